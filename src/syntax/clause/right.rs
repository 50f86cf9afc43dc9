//! Subjects to the right of their verb: *“…,” said the mayor*.

use super::{Order, Subject, View};
use crate::lexicon::{class, CueFrames, Hearer};
use crate::syntax::phrase::Sort;
use crate::syntax::token::{Ending, Tag, Token};

/// How many phrases a subject behind its verb may have.
const LONGEST: usize = 8;

impl View<'_> {
    /// `Q ,? V N`: *“…,” said the mayor*
    pub(super) fn inverted(&self, verb: usize) -> Option<Subject> {
        let mark = self.follows_any(verb, &[Sort::Comma, Sort::Dash]);
        let quote = self.before(verb - usize::from(mark), Sort::Quote)?;
        // whatever can report at all reports what ends in a comma before it: *“…,” groaned the boy*
        self.right(verb, is_set_off(self.head(quote)))
    }

    /// `…, V N .`: *The bridge is safe, said the mayor.*
    pub(super) fn late_inverted(&self, verb: usize) -> Option<Subject> {
        self.opens_behind(
            verb,
            &[
                Sort::Comma,
                Sort::Quote,
                Sort::Dash,
                Sort::Stop,
                Sort::Close,
                Sort::Adverb,
            ],
        )
        .then(|| self.right(verb, false))
        .flatten()
    }

    /// The noun phrase right behind the verb; it is `set_off` from a quotation before it.
    fn right(&self, verb: usize, set_off: bool) -> Option<Subject> {
        let (group, first) = (&self.phrases[verb], verb + 1);
        if !self.is(first, Sort::Noun) || group.passive || group.auxiliary {
            return None;
        }
        // *as she put it*: no other of two letters is subject and object
        let word = self.head(first);
        let object = word.is(class::OBJECT_PRONOUN)
            && (!word.is(class::SUBJECT_PRONOUN) || word.end - word.start == 2);
        let cue = self.cue(verb);
        // *“…,” told the board*: that is who heard it
        if object || cue.is_some_and(|cue| cue.hearer == Hearer::Needed) {
            return None;
        }
        // *“…,” boasted an advertisement*
        let read = || cue.is_some() && word.is(class::DOCUMENT);
        let titled = || self.opener(first).tag == Tag::Title;
        // *“…,” scoffed Ana Reyes*: any verb right after words
        let words = || {
            let quote = self.before(verb, Sort::Quote).map(|quote| self.head(quote));
            quote.is_some_and(|quote| is_set_off(quote) && quote.quoted_words() >= 3)
        };
        // *“Bring boots,” advised a sign*: the quotation before the verb begins the sentence
        let begins = verb == 1;
        let lexical = cue.is_some_and(inverts)
            || set_off && (cue.is_some_and(takes_words) || titled() || begins && read())
            || words() && (self.is_somebody(first) || read());
        let end = self.chain_end(first);
        (lexical && !self.acts(end)).then(|| Subject {
            order: Order::After,
            ..self.run(first, end)
        })
    }

    /// Whether a verb of its own follows a noun phrase; *said one man involved in it*: a form that may be a participle, before a
    /// preposition, is none.
    fn acts(&self, verb: usize) -> bool {
        let modifies =
            || self.head(verb).is(class::VERB_PARTICIPLE) && self.is(verb + 1, Sort::Preposition);
        self.is_finite(verb) && !modifies()
    }

    /// A pronoun for a person, a name with a given name, a role.
    pub(super) fn is_somebody(&self, at: usize) -> bool {
        let persons = class::PERSON
            | class::ROLE
            | class::TITLE
            | class::GIVEN_NAME
            | class::MALE
            | class::FEMALE;
        let mut words = self.tokens[self.phrases[at].tokens()].iter();
        self.is_name(at) || words.any(|word| word.is(persons))
    }

    /// Past `P N` and `C N` after the noun phrase at `first`.
    fn chain_end(&self, first: usize) -> usize {
        let goes_on = |end: usize| {
            let acts = || self.phrases[end + 1].is_pronoun() || self.is(end + 2, Sort::Verb);
            self.is(end + 1, Sort::Noun)
                && (self.joins(end) || self.is(end, Sort::Coordinator) && !acts())
        };
        let mut end = first + 1;
        while !self.phrases[first].is_pronoun() && end - first < LONGEST && goes_on(end) {
            end += 2;
        }
        end
    }
}

/// *“…,” “…?”*
fn is_set_off(quote: &Token) -> bool {
    matches!(quote.ending, Ending::Comma | Ending::Ask)
}

/// Whether the verb stands before its subject in reports: one that takes a whole quotation often enough, and is not much rather
/// followed by an object (*“…,” denounced her record and said*).
fn inverts(cue: CueFrames) -> bool {
    cue.quotation.cues >= 2 && cue.quotes() && !cue.handles()
}

/// A verb that takes words rather than things: *groaned*, not *denounced*.
fn takes_words(cue: CueFrames) -> bool {
    cue.object.of <= cue.quotation.of + 2
}
