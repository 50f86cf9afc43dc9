//! Nouns of time.

pub(super) const TIMES: &str = "
    afternoon age april august autumn bedtime century christmas dawn day daybreak daytime decade december dinnertime
    dusk easter era eve evening fall february fortnight friday halloween hanukkah hour instant january july june
    lent lunchtime march may michaelmas midafternoon midday midmorning midnight midsummer midweek midwinter
    millennium minute moment monday month morning night nightfall nighttime noon november october passover quarter
    ramadan saturday season second semester september spring springtime summer summertime sunday sunrise sunset term
    thanksgiving thursday time to-day to-morrow to-night today tomorrow tonight tuesday twilight wednesday week
    weekday weekend while winter wintertime year yesterday yesternight
";

pub(super) const TIME_PLURALS: &str = "
    afternoons ages autumns centuries days decades eras evenings fortnights fridays hours minutes moments mondays
    months mornings nights quarters saturdays seasons seconds semesters springs summers sundays thursdays
    times tuesdays wednesdays weekdays weekends weeks winters years
";

pub(super) const TIME_ABBREVIATIONS: &str = "
    a.m. apr. aug. dec. feb. fri. jan. jul. jun. mar. mon. nov. oct. p.m. sep. sept. thu. thur. thurs. tue. tues.
";

pub(super) const TIME_SHORT: &str = "
    apr aug dec feb fri jan jul jun mar mon nov oct pm sep sept thu thur thurs tue tues
";
