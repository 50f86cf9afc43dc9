//! Reports of passives: *it was said by Reyes that*, *Hall was told by Reyes that*.

use super::super::clause::{agent, by, cue_of};
use super::super::complement::{self, Complement, Reported};
use super::super::content_end;
use super::super::facts::{Case, Facts};
use super::super::paragraph::{Paragraph, Run};
use super::Candidate;
use crate::lexicon::{reports, CueFrames};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Head, Sort};
use crate::util::words::is_any;
use crate::{Act, Pattern};

/// How far behind the agent what somebody is told may begin.
const BEHIND_AGENT: usize = 12;

/// *The plan was criticized by Reyes*: the subject is the content, where none follows.
pub(super) fn of_passive(
    paragraph: &Paragraph<'_>,
    index: usize,
    clause: &Clause,
    cue: &CueFrames,
) -> Option<Candidate> {
    let (by, speaker) = by(paragraph, clause.verb)?;
    let verb = clause.verb;
    let (complement, content) = told_by(paragraph, clause).or_else(|| {
        agent(paragraph, verb)?;
        let subject = clause.subject.filter(|subject| {
            paragraph.phrases[verb].passive && !clause.reduced && subject.order == Order::Before
        })?;
        Some((Complement::Agent, (subject.first, subject.end)))
    })?;
    let parts = (content, None);
    let case = Case {
        paragraph,
        clause: index,
        cue,
        complement,
        first: content.0,
        speaker,
    };
    let facts = Facts::of_verb(&case).with_content(paragraph, parts);
    Some(Candidate {
        clause: Some(index),
        cue: cue_of(paragraph, clause),
        parts,
        extent: (content.0.min(verb), content.1.max(by + 2)),
        speaker,
        pattern: Pattern::CueBySpeaker,
        facts: Some(facts),
    })
}

/// *was warned by her lawyers that …*, *asked by a man who dug there if …*: what stands behind the agent.
pub(in super::super) fn told_by(
    paragraph: &Paragraph<'_>,
    clause: &Clause,
) -> Option<(Complement, Run)> {
    let (verb, group) = (clause.verb, paragraph.group(clause));
    let told = group.passive || group.form == Form::Participle || clause.reduced;
    let hears = clause.cue.is_some_and(|cue| cue.has_hearer());
    // *asked by the borough to dig*: what asks somebody can speak
    let agent = if hears { by } else { agent };
    let (by, speaker) = agent(paragraph, verb).filter(|_| told)?;
    let asks = clause.cue.is_some_and(|cue| cue.act == Act::Asks);
    let opens = |&at: &usize| {
        paragraph.is_that(at)
            || asks && paragraph.continues(at, Sort::Interrogative)
            || asks && is_any(paragraph.word(at), &reports::QUESTIONS)
    };
    let behind = paragraph.adjuncts(by + 2);
    let next = complement::insertion(paragraph, behind, asks).unwrap_or(behind);
    let phrase = paragraph.phrase(next)?;
    let (complement, first) = match phrase.sort {
        Sort::Verb if phrase.form == Form::Infinitive => (Complement::Infinitive, next),
        // *asked by Reyes who dug it*, but *asked by a man who dug there if …*
        Sort::Relative => {
            let mut near = next + 1..next + BEHIND_AGENT;
            let named = || paragraph.mention(speaker).sort == Head::Name;
            let itself = || Some(next).filter(|_| asks && named());
            (Complement::Clause, near.find(opens).or_else(itself)?)
        }
        _ => (Complement::Clause, Some(next).filter(opens)?),
    };
    let reported = Reported { complement, first };
    Some((
        complement,
        (first, content_end::end(paragraph, verb, reported)),
    ))
}
