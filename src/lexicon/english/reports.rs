//! Words that tell what is reported, and whose words it is.

use crate::lexicon::word::{words, Word};

/// Verbs of an empty *it* with who does what follows: *it fell to her to say*.
pub(crate) const FALLS: [&str; 4] = ["cost", "fall", "leave", "take"];

/// Verbs that report nothing, whose object does what an infinitive after it says: *led her to resign*.
pub(crate) const CAUSES: [&str; 24] = [
    "allow",
    "cause",
    "compel",
    "direct",
    "drive",
    "enable",
    "encourage",
    "force",
    "get",
    "help",
    "inspire",
    "invite",
    "lead",
    "permit",
    "press",
    "prompt",
    "provoke",
    "push",
    "request",
    "require",
    "spur",
    "teach",
    "tempt",
    "want",
];

/// What is said, without saying what it is: *said nothing*.
pub(crate) const EMPTY_OBJECTS: [&str; 14] = [
    "anything",
    "everything",
    "it",
    "less",
    "little",
    "more",
    "much",
    "nothing",
    "something",
    "that",
    "this",
    "what",
    "word",
    "words",
];

/// Words that are an answer by themselves: *said no*.
pub(crate) const ANSWERS: [&str; 2] = ["no", "yes"];

/// Who speaks here and now, and who is spoken to.
pub(crate) const PARTNERS: [&str; 3] = ["i", "we", "you"];

/// Verbs whose object says what stands before them: *“…,” she heard him say*, *“…,” the paper quoted him as saying*.
pub(crate) const RELAYS: [&str; 3] = ["cite", "hear", "quote"];

/// Verbs of hearing and recalling, whose content tells of others: *the court heard how Hall came in, saying*.
pub(crate) const RECALLS: [&str; 3] = ["hear", "recall", "recount"];

/// Verbs that add nothing to the noun for words that is their object: *made the claim that*.
pub(crate) const GIVES: [&str; 33] = [
    "advance",
    "brandish",
    "carry",
    "circulate",
    "deliver",
    "display",
    "give",
    "hand",
    "hang",
    "hoist",
    "hold",
    "issue",
    "launch",
    "leave",
    "make",
    "offer",
    "place",
    "post",
    "present",
    "print",
    "publish",
    "put",
    "raise",
    "release",
    "renew",
    "repeat",
    "send",
    "share",
    "submit",
    "voice",
    "wave",
    "wear",
    "write",
];

/// Verbs whose object is somebody else's words: *got a letter saying*.
pub(crate) const RECEIVES: [&str; 8] = [
    "find", "get", "notice", "open", "read", "receive", "see", "spot",
];

/// Verbs that explain a word: *what “refit” meant*.
pub(crate) const EXPLAINS: &str = "mean";

/// Verbs that put a word to use: *used the word “no”*, but *liked the word “no”*.
pub(crate) const UTTERS: [&str; 9] = [
    "avoid", "coin", "drop", "employ", "hear", "repeat", "say", "use", "utter",
];

/// Prepositions before what somebody is told about.
pub(crate) const TOPICS: [&str; 2] = ["about", "of"];

/// In what something is said: *in an interview*.
pub(crate) const OCCASIONS: [&str; 20] = [
    "address",
    "broadcast",
    "call",
    "column",
    "conference",
    "e-mail",
    "editorial",
    "email",
    "essay",
    "interview",
    "letter",
    "memo",
    "message",
    "note",
    "post",
    "sermon",
    "speech",
    "statement",
    "tweet",
    "video",
];

/// What is told rather than told something: *told a story that*.
pub(crate) const TOLD: [&str; 14] = [
    "anecdote",
    "difference",
    "fib",
    "joke",
    "lie",
    "lies",
    "news",
    "parable",
    "secret",
    "secrets",
    "story",
    "tale",
    "time",
    "truth",
];

/// Who is nobody: what they say is not said.
pub(crate) const NOBODY: [&str; 4] = ["nobody", "no one", "none", "there"];

/// What opens a question that is reported.
pub(crate) const QUESTIONS: [&str; 2] = ["if", "whether"];

/// Forms of *say* that a number in words may follow: *said about sixty would go*.
pub(crate) const SAYS: [Word; 3] = words(["said", "say", "says"]);

/// Before a number: nearly, or more.
pub(crate) const NEARLY: [Word; 3] = words(["about", "around", "over"]);

/// *at least six, more than six, up to six*: two words that tell how near a number is.
pub(crate) const BOUNDS: [[Word; 2]; 6] = [
    words(["at", "least"]),
    words(["at", "most"]),
    words(["fewer", "than"]),
    words(["less", "than"]),
    words(["more", "than"]),
    words(["up", "to"]),
];

/// Auxiliaries that show who does something: no infinitive has these forms.
pub(crate) const FINITE_AUXILIARIES: [Word; 6] = words(["am", "are", "has", "is", "was", "were"]);

/// *according to the coroner*
pub(crate) const ACCORDING: Word = Word::new("according");

/// Nouns for what somebody thinks or says, after *in*: *in her view*, *in the words of the mayor*.
pub(crate) const VIEWS: [&str; 11] = [
    "estimate",
    "estimation",
    "eyes",
    "judgement",
    "judgment",
    "opinion",
    "phrase",
    "telling",
    "term",
    "view",
    "words",
];

/// Verbs of taking somebody's words: *to use her phrase*.
pub(crate) const BORROWS: [&str; 3] = ["borrow", "quote", "use"];

/// Nouns for what somebody says, after *by*: *by her own account*.
pub(crate) const ACCOUNTS: [&str; 5] = [
    "account",
    "admission",
    "assessment",
    "estimate",
    "reckoning",
];

/// What sets a second report against the first: *…, while Hall said*.
pub(crate) const CONTRASTS: [&str; 2] = ["whereas", "while"];

/// Before an event that something was said at: *…, after Hall told her*.
pub(crate) const TIMES: [&str; 3] = ["after", "before", "when"];

/// Modal verbs as they stand in what is reported of the past.
pub(crate) const SHIFTED: [&str; 4] = ["could", "might", "should", "would"];

/// Before the time at which something was said, behind an object: *criticized the plan during a visit*.
pub(crate) const EVENTS: [&str; 6] = ["after", "before", "despite", "during", "until", "when"];

/// Before the place where something was said, behind a name: *criticized Reyes in Ohio*.
pub(crate) const PLACES: [&str; 3] = ["at", "in", "on"];

/// What a subject and a form in *-ing* follow: *with the union saying*.
pub(crate) const WITH_CLAUSE: [&str; 1] = ["with"];

/// How a pronoun ends that stands for its own subject: *styled himself*.
pub(crate) const REFLEXIVE_ENDINGS: [&str; 2] = ["self", "selves"];

/// Prepositions before what is reported, those that tell the same together: *about the plan*, *against it*.
pub(crate) const BEFORE_CONTENT: [&[&str]; 8] = [
    &["about", "against"],
    &["for"],
    &["on"],
    &["of"],
    &["to"],
    &["with"],
    &["in", "at", "from", "by"],
    &["as"],
];

/// Pronouns that may stand for a speaker, but for *I* and *who*: those of which the same is to be expected together.
pub(crate) const PRONOUNS: [&[&str]; 6] = [
    &["we"],
    &["you"],
    &["he", "she"],
    &["they"],
    &["it"],
    &["that", "this", "there", "which"],
];
