//! Complements: what stands after a cue verb as that which it reports.
//!
//! ```text
//! clause        said (that) the well was dry · told the board that … · asked who … · said: …
//! infinitive    vowed to dig · urged the board to dig
//! object        criticized the plan · supports digging
//! prepositional called for a new well · talked about digging
//! ```

use std::ops::Deref;

use super::paragraph::Paragraph;
use super::title;
use crate::lexicon::single_words::{IF, THAT};
use crate::lexicon::{class, reports, CueFrames, Frame, Hearer};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::Tag;
use crate::util::words::is_any;
use crate::Act;

/// The kind of what a cue reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Complement {
    Clause,
    Infinitive,
    Object,
    Prepositional,
    /// Before the cue: *The well was dry, she said.*
    Before,
    /// Before a passive: *The well was praised by the mayor.*
    Agent,
}

impl Complement {
    /// The frame that the lexicon counts it in.
    pub(super) fn frame(self) -> Frame {
        match self {
            Complement::Clause => Frame::Clause,
            Complement::Infinitive => Frame::Infinitive,
            Complement::Object | Complement::Prepositional | Complement::Agent => Frame::Object,
            Complement::Before => Frame::Quotation,
        }
    }
}

/// Where the reported words begin, as a phrase's index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reported {
    pub(super) complement: Complement,
    pub(super) first: usize,
}

pub(super) fn found(complement: Complement, first: usize) -> Option<Reported> {
    Some(Reported { complement, first })
}

/// What stands after the verb of `clause`.
pub(super) fn after(
    paragraph: &Paragraph<'_>,
    clause: &Clause,
    cue: &CueFrames,
) -> Option<Reported> {
    let start = match clause.subject {
        Some(subject) if subject.order == Order::After => subject.end,
        _ => clause.verb + 1,
    };
    let seeker = Seeker {
        paragraph,
        says: cue.states(),
        states: cue.clause.cues > 0,
        tells: tells(cue),
        hears: cue.has_hearer(),
        gap: is_gap(paragraph, clause),
        asks: cue.act == Act::Asks,
    };
    if let Some(first) = of_what(paragraph, clause) {
        return seeker.at(first, false);
    }
    let first = seeker.adverbs(start);
    // *told the wrong time, the new lane …*
    let timed = paragraph.phrases[start..first]
        .iter()
        .any(|phrase| phrase.is(Sort::Time));
    seeker
        .at(first, true)
        .filter(|_| !(timed && paragraph.is(first, Sort::Comma)))
        .map(|reported| with_negation(paragraph, start, reported))
}

/// *What she said was that it was dry*
fn of_what(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<usize> {
    let what = paragraph.follows(clause.subject?.first, Sort::Interrogative);
    let stated = what.then(|| is_stated(paragraph, clause.verb))?;
    stated.filter(|&first| paragraph.is_that(first))
}

/// *Her answer, in a letter, was that …*, *Her advice is to …*, *What she said was that …*: what a form of *be* equates with
/// the noun or the verb at phrase `at`.
pub(super) fn is_stated(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let set_off = paragraph.phrase(at + 1)?.is(Sort::Comma);
    let mut near = at + 1..paragraph.phrases.len().min(at + BE);
    let verb = near.find(|&verb| paragraph.is(verb, Sort::Verb))?;
    let group = &paragraph.phrases[verb];
    let own = verb == at + 1 || set_off && paragraph.is_comma(verb - 1);
    let be = paragraph.token(group).is(class::BE) && group.form == Form::Finite && !group.negated;
    let next = paragraph.phrase(verb + 1)?;
    let opens = paragraph.is_that(verb + 1) || next.form == Form::Infinitive && next.is(Sort::Verb);
    (own && be && opens).then_some(verb + 1)
}

/// How many phrases behind the noun its verb may stand.
const BE: usize = 10;

/// *which she says*, *a debt she says*: a relative, or for a pronoun the noun itself, right before the subject.
fn is_gap(paragraph: &Paragraph<'_>, clause: &Clause) -> bool {
    let subject = clause.own_subject();
    let first = subject.map(|subject| subject.first);
    let before = first.and_then(|first| Some((first, first.checked_sub(1)?)));
    before.is_some_and(|(first, before)| {
        let noun = &paragraph.phrases[before];
        let contact = paragraph.is_pronoun(first) && noun.is_noun(Head::Nominal);
        noun.is(Sort::Relative) || paragraph.is_that(before) || contact
    })
}

/// *asked not to be named*, *vowed never to resign*: what negates an infinitive belongs to it.
fn with_negation(paragraph: &Paragraph<'_>, start: usize, reported: Reported) -> Reported {
    let negates = |&before: &usize| {
        let phrase = &paragraph.phrases[before];
        reported.complement == Complement::Infinitive
            && phrase.is(Sort::Adverb)
            && paragraph.token(phrase).is(class::NEGATION)
    };
    let before = reported.first.checked_sub(1);
    let before = before.filter(|before| *before >= start && negates(before));
    Reported {
        first: before.unwrap_or(reported.first),
        ..reported
    }
}

/// Whether the first object of a verb is who is spoken to: it is never what is said.
pub(super) fn tells(cue: &CueFrames) -> bool {
    cue.hearer == Hearer::Needed
}

/// Who can be spoken to.
pub(super) fn is_addressee(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let mention = paragraph.mention_at(at);
    mention.is_some_and(|mention| {
        let mention = paragraph.mention(mention);
        mention.sort != Head::Nominal
            || mention.is(class::SOMEBODY | class::ORGANIZATION | class::KINSHIP)
    })
}

/// *told a story that*: words, which are told rather than spoken to.
pub(super) fn is_told(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.head(at).tag == Tag::Number || is_any(paragraph.word(at), &reports::TOLD)
}

/// *argues, however, that …*, *noted, which I doubt, that …*, *told her, grinning, to …*: past what two commas set off, where that opens what is reported.
pub(super) fn insertion(paragraph: &Paragraph<'_>, comma: usize, asks: bool) -> Option<usize> {
    let is = |at: usize, sort: Sort| paragraph.continues(at, sort);
    if !is(comma, Sort::Comma) || !sets_off(paragraph, comma + 1) {
        return None;
    }
    let ends = |phrase: &Phrase| {
        phrase.sentence_start
            || phrase.is_any(&[Sort::Stop, Sort::Semicolon, Sort::Colon, Sort::Quote])
    };
    let near = paragraph.phrases[comma + 1..].iter().take(INSERTION);
    let length = near.take_while(|phrase| !ends(phrase)).count();
    let mut closing = (comma + 2..comma + length).filter(|&at| is(at, Sort::Comma));
    let opens = |at: usize| {
        let next = &paragraph.phrases[at];
        match next.sort {
            Sort::Subordinator => {
                paragraph.is_that(at) || is_any(paragraph.word(at), &reports::QUESTIONS)
            }
            Sort::Interrogative | Sort::Relative => asks,
            Sort::Verb => next.form == Form::Infinitive,
            _ => false,
        }
    };
    closing.find(|&at| opens(at + 1)).map(|at| at + 1)
}

/// Whether what follows a comma may be inserted: no clause, no verb of speech, nothing that describes a noun.
fn sets_off(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let reports = || paragraph.cue(at).is_some_and(CueFrames::states);
    let Some(next) = paragraph.phrase(at) else {
        return false;
    };
    match next.sort {
        Sort::Adverb | Sort::Preposition | Sort::Interrogative | Sort::Time | Sort::Relative => {
            true
        }
        Sort::Subordinator => !paragraph.is_that(at),
        Sort::Verb => next.form == Form::Ing && !reports(),
        // *told a pupil, Ana Reyes, that …*
        Sort::Noun => {
            let explains = |phrase: &&Phrase| phrase.is_any(&[Sort::Noun, Sort::Preposition]);
            let end = paragraph.phrases[at..].iter().take_while(explains).count() + at;
            paragraph.continues(end, Sort::Comma)
        }
        _ => false,
    }
}

struct Seeker<'k, 'p> {
    paragraph: &'p Paragraph<'k>,
    /// The verb reports a clause more often than not.
    says: bool,
    /// It reports one at times.
    states: bool,
    /// Its first object is who is spoken to.
    tells: bool,
    /// Its first object may be.
    hears: bool,
    /// *the note which she says*: what is said has its subject before.
    gap: bool,
    /// It reports questions.
    asks: bool,
}

/// How many phrases may stand between two commas before what is reported.
const INSERTION: usize = 24;

impl<'k> Deref for Seeker<'k, '_> {
    type Target = Paragraph<'k>;

    fn deref(&self) -> &Paragraph<'k> {
        self.paragraph
    }
}

impl<'k> Seeker<'k, '_> {
    fn is(&self, at: usize, sort: Sort) -> bool {
        self.continues(at, sort)
    }

    /// Past adverbs and times, but not a time that something is told of: *said last year was hard*.
    fn adverbs(&self, mut at: usize) -> usize {
        while self.is(at, Sort::Adverb) || self.is(at, Sort::Time) && !self.begins_clause(at) {
            at += 1;
        }
        at
    }

    /// Past `P N`, adverbs and times, and the title that may end them: *on Alta’s “Good Evening”*
    fn adjuncts(&self, at: usize) -> usize {
        let end = self.adverbs(self.prepositional(at));
        let title = end + usize::from(self.is(end, Sort::Possessive));
        let quote = || self.phrases[title].first as usize;
        if self.is(title, Sort::Quote) && title::is_title(self.paragraph, quote()) {
            return self.adverbs(title + 1);
        }
        let insertion =
            || insertion(self.paragraph, end, self.asks).filter(|_| self.says || self.hears);
        insertion().unwrap_or(end)
    }

    fn at(&self, at: usize, near: bool) -> Option<Reported> {
        let phrase = self.phrase(at)?;
        match phrase.sort {
            Sort::Subordinator if self.opens_content(at) => found(Complement::Clause, at),
            // *promised a town that has few*
            Sort::Relative if self.is_word(at, THAT) => None,
            Sort::Interrogative | Sort::Relative => found(Complement::Clause, at),
            Sort::Verb if phrase.form == Form::Infinitive => found(Complement::Infinitive, at),
            Sort::Verb if phrase.form == Form::Ing && near => found(Complement::Object, at),
            Sort::Verb if self.gap && self.says && phrase.form == Form::Finite => {
                found(Complement::Clause, at)
            }
            Sort::Colon if self.says => {
                found(Complement::Clause, at + 1).filter(|_| self.phrase(at + 1).is_some())
            }
            // but *said Ana, who had lit her pipe*
            Sort::Comma
                if self.says && !self.is(at + 1, Sort::Relative) && self.begins_clause(at + 1) =>
            {
                found(Complement::Clause, at + 1)
            }
            Sort::Comma if near => self.at(insertion(self.paragraph, at, self.asks)?, false),
            Sort::Noun | Sort::Time => self.noun(at, near),
            Sort::Quote if near => found(Complement::Object, self.determiner(at)),
            Sort::Preposition if near => self.preposition(at),
            _ => None,
        }
    }

    /// *called a “slow theft”*: the determiner before the quotation belongs to the object.
    fn determiner(&self, quote: usize) -> usize {
        let before = quote.checked_sub(1).filter(|&before| {
            self.head(before).tag == Tag::Determiner && !self.phrases[quote].sentence_start
        });
        before.unwrap_or(quote)
    }

    /// *that*, and *if* where it stands for *whether* or opens a condition within what is said.
    fn opens_content(&self, at: usize) -> bool {
        let token = self.head(at);
        let that = token.is(class::DETERMINER | class::RELATIVE) && !token.is(class::INTERROGATIVE);
        that && !self.is_thing(at) || (self.says || self.asks) && token.is_any(&[IF])
    }

    /// *said that to everyone*, *told him that before*: *that* with no clause behind it is a thing said.
    fn is_thing(&self, that: usize) -> bool {
        let end = self.adverbs(self.prepositional(that + 1));
        let mark = end + usize::from(self.is(end, Sort::Comma));
        // but *that before the war, and after it, the well was dry*
        let joins = || self.is(mark, Sort::Coordinator) && !self.is(mark + 1, Sort::Preposition);
        self.ends(mark, &[Sort::Stop]) || joins()
    }

    fn begins_clause(&self, at: usize) -> bool {
        self.phrase(at).is_some() && self.clause_from(at).is_some()
    }

    fn is_finite(&self, at: usize) -> bool {
        let phrase = self.phrase(at);
        phrase.is_some_and(|phrase| phrase.is_verb(Form::Finite))
    }

    /// *told them it was dry*, but *said something that had a name*, *told anyone who would listen*
    fn states_at(&self, at: usize, end: usize) -> bool {
        let hearer = self.head(at);
        let describes = self.is(end, Sort::Relative)
            && !(self.asks || end == at + 1 && hearer.is(class::OBJECT_PRONOUN));
        !describes && !self.is_empty(at) && self.begins_clause(end)
    }

    fn noun(&self, at: usize, near: bool) -> Option<Reported> {
        if self.begins_clause(at) {
            return found(Complement::Clause, at);
        }
        let end = self.adjuncts(self.joined(at) + 1);
        // *a duty that one leader told us was met*
        if self.gap && self.hears && self.is_finite(at + 1) {
            return found(Complement::Clause, at + 1);
        }
        if let Some(next) = self.phrase(end) {
            let to = next.is_verb(Form::Infinitive);
            let that = next.is(Sort::Subordinator) && self.opens_content(end)
                || next.is(Sort::Interrogative);
            let heard = is_addressee(self.paragraph, at)
                || (self.tells || self.asks && (that || to)) && !is_told(self.paragraph, at);
            let clause = match that {
                true => self.says || self.hears,
                false => self.says && self.hears && self.states_at(at, end),
            };
            if heard && clause {
                return found(Complement::Clause, end);
            }
            if to && heard {
                return found(Complement::Infinitive, end);
            }
        }
        if !near || self.says && self.is_empty(at) {
            return None;
        }
        if self.tells {
            let announced = self.announced(end);
            // *told that story at weddings*
            if is_told(self.paragraph, at) {
                return announced;
            }
            if announced.is_some() || is_addressee(self.paragraph, at) {
                return announced.or_else(|| self.topic(at + 1));
            }
        }
        found(Complement::Object, at)
    }

    /// *told Ana and the mayor that*: the last of two who are spoken to.
    fn joined(&self, at: usize) -> usize {
        let two = self.is(at + 1, Sort::Coordinator) && self.is(at + 2, Sort::Noun);
        let told = two && self.tells && !self.begins_clause(at + 2);
        at + 2 * usize::from(told)
    }

    /// *told him: “…”*, *told a meeting, “…”*: the words that a mark or nothing parts from who is spoken to.
    fn announced(&self, at: usize) -> Option<Reported> {
        let colon = self.is(at, Sort::Colon) && self.phrase(at + 1).is_some();
        let mark = usize::from(colon || self.is(at, Sort::Comma));
        (colon || self.is(at + mark, Sort::Quote))
            .then(|| found(Complement::Clause, at + mark))
            .flatten()
    }

    /// *told the panel about the dam*
    fn topic(&self, at: usize) -> Option<Reported> {
        let about = self.is(at, Sort::Preposition) && is_any(self.word(at), &reports::TOPICS);
        about.then(|| self.preposition(at)).flatten()
    }

    /// *said nothing*, *said it again*, *said a few words*: an object that holds no words of what was said.
    fn is_empty(&self, at: usize) -> bool {
        is_any(self.word(at), &reports::EMPTY_OBJECTS)
    }

    /// *observed to the crowd that*, *known since the war that*: who is spoken to, or when.
    fn tells_to_whom(&self, at: usize) -> bool {
        let word = self.head(at);
        word.is(class::TO) && is_addressee(self.paragraph, at + 1) || word.is(class::SUBORDINATOR)
    }

    /// *said in a statement that …*, *pointed to the fact that …*; else what the preposition governs.
    fn preposition(&self, at: usize) -> Option<Reported> {
        if self.says || self.states || self.tells_to_whom(at) {
            let end = self.adjuncts(at);
            // *bragged about the boat, a group said*: the comma ends what it is about
            let about = || self.is(end, Sort::Comma) && is_any(self.word(at), &reports::TOPICS);
            let further = (end > at && !about())
                .then(|| self.at(end, false))
                .flatten();
            let opened = |first: usize| self.opens_content(first);
            if further.is_some_and(|further| {
                further.complement == Complement::Clause && (self.says || opened(further.first))
            }) {
                return further;
            }
        }
        let next = self.phrase(at + 1)?;
        // *wrote to the harbour office*: who is spoken to
        let word = self.head(at);
        if self.says && word.is(class::TO) && is_addressee(self.paragraph, at + 1) {
            return None;
        }
        let governed = next.is_any(&[Sort::Noun, Sort::Interrogative])
            || next.is_verb(Form::Ing)
            || next.is(Sort::Quote);
        governed
            .then(|| found(Complement::Prepositional, at + 1))
            .flatten()
    }
}
