//! When two expressions name the same person: each scorer asks its own question.
//!
//! | file | question |
//! | --- | --- |
//! | `person.rs` | may these two names be the same person's? (news) |
//! | `cast.rs` | which character of a novel does this name mean? |
//! | `expected.rs` | is this the expected speaker, or a longer name of the same? (cases, marked texts) |
//! | `label.rs` | is this the name on the label of a turn? |

pub mod cast;
pub mod expected;
pub mod label;
pub mod person;

use crate::text::{is_word, runs};

const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "lady",
    "lord",
    "madam",
    "madame",
    "mme",
    "monsieur",
    "mademoiselle",
    "president",
    "senator",
    "sen",
    "rep",
    "gov",
    "governor",
    "captain",
    "colonel",
    "general",
    "major",
    "reverend",
    "rev",
    "professor",
    "prof",
    "the",
    "aunt",
    "uncle",
    "master",
    "count",
    "countess",
    "prince",
    "princess",
    "king",
    "queen",
    "jr",
    "sr",
];

/// The words of a name in small letters, with their apostrophes and hyphens.
fn words(name: &str) -> Vec<String> {
    let name = name.to_lowercase();
    runs(&name, |letter| {
        is_word(letter) || matches!(letter, '\'' | '’' | '-')
    })
    .map(str::to_owned)
    .collect()
}

fn without_titles(words: &[String]) -> Vec<String> {
    words
        .iter()
        .filter(|word| !TITLES.contains(&word.as_str()))
        .cloned()
        .collect()
}

/// Where the wanted words stand among the given ones, in their order.
fn in_order(wanted: &[String], given: &[String]) -> Option<Vec<usize>> {
    let mut from = 0;
    let places = wanted.iter().map(|word| {
        let place = from + given[from..].iter().position(|other| other == word)?;
        from = place + 1;
        Some(place)
    });
    places.collect()
}

fn is_possessive(word: &str) -> bool {
    word.ends_with("'s") || word.ends_with("’s")
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|other| other == word)
}

#[cfg(test)]
fn list(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_name() {
        assert_eq!(words("Dr. Ana O’Neil-Reyes"), list("dr ana o’neil-reyes"));
        assert_eq!(words("…"), list(""));
        assert_eq!(without_titles(&words("the Queen Ana")), list("ana"));
    }

    #[test]
    fn order_of_words() {
        assert_eq!(in_order(&list("a b"), &list("x a y b")), Some(vec![1, 3]));
        assert_eq!(in_order(&list("a a"), &list("a b")), None);
        assert_eq!(in_order(&list("b a"), &list("a b")), None);
    }
}
