//! The phrases of a paragraph, or of one of its sentences, and the clauses that are known of them: what may be asked of them.

use super::{Clause, Order, Subject};
use crate::lexicon::{class, CueFrames};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Ending, Token};

/// Phrases, numbered from 0, with their clauses: those of a paragraph, or, so that no number of a phrase leads out of it, those
/// of a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'k> {
    /// Those of the paragraph, which phrases name.
    pub(crate) tokens: &'k [Token],
    pub(crate) phrases: &'k [Phrase],
    /// While subjects are looked for, the last clause is the one that lacks its own.
    pub(crate) clauses: &'k [Clause],
}

/// How many phrases behind another are asked for: what a participle calls so, a comma, and *who* behind that.
const BEHIND: usize = 3;

/// How many clauses after a verb may hold the one that begins at a phrase.
const CLAUSES: usize = 6;

impl<'k> View<'k> {
    pub(crate) fn new(tokens: &'k [Token], phrases: &'k [Phrase], clauses: &'k [Clause]) -> Self {
        View {
            tokens,
            phrases,
            clauses,
        }
    }

    /// The first phrase of the sentence that phrase `at` stands in.
    pub(crate) fn sentence_start(&self, at: usize) -> usize {
        self.phrases
            .get(at)
            .or(self.phrases.last())
            .map_or(0, |phrase| phrase.sentence as usize)
    }

    /// The phrase behind the last one of that sentence.
    pub(crate) fn sentence_end(&self, at: usize) -> usize {
        let start = self.sentence_start(at);
        self.phrases
            .partition_point(|phrase| phrase.sentence as usize <= start)
    }

    /// Whether phrase `at` is a comma, or a quotation that ends in one.
    pub(crate) fn is_comma(&self, at: usize) -> bool {
        self.is(at, Sort::Comma)
            || self.is(at, Sort::Quote) && self.head(at).ending == Ending::Comma
    }

    /// The phrase at `at`, if it begins no sentence.
    pub(crate) fn phrase(&self, at: usize) -> Option<&'k Phrase> {
        self.phrases.get(at).filter(|phrase| !phrase.sentence_start)
    }

    /// Whether the sentence is over before phrase `at`, or one of these stands there.
    pub(crate) fn ends(&self, at: usize, sorts: &[Sort]) -> bool {
        self.phrase(at).map_or(true, |next| next.is_any(sorts))
    }

    /// Whether phrase `at` is of that sort.
    pub(crate) fn is(&self, at: usize, sort: Sort) -> bool {
        self.phrases.get(at).is_some_and(|phrase| phrase.is(sort))
    }

    /// Whether phrase `at` is of one of those sorts.
    pub(crate) fn is_any(&self, at: usize, sorts: &[Sort]) -> bool {
        let phrase = self.phrases.get(at);
        phrase.is_some_and(|phrase| phrase.is_any(sorts))
    }

    /// Whether it is a verb group of that form.
    pub(crate) fn is_verb(&self, at: usize, form: Form) -> bool {
        let phrase = self.phrases.get(at);
        phrase.is_some_and(|phrase| phrase.is_verb(form))
    }

    pub(crate) fn is_pronoun(&self, at: usize) -> bool {
        self.phrases.get(at).is_some_and(Phrase::is_pronoun)
    }

    /// Whether phrase `at` begins no sentence and is of that sort.
    pub(crate) fn continues(&self, at: usize, sort: Sort) -> bool {
        self.phrase(at).is_some_and(|phrase| phrase.is(sort))
    }

    /// Whether phrase `at` is the *that* which opens a clause.
    pub(crate) fn is_that(&self, at: usize) -> bool {
        self.continues(at, Sort::Subordinator) && self.head(at).is(class::RELATIVE)
    }

    /// The token that heads a phrase.
    pub(crate) fn token(&self, phrase: &Phrase) -> &'k Token {
        &self.tokens[phrase.head as usize]
    }

    /// The token that heads phrase `at`.
    pub(crate) fn head(&self, at: usize) -> &'k Token {
        self.token(&self.phrases[at])
    }

    /// The first token of a phrase.
    pub(crate) fn first(&self, phrase: &Phrase) -> &'k Token {
        &self.tokens[phrase.first as usize]
    }

    /// The verb group of a clause.
    pub(crate) fn group(&self, clause: &Clause) -> &'k Phrase {
        &self.phrases[clause.verb]
    }

    /// How many clauses have their verbs before phrase `at`.
    pub(crate) fn clauses_before(&self, at: usize) -> usize {
        self.clauses.partition_point(|clause| clause.verb < at)
    }

    /// The number of the clause whose verb group is phrase `at`.
    pub(crate) fn clause_of(&self, at: usize) -> Option<usize> {
        self.phrases
            .get(at)
            .filter(|phrase| phrase.is(Sort::Verb))?;
        self.clauses
            .binary_search_by_key(&at, |clause| clause.verb)
            .ok()
    }

    /// The clause whose subject begins at phrase `at`, before its finite verb.
    pub(crate) fn clause_from(&self, at: usize) -> Option<usize> {
        // *who* and *that* are subjects too
        let begins = |phrase: &&Phrase| {
            phrase.is_any(&[Sort::Noun, Sort::Time, Sort::Relative, Sort::Subordinator])
        };
        self.phrases.get(at).filter(begins)?;
        let from = self.clauses_before(at);
        let near = self.clauses.iter().enumerate().skip(from).take(CLAUSES);
        let mut begun = near.filter(|(_, clause)| {
            clause
                .subject
                .is_some_and(|subject| subject.order == Order::Before && subject.first == at)
        });
        begun
            .find(|(_, clause)| self.phrases[clause.verb].form == Form::Finite)
            .map(|(index, _)| index)
    }

    /// The sentence of phrase `at` of a paragraph up to a few phrases behind it, without its clauses, and the number of that
    /// phrase in it.
    pub(crate) fn around(tokens: &'k [Token], phrases: &'k [Phrase], at: usize) -> (Self, usize) {
        let first = phrases[at].sentence as usize;
        let rest = phrases[at + 1..].iter().take(BEHIND);
        let end = at + 1 + rest.take_while(|phrase| !phrase.sentence_start).count();
        (View::new(tokens, &phrases[first..end], &[]), at - first)
    }

    /// The same with these clauses.
    pub(super) fn with<'c>(self, clauses: &'c [Clause]) -> View<'c>
    where
        'k: 'c,
    {
        View { clauses, ..self }
    }

    /// Its first token.
    pub(super) fn opener(&self, at: usize) -> &'k Token {
        &self.tokens[self.phrases[at].first as usize]
    }

    /// The phrase right before phrase `at`, if it is of that sort.
    pub(crate) fn before(&self, at: usize, sort: Sort) -> Option<usize> {
        at.checked_sub(1).filter(|&before| self.is(before, sort))
    }

    /// Whether a phrase of that sort stands there.
    pub(crate) fn follows(&self, at: usize, sort: Sort) -> bool {
        self.before(at, sort).is_some()
    }

    /// Whether a phrase of one of those sorts stands there.
    pub(crate) fn follows_any(&self, at: usize, sorts: &[Sort]) -> bool {
        self.sort_before(at)
            .is_some_and(|before| sorts.contains(&before))
    }

    /// The same, or whether phrase `at` is the first.
    pub(crate) fn opens_behind(&self, at: usize, sorts: &[Sort]) -> bool {
        at == 0 || self.follows_any(at, sorts)
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
        self.is_verb(verb, Form::Finite)
    }

    /// A form that may be a participle by itself.
    pub(super) fn may_be_participle(&self, verb: usize) -> bool {
        !self.phrases[verb].auxiliary && self.head(verb).is(class::VERB_PARTICIPLE)
    }

    /// The clause itself.
    pub(crate) fn clause_at(&self, verb: usize) -> Option<&'k Clause> {
        Some(&self.clauses[self.clause_of(verb)?])
    }

    /// The subject of that clause.
    pub(super) fn subject_of(&self, verb: usize) -> Option<Subject> {
        self.clause_at(verb)?.subject
    }

    /// What the verb group at phrase `verb` stands with, if that is a cue verb's.
    pub(crate) fn cue(&self, verb: usize) -> Option<CueFrames> {
        self.clause_at(verb)?.cue
    }

    pub(super) fn one(&self, at: usize) -> Subject {
        self.run(at, at + 1)
    }

    /// Phrases `first..end`, before their verb.
    pub(super) fn run(&self, first: usize, end: usize) -> Subject {
        Subject {
            first,
            end,
            head: first,
            order: Order::Before,
        }
    }

    pub(super) fn can_speak(&self, subject: &Subject) -> bool {
        let speakers = class::SUBJECT_PRONOUN | class::ACTOR | class::DEMONYM;
        let head = subject.head;
        self.phrases[head].noun == Head::Name || self.head(head).is(speakers)
    }
}
