//! A cue before the quotation, in the same sentence: the outermost one that reports all that follows it, or the innermost
//! one that the quotation belongs to.
//!
//! ```text
//! N V ,? :? Q        The mayor said, “…”
//! N V that … Q …     The mayor said that it was “…” there
//! …, N V, … Q …      The bridge, the mayor said, is “…”
//! ```

use super::clause::{
    self, adjoins, has_object, is_relative, is_what_called, puts_it, takes_clause,
};
use super::cue_after;
use super::offer::{Offer, Quoted};
use super::paragraph::{can_speak, Paragraph};
use super::speaker::speaker_of;
use crate::lexicon::reports::{RECALLS, REFLEXIVE_ENDINGS};
use crate::lexicon::single_words::{AS, YOU};
use crate::lexicon::{class, CueFrames};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Sort};
use crate::syntax::token::{Ending, Tag, Tags};
use crate::{Pattern, SpeakerKind};

/// The cue before the quotation, in the same sentence, in whose content it stands.
pub(super) fn quotation(quoted: &Quoted<'_, '_>) -> Option<Offer> {
    let &Quoted { paragraph, at, .. } = quoted;
    let open = paragraph.tree().open(at);
    let last = open.clone().next();
    let adjacent = last.filter(|&inner| adjoins(paragraph, inner, at));
    let governs = |&index: &usize| {
        takes_clause(paragraph, index)
            && cue_after::heard(paragraph, index).is_none()
            && (adjacent.is_none() || adjacent == Some(index) || !has_object(paragraph, index))
    };
    let named = || adjacent.filter(|&inner| is_named_by(paragraph, inner));
    let announces = || adjacent.filter(|&inner| announces(paragraph, inner, at));
    let styled = || last.filter(|&inner| styles_itself(paragraph, inner, at));
    let puts = open.clone().filter(|&clause| puts_it(paragraph, clause));
    let outer = puts
        .last()
        .or_else(named)
        .or_else(announces)
        .or_else(|| {
            let mut sure = open.clone().filter(governs);
            // *won support from groups like Y, which said that …*: what has no more than an object is around it
            let content = sure.clone().filter(|&index| !has_object(paragraph, index));
            let own = |&index: &usize| is_own(quoted, index);
            let inner = content.clone().find(own);
            inner.or_else(|| content.last()).or_else(|| sure.next())
        })
        .or_else(styled);
    if let Some(outer) = outer {
        let adjacent = Some(outer) == adjacent;
        let offer = if adjacent {
            beside(paragraph, outer)
        } else {
            Offer::of_clause(paragraph, outer, Pattern::SpeakerCueThatQuote)
        };
        let able = |speaker: u32| paragraph.can_speak(speaker);
        if paragraph.wants(offer.pattern) {
            // a report that closes the sentence is around the one within it
            let within = || !adjacent && cue_after::closing(quoted).is_some();
            return Some(offer.if_sure(offer.speaker.map_or(true, able) && !within()));
        }
    }
    let reports = |&clause: &usize| {
        let cue = paragraph.clauses[clause].cue;
        cue.is_some_and(CueFrames::reports)
    };
    let inner = adjacent.filter(reports);
    let inner = inner.map(|clause| beside(paragraph, clause));
    let inner = inner.filter(|offer| paragraph.wants(offer.pattern));
    inner
        .or_else(|| fallback(quoted, open))
        .map(|offer| offer.if_sure(false))
}

/// The cue right before the quotation.
fn beside(paragraph: &Paragraph<'_>, index: usize) -> Offer {
    let offer = Offer::of_clause(paragraph, index, Pattern::SpeakerCueQuote).going_on();
    match told_of(paragraph, index).or_else(|| shown(paragraph, index)) {
        Some(speaker) => offer.by(speaker),
        None => offer,
    }
}

/// *The court heard how Hall had followed her, shouting “…”*, *My sister remembers that Hall came in and said, “…”*: who is told
/// of, where the cue could be the outer verb's as well. What is heard or recalled is of others, and verbs that are joined agree.
fn told_of(paragraph: &Paragraph<'_>, index: usize) -> Option<u32> {
    let clauses = &paragraph.clauses[..index];
    let clause = &paragraph.clauses[index];
    let verb = |clause: &Clause| paragraph.token(paragraph.group(clause));
    if !clause.has_subject(Order::Shared) {
        return None;
    }
    let own = |outer: &Clause| outer.head() == clause.head() && !outer.has_subject(Order::Shared);
    let mut near = (index.saturating_sub(TOLD_OF)..index).rev();
    let outer = near.find(|&outer| own(&clauses[outer]))?;
    let recalls = verb(&clauses[outer]).is_form_of(&RECALLS);
    let differs = || {
        clauses[outer].cue.is_some()
            && verb(&clauses[outer]).is(class::VERB_S)
            && verb(clause).is(class::VERB_PAST)
    };
    let speaker = |inner: &Clause| {
        let subject = inner.own_subject()?;
        let opened = paragraph.is_any(
            subject.first.checked_sub(1)?,
            &[Sort::Subordinator, Sort::Interrogative],
        );
        speaker_of(paragraph, inner).filter(|&speaker| {
            let mention = paragraph.mention(speaker);
            opened && can_speak(mention) && mention.kind() == SpeakerKind::Person
        })
    };
    let mut told = clauses[outer + 1..].iter().filter_map(speaker);
    (recalls || differs()).then(|| told.next()).flatten()
}

/// How many clauses before a cue the one is looked for whose subject it would share.
const TOLD_OF: usize = 4;

/// *There is a tape of Hall saying after the match: “…”*: where nobody else could speak, whoever stands right before.
fn shown(paragraph: &Paragraph<'_>, index: usize) -> Option<u32> {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb;
    let able = |speaker: u32| paragraph.can_speak(speaker);
    let mute = paragraph.phrases[verb].form == Form::Ing
        && !speaker_of(paragraph, clause).is_some_and(able);
    paragraph.speaker_at(verb.checked_sub(1).filter(|_| mute)?)
}

/// *has styled himself as the “voice of the mill”*: who calls himself so says it, whatever the verb.
fn styles_itself(paragraph: &Paragraph<'_>, index: usize, at: usize) -> bool {
    let verb = paragraph.clauses[index].verb;
    let near = at == verb + 3 || at == verb + 4 && paragraph.is(verb + 3, Sort::Adverb);
    near && paragraph.is_pronoun(verb + 1)
        && REFLEXIVE_ENDINGS
            .iter()
            .any(|ending| paragraph.word(verb + 1).ends_with(ending))
        && paragraph.is_word(verb + 2, AS)
}

/// *what X called “…”*, *(X once said, “…”)*: the words are X's, whatever the sentence says around them.
fn is_named_by(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    is_what_called(paragraph, clause)
        || clause::opens(paragraph, clause, Sort::Open) && takes_clause(paragraph, index)
}

/// *recalled how her father would say, “…”*, *I asked Oleg and he told me: “…”*: a mark sets the words off behind a verb of
/// speech, so that they are its own subject’s, whatever is reported around it.
fn announces(paragraph: &Paragraph<'_>, index: usize, at: usize) -> bool {
    let mark = at > 0 && paragraph.is_any(at - 1, &[Sort::Comma, Sort::Colon]);
    mark && takes_clause(paragraph, index)
        && paragraph.clauses[index].cue.is_some_and(CueFrames::speaks)
}

/// *said that Hall had told her it was “…”*, *said Hall told his wife that “…”*: a verb of speech with a subject of its own, in what
/// somebody else reports. What it only may have said (*would say*), and what stands deeper in what was said, is told in the
/// words of whoever reports it.
fn is_own(quoted: &Quoted<'_, '_>, index: usize) -> bool {
    let &Quoted { paragraph, at, .. } = quoted;
    let clause = &paragraph.clauses[index];
    let group = paragraph.group(clause);
    let first = paragraph.first(group).tag;
    let told = clause.cue.is_some_and(CueFrames::quotes_most)
        && group.form == Form::Finite
        && first != Tag::Modal
        && !clause.has_subject(Order::Shared);
    let whole = quoted.number > 0 && !paragraph.tokens[quoted.number - 1].tag.is_in(OPENS_NOUN);
    // *had told her that he would stop allowing “…”* stands too deep
    let near = || {
        let between = paragraph.phrases[clause.verb + 1..at].iter();
        first == Tag::Have && between.filter(|phrase| phrase.is(Sort::Verb)).count() <= 1
    };
    told && whole
        && (paragraph.is_that(at - 1) || adjoins(paragraph, index, at) || near())
        && speaker_of(paragraph, clause).is_some_and(|speaker| paragraph.can_speak(speaker))
}

/// Right before a mark, these make a part of a noun phrase of what it holds.
const OPENS_NOUN: Tags = Tags::of(&[Tag::Determiner, Tag::Possessive, Tag::Adjective]);

/// The least rate of a cue that only may report the quotation, for a long one and a short one.
const LONG_LEAST: f32 = 0.04;
const SHORT_LEAST: f32 = 0.15;

/// The clause whose verb is a cue most often, of those whose subjects can speak; of equal ones the innermost.
fn fallback(quoted: &Quoted<'_, '_>, open: impl Iterator<Item = usize>) -> Option<Offer> {
    let paragraph = quoted.paragraph;
    let least = if quoted.token.quoted_words() >= 5 {
        LONG_LEAST
    } else {
        SHORT_LEAST
    };
    let able = |speaker: u32| {
        let mention = paragraph.mention(speaker);
        // *if you like, choose “Devices”*
        can_speak(mention) && !YOU.is(mention.head().of(paragraph.text))
    };
    if is_styled(paragraph, quoted.at) {
        return None;
    }
    let subject = is_subject(paragraph, quoted.at);
    let mut best: Option<(usize, f32)> = None;
    for clause in open.filter(|&clause| is_active(paragraph, clause)) {
        let known = &paragraph.clauses[clause];
        if subject && !known.cue.is_some_and(CueFrames::states) {
            continue;
        }
        let rate = known.cue.map_or(0.0, CueFrames::any_rate);
        let rate = rate.max(if goes_on(paragraph, clause) {
            GOES_ON
        } else {
            0.0
        });
        let better = rate > best.map_or(least, |(_, rate)| rate);
        if better && speaker_of(paragraph, known).is_some_and(able) {
            best = Some((clause, rate));
        }
        // *contrasted it with Reyes, who wants “…”*: what a relative clause reports is not of those around it
        if best.is_some() && is_relative(paragraph, clause) {
            break;
        }
    }
    best.map(|(clause, _)| Offer::of_clause(paragraph, clause, Pattern::ClauseQuote))
}

/// *what is being mocked as a “toy”*, *men described as “armed”*: somebody styles it so, and nobody tells who.
fn is_styled(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let near = paragraph.clauses_before(at);
    let styled = near.checked_sub(1).map(|near| &paragraph.clauses[near]);
    styled.is_some_and(|clause| {
        let verb = clause.verb;
        let group = &paragraph.phrases[verb];
        let passive = group.passive || group.form == Form::Participle;
        let passive = passive && clause.cue.is_some();
        passive && at <= verb + 3 && paragraph.is_word(verb + 1, AS)
    })
}

/// *in the way that “it rained” is no news*: the words are what the clause tells of, and only a verb of statements reports them.
fn is_subject(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let opened = paragraph.follows(at, Sort::Subordinator);
    let clause = paragraph.clause_at(at + 1).filter(|_| opened);
    clause.is_some_and(|clause| clause.subject.is_none())
        && paragraph.head(at).ending == Ending::Open
}

/// *was asked, “…”*, *Council accused of “…”*: somebody else spoke.
fn is_active(paragraph: &Paragraph<'_>, clause: usize) -> bool {
    let clause = &paragraph.clauses[clause];
    let group = paragraph.group(clause);
    let participle = group.form == Form::Participle;
    // *asked about it, Reyes …*
    let asked = participle && clause.has_subject(Order::Shared);
    // *could have begun with “…”*
    let unreal = || {
        let mut words = paragraph.tokens[group.tokens()].iter();
        words.next().is_some_and(|word| word.tag == Tag::Modal)
            && words.any(|word| word.tag == Tag::Have)
    };
    !(group.passive
        || unreal()
        || clause.reduced
        || asked
        || participle && (paragraph.heading || !paragraph.token(group).is(class::VERB_PAST)))
}

/// *said that it was late and advised them to …*: a cue that shares its subject with a verb of speech before it.
fn goes_on(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    if !clause.has_subject(Order::Shared) {
        return false;
    }
    let coordinated = paragraph.follows(clause.verb, Sort::Coordinator);
    let near = paragraph.clauses[..index].iter().rev().take(3);
    let mut same = near.filter(|before| before.head() == clause.head());
    coordinated && same.any(|before| before.cue.is_some_and(CueFrames::tells))
}

/// The least worth of such a cue.
const GOES_ON: f32 = 0.3;
