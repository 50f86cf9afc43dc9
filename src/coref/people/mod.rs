//! Who is named in a document: every name to the person, or the organisation, that bears it.
//!
//! Two passes: the first one learns all full names, so that a surname finds its full name whether it stands before it or
//! after it; the second gives each mention its bearer. Both look at no more than a few candidates for a surname, so that
//! a document in which everyone is called *Smith* is read as fast as any other.

mod bearer;
mod person;
mod reading;

use std::iter::successors;
use std::mem;

use super::fuller;
use super::name::{same_first, Honorific};
use crate::lexicon::{class, Lexicon};
use crate::mention::{NounMention, OWNED, SPEAKS, SUBJECT, TITLED};
use crate::util::map::Number;
use crate::{Span, SpeakerKind};

pub(super) use person::Person;
pub(crate) use reading::Names;
pub(super) use reading::Read;

use person::{
    clashes, differs_in_suffix, person, shouts, shows_person, title, two_surnames, TITLES,
};

/// What is known of a word of names.
#[derive(Clone, Copy, Debug, Default)]
struct Bearing {
    last: Bearers,
    first: Bearers,
    /// Of whose three words it is the second.
    second: Option<u32>,
    /// The one body whose noun it is, or none where there are several: *the Bank* is the Bank of Vermont.
    body: Option<Option<u32>>,
    /// Whose whole name it is.
    whole: Option<u32>,
    /// How often it has stood without another.
    bare: u32,
    /// How often so without a title.
    untitled: u32,
    /// Somebody has spoken under it alone.
    speaks: bool,
    /// How often so after *Mr., Mrs., Miss*.
    titled: [u8; TITLES],
}

/// Bearers of one surname or one given name: the first and the last of them, each of whom knows the next.
#[derive(Clone, Copy, Debug, Default)]
struct Bearers {
    ends: Option<(u32, u32)>,
    count: u8,
}

/// A name of several words, and whose it is.
#[derive(Clone, Copy, Debug)]
struct Whole {
    words: (u32, u32),
    bearer: Option<u32>,
    /// How often it stands in the document.
    count: u32,
    /// Neither of its words had stood alone often before it.
    introduces: bool,
}

/// How many bearers of one name are told apart.
const BEARERS: u8 = 12;

/// All names, while their bearers are looked for.
#[derive(Debug)]
pub(super) struct People<'t> {
    lexicon: &'t Lexicon,
    pub(super) persons: Vec<Person>,
    pub(super) names: Names<'t>,
    /// For the letters of an acronym.
    letters: String,
}

/// For so many people a fuller name is looked for: a story has few who are called by one word.
const COMPLETED: usize = 32;

/// So often has a name stood alone before a fuller form of it that the fuller form is doubtful.
const ALONE: u32 = 8;
/// Of so many times that a name stands alone the fuller form has one.
const SHARE: u32 = 20;

impl<'t> People<'t> {
    /// Finds the bearers of all names; gives for each mention its person.
    pub(super) fn of(
        text: &'t str,
        lexicon: &'t Lexicon,
        mentions: &[NounMention],
        names: Names<'t>,
    ) -> (Self, Vec<Option<Number>>) {
        let persons = Vec::with_capacity(names.all.len() / 2 + 8);
        let mut people = People {
            lexicon,
            persons,
            names,
            letters: String::with_capacity(8),
        };
        let names = mem::take(&mut people.names.all);
        for name in names.iter().filter(|name| !name.doubtful) {
            people.count(&mentions[name.mention as usize], name);
        }
        for name in names.iter().filter(|name| !name.doubtful) {
            people.learn(text, &mentions[name.mention as usize], name);
            people.note_kin(mentions, name);
        }
        let mut of_mention = vec![None; mentions.len()];
        for name in &names {
            let mention = &mentions[name.mention as usize];
            if !name.doubtful || mention.has(SUBJECT) && people.has_surname(name.last) {
                let number = people.bearer(text, mention, name);
                people.see(text, number, mention, name);
                of_mention[name.mention as usize] = Some(Number::new(number));
            }
        }
        people.names.all = names;
        people.complete(text);
        (people, of_mention)
    }

    /// People who have spoken under one word, and whose fuller name somebody says.
    fn complete(&mut self, text: &str) {
        let mut left = COMPLETED;
        for number in 0..self.persons.len() {
            let person = &self.persons[number];
            // *Mrs. Reyes* may be another one's wife
            let bare = person.words == 1 && person.honorific == Honorific::None;
            let single = person.speaks && person.kind == SpeakerKind::Person;
            if !(single && bare && person.first.is_none()) || left == 0 {
                continue;
            }
            left -= 1;
            let found = fuller::find(self.lexicon, text, person.name());
            let kin = |fuller: &Span| {
                let mut others = self.of_surname(person.last);
                others.any(|other| {
                    let other = &self.persons[other as usize];
                    other.is_kin && other.name().of(text) == fuller.of(text)
                })
            };
            if let Some(fuller) = found.filter(|fuller| !kin(fuller)) {
                let person = &mut self.persons[number];
                (person.start, person.end) = (fuller.start as u32, fuller.end as u32);
            }
        }
    }

    /// How often each form of a name stands in the document.
    fn count(&mut self, mention: &NounMention, name: &Read) {
        if let Some((first, whole)) = name.first {
            let known = |word: u32| self.names.words[word].bare >= ALONE;
            let late = known(first) || known(name.last);
            let whole = &mut self.names.wholes[whole as usize];
            whole.introduces |= whole.count == 0 && !late;
            whole.count += 1;
        } else {
            let word = &mut self.names.words[name.last];
            word.bare += 1;
            word.untitled += u32::from(name.titled() == name.span());
            word.speaks |= mention.has(SPEAKS);
        }
    }

    /// First pass: full names, and names of organisations with their acronyms.
    fn learn(&mut self, text: &str, mention: &NounMention, name: &Read) {
        let Some((first, whole)) = name.first else {
            if let Some(title) = title(name.honorific) {
                let count = &mut self.names.words[name.last].titled[title];
                *count = count.saturating_add(1);
            }
            return;
        };
        if !self.is_earned((first, whole), name) {
            return;
        }
        let span = name.span();
        if name.kind != SpeakerKind::Person {
            let number = self.whole(whole, mention, name);
            if let Some(noun) = name.noun {
                let of_noun = &mut self.names.words[noun].body;
                let other = of_noun.is_some_and(|known| known != Some(number));
                *of_noun = Some(Some(number).filter(|_| !other));
            }
            self.learn_acronym(span.of(text), number);
            return;
        }
        let number = self.full(text, (first, whole), mention, name);
        if let Some(second) = name.second {
            self.names.words[second].second.get_or_insert(number);
        }
        let person = &mut self.persons[number as usize];
        person.full += 1;
        person.is_person |= shows_person(mention);
        person.gender = person.gender.or_else(|| mention.gender());
        if name.words > person.words && !shouts(span.of(text)) || shouts(person.name().of(text)) {
            (person.start, person.end, person.words) =
                (span.start as u32, span.end as u32, name.words);
            person.middle = person.middle.or(name.middle);
        }
        if name.honorific != Honorific::None {
            person.honorific = name.honorific;
        }
    }

    /// *her husband, Tom Roy*: he is not the Mayor Roy of whom the text tells.
    fn note_kin(&mut self, mentions: &[NounMention], name: &Read) {
        let mention = &mentions[name.mention as usize];
        let Some(beside) = mention.beside(name.mention as usize) else {
            return;
        };
        let nominal = &mentions[beside as usize];
        let kin = nominal.is(class::KINSHIP) && nominal.has(OWNED) && !mention.has(TITLED);
        let whole = name.first.filter(|_| kin).map(|(_, whole)| whole as usize);
        if let Some(number) = whole.and_then(|whole| self.names.wholes[whole].bearer) {
            self.persons[number as usize].is_kin = true;
        }
    }

    /// A fuller form is earned: by introducing somebody, or by standing often enough beside the shorter ones. *Old Stephen*,
    /// a chapter's number before a name, *to London Clara* make no name fuller.
    fn is_earned(&self, (first, whole): (u32, u32), name: &Read) -> bool {
        let alone = |word: u32| self.names.words[word].bare;
        let whole = &self.names.wholes[whole as usize];
        let often = whole.count * SHARE >= alone(first).max(alone(name.last));
        name.kind != SpeakerKind::Person || whole.introduces || often && !name.odd
    }

    /// *NRA* for *National Rifle Association*.
    fn learn_acronym(&mut self, name: &str, number: u32) {
        self.letters.clear();
        let mut wanted = true;
        for letter in name.chars() {
            if wanted && letter.is_uppercase() {
                self.letters.push(letter);
                wanted = false;
            }
            wanted |= letter.is_whitespace();
        }
        if self.letters.chars().nth(1).is_some() {
            // no name has the letters of one that is no word of any
            let Some(acronym) = self.names.words.find(&self.letters) else {
                return;
            };
            self.names.words[acronym].whole.get_or_insert(number);
        }
    }

    /// The organisation of that name.
    fn whole(&mut self, whole: u32, mention: &NounMention, name: &Read) -> u32 {
        let number = self.names.wholes[whole as usize]
            .bearer
            .unwrap_or_else(|| self.add(mention, name));
        self.names.wholes[whole as usize].bearer = Some(number);
        number
    }

    fn add(&mut self, mention: &NounMention, name: &Read) -> u32 {
        self.persons.push(person(mention, name));
        self.persons.len() as u32 - 1
    }

    /// The bearer of a given name and a surname.
    fn full(
        &mut self,
        text: &str,
        (first, whole): (u32, u32),
        mention: &NounMention,
        name: &Read,
    ) -> u32 {
        let given = |person: &Person| {
            person
                .first
                .is_some_and(|other| self.given_fits(name, other, person.middle))
        };
        let same = |number: &u32| {
            let person = &self.persons[*number as usize];
            let differs = name.words.min(person.words) > 2
                && differs_in_suffix(name.span().of(text), person.name().of(text));
            !differs
                && !self.is_relative(person, name)
                && (given(person) || two_surnames(self.lexicon, text, person.name(), name.span()))
                && !clashes(person, mention, name)
        };
        let known = self.names.wholes[whole as usize].bearer.filter(same);
        let known = known.or_else(|| self.of_surname(name.last).find(same));
        let number = known.unwrap_or_else(|| self.add_full(first, mention, name));
        self.names.wholes[whole as usize]
            .bearer
            .get_or_insert(number);
        number
    }

    fn add_full(&mut self, first: u32, mention: &NounMention, name: &Read) -> u32 {
        let number = self.add(mention, name);
        let titled = self.names.words[name.last]
            .titled
            .map(|count| u32::from(count) >= ALONE);
        self.persons[number as usize].others = titled;
        self.add_to_surname(name.last, number);
        if let Some(before) = self.names.words[first].first.add(number) {
            self.persons[before as usize].next_of_first = Some(number);
        }
        number
    }

    /// Whether two names of one surname can belong to one person, as far as given names tell.
    fn given_fits(&self, name: &Read, first: u32, middle: Option<char>) -> bool {
        let Some((own, _)) = name.first else {
            return true;
        };
        let middles = name
            .middle
            .zip(middle)
            .map_or(true, |(one, other)| one.eq_ignore_ascii_case(&other));
        middles
            && (own == first
                || same_first(self.names.words.word(own), self.names.words.word(first)))
    }

    fn add_to_surname(&mut self, last: u32, number: u32) {
        if let Some(before) = self.names.words[last].last.add(number) {
            self.persons[before as usize].next_of_last = Some(number);
        }
    }

    /// The bearers of a surname.
    fn of_surname(&self, word: u32) -> impl Iterator<Item = u32> + Clone + '_ {
        let first = self.names.words[word].last.ends.map(|(first, _)| first);
        successors(first, |&number| self.persons[number as usize].next_of_last)
    }

    /// The bearers of a given name.
    fn of_given_name(&self, word: Option<u32>) -> impl Iterator<Item = u32> + Clone + '_ {
        let first = word
            .and_then(|word| self.names.words[word].first.ends)
            .map(|(first, _)| first);
        successors(first, |&number| self.persons[number as usize].next_of_first)
    }
}

impl Bearers {
    /// Adds a bearer, unless there are too many; gives the one before.
    fn add(&mut self, number: u32) -> Option<u32> {
        if self.count == BEARERS {
            return None;
        }
        self.count += 1;
        let before = self.ends;
        self.ends = Some((before.map_or(number, |(first, _)| first), number));
        before.map(|(_, last)| last)
    }
}
