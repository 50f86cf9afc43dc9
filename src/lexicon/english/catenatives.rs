//! Verbs that go on with another verb, which tells what is done.

use crate::lexicon::word::{words, Word};

/// With an infinitive: *began to say, liked to say*.
pub(crate) const CATENATIVES: [Word; 19] = words([
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
]);

/// In the passive: *was heard to say*.
pub(crate) const HEARD: [Word; 6] =
    words(["alleged", "believed", "heard", "known", "reported", "said"]);

/// With *on*: *went on to say*.
pub(crate) const GOES: [Word; 3] = words(["go", "goes", "went"]);

/// With a form in *-ing*: *kept saying*.
pub(crate) const KEEPS: [Word; 3] = words(["keep", "keeps", "kept"]);

/// With an object that does it: *heard him say*.
pub(crate) const PERCEIVES: [&str; 5] = ["hear", "let", "make", "see", "watch"];

/// Before *to know*: a question. *wanted to know who it was*
pub(crate) const WANTS: [Word; 14] = words([
    "ask", "asked", "asks", "beg", "begged", "begs", "demand", "demanded", "demands", "want",
    "wanted", "wants", "wished", "wishes",
]);

/// The verb whose counts they have then.
pub(crate) const AS_MUCH_AS: &str = "wonder";
