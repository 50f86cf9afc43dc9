//! The content's extent: the paraphrase around quoted words, and what a cue reports without quotation marks.

use super::choice::{cue_of, speaker_of};
use super::{Draft, Links, Paragraph};
use crate::clause::Order;
use crate::phrase::{Form, Sort};
use crate::{Kind, Span};

/// Settles the parts and the kind of each draft of the paragraph.
pub(super) fn complete(_paragraph: &Paragraph<'_>, from: usize, links: &mut Links) {
    for draft in &mut links.drafts[from..] {
        draft.parts.sort_by_key(|part| part.0.start);
    }
}

/// Adds drafts for clauses that report without quotation marks.
pub(super) fn indirect(paragraph: &Paragraph<'_>, from: usize, links: &mut Links) {
    let mut covered = 0;
    for (index, clause) in paragraph.clauses.iter().enumerate() {
        let verb = clause.verb as usize;
        let used = links.drafts[from..].iter().any(|draft| draft.clause == Some(index as u32));
        let group = &paragraph.phrases[verb];
        let (Some(cue), Some(subject)) = (clause.cue, clause.subject) else { continue };
        if used || verb < covered || group.passive || group.form == Form::Participle || subject.order == Order::After {
            continue;
        }
        let worth = (f32::from(cue.clause.cues) + 1.0) / (f32::from(cue.clause.of) + 2.0);
        if worth < 0.6 {
            continue;
        }
        let Some((first, end)) = clause_after(paragraph, verb) else { continue };
        if paragraph.phrases[first..end]
            .iter()
            .any(|phrase| phrase.tokens().any(|token| paragraph.tokens[token].is_quote()))
        {
            continue;
        }
        covered = end;
        let (start, stop) = (paragraph.phrases[first].first as usize, paragraph.phrases[end - 1].end as usize);
        let span = Span::new(paragraph.tokens[start].start as usize, paragraph.tokens[stop - 1].end as usize);
        links.push(Draft {
            kind: Kind::Indirect,
            parts: vec![(span, false)],
            cue: Some(cue_of(paragraph, clause)),
            speaker: speaker_of(paragraph, clause),
            referent: None,
            pattern: "speaker-cue-clause",
            confidence: 0.7 * worth,
            paragraph: paragraph.number,
            clause: Some(index as u32),
            open: false,
        });
    }
}

/// The phrases of the clause that the verb group at `verb` reports.
fn clause_after(paragraph: &Paragraph<'_>, verb: usize) -> Option<(usize, usize)> {
    let view = paragraph.view();
    let plain = view.adjuncts(verb + 1);
    let starts = |at: usize| {
        paragraph.phrases.get(at).is_some_and(|phrase| {
            !phrase.sentence_start && matches!(phrase.sort, Sort::Subordinator | Sort::Interrogative)
        }) || paragraph.clauses.iter().any(|clause| {
            clause.subject.is_some_and(|subject| {
                subject.first as usize == at && subject.order == Order::Before && clause.verb as usize > verb
            })
        })
    };
    let addressed = view.matches("na", verb + 1).map(|found| found.end);
    let first = [Some(verb + 1), Some(plain), addressed].into_iter().flatten().find(|&at| starts(at))?;
    let mut end = first;
    while end < paragraph.phrases.len()
        && (end == first || !paragraph.phrases[end].sentence_start)
        && !matches!(paragraph.phrases[end].sort, Sort::Stop | Sort::Semicolon)
    {
        end += 1;
    }
    (end > first).then_some((first, end))
}
