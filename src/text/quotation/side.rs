//! What stands next to a quotation mark, on either side of it.

use crate::util::words::{is_quotation_mark, narrow};

/// A sort of neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Side {
    /// White space, or the text's own edge.
    Edge,
    Letter,
    Digit,
    /// Punctuation that ends something: `.,;:!?…)`
    Stop,
    /// Punctuation that opens something: `([{¿¡/=`
    Open,
    Dash,
    /// Another quotation mark.
    Mark,
    Other,
}

impl Side {
    pub(super) fn is_word(self) -> bool {
        matches!(self, Side::Letter | Side::Digit)
    }
}

/// What stands before a place.
pub(super) fn before(text: &str, at: usize) -> Side {
    match at.checked_sub(1).map(|last| text.as_bytes()[last]) {
        None => Side::Edge,
        Some(byte) if byte < 0x80 => ASCII[usize::from(byte)],
        Some(_) => text[..at].chars().next_back().map_or(Side::Edge, of),
    }
}

/// What stands behind a place.
pub(super) fn behind(text: &str, at: usize) -> Side {
    match text.as_bytes().get(at) {
        None => Side::Edge,
        Some(&byte) if byte < 0x80 => ASCII[usize::from(byte)],
        Some(_) => text[at..].chars().next().map_or(Side::Edge, of),
    }
}

static ASCII: [Side; 128] = {
    let mut sides = [Side::Other; 128];
    let mut byte = 0;
    while byte < 128 {
        sides[byte] = match byte as u8 {
            0..=b' ' | 0x7F => Side::Edge,
            b'A'..=b'Z' | b'a'..=b'z' => Side::Letter,
            b'0'..=b'9' => Side::Digit,
            b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b']' | b'}' | b'%' => Side::Stop,
            b'(' | b'[' | b'{' | b'/' | b'=' | b'>' => Side::Open,
            b'-' => Side::Dash,
            b'"' | b'\'' | b'`' => Side::Mark,
            _ => Side::Other,
        };
        byte += 1;
    }
    sides
};

/// Whether a character may be part of a quotation that says nothing.
pub(super) fn is_mark_or_space(char: char) -> bool {
    matches!(of(char), Side::Mark | Side::Edge)
}

/// The side that a character makes.
pub(super) fn of(char: char) -> Side {
    let narrow = narrow(char);
    match char {
        _ if narrow.is_ascii() => ASCII[narrow as usize],
        _ if is_quotation_mark(char) => Side::Mark,
        '\u{91}'..='\u{94}' => Side::Mark,
        '–' | '—' | '―' | '‐' | '‑' => Side::Dash,
        '…' => Side::Stop,
        '¿' | '¡' => Side::Open,
        // a combining mark is part of the letter before it
        '\u{300}'..='\u{36F}' => Side::Letter,
        _ if char.is_whitespace() => Side::Edge,
        _ if char.is_numeric() => Side::Digit,
        _ if char.is_alphabetic() => Side::Letter,
        _ => Side::Other,
    }
}
