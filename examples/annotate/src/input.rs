//! Reads the inputs and cuts them into batches of whole documents.
//!
//! No more of an input is held than some batches: a line without an end is read past, however long it gets.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crossbeam_channel::{bounded, Receiver, Sender};
use indicatif::ProgressBar;
use whosaid::Cast;

/// A batch takes further lines until it holds so many bytes. Small enough to spread a short input over the workers, large
/// enough that handing it over costs little next to working on it.
const BATCH: usize = 16 * 1024;

/// What one worker takes at a time.
pub struct Batch {
    /// The path of the file as it was given; `-` is standard input.
    pub file: Arc<str>,
    pub content: Content,
}

pub enum Content {
    /// Whole lines of JSON Lines, and what goes on from the lines before to those behind.
    Lines {
        first_line: usize,
        bytes: Vec<u8>,
        before: Receiver<Carried>,
        after: Sender<Carried>,
    },
    /// A line of JSON Lines that was read past.
    LongLine { line: usize, longest: usize },
    /// A plain-text document.
    Text { id: String, bytes: Vec<u8> },
}

/// Where the lines behind go on from.
pub enum Carried {
    Cast(Cast),
    /// Nobody was asked for so far: the line that they go on from.
    Line(Vec<u8>),
}

/// Whether somebody still wants batches.
pub type Wanted = bool;

/// Reads inputs.
pub struct Reader<'b> {
    pub bar: &'b ProgressBar,
    /// The most bytes of a line of JSON Lines.
    pub longest_line: usize,
}

impl Reader<'_> {
    /// Hands every batch of one input to `send`, until that says that no more are wanted. `id` is that of a document that has
    /// one besides the name of its file.
    pub fn read(
        &self,
        path: &Path,
        id: Option<String>,
        send: &mut dyn FnMut(Batch) -> Wanted,
    ) -> io::Result<()> {
        let file: Arc<str> = path.to_string_lossy().into();
        let mut send = |content| {
            send(Batch {
                file: file.clone(),
                content,
            })
        };
        if is_stdin(path) {
            return self.read_lines(self.bar.wrap_read(io::stdin().lock()), &mut send);
        }
        let mut source = self.bar.wrap_read(File::open(path)?);
        if has_lines(path) {
            return self.read_lines(source, &mut send);
        }
        let mut bytes = Vec::new();
        source.read_to_end(&mut bytes)?;
        let name = path.file_name().unwrap_or(path.as_os_str());
        let id = id.unwrap_or_else(|| name.to_string_lossy().into_owned());
        send(Content::Text { id, bytes });
        Ok(())
    }

    fn read_lines(
        &self,
        source: impl Read,
        send: &mut dyn FnMut(Content) -> Wanted,
    ) -> io::Result<()> {
        let mut reader = BufReader::with_capacity(4 * BATCH, source);
        let (mut line, mut rest) = (1, Rest::Lines);
        let (_, mut before) = bounded(1);
        while rest != Rest::Nothing {
            let (bytes, lines, after) = self.next_lines(&mut reader)?;
            if lines > 0 {
                let (after, next) = bounded(1);
                let before = std::mem::replace(&mut before, next);
                if !send(Content::Lines {
                    first_line: line,
                    bytes,
                    before,
                    after,
                }) {
                    return Ok(());
                }
            }
            (line, rest) = (line + lines, after);
            if rest == Rest::LongLine {
                if !send(Content::LongLine {
                    line,
                    longest: self.longest_line,
                }) {
                    return Ok(());
                }
                line += 1;
            }
        }
        Ok(())
    }

    /// A line, and with it those that have come in already: a slow pipe is never waited for while a document is ready.
    fn next_lines(&self, reader: &mut BufReader<impl Read>) -> io::Result<(Vec<u8>, usize, Rest)> {
        let (mut bytes, mut lines) = (Vec::new(), 0);
        loop {
            let start = bytes.len();
            reader
                .take(self.longest_line as u64 + LINE_END)
                .read_until(b'\n', &mut bytes)?;
            let line = &bytes[start..];
            if line.is_empty() {
                return Ok((bytes, lines, Rest::Nothing));
            }
            if without_end(line).len() > self.longest_line {
                let ended = line.ends_with(b"\n");
                bytes.truncate(start);
                bytes.shrink_to_fit();
                if !ended {
                    reader.skip_until(b'\n')?;
                }
                return Ok((bytes, lines, Rest::LongLine));
            }
            lines += 1;
            if bytes.len() >= BATCH || !reader.buffer().contains(&b'\n') {
                return Ok((bytes, lines, Rest::Lines));
            }
        }
    }
}

/// What comes after some lines.
#[derive(PartialEq)]
enum Rest {
    Lines,
    /// More of them, behind a line that is too long.
    LongLine,
    Nothing,
}

/// The bytes of the longest end of a line.
const LINE_END: u64 = 2;

fn without_end(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r\n")
        .or(line.strip_suffix(b"\n"))
        .unwrap_or(line)
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

/// Whether a file holds JSON Lines, by its name.
pub fn has_lines(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("jsonl"))
}

pub fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == OsStr::new("-")
}
