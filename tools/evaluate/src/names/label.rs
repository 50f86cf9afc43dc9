//! Whether a name is the one on the label of a turn.

use std::collections::HashSet;

use super::has;
use crate::text::{fold, is_word, runs};

const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "lady",
    "lord",
    "king",
    "queen",
    "prince",
    "princess",
    "duke",
    "earl",
    "count",
    "countess",
    "captain",
    "justice",
    "judge",
    "chief",
    "senator",
    "president",
    "the",
    "of",
    "jr",
    "sr",
    "a",
    "pro",
    "tempore",
];

fn words(name: &str) -> Vec<String> {
    let belongs = |letter| is_word(letter) || matches!(letter, '\'' | '’' | '.' | '-');
    let words = runs(name, belongs).map(|word| word.trim_matches(['.', '\'', '’']));
    words.filter(|word| !word.is_empty()).map(fold).collect()
}

/// The words of a label but titles, or all where there is nothing else.
fn core(name: &str) -> Vec<String> {
    let all = words(name);
    let core: Vec<String> = all
        .iter()
        .filter(|word| !TITLES.contains(&word.as_str()))
        .cloned()
        .collect();
    if core.is_empty() {
        all
    } else {
        core
    }
}

/// The labels of a page.
#[derive(Debug)]
pub struct Labels(HashSet<Vec<String>>);

impl Labels {
    pub fn new<'a>(labels: impl IntoIterator<Item = &'a str>) -> Labels {
        Labels(labels.into_iter().map(core).collect())
    }

    /// Whether a name is that of one of the labels: it has the label's words, or its last one where no other label ends in
    /// it, and is not that of another label.
    pub fn fits(&self, label: &str, name: &str) -> bool {
        let (wanted, given) = (core(label), core(name));
        if given.is_empty() || has(&words(name), "and") {
            return false;
        }
        let within = |words: &[String], all: &[String]| words.iter().all(|word| has(all, word));
        let mut others = self.0.iter().filter(|other| **other != wanted);
        if others
            .clone()
            .any(|other| !within(other, &wanted) && within(other, &given))
        {
            return false;
        }
        let Some(last) = wanted.last() else {
            return true;
        };
        within(&wanted, &given)
            || has(&given, last) && !others.any(|other| other.last() == Some(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_label() {
        let labels = Labels::new(["MR. COLE", "ANA REYES", "TOM REYES", "THE CHIEF JUSTICE"]);
        assert!(labels.fits("MR. COLE", "Henry Cole") && labels.fits("MR. COLE", "Mr. Cole"));
        assert!(labels.fits("ANA REYES", "Ana Reyes") && !labels.fits("ANA REYES", "Reyes"));
        assert!(labels.fits("THE CHIEF JUSTICE", "Chief Justice"));
        assert!(!labels.fits("MR. COLE", "Cole and Ana Reyes") && !labels.fits("MR. COLE", ""));
        assert!(!labels.fits("MR. COLE", "Cole Ana Reyes"));
    }

    #[test]
    fn the_last_word_where_it_is_the_only_one() {
        let labels = Labels::new(["HENRY COLE", "ANA REYES"]);
        assert!(labels.fits("HENRY COLE", "Cole") && !labels.fits("HENRY COLE", "Henry"));
    }
}
