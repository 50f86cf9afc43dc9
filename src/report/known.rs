//! What the quotations of a paragraph share, found once for all of them.

use super::according::{self, According};
use super::cue_noun::{self, CueNoun};
use super::nesting::{answers, contains, is_beside};
use super::offer::Quoted;
use super::paragraph::Paragraph;
use crate::syntax::clause::tree::{self, Node};

/// The tables, filled anew for each paragraph.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    tree: Vec<Node>,
    accordings: Vec<According>,
    nouns: Vec<CueNoun>,
}

/// A paragraph with its clause tree and the cues in it that are no verbs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known<'p> {
    pub(super) paragraph: Paragraph<'p>,
    pub(super) accordings: &'p [According],
    pub(super) nouns: &'p [CueNoun],
}

impl Tables {
    pub(super) fn fill<'p>(&'p mut self, paragraph: &Paragraph<'p>) -> Known<'p> {
        let Tables {
            tree,
            accordings,
            nouns,
        } = self;
        grow(paragraph, tree);
        let paragraph = Paragraph { tree, ..*paragraph };
        according::all(&paragraph, accordings);
        nouns.clear();
        nouns.extend(cue_noun::all(&paragraph));
        Known {
            paragraph,
            accordings,
            nouns,
        }
    }
}

impl<'p> Known<'p> {
    /// The quotations, one for each stretch, which begins where it does.
    pub(super) fn quotations(&self) -> impl Iterator<Item = Quoted<'p, '_>> {
        self.paragraph.quotes().map(|(at, number)| Quoted {
            paragraph: &self.paragraph,
            at,
            token: &self.paragraph.tokens[number],
            number,
            accordings: self.accordings,
            nouns: self.nouns,
        })
    }
}

/// Fills `nodes` with the places of the clauses, where there is a cue or a quotation that they are asked of.
fn grow(paragraph: &Paragraph<'_>, nodes: &mut Vec<Node>) {
    nodes.clear();
    if paragraph.own.is_empty() && paragraph.clauses.iter().all(|clause| clause.cue.is_none()) {
        return;
    }
    let beside = |outer: usize, inner: usize| {
        answers(paragraph, outer, inner) || is_beside(paragraph, outer, inner)
    };
    let contains = |outer: usize, inner: usize| contains(paragraph, outer, inner);
    tree::grow(paragraph.view, contains, beside, nodes);
}
