//! Paragraphs, in documents with one paragraph a line and in hard-wrapped ones.
//!
//! ```text
//! one a line    paragraph = line ;                          most news, most of the web
//! hard-wrapped  paragraph = line { "\n" line } blank-line ; Project Gutenberg, mail
//! line          { ">" " " } text                            a Markdown block quote's own marks are no text
//! ```
//! Which of the two a document is, is counted: in hard-wrapped text nearly all breaks between two lines of text come in
//! the middle of a sentence and after a line of moderate length.

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
struct Line {
    start: u32,
    end: u32,
    /// Whether it begins further in than one space.
    indented: bool,
}

impl Line {
    fn is_blank(self) -> bool {
        self.start == self.end
    }

    /// Whether something is on it beside the number or the time of a subtitle.
    fn is_text(self, text: &str) -> bool {
        let figures = |byte| matches!(byte, b'0'..=b'9' | b':' | b',' | b'.' | b' ' | b'-' | b'>');
        let line = self.of(text).as_bytes();
        let begins = line.first().map_or(true, u8::is_ascii_digit);
        !begins || !line.iter().all(|&byte| figures(byte))
    }

    fn of(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }
}

/// The paragraphs of a text, given where its line breaks start; none is a heading yet.
pub(crate) fn paragraphs(text: &str, breaks: &[u32]) -> Vec<Paragraph> {
    let lines = lines(text, breaks);
    if is_wrapped(text, &lines) {
        join(text, &lines)
    } else {
        one_a_line(&lines)
    }
}

/// Notes which of the paragraphs of a text are headings.
pub(crate) fn mark_headings(text: &str, paragraphs: &mut [Paragraph]) {
    for (index, paragraph) in paragraphs.iter_mut().enumerate() {
        paragraph.heading = is_heading(&text[paragraph.start as usize..paragraph.end as usize], index == 0);
    }
}

fn lines(text: &str, breaks: &[u32]) -> Vec<Line> {
    let mut lines = Vec::with_capacity(breaks.len() + 1);
    let mut start = 0;
    lines.extend(breaks.iter().map(|&at| {
        let line = trimmed(text, start, at as usize);
        start = at as usize + if text.as_bytes()[at as usize] == b'\n' { 1 } else { 3 };
        line
    }));
    lines.push(trimmed(text, start, text.len()));
    lines
}

#[inline]
fn trimmed(text: &str, start: usize, end: usize) -> Line {
    let bytes = &text.as_bytes()[start..end];
    if bytes.is_empty() || begins_plainly(bytes) && ends_plainly(bytes) {
        return Line { start: start as u32, end: end as u32, indented: false };
    }
    trimmed_of_blanks(text, start, end)
}

#[inline(never)]
fn trimmed_of_blanks(text: &str, start: usize, end: usize) -> Line {
    let line = text[start..end].trim_end();
    let end = start + line.len();
    let inner = unquoted(line.trim_start());
    Line { start: (end - inner.len()) as u32, end: end as u32, indented: line.len() - inner.len() > 1 }
}

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

/// Whether single line breaks are there for the width of the page only.
fn is_wrapped(text: &str, lines: &[Line]) -> bool {
    let mut joints = 0usize;
    let mut inside = 0usize;
    for pair in lines.windows(2).filter(|pair| pair.iter().all(|line| line.is_text(text))) {
        joints += 1;
        inside += usize::from(breaks_a_sentence(pair[0].of(text), pair[1].of(text)));
    }
    inside * 2 > joints
}

fn breaks_a_sentence(line: &str, next: &str) -> bool {
    let goes_on = line
        .chars()
        .next_back()
        .is_some_and(|last| last.is_alphanumeric() || matches!(last, ',' | ';' | '-' | '—' | '_' | '’' | '\''));
    let wide = line.len() >= 30 || next.starts_with(char::is_lowercase);
    // *[21:02] <reyes> …* begins a line of a chat
    goes_on && wide && line.len() <= 160 && !next.starts_with(['[', '<'])
}

fn one_a_line(lines: &[Line]) -> Vec<Paragraph> {
    let mut paragraphs = Vec::with_capacity(lines.len());
    let text_lines = lines.iter().filter(|line| !line.is_blank());
    paragraphs.extend(text_lines.map(|line| Paragraph { start: line.start, end: line.end, heading: false }));
    paragraphs
}

fn join(text: &str, lines: &[Line]) -> Vec<Paragraph> {
    let mut joined: Vec<Paragraph> = Vec::new();
    let mut before: Option<Line> = None;
    for &line in lines {
        match (before, joined.last_mut()) {
            _ if line.is_blank() => {}
            (Some(above), Some(paragraph))
                if above.is_text(text) && line.is_text(text) && !starts_by_indent(text, above, line) =>
            {
                paragraph.end = line.end;
            }
            _ => joined.push(Paragraph { start: line.start, end: line.end, heading: false }),
        }
        before = Some(line);
    }
    joined
}

/// A paragraph without a blank line before it: its first line is indented, the one above is not and ends a sentence.
fn starts_by_indent(text: &str, above: Line, line: Line) -> bool {
    line.indented && !above.indented && above.of(text).ends_with(['.', '!', '?', '"', '”', '’', '\''])
}

const DIVISIONS: [&str; 11] =
    ["act", "appendix", "book", "chapter", "epilogue", "letter", "part", "preface", "prologue", "scene", "volume"];

fn is_heading(paragraph: &str, first: bool) -> bool {
    let marked = || paragraph.starts_with(['"', '“', '‘', '\'', '«', '„', '—']);
    if paragraph.len() > 200 || !paragraph.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) && marked() {
        return false;
    }
    paragraph.starts_with("# ")
        || paragraph.starts_with("##")
        || is_division(paragraph)
        || is_capitals(paragraph)
        || (if first { is_title(paragraph) } else { is_title_case(paragraph) })
}

/// *Mayor Explains Why She Felt “Left Out” at the Fair.*: a short line in which every long word has a capital. A comma rather
/// shows who somebody is: *Ana Reyes, Institute for Water.*
fn is_title_case(paragraph: &str) -> bool {
    if paragraph.len() > LONGEST_TITLE {
        return false;
    }
    let mut capitals = 0;
    for word in paragraph.split_ascii_whitespace() {
        let word = word.trim_start_matches(['“', '‘', '"', '\'', '(']);
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
    let Some(first) = paragraph.bytes().next() else { return false };
    let in_numeral = |byte: u8| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C' | b'0'..=b'9');
    if in_numeral(first) && paragraph.trim_end_matches(['.', ':']).bytes().all(in_numeral) {
        return true;
    }
    let word = || paragraph.split_whitespace().next().unwrap_or("").trim_end_matches(['.', ':']);
    let begins = |name: &&&str| name.as_bytes()[0] == first.to_ascii_lowercase();
    paragraph.len() <= 80
        && DIVISIONS.iter().filter(begins).any(|name| name.eq_ignore_ascii_case(word()))
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
    if !paragraph.ends_with(['.', '!', '?', '"', '”', ',', ':']) {
        return true;
    }
    let long = paragraph.split_whitespace().filter(|word| word.len() > 4);
    let (words, capitals) = long.fold((0, 0), |(words, capitals), word| {
        (words + 1, capitals + usize::from(word.starts_with(char::is_uppercase)))
    });
    capitals * 4 > words * 3
}

#[cfg(test)]
mod tests;
