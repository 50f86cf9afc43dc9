//! The clauses of a paragraph as a tree: which clause is part of what another one governs, and where that ends.
//!
//! ```text
//! Reyes denied that Hall had called the bridge “a toy”, and left.
//!       denied ───────── had called ──────────────────┤
//! ```
//! Two questions are answered from it: which cues a quotation may belong to (the clauses that are open where it stands), and
//! how far what a cue reports goes on (to the first clause that it does not govern).

use super::nesting::{answers, contains, is_beside};
use super::paragraph::{Node, Paragraph, REACH};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::Sort;

/// How many clauses may be open in each other.
const DEEPEST: u32 = 64;

/// How many clauses back the question is looked for that a statement stands beside.
const NEAR: usize = 4;

/// Fills `nodes` with those of the clauses of a paragraph.
pub(super) fn grow(paragraph: &Paragraph<'_>, nodes: &mut Vec<Node>) {
    nodes.clear();
    // nothing is asked of it without a cue or a quotation
    let cue = |clause: &Clause| clause.cue.is_some();
    if paragraph.own.is_empty() && !paragraph.clauses.iter().any(cue) {
        return;
    }
    let mut brackets = Brackets::default();
    let mut last = None;
    for (index, clause) in paragraph.clauses.iter().enumerate() {
        let verb = clause.verb as usize;
        let begins = |open: u32| {
            paragraph.sentence_start(verb) > paragraph.clauses[open as usize].verb as usize
        };
        if last.is_some_and(begins) {
            last = None;
        }
        brackets.pass(paragraph, verb);
        while let Some(open) = last.filter(|&open| nodes[open as usize].end as usize <= verb) {
            last = nodes[open as usize].outer;
        }
        let around = std::iter::successors(last, |&open| nodes[open as usize].outer);
        let question = |&open: &u32| {
            answers(paragraph, open as usize, index) || is_beside(paragraph, open as usize, index)
        };
        let left = around.take(NEAR).filter(question).last();
        let insertion = is_insertion(paragraph, index);
        let aside = insertion && has_own_subject(clause);
        if !aside && !goes_on_within(paragraph, last, clause) {
            let over = |open: u32| {
                left.is_some_and(|left| left <= open) || !contains(paragraph, open as usize, index)
            };
            while let Some(open) = last.filter(|&open| over(open)) {
                let node = &mut nodes[open as usize];
                node.end = node
                    .end
                    .min(opening(paragraph, open as usize, clause) as u32);
                last = node.outer;
            }
        }
        let depth = last.map_or(0, |open| nodes[open as usize].depth + 1);
        let bracket = (brackets.open > 0)
            .then(|| closing_bracket(paragraph, verb))
            .flatten();
        let comma = insertion.then(|| closing_comma(paragraph, index)).flatten();
        // what an insertion holds is over with it
        let around = last.map(|open| nodes[open as usize].end as usize);
        let end = bracket.into_iter().chain(comma).chain(around).min();
        nodes.push(Node {
            outer: last,
            end: end.map_or(u32::MAX, |end| end as u32),
            depth,
            aside,
        });
        if clause.subject.is_some() && depth < DEEPEST {
            last = Some(index as u32);
        }
    }
}

/// The clauses that are open at phrase `at`, innermost first: each is part of what the next one governs.
pub(super) fn open<'k>(
    paragraph: &Paragraph<'k>,
    at: usize,
) -> impl Iterator<Item = usize> + Clone + 'k {
    let Paragraph { tree, .. } = *paragraph;
    let clauses = &paragraph.clauses[..tree.len()];
    let start = paragraph.sentence_start(at);
    let before = clauses.partition_point(|clause| (clause.verb as usize) < at);
    let first = (0..before)
        .next_back()
        .filter(|&last| clauses[last].verb as usize >= start);
    let up = std::iter::successors(first, move |&inner| {
        tree[inner].outer.map(|outer| outer as usize)
    });
    let up = up.filter(move |&clause| clauses[clause].subject.is_some());
    let mut open = up.skip_while(move |&clause| tree[clause].end as usize <= at);
    let mut over = false;
    std::iter::from_fn(move || {
        let next = open.next().filter(|_| !over)?;
        over = tree[next].aside;
        Some(next)
    })
}

/// The phrase at which what clause `index` governs is over.
pub(super) fn end(paragraph: &Paragraph<'_>, index: usize) -> usize {
    paragraph.tree[index].end as usize
}

/// Where a clause that is no part of what `outer` governs begins, with the words that open it.
fn opening(paragraph: &Paragraph<'_>, outer: usize, clause: &Clause) -> usize {
    let (verb, least) = (
        clause.verb as usize,
        paragraph.clauses[outer].verb as usize + 1,
    );
    let subject = clause
        .subject
        .map_or(verb, |subject| subject.first as usize);
    let first = if (least..verb).contains(&subject) {
        subject
    } else {
        verb
    };
    let opens = |&at: &usize| {
        matches!(
            paragraph.phrases[at - 1].sort,
            Sort::Adverb
                | Sort::Subordinator
                | Sort::Coordinator
                | Sort::Relative
                | Sort::Interrogative
                | Sort::Preposition
        )
    };
    let opened = (least + 1..=first).rev().take_while(opens).last();
    let begun = opened.map_or(first, |first| first - 1);
    // *was late and left*, but *was late, later warned*
    let adverb =
        |&at: &usize| paragraph.phrases[at].is(Sort::Adverb) && !paragraph.is_comma(at - 1);
    (begun..first).find(|at| !adverb(at)).unwrap_or(first)
}

/// The bracket that closes around the verb at phrase `verb`.
fn closing_bracket(paragraph: &Paragraph<'_>, verb: usize) -> Option<usize> {
    let mut depth = 0;
    let closes = |at: &usize| match paragraph.phrases[*at].sort {
        Sort::Open => {
            depth += 1;
            false
        }
        Sort::Close => {
            depth -= 1;
            depth < 0
        }
        _ => false,
    };
    (verb..near_end(paragraph, verb)).find(closes)
}

/// The comma that ends what a clause without a report tells of a noun.
fn closing_comma(paragraph: &Paragraph<'_>, index: usize) -> Option<usize> {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb as usize;
    let ends = |&comma: &usize| {
        let verb_next = paragraph
            .phrases
            .get(comma + 1)
            .is_some_and(|next| next.is(Sort::Verb));
        paragraph.is_comma(comma) && !verb_next
    };
    let reports = clause.cue.is_some() && !paragraph.phrases[verb].passive;
    let comma = (verb + 1..near_end(paragraph, verb))
        .find(ends)
        .filter(|_| !reports)?;
    // words in marks that end in it are within
    Some(comma + usize::from(paragraph.phrases[comma].is(Sort::Quote)))
}

/// The end of the sentence of phrase `at`, or how far it is read.
fn near_end(paragraph: &Paragraph<'_>, at: usize) -> usize {
    paragraph.sentence_end(at).min(at + REACH)
}

/// The brackets that are open, read from left to right.
#[derive(Debug, Default)]
struct Brackets {
    open: u32,
    read: usize,
}

impl Brackets {
    /// Reads up to phrase `at`.
    fn pass(&mut self, paragraph: &Paragraph<'_>, at: usize) {
        for phrase in &paragraph.phrases[self.read.min(at)..at] {
            match phrase.sort {
                Sort::Open => self.open += 1,
                Sort::Close => self.open = self.open.saturating_sub(1),
                _ => {}
            }
        }
        self.read = self.read.max(at);
    }
}

/// Whether a clause has the subject of the one that is open, which tells more of a noun: *…, which is for those seeking work,*
fn goes_on_within(paragraph: &Paragraph<'_>, open: Option<u32>, clause: &Clause) -> bool {
    open.is_some_and(|open| {
        let same = paragraph.clauses[open as usize]
            .subject
            .map(|subject| subject.head);
        !has_own_subject(clause)
            && same == clause.subject.map(|subject| subject.head)
            && is_insertion(paragraph, open as usize)
    })
}

fn has_own_subject(clause: &Clause) -> bool {
    clause
        .subject
        .is_some_and(|subject| subject.order == Order::Before)
}

/// `, who V`, `, which N V`, `, of which N V`: a clause that tells more of a noun; the sentence may go on after it.
fn is_insertion(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let subject = paragraph.clauses[index]
        .subject
        .filter(|subject| subject.order != Order::After);
    let first = subject.map_or(0, |subject| subject.first as usize);
    let comma = |at: usize| at > 0 && paragraph.is_comma(at - 1);
    let preposition = |at: usize| at > 0 && paragraph.phrases[at - 1].is(Sort::Preposition);
    let opens = |at: usize| {
        paragraph.phrases[at].is(Sort::Relative) && (comma(at) || preposition(at) && comma(at - 1))
    };
    first > 0 && !paragraph.phrases[first].sentence_start && (opens(first) || opens(first - 1))
}
