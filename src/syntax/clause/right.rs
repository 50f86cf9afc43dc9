//! Subjects to the right of their verb: *“…,” said the mayor*.

use super::{Finder, Order, Subject};
use crate::lexicon::{class, Hearer};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Ending, Tag};

impl Finder<'_> {
    /// `Q ,? V N`: *“…,” said the mayor*
    pub(super) fn inverted(&self, verb: usize) -> Option<Subject> {
        let before = verb.checked_sub(1)?;
        let quote = match self.phrases[before].sort {
            Sort::Quote => Some(before),
            Sort::Comma | Sort::Dash => before
                .checked_sub(1)
                .filter(|&at| self.phrases[at].is(Sort::Quote)),
            _ => None,
        };
        // whatever can report at all reports what ends in a comma before it: *“…,” groaned the boy*
        let ends = quote.map(|quote| self.head(quote).ending);
        let sure = matches!(ends, Some(Ending::Comma | Ending::Ask));
        (quote.is_some() || self.phrases[verb].sentence_start && before > 0)
            .then(|| self.right(verb, sure))
            .flatten()
    }

    /// `…, V N .`: *The bridge is safe, said the mayor.*
    pub(super) fn late_inverted(&self, verb: usize) -> Option<Subject> {
        let before = verb.checked_sub(1).map(|before| self.phrases[before].sort);
        matches!(
            before,
            None | Some(
                Sort::Comma | Sort::Quote | Sort::Dash | Sort::Stop | Sort::Close | Sort::Adverb
            )
        )
        .then(|| self.right(verb, false))
        .flatten()
    }

    pub(super) fn right(&self, verb: usize, sure: bool) -> Option<Subject> {
        let group = &self.phrases[verb];
        // *“…,” told the board*: that is who heard it
        let told = self
            .cue(group)
            .is_some_and(|cue| cue.hearer == Hearer::Needed);
        let lexical = !group.passive
            && !told
            && (self.inverts(group)
                || sure && self.speaks(group)
                || self.is_set_off(verb)
                    && (self.is_somebody(verb + 1) || self.is_read(group, verb + 1))
                || sure && self.opens(verb) && self.is_read(group, verb + 1)
                || sure && self.is_titled(verb + 1));
        let first = verb + 1;
        let noun = self
            .phrases
            .get(first)
            .filter(|phrase| phrase.is(Sort::Noun) && !phrase.sentence_start)?;
        // *as she put it*: no other of two letters is subject and object
        let word = &self.tokens[noun.head as usize];
        let object = word.is(class::OBJECT_PRONOUN)
            && (!word.is(class::SUBJECT_PRONOUN) || word.end - word.start == 2);
        if !lexical || object || group.auxiliary {
            return None;
        }
        let end = self.chain_end(first);
        // *said one man involved in it*: a form that may be a participle, before a preposition, is no verb of that noun's
        let modifies = self.phrases.get(end).is_some_and(|next| {
            self.tokens[next.head as usize].is(class::VERB_PARTICIPLE)
                && self
                    .phrases
                    .get(end + 1)
                    .is_some_and(|after| after.is(Sort::Preposition))
        });
        let own_verb = !modifies
            && self.phrases.get(end).is_some_and(|next| {
                next.is(Sort::Verb) && next.form == Form::Finite && !next.sentence_start
            });
        (!own_verb).then_some(Subject {
            first: first as u32,
            end: end as u32,
            head: first as u32,
            order: Order::After,
        })
    }

    /// *“…,” scoffed Ana Reyes*: any verb right after words that a comma sets off.
    pub(super) fn is_set_off(&self, verb: usize) -> bool {
        let before = verb
            .checked_sub(1)
            .map(|before| &self.phrases[before])
            .filter(|before| before.is(Sort::Quote));
        let quote = before.map(|before| &self.tokens[before.head as usize]);
        quote.is_some_and(|quote| {
            matches!(quote.ending, Ending::Comma | Ending::Ask) && quote.quoted_words() >= 3
        })
    }

    /// *“Bring boots,” advised a sign*: the quotation before the verb begins the sentence.
    fn opens(&self, verb: usize) -> bool {
        self.phrases[verb - 1].is(Sort::Quote) && self.phrases[verb - 1].sentence_start
    }

    /// *“…,” boasted an advertisement*: what stands in a document, by a verb that may report.
    fn is_read(&self, group: &Phrase, at: usize) -> bool {
        let document = |noun: &Phrase| {
            noun.is(Sort::Noun) && self.tokens[noun.head as usize].is(class::DOCUMENT)
        };
        self.cue(group).is_some() && self.phrases.get(at).is_some_and(document)
    }

    /// A pronoun for a person, a name with a given name, a role.
    pub(super) fn is_somebody(&self, at: usize) -> bool {
        let Some(phrase) = self.phrases.get(at) else {
            return false;
        };
        let persons = class::PERSON
            | class::ROLE
            | class::TITLE
            | class::GIVEN_NAME
            | class::MALE
            | class::FEMALE;
        let named = phrase.is(Sort::Noun) && phrase.noun == Head::Name && !phrase.sentence_start;
        named || phrase.tokens().any(|token| self.tokens[token].is(persons))
    }

    /// *Mr. Reyes*
    fn is_titled(&self, at: usize) -> bool {
        self.phrases
            .get(at)
            .is_some_and(|phrase| self.tokens[phrase.first as usize].tag == Tag::Title)
    }

    /// Whether the verb stands before its subject in reports: one that takes a whole quotation often enough, and is not
    /// much rather followed by an object (*“…,” denounced her record and said*).
    pub(super) fn inverts(&self, group: &Phrase) -> bool {
        self.cue(group)
            .is_some_and(|cue| cue.quotation.cues >= 2 && cue.quotes() && !cue.handles())
    }

    /// A verb that takes words rather than things: *groaned*, not *denounced*.
    pub(super) fn speaks(&self, group: &Phrase) -> bool {
        self.cue(group)
            .is_some_and(|cue| cue.object.of <= cue.quotation.of + 2)
    }

    /// Past `P N` and `C N` after the noun phrase at `first`.
    pub(super) fn chain_end(&self, first: usize) -> usize {
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
                    || self
                        .phrases
                        .get(end + 2)
                        .is_some_and(|after| after.is(Sort::Verb)))
            {
                break;
            }
            end += 2;
        }
        end
    }
}
