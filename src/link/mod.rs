//! Links: which cue and which speaker each quotation of a paragraph has, and which cues report without quotation marks.

mod according;
mod after;
mod by_line;
mod choice;
mod cue_noun;
mod draft;
mod extent;
mod frame;
mod governing;
mod indirect;
mod loose;
mod noun_cue;
mod reach;
mod title;
mod turn;
mod worth;

pub(crate) use draft::{Addressee, Draft, DraftCue, Links};

use crate::clause::Clause;
use crate::mention::NounMention;
use crate::pattern::View;
use crate::phrase::{Phrase, Sort};
use crate::token::{Stretch, Token};
use crate::worth::Without;

/// A paragraph with all that was found in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paragraph<'k> {
    pub(crate) text: &'k str,
    pub(crate) tokens: &'k [Token],
    pub(crate) phrases: &'k [Phrase],
    pub(crate) clauses: &'k [Clause],
    pub(crate) mentions: &'k [NounMention],
    /// The mention of each phrase.
    pub(crate) mention_of: &'k [Option<u32>],
    pub(crate) number: u32,
    pub(crate) heading: bool,
    /// Those of the whole document.
    pub(crate) stretches: &'k [Stretch],
    /// What is left out.
    pub(crate) without: Without,
}

impl<'k> Paragraph<'k> {
    pub(crate) fn view(&self) -> View<'k> {
        View { tokens: self.tokens, phrases: self.phrases, clauses: self.clauses }
    }

    /// Whether the pattern of that name may link.
    pub(crate) fn wants(&self, pattern: &str) -> bool {
        !self.without.has(pattern)
    }

    /// The first phrase of the sentence that phrase `at` stands in.
    pub(crate) fn sentence_start(&self, at: usize) -> usize {
        (0..=at.min(self.phrases.len().saturating_sub(1)))
            .rev()
            .find(|&index| self.phrases[index].sentence_start)
            .unwrap_or(0)
    }

    pub(crate) fn token(&self, phrase: &Phrase) -> &'k Token {
        &self.tokens[phrase.head as usize]
    }
}

/// Links the quotations of one paragraph, then finds what is reported there without quotation marks.
pub(crate) fn paragraph(paragraph: &Paragraph<'_>, indirect: bool, links: &mut Links) {
    let from = links.drafts.len();
    by_line::below(paragraph, links);
    for at in 0..paragraph.phrases.len() {
        for token in paragraph.phrases[at].tokens() {
            if paragraph.tokens[token].is_quote() {
                choice::quotation(paragraph, at, token, links);
            }
        }
    }
    extent::complete(paragraph, from, links);
    if indirect {
        indirect::find(paragraph, from, links);
    }
}

/// Whether a phrase is a quotation by itself.
pub(crate) fn is_quote(phrase: &Phrase) -> bool {
    phrase.is(Sort::Quote)
}
