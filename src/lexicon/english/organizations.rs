//! Organizations: words that name them or end their names.

pub(super) const ORGANIZATIONS: &str = "
    academy administration agency airline alliance ambassadorship apparatus army arsenal assembly association
    authority automaker avenue bank bar board body branch brand brewery brigade broadcaster brokerage bureau
    business cabinet cafe café camp campaign carmaker carrier cartel caucus center centre chain chamber channel
    chapter charity church city clinic club coalition college commission committee commonwealth company concern
    confederation conglomerate congress conservancy consortium constabulary consulate consultancy contractor
    convention cooperative corporation council county court daily department developer diocese directorate division
    drugmaker embassy enterprise establishment exchange executive faculty federation fellowship firm force
    foundation fraternity fund giant government governorate group guild headquarters hospital hotel house industry
    infirmary inspectorate institute institution insurer journal judiciary jury kremlin laboratory league
    legislature lender library lobby magazine mainstream maker manufacturer market military militia mill ministry
    monarchy monastery mosque museum nation navy network newspaper newsroom newswire nonprofit office operation
    operator opposition orchestra organisation organization outfit outlet pac panel paper parish parliament
    partnership party pentagon police politburo practice presidency press prosecution publication publisher refinery
    regime regiment registry regulator republic restaurant retailer school secretariat seminary senate service shop
    society squad staff startup state station store street studio subcommittee subsidiary superpac supplier
    synagogue syndicate synod tabloid tank team television temple territory theater theatre treasury tribunal troupe
    trust union unit university utility vatican venture watchdog website weekly wing workforce
";

pub(super) const ORGANIZATION_PLURALS: &str = "
    media
";

pub(super) const ORGANIZATION_ENDS: &str = "
    a.c.l.u. a.p. abc aclu afl-cio ag ap assn assn. bbc bros bros. c.i.a. cbs cdc cia cnn co co. comm. corp corp.
    cos. dept dept. dhs dnc doj e.p.a. e.u. epa eu f.b.i. f.d.a. fbi fcc fda fed. fema ftc g.o.p. gmbh gop i.r.s.
    imf inc inc. irs l.l.c. l.p. lapd llc llp lp ltd ltd. msnbc n.a. n.a.a.c.p. n.a.t.o. n.r.a. naacp nasa nato nbc
    npr nra nsa nypd opec p.c. pbc pbs plc rnc s.a. s.e.c. sec u.n. un unesco unicef univ univ.
";
