//! Which cue and which speaker each quotation of a paragraph has, and what is reported without
//! quotation marks.

mod according;
mod after;
mod announced;
mod by_line;
mod case;
mod choice;
pub(crate) mod content;
mod cue_noun;
mod draft;
mod extent;
mod frame;
mod governing;
mod headline;
mod indirect;
mod loose;
mod nesting;
mod noun_cue;
mod open;
pub(crate) mod own_pattern;
mod reach;
#[cfg(test)]
mod tests;
mod title;
mod worth;

pub(crate) use announced::Announcement;
pub(crate) use case::frames;
pub(crate) use draft::{Addressee, Draft, DraftCue, Links, Parts};
pub(crate) use headline::{Headline, Lines};
pub(crate) use title::is_capitalised;

pub use frame::Counted;

use according::According;
use cue_noun::CueNoun;
use open::OpenClauses;

use crate::mention::NounMention;
use crate::pattern::Without;
use crate::syntax::clause::Clause;
use crate::syntax::phrase::Phrase;
use crate::syntax::shape::View;
use crate::syntax::token::{Stretch, Token};
use crate::Pattern;

/// A paragraph with all that was found in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paragraph<'k> {
    pub(crate) text: &'k str,
    pub(crate) tokens: &'k [Token],
    pub(crate) phrases: &'k [Phrase],
    pub(crate) clauses: &'k [Clause],
    /// The phrases that are *according to*.
    pub(crate) accordings: &'k [u32],
    /// Those of the document so far, and the first of this paragraph.
    pub(crate) mentions: &'k [NounMention],
    pub(crate) first_mention: usize,
    /// The mention of each phrase.
    pub(crate) mention_of: &'k [Option<u32>],
    pub(crate) number: u32,
    pub(crate) heading: bool,
    /// The headline that it is, who says what.
    pub(crate) headline: Option<Headline>,
    /// Those of the whole document, and of this paragraph.
    pub(crate) stretches: &'k [Stretch],
    pub(crate) own: &'k [Stretch],
    /// What is left out.
    pub(crate) without: Without,
}

impl<'k> Paragraph<'k> {
    pub(crate) fn view(&self) -> View<'k> {
        View {
            phrases: self.phrases,
            clauses: self.clauses,
        }
    }

    /// Whether the pattern of that name may link.
    pub(crate) fn wants(&self, pattern: Pattern) -> bool {
        !self.without.has(pattern)
    }

    /// The first phrase of the sentence that phrase `at` stands in.
    pub(crate) fn sentence_start(&self, at: usize) -> usize {
        self.phrases
            .get(at)
            .or(self.phrases.last())
            .map_or(0, |phrase| phrase.sentence as usize)
    }

    /// The phrase at `at`, if it begins no sentence.
    fn phrase(&self, at: usize) -> Option<&'k Phrase> {
        self.phrases.get(at).filter(|phrase| !phrase.sentence_start)
    }

    pub(crate) fn token(&self, phrase: &Phrase) -> &'k Token {
        &self.tokens[phrase.head as usize]
    }
}

/// Links the quotations of one paragraph, then finds what is reported there without quotation marks.
pub(crate) fn paragraph(
    paragraph: &Paragraph<'_>,
    indirect: bool,
    known: &mut Known,
    links: &mut Links,
) {
    let from = links.drafts.len();
    by_line::below(paragraph, links);
    if !indirect && paragraph.own.is_empty() {
        known.open.clear();
        links.announced = announced::at_end(paragraph, &mut known.open, links);
        return;
    }
    known.fill(paragraph);
    for token in quotes(paragraph) {
        let at = paragraph
            .phrases
            .partition_point(|phrase| phrase.end as usize <= token);
        choice::quotation(paragraph, at, token, known, links);
    }
    links.announced = announced::at_end(paragraph, &mut known.open, links);
    if from < links.drafts.len() {
        extent::complete(paragraph, from, links);
    }
    if indirect {
        indirect::find(paragraph, known, from, links);
    }
}

/// The tokens that are quotations: one for each stretch, which begins where it does.
fn quotes<'k>(paragraph: &Paragraph<'k>) -> impl Iterator<Item = usize> + 'k {
    let (tokens, own) = (paragraph.tokens, paragraph.own);
    let places = own
        .iter()
        .map(move |stretch| tokens.partition_point(|token| token.start < stretch.start));
    places.filter(move |&at| tokens.get(at).is_some_and(Token::is_quote))
}

/// What the quotations of a paragraph share, found once for all of them; the tables are filled anew for the next one.
#[derive(Debug, Default)]
pub(crate) struct Known {
    accordings: Vec<According>,
    nouns: Vec<CueNoun>,
    open: OpenClauses,
    candidates: indirect::Candidates,
}

impl Known {
    fn fill(&mut self, paragraph: &Paragraph<'_>) {
        self.accordings.clear();
        self.accordings.extend(
            paragraph
                .accordings
                .iter()
                .filter_map(|&at| according::at(paragraph, at as usize)),
        );
        self.nouns.clear();
        self.nouns.extend(cue_noun::all(paragraph));
        self.open.clear();
    }
}
