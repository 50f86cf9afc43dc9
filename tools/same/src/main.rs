//! Compares the records of two builds on the same texts, and shows what changed.
//!
//! ```text
//! cargo run --release -p same -- before.jsonl after.jsonl texts.jsonl --show 3 --only speaker
//! ```
//!
//! | file | what it does |
//! | --- | --- |
//! | `input.rs`, `record.rs`, `offsets.rs` | the texts, and the records as annotate writes them |
//! | `pair.rs` | which record of the one build answers which of the other |
//! | `change.rs` | what changed from the one to the other |
//! | `gold.rs` | whether it became right or wrong |
//! | `report.rs` | counts in groups, with examples |

mod change;
mod gold;
mod input;
mod offsets;
mod pair;
mod record;
mod report;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{ensure, Result};
use clap::Parser;

use crate::change::Change;
use crate::gold::Gold;
use crate::input::{read_lines, Document};
use crate::pair::{pair, Pair};
use crate::report::{example, Key, Report, Verdict};

/// Compares the records of two builds on the same texts, and shows what changed
///
/// The exit status is 0 when the records are the same, 1 when they differ, 2 when something cannot be read.
#[derive(Debug, Parser)]
#[command(name = "same")]
struct Arguments {
    /// What annotate wrote, before
    before: PathBuf,
    /// What annotate wrote, after
    after: PathBuf,
    /// What annotate read: JSON Lines with "id" and "text"
    input: PathBuf,
    /// Show N changes of each group, with their context
    #[arg(long, value_name = "N", default_value_t = 0)]
    show: usize,
    /// Only this change (gone, new, speaker, name, mention, extent, cue, kind, detail, pattern, confidence), or records of
    /// this pattern
    #[arg(long, value_name = "CHANGE|PATTERN")]
    only: Option<String>,
    /// Say what became right and what wrong, by the "quotes" of the input
    #[arg(long)]
    gold: bool,
    /// Only documents with an even (0) or an odd (1) number, counted from 0
    #[arg(long, value_name = "0|1", value_parser = clap::value_parser!(u8).range(0..=1))]
    half: Option<u8>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match compare(&arguments) {
        Ok(report) => {
            print(&arguments, &report);
            ExitCode::from(u8::from(!report.is_same()))
        }
        Err(error) => {
            eprintln!("same: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn print(arguments: &Arguments, report: &Report) {
    if arguments.json {
        println!("{}", report.json());
    } else {
        print!("{}", report.text(arguments.gold));
    }
}

fn compare(arguments: &Arguments) -> Result<Report> {
    let [input, before, after] =
        [&arguments.input, &arguments.before, &arguments.after].map(|path| read_lines(path));
    let (input, before, after) = (input?, before?, after?);
    for (path, lines) in [(&arguments.before, &before), (&arguments.after, &after)] {
        let (own, documents) = (lines.len(), input.len());
        ensure!(
            own == documents,
            "{} holds {own} documents, not {documents}",
            path.display()
        );
    }
    let mut report = Report::default();
    let mut annotated = 0;
    for (index, ((document, before), after)) in input.iter().zip(&before).zip(&after).enumerate() {
        if arguments
            .half
            .is_some_and(|half| index % 2 != usize::from(half))
        {
            continue;
        }
        let document = Document::parse(document)?;
        annotated += document.quotes.len();
        compare_document(arguments, &document, before, after, &mut report)?;
    }
    ensure!(
        !arguments.gold || annotated > 0,
        "{} holds no gold",
        arguments.input.display()
    );
    Ok(report)
}

fn compare_document(
    arguments: &Arguments,
    document: &Document,
    before: &str,
    after: &str,
    report: &mut Report,
) -> Result<()> {
    let old = document.records(before)?;
    report.documents += 1;
    report.before += old.len();
    if before == after {
        report.after += old.len();
        report.same += old.len();
        return Ok(());
    }
    let new = document.records(after)?;
    report.after += new.len();
    let gold = arguments.gold.then(|| document.gold());
    let mut changed = false;
    for pair in pair(&old, &new) {
        let Some(key) = key(pair) else {
            report.same += 1;
            continue;
        };
        changed = true;
        if wanted(arguments, &key, pair) {
            let verdict = gold
                .as_ref()
                .map_or(Verdict::Open, |gold| judge(gold, pair));
            report.add(key, verdict, arguments.show, || {
                example(&document.id, &document.text, verdict, pair.0, pair.1)
            });
        }
    }
    report.other_lines += usize::from(!changed);
    Ok(())
}

/// None where both records say the same.
fn key((before, after): Pair) -> Option<Key> {
    let change = match (before, after) {
        (Some(before), Some(after)) => Change::between(before, after)?,
        (Some(_), None) => Change::Gone,
        (None, _) => Change::New,
    };
    let old = before.or(after)?;
    let new = after.or(before)?;
    Some(Key {
        change,
        kind: both(&old.kind, &new.kind),
        pattern: both(&old.pattern, &new.pattern),
    })
}

fn both(before: &str, after: &str) -> String {
    if before == after {
        before.to_string()
    } else {
        format!("{before} → {after}")
    }
}

fn wanted(arguments: &Arguments, key: &Key, (before, after): Pair) -> bool {
    let Some(only) = &arguments.only else {
        return true;
    };
    let has_pattern = || {
        before
            .into_iter()
            .chain(after)
            .any(|record| record.pattern == *only)
    };
    key.change.name() == only || has_pattern()
}

/// A record that is not there names nobody, which is wrong where somebody speaks.
fn judge(gold: &Gold, (before, after): Pair) -> Verdict {
    let verdicts = [before, after].map(|record| record.map(|record| gold.right(record)));
    match verdicts.map(|verdict| verdict.flatten()) {
        [None, None] => Verdict::Open,
        [before, after] => match (before.unwrap_or(false), after.unwrap_or(false)) {
            (false, true) => Verdict::Better,
            (true, false) => Verdict::Worse,
            _ => Verdict::Alike,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"id": "a", "text": "“No,” she said. “Never.”", "quotes": [{"parts": [[0, 5]], "speaker_names": ["Ana"], "speaker": null}]}"#;

    fn line(name: &str, parts: &[(usize, usize)]) -> String {
        let parts: Vec<_> = parts
            .iter()
            .map(|(start, end)| format!(r#"{{"start": {start}, "end": {end}, "quoted": true}}"#))
            .collect();
        format!(
            r#"{{"id": "a", "offsets": "bytes", "attributions": [{{"kind": "direct", "parts": [{}], "cue": null,
                "speaker": {{"name": "{name}", "mention": null}}, "pattern": "turns", "confidence": 0.5}}]}}"#,
            parts.join(", ")
        )
    }

    fn report(before: &str, after: &str, options: &[&str]) -> Result<Report> {
        let arguments =
            Arguments::parse_from(["same", "before", "after", "input"].iter().chain(options));
        let mut report = Report::default();
        compare_document(
            &arguments,
            &Document::parse(TEXT)?,
            before,
            after,
            &mut report,
        )?;
        Ok(report)
    }

    #[test]
    fn a_name_that_became_right_is_shown_with_its_text() -> Result<()> {
        let report = report(
            &line("Eva", &[(0, 9)]),
            &line("Ana", &[(0, 9)]),
            &["--gold", "--show", "1"],
        )?;
        let text = report.text(true);
        assert!(!report.is_same());
        assert!(
            text.contains(" name    direct  turns          1            1            0"),
            "{text}"
        );
        assert!(
            text.contains("a 0..9, wrong→right\n  \"…⟦“No,”⟧ she said. “Never.”…\"\n  − Eva"),
            "{text}"
        );
        Ok(())
    }

    #[test]
    fn only_what_is_wanted_counts() -> Result<()> {
        let (before, after) = (line("Ana", &[(0, 9)]), line("Ana", &[(0, 9), (20, 32)]));
        assert_eq!(
            report(&before, &after, &["--only", "extent"])?.groups.len(),
            1
        );
        assert_eq!(
            report(&before, &after, &["--only", "turns"])?.groups.len(),
            1
        );
        assert!(report(&before, &after, &["--only", "name"])?.is_same());
        assert!(report(&before, &before, &[])?.is_same());
        Ok(())
    }

    #[test]
    fn offsets_that_are_none_of_the_text_are_an_error() {
        assert!(report(&line("Ana", &[(0, 9)]), &line("Ana", &[(1, 9)]), &[]).is_err());
    }
}
