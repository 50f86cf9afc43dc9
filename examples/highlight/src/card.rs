//! What the page tells of each quotation, as its script reads it.

use serde::Serialize;
use whosaid::{Attribution, Label, Reason};

/// One record, or one quotation without any.
#[derive(Debug, Serialize)]
pub struct Card<'a> {
    /// The index of the document.
    pub document: usize,
    /// Where its parts stand in the document as it came, in bytes.
    pub at: Vec<(usize, usize)>,
    /// The indexes of who speaks and who is spoken to.
    pub speaker: Option<usize>,
    pub addressee: Option<usize>,
    /// Why nobody is known to speak.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
    pub doubtful: bool,
    /// Whether a person has put it right.
    pub fixed: bool,
    /// The words of a quotation without a record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
    pub record: Option<&'a Attribution<'a>>,
}

/// Why a record has no speaker.
pub fn why_nobody(reason: Option<Reason>) -> &'static str {
    match reason {
        Some(Reason::Ambiguous) => "several people may have said it, and nothing tells which",
        Some(Reason::NoSpeech) => "it is so short that it may be no speech",
        _ => "nobody is near who could have said it",
    }
}

/// Why a quotation has no record.
pub fn why_no_record(label: Label) -> &'static str {
    match label {
        Label::Title => "the title or the name of something: no speech",
        Label::Term => "a word or two as words: no speech",
        _ => "nothing tells that it is speech",
    }
}
