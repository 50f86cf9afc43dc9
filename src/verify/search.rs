//! Looks for a row of words in another, by Knuth, Morris and Pratt: linear whatever the words.

/// For each beginning of the needle, how long its longest end is that is a beginning as well.
fn borders(needle: &[u64]) -> Vec<usize> {
    let mut borders = vec![0; needle.len()];
    let mut matched = 0;
    for at in 1..needle.len() {
        matched = step(needle, &borders, matched, needle[at]);
        borders[at] = matched;
    }
    borders
}

/// How much of the needle is matched behind one word more.
fn step(needle: &[u64], borders: &[usize], mut matched: usize, word: u64) -> usize {
    while matched > 0 && needle.get(matched) != Some(&word) {
        matched = borders[matched - 1];
    }
    matched + usize::from(needle.get(matched) == Some(&word))
}

/// The ends of the places where all of the needle stands.
pub(super) fn occurrences<'h>(
    needle: &'h [u64],
    hay: &'h [u64],
) -> impl Iterator<Item = usize> + 'h {
    let borders = borders(needle);
    let mut matched = 0;
    let ends = hay.iter().enumerate().filter_map(move |(at, &word)| {
        matched = step(needle, &borders, matched, word);
        (matched == needle.len()).then_some(at + 1)
    });
    ends.filter(|_| !needle.is_empty())
}

/// The length of the longest beginning of the needle that stands anywhere, and the end of its first place.
pub(super) fn longest_prefix<'h>(
    needle: &[u64],
    hay: impl Iterator<Item = &'h u64>,
) -> (usize, usize) {
    let borders = borders(needle);
    let (mut matched, mut best) = (0, (0, 0));
    for (at, &word) in hay.enumerate() {
        matched = step(needle, &borders, matched, word);
        if matched > best.0 {
            best = (matched, at + 1);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::{longest_prefix, occurrences};

    #[test]
    fn places_may_overlap() {
        let found: Vec<usize> = occurrences(&[1, 1, 2], &[1, 1, 1, 2, 1, 1, 2]).collect();
        assert_eq!(found, [4, 7]);
        let found: Vec<usize> = occurrences(&[1, 1], &[1, 1, 1]).collect();
        assert_eq!(found, [2, 3]);
        assert_eq!(
            longest_prefix(&[1, 2, 3], [1, 1, 2, 4, 1, 2].iter()),
            (2, 3)
        );
    }
}
