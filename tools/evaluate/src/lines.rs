//! Files of JSON Lines: one value a line, empty lines left out.

use std::fs;
use std::path::Path;

use anyhow::{anyhow, Context, Result};
use serde::de::DeserializeOwned;

/// The contents of a file. An error names the file, and the line that is no text.
pub fn contents(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        anyhow!("{}:{line}: not UTF-8", path.display())
    })
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
