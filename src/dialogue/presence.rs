//! Who is present: those whom the narration speaks of, the latest first.

use super::people::{can_speak, People, Person};
use super::Document;
use crate::mention::{NounMention, DEPENDENT, GOVERNED, OWNER, SUBJECT};
use crate::syntax::phrase::Head;

/// How many are kept in mind.
const MOST: usize = 24;
/// After how many paragraphs somebody is forgotten.
pub(super) const MEMORY: u32 = 30;

/// Somebody whom the narration has spoken of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub(super) person: Person,
    /// Where it did so last, and how.
    pub(super) paragraph: u32,
    pub(super) role: Role,
    /// How often, less for each paragraph that has passed.
    pub(super) count: f32,
}

/// What a mention is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Subject,
    Within,
    Object,
    Owner,
    Other,
}

impl Role {
    fn of(mention: &NounMention) -> Self {
        match mention {
            mention if mention.has(OWNER) => Role::Owner,
            mention if mention.has(SUBJECT) && mention.has(DEPENDENT) => Role::Within,
            mention if mention.has(SUBJECT) => Role::Subject,
            mention if mention.has(GOVERNED) => Role::Other,
            _ => Role::Object,
        }
    }
}

/// Those who were mentioned, up to some mention.
#[derive(Debug, Default)]
pub(super) struct Presence {
    seen: Vec<Seen>,
    next: usize,
}

/// How much of a count is left after a paragraph.
const FADES: f32 = 0.9;

impl Presence {
    /// The latest first.
    pub(super) fn seen(&self) -> impl Iterator<Item = &Seen> {
        self.seen.iter().rev()
    }

    /// Reads on to what stands before byte `at`.
    pub(super) fn read(&mut self, document: &Document<'_, '_>, people: &People, at: u32) {
        let mentions = document.mentions;
        while let Some(mention) = mentions.get(self.next) {
            if mention.span().start >= at as usize {
                break;
            }
            if let Some(person) = who(document, people, self.next) {
                self.note(person, mention.paragraph, Role::of(mention));
            }
            self.next += 1;
        }
    }

    fn note(&mut self, person: Person, paragraph: u32, role: Role) {
        let known = self.seen.iter().rposition(|seen| seen.person == person);
        let count = match known {
            Some(at) => {
                let seen = self.seen.remove(at);
                seen.count * FADES.powi((paragraph - seen.paragraph).min(100) as i32)
            }
            None if self.seen.len() == MOST => {
                self.seen.remove(0);
                0.0
            }
            None => 0.0,
        };
        self.seen.push(Seen {
            person,
            paragraph,
            role,
            count: count + 1.0,
        });
    }
}

/// Whom a mention stands for, if that one can speak.
pub(super) fn who(document: &Document<'_, '_>, people: &People, index: usize) -> Option<Person> {
    let mention = &document.mentions[index];
    if !can_speak(mention) && mention.sort != Head::Pronoun {
        return None;
    }
    let person = people.person_of(index)?;
    (!people.facts[person as usize].idle).then_some(person)
}
