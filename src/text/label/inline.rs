//! A piece of a transcript that runs on within one pair of marks.
//!
//! ```text
//! piece = mark label words { label words } mark     “MS. REYES: Did he? CAPT. HALL: He did.”
//! label = capitals ":"                              at the beginning, and behind the end of a sentence
//! ```
//! Two such labels of different names in one paragraph show enough: nothing else looks so.

use std::ops::Range;

use super::extent::is_quoted;
use super::form::{is_shouted, is_title};
use super::{Name, Turn};
use crate::text::paragraph::Line;
use crate::util::words::is_quotation_mark;
use crate::Span;

/// The turns of such pieces, a line each; the bytes behind the mark tell that nearly no line is one.
pub(super) fn turns(text: &str, lines: &[Line]) -> Vec<Turn> {
    let spans = lines.iter().map(|line| line.span());
    spans
        .filter(|&line| may_be(line.of(text)))
        .flat_map(|line| piece(text, line))
        .collect()
}

fn may_be(line: &str) -> bool {
    is_quoted(line)
        && line
            .trim_start_matches(is_quotation_mark)
            .bytes()
            .take(2)
            .all(|byte| byte.is_ascii_uppercase())
}

fn piece(text: &str, line: Span) -> Vec<Turn> {
    let said = line.of(text).trim_end_matches(is_quotation_mark);
    let names: Vec<Range<usize>> = said
        .match_indices(": ")
        .filter_map(|(colon, _)| name(said, colon))
        .collect();
    let words = |range: &Range<usize>| &said[range.clone()];
    let begins = names
        .first()
        .is_some_and(|first| is_quoted(said) && said[..first.start].chars().all(is_quotation_mark));
    if !begins || names.iter().all(|other| words(other) == words(&names[0])) {
        return Vec::new();
    }
    let ends = names
        .iter()
        .skip(1)
        .map(|next| next.start)
        .chain([said.len()]);
    let at = |place: usize| line.start + place;
    names
        .iter()
        .zip(ends)
        .enumerate()
        .map(|(number, (name, end))| {
            let from = name.end + ": ".len();
            let begin = if number == 0 { 0 } else { name.start };
            Turn {
                label: Span::new(at(begin), at(from)),
                name: Span::new(at(name.start), at(name.end)),
                words: Span::new(at(from), at(from + said[from..end].trim_end().len())),
                stands_for: Name::Own,
            }
        })
        .collect()
}

/// The name in capitals before a colon, if the end of a sentence, or a mark, stands before it.
fn name(said: &str, colon: usize) -> Option<Range<usize>> {
    const WORDS: usize = 4;
    let before = &said[..colon];
    let capitals = |word: &&str| {
        is_shouted(word) && word.len() > 1 && (!word.ends_with('.') || is_title(word))
    };
    let length: usize = before
        .rsplit(' ')
        .take(WORDS)
        .map(|word| word.trim_start_matches(is_quotation_mark))
        .take_while(capitals)
        .map(|word| word.len() + 1)
        .sum();
    let start = colon - length.checked_sub(1)?;
    let ends = |char: char| {
        matches!(char, '.' | '!' | '?' | '…' | '—' | '-' | ']' | ')') || is_quotation_mark(char)
    };
    before[..start]
        .trim_end()
        .ends_with(ends)
        .then_some(start..colon)
}
