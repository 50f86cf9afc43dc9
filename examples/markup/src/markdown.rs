//! Markdown: CommonMark, with tables, footnotes and struck-out text.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::plain::{Plain, Style};

pub(crate) fn read(source: &str) -> Plain<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut plain = Plain::of(source);
    let mut open = Vec::new();
    // Inside pictures, blocks of code and the head of the file nothing is read.
    let mut silent = 0;
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                silent += usize::from(is_silent(&tag));
                start(&mut plain, &tag, &range, &mut open);
            }
            Event::End(tag) => {
                silent -= usize::from(is_silent_end(&tag));
                end(&mut plain, tag, &range, &mut open);
            }
            _ if silent > 0 => {}
            Event::Text(text) => plain.put(&text, range),
            Event::Code(code) => keep_code(&mut plain, &code, range),
            Event::SoftBreak | Event::HardBreak => plain.put("\n", range),
            Event::InlineHtml(tag) if is_line_break(&tag) => plain.put("\n", range),
            Event::Rule => plain.end_lines(2, range.start),
            _ => {}
        }
    }
    plain
}

fn is_silent(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Image { .. } | Tag::CodeBlock(_) | Tag::MetadataBlock(_) | Tag::HtmlBlock
    )
}

fn is_silent_end(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Image | TagEnd::CodeBlock | TagEnd::MetadataBlock(_) | TagEnd::HtmlBlock
    )
}

fn start(plain: &mut Plain<'_>, tag: &Tag<'_>, range: &Range<usize>, open: &mut Vec<usize>) {
    match tag {
        Tag::Emphasis | Tag::Strong => open.push(plain.len()),
        Tag::Link { .. } | Tag::Image { .. } | Tag::Strikethrough => {}
        Tag::TableCell => plain.space(range.start..range.start),
        Tag::TableHead | Tag::TableRow => plain.end_lines(1, range.start),
        _ => plain.end_lines(2, range.start),
    }
}

fn end(plain: &mut Plain<'_>, tag: TagEnd, range: &Range<usize>, open: &mut Vec<usize>) {
    let style = match tag {
        TagEnd::Emphasis => Style::Emphasis,
        TagEnd::Strong => Style::Strong,
        TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item => {
            return plain.end_lines(2, range.end)
        }
        _ => return,
    };
    let start = open.pop().unwrap_or_default();
    plain.annotate(style, start..plain.len(), range.clone());
}

/// The words between the backticks.
fn keep_code(plain: &mut Plain<'_>, code: &str, range: Range<usize>) {
    match plain.source()[range.clone()].find(code) {
        Some(at) => plain.keep(range.start + at..range.start + at + code.len()),
        None => plain.put(code, range),
    }
}

fn is_line_break(tag: &str) -> bool {
    tag.get(..3)
        .is_some_and(|name| name.eq_ignore_ascii_case("<br"))
}
