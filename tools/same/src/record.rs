//! Records as annotate writes them.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::offsets::{Offsets, Unit};

/// A line of annotate's output. One that tells of an error has no attributions.
#[derive(Debug, Deserialize)]
pub struct Answer {
    pub id: Value,
    #[serde(default)]
    pub offsets: Unit,
    #[serde(default)]
    pub attributions: Vec<Record>,
}

/// What is not named here stands in `rest`: it is compared all the same.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Record {
    pub kind: String,
    pub parts: Vec<Part>,
    pub cue: Option<Marked>,
    pub speaker: Option<Speaker>,
    pub pattern: String,
    pub confidence: f64,
    #[serde(default)]
    pub alternatives: Value,
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Part {
    #[serde(flatten)]
    pub span: Span,
    pub quoted: bool,
}

/// A stretch of the text with what is said of it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Marked {
    #[serde(flatten)]
    pub span: Span,
    pub text: String,
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Speaker {
    pub name: Option<String>,
    pub mention: Option<Marked>,
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// Bytes of the text, once the record is [`Record::in_bytes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    /// The bytes that two spans have in common.
    pub fn shared(self, other: Span) -> usize {
        self.end
            .min(other.end)
            .saturating_sub(self.start.max(other.start))
    }

    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }
}

impl Record {
    /// With spans in bytes; and without the numbers of speakers, all of which change when one more is found.
    pub fn in_bytes(mut self, offsets: &Offsets) -> Self {
        let mention = self
            .speaker
            .as_mut()
            .and_then(|speaker| speaker.mention.as_mut());
        let marked = self
            .cue
            .iter_mut()
            .chain(mention)
            .map(|marked| &mut marked.span);
        for span in self
            .parts
            .iter_mut()
            .map(|part| &mut part.span)
            .chain(marked)
        {
            *span = Span {
                start: offsets.to_bytes(span.start),
                end: offsets.to_bytes(span.end),
            };
        }
        let of_speaker = self.speaker.iter_mut().flat_map(|speaker| {
            speaker.rest.remove("id");
            speaker.rest.values_mut()
        });
        self.rest
            .values_mut()
            .chain(of_speaker)
            .chain([&mut self.alternatives])
            .for_each(drop_ids);
        self
    }

    pub fn start(&self) -> usize {
        self.parts.first().map_or(0, |part| part.span.start)
    }

    pub fn end(&self) -> usize {
        self.parts.last().map_or(0, |part| part.span.end)
    }

    /// The bytes of content that two records have in common.
    pub fn shared(&self, other: &Record) -> usize {
        let with = |part: &Part| {
            other
                .parts
                .iter()
                .map(|own| own.span.shared(part.span))
                .sum::<usize>()
        };
        self.parts.iter().map(with).sum()
    }

    pub fn name(&self) -> Option<&str> {
        self.speaker.as_ref()?.name.as_deref()
    }

    pub fn mention(&self) -> Option<&Marked> {
        self.speaker.as_ref()?.mention.as_ref()
    }
}

fn drop_ids(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("id");
            fields.values_mut().for_each(drop_ids);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_ids),
        _ => {}
    }
}
