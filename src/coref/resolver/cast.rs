//! Who may be meant before the walk begins: the people of the names, those of the roster, the narrator.

use super::super::nominal::Described;
use super::super::people::{Names, People, Person};
use super::super::{body, narrator, Referent};
use super::{Facts, Resolver, BODIES, DESCRIBED, FOREIGN, UNNAMED, UNTOLD};
use crate::lexicon::names::OF_GROUND;
use crate::lexicon::talk::NARRATOR;
use crate::lexicon::{class, Lexicon};
use crate::mention::{NounMention, ANAPHOR};
use crate::util::words::is_any;
use crate::{Genre, Roster, SpeakerKind};

impl<'t, 'k> Resolver<'t, 'k> {
    pub(super) fn new(
        text: &'t str,
        lexicon: &'t Lexicon,
        mentions: &'k [NounMention],
        names: Names<'t>,
        (roster, genre): (&Roster, Genre),
    ) -> Self {
        let story = genre == Genre::Fiction;
        let (people, named) = People::of(text, lexicon, mentions, names);
        // those without a name are few
        let room = people.persons.len() + (mentions.len() / 16).min(UNNAMED);
        let mut resolver = Resolver {
            text,
            lexicon,
            mentions,
            referents: Vec::with_capacity(room),
            facts: Vec::with_capacity(room),
            given: Vec::new(),
            described: Described::new(text, lexicon),
            narrator: None,
            nameless: 0,
            lede: None,
            bodies: [None; BODIES],
            // a report has many speakers, and others yet
            closed: roster.is_closed() || story && roster.is_cast(),
            story,
            owners: Vec::new(),
        };
        if roster.speakers().is_empty() {
            resolver.add_people(&people.persons, true);
            resolver.given = named;
        } else {
            resolver.add_known(roster, &people, &named);
        }
        resolver.narrator = Some(resolver.find_narrator(roster));
        let nameless = Referent {
            acts: false,
            ..Referent::unnamed(SpeakerKind::Organization)
        };
        resolver.nameless = resolver.add(nameless, 0.0);
        resolver
    }

    pub(super) fn add(&mut self, referent: Referent, person: f32) -> u32 {
        self.referents.push(referent);
        self.facts.push(Facts {
            person,
            ..Facts::default()
        });
        self.referents.len() as u32 - 1
    }

    pub(super) fn add_people(&mut self, people: &[Person], named: bool) {
        for person in people {
            let referent = Referent {
                name: named.then_some(person.name()),
                gender: person.gender,
                acts: person.is_person || person.acts,
                ..Referent::unnamed(person.kind_told())
            };
            let worth = match (referent.kind, person.is_person) {
                (SpeakerKind::Person, true) => 1.0,
                (SpeakerKind::Person, false) if person.acts && self.is_foreign(person) => FOREIGN,
                (SpeakerKind::Person, false) => UNTOLD,
                _ => 0.0,
            };
            self.add(referent, worth);
        }
    }

    /// Whether a name has a given name, and its words are nothing else, nor those of a place.
    pub(super) fn is_foreign(&self, person: &Person) -> bool {
        let other =
            |word: &str| self.lexicon.is(word, !class::GIVEN_NAME) || is_any(word, &OF_GROUND);
        person.first.is_some() && !person.name().of(self.text).split(' ').any(other)
    }

    /// Adds an entry of the roster that the text speaks of; of the others it knows nothing.
    pub(super) fn add_entry(&mut self, roster: &Roster, entry: usize) -> u32 {
        let known = &roster.speakers()[entry];
        let referent = Referent {
            roster: Some(entry),
            gender: known.gender,
            ..Referent::unnamed(known.kind)
        };
        let person = known.kind == SpeakerKind::Person;
        self.add(referent, if person { DESCRIBED } else { 0.0 })
    }

    /// Whoever says *I* outside quotations.
    pub(super) fn find_narrator(&mut self, roster: &Roster) -> u32 {
        let introduced = narrator::introduced(self.text, self.mentions);
        if let Some(named) = introduced.and_then(|mention| self.given[mention]) {
            return named.get();
        }
        let narrates = narrator::narrates(self.text, self.mentions);
        let known =
            || (narrates && !roster.speakers().is_empty()).then(|| self.known_narrator(roster));
        if let Some(entry) = roster.with_alias(NARRATOR).or_else(|| known().flatten()) {
            let mut referents = self.referents.iter();
            let known = referents.position(|referent| referent.roster == Some(entry));
            return known.map_or_else(|| self.add_entry(roster, entry), |number| number as u32);
        }
        let name = if narrates && roster.speakers().is_empty() {
            narrator::name(self.lexicon, self.text, self.mentions)
        } else {
            None
        };
        let narrator = Referent {
            name,
            ..Referent::unnamed(SpeakerKind::Person)
        };
        self.add(narrator, 0.0)
    }

    /// The mentions that may stand for somebody; no branch could foretell which.
    pub(super) fn mentioned(&self) -> Vec<u32> {
        let (mut all, mut count): (Vec<u32>, _) = ((0..self.mentions.len() as u32).collect(), 0);
        for (index, (mention, given)) in (0..).zip(self.mentions.iter().zip(&self.given)) {
            all[count] = index;
            let body = body::is_nominal(self.text, mention) || body::is_it(self.text, mention);
            count += usize::from(mention.has(ANAPHOR) | given.is_some() | body);
        }
        all.truncate(count);
        all
    }
}
