//! Subjects that a verb has from another clause, or from the noun that it describes: *rose and said*, *a letter saying*.

use super::{is_subordinate, same_sentence, Clause, Finder, Order, Subject, ADJUNCTS, REACH};
use crate::lexicon::{class, lemma, reports, CueFrames};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::Tag;
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

    /// The clause of the verb group at `verb`, if it has been found.
    pub(super) fn clause_of(&self, verb: usize) -> Option<&Clause> {
        let index = self
            .clauses
            .binary_search_by_key(&(verb as u32), |clause| clause.verb)
            .ok()?;
        Some(&self.clauses[index])
    }

    /// *The man who won said*: the noun phrase before the relative clause that ends with the verb at `at`.
    pub(super) fn beyond_relative(&self, at: usize) -> Option<Subject> {
        let least = at.saturating_sub(REACH / 2);
        let sentence = (least..at)
            .rev()
            .take_while(|&index| !self.phrases[index + 1].sentence_start);
        let relative = sentence
            .filter(|&index| {
                self.phrases[index].is(Sort::Relative) || self.is_relative_object(index)
            })
            .last()?;
        let before = relative
            .checked_sub(1)
            .filter(|&before| self.phrases[before].is(Sort::Noun))?;
        Some(self.one(self.chain_start(before)))
    }

    /// *the boat that he bought sank*: *that* after a noun phrase that begins its clause.
    fn is_relative_object(&self, at: usize) -> bool {
        let that = self.phrases[at].is(Sort::Subordinator)
            && self.tokens[self.phrases[at].head as usize].is(class::RELATIVE);
        let noun = at
            .checked_sub(1)
            .filter(|&noun| that && self.phrases[noun].is(Sort::Noun));
        noun.map(|noun| self.chain_start(noun))
            .is_some_and(|first| {
                self.phrases[first].sentence_start
                    || first > 0
                        && matches!(
                            self.phrases[first - 1].sort,
                            Sort::Comma | Sort::Subordinator | Sort::Coordinator
                        )
            })
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
        let near = (at.saturating_sub(REACH / 4)..at).rev();
        let mut near = near.take_while(|&before| !self.phrases[before + 1].sentence_start);
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
            let begins = || !self.is_governed(subject.first as usize);
            subject.order == Order::Before
                && !is_subordinate(self.phrases, *subject)
                && (!ing || begins())
        })
    }

    /// Whether a verb or a preposition stands right before the noun phrase at `first`.
    fn is_governed(&self, first: usize) -> bool {
        let before = first
            .checked_sub(1)
            .filter(|_| !self.phrases[first].sentence_start);
        before.is_some_and(|before| {
            matches!(self.phrases[before].sort, Sort::Verb | Sort::Preposition)
        })
    }

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
        near.then_some(Subject {
            order: Order::Shared,
            ..subject
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
        let subject = Subject {
            order: Order::Shared,
            ..self.run(first, at)
        };
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
        let word = &self.tokens[self.phrases[at].head as usize];
        self.phrases[at].is(Sort::Preposition) && word.end - word.start == 3
    }

    /// *her, him, them, me, us*
    fn is_person_object(&self, at: usize) -> bool {
        let word = &self.tokens[self.phrases[at].head as usize];
        self.is_object_pronoun(at) && word.end - word.start < 5
    }

    /// Whether a verb's subject may be that of a later one: a finite verb's, and that of a participle which a preposition
    /// brings in, before an infinitive: *with the union taking to the streets to call it …*
    fn controls(&self, clause: &Clause, at: usize) -> bool {
        let before = || {
            clause
                .subject
                .and_then(|subject| (subject.first as usize).checked_sub(1))
        };
        let own = || before().is_some_and(|before| self.phrases[before].is(Sort::Preposition));
        match self.phrases[clause.verb as usize].form {
            Form::Finite => true,
            Form::Ing => {
                self.phrases[at].is(Sort::Verb)
                    && self.phrases[at].form == Form::Infinitive
                    && own()
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
        let that = |next: &Phrase| {
            next.is(Sort::Subordinator) && self.tokens[next.head as usize].is(class::RELATIVE)
        };
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
        if self.cue(&self.phrases[verb]).is_some_and(CueFrames::speaks)
            && self.leads(verb)
            && !told()
        {
            // *when the boy came in and said, “…”*, but *Reyes turned, when the boy came in, and said, “…”*
            let insertion =
                at > 0 && !self.phrases[at].sentence_start && self.phrases[at - 1].is(Sort::Comma);
            let nearest = || {
                self.main_clauses(at, 0)
                    .map(|(_, own)| own)
                    .find(|&own| self.can_speak(own))
            };
            return insertion
                .then(nearest)
                .flatten()
                .or_else(|| self.shared(at));
        }
        let shared = self.shared(at);
        // *said that the well was dry and advised them to …*: a well advises nobody
        let word = &self.tokens[self.phrases[verb].head as usize];
        let quotes = word.is(class::VERB_PAST | class::VERB_S)
            && self
                .cue(&self.phrases[verb])
                .is_some_and(|cue| cue.quotation.cues > 0);
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
            who > 0
                && self.phrases[who].is(Sort::Relative)
                && self.phrases[who - 1].is(Sort::Comma)
                && verb.map(|own| own.head as usize) == Some(who)
        })
    }

    /// *said that he should look after it, and mocked him*: a past form goes on with no modal.
    fn breaks_modal(&self, verb: usize) -> bool {
        let group = &self.phrases[verb];
        let word = &self.tokens[group.head as usize];
        let past = !group.auxiliary && word.is(class::VERB_PAST) && !word.is(class::VERB_BASE);
        past && self.clauses.last().is_some_and(|before| {
            let before = &self.phrases[before.verb as usize];
            self.tokens[before.first as usize].tag == Tag::Modal
        })
    }

    /// *would stand there and say*: a base form goes on with the auxiliary or the infinitive right before it.
    fn of_base(&self, verb: usize) -> Option<Subject> {
        let group = &self.phrases[verb];
        let word = &self.tokens[group.head as usize];
        let base = !group.auxiliary
            && word.is(class::VERB_BASE)
            && !word.is(class::VERB_PAST | class::VERB_S);
        let before = self.clauses.last().filter(|_| base)?;
        let near = same_sentence(self.phrases, before.verb as usize, verb);
        let subject = before
            .subject
            .filter(|_| near && self.phrases[before.verb as usize].auxiliary)?;
        Some(Subject {
            order: Order::Shared,
            ..subject
        })
    }

    /// *She rose, and, after a pause, said: “…”*: a verb of speech before words of its own that nothing beside it is the
    /// subject of has that of a main clause.
    pub(super) fn elided(&self, verb: usize) -> Option<Subject> {
        let group = &self.phrases[verb];
        if !self.cue(group).is_some_and(CueFrames::speaks) || !self.announces(verb) {
            return None;
        }
        let start = (group.sentence as usize).max(verb.saturating_sub(REACH / 2));
        let opens =
            |phrase: &&Phrase| matches!(phrase.sort, Sort::Coordinator | Sort::Subordinator);
        let joined = self.phrases[start..verb]
            .iter()
            .rev()
            .find(opens)?
            .is(Sort::Coordinator);
        joined
            .then(|| self.main(verb))
            .flatten()
            .filter(|&subject| self.can_speak(subject))
    }

    /// *She rose, bowed and left*: a verb right behind a comma, with nothing that could be its subject, goes on with what the
    /// clause before tells.
    pub(super) fn serial(&self, verb: usize) -> Option<Subject> {
        let comma = verb
            .checked_sub(1)
            .filter(|&comma| self.phrases[comma].is(Sort::Comma))?;
        let past = |at: usize| self.tokens[self.phrases[at].head as usize].is(class::VERB_PAST);
        let before = self.clauses.last()?;
        let near =
            comma - before.verb as usize <= ADJUNCTS && past(before.verb as usize) && past(verb);
        near.then(|| self.shared(verb)).flatten()
    }

    /// Whether a quotation follows the verb, or the end of its paragraph, with no more than adjuncts and a mark between.
    pub(super) fn announces(&self, verb: usize) -> bool {
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
        let lemma = lemma(self.tokens[self.phrases[verb].head as usize].verb)?;
        (reports::RECEIVES.contains(&lemma) && self.is_document(first)).then(|| Subject {
            end: last as u32 + 1,
            ..self.one(first)
        })
    }

    fn is_document(&self, at: usize) -> bool {
        let noun = &self.tokens[self.phrases[at].head as usize];
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
    pub(super) fn accompanying(&self, at: usize) -> Option<Subject> {
        let first = self.chain_start(at);
        let preposition = first
            .checked_sub(1)
            .filter(|&before| self.phrases[before].is(Sort::Preposition))?;
        let set_off = self.phrases[preposition].sentence_start
            || preposition > 0
                && matches!(self.phrases[preposition - 1].sort, Sort::Comma | Sort::Dash);
        let subject = Subject {
            first: first as u32,
            end: at as u32 + 1,
            head: first as u32,
            order: Order::Before,
        };
        (set_off && self.can_speak(subject)).then_some(subject)
    }

    /// *She issued a statement calling it …*: what somebody puts out says what they say.
    pub(super) fn is_own_document(&self, at: usize) -> bool {
        let first = self.chain_start(at);
        let verb = first
            .checked_sub(1)
            .filter(|&before| self.phrases[before].is(Sort::Verb));
        let clause = verb.and_then(|verb| {
            self.clauses
                .iter()
                .rev()
                .take(4)
                .find(|clause| clause.verb as usize == verb)
        });
        let able = clause
            .and_then(|clause| clause.subject)
            .is_some_and(|subject| self.can_speak(subject));
        able && self.is_document(first)
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
        let start = (self.phrases[at].sentence as usize).max(at.saturating_sub(REACH / 2));
        let opens = |&when: &usize| {
            self.is_and(when - 1) && {
                let word = &self.phrases[when];
                matches!(word.sort, Sort::Interrogative | Sort::Subordinator)
                    && !self.tokens[word.head as usize].is(class::RELATIVE)
            }
        };
        (start + 1..at).rev().find(opens)
    }

    /// The same, of the clauses behind phrase `first`.
    pub(super) fn main_since(&self, at: usize, first: usize) -> Option<Subject> {
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
            Some((
                clause,
                Subject {
                    order: Order::Shared,
                    ..subject
                },
            ))
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

    pub(super) fn is_main(&self, subject: Subject) -> bool {
        let first = subject.first as usize;
        let subordinated = first > 0 && !self.phrases[first].sentence_start && {
            let before = &self.phrases[first - 1];
            matches!(
                before.sort,
                Sort::Subordinator
                    | Sort::Relative
                    | Sort::Interrogative
                    | Sort::Verb
                    | Sort::Preposition
                    | Sort::Noun
            )
        };
        !subordinated && !self.phrases[first].is(Sort::Relative)
    }
}
