//! The clauses of a paragraph as a tree: which clause is part of what another one governs, and where that ends.
//!
//! ```text
//! Reyes denied that Hall had called the bridge “a toy”, and left.
//!       denied ───────── had called ──────────────────┤
//! ```
//! Two questions are answered from it: which cues a quotation may belong to (the clauses that are open where it stands), and
//! how far what a cue reports goes on (to the first clause that it does not govern).

use super::{Clause, Order, View};
use crate::syntax::phrase::Sort;

/// The place of a clause in the tree.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// The clause around it.
    outer: Option<usize>,
    /// The phrase at which what it governs is over.
    end: usize,
    /// How many clauses are around it.
    pub(crate) depth: u32,
    /// It tells more of a noun, so that no clause around it reports what is in it.
    aside: bool,
}

/// A tree with the clauses that its nodes are the places of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tree<'k> {
    pub(crate) view: View<'k>,
    pub(crate) nodes: &'k [Node],
}

/// How many phrases what a clause governs may hold.
const REACH: usize = 120;

/// How many clauses may be open in each other.
const DEEPEST: u32 = 64;

/// How many clauses back one is looked for that a clause stands beside.
const NEAR: usize = 4;

/// Appends the nodes of the clauses; what a verb governs is told by whether it `contains` a clause behind it, and
/// whether that one stands `beside` it.
pub(crate) fn grow(
    view: View<'_>,
    contains: impl Fn(usize, usize) -> bool,
    beside: impl Fn(usize, usize) -> bool,
    nodes: &mut Vec<Node>,
) {
    let mut brackets = Brackets::default();
    let mut last = None;
    for (index, clause) in view.clauses.iter().enumerate() {
        let verb = clause.verb;
        let start = view.sentence_start(verb);
        brackets.pass(view, verb);
        let is_over = |open: usize, nodes: &[Node]| {
            let before = view.clauses[open].verb;
            before < start || nodes[open].end <= verb
        };
        while let Some(open) = last.filter(|&open| is_over(open, nodes)) {
            last = nodes[open].outer;
        }
        let around = std::iter::successors(last, |&open| nodes[open].outer);
        let left = around.take(NEAR).filter(|&open| beside(open, index)).last();
        let insertion = is_insertion(view, index);
        let aside = insertion && clause.has_subject(Order::Before);
        if !aside && !goes_on_within(view, last, clause) {
            let over =
                |open: usize| left.is_some_and(|left| left <= open) || !contains(open, index);
            while let Some(open) = last.filter(|&open| over(open)) {
                let node = &mut nodes[open];
                node.end = node.end.min(opening(view, open, clause));
                last = node.outer;
            }
        }
        let depth = last.map_or(0, |open| nodes[open].depth + 1);
        let bracket = (brackets.open > 0)
            .then(|| closing_bracket(view, verb))
            .flatten();
        let comma = insertion.then(|| closing_comma(view, index)).flatten();
        // what an insertion holds is over with it
        let around = last.map(|open| nodes[open].end);
        let end = bracket.into_iter().chain(comma).chain(around).min();
        nodes.push(Node {
            outer: last,
            end: end.unwrap_or(usize::MAX),
            depth,
            aside,
        });
        if clause.subject.is_some() && depth < DEEPEST {
            last = Some(index);
        }
    }
}

impl<'k> Tree<'k> {
    /// The clauses that are open at phrase `at`, innermost first: each is part of what the next one governs.
    pub(crate) fn open(self, at: usize) -> impl Iterator<Item = usize> + Clone + 'k {
        let Tree { view, nodes } = self;
        let clauses = &view.clauses[..nodes.len()];
        let start = view.sentence_start(at);
        let before = clauses.partition_point(|clause| clause.verb < at);
        let first = (0..before)
            .next_back()
            .filter(|&last| clauses[last].verb >= start);
        let up = std::iter::successors(first, move |&inner| nodes[inner].outer);
        let up = up.filter(move |&clause| clauses[clause].subject.is_some());
        let mut open = up.skip_while(move |&clause| nodes[clause].end <= at);
        let mut over = false;
        std::iter::from_fn(move || {
            let next = open.next().filter(|_| !over)?;
            over = nodes[next].aside;
            Some(next)
        })
    }

    /// The phrase at which what clause `index` governs is over.
    pub(crate) fn end(self, index: usize) -> usize {
        self.nodes[index].end
    }
}

/// Where a clause that is no part of what `outer` governs begins, with the words that open it.
fn opening(view: View<'_>, outer: usize, clause: &Clause) -> usize {
    let (verb, least) = (clause.verb, view.clauses[outer].verb + 1);
    let subject = clause.subject.map_or(verb, |subject| subject.first);
    let first = if (least..verb).contains(&subject) {
        subject
    } else {
        verb
    };
    let opens = |&at: &usize| {
        matches!(
            view.phrases[at - 1].sort,
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
    let adverb = |&at: &usize| view.phrases[at].is(Sort::Adverb) && !view.is_comma(at - 1);
    (begun..first).find(|at| !adverb(at)).unwrap_or(first)
}

/// The bracket that closes around the verb at phrase `verb`.
fn closing_bracket(view: View<'_>, verb: usize) -> Option<usize> {
    let mut depth = 0;
    let closes = |at: &usize| match view.phrases[*at].sort {
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
    (verb..near_end(view, verb)).find(closes)
}

/// The comma that ends what a clause without a report tells of a noun.
fn closing_comma(view: View<'_>, index: usize) -> Option<usize> {
    let clause = &view.clauses[index];
    let verb = clause.verb;
    let ends = |&comma: &usize| view.is_comma(comma) && !view.is(comma + 1, Sort::Verb);
    let reports = clause.cue.is_some() && !view.phrases[verb].passive;
    let comma = (verb + 1..near_end(view, verb))
        .find(ends)
        .filter(|_| !reports)?;
    // words in marks that end in it are within
    Some(comma + usize::from(view.phrases[comma].is(Sort::Quote)))
}

/// The end of the sentence of phrase `at`, or how far it is read.
fn near_end(view: View<'_>, at: usize) -> usize {
    view.sentence_end(at).min(at + REACH)
}

/// The brackets that are open, read from left to right.
#[derive(Debug, Default)]
struct Brackets {
    open: u32,
    read: usize,
}

impl Brackets {
    /// Reads up to phrase `at`.
    fn pass(&mut self, view: View<'_>, at: usize) {
        for phrase in &view.phrases[self.read.min(at)..at] {
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
fn goes_on_within(view: View<'_>, open: Option<usize>, clause: &Clause) -> bool {
    open.is_some_and(|open| {
        !clause.has_subject(Order::Before)
            && view.clauses[open].head() == clause.head()
            && is_insertion(view, open)
    })
}

/// `, who V`, `, which N V`, `, of which N V`: a clause that tells more of a noun; the sentence may go on after it.
fn is_insertion(view: View<'_>, index: usize) -> bool {
    let subject = view.clauses[index]
        .subject
        .filter(|subject| subject.order != Order::After);
    let first = subject.map_or(0, |subject| subject.first);
    let comma = |at: usize| at > 0 && view.is_comma(at - 1);
    let preposition = |at: usize| at > 0 && view.phrases[at - 1].is(Sort::Preposition);
    let opens = |at: usize| {
        view.phrases[at].is(Sort::Relative) && (comma(at) || preposition(at) && comma(at - 1))
    };
    first > 0 && !view.phrases[first].sentence_start && (opens(first) || opens(first - 1))
}
