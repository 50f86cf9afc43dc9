//! A name and a colon before words without quotation marks: a headline, or a turn of a transcript.
//!
//! ```text
//! paragraph = label words          Struth: The city will pay
//!                                  BREWER: And the pass?
//! ```
//! In a headline the words are a clause; after a name in capitals, or one that the page sets apart, they are anything.

use std::ops::Range;

use super::choice::can_speak;
use crate::mention::NounMention;
use crate::syntax::phrase::{shouts, Form, Head, Phrase, Sort};
use crate::syntax::token::Token;
use crate::text::label::{self, Label, Script, Setting};
use crate::Pattern;

/// The name that records carry.
pub(crate) const TURN: Pattern = Pattern::NameColon;

/// Who speaks, where the colon stands, and the phrases of what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    pub(crate) speaker: u32,
    pub(super) mark: usize,
    pub(super) content: (usize, usize),
    /// The name stands in capitals, or the page sets it apart.
    pub(super) sure: bool,
    /// The name is a nick in the brackets of a chat, whatever word it is.
    pub(crate) nick: bool,
    /// It is a turn whatever stands in it, quotations too.
    pub(super) certain: bool,
}

/// The phrases of a paragraph, which begins at byte `start`, and their mentions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines<'k> {
    pub(crate) text: &'k str,
    pub(crate) start: usize,
    pub(crate) heading: bool,
    pub(crate) tokens: &'k [Token],
    pub(crate) phrases: &'k [Phrase],
    pub(crate) mention_of: &'k [Option<u32>],
    pub(crate) mentions: &'k [NounMention],
}

impl Lines<'_> {
    /// The turn that the paragraph is.
    pub(crate) fn turn(&self, script: &Script) -> Option<Turn> {
        let label = label::of(self.text)?;
        // names and colons come again and again in a list of headlines too
        let known = if label.setting == Setting::Stop {
            script.stops
        } else {
            script.colons && !self.heading
        };
        if label.setting == Setting::Stop && !known {
            return None;
        }
        let content = (self.phrase_from(label.words), self.phrases.len());
        let mark = self.phrase_from(label.mark);
        let said = self
            .phrases
            .get(content.0)
            .filter(|first| self.begin(first) == label.words)?;
        if said.is(Sort::Quote) || self.begin(self.phrases.get(mark)?) != label.mark {
            return None;
        }
        let (speaker, noun, shouted) = self.speaker(&label)?;
        let certain = known || label.setting == Setting::Apart;
        let named = noun == Head::Name || certain && can_speak(&self.mentions[speaker as usize]);
        let nick = label.setting == Setting::Apart && self.text[label.mark..].starts_with('>');
        let sure = shouted || nick || certain && named;
        (sure || named && self.has_clause(content)).then_some(Turn {
            speaker,
            mark,
            content,
            sure,
            nick,
            certain,
        })
    }

    /// Whom the label names: the name before the bracket, or the one in it.
    fn speaker(&self, label: &Label) -> Option<(u32, Head, bool)> {
        let only = |place: &Range<usize>| {
            let within = self.phrase_ending(place.start)..self.phrase_from(place.end);
            let at = within.start;
            let phrase = self
                .phrases
                .get(at)
                .filter(|phrase| within.len() == 1 && phrase.is(Sort::Noun))?;
            let shouted = phrase.tokens().all(|token| shouts(&self.tokens[token]));
            Some((self.mention_of[at]?, phrase.noun, shouted))
        };
        let named = |&(_, noun, shouted): &(u32, Head, bool)| noun == Head::Name || shouted;
        let outer = only(&label.name);
        let inner = label.bracket.as_ref().and_then(only).filter(named);
        outer.filter(named).or(inner).or(outer)
    }

    fn begin(&self, phrase: &Phrase) -> usize {
        self.tokens[phrase.first as usize].start as usize - self.start
    }

    /// The first phrase that begins at byte `at` of the paragraph or behind it.
    fn phrase_from(&self, at: usize) -> usize {
        self.phrases
            .partition_point(|phrase| self.begin(phrase) < at)
    }

    /// The first phrase that ends behind byte `at`: a time may be part of it.
    fn phrase_ending(&self, at: usize) -> usize {
        let end = |phrase: &Phrase| self.tokens[phrase.end as usize - 1].end as usize - self.start;
        self.phrases.partition_point(|phrase| end(phrase) <= at)
    }

    fn has_clause(&self, (first, end): (usize, usize)) -> bool {
        self.phrases[first..end]
            .iter()
            .any(|phrase| phrase.is(Sort::Verb) && phrase.form == Form::Finite)
    }
}
