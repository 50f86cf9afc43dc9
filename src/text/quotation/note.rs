//! Marks of notes in brackets, which are in a text for the page alone.
//!
//! ```text
//! note   = [ " " ] "[" ( number | letter | word ) "]"
//! number = digits { ( "," | ", " | "-" | "–" ) digits }    It was late.[1] “No,” [2] said Ana.   Reyes[3, 4]
//! letter = a small letter                                  “No,”[a] said Ana.
//! word   = "note " digits | "citation needed" | …          Reyes [citation needed]
//! ```
//! Brackets also hold what somebody else has put into speech: *“they \[12\] left”, “\[He\] said”, “friend\[s\]”*; and they number
//! lines. What stands beside a note tells them apart.

use super::ornament::{self, Cut};
use super::side::{self, Side};
use crate::util::words::leading;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Number,
    Letter,
    Word,
}

/// A note whose bracket stands there, with the blank before it, and those that follow it.
pub(super) fn at(text: &str, bracket: usize) -> Option<Cut> {
    let (length, sort) = note(&text[bracket..])?;
    let before = &text[..bracket];
    let host = before.strip_suffix(' ').unwrap_or(before);
    // *“No”, [1] said*
    let quoted = host.strip_suffix(',').and_then(side_before);
    let side = quoted
        .filter(|&side| side == Side::Mark)
        .or_else(|| side_before(host))?;
    let fits = match (side, sort, host.len() < bracket) {
        (_, Sort::Word, _) | (_, Sort::Number, false) | (Side::Mark, ..) => true,
        (Side::Stop, Sort::Letter, spaced) => !spaced,
        // *in all, [12] people left. [13] people stayed.*
        (Side::Stop, Sort::Number, true) => {
            host.ends_with(['.', '!', '?', '…', ']']) && ends_there(&text[bracket + length..])
        }
        _ => false,
    };
    fits.then(|| Cut::nothing(host.len(), end(text, bracket)))
}

/// Where several notes and what adorns them end.
fn end(text: &str, start: usize) -> usize {
    let mut end = start;
    let length = |rest| {
        note(rest)
            .map(|(length, _)| length)
            .or_else(|| ornament::first_length(rest))
    };
    while let Some(length) = length(&text[end..]) {
        end += length;
    }
    end
}

fn note(text: &str) -> Option<(usize, Sort)> {
    let inner = text.strip_prefix('[')?;
    let (rest, sort) = word(inner)
        .map(|rest| (rest, Sort::Word))
        .or_else(|| numbers(inner).map(|rest| (rest, Sort::Number)))
        .or_else(|| {
            let rest = inner.strip_prefix(|letter: char| letter.is_ascii_lowercase());
            rest.map(|rest| (rest, Sort::Letter))
        })?;
    let rest = rest.strip_prefix(']')?;
    // *[s]he, [1]st*
    (!rest.starts_with(char::is_alphanumeric)).then_some((text.len() - rest.len(), sort))
}

fn word(text: &str) -> Option<&str> {
    let numbered = || {
        ["note ", "nb "]
            .iter()
            .find_map(|word| numbers(text.strip_prefix(word)?))
    };
    WORDS
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .or_else(numbered)
}

/// What readers ask of a page that all may write.
const WORDS: [&str; 7] = [
    "citation needed",
    "better source needed",
    "clarification needed",
    "page needed",
    "according to whom?",
    "by whom?",
    "who?",
];

/// What stands behind the numbers that a text begins with.
fn numbers(text: &str) -> Option<&str> {
    let mut rest = number(text)?;
    while let Some(more) = [", ", ",", "-", "–"]
        .iter()
        .find_map(|joint| number(rest.strip_prefix(joint)?))
    {
        rest = more;
    }
    Some(rest)
}

fn number(text: &str) -> Option<&str> {
    let digits = leading(text, |byte| byte.is_ascii_digit()).min(DIGITS);
    (digits > 0).then(|| &text[digits..])
}

/// The most digits of a note's number.
const DIGITS: usize = 4;

/// What a note that follows a text would stand behind: a word, a stop, or a mark that closes. None of it is a line's start.
fn side_before(text: &str) -> Option<Side> {
    let mut text = text;
    let mut mark = None;
    loop {
        text = ornament::trim_end(text);
        let last = text.chars().next_back()?;
        match side::of(last) {
            Side::Mark => mark = mark.or(Some(last)),
            side if side.is_word() || side == Side::Stop => {
                return Some(mark.map_or(side, |_| Side::Mark));
            }
            // *"I—"[1]*
            Side::Dash | Side::Other => return (!matches!(mark?, '“' | '‘')).then_some(Side::Mark),
            // *« No »[1]*
            Side::Edge => return (mark? == '»').then_some(Side::Mark),
            _ => return None,
        }
        text = &text[..text.len() - last.len_utf8()];
    }
}

/// Whether no sentence goes on behind a note: small letters go on with what is in its brackets.
fn ends_there(rest: &str) -> bool {
    let next = rest.trim_start_matches(' ').chars().next();
    !next.is_some_and(char::is_lowercase)
}

#[cfg(test)]
mod tests;
