//! What the program that fits the weights of conversations needs: the features of each turn, and attribution with other
//! weights. No part of the stable interface.

use crate::dialogue::{self, features};
use crate::lexicon::Lexicon;
use crate::text::quotation::{self, Page};
use crate::{Attributor, Roster, Span, Typography};

pub use crate::dialogue::features::{Row, EDGE, NODE, NODES, PATTERNS, WEIGHTS};

/// Somebody who may speak a turn.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The same number for the same person.
    pub person: u32,
    /// The name, if there is one.
    pub name: Option<String>,
    /// A mention, for one without a name.
    pub mention: Option<Span>,
    /// The features that hold, with their values.
    pub features: Vec<(u16, f32)>,
}

/// What one person says in one paragraph.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Its quotations.
    pub parts: Vec<Span>,
    /// Who may speak it.
    pub candidates: Vec<Candidate>,
    /// The features of the step from the turn before.
    pub edges: Vec<(u16, f32)>,
    /// Nothing ties it to the turn before.
    pub apart: bool,
}

/// The turns of a story; none of a text that is no story.
///
/// ```
/// let turns = whosaid::learn::turns("“Is it far?” asked Ana.\n\n“No,” said Tom.", &whosaid::Roster::default());
/// assert_eq!(turns.len(), 2);
/// ```
pub fn turns(text: &str, roster: &Roster) -> Vec<Turn> {
    let (attributor, page) = (Attributor::default(), &mut Page::of(text));
    let scan = quotation::scan(&Lexicon::default(), page, Typography::default());
    let linked = attributor.linked(page.text(), &scan, roster, |document, links| {
        dialogue::observe(document, roster, links)
    });
    let ((turns, added), mentions, referents, _) = linked;
    let name = |number: u32| {
        let known = referents
            .referents
            .iter()
            .chain(&added)
            .nth(number as usize)?;
        let entry = known
            .roster
            .map(|entry| roster.speakers()[entry].name.clone());
        entry.or_else(|| known.name.map(|name| page.words(name).into_owned()))
    };
    let candidate =
        |(person, referent, mention, features): (_, Option<u32>, Option<u32>, _)| Candidate {
            person,
            name: referent.and_then(name),
            mention: mention.map(|at| page.place(mentions[at as usize].whole())),
            features,
        };
    turns
        .into_iter()
        .map(|turn| Turn {
            parts: turn.parts.iter().map(|&part| page.place(part)).collect(),
            candidates: turn.candidates.into_iter().map(candidate).collect(),
            edges: turn.edges,
            apart: turn.apart,
        })
        .collect()
}

/// The attributor with these weights in place of its own.
///
/// # Panics
/// When there are more or fewer than [`WEIGHTS`].
pub fn with_weights(attributor: Attributor, weights: Vec<[f32; 2]>) -> Attributor {
    assert_eq!(weights.len(), features::WEIGHTS, "{}", features::WEIGHTS);
    attributor.with_weights(weights)
}
