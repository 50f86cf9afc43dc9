//! Fits the weights of conversations to documents whose speakers are known, and tries them on documents left out.
//!
//! ```text
//! learn fit novels.jsonl dashes.jsonl >weights.rs         the library's table, for src/dialogue/weights.rs
//! learn folds --out DIR novels.jsonl dashes.jsonl         records of each document, by weights learned without it
//! ```

mod data;
mod lbfgs;
mod model;
mod prior;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};
use serde_json::json;
use whosaid::learn::{self, Row, EDGE, NODE, PATTERNS};
use whosaid::{Attributor, Roster};

use data::Turn;
use evaluate::gold::{self, Document};
use evaluate::roster;

#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// How strongly weights are held where they are without any text
    #[arg(long, global = true, default_value_t = 25.0)]
    prior: f64,
    /// How many steps to take at most
    #[arg(long, global = true, default_value_t = 25)]
    steps: usize,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes the table of weights, fitted to all documents
    Fit { files: Vec<PathBuf> },
    /// Writes records of each document, by weights learned without it: a file for each of the files, and one with the
    /// characters as roster
    Folds {
        #[arg(long)]
        out: PathBuf,
        files: Vec<PathBuf>,
    },
}

/// A document with its turns, without and with a roster.
struct Case {
    file: usize,
    fold: usize,
    document: Document,
    roster: Roster,
    chains: [Vec<Turn>; 2],
}

/// Into how many parts the documents are dealt out; each is left out once.
const FOLDS: usize = 7;

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let (files, out) = match &arguments.command {
        Command::Fit { files } => (files, None),
        Command::Folds { files, out } => (files, Some(out)),
    };
    let mut cases = Vec::new();
    for (file, path) in files.iter().enumerate() {
        let (documents, passed) = (gold::read(path)?, cases.len());
        let known = roster::read(path)?;
        for (at, (document, known)) in documents.into_iter().zip(known).enumerate() {
            let roster = Roster::new(known)?;
            let turns = |roster: &Roster| data::turns(&document, roster);
            let chains = [turns(&Roster::default()), turns(&roster)];
            cases.push(Case {
                file,
                fold: (at + passed) % FOLDS,
                document,
                roster,
                chains,
            });
        }
    }
    report(&cases);
    let Some(out) = out else {
        print!("{}", table(&fit(&cases, None, &arguments)));
        return Ok(());
    };
    std::fs::create_dir_all(out)?;
    let names: Vec<String> = files
        .iter()
        .filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    let open = |end: &str| -> Result<Vec<_>> {
        let create = |name: &String| {
            Ok(BufWriter::new(File::create(
                out.join(format!("{name}{end}.sys.jsonl")),
            )?))
        };
        names.iter().map(create).collect()
    };
    let mut writers = [open("")?, open("-roster")?];
    let short = prior::short();
    for fold in 0..FOLDS {
        let weights = fit(&cases, Some(fold), &arguments);
        let attributor = learn::with_weights(
            Attributor::default(),
            short
                .iter()
                .zip(&weights)
                .map(|(&short, &learned)| [short as f32, learned as f32])
                .collect(),
        );
        for case in cases.iter().filter(|case| case.fold == fold) {
            let shares = case.chains.iter().map(|chain| {
                let of = |weights: &[f64]| model::right(chain, weights);
                let (short, fitted) = (of(&short), of(&weights));
                format!("{} -> {} of {}", short.0, fitted.0, short.1)
            });
            eprintln!(
                "{}: {}",
                case.document.id,
                shares.collect::<Vec<_>>().join(", ")
            );
            for (writers, roster) in writers.iter_mut().zip([&Roster::default(), &case.roster]) {
                let records = attributor.attribute_with_roster(case.document.text.as_str(), roster);
                let line =
                    json!({"id": case.document.id, "offsets": "bytes", "attributions": records});
                writeln!(writers[case.file], "{line}")?;
            }
        }
        eprintln!("fold {} of {FOLDS}", fold + 1);
    }
    Ok(())
}

/// How many turns there are, of how many the speaker is known, and is among the candidates.
fn report(cases: &[Case]) {
    for (at, what) in ["without a roster", "with a roster"]
        .into_iter()
        .enumerate()
    {
        let turns = || cases.iter().flat_map(|case| &case.chains[at]);
        let known = turns().filter(|turn| turn.known).count();
        eprintln!("{what}: {} turns, {known} known", turns().count());
    }
}

fn fit(cases: &[Case], without: Option<usize>, arguments: &Arguments) -> Vec<f64> {
    let chains: Vec<&[Turn]> = cases
        .iter()
        .filter(|case| Some(case.fold) != without)
        .flat_map(|case| case.chains.iter().map(Vec::as_slice))
        .collect();
    let prior = prior::prior(arguments.prior);
    let start: Vec<f64> = prior.iter().map(|held| held.centre).collect();
    // steps are of one size in all directions: what many turns have is bent more
    let scales: Vec<f64> = model::bends(&chains)
        .iter()
        .zip(&prior)
        .map(|(bend, held)| (bend + held.strength).sqrt().recip())
        .collect();
    let place = |moved: &[f64]| -> Vec<f64> {
        (0..start.len())
            .map(|at| start[at] + moved[at] * scales[at])
            .collect()
    };
    let moved = lbfgs::minimize(vec![0.0; start.len()], arguments.steps, |moved| {
        let (value, gradient) = model::loss(&chains, &place(moved), &prior);
        (
            value,
            gradient
                .iter()
                .zip(&scales)
                .map(|(slope, scale)| slope * scale)
                .collect(),
        )
    });
    place(&moved)
}

/// The table as a file of the library.
fn table(weights: &[f64]) -> String {
    let mut text = String::from(
        "//! What each feature weighs: written by `tools/learn`, which says how.\n\n/// In short texts, before anything is learned, and in long ones: \
         candidates first, then the steps by their patterns.\n#[rustfmt::skip]\n#[allow(clippy::approx_constant)] // what is learned may look like one\npub(crate) static WEIGHTS: &[[f32; 2]] = &[\n",
    );
    let members = |rows: &'static [Row]| {
        rows.iter().flat_map(|&(family, members)| {
            members
                .iter()
                .map(move |member| format!("{family}: {member}"))
        })
    };
    let steps = members(EDGE).flat_map(|name| PATTERNS.map(|pattern| format!("{name}, {pattern}")));
    for ((weight, short), name) in weights
        .iter()
        .zip(prior::short())
        .zip(members(NODE).chain(steps))
    {
        text += &format!("    [{short:.2}, {weight:.2}], // {name}\n");
    }
    text + "];\n"
}
