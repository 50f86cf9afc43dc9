//! Referents: whom each mention of a document stands for, under the fullest name that the document gives.
//!
//! 1. names to their bearers ([`people`]), and to the roster's entries where there is one;
//! 2. what appositions and titles tell of them ([`nominal`]);
//! 3. nominals and pronouns, in text order ([`focus`]).
//!
//! A wrong name is worse than none: where two come into question, the mention stays without a name.

mod body;
mod focus;
mod fuller;
mod lede;
mod name;
mod narrator;
mod nominal;
mod people;
mod resolver;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use name::same_first;
pub(crate) use people::Names;
pub(crate) use resolver::resolve;

use crate::util::map::Number;
use crate::{Gender, Span, SpeakerKind};

/// Somebody whom mentions stand for.
#[derive(Clone, Debug)]
pub(crate) struct Referent {
    /// The fullest name that the document gives, or none.
    pub(crate) name: Option<Span>,
    /// The entry of the roster, whose name then stands for the document's.
    pub(crate) roster: Option<usize>,
    pub(crate) gender: Option<Gender>,
    pub(crate) kind: SpeakerKind,
    /// The narration has somebody speak or do something under the name, or shows a person otherwise: *Dover* is a place.
    pub(crate) acts: bool,
    /// Role, title or affiliation, as some mention gives it.
    pub(crate) description: Option<Span>,
}

impl Referent {
    /// One without a name.
    fn unnamed(kind: SpeakerKind) -> Self {
        Referent {
            name: None,
            roster: None,
            gender: None,
            kind,
            acts: true,
            description: None,
        }
    }
}

/// Who each mention of a document stands for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Referents {
    pub(crate) referents: Vec<Referent>,
    of_mention: Vec<Option<Number>>,
    /// Whom the roster, or a name, says that a mention stands for; nothing where there is no roster.
    given: Vec<Option<Number>>,
    /// Nominals, in text order, and whose they are: *her mother*.
    owners: Vec<(u32, u32)>,
}

impl Referents {
    /// The number of whom a mention stands for.
    pub(crate) fn of(&self, mention: usize) -> Option<u32> {
        self.of_mention[mention].map(Number::get)
    }

    /// Who is not meant by a nominal, since it is theirs: *her mother*.
    pub(crate) fn owner(&self, mention: u32) -> Option<u32> {
        let place = self.owners.binary_search_by_key(&mention, |owned| owned.0);
        place.ok().map(|place| self.owners[place].1)
    }

    /// Whether the roster knows the mention's own words.
    pub(crate) fn is_given(&self, mention: usize) -> bool {
        self.given.get(mention).is_some_and(Option::is_some)
    }
}
