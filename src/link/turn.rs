//! A name and a colon before what was said without marks: a headline, or a turn of a transcript.
//!
//! ```text
//! paragraph = name ":" words       Struth: The city will pay
//!                                  BREWER: And the pass?
//! ```
//! In a headline the words are a clause; after a name in capitals, as transcripts have it, they are anything.

use super::Paragraph;
use crate::phrase::{shouts, Form, Head, Sort};

/// Who speaks, where the colon stands, and the phrases of what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) speaker: u32,
    pub(super) colon: usize,
    pub(super) content: (usize, usize),
    /// The name stands in capitals.
    pub(super) shouted: bool,
}

/// The turn that the paragraph is.
pub(super) fn of(paragraph: &Paragraph<'_>) -> Option<Turn> {
    let phrases = paragraph.phrases;
    let (name, colon) = (phrases.first()?, phrases.get(1)?);
    if !colon.is(Sort::Colon) || !name.is(Sort::Noun) || phrases.len() < 3 {
        return None;
    }
    let shouted = name.tokens().all(|token| shouts(&paragraph.tokens[token]));
    if !shouted && name.noun != Head::Name {
        return None;
    }
    let speaker = paragraph.mention_of[0]?;
    let clause = || phrases[2..].iter().any(|phrase| phrase.is(Sort::Verb) && phrase.form == Form::Finite);
    (shouted || clause()).then_some(Turn { speaker, colon: 1, content: (2, phrases.len()), shouted })
}
