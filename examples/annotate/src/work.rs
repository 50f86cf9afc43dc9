//! From a batch of documents to the lines that answer it: what a worker does.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use crossbeam_channel::Receiver;
use whosaid::{Attributor, Cast, Document as Read, Genre, Roster, Unit};
use whosaid_editing::{terminal, Corrections};
use whosaid_markup::{read, Input, Plain};

use crate::document::{Document, Malformed};
use crate::format::{Files, Format};
use crate::input::{Batch, Carried, Content};
use crate::record::{Annotated, Failed, View};
use crate::{brat, table, tei};

/// What every worker needs to know.
pub struct Annotator {
    /// One for each genre.
    pub attributors: HashMap<Genre, Attributor>,
    /// What documents are written in that do not say so.
    pub input: Option<Input>,
    pub unit: Unit,
    pub format: Format,
    pub quotations: bool,
    pub speakers: bool,
    pub segments: bool,
    /// Attributions that are less sure are left out.
    pub least: f32,
    /// The known speakers of documents that bring none.
    pub roster: Option<Roster>,
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
            Content::Lines {
                first_line,
                bytes,
                before,
                after,
            } => {
                let carried =
                    self.answer_lines(&batch.file, (*first_line, bytes), before, &mut answer);
                // nobody waits for it behind the last line
                let _ = after.send(carried);
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
                    .and_then(|document| self.annotate(&document, input, None, &mut answer));
                let line = terminal::utf8(bytes).err().filter(|_| outcome.is_err());
                let line = line.map_or(1, |(line, _)| line);
                self.close(&mut answer, outcome, &batch.file, line);
            }
        }
        answer
    }

    /// What the lines behind these go on from.
    fn answer_lines(
        &self,
        file: &str,
        (first_line, bytes): (usize, &[u8]),
        before: &Receiver<Carried>,
        answer: &mut Answer,
    ) -> Carried {
        let lines = (first_line..).zip(bytes.split(|&byte| byte == b'\n'));
        let lines = lines.map(|(number, line)| match number {
            1 => (
                number,
                line.strip_prefix(BYTE_ORDER_MARK.as_bytes())
                    .unwrap_or(line),
            ),
            _ => (number, line),
        });
        let blank = |line: &[u8]| line.iter().all(u8::is_ascii_whitespace);
        let mut lines = lines.filter(|(_, line)| !blank(line)).peekable();
        let mut carried = None;
        while let Some((number, line)) = lines.next() {
            let goes_on = lines.peek().is_some_and(|(_, next)| may_continue(next));
            let last = lines.peek().is_none();
            let outcome = Document::from_json(line).and_then(|document| {
                let input = document.input.or(self.input).unwrap_or_default();
                let nobody = || Carried::Cast(Cast::default());
                let carried_on = match document.continues {
                    true => carried
                        .take()
                        .or_else(|| before.recv().ok())
                        .or_else(|| Some(nobody())),
                    false => goes_on.then(nobody),
                };
                let mut cast = carried_on.map(|carried| self.cast(carried));
                let outcome = self.annotate(&document, input, cast.as_mut(), answer);
                carried = cast.map(Carried::Cast);
                outcome
            });
            self.close(answer, outcome, file, number);
            if last && carried.is_none() {
                return Carried::Line(line.to_vec());
            }
        }
        carried.unwrap_or_else(|| Carried::Cast(Cast::default()))
    }

    /// The cast of the lines before.
    fn cast(&self, carried: Carried) -> Cast {
        match carried {
            Carried::Cast(cast) => cast,
            Carried::Line(line) => {
                let mut cast = Cast::default();
                if let Ok(document) = Document::from_json(&line) {
                    let input = document.input.or(self.input).unwrap_or_default();
                    // who could not be read has told of it where it stands
                    let _ =
                        self.annotate(&document, input, Some(&mut cast), &mut Answer::default());
                }
                cast
            }
        }
    }

    fn annotate(
        &self,
        document: &Document<'_>,
        input: Input,
        carried: Option<&mut Cast>,
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
        let own = document.cast();
        let cast = own.as_ref().or(self.roster.as_ref());
        let attributor = &self.attributors[&document.genre];
        // records alone take less than the whole document
        let wanted = self.quotations || self.speakers || self.segments;
        let whole = match (&self.corrections, cast) {
            (None, roster) if carried.is_some() => carried.map(|carried| {
                let roster = roster.cloned().unwrap_or_default();
                attributor.read_on_with_roster(text, &roster, carried)
            }),
            (Some(corrections), _) => {
                Some(self.correct(corrections, document, (&plain, cast), answer)?)
            }
            _ if !wanted && self.format != Format::Tei => None,
            (None, Some(roster)) => Some(attributor.read_with_roster(text, roster)),
            (None, None) => Some(attributor.read(text)),
        };
        let mut records = match (&whole, cast) {
            (Some(whole), _) => whole.attributions().to_vec(),
            (None, Some(roster)) => attributor.attribute_with_roster(text, roster),
            (None, None) => attributor.attribute(text),
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
        let (id, attributor) = (document.id.as_ref(), &self.attributors[&document.genre]);
        let own = corrections.documents_of(id).into_iter();
        let mut seen = self
            .corrected
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        seen.extend(own.map(str::to_string));
        drop(seen);
        let corrected = corrections.apply(attributor, cast, id, (&document.text, plain));
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
            let id = id.filter(|id| !file.ends_with(id));
            let id = id.map_or(String::new(), |id| format!(" ({id})"));
            answer
                .complaints
                .push(format!("{file}, line {line}{id}: {reason}"));
        }
    }
}

/// Whether a line may go on from the one before: what it says is told when it is read.
fn may_continue(line: &[u8]) -> bool {
    std::str::from_utf8(line).is_ok_and(|line| line.contains("\"continues\""))
}

impl Answer {
    fn push(&mut self, line: &impl serde::Serialize) {
        serde_json::to_writer(&mut self.bytes, line)
            .expect("views have string keys and memory takes every byte");
        self.bytes.push(b'\n');
    }
}
