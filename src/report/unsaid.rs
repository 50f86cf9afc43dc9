//! Quotations that nobody has said: a name in everybody's use, what anybody may say, what was never said.

use super::clause::{is_nobodys, is_what_called};
use super::paragraph::Paragraph;
use super::title::{is_capitalised, LONGEST, TERM};
use crate::lexicon::single_words::{IT, THE, YOU};
use crate::lexicon::works::{ANYBODY, EVERYBODY, INSTEAD, INTENDED, IN_CASE, SOMEBODY, WAS};
use crate::lexicon::{class, CueFrames};
use crate::syntax::clause::Order;
use crate::syntax::phrase::{Form, Sort};
use crate::syntax::token::Tag;
use crate::util::words::is_any;
use crate::Act;

/// *which the locals call “the Pit”*, *before you tell yourself “no”*, *easier than saying “no”*, *people who say “why?”*, *it is
/// hard to say “no”*, *was going to say “no”*: a name in everybody's use, and what nobody has said.
pub(super) fn is_unsaid(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let near = paragraph
        .clauses
        .partition_point(|clause| (clause.verb as usize) < at);
    let index = near.saturating_sub(1);
    let clause = paragraph.clauses.get(index).filter(|clause| {
        (paragraph.sentence_start(at)..at).contains(&(clause.verb as usize))
            && at <= clause.verb as usize + BESIDE
    });
    let Some((clause, cue)) = clause.and_then(|clause| Some((clause, clause.cue?))) else {
        return false;
    };
    let quote = paragraph.token(&paragraph.phrases[at]);
    let verb = clause.verb as usize;
    let group = &paragraph.phrases[verb];
    let before = |at: usize| {
        at.checked_sub(1)
            .map_or("", |before| paragraph.word(before))
    };
    if group.form == Form::Infinitive && is_any(before(verb), &INTENDED) {
        let intended = &paragraph.phrases[verb - 1];
        let begins = &paragraph.tokens[intended.first as usize];
        return begins.is(class::VERB_PAST) || is_any(begins.text(paragraph.text), &WAS);
    }
    let short = quote.quoted_words() <= TERM;
    if group.form == Form::Ing {
        return short && is_any(before(verb), &INSTEAD);
    }
    let subject = clause.subject.filter(|subject| {
        group.form == Form::Infinitive
            || quote.quoted_words() <= LONGEST
                && (subject.order == Order::Before || is_nobodys(paragraph, clause))
    });
    let Some(subject) = subject.filter(|_| !group.passive) else {
        return false;
    };
    let head = subject.head as usize;
    let who = paragraph.word(head);
    if group.form == Form::Infinitive {
        let outer = index.checked_sub(1).map(|outer| &paragraph.clauses[outer]);
        let outer = outer.map(|outer| &paragraph.phrases[outer.verb as usize]);
        let is = outer.is_some_and(|outer| paragraph.token(outer).is(class::BE));
        return is && IT.is(who) && short && at == verb + 1;
    }
    if is_nobodys(paragraph, clause) {
        // but *She said that nobody called it “dead”*
        let states = |outer: usize| paragraph.clauses[outer].cue.is_some_and(CueFrames::states);
        let mut around = paragraph.tree().open(at).filter(|&outer| outer != index);
        let nobody = paragraph.phrases[head].is_pronoun() || is_any(who, &SOMEBODY);
        return nobody && !around.any(states);
    }
    if paragraph.token(group).is(class::VERB_PAST) && !group.auxiliary {
        return false;
    }
    let modal = paragraph.tokens[group.first as usize].tag == Tag::Modal;
    let in_case = || is_any(before(subject.first as usize), &IN_CASE);
    if cue.act == Act::Calls {
        let named = || {
            let name = quote
                .text(paragraph.text)
                .trim_start_matches(|mark: char| !mark.is_alphabetic());
            let mut words = name.split_whitespace();
            let first = words.next().unwrap_or_default();
            THE.is(first) || is_capitalised(name) || is_what_called(paragraph, clause)
        };
        return short && is_any(who, &EVERYBODY) && named();
    }
    let plain = at == verb + 1 && (modal || !group.auxiliary);
    if YOU.is(who) {
        let thinks = cue.act == Act::Thinks;
        return thinks || short && (modal || group.negated) || in_case();
    }
    // *people who say “no”*
    let relative = usize::from(paragraph.phrases[head].is(Sort::Relative) && head > 0);
    plain
        && (is_any(paragraph.word(head - relative), &ANYBODY)
            || is_any(who, &SOMEBODY) && in_case())
}

/// How many phrases behind the verb its quotation may stand.
const BESIDE: usize = 3;
