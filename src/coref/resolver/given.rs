//! Mentions that their own words resolve: names of the roster, titles and appositions that describe
//! somebody named.

use super::super::people::{People, Person, Read};
use super::super::{body, lede, narrator};
use super::Resolver;
use crate::lexicon::class;
use crate::lexicon::names::COPULAS;
use crate::mention::{
    gender_of, NounMention, DEFINITE, OWNED, OWNER, PLURAL, RELATIVE, SUBJECT, TITLED,
};
use crate::syntax::phrase::Head;
use crate::util::map::{Map, Number};
use crate::{Roster, Span, SpeakerKind};

impl Resolver<'_, '_> {
    /// The entry whom people address and the narration does not name.
    pub(super) fn known_narrator(&self, roster: &Roster) -> Option<usize> {
        let mut counts: Map<usize, (u32, u32)> = Map::default();
        for (word, vocative) in narrator::vocatives(self.lexicon, self.text) {
            for entry in roster.called_by(word) {
                counts.entry(entry).or_default().0 += vocative.count;
            }
        }
        for number in self.given.iter().flatten() {
            let entry = self.referents[number.get() as usize].roster;
            if let Some((_, narrated)) = entry.and_then(|entry| counts.get_mut(&entry)) {
                *narrated += 1;
            }
        }
        let fitting = counts
            .into_iter()
            .filter(|&(_, (addressed, narrated))| addressed >= 3 && narrated * 8 < addressed);
        fitting
            .map(|(entry, (addressed, _))| (addressed, entry))
            .max()
            .map(|(_, entry)| entry)
    }

    /// Gives each mention its entry of the roster; a document's name that no alias holds goes with the person's other names.
    pub(super) fn add_known(
        &mut self,
        roster: &Roster,
        people: &People<'_>,
        named: &[Option<Number>],
    ) {
        let mut memory: Map<&str, Option<(usize, usize)>> = Map::default();
        let mut of_person: Map<u32, (usize, usize)> = Map::default();
        let mut found: Vec<Option<Number>> = Vec::with_capacity(self.mentions.len());
        let mut names = people.names.all.iter().peekable();
        for (number, (mention, person)) in (0..).zip(self.mentions.iter().zip(named)) {
            let name = names.next_if(|name| name.mention == number);
            let entry = match mention.sort {
                Head::Pronoun => None,
                _ => *memory
                    .entry(mention.span().of(self.text))
                    .or_insert_with(|| self.look_up(roster, mention, name)),
            };
            let own = |person: &Number| {
                let person = &people.persons[person.get() as usize];
                let name = person.first.map_or("", |_| person.name().of(self.text));
                entry.is_some_and(|(entry, _)| !roster.is_namesake(entry, name))
            };
            if let (Some((entry, length)), Some(person)) = (entry, person.filter(own)) {
                let fullest = of_person.entry(person.get()).or_insert((entry, length));
                if length > fullest.1 {
                    *fullest = (entry, length);
                }
            }
            found.push(entry.map(|(entry, _)| Number::new(entry as u32)));
        }
        let mut entries: Vec<usize> = memory
            .into_values()
            .flatten()
            .map(|(entry, _)| entry)
            .collect();
        entries.sort_unstable();
        entries.dedup();
        for &entry in &entries {
            self.add_entry(roster, entry);
        }
        self.tell_entries(&entries, &found, named, people);
        self.add_people(&people.persons, !roster.is_closed());
        // the entries stand in order, and each entry of a mention is among them
        let number_of = |entry: usize| entries.partition_point(|&other| other < entry) as u32;
        let given =
            found
                .into_iter()
                .zip(named)
                .zip(self.mentions)
                .map(|((found, person), mention)| {
                    let fullest = person
                        .and_then(|person| of_person.get(&person.get()))
                        .map(|&(entry, _)| entry);
                    let number = match (found.map(|entry| entry.get() as usize), person) {
                        (Some(entry), _) => {
                            let name = mention.head().of(self.text);
                            let better = fullest
                                .filter(|&fullest| roster.is_only_surname(entry, fullest, name));
                            number_of(better.unwrap_or(entry))
                        }
                        (None, person) => {
                            let person = (*person)?.get();
                            fullest.map_or(entries.len() as u32 + person, number_of)
                        }
                    };
                    Some(Number::new(number))
                });
        self.given = given.collect();
    }

    /// What a roster does not say of an entry, the names in the text may: *Mr. Reyes*, *my father*, *the Dover Cooperative*.
    fn tell_entries(
        &mut self,
        entries: &[usize],
        found: &[Option<Number>],
        named: &[Option<Number>],
        people: &People<'_>,
    ) {
        for ((entry, person), mention) in found.iter().zip(named).zip(self.mentions) {
            let Some(entry) = entry else { continue };
            let number = entries.partition_point(|&other| other < entry.get() as usize);
            let person = person.map(|person| &people.persons[person.get() as usize]);
            let (referent, facts) = (&mut self.referents[number], &mut self.facts[number]);
            let body = person.map(Person::kind_told);
            let body = body.filter(|&kind| kind != SpeakerKind::Person);
            if referent.gender.is_none() && (body.is_some() || mention.has(PLURAL)) {
                facts.person = 0.0;
                referent.kind = body.unwrap_or(referent.kind);
            } else if mention.sort == Head::Name && referent.kind == SpeakerKind::Person {
                facts.person = 1.0;
            }
            if mention.sort == Head::Name {
                let name = person.map_or(mention.head(), Person::name);
                referent.name.get_or_insert(name);
            }
            let gender = person.map_or(mention.gender(), |person| person.gender);
            referent.gender = referent.gender.or(gender);
        }
    }

    /// The entry that a mention names, and the length of the words that do.
    fn look_up(
        &self,
        roster: &Roster,
        mention: &NounMention,
        name: Option<&Read>,
    ) -> Option<(usize, usize)> {
        let whole = mention.span().of(self.text);
        let found = |words: &str| roster.find(words).map(|entry| (entry, words.len()));
        if mention.sort == Head::Nominal {
            return roster.find_nominal(whole).map(|entry| (entry, whole.len()));
        }
        let titled = name
            .filter(|name| !name.doubtful)
            .map(|name| name.titled().of(self.text));
        let shorter = [titled, Some(mention.head().of(self.text))]
            .into_iter()
            .flatten();
        // *Moss* may be Joe Moss, and *Hunter Moss* is not
        let full = name
            .filter(|name| name.first.is_some())
            .map_or("", |name| name.span().of(self.text));
        let found =
            found(whole).or_else(|| shorter.filter(|&words| words != whole).find_map(found));
        found.filter(|&(entry, _)| {
            !roster.is_namesake(entry, full) && !self.is_of_other_sex(roster, entry, mention)
        })
    }

    /// *Mrs. Moss* is not Joe Moss.
    fn is_of_other_sex(&self, roster: &Roster, entry: usize, mention: &NounMention) -> bool {
        let known = &roster.speakers()[entry];
        let Some(gender) = mention.gender().filter(|_| mention.is(class::TITLE)) else {
            return false;
        };
        let first = || known.name.split_whitespace().next();
        let told = || gender_of(self.lexicon.classes_of(first()?));
        let own = known.gender.or_else(told);
        own.is_some_and(|own| own != gender)
            && roster.with_alias(mention.span().of(self.text)).is_none()
    }

    /// Reads titles and appositions.
    pub(super) fn describe(&mut self) {
        for index in 0..self.mentions.len() {
            let mention = &self.mentions[index];
            // most tell nothing
            let titled = mention.has(TITLED);
            let beside = mention.beside(index).filter(|_| !mention.has(RELATIVE));
            if !titled & beside.is_none() {
                continue;
            }
            if let (true, Some(number)) = (titled, self.given[index].map(Number::get)) {
                let before = mention.before_head();
                self.described.add(number, before);
                if mention.is(class::ROLE | class::PERSON) && !mention.has(OWNED) {
                    self.note_description(number, trimmed(self.text, before));
                }
            }
            let Some(beside) = beside.map(|beside| beside as usize) else {
                continue;
            };
            let office = |at: usize| {
                let word = self.mentions[at].head().of(self.text);
                self.mentions[at].sort == Head::Name && self.lexicon.is(word, class::ROLE)
            };
            let (name, nominal) = if mention.sort == Head::Name && !office(index) {
                (index, beside)
            } else {
                (beside, index)
            };
            if let (true, Some(number)) = (office(nominal), self.given[name].map(Number::get)) {
                self.described.add(number, self.mentions[nominal].head());
                self.note_description(number, self.mentions[nominal].head());
            }
            let unnamed =
                self.given[nominal].is_none() && self.mentions[nominal].sort != Head::Pronoun;
            if let (true, Some(number)) = (unnamed, self.given[name].map(Number::get)) {
                self.beside(number, (name, nominal));
            }
        }
        for index in 1..self.mentions.len() {
            if self.is_told(index) {
                let [before, after] = [index - 1, index].map(|at| self.given[at].map(Number::get));
                match (before, after) {
                    (Some(number), None) => self.beside(number, (index - 1, index)),
                    (None, Some(number)) => self.beside(number, (index, index - 1)),
                    _ => {}
                }
            }
        }
        if let Some((name, nominal)) = lede::find(self.text, self.mentions, &self.given) {
            if let (None, Some(number)) = (self.given[nominal], self.given[name]) {
                self.beside(number.get(), (name, nominal));
                self.lede = Some(number.get());
            }
        }
    }

    /// The words between a mention and the one before.
    fn between(&self, index: usize) -> &str {
        let (start, end) = (
            self.mentions[index - 1].whole().end,
            self.mentions[index].span().start,
        );
        self.text.get(start..end).unwrap_or("").trim()
    }

    /// *The widow was Ana Reyes; Ana Reyes is the widow*: whether a mention says who the one before is. *A lady* tells nothing
    /// of her.
    fn is_told(&self, index: usize) -> bool {
        let pair = [index - 1, index];
        let able = |&at: &usize| {
            let mention = &self.mentions[at];
            let person = mention.is(class::PERSON) && mention.gender().is_some();
            let told = mention.has(DEFINITE) || self.given[at].is_some();
            let nominal = || person && told && !mention.is(class::TITLE);
            !mention.has(PLURAL | OWNER)
                && (mention.sort == Head::Name
                    || mention.sort == Head::Nominal
                        && (mention.is(class::ROLE | class::KINSHIP) || nominal()))
        };
        self.mentions[pair[0]].has(SUBJECT)
            && pair.iter().all(able)
            && COPULAS.contains(&self.between(index))
    }

    /// *the Colonel*, with a capital, is the one colonel whom a title or an apposition has shown.
    pub(super) fn give_offices(&mut self) {
        for index in 0..self.mentions.len() {
            let mention = &self.mentions[index];
            if !is_office(self.text, mention) || self.given[index].is_none() {
                continue;
            }
            self.described.read();
            self.given[index] = self
                .described
                .only(mention)
                .map(Number::new)
                .or(self.given[index]);
        }
    }

    /// The nominal beside a name stands for the same person, if it is for persons, or the name is.
    fn beside(&mut self, number: u32, (name, nominal): (usize, usize)) {
        let (name, mention) = (&self.mentions[name], &self.mentions[nominal]);
        let thing =
            class::PLACE | class::ORGANIZATION | class::DOCUMENT | class::GROUP | class::TIME;
        // *her opposite number, Ana Reyes*
        let called = name.is(class::GIVEN_NAME) && !name.has(PLURAL) && !mention.is(thing);
        let office = mention.sort == Head::Name;
        let person = mention.is(class::ROLE | class::PERSON | class::KINSHIP | class::TITLE);
        if mention.has(PLURAL) || !(office || person || called) {
            return;
        }
        self.given[nominal].get_or_insert(Number::new(number));
        let firm = body::is_nominal(self.text, mention) && !name.is(class::GIVEN_NAME);
        let whole = mention.reach();
        self.described.add(number, whole);
        self.note_description(number, whole);
        let facts = &mut self.facts[number as usize];
        let referent = &mut self.referents[number as usize];
        facts.person = if firm { 0.0 } else { facts.person.max(0.9) };
        if firm {
            referent.kind = SpeakerKind::Organization;
        }
        referent.gender = referent.gender.or_else(|| mention.gender());
    }

    fn note_description(&mut self, number: u32, words: Span) {
        let description = &mut self.referents[number as usize].description;
        if description.map_or(true, |known| known.len() < words.len()) && !words.is_empty() {
            *description = Some(words);
        }
    }
}

/// Whether a name is no more than somebody's office, after *the*.
fn is_office(text: &str, mention: &NounMention) -> bool {
    let office = mention.has(TITLED)
        & mention.has(DEFINITE)
        & !mention.has(OWNED)
        & (mention.sort == Head::Name);
    office && !mention.head().of(text).contains(' ')
}

fn trimmed(text: &str, span: Span) -> Span {
    let inner = span.of(text);
    Span::new(span.start, span.start + inner.trim_end().len())
}
