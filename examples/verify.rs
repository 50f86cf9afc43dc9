//! Holds quotations against the text that they are said to come from.
//!
//! ```text
//! cargo run --example verify                                            # an article and quotations that come with it
//! cargo run --example verify -- article.txt quotations.txt
//! cargo run --example verify -- --json article.txt - < quotations.txt
//! ```

#[path = "common/table.rs"]
mod table;
#[path = "common/terminal.rs"]
mod terminal;
#[path = "common/usage.rs"]
mod usage;

use std::process::ExitCode;

use serde_json::{json, Value};
use whosaid::{Span, Verdict, Verifier};

use crate::table::{Cells, Column};
use crate::terminal::Failure;
use crate::usage::{Arguments, Takes, Usage};

const ARTICLE: &str = include_str!("article.txt");

/// Quotations from that article, as a careless summary might have them.
const QUOTATIONS: &str = "\
Marta Ilvesson: I would rather explain a long detour than a short fall.
Tobias Renck: I was shown four numbers and I picked the smallest one.
Jory Haldane: A crack of that length doesn't come overnight - you begin with a little rust.
Wenna Prior: There are two hundred, and it is Tuesday.
Tobias Renck: I take full responsibility.
The bridge was a disaster waiting to happen.
";

const HELP: &str = "\
Holds quotations against the text that they are said to come from

Usage: verify [--json] [TEXT [QUOTATIONS]]

TEXT is a plain text in UTF-8. QUOTATIONS holds one quotation a line, behind the speaker and a colon where one is claimed. Either
may be `-` for standard input; without them, an article and quotations that come with the example are read.

  --json  Write one JSON object a line, with offsets in bytes
";

const USAGE: Usage = Usage {
    name: "verify",
    help: HELP,
    options: &[("json", Takes::Nothing)],
    files: 2,
};

fn main() -> ExitCode {
    USAGE.run(answer)
}

fn answer(arguments: &Arguments) -> Result<String, Failure> {
    let files = &arguments.files;
    if files.len() == 1 {
        return Err("no file with quotations".into());
    }
    let text = terminal::read(files.first(), ARTICLE)?;
    let quotations = terminal::read(files.get(1), QUOTATIONS)?;
    let document = whosaid::read(&text);
    let verifier = Verifier::new(&text, &document);
    let judged: Vec<Judged<'_>> = quotations
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| Judged::of(&verifier, line))
        .collect();
    Ok(match arguments.options.contains_key("json") {
        true => judged.iter().map(|judged| judged.json(&text)).collect(),
        false => {
            let rows: Vec<_> = judged.iter().map(|judged| judged.row(&text)).collect();
            table::render(&COLUMNS, &rows, terminal::width())
        }
    })
}

/// A line of the quotations, and what the text says of it.
struct Judged<'q> {
    speaker: Option<&'q str>,
    quotation: &'q str,
    verdict: Verdict,
}

const COLUMNS: [Column; 6] = [
    Column {
        title: "Quotation",
        cells: Cells::Words(20),
    },
    Column {
        title: "Answer",
        cells: Cells::Words(11),
    },
    Column {
        title: "Speaker",
        cells: Cells::Words(9),
    },
    Column {
        title: "Who says it",
        cells: Cells::Words(11),
    },
    Column {
        title: "Byte",
        cells: Cells::Numbers,
    },
    Column {
        title: "In the text",
        cells: Cells::Words(16),
    },
];

impl<'q> Judged<'q> {
    fn of(verifier: &Verifier<'_>, line: &'q str) -> Self {
        // *Ana Reyes: We won.*, but not “We won: at last.”
        let claim = line.split_once(": ").filter(|(name, _)| {
            name.starts_with(char::is_alphabetic) && name.split(' ').count() < 5
        });
        let (speaker, quotation) = match claim {
            Some((speaker, quotation)) => (Some(speaker), quotation),
            None => (None, line),
        };
        Judged {
            speaker,
            quotation,
            verdict: verifier.verify(quotation, speaker),
        }
    }

    fn row(&self, text: &str) -> [String; 6] {
        let altered = self.verdict.differences.iter();
        let altered: Vec<String> = altered
            .map(|difference| {
                let (text, said) = (
                    difference.text.of(text),
                    difference.quotation.of(self.quotation),
                );
                match (text.is_empty(), said.is_empty()) {
                    (true, _) => format!("without “{said}”"),
                    (_, true) => format!("with “{text}”"),
                    _ => format!("“{text}” for “{said}”"),
                }
            })
            .collect();
        let places = self.verdict.places.iter();
        let places: Vec<&str> = places.map(|place| place.span.of(text)).collect();
        let shown = if altered.is_empty() {
            places.join(" … ")
        } else {
            altered.join(", ")
        };
        [
            terminal::flat(self.quotation),
            self.verdict.answer.to_string(),
            self.speaker
                .map_or(String::new(), |_| self.verdict.accord.to_string()),
            self.verdict
                .speaker
                .as_deref()
                .map_or(String::new(), terminal::flat),
            self.verdict
                .places
                .first()
                .map_or(String::new(), |place| place.span.start.to_string()),
            terminal::flat(&shown),
        ]
    }

    fn json(&self, text: &str) -> String {
        let words = |span: Span, text: &str| json!({"start": span.start, "end": span.end, "text": span.of(text)});
        let places = self.verdict.places.iter().map(|place| {
            let mut value = words(place.span, text);
            value["record"] = json!(place.record);
            value
        });
        let differences = self.verdict.differences.iter().map(|difference| {
            json!({"quotation": words(difference.quotation, self.quotation), "text": words(difference.text, text)})
        });
        let line = json!({
            "quotation": self.quotation,
            "claimed": self.speaker,
            "answer": self.verdict.answer.to_string().replace(' ', "-"),
            "accord": self.verdict.accord.to_string(),
            "speaker": self.verdict.speaker,
            "places": places.collect::<Vec<Value>>(),
            "differences": differences.collect::<Vec<Value>>(),
        });
        format!("{line}\n")
    }
}
