//! The people of a document, as a conversation sees them: its referents, the narrator who says *I*,
//! and those known only by a noun (*the fox*).

use super::Document;
use crate::coref::Referent;
use crate::lexicon::class;
use crate::mention::{NounMention, DEFINITE, FIRST_PERSON, PLURAL, RELATIVE, SPEAKS};
use crate::syntax::phrase::Head;
use crate::util::map::{Map, Number};
use crate::{Gender, Roster, Span, SpeakerKind};

/// The number of somebody; below the number of referents it is that of a referent.
pub(super) type Person = u32;

/// So many paragraphs after *a young man*, *the young man* is he and nobody else.
const JUST_NOW: u32 = 3;
/// After so many paragraphs *he*, of whom nothing else is told, is another one.
const GONE: u32 = 8;

/// What is known of a person.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Facts {
    pub(super) gender: Option<Gender>,
    /// A mention that stands for a person without a referent.
    pub(super) mention: Option<u32>,
    pub(super) referent: Option<u32>,
    /// The document has a name for the person, and an open roster none.
    pub(super) unlisted: bool,
    /// The document or the roster has a name for the person.
    pub(super) named: bool,
    /// The paragraph in which somebody first speaks of the person.
    introduced: Option<u32>,
    /// The first words for the person say who that is: *Ingrid Solheim, who runs the ferries*.
    described: bool,
    /// *a fox*, and *the fox* thereafter: nobody whom the text knows already.
    stranger: bool,
    /// Nothing but pronouns tells of the person.
    pub(super) untold: bool,
    /// Only a name, which may be a place's: nobody has been seen to act under it.
    pub(super) idle: bool,
}

/// Everybody, and who each mention stands for.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) facts: Vec<Facts>,
    of_mention: Vec<Option<Number>>,
    /// Who says *I* outside quotation marks.
    pub(super) narrator: Person,
    /// Whoever takes turns with the others and is never told of.
    pub(super) somebody: Person,
    /// Referents that only quoted text names; they follow those of the document.
    pub(super) added: Vec<Referent>,
    referents: usize,
    /// Those whom pronouns alone stand for, a man and a woman, and the paragraph of the last one.
    untold: [Option<(Person, u32)>; 2],
    /// A roster that is a cast says who there is.
    pub(super) closed: bool,
    of_entry: Map<usize, Person>,
}

impl People {
    pub(super) fn of(document: &Document<'_, '_>) -> Self {
        let referents = &document.referents.referents;
        let known = referents.iter().enumerate();
        let mut facts: Vec<Facts> = known
            .map(|(number, referent)| Facts {
                gender: referent.gender,
                referent: Some(number as u32),
                named: referent.name.is_some() || referent.roster.is_some(),
                idle: !referent.acts,
                ..Facts::default()
            })
            .collect();
        let narrator = narrator(document).unwrap_or_else(|| {
            facts.push(Facts::default());
            facts.len() as Person - 1
        });
        facts.push(Facts::default());
        let somebody = facts.len() as Person - 1;
        let mut nouns: Map<&str, Person> = Map::default();
        let mut of_mention = Vec::with_capacity(document.mentions.len());
        for (index, mention) in document.mentions.iter().enumerate() {
            if mention.has(FIRST_PERSON) && mention.beside(index).is_none() {
                facts[narrator as usize].mention.get_or_insert(index as u32);
                of_mention.push(Some(Number::new(narrator)));
                continue;
            }
            if let Some(known) = document
                .referents
                .of(index)
                .map(|number| &mut facts[number as usize])
            {
                if mention.sort != Head::Pronoun {
                    known.mention.get_or_insert(index as u32);
                    if known.introduced.is_none() {
                        known.introduced = Some(mention.paragraph);
                        known.described = is_described(document, mention);
                        known.stranger = !known.named && !mention.has(DEFINITE);
                    }
                }
            }
            let person = document.referents.of(index).or_else(|| {
                (names_a_person(mention) || speaks(mention)).then(|| {
                    *nouns
                        .entry(mention.head().of(document.text))
                        .or_insert_with(|| {
                            facts.push(Facts {
                                gender: mention.gender(),
                                mention: Some(index as u32),
                                ..Facts::default()
                            });
                            facts.len() as Person - 1
                        })
                })
            });
            of_mention.push(person.map(Number::new));
        }
        let (referents, added, of_entry) = (referents.len(), Vec::new(), Map::default());
        People {
            facts,
            of_mention,
            narrator,
            somebody,
            added,
            referents,
            untold: [None; 2],
            closed: false,
            of_entry,
        }
    }

    /// Adds somebody whom only quoted text names, or a roster.
    pub(super) fn add(
        &mut self,
        name: Option<Span>,
        roster: Option<usize>,
        gender: Option<Gender>,
    ) -> Person {
        let referent = (self.referents + self.added.len()) as u32;
        let kind = SpeakerKind::Person;
        self.added.push(Referent {
            name,
            roster,
            gender,
            kind,
            acts: true,
            description: None,
        });
        self.facts.push(Facts {
            gender,
            referent: Some(referent),
            named: true,
            ..Facts::default()
        });
        self.facts.len() as Person - 1
    }

    /// Adds somebody whom one mention alone stands for.
    pub(super) fn add_mention(&mut self, mention: u32, gender: Option<Gender>) -> Person {
        self.of_mention[mention as usize] = Some(Number::new(self.facts.len() as u32));
        self.facts.push(Facts {
            gender,
            mention: Some(mention),
            ..Facts::default()
        });
        self.facts.len() as Person - 1
    }

    /// A roster says who there is: beside a cast nobody else has a name, unless it is open and a cue names them.
    pub(super) fn know(&mut self, document: &Document<'_, '_>, roster: &Roster) {
        self.closed = roster.is_cast();
        for (person, facts) in (0..).zip(&mut self.facts) {
            let referent = facts
                .referent
                .and_then(|number| document.referents.referents.get(number as usize));
            let entry = referent.and_then(|referent| referent.roster);
            if self.closed {
                facts.unlisted = facts.named && entry.is_none() && !roster.is_closed();
                facts.named = entry.is_some();
            }
            self.of_entry.extend(entry.map(|entry| (entry, person)));
        }
    }

    /// The number of whom a roster knows, whether the narrator names them or not.
    pub(super) fn of_entry(&mut self, roster: &Roster, entry: usize) -> Person {
        let known = self.of_entry.get(&entry).copied();
        known.unwrap_or_else(|| {
            let person = self.add(None, Some(entry), roster.speakers()[entry].gender);
            self.of_entry.insert(entry, person);
            person
        })
    }

    /// *he* and *she* of whom nothing else is told: the same one for as long as the talk goes on.
    pub(super) fn of_pronoun(&mut self, mention: (u32, &NounMention), gender: Gender) -> Person {
        let (number, paragraph) = (mention.0, mention.1.paragraph);
        let woman = usize::from(gender == Gender::Female);
        let near = |&(_, last): &(Person, u32)| paragraph.abs_diff(last) <= GONE;
        let person = match self.untold[woman].filter(near) {
            Some((person, _)) => person,
            None => {
                let person = self.add_mention(number, Some(gender));
                self.facts[person as usize].untold = true;
                person
            }
        };
        self.untold[woman] = Some((person, paragraph));
        self.of_mention[number as usize] = Some(Number::new(person));
        person
    }

    /// Whether *the fox* can be nobody but the fox that the text has introduced as one; *the young man* just after *a young
    /// man*: later on he may be anybody.
    pub(super) fn is_stranger(&self, person: Person, mention: &NounMention) -> bool {
        let facts = &self.facts[person as usize];
        let now = || {
            facts
                .introduced
                .map_or(true, |first| mention.paragraph <= first + JUST_NOW)
        };
        facts.stranger && (!mention.is(class::MALE | class::FEMALE) || !self.closed && now())
    }

    /// Who a mention stands for.
    pub(super) fn person_of(&self, mention: usize) -> Option<Person> {
        self.of_mention[mention].map(Number::get)
    }

    /// Somebody is called, or spoken of, in what is said in a paragraph.
    pub(super) fn introduce(&mut self, person: Person, paragraph: u32) {
        let introduced = &mut self.facts[person as usize].introduced;
        *introduced = Some(introduced.map_or(paragraph, |first| first.min(paragraph)));
    }

    /// Whether there is a name for the person, or it is the narrator.
    pub(super) fn is_named(&self, person: Person) -> bool {
        person == self.narrator || self.facts[person as usize].named
    }

    /// Whether the text names the person, but introduces nobody so before the end of a paragraph; a roster knows everybody
    /// beforehand.
    pub(super) fn comes_later(&self, person: Person, paragraph: u32) -> bool {
        let Facts {
            named, introduced, ..
        } = self.facts[person as usize];
        named
            && !self.closed
            && person != self.narrator
            && introduced.is_some_and(|first| first > paragraph)
    }

    /// Whether the first words for the person tell who it is: nobody needs to be told of somebody who has spoken already.
    pub(super) fn is_newcomer(&self, person: Person) -> bool {
        self.facts[person as usize].described
    }

    /// Somebody without a name is somebody who has one.
    pub(super) fn name(&mut self, unnamed: Person, named: Person) {
        let (from, to) = (Some(Number::new(unnamed)), Some(Number::new(named)));
        self.of_mention
            .iter_mut()
            .filter(|of| **of == from)
            .for_each(|of| *of = to);
        if self.narrator == unnamed {
            self.narrator = named;
        }
        let gender = self.facts[unnamed as usize].gender;
        let known = &mut self.facts[named as usize].gender;
        *known = known.or(gender);
    }

    /// Whether a person may bear the name of another one.
    pub(super) fn can_be(&self, unnamed: Person, named: Person) -> bool {
        let (one, other) = (self.facts[unnamed as usize], self.facts[named as usize]);
        let same = one
            .gender
            .zip(other.gender)
            .map_or(true, |(one, other)| one == other);
        same && !one.named && unnamed != named && unnamed != self.somebody
    }
}

/// The referent of *I*.
fn narrator(document: &Document<'_, '_>) -> Option<Person> {
    let first = document
        .mentions
        .iter()
        .position(|mention| mention.has(FIRST_PERSON));
    first.and_then(|mention| document.referents.of(mention))
}

/// Whether a nominal stands for one person by its noun.
pub(super) fn names_a_person(mention: &NounMention) -> bool {
    const ALIVE: u64 = class::PERSON | class::ROLE | class::KINSHIP | class::TITLE;
    mention.sort == Head::Nominal && !mention.has(PLURAL) && mention.is(ALIVE)
}

/// *said the pillar*: in a story a thing that speaks is somebody.
fn speaks(mention: &NounMention) -> bool {
    mention.sort == Head::Nominal
        && mention.has(SPEAKS)
        && mention.has(DEFINITE)
        && !mention.has(PLURAL)
        && !has_no_noun(mention)
}

/// *the other, the younger*: its words tell of nobody in particular.
pub(super) fn has_no_noun(mention: &NounMention) -> bool {
    mention.sort == Head::Nominal
        && mention.is(class::ADJECTIVE)
        && !mention.is(class::NOUN | class::PERSON | class::ROLE | class::DEMONYM)
}

/// Whether a mention can be that of a speaker.
pub(super) fn can_speak(mention: &NounMention) -> bool {
    match mention.sort {
        _ if mention.has(FIRST_PERSON) => true,
        Head::Pronoun => {
            !mention.has(RELATIVE)
                && mention.is(class::SUBJECT_PRONOUN)
                && mention.gender().is_some()
        }
        Head::Name => mention.kind() == SpeakerKind::Person && !mention.is(class::TIME),
        Head::Nominal => names_a_person(mention),
    }
}

/// *Ingrid Solheim, who runs the ferries*; *Ingrid Solheim, the mayor*
fn is_described(document: &Document<'_, '_>, mention: &NounMention) -> bool {
    let behind = document
        .text
        .get(mention.whole().end..)
        .and_then(|behind| behind.strip_prefix(", "));
    let word =
        behind.and_then(|behind| behind.split(|letter: char| !letter.is_alphabetic()).next());
    let describes = class::RELATIVE | class::DETERMINER;
    word.is_some_and(|word| document.lexicon.look_up(word.as_bytes()).classes & describes != 0)
}
