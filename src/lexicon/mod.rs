//! Word lists as data, and the table in which they are looked up.
//!
//! A language is a folder of lists; each list is a constant, one kind a file. The build script
//! makes the table, so that neither the first call nor the compiler has to.

mod abbreviation;
mod ambiguity;
pub(crate) mod class;
mod contraction;
#[allow(dead_code)] // the build script needs the rest
mod cue;
mod ending;
#[allow(dead_code, unused_imports)] // the build script needs the rest
mod english;
mod hash;
mod own;
#[allow(dead_code)] // here too
mod place;
mod table;
mod tag;
#[cfg(test)]
mod tests;
#[allow(dead_code)] // here too
mod verb;
mod word;

use english::{NICKNAMES, TITLES_IN_FULL};

pub(crate) use ambiguity::Ambiguity;
pub(crate) use class::Classes;

pub(crate) use contraction::{contracted, contraction, is_possessive};
pub use cue::Frame;
pub(crate) use cue::{CueFrames, Hearer};
pub(crate) use ending::{guess, ADVERB_ENDING};
pub(crate) use english::{
    catenatives, circumstances, elisions, labels, names, regular_forms, reports, single_words,
    talk, works,
};
pub(crate) use hash::{
    all_capitals, first_eight, hash_of, hash_step, leading_letters, HASH_START, LOWER,
};
pub(crate) use own::{Lexicon, OwnWords, MOST_VERBS};
pub(crate) use table::{lemma, Entry};
pub(crate) use tag::{Tag, Tags};
pub(crate) use word::Word;

/// Whether two given names can be one person's: one is short for the other, or both for a third.
pub(crate) fn same_given_name(one: &str, other: &str) -> bool {
    if [one, other]
        .iter()
        .all(|name| name.is_ascii() && !is_nickname(name))
    {
        return false;
    }
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let (of_one, of_other) = (full_names(&one), full_names(&other));
    let holds = |names: &str, name: &str| names.split(' ').any(|full| full == name);
    holds(of_one, &other)
        || holds(of_other, &one)
        || !of_one.is_empty() && of_one.split(' ').any(|full| holds(of_other, full))
}

/// Whether a name is short for others.
fn is_nickname(name: &str) -> bool {
    nickname(name).is_some()
}

/// The bytes of the longest nickname: a full name is often longer, and is not looked for.
const LONGEST_NICKNAME: usize = 8;

/// The row of a nickname, whatever its case: nearly no name has one, and it takes no copy to tell.
fn nickname(name: &str) -> Option<usize> {
    if name.len() > LONGEST_NICKNAME {
        return None;
    }
    let folded = || name.bytes().map(|byte| byte.to_ascii_lowercase());
    NICKNAMES
        .binary_search_by(|row| row.0.bytes().cmp(folded()))
        .ok()
}

/// The full names that a nickname stands for, with a space between two.
pub(crate) fn full_names(name: &str) -> &'static str {
    nickname(name).map_or("", |row| NICKNAMES[row].1)
}

/// What the abbreviation of a title stands for, whatever its case, with a full stop or without.
pub(crate) fn title_in_full(word: &str) -> Option<&'static str> {
    let short = word.trim_end_matches('.');
    if short.len() > LONGEST_SHORT_TITLE {
        return None;
    }
    let folded = || short.bytes().map(|byte| byte.to_ascii_lowercase());
    TITLES_IN_FULL
        .binary_search_by(|row| row.0.bytes().cmp(folded()))
        .ok()
        .map(|row| TITLES_IN_FULL[row].1)
}

/// The bytes of the longest abbreviation of a title: most words are longer, and are not looked for.
const LONGEST_SHORT_TITLE: usize = 4;

/// Whether a word is one of a short list's, letter for letter: words of another length need no look at their letters.
#[inline]
pub(crate) fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.contains(&word)
}
