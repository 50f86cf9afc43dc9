//! Shows who says what in a document, or in a folder of them, as one HTML page that needs nothing else.
//!
//! ```text
//! cargo run --release -p highlight -- examples/article.txt >article.html
//! ```
//!
//! | file | what it does |
//! | --- | --- |
//! | `people.rs` | who speaks, in all documents together |
//! | `card.rs` | what the page tells of each quotation |
//! | `view.rs` | the documents as elements of the page |
//! | `page.rs` | the page: `templates/page.html`, with its style and its script |

mod card;
mod page;
mod people;
mod view;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use whosaid_editing::terminal::show;
use whosaid_editing::{collect, read_roster, Corrections, Source};
use whosaid_markup::Input;

use crate::page::{Page, Reading};

/// Shows who says what in documents, as one HTML page
///
/// Quotations and reports are coloured by who speaks and underlined by their kind; a card tells more of each. The page holds all
/// that it needs: it loads nothing, and it works without a network.
#[derive(Debug, Parser)]
#[command(name = "highlight")]
struct Arguments {
    /// Documents, and folders whose documents are taken by their endings: .txt, .md, .html, .srt, .vtt; `-` is standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// What documents are written in: text, markdown, html, srt or vtt; else the ending of the file tells
    #[arg(long, value_name = "INPUT")]
    input: Option<Input>,
    /// The known speakers: a JSON array of {"name": …, "aliases": […], "gender": …}
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// What a person has put right: the JSON that the page itself exports
    #[arg(long, value_name = "FILE")]
    corrections: Option<PathBuf>,
    /// The title of the page; else the name of the first path
    #[arg(long)]
    title: Option<String>,
    /// Show attributions that are less sure than this, from 0 to 1, as doubtful
    #[arg(long, value_name = "N", default_value_t = 0.7)]
    doubtful: f32,
    /// Write the page into this file, not to standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    show("highlight", || Ok(page(&arguments)?))
}

/// The page, or nothing where it is written into a file.
fn page(arguments: &Arguments) -> Result<String> {
    let roster = arguments.roster.as_deref().map(read_roster);
    let corrections = match &arguments.corrections {
        Some(path) => Corrections::read_json(path)?,
        None => Corrections::default(),
    };
    let sources = collect(&arguments.paths, arguments.input)?;
    let title = match &arguments.title {
        Some(title) => title.clone(),
        None => sources[0].name.clone(),
    };
    let plains = sources.iter().map(Source::plain);
    let plains = plains.collect::<Result<Vec<_>>>()?;
    let reading = Reading {
        roster: roster.transpose()?,
        corrections,
        doubtful: arguments.doubtful,
    };
    let page = Page::new(title, &reading, &sources, &plains)?;
    let html = page.html()?;
    let Some(path) = &arguments.output else {
        return Ok(html);
    };
    fs::write(path, html).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(String::new())
}
