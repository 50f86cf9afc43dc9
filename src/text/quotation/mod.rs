//! Quotations: stretches of text in quotation marks, or after a dialogue dash.
//!
//! ```text
//! quotation  = opener content closer            “No,”  "No,"  ''No,''  ‘No,’  `No,'  «No»  »No«  „No“  ”No”  「No」
//!            | opener content { break opener content } closer      a mark opens every paragraph, one closes the last
//!            | break dash content               — No, — said Ana. — Not yet.
//! content    = text { quotation text }
//! ```
//! A regular expression will not do: which mark opens and which closes depends on both sides of it, on what is open, and on
//! the habits of the document, and one missing mark must not turn all that follows inside out. So:
//!
//! 1. [`mark::collect`] takes marks from the bytes; a text without one, and without a dash that could open a paragraph
//!    ([`dash::may_open`]), has no quotation; what stands there for the page alone is left out ([`Page`]);
//! 2. [`paragraph::paragraphs`](crate::text::paragraph) decides what a paragraph is, from the line breaks;
//! 3. [`Convention::of`] counts the document's habits;
//! 4. [`pair::pair`] pairs the marks, paragraph by paragraph.
//!
//! Each step is linear in what it is given: a stack of at most [`pair::DEEPEST`] open marks, and no step back.

mod convention;
mod dash;
mod entity;
mod mark;
mod note;
mod ornament;
mod page;
mod pair;
mod pull;
mod role;
mod side;
mod trigger;

use crate::lexicon::Lexicon;
use crate::text::label::{self, Turn};
use crate::text::line::{lines, Lines};
use crate::text::paragraph::{self, Paragraph};
use crate::{Span, Typography};

pub(crate) use convention::Convention;
use mark::Mark;
pub(crate) use page::Page;
use pair::{Paired, Stray};

/// A stretch of text in quotation marks (or after a dialogue dash), marks included.
///
/// ```
/// let found = whosaid::find_quotations("He said “no ‘ifs’, please” twice.");
/// assert_eq!(found[0].text, "“no ‘ifs’, please”");
/// assert_eq!((found[1].text, found[1].depth), ("‘ifs’", 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Quotation<'t> {
    /// Where it stands, in bytes, marks included. A quotation over several paragraphs is one.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The text of the span.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub text: &'t str,
    /// How many quotations it stands in.
    pub depth: u8,
    /// Whether its closing mark was found.
    pub closed: bool,
}

/// Every quotation of the text, in text order, outer before inner.
///
/// ```
/// let found = whosaid::find_quotations("''It's the members' vote,'' he said.");
/// assert_eq!(found[0].text, "''It's the members' vote,''");
/// assert!(found[0].closed);
/// ```
pub fn find_quotations(text: &str) -> Vec<Quotation<'_>> {
    find(Lexicon::BUILT_IN, text, Typography::Detect)
}

pub(crate) fn find<'t>(
    lexicon: &Lexicon,
    text: &'t str,
    typography: Typography,
) -> Vec<Quotation<'t>> {
    let mut found = Vec::new();
    for (base, window) in windows(text, WINDOW) {
        let mut page = Page::of(window);
        let scanned = scan_marked(lexicon, &mut page, typography);
        let quotations = scanned.iter().flat_map(|scan| &scan.quotations);
        found.extend(quotations.map(|raw| raw.on_page(&page, base)));
    }
    found
}

/// A quotation mark that lacks its partner: it opens what nothing closes, or closes what nothing opens.
///
/// ```
/// let found = whosaid::unbalanced_marks("“It is late,” said Ana. “We must go.\n\nTom left.” He ran.");
/// assert!(found.is_empty(), "an odd mark closes what is still open: {found:?}");
/// let found = whosaid::unbalanced_marks("It is late,” said Ana. “Go.");
/// assert_eq!((found[0].span.start, found[0].opens), (11, false));
/// assert_eq!((found[1].text, found[1].opens), ("“", true));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnbalancedMark<'t> {
    /// Where it stands, in bytes.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The mark.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub text: &'t str,
    /// Whether it opens a quotation.
    pub opens: bool,
}

/// Every quotation mark of the text that lacks its partner, in text order, for those who proofread.
///
/// An apostrophe is none, nor is the mark that opens each further paragraph of a quotation, nor the sign of inches.
///
/// ```
/// let text = "\"The 12\" pipe burst,\" said Ana. \"It's the members' own.";
/// let found = whosaid::unbalanced_marks(text);
/// assert_eq!(found.len(), 1);
/// assert_eq!(&text[found[0].span.start..], "\"It's the members' own.");
/// ```
pub fn unbalanced_marks(text: &str) -> Vec<UnbalancedMark<'_>> {
    unbalanced(Lexicon::BUILT_IN, text, Typography::Detect)
}

pub(crate) fn unbalanced<'t>(
    lexicon: &Lexicon,
    text: &'t str,
    typography: Typography,
) -> Vec<UnbalancedMark<'t>> {
    let mut found = Vec::new();
    for (base, window) in windows(text, WINDOW) {
        let mut page = Page::of(window);
        let scanned = scan_marked(lexicon, &mut page, typography);
        let strays = scanned.iter().flat_map(|scan| &scan.unbalanced);
        found.extend(strays.map(|stray| {
            let place = page.place(Span::new(stray.start as usize, stray.end as usize));
            UnbalancedMark {
                span: Span::new(base + place.start, base + place.end),
                text: place.of(page.source()),
                opens: stray.opens,
            }
        }));
    }
    found
}

/// The family of marks that a quotation stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// *“…”*, *"…"*, *''…''*, *„…“*, *”…”*
    Double,
    /// *‘…’*, *'…'*, *`…'*
    Single,
    /// *«…»*, *»…«*, *‹…›*
    Guillemets,
    /// *「…」*, *『…』*
    Corner,
    /// *— …*
    Dash,
}

/// A quotation as the stages of the pipeline see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RawQuotation {
    /// The first byte, of the opening mark or dash.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// How many quotations it stands in.
    pub depth: u8,
    /// Whether its closing mark was found. A dash needs none.
    pub closed: bool,
    /// What marks it.
    pub marks: Marks,
}

impl RawQuotation {
    fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    fn of(self, text: &str) -> &str {
        self.span().of(text)
    }

    fn on_page<'t>(self, page: &Page<'t>, base: usize) -> Quotation<'t> {
        let place = page.place(self.span());
        let span = Span::new(base + place.start, base + place.end);
        Quotation {
            span,
            text: place.of(page.source()),
            depth: self.depth,
            closed: self.closed,
        }
    }
}

/// What one scan of a text gives.
#[derive(Clone, Debug)]
pub(crate) struct Scan {
    /// In text order, outer before inner, properly nested.
    pub quotations: Vec<RawQuotation>,
    /// The marks that have no partner, in text order.
    unbalanced: Vec<Stray>,
    /// In text order, none of them blank.
    pub paragraphs: Vec<Paragraph>,
    /// The turns that labels set off, in text order.
    pub turns: Vec<Turn>,
    /// How the document marks speech.
    #[cfg_attr(not(test), allow(dead_code))]
    pub convention: Convention,
}

impl Scan {
    /// The parts of a quotation, one for each paragraph that it runs over, white space trimmed. A part begins with the
    /// opening mark of its paragraph where there is one.
    pub fn parts<'s>(&'s self, quotation: RawQuotation) -> impl Iterator<Item = Span> + 's {
        let first = self
            .paragraphs
            .partition_point(|paragraph| paragraph.end <= quotation.start);
        let reached = self.paragraphs[first..]
            .iter()
            .take_while(move |paragraph| paragraph.start < quotation.end);
        reached.map(move |paragraph| {
            let start = paragraph.start.max(quotation.start);
            Span::new(start as usize, paragraph.end.min(quotation.end) as usize)
        })
    }
}

/// Quotations and paragraphs of a page.
pub(crate) fn scan(lexicon: &Lexicon, page: &mut Page<'_>, typography: Typography) -> Scan {
    let mut scan = paired(lexicon, page, typography);
    paragraph::mark_headings(page.text(), &mut scan.paragraphs);
    scan
}

/// The same of a page that has a quotation.
pub(crate) fn scan_quoted(
    lexicon: &Lexicon,
    page: &mut Page<'_>,
    typography: Typography,
) -> Option<Scan> {
    let mut scan =
        scan_marked(lexicon, page, typography).filter(|scan| !scan.quotations.is_empty())?;
    paragraph::mark_headings(page.text(), &mut scan.paragraphs);
    Some(scan)
}

/// The same of a page that has something to mark one with; which of the paragraphs are headings is not asked.
fn scan_marked(lexicon: &Lexicon, page: &mut Page<'_>, typography: Typography) -> Option<Scan> {
    (!page.found.marks.is_empty() || dash::may_open(page.text()))
        .then(|| paired(lexicon, page, typography))
}

fn paired(lexicon: &Lexicon, page: &mut Page<'_>, typography: Typography) -> Scan {
    let mut found = std::mem::take(&mut page.found);
    let genre = page.genre;
    let text = page.text();
    let lines = &lines(text, &found.breaks(text));
    let mut turns = label::turns(lexicon, Lines { text, lines }, genre);
    if turns.is_empty() {
        let double = |mark: &&Mark| mark.glyph.family() == Marks::Double;
        let doubles = found.marks.iter().filter(double);
        turns = label::inline::turns(text, doubles.map(|mark| mark.span()));
    }
    if !turns.is_empty() {
        found
            .marks
            .retain(|mark| !label::is_around_turn(text, &turns, mark.start as usize));
    }
    let paragraphs = label::cut(paragraph::paragraphs(text, lines), text, &turns);
    let convention = Convention::of(lexicon, text, &found.marks, &paragraphs, typography);
    let Paired {
        mut quotations,
        unbalanced,
    } = pair::pair(lexicon, text, &found.marks, &paragraphs, convention);
    // marks in a by-line are within nothing
    if pull::cut(text, &mut quotations) {
        quotations = pair::nest(text, quotations);
    }
    Scan {
        quotations,
        unbalanced,
        paragraphs,
        turns,
        convention,
    }
}

/// The longest stretch that is scanned at once.
pub(crate) const WINDOW: usize = 1 << 31;

/// A text in stretches of at most `longest` bytes, each with its offset, cut after a line break where there is one.
pub(crate) fn windows(text: &str, longest: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut base = 0;
    std::iter::from_fn(move || {
        let rest = &text[base..];
        let window = &rest[..window_end(rest, longest)];
        base += window.len();
        (!window.is_empty()).then_some((base - window.len(), window))
    })
}

fn window_end(text: &str, longest: usize) -> usize {
    if text.len() <= longest {
        return text.len();
    }
    let bytes = text.as_bytes();
    if let Some(line) = bytes[..longest].iter().rposition(|&byte| byte == b'\n') {
        return line + 1;
    }
    let boundary = (1..=longest).rev().find(|&at| text.is_char_boundary(at));
    boundary
        .or_else(|| (longest..text.len()).find(|&at| text.is_char_boundary(at)))
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests;
