//! What people are told, on standard error.

#[path = "../../common/readable.rs"]
mod readable;

use std::io::{self, Write};
use std::process::ExitCode;

use readable::escaped;

/// Shows a message. Where standard error takes none, there is nobody to tell.
pub fn show(message: &str) {
    let _ = writeln!(io::stderr(), "annotate: {}", escaped(message));
}

/// Shows what is wrong with the command line, or the help that it asks for; the exit status.
pub fn usage(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        return error
            .print()
            .map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    for line in error.to_string().lines() {
        let _ = writeln!(io::stderr(), "{}", escaped(line));
    }
    ExitCode::from(2)
}
