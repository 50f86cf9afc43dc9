//! What works have titles, and what stands before these.

/// Nouns for works that have titles, beside those for documents.
pub(crate) const WORKS: [&str; 20] = [
    "album",
    "ballad",
    "drama",
    "episode",
    "exhibition",
    "hit",
    "musical",
    "opera",
    "painting",
    "podcast",
    "report",
    "sculpture",
    "segment",
    "series",
    "single",
    "sitcom",
    "song",
    "symphony",
    "track",
    "waltz",
];

/// Prepositions before a title: *on “This Week”*.
pub(crate) const BEFORE_TITLES: [&str; 5] = ["at", "from", "in", "of", "on"];

/// The longer words that have no capital in a title.
pub(crate) const SMALL: [&str; 2] = ["from", "with"];

/// *a talk titled “Perception”*
pub(crate) const TITLED: [&str; 7] = [
    "entitled",
    "headlined",
    "inscribed",
    "labeled",
    "labelled",
    "marked",
    "titled",
];

/// Whoever calls a thing by its usual name: *what the locals call “the Pit”*.
pub(crate) const EVERYBODY: [&str; 11] = [
    "everybody",
    "everyone",
    "folk",
    "islanders",
    "locals",
    "people",
    "residents",
    "they",
    "villagers",
    "we",
    "you",
];

/// Before what is not said: *easier than saying “no”*.
pub(crate) const INSTEAD: [&str; 2] = ["than", "without"];

/// Before what may be said some time: *before you say “no”*.
pub(crate) const IN_CASE: [&str; 6] = ["before", "if", "unless", "until", "when", "whenever"];

/// Behind whom anything may be said: *anyone can say “no”*.
pub(crate) const ANYBODY: [&str; 4] = ["anybody", "anyone", "people", "those"];

/// *when somebody says “no”*
pub(crate) const SOMEBODY: [&str; 4] = ["one", "people", "somebody", "someone"];

/// Before what was not said yet: *was going to say “no”*.
pub(crate) const INTENDED: [&str; 3] = ["going", "meant", "supposed"];
pub(crate) const WAS: [&str; 2] = ["was", "were"];

/// *a yawl called “Second Wind”*
pub(crate) const CALLED: [&str; 4] = ["called", "dubbed", "named", "nicknamed"];

/// *sang “Blue Door”*: verbs for what is done with a work.
pub(crate) const PERFORMS: [&str; 9] = [
    "direct",
    "finish",
    "hear",
    "publish",
    "read",
    "record",
    "release",
    "review",
    "translate",
];

/// Those that are done with nothing else: *sang “Hands”*.
pub(crate) const SINGS: [&str; 5] = ["hum", "perform", "play", "recite", "sing"];

/// *with “Keep Out” painted on it*: what is done with words so that they stand on a thing.
pub(crate) const INSCRIBES: [&str; 18] = [
    "carve",
    "chalk",
    "emblazon",
    "embroider",
    "engrave",
    "etch",
    "paint",
    "print",
    "scratch",
    "scrawl",
    "scribble",
    "spray",
    "stamp",
    "stencil",
    "stitch",
    "tattoo",
    "type",
    "write",
];

/// *defines “dwelling” as*: what is done with a word.
pub(crate) const SPELLS: [&str; 14] = [
    "confuse",
    "define",
    "delete",
    "distinguish",
    "insert",
    "mispronounce",
    "misspell",
    "prefer",
    "pronounce",
    "render",
    "replace",
    "spell",
    "translate",
    "underline",
];

/// *the idea of “soft closure”*
pub(crate) const IDEAS: [&str; 3] = ["concept", "idea", "notion"];

/// *liked the word “no”*: nouns for words that are talked about.
pub(crate) const TERMS: [&str; 7] = [
    "adjective",
    "expression",
    "label",
    "name",
    "phrase",
    "term",
    "word",
];
