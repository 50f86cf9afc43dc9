//! How far the content of a report without quotation marks extends in its sentence.
//!
//! A clause runs to the end of the sentence, an infinitive and an object to the comma that leaves them. Each ends sooner
//! where another verb says something (*…, adding that*, *… and warned that*), and where the clause around the cue goes on
//! (*Reyes, who said the well was dry, left*).

use std::ops::Deref;

use super::clause::has_clause;
use super::complement::{Complement, Reported};
use super::paragraph::{Paragraph, REACH};
use crate::lexicon::circumstances::SETTINGS;
use crate::lexicon::class;
use crate::lexicon::reports::{CONTRASTS, EVENTS, OCCASIONS, PLACES, SHIFTED};
use crate::lexicon::single_words::THEN;
use crate::syntax::clause::Clause;
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Ending, Tag, Tags};
use crate::util::words::is_any;
use crate::Act;

/// Where the sentence of phrase `at` begins, or how far back content may go in it.
pub(super) fn start(paragraph: &Paragraph<'_>, at: usize) -> usize {
    paragraph.sentence_start(at).max(at.saturating_sub(REACH))
}

/// The same, but behind the last semicolon: *It rained; the hay, she said, was wet*.
pub(super) fn start_within(paragraph: &Paragraph<'_>, at: usize) -> usize {
    let start = start(paragraph, at);
    let mut before = (start..at).rev();
    let semicolon = before.find(|&at| paragraph.is(at, Sort::Semicolon));
    semicolon.map_or(start, |mark| mark + 1)
}

/// The phrase after the last one of what the cue at phrase `cue` reports.
pub(super) fn end(paragraph: &Paragraph<'_>, cue: usize, reported: Reported) -> usize {
    let walk = Walk {
        paragraph,
        complement: reported.complement,
        first: reported.first,
    };
    let end = match paragraph.clause_of(cue) {
        Some(clause) => walk
            .main(clause, walk.within(paragraph.tree().end(clause)))
            .max(reported.first),
        None => walk.verb_of_noun(walk.end()),
    };
    walk.without_tail(end)
}

/// How many phrases may open a clause before its subject.
const OPENING: usize = 5;

/// How many phrases one member of a list may have.
const LISTED: usize = 6;

struct Walk<'k, 'p> {
    paragraph: &'p Paragraph<'k>,
    complement: Complement,
    first: usize,
}

impl<'k> Deref for Walk<'k, '_> {
    type Target = Paragraph<'k>;

    fn deref(&self) -> &Paragraph<'k> {
        self.paragraph
    }
}

impl<'k> Walk<'k, '_> {
    fn end(&self) -> usize {
        let clause = self.complement == Complement::Clause;
        let mut depth = 0;
        let mut at = self.first;
        while let Some(phrase) = self.phrase(at).filter(|_| at < self.first + REACH) {
            match phrase.sort {
                // nearly all are one of these, which end nothing
                Sort::Noun | Sort::Verb | Sort::Adverb | Sort::Time => {}
                Sort::Preposition if at > self.first && self.tells_in_what(at) => break,
                Sort::Preposition if self.complement != Complement::Object => {}
                Sort::Stop if self.phrase(at + 1).is_none() => break,
                Sort::Semicolon | Sort::According => break,
                Sort::Open => depth += 1,
                Sort::Close if depth == 0 => break,
                Sort::Close => depth -= 1,
                Sort::Comma if clause && depth == 0 && self.main_goes_on(at) => break,
                // *which she says was dug here, fell in*
                Sort::Comma
                    if clause
                        && self.is(self.first, Sort::Verb)
                        && self.verb_at(at + 1, Form::Finite) =>
                {
                    break
                }
                _ if clause => {}
                Sort::Quote if depth == 0 && self.closes_with_quote(at) => return at + 1,
                _ if at > self.first && depth == 0 && self.leaves(at) => break,
                _ => {}
            }
            at += 1;
        }
        at
    }

    /// The end, at `limit` where what the cue governs is over; *denied having dug it*, *said, half joking, that*: what stands
    /// ahead of the content, or opens it, ends none of it.
    fn within(&self, limit: usize) -> usize {
        let opens = self.is_any(self.first, &[Sort::Subordinator, Sort::Verb]);
        let end = self.end();
        if opens && limit <= self.first {
            end
        } else {
            end.min(limit)
        }
    }

    /// *When he said it was dry | they laughed*: where the main clause begins, to which no comma leads.
    fn main(&self, clause: usize, end: usize) -> usize {
        let (paragraph, phrases) = (self.paragraph, self.phrases);
        let Clause {
            verb: cue, subject, ..
        } = paragraph.clauses[clause];
        let own = subject.and_then(|subject| subject.first.checked_sub(2));
        let own = own.filter(|&and| phrases[and].is(Sort::Coordinator));
        let sentence = paragraph.sentence_start(cue);
        let first = sentence + usize::from(phrases[sentence].is(Sort::Coordinator));
        let opening = own.map_or(first, |and| and + 1);
        let opens = phrases[opening].is_any(&[Sort::Subordinator, Sort::Interrogative]);
        // the cues of a long sentence do not all look through it
        let fronted = opens && cue < opening + REACH;
        if !fronted || has_clause(paragraph, (opening, cue)) {
            return end;
        }
        let last = paragraph.sentence_end(cue).min(self.first + REACH);
        let follows =
            |at: usize| phrases[at - 1].is_any(&[Sort::Noun, Sort::Verb, Sort::Adverb, Sort::Time]);
        let begins = |&at: &usize| {
            phrases[at].is_pronoun()
                && follows(at)
                && paragraph.clause_from(at).is_some()
                && (self.first..at).any(|at| self.verb_at(at, Form::Finite))
        };
        let comma = |at: usize| (at..last).any(|at| paragraph.is(at, Sort::Comma));
        let main = (self.first + 1..end.min(last)).find(begins);
        main.filter(|&at| !comma(at)).unwrap_or(end)
    }

    /// *said that it was dry, and he sat back*: a main clause that the comma and what joins it part from the report. *And it
    /// would stay so* goes on with it, and so does what is quoted.
    fn main_goes_on(&self, comma: usize) -> bool {
        let phrases = self.phrases;
        let joined = self.phrase(comma + 1);
        // *said that it was dry, then sat back*, *said that it was dry, a view that few share*
        if self.is_word(comma + 1, THEN) {
            return self.verb_at(comma + 2, Form::Finite);
        }
        if joined.is_some_and(|words| self.is_view(words, comma + 2)) {
            return true;
        }
        let further = self.phrase(comma + 2).map(|next| next.sort);
        if !joined.is_some_and(|next| next.is(Sort::Coordinator))
            || matches!(further, Some(Sort::Subordinator | Sort::Interrogative))
        {
            return false;
        }
        let shifted = |verb: &Phrase| {
            let auxiliary = self.first(verb);
            is_any(auxiliary.text(self.text), &SHIFTED)
        };
        // *said that it was dry, and has called it a pit*
        let reports = || {
            let cue = self.cue(comma + 2);
            cue.is_some_and(|cue| cue.reports() && cue.act != Act::Thinks)
                && self.verb_at(comma + 2, Form::Finite)
                && !phrases[comma + 2].is(Sort::Adverb)
                && !shifted(&phrases[comma + 2])
        };
        let condition = |at: usize| phrases[at].is(Sort::Subordinator) && !self.is_that(at);
        let end = self.sentence_end(comma);
        let mut openings = comma + 2..end.min(comma + 2 + OPENING);
        let clause = openings.find_map(|at| self.clause_from(at));
        let verb = clause.map(|clause| &phrases[self.clauses[clause].verb]);
        let mut first = self.first..comma.min(self.first + 2);
        (verb.is_some_and(|verb| verb.form == Form::Finite && !shifted(verb))
            || reports()
            || self.turns_back(comma))
            && has_clause(self.paragraph, (self.first, comma))
            && !first.any(condition)
            && !self.quotes(comma, end)
    }

    /// *said that it would be dry, and then sat back*: a plain past behind an auxiliary is no part of what is said.
    fn turns_back(&self, comma: usize) -> bool {
        let phrases = self.phrases;
        let opener = |verb: &Phrase| self.first(verb).tag;
        let finite = |verb: &&Phrase| verb.is_verb(Form::Finite);
        let adverbs = phrases[comma + 2..].iter();
        let verb = adverbs.take(OPENING).find(|next| !next.is(Sort::Adverb));
        let mut before = phrases[self.first..comma].iter().rev();
        let Some((verb, before)) = verb.filter(finite).zip(before.find(finite)) else {
            return false;
        };
        let word = self.token(verb);
        // but *had sold the mill, and kept the land*
        let shares = word.is(class::VERB_PARTICIPLE)
            && self.paragraph.token(before).is(class::VERB_PARTICIPLE)
            && opener(before) != Tag::Modal;
        let past = word.is(class::VERB_PAST) && !opener(verb).is_in(Tags::AUXILIARIES);
        past && opener(before).is_in(Tags::AUXILIARIES) && !shares
    }

    /// *a claim that he denies*: what the narrator calls the words.
    fn is_view(&self, words: &Phrase, next: usize) -> bool {
        let begins = self.first(words);
        words.is(Sort::Noun)
            && self.token(words).is(class::CUE_NOUN)
            && begins.is(class::ARTICLE)
            && !begins.is(class::DEFINITE)
            && (self.is_that(next) || self.continues(next, Sort::Relative))
    }

    /// Whether a quotation stands among the phrases from `first` up to `end`.
    fn quotes(&self, first: usize, end: usize) -> bool {
        let (own, span) = (self.own, self.span((first, end)));
        let next = own.partition_point(|stretch| (stretch.start as usize) < span.start);
        own.get(next)
            .is_some_and(|stretch| (stretch.start as usize) < span.end)
    }

    /// Whether the content ends before phrase `at`.
    fn leaves(&self, at: usize) -> bool {
        match self.phrases[at].sort {
            Sort::Comma => self.comma(at),
            Sort::Coordinator => self.verb_at(at + 1, Form::Finite) && !self.is_base(at + 1),
            Sort::Dash => self.complement == Complement::Object,
            Sort::Subordinator => {
                matches!(
                    self.complement,
                    Complement::Object | Complement::Prepositional
                ) && !self.head(at).is(class::RELATIVE)
                    && !self.acts(at)
            }
            Sort::Preposition | Sort::Interrogative => {
                self.complement == Complement::Object && self.tells_when(at) && !self.acts(at)
            }
            _ => false,
        }
    }

    /// *accused her of lying when …*: what follows tells more of what is done.
    fn acts(&self, at: usize) -> bool {
        let mut before = self.phrases[self.first..at].iter();
        let verb = before.find(|phrase| phrase.is(Sort::Verb));
        verb.is_some_and(|verb| verb.form == Form::Ing) && !is_any(self.word(at), &CONTRASTS)
    }

    /// *criticized the plan after …*, *criticized Reyes in Ohio*: when and where it was said. A name has hardly any complement.
    fn tells_when(&self, at: usize) -> bool {
        let word = self.word(at);
        let before = &self.phrases[at - 1];
        let closed = before.is(Sort::Noun) && before.noun != Head::Nominal;
        is_any(word, &EVENTS) || closed && is_any(word, &PLACES)
    }

    /// *called it “a toy” in an interview*: in what it was said, where marks or a bare object end what was said.
    fn tells_in_what(&self, at: usize) -> bool {
        let object = self.complement == Complement::Object;
        if !(object || self.is(at - 1, Sort::Quote)) {
            return false;
        }
        self.phrase(at + 1).is_some_and(|noun| {
            let begins = self.first(noun);
            noun.is(Sort::Noun)
                && begins.is(class::DETERMINER)
                && !begins.is(class::DEFINITE)
                && is_any(self.word(at + 1), &OCCASIONS)
                && is_any(self.word(at), &SETTINGS)
        })
    }

    /// *to rise and leave*: a second verb of the infinitive.
    fn is_base(&self, at: usize) -> bool {
        let verb = [at, at + 1]
            .into_iter()
            .find(|&at| self.continues(at, Sort::Verb));
        self.complement == Complement::Infinitive
            && verb.is_some_and(|verb| self.head(verb).is(class::VERB_BASE))
    }

    /// A comma or a full stop within the marks ends all but a clause, and a quotation that is all of the content.
    fn closes_with_quote(&self, at: usize) -> bool {
        self.head(at).ending != Ending::Open
    }

    fn comma(&self, at: usize) -> bool {
        !self.is_list(at) && !self.tells_more(at + 1) && !self.is_list_of_acts(at)
    }

    /// *of lying, hiding and stealing*, *not to ask, never to answer*
    fn is_list_of_acts(&self, comma: usize) -> bool {
        let sort = |at: usize| self.phrase(at).map(|phrase| phrase.sort);
        let after = comma + 1 + usize::from(sort(comma + 1) == Some(Sort::Coordinator));
        if self.complement == Complement::Infinitive {
            return self.verb_at(after, Form::Infinitive);
        }
        let mut before = self.phrases[self.first..comma].iter().rev();
        let verb = before.find(|phrase| phrase.is(Sort::Verb));
        let ing = verb.is_some_and(|verb| verb.form == Form::Ing);
        let listed = (after..after + LISTED).any(|at| sort(at) == Some(Sort::Coordinator));
        ing && (after > comma + 1 || listed) && self.verb_at(after, Form::Ing)
    }

    /// *the plan, including …*, *the plan, a relic of …*: more of what stands before the comma.
    fn tells_more(&self, at: usize) -> bool {
        self.phrase(at).is_some_and(|next| match next.sort {
            Sort::Preposition => true,
            Sort::Noun => self.clause_from(at).is_none(),
            _ => false,
        })
    }

    /// A comma between nouns of a list: *bread, fish and wine*.
    fn is_list(&self, at: usize) -> bool {
        let noun = |at: usize| self.continues(at, Sort::Noun);
        let sort = |at: usize| self.phrase(at).map(|phrase| phrase.sort);
        let after = at + 1 + usize::from(sort(at + 1) == Some(Sort::Coordinator));
        noun(at - 1)
            && noun(after)
            && self.clause_from(after).is_none()
            && (after > at + 1 || matches!(sort(after + 1), Some(Sort::Coordinator | Sort::Comma)))
    }

    fn verb_at(&self, at: usize, form: Form) -> bool {
        let at = at + usize::from(self.continues(at, Sort::Adverb));
        self.phrase(at).is_some_and(|phrase| phrase.is_verb(form))
    }

    /// *his claim that the well was dry hurt him*: content has as many finite verbs as words that open a clause; the one after
    /// is that of the noun that reports.
    fn verb_of_noun(&self, end: usize) -> usize {
        let mut open = 0;
        for at in self.first..end {
            let phrase = &self.phrases[at];
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

    /// Without commas, dashes, coordinators and adverbs of what follows at the end.
    fn without_tail(&self, mut end: usize) -> usize {
        while end > self.first
            && matches!(
                self.phrases[end - 1].sort,
                Sort::Comma | Sort::Dash | Sort::Coordinator | Sort::Stop | Sort::Colon
            )
        {
            end -= 1;
        }
        end
    }
}
