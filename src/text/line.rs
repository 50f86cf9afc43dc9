//! Lines, trimmed, each with how far in it begins.
//!
//! ```text
//! line = { white-space | ">" " " } text     a Markdown block quote's own marks are no text
//! ```

use crate::Span;

/// A line, trimmed; empty when nothing but white space is on it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub(super) start: u32,
    pub(super) end: u32,
    /// How far in it begins.
    pub(crate) indent: u16,
}

impl Line {
    pub(crate) fn is_blank(self) -> bool {
        self.start == self.end
    }

    pub(crate) fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    pub(crate) fn of(self, text: &str) -> &str {
        self.span().of(text)
    }
}

/// A text by its lines, which go by their numbers; beyond its edges all is blank.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines<'t> {
    pub(crate) text: &'t str,
    pub(crate) lines: &'t [Line],
}

impl<'t> Lines<'t> {
    pub(crate) fn at(self, number: usize) -> &'t str {
        self.lines.get(number).map_or("", |line| line.of(self.text))
    }

    pub(crate) fn above(self, number: usize) -> &'t str {
        self.at(number.wrapping_sub(1))
    }

    pub(crate) fn is_blank(self, number: usize) -> bool {
        self.lines.get(number).map_or(true, |line| line.is_blank())
    }

    /// Whether a line is the whole of its paragraph, where blank lines part them.
    pub(crate) fn stands_apart(self, number: usize) -> bool {
        self.above(number).is_empty() && self.is_blank(number + 1)
    }

    /// The words from the first of these lines to the last, if there are any.
    pub(crate) fn span(self, lines: std::ops::Range<usize>) -> Option<Span> {
        let mut written = self.lines[lines].iter().filter(|line| !line.is_blank());
        let first = written.next()?;
        let last = written.next_back().unwrap_or(first);
        Some(Span::new(first.span().start, last.span().end))
    }
}

/// The lines of a text, given where its line breaks start.
pub(crate) fn lines(text: &str, breaks: &[u32]) -> Vec<Line> {
    let mut lines = Vec::with_capacity(breaks.len() + 1);
    let mut start = 0;
    lines.extend(breaks.iter().map(|&at| {
        let at = at as usize;
        let line = trimmed(text, start, at);
        // a separator of Unicode has three bytes
        start = at + if text.as_bytes()[at] == b'\n' { 1 } else { 3 };
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
pub(super) const INDENT: u16 = 2;

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

#[cfg(test)]
mod tests;
