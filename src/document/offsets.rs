//! Byte offsets in the unit that a reader of records counts in.

use once_cell::sync::OnceCell;

/// What offsets count.
///
/// ```
/// use whosaid::{Offsets, Unit};
/// assert_eq!(Offsets::new("naïve 🎈!", Unit::Utf16).convert(11), 8);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Unit {
    /// Bytes of UTF-8, as Rust, Go and C count.
    #[default]
    Bytes,
    /// Unicode scalar values, as Python counts.
    Chars,
    /// UTF-16 code units, as JavaScript and Java count.
    Utf16,
}

/// A place in a text as editors show it.
///
/// ```
/// use whosaid::{Offsets, Unit};
/// let place = Offsets::new("One\nTwo", Unit::Chars).position(5);
/// assert_eq!((place.line, place.column), (2, 2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Position {
    /// Counted from 1; a line ends with its line feed.
    pub line: usize,
    /// Counted from 1, in the unit of the offsets.
    pub column: usize,
}

/// So many bytes lie between two remembered counts: a look-up reads at most that many.
const STEP: usize = 64;

/// Translates the byte offsets of one text.
///
/// The text is counted once, when this is built; each look-up after that takes constant time (a position: by the logarithm of
/// the number of lines), in any order.
///
/// ```
/// use whosaid::{Offsets, Unit};
/// let text = "“Não,” disse Ana.";
/// let offsets = Offsets::new(text, Unit::Chars);
/// let span = whosaid::find_quotations(text)[0].span;
/// assert_eq!((offsets.convert(span.start), offsets.convert(span.end)), (0, 6));
/// ```
#[derive(Clone, Debug)]
pub struct Offsets<'t> {
    bytes: &'t [u8],
    unit: Unit,
    /// The units before each multiple of `STEP`; empty where a byte is a unit.
    counts: Vec<usize>,
    /// Where lines begin, from the second on, once somebody asks.
    lines: OnceCell<Vec<usize>>,
}

impl<'t> Offsets<'t> {
    /// For the offsets of a text, in a unit.
    ///
    /// ```
    /// use whosaid::{Offsets, Unit};
    /// assert_eq!(Offsets::new("é!", Unit::Bytes).convert(2), 2);
    /// ```
    pub fn new(text: &'t str, unit: Unit) -> Self {
        let counts = match unit {
            Unit::Bytes => Vec::new(),
            _ if text.is_ascii() => Vec::new(),
            _ => running_counts(text.as_bytes(), unit),
        };
        Offsets {
            bytes: text.as_bytes(),
            unit,
            counts,
            lines: OnceCell::new(),
        }
    }

    /// The units before a byte, which starts a character (or ends the text).
    ///
    /// ```
    /// use whosaid::{Offsets, Unit};
    /// assert_eq!(Offsets::new("é!", Unit::Chars).convert(2), 1);
    /// ```
    ///
    /// # Panics
    /// When the byte lies past the end of the text.
    pub fn convert(&self, byte: usize) -> usize {
        if self.counts.is_empty() {
            return byte;
        }
        let step = byte / STEP;
        self.counts[step] + count(&self.bytes[step * STEP..byte], self.unit)
    }

    /// The line and the column of a byte, which starts a character (or ends the text).
    ///
    /// ```
    /// use whosaid::{Offsets, Unit};
    /// let text = "“No,” she said.\n“Never.”";
    /// let place = Offsets::new(text, Unit::Chars).position(text.find("Never").unwrap());
    /// assert_eq!((place.line, place.column), (2, 2));
    /// ```
    ///
    /// # Panics
    /// When the byte lies past the end of the text.
    pub fn position(&self, byte: usize) -> Position {
        let ends = |(at, &byte): (usize, &u8)| (byte == b'\n').then_some(at + 1);
        let lines = self
            .lines
            .get_or_init(|| self.bytes.iter().enumerate().filter_map(ends).collect());
        let before = lines.partition_point(|&start| start <= byte);
        let start = before.checked_sub(1).map_or(0, |line| lines[line]);
        Position {
            line: before + 1,
            column: self.convert(byte) - self.convert(start) + 1,
        }
    }
}

/// Two are equal when they translate the same text into the same unit.
impl PartialEq for Offsets<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.bytes, self.unit) == (other.bytes, other.unit)
    }
}

fn running_counts(bytes: &[u8], unit: Unit) -> Vec<usize> {
    let mut counts = Vec::with_capacity(bytes.len() / STEP + 2);
    let mut total = 0;
    counts.push(total);
    for chunk in bytes.chunks(STEP) {
        total += count(chunk, unit);
        counts.push(total);
    }
    counts
}

/// The units whose first byte is among these: every byte that continues no character starts a unit, and the first byte
/// of a four-byte character starts two in UTF-16.
fn count(bytes: &[u8], unit: Unit) -> usize {
    let characters = bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
    match unit {
        Unit::Bytes => bytes.len(),
        Unit::Chars => characters,
        Unit::Utf16 => characters + bytes.iter().filter(|&&byte| byte >= 0xF0).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Offsets, Unit};
    use proptest::prelude::*;

    fn counted(text: &str, unit: Unit) -> usize {
        match unit {
            Unit::Bytes => text.len(),
            Unit::Chars => text.chars().count(),
            Unit::Utf16 => text.encode_utf16().count(),
        }
    }

    proptest! {
        #[test]
        fn every_boundary_of_every_text(text in "(é|“|🎈|\n|[a-c ]){0,300}") {
            for unit in [Unit::Bytes, Unit::Chars, Unit::Utf16] {
                let offsets = Offsets::new(&text, unit);
                for byte in (0..=text.len()).filter(|&byte| text.is_char_boundary(byte)) {
                    let before = &text[..byte];
                    prop_assert_eq!(offsets.convert(byte), counted(before, unit), "{:?} at {}", unit, byte);
                    let line = before.rfind('\n').map_or(0, |at| at + 1);
                    let place = (before.matches('\n').count() + 1, counted(&before[line..], unit) + 1);
                    let found = offsets.position(byte);
                    prop_assert_eq!((found.line, found.column), place);
                }
            }
        }
    }

    #[test]
    fn lengths_around_a_step() {
        for length in [0, 1, 15, 16, 17, 31, 32, 33, 64] {
            let text = "🎈".repeat(length);
            assert_eq!(Offsets::new(&text, Unit::Chars).convert(text.len()), length);
            assert_eq!(
                Offsets::new(&text, Unit::Utf16).convert(text.len()),
                2 * length
            );
        }
    }
}
