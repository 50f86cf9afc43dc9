//! Words of labels.

/// What stands before a colon and a value in forms, recipes, lists and heads of letters, where nobody speaks; sorted.
pub(crate) const FIELDS: [&str; 111] = [
    "absent",
    "address",
    "age",
    "amount",
    "appearances",
    "attendance",
    "author",
    "bcc",
    "bonus",
    "cast",
    "category",
    "cc",
    "chapter",
    "characters",
    "cons",
    "contact",
    "cost",
    "credit",
    "date",
    "day",
    "description",
    "directions",
    "doors",
    "draft",
    "duration",
    "edit",
    "email",
    "ended",
    "example",
    "fax",
    "figure",
    "fri",
    "friday",
    "from",
    "fx",
    "grams",
    "hours",
    "important",
    "ingredients",
    "length",
    "location",
    "materials",
    "method",
    "mon",
    "monday",
    "music",
    "name",
    "note",
    "notes",
    "number",
    "option",
    "optional",
    "order",
    "phone",
    "photo",
    "picture",
    "place",
    "present",
    "price",
    "problem",
    "pros",
    "q&a",
    "rating",
    "re",
    "recipe",
    "references",
    "related",
    "result",
    "results",
    "rule",
    "sat",
    "saturday",
    "score",
    "sec",
    "section",
    "sent",
    "serves",
    "sfx",
    "size",
    "solution",
    "sound",
    "sounds",
    "source",
    "started",
    "step",
    "steps",
    "subject",
    "summary",
    "sun",
    "sunday",
    "temperature",
    "thu",
    "thursday",
    "time",
    "tip",
    "tips",
    "title",
    "to",
    "total",
    "tue",
    "tuesday",
    "update",
    "venue",
    "verdict",
    "via",
    "warning",
    "weather",
    "wed",
    "wednesday",
    "weight",
    "witnesses",
];

/// The signs of the zodiac, as horoscopes are headed; sorted.
pub(crate) const SIGNS: [&str; 12] = [
    "aquarius",
    "aries",
    "cancer",
    "capricorn",
    "gemini",
    "leo",
    "libra",
    "pisces",
    "sagittarius",
    "scorpio",
    "taurus",
    "virgo",
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
pub(crate) const PROCEEDINGS: [&str; 18] = [
    "(The remarks of ",
    "A recorded vote was ",
    "The Clerk read the ",
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
    "The yeas and nays were ",
    "There being no ",
    "There was no objection",
    "The vote was ",
];

/// How it tells that somebody asks to speak: *Mr. HALL addressed the Chair.*
pub(crate) const ASKS_TO_SPEAK: [&str; 4] =
    [" addressed the Chair.", " rose—", " rose –", " rose -"];

/// How a play tells who comes and goes, before a name or alone.
pub(crate) const MOVES_ON_STAGE: [&str; 5] = ["Enter", "Exeunt", "Exit", "Re-enter", "Reenter"];

/// What may stand before one who comes: *Enter the CLOWN.*
pub(crate) const BEFORE_ROLE: &str = "the ";

/// What begins a picture, or a page of them, in the script of a comic, before a number.
pub(crate) const PANELS: [&str; 2] = ["page", "panel"];

/// Words that people say to each other, and hardly a table or a list.
pub(crate) const VOICES: [&str; 16] = [
    "I", "me", "my", "we", "us", "our", "you", "your", "thou", "thee", "thy", "ye", "yes", "no",
    "oh", "thank",
];

/// What an interviewer says to somebody, and what is said in answer.
pub(crate) const ASKS: [&str; 3] = ["you", "your", "yours"];
pub(crate) const ASKED: [&str; 6] = ["I", "me", "my", "we", "us", "our"];

/// What questions are marked with, and answers.
pub(crate) const QUESTION_AND_ANSWER: [[&str; 3]; 2] =
    [["Q", "Question", "QUESTION"], ["A", "Answer", "ANSWER"]];

/// Who answers under oath, by label.
pub(crate) const WITNESS: [&str; 3] = ["THE WITNESS", "The Witness", "WITNESS"];

/// What stands before the name of whoever examines a witness, and what tells that one is sworn.
pub(crate) const EXAMINER: [&str; 2] = ["BY ", " by "];
pub(crate) const EXAMINATION: [&str; 4] = ["EXAMINATION", "xamination", "xamined", "in-chief"];
pub(crate) const SWORN: [&str; 3] = ["sworn", "SWORN", "affirmed"];

/// What stands before the name of who has asked, and of who has answered, in the head of an interview.
pub(crate) const AUTHOR: [&str; 8] = [
    "By ",
    "BY ",
    "by ",
    "Interview by ",
    "Interviewed by ",
    "Interview: ",
    "Words: ",
    "Text: ",
];
pub(crate) const GUEST: [&str; 9] = [
    "Q&A: ",
    "Q&A with ",
    "Q & A with ",
    "nterview with ",
    "onversation with ",
    "uestions for ",
    "uestions with ",
    "minutes with ",
    "inutes With ",
];

/// What heads a page of letters, and how a letter greets an editor.
pub(crate) const LETTERS: [&str; 9] = [
    "letters",
    "letters page",
    "letters to the editor",
    "our readers write",
    "readers’ letters",
    "readers' letters",
    "to the editor",
    "you write",
    "your letters",
];
pub(crate) const GREETINGS: [&str; 7] = [
    "SIR",
    "Sir",
    "MADAM",
    "Madam",
    "To the Editor",
    "Dear Editor",
    "Dear Sir",
];

/// Who asks, by label.
pub(crate) const INTERVIEWER: [&str; 2] = ["INTERVIEWER", "Interviewer"];

/// What stands before the name of who gets a letter.
pub(crate) const GREETED: [&str; 2] = ["Dear ", "DEAR "];

/// What a messenger says of a message that has been changed, behind it.
pub(crate) const EDITED: &str = "<This message was edited>";

/// What heads the list of the roles of a play.
pub(crate) const CASTS: [&str; 8] = [
    "cast",
    "cast of characters",
    "characters",
    "characters in the play",
    "dramatis personae",
    "persons in the play",
    "persons of the play",
    "the persons of the play",
];

/// How the place of a scene begins in a screenplay.
pub(crate) const SLUGS: [&str; 4] = ["INT.", "EXT.", "INT/EXT", "I/E"];

/// Titles before a surname in a label that have a full stop; sorted.
pub(crate) const LABEL_TITLES: [&str; 27] = [
    "adm", "capt", "cllr", "cmdr", "col", "cpl", "det", "dr", "fr", "gen", "gov", "hon", "insp",
    "lt", "maj", "messrs", "mr", "mrs", "ms", "prof", "rep", "rev", "sen", "sgt", "sr", "st",
    "supt",
];

/// What opens an office: *The SPEAKER*.
pub(crate) const ARTICLE: &str = "The";

/// What joins a name and a state: *Mr. KING of New York*.
pub(crate) const OF: &str = " of ";

/// Who sits in for a speaker: *The SPEAKER pro tempore*.
pub(crate) const PRO_TEMPORE: &str = " pro tempore";

/// The small letters that capitals begin with: *McKAY, MacNEIL*.
pub(crate) const SONS: [&str; 2] = ["Mc", "Mac"];

/// What a line of a chat, a thread, a record may begin with before anything else: a mark of direction, what folds it, the
/// sign of a section.
pub(crate) const LEADS: [&str; 4] = ["\u{200e}", "[–] ", "[-] ", "§ "];

/// What stands before the name of who has posted something; each first that holds another.
pub(crate) const POSTED: [&str; 4] = ["Post by ", "Posted by ", "by ", "u/"];

/// What stands behind the name of who has posted something, above it.
pub(crate) const WROTE: [&str; 2] = [" wrote:", " writes:"];

/// Words of the time of a post, and of what one may click beside it; sorted.
pub(crate) const TIMES: [&str; 98] = [
    "a.m",
    "ago",
    "am",
    "an",
    "apr",
    "april",
    "at",
    "aug",
    "august",
    "d",
    "day",
    "days",
    "dec",
    "december",
    "edited",
    "edt",
    "est",
    "et",
    "feb",
    "february",
    "fri",
    "friday",
    "gmt",
    "h",
    "hour",
    "hours",
    "hr",
    "hrs",
    "jan",
    "january",
    "jul",
    "july",
    "jun",
    "june",
    "like",
    "m",
    "mar",
    "march",
    "may",
    "min",
    "mins",
    "minute",
    "minutes",
    "mo",
    "mon",
    "monday",
    "month",
    "months",
    "nd",
    "next",
    "nov",
    "november",
    "oct",
    "october",
    "on",
    "p.m",
    "parent",
    "pdt",
    "permalink",
    "pm",
    "posted",
    "prev",
    "pst",
    "rd",
    "reply",
    "report",
    "root",
    "said",
    "sat",
    "saturday",
    "sep",
    "sept",
    "september",
    "share",
    "st",
    "sun",
    "sunday",
    "th",
    "thu",
    "thurs",
    "thursday",
    "today",
    "tue",
    "tues",
    "tuesday",
    "utc",
    "w",
    "wed",
    "wednesday",
    "week",
    "weeks",
    "wk",
    "wrote",
    "y",
    "year",
    "years",
    "yesterday",
    "yr",
];

/// What tells, beside a number, that a time is meant; sorted.
pub(crate) const AGO: [&str; 3] = ["ago", "today", "yesterday"];

/// The names of months and their short forms; sorted.
pub(crate) const MONTHS: [&str; 24] = [
    "apr",
    "april",
    "aug",
    "august",
    "dec",
    "december",
    "feb",
    "february",
    "jan",
    "january",
    "jul",
    "july",
    "jun",
    "june",
    "mar",
    "march",
    "may",
    "nov",
    "november",
    "oct",
    "october",
    "sep",
    "sept",
    "september",
];

/// The halves of the day.
pub(crate) const HALVES_OF_DAY: [&str; 2] = ["am", "pm"];

/// What stands behind a name, as labels write it.
pub(crate) const JUNIOR: [&str; 6] = ["Jr", "Sr", "JR", "SR", "II", "IV"];
