//! What offsets count, and the way to bytes.

use serde::Deserialize;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    #[default]
    Bytes,
    Chars,
    Utf16,
}

/// The byte at which each unit of a text begins; none where a unit is a byte.
#[derive(Debug)]
pub struct Offsets(Option<Vec<usize>>);

impl Offsets {
    pub fn new(text: &str, unit: Unit) -> Self {
        if unit == Unit::Bytes || text.is_ascii() {
            return Offsets(None);
        }
        let units = |c: char| {
            if unit == Unit::Chars {
                1
            } else {
                c.len_utf16()
            }
        };
        let starts = text
            .char_indices()
            .flat_map(|(at, c)| std::iter::repeat_n(at, units(c)));
        Offsets(Some(starts.chain([text.len()]).collect()))
    }

    /// An offset past the end is the end.
    pub fn to_bytes(&self, at: usize) -> usize {
        match &self.0 {
            None => at,
            Some(starts) => starts[at.min(starts.len() - 1)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_unit_counts_in_its_way() {
        let text = "é😀a";
        let ends = |unit| {
            (0..=5)
                .map(|at| Offsets::new(text, unit).to_bytes(at))
                .collect::<Vec<_>>()
        };
        assert_eq!(ends(Unit::Chars), [0, 2, 6, 7, 7, 7]);
        assert_eq!(ends(Unit::Utf16), [0, 2, 2, 6, 7, 7]);
        assert_eq!(ends(Unit::Bytes), [0, 1, 2, 3, 4, 5]);
    }
}
