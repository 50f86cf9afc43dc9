//! Prints who said what in a news article.
//!
//! ```text
//! cargo run --example article                 # the article that comes with it
//! cargo run --example article -- my-news.txt  # or `-` for standard input
//! ```

#[path = "common/terminal.rs"]
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::Parser;
use textwrap::Options;
use whosaid::{Attribution, Part};

const ARTICLE: &str = include_str!("article.txt");

const SPEAKER: Style = AnsiColor::Cyan.on_default().bold();
const MANNER: Style = Style::new().dimmed();

/// Prints who said what in a news article: the speaker, the role, how it was said, and the words
#[derive(Debug, Parser)]
#[command(name = "article")]
struct Arguments {
    /// A plain text in UTF-8, `-` for standard input; without it, an article that comes with the example
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    terminal::show("article", || {
        let text = terminal::read(arguments.file.as_ref(), ARTICLE)?;
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
        page += &format!("  {MANNER}{}{MANNER:#}\n", manner(record));
        page += &content(text, &record.parts, width);
        before = Some(speaker);
    }
    page
}

/// *Ana Reyes, the mayor of Tarnwick*, after an empty line where something stands before it.
fn heading(record: &Attribution<'_>, width: usize, apart: bool) -> String {
    let name = terminal::flat(record.speaker_name().unwrap_or("(unknown speaker)"));
    let description = record.speaker.as_ref().and_then(|speaker| speaker.description.as_ref());
    let role = description.map(|role| format!(", {}", terminal::flat(&role.text))).unwrap_or_default();
    let line = textwrap::fill(&format!("{name}{role}"), Options::new(width).subsequent_indent("  "));
    let gap = if apart { "\n" } else { "" };
    match line.strip_prefix(&name) {
        Some(rest) => format!("{gap}{SPEAKER}{name}{SPEAKER:#}{rest}\n"),
        None => format!("{gap}{SPEAKER}{line}{SPEAKER:#}\n"),
    }
}

/// *did not say (says, negated, indirect)*
fn manner(record: &Attribution<'_>) -> String {
    match &record.cue {
        Some(cue) => {
            let negated = if cue.negated { ", negated" } else { "" };
            format!("{} ({}{negated}, {})", terminal::flat(&cue.text), cue.act, record.kind)
        }
        None => format!("({})", record.kind),
    }
}

/// The words, a paragraph for each paragraph of the text that they stand in.
fn content(text: &str, parts: &[Part<'_>], width: usize) -> String {
    let options = Options::new(width).initial_indent("    ").subsequent_indent("      ");
    let same_paragraph = |before: &Part<'_>, after: &Part<'_>| !text[before.span.end..after.span.start].contains('\n');
    let paragraphs = chunks(parts, same_paragraph);
    paragraphs.map(|parts| textwrap::fill(&joined(parts), &options) + "\n").collect()
}

fn joined(parts: &[Part<'_>]) -> String {
    parts.iter().map(|part| terminal::flat(&part.text)).collect::<Vec<_>>().join(" ")
}

/// Runs of neighbours that belong together.
fn chunks<'p, T>(mut items: &'p [T], together: impl Fn(&T, &T) -> bool + 'p) -> impl Iterator<Item = &'p [T]> {
    std::iter::from_fn(move || {
        let whole = items.windows(2).position(|pair| !together(&pair[0], &pair[1])).map_or(items.len(), |cut| cut + 1);
        let (run, rest) = items.split_at(whole);
        items = rest;
        (!run.is_empty()).then_some(run)
    })
}
