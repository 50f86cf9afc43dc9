//! A piece of a transcript that runs on within one pair of marks.
//!
//! ```text
//! piece = mark label words { label words } mark     “MS. REYES: Did he? CAPT. HALL: He did.”
//! label = name ":"                                  at the beginning, and behind the end of a sentence
//! ```
//! Two such labels of different names show enough where they are in capitals: nothing else looks so. Other names must come
//! again.

use std::ops::Range;

use super::form::{is_field, is_question_or_answer, is_shouted, is_title};
use super::{Name, Turn};
use crate::util::words::is_quotation_mark;
use crate::Span;

/// The turns of such pieces, given the double marks of the text; the bytes behind a mark tell that nearly none opens one.
pub(crate) fn turns(text: &str, marks: impl Iterator<Item = Span> + Clone) -> Vec<Turn> {
    let ends = marks.clone().skip(1).map(|next| next.start);
    marks
        .zip(ends.chain([text.len()]))
        .filter(|(mark, _)| may_be(&text.as_bytes()[mark.end..]))
        .flat_map(|(mark, end)| piece(text, mark, end))
        .collect()
}

fn may_be(said: &[u8]) -> bool {
    let head = &said[..said.len().min(LONGEST)];
    head.first().is_some_and(u8::is_ascii_uppercase) && head.contains(&b':')
}

/// The most bytes of a name and its colon.
const LONGEST: usize = 40;

/// The turns between a mark and the next one, or the end of the line.
fn piece(text: &str, mark: Span, end: usize) -> Vec<Turn> {
    let said = &text[mark.end..end];
    let said = &said[..said.find('\n').unwrap_or(said.len())];
    let mut names: Vec<Range<usize>> = said
        .match_indices(": ")
        .filter_map(|(colon, _)| name(said, colon))
        .collect();
    let words = |range: &Range<usize>| &said[range.clone()];
    let first = names.first().filter(|first| first.start == 0).map(words);
    let Some(first) = first else {
        return Vec::new();
    };
    let shouted = is_shouted(first);
    names.retain(|name| !shouted || is_shouted(words(name)));
    let own = names.iter().filter(|name| words(name) == first).count();
    if own == names.len() || !shouted && own == 1 {
        return Vec::new();
    }
    let ends = names.iter().skip(1).map(|next| next.start);
    let at = |place: usize| mark.end + place;
    let turn = |(name, end): (&Range<usize>, usize)| {
        let from = name.end + ": ".len();
        let label = if name.start == 0 {
            mark.start
        } else {
            at(name.start)
        };
        Turn {
            label: Span::new(label, at(from)),
            name: Span::new(at(name.start), at(name.end)),
            words: Span::new(at(from), at(from + said[from..end].trim_end().len())),
            stands_for: Name::Own,
        }
    };
    names
        .iter()
        .zip(ends.chain([said.len()]))
        .map(turn)
        .collect()
}

/// The name before a colon, if nothing, or the end of a sentence, stands before it.
fn name(said: &str, colon: usize) -> Option<Range<usize>> {
    const WORDS: usize = 4;
    let before = &said[..colon];
    let of_name = |word: &&str| {
        let capital = word.starts_with(char::is_uppercase);
        capital && (!word.ends_with(['.', '!', '?', '—', '…', ')', ']']) || is_title(word))
    };
    let length: usize = before
        .rsplit(' ')
        .take(WORDS)
        .take_while(of_name)
        .map(|word| word.len() + 1)
        .sum();
    let start = colon - length.checked_sub(1)?;
    let ends = |char: char| {
        matches!(char, '.' | '!' | '?' | '…' | '—' | '-' | ']' | ')') || is_quotation_mark(char)
    };
    let ended = before[..start].trim_end();
    let name = &before[start..];
    let letter = name.len() == 1 && !is_question_or_answer(name);
    ((ended.is_empty() || ended.ends_with(ends)) && !letter && !is_field(name))
        .then_some(start..colon)
}
