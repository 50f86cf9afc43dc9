//! Letters to an editor, whose writers stand below them.
//!
//! ```text
//! letter    = [ title ] [ greeting ] paragraph { paragraph } [ "Yours," ] name [ place ]
//! greeting  = "SIR –" | "To the Editor:" | …
//! name      = capital-words [ "(" words ")" ] [ "," place ]          a line of its own
//! ```
//! As with labels no line decides: the page is headed *Letters to the editor*, or each of its letters has a greeting.

use super::form::{ends_as_speech, is_field};
use super::stand::name_before;
use super::{Name, Turn};
use crate::lexicon::labels::{GREETINGS, LETTERS};
use crate::text::line::Lines;
use crate::util::words::{is_any, is_sign};
use crate::Span;

/// The turns of a page of letters; the first words of its lines tell that nearly none is one.
pub(super) fn turns(page: Lines) -> Vec<Turn> {
    let all = page.lines.len();
    let greets = |&line: &usize| greeting(page.at(line)) > 0;
    let greetings = (0..all).filter(greets).count();
    let headed = (0..all.min(HEAD)).any(|line| is_head(page.at(line)));
    if !headed && greetings < 2 {
        return Vec::new();
    }
    let mut turns = Vec::new();
    let mut from = 0;
    for number in 0..all {
        let Some(name) = writer(page, number) else {
            continue;
        };
        let untitled = || (from..number).find(|&line| !is_title(page, line));
        let greeted = (from..number).find(greets);
        let first = greeted.or_else(|| headed.then(untitled)?);
        from = number + 1;
        turns.extend(
            first
                .and_then(|first| words(page, first, number))
                .map(|words| Turn {
                    label: name,
                    name,
                    words,
                    stands_for: Name::Own,
                }),
        );
    }
    let shown = turns.len() == greetings || headed && turns.len() > 1;
    turns.truncate(if shown { turns.len() } else { 0 });
    turns
}

/// So many lines may hold the head of the page.
const HEAD: usize = 8;

fn is_head(line: &str) -> bool {
    is_any(line.trim_matches(is_sign), &LETTERS)
}

/// How many bytes of a line greet whoever gets the letter: *SIR – *
fn greeting(line: &str) -> usize {
    // nearly always the first byte tells
    let begins = |it: &&&str| it.as_bytes().first() == line.as_bytes().first();
    let mut likely = GREETINGS.iter().filter(begins);
    let Some(rest) = likely.find_map(|it| line.strip_prefix(it)) else {
        return 0;
    };
    let words = rest.trim_start_matches([' ', ',', ':', '–', '—', '-', '.']);
    let signs = &rest[..rest.len() - words.len()];
    match signs.trim() {
        "" => 0,
        _ => line.len() - words.len(),
    }
}

/// A line that ends as no sentence does, a block by itself: a title, or the place of the writer before.
fn is_title(page: Lines, line: usize) -> bool {
    page.is_blank(line) || page.is_blank(line + 1) && !ends_as_speech(page.at(line))
}

/// What stands in these lines without the greeting and the closing.
fn words(page: Lines, first: usize, end: usize) -> Option<Span> {
    let greeted = page.lines[first].span().start + greeting(page.at(first));
    let said = |line: &usize| !page.is_blank(*line) && !is_closing(page.at(*line));
    let end = 1 + (first..end).rfind(said)?;
    let said = page.span(first..end)?;
    let start = match page.span(first + 1..end) {
        Some(rest) if greeted == page.lines[first].span().end => rest.start,
        _ => greeted,
    };
    (start < said.end).then_some(Span::new(start, said.end))
}

/// *Yours sincerely,*
fn is_closing(line: &str) -> bool {
    line.len() < SHORT && line.ends_with(',')
}

/// In bytes.
const SHORT: usize = 32;
const LONGEST: usize = 80;

/// The name on a line behind a letter: *V. Okafor (Mrs)*, *Hester Crake, Dover*.
fn writer(page: Lines, number: usize) -> Option<Span> {
    let line = page.at(number);
    if line.len() > LONGEST || !line.starts_with(char::is_uppercase) {
        return None;
    }
    let name = name_before(line, &[',', '('])?;
    let above = (0..number)
        .rev()
        .map(|line| page.at(line))
        .find(|line| !line.is_empty())?;
    let initial = name.as_bytes()[name.len() - 2] == b' ';
    let named = name.ends_with(char::is_alphanumeric)
        && !initial
        && !name.contains(':')
        && !is_field(name.split(' ').next()?)
        && !line.ends_with(['.', '!', '?', ':', '”', '"']);
    // a place at most stands below
    let below = page.at(number + 1);
    let last = below.is_empty()
        || page.is_blank(number + 2) && below.len() < LONGEST && !ends_as_speech(below);
    let start = page.lines[number].span().start;
    (named && last && (ends_as_speech(above) || is_closing(above)))
        .then(|| Span::new(start, start + name.len()))
}
