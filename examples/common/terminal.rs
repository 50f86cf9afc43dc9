//! Text in, and readable text out, for the examples that are read by people.

use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "readable.rs"]
mod readable;

pub use readable::flat;

/// What went wrong, as a message.
pub type Failure = Box<dyn Error>;

/// Longer lines are hard to read, however wide the terminal.
const WIDEST: usize = 100;

/// The text of the file, of standard input for `-`, or the text that comes with the example.
pub fn read(file: Option<&PathBuf>, bundled: &str) -> Result<String, Failure> {
    match file {
        None => Ok(bundled.to_string()),
        Some(path) if path == Path::new("-") => io::read_to_string(io::stdin())
            .map_err(|error| format!("cannot read standard input: {error}").into()),
        Some(path) => read_file(path),
    }
}

/// The text of a file.
pub fn read_file(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()).into())
}

/// The columns to write in: those that the environment names, or 80.
pub fn width() -> usize {
    let columns = std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok());
    columns.unwrap_or(80).clamp(20, WIDEST)
}

/// Writes what `render` gives; the exit status of the example. A reader who has seen enough is no error.
pub fn show(name: &str, render: impl FnOnce() -> Result<String, Failure>) -> ExitCode {
    let shown = render().and_then(
        |text| match io::stdout().lock().write_all(text.as_bytes()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(format!("cannot write: {error}").into())
            }
            _ => Ok(()),
        },
    );
    match shown {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(name, &*error, 1),
    }
}

/// Ends an example that was called wrongly.
pub fn misused(name: &str, error: &lexopt::Error) -> ExitCode {
    fail(name, error, 2)
}

fn fail(name: &str, error: &dyn Error, status: u8) -> ExitCode {
    eprintln!("{name}: {}", readable::escaped(&error.to_string()));
    ExitCode::from(status)
}
