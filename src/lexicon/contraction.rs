//! Contractions: *didn’t*, *he’s*, *Reyes’s*.

use super::{class, Entry};

/// Where a contraction's second half begins: *did|n't*, *he|'s*, *Reyes|’s*.
pub(crate) fn contraction(word: &[u8]) -> Option<usize> {
    let mark = word
        .iter()
        .rposition(|&byte| byte == b'\'' || byte == 0xe2)?;
    let width = if word[mark] == b'\'' { 1 } else { 3 };
    if width == 3 && !word[mark..].starts_with("’".as_bytes()) {
        return None;
    }
    let tail = &word[mark + width..];
    let is = |known: &[u8]| tail.eq_ignore_ascii_case(known);
    if mark == 0 {
        None
    } else if is(b"t") && mark > 1 && word[mark - 1].eq_ignore_ascii_case(&b'n') {
        Some(mark - 1)
    } else if is(b"s") || is(b"d") || is(b"ll") || is(b"ve") || is(b"re") || is(b"m") {
        Some(mark)
    } else {
        None
    }
}

pub(crate) fn is_possessive(tail: &[u8]) -> bool {
    tail.last()
        .is_some_and(|byte| byte.eq_ignore_ascii_case(&b's'))
}

/// The classes of a contraction's second half.
pub(crate) fn contracted(tail: &[u8]) -> Entry {
    let classes = match tail.last().map(u8::to_ascii_lowercase) {
        Some(b't') => class::NEGATION,
        Some(b's') => class::BE | class::HAVE,
        Some(b'd') => class::MODAL | class::HAVE,
        Some(b'l') => class::MODAL,
        Some(b'e') if tail.len() > 1 && tail[tail.len() - 2].eq_ignore_ascii_case(&b'v') => {
            class::HAVE
        }
        _ => class::BE,
    };
    Entry::of(classes, 0)
}
