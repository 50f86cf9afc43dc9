//! Passages whose expected value is the passage itself, with every record marked in it.
//!
//! Each file of `tests/corpus` shows one phenomenon and holds a comment, then passages. A passage begins with a line
//! `--- its title`; then come, if any, comment lines (`# …`) and settings (`#! …`), then marked text up to the next title.
//! The markup is that of [`markup`]. Settings stand before the first passage to hold for the whole file:
//!
//! - `#! kinds: direct, mixed` compares the records of these kinds only; the marks show no others.
//! - `#! addressees` compares addressees too.
//! - `#! open` marks a passage that is not got right yet. The test fails as soon as it is, so that the line goes.
//!
//! Every passage is a test: `cargo test --test corpus split` runs those with *split* in their file or title.

#[path = "corpus/markup.rs"]
mod markup;
mod trial;

use std::path::Path;
use std::process::ExitCode;

use whosaid::{Attribution, Kind};

use crate::trial::Trial;

fn main() -> ExitCode {
    trial::run("tests/corpus", trials_of)
}

fn trials_of(path: &Path) -> Vec<Trial> {
    let stem = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let content = std::fs::read_to_string(path).expect("a text in UTF-8");
    let trial = |passage: Passage| {
        Trial::new(format!("{stem}::{}", passage.title), move || {
            passage.check()
        })
    };
    passages(&content).into_iter().map(trial).collect()
}

/// A marked text and what of it counts.
#[derive(Debug)]
struct Passage {
    title: String,
    line: usize,
    settings: Settings,
    marked: String,
}

#[derive(Clone, Debug, Default)]
struct Settings {
    kinds: Option<Vec<Kind>>,
    addressees: bool,
    open: bool,
    unknown: Option<String>,
}

/// The passages of a file; what stands before the first holds for all.
fn passages(content: &str) -> Vec<Passage> {
    let mut common = Settings::default();
    let mut passages: Vec<Passage> = Vec::new();
    for (index, line) in content.lines().enumerate() {
        if let Some(title) = line.strip_prefix("--- ") {
            let title = title.trim().to_string();
            passages.push(Passage {
                title,
                line: index + 1,
                settings: common.clone(),
                marked: String::new(),
            });
            continue;
        }
        let in_header = passages
            .last()
            .map_or(true, |passage| passage.marked.trim().is_empty());
        let settings = passages
            .last_mut()
            .map_or(&mut common, |passage| &mut passage.settings);
        match line.strip_prefix("#! ") {
            Some(setting) if in_header => settings.set(setting.trim()),
            _ if in_header && (line == "#" || line.starts_with("# ")) => {}
            _ => passages
                .last_mut()
                .into_iter()
                .for_each(|passage| passage.marked += &format!("{line}\n")),
        }
    }
    passages
}

impl Settings {
    fn set(&mut self, setting: &str) {
        let kind = |name: &str| {
            [Kind::Direct, Kind::Mixed, Kind::Indirect, Kind::Turn]
                .into_iter()
                .find(|k| k.to_string() == name)
        };
        match setting.split_once(": ") {
            None if setting == "addressees" => self.addressees = true,
            None if setting == "open" => self.open = true,
            Some(("kinds", names)) if names.split(", ").all(|name| kind(name).is_some()) => {
                self.kinds = names.split(", ").map(kind).collect();
            }
            _ => self.unknown = Some(setting.to_string()),
        }
    }

    fn counts(&self, record: &Attribution<'_>) -> bool {
        self.kinds
            .as_ref()
            .map_or(true, |kinds| kinds.contains(&record.kind))
    }
}

impl Passage {
    fn check(&self) -> Result<(), String> {
        let expected = self.marked.trim_matches('\n');
        let (text, marks) = markup::parse(expected).map_err(|error| self.fault(&error))?;
        let canonical = markup::render(&text, &marks);
        if let Some(setting) = &self.settings.unknown {
            return Err(self.fault(&format!("no such setting: {setting}")));
        }
        if canonical != expected {
            return Err(self.fault(&format!("write it so:\n{canonical}")));
        }
        let records: Vec<_> = whosaid::attribute(&text)
            .into_iter()
            .filter(|r| self.settings.counts(r))
            .collect();
        if let Some(record) = records
            .iter()
            .find(|record| record.kind != kind_of_parts(record))
        {
            return Err(self.fault(&format!("of the wrong kind: {record:#?}")));
        }
        let mut found = markup::of_records(&records);
        found.retain(|mark| self.settings.addressees || mark.role != 'a');
        match (markup::render(&text, &found), self.settings.open) {
            (got, false) if got != expected => Err(self.fault(&compare(expected, &got))),
            (got, true) if got == expected => Err(self.fault("right now: take out “#! open”")),
            _ => Ok(()),
        }
    }

    fn fault(&self, what: &str) -> String {
        format!("line {}: {}\n{what}\n", self.line, self.title)
    }
}

fn kind_of_parts(record: &Attribution<'_>) -> Kind {
    if record.pattern == whosaid::Pattern::TurnLabel {
        return Kind::Turn;
    }
    let quoted = |wanted: bool| record.parts.iter().all(|part| part.quoted == wanted);
    match (quoted(true), quoted(false)) {
        (true, _) => Kind::Direct,
        (_, true) => Kind::Indirect,
        _ => Kind::Mixed,
    }
}

/// Line by line, expected over got where they differ.
fn compare(expected: &str, got: &str) -> String {
    let lines = expected.lines().zip(got.lines());
    let shown = lines.map(|(expected, got)| match expected == got {
        true => format!("          {expected}"),
        false => format!("expected: {expected}\n     got: {got}"),
    });
    shown.collect::<Vec<_>>().join("\n")
}
