//! A rewritten text, and the way back from its offsets to those of the text as it was.

use std::borrow::Cow;

use whosaid::Span;

/// What stands in `span` gives way to `with`; an empty span is an insertion.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    pub span: Span,
    pub with: Cow<'static, str>,
}

impl Edit {
    pub fn replace(start: usize, end: usize, with: impl Into<Cow<'static, str>>) -> Self {
        Edit {
            span: Span::new(start, end),
            with: with.into(),
        }
    }

    pub fn insert(at: usize, with: impl Into<Cow<'static, str>>) -> Self {
        Edit::replace(at, at, with)
    }
}

/// Where an edit stood, and where its text stands now.
#[derive(Clone, Copy, Debug)]
struct Piece {
    old: Span,
    new: Span,
}

/// A text after its edits.
#[derive(Debug)]
pub struct Rewritten {
    pub text: String,
    pieces: Vec<Piece>,
}

impl Rewritten {
    /// Applies edits, which may come in any order but must not overlap. Those that change nothing count for nothing.
    pub fn new(old: &str, mut edits: Vec<Edit>) -> Self {
        edits.retain(|edit| edit.span.of(old) != edit.with);
        edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        let mut text = String::with_capacity(old.len() + old.len() / 8);
        let mut pieces = Vec::with_capacity(edits.len());
        let mut copied = 0;
        for Edit { span, with } in edits {
            text.push_str(&old[copied..span.start]);
            let start = text.len();
            text.push_str(&with);
            pieces.push(Piece {
                old: span,
                new: Span::new(start, text.len()),
            });
            copied = span.end;
        }
        text.push_str(&old[copied..]);
        Rewritten { text, pieces }
    }

    pub fn is_unchanged(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The same stretch in the text as it was. None where it begins or ends inside of what was put in: then it is no
    /// stretch of that text. Space and invisible characters at its ends do not count.
    pub fn back(&self, span: Span) -> Option<Span> {
        let span = trim(&self.text, span);
        Some(Span::new(
            self.start_back(span.start)?,
            self.end_back(span.end)?,
        ))
    }

    fn start_back(&self, at: usize) -> Option<usize> {
        let Some(piece) = self.before(|piece| piece.new.start <= at) else {
            return Some(at);
        };
        if at >= piece.new.end {
            return Some(piece.old.end + (at - piece.new.end));
        }
        (at == piece.new.start && !piece.old.is_empty()).then_some(piece.old.start)
    }

    fn end_back(&self, at: usize) -> Option<usize> {
        let Some(piece) = self.before(|piece| piece.new.start < at) else {
            return Some(at);
        };
        let takes_in_an_insertion = at == piece.new.end && piece.old.is_empty();
        (at >= piece.new.end && !takes_in_an_insertion)
            .then(|| piece.old.end + (at - piece.new.end))
    }

    /// Where a stretch of the text as it was stands now, without what was put in at its ends.
    pub fn forward(&self, span: Span) -> Span {
        let start = match self.before(|piece| piece.old.start <= span.start) {
            None => span.start,
            Some(piece) if span.start < piece.old.end => piece.new.start,
            Some(piece) => piece.new.end + (span.start - piece.old.end),
        };
        let end = match self.before(|piece| piece.old.start < span.end) {
            None => span.end,
            Some(piece) => piece.new.end + span.end.saturating_sub(piece.old.end),
        };
        Span::new(start, end)
    }

    /// The last piece of which this holds; it holds of those before it too.
    fn before(&self, holds: impl Fn(&Piece) -> bool) -> Option<&Piece> {
        self.pieces[..self.pieces.partition_point(holds)].last()
    }
}

/// The span without the space and the invisible characters at its ends.
pub fn trim(text: &str, span: Span) -> Span {
    let whole = span.of(text);
    let from_start = whole.trim_start_matches(is_blank);
    let start = span.end - from_start.len();
    Span::new(start, start + from_start.trim_end_matches(is_blank).len())
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Soft hyphens, zero-width characters, byte order marks.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "“No,” she said.";

    fn back_of(rewritten: &Rewritten, part: &str) -> Option<&'static str> {
        let start = rewritten.text.find(part).expect("a part of the text");
        rewritten
            .back(Span::new(start, start + part.len()))
            .map(|span| span.of(OLD))
    }

    #[test]
    fn a_stretch_whose_marks_were_replaced_is_the_same_stretch() {
        let rewritten = Rewritten::new(
            OLD,
            vec![Edit::replace(6, 9, " »"), Edit::replace(0, 3, "« ")],
        );
        assert_eq!(rewritten.text, "« No, » she said.");
        assert_eq!(back_of(&rewritten, "« No, »"), Some("“No,”"));
        assert_eq!(back_of(&rewritten, "she"), Some("she"));
        assert_eq!(back_of(&rewritten, "No, »"), Some("No,”"));
        assert_eq!(back_of(&rewritten, "» she"), None);
    }

    #[test]
    fn what_takes_in_an_insertion_is_another_stretch() {
        let rewritten = Rewritten::new(
            OLD,
            vec![
                Edit::insert(0, "_"),
                Edit::insert(9, "_"),
                Edit::insert(19, "[1]"),
            ],
        );
        assert_eq!(rewritten.text, "_“No,”_ she said.[1]");
        assert_eq!(back_of(&rewritten, "“No,”"), Some("“No,”"));
        assert_eq!(rewritten.forward(Span::new(0, 9)), Span::new(1, 10));
        assert_eq!(back_of(&rewritten, "“No,”_"), None);
        assert_eq!(back_of(&rewritten, "_ she"), None);
        assert_eq!(back_of(&rewritten, "_“No,”_ she"), None);
    }

    #[test]
    fn invisible_characters_at_its_ends_are_no_difference() {
        let rewritten = Rewritten::new(
            OLD,
            vec![Edit::insert(0, "\u{200b}"), Edit::insert(9, "\u{200b}")],
        );
        assert_eq!(back_of(&rewritten, "\u{200b}“No,”\u{200b}"), Some("“No,”"));
    }

    #[test]
    fn what_is_left_out_belongs_to_neither_side() {
        let rewritten = Rewritten::new(OLD, vec![Edit::replace(9, 10, "")]);
        assert_eq!(back_of(&rewritten, "“No,”"), Some("“No,”"));
        assert_eq!(back_of(&rewritten, "she"), Some("she"));
        assert_eq!(rewritten.forward(Span::new(10, 13)), Span::new(9, 12));
    }

    #[test]
    fn an_edit_that_changes_nothing_is_none() {
        assert!(Rewritten::new(OLD, vec![Edit::replace(0, 3, "“")]).is_unchanged());
    }
}
