//! What the clauses behind tell of a clause: *Asked about it, the mayor shrugged*, *a man accused of theft was fined*.

use super::{Clause, Form, Phrase, Sort, Subject, View, REACH};
use crate::lexicon::class;

/// How many clauses after a reduced one the main one is looked for.
const NEXT: usize = 3;

impl View<'_> {
    /// *Calling it “a shame,” the mayor left*, *Asked about it, he shrugged*: the first of the clauses has no subject, and a
    /// participle that opens a sentence has that of the next clause.
    pub(super) fn subject_ahead(&self) -> Option<Subject> {
        let clause = &self.clauses[0];
        let form = self.phrases[clause.verb].form;
        let dependent = matches!(form, Form::Ing | Form::Participle);
        let main = dependent.then(|| self.next_main())??;
        main.subject.map(Subject::shared)
    }

    /// The next clause that is finite and stands in no other, if the verb of the first governs none that no mark parts from
    /// it: *saying he was tired, the mayor left*.
    fn next_main(&self) -> Option<&Clause> {
        let from = self.clauses[0].verb;
        let mark = |phrase: &Phrase| phrase.is_any(&[Sort::Comma, Sort::Quote, Sort::Dash]);
        let governed = |subject: &Subject| {
            let between = self.phrases.get(from..subject.first);
            between.is_some_and(|between| !between.iter().any(mark))
        };
        let subordinate = |subject: &Subject| self.is_subordinate(subject) || governed(subject);
        let mut near = self.clauses[1..]
            .iter()
            .take_while(|clause| clause.verb - from <= REACH);
        near.find(|clause| {
            self.is_finite(clause.verb) && !clause.subject.as_ref().is_some_and(subordinate)
        })
    }

    /// *that he left*, *who left*: what opens the clause stands right before its subject, or is it.
    pub(super) fn is_subordinate(&self, subject: &Subject) -> bool {
        let first = subject.first;
        let opens = |sort: Sort| {
            matches!(
                sort,
                Sort::Subordinator | Sort::Relative | Sort::Interrogative
            )
        };
        opens(self.phrases[first].sort) || self.sort_before(first).is_some_and(opens)
    }

    /// Whether the first of the clauses may have a participle, and a later one the finite verb of its subject.
    pub(super) fn is_reduced(&self) -> bool {
        let (first, rest) = (&self.clauses[0], &self.clauses[1..]);
        let verb = first.verb;
        let joined = |phrase: &Phrase| phrase.is_any(&[Sort::Comma, Sort::Coordinator]);
        let main = |next: &Clause| {
            let next_verb = next.verb;
            next.head() == first.head()
                && self.is_finite(next_verb)
                && !self.phrases[verb + 1..next_verb].iter().any(joined)
        };
        self.head(verb).is(class::VERB_PARTICIPLE) && rest.iter().take(NEXT).any(main)
    }
}
