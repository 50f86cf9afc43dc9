//! A cue after the quotation: right after it, or at the end of the sentence whose words it is among.
//!
//! ```text
//! Q ,? V N      “…,” said the mayor        Q ,? N V      “…,” the mayor said
//! … Q …, N V .  It was “…” there, the mayor said.
//! ```

use super::choice::{can_speak, is_comma, speaker_of, Choice};
use super::governing::{puts_it, worth};
use super::open::Open;
use super::{indirect, Paragraph};
use crate::lexicon::{class, lemma, reports};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Sort};
use crate::syntax::shape::Match;
use crate::syntax::token::{Ending, Tag, Token, CAPITAL};
use crate::{Act, Pattern};

/// A clause right after the quotation: its shape, and how its offers compare with others. The most reliable stands first.
struct Row {
    pattern: Pattern,
    shape: &'static str,
    score: f32,
}

const ROWS: [Row; 2] = [
    Row {
        pattern: Pattern::QuoteCueSpeaker,
        shape: "Q,?-?vs",
        score: 0.960_784_3,
    },
    Row {
        pattern: Pattern::QuoteSpeakerCue,
        shape: "Q,?-?a?sv",
        score: 0.950_980_39,
    },
];

/// The most that an offer of a clause right after the quotation scores, and of one that closes the sentence.
pub(super) const MOST: f32 = 1.0;
pub(super) const CLOSING_MOST: f32 = 0.9;
/// Of who has named something so: less than *according to* Y, who tells of it.
pub(super) const NAMED_MOST: f32 = 0.83;

/// `Q …`: the clause that follows the quotation.
pub(super) fn quotation(paragraph: &Paragraph<'_>, at: usize, quote: &Token) -> Option<Choice> {
    // *Under “Name” someone had written*
    let labels =
        quote.ending == Ending::Open && at > 0 && !paragraph.phrases[at].sentence_start && {
            let before = &paragraph.phrases[at - 1];
            before.is(Sort::Preposition) && before.sentence_start
        };
    if at + 1 == paragraph.phrases.len() || labels || is_fronted(paragraph, at) {
        return None;
    }
    let comma = matches!(quote.ending, Ending::Comma | Ending::Ask | Ending::Dash)
        || paragraph
            .phrases
            .get(at + 1)
            .is_some_and(|next| matches!(next.sort, Sort::Comma | Sort::Dash));
    let view = paragraph.view();
    let wanted = ROWS.iter().filter(|row| paragraph.wants(row.pattern));
    let strict = wanted
        .filter_map(|row| Some((row, view.matches(row.shape, at)?)))
        .next();
    if let Some(choice) = strict
        .and_then(|(pattern, found)| by_pattern(paragraph, pattern, found, (quote.ending, comma)))
    {
        return Some(choice);
    }
    let set_off =
        matches!(quote.ending, Ending::Comma | Ending::Ask) && quote.quoted_words() >= SET_OFF;
    set_off
        .then(|| any_verb(paragraph, at + 1).or_else(|| later_subject(paragraph, at + 1)))
        .flatten()
}

/// *When somebody shouted, “…,” the mayor left*: the clause before announces the quotation, and the one after is its main
/// clause.
fn is_fronted(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let verb = at
        .checked_sub(2)
        .filter(|_| is_comma(paragraph, at - 1) && !paragraph.phrases[at].sentence_start);
    let clause = verb
        .and_then(|verb| paragraph.view().clause_of(verb))
        .map(|clause| &paragraph.clauses[clause]);
    clause.is_some_and(|clause| {
        let says = clause
            .cue
            .is_some_and(|cue| share(cue.quotation.cues, cue.quotation.of) > CLOSING_LEAST);
        let opener = clause
            .subject
            .and_then(|subject| (subject.first as usize).checked_sub(1));
        says && opener.is_some_and(|opener| {
            let when = &paragraph.phrases[opener];
            when.sentence_start
                && matches!(
                    when.sort,
                    Sort::Interrogative | Sort::Subordinator | Sort::Preposition
                )
        })
    })
}

/// So many words that end in a comma are set off from the clause that follows, rather than a term in a list.
const SET_OFF: u16 = 3;

/// The least worth of a verb that reports such words.
const SET_OFF_WORTH: f32 = 0.94;

fn by_pattern(
    paragraph: &Paragraph<'_>,
    row: &Row,
    found: Match,
    (ending, comma): (Ending, bool),
) -> Option<Choice> {
    let clause = found.clause?;
    if let Some(heard) = heard(paragraph, clause) {
        return Some(Choice::of_clause(
            paragraph,
            heard,
            Pattern::QuoteSpeakerCue,
            0.9,
            true,
        ));
    }
    let cue = paragraph.clauses[clause].cue?;
    // *“…,” he went on*: after a comma within the marks a particle tells enough, and so does a subject behind its verb
    let inverted = paragraph.clauses[clause]
        .subject
        .is_some_and(|subject| subject.order == Order::After);
    let verb = &paragraph.phrases[paragraph.clauses[clause].verb as usize];
    let particle = paragraph.tokens[verb.end as usize - 1].tag == Tag::Particle;
    let sure = inverted && matches!(ending, Ending::Comma | Ending::Ask)
        || particle && ending == Ending::Comma;
    let worth = share(cue.quotation.cues, cue.quotation.of);
    let told = tells(paragraph, found.end);
    // but *“…?” I remember asking*
    let acts = paragraph
        .phrases
        .get(found.end)
        .is_some_and(|next| next.is(Sort::Verb) && next.form == Form::Ing);
    let handles = cue.object.of > OBJECTS * cue.quotation.of && cue.quotation.of > 0 && !acts;
    // *“…” They were focused on the roof*: whom something is done to says nothing, but for *was quoted as saying*
    let done_to = verb.passive && cue.quotation.cues == 0;
    if is_relative(paragraph, clause)
        || done_to
        || handles && !sure
        || !sure && worth < if told { TOLD_LEAST } else { QUOTATION_LEAST }
    {
        return None;
    }
    if matches!(ending, Ending::Stop | Ending::Ask) && opens_next(paragraph, clause, found.end) {
        return None;
    }
    let free = told || is_free(paragraph, found.end);
    let prior = match (free, comma) {
        (true, true) => 1.03,
        (true, false) => 0.8,
        // what stands after the verb is its own content, unless the verb hardly ever has any
        (false, true) if sure || worth >= CLOSING_LEAST => 0.7,
        _ => return None,
    };
    // words that a comma within the marks sets off from a plain report belong to it, whatever the verb
    let worth = if free && ending == Ending::Comma {
        worth.max(SET_OFF_WORTH)
    } else {
        worth
    };
    let score = row.score * prior * worth;
    Some(Choice::of_clause(
        paragraph,
        clause,
        row.pattern,
        score,
        true,
    ))
}

/// `V P? Q by N`: *labelled as a “witch hunt” by his friends*: whoever has named it so. With no object between, a verb of
/// naming is passive.
pub(super) fn named_by(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    let by = paragraph
        .phrase(at + 1)
        .filter(|by| by.is(Sort::Preposition))?;
    let speaker = paragraph
        .phrase(at + 2)
        .filter(|_| paragraph.token(by).text(paragraph.text) == "by");
    let speaker = speaker.and_then(|_| paragraph.mention_of[at + 2])?;
    let between = |&index: &usize| {
        matches!(
            paragraph.phrases[index].sort,
            Sort::Preposition | Sort::Adverb
        )
    };
    let verb = (at.saturating_sub(3)..at)
        .rev()
        .find(|index| !between(index))?;
    let clause = paragraph.view().clause_of(verb)?;
    let names = paragraph.clauses[clause]
        .cue
        .is_some_and(|cue| cue.act == Act::Calls);
    let able = can_speak(&paragraph.mentions[speaker as usize]);
    let choice = Choice::of_clause(
        paragraph,
        clause,
        Pattern::QuoteCueSpeaker,
        NAMED_MOST,
        false,
    );
    (names && able).then_some(Choice {
        speaker: Some(speaker),
        ..choice
    })
}

/// *was warned by her lawyers that it was “…”*, *praised by the judge for “…”*: the agent of a passive that is open where the
/// quotation stands.
pub(super) fn agent(paragraph: &Paragraph<'_>, stack: &[Open]) -> Option<Choice> {
    let reports = |&clause: &usize| {
        let known = &paragraph.clauses[clause];
        let group = &paragraph.phrases[known.verb as usize];
        let cue = known
            .cue
            .filter(|_| group.passive || group.form == Form::Participle);
        cue.is_some_and(|cue| worth(cue) > AGENT_LEAST)
    };
    let mut open = stack.iter().rev().map(|open| open.clause).filter(reports);
    open.find_map(|clause| {
        let (_, speaker) = indirect::agent(paragraph, paragraph.clauses[clause].verb as usize)?;
        let choice = Choice::of_clause(paragraph, clause, Pattern::CueBySpeaker, AGENT_MOST, false);
        Some(Choice {
            speaker: Some(speaker),
            ..choice
        })
    })
}

/// How often a verb has to be a cue for its agent to be the source, and what that offer scores.
const AGENT_LEAST: f32 = 0.4;
pub(super) const AGENT_MOST: f32 = 0.82;

/// *“…,” she heard one voice say*, *“…,” the paper quoted Reyes as saying*: the clause of who is heard.
fn heard(paragraph: &Paragraph<'_>, clause: usize) -> Option<usize> {
    let verb = paragraph.clauses[clause].verb as usize;
    let relays = lemma(paragraph.token(&paragraph.phrases[verb]).verb);
    let hears = relays.is_some_and(|relays| reports::RELAYS.contains(&relays));
    let says = |next: &Clause| {
        let own = next
            .subject
            .is_some_and(|subject| subject.first as usize == verb + 1);
        own && next
            .cue
            .is_some_and(|cue| share(cue.quotation.cues, cue.quotation.of) > CLOSING_LEAST)
    };
    (hears && paragraph.clauses.get(clause + 1).is_some_and(says)).then_some(clause + 1)
}

/// *“…” The mayor added: “…”*: a clause that begins a sentence, with other words in marks behind it, or a colon that ends the
/// paragraph, reports those.
fn opens_next(paragraph: &Paragraph<'_>, clause: usize, end: usize) -> bool {
    let clause = &paragraph.clauses[clause];
    let first = clause
        .subject
        .map_or(clause.verb, |subject| subject.first.min(clause.verb)) as usize;
    let end = paragraph.view().adjuncts(end);
    let next = |at: usize| paragraph.phrase(at).map(|next| next.sort);
    let mark = usize::from(matches!(next(end), Some(Sort::Comma | Sort::Colon)));
    let subject = &paragraph.phrases[first];
    let word = paragraph.token(subject);
    let begins = subject.sentence_start
        || subject.is_pronoun() && word.has(CAPITAL) && word.end - word.start > 1;
    let colon = next(end) == Some(Sort::Colon) && end + 1 == paragraph.phrases.len();
    begins && (colon || next(end + mark) == Some(Sort::Quote))
}

/// *“…,” he urged them.*, *“…,” Reyes assured the crowd.*: who is spoken to, and no more.
fn tells(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let Some(mention) = paragraph.mention_of.get(at).copied().flatten() else {
        return false;
    };
    let phrase = &paragraph.phrases[at];
    let pronoun = phrase.is_pronoun() && !paragraph.token(phrase).is(class::SUBJECT_PRONOUN);
    let somebody = pronoun || paragraph.mentions[mention as usize].is(class::SOMEBODY);
    somebody && !phrase.sentence_start && is_free(paragraph, at + 1)
}

pub(super) fn is_relative(paragraph: &Paragraph<'_>, clause: usize) -> bool {
    let subject = paragraph.clauses[clause].subject;
    subject.is_some_and(|subject| paragraph.phrases[subject.head as usize].is(Sort::Relative))
}

/// `Q N V .`, whatever the verb: *“…,” the mayor beamed.* What is set off and has a sentence's end after it was said.
fn any_verb(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    if let Some(clause) = paragraph.view().clause_of(at) {
        let inverted = paragraph.clauses[clause]
            .subject
            .is_some_and(|subject| subject.order == Order::After);
        return inverted
            .then(|| Choice::of_clause(paragraph, clause, Pattern::QuoteVerbSpeaker, 0.8, true));
    }
    let clause = paragraph.view().clause_from(at)?;
    let speaker = speaker_of(paragraph, &paragraph.clauses[clause])?;
    let able =
        can_speak(&paragraph.mentions[speaker as usize]) && !paragraph.phrases[at].sentence_start;
    let verb = paragraph.clauses[clause].verb as usize;
    // *“…,” the mayor was quick to add.*, *“…,” she could not help saying.*
    let further = (verb + 1..paragraph.phrases.len().min(verb + 3))
        .find(|&next| paragraph.phrases[next].is(Sort::Verb));
    let says = further
        .and_then(|further| paragraph.view().clause_of(further))
        .filter(|&says| {
            let same = paragraph.clauses[says].subject.map(|subject| subject.head)
                == paragraph.clauses[clause]
                    .subject
                    .map(|subject| subject.head);
            let worth = paragraph.clauses[says]
                .cue
                .map_or(0.0, |cue| share(cue.quotation.cues, cue.quotation.of));
            same && worth > CLOSING_LEAST
                && is_free(paragraph, paragraph.clauses[says].verb as usize + 1)
        });
    if let Some(says) = says.filter(|_| able) {
        return Some(Choice::of_clause(
            paragraph,
            says,
            Pattern::QuoteSpeakerCue,
            0.8,
            true,
        ));
    }
    let free = is_free(paragraph, verb + 1);
    (able && free && !is_relative(paragraph, clause))
        .then(|| Choice::of_clause(paragraph, clause, Pattern::QuoteSpeakerVerb, 0.8, true))
}

/// `Q N , N V`: *“…,” another neighbour, Ana Reyes said.* The subject begins a little later.
fn later_subject(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    let skipped = |&index: &usize| {
        let sort = paragraph.phrases[index].sort;
        matches!(
            sort,
            Sort::Noun | Sort::Preposition | Sort::Comma | Sort::Adverb | Sort::Time | Sort::Other
        ) && !paragraph.phrases[index].sentence_start
    };
    let reach = (at..paragraph.phrases.len().min(at + LATER)).take_while(skipped);
    let clause = reach
        .filter_map(|index| paragraph.view().clause_from(index))
        .next()?;
    let cue = paragraph.clauses[clause].cue?;
    let worth = share(cue.quotation.cues, cue.quotation.of);
    let verb = paragraph.clauses[clause].verb as usize;
    let told = paragraph
        .phrases
        .get(verb + 1)
        .is_some_and(|next| next.is(Sort::Noun))
        && is_free(paragraph, verb + 2);
    let reports =
        worth > 0.7 && (is_free(paragraph, verb + 1) || told) && !is_relative(paragraph, clause);
    reports.then(|| {
        Choice::of_clause(
            paragraph,
            clause,
            Pattern::QuoteLaterSpeakerCue,
            0.85 * worth,
            true,
        )
    })
}

/// How many phrases a subject may stand off.
const LATER: usize = 8;

/// The least share of cues among a verb's quotations for it to report one that stands before it.
const QUOTATION_LEAST: f32 = 0.4;

/// A verb with so many objects for each quotation handles things: *“…” Reyes put down the cup.*
const OBJECTS: u16 = 4;

/// The same where nothing but who is spoken to follows the verb.
const TOLD_LEAST: f32 = 0.3;

/// A share, smoothed toward a half.
pub(super) fn share(cues: u16, of: u16) -> f32 {
    (f32::from(cues) + 1.0) / (f32::from(of) + 2.0)
}

/// Whether nothing that could be the clause's own content follows it.
fn is_free(paragraph: &Paragraph<'_>, end: usize) -> bool {
    let end = paragraph.view().adjuncts(end);
    match paragraph.phrases.get(end) {
        None => true,
        Some(next) => {
            next.sentence_start
                || matches!(
                    next.sort,
                    Sort::Stop
                        | Sort::Quote
                        | Sort::Comma
                        | Sort::Semicolon
                        | Sort::Dash
                        | Sort::Colon
                        | Sort::Coordinator
                )
        }
    }
}

/// `… Q …, s v .`: a report that closes the sentence whose words the quotation is among.
pub(super) fn closing(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    let from = paragraph
        .clauses
        .partition_point(|clause| (clause.verb as usize) <= at);
    let clauses = paragraph
        .clauses
        .iter()
        .enumerate()
        .skip(from)
        .take(CLAUSES_AHEAD);
    let same =
        clauses.take_while(|(_, clause)| paragraph.sentence_start(clause.verb as usize) <= at);
    let mut closing = same.filter(|(index, clause)| {
        let subject = clause
            .subject
            .filter(|subject| subject.order != Order::Shared);
        let first = subject.map_or(0, |subject| {
            (subject.first as usize).min(clause.verb as usize)
        });
        first > at + 1
            && (is_comma(paragraph, first - 1) && closes(paragraph, *index, true)
                || is_as(paragraph, first - 1) && closes(paragraph, *index, false))
    });
    let (clause, cue) = closing.find_map(|(index, clause)| clause.cue.map(|cue| (index, cue)))?;
    let worth = share(cue.quotation.cues, cue.quotation.of);
    (worth > CLOSING_LEAST || puts_it(paragraph, clause)).then(|| {
        Choice::of_clause(
            paragraph,
            clause,
            Pattern::QuoteInClauseCue,
            CLOSING_MOST * worth,
            false,
        )
    })
}

/// *…, as X put it.*
fn is_as(paragraph: &Paragraph<'_>, at: usize) -> bool {
    at > 0
        && paragraph.token(&paragraph.phrases[at]).text(paragraph.text) == "as"
        && is_comma(paragraph, at - 1)
}

/// How many clauses after a quotation are looked at for one that closes the sentence.
const CLAUSES_AHEAD: usize = 6;
/// The least share of cues among a verb's quotations for it to close a report.
const CLOSING_LEAST: f32 = 0.6;

/// Whether the sentence ends with the clause, but for adjuncts, or a comma stands there that may end it.
pub(super) fn closes(paragraph: &Paragraph<'_>, index: usize, comma: bool) -> bool {
    let clause = &paragraph.clauses[index];
    let subject_end = clause.subject.map_or(0, |subject| subject.end as usize);
    let it = usize::from(puts_it(paragraph, index));
    let end = paragraph
        .view()
        .adjuncts(subject_end.max(clause.verb as usize + 1 + it));
    paragraph.phrases.get(end).map_or(true, |next| {
        next.sentence_start || matches!(next.sort, Sort::Stop) || comma && next.is(Sort::Comma)
    })
}
