//! Abbreviations whose full stop ends no sentence.

pub(super) const ABBREVIATIONS: &str = "
    a. a.c.l.u. a.d. a.k.a. adm. ala. alta. approx. apt. ariz. ark. assn. atty. ave. avg. b. b.a. b.c. b.c.e. b.s.
    bldg. blvd. br. bros. c. c.e. c.i.a. ca. calif. capt. cf. ch. chap. cmdr. co. col. colo. conn. corp. cos. cpl.
    cpt. d-ala. d-ariz. d-ark. d-calif. d-colo. d-conn. d-del. d-fla. d-ga. d-ill. d-ind. d-kan. d-ky. d-la. d-mass.
    d-md. d-mich. d-minn. d-miss. d-mo. d-mont. d-n.c. d-n.d. d-n.h. d-n.j. d-n.m. d-n.y. d-neb. d-nev. d-okla.
    d-ore. d-pa. d-r.i. d-s.c. d-s.d. d-tenn. d-tex. d-va. d-vt. d-w.va. d-wash. d-wis. d-wyo. d. d.c. d.d. d.j.
    del. dept. det. dr. e. e.g. e.u. eds. esq. est. etc. ext. f. f.b.i. fig. figs. fla. fr. ft. g. g.o.p. ga. gen.
    gov. govs. h. h.m.s. hon. hr. hrs. hwy. i-maine i-vt. i. i.e. i.r.s. ill. inc. ind. insp. j. j.d. jr. k. kan.
    km. ky. l. l.a. la. lb. lbs. lieut. ll.b. ln. lt. ltd. m. m.a. m.b.a. m.d. maj. mass. md. messrs. mi. mich.
    minn. miss. mlle. mme. mo. mons. mont. mr. mrs. ms. mt. mts. mx. n. n.a.t.o. n.c. n.d. n.h. n.j. n.m. n.r.a.
    n.y. neb. nev. no. nos. o. o.k. okla. ont. ore. oz. p. p.s. pa. pct. pg. ph.d. pl. pp. pres. prof. pvt. q. que.
    r-ala. r-ariz. r-ark. r-calif. r-colo. r-conn. r-del. r-fla. r-ga. r-ill. r-ind. r-kan. r-ky. r-la. r-mass.
    r-md. r-mich. r-minn. r-miss. r-mo. r-mont. r-n.c. r-n.d. r-n.h. r-n.j. r-n.m. r-n.y. r-neb. r-nev. r-okla.
    r-ore. r-pa. r-r.i. r-s.c. r-s.d. r-tenn. r-tex. r-va. r-vt. r-w.va. r-wash. r-wis. r-wyo. r. r.i. r.n. r.s.v.p.
    rd. rep. rep.-elect reps. rev'd. rev. revd. rm. s. s.c. s.d. s.j. s.s. sec. sen. sens. sgt. sq. sr. st. ste.
    supt. t. tel. tenn. tex. trans. u. u.k. u.n. u.s. u.s.a. u.s.s. u.s.s.r. univ. v. va. viz. vol. vols. vs. vt. w.
    w.va. wash. wis. wyo. x. y. yd. z.
";
