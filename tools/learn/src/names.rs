//! Which character an expression means, as the scorers judge it.

use std::collections::BTreeSet;

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
pub struct Character {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub gender: Option<String>,
    /// Start, end, and what else there is to a mention.
    #[serde(default)]
    pub mentions: Vec<Vec<serde_json::Value>>,
}

impl Character {
    pub fn names(&self) -> BTreeSet<&str> {
        self.aliases
            .iter()
            .chain([&self.name])
            .map(String::as_str)
            .collect()
    }
}

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

/// The characters with the words of their names.
#[derive(Debug)]
pub struct Cast {
    people: Vec<(String, Vec<Vec<String>>)>,
}

fn words(name: &str) -> Vec<String> {
    let inner = |letter: char| letter.is_alphanumeric() || matches!(letter, '\'' | '’' | '-' | '_');
    let all = name.split(|letter| !inner(letter));
    let word = |word: &str| word.trim_start_matches(['\'', '’', '-']).to_lowercase();
    all.map(word).filter(|word| !word.is_empty()).collect()
}

fn plain(words: &[String]) -> Vec<String> {
    words
        .iter()
        .filter(|word| !TITLES.contains(&word.as_str()))
        .cloned()
        .collect()
}

impl Cast {
    pub fn new(characters: &[Character]) -> Self {
        let own = |character: &Character| character.names().into_iter().map(words).collect();
        let people = characters.iter().map(|one| (one.name.clone(), own(one)));
        Cast {
            people: people.collect(),
        }
    }

    /// The only one whose names pass.
    fn only(&self, fits: impl Fn(&[Vec<String>]) -> bool) -> Option<String> {
        let found: BTreeSet<&String> = self
            .people
            .iter()
            .filter(|one| fits(&one.1))
            .map(|one| &one.0)
            .collect();
        let mut found = found.into_iter();
        found.next().filter(|_| found.next().is_none()).cloned()
    }

    /// Whom an expression means.
    pub fn who(&self, expression: &str) -> Option<String> {
        let wanted = words(expression);
        if wanted.is_empty() {
            return None;
        }
        let bare = plain(&wanted);
        let bare = if bare.is_empty() {
            wanted.clone()
        } else {
            bare
        };
        let holds = |alias: &[String]| bare.iter().all(|word| alias.contains(word));
        self.only(|own| own.contains(&wanted))
            .or_else(|| self.only(|own| own.iter().any(|alias| plain(alias) == bare)))
            .or_else(|| self.only(|own| own.iter().any(|alias| holds(alias))))
            .or_else(|| self.only(|own| holds(&own.concat())))
    }
}
