//! Each pattern hits the sentences of `tests/patterns.txt` that it must, and misses those that it must not hit.

use whosaid::{Family, Pattern};

const SENTENCES: &str = include_str!("patterns.txt");

/// What makes a report of the text behind it: figures, and nobody who talks.
const NEWS: &str = "The council of Dover voted 7 to 4 on Tuesday to close the bridge, which cost the city $2.1 million \
                    last year.\n\nThe work began in 2019 and took three years.\n\n";

/// Each line with its pattern, and whether that must hit.
fn sentences() -> impl Iterator<Item = (Pattern, bool, String)> {
    let mut pattern = Pattern::Unknown;
    let lines = SENTENCES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(move |line| {
        let (sign, rest) = line.split_once(' ')?;
        if sign == "---" {
            pattern = rest.parse().unwrap();
            return None;
        }
        let text = rest.replace("NEWS ", NEWS).replace(" ¶ ", "\n\n");
        Some((pattern, sign == "+", text))
    })
}

#[test]
fn every_pattern_hits_and_misses_its_sentences() {
    for (pattern, must, text) in sentences() {
        let found: Vec<Pattern> = whosaid::attribute(&text)
            .iter()
            .map(|record| record.pattern)
            .collect();
        assert_eq!(
            found.contains(&pattern),
            must,
            "{pattern}: {text}\n{found:?}"
        );
    }
}

/// A pattern of the caller's own has none, and the sieve of cues decides only what has a pattern of words.
#[test]
fn every_pattern_has_sentences_of_both_sorts() {
    for &pattern in Pattern::ALL {
        let has = |must: bool| sentences().any(|(of, sort, _)| (of, sort) == (pattern, must));
        let none = pattern.family() == Family::Own || pattern == Pattern::Cue;
        assert!(none || has(true) && has(false), "{pattern}");
    }
}
