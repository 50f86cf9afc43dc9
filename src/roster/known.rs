//! Which entry of a roster an expression names.
//!
//! First the whole expression is looked for among the aliases, then what is left of it without
//! titles, then the only speaker with an alias that holds all its words. Letter case, a leading
//! *the* and white space are ignored. All aliases are read once, when the roster is made.

use std::str::SplitWhitespace;

use super::{KnownSpeaker, Roster};
use crate::lexicon::single_words::THE;
use crate::lexicon::{class, hash_of, hash_step, Classes, Lexicon, HASH_START};
use crate::util::map::Index;
use crate::util::words::{folded, same_word};

/// How many aliases that share a word are told apart.
const SHARED: usize = 64;

/// The aliases of a roster, to be looked up.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The speaker and the place of each alias; the name comes first.
    aliases: Vec<(u32, u32)>,
    /// By what stands in the text, letter for letter.
    literal: Index,
    forms: Table<Form>,
    /// The aliases that hold a word.
    holding: Table<Vec<u32>>,
}

/// Whose alias some words are.
#[derive(Debug, Default)]
struct Form {
    exact: Option<u32>,
    /// Without titles.
    plain: Sole,
    /// Without a determiner or a possessive before them.
    bare: Sole,
}

/// The only speaker of whom something holds; none within where it holds of two.
type Sole = Option<Option<u32>>;

fn add_to(sole: &mut Sole, speaker: u32) {
    *sole = Some(
        sole.unwrap_or(Some(speaker))
            .filter(|&other| other == speaker),
    );
}

impl Known {
    pub(super) fn new(speakers: &[KnownSpeaker]) -> Self {
        let mut known = Known::default();
        for (number, speaker) in (0..).zip(speakers) {
            for (place, alias) in (0..).zip(speaker.names()) {
                known.add(speakers, (number, place), alias);
            }
        }
        known
    }

    fn add(&mut self, speakers: &[KnownSpeaker], (speaker, place): (u32, u32), alias: &str) {
        let (next, aliases) = (self.aliases.len() as u32, &self.aliases);
        let same = |other: u32| alias_of(speakers, aliases[other as usize]) == alias;
        self.literal
            .find_or_add(hash_of(alias.as_bytes()), next, same);
        self.aliases.push((speaker, place));
        let words = words(alias);
        self.forms.row(words.clone()).exact.get_or_insert(speaker);
        add_to(
            &mut self.forms.row(without_titles(words.clone())).plain,
            speaker,
        );
        add_to(
            &mut self.forms.row(undetermined(words.clone())).bare,
            speaker,
        );
        for word in words {
            let holding = self.holding.row(std::iter::once(word));
            if holding.len() < SHARED {
                holding.push(next);
            }
        }
    }
}

impl Roster {
    /// The speaker whose alias a nominal is, or the only one who is called by its words: *the valet* is *his valet*.
    pub(crate) fn find_nominal(&self, expression: &str) -> Option<usize> {
        self.known.holding.find(last(expression))?;
        let forms = &self.known.forms;
        let exact = forms.find(words(expression)).and_then(|form| form.exact);
        let bare = || forms.find(undetermined(words(expression)))?.bare.flatten();
        exact.or_else(bare).map(|speaker| speaker as usize)
    }

    /// The only speaker whom an expression fits.
    pub(crate) fn find(&self, expression: &str) -> Option<usize> {
        // most expressions end in a word of no alias, which tells by itself
        if self.known.holding.find(last(expression)).is_none()
            && !last(expression).all(|word| is(word, class::TITLE))
        {
            return None;
        }
        let forms = &self.known.forms;
        let exact = forms.find(words(expression)).and_then(|form| form.exact);
        let plain = without_titles(words(expression));
        let speaker = exact.or_else(|| {
            let known = forms.find(plain.clone()).and_then(|form| form.plain);
            known.unwrap_or_else(|| self.holder(plain))
        });
        speaker.map(|speaker| speaker as usize)
    }

    /// The only speaker one of whose aliases holds all the words.
    fn holder<'w>(&self, wanted: impl Iterator<Item = &'w str> + Clone) -> Option<u32> {
        let holds = |alias: &str, word: &str| words(alias).any(|own| same_word(own, word));
        let holding = self.holding(wanted.clone().next()?);
        let mut found = holding.filter(|&(_, alias)| wanted.clone().all(|word| holds(alias, word)));
        let (first, _) = found.next()?;
        found.all(|(other, _)| other == first).then_some(first)
    }

    /// The speakers and their aliases that hold a word, whatever its case.
    fn holding(&self, word: &str) -> impl Iterator<Item = (u32, &str)> {
        let aliases = self
            .known
            .holding
            .find(std::iter::once(word))
            .into_iter()
            .flatten();
        aliases
            .map(|&alias| self.known.aliases[alias as usize])
            .map(|at| (at.0, alias_of(&self.speakers, at)))
    }

    /// The speakers who are called by a word, each once.
    pub(crate) fn called_by<'r>(&'r self, word: &'r str) -> impl Iterator<Item = usize> + 'r {
        let mut last = None;
        let called = self
            .holding(word)
            .filter(move |(_, alias)| alias.split_whitespace().any(|own| own == word));
        called
            .filter(move |&(speaker, _)| last.replace(speaker) != Some(speaker))
            .map(|(speaker, _)| speaker as usize)
    }

    /// The speaker with that very alias, letter for letter.
    pub(crate) fn with_alias(&self, alias: &str) -> Option<usize> {
        let place = |number: u32| self.known.aliases[number as usize];
        let found = self
            .known
            .literal
            .find(hash_of(alias.as_bytes()), |number| {
                alias_of(&self.speakers, place(number)) == alias
            });
        found.map(|number| place(number).0 as usize)
    }

    /// Whether `speaker` is called by a bare surname, which is that of the better known `other` as well.
    pub(crate) fn is_only_surname(&self, speaker: usize, other: usize, name: &str) -> bool {
        let mut own = words(name);
        let (Some(word), None, true) = (own.next(), own.next(), speaker != other) else {
            return false;
        };
        let same = |own: Option<&str>| own.is_some_and(|own| same_word(own, word));
        let mut called = words(&self.speakers[speaker].name);
        same(called.next())
            && called.next().is_none()
            && self
                .holding(word)
                .any(|(holder, alias)| holder as usize == other && same(words(alias).next_back()))
    }
}

/// The alias at a place of a speaker.
fn alias_of(speakers: &[KnownSpeaker], (speaker, place): (u32, u32)) -> &str {
    let speaker = &speakers[speaker as usize];
    place
        .checked_sub(1)
        .map_or(&speaker.name, |place| &speaker.aliases[place as usize])
}

/// What is known of expressions, each one word or more, whatever their case.
#[derive(Debug)]
struct Table<T> {
    rows: Vec<(Box<str>, T)>,
    index: Index,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table {
            rows: Vec::new(),
            index: Index::default(),
        }
    }
}

impl<T: Default> Table<T> {
    fn find<'w>(&self, words: impl Iterator<Item = &'w str> + Clone) -> Option<&T> {
        let fits = |row: u32| is_same(&self.rows[row as usize].0, words.clone());
        self.index
            .find(hash(words.clone()), fits)
            .map(|row| &self.rows[row as usize].1)
    }

    /// The row of some words, which is new or known.
    fn row<'w>(&mut self, words: impl Iterator<Item = &'w str> + Clone) -> &mut T {
        let (next, rows) = (self.rows.len() as u32, &self.rows);
        let fits = |row: u32| is_same(&rows[row as usize].0, words.clone());
        let row = self.index.find_or_add(hash(words.clone()), next, fits);
        if row == next {
            self.rows
                .push((words.collect::<Vec<_>>().join(" ").into(), T::default()));
        }
        &mut self.rows[row as usize].1
    }
}

fn hash<'w>(words: impl Iterator<Item = &'w str>) -> u64 {
    words.fold(HASH_START, |hash, word| {
        hash_step(hash, hash_of(folded(word).as_bytes()))
    })
}

fn is_same<'w>(key: &str, mut words: impl Iterator<Item = &'w str>) -> bool {
    let mut own = key.split(' ');
    own.all(|own| words.next().is_some_and(|word| same_word(own, word))) && words.next().is_none()
}

/// Without a leading *the*.
fn words(expression: &str) -> SplitWhitespace<'_> {
    without_first(expression.split_whitespace(), |first| THE.is(first))
}

/// The last word by itself.
fn last(expression: &str) -> std::option::IntoIter<&str> {
    expression.split_whitespace().next_back().into_iter()
}

fn undetermined(words: SplitWhitespace<'_>) -> SplitWhitespace<'_> {
    without_first(words, |first| {
        is(first, class::DETERMINER | class::POSSESSIVE)
    })
}

/// The words without the first one, if it goes and others stay.
fn without_first(words: SplitWhitespace<'_>, goes: impl Fn(&str) -> bool) -> SplitWhitespace<'_> {
    let mut rest = words.clone();
    let goes = rest.next().is_some_and(goes) && rest.clone().next().is_some();
    if goes {
        rest
    } else {
        words
    }
}

/// The words that are no titles; all of them where no other is left.
fn without_titles(words: SplitWhitespace<'_>) -> impl Iterator<Item = &str> + Clone {
    let all = words.clone().all(|word| is(word, class::TITLE));
    words.filter(move |word| all || !is(word, class::TITLE))
}

fn is(word: &str, classes: Classes) -> bool {
    Lexicon::BUILT_IN.classes_of(word) & classes != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roster() -> Roster {
        let speakers = vec![
            KnownSpeaker::new("Emma Woodhouse")
                .alias("Emma")
                .alias("Miss Woodhouse"),
            KnownSpeaker::new("Mr. Woodhouse"),
            KnownSpeaker::new("The White Rabbit"),
            KnownSpeaker::new("Élodie  Ney").alias("his aunt"),
        ];
        Roster::new(speakers).expect("a roster")
    }

    #[test]
    fn the_whole_expression_comes_first() {
        assert_eq!(roster().find("Miss Woodhouse"), Some(0));
        assert_eq!(roster().find("Mr. Woodhouse"), Some(1));
        assert_eq!(roster().find("white rabbit"), Some(2));
        assert_eq!(roster().find("ÉLODIE NEY"), Some(3));
    }

    #[test]
    fn a_name_that_two_share_is_nobodys() {
        assert_eq!(roster().find("Woodhouse"), None);
        assert_eq!(roster().find("Rabbit"), Some(2));
        assert_eq!(roster().find("Harriet"), None);
    }

    #[test]
    fn a_nominal_is_known_without_its_owner() {
        assert_eq!(roster().find_nominal("the aunt"), Some(3));
        assert_eq!(roster().find_nominal("the uncle"), None);
    }

    #[test]
    fn who_is_called_is_called_so_to_the_letter() {
        assert_eq!(roster().with_alias("Emma"), Some(0));
        assert_eq!(roster().with_alias("emma"), None);
        assert_eq!(roster().called_by("Woodhouse").collect::<Vec<_>>(), [0, 1]);
        assert_eq!(roster().called_by("woodhouse").count(), 0);
    }

    #[test]
    fn a_bare_surname_is_that_of_the_better_known() {
        let speakers = vec![KnownSpeaker::new("Ana Reyes"), KnownSpeaker::new("Reyes")];
        let roster = Roster::new(speakers).expect("a roster");
        assert!(roster.is_only_surname(1, 0, "Reyes"));
        assert!(!roster.is_only_surname(0, 1, "Reyes"));
    }
}
