//! Subjects to the left of their verb, past adverbs, insertions and what stands in brackets.

use super::{Finder, Order, Subject, COMMA_PAIRS, REACH};
use crate::lexicon::catenatives::PERCEIVES;
use crate::lexicon::{class, Hearer};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Ending, Tag};

impl Finder<'_> {
    /// The subject to the left of the verb group, in its sentence.
    pub(super) fn left(&self, verb: usize) -> Option<Subject> {
        let least = self.start(verb, REACH);
        let beside = self.beside();
        let mut at = verb;
        let mut commas = 0;
        while at > least {
            at -= 1;
            match self.phrases[at].sort {
                Sort::Time if beside.follows(at, Sort::Preposition) => at -= 1,
                Sort::Adverb | Sort::Time => {}
                Sort::Noun if self.is_first(at) => {}
                Sort::Noun => return self.noun_subject(at, commas),
                Sort::Relative => return Some(self.one(at)),
                Sort::Close => at = beside.opening(at, Sort::Open)?,
                Sort::Dash => at = beside.opening(at, Sort::Dash)?,
                Sort::Comma if self.name_in_brackets(at).is_some() => {
                    at = self.name_in_brackets(at)?
                }
                Sort::Quote if self.head(at).ending != Ending::Comma => return None,
                Sort::Comma | Sort::Quote => {
                    if let Some(subject) = self.before_participle(at) {
                        return Some(subject);
                    }
                    commas += 1;
                    at = self.comma_jump(at, commas)?;
                }
                Sort::Coordinator => return self.joined(at, verb),
                Sort::Verb => {
                    let known = self.known_noun(at);
                    return known
                        .or_else(|| self.beyond_relative(at))
                        .or_else(|| self.described(self.governor(at + 1)?));
                }
                Sort::Subordinator => return self.relative_that(at),
                _ => return None,
            }
        }
        None
    }

    /// *a critic I trust said*: the noun phrase that the clause of a pronoun right behind it describes.
    fn known_noun(&self, verb: usize) -> Option<Subject> {
        let subject = self.clause_of(verb)?.subject?;
        let pronoun = subject.first as usize;
        let noun = self.beside().before(pronoun).filter(|&noun| {
            subject.order == Order::Before
                && self.phrases[pronoun].is_pronoun()
                && self.phrases[noun].is(Sort::Noun)
                && !self.phrases[noun].is_pronoun()
        })?;
        let first = self.chain_start(noun);
        self.begins_clause(first).then(|| self.one(first))
    }

    /// Whether what begins at phrase `first` begins its sentence, or stands right behind what may open a clause.
    pub(super) fn begins_clause(&self, first: usize) -> bool {
        self.beside().before(first).map_or(true, |before| {
            matches!(
                self.phrases[before].sort,
                Sort::Comma | Sort::Subordinator | Sort::Coordinator
            )
        })
    }

    /// *the paper first reported*: a number of order after a noun tells when.
    fn is_first(&self, at: usize) -> bool {
        let (phrase, word) = (&self.phrases[at], self.head(at));
        let order =
            phrase.end - phrase.first == 1 && word.tag == Tag::Number && word.is(class::ADJECTIVE);
        order && self.beside().follows(at, Sort::Noun)
    }

    /// *Reyes hearing the noise, said*: with no comma before the participle, a name that begins its clause is the subject.
    fn before_participle(&self, comma: usize) -> Option<Subject> {
        let near = (self.start(comma, REACH / 4)..comma).rev();
        let mut near = near.take_while(|&at| !self.phrases[at].is(Sort::Comma));
        let participle = near.find(|&at| self.phrases[at].is(Sort::Verb))?;
        let name = self.beside().before(participle).filter(|&name| {
            self.phrases[participle].form == Form::Ing
                && self.is_name(name)
                && self.begins_clause(name)
        });
        name.map(|name| self.one(name))
    }

    /// *a report that said*: the relative itself.
    fn relative_that(&self, at: usize) -> Option<Subject> {
        let after_noun = self.beside().follows(at, Sort::Noun);
        (after_noun && self.head(at).is(class::RELATIVE)).then(|| self.one(at))
    }

    /// `N ( … ) ,`: the opening bracket of what explains a name, right before the comma at `comma`.
    fn name_in_brackets(&self, comma: usize) -> Option<usize> {
        let close = comma
            .checked_sub(1)
            .filter(|&close| self.phrases[close].is(Sort::Close))?;
        let beside = self.beside();
        beside
            .opening(close, Sort::Open)
            .filter(|&open| open > 0 && self.is_name(open - 1))
    }

    /// From a comma that closes an insertion to the one that opens it, whose left neighbour can be the subject.
    pub(super) fn comma_jump(&self, close: usize, commas: usize) -> Option<usize> {
        if commas > COMMA_PAIRS {
            return None;
        }
        let opens = |comma: usize| {
            self.phrases[comma].is(Sort::Comma)
                && self.can_be_explained(comma - 1)
                && !self.is_serial(comma)
                && !self.goes_on(comma)
                && !self.tells(comma + 1)
                && !self.is_of_whose(comma, close)
                && !self.is_in_relative(comma - 1)
        };
        let mut back = (self.start(close, REACH).max(1)..close).rev();
        back.find(|&at| self.phrases[at].is(Sort::Semicolon) || opens(at))
            .filter(|&at| !self.phrases[at].is(Sort::Semicolon))
    }

    /// *whose company, Alta, uses boats, said*: what a finite verb follows is no insertion.
    fn goes_on(&self, comma: usize) -> bool {
        let next = &self.phrases[comma + 1];
        let finite = next.auxiliary || !self.head(comma + 1).is(class::VERB_PARTICIPLE);
        next.is(Sort::Verb) && next.form == Form::Finite && finite
    }

    /// *Reyes, whose firm, Alta, has boats, said*: what *whose* opens has its verb before phrase `close`.
    fn is_of_whose(&self, comma: usize, close: usize) -> bool {
        let opener = comma.checked_sub(2);
        let whose = |opener: usize| {
            self.phrases[opener].is(Sort::Relative) && self.head(opener).is(class::POSSESSIVE)
        };
        opener.is_some_and(whose) && self.phrases[comma..close].iter().any(is_finite)
    }

    /// *Reyes, who runs homes, shops and mills, said*: the object of what *, who* opens is no subject.
    fn is_in_relative(&self, at: usize) -> bool {
        let clause = self
            .verb_before(self.chain_start(at))
            .and_then(|verb| self.clause_of(verb));
        clause
            .and_then(|clause| clause.subject)
            .is_some_and(|subject| {
                let first = subject.first as usize;
                let opener = [first, first.saturating_sub(1)]
                    .into_iter()
                    .find(|&opener| self.phrases[opener].is(Sort::Relative));
                opener.is_some_and(|opener| self.beside().follows(opener, Sort::Comma))
            })
    }

    /// *When he met Reyes, he turned, paused*: what has a subject and a verb of its own is no insertion, unless it reports.
    fn tells(&self, first: usize) -> bool {
        let from = self
            .clauses
            .partition_point(|clause| (clause.verb as usize) < first);
        let own = self.clauses.get(from).filter(|clause| clause.cue.is_none());
        let subject = own.and_then(|clause| clause.subject);
        subject.is_some_and(|subject| subject.first as usize == first)
            && self.is_subject_pronoun(first)
    }

    /// *refugees, schools, and roads*: a comma between the members of a list.
    fn is_serial(&self, comma: usize) -> bool {
        self.is_and(comma + 1) && self.beside().follows(comma - 1, Sort::Comma)
    }

    /// Whether what ends at `at` can be a subject with an insertion after it: a noun phrase that is no place or number and
    /// that no preposition governs, *who*, or brackets.
    fn can_be_explained(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        match phrase.sort {
            Sort::Close | Sort::Relative => true,
            Sort::Verb => self.known_noun(at).is_some(),
            Sort::Noun => {
                let head = self.head(at);
                let first = self.chain_start(at);
                let governed = self.beside().before(first).is_some_and(|before| {
                    let phrase = &self.phrases[before];
                    self.joins(before)
                        // *in a coat bearing the words, “…,” called out*
                        || phrase.is(Sort::Verb) && phrase.form == Form::Ing
                });
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
    fn noun_subject(&self, at: usize, commas: usize) -> Option<Subject> {
        let pronoun = self.is_subject_pronoun(at);
        let first = self.run_start(if pronoun { at } else { self.chain_start(at) });
        let explains = |first: usize| commas > 0 && self.beside().explains(first);
        let before = self.beside().before(first);
        match before.map(|before| self.phrases[before].sort) {
            // *In Iowa said*: what a preposition governs is no subject, but what stands before may be
            Some(Sort::Preposition)
                if !pronoun && self.joins(first - 1) && !self.is_because(first - 1) =>
            {
                return self.beyond(first - 1);
            }
            Some(Sort::Verb | Sort::Adverb) if !pronoun => {
                let verb = self.verb_before(first);
                let governed = verb.filter(|&verb| !self.reports(verb, at));
                if let Some(subject) = governed.and_then(|_| self.beyond(first)) {
                    return Some(self.named(subject));
                }
            }
            // *which according to Reyes means*
            Some(Sort::According) => {
                let which = first.checked_sub(2)?;
                return self.phrases[which]
                    .is(Sort::Relative)
                    .then(|| self.one(which));
            }
            Some(Sort::Comma) => {
                let of_town = || self.of_town(first).filter(|_| commas == 0);
                let apposed = explains(first).then(|| self.apposed(first)).flatten();
                if let Some(subject) = apposed.or_else(of_town) {
                    return Some(subject);
                }
            }
            Some(Sort::Coordinator) => {
                if let Some(subject) = self.coordinated(first, at) {
                    // *Reyes, retired teacher and author of three books, said*
                    let list = subject.first as usize;
                    let apposed = explains(list).then(|| self.apposed(list)).flatten();
                    let head = self.one_person(list, at).filter(|_| commas > 0);
                    let head = head.map_or(subject.head, |head| head as u32);
                    return apposed.or(Some(Subject { head, ..subject }));
                }
            }
            _ => {}
        }
        // but *one of them said*
        if first == at && self.is_object_pronoun(at) && !self.is_heard(at) {
            return self.beyond(at);
        }
        Some(self.run(first, at + 1))
    }

    /// *Her friend and neighbour, Tom Hall, said*: the noun behind *and*, right before the name of whom both tell.
    fn one_person(&self, first: usize, last: usize) -> Option<usize> {
        let [own, comma, name, close, ..] = self.phrases.get(last..)? else {
            return None;
        };
        let begins = &self.tokens[own.first as usize];
        let bare = own.noun == Head::Nominal && !begins.is(class::DETERMINER | class::POSSESSIVE);
        let named = name.is(Sort::Noun) && name.noun == Head::Name;
        let apart = comma.is(Sort::Comma) && close.is(Sort::Comma) && named;
        (bare && apart && self.phrases[first].noun == Head::Nominal).then_some(last)
    }

    /// *Ana Pell of Dover, Ohio said*: whoever is of the town whose state or country the name at `first` is.
    fn of_town(&self, first: usize) -> Option<Subject> {
        let town = first
            .checked_sub(2)
            .filter(|&town| self.is_name(town) && self.is_name(first))?;
        let place = self.head(first).is(class::PLACE);
        let somebody = self.chain_start(town);
        (place && somebody < town).then(|| self.run(somebody, first + 1))
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
        says && plain.filter(|phrase| is_finite(phrase)).nth(1).is_some()
    }

    /// *heard him say*: what somebody hears has a subject in the object's form.
    fn is_heard(&self, at: usize) -> bool {
        let verb = at
            .checked_sub(1)
            .filter(|&verb| self.phrases[verb].is(Sort::Verb));
        let next = self.phrases.get(at + 1).map(|_| self.head(at + 1));
        let bare = next.is_some_and(|next| next.is(class::VERB_BASE) && !next.is(class::VERB_PAST));
        bare && verb.is_some_and(|verb| {
            let lemma = self.lexicon.lemma(self.head(verb).verb);
            lemma.is_some_and(|lemma| PERCEIVES.contains(&&*lemma))
        })
    }

    /// *the rights group the League said*: a noun phrase right before another that begins with *the*, neither governed; but
    /// *a plan the mayor called “dead”*.
    fn run_start(&self, first: usize) -> usize {
        let adjoined = self.beside().before(first).filter(|&before| {
            let phrase = &self.phrases[before];
            let free = !matches!(
                before.checked_sub(1).map(|at| self.phrases[at].sort),
                Some(Sort::Verb | Sort::Preposition)
            );
            let determined = self.tokens[self.phrases[first].first as usize].tag == Tag::Determiner;
            let actor =
                phrase.noun == Head::Name || self.head(before).is(class::ACTOR & !class::DOCUMENT);
            phrase.is(Sort::Noun) && actor && determined && free && !phrase.is_pronoun()
        });
        adjoined.unwrap_or(first)
    }

    /// *…, for the boy cried*: set off from a clause before it, *for* begins another.
    fn is_because(&self, at: usize) -> bool {
        let word = self.head(at);
        let before = self.beside().before(at).map(|at| self.phrases[at].sort);
        matches!(before, Some(Sort::Comma | Sort::Semicolon)) && word.end - word.start == 3
    }

    /// `N and N V`, when the first noun phrase begins its clause.
    fn coordinated(&self, first: usize, last: usize) -> Option<Subject> {
        let left = first
            .checked_sub(2)
            .filter(|&left| self.phrases[left].is(Sort::Noun))?;
        let start = self.list_start(self.chain_start(left));
        let before = self.beside().before(start).map(|at| self.phrases[at].sort);
        match before {
            Some(Sort::Coordinator) => self.coordinated(start, last),
            None
            | Some(Sort::Quote | Sort::Subordinator | Sort::Comma | Sort::Stop | Sort::Colon) => {
                Some(self.run(start, last + 1))
            }
            _ => None,
        }
    }

    /// *teachers, voters and drivers said*: back over the members of a list that are no names.
    fn list_start(&self, mut at: usize) -> usize {
        let nominal =
            |at: usize| self.phrases[at].is(Sort::Noun) && self.phrases[at].noun == Head::Nominal;
        let mut members = 0;
        while members < 6
            && nominal(at)
            && self.beside().follows(at, Sort::Comma)
            && at >= 2
            && nominal(at - 2)
        {
            at = self.chain_start(at - 2);
            members += 1;
        }
        at
    }

    fn is_name(&self, at: usize) -> bool {
        self.phrases[at].is(Sort::Noun) && self.phrases[at].noun == Head::Name
    }

    pub(super) fn is_subject_pronoun(&self, at: usize) -> bool {
        self.phrases[at].is_pronoun() && self.head(at).is(class::SUBJECT_PRONOUN)
    }

    pub(super) fn is_object_pronoun(&self, at: usize) -> bool {
        self.phrases[at].is_pronoun() && !self.head(at).is(class::SUBJECT_PRONOUN)
    }

    /// The verb group right before phrase `at`, but for adverbs: *is now a fellow*.
    pub(super) fn verb_before(&self, at: usize) -> Option<usize> {
        let adverb = |before: &usize| self.phrases[*before].is(Sort::Adverb);
        let verb = (0..at).rev().take(3).find(|before| !adverb(before))?;
        self.phrases[verb].is(Sort::Verb).then_some(verb)
    }

    /// The name before a subject that stands in apposition to it.
    fn named(&self, subject: Subject) -> Subject {
        let first = subject.first as usize;
        let apposed = self.beside().follows(first, Sort::Comma) && self.beside().explains(first);
        apposed
            .then(|| self.apposed(first))
            .flatten()
            .unwrap_or(subject)
    }

    /// The name that the apposition at `first` explains.
    fn apposed(&self, first: usize) -> Option<Subject> {
        let name = self.beside().explained(first)?;
        let governed = self.beside().before(name).is_some_and(|at| self.joins(at));
        let phrase = &self.phrases[name];
        (phrase.is(Sort::Noun) && !phrase.is_pronoun() && !governed).then(|| self.one(name))
    }
}

fn is_finite(phrase: &Phrase) -> bool {
    phrase.is(Sort::Verb) && phrase.form == Form::Finite
}
