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

/// *a talk titled “Perception”*
pub(crate) const TITLED: [&str; 3] = ["entitled", "headlined", "titled"];

/// *a yawl called “Second Wind”*
pub(crate) const CALLED: [&str; 4] = ["called", "dubbed", "named", "nicknamed"];

/// *sang “Blue Door”*: verbs for what is done with a work.
pub(crate) const PERFORMS: [&str; 14] = [
    "direct",
    "finish",
    "hear",
    "hum",
    "perform",
    "play",
    "publish",
    "read",
    "recite",
    "record",
    "release",
    "review",
    "sing",
    "translate",
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
