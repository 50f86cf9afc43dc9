//! Prints who said what in a news article.
//!
//! ```text
//! cargo run --example article                 # the article that comes with it
//! cargo run --example article -- my-news.txt  # or `-` for standard input
//! ```

#[path = "common/terminal.rs"]
mod terminal;
#[path = "common/usage.rs"]
mod usage;

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::OnceLock;

use textwrap::Options;
use whosaid::{Attribution, Part};

use crate::usage::Usage;

const ARTICLE: &str = include_str!("article.txt");

/// Bold cyan.
const SPEAKER: &str = "1;36";
/// Dimmed.
const MANNER: &str = "2";

const HELP: &str = "\
Prints who said what in a news article: the speaker, the role, how it was said, and the words

Usage: article [FILE]

FILE is a plain text in UTF-8, `-` for standard input; without it, an article that comes with the example is read.
";

const USAGE: Usage = Usage {
    name: "article",
    help: HELP,
    options: &[],
    files: 1,
};

fn main() -> ExitCode {
    USAGE.run(|arguments| {
        let text = terminal::read(arguments.files.first(), ARTICLE)?;
        Ok(render(&text, terminal::width()))
    })
}

/// All attributions in text order; a speaker who goes on is not announced again.
fn render(text: &str, width: usize) -> String {
    let records = whosaid::attribute(text);
    if records.is_empty() {
        return "Nobody says anything.\n".to_string();
    }
    let mut page = String::new();
    let mut before = None;
    for record in &records {
        let speaker = record.speaker_name();
        if speaker.is_none() || before != Some(speaker) {
            page += &heading(record, width, !page.is_empty());
        }
        page += &format!("  {}\n", styled(MANNER, &manner(record)));
        page += &content(text, &record.parts, width);
        before = Some(speaker);
    }
    page
}

/// *Ana Reyes, the mayor of Tarnwick*, after an empty line where something stands before it.
fn heading(record: &Attribution<'_>, width: usize, apart: bool) -> String {
    let name = terminal::flat(record.speaker_name().unwrap_or("(unknown speaker)"));
    let description = record
        .speaker
        .as_ref()
        .and_then(|speaker| speaker.description.as_ref());
    let role = description
        .map(|role| format!(", {}", terminal::flat(&role.text)))
        .unwrap_or_default();
    let line = textwrap::fill(
        &format!("{name}{role}"),
        Options::new(width).subsequent_indent("  "),
    );
    let gap = if apart { "\n" } else { "" };
    match line.strip_prefix(&name) {
        Some(rest) => format!("{gap}{}{rest}\n", styled(SPEAKER, &name)),
        None => format!("{gap}{}\n", styled(SPEAKER, &line)),
    }
}

/// *did not say (says, negated, indirect)*
fn manner(record: &Attribution<'_>) -> String {
    match &record.cue {
        Some(cue) => {
            let negated = if cue.negated { ", negated" } else { "" };
            format!(
                "{} ({}{negated}, {})",
                terminal::flat(&cue.text),
                cue.act,
                record.kind
            )
        }
        None => format!("({})", record.kind),
    }
}

/// The words, a paragraph for each paragraph of the text that they stand in.
fn content(text: &str, parts: &[Part<'_>], width: usize) -> String {
    let options = Options::new(width)
        .initial_indent("    ")
        .subsequent_indent("      ");
    let same_paragraph = |before: &Part<'_>, after: &Part<'_>| {
        !text[before.span.end..after.span.start].contains('\n')
    };
    let paragraphs = chunks(parts, same_paragraph);
    paragraphs
        .map(|parts| textwrap::fill(&joined(parts), &options) + "\n")
        .collect()
}

fn joined(parts: &[Part<'_>]) -> String {
    parts
        .iter()
        .map(|part| terminal::flat(&part.text))
        .collect::<Vec<_>>()
        .join(" ")
}

/// The text as the terminal shows it after these codes; as it is where colours are not wanted.
fn styled(codes: &str, text: &str) -> String {
    static COLOURS: OnceLock<bool> = OnceLock::new();
    match COLOURS.get_or_init(colours) {
        true => format!("\u{1B}[{codes}m{text}\u{1B}[0m"),
        false => text.to_string(),
    }
}

fn colours() -> bool {
    let set =
        |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    !set("NO_COLOR") && (set("CLICOLOR_FORCE") || io::stdout().is_terminal())
}

/// Runs of neighbours that belong together.
fn chunks<'p, T>(
    mut items: &'p [T],
    together: impl Fn(&T, &T) -> bool + 'p,
) -> impl Iterator<Item = &'p [T]> {
    std::iter::from_fn(move || {
        let whole = items
            .windows(2)
            .position(|pair| !together(&pair[0], &pair[1]))
            .map_or(items.len(), |cut| cut + 1);
        let (run, rest) = items.split_at(whole);
        items = rest;
        (!run.is_empty()).then_some(run)
    })
}
