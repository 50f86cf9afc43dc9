//! What the ending of a word says about it, for words that the lexicon does not hold.

use super::{class, Classes};

/// How an adverb ends.
pub(crate) const ADVERB_ENDING: &[u8] = b"ly";

/// The classes of a word in lower case that the lexicon does not hold, by its ending. Two letters at least stand before it.
pub(crate) fn guess(word: &[u8]) -> Classes {
    let ends = |endings: &[&str]| {
        endings
            .iter()
            .any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending.as_bytes()))
    };
    let agent = somebody(word);
    match word.last() {
        _ if agent != 0 => agent,
        Some(b'y') if ends(&["ly"]) => class::ADVERB,
        Some(b'y') if ends(&["ary"]) => class::ADJECTIVE,
        Some(b'g') if ends(&["ing"]) => class::VERB_ING | class::NOUN,
        Some(b'd') if ends(&["ed"]) => class::VERB_PAST | class::VERB_PARTICIPLE | class::ADJECTIVE,
        Some(b'e') if ends(&["ive", "able", "ible"]) => class::ADJECTIVE,
        Some(b'l') if ends(&["ful", "al"]) => class::ADJECTIVE,
        Some(b'c') if ends(&["ic"]) => class::ADJECTIVE,
        Some(b'h') if ends(&["ish"]) => class::ADJECTIVE,
        Some(b's') if ends(&["ous", "less"]) => class::ADJECTIVE,
        Some(b's') if ends(&["ss", "us", "is"]) => class::NOUN,
        Some(b's') if ends(&["s"]) => class::PLURAL,
        _ => class::NOUN,
    }
}

/// Endings of words for who does or makes something: *beekeeper, goldsmith, dendrochronologist*.
const AGENTS: [&str; 27] = [
    "alist", "breeder", "builder", "cist", "dealer", "dist", "fighter", "gist", "goer", "grapher",
    "grower", "herd", "hist", "holder", "ician", "keeper", "layer", "maker", "mist", "monger",
    "nist", "owner", "player", "rist", "seller", "smith", "worker",
];

/// The classes of a word for one or more persons, by its ending, and of no other.
pub(super) fn somebody(word: &[u8]) -> Classes {
    let before = |ending: &str| {
        word.strip_suffix(ending.as_bytes())
            .filter(|stem| stem.len() > 2)
    };
    let one = word.strip_suffix(b"s").unwrap_or(word);
    // nearly no other word ends so
    if !matches!(
        one,
        [.., b'e', b'r']
            | [.., b's', b't']
            | [.., b'a' | b'e', b'n']
            | [.., b't', b'h']
            | [.., b'r', b'd']
    ) {
        return 0;
    }
    let agent = AGENTS
        .iter()
        .any(|ending| one.len() > ending.len() + 2 && one.ends_with(ending.as_bytes()));
    match () {
        _ if agent && one.len() < word.len() => class::GROUP | class::PLURAL,
        _ if agent => class::ROLE | class::NOUN,
        _ if before("men").is_some_and(|stem| !stem.ends_with(b"ci")) => {
            class::GROUP | class::PLURAL
        }
        _ if before("woman").is_some() => class::ROLE | class::NOUN | class::FEMALE,
        _ if before("man").is_some_and(|stem| !stem.ends_with(b"hu")) => {
            class::ROLE | class::NOUN | class::MALE
        }
        _ => 0,
    }
}
