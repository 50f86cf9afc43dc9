//! The tables of weights: columns of the regression, and the source file that the library reads them from.

use std::fmt::Write;

use logistic::Fact;
use whosaid::explain::{Ground, ROWS, TABLES};
use whosaid::Pattern;

use crate::cases::Case;

/// Weights are written as whole numbers of so many to one.
const UNIT: f64 = 100.0;
/// So many cases that a weight of one would have to move, or else it stays near 0.
const PULL: f64 = 7.0;
/// The same for reports: what was weighed already needs little more.
const OF_REPORTS: f64 = 21.0;
/// What the odds begin with may be anything, and what those of a report are worth nearly so.
const START: f64 = 1e-3;
const ODDS: f64 = 0.3;

/// All weights, table by table, each with the number of the cases that it counted in.
#[derive(Debug)]
pub struct Tables(Vec<Table>);

#[derive(Debug, Default)]
struct Table {
    weights: Vec<f64>,
    cases: usize,
    right: usize,
    /// How many cases each row has a fact for.
    of_row: Vec<usize>,
}

impl Tables {
    /// Learns from some of the cases; `without` are rows that are left out.
    pub fn learn(cases: &[Case], without: &[usize], wanted: impl Fn(&Case) -> bool) -> Tables {
        let tables = (0..TABLES.len()).map(|table| {
            let own = |case: &&Case| case.ground.table == table && wanted(case);
            let facts: Vec<Fact> = cases
                .iter()
                .filter(own)
                .map(|case| fact(case, without))
                .collect();
            let weights = logistic::fit(facts.iter(), &pulls(TABLES[table]));
            let rounded = weights.iter().map(|weight| (weight * UNIT).round() / UNIT);
            let mut of_row = vec![0; ROWS.len()];
            for case in cases.iter().filter(own) {
                case.ground
                    .places
                    .iter()
                    .for_each(|&(row, _)| of_row[row] += 1);
            }
            Table {
                weights: rounded.collect(),
                cases: facts.len(),
                right: facts.iter().filter(|fact| fact.right == 1.0).count(),
                of_row,
            }
        });
        Tables(tables.collect())
    }

    /// How likely a case is right.
    pub fn probability(&self, case: &Case, without: &[usize]) -> f64 {
        logistic::probability(
            &self.0[case.ground.table].weights,
            &fact(case, without).columns,
        )
    }

    pub fn count(&self) -> usize {
        let weights = self.0.iter().flat_map(|table| &table.weights);
        weights.filter(|&&weight| weight != 0.0).count()
    }

    /// The source file of the library.
    pub fn source(&self) -> String {
        let mut out = String::from(HEAD);
        let patterns = Pattern::ALL.len();
        let _ = writeln!(out, "\n/// How many patterns there were.\n#[cfg(test)]\npub(super) const PATTERNS: usize = {patterns};\n");
        out.push_str(BEGIN);
        for (name, table) in TABLES.iter().zip(&self.0) {
            let _ = writeln!(
                out,
                "    // {name}: {} right of {}",
                table.right, table.cases
            );
            out.push_str("    &[\n");
            let mut first = 0;
            for (&(name, size), of) in ROWS.iter().zip(&table.of_row) {
                let weights = table.weights[first..first + size].iter();
                let weights: Vec<i64> = weights
                    .map(|weight| (weight * UNIT).round() as i64)
                    .collect();
                let used = weights
                    .iter()
                    .rposition(|&weight| weight != 0)
                    .map_or(0, |last| last + 1);
                let weights: Vec<String> = weights[..used].iter().map(i64::to_string).collect();
                let _ = writeln!(out, "        &[{}], // {name}: {of}", weights.join(", "));
                first += size;
            }
            out.push_str("    ],\n");
        }
        out.push_str("];\n");
        out
    }
}

const HEAD: &str = "\
//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;
";

const BEGIN: &str = "\
#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; super::TABLES.len()] = [
";

/// How firmly each weight of a table is held near 0.
fn pulls(table: &str) -> Vec<f64> {
    let pull = |name: &str| match name {
        "start" => START,
        "odds of a report" => ODDS,
        _ if table == "reported" => OF_REPORTS,
        _ => PULL,
    };
    let of_row = |&(name, size): &(&str, usize)| vec![pull(name); size];
    ROWS.iter().flat_map(of_row).collect()
}

/// A place between two weights counts for both.
fn fact(case: &Case, without: &[usize]) -> Fact {
    let Ground { places, .. } = &case.ground;
    let mut columns = Vec::with_capacity(2 * places.len());
    for &(row, place) in places.iter().filter(|(row, _)| !without.contains(row)) {
        let first: usize = ROWS[..row].iter().map(|row| row.1).sum();
        let (whole, part) = (first + place as usize, f64::from(place.fract()));
        columns.push((whole, 1.0 - part));
        if part > 0.0 {
            columns.push((whole + 1, part));
        }
    }
    Fact {
        columns,
        right: case.worth,
        weight: case.weight,
    }
}
