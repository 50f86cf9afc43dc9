//! Any text and patterns of one's own: a line of bytes for the options, then the text, of which the first line may be a
//! pattern.

#![no_main]

#[path = "../../tests/invariants/mod.rs"]
mod invariants;

use invariants::{check, Choices};
use libfuzzer_sys::fuzz_target;
use whosaid::Attributor;

fuzz_target!(|data: &[u8]| {
    let (choices, text) = invariants::split(data);
    let mut choices = Choices::new(choices);
    let (kinds, roster, options) = (choices.kinds(), choices.roster(), choices.options());
    let options = choices.patterns(options);
    let with_first_line = options.clone().pattern(text.lines().next().unwrap_or_default());
    let options = if Attributor::new(with_first_line.clone()).is_ok() { with_first_line } else { options };
    check(&text, &options, &kinds, &roster);
});
