//! Reads documents, writes attribution records: one JSON object a line each way, so that it can stand in any pipe.
//!
//! ```text
//! echo '{"id": "a1", "text": "“We won,” Ana Reyes said."}' | cargo run --release -p annotate
//! cargo run --release -p annotate -- --threads 4 --offsets chars documents.jsonl notes.txt
//! ```
//!
//! | file | what it does |
//! | --- | --- |
//! | `input.rs` | reads the inputs, cuts them into batches of whole documents |
//! | `parallel.rs` | hands batches to workers, brings the answers back in order |
//! | `work.rs` | a worker: batch in, lines out |
//! | `document.rs` | a document as it comes in, and what can be wrong with it |
//! | `record.rs` | the records as they go out |
//! | `format.rs` | in what form |
//! | `table.rs`, `brat.rs`, `tei.rs` | the forms that are not JSON |
//! | `output.rs`, `folder.rs` | write them |
//! | `message.rs`, `../common/readable.rs` | what people are told |
//! | `closed.rs` | whether there is a standard output |

mod brat;
mod closed;
mod document;
mod folder;
mod format;
mod input;
mod message;
mod output;
mod parallel;
mod record;
mod table;
mod tei;
mod work;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Mutex;

use clap::{Parser, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use whosaid::{Act, Attributor, Genre, Kind, Options, Pattern, Unit};
use whosaid_editing::{documents, read_roster, Corrections};
use whosaid_markup::Input;

use crate::folder::Folder;
use crate::format::Format;
use crate::input::{Batch, Reader, Wanted};
use crate::output::Output;
use crate::parallel::Event;
use crate::work::Annotator;

/// Finds quoted and reported speech in documents and says who spoke
///
/// Documents are JSON Lines, {"id": …, "text": …} with optional "speakers"; records are one JSON object for each document,
/// in the order of the documents. One that cannot be read gets {"id": … or null, "file": …, "line": …, "error": …}, where "-"
/// is standard input. The text may be Markdown, HTML or subtitles; spans count in the file as it came:
///
///   talk.vtt holds     <v Ana Reyes>We won.
///   its records hold   "kind": "turn", "text": "We won.", "name": "Ana Reyes"
///
///   page.html holds    <p>&ldquo;We <em>won</em>,&rdquo; said Ana Reyes.
///   its records hold   "text": "&ldquo;We <em>won</em>,&rdquo;", "name": "Ana Reyes"
///
/// The exit status is 1 when a document or a file could not be read, or what is corrected could not be found.
#[derive(Debug, Parser)]
#[command(name = "annotate")]
struct Arguments {
    /// *.jsonl holds JSON Lines, any other file is one document, a folder those that end in .txt, .md, .html, .srt or .vtt;
    /// `-` or none is JSON Lines on standard input
    files: Vec<PathBuf>,
    /// What documents are written in that do not say so in "input": text, markdown, html, srt or vtt; else the ending of the
    /// file tells (.md, .html, .srt, .vtt), and anything else is text
    #[arg(long, value_name = "INPUT")]
    input: Option<Input>,
    /// In what form records are written; all but jsonl tell of documents that cannot be read on standard error
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "jsonl")]
    format: Format,
    /// The folder that brat and tei write the files of each document into; without it they take one text, and write its
    /// records to standard output
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// What the offsets of the records count; brat counts characters
    #[arg(long, value_enum, value_name = "UNIT", default_value = "bytes")]
    offsets: UnitArgument,
    /// Only these kinds of attribution
    #[arg(long, value_enum, value_name = "KIND,…", value_delimiter = ',')]
    kinds: Option<Vec<KindArgument>>,
    /// Only what is reported with these acts: says, asks, answers, writes, thinks, calls, claims, denies, admits, warns,
    /// promises, urges, blames, praises, announces
    #[arg(long, value_name = "ACT,…", value_delimiter = ',', value_parser = act)]
    acts: Option<Vec<Act>>,
    /// Leave out what is reported with this act, such as thinks; may be given more than once
    #[arg(long, value_name = "ACT", value_parser = act)]
    without_act: Vec<Act>,
    /// Leave out the pattern or sieve that records name so; may be given more than once
    #[arg(long, value_name = "NAME")]
    without: Vec<Pattern>,
    /// How many documents to work on at a time
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: u16,
    /// The longest line of JSON Lines that is read; past it, the line gets an error and the next one is read
    #[arg(long, value_name = "BYTES", default_value_t = 64_000_000, value_parser = clap::value_parser!(u32).range(1..))]
    longest_line: u32,
    /// Also write everything in quotation marks, speech or not
    #[arg(long)]
    quotations: bool,
    /// Also write everybody who speaks or is spoken to
    #[arg(long)]
    speakers: bool,
    /// Also write the whole text as narration, speech and labels
    #[arg(long)]
    segments: bool,
    /// The known speakers of documents that bring none: a JSON array of {"name": …, "aliases": […], "gender": …}
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// What a person has put right: the JSON that highlight exports; a .csv, a .tsv or the folder of annotation for brat that this
    /// program wrote before, edited. Of a table only rows that differ count
    #[arg(long, value_name = "FILE")]
    corrections: Option<PathBuf>,
    /// Leave out attributions that are less sure than this, from 0 to 1
    #[arg(long, value_name = "N", value_parser = probability)]
    least: Option<f32>,
}

fn act(argument: &str) -> Result<Act, String> {
    serde_json::from_value(argument.into()).map_err(|error| error.to_string())
}

fn probability(argument: &str) -> Result<f32, String> {
    let number = argument.parse().ok();
    number
        .filter(|number| (0.0..=1.0).contains(number))
        .ok_or("should be a number from 0 to 1".to_string())
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum UnitArgument {
    /// Bytes of UTF-8, as Rust, Go and C count
    Bytes,
    /// Unicode scalar values, as Python counts
    Chars,
    /// UTF-16 code units, as JavaScript and Java count
    Utf16,
}

impl From<UnitArgument> for Unit {
    fn from(unit: UnitArgument) -> Unit {
        match unit {
            UnitArgument::Bytes => Unit::Bytes,
            UnitArgument::Chars => Unit::Chars,
            UnitArgument::Utf16 => Unit::Utf16,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindArgument {
    Direct,
    Mixed,
    Indirect,
    Turn,
}

impl From<KindArgument> for Kind {
    fn from(kind: KindArgument) -> Kind {
        match kind {
            KindArgument::Direct => Kind::Direct,
            KindArgument::Mixed => Kind::Mixed,
            KindArgument::Indirect => Kind::Indirect,
            KindArgument::Turn => Kind::Turn,
        }
    }
}

fn main() -> ExitCode {
    let mut arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return message::usage(&error),
    };
    if closed::stdout() {
        message::show("standard output is closed");
        return ExitCode::FAILURE;
    }
    if arguments.files.is_empty() {
        arguments.files.push(PathBuf::from("-"));
    }
    if let Some(error) = contradiction(&arguments) {
        message::show(error);
        return ExitCode::from(2);
    }
    let annotator = annotator(&arguments).map_err(|error| format!("{error:#}"));
    let ready = annotator.and_then(|annotator| Ok((annotator, folder(&arguments)?)));
    let done = ready.map(|(annotator, folder)| annotate(&annotator, folder, &arguments));
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            message::show(&error);
            ExitCode::FAILURE
        }
    }
}

/// What the arguments ask for that does not go together.
fn contradiction(arguments: &Arguments) -> Option<&'static str> {
    let Arguments {
        format,
        files,
        into,
        ..
    } = arguments;
    let more = arguments.quotations || arguments.speakers || arguments.segments;
    let is_text = |file: &Path| !input::is_stdin(file) && !input::has_lines(file) && !file.is_dir();
    let one_text = matches!(files.as_slice(), [file] if is_text(file));
    if more && *format != Format::Jsonl {
        return Some("--quotations, --speakers and --segments are written by --format jsonl only");
    }
    if into.is_some() && !format.has_files() {
        return Some("--into is for --format brat and tei only");
    }
    if format.has_files() && into.is_none() && !one_text {
        return Some(
            "--format brat and tei write files for each document: name their folder with --into",
        );
    }
    None
}

/// The folder that is asked for.
fn folder(arguments: &Arguments) -> Result<Option<Folder>, String> {
    let Some(path) = &arguments.into else {
        return Ok(None);
    };
    let folder = Folder::open(path.clone(), arguments.format);
    folder
        .map(Some)
        .map_err(|error| format!("cannot write into {}: {error}", path.display()))
}

fn annotator(arguments: &Arguments) -> anyhow::Result<Annotator> {
    let mut options = match &arguments.kinds {
        Some(kinds) => Options::new().kinds(kinds.iter().map(|&kind| Kind::from(kind))),
        None => Options::new(),
    };
    for &pattern in &arguments.without {
        options = options.without(pattern);
    }
    if let Some(acts) = &arguments.acts {
        options = options.acts(acts.iter().copied());
    }
    for &act in &arguments.without_act {
        options = options.without_act(act);
    }
    let genres = [
        Genre::Unknown,
        Genre::News,
        Genre::Fiction,
        Genre::Transcript,
    ];
    let attributor = |genre| anyhow::Ok((genre, Attributor::new(options.clone().genre(genre))?));
    let attributors = genres
        .into_iter()
        .map(attributor)
        .collect::<Result<_, _>>()?;
    let unit = arguments.offsets.into();
    let roster = arguments.roster.as_deref().map(read_roster).transpose()?;
    let corrections = arguments
        .corrections
        .as_deref()
        .map(|path| Corrections::read(path, unit));
    Ok(Annotator {
        attributors,
        unit,
        format: arguments.format,
        input: arguments.input,
        quotations: arguments.quotations,
        speakers: arguments.speakers,
        segments: arguments.segments,
        least: arguments.least.unwrap_or(0.0),
        roster,
        corrections: corrections.transpose()?,
        corrected: Mutex::default(),
    })
}

/// Annotates every input; whether all of it could be read.
fn annotate(annotator: &Annotator, mut folder: Option<Folder>, arguments: &Arguments) -> bool {
    let bar = progress_bar(&arguments.files);
    let failed = AtomicBool::new(false);
    let mut output = Output::new(&bar, &failed);
    if matches!(arguments.format, Format::Csv | Format::Tsv) {
        output.push(&table::header(arguments.format));
    }
    let reader = Reader {
        bar: &bar,
        longest_line: arguments.longest_line as usize,
    };
    let read =
        |send: &mut dyn FnMut(Batch) -> Wanted| read_all(&arguments.files, &reader, &failed, send);
    parallel::run(
        annotator,
        usize::from(arguments.threads),
        read,
        |event| match event {
            Event::Idle => output.pass_on(),
            Event::Answer(answer) => {
                failed.fetch_or(answer.failed, Ordering::Relaxed);
                for complaint in &answer.complaints {
                    bar.suspend(|| message::show(complaint));
                }
                output.push(&answer.bytes);
                for files in &answer.files {
                    output.push_files(files, folder.as_mut());
                }
            }
        },
    );
    output.pass_on();
    bar.finish_and_clear();
    for document in annotator.never_came() {
        message::show(&format!(
            "no document {document}, which the corrections are for"
        ));
        failed.store(true, Ordering::Relaxed);
    }
    !failed.into_inner()
}

/// Reads every input, past those that cannot be read.
fn read_all(
    files: &[PathBuf],
    reader: &Reader<'_>,
    failed: &AtomicBool,
    send: &mut dyn FnMut(Batch) -> Wanted,
) {
    let fail = |message: &str| {
        reader.bar.suspend(|| message::show(message));
        failed.store(true, Ordering::Relaxed);
    };
    for file in files {
        let inputs = match file.is_dir() {
            true => documents(file).map(|found| {
                let named = found.into_iter().map(|(path, name)| (path, Some(name)));
                named.collect()
            }),
            false => Ok(vec![(file.clone(), None)]),
        };
        for (path, id) in inputs.unwrap_or_else(|error| {
            fail(&format!("{error:#}"));
            Vec::new()
        }) {
            if let Err(error) = reader.read(&path, id, send) {
                let name = match input::is_stdin(&path) {
                    true => "standard input".into(),
                    false => path.to_string_lossy(),
                };
                fail(&format!("cannot read {name}: {error}"));
            }
        }
    }
}

/// A bar over the bytes of the inputs; none where it could not be seen or would have no end.
fn progress_bar(files: &[PathBuf]) -> ProgressBar {
    let size = if io::stderr().is_terminal() {
        input::total_size(files)
    } else {
        None
    };
    let Some(size) = size else {
        return ProgressBar::hidden();
    };
    let style =
        ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}");
    ProgressBar::new(size).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
