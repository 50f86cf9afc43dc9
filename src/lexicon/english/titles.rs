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

pub(super) const TITLED_ROLES: &str = "
    admiral alderman ambassador archbishop bishop brigadier cap'n captain cardinal chancellor colonel commander
    commodore comrade congressman congresswoman constable corporal councillor deacon detective doctor field-marshal
    friar general governor inspector judge justice laird lieutenant lieutenant-colonel lieutenant-governor maharajah
    major major-general marchioness marquess marshal mayor pasha premier president private professor rabbi
    rear-admiral reverend saint secretary senator sergeant superintendent vice-admiral vice-president viscountess
";
