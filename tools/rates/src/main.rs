//! Counts the rates that the library's tables hold: how often cue verbs report; and how often patterns and sieves are right.
//!
//! ```text
//! cargo run --release -p rates -- verbs --news news.jsonl --novels novels.jsonl --write
//! cargo run --release -p rates -- reports --news news.jsonl --others genres.jsonl --marked tests/marked/learned.txt tests/marked/prose.txt tests/marked/scenes.txt --write
//! cargo run --release -p rates -- patterns --news news.jsonl records.jsonl --novels novels.jsonl novel-records.jsonl
//! cargo run --release -p rates -- ablation --news news.jsonl --novels novels.jsonl --without turns scene
//! ```
//!
//! Gold annotation has the form that `tools/evaluate` reads, and records are judged by its rules. Documents with even and
//! odd numbers make two halves: what holds on one half only is chance.
//!
//! | file | what it does |
//! | --- | --- |
//! | `verbs.rs` | the counts of the cue verbs, `src/lexicon/english/cue_verbs.rs` |
//! | `reports.rs` | what the facts of a report weigh, `src/report/weights.rs` |
//! | `patterns.rs` | how often each pattern and sieve is right |
//! | `ablation.rs` | what each figure loses when one of them is left out |

mod ablation;
mod patterns;
mod reports;
mod verbs;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use evaluate::gold::{self, Document};

/// Counts how often cue verbs report, and how often patterns and sieves are right, on gold annotation
#[derive(Debug, Parser)]
#[command(name = "rates")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Verbs(verbs::Verbs),
    Reports(reports::Reports),
    Patterns(patterns::Patterns),
    Ablation(ablation::Ablation),
}

/// The documents with their annotation, by genre.
#[derive(Debug, Args)]
struct Gold {
    /// Annotated news, JSON Lines
    #[arg(long, required = true, num_args = 1.., value_name = "GOLD")]
    news: Vec<PathBuf>,
    /// Annotated novels, JSON Lines
    #[arg(long, required = true, num_args = 1.., value_name = "GOLD")]
    novels: Vec<PathBuf>,
}

/// The documents of some files.
fn read(paths: &[PathBuf]) -> Result<Vec<Document>> {
    let files = paths
        .iter()
        .map(|path| gold::read(path))
        .collect::<Result<Vec<_>>>()?;
    Ok(files.into_iter().flatten().collect())
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Verbs(verbs) => verbs.run(),
        Command::Reports(reports) => reports.run(),
        Command::Patterns(patterns) => patterns.run(),
        Command::Ablation(ablation) => ablation.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rates: {error:#}");
            ExitCode::FAILURE
        }
    }
}
