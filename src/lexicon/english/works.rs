//! What works have titles, and what stands before these.

/// Nouns for works that have titles, beside those for documents.
pub(crate) const WORKS: [&str; 14] = [
    "drama", "episode", "hit", "musical", "opera", "painting", "podcast", "report", "segment",
    "series", "single", "sitcom", "song", "track",
];

/// Prepositions before a title: *on “This Week”*.
pub(crate) const BEFORE_TITLES: [&str; 5] = ["at", "from", "in", "of", "on"];

/// *a talk titled “Perception”*
pub(crate) const TITLED: [&str; 3] = ["entitled", "headlined", "titled"];

/// *a yawl called “Second Wind”*
pub(crate) const CALLED: [&str; 4] = ["called", "dubbed", "named", "nicknamed"];

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
