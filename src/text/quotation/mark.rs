//! Quotation marks as they stand in the text, each with what stands on both sides of it.
//!
//! ```text
//! double     "  ''  ``  “ ” „ ‟ 〝 〞 ＂
//! single     '  `  ‘ ’ ‚ ‛ ＇
//! guillemets « » ‹ ›
//! corner     「 」 『 』
//! ```
//! An apostrophe between two letters (*don't*, *O’Brien*) or two figures (*6'2"*) never is a quotation mark and is left out
//! here already.

use super::entity;
use super::note;
use super::ornament::{self, Cut};
use super::side::{self, Side};
use super::trigger;
use super::Marks;
use crate::lexicon::elisions::{ELISIONS, SMALL_ELISIONS};
use crate::lexicon::is_one_of;
use crate::util::words::is_any;
use crate::Span;

/// The shape of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Glyph {
    /// `"`, `''`, and any other that looks the same on both sides
    StraightDouble,
    /// `“`, ` `` `
    OpenDouble,
    /// `”`
    CloseDouble,
    /// `„`
    LowDouble,
    /// `'`
    StraightSingle,
    /// `` ` ``
    Backtick,
    /// `‘`
    OpenSingle,
    /// `’`
    CloseSingle,
    /// `‚`
    LowSingle,
    /// `«`
    LeftGuillemet,
    /// `»`
    RightGuillemet,
    /// `「`
    OpenCorner,
    /// `」`
    CloseCorner,
}

pub(super) const GLYPHS: usize = Glyph::CloseCorner as usize + 1;

impl Glyph {
    pub(super) fn family(self) -> Marks {
        use Glyph::*;
        match self {
            StraightDouble | OpenDouble | CloseDouble | LowDouble => Marks::Double,
            StraightSingle | Backtick | OpenSingle | CloseSingle | LowSingle => Marks::Single,
            LeftGuillemet | RightGuillemet => Marks::Guillemets,
            OpenCorner | CloseCorner => Marks::Corner,
        }
    }
}

/// A mark in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) start: u32,
    pub(super) length: u8,
    pub(super) glyph: Glyph,
    pub(super) before: Side,
    pub(super) after: Side,
}

impl Mark {
    pub(super) fn end(self) -> u32 {
        self.start + u32::from(self.length)
    }

    pub(super) fn span(self) -> Span {
        Span::new(self.start as usize, self.end() as usize)
    }

    /// Whether the mark stands for letters left out of the word after it: *'em*, *'tis*, *'90s*, *'n'*.
    pub(super) fn is_elision(self, text: &str) -> bool {
        let rest = &text.as_bytes()[self.end() as usize..];
        let digits = rest
            .iter()
            .take(5)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits > 0 {
            let parts = rest.get(2) == Some(&b',') && rest.get(3).is_some_and(u8::is_ascii_digit);
            return digits == 2
                && !parts
                && !rest.get(2).is_some_and(|byte| matches!(byte, b'\'' | b'-'));
        }
        let length = rest
            .iter()
            .take(8)
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let word = &text[self.end() as usize..][..length];
        self.after == Side::Letter && (is_any(word, &ELISIONS) || is_one_of(word, &SMALL_ELISIONS))
    }
}

/// Everything that stands in marks begins with one of these.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The marks, in text order.
    pub(super) marks: Vec<Mark>,
    /// What the plain text does without, in text order.
    pub(super) cuts: Vec<Cut>,
    /// Where each line or paragraph separator of Unicode starts, in text order.
    separators: Vec<u32>,
}

/// Of texts with many marks and with short lines; tables of others grow or stay half empty.
const BYTES_PER_MARK: usize = 128;
const BYTES_PER_LINE: usize = 64;

/// The marks of a text of less than 4 GiB.
pub(super) fn collect(text: &str) -> Found {
    let bytes = text.as_bytes();
    let mut found = Found {
        marks: Vec::with_capacity(bytes.len() / BYTES_PER_MARK),
        ..Found::default()
    };
    let mut free = 0;
    trigger::marks(bytes, |at| {
        if at < free {
            return;
        }
        match read(bytes, at) {
            Some((glyph, length)) => {
                free = at + length;
                found.cut(ornament::before(text, at));
                found.cut(ornament::behind(text, free));
                if let Some(mark) = in_context(text, at, length, glyph) {
                    found.marks.push(mark);
                }
            }
            None if is_line_separator(&bytes[at..]) => found.separators.push(at as u32),
            None => {
                let cut = match bytes[at] {
                    b'[' => note::at(text, at),
                    b'&' => entity::at(text, at),
                    b'*' | b'_' => None,
                    _ => ornament::at(text, at),
                };
                let around = || ornament::around(text, at);
                let both = (cut.is_none() && matches!(bytes[at], b'[' | b'*' | b'_')).then(around);
                if let Some(cut) = cut {
                    free = cut.end;
                    found.cut(Some(cut));
                }
                if let Some([open, close]) = both.flatten() {
                    free = close.end;
                    found.cut(Some(open));
                    // a name may hold soft hyphens
                    text[open.end..close.start]
                        .char_indices()
                        .filter(|(_, char)| !char.is_ascii())
                        .for_each(|(place, _)| found.cut(ornament::at(text, open.end + place)));
                    found.cut(Some(close));
                }
            }
        }
    });
    found
}

impl Found {
    /// Adds what of a cut lies behind those before it.
    #[inline]
    fn cut(&mut self, cut: Option<Cut>) {
        let Some(cut) = cut else { return };
        let start = self.cuts.last().map_or(0, |last| last.end).max(cut.start);
        if start < cut.end {
            self.cuts.push(Cut { start, ..cut });
        }
    }

    /// Where each line break of the text starts, in text order.
    pub(super) fn breaks(&self, text: &str) -> Vec<u32> {
        let mut breaks = Vec::with_capacity(text.len() / BYTES_PER_LINE);
        breaks.extend_from_slice(&self.separators);
        trigger::line_feeds(text.as_bytes(), |at| breaks.push(at as u32));
        if !self.separators.is_empty() {
            breaks.sort_unstable();
        }
        breaks
    }
}

fn is_line_separator(bytes: &[u8]) -> bool {
    matches!(bytes, [0xE2, 0x80, 0xA8 | 0xA9, ..])
}

/// The mark that starts at a trigger byte, and its length in bytes.
#[inline]
fn read(bytes: &[u8], at: usize) -> Option<(Glyph, usize)> {
    use Glyph::*;
    match bytes[at] {
        b'"' => Some((StraightDouble, run(bytes, at, b'"'))),
        b'\'' => Some(if run(bytes, at, b'\'') == 2 {
            (StraightDouble, 2)
        } else {
            (StraightSingle, 1)
        }),
        b'`' => match bytes[at..]
            .iter()
            .take_while(|&&byte| byte == b'`')
            .take(3)
            .count()
        {
            1 => Some((Backtick, 1)),
            2 => Some((OpenDouble, 2)),
            _ => None,
        },
        0xC2 => read_latin(*bytes.get(at + 1)?).map(|glyph| (glyph, 2)),
        0xE2 if bytes.get(at + 1) == Some(&0x80) => {
            let glyph = read_general(*bytes.get(at + 2)?)?;
            Some(twice(bytes, at, glyph).map_or((glyph, 3), |double| (double, 6)))
        }
        0xE3 if bytes.get(at + 1) == Some(&0x80) => {
            read_wide(*bytes.get(at + 2)?).map(|glyph| (glyph, 3))
        }
        // U+FF02 and U+FF07, of full width
        0xEF if bytes[at..].starts_with(&[0xEF, 0xBC, 0x82]) => Some((StraightDouble, 3)),
        0xEF if bytes[at..].starts_with(&[0xEF, 0xBC, 0x87]) => Some((StraightSingle, 3)),
        _ => None,
    }
}

/// The length of the mark that starts there.
pub(super) fn length(bytes: &[u8], at: usize) -> usize {
    read(bytes, at).map_or(0, |(_, length)| length)
}

/// How many of the same byte stand here, up to two: `''` is one mark, and so is `""` where an export doubled it.
fn run(bytes: &[u8], at: usize, byte: u8) -> usize {
    1 + usize::from(bytes.get(at + 1) == Some(&byte))
}

/// Two single marks in place of a double one: *‘‘No,’’ she said*.
fn twice(bytes: &[u8], at: usize, glyph: Glyph) -> Option<Glyph> {
    let double = match glyph {
        Glyph::OpenSingle => Glyph::OpenDouble,
        Glyph::CloseSingle => Glyph::CloseDouble,
        Glyph::LowSingle => Glyph::LowDouble,
        _ => return None,
    };
    let [once, next] = [at, at + 3].map(|at| bytes.get(at..at + 3));
    (once == next).then_some(double)
}

/// U+0080 to U+00BF. 91 to 94 are the curly marks of Windows-1252, read as Latin-1 by whoever made the text.
fn read_latin(second: u8) -> Option<Glyph> {
    match second {
        0x91 => Some(Glyph::OpenSingle),
        0x92 => Some(Glyph::CloseSingle),
        0x93 => Some(Glyph::OpenDouble),
        0x94 => Some(Glyph::CloseDouble),
        0xAB => Some(Glyph::LeftGuillemet),
        0xBB => Some(Glyph::RightGuillemet),
        _ => None,
    }
}

/// U+2000 to U+203F.
fn read_general(third: u8) -> Option<Glyph> {
    match third {
        0x98 | 0x9B => Some(Glyph::OpenSingle),
        0x99 => Some(Glyph::CloseSingle),
        0x9A => Some(Glyph::LowSingle),
        0x9C | 0x9F => Some(Glyph::OpenDouble),
        0x9D => Some(Glyph::CloseDouble),
        0x9E => Some(Glyph::LowDouble),
        0xB9 => Some(Glyph::LeftGuillemet),
        0xBA => Some(Glyph::RightGuillemet),
        _ => None,
    }
}

/// U+3000 to U+303F.
fn read_wide(third: u8) -> Option<Glyph> {
    match third {
        0x8C | 0x8E => Some(Glyph::OpenCorner),
        0x8D | 0x8F => Some(Glyph::CloseCorner),
        0x9D => Some(Glyph::OpenDouble),
        0x9E | 0x9F => Some(Glyph::CloseDouble),
        _ => None,
    }
}

/// The mark with its sides, or nothing for an apostrophe inside a word or a number.
#[inline]
fn in_context(text: &str, at: usize, length: usize, glyph: Glyph) -> Option<Mark> {
    let before = side::before(text, at);
    let after = side::behind(text, at + length);
    let inside_word = glyph.family() == Marks::Single && before.is_word() && after.is_word();
    let inside_number = glyph.family() == Marks::Double
        && before == Side::Digit
        && is_inches(text.as_bytes(), at, length);
    // `""` alone, as in `alt=""`
    let nothing_inside =
        length == 2 && text.as_bytes()[at] == b'"' && is_outside(before) && is_outside(after);
    (!inside_word && !inside_number && !nothing_inside).then_some(Mark {
        start: at as u32,
        length: length as u8,
        glyph,
        before,
        after,
    })
}

fn is_outside(side: Side) -> bool {
    matches!(side, Side::Edge | Side::Open)
}

/// `6'2"`: feet, then inches; `2"x4"`: one side, then the other; `24","`: the mark that closes comes behind the stop.
fn is_inches(bytes: &[u8], at: usize, length: usize) -> bool {
    match &bytes[at + length..] {
        [b'x' | b'X', b'0'..=b'9', ..] => true,
        [b',' | b'.' | b'!' | b'?', b'"', rest @ ..] => {
            !rest.first().is_some_and(u8::is_ascii_alphanumeric)
        }
        _ => is_after_feet(bytes, at),
    }
}

fn is_after_feet(bytes: &[u8], at: usize) -> bool {
    let inches = bytes[..at]
        .iter()
        .rev()
        .take(3)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let feet = &bytes[..at - inches];
    let feet = feet
        .strip_suffix(b"'")
        .or_else(|| feet.strip_suffix("’".as_bytes()))
        .unwrap_or(b"");
    feet.last().is_some_and(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests;
