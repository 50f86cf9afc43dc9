//! What goes out: one line of JSON for each document.
//!
//! The library's records serialise themselves, but with their own byte offsets. So the views here borrow from the records
//! and convert each offset while they are built.

use std::fmt::Display;

use serde::{Serialize, Serializer};
use whosaid::{Attribution, Cue, Mention, Part, Quotation, Span, Speaker};

use crate::offsets::{Offsets, Unit};

/// The records of one document.
#[derive(Serialize)]
pub struct Annotated<'a> {
    pub id: &'a str,
    pub offsets: Unit,
    pub attributions: Vec<AttributionView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quotations: Option<Vec<QuotationView>>,
}

/// What stands in the place of a document that cannot be read.
#[derive(Serialize)]
pub struct Failed<'a> {
    pub id: Option<&'a str>,
    /// The path of the input as it was given, `-` for standard input.
    pub file: &'a str,
    pub line: usize,
    pub error: &'a str,
}

#[derive(Serialize)]
pub struct AttributionView<'a> {
    #[serde(serialize_with = "as_text")]
    kind: whosaid::Kind,
    parts: Vec<PartView<'a>>,
    cue: Option<CueView<'a>>,
    speaker: Option<SpeakerView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    addressee: Option<SpeakerView<'a>>,
    pattern: &'a str,
    confidence: f32,
}

#[derive(Serialize)]
struct PartView<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    quoted: bool,
}

#[derive(Serialize)]
struct CueView<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    lemma: &'a str,
    #[serde(serialize_with = "as_text")]
    act: whosaid::Act,
    negated: bool,
}

#[derive(Serialize)]
struct SpeakerView<'a> {
    name: Option<&'a str>,
    #[serde(serialize_with = "as_text")]
    kind: whosaid::SpeakerKind,
    mention: Option<MentionView<'a>>,
    description: Option<MentionView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    roster: Option<usize>,
}

#[derive(Serialize)]
struct MentionView<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
pub struct QuotationView {
    start: usize,
    end: usize,
    depth: u8,
    closed: bool,
}

fn as_text<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

impl Offsets<'_> {
    fn bounds(&self, span: Span) -> (usize, usize) {
        (self.convert(span.start), self.convert(span.end))
    }

    pub fn attribution<'a>(&self, record: &'a Attribution<'_>) -> AttributionView<'a> {
        AttributionView {
            kind: record.kind,
            parts: record.parts.iter().map(|part| self.part(part)).collect(),
            cue: record.cue.as_ref().map(|cue| self.cue(cue)),
            speaker: record.speaker.as_ref().map(|speaker| self.speaker(speaker)),
            addressee: record
                .addressee
                .as_ref()
                .map(|addressee| self.speaker(addressee)),
            pattern: record.pattern.name(),
            confidence: record.confidence,
        }
    }

    fn part<'a>(&self, part: &'a Part<'_>) -> PartView<'a> {
        let (start, end) = self.bounds(part.span);
        PartView {
            start,
            end,
            text: &part.text,
            quoted: part.quoted,
        }
    }

    fn cue<'a>(&self, cue: &'a Cue<'_>) -> CueView<'a> {
        let (start, end) = self.bounds(cue.span);
        CueView {
            start,
            end,
            text: &cue.text,
            lemma: &cue.lemma,
            act: cue.act,
            negated: cue.negated,
        }
    }

    fn speaker<'a>(&self, speaker: &'a Speaker<'_>) -> SpeakerView<'a> {
        SpeakerView {
            name: speaker.name.as_deref(),
            kind: speaker.kind,
            mention: speaker
                .mention
                .as_ref()
                .map(|mention| self.mention(mention)),
            description: speaker
                .description
                .as_ref()
                .map(|description| self.mention(description)),
            roster: speaker.roster,
        }
    }

    fn mention<'a>(&self, mention: &'a Mention<'_>) -> MentionView<'a> {
        let (start, end) = self.bounds(mention.span);
        MentionView {
            start,
            end,
            text: &mention.text,
        }
    }

    pub fn quotation(&self, quotation: &Quotation<'_>) -> QuotationView {
        let (start, end) = self.bounds(quotation.span);
        QuotationView {
            start,
            end,
            depth: quotation.depth,
            closed: quotation.closed,
        }
    }
}
