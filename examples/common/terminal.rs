//! Text in, and readable text out, for the examples that are read by people.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

/// Longer lines are hard to read, however wide the terminal.
const WIDEST: usize = 100;

/// The text of the file, of standard input for `-`, or the text that comes with the example.
pub fn read(file: Option<&PathBuf>, bundled: &str) -> anyhow::Result<String> {
    match file.map(PathBuf::as_path) {
        None => Ok(bundled.to_string()),
        Some(path) if path == Path::new("-") => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).context("cannot read standard input")?;
            Ok(text)
        }
        Some(path) => std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// The columns to write in.
pub fn width() -> usize {
    textwrap::termwidth().clamp(20, WIDEST)
}

/// The text in one line, without what a terminal could take for a command.
pub fn flat(text: &str) -> String {
    let words = text.split(|character: char| character.is_whitespace() || character.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Writes what `render` gives; the exit status of the example. Styles reach terminals only, and a reader who has seen
/// enough is no error.
pub fn show(name: &str, render: impl FnOnce() -> anyhow::Result<String>) -> ExitCode {
    let shown = render().and_then(|text| match anstream::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error).context("cannot write"),
        _ => Ok(()),
    });
    match shown {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("{name}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
