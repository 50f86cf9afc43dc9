//! What a person has put right: known speakers, and records as they should be.
//!
//! | file | what it reads |
//! | --- | --- |
//! | `mod.rs` | the JSON that `highlight` exports |
//! | `table.rs` | a table that `annotate` wrote, and somebody has edited |
//! | `brat.rs` | annotation that `annotate` wrote for brat, and somebody has edited |
//! | `place.rs` | where corrected words stand, also when the text has changed |
//! | `apply.rs` | puts it all into what the library reads |

mod apply;
mod brat;
mod place;
mod table;

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use whosaid::{Kind, KnownSpeaker, Roster, Unit};

pub use apply::Corrected;

/// Everything that has been put right, in any number of documents.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Corrections {
    /// Known speakers of all documents.
    pub speakers: Vec<KnownSpeaker>,
    /// Records as they should be.
    pub records: Vec<Correction>,
    /// The documents of which all records are here: what else is found in them is no record.
    #[serde(skip)]
    complete: Vec<String>,
}

/// A record as it should be.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The id of the document, or the path that ends in it.
    pub document: String,
    /// The content.
    pub parts: Vec<Stretch>,
    /// Who speaks; nobody knows it where there is none.
    #[serde(default)]
    pub speaker: Option<String>,
    /// Nobody says this: there should be no record.
    #[serde(default, skip_serializing_if = "is_false")]
    pub absent: bool,
    /// Told by the quotation marks where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    #[serde(skip)]
    counted: Counted,
    /// It was copied from what was found, so that it says nothing where it says the same.
    #[serde(skip)]
    copied: bool,
}

/// A part of a content, as it stood in the document.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Stretch {
    pub start: usize,
    pub end: usize,
    /// Where the document has changed, these words are looked for.
    #[serde(default)]
    pub text: String,
}

/// What the places of a correction count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counted {
    /// Units of the document as it came.
    Source(Unit),
    /// Characters of its text without markup.
    Plain,
}

impl Default for Counted {
    fn default() -> Self {
        Counted::Source(Unit::Bytes)
    }
}

fn is_false(value: &bool) -> bool {
    !value
}

impl Corrections {
    /// Reads corrections: a table for `.csv` and `.tsv`, whose places count `unit`; brat's annotation for `.ann` and for a folder of
    /// these; else JSON.
    pub fn read(path: &Path, unit: Unit) -> Result<Self> {
        let cannot = || format!("cannot read {}", path.display());
        if path.is_dir() {
            return brat::read_folder(path);
        }
        let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
        if !matches!(ending, "csv" | "tsv" | "ann") {
            return Corrections::read_json(path);
        }
        let text = without_mark(fs::read_to_string(path).with_context(cannot)?);
        let read = match ending {
            "csv" => table::read(&text, b',', unit),
            "tsv" => table::read(&text, b'\t', unit),
            _ => brat::read(&text, &brat::document(path)),
        };
        read.with_context(|| format!("{} holds no corrections", path.display()))
    }

    /// Reads the JSON that `highlight` exports.
    pub fn read_json(path: &Path) -> Result<Self> {
        let json =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let read = serde_json::from_str(&without_mark(json));
        read.with_context(|| format!("{} holds no corrections", path.display()))
    }

    /// The documents that are corrected.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        let records = self.records.iter().map(|record| record.document.as_str());
        records.chain(self.complete.iter().map(String::as_str))
    }

    /// Those of the documents that are the one of this id, each once where its corrections stand together.
    pub fn documents_of(&self, id: &str) -> Vec<&str> {
        let name = crate::file_name(id);
        let mut own: Vec<&str> = self
            .documents()
            .filter(|named| is_of(named, id, &name))
            .collect();
        own.dedup();
        own
    }

    /// What places in documents count.
    fn unit(&self) -> Unit {
        match self.records.first().map(|record| record.counted) {
            Some(Counted::Source(unit)) => unit,
            _ => Unit::Bytes,
        }
    }

    /// The roster with the speakers of the corrections, in the place of those whose names they claim.
    fn roster(&self, given: Option<&Roster>, more: Vec<KnownSpeaker>) -> Result<Roster> {
        let mut speakers = given.map(Roster::speakers).unwrap_or_default().to_vec();
        for own in &self.speakers {
            let names = names(own);
            speakers.iter_mut().for_each(|other| {
                other
                    .aliases
                    .retain(|alias| !names.contains(&whosaid::key(alias)));
            });
            let claimed = |other: &KnownSpeaker| names.contains(&whosaid::key(&other.name));
            match speakers.iter().position(claimed) {
                Some(place) => speakers[place] = own.clone(),
                None => speakers.push(own.clone()),
            }
        }
        let taken: HashSet<u64> = speakers.iter().flat_map(names).collect();
        let free = |speaker: &KnownSpeaker| names(speaker).is_disjoint(&taken);
        speakers.extend(more.into_iter().filter(free));
        let roster = Roster::new(speakers).context("the speakers of the corrections")?;
        Ok(match given.is_some_and(Roster::is_closed) {
            true => roster.closed(),
            false => roster,
        })
    }
}

fn names(speaker: &KnownSpeaker) -> HashSet<u64> {
    let names = std::iter::once(&speaker.name).chain(&speaker.aliases);
    names.map(|name| whosaid::key(name)).collect()
}

/// A spreadsheet writes a byte order mark before what it saves.
fn without_mark(text: String) -> String {
    match text.strip_prefix('\u{FEFF}') {
        Some(rest) => rest.to_string(),
        None => text,
    }
}

/// Whether a correction that names a document is for the one of that id, whose files have this name.
fn is_of(named: &str, id: &str, file_name: &str) -> bool {
    let file = named.rsplit('/').next().unwrap_or(named);
    named == id || file == id || named == file_name
}
