//! Subjects to the left of their verb, past adverbs, insertions and what stands in brackets.

use super::{Finder, Order, Subject, COMMA_PAIRS, REACH};
use crate::lexicon::catenatives::PERCEIVES;
use crate::lexicon::{class, Hearer};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Ending, Tag};

impl Finder<'_> {
    /// The subject to the left of the verb group, in its sentence.
    pub(super) fn left(&self, verb: usize) -> Option<Subject> {
        if self.phrases[verb].sentence_start {
            return None;
        }
        let least = verb.saturating_sub(REACH);
        let mut at = verb;
        let mut commas = 0;
        while at > least {
            at -= 1;
            let phrase = &self.phrases[at];
            match phrase.sort {
                Sort::Time
                    if at > 0
                        && !phrase.sentence_start
                        && self.phrases[at - 1].is(Sort::Preposition) =>
                {
                    at -= 1
                }
                Sort::Adverb | Sort::Time => {}
                Sort::Noun if self.is_first(at) => {}
                Sort::Noun => return self.noun_subject(at, commas),
                Sort::Relative => return Some(self.one(at)),
                Sort::Close => at = self.opening(at, Sort::Open)?,
                Sort::Dash => at = self.opening(at, Sort::Dash)?,
                Sort::Comma if self.name_in_brackets(at).is_some() => {
                    at = self.name_in_brackets(at)?
                }
                Sort::Comma => {
                    if let Some(subject) = self.before_participle(at) {
                        return Some(subject);
                    }
                    commas += 1;
                    at = self.comma_jump(at, commas)?;
                }
                Sort::Quote if self.tokens[phrase.head as usize].ending == Ending::Comma => {
                    commas += 1;
                    at = self.comma_jump(at, commas)?;
                }
                Sort::Coordinator => return self.joined(at, verb),
                Sort::Verb => {
                    let is = self.tokens[self.phrases[verb].head as usize].is(class::BE);
                    let known = self.known_noun(at).filter(|_| !is);
                    return known
                        .or_else(|| self.beyond_relative(at))
                        .or_else(|| self.described(self.governor(at + 1)?));
                }
                Sort::Subordinator => return self.relative_that(at),
                _ => return None,
            }
            if self.phrases[at].sentence_start {
                return None;
            }
        }
        None
    }

    /// *a critic I trust said*: the noun phrase that the clause of a pronoun right behind it describes.
    fn known_noun(&self, verb: usize) -> Option<Subject> {
        let subject = self.clause_of(verb)?.subject?;
        let pronoun = subject.first as usize;
        let noun = pronoun.checked_sub(1).filter(|&noun| {
            subject.order == Order::Before
                && self.is_subject_pronoun(pronoun)
                && !self.phrases[pronoun].sentence_start
                && self.phrases[noun].is(Sort::Noun)
                && !self.phrases[noun].is_pronoun()
        })?;
        let first = self.chain_start(noun);
        let begins = self.phrases[first].sentence_start
            || first > 0
                && matches!(
                    self.phrases[first - 1].sort,
                    Sort::Comma | Sort::Subordinator | Sort::Coordinator
                );
        begins.then(|| self.one(first))
    }

    /// *the paper first reported*: a number of order after a noun tells when.
    fn is_first(&self, at: usize) -> bool {
        let (phrase, word) = (
            &self.phrases[at],
            &self.tokens[self.phrases[at].head as usize],
        );
        let order =
            phrase.end - phrase.first == 1 && word.tag == Tag::Number && word.is(class::ADJECTIVE);
        order && !phrase.sentence_start && at > 0 && self.phrases[at - 1].is(Sort::Noun)
    }

    /// *Reyes hearing the noise, said*: with no comma before the participle, a name that begins its clause is the subject.
    fn before_participle(&self, comma: usize) -> Option<Subject> {
        let near = (comma.saturating_sub(REACH / 4)..comma).rev();
        let mut near = near.take_while(|&at| {
            !self.phrases[at].is(Sort::Comma) && !self.phrases[at + 1].sentence_start
        });
        let participle = near.find(|&at| self.phrases[at].is(Sort::Verb))?;
        let name = participle
            .checked_sub(1)
            .filter(|_| self.phrases[participle].form == Form::Ing)?;
        let phrase = &self.phrases[name];
        let named = phrase.is(Sort::Noun)
            && phrase.noun == Head::Name
            && !self.phrases[participle].sentence_start;
        let begins = phrase.sentence_start
            || name
                .checked_sub(1)
                .is_some_and(|before| self.phrases[before].is(Sort::Comma));
        (named && begins).then(|| self.one(name))
    }

    /// *a report that said*: the relative itself.
    pub(super) fn relative_that(&self, at: usize) -> Option<Subject> {
        let after_noun = at > 0 && self.phrases[at - 1].is(Sort::Noun);
        (after_noun && self.tokens[self.phrases[at].head as usize].is(class::RELATIVE))
            .then(|| self.one(at))
    }

    /// The index just after the phrase that opens what `at` closes, so that the search goes on before it.
    pub(super) fn opening(&self, at: usize, sort: Sort) -> Option<usize> {
        let least = at.saturating_sub(REACH);
        (least..at)
            .rev()
            .take_while(|&index| !self.phrases[index + 1].sentence_start)
            .find(|&index| self.phrases[index].is(sort))
    }

    /// `N ( … ) ,`: the opening bracket of what explains a name, right before the comma at `comma`.
    pub(super) fn name_in_brackets(&self, comma: usize) -> Option<usize> {
        let close = comma
            .checked_sub(1)
            .filter(|&close| self.phrases[close].is(Sort::Close))?;
        let open = self.opening(close, Sort::Open)?;
        let name = open.checked_sub(1).map(|name| &self.phrases[name])?;
        (name.is(Sort::Noun) && name.noun == Head::Name).then_some(open)
    }

    /// From a comma that closes an insertion to the one that opens it, whose left neighbour can be the subject.
    pub(super) fn comma_jump(&self, close: usize, commas: usize) -> Option<usize> {
        if commas > COMMA_PAIRS {
            return None;
        }
        let least = close.saturating_sub(REACH);
        let mut at = close;
        while at > least && !self.phrases[at].sentence_start {
            at -= 1;
            if self.phrases[at].is(Sort::Semicolon) {
                return None;
            }
            if self.phrases[at].is(Sort::Comma)
                && at > 0
                && self.can_be_explained(at - 1)
                && !self.is_serial(at)
                && !self.goes_on(at)
                && !self.tells(at + 1)
                && !self.is_of_whose(at, close)
                && !self.is_in_relative(at - 1)
            {
                return Some(at);
            }
        }
        None
    }

    /// *whose company, Alta, uses boats, said*: what a finite verb follows is no insertion.
    pub(super) fn goes_on(&self, comma: usize) -> bool {
        let next = &self.phrases[comma + 1];
        let finite = next.auxiliary || !self.tokens[next.head as usize].is(class::VERB_PARTICIPLE);
        next.is(Sort::Verb) && next.form == Form::Finite && finite
    }

    /// *Reyes, whose firm, Alta, has boats, said*: what *whose* opens has its verb before phrase `close`.
    fn is_of_whose(&self, comma: usize, close: usize) -> bool {
        let opener = comma.checked_sub(2).map(|opener| &self.phrases[opener]);
        let whose = |opener: &Phrase| {
            opener.is(Sort::Relative) && self.tokens[opener.head as usize].is(class::POSSESSIVE)
        };
        let finite = |phrase: &Phrase| phrase.is(Sort::Verb) && phrase.form == Form::Finite;
        opener.is_some_and(whose) && self.phrases[comma..close].iter().any(finite)
    }

    /// *Reyes, who runs homes, shops and mills, said*: the object of what *, who* opens is no subject.
    fn is_in_relative(&self, at: usize) -> bool {
        if !self.phrases[at].is(Sort::Noun) {
            return false;
        }
        let first = self.chain_start(at);
        let clause = self
            .verb_before(first)
            .and_then(|verb| self.clause_of(verb));
        clause
            .and_then(|clause| clause.subject)
            .is_some_and(|subject| {
                let first = subject.first as usize;
                let opener = [first, first.saturating_sub(1)]
                    .into_iter()
                    .find(|&opener| self.phrases[opener].is(Sort::Relative));
                opener.is_some_and(|opener| {
                    opener > 0
                        && !self.phrases[opener].sentence_start
                        && self.phrases[opener - 1].is(Sort::Comma)
                })
            })
    }

    /// *When he met Reyes, he turned, paused*: what has a subject and a verb of its own is no insertion, unless it reports.
    fn tells(&self, first: usize) -> bool {
        let from = self
            .clauses
            .partition_point(|clause| (clause.verb as usize) < first);
        let own = self.clauses.get(from).filter(|clause| clause.cue.is_none());
        own.and_then(|clause| clause.subject)
            .is_some_and(|subject| {
                subject.order == Order::Before
                    && subject.first as usize == first
                    && self.is_subject_pronoun(first)
            })
    }

    /// *refugees, schools, and roads*: a comma between the members of a list.
    pub(super) fn is_serial(&self, comma: usize) -> bool {
        let member = comma - 1;
        self.is_and(comma + 1)
            && member > 0
            && !self.phrases[member].sentence_start
            && self.phrases[member - 1].is(Sort::Comma)
    }

    /// Whether what ends at `at` can be a subject with an insertion after it: a noun phrase that is no place or number and
    /// that no preposition governs, *who*, or brackets.
    pub(super) fn can_be_explained(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        match phrase.sort {
            Sort::Close | Sort::Relative => true,
            Sort::Verb => self.known_noun(at).is_some(),
            Sort::Noun => {
                let head = &self.tokens[phrase.head as usize];
                let first = self.chain_start(at);
                let governed = first > 0 && !self.phrases[first].sentence_start && {
                    let before = &self.phrases[first - 1];
                    before.is(Sort::Preposition) && !self.may_subordinate(first - 1)
                        // *in a coat bearing the words, “…,” called out*
                        || before.is(Sort::Verb) && before.form == Form::Ing
                };
                let place = first == at
                    && phrase.end - phrase.first == 1
                    && head.is(class::PLACE)
                    && !head.is(class::GIVEN_NAME);
                !governed && !place && head.tag != Tag::Number
            }
            _ => false,
        }
    }

    /// The noun phrase at `at` ends a subject: takes in what it is joined to, and rejects what is no subject.
    pub(super) fn noun_subject(&self, at: usize, commas: usize) -> Option<Subject> {
        let mut first = at;
        if !self.is_subject_pronoun(at) {
            first = self.chain_start(first);
        }
        let first = self.run_start(first);
        let starts = self.phrases[first].sentence_start || first == 0;
        if !starts {
            match self.phrases[first - 1].sort {
                // *In Iowa said*: what a preposition governs is no subject, but what stands before may be
                Sort::Preposition
                    if !self.is_subject_pronoun(at)
                        && !self.may_subordinate(first - 1)
                        && !self.is_because(first - 1) =>
                {
                    return self.beyond(first - 1);
                }
                Sort::Verb | Sort::Adverb if !self.is_subject_pronoun(at) => {
                    if let Some(subject) = self
                        .verb_before(first)
                        .filter(|&verb| !self.reports(verb, at))
                        .and_then(|_| self.beyond(first))
                    {
                        return Some(self.named(subject));
                    }
                }
                // *which according to Reyes means*
                Sort::According => {
                    let which = first.checked_sub(2)?;
                    return self.phrases[which]
                        .is(Sort::Relative)
                        .then(|| self.one(which));
                }
                Sort::Comma if commas == 0 => {
                    if let Some(subject) = self.of_town(first) {
                        return Some(subject);
                    }
                }
                Sort::Comma
                    if commas > 0 && (self.is_apposition(first) || self.is_party(first)) =>
                {
                    if let Some(subject) = self.apposed(first) {
                        return Some(subject);
                    }
                }
                Sort::Coordinator => {
                    if let Some(subject) = self.coordinated(first, at) {
                        // *Reyes, retired teacher and author of three books, said*
                        let list = subject.first as usize;
                        let apposed = (commas > 0 && self.is_apposition(list))
                            .then(|| self.apposed(list))
                            .flatten();
                        return apposed.or(Some(subject));
                    }
                }
                _ => {}
            }
        }
        // but *one of them said*
        if first == at && self.is_object_pronoun(at) && !self.is_heard(at) {
            return self.beyond(at);
        }
        Some(Subject {
            first: first as u32,
            end: at as u32 + 1,
            head: first as u32,
            order: Order::Before,
        })
    }

    /// *Ana Pell of Dover, Ohio said*: whoever is of the town whose state or country the name at `first` is.
    fn of_town(&self, first: usize) -> Option<Subject> {
        let named = |at: usize| self.phrases[at].noun == Head::Name;
        let town = first
            .checked_sub(2)
            .filter(|&town| self.phrases[town].is(Sort::Noun) && named(town) && named(first))?;
        let place = self.tokens[self.phrases[first].head as usize].is(class::PLACE);
        let somebody = self.chain_start(town);
        (place && somebody < town).then(|| Subject {
            end: first as u32 + 1,
            ..self.one(somebody)
        })
    }

    /// *The note that said the well was dry was wrong*: the verb group at `verb` reports a clause whose subject ends at `at`, for
    /// the noun has a verb of its own behind that.
    fn reports(&self, verb: usize, at: usize) -> bool {
        let says = self
            .cue(&self.phrases[verb])
            .is_some_and(|cue| cue.states() && cue.hearer != Hearer::Needed);
        let near = self.phrases[at + 1..].iter().take(REACH / 4);
        let plain = near.take_while(|phrase| {
            let subject =
                phrase.is_pronoun() && self.tokens[phrase.head as usize].is(class::SUBJECT_PRONOUN);
            let within = matches!(
                phrase.sort,
                Sort::Noun | Sort::Verb | Sort::Adverb | Sort::Preposition | Sort::Time
            );
            within && !subject && !phrase.sentence_start
        });
        let finite = |phrase: &&Phrase| phrase.is(Sort::Verb) && phrase.form == Form::Finite;
        says && plain.filter(finite).nth(1).is_some()
    }

    /// *heard him say*: what somebody hears has a subject in the object's form.
    fn is_heard(&self, at: usize) -> bool {
        let verb = at
            .checked_sub(1)
            .map(|verb| &self.phrases[verb])
            .filter(|verb| verb.is(Sort::Verb));
        let next = self
            .phrases
            .get(at + 1)
            .map(|next| &self.tokens[next.head as usize]);
        let bare = next.is_some_and(|next| next.is(class::VERB_BASE) && !next.is(class::VERB_PAST));
        bare && verb.is_some_and(|verb| {
            let lemma = self.lexicon.lemma(self.tokens[verb.head as usize].verb);
            lemma.is_some_and(|lemma| PERCEIVES.contains(&&*lemma))
        })
    }

    /// *the rights group the League said*: a noun phrase right before another that begins with *the*, neither governed; but
    /// *a plan the mayor called “dead”*.
    pub(super) fn run_start(&self, first: usize) -> usize {
        let adjoined = first >= 1
            && !self.phrases[first].sentence_start
            && self.phrases[first - 1].is(Sort::Noun)
            && {
                let before = &self.phrases[first - 1];
                before.noun == Head::Name
                    || self.tokens[before.head as usize].is(class::ACTOR & !class::DOCUMENT)
            };
        let determined = || self.tokens[self.phrases[first].first as usize].tag == Tag::Determiner;
        let free =
            || first < 2 || !matches!(self.phrases[first - 2].sort, Sort::Verb | Sort::Preposition);
        if adjoined && determined() && free() && !self.phrases[first - 1].is_pronoun() {
            first - 1
        } else {
            first
        }
    }

    /// *as X said*: a preposition that may open a clause.
    pub(super) fn may_subordinate(&self, at: usize) -> bool {
        self.tokens[self.phrases[at].head as usize].is(class::SUBORDINATOR)
    }

    /// *…, for the boy cried*: set off from a clause before it, *for* begins another.
    fn is_because(&self, at: usize) -> bool {
        let word = &self.tokens[self.phrases[at].head as usize];
        let set_off = at > 0 && matches!(self.phrases[at - 1].sort, Sort::Comma | Sort::Semicolon);
        set_off && !self.phrases[at].sentence_start && word.end - word.start == 3
    }

    /// `N and N V`, when the first noun phrase begins its clause.
    pub(super) fn coordinated(&self, first: usize, last: usize) -> Option<Subject> {
        let left = first.checked_sub(2)?;
        if !self.phrases[left].is(Sort::Noun) {
            return None;
        }
        let start = self.list_start(self.chain_start(left));
        if start > 0 && !self.phrases[start].sentence_start && self.is_and(start - 1) {
            return self.coordinated(start, last);
        }
        let opens = start == 0
            || self.phrases[start].sentence_start
            || matches!(
                self.phrases[start - 1].sort,
                Sort::Quote | Sort::Subordinator | Sort::Comma | Sort::Stop | Sort::Colon
            );
        opens.then_some(Subject {
            first: start as u32,
            end: last as u32 + 1,
            head: start as u32,
            order: Order::Before,
        })
    }

    /// *teachers, voters and drivers said*: back over the members of a list that are no names.
    pub(super) fn list_start(&self, mut at: usize) -> usize {
        let nominal =
            |at: usize| self.phrases[at].is(Sort::Noun) && self.phrases[at].noun == Head::Nominal;
        let mut members = 0;
        while at >= 2
            && members < 6
            && nominal(at)
            && !self.phrases[at].sentence_start
            && self.phrases[at - 1].is(Sort::Comma)
            && nominal(at - 2)
        {
            at = self.chain_start(at - 2);
            members += 1;
        }
        at
    }

    /// Back over `N (P T)? P`, as often as they stand before the noun phrase at `at`.
    pub(super) fn chain_start(&self, mut at: usize) -> usize {
        let least = at.saturating_sub(12);
        while at >= least + 2
            && !self.phrases[at].sentence_start
            && self.joins(at - 1)
            && !self.phrases[at - 1].sentence_start
        {
            let adjective = self.phrases[at - 2].is(Sort::Adverb)
                && at >= 3
                && !self.phrases[at - 2].sentence_start;
            // *a source familiar with the case*
            let before = if adjective && self.phrases[at - 3].is(Sort::Noun) {
                at - 3
            } else {
                at - 2
            };
            let timed = self.phrases[before].is(Sort::Time)
                && before >= 2
                && self.joins(before - 1)
                && self.phrases[before - 2].is(Sort::Noun);
            // *her words to me at breakfast*
            let to_somebody = before >= 2
                && self.joins(before - 1)
                && self.phrases[before - 2].is(Sort::Noun)
                && !self.phrases[before - 2].is_pronoun();
            match self.phrases[before].sort {
                Sort::Noun if to_somebody => at = before,
                // *half of the voters*
                Sort::Noun
                    if !self.phrases[before].is_pronoun()
                        || self.is_subject_pronoun(before)
                        || self.tokens[self.phrases[before].head as usize]
                            .is(class::DETERMINER) =>
                {
                    at = before
                }
                Sort::Time if timed => at = before - 2,
                _ => break,
            }
        }
        at
    }

    pub(super) fn is_subject_pronoun(&self, at: usize) -> bool {
        self.phrases[at].is_pronoun()
            && self.tokens[self.phrases[at].head as usize].is(class::SUBJECT_PRONOUN)
    }

    pub(super) fn is_object_pronoun(&self, at: usize) -> bool {
        self.phrases[at].is_pronoun()
            && !self.tokens[self.phrases[at].head as usize].is(class::SUBJECT_PRONOUN)
    }

    /// What stands between commas after a name: an age, *a teacher*, *the mayor of X*.
    pub(super) fn is_apposition(&self, first: usize) -> bool {
        let phrase = &self.phrases[first];
        let token = &self.tokens[phrase.first as usize];
        phrase.noun != Head::Name || matches!(token.tag, Tag::Number | Tag::Determiner)
    }

    /// *Ana Reyes, D-Ohio, who chairs the panel, said*: one word with a capital behind the full name that begins the sentence.
    fn is_party(&self, first: usize) -> bool {
        let phrase = &self.phrases[first];
        let name = first.checked_sub(2).map(|name| &self.phrases[name]);
        phrase.end - phrase.first == 1
            && !self.tokens[phrase.head as usize].is(class::GIVEN_NAME)
            && name.is_some_and(|name| {
                name.sentence_start && name.noun == Head::Name && name.end - name.first > 1
            })
    }

    /// The verb group right before phrase `at`, but for adverbs: *is now a fellow*.
    pub(super) fn verb_before(&self, at: usize) -> Option<usize> {
        let adverb = |&before: &usize| {
            self.phrases[before].is(Sort::Adverb) && !self.phrases[before].sentence_start
        };
        let verb = (0..at).rev().take(3).find(|before| !adverb(before))?;
        self.phrases[verb].is(Sort::Verb).then_some(verb)
    }

    /// The name before a subject that stands in apposition to it.
    pub(super) fn named(&self, subject: Subject) -> Subject {
        let first = subject.first as usize;
        let apposed = first > 0
            && !self.phrases[first].sentence_start
            && self.phrases[first - 1].is(Sort::Comma)
            && self.is_apposition(first);
        apposed
            .then(|| self.apposed(first))
            .flatten()
            .unwrap_or(subject)
    }

    /// The name that the apposition at `first` explains.
    pub(super) fn apposed(&self, first: usize) -> Option<Subject> {
        let before = first.checked_sub(2)?;
        // *Ana Reyes, 67, a teacher in X,*
        let aged = self.tokens[self.phrases[before].head as usize].tag == Tag::Number
            && before >= 2
            && self.phrases[before - 1].is(Sort::Comma);
        let name = if aged { before - 2 } else { before };
        let phrase = &self.phrases[name];
        if !phrase.is(Sort::Noun) || phrase.noun == Head::Pronoun {
            return None;
        }
        let governed = name > 0
            && !phrase.sentence_start
            && self.phrases[name - 1].is(Sort::Preposition)
            && !self.may_subordinate(name - 1);
        (!governed).then(|| self.one(name))
    }
}
