//! Mentions: the noun phrases of a document that can stand for a speaker, in text order.

mod beside;
mod collect;
mod name;

pub(crate) use collect::{collect, mark_subjects, WORDS};
pub(crate) use name::{gender_of_word, is_particle, LONGEST_PARTICLE};

use crate::lexicon::{class, Classes};
use crate::phrase::Head;
use crate::{Gender, Span, SpeakerKind};

/// What a document has more of than of any other record: places are 32 bits wide, and yes or no takes one bit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NounMention {
    /// The classes of the head and, for a name, of the words before it.
    pub(crate) classes: Classes,
    start: u32,
    end: u32,
    head_start: u32,
    head_end: u32,
    /// Where its complement ends, or itself: *a spokeswoman for the union*.
    reach: u32,
    /// The paragraph's number.
    pub(crate) paragraph: u32,
    /// The sentence's number, counted through the document.
    pub(crate) sentence: u32,
    flags: u16,
    pub(crate) sort: Head,
    /// How many mentions before this one stands the one beside it; 0 for none.
    beside: u8,
}

/// More than one.
pub(crate) const PLURAL: u16 = 1;
/// Something possessive stands first: *his aide, Ms. Reyes’s lawyer*.
pub(crate) const OWNED: u16 = 2;
/// *the mayor*, *her lawyer*: somebody known.
pub(crate) const DEFINITE: u16 = 4;
/// The subject of a clause.
pub(crate) const SUBJECT: u16 = 8;
/// *who, which*
pub(crate) const RELATIVE: u16 = 16;
/// The subject of a verb that can report speech.
pub(crate) const SPEAKS: u16 = 32;
/// Somebody's name within a longer noun phrase, before *'s*: *Ms. Reyes’s lawyer*.
pub(crate) const OWNER: u16 = 64;
/// A preposition stands before it.
pub(crate) const GOVERNED: u16 = 128;
/// The subject of a clause within another: *…, when Reyes asked*; *said Reyes was late*.
pub(crate) const DEPENDENT: u16 = 256;

/// How many sets of the flags that tell a grammatical role there are.
pub(crate) const ROLE_SETS: usize = 64;

/// The flags of such a set.
pub(crate) const fn role_flags(set: usize) -> u16 {
    set as u16 * SUBJECT
}

impl NounMention {
    /// A mention about which nothing else is known yet.
    pub(crate) fn new(span: Span, paragraph: u32) -> Self {
        let (start, end) = (span.start as u32, span.end as u32);
        NounMention {
            classes: 0,
            start,
            end,
            head_start: start,
            head_end: end,
            reach: end,
            paragraph,
            sentence: 0,
            flags: DEFINITE,
            sort: Head::Pronoun,
            beside: 0,
        }
    }

    /// The same, with another head.
    pub(crate) fn headed(self, head: Span) -> Self {
        NounMention { head_start: head.start as u32, head_end: head.end as u32, ..self }
    }

    /// The same at another place, with another head.
    pub(crate) fn placed(self, span: Span, head: Span) -> Self {
        NounMention { start: span.start as u32, end: span.end as u32, ..self.headed(head) }
    }

    pub(crate) fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    /// The head noun, the pronoun, or the name without what stands before it.
    pub(crate) fn head(&self) -> Span {
        Span::new(self.head_start as usize, self.head_end as usize)
    }

    /// With its complement: *a spokesman for the union*.
    pub(crate) fn reach(&self) -> Span {
        Span::new(self.start as usize, self.reach as usize)
    }

    pub(crate) fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    /// Its grammatical role: the number of a set of flags, from [`SUBJECT`] to [`DEPENDENT`].
    pub(crate) fn role(&self) -> usize {
        usize::from(self.flags / SUBJECT) % ROLE_SETS
    }

    pub(crate) fn set(&mut self, flag: u16, holds: bool) {
        self.flags = if holds { self.flags | flag } else { self.flags & !flag };
    }

    /// The number of the mention that explains this one, which is number `own`, or is explained by it: an apposition, what
    /// *who* refers to.
    pub(crate) fn beside(&self, own: usize) -> Option<u32> {
        (self.beside > 0).then(|| own as u32 - u32::from(self.beside))
    }

    /// Notes that this one, which is number `own`, stands beside another before it; one that is far off stands beside none.
    pub(crate) fn set_beside(&mut self, own: usize, other: Option<u32>) {
        self.beside = other.map_or(0, |other| u8::try_from(own - other as usize).unwrap_or(0));
    }

    pub(crate) fn is(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    /// What its own words tell of its gender.
    pub(crate) fn gender(&self) -> Option<Gender> {
        match (self.is(class::MALE), self.is(class::FEMALE)) {
            (true, false) => Some(Gender::Male),
            (false, true) => Some(Gender::Female),
            _ => None,
        }
    }

    /// With its complement, *a spokesman for the union*, or the mark of a possessive, *Ms. Reyes’s*.
    pub(crate) fn whole(&self) -> Span {
        match self.sort {
            Head::Nominal => self.reach(),
            Head::Name if self.has(OWNER) && self.reach > self.end => self.reach(),
            _ => self.span(),
        }
    }

    pub(crate) fn kind(&self) -> SpeakerKind {
        if self.is(class::DOCUMENT) && self.sort != Head::Pronoun {
            SpeakerKind::Document
        } else if self.has(PLURAL) || self.is(class::GROUP) && !self.is(class::ROLE | class::PERSON) {
            SpeakerKind::Group
        } else if self.is(class::ORGANIZATION | class::PLACE) {
            SpeakerKind::Organization
        } else if self.sort == Head::Nominal && !self.is(class::ROLE | class::PERSON | class::KINSHIP | class::TITLE) {
            SpeakerKind::Unknown
        } else {
            SpeakerKind::Person
        }
    }
}
