//! Markup that is not taken off.

use crate::edit::Edit;
use crate::source::Source;

use super::Rewriting;

pub fn blockquote(source: &Source) -> Rewriting {
    let mut start = 0;
    let mut edits = Vec::new();
    for line in source.text.split_inclusive('\n') {
        edits.push(Edit::insert(
            start,
            if line.trim().is_empty() { ">" } else { "> " },
        ));
        start += line.len();
    }
    edits.into_iter().collect()
}

pub fn p_tags(source: &Source) -> Rewriting {
    let paragraphs = source.paragraphs();
    let (Some(first), Some(last)) = (paragraphs.first(), paragraphs.last()) else {
        return Rewriting::from_iter([]);
    };
    let gaps = paragraphs
        .windows(2)
        .map(|pair| Edit::replace(pair[0].end, pair[1].start, "</p>\n<p>"));
    let ends = [
        Edit::insert(first.start, "<p>"),
        Edit::insert(last.end, "</p>"),
    ];
    gaps.chain(ends).collect()
}
