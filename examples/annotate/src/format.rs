//! What is written of documents: JSON Lines, a table, or files of their own.

use clap::ValueEnum;

/// In what form records are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON object for each document
    Jsonl,
    /// One row for each record, below a row with the names of the columns; as RFC 4180 has it
    Csv,
    /// The same between tabs, without quoting: white space in a cell becomes a space
    Tsv,
    /// The text and its annotation for brat, two files for each document
    Brat,
    /// TEI P5 with `<said who="…">`, a file for each document
    Tei,
}

impl Format {
    /// Whether each document has files of its own.
    pub fn has_files(self) -> bool {
        matches!(self, Format::Brat | Format::Tei)
    }
}

/// The files of a document.
#[derive(Debug)]
pub struct Files {
    /// The document's id; the names of the files are made of it.
    pub id: String,
    /// The ending of each file, and what it holds. The last one has the records.
    pub contents: Vec<(&'static str, Vec<u8>)>,
}
