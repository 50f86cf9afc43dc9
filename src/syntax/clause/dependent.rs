//! Subjects of participles and infinitives, and of verbs behind what these describe: *a letter saying*, *the man accused of it
//! said*, *waited for the mayor to say*.

use super::{Order, Subject, View, ADJUNCTS, REACH};
use crate::lexicon::single_words::{FOR, IT};
use crate::lexicon::{class, lemma, reports, CueFrames};
use crate::syntax::phrase::{Form, Sort};
use crate::syntax::token::Tag;
use crate::Act;

impl View<'_> {
    /// *people who know him say*: the object of a relative clause is no subject, the noun phrase before *who* is.
    fn head_of_relative(&self, verb: usize) -> Option<Subject> {
        let relative = self.subject_of(verb)?.head;
        let relative = Some(relative).filter(|&relative| self.is(relative, Sort::Relative))?;
        self.antecedent(relative)
            .or_else(|| self.set_off(relative, verb))
    }

    /// *Ana Reyes, who has run the mill since May said*: a comma before *who* and none behind a clause whose verb reports nothing.
    fn set_off(&self, relative: usize, verb: usize) -> Option<Subject> {
        let comma = self.before(relative, Sort::Comma)?;
        let first = self.chain_start(self.before(comma, Sort::Noun)?);
        let begins = self.opens_behind(first, &[Sort::Quote, Sort::Stop]);
        (begins && self.cue(verb).is_none()).then(|| self.one(first))
    }

    fn antecedent(&self, relative: usize) -> Option<Subject> {
        let noun = self.before(relative, Sort::Noun)?;
        Some(self.one(self.chain_start(noun)))
    }

    /// *The man who won said*: the noun phrase before the relative clause that ends with the verb at `at`.
    pub(super) fn beyond_relative(&self, at: usize) -> Option<Subject> {
        let relative = (at.saturating_sub(REACH / 2)..at)
            .find(|&index| self.is(index, Sort::Relative) || self.is_relative_object(index))?;
        self.antecedent(relative)
    }

    /// *the boat that he bought sank*: *that* after a noun phrase that begins its clause.
    fn is_relative_object(&self, at: usize) -> bool {
        let that = self.is(at, Sort::Subordinator) && self.head(at).is(class::RELATIVE);
        let noun = self.before(at, Sort::Noun).filter(|_| that);
        noun.is_some_and(|noun| self.begins_clause(self.chain_start(noun)))
    }

    /// Past something that is no subject, `P N` or an object: the subject of *who*, of *a man we met on the road*, what a
    /// participle describes, or none.
    pub(super) fn beyond(&self, at: usize) -> Option<Subject> {
        let verb = self.governor(at)?;
        let own = self
            .head_of_relative(verb)
            .or_else(|| self.known_noun(verb));
        own.or_else(|| self.described(verb))
    }

    /// The verb before phrase `at` that governs all up to there: *accused by police of starting (the fire)*.
    pub(super) fn governor(&self, at: usize) -> Option<usize> {
        let within = |&at: &usize| match self.phrases[at].sort {
            Sort::Verb => self.is_dependent(at),
            Sort::Noun | Sort::Preposition | Sort::Adverb | Sort::Time => true,
            _ => false,
        };
        let mut near = (at.saturating_sub(REACH / 4)..at).rev();
        near.find(|before| !within(before))
            .filter(|&verb| self.is(verb, Sort::Verb))
    }

    /// *of starting*, *asked to explain*: a verb without a tense that belongs to the participle before it.
    fn is_dependent(&self, verb: usize) -> bool {
        match self.phrases[verb].form {
            Form::Infinitive => self
                .before(verb, Sort::Verb)
                .is_some_and(|before| self.has_hearer(before)),
            Form::Ing => self.follows(verb, Sort::Preposition) && !self.takes_words(verb),
            _ => false,
        }
    }

    fn has_hearer(&self, verb: usize) -> bool {
        self.cue(verb).is_some_and(CueFrames::has_hearer)
    }

    /// *saying the plan was late*: the verb reports a clause that nothing opens.
    fn takes_words(&self, verb: usize) -> bool {
        self.cue(verb)
            .is_some_and(|cue| cue.states() && !cue.has_hearer())
    }

    /// *A letter obtained by the paper warns*, *A firm advising the board called*: a form that may be a participle is one
    /// when another finite verb follows; what it would be the verb of is that one's subject.
    pub(super) fn described(&self, verb: usize) -> Option<Subject> {
        let participle = if self.phrases[verb].form == Form::Ing {
            !self.takes_words(verb)
        } else {
            self.may_be_participle(verb)
                && !self.head(verb).is(class::VERB_BASE)
                && !self.has_object(verb)
        };
        self.subject_of(verb)
            .filter(|_| participle)
            .filter(|subject| subject.order == Order::Before && !self.is_subordinate(subject))
    }

    /// Whether a noun phrase, or what the verb reports, follows it.
    fn has_object(&self, verb: usize) -> bool {
        let adverb = |&next: &usize| self.is(next, Sort::Adverb) || self.is(next, Sort::Time);
        let next = (verb + 1..self.phrases.len()).find(|next| !adverb(next));
        // *a report published Monday said*
        let acts =
            || self.is(verb + 1, Sort::Time) && next.is_some_and(|next| self.is(next, Sort::Verb));
        next.is_some_and(|next| self.is(next, Sort::Noun))
            || self.takes_words(verb) && !acts() && !self.is(verb + 1, Sort::Preposition)
    }

    /// *led advisers like Ana Reyes to warn that …*, *waited for the mayor to say*: who is made or awaited to speak speaks.
    pub(super) fn of_caused(&self, at: usize) -> Option<Subject> {
        let last = self.before(at, Sort::Noun)?;
        let mut first = last;
        while first + ADJUNCTS >= last && !self.is_behind_for(first) {
            let link = self.before(first, Sort::Preposition);
            match link.and_then(|link| self.before(link, Sort::Noun)) {
                Some(noun) => first = noun,
                None => break,
            }
        }
        let subject = self.run(first, at).shared();
        let speaks = self.can_speak(&subject);
        // *It took a year for the brewery to admit it*: whatever that is
        if self.is_behind_for(first) && (speaks || self.cue(at).is_some()) {
            return Some(subject);
        }
        let verb = self.before(first, Sort::Verb)?;
        let caused = || self.head(verb).is_form_of(&reports::CAUSES);
        let somebody = speaks || last == first && self.is_person_object(first);
        (somebody && (self.has_hearer(verb) || caused())).then_some(subject)
    }

    /// *It fell to the mayor to say*, *It took Hall a year to admit*: who is named behind an empty *it* and its verb.
    pub(super) fn of_empty(&self, at: usize) -> Option<Subject> {
        let mut before = self.clauses.iter().rev();
        let clause = before.find(|clause| clause.subject.is_some())?;
        let (subject, verb) = (clause.subject?, clause.verb);
        let falls = || self.head(verb).is_form_of(&reports::FALLS);
        let empty = self.head(subject.head).is_any(&[IT]) && falls();
        let first = (verb + 1..at).find(|&noun| empty && self.is(noun, Sort::Noun))?;
        let somebody = self.one(first).shared();
        let speaks = self.can_speak(&somebody) && !self.head(first).is(class::DOCUMENT);
        (speaks || self.is_person_object(first)).then_some(somebody)
    }

    /// *waited for the mayor to say*
    pub(super) fn is_behind_for(&self, at: usize) -> bool {
        self.before(at, Sort::Preposition)
            .is_some_and(|link| self.head(link).is_any(&[FOR]))
    }

    /// *her, him, them, me, us*
    fn is_person_object(&self, at: usize) -> bool {
        let word = self.head(at);
        self.is_object_pronoun(at) && word.end - word.start < 5
    }

    /// *…, saying*: that of the main clause; *a letter saying*: the noun phrase itself.
    pub(super) fn of_participle(&self, verb: usize) -> Option<Subject> {
        // *…, reportedly yelling*
        let before = (0..verb)
            .rev()
            .find(|&at| at == 0 || !self.is(at, Sort::Adverb))?;
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
            Sort::Preposition => self
                .quoted_as(before)
                .or_else(|| self.behind_preposition(verb, before)),
            Sort::Coordinator | Sort::Verb | Sort::Time => self.shared(verb),
            _ => self
                .main(verb)
                .filter(|subject| self.can_speak(subject))
                .or_else(|| self.shared(verb)),
        }
    }

    /// *accuses Reyes, who leads the union, of taking …*: after an insertion no subject of a relative clause.
    fn behind_preposition(&self, verb: usize, preposition: usize) -> Option<Subject> {
        let shared = self.shared(verb)?;
        let inserted =
            self.follows(preposition, Sort::Comma) && self.is(shared.head, Sort::Relative);
        let main = inserted.then(|| self.main(verb)).flatten();
        main.or(Some(shared))
    }

    /// *got a letter from the council in May saying*: what somebody receives says what others say.
    fn of_received(&self, at: usize) -> Option<Subject> {
        let timed = self.is(at, Sort::Time) && self.follows(at, Sort::Preposition);
        let last = at.checked_sub(if timed { 2 } else { 0 })?;
        let first = self.chain_start(Some(last).filter(|&last| self.is(last, Sort::Noun))?);
        let lemma = lemma(self.head(self.before(first, Sort::Verb)?).verb)?;
        (reports::RECEIVES.contains(&lemma) && self.is_document(first)).then(|| Subject {
            end: last + 1,
            ..self.one(first)
        })
    }

    fn is_document(&self, at: usize) -> bool {
        self.is_nominal(at) && self.head(at).is(class::DOCUMENT | class::CUE_NOUN)
    }

    /// *emailed supporters saying*, *wrote to supporters asking*: whoever hears what the verb before tells.
    fn is_written_to(&self, at: usize) -> bool {
        let to = self.before(at, Sort::Preposition);
        let to = to.filter(|&to| self.head(to).is(class::TO));
        let tells = |cue: CueFrames| cue.act == Act::Writes && (cue.has_hearer() || to.is_some());
        let verb = self.before(to.unwrap_or(at), Sort::Verb);
        verb.is_some_and(|verb| !self.phrases[verb].passive && self.cue(verb).is_some_and(tells))
    }

    /// *quoted the mayor as saying*: the object of a verb that is no passive, before *as*.
    fn quoted_as(&self, preposition: usize) -> Option<Subject> {
        // *quoted Ana Reyes, the mayor, as saying*
        let end = match self.before(preposition, Sort::Comma) {
            Some(comma) => self.comma_jump(comma, 1)?,
            None => preposition,
        };
        let first = self.chain_start(self.before(end, Sort::Noun)?);
        let verb = self.before(first, Sort::Verb)?;
        let subject = Subject {
            end,
            ..self.one(first)
        };
        let takes = !self.phrases[verb].passive && self.may_subordinate(preposition);
        (takes && (self.can_speak(&subject) || self.is_object_pronoun(first))).then_some(subject)
    }

    /// *…, with the union calling it a shame*: who a preposition after a comma brings in does what the participle says.
    fn accompanying(&self, at: usize) -> Option<Subject> {
        let first = self.chain_start(at);
        let preposition = self.before(first, Sort::Preposition)?;
        let set_off = self.opens_behind(preposition, &[Sort::Comma, Sort::Dash]);
        // *with 30 percent saying they would stay*
        let several = self.opener(first).is(class::NUMBER) || self.opener(first).tag == Tag::Number;
        Some(self.run(first, at + 1))
            .filter(|subject| set_off && (several || self.can_speak(subject)))
    }

    /// *She issued a statement calling it …*: what somebody puts out says what they say.
    fn is_own_document(&self, at: usize) -> bool {
        let first = self.chain_start(at);
        let verb = self.before(first, Sort::Verb);
        let owner = verb.and_then(|verb| self.subject_of(verb));
        owner.is_some_and(|owner| self.can_speak(&owner)) && self.is_document(first)
    }
}
