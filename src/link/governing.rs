//! A cue before the quotation, in the same sentence: the outermost one that reports all that follows it, or the innermost
//! one that the quotation belongs to.
//!
//! ```text
//! N V ,? :? Q        The mayor said, “…”
//! N V that … Q …     The mayor said that it was “…” there
//! …, N V, … Q …      The bridge, the mayor said, is “…”
//! ```

use super::after::is_relative;
use super::choice::{can_speak, is_comma, speaker_of, Choice};
use super::frame::{self, Frame};
use super::{is_any, Paragraph};
use crate::clause::{Clause, Order, Subject};
use crate::lexicon::{class, CueFrames};
use crate::phrase::{Form, Sort};
use crate::token::{Ending, Token};
use crate::Act;

/// The most that such an offer scores.
pub(super) const MOST: f32 = 0.91;

/// The cue before the quotation, in the same sentence, in whose content it stands.
pub(super) fn quotation(paragraph: &Paragraph<'_>, stack: &[Open], at: usize, quote: &Token) -> Option<Choice> {
    let last = stack.last().map(|last| last.clause);
    let adjacent = last.filter(|&inner| adjoins(paragraph, inner, at));
    let governs = |&index: &usize| {
        takes_clause(paragraph, index)
            && (adjacent.is_none() || adjacent == Some(index) || !has_object(paragraph, index))
    };
    let named = adjacent.filter(|&inner| is_named_by(paragraph, inner));
    let styled = || last.filter(|&inner| styles_itself(paragraph, inner, at));
    let outer = named.or_else(|| stack.iter().map(|open| open.clause).find(governs)).or_else(styled);
    if let Some(outer) = outer {
        let adjacent = Some(outer) == adjacent;
        let name = if adjacent { "speaker-cue-quote" } else { "speaker-cue-that-quote" };
        let score = if adjacent { MOST } else { 0.85 };
        let speaker =
            speaker_of(paragraph, &paragraph.clauses[outer]).map(|mention| &paragraph.mentions[mention as usize]);
        let score = if speaker.map_or(true, can_speak) { score } else { 0.7 };
        if paragraph.wants(name) {
            return Some(Choice::of_clause(paragraph, outer, name, score, adjacent));
        }
    }
    let inner = adjacent.and_then(|clause| {
        let worth = worth(paragraph.clauses[clause].cue?);
        let choice = Choice::of_clause(paragraph, clause, "speaker-cue-quote", 0.9 * worth, true);
        (choice.score > ADJACENT_LEAST && paragraph.wants(choice.pattern)).then_some(choice)
    });
    inner.or_else(|| fallback(paragraph, stack, quote).filter(|choice| !is_about_word(paragraph, choice, at)))
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

/// *what X called “…”*, *(X once said, “…”)*: the words are X's, whatever the sentence says around them.
fn is_named_by(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let before = clause.subject.and_then(|subject| (subject.first as usize).checked_sub(1));
    let is = |sort: Sort| before.is_some_and(|before| paragraph.phrases[before].is(sort));
    is(Sort::Interrogative) && clause.cue.is_some_and(|cue| cue.act == Act::Calls)
        || is(Sort::Open) && takes_clause(paragraph, index)
}

/// The least worth of a cue right before a quotation, and of one further away from a long or a short one.
const ADJACENT_LEAST: f32 = 0.4;
const LONG_LEAST: f32 = 0.03;
const SHORT_LEAST: f32 = 0.12;

/// The least worth of a verb that shares its subject with a reporting verb to end what that one reports.
const SHARED_LEAST: f32 = 0.5;

/// How often a verb is a cue, whatever its frame.
pub(super) fn worth(cue: CueFrames) -> f32 {
    let frames = [cue.quotation, cue.clause, cue.infinitive, cue.object];
    let (cues, of) =
        frames.iter().fold((0, 0), |(cues, of), frame| (cues + u32::from(frame.cues), of + u32::from(frame.of)));
    (cues as f32 + 0.5) / (of as f32 + 2.0)
}

/// A clause that is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub(super) clause: usize,
    /// How many of the outermost do not report what stands in it: those around a relative clause, which tells more of a noun.
    hidden: usize,
    /// How many brackets are open where it stands.
    within: u32,
}

/// The clauses of a sentence that are open at some phrase, outermost first: each stands in what the one before governs.
/// Asked from left to right, it looks at every clause once.
#[derive(Debug, Default)]
pub(super) struct OpenClauses {
    stack: Vec<Open>,
    /// How many brackets are open before phrase `read`.
    brackets: u32,
    read: usize,
    sentence: usize,
    /// The first clause that has not been looked at.
    next: usize,
}

/// How many clauses may be open in each other.
const DEEPEST: usize = 64;

impl OpenClauses {
    /// As at the start of a paragraph.
    pub(super) fn clear(&mut self) {
        self.begin(0, 0);
    }

    /// As at the start of the sentence of phrase `sentence`, with the clauses from `next` on before it.
    fn begin(&mut self, sentence: usize, next: usize) {
        self.stack.clear();
        (self.brackets, self.read) = (0, sentence);
        (self.sentence, self.next) = (sentence, next);
    }

    /// Those that are open at phrase `at`.
    pub(super) fn at(&mut self, paragraph: &Paragraph<'_>, at: usize) -> &[Open] {
        let start = paragraph.sentence_start(at);
        if start != self.sentence {
            self.begin(start, paragraph.clauses.partition_point(|clause| (clause.verb as usize) < start));
        }
        while let Some(clause) = paragraph.clauses.get(self.next).filter(|clause| (clause.verb as usize) < at) {
            self.close(paragraph, clause.verb as usize);
            let explains = is_insertion(paragraph, self.next) && has_own_subject(clause);
            let within = self.is_within(paragraph, clause);
            let stays = explains || within;
            while self.stack.last().is_some_and(|outer| !stays && !contains(paragraph, outer.clause, self.next)) {
                self.stack.pop();
            }
            if clause.subject.is_some() && self.stack.len() < DEEPEST {
                let hidden = if explains { self.stack.len() } else { self.hidden() };
                self.stack.push(Open { clause: self.next, hidden, within: self.brackets });
            }
            self.next += 1;
        }
        self.close(paragraph, at);
        &self.stack[self.hidden()..]
    }

    fn hidden(&self) -> usize {
        self.stack.last().map_or(0, |last| last.hidden)
    }

    /// Whether a clause has the subject of the innermost one, which tells more of a noun: *…, which is for those seeking
    /// work,*
    fn is_within(&self, paragraph: &Paragraph<'_>, clause: &Clause) -> bool {
        self.stack.last().is_some_and(|&Open { clause: last, .. }| {
            let same = paragraph.clauses[last].subject.map(|subject| subject.head);
            !has_own_subject(clause)
                && same == clause.subject.map(|subject| subject.head)
                && is_insertion(paragraph, last)
        })
    }

    /// Lets go of the innermost clauses that are over before phrase `at`: before each clause that follows, so that what is
    /// open does not depend on where it was asked for.
    fn close(&mut self, paragraph: &Paragraph<'_>, at: usize) {
        self.leave_brackets(paragraph, at);
        while self.stack.last().is_some_and(|last| is_closed(paragraph, last.clause, at)) {
            self.stack.pop();
        }
    }

    /// Lets go of the clauses in brackets that close before phrase `at`.
    fn leave_brackets(&mut self, paragraph: &Paragraph<'_>, at: usize) {
        for phrase in &paragraph.phrases[self.read.min(at)..at] {
            if phrase.is(Sort::Open) {
                self.brackets += 1;
            } else if phrase.is(Sort::Close) {
                // one that opens in a sentence before holds all of this one so far
                while self.stack.last().is_some_and(|last| last.within >= self.brackets) {
                    self.stack.pop();
                }
                self.brackets = self.brackets.saturating_sub(1);
            }
        }
        self.read = self.read.max(at);
    }
}

fn has_own_subject(clause: &Clause) -> bool {
    clause.subject.is_some_and(|subject| subject.order == Order::Before)
}

/// `, who V`, `, which N V`: a clause that tells more of a noun; the sentence may go on after it.
fn is_insertion(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let subject = paragraph.clauses[index].subject.filter(|subject| subject.order != Order::After);
    let first = subject.map_or(0, |subject| subject.first as usize);
    let opens = |at: usize| at > 0 && paragraph.phrases[at].is(Sort::Relative) && is_comma(paragraph, at - 1);
    first > 0 && !paragraph.phrases[first].sentence_start && (opens(first) || opens(first - 1))
}

/// `, who V … , at`: a clause that told more of a noun and reports nothing ends with the comma after it.
fn is_closed(paragraph: &Paragraph<'_>, index: usize, at: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb as usize;
    let reports = clause.cue.is_some() && !paragraph.phrases[verb].passive;
    // *who came, saw and won*
    let verb_next = |comma: usize| paragraph.phrases.get(comma + 1).is_some_and(|next| next.is(Sort::Verb));
    let ends = |comma: usize| is_comma(paragraph, comma) && !verb_next(comma);
    !reports && is_insertion(paragraph, index) && (verb + 1..at).any(ends)
}

/// The pattern of a clause that only may report the quotation.
pub(super) const WEAK: &str = "clause-quote";

/// The clause whose verb is a cue most often, of those whose subjects can speak; of equal ones the innermost.
pub(super) fn fallback(paragraph: &Paragraph<'_>, stack: &[Open], quote: &Token) -> Option<Choice> {
    let least = if quote.quoted_words() >= 5 { LONG_LEAST } else { SHORT_LEAST };
    // *was asked, “…”*: somebody else spoke
    let active = |clause: &usize| !paragraph.phrases[paragraph.clauses[*clause].verb as usize].passive;
    let mut best: Option<Choice> = None;
    for clause in stack.iter().rev().map(|open| open.clause).filter(active) {
        let known = &paragraph.clauses[clause];
        let offer = known
            .cue
            .zip(speaker_of(paragraph, known))
            .filter(|&(cue, speaker)| can_speak(&paragraph.mentions[speaker as usize]) && 0.8 * worth(cue) > least);
        let offer = offer.map(|(cue, _)| Choice::of_clause(paragraph, clause, WEAK, 0.8 * worth(cue), false));
        best = best.filter(|best| offer.map_or(true, |offer| offer.score <= best.score)).or(offer);
        // *contrasted it with Reyes, who wants “…”*: what a relative clause reports is not of those around it
        if best.is_some() && is_relative(paragraph, clause) {
            break;
        }
    }
    best
}

/// *liked the word “no”*: what the verb is about is the word itself; but *blamed him for using the word “no”*.
fn is_about_word(paragraph: &Paragraph<'_>, choice: &Choice, at: usize) -> bool {
    let verb = choice.clause.map(|clause| paragraph.clauses[clause as usize].verb as usize);
    let noun = at.checked_sub(1).map(|before| paragraph.token(&paragraph.phrases[before]));
    let word = noun.is_some_and(|noun| matches!(noun.text(paragraph.text), "name" | "phrase" | "term" | "word"));
    word && verb.is_some_and(|verb| verb + 2 == at)
}

/// Whether clause `inner` stands in what clause `outer` governs.
pub(super) fn contains(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let clause = &paragraph.clauses[outer];
    let verb = clause.verb as usize;
    if clause.subject.is_some_and(|subject| {
        subject.order == Order::After || follows_quotation(paragraph, subject) && takes_clause(paragraph, inner)
    }) {
        return false;
    }
    let Some(subject) = paragraph.clauses[inner].subject else { return true };
    // *The papers show, he said, that …*
    if is_parenthetical(paragraph, inner) && paragraph.clauses[inner].cue.is_some_and(says) {
        return false;
    }
    if is_parenthetical(paragraph, outer) && takes_clause(paragraph, outer) && !takes_clause(paragraph, inner) {
        return true;
    }
    let first = subject.first as usize;
    // *said he was tired, revoking …*: a verb of no speech that shares the reporter's subject may well be in the report
    if subject.order == Order::Shared && clause.subject.map(|own| own.head) == Some(subject.head) {
        let weak = paragraph.clauses[inner].cue.map_or(true, |cue| worth(cue) < SHARED_LEAST);
        // *ripped her for acting as “…”*
        let complement = paragraph.phrases[paragraph.clauses[inner].verb as usize - 1].is(Sort::Preposition);
        return weak && (complement || takes_clause(paragraph, outer));
    }
    first > verb
        && !breaks(paragraph, outer, first)
        && !accompanies(paragraph, inner, first)
        && !contrasts(paragraph, inner, first)
        && !happens_at(paragraph, inner, first)
}

/// *…, while Y said*: a second report, set against the first.
fn contrasts(paragraph: &Paragraph<'_>, index: usize, first: usize) -> bool {
    // *said that, while Y said …,*: that one is within the report
    let within = first > 2 && paragraph.phrases[first - 3].is(Sort::Subordinator);
    paragraph.clauses[index].cue.is_some_and(says) && !within && opens_with(paragraph, first, &["while", "whereas"])
}

/// A verb of speech or of naming: what stands with it is its own subject's, whatever is reported around it.
fn is_own_report(cue: CueFrames) -> bool {
    says(cue) || cue.act == Act::Calls
}

/// *said that it was over, after Y told her “…”*: an event with a speaker of its own, beside the one that is reported.
fn happens_at(paragraph: &Paragraph<'_>, index: usize, first: usize) -> bool {
    let clause = &paragraph.clauses[index];
    clause.cue.is_some_and(is_own_report) && follows_word(paragraph, first, &["after", "before", "when"])
}

/// *…, with the union saying it was …*: a report beside what the sentence reports.
fn accompanies(paragraph: &Paragraph<'_>, index: usize, first: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let dependent = matches!(paragraph.phrases[clause.verb as usize].form, Form::Ing | Form::Infinitive);
    dependent && clause.cue.is_some_and(is_own_report) && opens_with(paragraph, first, &["with"])
}

/// Whether a comma and one of these words stand before the subject at phrase `first`.
fn opens_with(paragraph: &Paragraph<'_>, first: usize, words: &[&str]) -> bool {
    first > 1 && is_comma(paragraph, first - 2) && follows_word(paragraph, first, words)
}

/// Whether one of these words stands right before phrase `first`.
fn follows_word(paragraph: &Paragraph<'_>, first: usize, words: &[&str]) -> bool {
    let before = first.checked_sub(1).map(|before| paragraph.token(&paragraph.phrases[before]).text(paragraph.text));
    before.is_some_and(|before| is_any(before, words))
}

/// Whether a clause stands between commas in the sentence that it reports: *The bridge, he said, is “…”*
pub(super) fn is_parenthetical(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb as usize;
    let Some(subject) = clause.subject.filter(|subject| subject.order == Order::Before && clause.cue.is_some()) else {
        return false;
    };
    let first = subject.first as usize;
    let end = paragraph.view().adjuncts(verb + 1);
    first > 1
        && !paragraph.phrases[first].sentence_start
        && is_comma(paragraph, first - 1)
        && verb - first <= 3
        && paragraph.phrases.get(end).is_some_and(|next| next.is(Sort::Comma))
}

/// Whether a subject stands right after a quotation that it closes: *“…,” X said after …*
pub(super) fn follows_quotation(paragraph: &Paragraph<'_>, subject: Subject) -> bool {
    let before = (subject.first as usize).checked_sub(1).map(|before| &paragraph.phrases[before]);
    before.is_some_and(|before| {
        before.is(Sort::Quote) && matches!(paragraph.token(before).ending, Ending::Comma | Ending::Ask)
    })
}

/// Whether a new main clause begins at phrase `to`, its subject: `; N`, `, but N`, or `, N` after an introduction.
pub(super) fn breaks(paragraph: &Paragraph<'_>, outer: usize, to: usize) -> bool {
    let verb = paragraph.clauses[outer].verb as usize;
    let between = &paragraph.phrases[verb..to];
    if between.iter().any(|phrase| phrase.is(Sort::Semicolon)) {
        return true;
    }
    let Some(before) = to.checked_sub(1) else { return false };
    // *…, who he called*, *…, which said*: a relative clause after a comma tells more of a noun, not what was said of it
    let relative = [to, before].into_iter().find(|&at| at > verb && paragraph.phrases[at].is(Sort::Relative));
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
        let closed = quote.is(Sort::Quote) && paragraph.token(quote).ending != Ending::Open;
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
    let introduced =
        matches!(paragraph.phrases[start].sort, Sort::Subordinator | Sort::Interrogative | Sort::Preposition)
            || start == verb && paragraph.phrases[verb].form != Form::Finite;
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
        && clause.subject.is_some_and(|subject| subject.first as usize == start + 1)
        && clause.cue.is_some_and(says)
        && paragraph.phrases.get(end).is_some_and(|next| next.is(Sort::Comma))
}

/// *when X asked*, *after X said*: a conjunction stands right before the subject.
fn is_subordinate(paragraph: &Paragraph<'_>, clause: &Clause, start: usize) -> bool {
    let before = clause.subject.and_then(|subject| (subject.first as usize).checked_sub(1));
    before.filter(|&before| before >= start).is_some_and(|before| {
        let phrase = &paragraph.phrases[before];
        let opens = matches!(phrase.sort, Sort::Subordinator | Sort::Interrogative)
            && !paragraph.token(phrase).is(class::RELATIVE);
        opens || phrase.is(Sort::Preposition) && paragraph.token(phrase).is(class::SUBORDINATOR)
    })
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
    let meets = |shape: &&str| view.matches(shape, from).is_some_and(|found| found.end == at + 1);
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
fn has_object(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    clause.cue.is_some_and(|cue| {
        !says(cue) && matches!(frame_of(paragraph, clause, cue), Some(Frame::Object | Frame::Prepositional))
    })
}

/// *asked for a photo and …*: what a preposition governs is all that the clause reports.
fn talks_about(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    clause.cue.is_some_and(|cue| frame_of(paragraph, clause, cue) == Some(Frame::Prepositional))
}

/// A verb of speech in the first place, so that an object beside it is who is spoken to, or what about.
fn says(cue: CueFrames) -> bool {
    let often = cue.clause.cues >= 10 && f32::from(cue.clause.cues) > 0.6 * f32::from(cue.clause.of);
    often && 2 * cue.clause.cues > cue.object.cues
}

/// A verb with so many infinitives, so many objects, for each clause reports no clause.
const INFINITIVES: u16 = 4;
const OBJECTS: u16 = 12;
/// So many cases of a frame tell how a verb stands in it.
const KNOWN: u16 = 4;
/// The least share of cues among a verb's clauses for all that follows it to count as reported.
const CLAUSE_LEAST: f32 = 0.53;
