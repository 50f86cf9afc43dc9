//! One sentence: its phrases, numbered from 0, and the clauses that are known of it.

use super::{Clause, Order, Subject};
use crate::lexicon::{class, CueFrames};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::Token;

/// A sentence as far as it has been read: no number of a phrase can lead out of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sentence<'k> {
    /// Those of its paragraph, which its phrases name.
    pub(crate) tokens: &'k [Token],
    pub(crate) phrases: &'k [Phrase],
    /// While subjects are looked for, the last clause is the one that lacks its own.
    pub(crate) clauses: &'k [Clause],
}

/// How many phrases behind another are asked for: what a participle calls so, a comma, and *who* behind that.
const BEHIND: usize = 3;

impl<'k> Sentence<'k> {
    /// The sentence of phrase `at` of a paragraph up to a few phrases behind it, without its clauses, and the number of that
    /// phrase in it.
    pub(crate) fn around(tokens: &'k [Token], phrases: &'k [Phrase], at: usize) -> (Self, usize) {
        let first = phrases[at].sentence as usize;
        let rest = phrases[at + 1..].iter().take(BEHIND);
        let end = at + 1 + rest.take_while(|phrase| !phrase.sentence_start).count();
        let sentence = Sentence {
            tokens,
            phrases: &phrases[first..end],
            clauses: &[],
        };
        (sentence, at - first)
    }

    pub(super) fn with<'c>(self, clauses: &'c [Clause]) -> Sentence<'c>
    where
        'k: 'c,
    {
        let Sentence {
            tokens, phrases, ..
        } = self;
        Sentence {
            tokens,
            phrases,
            clauses,
        }
    }

    pub(crate) fn head(&self, at: usize) -> &'k Token {
        &self.tokens[self.phrases[at].head as usize]
    }

    /// Its first token.
    pub(super) fn opener(&self, at: usize) -> &'k Token {
        &self.tokens[self.phrases[at].first as usize]
    }

    pub(super) fn is(&self, at: usize, sort: Sort) -> bool {
        self.phrases.get(at).is_some_and(|phrase| phrase.is(sort))
    }

    /// The phrase right before phrase `at`, if it is of that sort.
    pub(crate) fn before(&self, at: usize, sort: Sort) -> Option<usize> {
        at.checked_sub(1).filter(|&before| self.is(before, sort))
    }

    /// Whether a phrase of that sort stands there.
    pub(crate) fn follows(&self, at: usize, sort: Sort) -> bool {
        self.before(at, sort).is_some()
    }

    /// What stands right before phrase `at`.
    pub(crate) fn sort_before(&self, at: usize) -> Option<Sort> {
        Some(self.phrases[at.checked_sub(1)?].sort)
    }

    /// Past what stands before phrase `at` and is of none of these sorts, back to the nearest that is.
    pub(super) fn nearest(&self, at: usize, reach: usize, sorts: &[Sort]) -> Option<usize> {
        let first = at.saturating_sub(reach);
        (first..at)
            .rev()
            .find(|&before| sorts.contains(&self.phrases[before].sort))
    }

    /// The verb group right before phrase `at`, but for adverbs: *is now a fellow*.
    pub(super) fn verb_before(&self, at: usize) -> Option<usize> {
        let adverb = |before: &usize| self.is(*before, Sort::Adverb);
        let verb = (0..at).rev().take(3).find(|before| !adverb(before))?;
        self.is(verb, Sort::Verb).then_some(verb)
    }

    pub(super) fn is_name(&self, at: usize) -> bool {
        self.is(at, Sort::Noun) && self.phrases[at].noun == Head::Name
    }

    pub(super) fn is_nominal(&self, at: usize) -> bool {
        self.is(at, Sort::Noun) && self.phrases[at].noun == Head::Nominal
    }

    pub(super) fn is_subject_pronoun(&self, at: usize) -> bool {
        self.phrases[at].is_pronoun() && self.head(at).is(class::SUBJECT_PRONOUN)
    }

    pub(super) fn is_object_pronoun(&self, at: usize) -> bool {
        self.phrases[at].is_pronoun() && !self.head(at).is(class::SUBJECT_PRONOUN)
    }

    pub(super) fn is_finite(&self, verb: usize) -> bool {
        self.is(verb, Sort::Verb) && self.phrases[verb].form == Form::Finite
    }

    /// A form that may be a participle by itself.
    pub(super) fn may_be_participle(&self, verb: usize) -> bool {
        !self.phrases[verb].auxiliary && self.head(verb).is(class::VERB_PARTICIPLE)
    }

    /// The clause of the verb group at `verb`, if it is known.
    pub(super) fn clause_of(&self, verb: usize) -> Option<&'k Clause> {
        let found = self
            .clauses
            .binary_search_by_key(&(verb as u32), |clause| clause.verb);
        found.ok().map(|index| &self.clauses[index])
    }

    /// The subject of that clause.
    pub(super) fn subject_of(&self, verb: usize) -> Option<Subject> {
        self.clause_of(verb)?.subject
    }

    pub(super) fn cue(&self, verb: usize) -> Option<CueFrames> {
        self.clause_of(verb)?.cue
    }

    pub(super) fn one(&self, at: usize) -> Subject {
        self.run(at, at + 1)
    }

    /// Phrases `first..end`, before their verb.
    pub(super) fn run(&self, first: usize, end: usize) -> Subject {
        Subject {
            first: first as u32,
            end: end as u32,
            head: first as u32,
            order: Order::Before,
        }
    }

    pub(super) fn can_speak(&self, subject: &Subject) -> bool {
        let speakers = class::SUBJECT_PRONOUN | class::ACTOR | class::DEMONYM;
        let head = subject.head as usize;
        self.phrases[head].noun == Head::Name || self.head(head).is(speakers)
    }
}
