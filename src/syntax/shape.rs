//! Patterns: shapes that link a quotation to the clause that reports it, as rows of data.
//!
//! A shape is read from left to right over the phrases of a paragraph, a letter a phrase:
//!
//! ```text
//! Q   the quotation            s   a subject, with all up to its verb     v   a cue verb group
//! n   the person spoken to     a   adverbs, times, prepositional phrases  ~   anything within the clause
//! , : - . G N S …              a phrase of that sort                      x?  x or nothing
//! ```

use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Phrase, Sort};

/// A row: what a link looks like, and sentences that it must hit and must not.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pattern {
    pub(crate) name: &'static str,
    pub(crate) shape: &'static str,
    /// How its offers compare with others.
    pub(crate) score: f32,
    /// Sentences that it must hit.
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) hits: &'static [&'static str],
    /// Sentences that it must not hit.
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) misses: &'static [&'static str],
}

/// What a shape matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// The clause whose verb is the cue.
    pub(crate) clause: Option<usize>,
    /// The noun phrase of an `N`.
    pub(crate) noun: Option<usize>,
    /// The phrase after the last one matched.
    pub(crate) end: usize,
}

/// A paragraph's phrases with its clauses: what shapes are matched on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'k> {
    pub(crate) phrases: &'k [Phrase],
    pub(crate) clauses: &'k [Clause],
}

/// How many phrases one shape may pass over.
const REACH: usize = 80;

/// How many clauses after a verb may hold the one that begins at a phrase.
const CLAUSES: usize = 6;

impl<'k> View<'k> {
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
                Sort::Noun | Sort::Relative | Sort::Subordinator
            )
        };
        self.phrases.get(at).filter(begins)?;
        let from = self
            .clauses
            .partition_point(|clause| (clause.verb as usize) < at);
        let near = self.clauses.iter().enumerate().skip(from).take(CLAUSES);
        let mut begun = near.filter(|(_, clause)| {
            clause.subject.is_some_and(|subject| {
                subject.order == Order::Before && subject.first as usize == at
            })
        });
        begun
            .find(|(_, clause)| self.phrases[clause.verb as usize].form == Form::Finite)
            .map(|(index, _)| index)
    }

    /// Matches `shape` from phrase `at` on.
    pub(crate) fn matches(&self, shape: &str, at: usize) -> Option<Match> {
        let mut found = Match {
            clause: None,
            noun: None,
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
                let phrase = self
                    .phrases
                    .get(at)
                    .filter(|phrase| phrase.sort as u8 == letter)?;
                if phrase.is(Sort::Noun) {
                    found.noun = Some(at);
                }
                Some(at + 1)
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
        Some(self.clauses[clause].verb as usize)
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

/// The rows, most reliable first where two hit with the same precision.
pub(crate) const PATTERNS: &[Pattern] = &[
    Pattern {
        name: "quote-cue-speaker",
        shape: "Q,?-?vs",
        score: 0.960_784_3,
        hits: &[
            "“We won,” said Ana Reyes.",
            "“Who won?” asked the mayor.",
            "“We won” — said Ana Reyes, 52.",
        ],
        misses: &["“We won,” Ana Reyes said.", "Said Ana Reyes: “We won.”"],
    },
    Pattern {
        name: "quote-speaker-cue",
        shape: "Q,?-?a?sv",
        score: 0.950_980_39,
        hits: &[
            "“We won,” Ana Reyes said.",
            "“Who won?” she asked on Monday.",
            "“We won,” the mayor told reporters.",
        ],
        misses: &[
            "“We won,” said Ana Reyes.",
            "“Second Wind” sank on Monday.",
            "Ana Reyes said: “We won.”",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern_of(sentence: &str) -> Option<&'static str> {
        crate::attribute(sentence)
            .first()
            .map(|record| record.pattern)
    }

    #[test]
    fn every_row_hits_and_misses_its_sentences() {
        for row in PATTERNS {
            assert!(
                row.hits.len() > 1 && row.misses.len() > 1,
                "{} has too few sentences",
                row.name
            );
            for sentence in row.hits {
                assert_eq!(pattern_of(sentence), Some(row.name), "{sentence}");
            }
            for sentence in row.misses {
                assert_ne!(pattern_of(sentence), Some(row.name), "{sentence}");
            }
        }
    }
}
