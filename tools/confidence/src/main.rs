//! Learns how likely a record names the right speaker, and writes the library's table of weights.
//!
//! ```text
//! cargo run --release -p confidence -- ../shared/data --write
//! ```
//!
//! The folder holds the training data in the form that `tools/evaluate` reads, and records are judged by its rules. The
//! documents of each file are dealt into folds; what is printed of a document was learned on the other folds, the table
//! that is written on all. The same data and the same library give the same table.
//!
//! | file | what it does |
//! | --- | --- |
//! | `cases.rs` | the judged records, and what the confidence of each goes by |
//! | `table.rs` | the weights, `src/confidence/weights.rs` |

mod cases;
mod table;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{bail, Result};
use cases::{Case, Group};
use clap::Parser;
use evaluate::calibration::{self, Calibration};
use evaluate::figures::Figure;
use table::Tables;
use whosaid::explain::ROWS;

const TABLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../src/confidence/weights.rs"
);
const FOLDS: usize = 5;

/// Learns the weights of confidence, and prints how well they do on documents that they were not learned on
#[derive(Debug, Parser)]
#[command(name = "confidence")]
struct Arguments {
    /// The training data
    folder: PathBuf,
    /// Writes the table
    #[arg(long)]
    write: bool,
    /// Leaves out these rows, one after the other, and prints how much less likely what is annotated becomes ("all": each)
    #[arg(long, num_args = 1.., value_name = "ROW")]
    without: Vec<String>,
}

fn main() -> ExitCode {
    match Arguments::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("confidence: {error:#}");
            ExitCode::FAILURE
        }
    }
}

impl Arguments {
    fn run(&self) -> Result<()> {
        let without = self.rows()?;
        let groups = cases::read(&self.folder)?;
        let all: Vec<Case> = groups
            .iter()
            .flat_map(|group| &group.cases)
            .cloned()
            .collect();
        if self.write {
            let tables = Tables::learn(&all, &[], |_| true);
            fs::write(TABLE, tables.source())?;
            println!("{} weights in {TABLE}", tables.count());
        }
        let foretold = foretell(&all, &[]);
        print(&groups, &foretold);
        for row in without {
            let lost = loss(&all, &foretell(&all, &[row])) - loss(&all, &foretold);
            println!("without {:40}{lost:10.2}", ROWS[row].0);
        }
        Ok(())
    }

    fn rows(&self) -> Result<Vec<usize>> {
        let mut rows = Vec::new();
        for name in &self.without {
            match ROWS.iter().position(|row| row.0 == name) {
                Some(row) => rows.push(row),
                None if name == "all" => rows.extend(1..ROWS.len()),
                None => bail!("no row is called {name:?}"),
            }
        }
        Ok(rows)
    }
}

/// The probability of each case, learned on the folds that its document is not in.
fn foretell(cases: &[Case], without: &[usize]) -> Vec<f64> {
    let fold = |case: &Case| case.document % FOLDS;
    let tables = (0..FOLDS).map(|own| Tables::learn(cases, without, |case| fold(case) != own));
    let tables: Vec<Tables> = tables.collect();
    let foretold = cases
        .iter()
        .map(|case| tables[fold(case)].probability(case, without));
    foretold.collect()
}

/// The negative logarithm of the likelihood.
fn loss(cases: &[Case], foretold: &[f64]) -> f64 {
    let of_case = |(case, &own): (&Case, &f64)| -(if case.right { own } else { 1.0 - own }).ln();
    cases.iter().zip(foretold).map(of_case).sum()
}

const COLUMNS: [&str; 8] = [
    "cases",
    "right",
    "calibration error",
    "AUC",
    "share at 0.9",
    "right at 0.9",
    "threshold of 0.99",
    "share at it",
];

fn print(groups: &[Group], foretold: &[f64]) {
    println!(
        "| | {} | most of one value |\n| --- |{}",
        COLUMNS.join(" | "),
        " --- |".repeat(COLUMNS.len() + 1)
    );
    let mut rest = foretold;
    for Group { name, cases } in groups.iter().filter(|group| !group.cases.is_empty()) {
        let (own, others) = rest.split_at(cases.len());
        rest = others;
        // as records have it
        let case = |(case, &own): (&Case, &f64)| calibration::Case {
            confidence: f64::from(own as f32),
            right: case.right,
        };
        let judged: Vec<calibration::Case> = cases.iter().zip(own).map(case).collect();
        let most = most_of_one(own) as f64 / own.len() as f64;
        let figures = Calibration::new(judged).figures;
        let cell = |name: &&str| match figures.get(name) {
            Some(Figure::Share(share)) => format!("{share:.4}"),
            Some(Figure::Count(count)) => count.to_string(),
            _ => String::new(),
        };
        let cells: Vec<String> = COLUMNS.iter().map(cell).collect();
        println!("| {name} | {} | {most:.4} |", cells.join(" | "));
    }
}

/// How many have the most frequent value.
fn most_of_one(values: &[f64]) -> usize {
    let mut bits: Vec<u64> = values.iter().map(|value| value.to_bits()).collect();
    bits.sort_unstable();
    bits.chunk_by(|one, other| one == other)
        .map(<[u64]>::len)
        .max()
        .unwrap_or(0)
}
