//! Documents: files, folders, what they are written in; known speakers.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use whosaid::Roster;
use whosaid_markup::{read, Input, Plain};

use crate::terminal::read_file;

/// A document as it came.
#[derive(Debug)]
pub struct Source {
    /// The name of its file, under the folder that was given.
    pub name: String,
    text: String,
    input: Input,
}

/// So a text may begin; it is none of it.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The endings of the files that a folder's documents have.
const ENDINGS: [&str; 8] = [
    "txt", "md", "markdown", "html", "htm", "xhtml", "srt", "vtt",
];

impl Source {
    /// Reads a file, or standard input for `-`.
    pub fn read(path: &Path, input: Option<Input>) -> Result<Self> {
        let name = path.file_name().unwrap_or(path.as_os_str());
        Source::named(path, name.to_string_lossy().into_owned(), input)
    }

    fn named(path: &Path, name: String, input: Option<Input>) -> Result<Self> {
        let text = read_file(path).map_err(anyhow::Error::from_boxed)?;
        Ok(Source {
            input: input.unwrap_or_else(|| Input::of_file_name(&name)),
            text,
            name,
        })
    }

    /// The document as it came.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Without its markup.
    pub fn plain(&self) -> Result<Plain<'_>> {
        let text = &self.text[self.skipped()..];
        read(self.input, text).with_context(|| format!("cannot read {}", self.name))
    }

    /// The bytes before the text.
    pub fn skipped(&self) -> usize {
        match self.text.starts_with(BYTE_ORDER_MARK) {
            true => BYTE_ORDER_MARK.len(),
            false => 0,
        }
    }
}

/// Every document of the paths, those of a folder by name.
pub fn collect(paths: &[PathBuf], input: Option<Input>) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    for path in paths {
        if !path.is_dir() {
            sources.push(Source::read(path, input)?);
            continue;
        }
        for (path, name) in documents(path)? {
            sources.push(Source::named(&path, name, input)?);
        }
    }
    Ok(sources)
}

/// The documents of a folder, by name, each with its name under the folder.
pub fn documents(path: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    folder(path, "", &mut found)?;
    if found.is_empty() {
        bail!(
            "no document in {}: no file ends in .{}",
            path.display(),
            ENDINGS.join(", .")
        );
    }
    Ok(found)
}

fn folder(path: &Path, within: &str, found: &mut Vec<(PathBuf, String)>) -> Result<()> {
    let cannot = || format!("cannot read {}", path.display());
    let entries = fs::read_dir(path).with_context(cannot)?;
    let entries = entries.collect::<io::Result<Vec<_>>>();
    let mut entries = entries.with_context(cannot)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{within}{}", entry.file_name().to_string_lossy());
        // not through links, which may lead round in a circle
        let kind = entry.file_type().with_context(cannot)?;
        if kind.is_dir() {
            folder(&entry.path(), &format!("{name}/"), found)?;
        } else if kind.is_file() && is_document(&entry.path()) {
            found.push((entry.path(), name));
        }
    }
    Ok(())
}

fn is_document(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ENDINGS
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

/// The known speakers that a file holds: a JSON array of `{"name": …, "aliases": […], "gender": …}`.
pub fn read_roster(path: &Path) -> Result<Roster> {
    let json =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&json).with_context(|| format!("{} is no roster", path.display()))
}

/// The most characters of an id that a file is named by.
const LONGEST: usize = 100;

/// A name for files of the document of that id: without the ending of a text, and with nothing in it that leads out of a folder.
///
/// ```
/// assert_eq!(whosaid_editing::file_name("novels/emma.txt"), "novels_emma");
/// ```
pub fn file_name(id: &str) -> String {
    let id = id.strip_suffix(".txt").unwrap_or(id);
    let fine = |char: char| char.is_alphanumeric() || matches!(char, '-' | '_' | '.' | ' ');
    let replaced = id.chars().map(|char| if fine(char) { char } else { '_' });
    let name: String = replaced.take(LONGEST).collect();
    match name.trim_matches(['.', ' ']) {
        "" => "document".to_string(),
        name => name.to_string(),
    }
}

#[cfg(test)]
mod tests;
