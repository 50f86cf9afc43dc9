//! Items in groups, a row for each.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::bootstrap::middle;
use super::item::{Fit, Item};
use crate::spans::share;

/// What is annotated in a group, and how much of it the system has.
#[derive(Debug, Serialize)]
pub struct Row {
    pub name: String,
    pub annotated: usize,
    /// The shares whose content is in a record: exactly, as much of it as the scorer wants, some of it.
    pub strict: f64,
    pub found: f64,
    pub overlap: f64,
    /// Those with a source.
    pub judged: usize,
    /// The shares of these with the right speaker, by the same three measures.
    pub right_strict: f64,
    pub right: f64,
    pub right_overlap: f64,
    /// Where `right` lies in 95 of 100 samples of the documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<(f64, f64)>,
}

/// The items in groups, those with most first. Without samples there are no intervals.
pub fn by(items: &[Item], samples: &[Vec<usize>], group: impl Fn(&Item) -> String) -> Vec<Row> {
    let mut groups: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
    for item in items {
        groups.entry(group(item)).or_default().push(item);
    }
    let rows = groups
        .into_iter()
        .map(|(name, items)| row(name, &items, samples));
    let mut rows: Vec<Row> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.annotated));
    rows
}

fn row(name: String, items: &[&Item], samples: &[Vec<usize>]) -> Row {
    let judged: Vec<&&Item> = items.iter().filter(|item| item.judged).collect();
    let fits = |fit: Fit| {
        share(
            items.iter().filter(|item| item.fit >= fit).count(),
            items.len(),
        )
    };
    let right = |fit: Fit| {
        let right = judged.iter().filter(|item| item.right && item.fit >= fit);
        share(right.count(), judged.len())
    };
    Row {
        name,
        annotated: items.len(),
        strict: fits(Fit::Same),
        found: fits(Fit::Found),
        overlap: fits(Fit::Touched),
        judged: judged.len(),
        right_strict: right(Fit::Same),
        right: right(Fit::Found),
        right_overlap: right(Fit::Touched),
        interval: interval(&judged, samples),
    }
}

fn interval(judged: &[&&Item], samples: &[Vec<usize>]) -> Option<(f64, f64)> {
    let documents = samples.first()?.len();
    let mut counts = vec![(0, 0); documents];
    for item in judged {
        let (right, all) = &mut counts[item.document];
        *right += usize::from(item.right && item.fit >= Fit::Found);
        *all += 1;
    }
    let shares = samples.iter().map(|sample| {
        let sum =
            |(right, all): (usize, usize), &at: &usize| (right + counts[at].0, all + counts[at].1);
        sample.iter().fold((0, 0), sum)
    });
    let shares = shares
        .filter(|&(_, all)| all > 0)
        .map(|(right, all)| share(right, all));
    let shares: Vec<f64> = shares.collect();
    (!shares.is_empty()).then(|| middle(shares))
}

pub fn lines<'r>(title: &str, rows: impl IntoIterator<Item = &'r Row>) -> String {
    let mut out =
        format!("\n{title:29}   count strict  found overlap  judged strict  right overlap\n");
    for row in rows {
        // a String takes any write
        let _ = write!(
            out,
            "{:29.29} {:7}  {:.3}  {:.3}   {:.3} {:7}  {:.3}  {:.3}   {:.3}",
            row.name,
            row.annotated,
            row.strict,
            row.found,
            row.overlap,
            row.judged,
            row.right_strict,
            row.right,
            row.right_overlap,
        );
        let _ = match row.interval {
            Some((low, high)) => writeln!(out, "  {low:.3} to {high:.3}"),
            None => writeln!(out),
        };
    }
    out
}

/// The records that a pattern gave a speaker.
#[derive(Debug, Serialize)]
pub struct Patterns {
    pub pattern: String,
    pub records: usize,
    pub right: f64,
    /// The documents that have one.
    pub documents: usize,
}

/// The patterns of judged records, those with most first.
pub fn patterns<'a>(given: impl Iterator<Item = (usize, &'a str, bool)>) -> Vec<Patterns> {
    let mut groups: BTreeMap<&str, Vec<(usize, bool)>> = BTreeMap::new();
    for (document, pattern, right) in given {
        groups.entry(pattern).or_default().push((document, right));
    }
    let patterns = groups.into_iter().map(|(pattern, records)| {
        let right = records.iter().filter(|(_, right)| *right).count();
        let mut documents: Vec<usize> = records.iter().map(|&(document, _)| document).collect();
        documents.dedup();
        Patterns {
            pattern: pattern.to_string(),
            records: records.len(),
            right: share(right, records.len()),
            documents: documents.len(),
        }
    });
    let mut patterns: Vec<Patterns> = patterns.collect();
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.records));
    patterns
}

pub fn pattern_lines(patterns: &[Patterns]) -> String {
    let mut out = "\nby pattern                     records  right  documents\n".to_string();
    for Patterns {
        pattern,
        records,
        right,
        documents,
    } in patterns
    {
        let _ = writeln!(out, "{pattern:29} {records:8}  {right:.3}  {documents:9}");
    }
    out
}
