//! Scores attribution records against gold annotation. README.md says how each case is judged.
//!
//! | file | what it does |
//! | --- | --- |
//! | `news.rs`, `fiction.rs`, `marked/`, `cases/`, `turns.rs`, `calibration.rs` | the scorers: judge every case, then count |
//! | `speaker.rs` | whether a record's speaker is the annotated source |
//! | `gold.rs`, `system.rs`, `lines.rs` | read gold annotation and records |
//! | `check.rs` | what is wrong with gold annotation |
//! | `roster.rs` | gives documents their annotated characters as known speakers |
//! | `text.rs`, `spans.rs`, `names/` | letters and words; spans, sets of places, pairing; when two names are the same |
//! | `figures.rs` | figures as lines or JSON |

mod calibration;
mod cases;
mod check;
mod command;
mod fiction;
mod figures;
mod gold;
mod lines;
mod marked;
mod names;
mod news;
mod roster;
mod spans;
mod speaker;
mod system;
mod text;
mod turns;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;

use crate::command::{Arguments, Outcome};

fn main() -> ExitCode {
    let printed = Arguments::parse().command.run().and_then(|Outcome { output, fine }| {
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
