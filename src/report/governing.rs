//! A cue before the quotation, in the same sentence: the outermost one that reports all that follows it, or the innermost
//! one that the quotation belongs to.
//!
//! ```text
//! N V ,? :? Q        The mayor said, “…”
//! N V that … Q …     The mayor said that it was “…” there
//! …, N V, … Q …      The bridge, the mayor said, is “…”
//! ```

use super::after::is_relative;
use super::choice::{can_speak, speaker_of, Choice};
use super::frame::{self, Frame};
use super::open::Open;
use super::Paragraph;
use crate::lexicon::{class, CueFrames};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Sort};
use crate::syntax::token::Token;
use crate::{Act, Pattern};

/// The most that such an offer scores.
pub(super) const MOST: f32 = 0.91;

/// The cue before the quotation, in the same sentence, in whose content it stands.
pub(super) fn quotation(
    paragraph: &Paragraph<'_>,
    stack: &[Open],
    at: usize,
    quote: &Token,
) -> Option<Choice> {
    let last = stack.last().map(|last| last.clause);
    let adjacent = last.filter(|&inner| adjoins(paragraph, inner, at));
    let governs = |&index: &usize| {
        takes_clause(paragraph, index)
            && (adjacent.is_none() || adjacent == Some(index) || !has_object(paragraph, index))
    };
    let named = adjacent.filter(|&inner| is_named_by(paragraph, inner));
    let named = stack
        .iter()
        .map(|open| open.clause)
        .find(|&clause| puts_it(paragraph, clause))
        .or(named)
        .or_else(|| adjacent.filter(|&inner| announces(paragraph, inner, at)));
    let styled = || last.filter(|&inner| styles_itself(paragraph, inner, at));
    let outer = named
        .or_else(|| stack.iter().map(|open| open.clause).find(governs))
        .or_else(styled);
    if let Some(outer) = outer {
        let adjacent = Some(outer) == adjacent;
        let name = if adjacent {
            Pattern::SpeakerCueQuote
        } else {
            Pattern::SpeakerCueThatQuote
        };
        let score = if adjacent { MOST } else { 0.85 };
        let speaker = speaker_of(paragraph, &paragraph.clauses[outer])
            .map(|mention| &paragraph.mentions[mention as usize]);
        let score = if speaker.map_or(true, can_speak) {
            score
        } else {
            0.7
        };
        if paragraph.wants(name) {
            return Some(Choice::of_clause(paragraph, outer, name, score, adjacent));
        }
    }
    let inner = adjacent.and_then(|clause| {
        let cue = paragraph.clauses[clause].cue?;
        // what was never met, in whatever frame, is in the list because it reports
        let unmet = [cue.quotation, cue.clause, cue.infinitive, cue.object]
            .iter()
            .all(|frame| frame.of == 0);
        let worth = if unmet { UNMET } else { worth(cue) };
        let choice = Choice::of_clause(
            paragraph,
            clause,
            Pattern::SpeakerCueQuote,
            0.9 * worth,
            true,
        );
        (choice.score > ADJACENT_LEAST && paragraph.wants(choice.pattern)).then_some(choice)
    });
    inner.or_else(|| {
        fallback(paragraph, stack, quote).filter(|choice| !is_about_word(paragraph, choice, at))
    })
}

/// *has styled himself as the “voice of the mill”*: who calls himself so says it, whatever the verb.
fn styles_itself(paragraph: &Paragraph<'_>, index: usize, at: usize) -> bool {
    let verb = paragraph.clauses[index].verb as usize;
    let word = |at: usize| paragraph.token(&paragraph.phrases[at]).text(paragraph.text);
    let near = at == verb + 3 || at == verb + 4 && paragraph.phrases[verb + 3].is(Sort::Adverb);
    near && paragraph.phrases[verb + 1].is_pronoun()
        && (word(verb + 1).ends_with("self") || word(verb + 1).ends_with("selves"))
        && word(verb + 2) == "as"
}

/// *as X put it when I asked, “…”*
pub(super) fn puts_it(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let word = |at: usize| {
        paragraph
            .phrases
            .get(at)
            .map_or("", |phrase| paragraph.token(phrase).text(paragraph.text))
    };
    let verb = clause.verb as usize;
    let opener = || {
        clause
            .subject
            .and_then(|subject| (subject.first as usize).checked_sub(1))
            .map_or("", word)
    };
    matches!(word(verb), "put" | "puts")
        && word(verb + 1) == "it"
        && opener().eq_ignore_ascii_case("as")
}

/// *what X called “…”*, *(X once said, “…”)*: the words are X's, whatever the sentence says around them.
fn is_named_by(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let before = clause
        .subject
        .and_then(|subject| (subject.first as usize).checked_sub(1));
    let is = |sort: Sort| before.is_some_and(|before| paragraph.phrases[before].is(sort));
    is(Sort::Interrogative) && clause.cue.is_some_and(|cue| cue.act == Act::Calls)
        || is(Sort::Open) && takes_clause(paragraph, index)
}

/// *recalled how her father would say, “…”*, *I asked Oleg and he told me: “…”*: a mark sets the words off behind a verb of
/// speech, so that they are its own subject’s, whatever is reported around it.
fn announces(paragraph: &Paragraph<'_>, index: usize, at: usize) -> bool {
    let mark = at > 0 && matches!(paragraph.phrases[at - 1].sort, Sort::Comma | Sort::Colon);
    mark && takes_clause(paragraph, index)
        && paragraph.clauses[index].cue.is_some_and(|cue| {
            cue.quotation.cues >= QUOTES && cue.quotation.cues * 2 > cue.quotation.of
        })
}

/// So many quotations prove a verb of speech.
const QUOTES: u16 = 10;

/// The least worth of a cue right before a quotation, and of one further away from a long or a short one.
const ADJACENT_LEAST: f32 = 0.4;
const LONG_LEAST: f32 = 0.03;
const SHORT_LEAST: f32 = 0.12;

/// How often a verb is a cue, whatever its frame.
pub(super) fn worth(cue: CueFrames) -> f32 {
    let frames = [cue.quotation, cue.clause, cue.infinitive, cue.object];
    let (cues, of) = frames.iter().fold((0, 0), |(cues, of), frame| {
        (cues + u32::from(frame.cues), of + u32::from(frame.of))
    });
    (cues as f32 + 0.5) / (of as f32 + 2.0)
}

/// The worth of a verb that was not met in training, right before a quotation.
const UNMET: f32 = 0.5;

/// The pattern of a clause that only may report the quotation.
pub(super) const WEAK: Pattern = Pattern::ClauseQuote;

/// The clause whose verb is a cue most often, of those whose subjects can speak; of equal ones the innermost.
pub(super) fn fallback(paragraph: &Paragraph<'_>, stack: &[Open], quote: &Token) -> Option<Choice> {
    let least = if quote.quoted_words() >= 5 {
        LONG_LEAST
    } else {
        SHORT_LEAST
    };
    // *was asked, “…”*, *Council accused of “…”*: somebody else spoke
    let active = |clause: &usize| {
        let group = &paragraph.phrases[paragraph.clauses[*clause].verb as usize];
        let participle = group.form == Form::Participle;
        // *asked about it, Reyes …*
        let asked = participle
            && paragraph.clauses[*clause]
                .subject
                .is_some_and(|subject| subject.order == Order::Shared);
        !(group.passive
            || asked
            || participle && (paragraph.heading || !paragraph.token(group).is(class::VERB_PAST)))
    };
    let mut best: Option<Choice> = None;
    for clause in stack.iter().rev().map(|open| open.clause).filter(active) {
        let known = &paragraph.clauses[clause];
        let worth = known.cue.map_or(0.0, |cue| {
            worth(cue).max(if goes_on(paragraph, clause) {
                GOES_ON
            } else {
                0.0
            })
        });
        let able = |speaker: u32| can_speak(&paragraph.mentions[speaker as usize]);
        let offers = 0.8 * worth > least && speaker_of(paragraph, known).is_some_and(able);
        let offer = offers.then(|| Choice::of_clause(paragraph, clause, WEAK, 0.8 * worth, false));
        best = best
            .filter(|best| offer.map_or(true, |offer| offer.score <= best.score))
            .or(offer);
        // *contrasted it with Reyes, who wants “…”*: what a relative clause reports is not of those around it
        if best.is_some() && is_relative(paragraph, clause) {
            break;
        }
    }
    best
}

/// *said that it was late and advised them to …*: a cue that shares its subject with a verb of speech before it.
fn goes_on(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let Some(subject) = clause
        .subject
        .filter(|subject| subject.order == Order::Shared)
    else {
        return false;
    };
    let before = (clause.verb as usize).checked_sub(1);
    let coordinated = before.is_some_and(|before| paragraph.phrases[before].is(Sort::Coordinator));
    let near = paragraph.clauses[..index].iter().rev().take(3);
    let mut same = near.filter(|before| before.subject.is_some_and(|own| own.head == subject.head));
    coordinated && same.any(|before| before.cue.is_some_and(says))
}

/// The least worth of such a cue.
const GOES_ON: f32 = 0.3;

/// *liked the word “no”*: what the verb is about is the word itself; but *blamed him for using the word “no”*.
fn is_about_word(paragraph: &Paragraph<'_>, choice: &Choice, at: usize) -> bool {
    let verb = choice
        .clause
        .map(|clause| paragraph.clauses[clause as usize].verb as usize);
    let noun = at
        .checked_sub(1)
        .map(|before| paragraph.token(&paragraph.phrases[before]));
    let word = noun.is_some_and(|noun| {
        matches!(
            noun.text(paragraph.text),
            "name" | "phrase" | "term" | "word"
        )
    });
    word && verb.is_some_and(|verb| verb + 2 == at)
}

/// Whether only adjuncts, a person spoken to, and a comma or colon stand between the clause's verb and phrase `at`.
pub(super) fn adjoins(paragraph: &Paragraph<'_>, clause: usize, at: usize) -> bool {
    let clause = &paragraph.clauses[clause];
    let view = paragraph.view();
    if clause.cue.is_none() || paragraph.phrases[clause.verb as usize].passive {
        return false;
    }
    let from = match clause.subject {
        Some(subject) if subject.order == Order::After => subject.end as usize,
        _ => clause.verb as usize + 1,
    };
    let shapes = ["a,?:?-?Q", "na,?:?-?Q", "a,?a:?,?Q", "na,a,?Q", "a,?P,Q"];
    let meets = |shape: &&str| {
        view.matches(shape, from)
            .is_some_and(|found| found.end == at + 1)
    };
    from == at || paragraph.phrases[at].is(Sort::Quote) && shapes.iter().any(meets)
}

/// Whether a clause reports all that follows it: by what its verb does in the frame that it stands in here.
pub(super) fn takes_clause(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let group = &paragraph.phrases[clause.verb as usize];
    let Some(cue) = clause.cue else { return false };
    if group.form == Form::Participle || group.passive {
        return false;
    }
    let counts = match frame_of(paragraph, clause, cue) {
        // seldom met with one: what reports a clause reports what is to be done
        Some(Frame::Infinitive) if cue.infinitive.of >= KNOWN => cue.infinitive,
        // *it appears that*: rather *to be* than *that it is*
        _ if cue.infinitive.of > INFINITIVES * cue.clause.of => return false,
        // *to blame X for Y*: a clause beside so many objects was chance
        _ if cue.clause.of > 0 && cue.object.of > OBJECTS * cue.clause.of => return false,
        // *called the plan that X backed “…”*: a verb of naming reports by what it takes beside its object
        _ if cue.act == Act::Calls => cue.object,
        // never met with one: what reports words in marks reports others
        _ if cue.clause.of == 0 => cue.quotation,
        _ => cue.clause,
    };
    (f32::from(counts.cues) + 0.5) / (f32::from(counts.of) + 1.5) > CLAUSE_LEAST
}

fn frame_of(paragraph: &Paragraph<'_>, clause: &Clause, cue: CueFrames) -> Option<Frame> {
    frame::after(paragraph, clause, &cue).map(|reported| reported.frame)
}

/// Whether only an object stands with the verb of a clause, so that a clause within it is no report of its subject:
/// *discussed the plan that X called “…”*
pub(super) fn has_object(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    clause.cue.is_some_and(|cue| {
        !says(cue)
            && matches!(
                frame_of(paragraph, clause, cue),
                Some(Frame::Object | Frame::Prepositional)
            )
    })
}

/// *asked for a photo and …*: what a preposition governs is all that the clause reports.
pub(super) fn talks_about(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    clause
        .cue
        .is_some_and(|cue| frame_of(paragraph, clause, cue) == Some(Frame::Prepositional))
}

/// A verb of speech in the first place, so that an object beside it is who is spoken to, or what about.
pub(super) fn says(cue: CueFrames) -> bool {
    let often =
        cue.clause.cues >= 10 && f32::from(cue.clause.cues) > 0.6 * f32::from(cue.clause.of);
    often && 2 * cue.clause.cues > cue.object.cues
}

/// A verb with so many infinitives, so many objects, for each clause reports no clause.
const INFINITIVES: u16 = 4;
const OBJECTS: u16 = 12;
/// So many cases of a frame tell how a verb stands in it.
const KNOWN: u16 = 4;
/// The least share of cues among a verb's clauses for all that follows it to count as reported.
const CLAUSE_LEAST: f32 = 0.53;
