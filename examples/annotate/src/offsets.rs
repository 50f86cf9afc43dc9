//! Byte offsets in the unit that the reader of the records counts in.

use clap::ValueEnum;
use serde::Serialize;

/// What offsets count.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Bytes of UTF-8, as Rust, Go and C count
    Bytes,
    /// Unicode scalar values, as Python counts
    Chars,
    /// UTF-16 code units, as JavaScript and Java count
    Utf16,
}

/// So many bytes lie between two remembered counts: a look-up reads at most that many.
const STEP: usize = 64;

/// Translates the byte offsets of one text.
///
/// The text is counted once, when this is built; each look-up after that takes constant time, in any order.
pub struct Offsets<'t> {
    bytes: &'t [u8],
    unit: Unit,
    /// The bytes of the text before those that the offsets count from.
    skipped: usize,
    /// The units before each multiple of `STEP`; empty where a byte is a unit.
    counts: Vec<usize>,
}

impl<'t> Offsets<'t> {
    /// For offsets into `text[skipped..]`.
    pub fn new(text: &'t str, skipped: usize, unit: Unit) -> Self {
        let bytes = text.as_bytes();
        let counts = match unit {
            Unit::Bytes => Vec::new(),
            _ if bytes.is_ascii() => Vec::new(),
            _ => running_counts(bytes, unit),
        };
        Offsets {
            bytes,
            unit,
            skipped,
            counts,
        }
    }

    /// The units of the whole text before this byte, which starts a character (or ends the text).
    pub fn convert(&self, byte: usize) -> usize {
        let byte = self.skipped + byte;
        if self.counts.is_empty() {
            return byte;
        }
        let step = byte / STEP;
        self.counts[step] + count(&self.bytes[step * STEP..byte], self.unit)
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
