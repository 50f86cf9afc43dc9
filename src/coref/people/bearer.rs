//! The second pass: whose name each mention holds.

use super::person::{clashes, is_body, is_placed, shouts, shows_person, titled_gender, Person};
use super::reading::Read;
use super::People;
use crate::coref::name::Honorific;
use crate::lexicon::{class, full_names};
use crate::mention::{NounMention, DEFINITE, OWNED, SPEAKS, SUBJECT};
use crate::{Span, SpeakerKind};

impl People<'_> {
    /// Second pass: whose name a mention holds.
    pub(super) fn bearer(&mut self, text: &str, mention: &NounMention, name: &Read) -> u32 {
        if let Some((first, whole)) = name.first.filter(|&full| self.is_earned(full, name)) {
            return match name.kind {
                SpeakerKind::Person => self.full(text, (first, whole), mention, name),
                _ => self.whole(whole, mention, name),
            };
        }
        let known = self.names.words[name.last];
        // *Paulson Partners* is not John Paulson
        let body = known
            .body
            .flatten()
            .filter(|_| !self.has_surname(name.last));
        if let Some(number) = known.whole.or(body) {
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
    pub(super) fn has_surname(&self, last: u32) -> bool {
        self.of_surname(last)
            .any(|number| self.persons[number as usize].first.is_some())
    }

    fn by_surname(&self, mention: &NounMention, name: &Read) -> Option<u32> {
        let person = |number: u32| &self.persons[number as usize];
        let office = name.honorific == Honorific::None && name.titled() != name.span();
        let fitting = self
            .of_surname(name.last)
            .filter(|&number| !(office && person(number).is_kin))
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
    pub(super) fn is_relative(&self, person: &Person, name: &Read) -> bool {
        let alone = |word: u32| self.names.words[word].untitled > 0;
        let speaks = |word: u32| alone(word) && self.names.words[word].speaks;
        let lady = |honorific| matches!(honorific, Honorific::Mrs | Honorific::Miss);
        let word = self.names.words.word(name.last);
        let given = || self.lexicon.is(word, class::GIVEN_NAME);
        let (surname, none) = (person.first.is_none(), Honorific::None);
        let called = || name.first.is_none() && person.first.is_some_and(speaks);
        let ranked = || surname && person.name().len() > word.len();
        let unknown = person.gender.is_none() && person.honorific == none;
        match name.honorific {
            Honorific::Mrs => called() || unknown && (ranked() || alone(name.last)),
            // *Miss Ann* is Ann
            Honorific::Miss => unknown && (ranked() || alone(name.last)) && !given(),
            Honorific::None => {
                surname && lady(person.honorific) && name.first.is_none() && !given()
            }
            Honorific::Mr | Honorific::Ms | Honorific::Sir => false,
        }
    }

    /// A given name alone; of one who is no person for certain only the surname is used alone.
    fn by_given_name(&self, text: &str, mention: &NounMention, name: &Read) -> Option<u32> {
        let title = Span::new(name.titled().start, name.span().start);
        // *Colonel Hall*, but *Sir Thomas*
        let last = title.of(text).split_whitespace().next_back();
        if last.is_some_and(|last| self.lexicon.is(last, class::BEFORE_SURNAME)) {
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
    pub(super) fn see(&mut self, text: &str, number: u32, mention: &NounMention, name: &Read) {
        let person = &mut self.persons[number as usize];
        person.last_seen = Some((name.mention, mention.paragraph));
        person.seen += 1;
        person.definite += u32::from(mention.has(DEFINITE) && !mention.has(OWNED));
        person.placed += u32::from(is_placed(text, mention));
        person.is_body = person.is_body || is_body(self.lexicon, text, mention);
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
        let shouted = || shouts(person.name().of(text)) && !shouts(name.span().of(text));
        if person.first.is_none() && name.first.is_none() && (bare || shouted()) {
            (person.start, person.end) = (titled.start as u32, titled.end as u32);
        }
        if name.honorific != Honorific::None {
            person.honorific = name.honorific;
        }
    }
}
