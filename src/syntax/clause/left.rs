//! Subjects to the left of their verb, past adverbs, insertions and what stands in brackets.

use super::{Order, Subject, View, COMMA_PAIRS, REACH};
use crate::lexicon::catenatives::PERCEIVES;
use crate::lexicon::{class, CueFrames, Hearer};
use crate::syntax::phrase::{Form, Head, Sort};
use crate::syntax::token::{Ending, Tag, Token};

/// How many phrases may be set off behind a coordinator.
const INSERTED: usize = 8;
/// How many members of a list are gone back over.
const MEMBERS: usize = 6;

impl View<'_> {
    /// *said the next week would be hard, the time for talk is over*: a time that begins its clause is the subject, but of
    /// nothing that is said.
    pub(super) fn time(&self, verb: usize) -> Option<Subject> {
        let mut end = verb;
        while self.follows(end, Sort::Adverb) {
            end -= 1;
        }
        while end > 2 && self.follows(end, Sort::Noun) && self.joins(end - 2) {
            end -= 2;
        }
        let first = self
            .before(end, Sort::Time)
            .filter(|_| self.cue(verb).is_none())?;
        // *who told them last week was ill*
        let reports = |verb: usize| {
            let relative = |subject: Subject| self.is(subject.head, Sort::Relative);
            self.cue(verb).is_some_and(CueFrames::states)
                && !self.subject_of(verb).is_some_and(relative)
        };
        let begins = match self.sort_before(first) {
            None | Some(Sort::Comma | Sort::Subordinator) => true,
            Some(Sort::Verb) => reports(first - 1),
            Some(Sort::Noun) => self.before(first - 1, Sort::Verb).is_some_and(reports),
            _ => false,
        };
        begins.then(|| self.run(first, verb))
    }

    /// The subject to the left of the verb group.
    pub(super) fn left(&self, verb: usize) -> Option<Subject> {
        if let Some(subject) = self.parted(verb) {
            return Some(subject);
        }
        let least = verb.saturating_sub(REACH);
        let (mut at, mut commas) = (verb, 0);
        while at > least {
            at -= 1;
            match self.phrases[at].sort {
                Sort::Time if self.follows(at, Sort::Preposition) => at -= 1,
                Sort::Adverb | Sort::Time => {}
                Sort::Noun if self.is_order(at) => {}
                Sort::Noun => return self.noun_subject(at, commas),
                Sort::Relative => return Some(self.one(at)),
                sort @ (Sort::Close | Sort::Dash) => {
                    let opens = if sort == Sort::Dash { sort } else { Sort::Open };
                    at = self.opening(at, opens)?;
                }
                Sort::Quote if self.head(at).ending != Ending::Comma => return None,
                Sort::Comma | Sort::Quote => {
                    if let Some(bracket) = self.name_in_brackets(at) {
                        at = bracket;
                        continue;
                    }
                    if let Some(subject) = self.before_participle(at) {
                        return Some(subject);
                    }
                    if let Some(and) = self.interrupted(at) {
                        return self.joined(and, verb);
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

    /// *has in the past called, had for years denied*: the subject of an auxiliary that a circumstance parts from its
    /// participle.
    fn parted(&self, verb: usize) -> Option<Subject> {
        if !self.may_be_participle(verb) || !self.follows_any(verb, &[Sort::Noun, Sort::Time]) {
            return None;
        }
        let auxiliary = self.governor(verb)?;
        let lone =
            self.head(auxiliary).tag == Tag::Have && self.phrases[auxiliary].tokens().len() == 1;
        let opens = self.is_any(auxiliary + 1, &[Sort::Preposition, Sort::Time]);
        let is_object = |at: usize| self.is(at, Sort::Noun) && !self.follows(at, Sort::Preposition);
        let circumstance = lone && opens && !(auxiliary + 1..verb).any(is_object);
        let subject = self.subject_of(auxiliary).filter(|_| circumstance)?;
        // *the man whom Hall has in the house said*
        let gap = [Sort::Relative, Sort::Subordinator, Sort::Noun];
        (!self.follows_any(subject.first, &gap)).then_some(subject)
    }

    /// *rose and, without a word, said*: the coordinator before what the comma at `close` sets off, with no verb of its own.
    fn interrupted(&self, close: usize) -> Option<usize> {
        let least = close.saturating_sub(INSERTED);
        let open = (least..close).rev().find(|&at| self.is(at, Sort::Comma))?;
        let finite = (open..close).any(|at| self.is_finite(at));
        self.before(open, Sort::Coordinator).filter(|_| !finite)
    }

    /// *a critic I trust said*: the noun phrase that the clause of a pronoun right behind it describes.
    pub(super) fn known_noun(&self, verb: usize) -> Option<Subject> {
        let subject = self.subject_of(verb)?;
        let pronoun = subject.first;
        let noun = self.before(pronoun, Sort::Noun).filter(|&noun| {
            subject.order == Order::Before
                && self.phrases[pronoun].is_pronoun()
                && !self.phrases[noun].is_pronoun()
        })?;
        let first = self.chain_start(noun);
        self.begins_clause(first).then(|| self.one(first))
    }

    /// Whether what begins at phrase `first` begins its sentence, or stands right behind what may open a clause.
    pub(super) fn begins_clause(&self, first: usize) -> bool {
        self.opens_behind(first, &[Sort::Comma, Sort::Subordinator, Sort::Coordinator])
    }

    /// *the paper first reported*: a number of order after a noun tells when.
    fn is_order(&self, at: usize) -> bool {
        let word = self.head(at);
        let order = word.tag == Tag::Number && word.is(class::ADJECTIVE);
        order && self.phrases[at].tokens().len() == 1 && self.follows(at, Sort::Noun)
    }

    /// *Reyes hearing the noise, said*: with no comma before the participle, a name that begins its clause is the subject.
    fn before_participle(&self, comma: usize) -> Option<Subject> {
        let participle = self.nearest(comma, REACH / 4, &[Sort::Comma, Sort::Verb])?;
        let name = self.before(participle, Sort::Noun).filter(|&name| {
            self.is(participle, Sort::Verb)
                && self.phrases[participle].form == Form::Ing
                && self.is_name(name)
                && self.begins_clause(name)
        })?;
        Some(self.one(name))
    }

    /// *a report that said*: the relative itself.
    fn relative_that(&self, at: usize) -> Option<Subject> {
        (self.follows(at, Sort::Noun) && self.head(at).is(class::RELATIVE)).then(|| self.one(at))
    }

    /// `N ( … ) ,`: the opening bracket of what explains a name, right before the comma at `comma`.
    fn name_in_brackets(&self, comma: usize) -> Option<usize> {
        let close = self
            .before(comma, Sort::Close)
            .filter(|_| self.is(comma, Sort::Comma))?;
        let open = self.opening(close, Sort::Open)?;
        self.before(open, Sort::Noun)
            .filter(|&name| self.is_name(name))
            .map(|_| open)
    }

    /// From a comma that closes an insertion to the one that opens it, whose left neighbour can be the subject.
    pub(super) fn comma_jump(&self, close: usize, commas: usize) -> Option<usize> {
        if commas > COMMA_PAIRS {
            return None;
        }
        let opens = |comma: usize| {
            self.is(comma, Sort::Comma)
                && self.can_be_explained(comma - 1)
                && !self.is_serial(comma)
                && !self.goes_on(comma)
                && !self.tells(comma + 1)
                && !self.is_of_whose(comma, close)
                && !self.is_in_relative(comma - 1)
        };
        let mut back = (close.saturating_sub(REACH).max(1)..close).rev();
        back.find(|&at| self.is(at, Sort::Semicolon) || opens(at))
            .filter(|&at| self.is(at, Sort::Comma))
    }

    /// *whose company, Alta, uses boats, said*; *who had come from Alta, and had not slept, said*: what a finite verb follows
    /// is no insertion.
    fn goes_on(&self, comma: usize) -> bool {
        let verb = comma + 1 + usize::from(self.is(comma + 1, Sort::Coordinator));
        self.is_finite(verb) && !self.may_be_participle(verb)
    }

    /// *Reyes, whose firm, Alta, has boats, said*: what *whose* opens has its verb before phrase `close`.
    fn is_of_whose(&self, comma: usize, close: usize) -> bool {
        let opener = self.before(comma - 1, Sort::Relative);
        opener.is_some_and(|opener| self.head(opener).is(class::POSSESSIVE))
            && (comma..close).any(|at| self.is_finite(at))
    }

    /// *Reyes, who runs homes, shops and mills, said*: the object of what *, who* opens is no subject.
    fn is_in_relative(&self, at: usize) -> bool {
        let verb = self.verb_before(self.chain_start(at));
        let subject = verb.and_then(|verb| self.subject_of(verb));
        subject.is_some_and(|subject| {
            let first = subject.first;
            let opener = [first, first.saturating_sub(1)]
                .into_iter()
                .find(|&opener| self.is(opener, Sort::Relative));
            opener.is_some_and(|opener| self.follows(opener, Sort::Comma))
        })
    }

    /// *When he met Reyes, he turned, paused*: what has a subject and a verb of its own is no insertion, unless it reports.
    fn tells(&self, first: usize) -> bool {
        let mut behind = self.clauses.iter();
        let own = behind.find(|clause| clause.verb >= first);
        let subject = own
            .filter(|own| own.cue.is_none())
            .and_then(|own| own.subject);
        subject.is_some_and(|subject| subject.first == first) && self.is_subject_pronoun(first)
    }

    /// *refugees, schools, and roads*: a comma between the members of a list.
    fn is_serial(&self, comma: usize) -> bool {
        self.is(comma + 1, Sort::Coordinator) && self.follows(comma - 1, Sort::Comma)
    }

    /// Whether what ends at `at` can be a subject with an insertion after it: a noun phrase that is no place or number and
    /// that no preposition governs, *who*, or brackets.
    fn can_be_explained(&self, at: usize) -> bool {
        match self.phrases[at].sort {
            Sort::Close | Sort::Relative => true,
            // *the minister of the day*
            Sort::Time => at >= 2 && self.joins(at - 1) && self.can_be_explained(at - 2),
            Sort::Verb => self.known_noun(at).is_some(),
            Sort::Noun => {
                let (head, first) = (self.head(at), self.chain_start(at));
                // *in a coat bearing the words, “…,” called out*
                let bears = |verb: usize| self.phrases[verb].form == Form::Ing;
                let governed =
                    self.is_governed(first) || self.before(first, Sort::Verb).is_some_and(bears);
                let place = first == at
                    && self.phrases[at].tokens().len() == 1
                    && head.is(class::PLACE)
                    && !head.is(class::GIVEN_NAME);
                !governed && !place && head.tag != Tag::Number
            }
            _ => false,
        }
    }

    /// Whether a preposition that opens no clause stands right before.
    fn is_governed(&self, first: usize) -> bool {
        self.before(first, Sort::Preposition)
            .is_some_and(|link| self.joins(link))
    }

    /// The noun phrase at `at` ends a subject: takes in what it is joined to, and rejects what is no subject.
    fn noun_subject(&self, at: usize, commas: usize) -> Option<Subject> {
        let pronoun = self.is_subject_pronoun(at);
        // *thirty of those asked said*
        let alone = pronoun && !self.head(at).is(class::DETERMINER);
        let first = self.run_start(if alone { at } else { self.chain_start(at) });
        match self.sort_before(first) {
            // *which in May said*, *which according to Reyes means*
            Some(Sort::Preposition | Sort::According)
                if self.follows(first - 1, Sort::Relative) =>
            {
                return Some(self.one(first - 2));
            }
            // *In Iowa said*: what a preposition governs is no subject, but what stands before may be
            Some(Sort::Preposition)
                if !pronoun && self.is_governed(first) && !self.is_because(first) =>
            {
                return self.beyond(first - 1);
            }
            Some(Sort::Verb | Sort::Adverb) if !pronoun => {
                let verb = self.verb_before(first);
                let governed = verb.filter(|&verb| !self.reports(verb, at));
                if let Some(subject) = governed.and_then(|_| self.beyond(first)) {
                    let named = self.follows(subject.first, Sort::Comma);
                    let named = named.then(|| self.apposed(subject.first));
                    return named.flatten().or(Some(subject));
                }
            }
            // *The woman who had sold him the ticket said*
            Some(Sort::Noun) if !pronoun && self.is_second_object(first) => {
                return self.beyond(first - 1);
            }
            Some(Sort::According) => return None,
            Some(Sort::Comma) => {
                let beside = match commas {
                    0 => self.of_town(first),
                    _ => self.apposed(first),
                };
                if beside.is_some() {
                    return beside;
                }
            }
            Some(Sort::Coordinator) => {
                if let Some(subject) = self.coordinated(first, at) {
                    return Some(self.told_of(subject, at, commas));
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

    /// *had sold him the ticket*: behind the object's form of a pronoun, of a verb that reports nothing.
    fn is_second_object(&self, first: usize) -> bool {
        let pronoun = self
            .before(first, Sort::Noun)
            .filter(|&before| self.is_object_pronoun(before));
        let verb = pronoun.and_then(|pronoun| self.before(pronoun, Sort::Verb));
        verb.is_some_and(|verb| !self.cue(verb).is_some_and(CueFrames::states))
    }

    /// *Reyes, retired teacher and author of three books, said*, *Her friend and neighbour, Tom Hall, said*: of whom a list
    /// between commas tells, else the list.
    fn told_of(&self, list: Subject, last: usize, commas: usize) -> Subject {
        let first = list.first;
        if commas == 0 {
            return list;
        }
        let head = if self.is_one_person(first, last) {
            last
        } else {
            list.head
        };
        self.apposed(first).unwrap_or(Subject { head, ..list })
    }

    /// *Her friend and neighbour, Tom Hall, said*: the noun behind *and* stands right before the name of whom both tell.
    fn is_one_person(&self, first: usize, last: usize) -> bool {
        let bare = !self.opener(last).is(class::DETERMINER | class::POSSESSIVE);
        let apart = self.is(last + 1, Sort::Comma)
            && self.is_name(last + 2)
            && self.is(last + 3, Sort::Comma);
        apart && bare && self.is_nominal(last) && self.is_nominal(first)
    }

    /// *Ana Pell of Dover, Ohio said*: whoever is of the town whose state or country the name at `first` is.
    fn of_town(&self, first: usize) -> Option<Subject> {
        let town = self.before(first - 1, Sort::Noun)?;
        let place = self.is_name(town) && self.is_name(first) && self.head(first).is(class::PLACE);
        let somebody = self.chain_start(town);
        (place && somebody < town).then(|| self.run(somebody, first + 1))
    }

    /// *The note that said the well was dry was wrong*: the verb group at `verb` reports a clause whose subject ends at `at`, for
    /// the noun has a verb of its own behind that.
    fn reports(&self, verb: usize, at: usize) -> bool {
        let says = self
            .cue(verb)
            .is_some_and(|cue| cue.states() && cue.hearer != Hearer::Needed);
        let plain = |&at: &usize| match self.phrases[at].sort {
            Sort::Noun => !self.is_subject_pronoun(at),
            Sort::Verb | Sort::Adverb | Sort::Preposition | Sort::Time => true,
            _ => false,
        };
        let near = (at + 1..self.phrases.len()).take(REACH / 4);
        let mut finite = near.take_while(plain).filter(|&at| self.is_finite(at));
        says && finite.nth(1).is_some()
    }

    /// *heard him say*: what somebody hears has a subject in the object's form.
    fn is_heard(&self, at: usize) -> bool {
        let bare = |next: &Token| next.is(class::VERB_BASE) && !next.is(class::VERB_PAST);
        let heard = |verb: usize| self.head(verb).is_form_of(&PERCEIVES);
        at + 1 < self.phrases.len()
            && bare(self.head(at + 1))
            && self.before(at, Sort::Verb).is_some_and(heard)
    }

    /// *the rights group the League said*: a noun phrase right before another that begins with *the*, neither governed; but
    /// *a plan the mayor called “dead”*.
    fn run_start(&self, first: usize) -> usize {
        let adjoined = self.before(first, Sort::Noun).filter(|&before| {
            let phrase = &self.phrases[before];
            let free = !self.follows_any(before, &[Sort::Verb, Sort::Preposition]);
            let actor =
                phrase.noun == Head::Name || self.head(before).is(class::ACTOR & !class::DOCUMENT);
            actor && self.opener(first).tag == Tag::Determiner && free && !phrase.is_pronoun()
        });
        adjoined.unwrap_or(first)
    }

    /// *…, for the boy cried*: set off from a clause before it, *for* begins another.
    fn is_because(&self, first: usize) -> bool {
        self.is_behind_for(first) && self.follows_any(first - 1, &[Sort::Comma, Sort::Semicolon])
    }

    /// `N and N V`, when the first noun phrase begins its clause.
    fn coordinated(&self, first: usize, last: usize) -> Option<Subject> {
        let left = self.before(first - 1, Sort::Noun)?;
        let start = self.list_start(self.chain_start(left));
        match self.sort_before(start) {
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
        for _ in 0..MEMBERS {
            let comma = self.before(at, Sort::Comma).filter(|_| self.is_nominal(at));
            let member = comma.and_then(|comma| self.before(comma, Sort::Noun));
            match member.filter(|&member| self.is_nominal(member)) {
                Some(member) => at = self.chain_start(member),
                None => break,
            }
        }
        at
    }

    /// The name that the apposition at `first` explains.
    fn apposed(&self, first: usize) -> Option<Subject> {
        let name = self.explained(first).filter(|_| self.explains(first))?;
        let named = self.is(name, Sort::Noun) && !self.phrases[name].is_pronoun();
        (named && !self.is_governed(name)).then(|| self.one(name))
    }
}
