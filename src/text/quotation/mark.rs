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
use crate::util::words::{is_any, leading};
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

    /// The text on both sides.
    pub(super) fn sides(self, text: &str) -> (&str, &str) {
        (&text[..self.start as usize], &text[self.end() as usize..])
    }

    /// Whether the mark stands for letters left out of the word after it: *'em*, *'tis*, *'90s*, *'n'*.
    pub(super) fn is_elision(self, text: &str) -> bool {
        let (_, rest) = self.sides(text);
        match (self.after, leading(rest, |byte| byte.is_ascii_digit())) {
            (Side::Digit, 2) => match &rest.as_bytes()[2..] {
                [b',', next, ..] => !next.is_ascii_digit(),
                next => !matches!(next, [b'\'' | b'-', ..]),
            },
            (Side::Letter, _) => {
                let word = &rest[..leading(rest, |byte| byte.is_ascii_alphabetic())];
                is_any(word, &ELISIONS) || is_one_of(word, &SMALL_ELISIONS)
            }
            _ => false,
        }
    }
}

/// The marks that begin before `end`, and the others.
pub(super) fn split(marks: &[Mark], end: u32) -> (&[Mark], &[Mark]) {
    marks.split_at(marks.iter().take_while(|mark| mark.start < end).count())
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
        match read(text, at) {
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
                let alone = match bytes[at] {
                    b'[' => note::at(text, at),
                    b'&' => entity::at(text, at),
                    _ => ornament::at(text, at),
                };
                free = alone.map_or(free, |cut| cut.end);
                found.cut(alone);
                let around = || ornament::around(text, at);
                if let Some([open, close]) = alone.is_none().then(around).flatten() {
                    free = close.end;
                    found.cut(Some(open));
                    // a name may hold soft hyphens
                    let inner = text[open.end..close.start].char_indices();
                    inner
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
fn read(text: &str, at: usize) -> Option<(Glyph, usize)> {
    let sign = text[at..].chars().next()?;
    let (once, length) = (glyph(sign)?, sign.len_utf8());
    let again = |times: usize| text[at + times * length..].starts_with(sign);
    // what stands for a double mark: *''No,'' she said*, *‘‘No,’’ she said*, `""` where an export doubled it
    match twice(once).filter(|_| again(1)) {
        Some(_) if once == Glyph::Backtick && again(2) => None,
        Some(double) => Some((double, 2 * length)),
        None => Some((once, length)),
    }
}

/// The length of the mark that starts there.
pub(super) fn length(text: &str, at: usize) -> usize {
    read(text, at).map_or(0, |(_, length)| length)
}

/// U+0091 to U+0094 are the curly marks of Windows-1252, read as Latin-1 by whoever made the text.
fn glyph(sign: char) -> Option<Glyph> {
    use Glyph::*;
    Some(match sign {
        '"' | '＂' => StraightDouble,
        '“' | '‟' | '〝' | '\u{93}' => OpenDouble,
        '”' | '〞' | '〟' | '\u{94}' => CloseDouble,
        '„' => LowDouble,
        '\'' | '＇' => StraightSingle,
        '`' => Backtick,
        '‘' | '‛' | '\u{91}' => OpenSingle,
        '’' | '\u{92}' => CloseSingle,
        '‚' => LowSingle,
        '«' | '‹' => LeftGuillemet,
        '»' | '›' => RightGuillemet,
        '「' | '『' => OpenCorner,
        '」' | '』' => CloseCorner,
        _ => return None,
    })
}

/// What two of a mark make.
fn twice(glyph: Glyph) -> Option<Glyph> {
    use Glyph::*;
    match glyph {
        StraightDouble | StraightSingle => Some(StraightDouble),
        Backtick | OpenSingle => Some(OpenDouble),
        CloseSingle => Some(CloseDouble),
        LowSingle => Some(LowDouble),
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
    let digits = bytes[..at]
        .iter()
        .rev()
        .take(3)
        .take_while(|byte| byte.is_ascii_digit());
    let feet = &bytes[..at - digits.count()];
    let number = feet
        .strip_suffix(b"'")
        .or_else(|| feet.strip_suffix("’".as_bytes()));
    number.is_some_and(|number| number.last().is_some_and(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests;
