//! What goes out: one line of JSON for each document.
//!
//! The library's records serialise themselves, but with their own byte offsets, and with all of them. So this takes the
//! records that are asked for, and moves each span to the offsets that are counted in.

use std::borrow::Cow;

use serde::Serialize;
use whosaid::{Attribution, Document, Entity, Offsets, Quoted, Segment, Span, Speaker, Unit};

use whosaid_markup::Plain;

use crate::work::Annotator;

/// The records of one document.
#[derive(Serialize)]
pub struct Annotated<'a> {
    pub id: &'a str,
    pub offsets: Unit,
    pub attributions: Vec<Attribution<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quotations: Option<Vec<Quoted>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speakers: Option<Vec<Entity<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segments: Option<Vec<Segment>>,
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

/// A document as it is written.
pub struct View<'d, 't> {
    offsets: Offsets<'d>,
    /// The bytes of the document, and of those before the source that was read.
    length: usize,
    skipped: usize,
    plain: &'t Plain<'t>,
    /// For each attribution its index among those that are written.
    index: Vec<Option<usize>>,
}

impl<'d, 't> View<'d, 't> {
    pub fn new(
        text: &'d str,
        plain: &'t Plain<'t>,
        annotator: &Annotator,
        records: &[Attribution<'_>],
    ) -> Self {
        let mut written = 0..;
        let index = records.iter().map(|record| {
            (record.confidence >= annotator.least)
                .then(|| written.next())
                .flatten()
        });
        View {
            offsets: Offsets::new(text, annotator.unit),
            length: text.len(),
            skipped: text.len() - plain.source().len(),
            plain,
            index: index.collect(),
        }
    }

    fn place(&self, span: &mut Span) {
        let source = self.plain.source_range(span.start..span.end);
        span.start = self.offsets.convert(self.skipped + source.start);
        span.end = self.offsets.convert(self.skipped + source.end);
    }

    /// With the words as the source has them.
    fn place_words(&self, span: &mut Span, words: &mut Cow<'t, str>) {
        *words = self.plain.source()[self.plain.source_range(span.start..span.end)].into();
        self.place(span);
    }

    fn record(&self, record: &mut Option<usize>) {
        *record = record.and_then(|record| self.index[record]);
    }

    /// The records that are written.
    pub fn attributions(&self, records: Vec<Attribution<'t>>) -> Vec<Attribution<'t>> {
        let records = records.into_iter().zip(&self.index);
        let written = records.filter(|(_, index)| index.is_some());
        let placed = written.map(|(mut record, _)| {
            record
                .parts
                .iter_mut()
                .for_each(|part| self.place_words(&mut part.span, &mut part.text));
            if let Some(cue) = &mut record.cue {
                self.place_words(&mut cue.span, &mut cue.text);
                if let Some(manner) = &mut cue.manner {
                    self.place_words(&mut manner.span, &mut manner.text);
                }
            }
            for mention in record.setting.iter_mut().chain(&mut record.when) {
                self.place_words(&mut mention.span, &mut mention.text);
            }
            let somebody = record.speaker.iter_mut().chain(&mut record.addressee);
            somebody.for_each(|speaker| self.speaker(speaker));
            record
        });
        placed.collect()
    }

    fn speaker(&self, speaker: &mut Speaker<'t>) {
        let mentions = speaker.mention.iter_mut().chain(&mut speaker.description);
        mentions.for_each(|mention| self.place_words(&mut mention.span, &mut mention.text));
    }

    pub fn quotations(&self, document: &Document<'_>) -> Vec<Quoted> {
        let mut quotations = document.quotations().to_vec();
        for quotation in &mut quotations {
            self.place(&mut quotation.span);
            self.record(&mut quotation.record);
        }
        quotations
    }

    pub fn speakers(&self, document: &Document<'t>) -> Vec<Entity<'t>> {
        let mut speakers = document.speakers().to_vec();
        for speaker in &mut speakers {
            let mentions = speaker.descriptions.iter_mut().chain(&mut speaker.first);
            mentions.for_each(|mention| self.place_words(&mut mention.span, &mut mention.text));
            let written = speaker
                .records
                .iter()
                .filter_map(|&record| self.index[record]);
            speaker.records = written.collect();
        }
        speakers
    }

    pub fn segments(&self, document: &Document<'_>) -> Vec<Segment> {
        let mut segments = document.segments().to_vec();
        for segment in &mut segments {
            self.place(&mut segment.span);
            self.record(&mut segment.record);
        }
        // what stands before the text, a byte order mark, belongs to the first
        if let Some(first) = segments.first_mut() {
            first.span.start = 0;
        }
        // and markup to what stands before it
        let mut end = self.offsets.convert(self.length);
        for segment in segments.iter_mut().rev() {
            segment.span.end = end;
            end = segment.span.start;
        }
        segments
    }
}
