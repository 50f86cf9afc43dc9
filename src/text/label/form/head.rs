//! How a line begins: as far as all forms read it alike, so that it is read once.

use std::ops::Range;

use super::words::{holds, is_field, is_figure, is_handle, is_nick, is_title, word_length};
use super::{Label, LONGEST, WORDS};
use crate::lexicon::labels::{
    ARTICLE, HALVES_OF_DAY, JUNIOR, LEADS, MONTHS, OFFICES, QUESTION_AND_ANSWER,
};
use crate::util::words::leading;

/// A line, read up to the end of the name that it may begin with.
#[derive(Clone, Debug)]
pub(crate) struct Head<'t> {
    pub(in super::super) line: &'t str,
    /// Behind the number or the time.
    pub(super) lead: usize,
    pub(super) emphasis: bool,
    /// Behind emphasis and the number of a question.
    start: usize,
    /// An *@* stands before the name.
    pub(super) handle: bool,
    pub(super) name: Option<Range<usize>>,
    /// What stands in the first of the brackets behind the name.
    pub(super) bracket: Option<Range<usize>>,
    /// Behind the brackets.
    pub(super) end: usize,
}

impl<'t> Head<'t> {
    pub(crate) fn of(line: &'t str) -> Self {
        let mut reader = Reader::of(line);
        let lead = reader.at;
        let emphasis = reader.emphasis();
        reader.question_number();
        let start = reader.at;
        let handle = reader.take("@");
        let mut name = reader.name();
        let mut bracket = None;
        if let Some(named) = &mut name {
            bracket = reader.bracket();
            while reader.bracket().is_some() {}
            if let Some(holder) = bracket
                .clone()
                .filter(|it| is_holder(&line[named.clone()], &line[it.clone()]))
            {
                *named = holder;
            }
        }
        Head {
            line,
            lead,
            emphasis,
            start,
            handle,
            name,
            bracket,
            end: reader.at,
        }
    }

    /// Whether the line begins with a time.
    pub(super) fn is_timed(&self) -> bool {
        self.line[..self.lead].contains(':')
    }

    /// At a byte of the line.
    pub(super) fn at(&self, at: usize) -> Reader<'t> {
        Reader {
            text: self.line,
            at,
        }
    }

    /// Whatever stands before a colon: one word, or behind the time of a chat a few.
    pub(super) fn nick(&self, timed: bool) -> Option<Label> {
        let rest = &self.line[self.start..];
        let length = leading(rest, |byte| {
            is_nick(byte) || timed && matches!(byte, b' ' | b'+' | b'(' | b')' | 0x80..)
        });
        let name = &rest[..length];
        if !(1..LONGEST).contains(&length) || !rest[length..].starts_with(':') || is_field(name) {
            return None;
        }
        let end = self.start + length;
        let label = self
            .at(end + 1)
            .label(self.start..end, timed || is_handle(name));
        label.filter(|label| timed || label.words < self.line.len())
    }
}

/// The number or the time that a line begins with: *[09:04]*, *7.*
pub(in super::super) fn lead(line: &str) -> &str {
    let lead = &line[..Reader::of(line).at];
    if lead.contains(['.', ':', ']']) {
        lead
    } else {
        ""
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl<'t> Reader<'t> {
    /// Behind the number of the line, or the time.
    pub(super) fn of(text: &'t str) -> Self {
        // as nearly every line does
        if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return Reader { text, at: 0 };
        }
        let mut at = 0;
        for mark in LEADS {
            at += if text.starts_with(mark) {
                mark.len()
            } else {
                0
            };
        }
        let free = at;
        at += leading(&text[at..], is_figure).min(LONGEST);
        // *[3/4/24, 9:41:07 PM] Ana: …*
        let half = text[at..].get(..2).is_some_and(|half| {
            free < at && HALVES_OF_DAY.iter().any(|it| half.eq_ignore_ascii_case(it))
        });
        if half && text[at + 2..].starts_with([']', ' ', ':']) {
            at += 2;
            at += leading(&text[at..], is_figure);
        }
        let lead = &text[free..at];
        // *10 ANA: …*, but *2016 Review: …*, *20 March: …*
        let behind = &text[at..];
        let month = || holds(&MONTHS, &behind[..word_length(behind)]);
        let number = lead.len() < 4 && lead.ends_with(' ') && !month();
        let counts = number || lead.contains(['.', ':', ']', '\t']) || lead.ends_with("  ");
        Reader {
            text,
            at: if counts { at } else { free },
        }
    }

    /// *Q14 Chair: …*, in the evidence that a committee takes.
    fn question_number(&mut self) {
        let Some(rest) = self.rest().strip_prefix(QUESTION_AND_ANSWER[0][0]) else {
            return;
        };
        let digits = leading(rest, |byte| byte.is_ascii_digit());
        if digits > 0 && rest[digits..].starts_with(' ') {
            self.at += 1 + digits + 1;
        }
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub(super) fn take(&mut self, mark: &str) -> bool {
        let takes = self.rest().starts_with(mark);
        self.at += if takes { mark.len() } else { 0 };
        takes
    }

    pub(super) fn emphasis(&mut self) -> bool {
        let marks = leading(self.rest(), |byte| byte == b'*' || byte == b'_');
        self.at += marks;
        marks > 0
    }

    /// Words with a capital, and short ones between them; a number, a comma before another capital.
    pub(super) fn name(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let mut end = None;
        for _ in 0..WORDS {
            let word = &self.rest()[..word_length(self.rest())];
            let (&first, &last) = (word.as_bytes().first()?, word.as_bytes().last()?);
            let wide = || !first.is_ascii() && word.starts_with(char::is_uppercase);
            let capital = first.is_ascii_uppercase() || wide();
            if !capital && (self.at == start || word.len() >= 12) {
                return None;
            }
            // *REYES. Come in.*, not *MR. REYES: Come in.*
            let stops = last == b'.'
                && word.len() > 3
                && !is_title(word)
                && !word[..word.len() - 1].contains('.');
            self.at += word.len() - usize::from(stops);
            // *JOHN HALL, HOST*, but *John G. Hall, Jr.*
            if let [b',', b' ', ..] = self.rest().as_bytes() {
                let next = &self.rest()[2..];
                if next.starts_with(char::is_uppercase) {
                    if end.is_none() && !is_junior(next) {
                        end = Some(self.at);
                    }
                    self.at += 1;
                }
            }
            let next = self.rest();
            let goes_on = match next.as_bytes() {
                [b' ', b'(' | b'[' | b' ' | b'^', ..] | [b' ', 0xe2, 0x80, ..] => false,
                [b' ', ..] => true,
                _ => false,
            };
            if !goes_on {
                return Some(start..end.unwrap_or(self.at));
            }
            self.at += 1;
        }
        None
    }

    /// *(softly)*, *[sighs]*
    pub(super) fn bracket(&mut self) -> Option<Range<usize>> {
        let (inner, close) = match self.rest().as_bytes() {
            [b' ', b'(', inner @ ..] => (inner, b')'),
            [b' ', b'[', inner @ ..] => (inner, b']'),
            _ => return None,
        };
        let length = inner.iter().take(LONGEST).position(|&byte| byte == close)?;
        let start = self.at + 2;
        self.at = start + length + 1;
        Some(start..start + length)
    }

    /// The label whose name ends here, within brackets that close, with words behind them.
    pub(super) fn enclosed(mut self, name: Range<usize>, close: &str) -> Option<Label> {
        let closed = !name.is_empty() && self.take(close);
        let label = closed.then(|| self.label(name, true))?;
        label.filter(|label| label.words < self.text.len())
    }

    /// The label that ends here.
    pub(super) fn label(&self, name: Range<usize>, apart: bool) -> Option<Label> {
        let rest = self.rest();
        let words = rest.trim_start();
        let said = rest.is_empty() || rest.len() > words.len();
        let words = self.text.len() - words.len();
        said.then_some(Label { name, words, apart })
    }
}

/// Whether somebody in brackets holds an office: *The Mayor (Ana Reyes)*, *Minister for the Sea (Deputy Hall)*.
fn is_holder(office: &str, holder: &str) -> bool {
    let small = |word: &str| word.starts_with(char::is_lowercase);
    let described = || office.split(' ').any(small);
    match (office.split_once(' '), holder.split_once(' ')) {
        (Some((ARTICLE, _)), _) => holder.starts_with(char::is_uppercase),
        (_, Some((title, _))) => is_title(title) || described() && holds(&OFFICES, title),
        _ => false,
    }
}

/// *Jr.*, *III*
fn is_junior(rest: &str) -> bool {
    JUNIOR.iter().any(|mark| rest.starts_with(mark))
}
