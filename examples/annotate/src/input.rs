//! Reads the inputs and cuts them into batches of whole documents.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use indicatif::ProgressBar;

/// A batch takes further lines until it holds so many bytes. Small enough to spread a short input over the workers, large
/// enough that handing it over costs little next to working on it.
const BATCH: usize = 16 * 1024;

/// What one worker takes at a time.
pub enum Batch {
    /// Whole lines of JSON Lines.
    Lines { first_line: usize, bytes: Vec<u8> },
    /// A plain-text document.
    Text { id: String, bytes: Vec<u8> },
}

/// An input that failed, and how.
pub type Unreadable = (String, io::Error);

/// Whether somebody still wants batches.
pub type Wanted = bool;

/// Hands every batch of one input to `send`, until that says that no more are wanted.
pub fn read(path: &Path, bar: &ProgressBar, send: &mut dyn FnMut(Batch) -> Wanted) -> Result<(), Unreadable> {
    read_input(path, bar, send).map_err(|error| (display_name(path), error))
}

fn read_input(path: &Path, bar: &ProgressBar, send: &mut dyn FnMut(Batch) -> Wanted) -> io::Result<()> {
    if is_stdin(path) {
        return read_lines(bar.wrap_read(io::stdin().lock()), send);
    }
    let mut source = bar.wrap_read(File::open(path)?);
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("jsonl")) {
        return read_lines(source, send);
    }
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes)?;
    let id = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    send(Batch::Text { id, bytes });
    Ok(())
}

fn read_lines(source: impl Read, send: &mut dyn FnMut(Batch) -> Wanted) -> io::Result<()> {
    let mut reader = BufReader::with_capacity(4 * BATCH, source);
    let mut first_line = 1;
    loop {
        let (bytes, lines) = next_lines(&mut reader)?;
        if bytes.is_empty() || !send(Batch::Lines { first_line, bytes }) {
            return Ok(());
        }
        first_line += lines;
    }
}

/// At least one line, and with it those that have come in already: a slow pipe is never waited for while a document is
/// ready.
fn next_lines(reader: &mut BufReader<impl Read>) -> io::Result<(Vec<u8>, usize)> {
    let mut bytes = Vec::new();
    let mut lines = 0;
    loop {
        reader.read_until(b'\n', &mut bytes)?;
        lines += 1;
        if bytes.len() >= BATCH || !reader.buffer().contains(&b'\n') {
            return Ok((bytes, lines));
        }
    }
}

/// The bytes of all inputs together; none where one of them has no known end.
pub fn total_size(paths: &[PathBuf]) -> Option<u64> {
    paths.iter().map(|path| size(path)).sum()
}

fn size(path: &Path) -> Option<u64> {
    if is_stdin(path) {
        return stdin_size();
    }
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Some(metadata.len()),
        Ok(_) => None,
        Err(_) => Some(0),
    }
}

#[cfg(unix)]
fn stdin_size() -> Option<u64> {
    use std::os::fd::AsFd;
    let stdin = File::from(io::stdin().as_fd().try_clone_to_owned().ok()?);
    let metadata = stdin.metadata().ok()?;
    metadata.is_file().then_some(metadata.len())
}

#[cfg(not(unix))]
fn stdin_size() -> Option<u64> {
    None
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == OsStr::new("-")
}

fn display_name(path: &Path) -> String {
    if is_stdin(path) {
        "standard input".to_string()
    } else {
        path.display().to_string()
    }
}
