//! Indirect speech: what cues report without quotation marks.
//!
//! Each clause with a cue verb offers a candidate, worth what the verb's frame is worth in the training articles; of nested
//! ones the outermost stays, for what stands within it is part of what is said.

use super::choice::{cue_of, speaker_of};
use super::frame::{self, Frame};
use super::{reach, Draft, DraftCue, Links, Paragraph};
use crate::clause::{Clause, Order};
use crate::lexicon::CueFrames;
use crate::phrase::{Form, Sort};
use crate::{Kind, Span};

/// A run of phrases, `first..end`.
type Run = (usize, usize);

/// What a cue may report.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    clause: usize,
    /// The content, in one part or two around the reporting clause.
    parts: (Run, Option<Run>),
    speaker: u32,
    frame: Frame,
    worth: f32,
}

impl Candidate {
    fn end(&self) -> usize {
        self.parts.1.map_or(self.parts.0 .1, |part| part.1)
    }
}

/// Adds drafts for clauses that report without quotation marks.
pub(super) fn find(paragraph: &Paragraph<'_>, from: usize, links: &mut Links) {
    let mut used: Vec<u32> = links.drafts[from..].iter().filter_map(|draft| draft.clause).collect();
    used.sort_unstable();
    let mut covered = 0;
    for index in 0..paragraph.clauses.len() {
        if used.binary_search(&(index as u32)).is_ok() {
            continue;
        }
        let Some(candidate) = candidate(paragraph, index) else { continue };
        if candidate.worth < 0.05 || candidate.parts.0 .0 < covered {
            continue;
        }
        covered = candidate.end();
        links.push(draft(paragraph, &candidate));
    }
}

fn candidate(paragraph: &Paragraph<'_>, index: usize) -> Option<Candidate> {
    let clause = &paragraph.clauses[index];
    let cue = clause.cue?;
    let speaker = speaker_of(paragraph, clause)?;
    let group = &paragraph.phrases[clause.verb as usize];
    if group.passive || group.form == Form::Participle {
        return None;
    }
    let (parts, frame) = match before(paragraph, clause) {
        Some(parts) => (parts, Frame::Before),
        None => {
            let reported = frame::after(paragraph, clause, cue)?;
            ((((reported.first), reach::end(paragraph, index, reported)), None), reported.frame)
        }
    };
    let empty = parts.0 .0 >= parts.0 .1;
    if empty || quoted(paragraph, parts.0) || parts.1.is_some_and(|part| quoted(paragraph, part)) {
        return None;
    }
    let worth = worth(cue, frame);
    Some(Candidate { clause: index, parts, speaker, frame, worth })
}

fn quoted(paragraph: &Paragraph<'_>, (first, end): Run) -> bool {
    paragraph.phrases[first..end].iter().any(|phrase| phrase.tokens().any(|token| paragraph.tokens[token].is_quote()))
}

/// `…, X said.` and `…, X said, …`: the sentence around the reporting clause.
fn before(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<(Run, Option<Run>)> {
    let cue = clause.cue?;
    let subject = clause.subject?;
    let verb = clause.verb as usize;
    let (opens, closes) = match subject.order {
        Order::Before => (subject.first as usize, verb + 1),
        Order::After => (verb, subject.end as usize),
        Order::Shared => return None,
    };
    let says = cue.quotation.cues + cue.clause.cues;
    let of = cue.quotation.of + cue.clause.of;
    let comma = opens.checked_sub(1).filter(|&at| paragraph.phrases[at].is(Sort::Comma))?;
    if says * 2 < of || paragraph.phrases[subject.head as usize].is(Sort::Relative) {
        return None;
    }
    let start = paragraph.sentence_start(comma);
    let end = paragraph.view().adjuncts(closes);
    let next = paragraph.phrases.get(end).filter(|phrase| !phrase.sentence_start);
    let finite = paragraph.clauses.iter().any(|inner| {
        let verb = inner.verb as usize;
        verb > start && verb < comma && inner.subject.is_some() && paragraph.phrases[verb].form == Form::Finite
    });
    let ahead = (start, comma);
    match next.map(|next| next.sort) {
        None | Some(Sort::Stop) => finite.then_some((ahead, None)),
        Some(Sort::Comma) => {
            let rest = sentence_end(paragraph, end + 1);
            if rest <= end + 1 {
                return None;
            }
            Some((ahead, Some((end + 1, rest))))
        }
        _ => None,
    }
}

fn sentence_end(paragraph: &Paragraph<'_>, from: usize) -> usize {
    let mut end = from;
    while end < paragraph.phrases.len() && end < from + reach::REACH && !paragraph.phrases[end].sentence_start {
        end += 1;
    }
    while end > from && paragraph.phrases[end - 1].is(Sort::Stop) {
        end -= 1;
    }
    end
}

/// How likely the frame of a verb reports something, from its counts.
fn worth(cue: &CueFrames, frame: Frame) -> f32 {
    let (counts, prior, weight) = match frame {
        Frame::Clause => (cue.clause, 0.5, 4.0),
        Frame::Infinitive => (cue.infinitive, 0.25, 4.0),
        Frame::Object => (cue.object, 0.2, 4.0),
        Frame::Prepositional => (cue.object, 0.15, 4.0),
        Frame::Before => (cue.quotation, 0.6, 4.0),
    };
    (f32::from(counts.cues) + prior * weight) / (f32::from(counts.of) + weight)
}

fn span(paragraph: &Paragraph<'_>, (first, end): Run) -> Span {
    let (start, stop) = (paragraph.phrases[first].first as usize, paragraph.phrases[end - 1].end as usize);
    Span::new(paragraph.tokens[start].start as usize, paragraph.tokens[stop - 1].end as usize)
}

fn draft(paragraph: &Paragraph<'_>, candidate: &Candidate) -> Draft {
    let clause = &paragraph.clauses[candidate.clause];
    let cue: DraftCue = cue_of(paragraph, clause);
    let mut parts = vec![(span(paragraph, candidate.parts.0), false)];
    parts.extend(candidate.parts.1.map(|part| (span(paragraph, part), false)));
    let pattern: &'static str = Box::leak(debug(paragraph, candidate).into_boxed_str());
    Draft {
        kind: Kind::Indirect,
        parts,
        cue: Some(cue),
        speaker: Some(candidate.speaker),
        referent: None,
        pattern,
        confidence: candidate.worth,
        paragraph: paragraph.number,
        clause: Some(candidate.clause as u32),
        open: false,
    }
}

fn debug(paragraph: &Paragraph<'_>, candidate: &Candidate) -> String {
    use crate::lexicon::class;
    let clause = &paragraph.clauses[candidate.clause];
    let group = &paragraph.phrases[clause.verb as usize];
    let mention = &paragraph.mentions[candidate.speaker as usize];
    let token = paragraph.token(group);
    let first = &paragraph.phrases[candidate.parts.0 .0];
    let prep = if candidate.frame == Frame::Prepositional {
        paragraph.token(&paragraph.phrases[candidate.parts.0 .0 - 1]).text(paragraph.text).to_string()
    } else {
        String::new()
    };
    let modal = group.tokens().any(|t| paragraph.tokens[t].tag == crate::token::Tag::Modal);
    let sub = clause.subject.unwrap();
    let first_token = &paragraph.tokens[first.first as usize];
    format!(
        "{:?}|{}|{:?}|{:?}|{}|neg{}|aux{}|modal{}|{:?}|{:?}|cls{}{}{}{}{}{}{}{}|pl{}|{}|start{}|{:?}",
        candidate.frame, token.verb, group.form, sub.order, prep, group.negated as u8, group.auxiliary as u8, modal as u8,
        mention.sort, mention.kind(),
        if mention.is(class::PERSON) {"P"} else {""},
        if mention.is(class::ROLE) {"R"} else {""},
        if mention.is(class::GROUP) {"G"} else {""},
        if mention.is(class::ORGANIZATION) {"O"} else {""},
        if mention.is(class::DOCUMENT) {"D"} else {""},
        if mention.is(class::GIVEN_NAME) {"N"} else {""},
        if mention.is(class::PLACE) {"L"} else {""},
        if mention.relative {"W"} else {""},
        mention.plural as u8,
        mention.head.of(paragraph.text).to_lowercase(),
        paragraph.phrases[sub.first as usize].sentence_start as u8,
        first_token.tag,
    )
}
