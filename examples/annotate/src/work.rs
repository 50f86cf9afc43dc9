//! From a batch of documents to the lines that answer it: what a worker does.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use whosaid::{Attributor, Document as Read, Roster, Unit};
use whosaid_editing::{is_of, Corrections};
use whosaid_markup::{read, Input, Plain};

use crate::document::{Document, Malformed};
use crate::format::{Files, Format};
use crate::input::{Batch, Content};
use crate::record::{Annotated, Failed, View};
use crate::{brat, table, tei};

/// What every worker needs to know.
pub struct Annotator {
    pub attributor: Attributor,
    /// What documents are written in that do not say so.
    pub input: Option<Input>,
    pub unit: Unit,
    pub format: Format,
    pub quotations: bool,
    pub speakers: bool,
    pub segments: bool,
    /// Attributions that are less sure are left out.
    pub least: f32,
    pub corrections: Option<Corrections>,
    /// The documents that have been corrected, as the corrections name them.
    pub corrected: Mutex<HashSet<String>>,
}

/// The lines that answer one batch.
#[derive(Default)]
pub struct Answer {
    pub bytes: Vec<u8>,
    /// Or those of each document.
    pub files: Vec<Files>,
    /// What is to be told on standard error, as the lines have no place for it.
    pub complaints: Vec<String>,
    /// Whether some document could not be read.
    pub failed: bool,
}

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

impl Annotator {
    pub fn answer(&self, batch: &Batch) -> Answer {
        let mut answer = Answer::default();
        match &batch.content {
            Content::Lines { first_line, bytes } => {
                self.answer_lines(&batch.file, *first_line, bytes, &mut answer)
            }
            Content::LongLine { line, longest } => {
                let reason = format!("the line is longer than {longest} bytes");
                self.close(
                    &mut answer,
                    Err(Malformed { id: None, reason }),
                    &batch.file,
                    *line,
                );
            }
            Content::Text { id, bytes } => {
                let input = self.input.unwrap_or_else(|| Input::of_file_name(id));
                let outcome = Document::from_text(id, bytes)
                    .and_then(|document| self.annotate(&document, input, &mut answer));
                self.close(&mut answer, outcome, &batch.file, 1);
            }
        }
        answer
    }

    fn answer_lines(&self, file: &str, first_line: usize, bytes: &[u8], answer: &mut Answer) {
        for (number, line) in (first_line..).zip(bytes.split(|&byte| byte == b'\n')) {
            let line = if number == 1 {
                line.strip_prefix(BYTE_ORDER_MARK.as_bytes())
                    .unwrap_or(line)
            } else {
                line
            };
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let outcome = Document::from_json(line).and_then(|document| {
                let input = document.input.or(self.input).unwrap_or_default();
                self.annotate(&document, input, answer)
            });
            self.close(answer, outcome, file, number);
        }
    }

    fn annotate(
        &self,
        document: &Document<'_>,
        input: Input,
        answer: &mut Answer,
    ) -> Result<(), Malformed> {
        // A byte order mark is no text, but whoever slices by the offsets still has it.
        let skipped = if document.text.starts_with(BYTE_ORDER_MARK) {
            BYTE_ORDER_MARK.len()
        } else {
            0
        };
        let plain = read(input, &document.text[skipped..]).map_err(|error| Malformed {
            id: Some(document.id.to_string()),
            reason: error.to_string(),
        })?;
        let text = plain.text();
        let cast = document.cast();
        // records alone take less than the whole document
        let wanted = self.quotations || self.speakers || self.segments;
        let whole = match (&self.corrections, &cast) {
            (Some(corrections), _) => {
                Some(self.correct(corrections, document, (&plain, cast.as_ref()), answer)?)
            }
            _ if !wanted && self.format != Format::Tei => None,
            (None, Some(roster)) => Some(self.attributor.read_with_roster(text, roster)),
            (None, None) => Some(self.attributor.read(text)),
        };
        let mut records = match (&whole, &cast) {
            (Some(whole), _) => whole.attributions().to_vec(),
            (None, Some(roster)) => self.attributor.attribute_with_roster(text, roster),
            (None, None) => self.attributor.attribute(text),
        };
        let (id, view) = (
            &document.id,
            View::new(&document.text, &plain, self, &records),
        );
        match (self.format, &whole) {
            (Format::Brat, _) => {
                records.retain(|record| record.confidence >= self.least);
                answer.files.push(brat::files(id, text, &records));
            }
            (Format::Tei, Some(whole)) => {
                answer.files.push(tei::files(id, text, whole, self.least));
            }
            (format @ (Format::Csv | Format::Tsv), _) => {
                let rows = table::rows(format, id, &view.attributions(records));
                answer.bytes.extend(rows);
            }
            (_, whole) => {
                let wanted = |wanted: bool| whole.as_ref().filter(|_| wanted);
                answer.push(&Annotated {
                    id,
                    offsets: self.unit,
                    quotations: wanted(self.quotations).map(|whole| view.quotations(whole)),
                    speakers: wanted(self.speakers).map(|whole| view.speakers(whole)),
                    segments: wanted(self.segments).map(|whole| view.segments(whole)),
                    attributions: view.attributions(records),
                });
            }
        }
        Ok(())
    }

    /// The document with what a person has put right.
    fn correct(
        &self,
        corrections: &Corrections,
        document: &Document<'_>,
        (plain, cast): (&Plain<'_>, Option<&Roster>),
        answer: &mut Answer,
    ) -> Result<Read<'static>, Malformed> {
        let id = document.id.as_ref();
        let own = corrections.documents().filter(|named| is_of(named, id));
        let mut seen = self
            .corrected
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        seen.extend(own.map(str::to_string));
        drop(seen);
        let corrected = corrections.apply(&self.attributor, cast, id, (&document.text, plain));
        let corrected = corrected.map_err(|error| Malformed {
            id: Some(id.to_string()),
            reason: format!("{error:#}"),
        })?;
        answer.failed |= !corrected.lost.is_empty();
        answer.complaints.extend(corrected.lost);
        Ok(corrected.document)
    }

    /// The documents that the corrections are for, and that were not among those that came.
    pub fn never_came(&self) -> BTreeSet<&str> {
        let seen = self
            .corrected
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let documents = self.corrections.iter().flat_map(Corrections::documents);
        documents.filter(|named| !seen.contains(*named)).collect()
    }

    /// Tells of a document that could not be read, in its place where there is one.
    fn close(&self, answer: &mut Answer, outcome: Result<(), Malformed>, file: &str, line: usize) {
        let Err(Malformed { id, reason }) = outcome else {
            return;
        };
        answer.failed = true;
        let id = id.as_deref();
        if self.format == Format::Jsonl {
            let error = &reason;
            answer.push(&Failed {
                id,
                file,
                line,
                error,
            });
        } else {
            let id = id.map_or(String::new(), |id| format!(" ({id})"));
            answer
                .complaints
                .push(format!("{file}, line {line}{id}: {reason}"));
        }
    }
}

impl Answer {
    fn push(&mut self, line: &impl serde::Serialize) {
        serde_json::to_writer(&mut self.bytes, line)
            .expect("views have string keys and memory takes every byte");
        self.bytes.push(b'\n');
    }
}
