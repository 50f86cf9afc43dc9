//! Clauses: each verb group with its subject.
//!
//! The subject is looked for to the left, past adverbs, times, and whatever stands in brackets or between commas; a
//! reporting verb after a quotation may have it on its right (*“…,” said the mayor*); a verb after *and* or a participle
//! shares that of the clause before it.

pub(crate) mod apposition;
mod dependent;
mod left;
mod right;
mod shared;
pub(crate) mod tree;

use apposition::Beside;

use crate::lexicon::single_words::{CALLED, NAMED};
use crate::lexicon::{class, CueFrames, Lexicon};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Tag, Token};
use crate::Act;

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

impl Subject {
    /// The same, of another clause.
    fn shared(self) -> Self {
        let order = Order::Shared;
        Subject { order, ..self }
    }
}

/// A verb group with its subject, if it has one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause {
    /// The phrase of the verb group.
    pub(crate) verb: u32,
    pub(crate) subject: Option<Subject>,
    pub(crate) cue: Option<CueFrames>,
    /// *a man accused of theft was fined*: the verb only describes who the next one is about.
    pub(crate) reduced: bool,
}

/// How many phrases a search for a subject may pass.
const REACH: usize = 60;
/// How many phrases may stand between a verb of speech and the words that it announces.
const ADJUNCTS: usize = 8;
/// How many pairs of commas it may pass.
const COMMA_PAIRS: usize = 4;

/// Fills `clauses` with those of the verb groups, whose phrases are `verbs`, in order.
pub(crate) fn find(
    lexicon: &Lexicon,
    tokens: &[Token],
    phrases: &[Phrase],
    verbs: &[u32],
    clauses: &mut Vec<Clause>,
) {
    clauses.clear();
    let finder = Finder {
        lexicon,
        tokens,
        phrases,
        clauses,
    };
    for &verb in verbs {
        let (subject, cue) = (
            finder.subject(verb as usize),
            finder.cue(&phrases[verb as usize]),
        );
        finder.clauses.push(Clause {
            verb,
            subject,
            cue,
            reduced: false,
        });
    }
    share_forward(phrases, finder.clauses);
    for index in 0..clauses.len() {
        clauses[index].reduced = is_reduced(tokens, phrases, &clauses[index..]);
    }
}

/// How many clauses after a reduced one the main one is looked for.
const NEXT: usize = 3;

/// Whether the first of the clauses may have a participle, and a later one the finite verb of its subject.
fn is_reduced(tokens: &[Token], phrases: &[Phrase], clauses: &[Clause]) -> bool {
    let verb = clauses[0].verb as usize;
    let head = |clause: &Clause| clause.subject.map(|subject| subject.head);
    let group = &phrases[verb];
    let main = |next: &Clause| {
        let run = &phrases[verb + 1..=next.verb as usize];
        let joined = |phrase: &Phrase| {
            phrase.sentence_start || matches!(phrase.sort, Sort::Comma | Sort::Coordinator)
        };
        head(next) == head(&clauses[0])
            && phrases[next.verb as usize].form == Form::Finite
            && !run.iter().any(joined)
    };
    tokens[group.head as usize].is(class::VERB_PARTICIPLE)
        && clauses[1..].iter().take(NEXT).any(main)
}

/// *Calling it “a shame,” the mayor left*, *Asked about it, he shrugged*: a participle that opens a sentence has the subject of the next clause.
fn share_forward(phrases: &[Phrase], clauses: &mut [Clause]) {
    for index in 0..clauses.len() {
        let verb = clauses[index].verb as usize;
        let dependent = matches!(phrases[verb].form, Form::Ing | Form::Participle);
        if clauses[index].subject.is_none() && dependent {
            let subject =
                next_main(phrases, &clauses[index + 1..], verb).and_then(|next| next.subject);
            clauses[index].subject = subject.map(Subject::shared);
        }
    }
}

/// The first of the clauses that is finite and stands in no other, if it is of the sentence of phrase `from`, whose verb
/// governs none that no mark parts from it: *saying he was tired, the mayor left*.
fn next_main<'c>(phrases: &[Phrase], clauses: &'c [Clause], from: usize) -> Option<&'c Clause> {
    let mut near = clauses
        .iter()
        .take_while(|clause| same_sentence(phrases, from, clause.verb as usize));
    near.find(|clause| {
        let mark = |phrase: &Phrase| matches!(phrase.sort, Sort::Comma | Sort::Quote | Sort::Dash);
        let between = |subject: Subject| phrases.get(from..subject.first as usize);
        let governed = |subject| between(subject).is_some_and(|between| !between.iter().any(mark));
        let subordinate = |subject| is_subordinate(phrases, subject) || governed(subject);
        phrases[clause.verb as usize].form == Form::Finite
            && !clause.subject.is_some_and(subordinate)
    })
}

/// *that he left*, *who left*: what opens the clause stands right before its subject, or is it.
fn is_subordinate(phrases: &[Phrase], subject: Subject) -> bool {
    let first = subject.first as usize;
    let opens = |phrase: &Phrase| {
        matches!(
            phrase.sort,
            Sort::Subordinator | Sort::Relative | Sort::Interrogative
        )
    };
    opens(&phrases[first])
        || first > 0 && !phrases[first].sentence_start && opens(&phrases[first - 1])
}

fn same_sentence(phrases: &[Phrase], from: usize, to: usize) -> bool {
    to.checked_sub(from)
        .is_some_and(|distance| distance <= REACH)
        && phrases[to].sentence <= from as u32
}

/// *A man called Tom Hall said*, *beside a clerk named Ana Reyes,*: whether the verb is a participle between a nominal and its
/// name without marks, with a verb of its own or behind what governs it; but *A judge named Hall chairman*.
pub(crate) fn is_called(tokens: &[Token], phrases: &[Phrase], verb: usize) -> bool {
    let Some([noun, group, name]) = verb
        .checked_sub(1)
        .and_then(|noun| phrases.get(noun..verb + 2))
    else {
        return false;
    };
    let word = &tokens[group.head as usize];
    let participle = !group.auxiliary && word.is(class::VERB_PARTICIPLE);
    let named = noun.is(Sort::Noun) && name.is(Sort::Noun) && name.noun == Head::Name;
    if !participle || !named || !word.is_any(&[CALLED, NAMED]) {
        return false;
    }
    let next = phrases.get(verb + 2).filter(|next| !next.sentence_start);
    let begins = &tokens[noun.first as usize];
    if next.is_some_and(|next| next.is(Sort::Verb) && next.form == Form::Finite) {
        return noun.noun == Head::Nominal || begins.tag == Tag::Determiner;
    }
    let governed = verb > 1
        && !noun.sentence_start
        && matches!(
            phrases[verb - 2].sort,
            Sort::Preposition | Sort::Verb | Sort::Comma
        );
    let closed = next.map_or(true, |next| {
        matches!(
            next.sort,
            Sort::Comma | Sort::Stop | Sort::Quote | Sort::Relative | Sort::Preposition
        )
    });
    governed && closed && noun.noun == Head::Nominal && !begins.is(class::DEFINITE)
}

struct Finder<'k> {
    lexicon: &'k Lexicon,
    tokens: &'k [Token],
    phrases: &'k [Phrase],
    /// Those of the verbs before.
    clauses: &'k mut Vec<Clause>,
}

impl Finder<'_> {
    fn subject(&self, verb: usize) -> Option<Subject> {
        match self.phrases[verb].form {
            Form::Finite if self.is_named(verb) => None,
            Form::Finite => self
                .inverted(verb)
                .or_else(|| self.left(verb).map(|subject| self.notional(subject, verb)))
                .or_else(|| self.late_inverted(verb))
                .or_else(|| self.elided(verb))
                .or_else(|| self.serial(verb)),
            Form::Ing => self.of_participle(verb),
            Form::Infinitive => self.of_caused(verb).or_else(|| self.shared(verb)),
            Form::Participle => self.left(verb),
        }
    }

    /// *a play called “The Mill”*: a form that may be a participle, with the name right behind it, after a noun phrase that
    /// something governs; but *what they called “the mill”*, where the object comes before. *A man called Tom Hall said*: a
    /// name without marks, with a verb of its own.
    fn is_named(&self, verb: usize) -> bool {
        let is = |at: usize, sort: Sort| self.next(at).is_some_and(|next| next.is(sort));
        // an article by itself is a phrase like an adverb
        let quoted = is(
            verb + 1 + usize::from(is(verb + 1, Sort::Adverb)),
            Sort::Quote,
        );
        if !quoted {
            return is_called(self.tokens, self.phrases, verb);
        }
        let group = &self.phrases[verb];
        let participle = !group.auxiliary && self.head(verb).is(class::VERB_PARTICIPLE);
        if !participle || !self.cue(group).is_some_and(|cue| cue.act == Act::Calls) {
            return false;
        }
        let noun = verb
            .checked_sub(1)
            .filter(|&noun| self.phrases[noun].is(Sort::Noun));
        noun.is_some_and(|noun| {
            // *a box called “other” held them*
            let acts = self.phrases[verb + 1..]
                .iter()
                .take(3)
                .find(|next| !next.is(Sort::Quote));
            let own = acts.is_some_and(|next| next.is(Sort::Verb) && next.form == Form::Finite);
            let first = self.chain_start(noun);
            match self.beside().before(first) {
                Some(before) => self.phrases[before].is(Sort::Verb),
                None => own,
            }
        })
    }

    /// *there is the secretary, saying …*: *there* stands for what follows the verb.
    fn notional(&self, subject: Subject, verb: usize) -> Subject {
        let there = self.head(subject.head as usize);
        let empty =
            there.tag == Tag::Pronoun && there.is(class::ADVERB) && !there.is(class::DETERMINER);
        let noun = self
            .next(verb + 1)
            .filter(|noun| empty && noun.is(Sort::Noun));
        let follows =
            noun.is_some_and(|noun| noun.noun == Head::Name || self.is_somebody(verb + 1));
        Subject {
            head: if follows {
                verb as u32 + 1
            } else {
                subject.head
            },
            ..subject
        }
    }

    fn cue(&self, group: &Phrase) -> Option<CueFrames> {
        self.lexicon.cue(self.tokens[group.head as usize].verb)
    }

    /// The clause of the verb group at `verb`, if it has been found.
    fn clause_of(&self, verb: usize) -> Option<&Clause> {
        let found = self
            .clauses
            .binary_search_by_key(&(verb as u32), |clause| clause.verb);
        found.ok().map(|index| &self.clauses[index])
    }

    fn beside(&self) -> Beside<'_> {
        Beside {
            tokens: self.tokens,
            phrases: self.phrases,
        }
    }

    /// The phrase at `at`, if it begins no sentence.
    fn next(&self, at: usize) -> Option<&Phrase> {
        self.phrases.get(at).filter(|next| !next.sentence_start)
    }

    fn head(&self, at: usize) -> &Token {
        &self.tokens[self.phrases[at].head as usize]
    }

    /// The first phrase of the sentence of phrase `at`, or how far back it is read.
    fn start(&self, at: usize, reach: usize) -> usize {
        (self.phrases[at].sentence as usize).max(at.saturating_sub(reach))
    }

    fn joins(&self, at: usize) -> bool {
        self.beside().joins(at)
    }

    fn chain_start(&self, at: usize) -> usize {
        self.beside().chain_start(at)
    }

    fn is_and(&self, at: usize) -> bool {
        self.phrases[at].is(Sort::Coordinator)
    }

    fn one(&self, at: usize) -> Subject {
        self.run(at, at + 1)
    }

    /// Phrases `first..end`, before their verb.
    fn run(&self, first: usize, end: usize) -> Subject {
        Subject {
            first: first as u32,
            end: end as u32,
            head: first as u32,
            order: Order::Before,
        }
    }
}
