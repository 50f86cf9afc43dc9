//! The example of README.md scores as README.md says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The blocks of README that are marked as this language.
fn blocks(language: &str) -> Vec<String> {
    let readme = include_str!("../README.md");
    let fence = format!("```{language}\n");
    readme
        .split(&fence)
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("\n```")?.0.to_owned() + "\n"))
        .collect()
}

/// Writes JSON that is broken into lines as one line of a file.
fn write(name: &str, json: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let value: Value = serde_json::from_str(json).unwrap();
    fs::write(&path, format!("{value}\n")).unwrap();
    path
}

fn evaluate(arguments: &[&str], files: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evaluate"))
        .args(arguments)
        .args(files)
        .output()
        .unwrap()
}

#[test]
fn the_example() {
    let [gold, system] = &blocks("json")[..] else {
        panic!("README has two JSON blocks")
    };
    let (gold, system) = (write("gold.jsonl", gold), write("system.jsonl", system));
    let checked = evaluate(&["check"], &[&gold]);
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stdout)
    );
    let scored = evaluate(&["news"], &[&gold, &system]);
    assert_eq!(String::from_utf8_lossy(&scored.stdout), blocks("text")[0]);
    let json = evaluate(&["news", "--json"], &[&gold, &system]);
    let figures: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(
        (
            &figures["short: speaker F1"],
            &figures["short: counts"]["wrong"]
        ),
        (&0.5.into(), &1.into())
    );
}

/// The files that README names are what it says that they are.
#[test]
fn examples_lie_beside() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let bridge = fs::read_to_string(folder.join("bridge.jsonl")).unwrap();
    let bridge: Value = serde_json::from_str(&bridge).unwrap();
    let shown: Value = serde_json::from_str(&blocks("json")[0]).unwrap();
    assert_eq!(bridge, shown);
    let article = folder.join("article.txt");
    assert!(evaluate(&["marked", "check"], &[&article]).status.success());
    let texts = evaluate(&["marked", "texts"], &[&article]).stdout;
    let text: Value = serde_json::from_slice(&texts).unwrap();
    assert_eq!(text["text"], include_str!("../../../examples/article.txt"));
}

#[test]
fn what_is_no_gold_is_told_with_its_line() {
    let name = |name: &str| Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let (latin, plain) = (name("latin.jsonl"), name("plain.txt"));
    fs::write(&latin, b"{}\n\xE9").unwrap();
    fs::write(&plain, "\nNo head.\n").unwrap();
    let news = evaluate(&["news"], &[&latin, &latin]);
    let marked = evaluate(&["marked", "check"], &[&plain]);
    for (output, told) in [
        (news, "latin.jsonl:2: not UTF-8"),
        (marked, "plain.txt:2: no head of a document"),
    ] {
        assert_eq!(output.status.code(), Some(1));
        let message = String::from_utf8_lossy(&output.stderr);
        assert!(message.contains(told), "{message}");
    }
}

#[test]
fn a_report_has_the_same_figures_and_more() {
    let [gold, system] = &blocks("json")[..] else {
        panic!("README has two JSON blocks")
    };
    let (gold, system) = (
        write("report-gold.jsonl", gold),
        write("report-system.jsonl", system),
    );
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drawings");
    let _ = fs::remove_dir_all(&folder);
    let svg = [
        "report",
        "news",
        "--json",
        "--svg",
        folder.to_str().unwrap(),
    ];
    let report = evaluate(&svg, &[&gold, &system]);
    let report: Value = serde_json::from_slice(&report.stdout).unwrap();
    let figures = evaluate(&["news", "--json"], &[&gold, &system]);
    let figures: Value = serde_json::from_slice(&figures.stdout).unwrap();
    assert_eq!(report["figures"], figures);
    // one document is the same in every sample
    let interval = serde_json::json!({"figure": "all: speaker F1", "low": 0.5, "high": 0.5});
    assert!(report["intervals"].as_array().unwrap().contains(&interval));
    let row = |table: &str, name: &str| {
        let rows = report[table].as_array().unwrap();
        rows.iter().find(|row| row["name"] == name).unwrap().clone()
    };
    let direct = row("kinds", "direct");
    assert_eq!(
        (&direct["strict"], &direct["right"]),
        (&1.0.into(), &1.0.into())
    );
    assert_eq!(row("kinds", "mixed")["right"], 0.0);
    assert_eq!(row("kinds", "indirect")["overlap"], 0.0);
    assert_eq!(row("references", "anaphoric")["annotated"], 2);
    assert_eq!(row("documents", "bridge")["annotated"], 3);
    for name in ["reliability.svg", "coverage.svg"] {
        let drawn = fs::read_to_string(folder.join(name)).unwrap();
        assert!(
            drawn.starts_with("<svg ") && drawn.contains("quotations ("),
            "{name}"
        );
    }
    let lines = evaluate(&["report", "news"], &[&gold, &system]).stdout;
    let lines = String::from_utf8(lines).unwrap();
    assert!(
        lines.starts_with(&blocks("text")[0]) && lines.contains("\nby pattern "),
        "{lines}"
    );
}

#[test]
fn problems_end_with_status_1() {
    let gold = write(
        "bad.jsonl",
        r#"{"id": "a", "text": "Oh.", "quotes": [{"kind": "direct", "parts": [[0, 9]]}]}"#,
    );
    let checked = evaluate(&["check"], &[&gold]);
    assert_eq!(checked.status.code(), Some(1));
    let printed = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(
        printed
            .contains("bad.jsonl:1: a, quote 1: part 0..9 is no span of the text (3 characters)"),
        "{printed}"
    );
    let scored = evaluate(&["news"], &[&gold, &gold]);
    assert_eq!(scored.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&scored.stderr).contains("0..9 is no span of the text"),
        "{scored:?}"
    );
}
