//! The clauses that are still open where a quotation begins, and so may govern it.

use super::choice::is_comma;
use super::nesting::contains;
use super::Paragraph;
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::Sort;

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
            self.begin(
                start,
                paragraph
                    .clauses
                    .partition_point(|clause| (clause.verb as usize) < start),
            );
        }
        while let Some(clause) = paragraph
            .clauses
            .get(self.next)
            .filter(|clause| (clause.verb as usize) < at)
        {
            self.close(paragraph, clause.verb as usize);
            let explains = is_insertion(paragraph, self.next) && has_own_subject(clause);
            let within = self.is_within(paragraph, clause);
            let stays = explains || within;
            while self
                .stack
                .last()
                .is_some_and(|outer| !stays && !contains(paragraph, outer.clause, self.next))
            {
                self.stack.pop();
            }
            if clause.subject.is_some() && self.stack.len() < DEEPEST {
                let hidden = if explains {
                    self.stack.len()
                } else {
                    self.hidden()
                };
                self.stack.push(Open {
                    clause: self.next,
                    hidden,
                    within: self.brackets,
                });
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
        while self
            .stack
            .last()
            .is_some_and(|last| is_closed(paragraph, last.clause, at))
        {
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
                while self
                    .stack
                    .last()
                    .is_some_and(|last| last.within >= self.brackets)
                {
                    self.stack.pop();
                }
                self.brackets = self.brackets.saturating_sub(1);
            }
        }
        self.read = self.read.max(at);
    }
}

fn has_own_subject(clause: &Clause) -> bool {
    clause
        .subject
        .is_some_and(|subject| subject.order == Order::Before)
}

/// `, who V`, `, which N V`: a clause that tells more of a noun; the sentence may go on after it.
fn is_insertion(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let subject = paragraph.clauses[index]
        .subject
        .filter(|subject| subject.order != Order::After);
    let first = subject.map_or(0, |subject| subject.first as usize);
    let opens = |at: usize| {
        at > 0 && paragraph.phrases[at].is(Sort::Relative) && is_comma(paragraph, at - 1)
    };
    first > 0 && !paragraph.phrases[first].sentence_start && (opens(first) || opens(first - 1))
}

/// `, who V … , at`: a clause that told more of a noun and reports nothing ends with the comma after it.
fn is_closed(paragraph: &Paragraph<'_>, index: usize, at: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb as usize;
    let reports = clause.cue.is_some() && !paragraph.phrases[verb].passive;
    // *who came, saw and won*
    let verb_next = |comma: usize| {
        paragraph
            .phrases
            .get(comma + 1)
            .is_some_and(|next| next.is(Sort::Verb))
    };
    let ends = |comma: usize| is_comma(paragraph, comma) && !verb_next(comma);
    !reports && is_insertion(paragraph, index) && (verb + 1..at).any(ends)
}
