//! Subjects to the right of their verb: *“…,” said the mayor*.

use super::{Finder, Order, Subject};
use crate::lexicon::{class, Hearer};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Ending, Tag};

impl Finder<'_> {
    /// `Q ,? V N`: *“…,” said the mayor*
    pub(super) fn inverted(&self, verb: usize) -> Option<Subject> {
        let before = verb.checked_sub(1)?;
        let mark = matches!(self.phrases[before].sort, Sort::Comma | Sort::Dash);
        let quote = before
            .checked_sub(usize::from(mark))
            .filter(|&quote| self.phrases[quote].is(Sort::Quote));
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

    fn right(&self, verb: usize, sure: bool) -> Option<Subject> {
        let (group, first) = (&self.phrases[verb], verb + 1);
        let noun = self.next(first).filter(|next| next.is(Sort::Noun))?;
        // *as she put it*: no other of two letters is subject and object
        let word = self.head(first);
        let object = word.is(class::OBJECT_PRONOUN)
            && (!word.is(class::SUBJECT_PRONOUN) || word.end - word.start == 2);
        // *“…,” told the board*: that is who heard it
        let cue = self.cue(group);
        let told = cue.is_some_and(|cue| cue.hearer == Hearer::Needed);
        if object || told || group.passive || group.auxiliary {
            return None;
        }
        // *“…,” boasted an advertisement*
        let read = || cue.is_some() && word.is(class::DOCUMENT);
        let titled = || self.tokens[noun.first as usize].tag == Tag::Title;
        let lexical = self.inverts(group)
            || sure && (self.speaks(group) || titled() || self.opens(verb) && read())
            || self.is_set_off(verb) && (self.is_somebody(first) || read());
        let end = self.chain_end(first);
        // *said one man involved in it*: a form that may be a participle, before a preposition, is no verb of that noun's
        let own_verb = self.next(end).is_some_and(|next| {
            let follows = self.phrases.get(end + 1);
            let modifies = self.head(end).is(class::VERB_PARTICIPLE)
                && follows.is_some_and(|after| after.is(Sort::Preposition));
            next.is(Sort::Verb) && next.form == Form::Finite && !modifies
        });
        (lexical && !own_verb).then(|| Subject {
            order: Order::After,
            ..self.run(first, end)
        })
    }

    /// *“…,” scoffed Ana Reyes*: any verb right after words that a comma sets off.
    fn is_set_off(&self, verb: usize) -> bool {
        let quote = verb
            .checked_sub(1)
            .filter(|&before| self.phrases[before].is(Sort::Quote));
        quote.map(|quote| self.head(quote)).is_some_and(|quote| {
            matches!(quote.ending, Ending::Comma | Ending::Ask) && quote.quoted_words() >= 3
        })
    }

    /// *“Bring boots,” advised a sign*: the quotation before the verb begins the sentence.
    fn opens(&self, verb: usize) -> bool {
        self.phrases[verb - 1].is(Sort::Quote) && self.phrases[verb - 1].sentence_start
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

    /// Whether the verb stands before its subject in reports: one that takes a whole quotation often enough, and is not
    /// much rather followed by an object (*“…,” denounced her record and said*).
    fn inverts(&self, group: &Phrase) -> bool {
        self.cue(group)
            .is_some_and(|cue| cue.quotation.cues >= 2 && cue.quotes() && !cue.handles())
    }

    /// A verb that takes words rather than things: *groaned*, not *denounced*.
    fn speaks(&self, group: &Phrase) -> bool {
        self.cue(group)
            .is_some_and(|cue| cue.object.of <= cue.quotation.of + 2)
    }

    /// Past `P N` and `C N` after the noun phrase at `first`.
    fn chain_end(&self, first: usize) -> usize {
        let goes_on = |end: usize| {
            let noun = self.next(end + 1).filter(|next| next.is(Sort::Noun));
            let (Some(_), Some(noun)) = (self.next(end), noun) else {
                return false;
            };
            let acts = || {
                let after = self.phrases.get(end + 2);
                noun.is_pronoun() || after.is_some_and(|after| after.is(Sort::Verb))
            };
            self.joins(end) || self.is_and(end) && !acts()
        };
        let mut end = first + 1;
        while !self.phrases[first].is_pronoun() && end - first < 8 && goes_on(end) {
            end += 2;
        }
        end
    }
}
