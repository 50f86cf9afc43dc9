//! A cue after the quotation: right after it, or at the end of the sentence whose words it is among.
//!
//! ```text
//! Q ,? V N      “…,” said the mayor        Q ,? N V      “…,” the mayor said
//! … Q …, N V .  It was “…” there, the mayor said.
//! ```

use super::clause::{self, is_relative, puts_it};
use super::complement::is_addressee;
use super::nesting;
use super::offer::{Offer, Quoted};
use super::paragraph::Paragraph;
use super::speaker::speaker_of;
use crate::lexicon::single_words::{AS, BY};
use crate::lexicon::{class, reports, CueFrames, Frame};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Sort};
use crate::syntax::shape::Match;
use crate::syntax::token::{Ending, Tag, CAPITAL};
use crate::util::words::is_any;
use crate::{Act, Pattern};

/// A clause right after the quotation. The most reliable shape stands first.
const SHAPES: [(Pattern, &str); 2] = [
    (Pattern::QuoteCueSpeaker, "Q,?-?vs"),
    (Pattern::QuoteSpeakerCue, "Q,?-?a?sv"),
];

/// `Q …`: the clause that follows the quotation.
pub(super) fn quotation(quoted: &Quoted<'_, '_>) -> Option<Offer> {
    let (paragraph, at, quote) = (quoted.paragraph, quoted.at, quoted.token);
    if !paragraph.is(at, Sort::Quote) {
        return None;
    }
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
        || paragraph.is_any(at + 1, &[Sort::Comma, Sort::Dash]);
    let wanted = SHAPES
        .iter()
        .filter(|(pattern, _)| paragraph.wants(*pattern));
    let strict = wanted
        .filter_map(|&(pattern, shape)| Some((pattern, paragraph.matches(shape, at)?)))
        .next();
    let offer = strict.and_then(|(pattern, found)| {
        by_pattern(paragraph, pattern, found, (at, quote.ending, comma))
    });
    if offer.is_some() {
        return offer;
    }
    let set_off =
        matches!(quote.ending, Ending::Comma | Ending::Ask) && quote.quoted_words() >= SET_OFF;
    set_off
        .then(|| any_verb(paragraph, at + 1).or_else(|| later_subject(paragraph, at + 1)))
        .flatten()
        .map(|offer| offer.if_sure(false).going_on())
}

/// *When somebody shouted, “…,” the mayor left*: the clause before announces the quotation, and the one after is its main
/// clause. *The mayor said: “…”, he added*: a colon announces it by itself.
fn is_fronted(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let colon = paragraph.follows(at, Sort::Colon);
    let verb = at
        .checked_sub(2)
        .filter(|_| (colon || paragraph.is_comma(at - 1)) && !paragraph.phrases[at].sentence_start);
    let clause = verb.and_then(|verb| paragraph.clause_at(verb));
    clause.is_some_and(|clause| {
        let says = clause.cue.is_some_and(CueFrames::quotes);
        let opener = clause.before();
        says && (colon
            || opener.is_some_and(|opener| {
                let when = &paragraph.phrases[opener];
                when.sentence_start
                    && when.is_any(&[Sort::Interrogative, Sort::Subordinator, Sort::Preposition])
            }))
    })
}

/// So many words that end in a comma are set off from the clause that follows, rather than a term in a list.
const SET_OFF: u16 = 3;

fn by_pattern(
    paragraph: &Paragraph<'_>,
    pattern: Pattern,
    found: Match,
    (at, ending, comma): (usize, Ending, bool),
) -> Option<Offer> {
    let clause = found.clause?;
    if let Some(heard) = heard(paragraph, clause) {
        return Some(Offer::of_clause(paragraph, heard, Pattern::QuoteSpeakerCue).going_on());
    }
    let cue = paragraph.clauses[clause].cue?;
    // *“…,” he went on*: after a comma within the marks a particle tells enough, and so does a subject behind its verb
    let inverted = paragraph.clauses[clause].has_subject(Order::After);
    let at_verb = paragraph.clauses[clause].verb;
    let verb = &paragraph.phrases[at_verb];
    let particle = paragraph.tokens[verb.end as usize - 1].tag == Tag::Particle;
    let sure = inverted && matches!(ending, Ending::Comma | Ending::Ask)
        || particle && ending == Ending::Comma;
    let told = tells(paragraph, found.end);
    // but *“…?” I remember asking*
    let acts = paragraph.is_verb(found.end, Form::Ing);
    let handles = cue.handles() && !acts;
    // *“…?” he was asked by the clerk*, but *“…” They were focused on the roof*: whom something is done to says nothing, but for
    // *was quoted as saying*
    let agent = || clause::agent(paragraph, at_verb);
    let by = verb.passive.then(agent).flatten();
    let done_to = verb.passive && by.is_none() && cue.quotation.cues == 0;
    if is_relative(paragraph, clause) || done_to || handles && !sure || !sure && !cue.quotes() {
        return None;
    }
    // *“It may be so.” Others were sceptical.*: only a plain report closes a sentence of its own
    if ending == Ending::Stop && !comma && !inverted && cue.rate(Frame::Quotation) < PLAIN {
        return None;
    }
    if matches!(ending, Ending::Stop | Ending::Ask) && opens_next(paragraph, clause, found.end) {
        return None;
    }
    let free = told || is_free(paragraph, found.end);
    // what stands after the verb is its own content, unless a comma sets the words off from a verb that hardly ever has any
    // (but *As X went on about “…,” Y said no*)
    let introduced = || {
        paragraph
            .tree()
            .open(at)
            .any(|clause| nesting::is_introduction(paragraph, clause))
    };
    if !free && (!comma || introduced()) {
        return None;
    }
    // words that a comma within the marks sets off from a plain report belong to it, whatever the verb
    let plain = ending == Ending::Comma || comma && cue.rate(Frame::Quotation) > PLAIN;
    let offer = Offer::of_clause(paragraph, clause, pattern).going_on();
    let offer = by.map_or(offer, |(_, speaker)| offer.by(speaker));
    Some(offer.if_sure(free && plain))
}

/// The rate of quotations of a verb that is sure to report the one right before it.
const PLAIN: f32 = 0.87;

/// `V P? Q by N`: *labelled as a “witch hunt” by his friends*: whoever has named it so. With no object between, a verb of
/// naming is passive.
pub(super) fn named_by(&Quoted { paragraph, at, .. }: &Quoted<'_, '_>) -> Option<Offer> {
    let by = paragraph.continues(at + 1, Sort::Preposition) && paragraph.is_word(at + 1, BY);
    let speaker = paragraph.phrase(at + 2).and(paragraph.speaker_at(at + 2));
    let speaker = speaker.filter(|_| by)?;
    let between = |&index: &usize| paragraph.is_any(index, &[Sort::Preposition, Sort::Adverb]);
    let verb = (at.saturating_sub(3)..at)
        .rev()
        .find(|index| !between(index))?;
    let clause = paragraph.clause_of(verb)?;
    let names = paragraph.cue(verb).is_some_and(|cue| cue.act == Act::Calls);
    names.then(|| Offer::of_clause(paragraph, clause, Pattern::QuoteCueSpeaker).by(speaker))
}

/// *was warned by her lawyers that it was “…”*, *praised by the judge for “…”*: the agent of a passive that is open where the
/// quotation stands.
pub(super) fn agent(&Quoted { paragraph, at, .. }: &Quoted<'_, '_>) -> Option<Offer> {
    let reports = |&clause: &usize| {
        let known = &paragraph.clauses[clause];
        let group = paragraph.group(known);
        let cue = known
            .cue
            .filter(|_| group.passive || group.form == Form::Participle);
        cue.is_some_and(CueFrames::reports)
    };
    let mut open = paragraph.tree().open(at).filter(reports);
    open.find_map(|clause| {
        let verb = paragraph.clauses[clause].verb;
        let (_, speaker) = clause::agent(paragraph, verb)?;
        Some(Offer::of_clause(paragraph, clause, Pattern::CueBySpeaker).by(speaker))
    })
}

/// *“…,” she heard one voice say*, *“…,” the paper quoted Reyes as saying*: the clause of who is heard.
pub(super) fn heard(paragraph: &Paragraph<'_>, clause: usize) -> Option<usize> {
    let verb = paragraph.clauses[clause].verb;
    let hears = paragraph.head(verb).is_form_of(&reports::RELAYS);
    let says = |next: &Clause| {
        let own = next
            .subject
            .is_some_and(|subject| subject.first == verb + 1);
        own && next.cue.is_some_and(CueFrames::quotes)
    };
    (hears && paragraph.clauses.get(clause + 1).is_some_and(says)).then_some(clause + 1)
}

/// *“…” The mayor added: “…”*: a clause that begins a sentence, with other words in marks behind it, or a colon that ends the
/// paragraph, reports those.
fn opens_next(paragraph: &Paragraph<'_>, clause: usize, end: usize) -> bool {
    let clause = &paragraph.clauses[clause];
    let first = clause.first();
    let end = paragraph.adjuncts(end);
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
    let Some(mention) = paragraph.mention_at(at) else {
        return false;
    };
    let phrase = &paragraph.phrases[at];
    let pronoun = phrase.is_pronoun() && !paragraph.token(phrase).is(class::SUBJECT_PRONOUN);
    let somebody = pronoun || paragraph.mention(mention).is(class::SOMEBODY);
    somebody && !phrase.sentence_start && is_free(paragraph, at + 1)
}

/// `Q N V .`, whatever the verb: *“…,” the mayor beamed.* What is set off and has a sentence's end after it was said.
fn any_verb(paragraph: &Paragraph<'_>, at: usize) -> Option<Offer> {
    if let Some(clause) = paragraph.clause_of(at) {
        let inverted = paragraph.clauses[clause].has_subject(Order::After);
        return inverted.then(|| Offer::of_clause(paragraph, clause, Pattern::QuoteVerbSpeaker));
    }
    let clause = paragraph.clause_from(at)?;
    let speaker = speaker_of(paragraph, &paragraph.clauses[clause])?;
    let able = paragraph.can_speak(speaker) && !paragraph.phrases[at].sentence_start;
    let verb = paragraph.clauses[clause].verb;
    // *“…,” the mayor was quick to add.*, *“…,” she could not help saying.*
    let further = (verb + 1..paragraph.phrases.len().min(verb + 3))
        .find(|&next| paragraph.is(next, Sort::Verb));
    let says = further
        .and_then(|further| paragraph.clause_of(further))
        .filter(|&says| {
            let same = paragraph.clauses[says].head() == paragraph.clauses[clause].head();
            let quotes = paragraph.clauses[says].cue.is_some_and(CueFrames::quotes);
            same && quotes && is_free(paragraph, paragraph.clauses[says].verb + 1)
        });
    if let Some(says) = says.filter(|_| able) {
        return Some(Offer::of_clause(paragraph, says, Pattern::QuoteSpeakerCue));
    }
    let free = is_free(paragraph, verb + 1);
    (able && free && !is_relative(paragraph, clause))
        .then(|| Offer::of_clause(paragraph, clause, Pattern::QuoteSpeakerVerb))
}

/// `Q N P N N V`: *“…,” one of them Ana Reyes said.* The subject begins a little later.
fn later_subject(paragraph: &Paragraph<'_>, at: usize) -> Option<Offer> {
    let skipped = |&index: &usize| {
        let sort = paragraph.phrases[index].sort;
        matches!(
            sort,
            Sort::Noun | Sort::Preposition | Sort::Comma | Sort::Adverb | Sort::Time | Sort::Other
        ) && !paragraph.phrases[index].sentence_start
    };
    let reach = (at..paragraph.phrases.len().min(at + LATER)).take_while(skipped);
    let clause = reach
        .filter_map(|index| paragraph.clause_from(index))
        .next()?;
    let cue = paragraph.clauses[clause].cue?;
    let verb = paragraph.clauses[clause].verb;
    let reports = cue.quotes() && is_free(paragraph, verb + 1) && !is_relative(paragraph, clause);
    reports.then(|| Offer::of_clause(paragraph, clause, Pattern::QuoteLaterSpeakerCue))
}

/// How many phrases a subject may stand off.
const LATER: usize = 8;

/// Whether nothing that could be the clause's own content follows it.
fn is_free(paragraph: &Paragraph<'_>, end: usize) -> bool {
    if answers(paragraph, end) {
        return false;
    }
    let next = paragraph.phrase(paragraph.adjuncts(end));
    next.map_or(true, |next| {
        matches!(
            next.sort,
            Sort::Stop
                | Sort::Quote
                | Sort::Comma
                | Sort::Semicolon
                | Sort::Dash
                | Sort::Colon
                | Sort::Coordinator
        )
    })
}

/// *said no*
fn answers(paragraph: &Paragraph<'_>, end: usize) -> bool {
    is_any(paragraph.word(end), &reports::ANSWERS)
}

/// `… Q …, s v .`: a report that closes the sentence whose words the quotation is among.
pub(super) fn closing(quoted: &Quoted<'_, '_>) -> Option<Offer> {
    let (paragraph, at, quote) = (quoted.paragraph, quoted.at, quoted.token);
    // *“Who goes there?” “A friend,” said …*: the report is of the one that stands beside it
    if quote.ending == Ending::Ask && paragraph.is(at + 1, Sort::Quote) {
        return None;
    }
    let from = paragraph.clauses_before(at + 1);
    let clauses = paragraph
        .clauses
        .iter()
        .enumerate()
        .skip(from)
        .take(CLAUSES_AHEAD);
    let same = clauses.take_while(|(_, clause)| paragraph.sentence_start(clause.verb) <= at);
    let mut closing = same.filter(|(index, clause)| {
        let subject = clause
            .subject
            .filter(|subject| subject.order != Order::Shared);
        let first = subject.map_or(0, |subject| subject.first.min(clause.verb));
        // *the “toy,” as he called it, was …*, *“The soup,” as Reyes says, “is …”*
        let speaks = || clause.cue.is_some_and(CueFrames::speaks);
        let beside = first <= at + 3 && (speaks() || puts_it(paragraph, *index));
        first > at + 1
            && (paragraph.is_comma(first - 1) && closes(paragraph, *index, true)
                || is_as(paragraph, first - 1) && closes(paragraph, *index, beside))
    });
    let (clause, cue) = closing.find_map(|(index, clause)| clause.cue.map(|cue| (index, cue)))?;
    (cue.quotes() || puts_it(paragraph, clause))
        .then(|| Offer::of_clause(paragraph, clause, Pattern::QuoteInClauseCue))
}

/// *…, as X put it.*
fn is_as(paragraph: &Paragraph<'_>, at: usize) -> bool {
    at > 0 && paragraph.is_word(at, AS) && paragraph.is_comma(at - 1)
}

/// How many clauses after a quotation are looked at for one that closes the sentence.
const CLAUSES_AHEAD: usize = 6;

/// Whether the sentence ends with the clause, but for adjuncts, or a comma stands there that may end it.
pub(super) fn closes(paragraph: &Paragraph<'_>, index: usize, comma: bool) -> bool {
    let clause = &paragraph.clauses[index];
    let subject_end = clause.subject.map_or(0, |subject| subject.end);
    let it = usize::from(puts_it(paragraph, index));
    let first = subject_end.max(clause.verb + 1 + it);
    // *…, X told the council.*
    let told = clause.cue.is_some_and(|cue| cue.has_hearer()) && is_addressee(paragraph, first);
    let end = paragraph.adjuncts(first + usize::from(told));
    let ends = paragraph.ends(end, &[Sort::Stop]) || comma && paragraph.is(end, Sort::Comma);
    ends && !answers(paragraph, first)
}
