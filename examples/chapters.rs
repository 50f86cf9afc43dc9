//! Attributes a book chapter by chapter: whoever speaks again has the same number.
//!
//! ```text
//! cargo run --example chapters                       # two chapters that come with it
//! cargo run --release --example chapters -- emma.txt # a chapter begins at a line such as CHAPTER IV
//! ```

#[path = "common/terminal.rs"]
mod terminal;

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use whosaid::{Attributor, Cast};

use crate::terminal::flat;

const BOOK: &str = "\
CHAPTER I

“It is late,” said Emma Stone.

“Then let us go,” Tom Hall answered.

CHAPTER II

“You are early,” the innkeeper said.

“We could not sleep,” said Emma.
";

const HELP: &str = "\
Attributes a book chapter by chapter: whoever speaks again has the same number

Usage: chapters [FILE]

FILE is a plain text in UTF-8, `-` for standard input; without it, two chapters that come with the example are read.
A chapter begins at a line that begins with the word.
";

fn main() -> ExitCode {
    match arguments() {
        Ok(file) => terminal::show("chapters", || {
            let Some(file) = file else {
                return Ok(HELP.to_string());
            };
            Ok(answer(&terminal::read(file.as_ref(), BOOK)?))
        }),
        Err(error) => terminal::misused("chapters", &error),
    }
}

/// The file that is named, if one is; nothing where help is asked for.
fn arguments() -> Result<Option<Option<PathBuf>>, lexopt::Error> {
    use lexopt::prelude::*;
    let mut file = None;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Value(path) if file.is_none() => file = Some(path.into()),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Some(file))
}

fn answer(book: &str) -> String {
    let (attributor, mut cast) = (Attributor::default(), Cast::default());
    let mut shown = String::new();
    for chapter in chapters(book) {
        let document = attributor.read_on(chapter, &mut cast);
        let heading = chapter.lines().next().unwrap_or_default();
        writeln!(shown, "{}", flat(heading)).expect("a string takes all");
        for speaker in document
            .speakers()
            .iter()
            .filter(|one| !one.records.is_empty())
        {
            let line = format!(
                "{:5} {}, {}",
                speaker.id,
                flat(speaker.label().unwrap_or("?")),
                speaker.records.len()
            );
            let shortened: String = line.chars().take(terminal::width()).collect();
            writeln!(shown, "{shortened}").expect("a string takes all");
        }
    }
    shown
}

/// The book, cut before each line that begins a chapter.
fn chapters(book: &str) -> impl Iterator<Item = &str> {
    let begins = |line: &str| {
        line.get(..7)
            .is_some_and(|word| word.eq_ignore_ascii_case("chapter"))
    };
    let mut starts: Vec<usize> = vec![0];
    let mut at = 0;
    for line in book.split_inclusive('\n') {
        if begins(line) && at > 0 {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(book.len());
    (1..starts.len()).map(move |number| &book[starts[number - 1]..starts[number]])
}
