//! The offsets of `annotate` against plain counting.

#[path = "../src/offsets.rs"]
mod offsets;

use offsets::{Offsets, Unit};
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
    fn every_boundary_of_every_text(text in "(é|“|🎈|\u{FEFF}|[a-c ]){0,300}", part in 0.0..1.0) {
        let boundaries: Vec<usize> = (0..=text.len()).filter(|&byte| text.is_char_boundary(byte)).collect();
        let skipped = boundaries[(part * boundaries.len() as f64) as usize];
        for unit in [Unit::Bytes, Unit::Chars, Unit::Utf16] {
            let offsets = Offsets::new(&text, skipped, unit);
            for &byte in boundaries.iter().filter(|&&byte| byte >= skipped) {
                prop_assert_eq!(offsets.convert(byte - skipped), counted(&text[..byte], unit), "{:?} at {}", unit, byte);
            }
        }
    }
}

#[test]
fn lengths_around_a_step() {
    for length in [0, 1, 15, 16, 17, 31, 32, 33, 64] {
        let text = "🎈".repeat(length);
        assert_eq!(
            Offsets::new(&text, 0, Unit::Chars).convert(text.len()),
            length
        );
        assert_eq!(
            Offsets::new(&text, 0, Unit::Utf16).convert(text.len()),
            2 * length
        );
    }
}
