//! Whom of a roster an expression names.
//!
//! The whole expression as an alias comes first, then what is left without titles, then the only speaker one of whose
//! aliases holds all its words. Letter case, a leading *the* and white space tell nothing.

use crate::lexicon::{class, look_up};
use crate::map::Map;
use crate::{KnownSpeaker, Roster};

/// How many speakers that share a word are told apart.
const SHARED: usize = 64;

/// The aliases of a roster, to be looked up.
#[derive(Debug, Default)]
pub(super) struct Known {
    exact: Map<String, usize>,
    /// Without titles; none where two speakers share it.
    plain: Map<String, Option<usize>>,
    /// Without a determiner or a possessive before them; none where two speakers share it.
    bare: Map<String, Option<usize>>,
    /// The speakers and the aliases, as words, that hold a word.
    holding: Map<String, Vec<(usize, Vec<String>)>>,
    names: Vec<String>,
}

impl Known {
    pub(super) fn new(roster: &Roster) -> Self {
        let mut known = Known::default();
        for (index, speaker) in roster.speakers().iter().enumerate() {
            known.names.push(words(&speaker.name).join(" "));
            for alias in aliases(speaker) {
                known.add(index, alias);
            }
        }
        known
    }

    fn add(&mut self, index: usize, alias: &str) {
        let words = words(alias);
        self.exact.entry(words.join(" ")).or_insert(index);
        let plain = without_titles(&words);
        let unique = self.plain.entry(plain.join(" ")).or_insert(Some(index));
        *unique = unique.filter(|&other| other == index);
        let unique = self.bare.entry(undetermined(&words).join(" ")).or_insert(Some(index));
        *unique = unique.filter(|&other| other == index);
        for word in &words {
            let holding = self.holding.entry(word.clone()).or_default();
            if holding.len() < SHARED {
                holding.push((index, words.clone()));
            }
        }
    }

    /// The speaker whose alias a nominal is, or the only one who is called by its words: *the valet* is *his valet*.
    pub(super) fn nominal(&self, expression: &str) -> Option<usize> {
        let words = words(expression);
        let known = self.exact.get(&words.join(" ")).copied();
        known.or_else(|| self.bare.get(&undetermined(&words).join(" ")).copied().flatten())
    }

    /// Whether `entry` is called by a bare surname, which is that of the better known `other` as well.
    pub(super) fn is_only_surname(&self, entry: usize, other: usize, name: &str) -> bool {
        let own = words(name);
        let ends = |(index, alias): &&(usize, Vec<String>)| *index == other && alias.last() == own.last();
        let bare = own.len() == 1 && entry != other && self.names.get(entry) == own.first();
        bare && own
            .first()
            .and_then(|word| self.holding.get(word))
            .is_some_and(|held| held.iter().any(|row| ends(&row)))
    }

    /// The only speaker whom an expression fits.
    pub(super) fn find(&self, expression: &str) -> Option<usize> {
        let words = words(expression);
        let plain = without_titles(&words);
        self.exact.get(&words.join(" ")).copied().or_else(|| {
            let known = self.plain.get(&plain.join(" ")).copied();
            known.unwrap_or_else(|| self.holder(&plain))
        })
    }

    /// The only speaker one of whose aliases holds all the words.
    fn holder(&self, wanted: &[String]) -> Option<usize> {
        let holding = self.holding.get(wanted.first()?)?;
        let holds = |(_, alias): &&(usize, Vec<String>)| wanted.iter().all(|word| alias.contains(word));
        let mut found = holding.iter().filter(holds).map(|(index, _)| *index);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }
}

fn aliases(speaker: &KnownSpeaker) -> impl Iterator<Item = &str> {
    std::iter::once(&speaker.name).chain(&speaker.aliases).map(String::as_str)
}

/// Lower case, without a leading *the*.
fn words(expression: &str) -> Vec<String> {
    let words: Vec<String> = expression.split_whitespace().map(str::to_lowercase).collect();
    match words.split_first() {
        Some((first, rest)) if first == "the" && !rest.is_empty() => rest.to_vec(),
        _ => words,
    }
}

fn undetermined(words: &[String]) -> &[String] {
    let determines = |word: &String| look_up(word.as_bytes()).classes & (class::DETERMINER | class::POSSESSIVE) != 0;
    match words.split_first() {
        Some((first, rest)) if !rest.is_empty() && determines(first) => rest,
        _ => words,
    }
}

fn without_titles(words: &[String]) -> Vec<String> {
    let plain: Vec<String> =
        words.iter().filter(|word| look_up(word.as_bytes()).classes & class::TITLE == 0).cloned().collect();
    if plain.is_empty() {
        words.to_vec()
    } else {
        plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        let speakers = vec![
            KnownSpeaker::new("Emma Woodhouse").alias("Emma").alias("Miss Woodhouse"),
            KnownSpeaker::new("Mr. Woodhouse"),
            KnownSpeaker::new("The White Rabbit"),
        ];
        Known::new(&Roster::new(speakers).expect("a roster"))
    }

    #[test]
    fn the_whole_expression_comes_first() {
        assert_eq!(known().find("Miss Woodhouse"), Some(0));
        assert_eq!(known().find("Mr. Woodhouse"), Some(1));
        assert_eq!(known().find("white rabbit"), Some(2));
    }

    #[test]
    fn a_name_that_two_share_is_nobodys() {
        assert_eq!(known().find("Woodhouse"), None);
        assert_eq!(known().find("Rabbit"), Some(2));
    }
}
