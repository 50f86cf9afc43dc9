//! What the text says that the speaker is, with the mention that stands with the cue.
//!
//! ```text
//! description = name "," N (before "," | verb) | N "," name | role name | name ","? number | name "(" N ")" | name P N
//! ```
//! *Tom Hall, a clerk at the mill,*; *the club's treasurer, Tom Hall,*; *Mayor Ana Reyes*; *Tom Hall, 52,*; *Ana Reyes (D-Ohio)*;
//! *Tom Hall of the Polar Institute*

use super::{phrase_at, words, Finder, Sense, REACH};
use crate::lexicon::class;
use crate::mention::{NounMention, NAMED};
use crate::syntax::phrase::{Head, Phrase, Sort};
use crate::syntax::token::{Tag, TokenKind};
use crate::Span;

impl Finder<'_, '_> {
    /// Notes what the speaker is; the phrases of the mention with all that describes it.
    pub(super) fn speaker(&mut self, mention: &NounMention) -> (usize, usize) {
        let first = phrase_at(self.paragraph, mention.span().start);
        let last = phrase_at(self.paragraph, mention.whole().end - 1);
        if mention.sort != Head::Name {
            // *the club's treasurer, Tom Hall,*
            if mention.has(NAMED) {
                self.push(Sense::Description, mention.whole());
            }
            return (first, last);
        }
        let after = self.described_after(last);
        let within = Span::new(mention.span().start, mention.head().start);
        let before = self.described_before(first);
        let title = self
            .says_what(within)
            .then(|| trimmed(within, self.paragraph.text));
        let noun = after.filter(|(_, end)| end.is_noun).map(|(span, _)| span);
        let other = after.map(|(span, _)| span);
        if let Some(span) = noun.or(before.map(|(span, _)| span)).or(title).or(other) {
            self.push(Sense::Description, span);
        }
        let first = before.map_or(first, |(_, at)| at);
        (first, after.map_or(last, |(_, end)| end.at))
    }

    /// *Mayor, Harvard professor*, but not *the, many, Mr.*
    fn says_what(&self, before: Span) -> bool {
        let tokens = self.paragraph.tokens;
        let first = tokens.partition_point(|token| (token.start as usize) < before.start);
        let mut own = tokens[first..]
            .iter()
            .take_while(|token| (token.end as usize) <= before.end);
        own.any(|token| {
            let noun = matches!(token.tag, Tag::Noun | Tag::Plural | Tag::Name | Tag::Title);
            (noun || token.is(class::SOMEBODY | class::KINSHIP | class::DEMONYM))
                && token.is_word()
                && !words::is_honorific(token.text(self.paragraph.text))
        })
    }

    /// *, a clerk at the mill*, *(D-Ohio)*, *, 52*, *of the mill* behind phrase `last`.
    fn described_after(&self, last: usize) -> Option<(Span, End)> {
        let mark = self.phrase(last + 1).filter(|mark| !mark.sentence_start)?;
        let noun = self
            .phrase(last + 2)
            .filter(|noun| noun.is(Sort::Noun) && !noun.is_pronoun())?;
        let begins = &self.paragraph.tokens[noun.first as usize];
        let head = self.head(noun);
        let aged = |noun: &Phrase| {
            self.head(noun).tag == Tag::Number || self.head(noun).kind == TokenKind::Number
        };
        if mark.is(Sort::Comma) && aged(noun) {
            let further = self
                .described_after(last + 2)
                .filter(|(_, end)| end.is_noun);
            let age = || {
                (
                    self.span(last + 2, last + 2),
                    End {
                        at: last + 2,
                        is_noun: false,
                    },
                )
            };
            return Some(further.unwrap_or_else(age));
        }
        if mark.is(Sort::Open) {
            let close = self.phrase(last + 3).filter(|close| close.is(Sort::Close));
            return close.map(|_| {
                (
                    self.span(last + 2, last + 2),
                    End {
                        at: last + 3,
                        is_noun: false,
                    },
                )
            });
        }
        if mark.is(Sort::Preposition)
            && self.is_one(mark, &words::BELONGS)
            && noun.noun != Head::Pronoun
        {
            let body = head.is(class::ORGANIZATION | class::PLACE) || noun.noun == Head::Name;
            return body.then(|| {
                let at = self.complement(last + 2);
                (self.span(last + 2, at), End { at, is_noun: false })
            });
        }
        let describes = head.is(class::SOMEBODY | class::TITLE | class::KINSHIP | class::DEMONYM)
            || begins.is(class::DETERMINER | class::POSSESSIVE) && noun.noun == Head::Nominal
            || noun.owned && noun.noun == Head::Nominal
            || words::is_party(head.text(self.paragraph.text));
        let apart = mark.is(Sort::Comma) || mark.is(Sort::Dash);
        (apart && describes).then(|| {
            let at = self.apposition_end(last + 2);
            (self.span(last + 2, at), End { at, is_noun: true })
        })
    }

    /// *The club's treasurer, Tom Hall*: the noun before phrase `first`.
    fn described_before(&self, first: usize) -> Option<(Span, usize)> {
        let comma = first.checked_sub(1).and_then(|at| self.phrase(at))?;
        let mut at = first.checked_sub(2).filter(|_| comma.is(Sort::Comma))?;
        let last = at;
        let joined = |at: usize| {
            at >= 2
                && self
                    .phrase(at - 1)
                    .is_some_and(|link| link.is(Sort::Preposition))
        };
        while joined(at) && last - at < REACH && !self.phrase(at)?.sentence_start {
            at -= 2;
        }
        let noun = self.phrase(at)?;
        let role = self
            .head(noun)
            .is(class::ROLE | class::PERSON | class::KINSHIP);
        let opens = at == 0 || noun.sentence_start || {
            let before = self.phrase(at - 1)?;
            matches!(
                before.sort,
                Sort::Verb | Sort::Quote | Sort::Comma | Sort::Coordinator | Sort::Subordinator
            )
        };
        let fits = noun.is(Sort::Noun) && noun.noun == Head::Nominal && role && opens;
        fits.then(|| (self.span(at, last), at))
    }

    /// Where an apposition that begins with phrase `from` ends: before the next comma, verb or clause.
    fn apposition_end(&self, from: usize) -> usize {
        let goes_on = |&at: &usize| {
            let phrase = &self.paragraph.phrases[at];
            let inner = matches!(
                phrase.sort,
                Sort::Noun
                    | Sort::Preposition
                    | Sort::Coordinator
                    | Sort::Possessive
                    | Sort::Adverb
            );
            !phrase.sentence_start && inner && !self.is_content(at)
        };
        let mut end = (from + 1..self.paragraph.phrases.len())
            .take(REACH)
            .take_while(goes_on)
            .last()
            .unwrap_or(from);
        let loose = |phrase: &Phrase| {
            matches!(
                phrase.sort,
                Sort::Preposition | Sort::Coordinator | Sort::Adverb
            )
        };
        while end > from && loose(&self.paragraph.phrases[end]) {
            end -= 1;
        }
        // *a Democrat from Austin, Texas,*
        let place = |at: usize| {
            self.phrase(at)
                .is_some_and(|place| place.is(Sort::Noun) && self.head(place).is(class::PLACE))
        };
        let comma = self
            .phrase(end + 1)
            .is_some_and(|comma| comma.is(Sort::Comma));
        end + if comma && place(end) && place(end + 2) {
            2
        } else {
            0
        }
    }
}

/// Where a description ends.
#[derive(Clone, Copy, Debug)]
struct End {
    at: usize,
    /// A noun says what somebody is, rather than an age, a party or a place.
    is_noun: bool,
}

/// Without white space at its end.
fn trimmed(span: Span, text: &str) -> Span {
    Span::new(
        span.start,
        span.start + span.of(text).trim_end_matches([' ', '\n', '\r', ',']).len(),
    )
}
