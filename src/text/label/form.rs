//! The forms of labels: how a line shows who speaks.
//!
//! ```text
//! label    = [ quotation-mark ] figures ( "<" nick ">" | "[" name "]" | emphasis name [ bracket ] emphasis mark emphasis ) [ words ]
//!          | name bracket                            on a line of its own
//! figures  = a number, a time, and their marks       [00:00:04] ANA REYES: …     Ana Reyes (00:04): …
//! emphasis = { "*" | "_" }                           **Ana Reyes:** …
//! bracket  = "(" words ")"                           Mrs Reyes (Dover): …        The Mayor (Ana Reyes): …
//! mark     = ":" | "."
//! ```

use std::ops::Range;

use crate::lexicon::labels::{
    ARTICLE, FIELDS, HALVES_OF_DAY, JUNIOR, LABEL_TITLES, OF, OFFICES, PRO_TEMPORE,
    QUESTION_AND_ANSWER, SONS,
};
use crate::util::words::is_quotation_mark;

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
    pub(super) read: fn(&str) -> Option<Label>,
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
pub(super) const FORMS: [Form; 8] = [
    // [21:02] <reyes_9> no
    Form {
        read: nick,
        alone: false,
        needs: Needs::Two,
    },
    // Mr. REYES of Ohio. I object.      The PRESIDING OFFICER (Mr. Hall). Without objection.
    Form {
        read: formal,
        alone: false,
        needs: Needs::One,
    },
    // ANA REYES: No.      **Ana Reyes:** No.      [00:04] Ana Reyes: No.      Q. Why?
    Form {
        read: colon,
        alone: false,
        needs: Needs::Again,
    },
    // [Ana Reyes] No.
    Form {
        read: bracketed,
        alone: false,
        needs: Needs::Again,
    },
    // Ana Reyes  3:45 PM      [00:00:04] Ana Reyes
    Form {
        read: timed,
        alone: true,
        needs: Needs::Again,
    },
    // REYES. No.
    Form {
        read: stop,
        alone: false,
        needs: Needs::Much,
    },
    // REYES (softly)
    Form {
        read: alone,
        alone: true,
        needs: Needs::Much,
    },
    // “REYES: No.
    Form {
        read: quoted,
        alone: false,
        needs: Needs::Again,
    },
];

/// Within so many bytes a label ends.
const WITHIN: usize = 96;
/// The most bytes of a nick or a bracket, and the most words of a name.
const LONGEST: usize = 64;
const WORDS: usize = 8;

/// Whether a line may begin with a label; nearly none does.
pub(super) fn may_begin(line: &str) -> bool {
    matches!(
        line.as_bytes(),
        [b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'_' | b'[' | b'(' | b'<' | 0xc3..=0xdf, ..]
    ) || line.starts_with(is_quotation_mark) && has(line, b':')
}

/// Whether a line is a sentence that no form reads as a label, as most are: long, without a colon, and with a longer small
/// word before any sign that a name could end at. *The SPEAKER pro tempore* is none.
pub(super) fn is_prose(line: &str) -> bool {
    if line.len() <= LONGEST
        || has(line, b':')
        || !line.starts_with(|first: char| first.is_ascii_uppercase())
    {
        return false;
    }
    let head = &line.as_bytes()[..WITHIN.min(line.len())];
    for word in head.split(|&byte| byte == b' ') {
        let joins =
            |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b',' | b'\'' | b'-' | 0x80..);
        let plain = word.iter().all(joins);
        if !plain || word.get(1).is_some_and(u8::is_ascii_uppercase) {
            return false;
        }
        if word.len() > 3 && word[0].is_ascii_lowercase() {
            return true;
        }
    }
    false
}

/// Whether one of these bytes stands where a label would end.
fn has(line: &str, byte: u8) -> bool {
    line.as_bytes()[..line.len().min(WITHIN)].contains(&byte)
}

fn nick(line: &str) -> Option<Label> {
    let mut reader = Reader::of(line);
    let rest = reader.rest().strip_prefix('<')?;
    let length = leading(rest, |byte| {
        byte.is_ascii_alphanumeric() || b"_-[]{}^|.".contains(&byte)
    });
    if !(1..LONGEST).contains(&length) || !rest[length..].starts_with("> ") {
        return None;
    }
    let start = reader.at + 1;
    reader.at += length + 2;
    reader.label(start..start + length, true)
}

fn formal(line: &str) -> Option<Label> {
    let (first, rest) = line.split_once(' ')?;
    let mut reader = Reader { text: line, at: 0 };
    let office = first == ARTICLE && {
        let word = &rest[..word_length(rest)];
        is_shouted(word) && holds(&OFFICES, word)
    };
    let titled =
        || first.ends_with('.') && is_title(first) && !is_shouted(first) && has(line, b'.');
    if !office && !titled() {
        return None;
    }
    reader.at = first.len() + 1;
    // *KING*, *McHALE*, *DE LA CRUZ*
    let mut end = reader.at;
    while is_surname(&line[reader.at..reader.at + word_length(reader.rest())]) {
        reader.at += word_length(reader.rest());
        let stops = line[..reader.at].ends_with('.');
        end = reader.at - usize::from(stops);
        if stops || !reader.take(" ") {
            reader.at = end;
            break;
        }
    }
    if end == first.len() + 1 {
        return None;
    }
    if line[..reader.at].ends_with(' ') {
        reader.at -= 1;
    }
    if reader.take(PRO_TEMPORE) {
        end = reader.at;
    }
    if reader.rest().starts_with(OF) {
        let place = reader
            .rest()
            .bytes()
            .take(LONGEST)
            .position(|byte| matches!(byte, b'.' | b'(' | b','))?;
        reader.at += place;
    }
    reader.bracket();
    reader.take(".").then(|| reader.label(0..end, true))?
}

fn is_surname(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    let word = word
        .strip_prefix(SONS[0])
        .or(word.strip_prefix(SONS[1]))
        .unwrap_or(word);
    // *Mr. E.* is an initial
    word.len() > 1 && is_shouted(word)
}

fn colon(line: &str) -> Option<Label> {
    if let Some(label) = letter(line) {
        return Some(label);
    }
    has(line, b':').then(|| marked(line, ":"))?
}

/// *“ANA REYES: No.*, in marks that open every paragraph.
fn quoted(line: &str) -> Option<Label> {
    let inner = line.strip_prefix(is_quotation_mark)?;
    let mark = line.len() - inner.len();
    let label = colon(inner)?;
    Some(Label {
        name: label.name.start + mark..label.name.end + mark,
        words: label.words + mark,
        apart: false,
    })
}

/// The name and the colon that a paragraph begins with, whatever the page shows.
pub(crate) fn before_colon(paragraph: &str) -> Option<Label> {
    (may_begin(paragraph) && has(paragraph, b':')).then(|| marked(paragraph, ":"))?
}

/// *Q. Where were you?*
fn letter(line: &str) -> Option<Label> {
    let mut reader = Reader::of(line);
    let start = reader.at;
    let letter = QUESTION_AND_ANSWER
        .iter()
        .find(|&&letter| reader.rest().starts_with(letter))?;
    reader.at += letter.len();
    if !reader.take(".") {
        return None;
    }
    // but *A. FOSS. The wind is fair.*
    let rest = reader.rest().trim_start();
    let word = &rest[..word_length(rest)];
    (!(word.ends_with('.') && is_shouted(word)))
        .then(|| reader.label(start..start + letter.len(), false))?
}

fn stop(line: &str) -> Option<Label> {
    let label = has(line, b'.').then(|| marked(line, "."))??;
    // *ACT ONE. SCENE TWO.*
    let heads = is_shouted(line) && line.ends_with('.');
    (is_name_like(&line[label.name.clone()]) && !heads).then_some(label)
}

fn marked(line: &str, mark: &str) -> Option<Label> {
    let mut reader = Reader::of(line);
    let timed = line[..reader.at].contains(':');
    let emphasis = reader.emphasis();
    let name = reader.name()?;
    let bracket = reader.bracket();
    let time = bracket
        .clone()
        .is_some_and(|bracket| line[bracket].bytes().all(is_figure));
    let apart = reader.emphasis() || emphasis || time || timed;
    if !reader.take(mark) {
        return None;
    }
    reader.emphasis();
    // *Hall: 46.* is a score
    let figures =
        !apart && !reader.rest().is_empty() && !reader.rest().contains(char::is_alphabetic);
    if figures || is_field(last_word(&line[name.clone()])) {
        return None;
    }
    // *The Mayor (Ana Reyes): …*
    let inner = bracket.filter(|inner| {
        !time
            && line[name.clone()].split(' ').next() == Some(ARTICLE)
            && line[inner.clone()].starts_with(char::is_uppercase)
    });
    reader.label(inner.unwrap_or(name), apart)
}

fn bracketed(line: &str) -> Option<Label> {
    if !line.starts_with('[') {
        return None;
    }
    let mut reader = Reader { text: line, at: 1 };
    let name = reader.name()?;
    reader
        .take("]")
        .then(|| reader.label(name, true))?
        .filter(|label| label.words < line.len())
}

fn timed(line: &str) -> Option<Label> {
    if line.len() > WITHIN || !has(line, b':') {
        return None;
    }
    let mut reader = Reader::of(line);
    let lead = line[..reader.at].contains(':');
    reader.emphasis();
    let name = reader.name()?;
    reader.emphasis();
    let rest = reader.rest();
    let time = |rest: &str| {
        let rest = rest.trim_matches(|char: char| " ()[]-–—|•*".contains(char));
        let rest = rest.trim_end_matches(|char: char| HALVES_OF_DAY.contains(char));
        rest.contains(':') && rest.bytes().all(is_figure)
    };
    let own = if lead { rest.is_empty() } else { time(rest) };
    own.then_some(Label {
        name,
        words: line.len(),
        apart: true,
    })
}

fn alone(line: &str) -> Option<Label> {
    if line.len() > LONGEST {
        return None;
    }
    let mut reader = Reader { text: line, at: 0 };
    let emphasis = reader.emphasis();
    let name = reader.name()?;
    while reader.bracket().is_some() {}
    reader.take(",");
    let emphasis = reader.emphasis() || emphasis;
    let field = is_field(last_word(&line[name.clone()]));
    (reader.rest().is_empty() && !field).then_some(Label {
        name,
        words: line.len(),
        apart: emphasis,
    })
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    /// Behind the number of the line, or the time.
    fn of(text: &'t str) -> Self {
        let figures = text
            .bytes()
            .take(LONGEST)
            .take_while(|&byte| is_figure(byte))
            .count();
        let lead = &text[..figures];
        // but *2016 Review: …*
        let counts = lead.contains(['.', ':', ']']) || lead.ends_with("  ");
        Reader {
            text,
            at: if counts { figures } else { 0 },
        }
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn take(&mut self, mark: &str) -> bool {
        let takes = self.rest().starts_with(mark);
        self.at += if takes { mark.len() } else { 0 };
        takes
    }

    fn emphasis(&mut self) -> bool {
        let marks = leading(self.rest(), |byte| byte == b'*' || byte == b'_');
        self.at += marks;
        marks > 0
    }

    /// Words with a capital, and short ones between them; a number, a comma before another capital.
    fn name(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let mut end = None;
        for _ in 0..WORDS {
            let word = &self.rest()[..word_length(self.rest())];
            let capital = word.starts_with(char::is_uppercase);
            let number = self.at > start && word.bytes().all(|byte| byte.is_ascii_digit());
            let writer = self.at > start && word.len() < 12;
            if word.is_empty() || !capital && !number && !writer {
                return None;
            }
            // *REYES. Come in.*, not *MR. REYES: Come in.*
            let stops = word.ends_with('.')
                && word.len() > 3
                && !is_title(word)
                && !word[..word.len() - 1].contains('.');
            self.at += word.len() - usize::from(stops);
            let next = self.rest();
            let comma = next.starts_with(", ") && next[2..].starts_with(char::is_uppercase);
            // *JOHN HALL, HOST*, but *John G. Hall, Jr.*
            if comma && end.is_none() && !is_junior(&next[2..]) {
                end = Some(self.at);
            }
            self.at += usize::from(comma);
            let next = self.rest();
            if !next.starts_with(' ') || next.starts_with(" (") || next.starts_with("  ") {
                return Some(start..end.unwrap_or(self.at));
            }
            if next.len() < 13
                && next[1..].starts_with(|char: char| char.is_ascii_digit())
                && next.contains(':')
            {
                return Some(start..end.unwrap_or(self.at));
            }
            self.at += 1;
        }
        None
    }

    fn bracket(&mut self) -> Option<Range<usize>> {
        let inner = self.rest().strip_prefix(" (")?;
        let length = inner.bytes().take(LONGEST).position(|byte| byte == b')')?;
        let start = self.at + 2;
        self.at = start + length + 1;
        Some(start..start + length)
    }

    /// The label that ends here.
    fn label(&self, name: Range<usize>, apart: bool) -> Option<Label> {
        let rest = self.rest();
        let words = rest.trim_start();
        let said = rest.is_empty() || rest.len() > words.len();
        let words = self.text.len() - words.len();
        said.then_some(Label { name, words, apart })
    }
}

/// What a time or a number is made of, with brackets and spaces.
fn is_figure(byte: u8) -> bool {
    byte.is_ascii_digit() || b"[]():., ".contains(&byte)
}

/// How many bytes a text begins with that are so.
fn leading(text: &str, is: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|&byte| is(byte)).count()
}

/// Letters, and what joins them.
fn word_length(text: &str) -> usize {
    let joins = |char: char| {
        char.is_alphanumeric() || matches!(char, '.' | '-' | '\'' | '’' | '@' | '&' | '#')
    };
    text.find(|char: char| !joins(char)).unwrap_or(text.len())
}

/// *Jr.*, *III*
fn is_junior(rest: &str) -> bool {
    JUNIOR.iter().any(|mark| rest.starts_with(mark))
}

pub(super) fn is_title(word: &str) -> bool {
    holds(&LABEL_TITLES, word.trim_end_matches('.'))
}

/// Whether a sorted list holds a word, whatever its case.
fn holds(list: &[&str], word: &str) -> bool {
    let folded = || word.bytes().map(|byte| byte.to_ascii_lowercase());
    list.binary_search_by(|entry| entry.bytes().cmp(folded()))
        .is_ok()
}

/// Whether a word stands before a colon and a value, rather than before words: *Doors: 7 p.m.*
pub(crate) fn is_field(word: &str) -> bool {
    holds(&FIELDS, word)
}

fn last_word(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or(name)
}

/// Every longer word has a capital.
pub(super) fn is_name_like(name: &str) -> bool {
    name.split(' ')
        .all(|word| word.len() < 4 || word.starts_with(char::is_uppercase))
}

/// A capital at least, and no small letter.
pub(super) fn is_shouted(name: &str) -> bool {
    let letters = || name.chars().filter(|char| char.is_alphabetic());
    letters().next().is_some() && letters().all(char::is_uppercase)
}
