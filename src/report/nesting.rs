//! Which clause is part of what another one governs.

use super::choice::is_comma;
use super::governing::{adjoins, has_object, puts_it, says, takes_clause, talks_about, worth};
use super::Paragraph;
use crate::lexicon::{class, CueFrames};
use crate::syntax::clause::{Clause, Order, Subject};
use crate::syntax::phrase::{Form, Sort};
use crate::syntax::token::Ending;
use crate::util::words::is_any;
use crate::Act;

/// The least worth of a verb that shares its subject with a reporting verb to end what that one reports.
const SHARED_LEAST: f32 = 0.5;

/// Whether clause `inner` stands in what clause `outer` governs.
pub(super) fn contains(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let clause = &paragraph.clauses[outer];
    let verb = clause.verb as usize;
    if clause.subject.is_some_and(|subject| {
        subject.order == Order::After
            || follows_quotation(paragraph, subject) && takes_clause(paragraph, inner)
    }) {
        return false;
    }
    let Some(subject) = paragraph.clauses[inner].subject else {
        return true;
    };
    // *The papers show, he said, that …*
    if is_parenthetical(paragraph, inner) && paragraph.clauses[inner].cue.is_some_and(says) {
        return false;
    }
    if is_parenthetical(paragraph, outer)
        && takes_clause(paragraph, outer)
        && !takes_clause(paragraph, inner)
    {
        return true;
    }
    let first = subject.first as usize;
    // *said he was tired, revoking …*: a verb of no speech that shares the reporter's subject may well be in the report
    if subject.order == Order::Shared && clause.subject.map(|own| own.head) == Some(subject.head) {
        let weak = paragraph.clauses[inner]
            .cue
            .map_or(true, |cue| worth(cue) < SHARED_LEAST);
        // *ripped her for acting as “…”*
        let before = &paragraph.phrases[paragraph.clauses[inner].verb as usize - 1];
        let complement = before.is(Sort::Preposition);
        // *said that the well was dry and advised them to …*
        let joined = before.is(Sort::Coordinator)
            && paragraph.clauses[inner].cue.is_some()
            && (verb + 1..paragraph.clauses[inner].verb as usize)
                .any(|at| paragraph.phrases[at].is(Sort::Subordinator));
        return weak && !joined && (complement || takes_clause(paragraph, outer));
    }
    first > verb
        && !answers(paragraph, outer, inner, first)
        && !breaks(paragraph, outer, first)
        && !accompanies(paragraph, inner, first)
        && !contrasts(paragraph, inner, first)
        && (puts_it(paragraph, outer) || !happens_at(paragraph, inner, first))
}

/// *asked what it was and Y answered*: who answers does so beside the question.
fn answers(paragraph: &Paragraph<'_>, outer: usize, inner: usize, first: usize) -> bool {
    let act = |index: usize| paragraph.clauses[index].cue.map(|cue| cue.act);
    act(outer) == Some(Act::Asks)
        && act(inner) == Some(Act::Answers)
        && paragraph.phrases[first - 1].is(Sort::Coordinator)
}

/// *…, while Y said*: a second report, set against the first.
fn contrasts(paragraph: &Paragraph<'_>, index: usize, first: usize) -> bool {
    // *said that, while Y said …,*: that one is within the report
    let within = first > 2 && paragraph.phrases[first - 3].is(Sort::Subordinator);
    takes_clause(paragraph, index) && !within && opens_with(paragraph, first, &["while", "whereas"])
}

/// A verb of speech or of naming: what stands with it is its own subject's, whatever is reported around it.
fn is_own_report(cue: CueFrames) -> bool {
    says(cue) || cue.act == Act::Calls
}

/// *said that it was over, after Y told her “…”*: an event with a speaker of its own, beside the one that is reported.
fn happens_at(paragraph: &Paragraph<'_>, index: usize, first: usize) -> bool {
    let clause = &paragraph.clauses[index];
    clause.cue.is_some_and(is_own_report)
        && follows_word(paragraph, first, &["after", "before", "when"])
}

/// *…, with the union saying it was …*: a report beside what the sentence reports.
fn accompanies(paragraph: &Paragraph<'_>, index: usize, first: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let dependent = matches!(
        paragraph.phrases[clause.verb as usize].form,
        Form::Ing | Form::Infinitive
    );
    dependent && clause.cue.is_some_and(is_own_report) && opens_with(paragraph, first, &["with"])
}

/// Whether a comma and one of these words stand before the subject at phrase `first`.
fn opens_with(paragraph: &Paragraph<'_>, first: usize, words: &[&str]) -> bool {
    first > 1 && is_comma(paragraph, first - 2) && follows_word(paragraph, first, words)
}

/// Whether one of these words stands right before phrase `first`.
fn follows_word(paragraph: &Paragraph<'_>, first: usize, words: &[&str]) -> bool {
    let before = first.checked_sub(1).map(|before| {
        paragraph
            .token(&paragraph.phrases[before])
            .text(paragraph.text)
    });
    before.is_some_and(|before| is_any(before, words))
}

/// Whether a clause stands between commas in the sentence that it reports: *The bridge, he said, is “…”*
pub(super) fn is_parenthetical(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb as usize;
    let Some(subject) = clause
        .subject
        .filter(|subject| subject.order == Order::Before && clause.cue.is_some())
    else {
        return false;
    };
    let first = subject.first as usize;
    let view = paragraph.view();
    // *, she told members,*
    let told = usize::from(
        clause.cue.is_some_and(says)
            && paragraph
                .phrase(verb + 1)
                .is_some_and(|next| next.is(Sort::Noun)),
    );
    let end = view.adjuncts(verb + 1 + told);
    first > 1
        && !paragraph.phrases[first].sentence_start
        && is_comma(paragraph, first - 1)
        && verb - first <= 3
        && paragraph
            .phrases
            .get(end)
            .is_some_and(|next| next.is(Sort::Comma))
}

/// Whether a subject stands right after a quotation that it closes: *“…,” X said after …*
pub(super) fn follows_quotation(paragraph: &Paragraph<'_>, subject: Subject) -> bool {
    let before = (subject.first as usize)
        .checked_sub(1)
        .map(|before| &paragraph.phrases[before]);
    before.is_some_and(|before| {
        before.is(Sort::Quote)
            && matches!(paragraph.token(before).ending, Ending::Comma | Ending::Ask)
    })
}

/// Whether a new main clause begins at phrase `to`, its subject: `; N`, `, but N`, or `, N` after an introduction.
pub(super) fn breaks(paragraph: &Paragraph<'_>, outer: usize, to: usize) -> bool {
    let verb = paragraph.clauses[outer].verb as usize;
    let between = &paragraph.phrases[verb..to];
    if between.iter().any(|phrase| phrase.is(Sort::Semicolon)) {
        return true;
    }
    let Some(before) = to.checked_sub(1) else {
        return false;
    };
    // *…, who he called*, *…, which said*: a relative clause after a comma tells more of a noun, not what was said of it
    let relative = [to, before]
        .into_iter()
        .find(|&at| at > verb && paragraph.phrases[at].is(Sort::Relative));
    // *…, both of which she praised*
    let opened = |relative: usize| {
        let of = paragraph.phrases[relative - 1].is(Sort::Preposition) && relative > verb + 3;
        is_comma(paragraph, relative - 1) || of && is_comma(paragraph, relative - 3)
    };
    if relative.is_some_and(|relative| relative > verb + 1 && opened(relative)) {
        return true;
    }
    if paragraph.phrases[before].is(Sort::Coordinator) && before > verb + 1 {
        let quote = &paragraph.phrases[before - 1];
        // *said, “…!” and the boy cried*: words that end with their marks end what was said
        let closed = quote.is(Sort::Quote)
            && (paragraph.token(quote).ending != Ending::Open
                || adjoins(paragraph, outer, before - 1));
        return closed
            || is_comma(paragraph, before - 1)
            || has_object(paragraph, outer)
            || talks_about(paragraph, outer);
    }
    let dash = paragraph.phrases[before].is(Sort::Dash);
    before > verb
        && (is_comma(paragraph, before) && !takes_clause(paragraph, outer)
            || (dash || is_comma(paragraph, before)) && is_introduction(paragraph, outer))
}

/// Whether a clause only introduces the main one: *While X said …, Y …*, *Asked what he wanted, Y …*
pub(super) fn is_introduction(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb as usize;
    let start = paragraph.sentence_start(verb);
    if is_subordinate(paragraph, clause, start) {
        return !is_as_said(paragraph, clause, start);
    }
    let introduced = matches!(
        paragraph.phrases[start].sort,
        Sort::Subordinator | Sort::Interrogative | Sort::Preposition
    ) || start == verb && paragraph.phrases[verb].form != Form::Finite;
    let main_began = || (start..verb).any(|at| is_comma(paragraph, at));
    let fronted = || {
        paragraph.phrases[start].is(Sort::Preposition)
            && !paragraph.phrases[start..verb]
                .iter()
                .any(|phrase| matches!(phrase.sort, Sort::Interrogative | Sort::Relative))
    };
    introduced && !(paragraph.phrases[verb].form == Form::Finite && fronted()) && !main_began()
}

/// *As X explained, S*: a verb of saying with nothing of its own reports the main clause.
fn is_as_said(paragraph: &Paragraph<'_>, clause: &Clause, start: usize) -> bool {
    let opener = paragraph.token(&paragraph.phrases[start]);
    let end = paragraph.view().adjuncts(clause.verb as usize + 1);
    opener.text(paragraph.text).eq_ignore_ascii_case("as")
        && clause
            .subject
            .is_some_and(|subject| subject.first as usize == start + 1)
        && clause.cue.is_some_and(says)
        && paragraph
            .phrases
            .get(end)
            .is_some_and(|next| next.is(Sort::Comma))
}

/// *when X asked*, *after X said*: a conjunction stands right before the subject.
fn is_subordinate(paragraph: &Paragraph<'_>, clause: &Clause, start: usize) -> bool {
    let before = clause
        .subject
        .and_then(|subject| (subject.first as usize).checked_sub(1));
    before
        .filter(|&before| before >= start)
        .is_some_and(|before| {
            let phrase = &paragraph.phrases[before];
            let opens = matches!(phrase.sort, Sort::Subordinator | Sort::Interrogative)
                && !paragraph.token(phrase).is(class::RELATIVE);
            opens || phrase.is(Sort::Preposition) && paragraph.token(phrase).is(class::SUBORDINATOR)
        })
}
