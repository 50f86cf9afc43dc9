//! By-lines: a dash and a name behind a quotation that stands by itself, on its line or on the next.
//!
//! ```text
//! Q - N end        “Less salt.” — Mateo Brill        end = the paragraph's end | "," | "("
//! Q ¶ - N end
//! ```

use super::choice::{can_speak, span_of, Choice};
use super::{Draft, DraftCue, Links, Paragraph};
use crate::phrase::{Head, Sort};
use crate::Kind;

const PATTERN: &str = "quote-dash-speaker";
/// A dash and a name at the end of a paragraph are hardly ever anything else.
pub(super) const SCORE: f32 = 0.9;

/// `Q - N`: the by-line on the quotation's own line.
pub(super) fn quotation(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    let (cue, speaker) = by_line(paragraph, at + 1)?;
    let open = false;
    Some(Choice { cue, speaker: Some(speaker), clause: None, pattern: PATTERN, score: SCORE, open })
}

/// `Q ¶ - N`: the by-line below a paragraph that is nothing but the quotation.
pub(super) fn below(paragraph: &Paragraph<'_>, links: &mut Links) {
    let dash = paragraph.phrases.first().filter(|first| first.is(Sort::Dash));
    let Some(first) = dash.map(|dash| &paragraph.tokens[dash.first as usize]) else { return };
    let after = paragraph.stretches.partition_point(|stretch| stretch.start < first.start);
    let Some(last) = after.checked_sub(1).filter(|&last| links.of_stretch[last].is_none()) else { return };
    let Some((cue, speaker)) = by_line(paragraph, 0).filter(|_| paragraph.wants(PATTERN)) else { return };
    let span = paragraph.stretches[last].span();
    if !paragraph.text[span.end..first.start as usize].trim().is_empty() {
        return;
    }
    let draft = links.push(Draft {
        cue: Some(cue),
        speaker: Some(speaker),
        ..Draft::begun(Kind::Direct, PATTERN, paragraph.number)
    });
    let same = paragraph.stretches[last].quotation;
    let parts = (0..after).rev().take_while(|&part| paragraph.stretches[part].quotation == same);
    for part in parts.collect::<Vec<_>>().into_iter().rev() {
        links.add(part, paragraph.stretches[part].span(), draft);
    }
}

/// The dash at phrase `at` as a cue, and whom it names.
fn by_line(paragraph: &Paragraph<'_>, at: usize) -> Option<(DraftCue, u32)> {
    let (dash, name) = (paragraph.phrases.get(at)?, paragraph.phrases.get(at + 1)?);
    let speaker = paragraph.mention_of[at + 1]?;
    let named = name.is(Sort::Noun) && name.noun == Head::Name && can_speak(&paragraph.mentions[speaker as usize]);
    let ends = match paragraph.phrases.get(at + 2) {
        None => true,
        Some(next) if next.is(Sort::Comma) => !has_verb(paragraph, at + 2),
        Some(next) if next.is(Sort::Stop) => at == 0 && paragraph.phrases.len() == 3,
        Some(next) => next.is(Sort::Open),
    };
    let cue = DraftCue::of_words(span_of(paragraph, at));
    (dash.is(Sort::Dash) && named && ends).then_some((cue, speaker))
}

/// Whether a clause follows: *“Come in” — Reyes, smiling, stood up*
fn has_verb(paragraph: &Paragraph<'_>, from: usize) -> bool {
    paragraph.clauses.last().is_some_and(|last| last.verb as usize >= from)
}
