//! Verbs that go on with another verb, which tells what is done.

/// With an infinitive: *began to say, liked to say*.
pub(crate) const CATENATIVES: [&str; 19] = [
    "appeared",
    "appears",
    "began",
    "begins",
    "came",
    "continued",
    "continues",
    "happened",
    "liked",
    "likes",
    "loved",
    "loves",
    "managed",
    "proceeded",
    "seemed",
    "seems",
    "started",
    "tended",
    "used",
];

/// In the passive: *was heard to say*.
pub(crate) const HEARD: [&str; 6] = ["alleged", "believed", "heard", "known", "reported", "said"];

/// With *on*: *went on to say*.
pub(crate) const GOES: [&str; 3] = ["go", "goes", "went"];

/// With a form in *-ing*: *kept saying*.
pub(crate) const KEEPS: [&str; 3] = ["keep", "keeps", "kept"];

/// With an object that does it: *heard him say*.
pub(crate) const PERCEIVES: [&str; 5] = ["hear", "let", "make", "see", "watch"];
