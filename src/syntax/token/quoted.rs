//! Facts about a quotation's own words: how many there are, and how they end.

use super::Ending;
use crate::lexicon::{first_eight, leading_letters};
use crate::util::words::{is_quotation_mark, narrow};

/// The number of words in a quotation, and how it ends.
pub(super) fn measure(quoted: &str) -> (u16, Ending) {
    let words = count_words(quoted.as_bytes());
    let closing = |letter: char| {
        let sign = narrow(letter);
        is_quotation_mark(sign) || matches!(sign, '_' | '*' | ')') || letter.is_whitespace()
    };
    let ending = match quoted
        .trim_end_matches(closing)
        .chars()
        .next_back()
        .map(narrow)
    {
        Some(',') => Ending::Comma,
        Some('.' | ';' | ':') => Ending::Stop,
        Some('?' | '!') => Ending::Ask,
        Some('—' | '–' | '-' | '…') => Ending::Dash,
        _ => Ending::Open,
    };
    (words, ending)
}

const SPACE: u8 = 1;
const SPOKEN: u8 = 2;

/// What each byte means to the count of words: ASCII white space, or what makes a run without any a word.
const SPEECH: [u8; 256] = speech();

const fn speech() -> [u8; 256] {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'\t'..=b'\r' | b' ' => SPACE,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80..=0xff => SPOKEN,
            _ => 0,
        };
        byte += 1;
    }
    classes
}

/// The most words of a quotation that are counted: no stage asks whether it has more.
pub(crate) const COUNTED: u16 = 9;

/// The number of words between white space, those without a letter, a figure or anything beyond ASCII not counted.
pub(crate) fn count_words(quoted: &[u8]) -> u16 {
    let (mut words, mut counted) = (0, 0);
    let mut at = 0;
    while at < quoted.len() && words < COUNTED {
        // most are a few letters and a space
        let letters = if counted == 0 {
            leading_letters(first_eight(&quoted[at..])).0
        } else {
            0
        };
        if letters > 0 && quoted.get(at + letters) == Some(&b' ') {
            (words, at) = (words + 1, at + letters + 1);
            continue;
        }
        let byte = quoted[at];
        let wide = if byte < 0xc2 {
            0
        } else {
            wide_space(&quoted[at..])
        };
        let class = if wide > 0 {
            SPACE
        } else {
            SPEECH[usize::from(byte)]
        };
        words += u16::from(class & SPOKEN > counted);
        counted = (counted | class & SPOKEN) * (1 - (class & SPACE));
        at += wide.max(1);
    }
    words
}

/// The length of the white space beyond ASCII that begins here, or 0.
#[inline]
pub(super) fn wide_space(bytes: &[u8]) -> usize {
    match bytes {
        [0xc2, 0x85 | 0xa0, ..] => 2,
        [0xe1, 0x9a, 0x80, ..] | [0xe2, 0x80, 0x80..=0x8a | 0xa8 | 0xa9 | 0xaf, ..] => 3,
        [0xe2, 0x81, 0x9f, ..] | [0xe3, 0x80, 0x80, ..] => 3,
        _ => 0,
    }
}
