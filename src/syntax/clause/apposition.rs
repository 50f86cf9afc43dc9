//! What stands beside a noun phrase and says more of it: `N , 34 , N ,`, `N ( … ) , N ,`, `N (P N)*`.
//!
//! Subjects, mentions and descriptions all ask here which phrase is meant.

use crate::lexicon::class;
use crate::syntax::phrase::{Head, Phrase, Sort};
use crate::syntax::token::{Tag, Token};

/// How many phrases may stand between a bracket and the one that opens it.
const BRACKETS: usize = 60;
/// How many phrases a complement may have.
const COMPLEMENT: usize = 12;

/// The phrases of a paragraph with their tokens, for what stands beside what in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Beside<'k> {
    pub(crate) tokens: &'k [Token],
    pub(crate) phrases: &'k [Phrase],
}

impl<'k> Beside<'k> {
    pub(crate) fn head(self, at: usize) -> &'k Token {
        &self.tokens[self.phrases[at].head as usize]
    }

    /// The phrase right before phrase `at`, in its sentence.
    pub(crate) fn before(self, at: usize) -> Option<usize> {
        at.checked_sub(1)
            .filter(|_| !self.phrases[at].sentence_start)
    }

    /// Whether a phrase of that sort stands there.
    pub(crate) fn follows(self, at: usize, sort: Sort) -> bool {
        self.before(at)
            .is_some_and(|before| self.phrases[before].is(sort))
    }

    /// The phrase that opens what the one at `close` closes.
    pub(crate) fn opening(self, close: usize, sort: Sort) -> Option<usize> {
        let first = (self.phrases[close].sentence as usize).max(close.saturating_sub(BRACKETS));
        (first..close)
            .rev()
            .find(|&open| self.phrases[open].is(sort))
    }

    /// What is explained by whatever begins at `at`, behind a comma: *Ana Reyes, a teacher*, *Ana Reyes, 67, a teacher*,
    /// *Ana Reyes (D-Ohio), a teacher*.
    pub(crate) fn explained(self, at: usize) -> Option<usize> {
        self.past_brackets(self.past_age(self.before(self.before(at)?)?))
    }

    /// Past the age that ends at `at`, between commas.
    fn past_age(self, at: usize) -> usize {
        let comma = self
            .before(at)
            .filter(|&comma| self.phrases[comma].is(Sort::Comma));
        comma
            .filter(|_| self.head(at).tag == Tag::Number)
            .and_then(|comma| self.before(comma))
            .unwrap_or(at)
    }

    /// Before the brackets that end at `at`, or `at` itself.
    pub(crate) fn past_brackets(self, at: usize) -> Option<usize> {
        if self.phrases[at].is(Sort::Close) {
            self.before(self.opening(at, Sort::Open)?)
        } else {
            Some(at)
        }
    }

    /// Whether what stands at `first`, between commas, explains a name: *34*, *a teacher*, and *D-Ohio* behind the full name
    /// that begins the sentence.
    pub(crate) fn explains(self, first: usize) -> bool {
        let phrase = &self.phrases[first];
        let begins = self.tokens[phrase.first as usize].tag;
        let party = || {
            let name = self.explained(first).map(|name| &self.phrases[name]);
            phrase.end - phrase.first == 1
                && !self.head(first).is(class::GIVEN_NAME)
                && name.is_some_and(|name| {
                    name.sentence_start && name.noun == Head::Name && name.end - name.first > 1
                })
        };
        phrase.noun != Head::Name || matches!(begins, Tag::Number | Tag::Determiner) || party()
    }

    /// A preposition that makes what follows a part of the noun phrase before it.
    pub(crate) fn joins(self, at: usize) -> bool {
        self.phrases[at].is(Sort::Preposition) && !self.may_subordinate(at)
    }

    /// *as X said*: a preposition that may open a clause.
    pub(crate) fn may_subordinate(self, at: usize) -> bool {
        self.head(at).is(class::SUBORDINATOR)
    }

    /// Back over `N (P T)? P`, as often as they stand before the noun phrase at `at`.
    pub(crate) fn chain_start(self, mut at: usize) -> usize {
        let least = at.saturating_sub(COMPLEMENT);
        while let Some(before) = self.governor(at).filter(|&before| before >= least) {
            at = before;
        }
        at
    }

    /// The noun phrase that a preposition joins the one at `at` to.
    fn governor(self, at: usize) -> Option<usize> {
        let joined = |at: usize| {
            let link = self.before(at).filter(|&link| self.joins(link))?;
            self.before(link)
        };
        let noun = |&at: &usize| self.phrases[at].is(Sort::Noun);
        let mut before = joined(at)?;
        if self.phrases[before].is(Sort::Adverb) {
            // *a source familiar with the case*
            before = self.before(before).filter(noun)?;
        }
        let further = || joined(before).filter(noun);
        match self.phrases[before].sort {
            Sort::Time => further(),
            Sort::Noun => {
                let phrase = &self.phrases[before];
                let word = self.head(before);
                // *half of the voters*, *her words to me at breakfast*
                let heads = !phrase.is_pronoun()
                    || word.is(class::SUBJECT_PRONOUN | class::DETERMINER)
                    || further().is_some_and(|noun| !self.phrases[noun].is_pronoun());
                heads.then_some(before)
            }
            _ => None,
        }
    }
}
