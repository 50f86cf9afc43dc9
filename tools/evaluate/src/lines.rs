//! Files of JSON Lines: one value a line, empty lines left out.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;

/// The contents of a file.
pub fn contents(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// The lines that hold something, with their numbers.
pub fn numbered(contents: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..)
        .zip(contents.lines())
        .filter(|(_, line)| !line.trim().is_empty())
}

/// The value of every line. An error names the file and the line.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let contents = contents(path)?;
    numbered(&contents)
        .map(|(number, line)| {
            serde_json::from_str(line).with_context(|| format!("{}:{number}", path.display()))
        })
        .collect()
}
