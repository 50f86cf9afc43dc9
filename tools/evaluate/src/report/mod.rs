//! Everything at once: the figures of a scorer with intervals, by kind, by reference, by pattern, by document.
//!
//! | file | what it does |
//! | --- | --- |
//! | `item.rs` | what was judged, one item for each thing annotated, whatever the scorer |
//! | `bootstrap.rs` | intervals, from samples of the documents |
//! | `rows.rs` | items in groups |
//! | `draw.rs` | the reliability diagram and the precision–coverage curve |

mod bootstrap;
mod draw;
mod item;
mod rows;

use std::fmt::Write;

use serde::Serialize;

use crate::calibration::{self, Case};
use crate::figures::Figures;
use crate::gold::Document;
use crate::system::Answer;
use crate::turns::Page;
use crate::{fiction, news, turns};

pub use draw::draw;
use item::Item;
use rows::{Patterns, Row};

/// The report on a system.
#[derive(Debug, Serialize)]
pub struct Report {
    /// As the scorer gives them.
    pub figures: Figures,
    /// For each share of these, between what it lies in 95 of 100 samples of the documents.
    pub intervals: Vec<Interval>,
    pub kinds: Vec<Row>,
    /// How the text tells who speaks.
    pub references: Vec<Row>,
    pub patterns: Vec<Patterns>,
    pub documents: Vec<Row>,
    /// What the drawings show.
    #[serde(skip)]
    pub curves: Vec<Curve>,
}

#[derive(Debug, Serialize)]
pub struct Interval {
    pub figure: String,
    pub low: f64,
    pub high: f64,
}

/// Records with their confidence.
#[derive(Debug)]
pub struct Curve {
    pub name: &'static str,
    pub cases: Vec<Case>,
    /// How many there are to be answered.
    pub wanted: usize,
}

pub fn of_news(documents: &[Document], answers: &[Answer], samples: usize) -> Report {
    let pairs = || documents.iter().zip(answers);
    let judged: Vec<_> = pairs()
        .map(|(document, answer)| news::judge(document, answer))
        .collect();
    let items: Vec<Item> = judged
        .iter()
        .enumerate()
        .flat_map(|(at, judged)| item::of_news(at, judged))
        .collect();
    let given = judged.iter().enumerate().flat_map(|(at, judged)| {
        judged
            .cases()
            .map(move |(record, right)| (at, record.pattern.as_str(), right))
    });
    let wanted = |indirect: bool| {
        items
            .iter()
            .filter(|item| item.judged && (item.kind == "indirect") == indirect)
            .count()
    };
    let curves = vec![
        Curve {
            name: "quotations",
            cases: pairs()
                .flat_map(|(document, answer)| calibration::news(document, answer))
                .collect(),
            wanted: wanted(false),
        },
        Curve {
            name: "indirect speech",
            cases: pairs()
                .flat_map(|(document, answer)| calibration::indirect(document, answer))
                .collect(),
            wanted: wanted(true),
        },
    ];
    let figures = |sample: &[usize]| {
        let sample: Vec<&news::Judged> = sample.iter().map(|&at| &judged[at]).collect();
        news::figures(&sample)
    };
    let ids = documents
        .iter()
        .map(|document| document.id.as_str())
        .collect();
    report(ids, &items, given, curves, (figures, samples))
}

pub fn of_fiction(documents: &[Document], answers: &[Answer], samples: usize) -> Report {
    let pairs = documents.iter().zip(answers);
    let judged: Vec<_> = pairs
        .map(|(document, answer)| fiction::judge(document, answer))
        .collect();
    let items: Vec<Item> = (judged.iter().zip(answers).enumerate())
        .flat_map(|(at, (judged, answer))| item::of_fiction(at, judged, answer))
        .collect();
    let given = judged.iter().enumerate().flat_map(|(at, judged)| {
        judged
            .cases()
            .map(move |(record, right)| (at, record.pattern.as_str(), right))
    });
    let cases = judged.iter().flat_map(|judged| judged.cases());
    let curves = vec![Curve {
        name: "quotations",
        cases: cases
            .map(|(record, right)| Case {
                confidence: record.confidence,
                right,
            })
            .collect(),
        wanted: items.len(),
    }];
    let figures = |sample: &[usize]| {
        let sample: Vec<&fiction::Judged> = sample.iter().map(|&at| &judged[at]).collect();
        fiction::figures(&sample)
    };
    let ids = documents
        .iter()
        .map(|document| document.id.as_str())
        .collect();
    report(ids, &items, given, curves, (figures, samples))
}

pub fn of_turns(pages: &[Page], answers: &[Answer], samples: usize) -> Report {
    let pairs = pages.iter().zip(answers);
    let judged: Vec<_> = pairs
        .map(|(page, answer)| turns::judge(page, answer))
        .collect();
    let items: Vec<Item> = (judged.iter().zip(answers).enumerate())
        .flat_map(|(at, (judged, answer))| item::of_turns(at, judged, answer))
        .collect();
    let given = judged.iter().enumerate().flat_map(|(at, judged)| {
        let named = judged
            .turns
            .iter()
            .filter_map(|turn| Some((turn.record?, turn.right)));
        let named = named.filter(|(record, _)| record.speaker.is_some());
        named.map(move |(record, right)| (at, record.pattern.as_str(), right, record.confidence))
    });
    let given: Vec<_> = given.collect();
    let curves = vec![Curve {
        name: "turns",
        cases: given
            .iter()
            .map(|&(.., right, confidence)| Case { confidence, right })
            .collect(),
        wanted: items.len(),
    }];
    let figures = |sample: &[usize]| {
        let sample: Vec<&turns::Judged> = sample.iter().map(|&at| &judged[at]).collect();
        turns::figures(&sample)
    };
    let ids = pages.iter().map(|page| page.id.as_str()).collect();
    let patterns = given
        .iter()
        .map(|&(at, pattern, right, _)| (at, pattern, right));
    report(ids, &items, patterns, curves, (figures, samples))
}

fn report<'a>(
    ids: Vec<&str>,
    items: &[Item],
    given: impl Iterator<Item = (usize, &'a str, bool)>,
    curves: Vec<Curve>,
    (figures, samples): (impl Fn(&[usize]) -> Figures, usize),
) -> Report {
    let documents = ids.len();
    let whole: Vec<usize> = (0..documents).collect();
    let sampled = bootstrap::samples(documents, samples);
    Report {
        intervals: bootstrap::intervals(&sampled, &figures),
        figures: figures(&whole),
        kinds: rows::by(items, &sampled, |item| item.kind.to_string()),
        references: rows::by(items, &sampled, |item| item.reference.clone()),
        patterns: rows::patterns(given),
        documents: rows::by(items, &[], |item| ids[item.document].to_string()),
        curves,
    }
}

/// So many documents are shown.
const WORST: usize = 10;

impl Report {
    pub fn lines(&self) -> String {
        let mut out = self.figures.lines(41);
        // a String takes any write
        let _ = writeln!(out, "\nin 95 of 100 samples of the documents");
        for Interval { figure, low, high } in &self.intervals {
            let _ = writeln!(out, "{figure:41}{low:.4} to {high:.4}");
        }
        out += &rows::lines("by kind", &self.kinds);
        out += &rows::lines("by reference", &self.references);
        out += &rows::pattern_lines(&self.patterns);
        let mut worst: Vec<&Row> = self.documents.iter().filter(|row| row.judged > 0).collect();
        worst.sort_by(|a, b| a.right.total_cmp(&b.right));
        worst.truncate(WORST);
        out + &rows::lines("most often wrong", worst)
    }
}
