//! Mentions: the noun phrases of a document that can stand for a speaker, in text order.

mod beside;
mod collect;
mod name;

pub(crate) use collect::ReadNames;
pub(crate) use collect::{collect, is_first_person, is_of_speaker, mark_subjects};
pub(crate) use name::{gender_of, is_particle};

use crate::lexicon::{class, Classes};
use crate::syntax::phrase::Head;
use crate::{Gender, Span, SpeakerKind};

/// What a document has more of than of any other record: 32 bytes. Its place has 32 bits, places within it 16, and yes or
/// no takes one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NounMention {
    /// The classes of the head and, for a name, of the words before it.
    pub(crate) classes: Classes,
    start: u32,
    /// The paragraph's number.
    pub(crate) paragraph: u32,
    /// The sentence's number, counted through the document.
    pub(crate) sentence: u32,
    length: u16,
    /// Where its head begins and ends, in bytes from its start.
    head: (u16, u16),
    /// How far its complement reaches, or itself: *a spokeswoman for the union*.
    reach: u16,
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

/// *I, me, myself*, or what may be an initial.
pub(crate) const FIRST_PERSON: u16 = 512;
/// What it stands for is told by the mentions before it, if by any: *she, who, the mayor*.
pub(crate) const ANAPHOR: u16 = 1024;
/// A nominal that a name after it explains: *one delegate, Ana Reyes*.
pub(crate) const NAMED: u16 = 4096;
/// A name whose words tell what its bearer is: *Mayor Ana Reyes*.
pub(crate) const TITLED: u16 = 2048;

/// The label of a turn: no pronoun in the turn stands for it.
pub(crate) const LABEL: u16 = 8192;

/// *according to Reyes*: whose words these are.
pub(crate) const SOURCE: u16 = 16384;

/// The first of several who speak together, as far as they reach: *Reyes and Hall said*.
pub(crate) const JOINED: u16 = 32768;

/// The number of the first sentence of the paragraph after these mentions.
pub(crate) fn next_sentence(mentions: &[NounMention]) -> u32 {
    mentions.last().map_or(0, |last| last.sentence + 1)
}

impl NounMention {
    /// A mention about which nothing else is known yet.
    pub(crate) fn new(span: Span, paragraph: u32) -> Self {
        let length = span.len() as u16;
        NounMention {
            classes: 0,
            start: span.start as u32,
            paragraph,
            sentence: 0,
            length,
            head: (0, length),
            reach: length,
            flags: DEFINITE,
            sort: Head::Pronoun,
            beside: 0,
        }
    }

    /// The same at another place: with its head and its complement where its head stands there, else with neither.
    pub(crate) fn placed(self, span: Span) -> Self {
        let new = NounMention::new(span, self.paragraph);
        let (mut head, mut reach) = (new.head, new.reach);
        if span.contains(self.head()) {
            let from_start = |at: usize| (at - span.start) as u16;
            head = (from_start(self.head().start), from_start(self.head().end));
            reach =
                u16::try_from(self.reach().end - span.start).map_or(reach, |own| own.max(reach));
        }
        NounMention {
            start: new.start,
            length: new.length,
            head,
            reach,
            ..self
        }
    }

    pub(crate) fn span(&self) -> Span {
        let start = self.start as usize;
        Span::new(start, start + usize::from(self.length))
    }

    /// The head noun, the pronoun, or the name without what stands before it.
    pub(crate) fn head(&self) -> Span {
        let (start, (from, to)) = (self.start as usize, self.head);
        Span::new(start + usize::from(from), start + usize::from(to))
    }

    /// What stands before that in it: its title, its determiner, its modifiers.
    pub(crate) fn before_head(&self) -> Span {
        Span::new(self.start as usize, self.head().start)
    }

    /// With its complement: *a spokesman for the union*.
    pub(crate) fn reach(&self) -> Span {
        let start = self.start as usize;
        Span::new(start, start + usize::from(self.reach))
    }

    /// Notes where its complement ends; one that ends too far off does not count.
    fn set_reach(&mut self, end: u32) {
        self.reach = u16::try_from(end - self.start).unwrap_or(self.length);
    }

    /// Makes a name of it that is a label, with this head.
    pub(crate) fn become_label(&mut self, head: Span) {
        let from_start = |at: usize| (at - self.start as usize) as u16;
        self.head = (from_start(head.start), from_start(head.end));
        self.sort = Head::Name;
        self.flags &= !(PLURAL | FIRST_PERSON | ANAPHOR);
        self.set(LABEL, true);
    }

    pub(crate) fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    /// Its grammatical role: the number of a set of flags, from [`SUBJECT`] to [`DEPENDENT`].
    pub(crate) fn role(&self) -> usize {
        usize::from(self.flags / SUBJECT) % ROLE_SETS
    }

    pub(crate) fn set(&mut self, flag: u16, holds: bool) {
        self.flags = if holds {
            self.flags | flag
        } else {
            self.flags & !flag
        };
    }

    /// The number of the mention that explains this one, which is number `own`, or is explained by it: an apposition, what
    /// *who* refers to.
    pub(crate) fn beside(&self, own: usize) -> Option<u32> {
        (self.beside > 0).then(|| own as u32 - u32::from(self.beside))
    }

    /// Notes that this one, which is number `own`, stands beside another before it; one that is far off stands beside none.
    pub(crate) fn set_beside(&mut self, own: usize, other: Option<u32>) {
        debug_assert!(other.map_or(true, |other| (other as usize) < own));
        self.beside = other.map_or(0, |other| u8::try_from(own - other as usize).unwrap_or(0));
    }

    pub(crate) fn is(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    /// What its own words tell of its gender.
    pub(crate) fn gender(&self) -> Option<Gender> {
        gender_of(self.classes)
    }

    /// With its complement, *a spokesman for the union, the Bank of Vermont*, or the mark of a possessive, *Ms. Reyes’s*.
    pub(crate) fn whole(&self) -> Span {
        match self.sort {
            _ if self.has(JOINED) => self.reach(),
            Head::Nominal | Head::Pronoun => self.reach(),
            Head::Name if self.has(OWNER) && self.reach > self.length => self.reach(),
            Head::Name
                if self.is(class::ORGANIZATION | class::GROUP) && self.reach > self.length =>
            {
                self.reach()
            }
            _ => self.span(),
        }
    }

    pub(crate) fn kind(&self) -> SpeakerKind {
        let group = self.is(class::GROUP) && !self.is(class::ROLE | class::PERSON);
        // *the company, the police*
        let body = group && self.is(class::ORGANIZATION);
        if self.is(class::DOCUMENT) && self.sort != Head::Pronoun {
            SpeakerKind::Document
        } else if !body && (group || self.has(PLURAL | JOINED)) {
            SpeakerKind::Group
        } else if self.is(class::ORGANIZATION | class::PLACE) {
            SpeakerKind::Organization
        } else if self.sort == Head::Nominal
            && !self.is(class::ROLE | class::PERSON | class::KINSHIP | class::TITLE)
        {
            SpeakerKind::Unknown
        } else {
            SpeakerKind::Person
        }
    }
}
