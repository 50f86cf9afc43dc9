//! Subjects that a verb has from another clause: *rose and said*.

use super::{same_sentence, Clause, Finder, Subject, ADJUNCTS, REACH};
use crate::lexicon::{class, CueFrames};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::Tag;

impl Finder<'_> {
    /// The subject of the nearest clause before that can share it, in the same sentence.
    pub(super) fn shared(&self, at: usize) -> Option<Subject> {
        let clause = self
            .clauses
            .iter()
            .rev()
            .take(6)
            .find(|clause| clause.subject.is_some() && self.controls(clause, at))?;
        let subject = clause.subject?;
        let near = same_sentence(self.phrases, (clause.verb as usize).min(at), at);
        near.then(|| subject.shared())
    }

    /// Whether a verb's subject may be that of a later one: a finite verb's, and that of a participle which a preposition
    /// brings in, before an infinitive: *with the union taking to the streets to call it …*
    fn controls(&self, clause: &Clause, at: usize) -> bool {
        let first = clause.subject.map_or(0, |subject| subject.first as usize);
        match self.phrases[clause.verb as usize].form {
            Form::Finite => true,
            Form::Ing => {
                self.phrases[at].is(Sort::Verb)
                    && self.phrases[at].form == Form::Infinitive
                    && self.beside().follows(first, Sort::Preposition)
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
        // *found that it had not leaked but ruled that it was old*: with a clause of its own whatever may report does
        let that =
            |next: &Phrase| next.is(Sort::Subordinator) && self.head(verb + 1).is(class::RELATIVE);
        let cue = self.cue(&self.phrases[verb]);
        let reports = cue.is_some_and(CueFrames::states)
            || cue.is_some() && self.phrases.get(verb + 1).is_some_and(that);
        let of_main = || match self.fronted(at) {
            Some(when) => self.main_since(at, when),
            None => self.main(at),
        };
        let main = || of_main().filter(|&subject| self.can_speak(subject));
        let told = || {
            self.main_clauses(at, 0)
                .any(|(clause, _)| clause.cue.is_some_and(CueFrames::states))
        };
        if cue.is_some_and(CueFrames::speaks) && self.leads(verb) && !told() {
            // *when the boy came in and said, “…”*, but *Reyes turned, when the boy came in, and said, “…”*
            let insertion = self.beside().follows(at, Sort::Comma);
            let mut main = self.main_clauses(at, 0).filter(|_| insertion);
            let nearest = main.find(|&(_, own)| self.can_speak(own));
            return nearest.map(|(_, own)| own).or_else(|| self.shared(at));
        }
        let shared = self.shared(at);
        // *said that the well was dry and advised them to …*: a well advises nobody
        let quotes = self.head(verb).is(class::VERB_PAST | class::VERB_S)
            && cue.is_some_and(|cue| cue.quotation.cues > 0);
        let mute = || quotes && shared.is_some_and(|own| !self.can_speak(own));
        if !told() && self.goes_on_relative(at, shared) {
            return shared;
        }
        if reports || mute() || self.breaks_modal(verb) {
            main().or(shared)
        } else {
            shared
        }
    }

    /// *spoke to Hall, who apologised and assured me*: right behind the verb of a relative clause that a comma opens.
    fn goes_on_relative(&self, and: usize, shared: Option<Subject>) -> bool {
        let relative = shared.map(|own| own.first as usize);
        let verb = self
            .verb_before(and)
            .and_then(|verb| self.clause_of(verb)?.subject);
        relative.is_some_and(|who| {
            self.phrases[who].is(Sort::Relative)
                && self.beside().follows(who, Sort::Comma)
                && verb.map(|own| own.head as usize) == Some(who)
        })
    }

    /// *said that he should look after it, and mocked him*: a past form goes on with no modal.
    fn breaks_modal(&self, verb: usize) -> bool {
        let group = &self.phrases[verb];
        let word = self.head(verb);
        let past = !group.auxiliary && word.is(class::VERB_PAST) && !word.is(class::VERB_BASE);
        past && self.clauses.last().is_some_and(|before| {
            let before = &self.phrases[before.verb as usize];
            self.tokens[before.first as usize].tag == Tag::Modal
        })
    }

    /// *would stand there and say*: a base form goes on with the auxiliary or the infinitive right before it.
    fn of_base(&self, verb: usize) -> Option<Subject> {
        let group = &self.phrases[verb];
        let word = self.head(verb);
        let base = !group.auxiliary
            && word.is(class::VERB_BASE)
            && !word.is(class::VERB_PAST | class::VERB_S);
        let before = self.clauses.last().filter(|_| base)?;
        let near = same_sentence(self.phrases, before.verb as usize, verb);
        let goes_on = near && self.phrases[before.verb as usize].auxiliary;
        before.subject.filter(|_| goes_on).map(Subject::shared)
    }

    /// *She rose, and, after a pause, said: “…”*: a verb of speech before words of its own that nothing beside it is the
    /// subject of has that of a main clause.
    pub(super) fn elided(&self, verb: usize) -> Option<Subject> {
        let group = &self.phrases[verb];
        if !self.cue(group).is_some_and(CueFrames::speaks) || !self.announces(verb) {
            return None;
        }
        let start = self.start(verb, REACH / 2);
        let opens =
            |phrase: &&Phrase| matches!(phrase.sort, Sort::Coordinator | Sort::Subordinator);
        let opener = self.phrases[start..verb].iter().rev().find(opens);
        opener.filter(|opener| opener.is(Sort::Coordinator))?;
        self.main(verb).filter(|&subject| self.can_speak(subject))
    }

    /// *She rose, bowed and left*: a verb right behind a comma, with nothing that could be its subject, goes on with what the
    /// clause before tells.
    pub(super) fn serial(&self, verb: usize) -> Option<Subject> {
        let comma = verb
            .checked_sub(1)
            .filter(|&comma| self.phrases[comma].is(Sort::Comma))?;
        let past = |at: usize| self.head(at).is(class::VERB_PAST);
        let before = self.clauses.last()?;
        let near =
            comma - before.verb as usize <= ADJUNCTS && past(before.verb as usize) && past(verb);
        near.then(|| self.shared(verb)).flatten()
    }

    /// Whether a quotation follows the verb, or the end of its paragraph, with no more than adjuncts and a mark between.
    fn announces(&self, verb: usize) -> bool {
        self.past_adjuncts(verb) == self.phrases.len() || self.leads(verb)
    }

    /// The same, with a mark between.
    fn leads(&self, verb: usize) -> bool {
        let end = self.past_adjuncts(verb);
        let mark = |phrase: &Phrase| matches!(phrase.sort, Sort::Comma | Sort::Colon | Sort::Dash);
        let quoted = self
            .phrases
            .get(end + 1)
            .map_or(true, |next| next.is(Sort::Quote));
        self.phrases.get(end).is_some_and(mark) && quoted
    }

    fn past_adjuncts(&self, verb: usize) -> usize {
        let adjunct = |&at: &usize| {
            let phrase = &self.phrases[at];
            matches!(phrase.sort, Sort::Noun | Sort::Preposition | Sort::Adverb)
                && !phrase.sentence_start
        };
        let last = self.phrases.len().min(verb + ADJUNCTS);
        (verb + 1..last).find(|at| !adjunct(at)).unwrap_or(last)
    }

    /// The subject of a main clause before `at`, in the same sentence, one that nothing subordinates: the last one that
    /// reports speech, else the first.
    pub(super) fn main(&self, at: usize) -> Option<Subject> {
        let least = at.saturating_sub(REACH);
        let semicolon = (least..at)
            .rev()
            .find(|&before| self.phrases[before].is(Sort::Semicolon));
        let since = semicolon.and_then(|semicolon| self.main_since(at, semicolon));
        since.or_else(|| self.main_since(at, 0))
    }

    /// *Some booed, and when he rose and said …*: a clause of time right after *and* comes before the main clause that it
    /// belongs to; what is before the *and* is over.
    fn fronted(&self, at: usize) -> Option<usize> {
        let start = self.start(at, REACH / 2);
        let opens = |&when: &usize| {
            let opener = matches!(
                self.phrases[when].sort,
                Sort::Interrogative | Sort::Subordinator
            );
            opener && self.is_and(when - 1) && !self.head(when).is(class::RELATIVE)
        };
        (start + 1..at).rev().find(opens)
    }

    /// The same, of the clauses behind phrase `first`.
    fn main_since(&self, at: usize, first: usize) -> Option<Subject> {
        let mut main = self.main_clauses(at, first);
        let last = main.clone().find(|(clause, subject)| {
            clause.cue.is_some_and(CueFrames::speaks) || self.coordinates(*subject)
        });
        last.or_else(|| main.by_ref().last())
            .map(|(_, subject)| subject)
    }

    /// *…, and the league denounced it and said …*: the subject begins a main clause beside the one before.
    fn coordinates(&self, subject: Subject) -> bool {
        let first = subject.first as usize;
        first > 1 && self.is_and(first - 1) && self.phrases[first - 2].is(Sort::Comma)
    }

    /// The main clauses between phrases `first` and `at`, in the same sentence, last first, with what would share their
    /// subjects.
    fn main_clauses(
        &self,
        at: usize,
        first: usize,
    ) -> impl Iterator<Item = (&Clause, Subject)> + Clone + '_ {
        let near = self
            .clauses
            .iter()
            .rev()
            .take(10)
            .take_while(move |clause| {
                clause.verb as usize >= first
                    && same_sentence(self.phrases, clause.verb as usize, at)
            });
        let finite = near.filter(|clause| self.phrases[clause.verb as usize].form == Form::Finite);
        finite.filter_map(|clause| {
            let subject = clause.subject.filter(|&subject| self.is_main(subject))?;
            Some((clause, subject.shared()))
        })
    }

    pub(super) fn can_speak(&self, subject: Subject) -> bool {
        let phrase = &self.phrases[subject.head as usize];
        let speakers = class::SUBJECT_PRONOUN
            | class::PERSON
            | class::ROLE
            | class::GROUP
            | class::ORGANIZATION
            | class::DOCUMENT
            | class::DEMONYM;
        phrase.noun == Head::Name || self.tokens[phrase.head as usize].is(speakers)
    }

    fn is_main(&self, subject: Subject) -> bool {
        let first = subject.first as usize;
        let before = self.beside().before(first);
        let subordinated = before.is_some_and(|before| {
            matches!(
                self.phrases[before].sort,
                Sort::Subordinator
                    | Sort::Relative
                    | Sort::Interrogative
                    | Sort::Verb
                    | Sort::Preposition
                    | Sort::Noun
            )
        });
        !subordinated && !self.phrases[first].is(Sort::Relative)
    }
}
