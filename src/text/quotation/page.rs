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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain(text: &str) -> String {
        Page::of(text).text().to_owned()
    }

    #[test]
    fn a_plain_text_is_not_copied() {
        let text = "“No,” said Ana’s aide – [1], [sic] in *bold*, _not_ 2 m.";
        assert!(Page::of(text).plain.is_none());
    }

    #[test]
    fn ornaments_are_left_out() {
        assert_eq!(
            plain("_“No,”_[1] said\u{a0}Ana\u{200b} Reyes¹."),
            "“No,” said Ana Reyes."
        );
        assert_eq!(plain("*\"No,\"*\u{200b}[2] <i>‘Yes’</i>"), "\"No,\" ‘Yes’");
        assert_eq!(
            plain("It was late.[1] “No,” [a] said Ana\u{97}who ran."),
            "It was late. “No,” said Ana--who ran."
        );
        assert_eq!(plain("\u{feff}«\u{202f}No\u{202f}»"), "« No »");
    }

    #[test]
    fn a_place_leaves_ornaments_beside_it_out() {
        let text = "_“No,”_ said Chris\u{ad}topher\u{a0}Low¹.";
        let page = Page::of(text);
        let source = |words: &str| {
            let start = page.text().find(words).expect("words of the plain text");
            page.place(Span::new(start, start + words.len())).of(text)
        };
        assert_eq!(source("“No,”"), "“No,”");
        assert_eq!(source("Christopher Low"), "Chris\u{ad}topher\u{a0}Low");
        assert_eq!(source(" Low"), "\u{a0}Low");
    }

    #[test]
    fn an_entity_is_whole() {
        let text = "&ldquo;No,&rdquo; said Farr &amp; Sons.";
        let page = Page::of(text);
        assert_eq!(page.text(), "“No,” said Farr & Sons.");
        let source = |words: &str| {
            let start = page.text().find(words).expect("words of the plain text");
            page.place(Span::new(start, start + words.len())).of(text)
        };
        assert_eq!(source("“No,”"), "&ldquo;No,&rdquo;");
        assert_eq!(source("Farr &"), "Farr &amp;");
        assert_eq!(source("& Sons"), "&amp; Sons");
        assert_eq!(source("No,"), "No,");
    }

    #[test]
    fn an_empty_place_at_a_cut_is_empty() {
        let page = Page::of("late.[1] No");
        assert_eq!(page.place(Span::new(5, 5)), Span::new(8, 8));
        let page = Page::of("No\u{a0}no");
        assert_eq!(page.place(Span::new(2, 2)), Span::new(2, 2));
    }

    proptest! {
        #[test]
        fn places_stay_in_order_and_on_characters(text in "([a_*“”\"'\u{ad}\u{a0}\u{200b}\u{202f}\u{97}¹ .é\\[\\]1]|&quot;|&amp;|&ldquo;|_A_){0,20}") {
            let page = Page::of(&text);
            let ends: Vec<usize> = page.text().char_indices().map(|(at, _)| at).chain([page.text().len()]).collect();
            for pair in ends.windows(2) {
                let (one, all) = (page.place(Span::new(pair[0], pair[1])), page.place(Span::new(0, pair[1])));
                let none = page.place(Span::new(pair[0], pair[0]));
                prop_assert!(none.start <= none.end);
                prop_assert!(one.start < one.end && all.end == one.end && text.get(one.start..one.end).is_some());
            }
        }
    }
}
