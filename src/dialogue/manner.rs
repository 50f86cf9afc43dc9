//! How a turn is said, and what stands around it: what tells whether it follows the one before as an answer.

use super::turn::Turn;
use super::Document;
use crate::lexicon::talk::{ANSWERS, CRIES, GOES_ON};
use crate::report::Links;
use crate::syntax::token::count_words;
use crate::util::words::is_sign;
use crate::Act;

/// What a cue tells of how its turn follows the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Says,
    Asks,
    Answers,
    GoesOn,
    Cries,
}

/// How a turn is said.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Manner {
    pub(super) verb: Option<Verb>,
    /// It ends in a question mark.
    pub(super) asks: bool,
    /// The paragraph holds nothing else.
    pub(super) bare: bool,
    pub(super) words: f32,
    /// How many bytes of narration part it from the turn before.
    pub(super) between: u32,
}

impl Manner {
    pub(super) fn of(document: &Document<'_, '_>, links: &Links, turn: &Turn) -> Self {
        let (first, last) = (turn.first as usize, turn.end as usize - 1);
        let (start, end) = (document.span(first).start, document.span(last).end);
        let words = |at: usize| usize::from(count_words(document.quoted(at).as_bytes()));
        let words: usize = turn.stretches().map(words).sum();
        let before = first
            .checked_sub(1)
            .map_or(0, |before| document.stretches[before].end);
        Manner {
            verb: turn.stretches().find_map(|at| verb(document, links, at)),
            asks: document.text[..end]
                .trim_end_matches(|letter: char| is_sign(letter) && letter != '?')
                .ends_with('?'),
            bare: first == last && document.is_whole(document.span(first), turn.paragraph),
            words: words as f32,
            between: (start as u32).saturating_sub(before),
        }
    }
}

fn verb(document: &Document<'_, '_>, links: &Links, stretch: usize) -> Option<Verb> {
    let cue = links.draft_of(stretch)?.cue?;
    let lemma = document.lexicon.lemma(cue.verb);
    let is_one = |verbs: &[&str]| lemma.as_deref().is_some_and(|lemma| verbs.contains(&lemma));
    Some(match cue.act {
        _ if is_one(&GOES_ON) => Verb::GoesOn,
        Act::Asks => Verb::Asks,
        Act::Answers => Verb::Answers,
        _ if is_one(&ANSWERS) => Verb::Answers,
        _ if is_one(&CRIES) => Verb::Cries,
        _ => Verb::Says,
    })
}
