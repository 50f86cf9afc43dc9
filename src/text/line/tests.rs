//! Lines that are trimmed, and lines that need not be.

use super::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_line_that_needs_no_trimming_is_not_trimmed(line in "[ ab>“”’—\u{A0}\u{2009}\u{FEFF}\t.]{0,6}") {
        let (quick, plain) = (trimmed(&line, 0, line.len()), trimmed_of_blanks(&line, 0, line.len()));
        prop_assert_eq!((quick.of(&line), quick.indent), (plain.of(&line), plain.indent));
    }
}
