//! Other line breaks.

use whosaid::Span;

use crate::edit::Edit;
use crate::source::{blank_line, line_break, Source};

use super::Rewriting;

const MARGIN: usize = 72;

pub const LONG: &str = "“The ferries across the lake go twice a day in winter, and tickets are sold at the pier,” said Ana Reyes.\n“No more?” said Tom Hall, who had come a long way to see the bridge, and now saw that it was under the lake.";
pub const LONG_WRAPPED: &str = "“The ferries across the lake go twice a day in winter, and tickets are\nsold at the pier,” said Ana Reyes.\n\n“No more?” said Tom Hall, who had come a long way to see the bridge, and\nnow saw that it was under the lake.";
pub const LONG_WRAPPED_INDENT: &str = "   “The ferries across the lake go twice a day in winter, and tickets\nare sold at the pier,” said Ana Reyes.\n   “No more?” said Tom Hall, who had come a long way to see the bridge,\nand now saw that it was under the lake.";

pub fn crlf(source: &Source) -> Rewriting {
    source
        .text
        .match_indices('\n')
        .map(|(at, _)| Edit::insert(at, "\r"))
        .collect()
}

pub fn wrapped(source: &Source) -> Rewriting {
    wrap(source, "\n\n", 0)
}

pub fn wrapped_indent(source: &Source) -> Rewriting {
    wrap(source, "\n   ", 3)
}

/// Sets paragraphs anew, with `between` them.
fn wrap(source: &Source, between: &'static str, indent: usize) -> Rewriting {
    let mut edits = Vec::new();
    let mut end = 0;
    for paragraph in source.paragraphs() {
        // The first paragraph has nothing before it, an indent at most.
        let before = if end == 0 {
            between.trim_start_matches('\n')
        } else {
            between
        };
        edits.push(Edit::replace(end, paragraph.start, before));
        wrap_paragraph(source.text, paragraph, indent, &mut edits);
        end = paragraph.end;
    }
    edits.into_iter().collect()
}

fn wrap_paragraph(text: &str, paragraph: Span, indent: usize, edits: &mut Vec<Edit>) {
    let mut column = indent;
    let mut last: Option<usize> = None;
    for word in words(text, paragraph) {
        let width = word.of(text).chars().count();
        if let Some(end) = last {
            let fits = column + 1 + width <= MARGIN;
            edits.push(Edit::replace(
                end,
                word.start,
                if fits { " " } else { "\n" },
            ));
            column = if fits { column + 1 } else { 0 };
        }
        column += width;
        last = Some(word.end);
    }
}

/// What stands between spaces that may break.
fn words(text: &str, within: Span) -> impl Iterator<Item = Span> + '_ {
    let words = within
        .of(text)
        .split([' ', '\n', '\t', '\r'])
        .filter(|word| !word.is_empty());
    words.map(|word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        Span::new(start, start + word.len())
    })
}

pub fn unwrapped(source: &Source) -> Rewriting {
    let mut edits = Vec::new();
    for block in source.blocks() {
        let breaks = line_break().find_iter(block.of(source.text));
        edits.extend(
            breaks
                .map(|gap| Edit::replace(block.start + gap.start(), block.start + gap.end(), " ")),
        );
    }
    edits.into_iter().collect()
}

pub fn one_line(source: &Source) -> Rewriting {
    line_break()
        .find_iter(source.text)
        .map(|gap| Edit::replace(gap.start(), gap.end(), " "))
        .collect()
}

pub fn blank_to_newline(source: &Source) -> Rewriting {
    let gaps = blank_line().find_iter(source.text);
    gaps.map(|gap| Edit::replace(gap.start(), gap.end(), "\n"))
        .collect()
}

pub fn newline_to_blank(source: &Source) -> Rewriting {
    let single = line_break()
        .find_iter(source.text)
        .filter(|gap| gap.as_str().matches('\n').count() == 1);
    single
        .map(|gap| Edit::replace(gap.start(), gap.end(), "\n\n"))
        .collect()
}

pub fn indented(source: &Source) -> Rewriting {
    source
        .lines()
        .into_iter()
        .map(|line| Edit::insert(line.start, "    "))
        .collect()
}
