//! What is printed.

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, Table};
use serde_json::{json, Value};
use whosaid::Span;

use crate::compare::Change;
use crate::documents::Document;
use crate::edit::Rewritten;
use crate::tally::{Row, Verdict};

/// So many bytes are shown on either side of what changed.
const CONTEXT: usize = 160;

const HEADINGS: [&str; 10] = [
    "transformation",
    "stretches",
    "kept",
    "share",
    "lost",
    "name",
    "mention",
    "skipped",
    "least",
    "verdict",
];

pub fn table(rows: &[Row]) -> String {
    let mut table = Table::new();
    table.load_preset(NOTHING).set_header(HEADINGS);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.add_rows(rows.iter().map(cells));
    // Lines would end in space.
    table
        .to_string()
        .lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}

fn cells(row: &Row) -> [String; 10] {
    let share = |share: Option<f64>| share.map_or("–".to_string(), |share| format!("{share:.4}"));
    let verdict = match row.verdict() {
        Verdict::Open => "",
        Verdict::Reached => "reached",
        Verdict::Held => "held",
        Verdict::Fallen => "FALLEN",
    };
    [
        row.name.to_string(),
        row.stretches.to_string(),
        row.kept.to_string(),
        share(row.share()),
        row.lost.to_string(),
        row.other_name.to_string(),
        row.other_mention.to_string(),
        (row.unfit + row.unchanged).to_string(),
        share(row.least),
        verdict.to_string(),
    ]
}

pub fn json(corpus: &str, rows: &[Row]) -> Value {
    let rows = rows.iter().map(|row| {
        let mut value = json!(row);
        value["share"] = json!(row.share());
        value["verdict"] = json!(row.verdict());
        value
    });
    json!({"corpus": corpus, "transformations": rows.collect::<Vec<_>>()})
}

/// One change, with what stands around the stretch after the rewriting.
pub fn change(document: &Document, rewritten: &Rewritten, change: &Change) -> String {
    let Span { start, end } = rewritten.forward(change.stretch);
    let text = &rewritten.text;
    let before = &text[boundary(text, start.saturating_sub(CONTEXT))..start];
    let after = &text[end..boundary(text, (end + CONTEXT).min(text.len()))];
    let now = if change.now.is_empty() {
        "no such stretch"
    } else {
        &change.now
    };
    format!(
        "{} {:?} {}..{}\n  was: {}\n  now: {now}\n  {:?}\n",
        document.id,
        change.loss,
        change.stretch.start,
        change.stretch.end,
        change.was,
        format!("…{before}⟦{}⟧{after}…", &text[start..end])
    )
}

/// The next place that is no middle of a character.
fn boundary(text: &str, at: usize) -> usize {
    (at..=text.len())
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(text.len())
}
