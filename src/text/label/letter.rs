//! Letters to an editor, whose writers stand below them.
//!
//! ```text
//! letter    = [ title ] [ greeting ] paragraph { paragraph } [ "Yours," ] name [ place ]
//! greeting  = "SIR –" | "To the Editor:" | …
//! name      = capital-words [ "(" words ")" ] [ "," place ]          a line of its own
//! ```
//! As with labels no line decides: the page is headed *Letters to the editor*, or each of its letters has a greeting.

use super::form::{is_field, is_name_like};
use super::{ends_as_speech, Name, Turn};
use crate::lexicon::labels::{GREETINGS, LETTERS};
use crate::text::paragraph::Line;
use crate::Span;

/// The turns of a page of letters; the first words of its lines tell that nearly none is one.
pub(super) fn turns(text: &str, lines: &[Line]) -> Vec<Turn> {
    let greets = |line: &&Line| greeting(line.of(text)) > 0;
    let greetings = lines.iter().filter(greets).count();
    let headed = lines.iter().take(HEAD).any(|line| is_head(line.of(text)));
    if !headed && greetings < 2 {
        return Vec::new();
    }
    let mut turns = Vec::new();
    let mut from = 0;
    for number in 0..lines.len() {
        let Some(name) = writer(text, lines, number) else {
            continue;
        };
        let own = &lines[from..number];
        let greeted = own.iter().position(|line| greets(&line));
        from = number + 1;
        let words = match greeted {
            Some(at) => words(text, &own[at..]),
            None if headed => words(text, without_title(text, own)),
            None => None,
        };
        turns.extend(words.map(|words| Turn {
            label: name,
            name,
            words,
            stands_for: Name::Own,
        }));
    }
    let shown = turns.len() == greetings || headed && turns.len() > 1;
    if shown {
        turns
    } else {
        Vec::new()
    }
}

/// So many lines may hold the head of the page.
const HEAD: usize = 8;

fn is_head(line: &str) -> bool {
    let words = line.trim_matches(|char: char| !char.is_alphanumeric());
    LETTERS.iter().any(|head| words.eq_ignore_ascii_case(head))
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

/// Without the lines that end as no sentence does, each a block: titles, and the place of the writer before.
fn without_title<'l>(text: &str, lines: &'l [Line]) -> &'l [Line] {
    let title = |at: usize| {
        let single = lines.get(at + 1).map_or(true, |below| below.is_blank());
        lines[at].is_blank() || single && !ends_as_speech(lines[at].of(text))
    };
    let first = (0..lines.len()).find(|&at| !title(at));
    &lines[first.unwrap_or(lines.len())..]
}

/// What stands in these lines without the greeting and the closing.
fn words(text: &str, lines: &[Line]) -> Option<Span> {
    let said = |line: &&Line| !line.is_blank() && !is_closing(line.of(text));
    let first = lines.first()?;
    let greeted = first.span().start + greeting(first.of(text));
    let rest = || lines[1..].iter().filter(said);
    let last = rest().next_back().unwrap_or(first).span().end;
    let start = match rest().next() {
        Some(next) if greeted == first.span().end => next.span().start,
        _ => greeted,
    };
    (start < last).then_some(Span::new(start, last))
}

/// *Yours sincerely,*
fn is_closing(line: &str) -> bool {
    line.len() < SHORT && line.ends_with(',')
}

/// In bytes.
const SHORT: usize = 32;
const LONGEST: usize = 80;

/// The name on a line behind a letter: *V. Okafor (Mrs)*, *Hester Crake, Dover*.
fn writer(text: &str, lines: &[Line], number: usize) -> Option<Span> {
    const WORDS: usize = 7;
    let line = lines[number].of(text);
    let signed = line.len() <= LONGEST && line.starts_with(char::is_uppercase);
    let above = signed.then(|| lines[..number].iter().rev().find(|line| !line.is_blank()))??;
    let said = above.of(text);
    if !(ends_as_speech(said) || is_closing(said)) {
        return None;
    }
    let end = line.find([',', '(']).unwrap_or(line.len());
    let name = line[..end].trim_end();
    let initial = name.len() > 1 && name.as_bytes()[name.len() - 2] == b' ';
    let named = (2..=WORDS).contains(&name.split(' ').count())
        && is_name_like(name)
        && name.ends_with(char::is_alphanumeric)
        && !initial
        && !name.contains(':')
        && !is_field(name.split(' ').next()?)
        && !line.ends_with(['.', '!', '?', ':', '”', '"']);
    // a place at most stands below
    let below = |at: usize| lines.get(number + at).map_or("", |line| line.of(text));
    let last = below(1).is_empty()
        || below(2).is_empty() && below(1).len() < LONGEST && !ends_as_speech(below(1));
    let start = lines[number].span().start;
    (named && last).then(|| Span::new(start, start + name.len()))
}
