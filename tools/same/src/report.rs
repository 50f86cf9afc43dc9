//! Counts of changes, in groups, and examples of them.

use std::collections::BTreeMap;

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, Table};
use serde::Serialize;
use serde_json::{json, Value};

use crate::change::Change;
use crate::record::Record;

/// So many bytes are shown on either side of a change.
const CONTEXT: usize = 120;
/// Longer stretches are shown by their ends alone.
const LONG: usize = 240;

/// What has to agree for changes to be counted together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Key {
    pub change: Change,
    pub kind: String,
    /// Of both records, where it differs.
    pub pattern: String,
}

/// How a change stands to the gold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Better,
    Worse,
    /// Both are right, or both are wrong.
    Alike,
    /// Nothing is annotated there, or no gold is looked at.
    Open,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Count {
    pub records: usize,
    pub better: usize,
    pub worse: usize,
    pub examples: Vec<String>,
}

/// All that was found.
#[derive(Debug, Default)]
pub struct Report {
    pub documents: usize,
    pub before: usize,
    pub after: usize,
    pub same: usize,
    /// Documents whose records are the same but not their lines.
    pub other_lines: usize,
    pub groups: BTreeMap<Key, Count>,
}

impl Count {
    fn add(&mut self, verdict: Verdict) {
        self.records += 1;
        self.better += usize::from(verdict == Verdict::Better);
        self.worse += usize::from(verdict == Verdict::Worse);
    }
}

impl Report {
    pub fn is_same(&self) -> bool {
        self.groups.is_empty() && self.other_lines == 0
    }

    /// Counts a change; `example` is asked for the first `show` of a group.
    pub fn add(
        &mut self,
        key: Key,
        verdict: Verdict,
        show: usize,
        example: impl FnOnce() -> String,
    ) {
        let count = self.groups.entry(key).or_default();
        count.add(verdict);
        if count.examples.len() < show {
            count.examples.push(example());
        }
    }

    /// Groups by their change, large ones first.
    fn sorted(&self) -> Vec<(&Key, &Count)> {
        let mut groups: Vec<_> = self.groups.iter().collect();
        groups.sort_by_key(|(key, count)| (key.change, std::cmp::Reverse(count.records)));
        groups
    }

    fn by_change(&self) -> Vec<(Change, Count)> {
        let sum = |change: Change| {
            let mut sum = Count::default();
            for count in self
                .groups
                .iter()
                .filter(|(key, _)| key.change == change)
                .map(|(_, count)| count)
            {
                sum.records += count.records;
                sum.better += count.better;
                sum.worse += count.worse;
            }
            (change, sum)
        };
        Change::ALL
            .into_iter()
            .map(sum)
            .filter(|(_, count)| count.records > 0)
            .collect()
    }

    pub fn json(&self) -> Value {
        let group = |(key, count): (&Key, &Count)| {
            json!({"change": key.change, "kind": key.kind, "pattern": key.pattern, "records": count.records,
                   "better": count.better, "worse": count.worse, "examples": count.examples})
        };
        json!({
            "documents": self.documents,
            "records": {"before": self.before, "after": self.after, "same": self.same},
            "other_lines": self.other_lines,
            "groups": self.sorted().into_iter().map(group).collect::<Vec<_>>(),
        })
    }

    pub fn text(&self, with_gold: bool) -> String {
        let Report {
            documents,
            before,
            after,
            same,
            other_lines,
            ..
        } = self;
        let mut out = format!(
            "{documents} documents, {before} records before, {after} after, {same} the same\n"
        );
        if *other_lines > 0 {
            out += &format!(
                "{other_lines} documents have the same records, but differ elsewhere or in the numbers of speakers\n"
            );
        }
        if self.groups.is_empty() {
            return out;
        }
        let changes = self.by_change();
        let rows = changes
            .iter()
            .map(|(change, count)| (vec![change.name().to_string()], count));
        out += &table(&["change"], rows, with_gold);
        let rows = self.sorted().into_iter().map(|(key, count)| {
            (
                vec![
                    key.change.name().to_string(),
                    key.kind.clone(),
                    key.pattern.clone(),
                ],
                count,
            )
        });
        out += &table(&["change", "kind", "pattern"], rows, with_gold);
        for (key, count) in self
            .sorted()
            .into_iter()
            .filter(|(_, count)| !count.examples.is_empty())
        {
            out += &format!(
                "\n== {}, {}, {}\n{}",
                key.change.name(),
                key.kind,
                key.pattern,
                count.examples.concat()
            );
        }
        out
    }
}

fn table<'c>(
    headings: &[&str],
    rows: impl Iterator<Item = (Vec<String>, &'c Count)>,
    with_gold: bool,
) -> String {
    let mut table = Table::new();
    let figures: &[&str] = if with_gold {
        &["records", "wrong→right", "right→wrong"]
    } else {
        &["records"]
    };
    table
        .load_preset(NOTHING)
        .set_header(headings.iter().chain(figures));
    for column in table.column_iter_mut().skip(headings.len()) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.add_rows(rows.map(|(mut cells, count)| {
        let figures = [count.records, count.better, count.worse];
        cells.extend(
            figures
                .iter()
                .take(if with_gold { 3 } else { 1 })
                .map(usize::to_string),
        );
        cells
    }));
    // Lines would end in space.
    table
        .lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .fold("\n".to_string(), |all, line| all + &line)
}

/// One change: the text around it, and what each build says.
pub fn example(
    id: &str,
    text: &str,
    verdict: Verdict,
    before: Option<&Record>,
    after: Option<&Record>,
) -> String {
    let both = || before.into_iter().chain(after);
    let start = both().map(Record::start).min().unwrap_or_default();
    let end = both().map(Record::end).max().unwrap_or_default();
    let from = boundary(text, start.saturating_sub(CONTEXT));
    let to = boundary(text, (end + CONTEXT).min(text.len()));
    let context = format!(
        "…{}⟦{}⟧{}…",
        &text[from..start],
        shortened(&text[start..end]),
        &text[end..to]
    );
    let mark = match verdict {
        Verdict::Better => ", wrong→right",
        Verdict::Worse => ", right→wrong",
        Verdict::Alike | Verdict::Open => "",
    };
    format!(
        "{id} {start}..{end}{mark}\n  {context:?}\n  − {}\n  + {}\n",
        answer(text, before),
        answer(text, after)
    )
}

fn answer(text: &str, record: Option<&Record>) -> String {
    let Some(record) = record else {
        return "no record".to_string();
    };
    let mention = record.mention().map_or("–".to_string(), |mention| {
        format!("{:?} {}", mention.text, mention.span.start)
    });
    let cue = record.cue.as_ref().map_or("–", |cue| &cue.text);
    let parts: Vec<String> = record
        .parts
        .iter()
        .map(|part| shortened(&text[part.span.start..part.span.end]))
        .collect();
    format!(
        "{} ({mention}), {cue:?}, {} {} {:.2}: {}",
        record.name().unwrap_or("–"),
        record.kind,
        record.pattern,
        record.confidence,
        parts.join(" | ").replace('\n', " ")
    )
}

fn shortened(stretch: &str) -> String {
    if stretch.len() <= LONG {
        return stretch.to_string();
    }
    let head = boundary(stretch, LONG / 3);
    let tail = boundary(stretch, stretch.len() - LONG / 3);
    format!("{} […] {}", &stretch[..head], &stretch[tail..])
}

/// The next place that is no middle of a character.
fn boundary(text: &str, at: usize) -> usize {
    (at..=text.len())
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(text.len())
}
