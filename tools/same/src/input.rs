//! Reads the texts and both answers to them, document by document.

use std::fs;
use std::path::Path;

use anyhow::{ensure, Context, Result};
use serde::Deserialize;

use crate::gold::{Gold, Quote};
use crate::offsets::Offsets;
use crate::record::{Answer, Record};

/// A document of the input, with its gold where there is some.
#[derive(Debug, Deserialize)]
pub struct Document {
    pub id: String,
    pub text: String,
    #[serde(default)]
    pub quotes: Vec<Quote>,
}

/// The lines of a file that hold something.
pub fn read_lines(path: &Path) -> Result<Vec<String>> {
    let content =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(content
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(str::to_string)
        .collect())
}

impl Document {
    pub fn parse(line: &str) -> Result<Document> {
        serde_json::from_str(line).context("cannot understand a document of the input")
    }

    pub fn gold(&self) -> Gold {
        Gold::new(&self.text, &self.quotes)
    }

    /// The records that a line of annotate's output gives to this document.
    pub fn records(&self, line: &str) -> Result<Vec<Record>> {
        let answer: Answer = serde_json::from_str(line)
            .with_context(|| format!("cannot understand an answer to {}", self.id))?;
        ensure!(
            answer.id == self.id.as_str(),
            "{} answers another document than {}",
            answer.id,
            self.id
        );
        let offsets = Offsets::new(&self.text, answer.offsets);
        let records: Vec<Record> = answer
            .attributions
            .into_iter()
            .map(|record| record.in_bytes(&offsets))
            .collect();
        let fits = |record: &Record| {
            record
                .parts
                .iter()
                .all(|part| self.text.get(part.span.start..part.span.end).is_some())
        };
        ensure!(
            records.iter().all(fits),
            "the answer to {} has offsets that are none of its text",
            self.id
        );
        Ok(records)
    }
}
