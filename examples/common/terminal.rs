//! Text in, and readable text out, for the examples that are read by people.

use std::borrow::Cow;
use std::error::Error;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "readable.rs"]
mod readable;

pub use readable::flat;

/// What went wrong, as a message.
pub type Failure = Box<dyn Error + Send + Sync>;

/// Longer lines are hard to read, however wide the terminal.
const WIDEST: usize = 100;

/// The text of the file, of standard input for `-`, or the text that comes with the example.
pub fn read(file: Option<&PathBuf>, bundled: &str) -> Result<String, Failure> {
    file.map_or(Ok(bundled.to_string()), |path| read_file(path))
}

/// The text of a file, or of standard input for `-`.
pub fn read_file(path: &Path) -> Result<String, Failure> {
    let (name, mut bytes) = (name(path), Vec::new());
    let read = match path == Path::new("-") {
        true => io::stdin().lock().read_to_end(&mut bytes),
        false => File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)),
    };
    read.map_err(|error| format!("cannot read {name}: {error}"))?;
    let text = utf8(&bytes).map_err(|(line, reason)| format!("{name}, line {line}: {reason}"))?;
    Ok(text.to_string())
}

fn name(path: &Path) -> Cow<'_, str> {
    match path == Path::new("-") {
        true => "standard input".into(),
        false => path.to_string_lossy(),
    }
}

/// The bytes as text; else the line that is none, and why.
pub fn utf8(bytes: &[u8]) -> Result<&str, (usize, String)> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let before = bytes[..at].iter().filter(|&&byte| byte == b'\n').count();
        let reason = format!("not UTF-8: byte {at} is 0x{:02X}", bytes[at]);
        (before + 1, reason)
    })
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

/// Tells what went wrong, and what that came from; this is the exit status.
pub fn fail(name: &str, error: &(dyn Error + 'static), status: u8) -> ExitCode {
    let chain = std::iter::successors(Some(error), |&error| error.source());
    let messages: Vec<String> = chain.map(ToString::to_string).collect();
    eprintln!("{name}: {}", readable::escaped(&messages.join(": ")));
    ExitCode::from(status)
}
