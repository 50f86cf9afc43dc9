//! Attributes a book chapter by chapter: whoever speaks again has the same number.
//!
//! ```text
//! cargo run --example chapters                       # two chapters that come with it
//! cargo run --release --example chapters -- emma.txt # a chapter begins at a line such as CHAPTER IV
//! ```

#[path = "common/terminal.rs"]
mod terminal;
#[path = "common/usage.rs"]
mod usage;

use std::fmt::Write;
use std::process::ExitCode;

use whosaid::{Attributor, Cast};

use crate::terminal::flat;
use crate::usage::Usage;

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

const USAGE: Usage = Usage {
    name: "chapters",
    help: HELP,
    options: &[],
    files: 1,
};

fn main() -> ExitCode {
    USAGE.run(|arguments| Ok(answer(&terminal::read(arguments.files.first(), BOOK)?)))
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
