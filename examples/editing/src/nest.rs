//! Marks of any stretches of a text, as elements that nest within its paragraphs: what HTML and XML ask for.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

/// A stretch of the text, in bytes, and what stands there.
#[derive(Clone, Debug)]
pub struct Mark<M> {
    pub span: Range<usize>,
    pub what: M,
}

/// A piece of a paragraph. An element for each `Open` and its `Close` nests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t, M> {
    /// A mark that crosses another one, or the end of a paragraph, is opened anew behind it.
    Open {
        what: M,
        first: bool,
        last: bool,
    },
    Text(&'t str),
    Close,
}

/// The paragraphs of a text, without the empty lines around them, each with the marks in it. Of marks that begin together the
/// longer one is outside, and of two that are equal the one that is given first.
///
/// ```
/// use whosaid_editing::{nest, Mark, Piece};
/// let text = "One two.\n\nThree.";
/// let paragraphs = nest(text, [Mark { span: 4..15, what: 'm' }]);
/// assert_eq!(paragraphs[1], [
///     Piece::Open { what: 'm', first: false, last: true }, Piece::Text("Three"), Piece::Close, Piece::Text("."),
/// ]);
/// ```
pub fn nest<M: Copy>(
    text: &str,
    marks: impl IntoIterator<Item = Mark<M>>,
) -> Vec<Vec<Piece<'_, M>>> {
    let marks: Vec<Mark<M>> = marks.into_iter().collect();
    let mut waiting: BinaryHeap<Reverse<Stretch>> = marks
        .iter()
        .enumerate()
        .filter(|(_, mark)| !mark.span.is_empty())
        .map(|(number, mark)| Reverse(Stretch::of(mark.span.clone(), number)))
        .collect();
    let sweep = |paragraph: Range<usize>| {
        let mut sweep = Sweep {
            text,
            marks: &marks,
            at: paragraph.start,
            open: Vec::new(),
            pieces: Vec::new(),
        };
        while let Some(Reverse(next)) = waiting.peek().copied() {
            if next.start >= paragraph.end {
                break;
            }
            waiting.pop();
            sweep.close_until(next.start);
            let limit = sweep.open.last().copied().unwrap_or(paragraph.end);
            let start = next.start.max(paragraph.start);
            if limit < next.end {
                let rest = Stretch {
                    start: limit,
                    ..next
                };
                waiting.push(Reverse(rest));
            }
            if start < limit.min(next.end) {
                sweep.open(start..limit.min(next.end), next.number);
            }
        }
        sweep.close_until(paragraph.end);
        sweep.text_until(paragraph.end);
        sweep.pieces
    };
    paragraphs(text).into_iter().map(sweep).collect()
}

/// What is left of a mark: the order is that in which elements open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    start: usize,
    end: usize,
    number: usize,
}

impl Stretch {
    fn of(span: Range<usize>, number: usize) -> Self {
        Stretch {
            start: span.start,
            end: span.end,
            number,
        }
    }

    fn order(&self) -> (usize, Reverse<usize>, usize) {
        (self.start, Reverse(self.end), self.number)
    }
}

impl Ord for Stretch {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for Stretch {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

struct Sweep<'t, 'm, M> {
    text: &'t str,
    marks: &'m [Mark<M>],
    at: usize,
    /// Where the open elements end.
    open: Vec<usize>,
    pieces: Vec<Piece<'t, M>>,
}

impl<M: Copy> Sweep<'_, '_, M> {
    fn text_until(&mut self, end: usize) {
        if self.at < end {
            self.pieces.push(Piece::Text(&self.text[self.at..end]));
            self.at = end;
        }
    }

    /// Closes what ends at this place or before it.
    fn close_until(&mut self, place: usize) {
        while let Some(end) = self.open.pop_if(|end| *end <= place) {
            self.text_until(end);
            self.pieces.push(Piece::Close);
        }
    }

    fn open(&mut self, span: Range<usize>, number: usize) {
        self.text_until(span.start);
        let Mark { span: whole, what } = &self.marks[number];
        self.pieces.push(Piece::Open {
            what: *what,
            first: whole.start == span.start,
            last: whole.end == span.end,
        });
        self.open.push(span.end);
    }
}

/// The stretches between empty lines, without the space at their ends.
///
/// ```
/// assert_eq!(whosaid_editing::paragraphs("One\ntwo.\r\n\r\nThree.\n"), [0..8, 12..18]);
/// ```
pub fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut at, mut inside) = (0, false);
    for line in text.split_inclusive('\n') {
        let words = line.trim_end().len();
        match found.last_mut() {
            _ if words == 0 => inside = false,
            Some(last) if inside => last.end = at + words,
            _ => {
                found.push(at..at + words);
                inside = true;
            }
        }
        at += line.len();
    }
    found
}

#[cfg(test)]
mod tests;
