//! Sentences whose words, phrases and clauses are marked: a failure names the layer that reads them otherwise.
//!
//! Each file of `tests/syntax` holds sentences for one layer, a line each, under titles `--- title`; lines that begin with
//! `#` are comments. A mark is `[label text]`, and what is not marked is not compared.
//!
//! | file | a mark holds |
//! | --- | --- |
//! | `tags-*` | a word: `The [noun cook] [verb said] so.` |
//! | `phrases-*` | a phrase: `[noun The fire chief] [verb has said] so.` |
//! | `clauses-*` | the verb group of clause 1, the head phrase of its subject: `[1s Ana Reyes], who sings, [1v said] so.`; a verb that must have no subject: `[1n raining]`; what a verb would report behind it: `[1v said] [1c that it was late]`; a verb that reports nothing: `[1x ran]` |
//!
//! A sentence that is not read right yet has `! ` before it; the test fails as soon as it is, so that the sign goes.
//! `cargo test --test syntax tags` runs the sentences of one layer.

mod trial;

use std::path::Path;
use std::process::ExitCode;

use whosaid::explain::{self, Labelled, ReadClause, Reading};
use whosaid::Span;

use crate::trial::Trial;

fn main() -> ExitCode {
    trial::run("tests/syntax", trials)
}

/// One for each sentence of a file.
fn trials(path: &Path) -> Vec<Trial> {
    let stem = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let content = std::fs::read_to_string(path).expect("a text in UTF-8");
    let (mut title, mut found) = (String::new(), Vec::new());
    for (index, line) in content.lines().enumerate() {
        match line.strip_prefix("--- ") {
            Some(next) => title = next.to_string(),
            None if line.is_empty() || line.starts_with('#') => {}
            None => {
                let layer = Layer::of(&stem);
                let line = line.to_string();
                found.push(Trial::new(
                    format!("{stem}:{}: {title}", index + 1),
                    move || check(layer, &line),
                ));
            }
        }
    }
    found
}

#[derive(Clone, Copy)]
enum Layer {
    Tags,
    Phrases,
    Clauses,
}

impl Layer {
    fn of(stem: &str) -> Self {
        match stem.split('-').next() {
            Some("tags") => Layer::Tags,
            Some("phrases") => Layer::Phrases,
            Some("clauses") => Layer::Clauses,
            _ => panic!("{stem}: a file is named for its layer: tags-, phrases-, clauses-"),
        }
    }
}

fn check(layer: Layer, line: &str) -> Result<(), String> {
    let (marked, open) = line
        .strip_prefix("! ")
        .map_or((line, false), |rest| (rest, true));
    let (text, marks) = parse(marked)?;
    let reading = explain::read(&text);
    let wrong = match layer {
        Layer::Tags => unlike(&text, &marks, &reading.tags),
        Layer::Phrases => unlike(&text, &marks, &reading.phrases),
        Layer::Clauses => unlike_clauses(&text, &marks, &reading),
    };
    match (wrong, open) {
        (Some(_), true) | (None, false) => Ok(()),
        (Some(wrong), false) => Err(format!("{text}\n{wrong}")),
        (None, true) => Err("right now: take out the “! ”".into()),
    }
}

/// The plain text, and what is marked in it.
fn parse(source: &str) -> Result<(String, Vec<Labelled>), String> {
    let (mut text, mut marks, mut open) = (String::new(), Vec::new(), Vec::new());
    let mut rest = source;
    while let Some(at) = rest.find(['[', ']']) {
        text += &rest[..at];
        let bracket = &rest[at..at + 1];
        rest = &rest[at + 1..];
        if bracket == "[" {
            let (label, after) = rest
                .split_once(' ')
                .ok_or_else(|| format!("a mark without a label: [{rest}"))?;
            open.push((text.len(), label.to_string()));
            rest = after;
        } else {
            let (start, label) = open.pop().ok_or("a ] without its [")?;
            marks.push(Labelled {
                span: Span::new(start, text.len()),
                label,
            });
        }
    }
    text += rest;
    let unclosed = open
        .pop()
        .map(|(_, label)| format!("a [{label} without its ]"));
    unclosed.map_or(Ok((text, marks)), Err)
}

/// The first mark that no stretch of the layer equals.
fn unlike(text: &str, marks: &[Labelled], found: &[Labelled]) -> Option<String> {
    let wrong = marks.iter().find(|mark| !found.contains(mark))?;
    let near = found
        .iter()
        .filter(|other| other.span.start < wrong.span.end && wrong.span.start < other.span.end);
    let shown: Vec<String> = near
        .map(|other| format!("[{} {}]", other.label, other.span.of(text)))
        .collect();
    Some(format!(
        "expected [{} {}], got {}",
        wrong.label,
        wrong.span.of(text),
        shown.join(" ")
    ))
}

/// The first marked clause that is read otherwise.
fn unlike_clauses(text: &str, marks: &[Labelled], reading: &Reading) -> Option<String> {
    let content = |number: &str| {
        let mark = marks.iter().find(|mark| mark.label == format!("{number}c"));
        mark.map(|mark| mark.span)
    };
    let of = |role: char| marks.iter().filter(move |mark| mark.label.ends_with(role));
    for mark in of('v').chain(of('n')).chain(of('x')) {
        let number = mark.label.trim_end_matches(['v', 'n', 'x']);
        let subject = of('s').find(|subject| {
            subject
                .label
                .trim_end_matches('s')
                .split(',')
                .any(|one| one == number)
        });
        let clause = reading
            .clauses
            .iter()
            .find(|clause| clause.verb == mark.span);
        let wanted = subject.map(|subject| subject.span);
        let unlike = |clause: &ReadClause| {
            clause.subject != wanted && (wanted.is_some() || mark.label.ends_with('n'))
        };
        let show = |span: Option<Span>| span.map_or("nobody", |span| span.of(text)).to_string();
        let verb = mark.span.of(text);
        match clause {
            None => return Some(format!("“{verb}” is no verb group")),
            Some(clause) if unlike(clause) => {
                return Some(format!(
                    "“{verb}” has “{}” for a subject, not “{}”",
                    show(clause.subject),
                    show(wanted)
                ))
            }
            Some(clause) => {
                let unlike = clause.content != content(number);
                if unlike && (content(number).is_some() || mark.label.ends_with('x')) {
                    return Some(format!(
                        "“{verb}” reports “{}”, not “{}”",
                        show(clause.content),
                        show(content(number))
                    ));
                }
            }
        }
    }
    None
}
