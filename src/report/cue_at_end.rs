//! A cue at the end of a paragraph, which introduces the quotation at the start of the next one.
//!
//! ```text
//! … N V ,? ¶ Q      The mayor rose and said: ¶ “…”      She whispered to her brother, ¶ “…”
//! ```
//! The paragraph is left open by a comma, a colon or a dash, or by a cue with nothing behind it.

use super::draft::{Draft, Links};
use super::offer::Offer;
use super::paragraph::Paragraph;
use crate::syntax::phrase::{Form, Phrase, Sort};
use crate::{Pattern, Span};

const PATTERN: Pattern = Pattern::CueBefore;

/// A cue at the end of a paragraph.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Announcement {
    /// The paragraph that it ends.
    paragraph: u32,
    offer: Offer,
}

/// The cue that the paragraph ends with, if it is left open.
pub(super) fn at_end(paragraph: &Paragraph<'_>, links: &Links) -> Option<Announcement> {
    let last = paragraph.phrases.len().checked_sub(1)?;
    if paragraph.heading || paragraph.is_any(last, &[Sort::Stop, Sort::Quote]) {
        return None;
    }
    let mark = |at: &usize| paragraph.is_any(*at, &[Sort::Comma, Sort::Colon, Sort::Dash]);
    let marks = (0..=last).rev().take_while(mark).count();
    let end = last + 1 - marks;
    let drafts = links
        .drafts
        .iter()
        .rev()
        .take_while(|draft| draft.paragraph == paragraph.number);
    let told = drafts.filter_map(|draft| Some(draft.cue?.span));
    let told: Option<Span> = told.max_by_key(|span| span.end);
    let able = |clause: usize| {
        let known = &paragraph.clauses[clause];
        // *“…,” said I.*: a cue that reports what stands before it
        known
            .cue
            .filter(|_| told != Some(paragraph.phrase_span(known.verb)))?;
        let offer = Offer::of_clause(paragraph, clause, PATTERN);
        offer
            .speaker
            .filter(|&speaker| paragraph.can_speak(speaker))?;
        let group = paragraph.group(known);
        let adjoins = known.verb + 1 == end;
        (!group.passive && (group.form != Form::Infinitive || adjoins)).then_some(offer)
    };
    let offer = paragraph
        .tree()
        .open(last + 1)
        .filter(|&clause| ends_at(paragraph, clause, end))
        .find_map(able)?;
    Some(Announcement {
        paragraph: paragraph.number,
        offer,
    })
}

/// Whether nothing that has a verb of its own stands between the clause's verb and phrase `end`.
fn ends_at(paragraph: &Paragraph<'_>, clause: usize, end: usize) -> bool {
    let from = paragraph.clauses[clause].verb + 1;
    let between = paragraph.phrases.get(from..end);
    let passes = |phrase: &Phrase| match phrase.sort {
        Sort::Verb => phrase.form == Form::Ing,
        sort => !matches!(
            sort,
            Sort::Relative | Sort::Quote | Sort::Semicolon | Sort::Interrogative
        ),
    };
    between.is_some_and(|between| between.len() <= MOST && between.iter().all(passes))
}

/// How many phrases may stand between.
const MOST: usize = 16;

/// The draft of a quotation that begins its paragraph, begun by the cue before.
pub(super) fn quotation(paragraph: &Paragraph<'_>, at: usize, links: &mut Links) -> Option<usize> {
    let announced = links
        .announced
        .filter(|announced| at == 0 && announced.paragraph + 1 == paragraph.number)?;
    if !paragraph.wants(PATTERN) {
        return None;
    }
    Some(links.push(Draft {
        cue: Some(announced.offer.cue),
        speaker: announced.offer.speaker,
        open: true,
        ..Draft::begun(PATTERN, paragraph.number)
    }))
}
