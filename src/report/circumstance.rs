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

mod description;
#[cfg(test)]
mod tests;

use super::{Links, Paragraph};
use crate::lexicon::circumstances as words;
use crate::lexicon::single_words::ON;
use crate::lexicon::{class, is_one_of};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Tag, Token, TokenKind};
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
        let (at, end) = (cue.span.start, cue.span.end - 1);
        let (at, end) = (phrase_at(paragraph, at), phrase_at(paragraph, end));
        let mention = draft
            .speaker
            .and_then(|speaker| paragraph.mentions.get(speaker as usize))
            .filter(|mention| mention.paragraph == paragraph.number);
        let mut finder = Finder {
            paragraph,
            content: &draft.parts,
            draft: number as u32,
            found: &mut links.circumstances,
        };
        cue.asserted = finder.is_asserted(at);
        let own = mention.map(|mention| finder.speaker(mention));
        finder.clause(at, end, own);
    }
}

/// The phrase of a byte.
fn phrase_at(paragraph: &Paragraph<'_>, byte: usize) -> usize {
    let end = |phrase: &Phrase| paragraph.tokens[phrase.end as usize - 1].end as usize;
    let at = paragraph
        .phrases
        .partition_point(|phrase| end(phrase) <= byte);
    at.min(paragraph.phrases.len().saturating_sub(1))
}

struct Finder<'p, 'k> {
    paragraph: &'p Paragraph<'k>,
    content: &'p [(Span, bool)],
    draft: u32,
    found: &'p mut Vec<Circumstance>,
}

impl Finder<'_, '_> {
    fn phrase(&self, at: usize) -> Option<&Phrase> {
        self.paragraph.phrases.get(at)
    }

    fn head(&self, phrase: &Phrase) -> &Token {
        &self.paragraph.tokens[phrase.head as usize]
    }

    /// The bytes from one phrase to another, which is inside.
    fn span(&self, from: usize, to: usize) -> Span {
        let (from, to) = (&self.paragraph.phrases[from], &self.paragraph.phrases[to]);
        let (first, last) = (from.first as usize, to.end as usize - 1);
        let tokens = self.paragraph.tokens;
        Span::new(tokens[first].start as usize, tokens[last].end as usize)
    }

    fn word(&self, phrase: &Phrase) -> &str {
        self.head(phrase).text(self.paragraph.text)
    }

    fn is_one(&self, phrase: &Phrase, words: &[&str]) -> bool {
        words
            .iter()
            .any(|word| self.word(phrase).eq_ignore_ascii_case(word))
    }

    fn push(&mut self, sense: Sense, span: Span) {
        let draft = self.draft;
        self.found.push(Circumstance { draft, sense, span });
    }

    /// *might say, is expected to say, if she said, reportedly said*
    fn is_asserted(&self, cue: usize) -> bool {
        let Some(group) = self.phrase(cue) else {
            return true;
        };
        let tokens = &self.paragraph.tokens[group.tokens()];
        let is = |token: &Token, words: &[&str]| is_one_of(token.text(self.paragraph.text), words);
        let doubtful = |token: &Token| {
            is(token, &words::HEARSAY) || token.tag == Tag::Modal && is(token, &words::POSSIBLE)
        };
        if tokens.iter().any(doubtful) {
            return false;
        }
        let before = |back: usize| cue.checked_sub(back).and_then(|at| self.phrase(at));
        if before(1)
            .is_some_and(|adverb| adverb.is(Sort::Adverb) && self.is_one(adverb, &words::HEARSAY))
        {
            return false;
        }
        if group.form == Form::Infinitive {
            return !before(1).is_some_and(|governor| self.is_one(governor, &words::UNREAL));
        }
        let own = self.paragraph.view().clause_of(cue);
        let subject = own.and_then(|clause| self.paragraph.clauses[clause].subject);
        let opens = subject.and_then(|subject| (subject.first as usize).checked_sub(1));
        !opens.and_then(|at| self.phrase(at)).is_some_and(|opener| {
            opener.is(Sort::Subordinator) && self.is_one(opener, &words::CONDITIONS)
        })
    }

    /// The last phrase of *N (P N)* from phrase `at` on.
    fn complement(&self, mut at: usize) -> usize {
        let from = at;
        while at - from < REACH && self.links(at + 1) {
            at += 2;
        }
        at
    }

    /// Whether a preposition at `at` goes on with a setting or a description.
    fn links(&self, at: usize) -> bool {
        let link = self
            .phrase(at)
            .filter(|link| link.is(Sort::Preposition) && !link.sentence_start);
        let noun = self
            .phrase(at + 1)
            .filter(|noun| noun.is(Sort::Noun) && !noun.sentence_start);
        let (Some(link), Some(noun)) = (link, noun) else {
            return false;
        };
        !noun.is_pronoun()
            && !self.is_content(at + 1)
            && self.is_one(link, &words::LINKS)
            && !self.is_year(noun)
    }

    fn is_content(&self, at: usize) -> bool {
        let span = self.span(at, at);
        self.content.iter().any(|part| part.0.overlaps(span))
    }

    fn is_year(&self, noun: &Phrase) -> bool {
        let word = self.word(noun);
        word.len() == 4
            && word.bytes().all(|byte| byte.is_ascii_digit())
            && noun.end - noun.first == 1
    }

    /// Notes when, where and how, on both sides of cue and speaker.
    fn clause(&mut self, cue: usize, cue_end: usize, speaker: Option<(usize, usize)>) {
        let (first, last) = speaker.unwrap_or((cue, cue_end));
        let group = &self.paragraph.phrases[cue];
        let adverbs = self.paragraph.tokens[group.tokens()].iter();
        let manner = adverbs.filter(|token| {
            words::is_manner(token.text(self.paragraph.text)) && token.tag == Tag::Adverb
        });
        let manner: Option<Span> = manner
            .map(|token| Span::new(token.start as usize, token.end as usize))
            .next();
        manner
            .into_iter()
            .for_each(|span| self.push(Sense::Manner, span));
        if last < cue {
            self.walk(last + 1, cue);
        } else if cue_end < first {
            self.walk(cue_end + 1, first);
        }
        let start = self.opening(first.min(cue));
        self.walk(start, first.min(cue));
        self.walk(last.max(cue_end) + 1, self.paragraph.phrases.len());
    }

    /// Where the words that open the clause, before phrase `end`, begin: *On Monday, Ana Reyes said*.
    fn opening(&self, end: usize) -> usize {
        let own = |&at: &usize| {
            let phrase = &self.paragraph.phrases[at];
            let next = self.phrase(at + 1).is_some_and(|next| next.sentence_start);
            let inner = matches!(
                phrase.sort,
                Sort::Noun | Sort::Time | Sort::Preposition | Sort::Comma | Sort::Adverb
            );
            inner && !next && !self.is_content(at)
        };
        let mut start = (0..end)
            .rev()
            .take(REACH)
            .take_while(own)
            .last()
            .unwrap_or(end);
        // what another verb governs is its own
        let bounds = |sort: Sort| {
            matches!(
                sort,
                Sort::Coordinator | Sort::Semicolon | Sort::Dash | Sort::Quote | Sort::Colon
            )
        };
        let open = self
            .phrase(start)
            .is_some_and(|phrase| phrase.sentence_start);
        let bounded = start
            .checked_sub(1)
            .map_or(true, |before| bounds(self.paragraph.phrases[before].sort));
        if !open && !bounded {
            let comma = |&at: &usize| self.paragraph.phrases[at].is(Sort::Comma);
            start = (start..end).find(comma).unwrap_or(end);
        }
        while start < end && matches!(self.paragraph.phrases[start].sort, Sort::Noun | Sort::Comma)
        {
            start += 1;
        }
        start
    }

    /// Notes the circumstances among phrases `from..to`, as long as they follow one another.
    fn walk(&mut self, from: usize, to: usize) {
        let mut at = from;
        let end = to.min(from + REACH).min(self.paragraph.phrases.len());
        while at < end {
            let phrase = self.paragraph.phrases[at];
            if at > from && phrase.sentence_start || self.is_content(at) {
                return;
            }
            at = match phrase.sort {
                Sort::Time => self.time(at, at),
                Sort::Preposition => self.prepositional(at),
                Sort::Adverb => self.adverb(at),
                Sort::Comma => at + 1,
                // *told reporters*, what a preposition did not claim
                Sort::Noun
                    if at == from
                        || self
                            .phrase(at - 1)
                            .is_some_and(|before| !before.is(Sort::Comma)) =>
                {
                    at + 1
                }
                _ => return,
            };
        }
    }

    /// *on financial reform*, but not *on Facebook, on the radio*
    fn is_topic(&self, link: &Phrase, noun: &Phrase) -> bool {
        let head = self.head(noun);
        let carries = head.is(class::ORGANIZATION | class::PLACE | class::DOCUMENT)
            || noun.noun == Head::Name
            || is_one_of(self.word(noun), &words::CARRIERS);
        ON.key == self.head(link).key && !carries
    }

    fn adverb(&mut self, at: usize) -> usize {
        if words::is_manner(self.word(&self.paragraph.phrases[at])) {
            self.push(Sense::Manner, self.span(at, at));
        }
        at + 1
    }

    /// A time at phrase `at`, with all from phrase `from` on.
    fn time(&mut self, from: usize, at: usize) -> usize {
        let joined = |at: usize| {
            let next = self.phrase(at).filter(|next| !next.sentence_start)?;
            let number = self.head(next).kind == TokenKind::Number;
            (next.is(Sort::Time) || next.is(Sort::Noun) && number && !self.is_content(at))
                .then_some(at)
        };
        let mut last = at;
        while let Some(next) = joined(last + 1).filter(|&next| next - from < REACH) {
            last = next;
        }
        let owner = self
            .phrase(last + 1)
            .is_some_and(|mark| mark.is(Sort::Possessive));
        // *the Sept. 11 attacks, the term*
        let begins = &self.paragraph.tokens[self.paragraph.phrases[from].first as usize];
        let named = from == at && begins.is(class::DEFINITE) && last > at;
        let owner = owner || named || self.is_one(&self.paragraph.phrases[at], &words::NO_TIMES);
        let ago = self
            .phrase(last + 1)
            .filter(|ago| self.is_one(ago, &words::AFTER_TIMES) && !ago.sentence_start);
        last += usize::from(ago.is_some());
        if !owner {
            self.push(Sense::When, self.span(from, last));
        }
        last + 1
    }

    /// `P N (P N)*`, or `P T`.
    fn prepositional(&mut self, at: usize) -> usize {
        let link = self.paragraph.phrases[at];
        let Some(noun) = self
            .phrase(at + 1)
            .copied()
            .filter(|noun| !noun.sentence_start && !self.is_content(at + 1))
        else {
            return at + 1;
        };
        if noun.is(Sort::Time) {
            return self.time(at, at + 1);
        }
        if !noun.is(Sort::Noun) || noun.is_pronoun() {
            return at + 1;
        }
        let head = self.head(&noun);
        if self.is_year(&noun) {
            self.push(Sense::When, self.span(at, at + 1));
            return at + 2;
        }
        let manner = is_one_of(self.word(&noun), &words::MANNERS);
        if self.is_one(&link, &words::WITH_MANNER) && manner {
            self.push(Sense::Manner, self.span(at, at + 1));
            return at + 2;
        }
        let somebody = head.is(class::SOMEBODY | class::KINSHIP) && !head.is(class::ORGANIZATION);
        if self.is_one(&link, &words::SETTINGS) && !somebody && !self.is_topic(&link, &noun) {
            let last = self.complement(at + 1);
            // *on CNN's “State of the Union”*
            let quote = self
                .phrase(last + 1)
                .filter(|quote| quote.is(Sort::Quote) && noun.noun == Head::Name);
            let last = last + usize::from(quote.is_some() && !self.is_content(last + 1));
            let sense = if is_one_of(self.word(&noun), &words::EVENTS_IN_TIME) {
                Sense::When
            } else {
                Sense::Setting
            };
            self.push(sense, self.span(at, last));
            return last + 1;
        }
        self.complement(at + 1) + 1
    }
}
