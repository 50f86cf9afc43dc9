//! HTML. No tree is built: what reads words needs to know only where blocks begin and end, so nesting costs nothing.

use std::ops::Range;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

use crate::entity;
use crate::plain::{Plain, Style};

/// Elements whose content is no text of the page.
const SILENT: [&str; 15] = [
    "audio", "button", "canvas", "iframe", "math", "nav", "noscript", "object", "script", "select",
    "style", "svg", "template", "textarea", "title",
];

const BLOCKS: [&str; 40] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "menu",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tr",
    "ul",
];

pub(crate) fn read(source: &str) -> Plain<'_> {
    let mut page = Page {
        plain: Plain::of(source),
        open: Default::default(),
        quotes: 0,
        preformatted: 0,
        silent: None,
    };
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(source, emitter) {
        match token {
            Token::StartTag(tag) => page.start(&tag.name, tag.span.start..tag.span.end),
            Token::EndTag(tag) => page.end(&tag.name, tag.span.start..tag.span.end),
            Token::String(text) => page.text(text.span.start..text.span.end),
            _ => {}
        }
    }
    page.plain
}

struct Page<'s> {
    plain: Plain<'s>,
    /// For each style, where emphasis begins: in the text, in the source.
    open: [Vec<(usize, usize)>; 2],
    /// How many `<q>` are open.
    quotes: usize,
    preformatted: usize,
    /// The silent element that is open, and how many of its kind inside each other.
    silent: Option<(&'static str, usize)>,
}

const MARKS: [(&str, &str); 2] = [("“", "”"), ("‘", "’")];

impl Page<'_> {
    fn start(&mut self, name: &[u8], tag: Range<usize>) {
        let name = std::str::from_utf8(name).unwrap_or_default();
        if let Some((silent, depth)) = &mut self.silent {
            *depth += usize::from(name == *silent);
            return;
        }
        if let Ok(at) = SILENT.binary_search(&name) {
            self.silent = Some((SILENT[at], 1));
        } else if let Some(style) = style_of(name) {
            self.open[style as usize].push((self.plain.len(), tag.start));
        } else if name == "q" {
            self.plain.put(MARKS[self.quotes % 2].0, tag);
            self.quotes += 1;
        } else if name == "br" {
            self.plain.put("\n", tag);
        } else {
            self.preformatted += usize::from(name == "pre");
            self.separate(name, tag.start);
        }
    }

    fn end(&mut self, name: &[u8], tag: Range<usize>) {
        let name = std::str::from_utf8(name).unwrap_or_default();
        if let Some((silent, depth)) = &mut self.silent {
            *depth -= usize::from(name == *silent);
            if *depth == 0 {
                self.silent = None;
            }
            return;
        }
        if let Some(style) = style_of(name) {
            if let Some((text, source)) = self.open[style as usize].pop() {
                let end = self.plain.len();
                self.plain.annotate(style, text..end, source..tag.end);
            }
        } else if name == "q" && self.quotes > 0 {
            self.quotes -= 1;
            self.plain.put(MARKS[self.quotes % 2].1, tag);
        } else {
            self.preformatted -= usize::from(name == "pre" && self.preformatted > 0);
            self.separate(name, tag.end);
        }
    }

    fn separate(&mut self, name: &str, at: usize) {
        if BLOCKS.binary_search(&name).is_ok() {
            self.plain.end_lines(2, at);
        } else if matches!(name, "td" | "th") {
            self.plain.space(at..at);
        }
    }

    fn text(&mut self, range: Range<usize>) {
        if self.silent.is_some() {
            return;
        }
        if self.preformatted > 0 {
            entity::decode(&mut self.plain, range, Plain::keep);
        } else {
            entity::decode(&mut self.plain, range, keep_words);
        }
    }
}

fn style_of(name: &str) -> Option<Style> {
    match name {
        "em" | "i" => Some(Style::Emphasis),
        "strong" | "b" => Some(Style::Strong),
        _ => None,
    }
}

/// Takes text with one space in the place of each run of white space.
pub(crate) fn keep_words(plain: &mut Plain<'_>, range: Range<usize>) {
    let is_space = |byte: &u8| byte.is_ascii_whitespace();
    let bytes = plain.source().as_bytes();
    let mut start = range.start;
    while start < range.end {
        let rest = &bytes[start..range.end];
        let end = |wanted: bool| {
            let length = rest.iter().position(|byte| is_space(byte) != wanted);
            start + length.unwrap_or(rest.len())
        };
        let spaced = is_space(&rest[0]);
        let end = end(spaced);
        if spaced {
            plain.space(start..end);
        } else {
            plain.keep(start..end);
        }
        start = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(SILENT.is_sorted() && BLOCKS.is_sorted());
    }
}
