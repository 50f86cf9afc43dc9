//! Who is named in a document: every name to the person, or the organisation, that bears it.
//!
//! Two passes: the first one learns all full names, so that a surname finds its full name whether it stands before it or
//! after it; the second gives each mention its bearer. Both look at no more than a few candidates for a surname, so that
//! a document in which everyone is called *Smith* is read as fast as any other.

mod person;
mod reading;

use std::iter::successors;
use std::mem;

use super::fuller;
use super::name::{same_first, Honorific};
use crate::lexicon::{class, full_names, Lexicon};
use crate::mention::{NounMention, DEFINITE, OWNED, SPEAKS, SUBJECT};
use crate::util::map::Number;
use crate::{Span, SpeakerKind};

pub(super) use person::Person;
pub(crate) use reading::Names;
pub(super) use reading::Read;

use person::{
    clashes, is_placed, person, shouts, shows_person, title, titled_gender, two_surnames, TITLES,
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
        // *Mrs. Reyes* may be another one's wife
        let bare = |person: &Person| person.words == 1 && person.honorific == Honorific::None;
        let single = |person: &&mut Person| {
            person.speaks
                && person.kind == SpeakerKind::Person
                && person.first.is_none()
                && bare(person)
        };
        for person in self.persons.iter_mut().filter(single).take(COMPLETED) {
            if let Some(fuller) = fuller::find(self.lexicon, text, person.name()) {
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
            !self.is_relative(person, name)
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

    /// Second pass: whose name a mention holds.
    fn bearer(&mut self, text: &str, mention: &NounMention, name: &Read) -> u32 {
        if let Some((first, whole)) = name.first.filter(|&full| self.is_earned(full, name)) {
            return match name.kind {
                SpeakerKind::Person => self.full(text, (first, whole), mention, name),
                _ => self.whole(whole, mention, name),
            };
        }
        let known = self.names.words[name.last];
        if let Some(number) = known.whole.or(known.body.flatten()) {
            return number;
        }
        // *Charlotte* and *Houston* are cities as well
        let place = mention.is(class::PLACE) && !mention.is(class::ORGANIZATION);
        let organisation = name.kind != SpeakerKind::Person;
        let surname = if organisation && !(place && mention.has(SPEAKS)) {
            None
        } else {
            self.by_surname(mention, name)
        };
        let known = surname.or_else(|| {
            let given = mention.is(class::GIVEN_NAME) && place;
            if organisation && !given {
                None
            } else {
                self.by_given_name(text, mention, name)
                    .or_else(|| self.by_second(mention, name))
            }
        });
        let unearned = name.first.map(|(_, whole)| whole as usize);
        let known = known.or_else(|| self.names.wholes[unearned?].bearer);
        known.unwrap_or_else(|| {
            let number = self.add(mention, name);
            match unearned {
                Some(whole) => self.names.wholes[whole].bearer = Some(number),
                None if organisation => self.names.words[name.last].whole = Some(number),
                None => self.add_to_surname(name.last, number),
            }
            number
        })
    }

    /// Whether the full name of somebody ends so.
    fn has_surname(&self, last: u32) -> bool {
        self.of_surname(last)
            .any(|number| self.persons[number as usize].first.is_some())
    }

    fn by_surname(&self, mention: &NounMention, name: &Read) -> Option<u32> {
        let person = |number: u32| &self.persons[number as usize];
        let fitting = self
            .of_surname(name.last)
            .filter(|&number| !clashes(person(number), mention, name))
            .filter(|&number| !self.is_relative(person(number), name));
        // *Miss Bennet* is nobody in particular among Jane, Elizabeth and Mary Bennet
        if name.honorific == Honorific::Miss && fitting.clone().nth(1).is_some() {
            return fitting
                .clone()
                .find(|&number| person(number).first.is_none());
        }
        self.one_of(fitting, mention)
    }

    /// Whether a title tells a wife, a mother, a daughter from who has the same surname: *Mrs. Reyes* is nobody who is called
    /// *Ana*, nor *Reyes*, nor *Dr. Reyes*.
    fn is_relative(&self, person: &Person, name: &Read) -> bool {
        let alone = |word: u32| self.names.words[word].untitled > 0;
        let speaks = |word: u32| alone(word) && self.names.words[word].speaks;
        let lady = |honorific| matches!(honorific, Honorific::Mrs | Honorific::Miss);
        let word = self.names.words.word(name.last);
        let given = self.lexicon.classes_of(word) & class::GIVEN_NAME != 0;
        let (surname, none) = (person.first.is_none(), Honorific::None);
        let called = name.first.is_none() && person.first.is_some_and(speaks);
        let ranked = surname && person.name().len() > word.len();
        let unknown = person.gender.is_none() && person.honorific == none;
        match name.honorific {
            Honorific::Mrs => called || unknown && (ranked || alone(name.last)),
            // *Miss Ann* is Ann
            Honorific::Miss => !given && unknown && (ranked || alone(name.last)),
            Honorific::None => !given && name.first.is_none() && surname && lady(person.honorific),
            Honorific::Mr | Honorific::Ms | Honorific::Sir => false,
        }
    }

    /// A given name alone; of one who is no person for certain only the surname is used alone.
    fn by_given_name(&self, text: &str, mention: &NounMention, name: &Read) -> Option<u32> {
        let title = Span::new(name.titled().start, name.span().start);
        // *Colonel Hall*, but *Sir Thomas*
        let last = title.of(text).split_whitespace().next_back().unwrap_or("");
        if self.lexicon.classes_of(last) & class::BEFORE_SURNAME != 0 {
            return None;
        }
        let (given, speaks) = (
            mention.is(class::GIVEN_NAME),
            self.names.words[name.last].speaks,
        );
        let knighted = name.honorific == Honorific::Sir;
        let fits = |&number: &u32| {
            let person = &self.persons[number as usize];
            (given || person.is_person || speaks && person.words == 2)
                && !clashes(person, mention, name)
                // *Sir John* is not John Reyes, whom the text calls *Mr. Reyes*
                && !(knighted && person.honorific != Honorific::Sir && self.names.words[person.last].titled[0] > 0)
        };
        // nobody calls *Lady Margaret* by *Peggy*
        let near = |&number: &u32| {
            let honorific = self.persons[number as usize].honorific;
            fits(&number) && !matches!(honorific, Honorific::Mrs | Honorific::Ms)
        };
        let exact = self.of_given_name(Some(name.last)).filter(fits);
        self.one_of(exact, mention).or_else(|| {
            // whatever is short for another is known as a given name
            let known = name.first.is_some() || mention.is(class::GIVEN_NAME | class::TITLE);
            let full = if known {
                full_names(self.names.words.word(name.last))
            } else {
                ""
            };
            let short = full
                .split_whitespace()
                .flat_map(|full| self.of_given_name(self.names.words.find(full)))
                .filter(near);
            self.one_of(short, mention)
        })
    }

    /// *Reyes* for *Ana Reyes Mora*, who has two surnames.
    fn by_second(&self, mention: &NounMention, name: &Read) -> Option<u32> {
        let word = &self.names.words[name.last];
        word.second.filter(|&number| {
            let person = &self.persons[number as usize];
            (word.speaks || person.is_person) && !clashes(person, mention, name)
        })
    }

    /// One among several of a name: the one spoken of in the same paragraph, or the one most often named in full.
    fn one_of(
        &self,
        fitting: impl Iterator<Item = u32> + Clone,
        mention: &NounMention,
    ) -> Option<u32> {
        let person = |number: u32| &self.persons[number as usize];
        let here = |number: &u32| {
            person(*number)
                .last_seen
                .is_some_and(|(_, paragraph)| paragraph == mention.paragraph)
        };
        let last = |number: &u32| person(*number).last_seen;
        let near = fitting.clone().filter(here).max_by_key(last);
        near.or_else(|| {
            fitting.max_by_key(|&number| (person(number).full, std::cmp::Reverse(number)))
        })
    }

    /// Notes what a mention tells of its bearer.
    fn see(&mut self, text: &str, number: u32, mention: &NounMention, name: &Read) {
        let person = &mut self.persons[number as usize];
        person.last_seen = Some((name.mention, mention.paragraph));
        person.seen += 1;
        person.definite += u32::from(mention.has(DEFINITE) && !mention.has(OWNED));
        person.placed += u32::from(is_placed(text, mention));
        person.acts |= mention.has(SUBJECT);
        person.speaks |= mention.has(SPEAKS);
        person.is_person |= shows_person(mention);
        person.gender = person.gender.or_else(|| {
            if name.first.is_some() || person.first.is_none() {
                mention.gender()
            } else {
                titled_gender(name)
            }
        });
        let titled = name.titled();
        // the first title that it has had stays, unless it mostly goes without; a heading's capitals do not
        let word = &self.names.words[name.last];
        let bare = person.end - person.start <= (name.span().len() as u32)
            && titled.len() > person.name().len()
            && 2 * word.untitled <= word.bare;
        let shouted = shouts(person.name().of(text)) && !shouts(name.span().of(text));
        if person.first.is_none() && name.first.is_none() && (bare || shouted) {
            (person.start, person.end) = (titled.start as u32, titled.end as u32);
        }
        if name.honorific != Honorific::None {
            person.honorific = name.honorific;
        }
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
