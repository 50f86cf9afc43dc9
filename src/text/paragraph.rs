//! Paragraphs, in documents with one paragraph a line and in hard-wrapped ones.
//!
//! ```text
//! one a line    paragraph = line ;                          most news, most of the web
//! hard-wrapped  paragraph = line { "\n" line } blank-line ; Project Gutenberg, mail
//! by indent     paragraph = indent line { "\n" line } ;     old e-texts, typescripts
//! line          { ">" " " } text                            a Markdown block quote's own marks are no text
//! ```
//! Which of them a document is, is counted: in hard-wrapped text nearly all breaks between two lines of text come in
//! the middle of a sentence and after a line of moderate length. Where indents tell paragraphs, that holds of the lines that
//! are not indented; those that are follow the end of a sentence, and follow it without a blank line more often than others
//! begin behind one.

use std::cmp::Reverse;

use crate::lexicon::talk::DIVISIONS;
use crate::util::words::is_quotation_mark;
use crate::Span;

/// A stretch of text between paragraph breaks, white space trimmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// A title of a chapter, a section, an article.
    pub heading: bool,
}

/// A line, trimmed; empty when nothing but white space is on it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    start: u32,
    end: u32,
    /// How far in it begins.
    indent: u16,
}

impl Line {
    pub(crate) fn is_blank(self) -> bool {
        self.start == self.end
    }

    /// Whether something is on it beside the number or the time of a subtitle.
    fn is_text(self, text: &str) -> bool {
        let figures = |byte| matches!(byte, b'0'..=b'9' | b':' | b',' | b'.' | b' ' | b'-' | b'>');
        let line = self.of(text).as_bytes();
        let begins = line.first().map_or(true, u8::is_ascii_digit);
        !begins || !line.iter().all(|&byte| figures(byte))
    }

    pub(crate) fn indent(self) -> u16 {
        self.indent
    }

    pub(crate) fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    pub(crate) fn of(self, text: &str) -> &str {
        self.span().of(text)
    }
}

/// The paragraphs of a text with these lines; none is a heading yet.
pub(crate) fn paragraphs(text: &str, lines: &[Line]) -> Vec<Paragraph> {
    let joints = Joints::of(text, lines);
    if joints.tell_by_indent() {
        join(text, lines, |above, line| joints.begins(above, line))
    } else if joints.are_wrapped() {
        join(text, lines, |above, line| {
            starts_by_indent(text, above, line)
        })
    } else {
        one_a_line(lines)
    }
}

/// Notes which of the paragraphs of a text are headings.
pub(crate) fn mark_headings(text: &str, paragraphs: &mut [Paragraph]) {
    for (index, paragraph) in paragraphs.iter_mut().enumerate() {
        paragraph.heading = is_heading(
            &text[paragraph.start as usize..paragraph.end as usize],
            index == 0,
        );
    }
}

/// The lines of a text, given where its line breaks start.
pub(crate) fn lines(text: &str, breaks: &[u32]) -> Vec<Line> {
    let mut lines = Vec::with_capacity(breaks.len() + 1);
    let mut start = 0;
    lines.extend(breaks.iter().map(|&at| {
        let line = trimmed(text, start, at as usize);
        start = at as usize
            + if text.as_bytes()[at as usize] == b'\n' {
                1
            } else {
                3
            };
        line
    }));
    lines.push(trimmed(text, start, text.len()));
    lines
}

#[inline]
fn trimmed(text: &str, start: usize, end: usize) -> Line {
    let bytes = &text.as_bytes()[start..end];
    if bytes.is_empty() || begins_plainly(bytes) && ends_plainly(bytes) {
        return Line {
            start: start as u32,
            end: end as u32,
            indent: 0,
        };
    }
    trimmed_of_blanks(text, start, end)
}

#[inline(never)]
fn trimmed_of_blanks(text: &str, start: usize, end: usize) -> Line {
    let line = text[start..end].trim_end();
    let end = start + line.len();
    let inner = unquoted(line.trim_start());
    Line {
        start: (end - inner.len()) as u32,
        end: end as u32,
        indent: width(&line[..line.len() - inner.len()]),
    }
}

/// How wide white space is; a tab, or a space that is no plain one, is an indent by itself.
fn width(blank: &str) -> u16 {
    let width = |char| if matches!(char, ' ' | '>') { 1 } else { INDENT };
    blank
        .chars()
        .fold(0, |sum: u16, char| sum.saturating_add(width(char)))
}

/// The least indent: further in than one space.
const INDENT: u16 = 2;

/// Whether the first character is one of those, nearly all, of which it is told quickly that they are no white space.
fn begins_plainly(bytes: &[u8]) -> bool {
    matches!(bytes, [b'!'..=b'=' | b'?'..=b'~', ..] | [0xE2, 0x80, 0x90..=0xA7, ..])
}

fn ends_plainly(bytes: &[u8]) -> bool {
    matches!(bytes, [.., b'!'..=b'~'] | [.., 0xE2, 0x80, 0x90..=0xA7])
}

/// The line without the marks of a Markdown block quote.
fn unquoted(mut line: &str) -> &str {
    while let Some(rest) = line.strip_prefix('>') {
        if !rest.is_empty() && !rest.starts_with([' ', '>', '\t']) {
            break;
        }
        line = rest.trim_start();
    }
    line
}

/// The line breaks between two lines of text.
#[derive(Clone, Copy, Debug, Default)]
struct Joints {
    /// Before lines at the margin, and how many of them come in the middle of a sentence.
    plain: usize,
    plain_inside: usize,
    /// The same before lines further in.
    indented: usize,
    indented_inside: usize,
    /// Blank lines before text.
    blank: usize,
    /// How far in the lines begin that follow another, and how far most of those that are indented.
    margin: u16,
    usual: u16,
}

impl Joints {
    fn of(text: &str, lines: &[Line]) -> Self {
        let joined = || {
            lines
                .windows(2)
                .filter(|pair| pair.iter().all(|line| line.is_text(text)))
        };
        let margin = joined().map(|pair| pair[1].indent).min().unwrap_or(0);
        let mut joints = Joints {
            margin,
            ..Joints::default()
        };
        let mut indents = [0; WIDEST];
        for pair in joined() {
            let inside = usize::from(breaks_a_sentence(pair[0].of(text), pair[1].of(text)));
            if joints.is_indented(pair[1]) {
                joints.indented += 1;
                joints.indented_inside += inside;
                indents[usize::from(pair[1].indent).min(WIDEST - 1)] += 1 - inside;
            } else {
                joints.plain += 1;
                joints.plain_inside += inside;
            }
        }
        joints.usual = (0..)
            .zip(indents)
            .min_by_key(|&(_, count)| Reverse(count))
            .map_or(0, |(indent, _)| indent);
        joints.blank = lines
            .windows(2)
            .filter(|pair| pair[0].is_blank() && !pair[1].is_blank())
            .count();
        joints
    }

    fn is_indented(self, line: Line) -> bool {
        line.indent >= self.margin.saturating_add(INDENT)
    }

    /// Whether a paragraph begins with a line, where indents tell. What is further in as a whole, a letter or a verse, is
    /// one.
    fn begins(self, above: Line, line: Line) -> bool {
        self.is_indented(line)
            && (line.indent <= self.usual || line.indent >= above.indent.saturating_add(INDENT))
    }

    /// Whether single line breaks are there for the width of the page only.
    fn are_wrapped(self) -> bool {
        (self.plain_inside + self.indented_inside) * 2 > self.plain + self.indented
    }

    /// Whether indents tell where paragraphs begin.
    fn tell_by_indent(self) -> bool {
        let wrapped = self.plain_inside >= JOINTS && self.plain_inside * 2 > self.plain;
        let begin = self.indented >= JOINTS && self.indented_inside * 3 < self.indented;
        wrapped && begin && self.indented > self.blank
    }
}

/// Fewer breaks of a kind show nothing.
const JOINTS: usize = 2;
/// No paragraph is indented so far.
const WIDEST: usize = 32;

fn breaks_a_sentence(line: &str, next: &str) -> bool {
    // an apostrophe, or a single mark, behind which a sentence may go on as behind what stands before it
    let last = line.trim_end_matches(['’', '\'']).chars().next_back();
    let goes_on = last
        .is_some_and(|last| last.is_alphanumeric() || matches!(last, ',' | ';' | '-' | '—' | '_'));
    let wide = line.len() >= 30 || next.starts_with(char::is_lowercase);
    // *[21:02] <reyes> …* begins a line of a chat
    goes_on && wide && line.len() <= 160 && !next.starts_with(['[', '<'])
}

fn one_a_line(lines: &[Line]) -> Vec<Paragraph> {
    let mut paragraphs = Vec::with_capacity(lines.len());
    let text_lines = lines.iter().filter(|line| !line.is_blank());
    paragraphs.extend(text_lines.map(|line| Paragraph {
        start: line.start,
        end: line.end,
        heading: false,
    }));
    paragraphs
}

/// Joins lines to paragraphs, which end at blank lines and where one begins.
fn join(text: &str, lines: &[Line], begins: impl Fn(Line, Line) -> bool) -> Vec<Paragraph> {
    let mut joined: Vec<Paragraph> = Vec::new();
    let mut before: Option<Line> = None;
    for &line in lines {
        match (before, joined.last_mut()) {
            _ if line.is_blank() => {}
            (Some(above), Some(paragraph))
                if above.is_text(text) && line.is_text(text) && !begins(above, line) =>
            {
                paragraph.end = line.end;
            }
            _ => joined.push(Paragraph {
                start: line.start,
                end: line.end,
                heading: false,
            }),
        }
        before = Some(line);
    }
    joined
}

/// A paragraph without a blank line before it: its first line is indented, the one above is not and ends a sentence.
fn starts_by_indent(text: &str, above: Line, line: Line) -> bool {
    let ends = |last| matches!(last, '.' | '!' | '?') || is_quotation_mark(last);
    line.indent >= INDENT && above.indent < INDENT && above.of(text).ends_with(ends)
}

fn is_heading(paragraph: &str, first: bool) -> bool {
    let marked = || paragraph.starts_with(|first| first == '—' || is_quotation_mark(first));
    if paragraph.len() > 200
        || !paragraph
            .as_bytes()
            .first()
            .is_some_and(u8::is_ascii_alphanumeric)
            && marked()
    {
        return false;
    }
    matches!(paragraph.as_bytes(), [b'#', b' ' | b'#', ..])
        || is_division(paragraph)
        || is_capitals(paragraph)
        || (if first {
            is_title(paragraph)
        } else {
            is_title_case(paragraph)
        })
}

/// *Mayor Explains Why She Felt “Left Out” at the Fair.*: a short line in which every long word has a capital. A comma rather
/// shows who somebody is: *Ana Reyes, Institute for Water.*
fn is_title_case(paragraph: &str) -> bool {
    if paragraph.len() > LONGEST_TITLE {
        return false;
    }
    let mut capitals = 0;
    for word in paragraph.split_ascii_whitespace() {
        let word = word.trim_start_matches(|first| first == '(' || is_quotation_mark(first));
        let capital = word.starts_with(char::is_uppercase);
        if !capital && word.len() > 4 || word.ends_with(',') {
            return false;
        }
        capitals += usize::from(capital);
    }
    capitals >= TITLE_WORDS
}

/// No longer line is the heading of a part, and none with fewer capitals.
const LONGEST_TITLE: usize = 120;
const TITLE_WORDS: usize = 5;

/// *Chapter 3*, *BOOK THE FIRST*, *XIV.*
fn is_division(paragraph: &str) -> bool {
    let Some(first) = paragraph.bytes().next() else {
        return false;
    };
    let in_numeral = |byte: u8| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C' | b'0'..=b'9');
    if in_numeral(first)
        && paragraph
            .trim_end_matches(['.', ':'])
            .bytes()
            .all(in_numeral)
    {
        return true;
    }
    let word = || {
        paragraph
            .split_whitespace()
            .next()
            .unwrap_or("")
            .trim_end_matches(['.', ':'])
    };
    let begins = |name: &&&str| name.as_bytes()[0] == first.to_ascii_lowercase();
    paragraph.len() <= 80
        && DIVISIONS
            .iter()
            .filter(begins)
            .any(|name| name.eq_ignore_ascii_case(word()))
        && !paragraph.ends_with([',', ';'])
}

/// Capital letters only, and some.
fn is_capitals(paragraph: &str) -> bool {
    let letters = || paragraph.chars().filter(|char| char.is_alphabetic());
    // nearly always the second letter tells
    let small = paragraph.bytes().any(|byte| byte.is_ascii_lowercase());
    !small && letters().take(2).count() == 2 && letters().all(char::is_uppercase)
}

/// The head of a document: no full stop, or most long words with a capital.
fn is_title(paragraph: &str) -> bool {
    // headlines quote in single marks
    let single = |last| matches!(last, '\'' | '‘' | '’');
    let ends = |last| {
        matches!(last, '.' | '!' | '?' | ',' | ':') || is_quotation_mark(last) && !single(last)
    };
    if !paragraph.ends_with(ends) {
        return true;
    }
    let long = paragraph.split_whitespace().filter(|word| word.len() > 4);
    let (words, capitals) = long.fold((0, 0), |(words, capitals), word| {
        (
            words + 1,
            capitals + usize::from(word.starts_with(char::is_uppercase)),
        )
    });
    capitals * 4 > words * 3
}

#[cfg(test)]
mod tests;
