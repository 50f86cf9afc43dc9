//! Which clause is part of what another one governs.

use super::clause::{adjoins, has_object, is_parenthetical, puts_it, takes_clause};
use super::paragraph::{Paragraph, REACH};
use crate::lexicon::reports::{CONTRASTS, QUESTIONS, TIMES, WITH_CLAUSE};
use crate::lexicon::single_words::{AS, SO};
use crate::lexicon::{class, CueFrames};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Phrase, Sort};
use crate::syntax::token::Ending;
use crate::util::words::is_any;
use crate::Act;

/// Whether clause `inner` stands in what clause `outer` governs.
pub(super) fn contains(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let (clause, own) = (&paragraph.clauses[outer], &paragraph.clauses[inner]);
    let verb = clause.verb;
    let order = clause.subject.map(|subject| subject.order);
    let Some(subject) = own.subject else {
        return order != Some(Order::After) && !is_verb_of_noun(paragraph, outer, inner);
    };
    if order == Some(Order::After)
        || paragraph.follows_quotation(clause) && takes_clause(paragraph, inner)
    {
        return false;
    }
    if is_complement(paragraph, verb, inner) {
        return true;
    }
    // *The papers show, he said, that …*
    if is_parenthetical(paragraph, inner) && own.cue.is_some_and(CueFrames::tells) {
        return false;
    }
    if is_parenthetical(paragraph, outer)
        && takes_clause(paragraph, outer)
        && !takes_clause(paragraph, inner)
    {
        return true;
    }
    let first = subject.first;
    // *said he was tired, revoking …*: a verb of no speech that shares the reporter's subject may well be in the report
    if subject.order == Order::Shared && clause.head() == own.head() {
        let weak = !own.cue.is_some_and(CueFrames::reports);
        // *ripped her for acting as “…”*
        let complement = paragraph.follows(own.verb, Sort::Preposition);
        // *said that the well was dry and advised them to …*
        let joined = paragraph.follows(own.verb, Sort::Coordinator)
            && own.cue.is_some()
            && (verb + 1..own.verb).any(|at| paragraph.is(at, Sort::Subordinator));
        return weak && !joined && (complement || takes_clause(paragraph, outer));
    }
    (verb + 1..=verb + REACH).contains(&first)
        && !breaks(paragraph, outer, inner, first)
        && !accompanies(paragraph, inner, first)
        && !contrasts(paragraph, first)
        && (puts_it(paragraph, outer) || !happens_at(paragraph, inner, first))
}

/// *A man who said “no” was arrested*, *Hall’s claim that Reyes said “no” was denied*: the verb of a noun which the clause of
/// `outer` describes, and which nothing governs.
fn is_verb_of_noun(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let finite = paragraph.group(&paragraph.clauses[inner]).form == Form::Finite;
    let opener = opener(paragraph, &paragraph.clauses[outer]);
    let opener = opener.filter(|&opener| paragraph.phrase(opener).is_some());
    let noun = opener.and_then(|opener| paragraph.before(opener, Sort::Noun));
    finite && noun.is_some_and(|noun| !is_governed(paragraph, noun))
}

/// The *who* or *that* which opens the clause, as its subject or right before it.
pub(super) fn opener(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<usize> {
    let subject = clause.own_subject()?;
    let first = subject.first;
    let opens = |&at: &usize| paragraph.is_that(at) || paragraph.is(at, Sort::Relative);
    [Some(first), first.checked_sub(1)]
        .into_iter()
        .flatten()
        .find(opens)
}

/// Whether the noun phrase that ends at `at`, with those before it that prepositions join to it, is an object.
fn is_governed(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let (sentence, at) = paragraph.sentence(at);
    let before = sentence.sort_before(sentence.chain_start(at));
    before.is_some_and(|before| {
        !matches!(
            before,
            Sort::Dash | Sort::Comma | Sort::Time | Sort::Subordinator | Sort::Semicolon
        )
    })
}

/// *sought to calm them*, *blamed her for leaving*, *to rise and leave*: a verb without a tense that no mark parts from the
/// one before.
fn is_complement(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let verb = paragraph.clauses[inner].verb;
    let group = &paragraph.phrases[verb];
    let head = paragraph.token(group);
    let base = !group.auxiliary
        && head.is(class::VERB_BASE)
        && !head.is(class::VERB_PAST | class::VERB_S)
        && paragraph.phrases[outer].form == Form::Infinitive
        && paragraph.is(verb - 1, Sort::Coordinator);
    let parts = |phrase: &Phrase| {
        !matches!(
            phrase.sort,
            Sort::Noun
                | Sort::Verb
                | Sort::Adverb
                | Sort::Time
                | Sort::Preposition
                | Sort::Possessive
        )
    };
    let end = verb - usize::from(base);
    // *maintains that leaving is wrong*
    if group.form == Form::Ing && verb > outer + 1 && paragraph.is_that(verb - 1) {
        return true;
    }
    (base || matches!(group.form, Form::Infinitive | Form::Ing))
        && outer < end
        && !paragraph.phrases[outer + 1..end].iter().any(parts)
}

/// *asked what it was and Y answered*, *asked what it was, since it moved*: a statement beside a question. *And what it cost*
/// asks on.
pub(super) fn answers(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let subject = paragraph.clauses[inner].subject;
    let Some(first) = subject
        .map(|subject| subject.first)
        .filter(|&first| first > 1)
    else {
        return false;
    };
    let before = &paragraph.phrases[first - 1];
    let joins = match before.sort {
        Sort::Coordinator => true,
        Sort::Subordinator => !paragraph.token(before).is(class::RELATIVE),
        Sort::Adverb => SO.is(paragraph.word(first - 1)),
        _ => false,
    };
    if !joins {
        return false;
    }
    let act = |index: usize| paragraph.clauses[index].cue.map(|cue| cue.act);
    let asks = |at: usize| {
        let phrase = &paragraph.phrases[at];
        phrase.is(Sort::Interrogative) || is_any(paragraph.word(at), &QUESTIONS)
    };
    let answers = act(outer) == Some(Act::Asks)
        && act(inner) == Some(Act::Answers)
        && before.is(Sort::Coordinator);
    let verb = paragraph.clauses[outer].verb;
    answers
        || first > verb + 3
            && paragraph.is_comma(first - 2)
            && !asks(first)
            && !asks(first - 1)
            && (verb + 1..=verb + 2)
                .take_while(|&at| !paragraph.is_that(at))
                .any(asks)
}

/// *…, while Y said*: a second report, set against the first.
fn contrasts(paragraph: &Paragraph<'_>, first: usize) -> bool {
    // *said that, while Y said …,*: that one is within the report
    let within = first > 2 && paragraph.is(first - 3, Sort::Subordinator);
    !within && opens_with(paragraph, first, &CONTRASTS)
}

/// *says it is “late” and Hall says that it is not*: a report beside another one.
pub(super) fn is_beside(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let own = paragraph.clauses[inner].own_subject();
    own.is_some_and(|own| paragraph.follows(own.first, Sort::Coordinator))
        && is_report(paragraph, inner)
        && is_report(paragraph, outer)
}

/// A verb of statements with what it reports.
fn is_report(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let tells = paragraph.clauses[index].cue.is_some_and(CueFrames::tells);
    tells && takes_clause(paragraph, index)
}

/// A verb of speech or of naming: what stands with it is its own subject's, whatever is reported around it.
fn is_own_report(cue: CueFrames) -> bool {
    cue.tells() || cue.act == Act::Calls
}

/// *said that it was over, after Y told her “…”*: an event with a speaker of its own, beside the one that is reported.
fn happens_at(paragraph: &Paragraph<'_>, index: usize, first: usize) -> bool {
    let clause = &paragraph.clauses[index];
    clause.cue.is_some_and(is_own_report) && follows_word(paragraph, first, &TIMES)
}

/// *…, with the union saying it was …*: a report beside what the sentence reports.
fn accompanies(paragraph: &Paragraph<'_>, index: usize, first: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let dependent = matches!(paragraph.group(clause).form, Form::Ing | Form::Infinitive);
    dependent && opens_with(paragraph, first, &WITH_CLAUSE)
}

/// Whether a comma and one of these words stand before the subject at phrase `first`.
fn opens_with(paragraph: &Paragraph<'_>, first: usize, words: &[&str]) -> bool {
    first > 1 && paragraph.is_comma(first - 2) && follows_word(paragraph, first, words)
}

/// Whether one of these words stands right before phrase `first`.
fn follows_word(paragraph: &Paragraph<'_>, first: usize, words: &[&str]) -> bool {
    let before = first.checked_sub(1);
    before.is_some_and(|before| is_any(paragraph.word(before), words))
}

/// Whether a new main clause begins at phrase `to`, its subject: `; N`, `, but N`, or `, N` after an introduction.
fn breaks(paragraph: &Paragraph<'_>, outer: usize, inner: usize, to: usize) -> bool {
    let verb = paragraph.clauses[outer].verb;
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
        .find(|&at| at > verb && paragraph.is(at, Sort::Relative));
    // *…, to which she replied*, *…, both of which she praised*
    let opened = |relative: usize| {
        let of = paragraph.is(relative - 1, Sort::Preposition) && relative > verb + 3;
        paragraph.is_comma(relative - 1)
            || of && (paragraph.is_comma(relative - 2) || paragraph.is_comma(relative - 3))
    };
    if relative.is_some_and(|relative| relative > verb + 1 && opened(relative)) {
        return true;
    }
    if paragraph.is(before, Sort::Coordinator) && before > verb + 1 {
        let quote = &paragraph.phrases[before - 1];
        // *said that it was dry, and the pump was broken*, but *…, and Hall said*
        let apart = || !takes_clause(paragraph, outer) || takes_clause(paragraph, inner);
        let mark = quote.is(Sort::Quote) && paragraph.token(quote).ending != Ending::Open;
        // *said, “…!” and the boy cried*
        return quote.is(Sort::Quote) && adjoins(paragraph, outer, before - 1)
            || (mark || paragraph.is_comma(before - 1)) && apart()
            || has_object(paragraph, outer);
    }
    let dash = paragraph.is(before, Sort::Dash);
    before > verb
        && !is_fronted(paragraph, verb, before)
        && (paragraph.is_comma(before)
            && !puts_it(paragraph, outer)
            && (!takes_clause(paragraph, outer) || has_object(paragraph, outer))
            || (dash || paragraph.is_comma(before)) && is_introduction(paragraph, outer))
}

/// *expects that if it rains, the well will fill*, *hopes that by May, it will*: the comma before the subject of what is
/// reported closes what stands ahead of it there.
fn is_fronted(paragraph: &Paragraph<'_>, verb: usize, comma: usize) -> bool {
    let that = (verb + 1..comma.min(verb + 1 + NEAR)).find(|&at| paragraph.is_that(at));
    let Some([first, rest @ ..]) = that.map(|that| &paragraph.phrases[that + 1..comma]) else {
        return false;
    };
    let finite = |phrase: &&Phrase| phrase.is_verb(Form::Finite);
    let most = match first.sort {
        Sort::Subordinator | Sort::Interrogative | Sort::Preposition => 1,
        Sort::Comma | Sort::Adverb => 0,
        _ => return false,
    };
    rest.iter().filter(finite).count() <= most
}

/// How many phrases may stand between a verb and the *that* which opens what it reports.
const NEAR: usize = 4;

/// Whether a clause only introduces the main one: *While X said …, Y …*, *Asked what he wanted, Y …*
pub(super) fn is_introduction(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb;
    let start = paragraph.sentence_start(verb);
    if is_subordinate(paragraph, clause, start) {
        return !is_as_said(paragraph, index, start);
    }
    let introduced = paragraph.is_any(
        start,
        &[Sort::Subordinator, Sort::Interrogative, Sort::Preposition],
    ) || start == verb && paragraph.phrases[verb].form != Form::Finite;
    let main_began = || (start..verb).any(|at| paragraph.is_comma(at));
    let fronted = || {
        paragraph.is(start, Sort::Preposition)
            && !paragraph.phrases[start..verb]
                .iter()
                .any(|phrase| phrase.is_any(&[Sort::Interrogative, Sort::Relative]))
    };
    introduced && !(paragraph.phrases[verb].form == Form::Finite && fronted()) && !main_began()
}

/// *As X explained, S*: a verb of saying with nothing of its own reports the main clause.
fn is_as_said(paragraph: &Paragraph<'_>, index: usize, start: usize) -> bool {
    let opener = paragraph.head(start);
    let clause = &paragraph.clauses[index];
    let it = usize::from(puts_it(paragraph, index));
    let end = paragraph.adjuncts(clause.verb + 1 + it);
    opener.is_any(&[AS])
        && clause
            .subject
            .is_some_and(|subject| subject.first == start + 1)
        && (clause.cue.is_some_and(CueFrames::tells) || puts_it(paragraph, index))
        && paragraph.is(end, Sort::Comma)
}

/// *when X asked*, *after X said*: a conjunction stands right before the subject.
fn is_subordinate(paragraph: &Paragraph<'_>, clause: &Clause, start: usize) -> bool {
    let before = clause.before();
    before
        .filter(|&before| before >= start)
        .is_some_and(|before| {
            let phrase = &paragraph.phrases[before];
            let opens = phrase.is_any(&[Sort::Subordinator, Sort::Interrogative])
                && !paragraph.token(phrase).is(class::RELATIVE);
            opens || phrase.is(Sort::Preposition) && paragraph.token(phrase).is(class::SUBORDINATOR)
        })
}
