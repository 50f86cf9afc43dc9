//! Titles that stand right before a name.

pub(super) const TITLES: &str = "
    adm adm. amb. asst. atty. attys. barr barr. capt capt. cdr cdr. cllr cllr. cmdr cmdr. col col. cpl cpl. cpt cpt.
    del. dep. det det. dist. dr dr. drs. engr engr. esq esq. gen gen. gens. gov gov. govs govs. hon hon. hons. insp
    insp. jr. lieut lieut. lt lt. m.d. maj maj. mx mx. ph.d. pres. prof prof. profs. pvt pvt. rep rep. reps reps.
    rev rev. revd revd. revs. sec. secy. sen sen. sens sens. sgt sgt. spec. sr. st st. ste. supt supt. ven.
    vice-gov.
";

pub(super) const TITLES_MALE: &str = "
    alhaji br. dom effendi fr fr. fra herr lord m. mallam master messrs messrs. mister mons. monsieur mr mr. mynheer
    sahib seigneur senor señor signor sir
";

pub(super) const TITLES_FEMALE: &str = "
    alhaja dame dona donna frau fraulein fräulein hajiya lady madam madame mademoiselle miss mistress mlle mlle. mme
    mme. mrs mrs. ms ms. senora senorita señora señorita signora signorina
";

/// Titles of a married woman, of one who is not: others tell nothing of that.
pub(super) const MARRIED: &str = "
    frau lady madame mme mme. mrs mrs. senora señora signora
";

pub(super) const UNMARRIED: &str = "
    fraulein fräulein mademoiselle miss mlle mlle. senorita señorita signorina
";

/// Titles that a surname follows: *Colonel Hall*, but *Sir Thomas*, *Miss Ann*.
pub(super) const BEFORE_SURNAME: &str = "
    adm adm. admiral capt capt. captain cmdr cmdr. col col. colonel commander corporal cpl cpl. doctor dr dr. gen gen.
    general insp insp. inspector lieut lieut. lieutenant lt lt. maj maj. major mister mr mr. mrs mrs. ms ms. prof prof.
    professor sergeant sgt sgt.
";

/// Abbreviations of titles, without their full stops, and what they stand for; sorted.
pub(crate) const TITLES_IN_FULL: &[(&str, &str)] = &[
    ("adm", "admiral"),
    ("amb", "ambassador"),
    ("capt", "captain"),
    ("cmdr", "commander"),
    ("col", "colonel"),
    ("cpl", "corporal"),
    ("det", "detective"),
    ("dr", "doctor"),
    ("gen", "general"),
    ("gov", "governor"),
    ("insp", "inspector"),
    ("lt", "lieutenant"),
    ("maj", "major"),
    ("pres", "president"),
    ("prof", "professor"),
    ("pvt", "private"),
    ("rep", "congressman"),
    ("rev", "reverend"),
    ("sen", "senator"),
    ("sgt", "sergeant"),
    ("supt", "superintendent"),
];

pub(super) const TITLED_ROLES: &str = "
    admiral alderman ambassador archbishop bishop brigadier cap'n captain cardinal chancellor colonel commander
    commodore comrade congressman congresswoman constable corporal councillor deacon detective doctor field-marshal
    friar general governor inspector judge justice laird lieutenant lieutenant-colonel lieutenant-governor maharajah
    major major-general marchioness marquess marshal mayor pasha premier president private professor rabbi
    rear-admiral reverend saint secretary senator sergeant superintendent vice-admiral vice-president viscountess
";
