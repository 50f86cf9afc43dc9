//! Byte ranges of a text.

use std::fmt;
use std::ops::Range;

/// A half-open range of bytes that lies on character boundaries of the text it belongs to.
///
/// ```
/// use whosaid::Span;
///
/// let span = Span::new(4, 9);
/// assert_eq!(span.of("Hey, Emma!"), " Emma");
/// assert_eq!(span.len(), 5);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from byte `start` up to, not including, byte `end`.
    ///
    /// ```
    /// assert!(whosaid::Span::new(3, 3).is_empty());
    /// ```
    pub const fn new(start: usize, end: usize) -> Self {
        Span { start, end }
    }

    /// The number of bytes.
    ///
    /// ```
    /// assert_eq!(whosaid::Span::new(3, 7).len(), 4);
    /// ```
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    ///
    /// ```
    /// assert!(!whosaid::Span::new(3, 7).is_empty());
    /// ```
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// The slice of `text` that the span covers.
    ///
    /// # Panics
    /// When the span is not one of `text`: past its end, or inside a character.
    ///
    /// ```
    /// assert_eq!(whosaid::Span::new(0, 4).of("Emma spoke"), "Emma");
    /// ```
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// Whether `other` lies wholly inside this span.
    ///
    /// ```
    /// use whosaid::Span;
    /// assert!(Span::new(2, 9).contains(Span::new(2, 4)));
    /// ```
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share a byte.
    ///
    /// ```
    /// use whosaid::Span;
    /// assert!(!Span::new(2, 4).overlaps(Span::new(4, 6)));
    /// ```
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// From the first byte of either to the last.
    pub(crate) fn with(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The same, so many bytes further on.
    pub(crate) fn moved(self, by: usize) -> Span {
        Span::new(self.start + by, self.end + by)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}
