//! How much of an expected stretch is in a part of a record.

use std::collections::HashSet;

use crate::spans::share;
use crate::text::{split, squeeze};

const EDGE: &str = "“”‘’\"'«»„‚‹›`´.,;:!?…—–- \n\t\u{a0}";
/// What a part shares with an expectation whose pieces all stand in it.
const PIECES: f64 = 0.9;

/// Without quotation marks and punctuation at the edges.
pub fn bare(text: &str) -> String {
    trim(&squeeze(text)).to_owned()
}

fn trim(text: &str) -> &str {
    text.trim_matches(|letter| EDGE.contains(letter))
}

/// Shared characters of all, where one holds the other; by words where neither does.
pub fn overlap(quote: &str, part: &str) -> f64 {
    let (quote, part) = (bare(quote), bare(part));
    if quote.is_empty() || part.is_empty() {
        return 0.0;
    }
    // an expectation may leave words out: its pieces must all stand in the part
    if quote.contains(" … ") && !part.contains('…') {
        return if quote.split(" … ").all(|piece| part.contains(trim(piece))) {
            PIECES
        } else {
            0.0
        };
    }
    if part.contains(&quote) || quote.contains(&part) {
        let (a, b) = (quote.chars().count(), part.chars().count());
        return share(a.min(b), a.max(b));
    }
    let ours: HashSet<&str> = split(&quote).collect();
    let theirs: HashSet<&str> = split(&part).collect();
    share(
        ours.intersection(&theirs).count(),
        ours.union(&theirs).count(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_where_one_holds_the_other() {
        assert_eq!(overlap("“We  won,”", "We won"), 1.0);
        assert_eq!(overlap("won", "We won"), 0.5);
        assert_eq!(overlap("“…”", "We won"), 0.0);
    }

    #[test]
    fn words_where_neither_does() {
        assert_eq!(overlap("we won it", "and we won"), 0.5);
    }

    #[test]
    fn pieces() {
        assert_eq!(overlap("we … it", "we won it"), 0.9);
        assert_eq!(overlap("we … them", "we won it"), 0.0);
        assert_eq!(overlap("we … it", "we … it"), 1.0);
    }
}
