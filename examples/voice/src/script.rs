//! The text as lines, each for one voice.

use std::collections::HashSet;
use std::ops::Range;

use serde::Serialize;
use whosaid::{Document, Segment, SegmentKind, Span};
use whosaid_editing::{paragraphs, Source};
use whosaid_markup::Plain;

use crate::voices::{Voice, Voices};

/// Who reads what.
#[derive(Debug, Serialize)]
pub struct Script {
    pub document: String,
    /// The first one is the narrator's.
    pub voices: Vec<Voice>,
    pub lines: Vec<Line>,
}

/// What is read in one go.
#[derive(Debug, Serialize)]
pub struct Line {
    #[serde(rename = "type")]
    pub kind: SegmentKind,
    /// The id of who speaks; none in narration, and where nobody knows: the narrator reads these.
    pub speaker: Option<usize>,
    pub voice: String,
    /// What is to be read: no quotation marks, and a space where lines end.
    pub text: String,
    /// Whether a paragraph ends here.
    pub ends_paragraph: bool,
    /// How sure the speaker is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f32>,
    /// The stretch of the file, in bytes.
    pub start: usize,
    pub end: usize,
    /// The index of the voice.
    #[serde(skip)]
    pub voice_index: usize,
}

impl Script {
    pub fn new(
        source: &Source,
        plain: &Plain<'_>,
        document: &Document<'_>,
        voices: &Voices,
    ) -> Self {
        let spoken = document
            .segments()
            .iter()
            .filter(|it| it.kind == SegmentKind::Speech);
        let speakers: HashSet<usize> = spoken.filter_map(|it| it.speaker).collect();
        let voices = voices.cast(document, |id| speakers.contains(&id));
        let mut reader = Reader {
            source,
            plain,
            document,
            voices: &voices,
            lines: Vec::new(),
        };
        let mut segments = document.segments();
        for paragraph in paragraphs(plain.text()) {
            let before = reader.lines.len();
            let passed = segments.partition_point(|segment| segment.span.end <= paragraph.start);
            segments = &segments[passed..];
            let own = segments
                .iter()
                .take_while(|segment| segment.span.start < paragraph.end);
            own.for_each(|segment| reader.segment(segment, &paragraph));
            let last = reader.lines[before..].last_mut();
            last.into_iter().for_each(|line| line.ends_paragraph = true);
        }
        Script {
            document: source.name.clone(),
            lines: reader.lines,
            voices,
        }
    }
}

struct Reader<'a, 't> {
    source: &'a Source,
    plain: &'a Plain<'a>,
    document: &'a Document<'t>,
    voices: &'a [Voice],
    lines: Vec<Line>,
}

impl Reader<'_, '_> {
    /// What of a segment lies in a paragraph.
    fn segment(&mut self, segment: &Segment, paragraph: &Range<usize>) {
        let (start, end) = (
            segment.span.start.max(paragraph.start),
            segment.span.end.min(paragraph.end),
        );
        if segment.kind != SegmentKind::Label && start < end {
            self.line(segment, Span::new(start, end));
        }
    }

    fn line(&mut self, segment: &Segment, span: Span) {
        let written = span.of(self.plain.text());
        let records = self.document.attributions();
        let record = segment.record.map(|record| &records[record]);
        let part = record.and_then(|record| record.parts.iter().find(|part| part.span == span));
        let text = read_aloud(part.map_or(written, |part| part.unmarked()));
        if !text.contains(char::is_alphanumeric) {
            return;
        }
        let start = span.start + (written.len() - written.trim_start().len());
        let place = self
            .plain
            .source_range(start..span.start + written.trim_end().len());
        let voice = self
            .voices
            .iter()
            .position(|voice| voice.speaker == segment.speaker);
        let voice_index = voice.unwrap_or(0);
        let speaker = segment.speaker;
        self.lines.push(Line {
            kind: segment.kind,
            speaker,
            voice: self.voices[voice_index].voice.clone(),
            text,
            ends_paragraph: false,
            confidence: record
                .filter(|_| speaker.is_some())
                .map(|record| record.confidence),
            start: self.source.skipped() + place.start,
            end: self.source.skipped() + place.end,
            voice_index,
        });
    }
}

/// Without ends of lines, the underscores that stand for italics, and the marks that a neighbour has left behind.
fn read_aloud(text: &str) -> String {
    let words = text.split_whitespace().map(|word| word.replace('_', ""));
    let line = words.collect::<Vec<_>>().join(" ");
    let left_behind =
        |char: char| matches!(char, ',' | '.' | ';' | ':' | '!' | '?' | ' ' | '—' | '–');
    line.trim_start_matches(left_behind).to_string()
}
