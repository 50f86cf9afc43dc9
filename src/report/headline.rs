//! A headline that says who says what: a name and a colon before a clause.
//!
//! ```text
//! paragraph = label words          Struth: The city will pay
//! ```
//! After a name that the page sets apart the words are anything. The turns of a page that shows that
//! its lines are labels are found before ([`label`]).

use std::ops::Range;

use super::paragraph::{can_speak, Headline};
use crate::mention::NounMention;
use crate::syntax::clause::View;
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::text::label;

/// The phrases of a paragraph, which begins at byte `start`, and their mentions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines<'k> {
    pub(crate) text: &'k str,
    pub(crate) start: usize,
    pub(crate) view: View<'k>,
    pub(crate) mention_of: &'k [Option<u32>],
    pub(crate) mentions: &'k [NounMention],
}

impl Lines<'_> {
    /// The headline that the paragraph is.
    pub(crate) fn headline(&self) -> Option<Headline> {
        let label = label::before_colon(self.text)?;
        let content = (self.phrase_from(label.words), self.view.phrases.len());
        let colon = self.text[..label.words].rfind(':')?;
        let mark = self.phrase_from(colon);
        let said = self
            .view
            .phrases
            .get(content.0)
            .filter(|first| self.begin(first) == label.words)?;
        if said.is(Sort::Quote) || self.begin(self.view.phrases.get(mark)?) != colon {
            return None;
        }
        let (speaker, noun) = self.speaker(&label.name)?;
        let named =
            noun == Head::Name || label.apart && can_speak(&self.mentions[speaker as usize]);
        let sure = label.apart && named;
        (sure || named && self.tells(content)).then_some(Headline {
            speaker,
            mark,
            content,
            sure,
        })
    }

    /// Whom the label names.
    fn speaker(&self, name: &Range<usize>) -> Option<(u32, Head)> {
        let within = self.phrase_ending(name.start)..self.phrase_from(name.end);
        let at = within.start;
        let phrase = self
            .view
            .phrases
            .get(at)
            .filter(|phrase| within.len() == 1 && phrase.is(Sort::Noun))?;
        Some((self.mention_of[at]?, phrase.noun))
    }

    fn begin(&self, phrase: &Phrase) -> usize {
        self.view.first(phrase).start as usize - self.start
    }

    /// The first phrase that begins at byte `at` of the paragraph or behind it.
    fn phrase_from(&self, at: usize) -> usize {
        self.view
            .phrases
            .partition_point(|phrase| self.begin(phrase) < at)
    }

    /// The first phrase that ends behind byte `at`: a time may be part of it.
    fn phrase_ending(&self, at: usize) -> usize {
        let end =
            |phrase: &Phrase| self.view.tokens[phrase.end as usize - 1].end as usize - self.start;
        self.view
            .phrases
            .partition_point(|phrase| end(phrase) <= at)
    }

    /// Whether the content has a clause, or words that are quoted.
    fn tells(&self, (first, end): (usize, usize)) -> bool {
        let tells = |phrase: &Phrase| phrase.is_verb(Form::Finite) || phrase.is(Sort::Quote);
        self.view.phrases[first..end].iter().any(tells)
    }
}
