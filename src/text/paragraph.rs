//! Paragraphs, in documents with one paragraph a line and in hard-wrapped ones.
//!
//! ```text
//! one a line    paragraph = line ;                          most news, most of the web
//! hard-wrapped  paragraph = line { "\n" line } blank-line ; Project Gutenberg, mail
//! by indent     paragraph = indent line { "\n" line } ;     old e-texts, typescripts
//! ```
//! Which of them a document is, is counted: in hard-wrapped text nearly all breaks between two lines of text come in
//! the middle of a sentence and after a line of moderate length. Where indents tell paragraphs, that holds of the lines that
//! are not indented; those that are follow the end of a sentence, and follow it without a blank line more often than others
//! begin behind one.

use std::cmp::Reverse;

use super::line::{Line, INDENT};
use crate::lexicon::talk::DIVISIONS;
use crate::util::words::{is_any, is_capitals, is_quotation_mark};
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

impl Paragraph {
    pub(crate) fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    pub(crate) fn of(self, text: &str) -> &str {
        self.span().of(text)
    }
}

/// The paragraphs of a text with these lines, which end at blank lines and where another begins; none is a heading yet.
pub(crate) fn paragraphs(text: &str, lines: &[Line]) -> Vec<Paragraph> {
    let joints = Joints::of(text, lines);
    let (by_indent, wrapped) = (joints.tell_by_indent(), joints.are_wrapped());
    let begins = |above: Line, line: Line| match by_indent {
        true => joints.begins(above, line),
        false => !wrapped || starts_by_indent(text, above, line),
    };
    let mut paragraphs: Vec<Paragraph> = Vec::with_capacity(lines.len());
    let mut above: Option<Line> = None;
    for &line in lines {
        let joined = |&above: &Line| {
            !above.is_blank() && !begins(above, line) && is_text(above, text) && is_text(line, text)
        };
        match paragraphs.last_mut() {
            _ if line.is_blank() => {}
            Some(paragraph) if above.as_ref().is_some_and(joined) => paragraph.end = line.end,
            _ => paragraphs.push(Paragraph {
                start: line.start,
                end: line.end,
                heading: false,
            }),
        }
        above = Some(line);
    }
    paragraphs
}

/// Whether something is on a line beside the number or the time of a subtitle.
fn is_text(line: Line, text: &str) -> bool {
    let figures = |byte| matches!(byte, b'0'..=b'9' | b':' | b',' | b'.' | b' ' | b'-' | b'>');
    let line = line.of(text).as_bytes();
    let begins = line.first().map_or(true, u8::is_ascii_digit);
    !begins || !line.iter().all(|&byte| figures(byte))
}

/// Notes which of the paragraphs of a text are headings.
pub(crate) fn mark_headings(text: &str, paragraphs: &mut [Paragraph]) {
    for (index, paragraph) in paragraphs.iter_mut().enumerate() {
        paragraph.heading = is_heading(paragraph.of(text), index == 0);
    }
}

/// The line breaks between two lines of text, before lines at the margin, and before lines further in.
#[derive(Clone, Copy, Debug, Default)]
struct Joints {
    all: [usize; 2],
    /// How many of them come in the middle of a sentence.
    inside: [usize; 2],
    /// Blank lines before text.
    blank: usize,
    /// How far in the lines begin that follow another, and how far most of those that are indented.
    margin: u16,
    usual: u16,
}

impl Joints {
    fn of(text: &str, lines: &[Line]) -> Self {
        let pairs = || lines.windows(2).map(|pair| (pair[0], pair[1]));
        let joined =
            || pairs().filter(|&(above, line)| is_text(above, text) && is_text(line, text));
        let mut joints = Joints {
            margin: joined().map(|(_, line)| line.indent).min().unwrap_or(0),
            ..Joints::default()
        };
        let mut indents = [0; WIDEST];
        for (above, line) in joined() {
            let inside = usize::from(breaks_a_sentence(above.of(text), line.of(text)));
            let indented = joints.is_indented(line);
            joints.all[usize::from(indented)] += 1;
            joints.inside[usize::from(indented)] += inside;
            if indented {
                indents[usize::from(line.indent).min(WIDEST - 1)] += 1 - inside;
            }
        }
        let usual = (0..).zip(indents).min_by_key(|&(_, count)| Reverse(count));
        joints.usual = usual.map_or(0, |(indent, _)| indent);
        joints.blank = pairs()
            .filter(|(above, line)| above.is_blank() && !line.is_blank())
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
        self.inside.iter().sum::<usize>() * 2 > self.all.iter().sum()
    }

    /// Whether indents tell where paragraphs begin.
    fn tell_by_indent(self) -> bool {
        let ([plain, indented], [plain_inside, indented_inside]) = (self.all, self.inside);
        let wrapped = plain_inside >= JOINTS && plain_inside * 2 > plain;
        let begin = indented >= JOINTS && indented_inside * 3 < indented;
        wrapped && begin && indented > self.blank
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

/// A paragraph without a blank line before it: its first line is indented, the one above is not and ends a sentence.
fn starts_by_indent(text: &str, above: Line, line: Line) -> bool {
    let ends = |last| matches!(last, '.' | '!' | '?') || is_quotation_mark(last);
    line.indent >= INDENT && above.indent < INDENT && above.of(text).ends_with(ends)
}

fn is_heading(paragraph: &str, first: bool) -> bool {
    !paragraph.starts_with(|first| first == '—' || is_quotation_mark(first))
        && paragraph.len() <= LONGEST
        && (matches!(paragraph.as_bytes(), [b'#', b' ' | b'#', ..])
            || is_division(paragraph)
            || is_capitals(paragraph)
                && paragraph
                    .chars()
                    .filter(|char| char.is_alphabetic())
                    .nth(1)
                    .is_some()
            || match first {
                true => is_title(paragraph),
                false => is_title_case(paragraph),
            })
}

/// No longer paragraph is a heading.
const LONGEST: usize = 200;

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
pub(super) fn is_division(line: &str) -> bool {
    let numeral = |byte: u8| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C' | b'0'..=b'9');
    let marks = ['.', ':'];
    let number = line.trim_end_matches(marks);
    let word = line.split_whitespace().next().unwrap_or_default();
    !number.is_empty() && number.bytes().all(numeral)
        || line.len() <= 80
            && is_any(word.trim_end_matches(marks), &DIVISIONS)
            && !line.ends_with([',', ';'])
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
