//! Tokens: a flat table of small records, one paragraph at a time.
//!
//! A quotation is one token: what stands in it is no part of the sentence around it. `n't`, `'s` and `'ll` are tokens of
//! their own, as are an abbreviation with its full stop and a number with its signs.

mod byte;
mod quoted;
mod scan;
mod sentence;
#[cfg(test)]
mod tests;
mod word;

pub(crate) use quoted::{count_words, COUNTED};
pub(crate) use scan::{is_word, tokenize, Stretch};
pub(crate) use sentence::sentence_end;

use std::ops::Range;

use crate::lexicon::reports::BOUNDS;
use crate::lexicon::{class, lemma, Ambiguity, Classes, Entry, Word};
pub(crate) use crate::lexicon::{Tag, Tags};
use crate::Span;

/// What a token is, by its characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TokenKind {
    Word,
    Number,
    /// A quotation, or the part of it that stands in this paragraph.
    Quote,
    Comma,
    /// `.`, `!`, `?`, `…`
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    /// `'s`, and the apostrophe of a plural possessive.
    Possessive,
    Other,
}

/// How a quotation ends, before its closing mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Ending {
    /// A letter, or anything else that is no punctuation.
    Open,
    Comma,
    /// A full stop.
    Stop,
    /// `?` or `!`
    Ask,
    /// A dash or an ellipsis: broken off.
    Dash,
}

/// One token; offsets are bytes of the whole text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) classes: Classes,
    /// What the classes leave open.
    pub(crate) ambiguity: Ambiguity,
    /// The lexicon's number of the verb, or the number of words of a quotation, [`COUNTED`] at most.
    pub(crate) verb: u16,
    pub(crate) kind: TokenKind,
    pub(crate) tag: Tag,
    /// How a quotation ends.
    pub(crate) ending: Ending,
    pub(crate) flags: u8,
    /// The index of a quotation's stretch; the upper half of a word's hash.
    pub(crate) key: u32,
}

/// The first letter is upper case.
pub(crate) const CAPITAL: u8 = 1;
/// All letters are upper case, and there are two or more.
pub(crate) const ALL_CAPITALS: u8 = 2;
/// The first token of a sentence.
pub(crate) const SENTENCE_START: u8 = 4;
/// White space, or the paragraph's edge, stands before it.
pub(crate) const SPACE_BEFORE: u8 = 8;
/// Full stop inside (an abbreviation that carries it).
pub(crate) const DOTTED: u8 = 16;
/// Its tag depends on its neighbours, or on its capital.
pub(crate) const UNSETTLED: u8 = 64;
/// A sentence may end with it: no plain word, comma or number has this.
const MAY_END: u8 = 32;

impl Token {
    /// A token that is no quotation; it has its tag where that is settled.
    #[inline(always)]
    fn plain(span: Range<usize>, kind: TokenKind, entry: Entry, flags: u8) -> Self {
        let ambiguity = match kind {
            TokenKind::Word => entry.ambiguity,
            TokenKind::Number => Ambiguity::Settled(Tag::Number),
            TokenKind::Possessive => Ambiguity::Possessive,
            _ => Ambiguity::Settled(Tag::Mark),
        };
        let (tag, open) = match ambiguity {
            Ambiguity::Settled(tag) => (tag, flags & CAPITAL != 0),
            _ => (Tag::Mark, true),
        };
        Token {
            start: span.start as u32,
            end: span.end as u32,
            classes: entry.classes,
            ambiguity,
            verb: entry.verb,
            kind,
            tag,
            ending: Ending::Open,
            flags: flags | (u8::from(open) * UNSETTLED),
            key: 0,
        }
    }

    /// Whether it is one of these words, whatever its case.
    pub(crate) fn is_any(&self, words: &[Word]) -> bool {
        words.iter().any(|word| word.key == self.key)
    }

    /// Whether it is a form of one of these verbs.
    pub(crate) fn is_form_of(&self, verbs: &[&str]) -> bool {
        lemma(self.verb).is_some_and(|verb| verbs.contains(&verb))
    }

    pub(crate) fn is(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    pub(crate) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    pub(crate) fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    pub(crate) fn text<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start as usize..self.end as usize]
    }

    /// Its bytes, which need no look at where characters begin.
    pub(crate) fn bytes<'t>(&self, text: &'t str) -> &'t [u8] {
        &text.as_bytes()[self.start as usize..self.end as usize]
    }

    /// The same, a word with its hash.
    #[inline(always)]
    fn word(span: Range<usize>, hash: u64, entry: Entry, flags: u8) -> Self {
        Token {
            key: (hash >> 32) as u32,
            ..Token::plain(span, TokenKind::Word, entry, flags)
        }
    }

    /// The number of words of a quotation, [`COUNTED`] at most; 0 for any other token.
    pub(crate) fn quoted_words(&self) -> u16 {
        if self.kind == TokenKind::Quote {
            self.verb
        } else {
            0
        }
    }

    pub(crate) fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    pub(crate) fn is_quote(&self) -> bool {
        self.kind == TokenKind::Quote
    }

    /// A word with a capital.
    pub(crate) fn is_capitalised(&self) -> bool {
        self.is_word() && self.has(CAPITAL)
    }

    /// In figures or in words.
    pub(crate) fn is_number(&self) -> bool {
        self.kind == TokenKind::Number || self.is(class::NUMBER)
    }

    /// *that*, whatever it opens here.
    pub(crate) fn is_that(&self) -> bool {
        self.is(class::SUBORDINATOR) && self.is(class::RELATIVE)
    }

    /// *says, asked*: a form that reports what somebody says.
    pub(crate) fn is_report(&self) -> bool {
        self.is(class::CUE_VERB) && self.is(class::VERB_PAST | class::VERB_S)
    }

    /// How many bytes it has.
    pub(crate) fn length(&self) -> u32 {
        self.end - self.start
    }
}

/// *at least six, more than six*: whether two words at `at` tell how near the number behind them is, and belong to it.
#[inline(always)]
pub(super) fn is_bound(tokens: &[Token], at: usize) -> bool {
    let number = tokens.get(at + 2).is_some_and(Token::is_number);
    number && !tokens[at].is_number() && opens_number(&tokens[at], &tokens[at + 1])
}

#[inline(never)]
fn opens_number(first: &Token, second: &Token) -> bool {
    let opens = |[one, two]: &[Word; 2]| first.is_any(&[*one]) && second.is_any(&[*two]);
    BOUNDS.iter().any(opens)
}
