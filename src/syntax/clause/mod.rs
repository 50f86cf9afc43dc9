//! Clauses: each verb group with its subject.
//!
//! The subject is looked for to the left, past adverbs, times, and whatever stands in brackets or between commas; a
//! reporting verb after a quotation may have it on its right (*“…,” said the mayor*); a verb after *and* or a participle
//! shares that of the clause before it.

mod ahead;
mod apposition;
mod dependent;
mod left;
mod right;
mod shared;
pub(crate) mod tree;
mod view;

pub(crate) use view::View;

use crate::lexicon::catenatives::AS_MUCH_AS;
use crate::lexicon::{class, CueFrames, Lexicon};
use crate::syntax::phrase::{Form, Phrase, Sort};
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
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) head: usize,
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
    pub(crate) verb: usize,
    pub(crate) subject: Option<Subject>,
    pub(crate) cue: Option<CueFrames>,
    /// *a man accused of theft was fined*: the verb only describes who the next one is about.
    pub(crate) reduced: bool,
}

impl Clause {
    /// The phrase right before its subject.
    pub(crate) fn before(&self) -> Option<usize> {
        self.subject?.first.checked_sub(1)
    }

    /// Where it begins: with its subject, or with its verb.
    pub(crate) fn first(&self) -> usize {
        self.subject
            .map_or(self.verb, |subject| subject.first.min(self.verb))
    }

    /// The phrase that heads its subject.
    pub(crate) fn head(&self) -> Option<usize> {
        self.subject.map(|subject| subject.head)
    }

    /// Whether its subject stands so.
    pub(crate) fn has_subject(&self, order: Order) -> bool {
        self.subject.is_some_and(|subject| subject.order == order)
    }

    /// Its subject, if that stands before the verb.
    pub(crate) fn own_subject(&self) -> Option<Subject> {
        self.subject
            .filter(|subject| subject.order == Order::Before)
    }

    /// Numbers its phrases as the paragraph does, where its sentence begins with number `first`.
    fn number_from(&mut self, first: usize) {
        self.verb += first;
        if let Some(subject) = &mut self.subject {
            subject.first += first;
            subject.end += first;
            subject.head += first;
        }
    }
}

/// How many phrases a search for a subject may pass.
const REACH: usize = 60;
/// How many phrases may stand between a verb of speech and the words that it announces.
const ADJUNCTS: usize = 8;
/// How many pairs of commas it may pass.
const COMMA_PAIRS: usize = 4;

/// Appends the clauses of a sentence, whose phrases are those from number `first` of its paragraph on.
pub(crate) fn find(
    lexicon: &Lexicon,
    tokens: &[Token],
    phrases: &[Phrase],
    first: usize,
    clauses: &mut Vec<Clause>,
) {
    let own = clauses.len();
    let sentence = View::new(tokens, &phrases[first..], &[]);
    let verbs = sentence.phrases.iter().enumerate();
    for (verb, group) in verbs.filter(|(_, phrase)| phrase.is(Sort::Verb)) {
        clauses.push(Clause {
            verb,
            subject: None,
            cue: lexicon.cue(match group.asks {
                true => lexicon.look_up(AS_MUCH_AS.as_bytes()).verb,
                false => tokens[group.head as usize].verb,
            }),
            reduced: false,
        });
        let subject = sentence.with(&clauses[own..]).subject(verb);
        if let Some(clause) = clauses.last_mut() {
            clause.subject = subject;
        }
    }
    for index in own..clauses.len() {
        if clauses[index].subject.is_none() {
            clauses[index].subject = sentence.with(&clauses[index..]).subject_ahead();
        }
        clauses[index].reduced = sentence.with(&clauses[index..]).is_reduced();
        clauses[index].number_from(first);
    }
}

impl<'k> View<'k> {
    fn subject(&self, verb: usize) -> Option<Subject> {
        match self.phrases[verb].form {
            Form::Finite if self.is_named(verb) => None,
            Form::Finite => self
                .inverted(verb)
                .or_else(|| self.time(verb))
                .or_else(|| self.left(verb).map(|subject| self.notional(subject, verb)))
                .or_else(|| self.late_inverted(verb))
                .or_else(|| self.elided(verb))
                .or_else(|| self.serial(verb)),
            Form::Ing => self.of_participle(verb),
            Form::Infinitive => self
                .of_caused(verb)
                .or_else(|| self.of_empty(verb))
                .or_else(|| self.shared(verb)),
            Form::Participle => self.left(verb),
        }
    }

    /// The clauses before the one whose subject is looked for.
    fn earlier(&self) -> &'k [Clause] {
        self.clauses.split_last().map_or(&[], |(_, before)| before)
    }

    /// *a play called “The Mill”*: a form that may be a participle, with the name right behind it, after a noun phrase that
    /// something governs; but *what they called “the mill”*, where the object comes before. *A man called Tom Hall said*: a
    /// name without marks, with a verb of its own.
    fn is_named(&self, verb: usize) -> bool {
        // an article by itself is a phrase like an adverb
        let object = verb + 1 + usize::from(self.is(verb + 1, Sort::Adverb));
        if !self.is(object, Sort::Quote) {
            return self.is_called(verb);
        }
        let calls = |cue: CueFrames| cue.act == Act::Calls;
        if !self.may_be_participle(verb) || !self.cue(verb).is_some_and(calls) {
            return false;
        }
        self.before(verb, Sort::Noun).is_some_and(|noun| {
            // *a box called “other” held them*
            let behind = || (verb + 1..verb + 4).find(|&next| !self.is(next, Sort::Quote));
            match self.sort_before(self.chain_start(noun)) {
                Some(before) => before == Sort::Verb,
                None => behind().is_some_and(|next| self.is_finite(next)),
            }
        })
    }

    /// *there is the secretary, saying …*: *there* stands for what follows the verb.
    fn notional(&self, subject: Subject, verb: usize) -> Subject {
        let there = self.head(subject.head);
        let empty =
            there.tag == Tag::Pronoun && there.is(class::ADVERB) && !there.is(class::DETERMINER);
        let follows = empty && self.is(verb + 1, Sort::Noun) && self.is_somebody(verb + 1);
        Subject {
            head: if follows { verb + 1 } else { subject.head },
            ..subject
        }
    }
}
