//! How far the content of a report without quotation marks extends in its sentence.
//!
//! A clause runs to the end of the sentence, an infinitive and an object to the comma that leaves them. Each ends sooner
//! where another verb says something (*…, adding that*, *… and warned that*), and where the clause around the cue goes on
//! (*Reyes, who said the well was dry, left*).

use super::frame::{Frame, Reported};
use super::Paragraph;
use crate::lexicon::reports::QUESTIONS;
use crate::lexicon::single_words::SO;
use crate::lexicon::{class, Classes};
use crate::syntax::clause::{Clause, Order, Subject};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::Ending;
use crate::util::words::is_any;

/// How many phrases content may hold.
pub(super) const REACH: usize = 120;

/// Where the sentence of phrase `at` begins, or how far back content may go in it.
pub(super) fn start(paragraph: &Paragraph<'_>, at: usize) -> usize {
    paragraph.sentence_start(at).max(at.saturating_sub(REACH))
}

/// The phrase after the last one of what the cue at phrase `cue` reports.
pub(super) fn end(paragraph: &Paragraph<'_>, cue: usize, reported: Reported) -> usize {
    let walk = Walk {
        paragraph,
        cue,
        frame: reported.frame,
        first: reported.first,
    };
    walk.without_tail(walk.own_subject(walk.verb_of_noun(walk.outer_verb(walk.end()))))
}

/// The *who* or *that* which opens the clause, as its subject or right before it.
pub(super) fn opener(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<usize> {
    let subject = clause
        .subject
        .filter(|subject| subject.order == Order::Before)?;
    let first = subject.first as usize;
    let opens = |&at: &usize| {
        let phrase = &paragraph.phrases[at];
        let that = phrase.is(Sort::Subordinator) && paragraph.token(phrase).is(class::RELATIVE);
        that || phrase.is(Sort::Relative)
    };
    [Some(first), first.checked_sub(1)]
        .into_iter()
        .flatten()
        .find(opens)
}

struct Walk<'k, 'p> {
    paragraph: &'p Paragraph<'k>,
    cue: usize,
    frame: Frame,
    first: usize,
}

impl<'k> Walk<'k, '_> {
    fn end(&self) -> usize {
        let mut depth = 0;
        let mut at = self.first;
        while let Some(phrase) = self
            .paragraph
            .phrase(at)
            .filter(|_| at < self.first + REACH)
        {
            match phrase.sort {
                // nearly all are one of these, which end nothing
                Sort::Noun | Sort::Verb | Sort::Adverb | Sort::Time => {}
                Sort::Preposition if self.frame != Frame::Object => {}
                Sort::Stop if self.paragraph.phrase(at + 1).is_none() => break,
                Sort::Semicolon | Sort::According => break,
                Sort::Open => depth += 1,
                Sort::Close if depth == 0 => break,
                Sort::Close => depth -= 1,
                Sort::Quote if depth == 0 && self.closes_with_quote(at) => return at + 1,
                _ if at > self.first && depth == 0 && self.leaves(at) => break,
                _ => {}
            }
            at += 1;
        }
        at
    }

    /// Whether the content ends before phrase `at`.
    fn leaves(&self, at: usize) -> bool {
        match self.paragraph.phrases[at].sort {
            Sort::Comma => self.comma(at),
            Sort::Coordinator => {
                self.verb_at(at + 1, |form| form == Form::Finite)
                    && self.says_again(at + 1)
                    && !self.is_base(at + 1)
            }
            Sort::Dash => self.frame == Frame::Object,
            Sort::Subordinator => {
                matches!(self.frame, Frame::Object | Frame::Prepositional)
                    && !self.is(at, class::RELATIVE)
            }
            Sort::Preposition | Sort::Interrogative => {
                self.frame == Frame::Object && self.tells_when(at)
            }
            _ => false,
        }
    }

    /// *criticized the plan after …*, *criticized Reyes in Ohio*: when and where it was said. A name has hardly any complement.
    fn tells_when(&self, at: usize) -> bool {
        let word = self
            .paragraph
            .token(&self.paragraph.phrases[at])
            .text(self.paragraph.text);
        let before = &self.paragraph.phrases[at - 1];
        let closed = before.is(Sort::Noun) && before.noun != Head::Nominal;
        is_any(
            word,
            &["after", "before", "despite", "during", "until", "when"],
        ) || closed && is_any(word, &["at", "in", "on"])
    }

    /// *to rise and leave*: a second verb of the infinitive.
    fn is_base(&self, at: usize) -> bool {
        let verb = [at, at + 1].into_iter().find(|&at| {
            self.paragraph
                .phrase(at)
                .is_some_and(|phrase| phrase.is(Sort::Verb))
        });
        self.frame == Frame::Infinitive && verb.is_some_and(|verb| self.is(verb, class::VERB_BASE))
    }

    fn is(&self, at: usize, classes: Classes) -> bool {
        self.paragraph
            .token(&self.paragraph.phrases[at])
            .is(classes)
    }

    /// A comma or a full stop within the marks ends all but a clause, and a quotation that is all of the content.
    fn closes_with_quote(&self, at: usize) -> bool {
        let ending = self.paragraph.token(&self.paragraph.phrases[at]).ending;
        ending != Ending::Open
            && (self.frame != Frame::Clause || at == self.first || self.leaves_after(at + 1))
    }

    /// What ends a clause after a comma.
    fn leaves_after(&self, at: usize) -> bool {
        let ing = self.verb_at(at, |form| form == Form::Ing) && self.is_cue(at);
        let again = self
            .paragraph
            .phrase(at)
            .is_some_and(|phrase| phrase.is(Sort::Coordinator))
            && self.leaves(at);
        ing || again
            || self.is_while(at)
            || self.another_report(at)
            || self.says_once_more(at)
            || self.answers(at)
    }

    /// *asked what it was, and I had no answer*, *asked if it hurt, so we looked*: a statement that follows a question. *And what
    /// it cost* asks on.
    fn answers(&self, at: usize) -> bool {
        let asks = |at: usize| {
            self.paragraph.phrase(at).is_some_and(|phrase| {
                let word = self.paragraph.token(phrase).text(self.paragraph.text);
                phrase.is(Sort::Interrogative) || is_any(word, &QUESTIONS)
            })
        };
        let joins = |phrase: &&Phrase| {
            let word = self.paragraph.token(phrase);
            phrase.is(Sort::Coordinator)
                || phrase.is(Sort::Subordinator) && !word.is(class::RELATIVE)
                || SO.is(word.text(self.paragraph.text))
        };
        asks(self.first)
            && !asks(at)
            && self.paragraph.phrase(at).filter(joins).is_some()
            && self.begins_clause(at + 1)
    }

    /// *said: “…”, he added.*: a report that closes the sentence right after the words.
    fn says_once_more(&self, at: usize) -> bool {
        let quoted = at > self.first + 1 && self.paragraph.phrases[at - 2].is(Sort::Quote);
        let clause = quoted
            .then(|| self.paragraph.view().clause_from(at))
            .flatten();
        clause.is_some_and(|clause| {
            let verb = self.paragraph.clauses[clause].verb as usize;
            let end = self.paragraph.view().adjuncts(verb + 1);
            self.is_cue(verb)
                && self
                    .paragraph
                    .phrase(end)
                    .map_or(true, |next| next.is(Sort::Stop))
        })
    }

    /// *…, but he indicated*: a clause with a subject and a reporting verb of its own.
    fn another_report(&self, at: usize) -> bool {
        if !self
            .paragraph
            .phrase(at)
            .is_some_and(|phrase| phrase.is(Sort::Coordinator))
        {
            return false;
        }
        let clause = self.paragraph.view().clause_from(at + 1);
        clause.is_some_and(|clause| self.is_cue(self.paragraph.clauses[clause].verb as usize))
    }

    fn comma(&self, at: usize) -> bool {
        match self.frame {
            Frame::Clause => {
                self.leaves_after(at + 1) || self.is_fronted() && self.begins_clause(at + 1)
            }
            _ => !self.is_list(at) && !self.tells_more(at + 1),
        }
    }

    /// *the plan, including …*, *the plan, a relic of …*: more of what stands before the comma.
    fn tells_more(&self, at: usize) -> bool {
        self.paragraph
            .phrase(at)
            .is_some_and(|next| match next.sort {
                Sort::Preposition => true,
                Sort::Noun => self.paragraph.view().clause_from(at).is_none(),
                _ => false,
            })
    }

    /// The subject of the cue.
    fn subject(&self) -> Option<Subject> {
        let clause = self.paragraph.view().clause_of(self.cue)?;
        self.paragraph.clauses[clause].subject
    }

    /// *When Reyes said that it was late, Hall left*: the report stands in a clause before the main one.
    fn is_fronted(&self) -> bool {
        let subject = self
            .subject()
            .filter(|subject| subject.order == Order::Before);
        let opener = subject.and_then(|subject| (subject.first as usize).checked_sub(1));
        opener.is_some_and(|opener| {
            self.is(opener, class::SUBORDINATOR | class::INTERROGATIVE)
                && !self.is(opener, class::RELATIVE)
                && !self.paragraph.phrases[opener + 1].sentence_start
        })
    }

    fn begins_clause(&self, at: usize) -> bool {
        self.paragraph.phrase(at).is_some() && self.paragraph.view().clause_from(at).is_some()
    }

    /// *…, while the council …*
    fn is_while(&self, at: usize) -> bool {
        self.paragraph.phrase(at).is_some_and(|phrase| {
            phrase.is(Sort::Subordinator)
                && self
                    .paragraph
                    .token(phrase)
                    .text(self.paragraph.text)
                    .eq_ignore_ascii_case("while")
        })
    }

    /// A comma between nouns of a list: *bread, fish and wine*.
    fn is_list(&self, at: usize) -> bool {
        let noun = |at: usize| {
            self.paragraph
                .phrase(at)
                .is_some_and(|phrase| phrase.is(Sort::Noun))
        };
        let sort = |at: usize| self.paragraph.phrase(at).map(|phrase| phrase.sort);
        let after = if sort(at + 1) == Some(Sort::Coordinator) {
            at + 2
        } else {
            at + 1
        };
        noun(at - 1)
            && noun(after)
            && self.paragraph.view().clause_from(after).is_none()
            && (after > at + 1
                || matches!(sort(after + 1), Some(Sort::Coordinator | Sort::Comma))
                    && !self.closes(after + 1))
    }

    /// A comma that the main clause goes on after, so that what stood before it was an apposition.
    fn closes(&self, at: usize) -> bool {
        self.paragraph
            .phrase(at)
            .is_some_and(|phrase| phrase.is(Sort::Comma))
            && !self
                .paragraph
                .phrase(at + 1)
                .is_some_and(|phrase| matches!(phrase.sort, Sort::Noun | Sort::Coordinator))
    }

    fn verb_at(&self, at: usize, form: impl Fn(Form) -> bool) -> bool {
        let at = if self
            .paragraph
            .phrase(at)
            .is_some_and(|phrase| phrase.is(Sort::Adverb))
        {
            at + 1
        } else {
            at
        };
        self.paragraph
            .phrase(at)
            .is_some_and(|phrase| phrase.is(Sort::Verb) && form(phrase.form))
    }

    /// Whether the verb at `at`, an adverb before it or not, reports clauses more often than not.
    fn is_cue(&self, at: usize) -> bool {
        let near = [at, at + 1].into_iter().find(|&at| {
            self.paragraph
                .phrase(at)
                .is_some_and(|phrase| phrase.is(Sort::Verb))
        });
        let clause = near.and_then(|at| self.paragraph.view().clause_of(at));
        let cue = clause.and_then(|clause| self.paragraph.clauses[clause].cue);
        cue.is_some_and(|cue| cue.clause.cues * 2 > cue.clause.of)
    }

    /// *and warned*: a finite verb of the same subject. An object and an infinitive have no finite verb to join.
    fn says_again(&self, at: usize) -> bool {
        self.frame != Frame::Clause || self.is_cue(at) || self.shares(at)
    }

    /// Whether the verb at `at` has the subject of the cue: not one of what is reported.
    fn shares(&self, at: usize) -> bool {
        let subject = |verb: usize| {
            let clause = self.paragraph.view().clause_of(verb)?;
            Some(self.paragraph.clauses[clause].subject?.head)
        };
        subject(at).is_some_and(|head| subject(self.cue) == Some(head))
    }

    /// Where a later verb has a subject that stands before the content, or follows a name in marks: the content ends before it.
    fn outer_verb(&self, end: usize) -> usize {
        let clauses = self.paragraph.clauses;
        let from = clauses.partition_point(|clause| clause.verb as usize <= self.first);
        let mut later = clauses[from..]
            .iter()
            .take_while(|later| (later.verb as usize) < end);
        let outer = later.find(|later| {
            let finite = self.paragraph.phrases[later.verb as usize].form == Form::Finite;
            let before = |subject: Subject| {
                subject.order == Order::Before && subject.head as usize <= self.cue
            };
            let named = self.frame == Frame::Object
                && later.subject.is_none()
                && !self.is_cue(self.cue)
                && self.paragraph.phrases[later.verb as usize - 1].is(Sort::Quote);
            finite && (named || later.subject.is_some_and(before))
        });
        outer.map_or(end, |outer| outer.verb as usize)
    }

    /// *Noting that the well was dry, Reyes left*: the content ends before the subject of its cue.
    fn own_subject(&self, end: usize) -> usize {
        let subject = self.subject().map(|subject| subject.first as usize);
        subject
            .filter(|first| (self.first..end).contains(first))
            .unwrap_or(end)
    }

    /// *his claim that the well was dry hurt him*, *a man who said “no” was arrested*: content has as many finite verbs as words
    /// that open a clause; the one after is that of the noun that its cue tells of.
    fn verb_of_noun(&self, end: usize) -> usize {
        let phrases = self.paragraph.phrases;
        let noun = phrases[self.cue].is(Sort::Noun);
        if !noun && !self.is_of_subject() {
            return end;
        }
        let mut open = usize::from(!noun && self.begins_clause(self.first));
        for (at, phrase) in phrases.iter().enumerate().take(end).skip(self.first) {
            match phrase.sort {
                Sort::Subordinator | Sort::Relative | Sort::Interrogative | Sort::Coordinator => {
                    open += 1
                }
                Sort::Verb if phrase.form == Form::Finite && open == 0 => return at,
                Sort::Verb if phrase.form == Form::Finite => open -= 1,
                _ => {}
            }
        }
        end
    }

    /// *A man who said …*, *his claim that Reyes said …*: the cue stands in a clause that no comma parts from a noun which
    /// nothing governs, so that a verb of that noun is still to come.
    fn is_of_subject(&self) -> bool {
        let phrases = self.paragraph.phrases;
        let clause = self.paragraph.view().clause_of(self.cue);
        let opener =
            clause.and_then(|clause| opener(self.paragraph, &self.paragraph.clauses[clause]));
        let noun = opener
            .and_then(|opener| opener.checked_sub(1))
            .filter(|&noun| phrases[noun].is(Sort::Noun) && !phrases[noun + 1].sentence_start);
        noun.is_some_and(|noun| !self.is_governed(noun))
    }

    /// Whether the noun phrase that ends at `at`, with those before it that prepositions join to it, is an object.
    fn is_governed(&self, at: usize) -> bool {
        let phrases = self.paragraph.phrases;
        let mut first = at;
        while first >= 2
            && !phrases[first].sentence_start
            && !phrases[first - 1].sentence_start
            && phrases[first - 1].is(Sort::Preposition)
            && phrases[first - 2].is(Sort::Noun)
        {
            first -= 2;
        }
        let before = first
            .checked_sub(1)
            .filter(|_| !phrases[first].sentence_start);
        before.is_some_and(|before| {
            !matches!(
                phrases[before].sort,
                Sort::Dash | Sort::Comma | Sort::Time | Sort::Subordinator | Sort::Semicolon
            )
        })
    }

    /// Without commas, dashes, coordinators and adverbs of what follows at the end.
    fn without_tail(&self, mut end: usize) -> usize {
        while end > self.first
            && matches!(
                self.paragraph.phrases[end - 1].sort,
                Sort::Comma | Sort::Dash | Sort::Coordinator | Sort::Stop | Sort::Colon
            )
        {
            end -= 1;
        }
        end
    }
}
