//! Clauses: each verb group with its subject.
//!
//! The subject is looked for to the left, past adverbs, times, and whatever stands in brackets or between commas; a
//! reporting verb after a quotation may have it on its right (*“…,” said the mayor*); a verb after *and* or a participle
//! shares that of the clause before it.

use crate::lexicon::{class, CueFrames, Lexicon};
use crate::phrase::{Form, Head, Phrase, Sort};
use crate::token::{Ending, Tag, Token};

/// On which side of its verb a subject stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Order {
    /// *X said*
    Before,
    /// *said X*
    After,
    /// Shared with another clause: *X rose and said*, *…, saying*
    Shared,
}

/// A subject: phrases `first..end`, with the phrase that heads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) head: u32,
    pub(crate) order: Order,
}

/// A verb group with its subject, if it has one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause {
    /// The phrase of the verb group.
    pub(crate) verb: u32,
    pub(crate) subject: Option<Subject>,
    pub(crate) cue: Option<CueFrames>,
}

/// How many phrases a search for a subject may pass.
const REACH: usize = 60;
/// How many phrases may stand between a verb of speech and the words that it announces.
const ADJUNCTS: usize = 8;
/// How many pairs of commas it may pass.
const COMMA_PAIRS: usize = 4;

/// Fills `clauses` with those of the phrases, in the order of their verbs.
pub(crate) fn find(lexicon: &Lexicon, tokens: &[Token], phrases: &[Phrase], clauses: &mut Vec<Clause>) {
    clauses.clear();
    for (index, phrase) in phrases.iter().enumerate() {
        if !phrase.is(Sort::Verb) {
            continue;
        }
        let finder = Finder { lexicon, tokens, phrases, clauses };
        let subject = finder.subject(index);
        let cue = lexicon.verb(tokens[phrase.head as usize].verb).and_then(|verb| verb.cue);
        clauses.push(Clause { verb: index as u32, subject, cue });
    }
    share_forward(phrases, clauses);
}

/// *Calling it “a shame,” the mayor left*: a participle that opens a sentence has the subject of the next clause.
fn share_forward(phrases: &[Phrase], clauses: &mut [Clause]) {
    let mut next: Option<Clause> = None;
    for clause in clauses.iter_mut().rev() {
        let phrase = &phrases[clause.verb as usize];
        if phrase.form == Form::Finite && clause.subject.map_or(true, |subject| !is_subordinate(phrases, subject)) {
            next = Some(*clause);
        }
        if clause.subject.is_some() || phrase.form != Form::Ing {
            continue;
        }
        let same = next.filter(|next| same_sentence(phrases, clause.verb as usize, next.verb as usize));
        clause.subject = same.and_then(|next| next.subject).map(|subject| Subject { order: Order::Shared, ..subject });
    }
}

/// *that he left*, *who left*: what opens the clause stands right before its subject, or is it.
fn is_subordinate(phrases: &[Phrase], subject: Subject) -> bool {
    let first = subject.first as usize;
    let opens = |phrase: &Phrase| matches!(phrase.sort, Sort::Subordinator | Sort::Relative | Sort::Interrogative);
    opens(&phrases[first]) || first > 0 && !phrases[first].sentence_start && opens(&phrases[first - 1])
}

fn same_sentence(phrases: &[Phrase], from: usize, to: usize) -> bool {
    to.checked_sub(from).is_some_and(|distance| distance <= REACH) && phrases[to].sentence <= from as u32
}

struct Finder<'k> {
    lexicon: &'k Lexicon,
    tokens: &'k [Token],
    phrases: &'k [Phrase],
    clauses: &'k [Clause],
}

impl Finder<'_> {
    fn subject(&self, verb: usize) -> Option<Subject> {
        match self.phrases[verb].form {
            Form::Finite => self
                .inverted(verb)
                .or_else(|| self.left(verb))
                .or_else(|| self.late_inverted(verb))
                .or_else(|| self.elided(verb)),
            Form::Ing => self.of_participle(verb),
            Form::Infinitive => self.shared(verb),
            Form::Participle => self.left(verb),
        }
    }

    /// `Q ,? V N`: *“…,” said the mayor*
    fn inverted(&self, verb: usize) -> Option<Subject> {
        let before = self.before(verb)?;
        let joins = matches!(self.phrases[before].sort, Sort::Comma | Sort::Dash) && before > 0;
        let quote = [before, before.saturating_sub(usize::from(joins))]
            .into_iter()
            .find(|&at| self.phrases[at].is(Sort::Quote));
        // whatever can report at all reports what ends in a comma before it: *“…,” groaned the boy*
        let ends = quote.map(|quote| self.tokens[self.phrases[quote].head as usize].ending);
        let sure = matches!(ends, Some(Ending::Comma | Ending::Ask));
        (quote.is_some() || self.phrases[verb].sentence_start && before > 0).then(|| self.right(verb, sure)).flatten()
    }

    /// `…, V N .`: *The bridge is safe, said the mayor.*
    fn late_inverted(&self, verb: usize) -> Option<Subject> {
        let before = verb.checked_sub(1).map(|before| self.phrases[before].sort);
        matches!(before, None | Some(Sort::Comma | Sort::Quote | Sort::Dash | Sort::Stop | Sort::Close | Sort::Adverb))
            .then(|| self.right(verb, false))
            .flatten()
    }

    fn right(&self, verb: usize, sure: bool) -> Option<Subject> {
        let group = &self.phrases[verb];
        let lexical = !group.passive
            && (self.inverts(group)
                || sure && self.speaks(group)
                || self.is_set_off(verb) && self.is_somebody(verb + 1));
        let first = verb + 1;
        let noun = self.phrases.get(first).filter(|phrase| phrase.is(Sort::Noun) && !phrase.sentence_start)?;
        let object = self.tokens[noun.head as usize].is(class::OBJECT_PRONOUN)
            && !self.tokens[noun.head as usize].is(class::SUBJECT_PRONOUN);
        if !lexical || object || group.auxiliary {
            return None;
        }
        let end = self.chain_end(first);
        // *said one man involved in it*: a form that may be a participle, before a preposition, is no verb of that noun's
        let modifies = self.phrases.get(end).is_some_and(|next| {
            self.tokens[next.head as usize].is(class::VERB_PARTICIPLE)
                && self.phrases.get(end + 1).is_some_and(|after| after.is(Sort::Preposition))
        });
        let own_verb = !modifies
            && self
                .phrases
                .get(end)
                .is_some_and(|next| next.is(Sort::Verb) && next.form == Form::Finite && !next.sentence_start);
        (!own_verb).then_some(Subject { first: first as u32, end: end as u32, head: first as u32, order: Order::After })
    }

    /// *“…,” scoffed Ana Reyes*: any verb right after words that a comma sets off.
    fn is_set_off(&self, verb: usize) -> bool {
        let before = verb.checked_sub(1).map(|before| &self.phrases[before]).filter(|before| before.is(Sort::Quote));
        let quote = before.map(|before| &self.tokens[before.head as usize]);
        quote.is_some_and(|quote| matches!(quote.ending, Ending::Comma | Ending::Ask) && quote.quoted_words() >= 3)
    }

    /// A pronoun for a person, a name with a given name, a role.
    fn is_somebody(&self, at: usize) -> bool {
        let Some(phrase) = self.phrases.get(at) else { return false };
        let persons = class::PERSON | class::ROLE | class::TITLE | class::GIVEN_NAME | class::MALE | class::FEMALE;
        phrase.tokens().any(|token| self.tokens[token].is(persons))
    }

    /// Whether the verb stands before its subject in reports: one that takes a whole quotation often enough.
    fn inverts(&self, group: &Phrase) -> bool {
        self.cue(group).is_some_and(|cue| cue.quotation.cues >= 2 && cue.quotation.cues * 2 > cue.quotation.of)
    }

    /// A verb that takes words rather than things: *groaned*, not *denounced*.
    fn speaks(&self, group: &Phrase) -> bool {
        self.cue(group).is_some_and(|cue| cue.object.of <= cue.quotation.of + 2)
    }

    fn cue(&self, group: &Phrase) -> Option<CueFrames> {
        self.lexicon.verb(self.tokens[group.head as usize].verb).and_then(|verb| verb.cue)
    }

    /// Past `P N` and `C N` after the noun phrase at `first`.
    fn chain_end(&self, first: usize) -> usize {
        let mut end = first + 1;
        if self.phrases[first].is_pronoun() {
            return end;
        }
        while end + 1 < self.phrases.len() && end - first < 8 {
            let link = &self.phrases[end];
            let joins = self.joins(end) || self.is_and(end);
            if !joins
                || !self.phrases[end + 1].is(Sort::Noun)
                || link.sentence_start
                || self.phrases[end + 1].sentence_start
            {
                break;
            }
            if self.is_and(end)
                && (self.phrases[end + 1].is_pronoun()
                    || self.phrases.get(end + 2).is_some_and(|after| after.is(Sort::Verb)))
            {
                break;
            }
            end += 2;
        }
        end
    }

    /// A preposition that makes what follows a part of the noun phrase before it.
    fn joins(&self, at: usize) -> bool {
        self.phrases[at].is(Sort::Preposition) && !self.may_subordinate(at)
    }

    fn is_and(&self, at: usize) -> bool {
        self.phrases[at].is(Sort::Coordinator)
    }

    fn before(&self, index: usize) -> Option<usize> {
        index.checked_sub(1)
    }

    /// The subject to the left of the verb group, in its sentence.
    fn left(&self, verb: usize) -> Option<Subject> {
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
                Sort::Time if at > 0 && !phrase.sentence_start && self.phrases[at - 1].is(Sort::Preposition) => at -= 1,
                Sort::Adverb | Sort::Time => {}
                Sort::Noun => return self.noun_subject(at, verb, commas),
                Sort::Relative => return Some(self.one(at)),
                Sort::Close => at = self.opening(at, Sort::Open)?,
                Sort::Dash => at = self.opening(at, Sort::Dash)?,
                Sort::Comma if self.name_in_brackets(at).is_some() => at = self.name_in_brackets(at)?,
                Sort::Comma => {
                    commas += 1;
                    at = self.comma_jump(at, commas)?;
                }
                Sort::Quote if self.tokens[phrase.head as usize].ending == Ending::Comma => {
                    commas += 1;
                    at = self.comma_jump(at, commas)?;
                }
                Sort::Coordinator => return self.joined(at, verb),
                Sort::Verb => return self.beyond_relative(at).or_else(|| self.described(at)),
                Sort::Subordinator => return self.relative_that(at),
                _ => return None,
            }
            if self.phrases[at].sentence_start {
                return None;
            }
        }
        None
    }

    fn one(&self, at: usize) -> Subject {
        Subject { first: at as u32, end: at as u32 + 1, head: at as u32, order: Order::Before }
    }

    /// *a report that said*: the relative itself.
    fn relative_that(&self, at: usize) -> Option<Subject> {
        let after_noun = at > 0 && self.phrases[at - 1].is(Sort::Noun);
        (after_noun && self.tokens[self.phrases[at].head as usize].is(class::RELATIVE)).then(|| self.one(at))
    }

    /// The index just after the phrase that opens what `at` closes, so that the search goes on before it.
    fn opening(&self, at: usize, sort: Sort) -> Option<usize> {
        let least = at.saturating_sub(REACH);
        (least..at)
            .rev()
            .take_while(|&index| !self.phrases[index + 1].sentence_start)
            .find(|&index| self.phrases[index].is(sort))
    }

    /// `N ( … ) ,`: the opening bracket of what explains a name, right before the comma at `comma`.
    fn name_in_brackets(&self, comma: usize) -> Option<usize> {
        let close = comma.checked_sub(1).filter(|&close| self.phrases[close].is(Sort::Close))?;
        let open = self.opening(close, Sort::Open)?;
        let name = open.checked_sub(1).map(|name| &self.phrases[name])?;
        (name.is(Sort::Noun) && name.noun == Head::Name).then_some(open)
    }

    /// From a comma that closes an insertion to the one that opens it, whose left neighbour can be the subject.
    fn comma_jump(&self, close: usize, commas: usize) -> Option<usize> {
        if commas > COMMA_PAIRS {
            return None;
        }
        let least = close.saturating_sub(REACH);
        let mut at = close;
        while at > least && !self.phrases[at].sentence_start {
            at -= 1;
            if self.phrases[at].is(Sort::Comma)
                && at > 0
                && self.can_be_explained(at - 1)
                && !self.is_serial(at)
                && !self.goes_on(at)
            {
                return Some(at);
            }
        }
        None
    }

    /// *whose company, Alta, uses boats, said*: what a finite verb follows is no insertion.
    fn goes_on(&self, comma: usize) -> bool {
        let next = &self.phrases[comma + 1];
        next.is(Sort::Verb) && next.form == Form::Finite && !self.tokens[next.head as usize].is(class::VERB_PARTICIPLE)
    }

    /// *refugees, schools, and roads*: a comma between the members of a list.
    fn is_serial(&self, comma: usize) -> bool {
        let member = comma - 1;
        self.is_and(comma + 1)
            && member > 0
            && !self.phrases[member].sentence_start
            && self.phrases[member - 1].is(Sort::Comma)
    }

    /// Whether what ends at `at` can be a subject with an insertion after it: a noun phrase that is no place or number and
    /// that no preposition governs, *who*, or brackets.
    fn can_be_explained(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        match phrase.sort {
            Sort::Close | Sort::Relative => true,
            Sort::Noun => {
                let head = &self.tokens[phrase.head as usize];
                let first = self.chain_start(at);
                let governed = first > 0
                    && !self.phrases[first].sentence_start
                    && self.phrases[first - 1].is(Sort::Preposition)
                    && !self.may_subordinate(first - 1);
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
    fn noun_subject(&self, at: usize, verb: usize, commas: usize) -> Option<Subject> {
        let mut first = at;
        if !self.is_subject_pronoun(at) {
            first = self.chain_start(first);
        }
        let first = self.run_start(first);
        let starts = self.phrases[first].sentence_start || first == 0;
        if !starts {
            match self.phrases[first - 1].sort {
                // *In Iowa said*: what a preposition governs is no subject, but what stands before may be
                Sort::Preposition if !self.is_subject_pronoun(at) && !self.may_subordinate(first - 1) => {
                    return self.beyond(first - 1, verb);
                }
                Sort::Verb | Sort::Adverb if !self.is_subject_pronoun(at) => {
                    if let Some(subject) = self.verb_before(first).and_then(|verb| self.head_of_relative(verb)) {
                        return Some(self.named(subject));
                    }
                }
                Sort::Comma if commas > 0 && self.is_apposition(first) => {
                    if let Some(subject) = self.apposed(first) {
                        return Some(subject);
                    }
                }
                Sort::Coordinator => {
                    if let Some(subject) = self.coordinated(first, at) {
                        return Some(subject);
                    }
                }
                _ => {}
            }
        }
        if self.is_object_pronoun(at) {
            return self.beyond(at, verb);
        }
        Some(Subject { first: first as u32, end: at as u32 + 1, head: first as u32, order: Order::Before })
    }

    /// *the rights group the League said*: a noun phrase right before another that begins with *the*, neither governed.
    fn run_start(&self, first: usize) -> usize {
        let adjoined = first >= 1 && !self.phrases[first].sentence_start && self.phrases[first - 1].is(Sort::Noun);
        let determined = self.tokens[self.phrases[first].first as usize].tag == Tag::Determiner;
        let free = first < 2 || !matches!(self.phrases[first - 2].sort, Sort::Verb | Sort::Preposition);
        if adjoined && determined && free && !self.phrases[first - 1].is_pronoun() {
            first - 1
        } else {
            first
        }
    }

    /// *as X said*: a preposition that may open a clause.
    fn may_subordinate(&self, at: usize) -> bool {
        self.tokens[self.phrases[at].head as usize].is(class::SUBORDINATOR)
    }

    /// `N and N V`, when the first noun phrase begins its clause.
    fn coordinated(&self, first: usize, last: usize) -> Option<Subject> {
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
        opens.then_some(Subject { first: start as u32, end: last as u32 + 1, head: start as u32, order: Order::Before })
    }

    /// *teachers, voters and drivers said*: back over the members of a list that are no names.
    fn list_start(&self, mut at: usize) -> usize {
        let nominal = |at: usize| self.phrases[at].is(Sort::Noun) && self.phrases[at].noun == Head::Nominal;
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
    fn chain_start(&self, mut at: usize) -> usize {
        let least = at.saturating_sub(12);
        while at >= least + 2
            && !self.phrases[at].sentence_start
            && self.joins(at - 1)
            && !self.phrases[at - 1].sentence_start
        {
            let adjective = self.phrases[at - 2].is(Sort::Adverb) && at >= 3 && !self.phrases[at - 2].sentence_start;
            // *a source familiar with the case*
            let before = if adjective && self.phrases[at - 3].is(Sort::Noun) { at - 3 } else { at - 2 };
            let timed = self.phrases[before].is(Sort::Time)
                && before >= 2
                && self.joins(before - 1)
                && self.phrases[before - 2].is(Sort::Noun);
            match self.phrases[before].sort {
                Sort::Noun if !self.phrases[before].is_pronoun() || self.is_subject_pronoun(before) => at = before,
                Sort::Time if timed => at = before - 2,
                _ => break,
            }
        }
        at
    }

    fn is_subject_pronoun(&self, at: usize) -> bool {
        self.phrases[at].is_pronoun() && self.tokens[self.phrases[at].head as usize].is(class::SUBJECT_PRONOUN)
    }

    fn is_object_pronoun(&self, at: usize) -> bool {
        self.phrases[at].is_pronoun() && !self.tokens[self.phrases[at].head as usize].is(class::SUBJECT_PRONOUN)
    }

    /// What stands between commas after a name: an age, *a teacher*, *the mayor of X*.
    fn is_apposition(&self, first: usize) -> bool {
        let phrase = &self.phrases[first];
        let token = &self.tokens[phrase.first as usize];
        phrase.noun != Head::Name || matches!(token.tag, Tag::Number | Tag::Determiner)
    }

    /// The verb group right before phrase `at`, but for adverbs: *is now a fellow*.
    fn verb_before(&self, at: usize) -> Option<usize> {
        let adverb = |&before: &usize| self.phrases[before].is(Sort::Adverb) && !self.phrases[before].sentence_start;
        let verb = (0..at).rev().take(3).find(|before| !adverb(before))?;
        self.phrases[verb].is(Sort::Verb).then_some(verb)
    }

    /// The name before a subject that stands in apposition to it.
    fn named(&self, subject: Subject) -> Subject {
        let first = subject.first as usize;
        let apposed = first > 0
            && !self.phrases[first].sentence_start
            && self.phrases[first - 1].is(Sort::Comma)
            && self.is_apposition(first);
        apposed.then(|| self.apposed(first)).flatten().unwrap_or(subject)
    }

    /// The name that the apposition at `first` explains.
    fn apposed(&self, first: usize) -> Option<Subject> {
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
        let governed = name > 0 && !phrase.sentence_start && self.phrases[name - 1].is(Sort::Preposition);
        (!governed).then(|| self.one(name))
    }

    /// *people who know him say*: the object of a relative clause is no subject, the noun phrase before *who* is.
    fn head_of_relative(&self, verb: usize) -> Option<Subject> {
        let clause = &self.clauses[self.clauses.binary_search_by_key(&(verb as u32), |clause| clause.verb).ok()?];
        let relative =
            clause.subject.filter(|subject| self.phrases[subject.head as usize].is(Sort::Relative))?.head as usize;
        let before = relative.checked_sub(1).filter(|&before| self.phrases[before].is(Sort::Noun))?;
        Some(self.one(before))
    }

    /// *The man who won said*: the noun phrase before the relative clause that ends with the verb at `at`.
    fn beyond_relative(&self, at: usize) -> Option<Subject> {
        let least = at.saturating_sub(REACH / 2);
        let sentence = (least..at).rev().take_while(|&index| !self.phrases[index + 1].sentence_start);
        let relative = sentence.filter(|&index| self.phrases[index].is(Sort::Relative)).last()?;
        let before = relative.checked_sub(1).filter(|&before| self.phrases[before].is(Sort::Noun))?;
        Some(self.one(self.chain_start(before)))
    }

    /// Past something that is no subject, `P N` or an object: the subject of *who*, what a participle describes, or none.
    fn beyond(&self, at: usize, _verb: usize) -> Option<Subject> {
        let verb = at.checked_sub(1).filter(|&verb| self.phrases[verb].is(Sort::Verb))?;
        self.head_of_relative(verb).or_else(|| self.described(verb))
    }

    /// *A letter obtained by the paper warns*: a form that may be a participle is one when another finite verb follows;
    /// what it would be the verb of is that one's subject.
    fn described(&self, verb: usize) -> Option<Subject> {
        let group = &self.phrases[verb];
        let head = &self.tokens[group.head as usize];
        let bare = group.end - group.first == 1 && head.is(class::VERB_PARTICIPLE) && !head.is(class::VERB_BASE);
        let known = || self.clauses.binary_search_by_key(&(verb as u32), |clause| clause.verb).ok();
        let subject = bare.then(known).flatten().and_then(|index| self.clauses[index].subject);
        subject.filter(|subject| subject.order == Order::Before && !is_subordinate(self.phrases, *subject))
    }

    /// The subject of the finite clause before, in the same sentence.
    fn shared(&self, at: usize) -> Option<Subject> {
        let clause = self
            .clauses
            .iter()
            .rev()
            .take(6)
            .find(|clause| self.phrases[clause.verb as usize].form == Form::Finite && clause.subject.is_some())?;
        let subject = clause.subject?;
        let near = same_sentence(self.phrases, (clause.verb as usize).min(at), at);
        near.then_some(Subject { order: Order::Shared, ..subject })
    }

    /// *Reyes said the roof was fine but warned that …*: a reporting verb after *and* or *but* shares the subject of a main
    /// clause, any other verb that of the clause before it.
    fn joined(&self, at: usize, verb: usize) -> Option<Subject> {
        let reports = self
            .cue(&self.phrases[verb])
            .is_some_and(|cue| cue.clause.cues > 4 && cue.clause.cues * 3 > cue.clause.of * 2);
        let main = || self.main(at).filter(|&subject| self.can_speak(subject));
        reports.then(main).flatten().or_else(|| self.shared(at))
    }

    /// *She rose, and, after a pause, said: “…”*: a verb of speech before words of its own that nothing beside it is the
    /// subject of has that of a main clause.
    fn elided(&self, verb: usize) -> Option<Subject> {
        let group = &self.phrases[verb];
        let speech =
            self.cue(group).is_some_and(|cue| cue.quotation.cues > 9 && cue.quotation.cues * 2 > cue.quotation.of);
        if !speech || !self.announces(verb) {
            return None;
        }
        let start = (group.sentence as usize).max(verb.saturating_sub(REACH / 2));
        let opens = |phrase: &&Phrase| matches!(phrase.sort, Sort::Coordinator | Sort::Subordinator);
        let joined = self.phrases[start..verb].iter().rev().find(opens)?.is(Sort::Coordinator);
        joined.then(|| self.main(verb)).flatten().filter(|&subject| self.can_speak(subject))
    }

    /// Whether a quotation follows the verb, or the end of its paragraph, with no more than adjuncts and a mark between.
    fn announces(&self, verb: usize) -> bool {
        let mark = |phrase: &Phrase| matches!(phrase.sort, Sort::Comma | Sort::Colon | Sort::Dash);
        let adjunct = |&at: &usize| {
            let phrase = &self.phrases[at];
            matches!(phrase.sort, Sort::Noun | Sort::Preposition | Sort::Adverb) && !phrase.sentence_start
        };
        let last = self.phrases.len().min(verb + ADJUNCTS);
        let end = (verb + 1..last).find(|at| !adjunct(at)).unwrap_or(last);
        let quoted = self.phrases.get(end + 1).map_or(true, |next| next.is(Sort::Quote));
        end == self.phrases.len() || mark(&self.phrases[end]) && quoted
    }

    /// *…, saying*: that of the main clause; *a letter saying*: the noun phrase itself.
    fn of_participle(&self, verb: usize) -> Option<Subject> {
        // *…, reportedly yelling*
        let adverb = |&at: &usize| self.phrases[at].is(Sort::Adverb) && !self.phrases[at].sentence_start;
        let first = (1..=verb).rev().find(|&at| !adverb(&(at - 1)))?;
        let before = first.checked_sub(1).filter(|_| !self.phrases[first].sentence_start)?;
        match self.phrases[before].sort {
            Sort::Noun if self.is_own_document(before) => self.shared(verb),
            Sort::Noun if !self.is_object_pronoun(before) => self.left(verb).or_else(|| self.accompanying(before)),
            Sort::Coordinator | Sort::Preposition | Sort::Verb => self.shared(verb),
            _ => self.main(verb).filter(|&subject| self.can_speak(subject)).or_else(|| self.shared(verb)),
        }
    }

    /// *…, with the union calling it a shame*: who a preposition after a comma brings in does what the participle says.
    fn accompanying(&self, at: usize) -> Option<Subject> {
        let first = self.chain_start(at);
        let preposition = first.checked_sub(1).filter(|&before| self.phrases[before].is(Sort::Preposition))?;
        let set_off = self.phrases[preposition].sentence_start
            || preposition > 0 && matches!(self.phrases[preposition - 1].sort, Sort::Comma | Sort::Dash);
        let subject = Subject { first: first as u32, end: at as u32 + 1, head: first as u32, order: Order::Before };
        (set_off && self.can_speak(subject)).then_some(subject)
    }

    /// *She issued a statement calling it …*: what somebody puts out says what they say.
    fn is_own_document(&self, at: usize) -> bool {
        let first = self.chain_start(at);
        let noun = &self.tokens[self.phrases[first].head as usize];
        let verb = first.checked_sub(1).filter(|&before| self.phrases[before].is(Sort::Verb));
        let clause =
            verb.and_then(|verb| self.clauses.iter().rev().take(4).find(|clause| clause.verb as usize == verb));
        let able = clause.and_then(|clause| clause.subject).is_some_and(|subject| self.can_speak(subject));
        able && noun.is(class::DOCUMENT | class::CUE_NOUN) && self.phrases[first].noun == Head::Nominal
    }

    /// The subject of a main clause before `at`, in the same sentence, one that nothing subordinates: the last one that
    /// reports speech, else the first.
    fn main(&self, at: usize) -> Option<Subject> {
        let least = at.saturating_sub(REACH);
        let semicolon = (least..at).rev().find(|&before| self.phrases[before].is(Sort::Semicolon));
        let since = semicolon.and_then(|semicolon| self.main_since(at, semicolon));
        since.or_else(|| self.main_since(at, 0))
    }

    /// The same, of the clauses behind phrase `first`.
    fn main_since(&self, at: usize, first: usize) -> Option<Subject> {
        let near = self.clauses.iter().rev().take(10).take_while(|clause| {
            clause.verb as usize >= first && same_sentence(self.phrases, clause.verb as usize, at)
        });
        let mut main = near.filter(|clause| {
            self.phrases[clause.verb as usize].form == Form::Finite
                && clause.subject.is_some_and(|subject| self.is_main(subject))
        });
        let reports = |clause: &Clause| {
            clause.cue.is_some_and(|cue| cue.quotation.cues > 9 && cue.quotation.cues * 2 > cue.quotation.of)
        };
        let last = main.clone().find(|clause| reports(clause));
        let chosen = last.or_else(|| main.by_ref().last());
        chosen.and_then(|clause| clause.subject).map(|subject| Subject { order: Order::Shared, ..subject })
    }

    fn can_speak(&self, subject: Subject) -> bool {
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
        let subordinated = first > 0 && !self.phrases[first].sentence_start && {
            let before = &self.phrases[first - 1];
            matches!(
                before.sort,
                Sort::Subordinator | Sort::Relative | Sort::Interrogative | Sort::Verb | Sort::Preposition | Sort::Noun
            )
        };
        !subordinated && !self.phrases[first].is(Sort::Relative)
    }
}
