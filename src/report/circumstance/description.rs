//! What the text says that the speaker is, with the mention that stands with the cue.
//!
//! ```text
//! description = name "," N (before "," | verb) | N "," name | role name | name ","? number | name "(" N ")" | name P N
//!               name "," "who" V N
//! ```
//! *Tom Hall, a clerk at the mill,*; *the club's treasurer, Tom Hall,*; *Mayor Ana Reyes*; *Tom Hall, 52,*; *Ana Reyes (D-Ohio)*;
//! *Tom Hall of the Polar Institute*

use super::{words, Finder, Sense, REACH};
use crate::lexicon::class;
use crate::lexicon::single_words::WHO;
use crate::mention::{NounMention, NAMED};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Tag, Token, TokenKind};
use crate::Span;

impl Finder<'_, '_> {
    /// Notes what the speaker is; the phrases of the mention with all that describes it.
    pub(super) fn speaker(
        &mut self,
        mention: &NounMention,
        beside: Option<&NounMention>,
    ) -> (usize, usize) {
        // *Tom Hall, the club's treasurer,*
        let named_before = beside.is_some_and(|beside| beside.sort == Head::Name);
        let (first, last) = self.phrases_of(mention);
        if mention.sort != Head::Name {
            // *the club's treasurer, Tom Hall,*
            if mention.has(NAMED) || named_before {
                self.push(Sense::Description, mention.whole());
            }
            return (first, last);
        }
        let after = self.described_after(last);
        let within = mention.before_head();
        let before = self.described_before(first);
        let title = self.says_what(within).then(|| trimmed(within, self.text));
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
        let tokens = self.tokens;
        let first = tokens.partition_point(|token| (token.start as usize) < before.start);
        let inner = |token: &&Token| (token.end as usize) <= before.end;
        let mut own = tokens[first..].iter().take_while(inner);
        // *Cleveland’s Plain Dealer*
        let owner = own
            .clone()
            .last()
            .is_some_and(|last| last.tag == Tag::Possessive);
        !owner
            && own.any(|token| {
                let noun = matches!(token.tag, Tag::Noun | Tag::Plural | Tag::Name | Tag::Title);
                (noun || token.is(class::SOMEBODY | class::KINSHIP | class::DEMONYM))
                    && token.is_word()
                    && !words::is_honorific(token.text(self.text))
            })
    }

    /// *, a clerk at the mill*, *(D-Ohio)*, *, 52*, *of the mill* behind phrase `last`.
    fn described_after(&self, last: usize) -> Option<(Span, End)> {
        let mark = self.phrase(last + 1)?;
        let next = self.phrases.get(last + 2)?;
        let apart = mark.is(Sort::Comma) || mark.is(Sort::Dash);
        let stated = |from: usize, at: usize, is_noun: bool| {
            Some((self.span(from, at), End { at, is_noun }))
        };
        // *Tom Hall, managing director*; *Tom Hall, who runs the mill*
        let behind = self.phrases.get(last + 3).filter(|_| apart);
        if next.is_verb(Form::Ing) {
            let role = |noun: &&Phrase| {
                let begins = self.first(noun);
                noun.is(Sort::Noun)
                    && self.token(noun).is(class::ROLE)
                    && !begins.is(class::DETERMINER | class::POSSESSIVE)
            };
            behind.filter(role)?;
            return stated(last + 2, self.apposition_end(last + 3), true);
        }
        if next.is(Sort::Relative) && WHO.key == self.token(next).key {
            behind.filter(|verb| verb.is(Sort::Verb) && self.is_one(verb, &words::CALLINGS))?;
            return stated(last + 2, self.apposition_end(last + 3), false);
        }
        // *Tom Hall, at the Polar Institute,*
        if apart && next.is(Sort::Preposition) {
            let (found, end) = self.belongs(last + 2)?;
            let closed = self
                .phrases
                .get(end.at + 1)
                .map_or(true, |mark| mark.is(Sort::Comma));
            return closed.then_some((found, end));
        }
        let noun = Some(next).filter(|noun| noun.is(Sort::Noun) && !noun.is_pronoun())?;
        let begins = self.first(noun);
        let head = self.token(noun);
        if mark.is(Sort::Comma) && (head.tag == Tag::Number || head.kind == TokenKind::Number) {
            let further = self
                .described_after(last + 2)
                .filter(|(_, end)| end.is_noun);
            return further.or_else(|| stated(last + 2, last + 2, false));
        }
        if mark.is(Sort::Open) {
            self.phrases
                .get(last + 3)
                .filter(|close| close.is(Sort::Close))?;
            let end = End {
                at: last + 3,
                is_noun: false,
            };
            return Some((self.span(last + 2, last + 2), end));
        }
        if mark.is(Sort::Preposition) {
            return self.belongs(last + 1);
        }
        let describes = head.is(class::SOMEBODY | class::TITLE | class::KINSHIP | class::DEMONYM)
            || begins.is(class::DETERMINER | class::POSSESSIVE) && noun.noun == Head::Nominal
            || noun.owned && noun.noun == Head::Nominal
            || words::is_party(head.text(self.text));
        if !(apart && describes) {
            return None;
        }
        stated(last + 2, self.apposition_end(last + 2), true)
    }

    /// *of the Polar Institute*, from the preposition at `at` on.
    fn belongs(&self, at: usize) -> Option<(Span, End)> {
        let (link, noun) = (self.phrases.get(at)?, self.phrases.get(at + 1)?);
        let body =
            self.token(noun).is(class::ORGANIZATION | class::PLACE) || noun.noun == Head::Name;
        let fits = self.is_one(link, &words::BELONGS) && noun.is(Sort::Noun) && body;
        if !fits || noun.noun == Head::Pronoun || noun.sentence_start {
            return None;
        }
        let last = self.complement(at + 1);
        let end = End {
            at: last,
            is_noun: false,
        };
        Some((self.span(at + 1, last), end))
    }

    /// *The club's treasurer, Tom Hall*: the noun before phrase `first`.
    fn described_before(&self, first: usize) -> Option<(Span, usize)> {
        let (sentence, own) = self.paragraph.sentence(first);
        let last = sentence
            .explained(own)
            .filter(|_| sentence.follows(own, Sort::Comma))?;
        let at = sentence.chain_start(last);
        let noun = &sentence.phrases[at];
        let head = self.token(noun);
        let role = head.is(class::ROLE | class::PERSON | class::KINSHIP);
        let opens = sentence.opens_behind(
            at,
            &[
                Sort::Verb,
                Sort::Quote,
                Sort::Comma,
                Sort::Coordinator,
                Sort::Subordinator,
            ],
        );
        let fits = noun.is_noun(Head::Nominal) && role && opens;
        let (at, last) = (first - own + at, first - own + last);
        fits.then(|| (self.span(at, last), at))
    }

    /// Where an apposition that begins with phrase `from` ends: before the next comma, verb or clause.
    fn apposition_end(&self, from: usize) -> usize {
        let goes_on = |&at: &usize| {
            let phrase = &self.phrases[at];
            let inner = matches!(
                phrase.sort,
                Sort::Noun
                    | Sort::Preposition
                    | Sort::Coordinator
                    | Sort::Possessive
                    | Sort::Adverb
            );
            // *the author of “The Long Road”*
            let named = phrase.is(Sort::Quote)
                && self.is_any(at - 1, &[Sort::Preposition, Sort::Noun, Sort::Possessive]);
            !phrase.sentence_start && (inner || named) && !self.is_content(at)
        };
        let mut end = (from + 1..self.phrases.len())
            .take(REACH)
            .take_while(goes_on)
            .last()
            .unwrap_or(from);
        let loose =
            |phrase: &Phrase| phrase.is_any(&[Sort::Preposition, Sort::Coordinator, Sort::Adverb]);
        while end > from && loose(&self.phrases[end]) {
            end -= 1;
        }
        // *a Democrat from Austin, Texas,*
        self.with_state(end)
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
