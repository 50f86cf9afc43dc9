//! A text as it came, and its plain text, which has no ornaments.
//!
//! Whatever reads words reads the plain text, and need not know of soft hyphens, notes and no-break
//! spaces. When records are made, places are translated back. Nearly every text is its own plain
//! text, and is not copied.

use std::borrow::Cow;

use super::mark::{self, Found};
use super::ornament::Cut;
use super::WINDOW;
use crate::{Genre, Span};

/// A text with its marks.
#[derive(Debug)]
pub(crate) struct Page<'t> {
    source: &'t str,
    plain: Option<Plain>,
    /// What its plain text holds, until a scan takes it.
    pub(super) found: Found,
    /// What the caller says that it is.
    pub(crate) genre: Genre,
}

/// The plain text where it is another.
#[derive(Debug)]
struct Plain {
    text: String,
    /// The pieces of the text between two cuts. A piece behind a cut begins with what is read there.
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Piece {
    /// Where it begins in the plain text.
    plain: u32,
    /// The same place in the text as it came: what is read in place of a cut stands at its end.
    source: u32,
    /// Where whatever begins with the piece begins there: with the cut, if anything is read in its place.
    start: u32,
}

impl<'t> Page<'t> {
    /// Offsets are `u32`: of a longer text only the first [`WINDOW`] is looked at, so that callers who want all of it go by
    /// [`windows`](super::windows).
    pub(crate) fn of(text: &'t str) -> Self {
        let source = super::windows(text, WINDOW)
            .next()
            .map_or("", |(_, window)| window);
        let found = mark::collect(source);
        if found.cuts.is_empty() {
            return Page {
                source,
                plain: None,
                found,
                genre: Genre::Unknown,
            };
        }
        let plain = Plain::of(source, &found.cuts);
        Page {
            source,
            found: mark::collect(&plain.text),
            plain: Some(plain),
            genre: Genre::Unknown,
        }
    }

    /// The plain text.
    pub(crate) fn text(&self) -> &str {
        self.plain.as_ref().map_or(self.source, |plain| &plain.text)
    }

    /// The text as it came.
    pub(crate) fn source(&self) -> &'t str {
        self.source
    }

    /// The place in the text as it came of a place in the plain text.
    pub(crate) fn place(&self, span: Span) -> Span {
        self.plain
            .as_ref()
            .map_or(span, |plain| plain.place(self.source, span))
    }

    /// The plain words of a place in the plain text.
    pub(crate) fn words(&self, span: Span) -> Cow<'t, str> {
        let source = self.place(span).of(self.source);
        match &self.plain {
            Some(plain) if source != span.of(&plain.text) => {
                Cow::Owned(span.of(&plain.text).to_owned())
            }
            _ => Cow::Borrowed(source),
        }
    }
}

impl Plain {
    fn of(source: &str, cuts: &[Cut]) -> Self {
        let mut plain = Plain {
            text: String::with_capacity(source.len()),
            pieces: Vec::with_capacity(cuts.len() + 1),
        };
        plain.pieces.push(Piece::default());
        let mut passed = 0;
        for cut in cuts {
            plain.text.push_str(&source[passed..cut.start]);
            plain.pieces.push(Piece {
                plain: plain.text.len() as u32,
                source: (cut.end - cut.read.len()) as u32,
                start: if cut.read.is_empty() {
                    cut.end
                } else {
                    cut.start
                } as u32,
            });
            plain.text.push_str(cut.read);
            passed = cut.end;
        }
        plain.text.push_str(&source[passed..]);
        plain
    }

    fn place(&self, source: &str, span: Span) -> Span {
        let first = self.piece_before(|piece| piece.plain as usize <= span.start);
        let last = self.piece_before(|piece| (piece.plain as usize) < span.end);
        let start = match span.start - first.plain as usize {
            0 => first.start as usize,
            passed => first.source as usize + passed,
        };
        let end = last.source as usize + span.end - last.plain as usize;
        // a blank may stand for a wider space, two hyphens for one dash
        let start = (0..=start)
            .rev()
            .find(|&at| source.is_char_boundary(at))
            .unwrap_or(0);
        let end = (end..source.len())
            .find(|&at| source.is_char_boundary(at))
            .unwrap_or(source.len());
        // an empty span at a cut starts behind the cut, and would end before it
        Span::new(start, end.max(start))
    }

    /// The last piece of those that are so, which come first.
    fn piece_before(&self, is: impl Fn(&Piece) -> bool) -> Piece {
        self.pieces[self.pieces.partition_point(is).max(1) - 1]
    }
}

#[cfg(test)]
mod tests;
