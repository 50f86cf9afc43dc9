//! How often each cue verb reports speech in each of its frames. Clauses and frames are the library's own reading.
//!
//! In the news a case reports when an annotated cue that has a source covers its verb; where nobody is the source, nothing is
//! reported (*it threatens to rain*). In a novel, where cues are not annotated, the cases are the verbs beside an annotated
//! quotation, and one reports when the referring expression of the quotation holds it.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use evaluate::gold::{Document, Quote};
use evaluate::text::{is_word, runs, Text};
use regex::{Captures, Regex};
use whosaid::explain::{self, Frame, ReadCue};
use whosaid::Span;

use crate::{read, Gold};

const TABLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../src/lexicon/english/cue_verbs.rs"
);
/// So many bytes may stand between a verb and the quotation beside it.
const NEAR: usize = 200;

/// Counts how often each cue verb reports in each frame, and prints the rows of cue_verbs.rs that would change
#[derive(Debug, Args)]
pub struct Verbs {
    #[command(flatten)]
    gold: Gold,
    /// Writes the rows
    #[arg(long)]
    write: bool,
    /// Counts the documents with even numbers only (1: odd ones), to see what the others lose by it
    #[arg(long, value_name = "0|1", value_parser = clap::value_parser!(u8).range(..2))]
    half: Option<u8>,
    /// The table of the cue verbs; left out: that of the checkout
    #[arg(long, value_name = "FILE", default_value = TABLE, hide_default_value = true)]
    table: PathBuf,
}

impl Verbs {
    pub fn run(&self) -> Result<()> {
        let mut counts = Counts::default();
        for document in self.of_half(&read(&self.gold.news)?) {
            counts.add(document, in_news(document));
        }
        for document in self.of_half(&read(&self.gold.novels)?) {
            counts.add(document, in_novel(document));
        }
        let in_table = || self.table.display().to_string();
        let table = fs::read_to_string(&self.table).with_context(in_table)?;
        let (updated, changes) = counts.update(&table);
        if self.write {
            fs::write(&self.table, updated).with_context(in_table)?;
        } else {
            changes.iter().for_each(|change| println!("{change}"));
        }
        Ok(())
    }

    fn of_half<'d>(&self, documents: &'d [Document]) -> impl Iterator<Item = &'d Document> {
        let (from, step) = self.half.map_or((0, 1), |half| (usize::from(half), 2));
        documents.iter().skip(from).step_by(step)
    }
}

/// Of each verb, by its dictionary form: cases that report, cases; with a quotation, a clause, an infinitive, an object.
#[derive(Debug, Default)]
struct Counts(HashMap<String, [u32; 8]>);

impl Counts {
    /// Adds the cases of a document; `reports` says of each whether it reports, if that can be told.
    fn add(&mut self, document: &Document, reports: impl Fn(&ReadCue, Frame) -> Option<bool>) {
        let clauses = explain::read(document.text.as_str()).clauses;
        for cue in clauses.into_iter().filter_map(|clause| clause.cue) {
            let Some(frame) = cue.frame else { continue };
            if let Some(reports) = reports(&cue, frame) {
                let counts = self.0.entry(cue.lemma.into_owned()).or_default();
                let column = 2 * column(frame);
                counts[column] += u32::from(reports);
                counts[column + 1] += 1;
            }
        }
    }

    /// The table with these counts, and a line for each row that changes.
    fn update(&self, table: &str) -> (String, Vec<String>) {
        let row =
            Regex::new(r#"(?m)^( {4}cue\("([^"]+)", (?:\w+|"[^"]+"), \w+, \[)([^\]]+)(\]\))"#)
                .expect("a fixed pattern");
        let mut changes = Vec::new();
        let updated = row.replace_all(table, |found: &Captures| {
            let (lemma, old) = (&found[2], &found[3]);
            let counts = self.0.get(lemma).copied().unwrap_or_default();
            let new = counts.map(|count| count.to_string()).join(", ");
            if new != old {
                changes.push(format!("{lemma}: [{old}] would be [{new}]"));
            }
            format!("{}{new}{}", &found[1], &found[4])
        });
        (updated.into_owned(), changes)
    }
}

fn column(frame: Frame) -> usize {
    match frame {
        Frame::Quotation => 0,
        Frame::Clause => 1,
        Frame::Infinitive => 2,
        Frame::Object => 3,
    }
}

/// A span in bytes.
fn bytes(text: &Text, start: usize, end: usize) -> Span {
    Span::new(text.before(start).len(), text.before(end).len())
}

fn in_news(document: &Document) -> impl Fn(&ReadCue, Frame) -> Option<bool> {
    let sourced = document
        .quotes
        .iter()
        .filter(|quote| quote.speaker.is_some());
    let cues = sourced.filter_map(|quote| quote.cue.as_ref());
    let cues: Vec<Span> = cues
        .map(|cue| bytes(&document.text, cue.start, cue.end))
        .collect();
    move |cue, _| Some(cues.iter().any(|annotated| annotated.overlaps(cue.span)))
}

fn in_novel(document: &Document) -> impl Fn(&ReadCue, Frame) -> Option<bool> + '_ {
    let text = &document.text;
    let extent = |quote: &Quote| {
        Some(bytes(
            text,
            quote.parts.first()?.start,
            quote.parts.last()?.end,
        ))
    };
    let mut quotes: Vec<(Span, String)> = (document.quotes.iter())
        .filter_map(|quote| {
            Some((
                extent(quote)?,
                quote
                    .referring_expression
                    .as_deref()
                    .unwrap_or_default()
                    .to_lowercase(),
            ))
        })
        .collect();
    quotes.sort_by_key(|(quote, _)| (quote.start, quote.end));
    move |cue, frame| {
        let next = quotes.partition_point(|(quote, _)| quote.start <= cue.span.start);
        let around = &quotes[next.saturating_sub(2)..quotes.len().min(next + 2)];
        let near = around.iter().filter(|(quote, _)| {
            quote.start.abs_diff(cue.span.end) < NEAR || cue.span.start.abs_diff(quote.end) < NEAR
        });
        let mut near = near.map(|(_, expression)| expression).peekable();
        if frame != Frame::Quotation || near.peek().is_none() {
            return None;
        }
        let verb = cue.span.of(text.as_str()).to_lowercase();
        Some(near.any(|expression| runs(expression, is_word).any(|word| word == verb)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{json, Value};

    use super::*;

    fn document(text: &str, quotes: Value) -> Document {
        serde_json::from_value(json!({"id": "a", "text": text, "quotes": quotes})).unwrap()
    }

    fn counts(
        document: &Document,
        reports: impl Fn(&ReadCue, Frame) -> Option<bool>,
    ) -> Vec<(String, [u32; 8])> {
        let mut counts = Counts::default();
        counts.add(document, reports);
        let mut counts: Vec<_> = counts.0.into_iter().collect();
        counts.sort();
        counts
    }

    #[test]
    fn news_by_the_annotated_cues_that_have_a_source() {
        let text = "“Dig,” Ana Reyes said. Tom Hall said it was dry. She vowed to dig. It threatened to rain.";
        let quote = |words: &str, speaker: Value| {
            let start = text[..text.find(words).unwrap()].chars().count();
            json!({"kind": "indirect", "parts": [], "speaker": speaker,
                "cue": {"start": start, "end": start + words.len()}})
        };
        let source = json!({"start": 7, "end": 16});
        let quotes = json!([
            quote("said.", source.clone()),
            quote("vowed", source),
            quote("threatened", Value::Null)
        ]);
        let document = document(text, quotes);
        let expected = [
            ("say".to_owned(), [1, 1, 0, 1, 0, 0, 0, 0]),
            ("threaten".to_owned(), [0, 0, 0, 0, 0, 1, 0, 0]),
            ("vow".to_owned(), [0, 0, 0, 0, 1, 1, 0, 0]),
        ];
        assert_eq!(counts(&document, in_news(&document)), expected);
    }

    #[test]
    fn novels_by_the_referring_expression_beside_the_verb() {
        let far = "The rain went on and on over the hills and the sea. ".repeat(5);
        let text =
            format!("“Dig,” Ana cried. “So,” Tom said. {far}“Oh,” Eve said. She said it was dry.");
        let quote = |start: usize, end: usize, words: &str| {
            json!({"kind": "direct",
            "parts": [[start, end]], "referring_expression": words})
        };
        let document = document(
            &text,
            json!([quote(0, 6, "Ana Cried"), quote(18, 23, "a voice")]),
        );
        // only the last quotation is annotated nowhere, and far from the others
        let expected = [
            ("cry".to_owned(), [1, 1, 0, 0, 0, 0, 0, 0]),
            ("say".to_owned(), [0, 1, 0, 0, 0, 0, 0, 0]),
        ];
        assert_eq!(counts(&document, in_novel(&document)), expected);
    }

    #[test]
    fn rows_that_change() {
        let table = "    cue(\"cry\", IES_IED, Says, [0, 0, 0, 0, 0, 0, 0, 0]),\n    cue(\"say\", \"says said said saying\", Says, [1, 2, 0, 0, 0, 0, 0, 0]),\n    plain(\"sit\", \"sits\"),\n";
        let counts = Counts(HashMap::from([(
            "say".to_owned(),
            [1, 2, 3, 4, 0, 0, 0, 0],
        )]));
        let (updated, changes) = counts.update(table);
        assert_eq!(
            changes,
            ["say: [1, 2, 0, 0, 0, 0, 0, 0] would be [1, 2, 3, 4, 0, 0, 0, 0]"]
        );
        assert_eq!(updated, table.replace("1, 2, 0, 0", "1, 2, 3, 4"));
    }

    #[test]
    fn every_row_of_the_cue_verbs_is_found() {
        let table = fs::read_to_string(TABLE).unwrap();
        let rows = table
            .lines()
            .filter(|line| line.starts_with("    cue("))
            .count();
        let all = Counts(HashMap::new()).update(&table.replace("[", "[9, ")).1;
        assert!(rows > 0);
        assert_eq!(all.len(), rows);
    }
}
