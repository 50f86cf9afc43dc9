//! Who is who, from one piece of a text to the next.

use std::borrow::Cow;

use super::{Document, Entity};
use crate::lexicon::talk::NARRATOR;
use crate::util::map::Map;
use crate::util::words::same_word;
use crate::{key, KnownSpeaker, Roster, Speaker};

/// Who is who, carried from one piece of a text to the next: chapters of a book, messages of a feed, a text too long to hold.
///
/// [`Attributor::read_on`](crate::Attributor::read_on) knows everybody in it, under the same ids, and adds whoever is new. The end
/// of what was read is kept, too, so that *she* is still she, and whose turn it is is known.
///
/// ```
/// use whosaid::{Attributor, Cast};
/// let (attributor, mut cast) = (Attributor::default(), Cast::default());
/// let first = attributor.read_on("“It is late,” Emma Stone said. “Is it?” asked Tom Hall.", &mut cast);
/// let second = attributor.read_on("“We must go,” Hall said. “No,” said Ana Reyes.", &mut cast);
/// let ids = |document: &whosaid::Document<'_>| {
///     document.attributions().iter().filter_map(|record| Some(record.speaker.as_ref()?.id)).collect::<Vec<_>>()
/// };
/// assert_eq!((ids(&first), ids(&second)), (vec![0, 1], vec![1, 2]));
/// assert_eq!(second.speakers()[1].name.as_deref(), Some("Tom Hall"));
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cast {
    people: Vec<Entity<'static>>,
    /// The last paragraphs that were read.
    passed: String,
    /// Who is called as *I* tells it, and how many records more say so than say another.
    narrator: (usize, usize),
}

/// So many records tell who the narrator is.
const TOLD: usize = 2;

impl Cast {
    /// The most that are carried: further ones are of their own piece alone, with ids from here on.
    pub const PEOPLE: usize = 1000;

    /// The most of what was read that is kept, in bytes.
    pub const PASSED: usize = 8000;

    /// Everybody so far; the `id` of each is the index here. Of their records it holds none.
    ///
    /// ```
    /// assert!(whosaid::Cast::default().people().is_empty());
    /// ```
    pub fn people(&self) -> &[Entity<'static>] {
        &self.people
    }

    /// What a roster of the caller's own knows, and behind that whoever has a name, with the number of each here.
    pub(crate) fn roster(&self, own: &Roster) -> (Roster, Vec<Option<usize>>) {
        let mut speakers = own.speakers().to_vec();
        let in_cast = |entry| self.people.iter().position(|one| one.roster == Some(entry));
        let mut ids: Vec<Option<usize>> = (0..speakers.len()).map(in_cast).collect();
        let names = |known: &KnownSpeaker| {
            let aliases = known.aliases.iter().map(|alias| key(alias));
            aliases.chain([key(&known.name)]).collect::<Vec<_>>()
        };
        let mut taken: Map<u64, ()> = Map::default();
        taken.extend(speakers.iter().flat_map(names).map(|name| (name, ())));
        for one in self.people.iter().filter(|one| one.roster.is_none()) {
            let Some(name) = &one.name else { continue };
            if taken.insert(key(name), ()).is_none() {
                let mut known = KnownSpeaker::new(name.as_ref()).kind(one.kind);
                known.gender = one.gender;
                speakers.push(known);
                ids.push(Some(one.id));
            }
        }
        let (narrator, told) = self.narrator;
        let entry = ids.iter().position(|&id| id == Some(narrator));
        let known = |one: &KnownSpeaker| one.aliases.iter().any(|alias| alias == NARRATOR);
        if let Some(entry) = entry.filter(|_| told >= TOLD && !speakers.iter().any(known)) {
            speakers[entry].aliases.push(NARRATOR.to_owned());
        }
        match Roster::new(speakers) {
            Ok(roster) if own.is_closed() => (roster.closed(), ids),
            Ok(roster) => (roster, ids),
            // a name without a letter
            Err(_) => {
                ids.truncate(own.speakers().len());
                (own.clone(), ids)
            }
        }
    }

    /// A piece of a text behind what was read before it, and where it begins.
    pub(crate) fn before(&self, text: &str) -> (String, usize) {
        let mut whole = self.passed.clone();
        if !whole.is_empty() {
            let blank = |text: &str| text.contains("\n\n") || text.contains("\n\r\n");
            let lines = whole.contains('\n') && !blank(&whole) && !blank(text);
            whole.truncate(whole.trim_end().len());
            whole.push_str(if lines { "\n" } else { "\n\n" });
        }
        let from = whole.len();
        whole.push_str(text);
        (whole, from)
    }

    /// Keeps the last paragraphs of what was read.
    pub(crate) fn pass(&mut self, mut whole: String) {
        if whole.len() > Self::PASSED {
            let least = whole.len() - Self::PASSED;
            let least = (least..)
                .find(|&at| whole.is_char_boundary(at))
                .unwrap_or(least);
            let behind = |end: &str| Some(least + whole[least..].find(end)? + end.len());
            let begin = behind("\n\n").or_else(|| behind("\n"));
            whole.drain(..begin.unwrap_or(whole.len()));
        }
        self.passed = whole;
    }

    /// Numbers the speakers of a document as they are numbered here, and takes up those who are new. It was read with the roster
    /// whose entries have these ids, of which the first `own` are the caller's.
    pub(crate) fn take_up(
        &mut self,
        document: &mut Document<'_>,
        ids: &[Option<usize>],
        own: usize,
    ) {
        let before = self.people.len();
        let found = std::mem::take(&mut document.speakers);
        let mut numbers = Vec::with_capacity(found.len());
        let mut speakers: Vec<Entity<'_>> = self.people.clone();
        for mut one in found {
            let entry = one.roster;
            one.roster = entry.filter(|&entry| entry < own);
            if entry.is_some() && one.roster.is_none() {
                one.take_fuller();
            }
            let known = entry.and_then(|entry| *ids.get(entry)?);
            let known = known.or_else(|| self.of(&one, before));
            let id = known.unwrap_or(speakers.len());
            numbers.push(id);
            one.id = id;
            match speakers.get_mut(id) {
                Some(other) => other.join(one),
                None => speakers.push(one),
            }
            if let Some(one) = speakers.get(id).filter(|_| id < Self::PEOPLE) {
                let plain = Entity {
                    descriptions: Vec::new(),
                    records: Vec::new(),
                    words: 0,
                    first: None,
                    ..one.clone().into_owned()
                };
                match self.people.get_mut(id) {
                    Some(known) => *known = plain,
                    None => self.people.push(plain),
                }
            }
        }
        let said = document.attributions.iter_mut();
        for speaker in
            said.flat_map(|record| record.speaker.iter_mut().chain(&mut record.addressee))
        {
            speaker.id = numbers[speaker.id];
            speaker.roster = speaker.roster.filter(|&entry| entry < own);
        }
        let told = document.attributions.iter();
        let told = told.filter_map(|record| record.speaker.as_ref());
        for speaker in told.filter(|speaker| speaker.name.is_some() && tells(speaker)) {
            self.narrator = match self.narrator {
                (id, lead) if id == speaker.id => (id, lead + 1),
                (_, 0) => (speaker.id, 1),
                (id, lead) => (id, lead - 1),
            };
        }
        for speaker in document
            .segments
            .iter_mut()
            .filter_map(|it| it.speaker.as_mut())
        {
            *speaker = numbers[*speaker];
        }
        document.speakers = speakers;
    }

    /// Who of the first so many somebody is: the only one whose name theirs goes on with, or who is called by the same definite
    /// words and has no name either.
    fn of(&self, one: &Entity<'_>, before: usize) -> Option<usize> {
        let mut fits = self.people[..before].iter().filter(|other| {
            other.roster.is_none()
                && match (&one.name, &other.name) {
                    (Some(name), Some(other)) => goes_on(other, name),
                    (None, None) => {
                        let label = one.label().filter(|label| is_definite(label));
                        label.is_some() && label.map(key) == other.label().map(key)
                    }
                    _ => false,
                }
        });
        let first = fits.next()?;
        fits.next().is_none().then_some(first.id)
    }
}

/// *Emma Stone* after *Emma*
fn goes_on(name: &str, fuller: &str) -> bool {
    let mut words = fuller.split_whitespace();
    name.split_whitespace()
        .all(|word| words.next().is_some_and(|other| same_word(word, other)))
}

/// *I said*
fn tells(speaker: &Speaker<'_>) -> bool {
    let mention = speaker.mention.as_ref();
    mention.is_some_and(|mention| mention.text == NARRATOR)
}

fn is_definite(label: &str) -> bool {
    let first = label.split_whitespace().next();
    first.is_some_and(|word| crate::lexicon::single_words::THE.is(word))
}

impl<'t> Entity<'t> {
    /// Is called by the fullest form of the name from then on.
    fn take_fuller(&mut self) {
        let Some(name) = &mut self.name else { return };
        for alias in &mut self.aliases {
            if alias.len() > name.len() && goes_on(name, alias) {
                std::mem::swap(name, alias);
            }
        }
    }

    /// Takes up what a piece of a text tells of the same one.
    fn join(&mut self, other: Entity<'t>) {
        let longer = |name: &Option<Cow<'_, str>>| name.as_ref().map_or(0, |name| name.len());
        if longer(&other.name) > longer(&self.name) {
            self.name.clone_from(&other.name);
        }
        for alias in other.aliases {
            self.is_called(alias);
        }
        self.gender = self.gender.or(other.gender);
        self.descriptions.extend(other.descriptions);
        self.records.extend(other.records);
        self.records.sort_unstable();
        self.words += other.words;
        self.first = self.first.take().or(other.first);
        self.roster = self.roster.or(other.roster);
    }
}

#[cfg(test)]
mod tests;
