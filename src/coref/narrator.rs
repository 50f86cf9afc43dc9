//! Who says *I*: the narrator of a novel, whose name stands where others speak.
//!
//! `“Come in, Mark,” she said. I did.` A name that people are addressed by, and that the narration itself never uses, is
//! the narrator's. An article's *I* is its author, whom nobody addresses.

use crate::lexicon::talk::INTRODUCTIONS;
use crate::lexicon::{class, Lexicon};
use crate::mention::{NounMention, FIRST_PERSON, SUBJECT};
use crate::syntax::phrase::Head;
use crate::util::map::Map;
use crate::util::words::is_quotation_mark;
use crate::Span;

/// How often *I* must be a subject outside quotations.
const SUBJECTS: usize = 20;
/// How often the narrator must be addressed by one name.
const ADDRESSES: u32 = 3;

/// How many mentions before and after the first *I* the narrator may be introduced.
const OPENING: usize = 400;

/// Whether a mention is the first person singular; *said I.* at the end of a sentence looks like an initial.
pub(super) fn is_first_person(text: &str, mention: &NounMention) -> bool {
    mention.has(FIRST_PERSON)
        && if mention.span().of(text).ends_with('.') {
            mention.has(SUBJECT)
        } else {
            mention.sort == Head::Pronoun
        }
}

/// Whether somebody tells the text in the first person.
pub(super) fn narrates(text: &str, mentions: &[NounMention]) -> bool {
    // in a transcript *I* is whoever speaks the turn
    let subject = |index: usize, mention: &NounMention| {
        mention.has(FIRST_PERSON) && mention.has(SUBJECT) && mention.beside(index).is_none()
    };
    let own = mentions
        .iter()
        .enumerate()
        .filter(|&(index, mention)| subject(index, mention));
    own.filter(|(_, mention)| is_first_person(text, mention))
        .take(SUBJECTS)
        .count()
        == SUBJECTS
}

/// The mention by which the narrator gives a name: *My name is Ana Reyes*, *call me Ana*.
pub(super) fn introduced(text: &str, mentions: &[NounMention]) -> Option<usize> {
    let first = mentions
        .iter()
        .position(|mention| mention.has(FIRST_PERSON))?;
    let introduces = |mention: &NounMention| {
        let end = mention.head().start;
        let before = |words: &str| text.as_bytes().get(end.checked_sub(words.len())?..end);
        INTRODUCTIONS.iter().any(|words| {
            before(words).is_some_and(|said| said.eq_ignore_ascii_case(words.as_bytes()))
        })
    };
    let mut near = first.saturating_sub(OPENING)..mentions.len().min(first + OPENING);
    near.find(|&at| mentions[at].sort == Head::Name && introduces(&mentions[at]))
}

/// A name by which people are addressed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vocative {
    /// Where it stands first.
    pub(super) span: Span,
    pub(super) count: u32,
}

/// The names, each one word, by which people are addressed: `, Mark.` and `, Mark,`
pub(super) fn vocatives<'t>(lexicon: &Lexicon, text: &'t str) -> Map<&'t str, Vocative> {
    let mut found: Map<&'t str, Vocative> = Map::default();
    let spaced = |&(comma, _): &(usize, &str)| text.as_bytes().get(comma + 1) == Some(&b' ');
    for (comma, _) in text.match_indices(',').filter(spaced) {
        let rest = &text[comma + 2..];
        let title = |&(word, _): &(&str, &str)| {
            word.starts_with(char::is_uppercase) && lexicon.is(word, class::TITLE)
        };
        let titled = rest.split_once(' ').filter(title);
        let start = comma + 2 + titled.map_or(0, |(title, _)| title.len() + 1);
        let rest = &text[start..];
        let length = rest
            .find(|char: char| !char.is_alphabetic())
            .unwrap_or(rest.len());
        let closes = |sign| matches!(sign, ',' | '.' | '!' | '?') || is_quotation_mark(sign);
        let closed = rest[length..].starts_with(closes);
        if length > 1 && closed && rest.starts_with(char::is_uppercase) {
            let span = Span::new(start, start + length);
            found
                .entry(span.of(text))
                .or_insert(Vocative { span, count: 0 })
                .count += 1;
        }
    }
    found
}

/// The name of the narrator of a text that is told in the first person.
pub(super) fn name(lexicon: &Lexicon, text: &str, mentions: &[NounMention]) -> Option<Span> {
    let mut narrated: Map<&str, u32> = Map::default();
    for mention in mentions.iter().filter(|mention| mention.sort == Head::Name) {
        for word in mention.head().of(text).split_whitespace() {
            *narrated.entry(word).or_default() += 1;
        }
    }
    let fits = |(word, vocative): &(&str, Vocative)| {
        let classes = lexicon.classes_of(word);
        let common = class::OPEN | class::PLACE;
        let name = classes & class::GIVEN_NAME != 0 || classes & common == 0;
        name && vocative.count >= ADDRESSES
            && narrated
                .get(word)
                .map_or(true, |&count| count * 8 < vocative.count)
    };
    let best = vocatives(lexicon, text)
        .into_iter()
        .filter(fits)
        .max_by_key(|(_, vocative)| (vocative.count, std::cmp::Reverse(vocative.span.start)));
    best.map(|(_, vocative)| vocative.span)
}

#[cfg(test)]
mod tests;
