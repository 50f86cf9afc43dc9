//! Words: where one ends, its capitals, its halves, and what the lexicon knows of it.

use super::byte::{Byte, BYTES};
use super::{ALL_CAPITALS, CAPITAL};
use crate::lexicon::{self, class, first_eight, hash_step, leading_letters, Entry, Lexicon, HASH_START};

/// A run of ASCII letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letters {
    pub(super) hash: u64,
    pub(super) end: usize,
    /// [`CAPITAL`] and [`ALL_CAPITALS`]
    pub(super) flags: u8,
}

/// The ASCII letters that begin at `start`: most words have fewer than eight.
#[inline(always)]
pub(super) fn letters(bytes: &[u8], start: usize) -> Letters {
    let eight = first_eight(&bytes[start..]);
    let (count, folded) = leading_letters(eight);
    if count == 8 {
        return many_letters(bytes, start);
    }
    // most words are small, and tell at their first letter
    let capital = bytes[start].is_ascii_uppercase();
    let all = capital && count > 1 && lexicon::all_capitals(eight, folded);
    Letters { hash: hash_step(HASH_START, folded), end: start + count, flags: letter_case(capital, all) }
}

/// The same for a word of eight letters or more.
#[inline(never)]
fn many_letters(bytes: &[u8], start: usize) -> Letters {
    let capital = bytes[start].is_ascii_uppercase();
    let (mut hash, mut end, mut all) = (HASH_START, start, capital);
    loop {
        let eight = first_eight(&bytes[end..]);
        let (count, folded) = leading_letters(eight);
        all = all && lexicon::all_capitals(eight, folded);
        if count > 0 {
            hash = hash_step(hash, folded);
        }
        end += count;
        if count < 8 {
            return Letters { hash, end, flags: letter_case(capital, all) };
        }
    }
}

/// The flags of a word that begins with a capital, or not; all of whose letters, two or more, are capitals, or a plural's
/// small *s*: *MPs*.
#[inline(always)]
fn letter_case(capital: bool, all: bool) -> u8 {
    (u8::from(capital) * CAPITAL) | (u8::from(all) * ALL_CAPITALS)
}

/// Where the word at `start` ends: letters, digits, inner apostrophes, hyphens, full stops and `&`.
pub(super) fn word_end(text: &str, start: usize, limit: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    // an abbreviation or an address: full stops within join it
    let mut dotted = false;
    while end < limit {
        end += leading_letters(first_eight(&bytes[end..limit])).0;
        let Some(&byte) = bytes[..limit].get(end) else { break };
        match BYTES[byte as usize] {
            Byte::Letter | Byte::Digit => end += 1,
            Byte::High => match text[end..limit].chars().next() {
                Some('’') if joins(text, end + 3, limit) => end += 3,
                Some(letter) if letter.is_alphanumeric() || is_combining(letter) => end += letter.len_utf8(),
                _ => break,
            },
            Byte::Mark if matches!(byte, b'\'' | b'-' | b'.' | b'&' | b'/') && joins(text, end + 1, limit) => {
                if byte == b'.' && !dotted {
                    dotted = end - start == 1 || is_address(&bytes[start..end]) || party_and_state(&bytes[start..end]);
                    if !dotted {
                        break;
                    }
                }
                end += 1;
            }
            _ => break,
        }
    }
    end.max(start + 1)
}

/// Whether a letter stands at `at`, so that a mark before it joins a word.
pub(super) fn joins(text: &str, at: usize, limit: usize) -> bool {
    at < limit
        && match BYTES[text.as_bytes()[at] as usize] {
            Byte::Letter | Byte::Digit => true,
            Byte::High => text[at..limit].chars().next().is_some_and(char::is_alphabetic),
            _ => false,
        }
}

fn is_address(word: &[u8]) -> bool {
    word.contains(&b'/') || word.contains(&b'@') || word.eq_ignore_ascii_case(b"www")
}

fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{ad}')
}

pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}')
}

pub(super) fn capitals(word: &str) -> u8 {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    match letters.next() {
        Some(first) if first.is_uppercase() => {
            let mut more = letters.peekable();
            let all = more.peek().is_some() && more.all(|letter| letter.is_uppercase() || letter == 's');
            CAPITAL | if all { ALL_CAPITALS } else { 0 }
        }
        _ => 0,
    }
}

/// Where a contraction's second half begins: *did|n't*, *he|'s*, *Reyes|’s*.
pub(super) fn contraction(word: &[u8]) -> Option<usize> {
    let mark = word.iter().rposition(|&byte| byte == b'\'' || byte == 0xe2)?;
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

pub(super) fn is_possessive(tail: &[u8]) -> bool {
    tail.last().is_some_and(|byte| byte.eq_ignore_ascii_case(&b's'))
}

/// The classes of a contraction's second half.
pub(super) fn contracted(tail: &[u8]) -> Entry {
    let classes = match tail.last().map(u8::to_ascii_lowercase) {
        Some(b't') => class::NEGATION,
        Some(b's') => class::BE | class::HAVE,
        Some(b'd') => class::MODAL | class::HAVE,
        Some(b'l') => class::MODAL,
        Some(b'e') if tail.len() > 1 && tail[tail.len() - 2].eq_ignore_ascii_case(&b'v') => class::HAVE,
        _ => class::BE,
    };
    Entry { classes, verb: 0 }
}

/// *R-Fla*, *D-N.Y*: a party and a state.
pub(super) fn party_and_state(word: &[u8]) -> bool {
    matches!(word, [b'R' | b'D' | b'I', b'-', ..])
}

/// The lexicon's entry, with the curly apostrophe taken for the straight one, else that of the last word of a compound.
pub(super) fn entry_of(lexicon: &Lexicon, word: &[u8], hash: u64) -> Entry {
    let entry = lexicon.look_up_hash(hash);
    if entry != Entry::default() {
        return entry;
    }
    match word.iter().rposition(|&byte| byte == b'-') {
        Some(hyphen) => compound(lexicon.look_up(&word[hyphen + 1..])),
        None => entry,
    }
}

/// *ex-president* is a president, *co-wrote* a verb, *all-out* an adjective.
fn compound(last: Entry) -> Entry {
    let nominal =
        class::NOUN | class::PLURAL | class::ROLE | class::PERSON | class::GROUP | class::MALE | class::FEMALE;
    let more = if last.classes & (class::NOUN | class::PLURAL) == 0 { class::ADJECTIVE } else { 0 };
    Entry { classes: (last.classes & nominal) | more | class::ADJECTIVE, verb: 0 }
}
