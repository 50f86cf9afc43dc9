//! A paragraph with all that was found in it, as the rules of reports ask it.

use std::ops::Deref;

use crate::lexicon::{class, Word};
use crate::mention::{NounMention, RELATIVE};
use crate::pattern::Without;
use crate::syntax::clause::tree::{Node, Tree};
use crate::syntax::clause::{Clause, View};
use crate::syntax::phrase::{Head, Phrase, Sort};
use crate::syntax::token::{Ending, Stretch, Token};
use crate::{Pattern, Span};

/// A paragraph with all that was found in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paragraph<'k> {
    pub(crate) text: &'k str,
    pub(crate) view: View<'k>,
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
    /// The places of the clauses.
    pub(crate) tree: &'k [Node],
}

/// Who speaks, where the colon stands, and the phrases of what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Headline {
    pub(crate) speaker: u32,
    pub(super) mark: usize,
    pub(super) content: (usize, usize),
    /// The name stands in capitals, or the page sets it apart.
    pub(super) sure: bool,
}

/// A run of phrases, `first..end`.
pub(super) type Run = (usize, usize);

impl<'k> Deref for Paragraph<'k> {
    type Target = View<'k>;

    fn deref(&self) -> &View<'k> {
        &self.view
    }
}

impl<'k> Paragraph<'k> {
    /// The sentence of phrase `at`, and its number there.
    pub(super) fn sentence(&self, at: usize) -> (View<'k>, usize) {
        View::around(self.tokens, self.phrases, at)
    }

    /// Whether the pattern of that name may link.
    pub(crate) fn wants(&self, pattern: Pattern) -> bool {
        !self.without.has(pattern)
    }

    /// The phrases that hold quotations, with the numbers of the tokens that these are: one for each stretch, which begins where it does.
    pub(super) fn quotes(&self) -> impl Iterator<Item = (usize, usize)> + 'k {
        let (tokens, phrases) = (self.tokens, self.phrases);
        let places = self
            .own
            .iter()
            .map(move |stretch| tokens.partition_point(|token| token.start < stretch.start));
        places.filter_map(move |token| {
            let at = phrases.partition_point(|phrase| phrase.end as usize <= token);
            let quote = tokens.get(token)?.is_quote();
            quote.then_some((at, token))
        })
    }

    /// The clauses that are open in each other.
    pub(super) fn tree(&self) -> Tree<'k> {
        Tree {
            view: self.view,
            nodes: self.tree,
        }
    }

    /// Its own mentions, with their numbers.
    pub(crate) fn own_mentions(&self) -> impl Iterator<Item = (u32, &'k NounMention)> {
        let first = self.first_mention;
        (first as u32..).zip(&self.mentions[first..])
    }

    pub(super) fn mention(&self, number: u32) -> &'k NounMention {
        &self.mentions[number as usize]
    }

    /// The mention of phrase `at`.
    pub(super) fn mention_at(&self, at: usize) -> Option<u32> {
        self.mention_of.get(at).copied().flatten()
    }

    /// The same, if it can speak.
    pub(super) fn speaker_at(&self, at: usize) -> Option<u32> {
        self.mention_at(at)
            .filter(|&mention| self.can_speak(mention))
    }

    /// The same of a mention by its number.
    pub(super) fn can_speak(&self, mention: u32) -> bool {
        can_speak(self.mention(mention))
    }

    /// The phrase of a mention, if a common noun heads it.
    pub(super) fn phrase_of(&self, mention: u32) -> Option<usize> {
        let start = self.mentions[mention as usize].span().start as u32;
        let begins = |phrase: &Phrase| self.tokens[phrase.first as usize].start < start;
        let at = self.phrases.partition_point(begins);
        let phrase = self
            .phrases
            .get(at)
            .filter(|_| self.mention_of[at] == Some(mention))?;
        phrase.is_noun(Head::Nominal).then_some(at)
    }

    /// The word that heads phrase `at`, or nothing behind the last one.
    pub(super) fn word(&self, at: usize) -> &'k str {
        let phrase = self.phrases.get(at);
        phrase.map_or("", |phrase| self.token(phrase).text(self.text))
    }

    /// Whether that word heads phrase `at`, whatever its case.
    pub(super) fn is_word(&self, at: usize, word: Word) -> bool {
        at < self.phrases.len() && self.head(at).is_any(&[word])
    }

    /// Whether a clause stands right after a quotation that it closes: *“…,” X said after …*, *“…,” said X after …*
    pub(super) fn follows_quotation(&self, clause: &Clause) -> bool {
        let first = clause.subject.map(|_| clause.first());
        let before = first.and_then(|first| self.phrases.get(first.checked_sub(1)?));
        before.is_some_and(|before| {
            let ending = self.token(before).ending;
            before.is(Sort::Quote) && matches!(ending, Ending::Comma | Ending::Ask)
        })
    }

    /// From the first byte of a run to its last; an empty run counts as its first phrase.
    pub(super) fn span(&self, (first, end): Run) -> Span {
        let first = first.min(self.phrases.len() - 1);
        let end = end.clamp(first + 1, self.phrases.len());
        let (start, stop) = (
            self.phrases[first].first as usize,
            self.phrases[end - 1].end as usize,
        );
        Span::new(
            self.tokens[start].start as usize,
            self.tokens[stop - 1].end as usize,
        )
    }

    pub(crate) fn phrase_span(&self, at: usize) -> Span {
        self.span((at, at + 1))
    }

    /// The token right before another.
    pub(super) fn token_before(&self, at: usize) -> Option<&'k Token> {
        Some(&self.tokens[at.checked_sub(1)?])
    }

    /// The noun or the verb of a phrase.
    pub(super) fn head_span(&self, at: usize) -> Span {
        self.head(at).span()
    }
}

/// Whether a mention stands for somebody, or something that holds words.
pub(super) fn can_speak(mention: &NounMention) -> bool {
    let speakers = class::SUBJECT_PRONOUN
        | class::PERSON
        | class::ROLE
        | class::GROUP
        | class::ORGANIZATION
        | class::GIVEN_NAME
        | class::DOCUMENT
        | class::DEMONYM;
    // *there*
    let empty = mention.sort == Head::Pronoun
        && mention.is(class::ADVERB)
        && !mention.is(class::DETERMINER);
    !empty && (mention.is(speakers) || mention.sort == Head::Name || mention.has(RELATIVE))
}

/// How many phrases content may hold, and what governs it reach.
pub(super) const REACH: usize = 120;
