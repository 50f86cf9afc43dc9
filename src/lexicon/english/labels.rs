//! Words of labels.

/// What stands before a colon and a value in forms, recipes, lists and heads of letters, where nobody speaks; sorted.
pub(crate) const FIELDS: [&str; 83] = [
    "address",
    "age",
    "amount",
    "attendance",
    "bonus",
    "category",
    "cc",
    "chapter",
    "cons",
    "contact",
    "cost",
    "credit",
    "date",
    "day",
    "description",
    "directions",
    "doors",
    "duration",
    "edit",
    "email",
    "example",
    "fax",
    "figure",
    "friday",
    "from",
    "hours",
    "important",
    "ingredients",
    "length",
    "location",
    "materials",
    "method",
    "monday",
    "name",
    "note",
    "notes",
    "number",
    "option",
    "optional",
    "phone",
    "photo",
    "picture",
    "place",
    "price",
    "problem",
    "pros",
    "rating",
    "recipe",
    "references",
    "related",
    "result",
    "results",
    "rule",
    "saturday",
    "score",
    "sec",
    "section",
    "serves",
    "size",
    "solution",
    "source",
    "step",
    "steps",
    "subject",
    "summary",
    "sunday",
    "temperature",
    "thursday",
    "time",
    "tip",
    "tips",
    "title",
    "to",
    "total",
    "tuesday",
    "update",
    "venue",
    "verdict",
    "via",
    "warning",
    "weather",
    "wednesday",
    "weight",
];

/// Who speaks by office in the record of a parliament, behind *The*; sorted.
pub(crate) const OFFICES: [&str; 11] = [
    "acting",
    "chair",
    "chairman",
    "chairwoman",
    "chief",
    "clerk",
    "deputy",
    "president",
    "presiding",
    "speaker",
    "vice",
];

/// How the record of a parliament begins to tell what happens, after what somebody says.
pub(crate) const PROCEEDINGS: [&str; 14] = [
    "(The remarks of ",
    "The amendment (",
    "The amendment is as follows",
    "The assistant ",
    "The clerk called ",
    "The clerk proceeded ",
    "The legislative clerk ",
    "The motion to ",
    "The motion was ",
    "The question was ",
    "The resolution was ",
    "The result was ",
    "There being no ",
    "The vote was ",
];

/// How it tells that somebody asks to speak: *Mr. HALL addressed the Chair.*
pub(crate) const ASKS_TO_SPEAK: &str = " addressed the Chair.";

/// Words that people say to each other, and hardly a table or a list.
pub(crate) const VOICES: [&str; 16] = [
    "I", "me", "my", "we", "us", "our", "you", "your", "thou", "thee", "thy", "ye", "yes", "no",
    "oh", "thank",
];

/// The letters of questions and answers.
pub(crate) const QUESTION_AND_ANSWER: [&str; 2] = ["Q", "A"];

/// How the place of a scene begins in a screenplay.
pub(crate) const SLUGS: [&str; 4] = ["INT.", "EXT.", "INT/EXT", "I/E"];

/// Titles before a surname in a label that have a full stop; sorted.
pub(crate) const LABEL_TITLES: [&str; 14] = [
    "capt", "col", "dr", "gen", "gov", "hon", "messrs", "mr", "mrs", "ms", "prof", "rep", "sen",
    "st",
];

/// What opens an office: *The SPEAKER*.
pub(crate) const ARTICLE: &str = "The";

/// What joins a name and a state: *Mr. KING of New York*.
pub(crate) const OF: &str = " of ";

/// Who sits in for a speaker: *The SPEAKER pro tempore*.
pub(crate) const PRO_TEMPORE: &str = " pro tempore";

/// The small letters that capitals begin with: *McKAY, MacNEIL*.
pub(crate) const SONS: [&str; 2] = ["Mc", "Mac"];

/// The letters of *a.m.* and *p.m.*
pub(crate) const HALVES_OF_DAY: &str = "APMapm. ";

/// What stands behind a name, as labels write it.
pub(crate) const JUNIOR: [&str; 6] = ["Jr", "Sr", "JR", "SR", "II", "IV"];
