//! Whom *Q*, *A*, *THE WITNESS* and short names stand for, where the page tells.
//!
//! ```text
//! examiner = "BY" name                              EXAMINATION BY MS. ABARA:     asks until the next one does
//! witness  = name "," … sworn                       RICHARD POOLE, having been duly sworn
//! author   = "By" name                              a line above the first turn: who asks
//! guest    = ( "Q&A:" | "interview with" ) name     there, too: who answers
//! cast     = "Dramatis personae" { name … }         there, too: OTTOLINE BRAY, a widow
//! ```

use super::claim::is_titled;
use super::form::{is_question_or_answer, is_shouted, lead};
use super::{are_initials, Name, Proposal, Turn};
use crate::lexicon::labels::{
    AUTHOR, CASTS, EXAMINATION, EXAMINER, GUEST, QUESTION_AND_ANSWER, SWORN, WITNESS,
};
use crate::text::paragraph::Line;
use crate::Span;

/// Notes where the names stand of those whom the labels of turns stand for.
pub(super) fn settle(text: &str, lines: &[Line], labels: &[Proposal], turns: &mut [Turn]) {
    if turns.iter().all(|turn| turn.name.of(text).contains(' ')) {
        return;
    }
    let head = &lines[..labels[0].line];
    let mut asks = head.iter().find_map(|line| author(text, *line));
    let mut answers = head.iter().find_map(|line| guest(text, *line));
    let cast = cast(text, head);
    let mut number = 0;
    let mut full: Vec<Span> = Vec::new();
    for (turn, label) in turns.iter_mut().zip(labels) {
        for at in number..label.line {
            asks = examiner(text, lines[at]).or(asks);
            answers = witness(text, lines, at).or(answers);
        }
        number = label.line;
        let name = turn.name.of(text);
        let found = match name {
            _ if QUESTION_AND_ANSWER[0].contains(&name) => asks,
            _ if is_placeholder(name) => answers,
            _ => fuller(text, name, &full).or_else(|| role(text, name, &cast)),
        };
        if name.contains(' ') && full.len() < NAMES {
            full.push(turn.name);
        }
        turn.stands_for = found.map_or(Name::Own, Name::At);
    }
}

/// The one of these names whose initials or whose last word a label is.
fn fuller(text: &str, label: &str, names: &[Span]) -> Option<Span> {
    if label.contains(' ') {
        return None;
    }
    only(text, names, |name| {
        are_initials(label, name) || name.rsplit(' ').next() == Some(label)
    })
}

/// The one of the cast whom a label names: *Ott.* for *Ottoline Bray*.
fn role(text: &str, label: &str, cast: &[Span]) -> Option<Span> {
    let begins = |word: &str| {
        let head = word.as_bytes().get(..label.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(label.as_bytes()))
    };
    let found = only(text, cast, |name| {
        label.len() > 1 && name.split(' ').any(begins)
    })?;
    // beside *Mrs. Bray* another *Bray* goes by the first name
    let last = |name: &Span| name.of(text).rsplit(' ').next();
    let shared = |name: &Span| last(name) == last(&found) && is_titled(name.of(text));
    (found.len() > label.len() && !cast.iter().any(shared)).then_some(found)
}

/// The name that fits, if no other does.
fn only(text: &str, names: &[Span], fits: impl Fn(&str) -> bool) -> Option<Span> {
    let mut fitting = names.iter().filter(|name| fits(name.of(text)));
    let found = *fitting.next()?;
    let same = |name: &Span| name.of(text) == found.of(text);
    fitting.all(same).then_some(found)
}

/// The names of a list of roles in the head of a play, a line each.
fn cast(text: &str, head: &[Line]) -> Vec<Span> {
    let heads = |line: &Line| {
        let words = line.of(text).trim_end_matches([':', '.']);
        CASTS.iter().any(|cast| cast.eq_ignore_ascii_case(words))
    };
    let from = head.iter().position(heads).map_or(head.len(), |at| at + 1);
    let name = |line: &Line| {
        let words = line.of(text);
        let end = words.find([',', '(', ':', ';', '\t', '–', '—']);
        let name = words[..end.unwrap_or(words.len())].trim_end_matches([' ', '.']);
        let short = name.split(' ').count() <= NAME_WORDS && name.starts_with(char::is_uppercase);
        let start = line.span().start;
        short.then(|| Span::new(start, start + name.len()))
    };
    head[from..].iter().filter_map(name).take(ROLES).collect()
}

/// So many of the roles of a play are compared with labels.
const ROLES: usize = 48;

/// So many of the first names of a page are compared with short ones.
const NAMES: usize = 16;

fn is_placeholder(name: &str) -> bool {
    is_question_or_answer(name) || WITNESS.contains(&name)
}

/// The line behind its number, and where that begins.
fn words(text: &str, line: Line) -> (usize, &str) {
    let whole = line.of(text);
    let figures = whole.bytes().take_while(u8::is_ascii_digit).count();
    let cut = lead(whole).len().max(figures);
    let words = whole[cut..].trim_start();
    (line.span().end - words.len(), words)
}

/// *EXAMINATION BY MS. ABARA:*, *BY MR. HALE (continuing):*
pub(super) fn examiner(text: &str, line: Line) -> Option<Span> {
    let (start, words) = words(text, line);
    let at = words.find(EXAMINER).filter(|_| words.len() <= LONGEST)?;
    let behind = at + EXAMINER.len();
    let begins = at == 0 || words[..at].ends_with(EXAMINATION);
    let name = &words[behind..];
    let end = name.find([':', '(', ',']).unwrap_or(name.len());
    let name = name[..end].trim_end();
    (begins && is_shouted(words) && is_name(name))
        .then(|| Span::new(start + behind, start + behind + name.len()))
}

/// *RICHARD POOLE,* where a line or two below somebody is sworn.
fn witness(text: &str, lines: &[Line], at: usize) -> Option<Span> {
    let (start, words) = words(text, lines[at]);
    let name = &words[..words.find(',')?];
    let sworn = |line: &Line| SWORN.iter().any(|sworn| line.of(text).contains(sworn));
    (is_shouted(name) && is_name(name) && lines[at..].iter().take(REACH).any(sworn))
        .then(|| Span::new(start, start + name.len()))
}

/// *By Ana Reyes, staff writer*
pub(super) fn author(text: &str, line: Line) -> Option<Span> {
    let (start, words) = words(text, line);
    let by = AUTHOR.iter().find(|&&by| words.starts_with(by))?;
    let name = &words[by.len()..];
    let end = name.find([',', '|', '/']).unwrap_or(name.len());
    let name = name[..end].trim_end();
    let named = name
        .split(' ')
        .all(|word| word.starts_with(char::is_uppercase));
    (named && is_name(name)).then(|| Span::new(start + by.len(), start + by.len() + name.len()))
}

/// *Q&A: Ana Reyes on the bridge*
pub(super) fn guest(text: &str, line: Line) -> Option<Span> {
    let (start, words) = words(text, line);
    let behind = GUEST
        .iter()
        .find_map(|with| Some(words.find(with)? + with.len()))?;
    let mut end = behind;
    for word in words[behind..].split(' ') {
        if !word.starts_with(char::is_uppercase) {
            break;
        }
        end += word.len() + usize::from(end > behind);
        if word.ends_with([',', ':']) {
            break;
        }
    }
    let name = words[behind..end].trim_end_matches([',', ':', '.']);
    is_name(name).then(|| Span::new(start + behind, start + behind + name.len()))
}

fn is_name(name: &str) -> bool {
    (2..=NAME_WORDS).contains(&name.split(' ').count()) && name.len() > 4
}

/// So many words a name may have with its title, so many bytes a heading, and so many lines the head of an examination.
const NAME_WORDS: usize = 5;
const LONGEST: usize = 96;
const REACH: usize = 4;
