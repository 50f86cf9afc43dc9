//! Whether a name is the expected one, or a longer one of the same person.

use super::{has, in_order, is_possessive};
use crate::text::{fold, is_word, runs};

const ARTICLES: &[&str] = &["the", "a", "an"];
const LINKS: &[&str] = &[
    "of", "for", "to", "from", "with", "by", "or", "at", "in", "on", "about", "behind", "after",
];
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
    "captain",
    "admiral",
    "archdeacon",
    "president",
    "mayor",
    "senator",
    "sen",
    "rep",
    "gov",
    "governor",
    "prof",
    "professor",
    "sister",
    "brother",
];
/// So many words more than the expected name has may a longer one have.
const MORE_WORDS: usize = 6;

/// A name as title and other words, in small letters, without a leading article.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    pub title: Option<String>,
    pub words: Vec<String>,
}

impl Expression {
    pub fn new(name: &str) -> Expression {
        let name = fold(name);
        let belongs = |letter| is_word(letter) || matches!(letter, '\'' | '’' | '&' | '.' | '-');
        let words = runs(&name, belongs).map(|word| word.trim_matches(['.', '\'', '’', '-']));
        let mut words: Vec<String> = words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        while words.len() > 1 && ARTICLES.contains(&words[0].as_str()) {
            words.remove(0);
        }
        let title =
            (words.len() > 1 && TITLES.contains(&words[0].as_str())).then(|| words.remove(0));
        Expression { title, words }
    }

    /// Mrs. Holt is not Senator Holt.
    fn other_title(&self, other: &Expression) -> bool {
        matches!((&self.title, &other.title), (Some(title), Some(other)) if title != other)
    }

    /// Whether a given name is this one, or a longer one: all words in order, and none among them or before them that makes
    /// somebody else of it (*aide of Reyes*, *Reyes’s sister*).
    pub fn is_same(&self, given: &Expression) -> bool {
        if self.other_title(given) || self.words.is_empty() {
            return false;
        }
        if self.words == given.words {
            return true;
        }
        let Some(places) = in_order(&self.words, &given.words) else {
            return false;
        };
        let last = places[places.len() - 1];
        let harmless =
            |at: usize, word: &str| places.contains(&at) || !is_link(word) && !is_possessive(word);
        given.words.len() <= self.words.len() + MORE_WORDS
            && !has(&given.words, "and")
            && given.words[..last]
                .iter()
                .enumerate()
                .all(|(at, word)| harmless(at, word))
    }

    /// How well a given name fits this one: not at all 0, the same words 100, else the share of these words in it.
    pub fn closeness(&self, given: &Expression) -> f64 {
        if self.words.is_empty() || self.other_title(given) {
            return 0.0;
        }
        if self.words == given.words {
            return 100.0;
        }
        let Some(places) = in_order(&self.words, &given.words) else {
            return 0.0;
        };
        let (first, last) = (places[0], places[places.len() - 1]);
        let before = &given.words[..first];
        let between = (first..last)
            .filter(|at| !places.contains(at))
            .map(|at| &given.words[at]);
        let links = before.iter().chain(between).any(|word| is_link(word));
        if links || has(&given.words, "and") || before.iter().any(|word| is_possessive(word)) {
            return 0.0;
        }
        self.words.len() as f64 / given.words.len() as f64
    }
}

fn is_link(word: &str) -> bool {
    LINKS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(expected: &str, given: &str) -> bool {
        Expression::new(expected).is_same(&Expression::new(given))
    }

    fn closeness(expected: &str, given: &str) -> f64 {
        Expression::new(expected).closeness(&Expression::new(given))
    }

    #[test]
    fn articles_and_titles() {
        let mrs = Expression::new("The Mrs. O’Hara-Bell");
        assert_eq!(
            (mrs.title.as_deref(), mrs.words.join(" ")),
            (Some("mrs"), "o’hara-bell".to_owned())
        );
        assert_eq!(Expression::new("Captain").title, None);
        assert!(
            same("Mrs. Holt", "Holt")
                && same("the MAYOR", "mayor")
                && !same("Mrs. Holt", "Senator Holt")
        );
    }

    #[test]
    fn longer_names() {
        assert!(same("Reyes", "Mayor Ana Reyes") && same("Ana Reyes", "Ana Maria Reyes"));
        assert!(same("Reyes", "Reyes of Ashford"));
        assert!(
            !same("Reyes", "aide to Reyes")
                && !same("Ana", "Tom’s Ana")
                && !same("Ana", "Ana and Tom")
        );
        assert!(
            !same("Reyes", "one two three four five six seven Reyes")
                && !same("", "Reyes")
                && !same("Ana Reyes", "Reyes")
        );
    }

    #[test]
    fn close_names() {
        assert_eq!(closeness("Ana Reyes", "ana reyes"), 100.0);
        assert_eq!(closeness("Reyes", "Ana Maria Reyes"), 1.0 / 3.0);
        assert_eq!(closeness("Reyes", "friend of Reyes"), 0.0);
        assert_eq!(closeness("Reyes", "Tom and Reyes"), 0.0);
        assert_eq!(closeness("Reyes", "Tom's Reyes"), 0.0);
        assert_eq!(closeness("Mr. Cole", "Mrs. Cole"), 0.0);
    }
}
