//! Which entry of a roster an expression names.
//!
//! First the whole expression is looked for among the aliases, then what is left of it without
//! titles, then the only speaker with an alias that holds all its words. Letter case and white space
//! are ignored, and so is a leading *the* unless it tells two speakers apart: *Rabbit*, *The Rabbit*.
//! All aliases are read once, when the roster is made, and as a text is: without its ornaments.

use std::str::SplitWhitespace;

use super::Roster;
use crate::coref::same_first;
use crate::lexicon::single_words::THE;
use crate::lexicon::{class, hash_of, hash_step, Classes, Lexicon, HASH_START};
use crate::text::quotation::Page;
use crate::util::map::Index;
use crate::util::words::{folded, same_word};

/// How many aliases that share a word are told apart: where more do, the word is nobody's.
const SHARED: usize = 64;

/// The aliases of a roster, to be looked up.
#[derive(Debug, Default)]
pub(super) struct Known {
    aliases: Vec<Alias>,
    /// By what stands in the text, letter for letter.
    literal: Index,
    forms: Table<Form>,
    /// The aliases that hold a word: all of them, or one more than are told apart.
    holding: Table<Vec<u32>>,
}

/// A name or another alias as a text has it.
#[derive(Debug)]
struct Alias {
    speaker: u32,
    words: Box<str>,
    is_name: bool,
}

/// Whose alias some words are.
#[derive(Debug, Default)]
struct Form {
    exact: Option<u32>,
    /// With a leading *the*.
    definite: Option<u32>,
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

impl Form {
    /// Whose very words an expression is; whether *the* stands before them matters only where it tells two apart.
    fn exact(&self, expression: &str) -> Option<u32> {
        if is_definite(expression) {
            self.definite.or(self.exact)
        } else {
            self.exact.or(self.definite)
        }
    }
}

impl Known {
    /// Adds a speaker's alias, of which the first is the name, unless another speaker has it.
    ///
    /// # Errors
    /// The speaker who has it.
    pub(super) fn add(
        &mut self,
        (speaker, place): (usize, usize),
        alias: &str,
    ) -> Result<(), usize> {
        let speaker = speaker as u32;
        let form = self.forms.row(words(alias));
        let exact = if is_definite(alias) {
            &mut form.definite
        } else {
            &mut form.exact
        };
        let first = *exact.get_or_insert(speaker);
        if first != speaker {
            return Err(first as usize);
        }
        let plain = self.forms.row(without_titles(words(alias)));
        add_to(&mut plain.plain, speaker);
        let bare = self.forms.row(undetermined(words(alias)));
        add_to(&mut bare.bare, speaker);
        self.add_words(Alias {
            speaker,
            words: alias.into(),
            is_name: place == 0,
        });
        Ok(())
    }

    fn add_words(&mut self, alias: Alias) {
        let next = self.aliases.len() as u32;
        for word in words(&alias.words) {
            let holding = self.holding.row(std::iter::once(word));
            if holding.len() <= SHARED && holding.last() != Some(&next) {
                holding.push(next);
            }
        }
        let all = alias.words.split_whitespace();
        let same = |other: u32| is_literal(&self.aliases[other as usize].words, all.clone());
        self.literal.find_or_add(hash(all.clone()), next, same);
        self.aliases.push(alias);
    }

    /// The aliases that hold the rarest of some words, whatever their case; none where these are too many to be told apart.
    fn holding<'k, 'w>(
        &'k self,
        words: impl Iterator<Item = &'w str>,
    ) -> impl Iterator<Item = &'k Alias> {
        let rows = words.map(|word| self.holding.find(std::iter::once(word)));
        let rarest = rows.min_by_key(|row| row.map_or(0, Vec::len)).flatten();
        let row = rarest.filter(|row| row.len() <= SHARED);
        row.into_iter()
            .flatten()
            .map(|&number| &self.aliases[number as usize])
    }
}

impl Roster {
    /// The speaker whose alias a nominal is, or the only one who is called by its words: *the valet* is *his valet*.
    pub(crate) fn find_nominal(&self, expression: &str) -> Option<usize> {
        self.known.holding.find(last(expression))?;
        let forms = &self.known.forms;
        let exact = forms
            .find(words(expression))
            .and_then(|form| form.exact(expression));
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
        let exact = forms
            .find(words(expression))
            .and_then(|form| form.exact(expression));
        let plain = without_titles(words(expression));
        let speaker = exact.or_else(|| {
            let known = forms.find(plain.clone()).and_then(|form| form.plain);
            known.unwrap_or_else(|| self.holder(plain))
        });
        speaker.map(|speaker| speaker as usize)
    }

    /// The only speaker one of whose aliases holds all the words.
    fn holder<'w>(&self, wanted: impl Iterator<Item = &'w str> + Clone) -> Option<u32> {
        let holds = |alias: &Alias, word| words(&alias.words).any(|own| same_word(own, word));
        let holding = self.known.holding(wanted.clone());
        let mut found = holding.filter(|alias| wanted.clone().all(|word| holds(alias, word)));
        let first = found.next()?.speaker;
        found.all(|other| other.speaker == first).then_some(first)
    }

    /// The speakers who are called by a word, each once; none where too many are.
    pub(crate) fn called_by<'r>(&'r self, word: &'r str) -> impl Iterator<Item = usize> + 'r {
        let mut last = None;
        let called = self
            .known
            .holding(std::iter::once(word))
            .filter(move |alias| alias.words.split_whitespace().any(|own| own == word));
        called
            .map(|alias| alias.speaker)
            .filter(move |&speaker| last.replace(speaker) != Some(speaker))
            .map(|speaker| speaker as usize)
    }

    /// The speaker with that very alias, letter for letter.
    pub(crate) fn with_alias(&self, alias: &str) -> Option<usize> {
        let (all, aliases) = (alias.split_whitespace(), &self.known.aliases);
        let same = |number: u32| is_literal(&aliases[number as usize].words, all.clone());
        let found = self.known.literal.find(hash(all.clone()), same);
        found.map(|number| aliases[number as usize].speaker as usize)
    }

    /// Whether `name` is that of somebody else with the surname of `speaker`: another given name stands before it.
    pub(crate) fn is_namesake(&self, speaker: usize, name: &str) -> bool {
        let Some((first, last)) = first_and_last(name) else {
            return false;
        };
        let holding = self.known.holding(std::iter::once(last));
        let mut given = holding
            .filter(|alias| alias.speaker as usize == speaker)
            .filter_map(|alias| first_and_last(&alias.words))
            .filter(|(_, other)| same_word(other, last))
            .map(|(given, _)| same_first(given, first))
            .peekable();
        given.peek().is_some() && !given.any(|same| same)
    }

    /// Whether `speaker` is called by a bare surname, which is that of the better known `other` as well.
    pub(crate) fn is_only_surname(&self, speaker: usize, other: usize, name: &str) -> bool {
        let mut own = words(name);
        let (Some(word), None, true) = (own.next(), own.next(), speaker != other) else {
            return false;
        };
        let holding = || self.known.holding(std::iter::once(word));
        let ends = |alias: &Alias| last(&alias.words).any(|own| same_word(own, word));
        // a name of one word that holds the word is that word
        let is_name = |alias: &Alias| alias.is_name && words(&alias.words).nth(1).is_none();
        holding().any(|alias| alias.speaker as usize == speaker && is_name(alias))
            && holding().any(|alias| alias.speaker as usize == other && ends(alias))
    }
}

/// An alias as a text is read, with one blank between two words.
pub(super) fn plain(alias: &str) -> String {
    let page = Page::of(alias);
    let words: Vec<&str> = page.text().split_whitespace().collect();
    words.join(" ")
}

/// Whether an alias has these very words.
fn is_literal<'w>(alias: &str, words: impl Iterator<Item = &'w str>) -> bool {
    alias.split_whitespace().eq(words)
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

/// Whether *the* stands before other words.
fn is_definite(expression: &str) -> bool {
    let mut words = expression.split_whitespace();
    words.next().is_some_and(|first| THE.is(first)) && words.next().is_some()
}

/// Without a leading *the*.
fn words(expression: &str) -> SplitWhitespace<'_> {
    without_first(expression.split_whitespace(), |first| THE.is(first))
}

/// The last word by itself.
fn last(expression: &str) -> std::option::IntoIter<&str> {
    expression.split_whitespace().next_back().into_iter()
}

/// The first and the last of two words or more that are no titles.
fn first_and_last(name: &str) -> Option<(&str, &str)> {
    let mut plain = without_titles(words(name));
    plain.next().zip(plain.last())
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
    Lexicon::BUILT_IN.is(word, classes)
}

#[cfg(test)]
mod tests;
