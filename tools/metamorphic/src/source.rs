//! A text as it is, with what the transformations ask about it.

use std::sync::OnceLock;

use regex::Regex;
use whosaid::{Attribution, Span};

use crate::edit::trim;

/// Lines longer than this are not wrapped.
const WRAPPED: usize = 100;

pub struct Source<'t> {
    pub text: &'t str,
    pub records: Vec<Attribution<'t>>,
}

impl<'t> Source<'t> {
    /// Lines that are not empty, without the space around them.
    pub fn lines(&self) -> Vec<Span> {
        pieces(self.text, line_break())
    }

    /// What blank lines set off, without the space around it.
    pub fn blocks(&self) -> Vec<Span> {
        pieces(self.text, blank_line())
    }

    /// Blocks where the text is wrapped, else lines.
    pub fn paragraphs(&self) -> Vec<Span> {
        if self.is_wrapped() {
            self.blocks()
        } else {
            self.lines()
        }
    }

    /// Whether lines end at a margin: then hardly one is long.
    pub fn is_wrapped(&self) -> bool {
        let lines = self.text.lines().filter(|line| !line.trim().is_empty());
        let (long, all) = lines.fold((0, 0), |(long, all), line| {
            (long + usize::from(line.len() > WRAPPED), all + 1)
        });
        all > 1 && long * 50 < all
    }
}

/// One or more line breaks.
pub fn line_break() -> &'static Regex {
    static BREAK: OnceLock<Regex> = OnceLock::new();
    BREAK.get_or_init(|| Regex::new(r"\s*\n\s*").expect("a good expression"))
}

/// Two or more line breaks.
pub fn blank_line() -> &'static Regex {
    static BREAK: OnceLock<Regex> = OnceLock::new();
    BREAK.get_or_init(|| Regex::new(r"[^\S\n]*\n\s*\n\s*").expect("a good expression"))
}

fn pieces(text: &str, between: &Regex) -> Vec<Span> {
    let mut start = 0;
    let mut found = Vec::new();
    for gap in between.find_iter(text) {
        found.push(trim(text, Span::new(start, gap.start())));
        start = gap.end();
    }
    found.push(trim(text, Span::new(start, text.len())));
    found.retain(|piece| !piece.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraphs(text: &str) -> Vec<&str> {
        Source {
            text,
            records: Vec::new(),
        }
        .paragraphs()
        .into_iter()
        .map(|span| span.of(text))
        .collect()
    }

    #[test]
    fn a_line_is_a_paragraph_where_lines_are_long() {
        let long = "The ferries go twice a day. ".repeat(6);
        let text = format!("Ferries\n{long}\n\n{long}\n");
        assert_eq!(paragraphs(&text), ["Ferries", long.trim(), long.trim()]);
    }

    #[test]
    fn a_block_is_a_paragraph_where_lines_are_wrapped() {
        assert_eq!(
            paragraphs("The ferries go\ntwice a day.\n \nNo more.\n"),
            ["The ferries go\ntwice a day.", "No more."]
        );
    }
}
