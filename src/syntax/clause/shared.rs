//! Subjects that a verb has from another clause: *rose and said*.

use super::{Clause, Subject, View, ADJUNCTS, REACH};
use crate::lexicon::{class, CueFrames};
use crate::syntax::phrase::{Form, Sort};
use crate::syntax::token::Tag;

/// How many clauses back one is looked for whose subject a verb shares.
const CLAUSES: usize = 6;
/// How many clauses back a main clause is looked for.
const MAIN_CLAUSES: usize = 10;

impl View<'_> {
    /// The subject of the nearest clause before that can share it.
    pub(super) fn shared(&self, at: usize) -> Option<Subject> {
        let mut near = self.earlier().iter().rev().take(CLAUSES);
        let clause = near.find(|clause| clause.subject.is_some() && self.controls(clause, at))?;
        let near = at.saturating_sub(clause.verb) <= REACH;
        clause.subject.filter(|_| near).map(Subject::shared)
    }

    /// Whether a verb's subject may be that of a later one: a finite verb's, and that of a participle which a preposition
    /// brings in, before an infinitive: *with the union taking to the streets to call it …*
    fn controls(&self, clause: &Clause, at: usize) -> bool {
        let first = clause.subject.map_or(0, |subject| subject.first);
        match self.phrases[clause.verb].form {
            Form::Finite => true,
            Form::Ing => {
                self.is(at, Sort::Verb)
                    && self.phrases[at].form == Form::Infinitive
                    && self.follows(first, Sort::Preposition)
            }
            _ => false,
        }
    }

    /// *Reyes said the roof was fine but warned that …*: a reporting verb after *and* or *but* shares the subject of a main
    /// clause, any other verb that of the clause before it.
    pub(super) fn joined(&self, at: usize, verb: usize) -> Option<Subject> {
        if let Some(subject) = self.of_base(verb) {
            return Some(subject);
        }
        let cue = self.cue(verb);
        let main = || match self.fronted(at) {
            Some(when) => self.main_since(at, when),
            None => self.main(at),
        };
        let told = || {
            self.main_clauses(at, 0)
                .any(|(clause, _)| clause.cue.is_some_and(CueFrames::states))
        };
        if cue.is_some_and(CueFrames::speaks) && self.leads(verb) && !told() {
            // *when the boy came in and said, “…”*, but *Reyes turned, when the boy came in, and said, “…”*
            let insertion = self.follows(at, Sort::Comma);
            let mut main = self.main_clauses(at, 0).filter(|_| insertion);
            let nearest = main.find(|(_, own)| self.can_speak(own));
            return nearest.map(|(_, own)| own).or_else(|| self.shared(at));
        }
        let shared = self.shared(at);
        if !told() && self.goes_on_relative(at, shared) {
            return shared;
        }
        // *found that it had not leaked but ruled that it was old*: with a clause of its own whatever may report does
        let that =
            || self.is(verb + 1, Sort::Subordinator) && self.head(verb + 1).is(class::RELATIVE);
        let reports = cue.is_some_and(|cue| cue.states() || that());
        // *said that the well was dry and advised them to …*: a well advises nobody
        let quotes = self.head(verb).is(class::VERB_PAST | class::VERB_S)
            && cue.is_some_and(|cue| cue.quotation.cues > 0);
        let mute = || quotes && shared.is_some_and(|own| !self.can_speak(&own));
        if (reports || mute()) && !self.is_parallel(verb) || self.breaks_modal(verb) {
            main().filter(|subject| self.can_speak(subject)).or(shared)
        } else {
            shared
        }
    }

    /// *spoke to Hall, who apologised and assured me*: right behind the verb of a relative clause that a comma opens.
    fn goes_on_relative(&self, and: usize, shared: Option<Subject>) -> bool {
        let verb = self.verb_before(and);
        let own = verb.and_then(|verb| self.subject_of(verb));
        shared.map(|shared| shared.first).is_some_and(|who| {
            self.is(who, Sort::Relative)
                && self.follows(who, Sort::Comma)
                && own.map(|own| own.head) == Some(who)
        })
    }

    /// *said that he had been late and had told her so*: a second auxiliary goes on with the first.
    fn is_parallel(&self, verb: usize) -> bool {
        let auxiliary = |clause: &Clause| self.opener(clause.verb).key;
        let own = self.opener(verb);
        let [.., says, before] = self.earlier() else {
            return false;
        };
        matches!(own.tag, Tag::Have | Tag::Modal)
            && self.phrases[verb].auxiliary
            && auxiliary(before) == own.key
            && auxiliary(says) != own.key
            && says.cue.is_some_and(CueFrames::states)
    }

    /// *said that he should look after it, and mocked him*: a past form goes on with no modal.
    fn breaks_modal(&self, verb: usize) -> bool {
        let word = self.head(verb);
        let past = word.is(class::VERB_PAST) && !word.is(class::VERB_BASE);
        past && !self.phrases[verb].auxiliary
            && self
                .earlier()
                .last()
                .is_some_and(|before| self.opener(before.verb).tag == Tag::Modal)
    }

    /// *would stand there and say*: a base form goes on with the auxiliary or the infinitive right before it.
    fn of_base(&self, verb: usize) -> Option<Subject> {
        let word = self.head(verb);
        let base = word.is(class::VERB_BASE) && !word.is(class::VERB_PAST | class::VERB_S);
        let before = self.earlier().last()?;
        let goes_on = base
            && !self.phrases[verb].auxiliary
            && verb - before.verb <= REACH
            && self.phrases[before.verb].auxiliary;
        before.subject.filter(|_| goes_on).map(Subject::shared)
    }

    /// *She rose, and, after a pause, said: “…”*: a verb of speech before words of its own that nothing beside it is the
    /// subject of has that of a main clause.
    pub(super) fn elided(&self, verb: usize) -> Option<Subject> {
        if !self.cue(verb).is_some_and(CueFrames::speaks) || !self.announces(verb) {
            return None;
        }
        let openers = [Sort::Coordinator, Sort::Subordinator];
        let opener = self.nearest(verb, REACH / 2, &openers)?;
        self.main(verb)
            .filter(|subject| self.is(opener, Sort::Coordinator) && self.can_speak(subject))
    }

    /// *She rose, bowed and left*: a verb right behind a comma, with nothing that could be its subject, goes on with what the
    /// clause before tells.
    pub(super) fn serial(&self, verb: usize) -> Option<Subject> {
        let comma = self.before(verb, Sort::Comma)?;
        let past = |at: usize| self.head(at).is(class::VERB_PAST);
        let before = self.earlier().last()?.verb;
        let near = comma - before <= ADJUNCTS && past(before) && past(verb);
        near.then(|| self.shared(verb)).flatten()
    }

    /// Whether a quotation follows the verb, or the end of its sentence, with no more than adjuncts and a mark between.
    fn announces(&self, verb: usize) -> bool {
        self.past_adjuncts(verb) == self.phrases.len() || self.leads(verb)
    }

    /// The same, with a mark between.
    fn leads(&self, verb: usize) -> bool {
        let end = self.past_adjuncts(verb);
        let mark = |at: usize| self.is_any(at, &[Sort::Comma, Sort::Colon, Sort::Dash]);
        let last = end + 1 >= self.phrases.len();
        end < self.phrases.len() && mark(end) && (last || self.is(end + 1, Sort::Quote))
    }

    fn past_adjuncts(&self, verb: usize) -> usize {
        let adjunct = |&at: &usize| self.is_any(at, &[Sort::Noun, Sort::Preposition, Sort::Adverb]);
        let last = self.phrases.len().min(verb + ADJUNCTS);
        (verb + 1..last).find(|at| !adjunct(at)).unwrap_or(last)
    }

    /// The subject of a main clause before `at`, one that nothing subordinates: the last one that reports speech, else the
    /// first.
    pub(super) fn main(&self, at: usize) -> Option<Subject> {
        let semicolon = self.nearest(at, REACH, &[Sort::Semicolon]);
        let since = semicolon.and_then(|semicolon| self.main_since(at, semicolon));
        since.or_else(|| self.main_since(at, 0))
    }

    /// *Some booed, and when he rose and said …*: a clause of time right after *and* comes before the main clause that it
    /// belongs to; what is before the *and* is over.
    fn fronted(&self, at: usize) -> Option<usize> {
        let opens = |&when: &usize| {
            let opener = self.is_any(when, &[Sort::Interrogative, Sort::Subordinator]);
            opener && self.follows(when, Sort::Coordinator) && !self.head(when).is(class::RELATIVE)
        };
        (at.saturating_sub(REACH / 2) + 1..at).rev().find(opens)
    }

    /// The same, of the clauses behind phrase `first`.
    fn main_since(&self, at: usize, first: usize) -> Option<Subject> {
        let mut main = self.main_clauses(at, first);
        let last = main.clone().find(|(clause, subject)| {
            clause.cue.is_some_and(CueFrames::speaks) || self.coordinates(subject)
        });
        last.or_else(|| main.by_ref().last())
            .map(|(_, subject)| subject)
    }

    /// *…, and the league denounced it and said …*: the subject begins a main clause beside the one before.
    fn coordinates(&self, subject: &Subject) -> bool {
        let and = self.before(subject.first, Sort::Coordinator);
        and.is_some_and(|and| self.follows(and, Sort::Comma))
    }

    /// The main clauses between phrases `first` and `at`, last first, with what would share their subjects.
    fn main_clauses(
        &self,
        at: usize,
        first: usize,
    ) -> impl Iterator<Item = (&Clause, Subject)> + Clone + '_ {
        let near = self.earlier().iter().rev().take(MAIN_CLAUSES);
        let near = near.take_while(move |clause| {
            let verb = clause.verb;
            (first..=at).contains(&verb) && at - verb <= REACH
        });
        let finite = near.filter(|clause| self.is_finite(clause.verb));
        finite.filter_map(|clause| {
            let subject = clause.subject.filter(|subject| self.is_main(subject))?;
            Some((clause, subject.shared()))
        })
    }

    fn is_main(&self, subject: &Subject) -> bool {
        let first = subject.first;
        let subordinated = self.follows_any(
            first,
            &[
                Sort::Subordinator,
                Sort::Relative,
                Sort::Interrogative,
                Sort::Verb,
                Sort::Preposition,
                Sort::Noun,
            ],
        );
        !subordinated && !self.is(first, Sort::Relative)
    }
}
