//! Rewrites texts in ways that change nothing of who said what, and counts what the library keeps.
//!
//! ```text
//! text ─▶ records ────────────────────────────────┐
//!   └─▶ rewritten ─▶ records ─▶ spans mapped back ─┴▶ kept: same ends, same name, same mention
//! ```
//!
//! | file | what it does |
//! | --- | --- |
//! | `transformations/` | the table of rewritings, and what each does |
//! | `source.rs`, `marks.rs` | a text as it is: lines, paragraphs, balanced marks |
//! | `edit.rs` | a rewritten text, and the way back from its offsets |
//! | `compare.rs`, `tally.rs` | what is kept, by text and by corpus |
//! | `documents.rs`, `floors.rs`, `report.rs` | what is read, held and printed |

mod compare;
mod documents;
mod edit;
mod floors;
mod marks;
mod report;
mod source;
mod tally;
mod transformations;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{bail, Result};
use clap::Parser;
use whosaid::Attributor;

use crate::compare::{compare, Outcome};
use crate::documents::{Corpus, Document};
use crate::floors::Floors;
use crate::source::Source;
use crate::tally::{Row, Verdict};
use crate::transformations::{Transformation, TRANSFORMATIONS};

/// Rewrites texts in ways that change nothing of who said what, and counts the quoted stretches that are kept
///
/// A stretch is kept when the records of the rewritten text hold it with the same ends, the same name and the same mention.
/// The exit status is 1 when a share has fallen below its floor (or, without one, below what is asked).
#[derive(Debug, Parser)]
#[command(name = "metamorphic")]
struct Arguments {
    /// JSON Lines with "id" and "text"
    #[arg(required_unless_present = "list")]
    files: Vec<PathBuf>,
    /// Only these transformations
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    only: Vec<String>,
    /// Only those of which a share is asked
    #[arg(long)]
    asked: bool,
    /// Every N-th document alone; the shares of so few vary, and may fall below floors that hold of all
    #[arg(long, value_name = "N", default_value = "1")]
    documents: NonZeroUsize,
    /// Shares that have to be kept today where what is asked is not reached yet
    #[arg(
        long,
        value_name = "FILE",
        default_value = "tools/metamorphic/floors.toml"
    )]
    floors: PathBuf,
    /// Write shares that have risen into the file of floors
    #[arg(long, conflicts_with_all = ["documents", "errors"])]
    raise: bool,
    /// Print the first N changes that a transformation makes, with their context
    #[arg(long, num_args = 2, value_names = ["N", "TRANSFORMATION"])]
    errors: Option<Vec<String>>,
    /// Print JSON, one object for each file
    #[arg(long)]
    json: bool,
    /// Print the transformations, each with its example
    #[arg(long)]
    list: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("metamorphic: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Whether no share has fallen.
fn run(arguments: &Arguments) -> Result<bool> {
    if arguments.list {
        list();
        return Ok(true);
    }
    if let Some([count, name]) = arguments.errors.as_deref() {
        show_errors(arguments, count.parse()?, named(name)?)?;
        return Ok(true);
    }
    let chosen = chosen(arguments)?;
    let mut floors = Floors::read(&arguments.floors)?;
    let mut held = true;
    for file in &arguments.files {
        let corpus = Corpus::read(file, arguments.documents.get())?;
        let rows = measure(&corpus, &chosen, &floors);
        held &= rows.iter().all(|row| row.verdict() != Verdict::Fallen);
        print(arguments, &corpus, &rows);
        floors.raise(&corpus.name, &rows);
    }
    if arguments.raise {
        floors.write(&arguments.floors)?;
    }
    Ok(held)
}

fn chosen(arguments: &Arguments) -> Result<Vec<Transformation>> {
    let mut chosen = match arguments.only.as_slice() {
        [] => TRANSFORMATIONS.to_vec(),
        names => names
            .iter()
            .map(|name| named(name))
            .collect::<Result<_>>()?,
    };
    chosen.retain(|transformation| !arguments.asked || transformation.asked.is_some());
    Ok(chosen)
}

fn named(name: &str) -> Result<Transformation> {
    match TRANSFORMATIONS.iter().find(|row| row.name == name) {
        Some(&transformation) => Ok(transformation),
        None => bail!("there is no transformation {name}; --list shows them"),
    }
}

fn measure(corpus: &Corpus, chosen: &[Transformation], floors: &Floors) -> Vec<Row> {
    let attributor = Attributor::default();
    let mut rows: Vec<Row> = chosen
        .iter()
        .map(|transformation| row(transformation, &corpus.name, floors))
        .collect();
    for document in &corpus.documents {
        let source = read(&attributor, document);
        for (transformation, row) in chosen.iter().zip(&mut rows) {
            row.count(&compare(&attributor, &source, transformation));
        }
    }
    rows
}

fn row(transformation: &Transformation, corpus: &str, floors: &Floors) -> Row {
    let Transformation {
        name, does, asked, ..
    } = *transformation;
    let least = floors.of(corpus, name).or(asked);
    Row {
        name,
        does,
        asked,
        least,
        ..Row::default()
    }
}

fn read<'t>(attributor: &Attributor, document: &'t Document) -> Source<'t> {
    Source {
        text: &document.text,
        records: attributor.attribute(&document.text),
    }
}

fn show_errors(arguments: &Arguments, count: usize, transformation: Transformation) -> Result<()> {
    let attributor = Attributor::default();
    let mut left = count;
    for file in &arguments.files {
        for document in &Corpus::read(file, arguments.documents.get())?.documents {
            let outcome = compare(&attributor, &read(&attributor, document), &transformation);
            let Outcome::Rewritten {
                changes, rewritten, ..
            } = outcome
            else {
                continue;
            };
            for change in changes.iter().take(left) {
                println!("{}", report::change(document, &rewritten, change));
            }
            left = left.saturating_sub(changes.len());
        }
    }
    Ok(())
}

fn print(arguments: &Arguments, corpus: &Corpus, rows: &[Row]) {
    if arguments.json {
        println!("{}", report::json(&corpus.name, rows));
    } else {
        println!(
            "{}, {} documents\n{}",
            corpus.name,
            corpus.documents.len(),
            report::table(rows)
        );
    }
}

fn list() {
    for row in TRANSFORMATIONS {
        let asked = row
            .asked
            .map_or_else(String::new, |asked| format!(", at least {asked}"));
        println!(
            "{}: {}{asked}\n  {:?}\n  {:?}",
            row.name, row.does, row.example.0, row.example.1
        );
    }
}
