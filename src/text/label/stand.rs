//! Whom *Q*, *A*, *THE WITNESS* and short names stand for, where the page tells.
//!
//! ```text
//! examiner = "BY" name                              EXAMINATION BY MS. ABARA:     asks until the next one does
//! witness  = name "," … sworn                       RICHARD POOLE, having been duly sworn
//! author   = "By" name                              a line above the first turn: who asks
//! guest    = ( "Q&A:" | "interview with" ) name     there, too: who answers
//! cast     = "Dramatis personae" { name … }         there, too: OTTOLINE BRAY, a widow
//! ```

use super::claim::{holds_voice, is_titled};
use super::form::{is_question_or_answer, is_shouted, lead};
use super::proposal::Proposal;
use super::{Name, Turn};
use crate::lexicon::labels::{
    ASKED, AUTHOR, BEFORE_ROLE, CASTS, EXAMINATION, EXAMINER, GREETED, GUEST, INTERVIEWER,
    MOVES_ON_STAGE, QUESTION_AND_ANSWER, SWORN, WITNESS,
};
use crate::text::line::Lines;
use crate::util::words::{is_any, is_sign, leading};
use crate::Span;

/// Notes where the names stand of those whom the labels of turns stand for.
pub(super) fn settle(page: Lines, labels: &[Proposal], turns: &mut [Turn]) {
    let text = page.text;
    greeted(text, turns);
    if turns.iter().all(|turn| turn.name.of(text).contains(' ')) {
        return;
    }
    let head = labels[0].line;
    let mut asks = (0..head).find_map(|line| author(page, line));
    let mut answers = (0..head).find_map(|line| guest(page, line));
    let told = tells_guest(page, head, turns);
    let mut cast = cast(page, head);
    let mut number = 0;
    let mut full: Vec<Span> = Vec::new();
    for (turn, label) in turns.iter_mut().zip(labels) {
        for line in number..label.line {
            asks = examiner(page, line).or(asks);
            answers = witness(page, line).or(answers);
            cast.extend(entering(page, line).take(ROLES.saturating_sub(cast.len())));
        }
        number = label.line;
        let name = turn.name.of(text);
        let found = match name {
            _ if QUESTION_AND_ANSWER[0].contains(&name) || INTERVIEWER.contains(&name) => asks,
            _ if is_question_or_answer(name) || WITNESS.contains(&name) => answers,
            _ => fuller(text, name, &full).or_else(|| role(text, name, &cast)),
        };
        if name.contains(' ') && full.len() < NAMES {
            full.push(turn.name);
        }
        turn.stands_for = match found {
            Some(name) => Name::At(name),
            None if told && QUESTION_AND_ANSWER[1].contains(&name) => Name::First,
            None => Name::Own,
        };
    }
}

/// Whether a page of questions and answers, where answers say *I*, tells above them in a sentence whom it has asked.
fn tells_guest(page: Lines, head: usize, turns: &[Turn]) -> bool {
    let text = page.text;
    let (mut answers, mut own) = (0, 0);
    for turn in turns {
        let name = turn.name.of(text);
        if !is_question_or_answer(name) {
            return false;
        }
        let answer = QUESTION_AND_ANSWER[1].contains(&name);
        answers += usize::from(answer);
        own += usize::from(answer && holds_voice(turn.words.of(text), &ASKED[..SINGLE]));
    }
    let tells = |line| page.at(line).len() > SENTENCE && page.at(line).ends_with('.');
    answers > 1 && own * 2 >= answers && (0..head).any(tells)
}

/// So many of the words of who is asked stand for one person, and so many bytes at least has a sentence about somebody.
const SINGLE: usize = 3;
const SENTENCE: usize = 40;

/// Notes who writes letters whose label tells who gets them: whose name stands below, behind a dash, and the addressee of
/// those where there is none: *DEAR ANA: Am I late? — LATE IN LEEDS*, *DEAR LATE: You are.*
fn greeted(text: &str, turns: &mut [Turn]) {
    let mut host = None;
    for at in 0..turns.len() {
        let name = turns[at].name;
        let mut greeted = GREETED.iter();
        let Some(to) = greeted.find_map(|dear| name.of(text).strip_prefix(dear)) else {
            continue;
        };
        let end = turns
            .get(at + 1)
            .map_or(text.len(), |next| next.label.start);
        let signed = signature(text, Span::new(turns[at].words.start, end));
        if signed.is_some() {
            host.get_or_insert(Span::new(name.end - to.len(), name.end));
        }
        turns[at].stands_for = signed.or(host).map_or(Name::Own, Name::At);
    }
}

/// The name behind a dash that ends what is written here.
fn signature(text: &str, within: Span) -> Option<Span> {
    let written = within.of(text).trim_end();
    let line = &written[written.rfind('\n').map_or(0, |at| at + 1)..];
    let (_, name) = line
        .rsplit_once(['—', '–'])
        .or_else(|| line.rsplit_once("--"))?;
    let name = name.trim_start();
    let end = within.start + written.len();
    let named = name.starts_with(char::is_uppercase)
        && name.len() < LONGEST
        && name.ends_with(char::is_alphanumeric);
    named.then(|| Span::new(end - name.len(), end))
}

/// *HB* of *Hal Brand*
pub(super) fn are_initials(letters: &str, name: &str) -> bool {
    let first = name.split(' ').filter_map(|word| word.chars().next());
    letters.len() > 1 && letters.len() < name.len() && first.eq(letters.chars())
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
fn cast(page: Lines, head: usize) -> Vec<Span> {
    let heads = |&line: &usize| is_any(page.at(line).trim_end_matches([':', '.']), &CASTS);
    let from = (0..head).find(heads).map_or(head, |line| line + 1);
    let name = |line: usize| {
        let words = page.at(line);
        let end = words.find([',', '(', ':', ';', '\t', '–', '—']);
        let name = words[..end.unwrap_or(words.len())].trim_end_matches([' ', '.']);
        let short = name.split(' ').count() <= WORDS && name.starts_with(char::is_uppercase);
        let start = page.lines[line].span().start;
        short.then(|| Span::new(start, start + name.len()))
    };
    (from..head).filter_map(name).take(ROLES).collect()
}

/// *Enter OTTOLINE with a lamp.*, *Enter the GHOST.*, *[Exeunt.*
pub(super) fn moves_on_stage(line: &str) -> bool {
    let line = line.trim_start_matches('[');
    let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
    let rest = rest.trim_start_matches(BEFORE_ROLE);
    MOVES_ON_STAGE.contains(&first.trim_end_matches('.'))
        && (rest.is_empty() || rest.starts_with(|char: char| char.is_uppercase() || char == '['))
}

/// The names in capitals of a line that tells who comes: *Enter ROSAMUND and the CLOWN.*
fn entering<'t>(page: Lines<'t>, line: usize) -> impl Iterator<Item = Span> + 't {
    let words = page.at(line);
    let comes = if moves_on_stage(words) { words } else { "" };
    let mut end = page.lines[line].span().start;
    let named = move |piece: &str| {
        let (start, name) = (end, piece.trim_end_matches(is_sign));
        end += piece.len();
        (name.len() > 2 && is_shouted(name)).then(|| Span::new(start, start + name.len()))
    };
    comes.split_inclusive(is_sign).filter_map(named)
}

/// So many of the roles of a play are compared with labels.
const ROLES: usize = 48;

/// So many of the first names of a page are compared with short ones.
const NAMES: usize = 16;

/// A line behind its number, and emphasis.
fn words<'t>(page: Lines<'t>, line: usize) -> &'t str {
    let whole = page.at(line);
    let figures = leading(whole, |byte| byte.is_ascii_digit());
    whole[lead(whole).len().max(figures)..].trim_start_matches([' ', '*', '_'])
}

/// *EXAMINATION BY MS. ABARA:*, *BY MR. HALE (continuing):*, *Cross-examined by MS ABARA*
pub(super) fn examiner(page: Lines, line: usize) -> Option<Span> {
    let words = words(page, line);
    let short = EXAMINER.iter().filter(|_| words.len() <= LONGEST);
    let (before, rest) = short.clone().find_map(|by| words.split_once(by))?;
    let before = before.trim_end();
    let begins =
        words.starts_with(EXAMINER[0]) || EXAMINATION.iter().any(|it| before.ends_with(it));
    let name = named(page, line, rest, &[':', '(', ',']);
    name.filter(|name| begins && is_shouted(name.of(page.text)))
}

/// *RICHARD POOLE,* where a line or two below somebody is sworn.
pub(super) fn witness(page: Lines, line: usize) -> Option<Span> {
    let words = words(page, line);
    let ends = [',', '('];
    let shouted = words
        .split_once(ends)
        .is_some_and(|(name, _)| is_shouted(name.trim_end()));
    let sworn = |line: usize| SWORN.iter().any(|sworn| page.at(line).contains(sworn));
    named(page, line, words, &ends).filter(|_| shouted && (line..line + REACH).any(sworn))
}

/// *By Ana Reyes, staff writer*
pub(super) fn author(page: Lines, line: usize) -> Option<Span> {
    let words = words(page, line);
    let rest = AUTHOR.iter().find_map(|by| words.strip_prefix(by))?;
    named(page, line, rest, &[',', '|', '/', '*', '_'])
}

/// *Q&A: Ana Reyes on the bridge*
pub(super) fn guest(page: Lines, line: usize) -> Option<Span> {
    let words = words(page, line);
    let mut behind = GUEST
        .iter()
        .filter_map(|with| Some(words.split_once(with)?.1));
    let rest = behind.next()?;
    let small = |word: &str| word.starts_with(|first: char| !first.is_uppercase());
    let mut ends = rest
        .match_indices(' ')
        .filter(|&(blank, _)| small(&rest[blank + 1..]));
    let name = &rest[..ends.next().map_or(rest.len(), |(blank, _)| blank)];
    let start = page.lines[line].span().end - rest.len();
    name_before(name.trim_end_matches('.'), &[',', ':'])
        .map(|name| Span::new(start, start + name.len()))
}

/// Where the name stands that the rest of a line begins with.
fn named(page: Lines, line: usize, rest: &str, ends: &[char]) -> Option<Span> {
    let start = page.lines[line].span().end - rest.len();
    name_before(rest, ends).map(|name| Span::new(start, start + name.len()))
}

/// The name that words begin with, up to one of these signs: a few words with a capital each.
pub(super) fn name_before<'t>(words: &'t str, ends: &[char]) -> Option<&'t str> {
    let name = words[..words.find(ends).unwrap_or(words.len())].trim_end();
    let capitals = name
        .split(' ')
        .all(|word| word.starts_with(char::is_uppercase));
    let named = capitals && name.len() > 4 && (2..=WORDS).contains(&name.split(' ').count());
    named.then_some(name)
}

/// So many words a name may have with its title, so many bytes a heading, and so many lines the head of an examination.
const WORDS: usize = 5;
const LONGEST: usize = 96;
const REACH: usize = 4;
