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
    let own = text.lines().next().filter(|line| line.contains("(?P<")).map(|line| options.clone().pattern(line));
    let options = own.filter(|own| Attributor::new(own.clone()).is_ok()).unwrap_or(options);
    check(&text, &options, &kinds, &roster);
});
