//! Writes the answers to standard output.

use std::io::{self, Write};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::ProgressBar;

use crate::folder::Folder;
use crate::format::Files;
use crate::message;

/// So many bytes are written at once while more are coming.
const CHUNK: usize = 64 * 1024;

/// Standard output, with a buffer that is passed on when it is full or when there is nothing else to do.
pub struct Output<'b> {
    held: Vec<u8>,
    bar: &'b ProgressBar,
    failed: &'b AtomicBool,
}

impl<'b> Output<'b> {
    /// `failed` tells whether something could not be read, and so how the program ends when nobody reads any more.
    pub fn new(bar: &'b ProgressBar, failed: &'b AtomicBool) -> Self {
        Output {
            held: Vec::with_capacity(2 * CHUNK),
            bar,
            failed,
        }
    }

    pub fn push(&mut self, bytes: &[u8]) {
        self.held.extend_from_slice(bytes);
        if self.held.len() >= CHUNK {
            self.pass_on();
        }
    }

    /// Writes the files of a document into their folder; without one, what holds its records to standard output.
    pub fn push_files(&mut self, files: &Files, folder: Option<&mut Folder>) {
        let Some(folder) = folder else {
            let records = files.contents.last();
            return records.into_iter().for_each(|(_, bytes)| self.push(bytes));
        };
        if let Err(error) = folder.write(files) {
            self.failed.store(true, Ordering::Relaxed);
            let message = format!("cannot write {}: {error}", files.id);
            self.bar.suspend(|| message::show(&message));
        }
    }

    /// Writes what is held; leaves the program when nobody reads any more. Leaving at once matters: the reader may be
    /// waiting for input that never comes.
    pub fn pass_on(&mut self) {
        if self.held.is_empty() {
            return;
        }
        // Both may be the same terminal, so the bar makes way for the lines.
        match self.bar.suspend(|| write(&self.held)) {
            Ok(()) => self.held.clear(),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                process::exit(i32::from(self.failed.load(Ordering::Relaxed)));
            }
            Err(error) => {
                self.bar
                    .suspend(|| message::show(&format!("cannot write: {error}")));
                process::exit(1);
            }
        }
    }
}

fn write(bytes: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    stdout.flush()
}
