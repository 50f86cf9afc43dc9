//! A link of a quotation with a cue, as one piece of evidence offers it.

use super::according::According;
use super::clause::cue_of;
use super::cue_noun::CueNoun;
use super::draft::DraftCue;
use super::paragraph::Paragraph;
use super::speaker::speaker_of;
use crate::syntax::token::Token;
use crate::{Act, Pattern};

/// A quotation, as evidence is asked about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quoted<'k, 'p> {
    pub(super) paragraph: &'p Paragraph<'k>,
    /// Its phrase, and the token that it is there, with its number.
    pub(super) at: usize,
    pub(super) token: &'k Token,
    pub(super) number: usize,
    /// Those of the paragraph.
    pub(super) accordings: &'p [According],
    pub(super) nouns: &'p [CueNoun],
}

/// A link that a pattern offers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Offer {
    pub(crate) cue: DraftCue,
    pub(crate) speaker: Option<u32>,
    /// The clause whose verb is the cue.
    pub(crate) clause: Option<u32>,
    pub(crate) pattern: Pattern,
    /// Whether no later evidence is asked.
    pub(crate) sure: bool,
    /// Whether quotations after it may go on with it.
    pub(crate) open: bool,
}

impl Offer {
    /// A sure one, by the verb of a clause.
    pub(super) fn of_clause(paragraph: &Paragraph<'_>, clause: usize, pattern: Pattern) -> Self {
        let known = &paragraph.clauses[clause];
        Offer {
            cue: cue_of(paragraph, known),
            speaker: speaker_of(paragraph, known),
            clause: Some(clause as u32),
            pattern,
            sure: true,
            open: false,
        }
    }

    /// A sure one, by a cue that is no verb.
    pub(super) fn of_words(cue: DraftCue, speaker: Option<u32>, pattern: Pattern) -> Self {
        Offer {
            cue,
            speaker,
            clause: None,
            pattern,
            sure: true,
            open: false,
        }
    }

    /// The same, where quotations after it may go on with it: not with what something is called.
    pub(super) fn going_on(self) -> Self {
        Offer {
            open: self.cue.act != Act::Calls,
            ..self
        }
    }

    /// The same, sure or not.
    pub(super) fn if_sure(self, sure: bool) -> Self {
        Offer { sure, ..self }
    }

    /// The same, by somebody else than the clause's subject.
    pub(super) fn by(self, speaker: u32) -> Self {
        Offer {
            speaker: Some(speaker),
            ..self
        }
    }
}
