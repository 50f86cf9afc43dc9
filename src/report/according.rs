//! *According to X*: who says it, and on which side of it the content stands.
//!
//! ```text
//! … G N .          The fire began in the kitchen, according to the coroner.
//! G N , …          According to the coroner, the fire began in the kitchen.
//! …, G N, … V …    The fire, according to the coroner, began in the kitchen.
//! ```

use super::content_end;
use super::draft::DraftCue;
use super::paragraph::Paragraph;
use super::speaker::can_speak;
use crate::syntax::phrase::{Form, Sort};

/// An *according to* with a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct According {
    /// The phrase of the cue.
    pub(super) cue: usize,
    /// The mention that follows it.
    pub(super) speaker: u32,
    /// The phrases of the content, before it or after it, or both.
    pub(super) before: Option<(usize, usize)>,
    pub(super) after: Option<(usize, usize)>,
}

/// How many phrases of apposition may follow the speaker at the start of a sentence.
const REACH: usize = 40;

/// The *according to* at phrase `at`.
pub(super) fn at(paragraph: &Paragraph<'_>, at: usize) -> Option<According> {
    let phrases = paragraph.phrases;
    let speaker = phrases
        .get(at + 1)
        .filter(|next| phrases[at].is(Sort::According) && next.is(Sort::Noun))?;
    let mention = paragraph.mention_of[at + 1]?;
    if speaker.sentence_start || !can_speak(&paragraph.mentions[mention as usize]) {
        return None;
    }
    let start = content_end::start(paragraph, at);
    let end = sentence_end(paragraph, at + 1);
    let found = |before, after| {
        Some(According {
            cue: at,
            speaker: mention,
            before,
            after,
        })
    };
    if at > 0 && phrases[at - 1].is(Sort::Relative) {
        let first = paragraph.view().prepositional(at + 2);
        return found(None, Some((first, end)).filter(|_| first < end));
    }
    if !has_noun(paragraph, start, at) {
        let first = opening(paragraph, at + 2, end)?;
        return found(None, Some((first, end)));
    }
    let before = (start, without_comma(paragraph, start, at));
    let rest = paragraph.view().prepositional(at + 2);
    let comma = rest < end && phrases[rest].is(Sort::Comma);
    if comma && !has_verb(paragraph, before) && has_verb(paragraph, (rest + 1, end)) {
        return found(Some(before), Some((rest + 1, end)));
    }
    found(Some(before), None)
}

fn has_noun(paragraph: &Paragraph<'_>, start: usize, at: usize) -> bool {
    paragraph.phrases[start..at]
        .iter()
        .any(|phrase| matches!(phrase.sort, Sort::Noun | Sort::Quote))
}

fn has_verb(paragraph: &Paragraph<'_>, (first, end): (usize, usize)) -> bool {
    paragraph.phrases[first..end]
        .iter()
        .any(|phrase| phrase.is(Sort::Verb) && phrase.form == Form::Finite)
}

fn without_comma(paragraph: &Paragraph<'_>, start: usize, at: usize) -> usize {
    let comma =
        at > start + 1 && matches!(paragraph.phrases[at - 1].sort, Sort::Comma | Sort::Dash);
    at - usize::from(comma)
}

/// The end of the sentence, its full stop left out.
pub(super) fn sentence_end(paragraph: &Paragraph<'_>, from: usize) -> usize {
    let rest = paragraph.phrases[from..].iter().take(REACH);
    let mut end = from + rest.take_while(|phrase| !phrase.sentence_start).count();
    while end > from && paragraph.phrases[end - 1].is(Sort::Stop) {
        end -= 1;
    }
    end
}

/// Where the content begins after the speaker and what explains it: after the first comma that a clause or a quotation
/// follows, or else after the first comma.
fn opening(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let limit = end.min(from + REACH);
    let commas = || {
        (from..limit)
            .filter(|&at| paragraph.phrases[at].is(Sort::Comma))
            .map(|at| at + 1)
    };
    let clause = |&at: &usize| {
        at < end
            && (paragraph.phrases[at].is(Sort::Quote) || paragraph.view().clause_from(at).is_some())
    };
    commas()
        .find(clause)
        .or_else(|| commas().next())
        .filter(|&first| first < end)
}

impl According {
    pub(super) fn draft_cue(&self, paragraph: &Paragraph<'_>) -> DraftCue {
        DraftCue::of_words(paragraph.phrase_span(self.cue))
    }
}
