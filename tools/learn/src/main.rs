//! Fits the weights of conversations to documents whose speakers are known, and tries them on documents left out.
//!
//! ```text
//! learn fit scenes.txt novels.jsonl >weights.rs           the library's table, for src/dialogue/weights.rs
//! learn folds --out DIR scenes.txt novels.jsonl           records of each document, by weights learned without it
//! ```

mod data;
mod lbfgs;
mod model;
mod prior;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Parser, Subcommand};
use serde_json::json;
use whosaid::learn::{self, Row, EDGE, NODE, NODES, PATTERNS};
use whosaid::{Attributor, Roster};

use data::Turn;
use evaluate::gold::{self, Document};
use evaluate::{marked, roster};
use model::Chain;
use prior::Held;

#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// How strongly weights are held where they are without any text
    #[arg(long, global = true, default_value_t = 25.0)]
    prior: f64,
    /// How strongly those of short texts are
    #[arg(long, global = true, default_value_t = 6.0)]
    short_prior: f64,
    /// How much a turn of a piece of a novel counts, beside one of a scene
    #[arg(long, global = true, default_value_t = 0.1)]
    piece: f64,
    /// Leaves the weights of long texts as they are held
    #[arg(long, global = true)]
    only_short: bool,
    /// Writes records of scenes alone
    #[arg(long, global = true)]
    only_scenes: bool,
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
        /// Texts of which records are written by weights learned on all documents
        #[arg(long)]
        beside: Vec<PathBuf>,
        files: Vec<PathBuf>,
    },
}

/// A document with its turns, without and with a roster.
struct Case {
    file: usize,
    fold: usize,
    document: Document,
    roster: Roster,
    chains: Vec<Vec<Turn>>,
    /// The turns of its pieces, or its own where it is short.
    short: Vec<Vec<Turn>>,
    /// Nothing longer is to be learned from it.
    is_scene: bool,
}

/// Into how many parts the documents are dealt out; each is left out once.
const FOLDS: usize = 7;

/// How long the pieces are into which novels are cut, in characters.
const PIECES: [usize; 2] = [1_200, 2_500];

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let (files, out) = match &arguments.command {
        Command::Fit { files } => (files, None),
        Command::Folds { files, out, beside } => (files, Some((out, beside))),
    };
    let mut cases = Vec::new();
    for (file, path) in files.iter().enumerate() {
        let passed = cases.len();
        for (at, case) in read(path)?.into_iter().enumerate() {
            cases.push(Case {
                file,
                fold: (at + passed) % FOLDS,
                ..case
            });
        }
    }
    report(&cases);
    let Some((out, beside)) = out else {
        print!("{}", table(&fit(&cases, None, &arguments)));
        return Ok(());
    };
    std::fs::create_dir_all(out)?;
    let open = |files: &[PathBuf], end: &str| -> Result<Vec<_>> {
        let create = |file: &PathBuf| {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            let file = File::create(out.join(format!("{name}{end}.sys.jsonl")))?;
            Ok(BufWriter::new(file))
        };
        files.iter().map(create).collect()
    };
    let mut writers = [open(files, "")?, open(files, "-roster")?];
    let (mut right, mut known) = (0, 0);
    for fold in 0..FOLDS {
        let weights = fit(&cases, Some(fold), &arguments);
        let of_fold = || cases.iter().filter(|case| case.fold == fold);
        for chain in of_fold()
            .filter(|case| case.is_scene)
            .flat_map(|case| &case.short)
        {
            let (own, of) = model::right(chain, &weights);
            (right, known) = (right + own, known + of);
        }
        let attributor = attributor(&weights);
        for case in of_fold().filter(|case| case.is_scene || !arguments.only_scenes) {
            for (writers, roster) in writers.iter_mut().zip([&Roster::default(), &case.roster]) {
                write(&mut writers[case.file], &attributor, &case.document, roster)?;
            }
        }
        eprintln!("fold {} of {FOLDS}", fold + 1);
    }
    eprintln!("in scenes: {right} of {known} right");
    let attributor = attributor(&fit(&cases, None, &arguments));
    for (path, mut writer) in beside.iter().zip(open(beside, "")?) {
        for case in read(path)? {
            write(&mut writer, &attributor, &case.document, &Roster::default())?;
        }
    }
    Ok(())
}

/// The documents of a file: novels, or marked texts, which are short.
fn read(path: &Path) -> Result<Vec<Case>> {
    let is_scene = path.extension().is_some_and(|end| end == "txt");
    let case = |document: Document, roster: Roster| {
        let none = Roster::default();
        let turns = |roster: &Roster| data::turns(&document, roster);
        let piece = |document: Document| data::turns(&document, &none);
        let (chains, short) = if is_scene {
            (Vec::new(), vec![turns(&none)])
        } else {
            let pieces = document.pieces(&PIECES).into_iter().map(piece).collect();
            (vec![turns(&none), turns(&roster)], pieces)
        };
        Case {
            file: 0,
            fold: 0,
            document,
            roster,
            chains,
            short,
            is_scene,
        }
    };
    if is_scene {
        let documents = marked::read(&[path.to_owned()])?;
        let novels = documents.iter().map(|document| document.as_novel());
        return Ok(novels.map(|novel| case(novel, Roster::default())).collect());
    }
    let known = roster::read(path)?.into_iter().map(Roster::new);
    let documents = gold::read(path)?.into_iter().zip(known);
    documents
        .map(|(document, known)| Ok(case(document, known?)))
        .collect()
}

fn attributor(weights: &[[f32; 2]]) -> Attributor {
    learn::with_weights(Attributor::default(), weights.to_vec())
}

fn write(
    writer: &mut impl Write,
    attributor: &Attributor,
    document: &Document,
    roster: &Roster,
) -> Result<()> {
    let records = attributor.attribute_with_roster(document.text.as_str(), roster);
    let line = json!({"id": document.id, "offsets": "bytes", "attributions": records});
    Ok(writeln!(writer, "{line}")?)
}

/// How many turns there are, and of how many the speaker is known, and is among the candidates.
fn report(cases: &[Case]) {
    let count = |what: &str, chains: &[&Vec<Turn>]| {
        let turns = || chains.iter().flat_map(|chain| chain.iter());
        let known = turns().filter(|turn| turn.known).count();
        eprintln!("{what}: {} turns, {known} known", turns().count());
    };
    for (at, what) in ["without a roster", "with a roster"]
        .into_iter()
        .enumerate()
    {
        let chains: Vec<_> = cases
            .iter()
            .filter_map(|case| case.chains.get(at))
            .collect();
        count(what, &chains);
    }
    for (scene, what) in [(false, "in pieces"), (true, "in scenes")] {
        let own = cases.iter().filter(|case| case.is_scene == scene);
        count(what, &own.flat_map(|case| &case.short).collect::<Vec<_>>());
    }
}

/// The weights for short texts, and those for long ones.
fn fit(cases: &[Case], without: Option<usize>, arguments: &Arguments) -> Vec<[f32; 2]> {
    let known = || cases.iter().filter(|case| Some(case.fold) != without);
    let long: Vec<Chain> = known()
        .flat_map(|case| &case.chains)
        .map(|chain| (chain.as_slice(), 1.0))
        .collect();
    let worth = |case: &Case| if case.is_scene { 1.0 } else { arguments.piece };
    let short: Vec<Chain> = known()
        .flat_map(|case| {
            case.short
                .iter()
                .map(move |chain| (chain.as_slice(), worth(case)))
        })
        .collect();
    let steps = if arguments.only_short {
        0
    } else {
        arguments.steps
    };
    let long = fit_to(&long, &prior::prior(arguments.prior), steps);
    let short = fit_to(
        &short,
        &prior::short(arguments.short_prior),
        arguments.steps,
    );
    let weights = short.into_iter().zip(long);
    weights
        .map(|(short, long)| [short as f32, long as f32])
        .collect()
}

fn fit_to(chains: &[Chain], prior: &[Held], steps: usize) -> Vec<f64> {
    let start: Vec<f64> = prior.iter().map(|held| held.centre).collect();
    // steps are of one size in all directions: what many turns have is bent more
    let scales: Vec<f64> = model::bends(chains)
        .iter()
        .zip(prior)
        .map(|(bend, held)| (bend + held.strength).sqrt().recip())
        .collect();
    let place = |moved: &[f64]| -> Vec<f64> {
        (0..start.len())
            .map(|at| start[at] + moved[at] * scales[at])
            .collect()
    };
    let moved = lbfgs::minimize(vec![0.0; start.len()], steps, |moved| {
        let (value, gradient) = model::loss(chains, &place(moved), prior);
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
fn table(weights: &[[f32; 2]]) -> String {
    let mut text = String::from(
        "//! What each feature weighs: written by `tools/learn`, which says how.\n\n/// In short texts, and in long ones: \
         candidates first, then the steps, a row of patterns each.\n#[rustfmt::skip]\n#[allow(clippy::approx_constant)] // what is learned may look like one\npub(crate) static WEIGHTS: &[[f32; 2]] = &[\n",
    );
    let members = |rows: &'static [Row]| {
        rows.iter().flat_map(|&(family, members)| {
            members
                .iter()
                .map(move |member| format!("{family}: {member}"))
        })
    };
    let (nodes, edges) = weights.split_at(NODES);
    let rows = nodes.chunks(1).chain(edges.chunks(PATTERNS.len()));
    for (row, name) in rows.zip(members(NODE).chain(members(EDGE))) {
        let row: String = row
            .iter()
            .map(|[short, long]| format!("[{short:.2}, {long:.2}], "))
            .collect();
        text += &format!("    {row}// {}\n", name.trim_end());
    }
    text + "];\n"
}
