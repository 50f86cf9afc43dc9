//! Shapes of phrases and clauses, matched letter by letter.
//!
//! A shape is read from left to right over the phrases of a paragraph, a letter a phrase:
//!
//! ```text
//! Q   the quotation            s   a subject, with all up to its verb     v   a cue verb group
//! n   the person spoken to     a   adverbs, times, prepositional phrases  ~   anything within the clause
//! , : - . G N S …              a phrase of that sort                      x?  x or nothing
//! ```

use crate::syntax::clause::{Order, View};
use crate::syntax::phrase::{Phrase, Sort};

/// What a shape matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// The clause whose verb is the cue.
    pub(crate) clause: Option<usize>,
    /// The phrase after the last one matched.
    pub(crate) end: usize,
}

/// How many phrases one shape may pass over.
const REACH: usize = 80;

impl View<'_> {
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
            b's' => self.match_subject(at, found),
            b'v' => self.match_cue(at, found),
            b'n' => self.addressee(at),
            b'a' => Some(self.adjuncts(at)),
            _ => {
                let phrase = self.phrases.get(at)?;
                (phrase.sort as u8 == letter).then_some(at + 1)
            }
        }
    }

    fn match_subject(&self, at: usize, found: &mut Match) -> Option<usize> {
        if let Some(clause) = found.clause {
            let subject = self.clauses[clause]
                .subject
                .filter(|subject| subject.order == Order::After && subject.first == at)?;
            return Some(subject.end);
        }
        let clause = self.clause_from(at)?;
        found.clause = Some(clause);
        Some(self.clauses[clause].verb)
    }

    fn match_cue(&self, at: usize, found: &mut Match) -> Option<usize> {
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
                phrase.is_any(&[Sort::Adverb, Sort::Time]) && !phrase.sentence_start
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
            && self.is_any(at + 1, &[Sort::Noun, Sort::Time])
            && !self.phrases[at].sentence_start
        {
            at += 2;
        }
        at
    }
}
