//! The command line of [`evaluate`].

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;
use evaluate::command::{Arguments, Outcome};

fn main() -> ExitCode {
    let printed = Arguments::parse()
        .command
        .run()
        .and_then(|Outcome { output, fine }| {
            match io::stdout().lock().write_all(output.as_bytes()) {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
                _ => Ok(fine),
            }
        });
    match printed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("evaluate: {error:#}");
            ExitCode::FAILURE
        }
    }
}
