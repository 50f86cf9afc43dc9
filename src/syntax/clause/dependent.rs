//! Subjects of participles and infinitives, and of verbs behind what these describe: *a letter saying*, *the man accused of it
//! said*, *waited for the mayor to say*.

use super::{is_subordinate, Finder, Order, Subject, ADJUNCTS, REACH};
use crate::lexicon::{class, lemma, reports, CueFrames};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::Act;

impl Finder<'_> {
    /// *people who know him say*: the object of a relative clause is no subject, the noun phrase before *who* is.
    pub(super) fn head_of_relative(&self, verb: usize) -> Option<Subject> {
        let subject = self.clause_of(verb)?.subject;
        let relative = subject
            .filter(|subject| self.phrases[subject.head as usize].is(Sort::Relative))?
            .head as usize;
        let before = relative
            .checked_sub(1)
            .filter(|&before| self.phrases[before].is(Sort::Noun))?;
        Some(self.one(self.chain_start(before)))
    }

    /// *The man who won said*: the noun phrase before the relative clause that ends with the verb at `at`.
    pub(super) fn beyond_relative(&self, at: usize) -> Option<Subject> {
        let relative = (self.start(at, REACH / 2)..at).find(|&index| {
            self.phrases[index].is(Sort::Relative) || self.is_relative_object(index)
        })?;
        let before = relative
            .checked_sub(1)
            .filter(|&before| self.phrases[before].is(Sort::Noun))?;
        Some(self.one(self.chain_start(before)))
    }

    /// *the boat that he bought sank*: *that* after a noun phrase that begins its clause.
    fn is_relative_object(&self, at: usize) -> bool {
        let that = self.phrases[at].is(Sort::Subordinator) && self.head(at).is(class::RELATIVE);
        let noun = at
            .checked_sub(1)
            .filter(|&noun| that && self.phrases[noun].is(Sort::Noun));
        noun.is_some_and(|noun| self.begins_clause(self.chain_start(noun)))
    }

    /// Past something that is no subject, `P N` or an object: the subject of *who*, what a participle describes, or none.
    pub(super) fn beyond(&self, at: usize) -> Option<Subject> {
        let verb = self.governor(at)?;
        self.head_of_relative(verb).or_else(|| self.described(verb))
    }

    /// The verb before phrase `at` that governs all up to there: *accused by police of starting (the fire)*.
    pub(super) fn governor(&self, at: usize) -> Option<usize> {
        let within = |&at: &usize| match self.phrases[at].sort {
            Sort::Verb => self.is_dependent(at),
            Sort::Noun | Sort::Preposition | Sort::Adverb | Sort::Time => true,
            _ => false,
        };
        let mut near = (self.start(at, REACH / 4)..at).rev();
        near.find(|before| !within(before))
            .filter(|&verb| self.phrases[verb].is(Sort::Verb))
    }

    /// *of starting*, *asked to explain*: a verb without a tense that belongs to the participle before it.
    fn is_dependent(&self, verb: usize) -> bool {
        let Some(before) = verb.checked_sub(1) else {
            return false;
        };
        let asked = || {
            self.phrases[before].is(Sort::Verb)
                && self
                    .cue(&self.phrases[before])
                    .is_some_and(CueFrames::has_hearer)
        };
        match self.phrases[verb].form {
            Form::Infinitive => asked(),
            Form::Ing => self.phrases[before].is(Sort::Preposition) && !self.takes_words(verb),
            _ => false,
        }
    }

    /// *saying the plan was late*: the verb reports a clause that nothing opens.
    fn takes_words(&self, verb: usize) -> bool {
        self.cue(&self.phrases[verb])
            .is_some_and(|cue| cue.states() && !cue.has_hearer())
    }

    /// *A letter obtained by the paper warns*, *A firm advising the board called*: a form that may be a participle is one
    /// when another finite verb follows; what it would be the verb of is that one's subject.
    pub(super) fn described(&self, verb: usize) -> Option<Subject> {
        let group = &self.phrases[verb];
        let head = &self.tokens[group.head as usize];
        let (ing, takes_words) = (group.form == Form::Ing, self.takes_words(verb));
        let object = || {
            let adverb = |next: &&Phrase| matches!(next.sort, Sort::Adverb | Sort::Time);
            let next = self.phrases[verb + 1..].iter().find(|next| !adverb(next));
            // *a report published Monday said*
            let acts = next.is_some_and(|next| next.is(Sort::Verb))
                && self.phrases[verb + 1].is(Sort::Time);
            next.is_some_and(|next| next.is(Sort::Noun))
                || takes_words && !acts && !self.phrases[verb + 1].is(Sort::Preposition)
        };
        let form = head.is(class::VERB_PARTICIPLE) && !head.is(class::VERB_BASE);
        let participle = if ing {
            !takes_words
        } else {
            form && !group.auxiliary && !object()
        };
        let clause = self.clause_of(verb).filter(|_| participle)?;
        clause.subject.filter(|subject| {
            subject.order == Order::Before && !is_subordinate(self.phrases, *subject)
        })
    }

    /// *led advisers like Ana Reyes to warn that …*, *waited for the mayor to say*: who is made or awaited to speak speaks.
    pub(super) fn of_caused(&self, at: usize) -> Option<Subject> {
        let last = at
            .checked_sub(1)
            .filter(|&last| self.phrases[last].is(Sort::Noun))?;
        let governed = |&at: &usize| {
            self.phrases[at - 1].is(Sort::Preposition) && self.phrases[at - 2].is(Sort::Noun)
        };
        let chain = (self.start(last, ADJUNCTS).max(2)..=last).rev().step_by(2);
        let first = last - 2 * chain.take_while(governed).count();
        let subject = self.run(first, at).shared();
        let before = first.checked_sub(1)?;
        if self.is_for(before) && self.can_speak(subject) {
            return Some(subject);
        }
        let verb = Some(before).filter(|&verb| self.phrases[verb].is(Sort::Verb))?;
        let group = &self.phrases[verb];
        let asked = self.cue(group).is_some_and(CueFrames::has_hearer);
        let caused = || {
            lemma(self.tokens[group.head as usize].verb)
                .is_some_and(|verb| reports::CAUSES.contains(&verb))
        };
        let somebody = self.can_speak(subject) || last == first && self.is_person_object(first);
        (somebody && (asked || caused())).then_some(subject)
    }

    /// *waited for the mayor to say*: the only preposition of three letters before such a subject.
    fn is_for(&self, at: usize) -> bool {
        let word = self.head(at);
        self.phrases[at].is(Sort::Preposition) && word.end - word.start == 3
    }

    /// *her, him, them, me, us*
    fn is_person_object(&self, at: usize) -> bool {
        let word = self.head(at);
        self.is_object_pronoun(at) && word.end - word.start < 5
    }

    /// *…, saying*: that of the main clause; *a letter saying*: the noun phrase itself.
    pub(super) fn of_participle(&self, verb: usize) -> Option<Subject> {
        // *…, reportedly yelling*
        let adverb =
            |&at: &usize| self.phrases[at].is(Sort::Adverb) && !self.phrases[at].sentence_start;
        let first = (1..=verb).rev().find(|&at| !adverb(&(at - 1)))?;
        let before = first
            .checked_sub(1)
            .filter(|_| !self.phrases[first].sentence_start)?;
        if let Some(subject) = self.of_received(before) {
            return Some(subject);
        }
        match self.phrases[before].sort {
            Sort::Noun if self.is_written_to(before) || self.is_own_document(before) => {
                self.shared(verb)
            }
            Sort::Noun if !self.is_object_pronoun(before) => {
                self.left(verb).or_else(|| self.accompanying(before))
            }
            Sort::Preposition if self.quoted_as(before).is_some() => self.quoted_as(before),
            // *accuses Reyes, who leads the union, of taking …*: after an insertion
            Sort::Preposition if before > 0 && self.phrases[before - 1].is(Sort::Comma) => {
                let relative =
                    |subject: &Subject| self.phrases[subject.head as usize].is(Sort::Relative);
                let shared = self.shared(verb);
                shared
                    .filter(relative)
                    .and_then(|_| self.main(verb))
                    .or(shared)
            }
            Sort::Coordinator | Sort::Preposition | Sort::Verb | Sort::Time => self.shared(verb),
            _ => self
                .main(verb)
                .filter(|&subject| self.can_speak(subject))
                .or_else(|| self.shared(verb)),
        }
    }

    /// *got a letter from the council in May saying*: what somebody receives says what others say.
    fn of_received(&self, at: usize) -> Option<Subject> {
        let timed =
            self.phrases[at].is(Sort::Time) && at > 1 && self.phrases[at - 1].is(Sort::Preposition);
        let last = if timed { at - 2 } else { at };
        let first = self.chain_start(Some(last).filter(|&last| self.phrases[last].is(Sort::Noun))?);
        let verb = first
            .checked_sub(1)
            .filter(|&verb| self.phrases[verb].is(Sort::Verb))?;
        let lemma = lemma(self.head(verb).verb)?;
        (reports::RECEIVES.contains(&lemma) && self.is_document(first)).then(|| Subject {
            end: last as u32 + 1,
            ..self.one(first)
        })
    }

    fn is_document(&self, at: usize) -> bool {
        let noun = self.head(at);
        noun.is(class::DOCUMENT | class::CUE_NOUN) && self.phrases[at].noun == Head::Nominal
    }

    /// *emailed supporters saying*: whoever hears what the verb right before tells.
    fn is_written_to(&self, at: usize) -> bool {
        let verb = at.checked_sub(1).map(|verb| &self.phrases[verb]);
        verb.is_some_and(|verb| {
            let tells = |cue: CueFrames| cue.has_hearer() && cue.act == Act::Writes;
            verb.is(Sort::Verb) && !verb.passive && self.cue(verb).is_some_and(tells)
        })
    }

    /// *quoted the mayor as saying*: the object of a verb that is no passive, before *as*.
    fn quoted_as(&self, preposition: usize) -> Option<Subject> {
        let comma = preposition
            .checked_sub(1)
            .filter(|&comma| self.phrases[comma].is(Sort::Comma));
        // *quoted Ana Reyes, the mayor, as saying*
        let end = comma.map_or(Some(preposition), |comma| self.comma_jump(comma, 1))?;
        let last = end
            .checked_sub(1)
            .filter(|&last| self.phrases[last].is(Sort::Noun))?;
        let first = self.chain_start(last);
        let verb = &self.phrases[first.checked_sub(1)?];
        let subject = Subject {
            end: end as u32,
            ..self.one(first)
        };
        let takes =
            verb.is(Sort::Verb) && !verb.passive && self.beside().may_subordinate(preposition);
        (takes && (self.can_speak(subject) || self.is_object_pronoun(first))).then_some(subject)
    }

    /// *…, with the union calling it a shame*: who a preposition after a comma brings in does what the participle says.
    fn accompanying(&self, at: usize) -> Option<Subject> {
        let first = self.chain_start(at);
        let preposition = first
            .checked_sub(1)
            .filter(|&before| self.phrases[before].is(Sort::Preposition))?;
        let before = self.beside().before(preposition);
        let set_off = before.map_or(true, |before| {
            matches!(self.phrases[before].sort, Sort::Comma | Sort::Dash)
        });
        Some(self.run(first, at + 1)).filter(|&subject| set_off && self.can_speak(subject))
    }

    /// *She issued a statement calling it …*: what somebody puts out says what they say.
    fn is_own_document(&self, at: usize) -> bool {
        let first = self.chain_start(at);
        let verb = first
            .checked_sub(1)
            .and_then(|before| self.clause_of(before));
        let able = verb
            .and_then(|clause| clause.subject)
            .is_some_and(|subject| self.can_speak(subject));
        able && self.is_document(first)
    }
}
