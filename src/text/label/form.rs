//! The forms of labels: how a line shows who speaks.
//!
//! ```text
//! label    = [ quotation-mark ] lead ( "<" nick ">" | "[" name "]" | emphasis name { bracket } emphasis mark emphasis ) [ words ]
//!          | name { bracket }                        on a line of its own
//!          | name time                               the same, with the time of a post: Ana Reyes — Today at 3:45 PM
//!          | ( "Q" | "A" ) [ number ] ( mark | space )
//! lead     = a number, a time, and their marks       [00:00:04] ANA REYES: …     12/03/2023, 18:02 - Ana: …
//! emphasis = { "*" | "_" }                           **Ana Reyes:** …
//! bracket  = "(" words ")"                           Mrs Reyes (Dover): …        The Mayor (Ana Reyes): …
//! mark     = ":" | "."
//! ```

use std::ops::Range;

mod head;
mod time;
mod words;

use crate::lexicon::labels::{ARTICLE, GREETED, OF, OFFICES, PRO_TEMPORE, QUESTION_AND_ANSWER};
use crate::util::words::is_quotation_mark;
use crate::util::words::leading;
use head::Reader;
pub(super) use head::{lead, Head};
pub(super) use time::{above_time, is_for_clicks, is_time, without_clock};
pub(crate) use words::is_field;
pub(super) use words::{ends_as_speech, holds, is_name_like, is_shouted, is_title, last_word};
use words::{has, has_figure, is_figure, is_handle, is_nick, is_surname, word_length};

/// A label; places are bytes of its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) name: Range<usize>,
    /// Where the words begin, if any stand on the line.
    pub(crate) words: usize,
    /// Emphasis, a time or a bracket sets it apart.
    pub(crate) apart: bool,
}

/// A way to write labels.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) read: Read,
    /// It stands on a line of its own, and the words below.
    pub(super) alone: bool,
    /// How much the page must show.
    pub(super) needs: Needs,
}

/// How much of a form shows that its lines are labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// One label: nothing else looks so.
    One,
    /// Two names.
    Two,
    /// Names that come again and again, or nothing but labels.
    Again,
    /// Names that come again and again in much of the page.
    Much,
}

/// Each with an example.
pub(super) const FORMS: [Form; 10] = [
    // [21:02] <reyes_9> no
    beside(nick, Needs::Two),
    // Mr. REYES of Ohio. I object.      The PRESIDING OFFICER (Mr. Hall). Without objection.
    beside(formal, Needs::One),
    // ANA REYES: No.      **Ana Reyes:** No.      [00:04] Ana Reyes: No.      Q. Why?
    beside(colon, Needs::Again),
    // [Ana Reyes] No.      (Ana Reyes) No.
    beside(bracketed, Needs::Again),
    // Ana Reyes  3:45 PM      [00:00:04] Ana Reyes
    above(time::timed, Needs::Again),
    // REYES. No.
    beside(stop, Needs::Much),
    // REYES (softly)
    above(alone, Needs::Much),
    // “REYES: No.
    beside(quoted, Needs::Again),
    // President. – No.      Ana Reyes, rapporteur. – No.      Ana – No.
    beside(dashed, Needs::Again),
    // ANA     No.      **Ana Reyes** No.
    beside(columned, Needs::Again),
];

type Read = fn(&Head<'_>) -> Option<Label>;

const fn beside(read: Read, needs: Needs) -> Form {
    let alone = false;
    Form { read, alone, needs }
}

const fn above(read: Read, needs: Needs) -> Form {
    let alone = true;
    Form { read, alone, needs }
}

/// Within so many bytes a label ends.
const WITHIN: usize = 96;
/// The most bytes of a nick or a bracket, and the most words of a name.
const LONGEST: usize = 64;
const WORDS: usize = 8;
/// The digits of a year.
const YEAR: usize = 4;

/// Whether a line may begin with a label; nearly none does.
pub(super) fn may_begin(line: &str) -> bool {
    match line.as_bytes() {
        [b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'_' | b'[' | b'(' | b'<' | b'@' | 0xc3..=0xdf, ..]
        | [0xc2, 0xa7, ..]
        | [0xe2, 0x80, 0x8e, ..] => true,
        // the nick of a chat, or of a post with its time
        [b'a'..=b'z', ..] => {
            let nick = leading(line, is_nick);
            line[nick..].starts_with(": ") || line.len() <= LONGEST && has_figure(line)
        }
        _ => line.starts_with(is_quotation_mark) && has(line, b':'),
    }
}

/// Whether a line is a sentence that no form reads as a label, as most are: long, without a colon, and with a longer small
/// word before any sign that a name could end at. *The SPEAKER pro tempore* is none.
pub(super) fn is_prose(line: &str) -> bool {
    if line.len() <= LONGEST
        || !line.starts_with(|first: char| first.is_ascii_uppercase())
        || matches!(line.as_bytes(), [b'Q' | b'A', b' ' | b'\t', ..])
    {
        return false;
    }
    let head = &line.as_bytes()[..WITHIN.min(line.len())];
    let mut start = 0;
    for (at, &byte) in head.iter().enumerate() {
        if byte == b' ' {
            if at > start + 3 && head[start].is_ascii_lowercase() {
                return !has(line, b':');
            }
            start = at + 1;
            // *Ana – Every spring I do.*
            if matches!(head[start..], [0xe2, 0x80, 0x93 | 0x94, ..]) {
                return false;
            }
        } else if !(byte.is_ascii_alphabetic() || matches!(byte, b',' | b'\'' | b'-' | 0x80..))
            || at == start + 1 && byte.is_ascii_uppercase()
        {
            return false;
        }
    }
    head.len() > start + 3 && head[start].is_ascii_lowercase() && !has(line, b':')
}

fn nick(head: &Head<'_>) -> Option<Label> {
    let mut reader = head.at(head.lead);
    reader.take("<").then_some(())?;
    // who keeps order there: *<@reyes_9> no*, *< reyes_9> no*
    reader.at += leading(reader.rest(), |byte| b" @+%~&".contains(&byte));
    let start = reader.at;
    reader.at += leading(reader.rest(), is_nick).min(LONGEST);
    let name = start..reader.at;
    reader.enclosed(name, ">")
}

fn bracketed(head: &Head<'_>) -> Option<Label> {
    let mut reader = head.at(0);
    let close = match reader.take("[") {
        true => "]",
        false => reader.take("(").then_some(")")?,
    };
    let name = reader.name()?;
    reader.enclosed(name, close)
}

fn formal(head: &Head<'_>) -> Option<Label> {
    let line = head.line;
    let (first, rest) = line.split_once(' ')?;
    let word = &rest[..word_length(rest)];
    let office =
        first == ARTICLE && is_shouted(word) && holds(&OFFICES, word.trim_end_matches('.'));
    let titled =
        || first.ends_with('.') && is_title(first) && !is_shouted(first) && has(line, b'.');
    if !office && !titled() {
        return None;
    }
    let mut reader = head.at(first.len() + 1);
    let (begin, mut end) = (reader.at, reader.at);
    // *KING*, *McHALE*, *DE LA CRUZ*
    while is_surname(&reader.rest()[..word_length(reader.rest())]) {
        reader.at += word_length(reader.rest());
        let stops = line[..reader.at].ends_with('.');
        end = reader.at - usize::from(stops);
        if stops || !reader.take(" ") {
            break;
        }
    }
    if end == begin {
        return None;
    }
    reader.at = end;
    if reader.take(PRO_TEMPORE) {
        end = reader.at;
    }
    if reader.rest().starts_with(OF) {
        let mut place = reader.rest().bytes().take(LONGEST);
        reader.at += place.position(|byte| matches!(byte, b'.' | b'(' | b','))?;
    }
    reader.bracket();
    reader.take(".").then(|| reader.label(0..end, true))?
}

fn colon(head: &Head<'_>) -> Option<Label> {
    letter(head).or_else(|| before_mark(head, ":"))
}

/// *“ANA REYES: No.*, in marks that open every paragraph.
fn quoted(head: &Head<'_>) -> Option<Label> {
    let inner = head.line.strip_prefix(is_quotation_mark)?;
    let mark = head.line.len() - inner.len();
    let label = colon(&Head::of(inner))?;
    Some(Label {
        name: label.name.start + mark..label.name.end + mark,
        words: label.words + mark,
        apart: false,
    })
}

/// The name and the colon that a paragraph begins with, whatever the page shows.
pub(crate) fn before_colon(paragraph: &str) -> Option<Label> {
    let greets = || GREETED.iter().any(|dear| paragraph.starts_with(dear));
    (has(paragraph, b':') && may_begin(paragraph) && !greets())
        .then(|| before_mark(&Head::of(paragraph), ":"))?
}

/// *Q. Where were you?*, *Q1: …*, *Question: …*; with nothing but a space behind it the letter is doubtful.
fn letter(head: &Head<'_>) -> Option<Label> {
    let line = head.line;
    if !matches!(
        line.as_bytes(),
        [b'Q' | b'A' | b'*' | b'_' | b'[' | b'(' | b'0'..=b'9', ..]
    ) {
        return None;
    }
    let mut reader = head.at(head.lead);
    let apart = reader.emphasis();
    let start = reader.at;
    let word = leading(reader.rest(), |byte| byte.is_ascii_alphabetic());
    let name = start..start + word;
    if !is_question_or_answer(&line[name.clone()]) {
        return None;
    }
    reader.at = name.end;
    let number = leading(reader.rest(), |byte| byte.is_ascii_digit());
    reader.at += number;
    let stop = reader.take(".");
    if !(stop || reader.take(":") || word == 1 && number == 0) {
        return None;
    }
    reader.emphasis();
    // but *A. FOSS. The wind is fair.*
    let rest = reader.rest().trim_start();
    let next = &rest[..word_length(rest)];
    let initial = stop && number == 0 && next.ends_with('.') && is_shouted(next);
    (!initial).then(|| reader.label(name, apart))?
}

pub(super) fn is_question_or_answer(name: &str) -> bool {
    QUESTION_AND_ANSWER
        .iter()
        .flatten()
        .any(|&word| word == name)
}

/// *Q Where were you?*, or *A boy came in.*
pub(super) fn is_doubtful(line: &str, label: &Label) -> bool {
    let behind = &line.as_bytes()[label.name.end..];
    label.name.len() == 1 && matches!(behind, [b' ', next, ..] if !next.is_ascii_whitespace())
}

fn stop(head: &Head<'_>) -> Option<Label> {
    let (line, label) = (head.line, before_mark(head, ".")?);
    // *ACT ONE. SCENE TWO.*
    let heads = is_shouted(line) && line.ends_with('.');
    // *Hall, J. 1988. The Slow Canal.*
    let behind = line[label.name.end..label.words].bytes();
    let dated = behind.filter(u8::is_ascii_digit).count() == YEAR;
    (is_name_like(&line[label.name.clone()]) && !heads && !dated).then_some(label)
}

/// A name with a mark behind it.
fn before_mark(head: &Head<'_>, mark: &str) -> Option<Label> {
    let line = head.line;
    let lead = head.is_timed() || head.lead > 0 && line.starts_with('[');
    let Some(name) = head.name.clone() else {
        return (mark == ":").then(|| head.nick(lead))?;
    };
    let mut reader = head.at(head.end);
    let emphasis = reader.emphasis();
    if head.handle || !reader.take(mark) {
        return None;
    }
    let bracket = head.bracket.clone();
    let time = bracket.is_some_and(|bracket| line[bracket].bytes().all(is_figure));
    let called = &line[name.clone()];
    let own = is_handle(called) || called.starts_with(GREETED[1]);
    let apart = emphasis || head.emphasis || time || lead || own;
    reader.emphasis();
    // *Hall: 46.* is a score
    let figures =
        !apart && !reader.rest().is_empty() && !reader.rest().contains(char::is_alphabetic);
    if figures || is_field(last_word(&line[name.clone()])) {
        return None;
    }
    reader.label(name, apart)
}

/// *President. – No.*, *Ana Reyes, rapporteur. – No.*, *Ana – No.*
fn dashed(head: &Head<'_>) -> Option<Label> {
    let dash = |reader: &mut Reader<'_>| [" – ", " — "].iter().any(|dash| reader.take(dash));
    let mut reader = head.at(head.name.as_ref()?.end);
    let bare = dash(&mut reader);
    if !bare {
        let mut bytes = reader.rest().bytes().take(LONGEST);
        reader.at += 1 + bytes.position(|byte| byte == b'.')?;
        dash(&mut reader).then_some(())?;
    }
    reader.at -= 1;
    reader.label(head.name.clone()?, !bare)
}

/// *ANA     No.*, *__Ana Reyes__ No.*
fn columned(head: &Head<'_>) -> Option<Label> {
    let name = head.name.clone()?;
    let mut reader = head.at(head.end);
    let emphasis = head.emphasis && reader.emphasis();
    let column = reader.rest().starts_with("  ") && is_shouted(&head.line[name.clone()]);
    let label = (emphasis || column).then(|| reader.label(name, emphasis))?;
    label.filter(|label| label.words < head.line.len())
}

fn alone(head: &Head<'_>) -> Option<Label> {
    let (line, name) = (head.line, head.name.clone()?);
    let mut reader = head.at(head.end);
    reader.take(",");
    let emphasis = reader.emphasis() || head.emphasis;
    // who speaks at the same time
    reader.take(" ^");
    if line.len() > LONGEST || !reader.rest().is_empty() || is_field(last_word(&line[name.clone()]))
    {
        return None;
    }
    Some(Label {
        name,
        words: line.len(),
        apart: emphasis || head.bracket.is_some(),
    })
}
