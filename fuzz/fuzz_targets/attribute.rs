//! Any text and any options but patterns of one's own: a line of bytes for the options, then the text.

#![no_main]

#[path = "../../tests/invariants/mod.rs"]
mod invariants;

use invariants::{check, check_plain, Choices};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let (choices, text) = invariants::split(data);
    if choices.is_empty() {
        return check_plain(&text);
    }
    let mut choices = Choices::new(choices);
    check(&text, &choices.options(), &choices.kinds(), &choices.roster());
});
