//! How likely a cue verb reports something, given how often its frame did in the training articles,
//! and who speaks.
//!
//! The share of the frame's cases that were cues is one of several facts whose log-odds are added
//! up. The numbers were fitted to one half of the training articles and judged on the other.

use super::complement::Complement;
use super::paragraph::Paragraph;
use crate::lexicon::{class, reports, CueFrames};
use crate::mention::{NounMention, RELATIVE};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Head, Sort};
use crate::syntax::token::Tag;
use crate::util::words::is_any;
use crate::Act;

/// What is known of a candidate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence<'k, 'p> {
    pub(super) paragraph: &'p Paragraph<'k>,
    pub(super) clause: &'p Clause,
    pub(super) cue: &'p CueFrames,
    pub(super) complement: Complement,
    pub(super) speaker: u32,
}

/// The weight of the share, as the logarithm of its odds: rare verbs prove less than their counts say, but an object and an
/// infinitive stand with any verb.
fn of_share(complement: Complement) -> f32 {
    match complement {
        Complement::Object | Complement::Infinitive => 0.85,
        _ => 0.5,
    }
}
/// What the odds begin with.
const START: f32 = -0.9;

/// The least probability that is worth anything: more than this gains more right records than it costs wrong ones.
pub(super) const LEAST: f32 = 0.33;

/// Logarithms of odds that make less than [`LEAST`].
const TOO_FEW: f32 = -0.71;

/// The probability that a cue of such odds reports the content, the phrases `first..end`.
pub(super) fn of(odds: f32, evidence: &Evidence<'_, '_>, content: (usize, usize)) -> f32 {
    let of_content = of_content(evidence, content);
    debug_assert!(of_content <= content_most(evidence.complement));
    1.0 / (1.0 + (-(odds + of_content)).exp())
}

/// Whether no content makes a cue of such odds worth anything.
pub(super) fn is_hopeless(odds: f32, complement: Complement) -> bool {
    odds + content_most(complement) < TOO_FEW
}

fn content_most(complement: Complement) -> f32 {
    match complement {
        Complement::Clause => LONG + OPENED,
        Complement::Prepositional => LONG + ABOUT,
        Complement::Infinitive | Complement::Object | Complement::Before | Complement::Agent => {
            LONG
        }
    }
}

/// What verb and speaker tell, as the logarithm of odds.
pub(super) fn odds(evidence: &Evidence<'_, '_>) -> f32 {
    let share = evidence.cue.rate(evidence.complement.frame());
    let mention = &evidence.paragraph.mentions[evidence.speaker as usize];
    START
        + of_share(evidence.complement) * (share / (1.0 - share)).ln()
        + of_frame(evidence.complement)
        + of_speaker(evidence.paragraph, mention)
        + of_partner(evidence, mention)
        + of_verb(evidence)
        + of_place(evidence)
}

fn of_frame(complement: Complement) -> f32 {
    match complement {
        Complement::Clause => 0.4,
        Complement::Before => -0.45,
        Complement::Infinitive => 0.2,
        Complement::Object => 0.3,
        Complement::Prepositional => -0.1,
        Complement::Agent => -0.2,
    }
}

/// *It suggests, the idea supports*: what cannot speak seldom has something reported of it.
fn of_speaker(paragraph: &Paragraph<'_>, mention: &NounMention) -> f32 {
    let group = class::GROUP | class::ORGANIZATION;
    let speaks = group | class::PERSON | class::ROLE | class::KINSHIP | class::DOCUMENT;
    match mention.sort {
        _ if mention.has(RELATIVE) => 0.3,
        Head::Pronoun => of_pronoun(mention.head().of(paragraph.text)),
        Head::Nominal if !mention.is(speaks) => -0.6,
        Head::Nominal => 0.75,
        Head::Name if mention.is(group | class::PLACE) => 0.35,
        Head::Name => 0.8,
    }
}

/// *I want to go, you know the road*: without a clause or a quotation, who speaks here and now acts rather than reports.
fn of_partner(evidence: &Evidence<'_, '_>, mention: &NounMention) -> f32 {
    let acts = !matches!(evidence.complement, Complement::Clause | Complement::Before);
    let word = mention.head().of(evidence.paragraph.text);
    if acts && mention.sort == Head::Pronoun && is_any(word, &reports::PARTNERS) {
        -1.2
    } else {
        0.0
    }
}

fn of_pronoun(pronoun: &str) -> f32 {
    if is_any(pronoun, &["that", "this", "there", "which"]) {
        -1.6
    } else if is_any(
        pronoun,
        &[
            "it",
            "one",
            "these",
            "those",
            "what",
            "anything",
            "something",
            "nothing",
        ],
    ) {
        -0.4
    } else {
        0.7
    }
}

fn of_verb(evidence: &Evidence<'_, '_>) -> f32 {
    let group = &evidence.paragraph.phrases[evidence.clause.verb as usize];
    let modal = group
        .tokens()
        .any(|token| evidence.paragraph.tokens[token].tag == Tag::Modal);
    let form = match group.form {
        Form::Infinitive | Form::Ing => -0.6,
        Form::Participle => -0.7,
        Form::Finite => 0.0,
    };
    form + if modal { -0.25 } else { 0.0 }
}

/// A clause that begins its sentence, or stands behind a mark, reports rather than one within another; a noun right before
/// it makes it doubtful that its subject was read rightly.
fn of_place(evidence: &Evidence<'_, '_>) -> f32 {
    let verb = evidence.clause.verb;
    let first = evidence
        .clause
        .subject
        .map_or(verb, |subject| subject.first.min(verb)) as usize;
    let phrases = evidence.paragraph.phrases;
    let inverted = evidence
        .clause
        .subject
        .is_some_and(|subject| subject.order == Order::After);
    let place = match first
        .checked_sub(1)
        .filter(|_| !phrases[first].sentence_start)
        .map(|before| phrases[before].sort)
    {
        None
        | Some(
            Sort::Comma | Sort::Semicolon | Sort::Stop | Sort::Dash | Sort::Quote | Sort::Adverb,
        ) => 0.3,
        Some(Sort::Noun | Sort::Verb | Sort::Possessive | Sort::Open) => -0.9,
        _ => 0.0,
    };
    place + if inverted { -1.3 } else { 0.0 }
}

/// What long content adds, *that* before a clause, *about* before what is spoken of: nothing adds more.
const LONG: f32 = 0.2;
const OPENED: f32 = 0.45;
const ABOUT: f32 = 0.65;

/// Longer content is rather what was said, and so is what *that* opens; of prepositions some tell what is spoken about.
fn of_content(evidence: &Evidence<'_, '_>, (first, end): (usize, usize)) -> f32 {
    let phrases = evidence.paragraph.phrases;
    let length = match phrases[end - 1].end - phrases[first].first {
        0..=2 => -0.2,
        3..=8 => 0.0,
        _ => LONG,
    };
    let opening = match (evidence.complement, phrases[first].sort) {
        (Complement::Clause, Sort::Subordinator) => OPENED,
        (Complement::Clause, Sort::Interrogative | Sort::Relative) => -0.35,
        (Complement::Object | Complement::Prepositional | Complement::Agent, Sort::Noun)
            if phrases[first].is_pronoun() =>
        {
            of_pronoun_alone(evidence.cue.act, end - first)
        }
        _ => 0.0,
    };
    let before = first
        .checked_sub(1)
        .filter(|_| evidence.complement == Complement::Prepositional);
    let word = before.map(|at| {
        evidence
            .paragraph
            .token(&phrases[at])
            .text(evidence.paragraph.text)
    });
    length + opening + word.map_or(0.0, of_preposition)
}

/// *saw her, found it*: by itself a pronoun tells hardly anything of what was said, but for whom it was said of: *praised her*.
fn of_pronoun_alone(act: Act, phrases: usize) -> f32 {
    if phrases == 1 && !matches!(act, Act::Blames | Act::Denies | Act::Praises) {
        -1.2
    } else {
        -0.25
    }
}

fn of_preposition(preposition: &str) -> f32 {
    if is_any(preposition, &["about", "for", "against"]) {
        ABOUT
    } else if is_any(preposition, &["on", "of", "to", "with"]) {
        0.1
    } else {
        -0.8
    }
}
