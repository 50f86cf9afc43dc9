//! Shapes of phrases and clauses, matched letter by letter.
//!
//! A shape is read from left to right over the phrases of a paragraph, a letter a phrase:
//!
//! ```text
//! Q   the quotation            s   a subject, with all up to its verb     v   a cue verb group
//! n   the person spoken to     a   adverbs, times, prepositional phrases  ~   anything within the clause
//! , : - . G N S …              a phrase of that sort                      x?  x or nothing
//! ```

use crate::lexicon::class;
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Phrase, Sort};
use crate::syntax::token::{Ending, Token};

/// What a shape matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// The clause whose verb is the cue.
    pub(crate) clause: Option<usize>,
    /// The phrase after the last one matched.
    pub(crate) end: usize,
}

/// A paragraph's phrases with its clauses: what shapes are matched on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'k> {
    pub(crate) tokens: &'k [Token],
    pub(crate) phrases: &'k [Phrase],
    pub(crate) clauses: &'k [Clause],
}

/// How many phrases one shape may pass over.
const REACH: usize = 80;

/// How many clauses after a verb may hold the one that begins at a phrase.
const CLAUSES: usize = 6;

impl<'k> View<'k> {
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
        let phrase = &self.phrases[at];
        phrase.is(Sort::Comma)
            || phrase.is(Sort::Quote) && self.tokens[phrase.head as usize].ending == Ending::Comma
    }

    /// The phrase at `at`, if it begins no sentence.
    pub(crate) fn phrase(&self, at: usize) -> Option<&'k Phrase> {
        self.phrases.get(at).filter(|phrase| !phrase.sentence_start)
    }

    /// Whether phrase `at` is of that sort.
    pub(crate) fn is(&self, at: usize, sort: Sort) -> bool {
        self.phrases.get(at).is_some_and(|phrase| phrase.is(sort))
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
        &self.phrases[clause.verb()]
    }

    /// How many clauses have their verbs before phrase `at`.
    pub(crate) fn clauses_before(&self, at: usize) -> usize {
        self.clauses.partition_point(|clause| clause.verb() < at)
    }

    /// The number of the clause whose verb group is phrase `at`.
    pub(crate) fn clause_of(&self, at: usize) -> Option<usize> {
        self.phrases
            .get(at)
            .filter(|phrase| phrase.is(Sort::Verb))?;
        self.clauses
            .binary_search_by_key(&(at as u32), |clause| clause.verb)
            .ok()
    }

    /// The clause whose subject begins at phrase `at`, before its finite verb.
    pub(crate) fn clause_from(&self, at: usize) -> Option<usize> {
        // *who* and *that* are subjects too
        let begins = |phrase: &&Phrase| {
            matches!(
                phrase.sort,
                Sort::Noun | Sort::Time | Sort::Relative | Sort::Subordinator
            )
        };
        self.phrases.get(at).filter(begins)?;
        let from = self.clauses_before(at);
        let near = self.clauses.iter().enumerate().skip(from).take(CLAUSES);
        let mut begun = near.filter(|(_, clause)| {
            clause.subject.is_some_and(|subject| {
                subject.order == Order::Before && subject.first as usize == at
            })
        });
        begun
            .find(|(_, clause)| self.phrases[clause.verb()].form == Form::Finite)
            .map(|(index, _)| index)
    }

    /// Matches `shape` from phrase `at` on.
    pub(crate) fn matches(&self, shape: &str, at: usize) -> Option<Match> {
        let mut found = Match {
            clause: None,
            end: at,
        };
        let letters = shape.as_bytes();
        let mut index = 0;
        while index < letters.len() {
            let optional = letters.get(index + 1) == Some(&b'?');
            if let Some(end) = self.step(letters[index], &mut found) {
                found.end = end;
            } else if !optional {
                return None;
            }
            index += 1 + usize::from(optional);
        }
        (found.end - at <= REACH).then_some(found)
    }

    #[inline(always)]
    fn step(&self, letter: u8, found: &mut Match) -> Option<usize> {
        let at = found.end;
        match letter {
            b's' => self.subject(at, found),
            b'v' => self.cue(at, found),
            b'n' => self.addressee(at),
            b'a' => Some(self.adjuncts(at)),
            _ => {
                let phrase = self.phrases.get(at)?;
                (phrase.sort as u8 == letter).then_some(at + 1)
            }
        }
    }

    fn subject(&self, at: usize, found: &mut Match) -> Option<usize> {
        if let Some(clause) = found.clause {
            let subject = self.clauses[clause]
                .subject
                .filter(|subject| subject.order == Order::After && subject.first as usize == at)?;
            return Some(subject.end as usize);
        }
        let clause = self.clause_from(at)?;
        found.clause = Some(clause);
        Some(self.clauses[clause].verb())
    }

    fn cue(&self, at: usize, found: &mut Match) -> Option<usize> {
        let clause = self.clause_of(at)?;
        if found.clause.is_some_and(|known| known != clause) || self.clauses[clause].cue.is_none() {
            return None;
        }
        found.clause = Some(clause);
        Some(at + 1)
    }

    /// `N (P N)*` right after a verb.
    fn addressee(&self, at: usize) -> Option<usize> {
        self.phrases
            .get(at)
            .filter(|phrase| phrase.is(Sort::Noun) && !phrase.sentence_start)?;
        Some(self.prepositional(at + 1))
    }

    /// Past `P N`, `A` and `T`, as many as there are within reach.
    pub(crate) fn adjuncts(&self, at: usize) -> usize {
        let limit = at + REACH;
        let mut at = at;
        loop {
            let next = self.prepositional(at);
            let passed = |phrase: &Phrase| {
                matches!(phrase.sort, Sort::Adverb | Sort::Time) && !phrase.sentence_start
            };
            let next = next + usize::from(self.phrases.get(next).is_some_and(passed));
            if next == at || next > limit {
                return next;
            }
            at = next;
        }
    }

    pub(crate) fn prepositional(&self, at: usize) -> usize {
        let limit = at + REACH;
        let mut at = at;
        while at + 1 < self.phrases.len()
            && at <= limit
            && self.phrases[at].is(Sort::Preposition)
            && matches!(self.phrases[at + 1].sort, Sort::Noun | Sort::Time)
            && !self.phrases[at].sentence_start
        {
            at += 2;
        }
        at
    }
}
