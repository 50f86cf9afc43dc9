//! What the facts of a report weigh: a logistic regression on annotated reports, with the library's own reading of the facts.
//!
//! A case is whatever may be reported without marks; it is right when it has the content and the source of an annotated
//! report. What stands within a right one, or answers a report without a source, is no case; nor is, in texts that are marked
//! inline, a marked report of somebody whom the library does not know by name. Weights are drawn towards zero,
//! so that few cases weigh little. What the weights are worth is told by five folds of the documents: each is judged by what
//! the others taught.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use evaluate::calibration;
use evaluate::gold::Document;
use evaluate::marked::{self, Verdict};
use evaluate::system::{Answer, Kind};
use evaluate::text::Text;
use logistic::Fact;
use serde_json::json;
use whosaid::explain::{self, ReadReport};

use crate::read;

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/report/weights.rs");
const FOLDS: usize = 5;
/// So many cases of a fact are needed before it weighs half of what they tell.
const TOWARDS_ZERO: f64 = 3.0;
/// An article is one of a thousand that are alike; a text of another genre counts for so many.
const OTHER: f64 = 3.0;
/// The same for a text that is marked inline: with more, what is likely in an article is told less well.
const MARKED: f64 = 1.0;

/// Learns what the facts of a report weigh, and prints how good that is on documents that taught nothing
#[derive(Debug, Args)]
pub struct Reports {
    /// Annotated news, JSON Lines
    #[arg(long, required = true, num_args = 1.., value_name = "GOLD")]
    news: Vec<PathBuf>,
    /// Annotated texts of other genres, JSON Lines
    #[arg(long, required = true, num_args = 1.., value_name = "GOLD")]
    others: Vec<PathBuf>,
    /// Texts whose speech is marked inline
    #[arg(long, required = true, num_args = 1.., value_name = "TEXTS")]
    marked: Vec<PathBuf>,
    /// Writes the table
    #[arg(long)]
    write: bool,
}

/// What may be a report, and whether it is one, if that can be told.
#[derive(Clone, Debug)]
struct Case {
    facts: Vec<(usize, f64)>,
    extent: (usize, usize),
    right: Option<bool>,
}

/// The cases of a document, those to learn from, and how many reports with a source are annotated in it.
#[derive(Clone, Debug)]
struct Read {
    cases: Vec<Case>,
    lessons: Vec<Fact>,
    annotated: usize,
}

impl Reports {
    pub fn run(&self) -> Result<()> {
        let marked = marked::read(&self.marked)?;
        let kinds = [
            ("news", of_gold(&read(&self.news)?, 1.0)?),
            ("others", of_gold(&read(&self.others)?, OTHER)?),
            ("marked", of_marked(&marked)?),
        ];
        for (name, own) in &kinds {
            let more = kinds.iter().filter(|kind| kind.0 != *name);
            let taught = folds(own, &more.flat_map(|kind| &kind.1).collect::<Vec<_>>());
            println!("{name}:");
            for least in [0.2, 0.25, 0.3, 0.35, 0.4] {
                let figures = Figures::of_folds(own, &taught, least);
                println!("    from {least:.2} on: {figures}");
            }
        }
        let all: Vec<&Read> = kinds.iter().flat_map(|kind| &kind.1).collect();
        if self.write {
            fs::write(TABLE, table(&all, &learn(all.iter().copied()))).context(TABLE)?;
        }
        Ok(())
    }
}

fn of_gold(documents: &[Document], weight: f64) -> Result<Vec<Read>> {
    let read = documents.iter().map(|document| {
        let sourced = document
            .quotes
            .iter()
            .filter(|quote| quote.speaker.is_some() && quote.kind == Kind::Indirect);
        let verdict = |report: &ReadReport| verdict(document, report);
        cases(&document.text, sourced.count(), weight, verdict)
    });
    read.collect()
}

fn of_marked(documents: &[marked::Document]) -> Result<Vec<Read>> {
    let read = documents.iter().map(|document| {
        let annotated = marked::judge(document, &Answer::default()).reports.len();
        let verdict = |report: &ReadReport| {
            let answer = answer(&document.text, report)?;
            let judged = marked::judge(document, &answer);
            let found = judged.reports.iter().any(|tag| tag.record.is_some());
            Ok(judged.given.first().and_then(|given| match given.verdict {
                Verdict::Right => Some(true),
                Verdict::Wrong if !found => Some(false),
                _ => None,
            }))
        };
        cases(&document.text, annotated, MARKED, verdict)
    });
    read.collect()
}

fn cases(
    text: &Text,
    annotated: usize,
    weight: f64,
    verdict: impl Fn(&ReadReport) -> Result<Option<bool>>,
) -> Result<Read> {
    let reports = explain::read(text.as_str()).reports;
    let cases = reports.iter().map(|report| {
        let mut facts: Vec<_> = report
            .facts
            .iter()
            .map(|&fact| (fact.into(), 1.0))
            .collect();
        facts.sort_by_key(|fact| fact.0);
        Ok(Case {
            facts,
            extent: extent(report),
            right: verdict(report)?,
        })
    });
    let cases: Vec<Case> = cases.collect::<Result<_>>()?;
    let outermost = outermost(&cases, |case| case.right == Some(true));
    let lessons = outermost.filter_map(|case| {
        Some(Fact {
            columns: case.facts.clone(),
            right: f64::from(u8::from(case.right?)),
            weight,
        })
    });
    Ok(Read {
        lessons: lessons.collect(),
        cases,
        annotated,
    })
}

/// The report as the only record of a text.
fn answer(text: &Text, report: &ReadReport) -> Result<Answer> {
    let parts: Vec<_> = report
        .content
        .iter()
        .map(|part| json!({"start": part.start, "end": part.end}))
        .collect();
    let mention = json!({"start": report.speaker.start, "end": report.speaker.end});
    let record = json!([{"kind": "indirect", "parts": parts,
        "speaker": {"name": report.name, "mention": mention}}]);
    Answer::in_bytes(record, text)
}

/// Whether a report is an annotated one, if that can be told.
fn verdict(document: &Document, report: &ReadReport) -> Result<Option<bool>> {
    let answer = answer(&document.text, report)?;
    let mut spans = answer.records[0].spans();
    let discarded = spans.any(|span| document.discard.iter().any(|part| part.overlaps(span)));
    let case = calibration::indirect(document, &answer).pop();
    Ok(case.filter(|_| !discarded).map(|case| case.right))
}

/// From the first byte of cue and content to the last.
fn extent(report: &ReadReport) -> (usize, usize) {
    let spans = || report.content.iter().chain([&report.cue]);
    let start = spans().map(|span| span.start).min();
    (
        start.unwrap_or(0),
        spans().map(|span| span.end).max().unwrap_or(0),
    )
}

/// The cases of which `taken` says that they are reports, and those beside them: all that stand in none.
fn outermost(cases: &[Case], mut taken: impl FnMut(&Case) -> bool) -> impl Iterator<Item = &Case> {
    let mut covered = 0;
    cases.iter().filter(move |case| {
        let outermost = case.extent.0 >= covered;
        if outermost && taken(case) {
            covered = case.extent.1;
        }
        outermost
    })
}

/// The weights that the lessons of the documents teach.
fn learn<'r>(documents: impl Iterator<Item = &'r Read> + Clone) -> Vec<f64> {
    let count = explain::facts().map(|(_, rows, facts)| rows * facts).sum();
    let lessons = documents.flat_map(|read| &read.lessons);
    logistic::fit(lessons, &vec![TOWARDS_ZERO; count])
}

/// For each fold of the documents, the weights that all others, and more texts, teach.
fn folds(documents: &[Read], more: &[&Read]) -> Vec<Vec<f64>> {
    let numbered = documents.iter().chain(more.iter().copied()).enumerate();
    let others = |fold| {
        numbered
            .clone()
            .filter(move |(number, _)| number % FOLDS != fold)
    };
    let taught = (0..FOLDS).map(|fold| learn(others(fold).map(|(_, read)| read)));
    taught.collect()
}

/// How good the reports from some probability on are, and how far that is from the truth.
#[derive(Clone, Debug, Default)]
struct Figures {
    annotated: usize,
    given: usize,
    right: usize,
    /// In ten steps of probability: how many, their sum, how many are right.
    steps: [(usize, f64, usize); 10],
}

impl Figures {
    /// Of documents that taught nothing, each judged by what those of other folds taught.
    fn of_folds(documents: &[Read], taught: &[Vec<f64>], least: f64) -> Figures {
        let mut figures = Figures::default();
        for (read, weights) in documents.iter().zip(taught.iter().cycle()) {
            figures.add(read, weights, least);
        }
        figures
    }

    fn add(&mut self, read: &Read, weights: &[f64], least: f64) {
        self.annotated += read.annotated;
        let chance = |case: &Case| logistic::probability(weights, &case.facts);
        let given = outermost(&read.cases, |case| chance(case) >= least);
        for case in given.filter(|case| chance(case) >= least) {
            let Some(right) = case.right else { continue };
            self.given += 1;
            self.right += usize::from(right);
            let step = &mut self.steps[(chance(case) * 10.0) as usize];
            *step = (
                step.0 + 1,
                step.1 + chance(case),
                step.2 + usize::from(right),
            );
        }
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
        let (precision, recall) = (
            share(self.right, self.given),
            share(self.right, self.annotated),
        );
        let error = |&(_, sum, right): &(usize, f64, usize)| (sum - right as f64).abs();
        let error: f64 = self.steps.iter().map(error).sum();
        write!(
            f,
            "P {precision:.3} R {recall:.3} F1 {:.3} calibration error {:.3}",
            2.0 * precision * recall / (precision + recall).max(1e-9),
            error / self.given.max(1) as f64
        )
    }
}

/// The source of the table.
fn table(documents: &[&Read], weights: &[f64]) -> String {
    let mut cases = vec![(0, 0); weights.len()];
    for fact in documents.iter().flat_map(|read| &read.lessons) {
        for &(column, _) in &fact.columns {
            let (reports, of) = &mut cases[column];
            (*reports, *of) = (*reports + fact.right as usize, *of + 1);
        }
    }
    let mut rust = HEAD.to_owned();
    let mut at = 0;
    for (name, rows, facts) in explain::facts() {
        let _ = writeln!(rust, "    // {name}");
        for _ in 0..rows {
            let row = at..at + facts;
            at = row.end;
            for weight in &weights[row.clone()] {
                let _ = write!(
                    rust,
                    "{}{:.0},",
                    if rust.ends_with('\n') { "    " } else { " " },
                    weight * 100.0
                );
            }
            let counts: Vec<String> = cases[row]
                .iter()
                .map(|(reports, of)| format!("{reports}/{of}"))
                .collect();
            let _ = writeln!(rust, " // {}", counts.join(" "));
        }
    }
    rust + "];\n"
}

const HEAD: &str = "\
//! What the facts of a report weigh, as logarithms of odds in hundredths: written by `tools/rates`, from annotated articles and
//! texts of other genres.
//!
//! A row of a group of [`facts`](super::facts) is a line; behind it stands of how many cases with each fact how many were reports.

use super::facts::{first_of, GROUPS};

#[rustfmt::skip]
pub(super) const WEIGHTS: [i16; first_of(GROUPS.len())] = [
";
