//! What is found of a quotation.

use std::fmt;

use crate::Span;

/// How a quotation stands in the text.
///
/// ```
/// use whosaid::{verify, Answer};
/// assert_eq!(verify("“We won,” she said.", "We won.", None).answer, Answer::Exact);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Answer {
    /// Sign for sign, but for white space, the case of its first letter, and the marks around it and between parts of an utterance.
    Exact,
    /// Word for word: other marks, case, spaces, hyphens; or what was left out or put in is marked by an ellipsis or brackets.
    Typography,
    /// Some words are others: [`Verdict::differences`] tells which.
    Altered,
    /// Its beginning and its end stand in two places.
    Spliced,
    /// The text tells it in indirect speech only.
    Paraphrased,
    /// None of this.
    #[default]
    NotFound,
}

/// Whether the claimed speaker says it in the text.
///
/// ```
/// use whosaid::{verify, Accord};
/// assert_eq!(verify("“We won,” Ana Reyes said.", "We won.", Some("Reyes")).accord, Accord::Agrees);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Accord {
    /// It is the same speaker.
    Agrees,
    /// Somebody else says it: [`Verdict::speaker`].
    Disagrees,
    /// No speaker was claimed, or the text does not tell.
    #[default]
    Unknown,
}

/// A place of the text where the quotation stands, or some of it.
///
/// ```
/// let text = "“We won,” Ana Reyes said.";
/// let place = whosaid::verify(text, "We won.", None).places[0];
/// assert_eq!((place.span.of(text), place.record), ("We won", Some(0)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Place {
    /// From its first word to its last, in bytes of the text.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The index of the attribution whose content it is; none in what nobody says.
    pub record: Option<usize>,
}

/// Words of the quotation that are others in the text.
///
/// ```
/// let (text, quotation) = ("“We won the cup,” she said.", "We lost the cup.");
/// let difference = whosaid::verify(text, quotation, None).differences[0];
/// assert_eq!((difference.quotation.of(quotation), difference.text.of(text)), ("lost", "won"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Difference {
    /// The words in bytes of the quotation; empty, behind the word before, where it has left some out.
    pub quotation: Span,
    /// The words in bytes of the text; empty where it has none.
    pub text: Span,
}

/// What a text says of a quotation: how it stands there, where, and who says it.
///
/// ```
/// use whosaid::{verify, Answer};
/// let verdict = verify("“We won,” Ana Reyes said.", "We lost.", None);
/// assert_eq!(verdict.answer, Answer::NotFound);
/// assert!(verdict.places.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Verdict {
    /// How it stands in the text.
    pub answer: Answer,
    /// Where, in the order of the quotation: one place, or one for each part of the utterance or piece of the quotation.
    pub places: Vec<Place>,
    /// What was altered, in text order.
    pub differences: Vec<Difference>,
    /// Whether the claimed speaker says it.
    pub accord: Accord,
    /// Who says it in the text, by name or as the text has it; of several the one whom the claim does not fit.
    pub speaker: Option<String>,
}

/// *altered, disagrees: Ana Reyes*, for people.
impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.answer, self.accord)?;
        let speaker = self.speaker.iter();
        speaker
            .into_iter()
            .try_for_each(|name| write!(f, ": {name}"))
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Answer::Exact => "exact",
            Answer::Typography => "typography",
            Answer::Altered => "altered",
            Answer::Spliced => "spliced",
            Answer::Paraphrased => "paraphrased",
            Answer::NotFound => "not found",
        })
    }
}

impl fmt::Display for Accord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Accord::Agrees => "agrees",
            Accord::Disagrees => "disagrees",
            Accord::Unknown => "unknown",
        })
    }
}
