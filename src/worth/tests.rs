//! Every name of a pattern has a row, and can be left out.

use std::collections::BTreeSet;
use std::path::Path;

use super::*;
use crate::syntax::shape::PATTERNS;
use crate::{Attributor, Options};

#[test]
fn rows_are_sorted_and_fit_the_bits() {
    assert!(WORTHS.windows(2).all(|pair| pair[0].name < pair[1].name));
    assert!(WORTHS.len() <= 64);
}

#[test]
fn no_row_has_more_right_cases_than_cases() {
    for row in WORTHS {
        for (right, of) in [row.long, row.short, row.named, row.story] {
            assert!(right <= of, "{}", row.name);
        }
    }
}

/// The string literals of a source's code, without its tests.
fn literals(source: &str) -> impl Iterator<Item = &str> {
    let code = source.split("#[cfg(test)]").next().unwrap_or("");
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// Names have hyphens, which no other literal of these files has but for a word of a list.
fn names_in_source() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folders = ["link", "context", "own_pattern"]
        .map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
    let files = folders
        .into_iter()
        .flatten()
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file());
    let mut names = BTreeSet::new();
    for file in files
        .chain([root.join("pattern.rs")])
        .filter(|file| !file.ends_with("tests.rs"))
    {
        let source = std::fs::read_to_string(&file).unwrap();
        let is_name = |text: &&str| {
            text.contains('-')
                && text
                    .split('-')
                    .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
        };
        names.extend(literals(&source).filter(is_name).map(str::to_string));
    }
    names.remove("good-bye");
    names
}

#[test]
fn every_name_of_the_source_has_a_row_and_every_row_a_use() {
    let plain = [
        "action",
        "addressee",
        "called",
        "colon",
        "continued",
        "cue",
        "narration",
        "scene",
        "turns",
        "unknown",
    ];
    let used: BTreeSet<String> = names_in_source()
        .into_iter()
        .chain(plain.map(str::to_string))
        .collect();
    let rows: BTreeSet<String> = WORTHS.iter().map(|row| row.name.to_string()).collect();
    assert_eq!(rows, used);
}

#[test]
fn every_row_of_the_patterns_has_a_worth() {
    assert!(PATTERNS.iter().all(|pattern| find(pattern.name).is_some()));
}

/// Passages of every phenomenon.
fn passages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    files
        .filter(|file| file.is_file())
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

#[test]
fn what_is_left_out_is_in_no_record() {
    let passages = passages();
    for row in WORTHS {
        let attributor = Attributor::new(Options::new().without(row.name)).unwrap();
        for passage in &passages {
            assert!(
                attributor
                    .attribute(passage)
                    .iter()
                    .all(|record| record.pattern != row.name),
                "{}",
                row.name
            );
        }
    }
}

#[test]
fn an_unknown_name_is_refused() {
    let error = Attributor::new(Options::new().without("turns").without("quote-cue")).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"without entry 1 ("quote-cue") names no pattern or sieve"#
    );
}

#[test]
fn confidence_is_the_measured_share() {
    for row in WORTHS
        .iter()
        .filter(|row| row.long.1 >= FEW && row.short.1 >= FEW)
    {
        let whole = share(sum(row.long, row.short));
        let (long, short) = (
            confidence(row.name, Place::News, || true),
            confidence(row.name, Place::News, || false),
        );
        assert!(
            (long - short).abs() > APART || (long, short) == (whole, whole),
            "{}",
            row.name
        );
    }
    let record = &crate::attribute("“The bridge is safe again,” Ana Reyes said.")[0];
    assert_eq!(
        record.confidence,
        confidence("quote-speaker-cue", Place::Named, || true)
    );
    let record = &crate::attribute("“It is late.” He looked up. “It is late,” he said.")[0];
    assert!(record.confidence < 0.8);
}
