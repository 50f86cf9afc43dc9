//! Every abbreviation of letters alone may be one, and few other words.

use super::*;
use crate::lexicon::{hash_of, Lexicon};

/// The abbreviations that are plain words, without their full stops.
fn plain() -> impl Iterator<Item = &'static str> {
    let lists = LISTS
        .iter()
        .filter(|(classes, _)| classes & class::ABBREVIATION != 0);
    let words = lists.flat_map(|(_, words)| words.split_whitespace());
    words
        .filter_map(|word| word.strip_suffix('.'))
        .filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()))
}

#[test]
fn every_abbreviation_may_be_one() {
    assert_eq!(
        plain().map(str::len).max().map(|longest| longest < 8),
        Some(true),
        "one step of the hash"
    );
    for word in plain() {
        assert!(may_be(hash_of(word.as_bytes())), "{word}");
    }
}

#[test]
fn most_words_are_none() {
    let words = || {
        LISTS
            .iter()
            .flat_map(|(_, words)| words.split_whitespace())
            .filter(|word| !word.contains('.'))
    };
    let may_be = words().filter(|word| may_be(hash_of(word.as_bytes())));
    assert!(may_be.count() * 8 < words().count());
    assert_eq!(Lexicon::BUILT_IN.look_up(b"house.").classes, 0);
}
