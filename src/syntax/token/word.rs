//! Words: where one ends, its capitals, its halves, and what the lexicon knows of it.

use super::byte::{Byte, BYTES};
use super::{ALL_CAPITALS, CAPITAL};
use crate::lexicon::names::{ARTICLES, DOMAINS, PREFIXES, WEB};
use crate::lexicon::{
    self, class, first_eight, hash_step, leading_letters, Entry, Lexicon, HASH_START, LOWER,
};
use crate::util::words::is_any;

/// A run of ASCII letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letters {
    pub(super) hash: u64,
    pub(super) end: usize,
    /// [`CAPITAL`] and [`ALL_CAPITALS`]
    pub(super) flags: u8,
    /// The byte behind them.
    pub(super) next: u8,
}

impl Letters {
    /// The ASCII letters that eight bytes at `start` begin with, if they are fewer than eight, as those of most words are.
    #[inline(always)]
    pub(super) fn of(start: usize, eight: u64) -> Self {
        let (count, folded) = leading_letters(eight);
        let all = if may_be_capitals(eight) {
            capitals_of(eight, folded, count)
        } else {
            0
        };
        // of all eight it is none
        let next = eight.wrapping_shr(8 * count as u32) as u8;
        Letters {
            hash: hash_step(HASH_START, folded),
            end: start + count,
            flags: first_capital(eight) | all,
            next,
        }
    }
}

#[inline(always)]
pub(super) fn eight_at(bytes: &[u8], start: usize) -> Option<u64> {
    bytes.get(start..start + 8).map(first_eight)
}

/// [`CAPITAL`] where the letter that comes first is one.
#[inline(always)]
fn first_capital(eight: u64) -> u8 {
    (!eight >> 5 & 1) as u8 * CAPITAL
}

/// Whether a capital and another come first, or a plural's *s*: nearly no word begins so.
#[inline(always)]
fn may_be_capitals(eight: u64) -> bool {
    eight & 0x2020 == 0 || eight & 0xff20 == u64::from(b's') << 8
}

/// [`ALL_CAPITALS`] for a word of two letters or more that are capitals, or a plural's small *s*: *MPs*.
#[inline(never)]
fn capitals_of(eight: u64, folded: u64, count: usize) -> u8 {
    u8::from(count > 1 && lexicon::all_capitals(eight, folded)) * ALL_CAPITALS
}

/// The letters of a word of eight or more, after the first step of its hash.
#[inline(always)]
pub(super) fn many_letters(
    bytes: &[u8],
    start: usize,
    first: u64,
    first_hash: u64,
) -> Option<Letters> {
    let mut all = may_be_capitals(first) && lexicon::all_capitals(first, first | LOWER);
    let (mut hash, mut end) = (first_hash, start + 8);
    loop {
        let eight = eight_at(bytes, end)?;
        let (count, folded) = leading_letters(eight);
        all = all && lexicon::all_capitals(eight, folded);
        hash = if count > 0 {
            hash_step(hash, folded)
        } else {
            hash
        };
        end += count;
        if count < 8 {
            let flags = first_capital(first) | (u8::from(all) * ALL_CAPITALS);
            return Some(Letters {
                hash,
                end,
                flags,
                next: (eight >> (8 * count)) as u8,
            });
        }
    }
}

/// Where the word at `start` ends: letters, digits, inner apostrophes, hyphens, full stops and `&`.
pub(super) fn word_end(text: &str, start: usize, limit: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    // an abbreviation or an address: full stops within join it
    let mut dotted = false;
    while end < limit {
        end += leading_letters(first_eight(&bytes[end..limit])).0;
        let Some(&byte) = bytes[..limit].get(end) else {
            break;
        };
        match BYTES[byte as usize] {
            Byte::Letter | Byte::Digit => end += 1,
            Byte::High => match text[end..limit].chars().next() {
                Some('’') if joins(text, end + 3, limit) => end += 3,
                Some(sign) if is_punctuation(sign) => break,
                Some(letter) if letter.is_alphanumeric() || is_combining(letter) => {
                    end += letter.len_utf8()
                }
                Some(letter) if is_misread(&text[start..end], letter) => end += letter.len_utf8(),
                _ => break,
            },
            Byte::Mark
                if matches!(byte, b'\'' | b'-' | b'.' | b'&' | b'/')
                    && joins(text, end + 1, limit) =>
            {
                if byte == b'.' && !dotted {
                    dotted = end - start == 1
                        || is_address(&bytes[start..end])
                        || party_and_state(&bytes[start..end])
                        || is_domain(&bytes[end + 1..limit]);
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
            Byte::High => text[at..limit]
                .chars()
                .next()
                .is_some_and(char::is_alphabetic),
            _ => false,
        }
}

fn is_address(word: &[u8]) -> bool {
    word.contains(&b'/') || word.contains(&b'@') || word.eq_ignore_ascii_case(WEB)
}

/// *example.org*: what stands behind the full stop is the end of an address.
pub(super) fn is_domain(rest: &[u8]) -> bool {
    let letters = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric());
    DOMAINS.contains(&&rest[..letters.count()])
}

/// Of the block that most signs beyond ASCII are of, which holds no letter or figure.
pub(super) fn is_punctuation(sign: char) -> bool {
    matches!(sign, '\u{2010}'..='\u{205E}')
}

fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Half of a letter in UTF-8 that somebody has read as Latin-1: *HernÃ¡ndez*. The first half may be two signs by now.
fn is_misread(word: &str, next: char) -> bool {
    let half =
        matches!(next, '\u{80}'..='\u{bf}') && !next.is_whitespace() && !matches!(next, '«' | '»');
    let first = || {
        let accented = word.strip_suffix(['\u{302}', '\u{303}']);
        word.ends_with(['Â', 'Ã']) || accented.is_some_and(|letter| letter.ends_with('A'))
    };
    half && first()
}

/// What stands behind an Arabic article: *al-Sayed* is a name, though its article is small.
fn behind_article(word: &str) -> Option<&str> {
    // no article has more than three letters
    let hyphen = word.bytes().take(4).position(|byte| byte == b'-')?;
    ARTICLES
        .contains(&&word[..hyphen])
        .then(|| &word[hyphen + 1..])
}

pub(super) fn capitals(word: &str) -> u8 {
    let word = behind_article(word).unwrap_or(word);
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    match letters.next() {
        Some(first) if first.is_uppercase() => {
            let mut more = letters.peekable();
            let all =
                more.peek().is_some() && more.all(|letter| letter.is_uppercase() || letter == 's');
            CAPITAL | if all { ALL_CAPITALS } else { 0 }
        }
        _ => 0,
    }
}

/// *R-Fla*, *D-N.Y*: a party and a state.
pub(super) fn party_and_state(word: &[u8]) -> bool {
    matches!(word, [b'R' | b'D' | b'I', b'-', ..])
}

/// The lexicon's entry, with the curly apostrophe taken for the straight one, else that of the last word of a compound.
pub(super) fn entry_of(lexicon: &Lexicon, word: &str, hash: u64) -> Entry {
    let entry = lexicon.look_up_hash(hash);
    if entry != Entry::default() {
        return entry;
    }
    let is_hyphen = |byte: u8| byte == b'-';
    let Some(hyphen) = word.bytes().rposition(is_hyphen) else {
        return entry;
    };
    if behind_article(word).is_some_and(|name| name.starts_with(char::is_uppercase)) {
        return entry;
    }
    let look_up = |word: &str| lexicon.look_up(word.as_bytes());
    if let Some(name) = double_name(look_up, &word[..hyphen], &word[hyphen + 1..]) {
        return name;
    }
    // *uncle-to-be, editor-in-chief*
    let first = word.bytes().position(is_hyphen);
    let first = first.filter(|&first| hyphen == first + 3);
    let of_first = first
        .map(|first| look_up(&word[..first]))
        .filter(|first| first.classes & class::SOMEBODY != 0);
    of_first.unwrap_or_else(|| {
        let (first, last) = (look_up(&word[..hyphen]), look_up(&word[hyphen + 1..]));
        // *thirty-eight, two-thirds*
        match first.classes & last.classes & class::NUMBER {
            0 => compound(last),
            number => Entry::of(number, 0),
        }
    })
}

/// *Okoro-Hill, Jean-Paul*: a name of two halves, the first a given name or unknown; but *Anti-Reyes, Cuban-American*.
fn double_name(look_up: impl Fn(&str) -> Entry, first: &str, last: &str) -> Option<Entry> {
    let capital = |half: &str| half.len() > 3 && half.starts_with(char::is_uppercase);
    if !capital(first) || !capital(last) || look_up(last).classes & class::DEMONYM != 0 {
        return None;
    }
    let known = look_up(first);
    let given = class::GIVEN_NAME | class::MALE | class::FEMALE;
    if known.classes & class::GIVEN_NAME != 0 {
        return Some(Entry::of(known.classes & given, 0));
    }
    (known == Entry::default() && !is_any(first, &PREFIXES)).then_some(known)
}

/// *ex-president* is a president, *co-wrote* a verb, *all-out* an adjective.
fn compound(last: Entry) -> Entry {
    let nominal = class::NOUN
        | class::PLURAL
        | class::ROLE
        | class::PERSON
        | class::GROUP
        | class::MALE
        | class::FEMALE;
    let more = if last.classes & (class::NOUN | class::PLURAL) == 0 {
        class::ADJECTIVE
    } else {
        0
    };
    Entry::of((last.classes & nominal) | more | class::ADJECTIVE, 0)
}
