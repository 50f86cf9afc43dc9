//! Quotations that nobody has said: a name in everybody's use, what anybody may say, what was never said.

use std::ops::Deref;

use super::clause::{is_nobodys, is_what_called};
use super::paragraph::Paragraph;
use super::title::{is_capitalised, LONGEST, TERM};
use crate::lexicon::single_words::{IT, THE, YOU};
use crate::lexicon::works::{ANYBODY, EVERYBODY, INSTEAD, INTENDED, IN_CASE, SOMEBODY, WAS};
use crate::lexicon::{class, CueFrames};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Phrase, Sort};
use crate::syntax::token::{Tag, Token};
use crate::util::words::is_any;
use crate::Act;

/// *which the locals call “the Pit”*, *before you tell yourself “no”*, *easier than saying “no”*, *people who say “why?”*, *it is
/// hard to say “no”*, *was going to say “no”*: a name in everybody's use, and what nobody has said.
pub(super) fn is_unsaid(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let near = paragraph.clauses_before(at);
    let index = near.saturating_sub(1);
    let clause = paragraph.clauses.get(index).filter(|clause| {
        (paragraph.sentence_start(at)..at).contains(&clause.verb) && at <= clause.verb + BESIDE
    });
    let said = clause.and_then(|clause| {
        Some(Said {
            paragraph,
            at,
            index,
            clause,
            cue: clause.cue?,
        })
    });
    said.is_some_and(|said| said.is_by_nobody())
}

/// The quotation at phrase `at`, right behind the verb of a clause that may report it.
struct Said<'k, 'p> {
    paragraph: &'p Paragraph<'k>,
    at: usize,
    index: usize,
    clause: &'p Clause,
    cue: CueFrames,
}

impl<'k> Deref for Said<'k, '_> {
    type Target = Paragraph<'k>;

    fn deref(&self) -> &Paragraph<'k> {
        self.paragraph
    }
}

impl Said<'_, '_> {
    fn verb(&self) -> usize {
        self.clause.verb
    }

    fn group(&self) -> &Phrase {
        self.paragraph.group(self.clause)
    }

    fn quote(&self) -> &Token {
        self.head(self.at)
    }

    fn is_short(&self) -> bool {
        self.quote().quoted_words() <= TERM
    }

    /// The word of the phrase before phrase `at`.
    fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    fn is_by_nobody(&self) -> bool {
        match self.group().form {
            Form::Infinitive if is_any(self.before(self.verb()), &INTENDED) => self.was_intended(),
            Form::Infinitive => self.is_judged(),
            Form::Ing => self.is_short() && is_any(self.before(self.verb()), &INSTEAD),
            _ => self.is_by_anybody(),
        }
    }

    /// *was going to say “no”*
    fn was_intended(&self) -> bool {
        let intended = &self.phrases[self.verb() - 1];
        let begins = self.first(intended);
        begins.is(class::VERB_PAST) || is_any(begins.text(self.text), &WAS)
    }

    /// *it is hard to say “no”*
    fn is_judged(&self) -> bool {
        let Some(subject) = self.clause.subject.filter(|_| !self.group().passive) else {
            return false;
        };
        let outer = self.index.checked_sub(1);
        let is = outer.is_some_and(|outer| self.head(self.clauses[outer].verb).is(class::BE));
        let it = IT.is(self.word(subject.head));
        is && it && self.is_short() && self.at == self.verb() + 1
    }

    /// *nobody called it “dead”*, *the locals call it “the Pit”*, *if you say “no”*, *people who say “no”*
    fn is_by_anybody(&self) -> bool {
        let (paragraph, group) = (self.paragraph, self.group());
        let nobodys = is_nobodys(paragraph, self.clause);
        let subject = self.clause.subject.filter(|subject| {
            let near = subject.order == Order::Before || nobodys;
            self.quote().quoted_words() <= LONGEST && near && !group.passive
        });
        let Some(subject) = subject else {
            return false;
        };
        let head = subject.head;
        let who = paragraph.word(head);
        if nobodys {
            return (paragraph.is_pronoun(head) || is_any(who, &SOMEBODY)) && !self.is_reported();
        }
        if paragraph.token(group).is(class::VERB_PAST) && !group.auxiliary {
            return false;
        }
        if self.cue.act == Act::Calls {
            return self.is_short() && is_any(who, &EVERYBODY) && self.is_name();
        }
        let modal = paragraph.first(group).tag == Tag::Modal;
        let in_case = || is_any(self.before(subject.first), &IN_CASE);
        if YOU.is(who) {
            let denied = self.is_short() && (modal || group.negated);
            return self.cue.act == Act::Thinks || denied || in_case();
        }
        // *people who say “no”*
        let relative = usize::from(paragraph.is(head, Sort::Relative) && head > 0);
        self.at == self.verb() + 1
            && (modal || !group.auxiliary)
            && (is_any(paragraph.word(head - relative), &ANYBODY)
                || is_any(who, &SOMEBODY) && in_case())
    }

    /// *She said that nobody called it “dead”*
    fn is_reported(&self) -> bool {
        let clauses = self.clauses;
        let states = |outer: usize| clauses[outer].cue.is_some_and(CueFrames::states);
        let open = self.tree().open(self.at);
        open.filter(|&outer| outer != self.index).any(states)
    }

    /// *“the Pit”*, *“Black Hole”*
    fn is_name(&self) -> bool {
        let name = self.quote().text(self.text);
        let name = name.trim_start_matches(|mark: char| !mark.is_alphabetic());
        let first = name.split_whitespace().next().unwrap_or_default();
        THE.is(first) || is_capitalised(name) || is_what_called(self.paragraph, self.clause)
    }
}

/// How many phrases behind the verb its quotation may stand.
const BESIDE: usize = 3;
