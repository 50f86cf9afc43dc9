//! Words and bytes of labels.

use super::WITHIN;
use crate::lexicon::labels::{FIELDS, LABEL_TITLES, SONS};
use crate::util::words::{is_capitals, leading};

/// What nicks are made of.
pub(super) fn is_nick(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-[]{}^|.".contains(&byte)
}

/// Whether one word is such as only people of the net are called by: *ana_reyes*, *Ana1962*.
pub(super) fn is_handle(name: &str) -> bool {
    let bytes = name.as_bytes();
    let letters = leading(name, |byte| byte.is_ascii_alphabetic() || byte == b'_');
    let digits = leading(&name[letters..], |byte| byte.is_ascii_digit());
    letters > 1
        && letters + digits == bytes.len()
        && (digits > 1 || bytes[1..bytes.len() - 1].contains(&b'_'))
}

pub(super) fn has_figure(line: &str) -> bool {
    holds_any(line.as_bytes(), |byte| byte.is_ascii_digit())
}

/// Whether one of these bytes stands where a label would end.
pub(super) fn has(line: &str, byte: u8) -> bool {
    holds_any(&line.as_bytes()[..line.len().min(WITHIN)], |other| {
        other == byte
    })
}

/// Whether one of a few bytes is so: without a branch for each, which takes longer.
fn holds_any(bytes: &[u8], is: impl Fn(u8) -> bool) -> bool {
    bytes.iter().fold(false, |any, &byte| any | is(byte))
}

pub(super) fn is_surname(word: &str) -> bool {
    let word = without_son(word.trim_end_matches('.'));
    // *Mr. E.* is an initial
    word.len() > 1 && is_shouted(word)
}

/// *McKAY* as *KAY*
fn without_son(name: &str) -> &str {
    let rest = SONS.iter().find_map(|son| name.strip_prefix(son));
    rest.filter(|rest| rest.starts_with(char::is_uppercase))
        .unwrap_or(name)
}

/// What a time or a number is made of, with brackets and spaces.
pub(super) fn is_figure(byte: u8) -> bool {
    byte.is_ascii_digit() || b"[]():.,/- \t".contains(&byte)
}

/// Letters, and what joins them.
pub(super) fn word_length(text: &str) -> usize {
    let plain = leading(text, |byte| IN_WORD[usize::from(byte)]);
    if text.as_bytes().get(plain).map_or(true, u8::is_ascii) {
        return plain;
    }
    let wide = |char: char| match u8::try_from(char) {
        Ok(byte) if byte.is_ascii() => IN_WORD[usize::from(byte)],
        _ => char.is_alphanumeric() || char == '’',
    };
    let rest = &text[plain..];
    plain + rest.find(|char| !wide(char)).unwrap_or(rest.len())
}

const IN_WORD: [bool; 256] = {
    let mut within = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        within[byte] = (byte as u8).is_ascii_alphanumeric()
            || matches!(byte as u8, b'.' | b'-' | b'\'' | b'@' | b'&' | b'#');
        byte += 1;
    }
    within
};

pub(in super::super) fn is_title(word: &str) -> bool {
    holds(&LABEL_TITLES, word.trim_end_matches('.'))
}

/// Whether a sorted list holds a word, whatever its case.
pub(in super::super) fn holds(list: &[&str], word: &str) -> bool {
    let folded = || word.bytes().map(|byte| byte.to_ascii_lowercase());
    list.binary_search_by(|entry| entry.bytes().cmp(folded()))
        .is_ok()
}

/// Whether a word stands before a colon and a value, rather than before words: *Doors: 7 p.m.*
pub(crate) fn is_field(word: &str) -> bool {
    holds(&FIELDS, word)
}

pub(in super::super) fn last_word(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or(name)
}

/// Every longer word has a capital.
pub(in super::super) fn is_name_like(name: &str) -> bool {
    name.split(' ')
        .all(|word| word.len() < 4 || word.starts_with(char::is_uppercase))
}

/// Capitals alone, but for the beginning of *McKAY*.
pub(in super::super) fn is_shouted(name: &str) -> bool {
    is_capitals(without_son(name))
}

/// But not a heading, nor what announces something.
pub(in super::super) fn ends_as_speech(words: &str) -> bool {
    words.ends_with(|last: char| !last.is_alphanumeric() && last != ':' && last != ',')
}
