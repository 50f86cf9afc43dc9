//! Circumstances of a report: what its speaker is, where, when and how it was said, and whether it was said at all.
//!
//! ```text
//! when        = P? T
//! setting     = P N (P N)*          by the cue or its speaker, or opening the sentence
//! manner      = "with" N | "in" N | adverb
//! ```
//! *Tom Hall, a clerk at the mill, said quietly in a statement to CNN on Tuesday*
//!
//! Looked for in the cue's own clause alone: up to the content, the next verb, the next mark that ends a clause.

mod adjunct;
mod description;
mod hearer;
#[cfg(test)]
mod tests;

use std::ops::Deref;

use super::{Links, Paragraph};
use crate::lexicon::circumstances as words;
use crate::lexicon::single_words::TO;
use crate::lexicon::{class, is_one_of, CueFrames};
use crate::mention::{NounMention, RELATIVE};
use crate::syntax::clause::Clause;
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Tag, Token};
use crate::util::map::Number;
use crate::util::words::is_any;
use crate::Span;

/// What a circumstance tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// Role, title, affiliation or age of the speaker.
    Description,
    /// Where, or in what.
    Setting,
    When,
    Manner,
}

/// A circumstance of the report that a draft holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Circumstance {
    pub(crate) draft: u32,
    pub(crate) sense: Sense,
    pub(crate) span: Span,
}

/// How many phrases a clause is followed to either side.
const REACH: usize = 24;

/// Notes the circumstances of the drafts from number `from` on, which stand in the paragraph.
pub(super) fn note(paragraph: &Paragraph<'_>, from: usize, links: &mut Links) {
    let drafts = links.drafts.iter_mut().enumerate().skip(from);
    for (number, draft) in drafts.filter(|(_, draft)| draft.paragraph == paragraph.number) {
        let Some(cue) = &mut draft.cue else { continue };
        let (at, end) = phrases_at(paragraph, cue.span);
        let here = |number: u32| {
            let mention = paragraph.mentions.get(number as usize);
            mention.filter(|mention| mention.paragraph == paragraph.number)
        };
        let mut finder = Finder {
            paragraph,
            content: &draft.parts,
            draft: number as u32,
            cue: end,
            behind: end + 1,
            // who is spoken to matters where somebody speaks
            frames: draft.speaker.and(paragraph.cue(at)),
            speaker: draft.speaker,
            hearer: None,
            found: &mut links.circumstances,
        };
        cue.asserted = finder.is_asserted(at);
        let speaker = draft
            .speaker
            .and_then(|speaker| Some((speaker, here(speaker)?)));
        let own = speaker.map(|(number, mention)| {
            // *the editor Ana Reyes, who said*
            let before = mention.beside(number as usize).and_then(here);
            match before.filter(|_| mention.has(RELATIVE)) {
                Some(before) => {
                    finder.speaker(before, None);
                    finder.phrases_of(mention)
                }
                None => finder.speaker(mention, before),
            }
        });
        finder.clause(at, end, own);
        draft.hearer = finder.hearer.map(Number::new);
    }
}

/// The phrases of the first and of the last byte of a span; most are one.
fn phrases_at(paragraph: &Paragraph<'_>, span: Span) -> (usize, usize) {
    let phrases = paragraph.phrases;
    let end = |phrase: &Phrase| paragraph.tokens[phrase.end as usize - 1].end as usize;
    let first = phrases.partition_point(|phrase| end(phrase) <= span.start);
    let within = phrases
        .get(first)
        .map_or(true, |phrase| end(phrase) >= span.end);
    let last = match within {
        true => first,
        false => first + phrases[first..].partition_point(|phrase| end(phrase) < span.end),
    };
    let inside = |at: usize| at.min(phrases.len().saturating_sub(1));
    (inside(first), inside(last))
}

struct Finder<'p, 'k> {
    paragraph: &'p Paragraph<'k>,
    content: &'p [(Span, bool)],
    draft: u32,
    /// The last phrase of the cue.
    cue: usize,
    /// The first phrase behind cue and speaker.
    behind: usize,
    /// What the verb of the cue stands with.
    frames: Option<CueFrames>,
    speaker: Option<u32>,
    /// The mention of whoever is spoken to.
    hearer: Option<u32>,
    found: &'p mut Vec<Circumstance>,
}

impl<'k> Deref for Finder<'_, 'k> {
    type Target = Paragraph<'k>;

    fn deref(&self) -> &Paragraph<'k> {
        self.paragraph
    }
}

impl Finder<'_, '_> {
    fn phrases_of(&self, mention: &NounMention) -> (usize, usize) {
        phrases_at(
            self.paragraph,
            Span::new(mention.span().start, mention.whole().end),
        )
    }

    /// The bytes from one phrase to another, which is inside.
    fn span(&self, from: usize, to: usize) -> Span {
        self.paragraph.span((from, to + 1))
    }

    fn word(&self, phrase: &Phrase) -> &str {
        self.token(phrase).text(self.text)
    }

    fn is_one(&self, phrase: &Phrase, words: &[&str]) -> bool {
        is_any(self.word(phrase), words)
    }

    fn push(&mut self, sense: Sense, span: Span) {
        let draft = self.draft;
        self.found.push(Circumstance { draft, sense, span });
    }

    /// *might say, is expected to say, if she said, reportedly said*
    fn is_asserted(&self, cue: usize) -> bool {
        let Some(group) = self.phrases.get(cue) else {
            return true;
        };
        let tokens = &self.tokens[group.tokens()];
        let is = |token: &Token, words: &[&str]| is_one_of(token.text(self.text), words);
        let doubtful = |token: &Token| {
            is(token, &words::HEARSAY) || token.tag == Tag::Modal && is(token, &words::POSSIBLE)
        };
        if tokens.iter().any(doubtful) {
            return false;
        }
        let before = |back: usize| cue.checked_sub(back).and_then(|at| self.phrases.get(at));
        if before(1)
            .is_some_and(|adverb| adverb.is(Sort::Adverb) && self.is_one(adverb, &words::HEARSAY))
        {
            return false;
        }
        if group.form == Form::Infinitive {
            return !before(1).is_some_and(|governor| self.is_one(governor, &words::UNREAL));
        }
        let opens = self.clause_at(cue).and_then(Clause::before);
        !opens
            .and_then(|at| self.phrases.get(at))
            .is_some_and(|opener| {
                // *if she said*, *did she say?*
                opener.is(Sort::Subordinator) && self.is_one(opener, &words::CONDITIONS)
                    || opener.is(Sort::Verb)
                        && opener.sentence_start
                        && opener.head == opener.first
                        && matches!(self.token(opener).tag, Tag::Do | Tag::Have | Tag::Modal)
            })
    }

    fn is_content(&self, at: usize) -> bool {
        let span = self.span(at, at);
        self.content.iter().any(|part| part.0.overlaps(span))
    }

    /// Notes when, where and how, on both sides of cue and speaker.
    fn clause(&mut self, cue: usize, cue_end: usize, speaker: Option<(usize, usize)>) {
        let (first, last) = speaker.unwrap_or((cue, cue_end));
        self.behind = last.max(cue_end) + 1;
        let group = &self.phrases[cue];
        let adverbs = self.tokens[group.tokens()].iter();
        let manner = adverbs
            .filter(|token| words::is_manner(token.text(self.text)) && token.tag == Tag::Adverb);
        let manner = manner.map(Token::span).next();
        manner
            .into_iter()
            .for_each(|span| self.push(Sense::Manner, span));
        // *a woman in Worcester said*
        let held =
            |next: &Phrase| next.is(Sort::Preposition) && self.phrases[last].noun == Head::Nominal;
        if last < cue && !self.phrases.get(last + 1).is_some_and(held) {
            self.walk(last + 1, cue);
        } else if cue_end < first {
            self.walk(cue_end + 1, first);
        }
        // what stands before *said Reyes* is what he said
        if first <= cue {
            self.opening(first);
        }
        self.walk(self.behind, self.phrases.len());
        if let Some(behind) = self.behind_content() {
            self.walk(behind, self.phrases.len());
        }
    }

    /// The preposition right behind content that follows the cue in its sentence: *called it “a toy” | in an interview*.
    fn behind_content(&self) -> Option<usize> {
        let (phrases, tokens) = (self.phrases, self.tokens);
        let end = self.content.last()?.0.end;
        let cue = &phrases[self.cue];
        if end <= tokens[cue.first as usize].start as usize {
            return None;
        }
        let at = self.cue
            + phrases[self.cue..]
                .partition_point(|phrase| (tokens[phrase.first as usize].start as usize) < end);
        self.phrases
            .get(at)
            .filter(|next| next.is(Sort::Preposition) && next.sentence == cue.sentence)
            .map(|_| at)
    }

    /// Notes what opens the clause, before phrase `end`: *On Monday, Ana Reyes said*; *In a letter written in May, she said*.
    fn opening(&mut self, end: usize) {
        let phrases = self.phrases;
        let sentence = phrases[end].sentence as usize;
        let from = sentence.max(end.saturating_sub(REACH));
        let bounds = |&at: &usize| {
            let bound =
                phrases[at].is_any(&[Sort::Coordinator, Sort::Semicolon, Sort::Dash, Sort::Colon]);
            bound || self.is_content(at)
        };
        let bound = (from..end).rev().find(bounds);
        let start = bound.map_or(from, |at| at + 1);
        let within = |before: &Phrase| {
            before.is_any(&[
                Sort::Relative,
                Sort::Subordinator,
                Sort::Interrogative,
                Sort::Preposition,
            ])
        };
        if start >= end || bound.is_none() && from > sentence || within(&phrases[end - 1]) {
            return;
        }
        let known = self.found.len();
        let stop = match phrases[start].sort {
            Sort::Time | Sort::Preposition | Sort::Adverb => self.walk(start, end),
            Sort::Verb if self.speaks_at(start) => {
                self.addressed(start);
                self.walk(start + 1, end)
            }
            _ => return,
        };
        let opens = stop >= end
            || phrases[stop - 1].is(Sort::Comma)
            || phrases[stop].is(Sort::Verb) && stop > start;
        if !opens {
            self.found.truncate(known);
        }
    }

    /// *speaking at a rally*
    fn speaks_at(&self, at: usize) -> bool {
        let verb = &self.phrases[at];
        let speaks = self.is_one(verb, &words::SPEAKING);
        let turns = || self.is_one(verb, &[words::TURNING]) && self.is_word(at + 1, TO);
        self.ing(at) && (speaks || turns())
    }

    fn ing(&self, at: usize) -> bool {
        self.phrases
            .get(at)
            .is_some_and(|verb| verb.is_verb(Form::Ing))
    }

    /// *smiling at her*, *her voice breaking*
    fn attends(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let first = &self.tokens[phrase.first as usize..];
        let voice = |token: &Token| is_one_of(token.text(self.text), &words::ORGANS);
        self.ing(at) && self.is_one(phrase, &words::ATTENDING)
            || first[0].is(class::POSSESSIVE) && first.get(1).is_some_and(voice)
    }

    /// Whether the conjunction at phrase `at` joins nouns rather than clauses.
    fn joins(&self, at: usize) -> bool {
        self.continues(at + 1, Sort::Noun)
            && !self.continues(at + 2, Sort::Verb)
            && !self.continues(at + 2, Sort::Adverb)
    }

    /// Notes the circumstances among phrases `from..to`, as long as they follow one another; the phrase at which they end.
    fn walk(&mut self, from: usize, to: usize) -> usize {
        let mut at = from;
        let end = to.min(from + REACH).min(self.phrases.len());
        while at < end {
            let phrase = self.phrases[at];
            if at > from && phrase.sentence_start || self.is_content(at) {
                break;
            }
            let after = |sort: Sort| at > from && self.phrases[at - 1].is(sort);
            at = match phrase.sort {
                Sort::Comma | Sort::Possessive => at + 1,
                // *told ABC’s “This Week” on Sunday*
                Sort::Quote | Sort::Time | Sort::Noun if after(Sort::Possessive) => at + 1,
                Sort::Time => self.time(at, at),
                Sort::Preposition => self.prepositional(at),
                Sort::Adverb => self.adverb(at),
                // *told reporters*, what a preposition did not claim
                Sort::Noun if at > self.cue && !after(Sort::Comma) => {
                    self.object(at);
                    at + 1
                }
                Sort::Verb if after(Sort::Comma) && self.speaks_at(at) => {
                    self.addressed(at);
                    at + 1
                }
                Sort::Verb | Sort::Noun if after(Sort::Comma) && self.attends(at) => {
                    self.attendant(at)
                }
                // *told Ana and Tom in the hall*
                Sort::Coordinator if at > self.cue && after(Sort::Noun) && self.joins(at) => at + 2,
                _ => break,
            };
        }
        at
    }

    fn adverb(&mut self, at: usize) -> usize {
        let adverb = self.phrases[at];
        if self.is_one(&adverb, &words::BEFORE_TIMES) && self.continues(at + 1, Sort::Time) {
            return self.time(at, at + 1);
        }
        if self.is_one(&adverb, &words::LATELY) {
            self.push(Sense::When, self.span(at, at));
        } else if self.is_one(&adverb, &words::PLACES) {
            self.push(Sense::Setting, self.span(at, at));
        } else if words::is_manner(self.word(&adverb)) {
            self.push(Sense::Manner, self.span(at, at));
        }
        at + 1
    }
}
