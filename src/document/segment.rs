//! Stretches of the text: what is quoted, and all of it in segments.

use crate::Span;

/// What stands in quotation marks (or after a dialogue dash), and what it is.
///
/// ```
/// let text = "“We won,” Ana Reyes said.";
/// let document = whosaid::read(text);
/// let quoted = document.quotations()[0];
/// assert_eq!((quoted.span.of(text), quoted.record), ("“We won,”", Some(0)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quoted {
    /// Where it stands, in bytes, marks included. A quotation over several paragraphs is one.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// How many quotations it stands in.
    pub depth: u8,
    /// Whether its closing mark was found.
    pub closed: bool,
    /// What it is.
    pub label: Label,
    /// The index of its attribution.
    pub record: Option<usize>,
}

/// What a quotation is.
///
/// ```
/// use whosaid::Label;
/// let document = whosaid::read("A so-called “smart lock” failed. “We know,” Ana Reyes said.");
/// assert_eq!(document.quotations()[0].label, Label::Term);
/// assert_eq!(document.quotations()[1].label, Label::Speech);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Label {
    /// What somebody says, writes or thinks: it has a record.
    Speech,
    /// The title or name of something.
    Title,
    /// A few words as words, without a sign of speech.
    Term,
    /// It stands in another quotation, and has no record of its own.
    Nested,
    /// Nothing tells, or its kind of record was left out.
    Unknown,
}

/// A stretch of the text that is all narration, all speech, or a label.
///
/// ```
/// use whosaid::SegmentKind;
/// let document = whosaid::read("“We won,” Ana Reyes said.");
/// let kinds: Vec<_> = document.segments().iter().map(|segment| segment.kind).collect();
/// assert_eq!(kinds, [SegmentKind::Speech, SegmentKind::Narration]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Segment {
    /// Where it stands, in bytes; the next one begins where it ends.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// What it is.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: SegmentKind,
    /// The id of who speaks, or whose label it is; none in narration and where nobody knows.
    pub speaker: Option<usize>,
    /// The index of the attribution whose content it is.
    pub record: Option<usize>,
}

/// What a segment is.
///
/// ```
/// use whosaid::SegmentKind;
/// let document = whosaid::read("REYES: We won.\n\nHALL: Barely.\n\nREYES: Still.\n\nHALL: Still.\n");
/// assert_eq!(document.segments()[0].kind, SegmentKind::Label);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum SegmentKind {
    /// What the writer says, paraphrases of what others said included.
    Narration,
    /// Somebody's own words, with their quotation marks.
    Speech,
    /// The name that a turn begins with, up to its words.
    Label,
}
