//! Writes a text as a script for text-to-speech tools: who reads what, in which voice.
//!
//! ```text
//! cargo run --release -p voice -- examples/scene.txt >scene.json
//! cargo run --release -p voice -- --format ssml --voices voices.json examples/scene.txt >scene.ssml
//! ```
//!
//! | file | what it does |
//! | --- | --- |
//! | `script.rs` | the text as lines, each for one voice |
//! | `voices.rs` | who has which voice |
//! | `ssml.rs` | the script as SSML |

mod script;
mod ssml;
mod voices;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use whosaid::{Attributor, Unit};
use whosaid_editing::terminal::show;
use whosaid_editing::{read_roster, Corrections, Source};
use whosaid_markup::Input;

use crate::script::Script;
use crate::voices::Voices;

/// Writes a text as a script for text-to-speech tools, a voice for each speaker
///
/// Quotation marks and the labels of turns are left out, for nobody reads them aloud. Without --voices the voices are called
/// narrator, female-1, male-1, other-1 and so on.
#[derive(Debug, Parser)]
#[command(name = "voice")]
struct Arguments {
    /// The text; `-` is standard input
    path: PathBuf,
    /// In what form the script is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "json")]
    format: Format,
    /// The voices that there are, as JSON:
    /// {"narrator": NAME, "female": [NAME…], "male": [NAME…], "other": [NAME…], "speakers": {SPEAKER: NAME}}
    #[arg(long, value_name = "FILE")]
    voices: Option<PathBuf>,
    /// The known speakers: a JSON array of {"name": …, "aliases": […], "gender": …}
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// What a person has put right: what highlight exports, or an edited file of annotate
    #[arg(long, value_name = "FILE")]
    corrections: Option<PathBuf>,
    /// What the text is written in: text, markdown, html, srt or vtt; else the ending of the file tells
    #[arg(long, value_name = "INPUT")]
    input: Option<Input>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// The voices and the lines, with their places in the text
    Json,
    /// Speech Synthesis Markup Language 1.1
    Ssml,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    show("voice", || Ok(script(&arguments)?))
}

fn script(arguments: &Arguments) -> Result<String> {
    let roster = arguments.roster.as_deref().map(read_roster);
    let voices = arguments.voices.as_deref().map(read_voices);
    let voices = voices.transpose()?.unwrap_or_default();
    let roster = roster.transpose()?;
    let corrections = match &arguments.corrections {
        Some(path) => Corrections::read(path, Unit::Bytes)?,
        None => Corrections::default(),
    };
    let source = Source::read(&arguments.path, arguments.input)?;
    let plain = source.plain()?;
    let id = &source.name;
    let read = (source.text(), &plain);
    let corrected = corrections.apply(&Attributor::default(), roster.as_ref(), id, read)?;
    for lost in &corrected.lost {
        eprintln!("voice: {lost}");
    }
    let document = corrected.document;
    let script = Script::new(&source, &plain, &document, &voices);
    for name in voices.nobody(&script.voices) {
        eprintln!("voice: nobody called {name} speaks");
    }
    Ok(match arguments.format {
        Format::Json => serde_json::to_string_pretty(&script)? + "\n",
        Format::Ssml => ssml::written(&script)?,
    })
}

fn read_voices(path: &Path) -> Result<Voices> {
    let json =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&json).with_context(|| format!("{} holds no voices", path.display()))
}
