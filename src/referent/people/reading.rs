//! Names as they were read: once for each expression, however often it stands in the document.

use super::super::name::{split, Honorific, Name};
use super::{Expression, People, Whole};
use crate::lexicon::Lexicon;
use crate::map::{hash_of_pair, hash_of_text};
use crate::mention::{NounMention, DEFINITE};
use crate::words::words;
use crate::{Span, SpeakerKind};

/// A name as it was read. Its words are numbers, its places are those within its mention, so that it is read once for all
/// mentions of the same words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    pub(super) last: u32,
    /// The given name, or the first word, and the place of the whole name among all.
    pub(super) first: Option<(u32, u32)>,
    pub(super) middle: Option<char>,
    pub(super) start: u32,
    /// Where the title before it begins.
    pub(super) titled: u32,
    pub(super) words: u8,
    pub(super) honorific: Honorific,
    /// The first word is no given name for certain, nor an initial.
    pub(super) odd: bool,
    /// The word is a name only where somebody is called so.
    pub(super) doubtful: bool,
}

impl Read {
    /// Where the name stands, in one of its mentions.
    pub(super) fn span(&self, mention: &NounMention) -> Span {
        Span::new(mention.span().start + self.start as usize, mention.head().end)
    }

    /// The same with its title.
    pub(super) fn titled(&self, mention: &NounMention) -> Span {
        Span::new(mention.span().start + self.titled as usize, mention.head().end)
    }
}

/// A name, if the words of a mention hold one, and what else of the mention its reading went by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    pub(super) name: Option<Read>,
    head: u32,
    person: bool,
    definite: bool,
}

impl Reading {
    fn of(mention: &NounMention) -> Self {
        Reading {
            name: None,
            head: (mention.head().start - mention.span().start) as u32,
            person: mention.kind() == SpeakerKind::Person,
            definite: mention.has(DEFINITE),
        }
    }

    fn is_like(&self, other: &Reading) -> bool {
        (self.head, self.person, self.definite) == (other.head, other.person, other.definite)
    }
}

impl<'t> People<'t> {
    /// The reading of a mention's words; most names stand many times in a document.
    pub(super) fn reading(&mut self, lexicon: &Lexicon, text: &'t str, mention: &NounMention) -> u32 {
        let mut reading = Reading::of(mention);
        let words = mention.span().of(text);
        let next = self.readings.len() as u32;
        let expression = self.expression(words, next);
        let known = self.expressions[expression].reading;
        if known != next && self.readings[known as usize].is_like(&reading) {
            return known;
        }
        self.expressions[expression].reading = next;
        reading.name = split(lexicon, text, mention).map(|name| self.numbered(text, mention, &name));
        self.readings.push(reading);
        next
    }

    /// The place of an expression; a new one has the next reading.
    fn expression(&mut self, words: &'t str, reading: u32) -> usize {
        let (next, expressions) = (self.expressions.len() as u32, &self.expressions);
        let is_same = |number: u32| expressions[number as usize].words == words;
        let number = self.expression_of.find_or_add(hash_of_text(words), next, is_same);
        if number == next {
            self.expressions.push(Expression { words, reading });
        }
        number as usize
    }

    /// The place of a whole name.
    fn whole_name(&mut self, words: (u32, u32)) -> u32 {
        let (next, wholes) = (self.wholes.len() as u32, &self.wholes);
        let number = self.whole_of.find_or_add(hash_of_pair(words), next, |at| wholes[at as usize].words == words);
        if number == next {
            self.wholes.push(Whole { words, bearer: None });
        }
        number
    }

    /// The name with numbers for its words.
    fn numbered(&mut self, text: &'t str, mention: &NounMention, name: &Name<'t>) -> Read {
        let last = self.words.number(name.last);
        let first = name.first.map(|first| {
            let first = self.words.number(first);
            let key = match mention.kind() {
                SpeakerKind::Person => (first, last),
                _ => self.all_words(name.span.of(text)),
            };
            (first, self.whole_name(key))
        });
        let from = mention.span().start;
        Read {
            last,
            first,
            middle: name.middle,
            start: (name.span.start - from) as u32,
            titled: (name.titled.start - from) as u32,
            words: name.words as u8,
            honorific: name.honorific,
            odd: !(name.given && name.sure) && name.first.is_some_and(|first| first.len() > 2),
            doubtful: name.doubtful,
        }
    }

    /// The numbers of two words, or of all as if they were one.
    fn all_words(&mut self, name: &'t str) -> (u32, u32) {
        let mut each = words(name);
        match (each.next(), each.next(), each.next()) {
            (Some(one), Some(other), None) => (self.words.number(one), self.words.number(other)),
            _ if name.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !name.contains("  ") => {
                (self.words.number(name), u32::MAX)
            }
            _ => {
                let joined = words(name).collect::<Vec<_>>().join(" ");
                (self.words.number_of_copy(&joined), u32::MAX)
            }
        }
    }
}
