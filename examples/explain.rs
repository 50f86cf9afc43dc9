//! Shows how each stage reads a text: `cargo run --example explain -- 'Ana Reyes, who ran the harbour, said it was late.'`

#[path = "common/readable.rs"]
mod readable;

use std::io::{self, Write};

use readable::escaped;

use whosaid::explain::{self, Labelled};

const TEXT: &str = "Ana Reyes, who ran the harbour for years, told reporters that the pier “will not last the winter.”";

fn main() -> io::Result<()> {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|word| word == "--help" || word == "-h") {
        return writeln!(
            io::stdout(),
            "usage: explain [TEXT]\n\nShows the words, phrases, clauses, mentions, evidence and records of the text."
        );
    }
    if words.is_empty() {
        words.push(TEXT.to_string());
    }
    explain(&words.join(" "), &mut io::stdout().lock())
}

fn explain(text: &str, out: &mut impl Write) -> io::Result<()> {
    let reading = explain::read(text);
    writeln!(out, "words\n  {}\n", marked(text, &reading.tags))?;
    writeln!(
        out,
        "phrases\n  {}\n\nclauses",
        marked(text, &reading.phrases)
    )?;
    for clause in &reading.clauses {
        let subject = clause.subject.map_or("nobody", |subject| subject.of(text));
        let (subject, verb) = (escaped(subject), escaped(clause.verb.of(text)));
        let cue = clause.cue.as_ref().map_or("", |_| ", may report");
        let content = clause.content.map_or("", |content| content.of(text));
        writeln!(out, "  {subject} · {verb}{cue} {}", escaped(content))?;
    }
    writeln!(
        out,
        "\nmentions\n  {}\n\nevidence",
        marked(text, &reading.mentions)
    )?;
    for offer in &reading.evidence {
        let speaker = offer.speaker.map_or("nobody", |speaker| speaker.of(text));
        writeln!(
            out,
            "  {} · {} · {} ({}, {})",
            escaped(speaker),
            escaped(offer.cue.of(text)),
            escaped(offer.quotation.of(text)),
            offer.pattern,
            if offer.sure { "sure" } else { "weak" }
        )?;
    }
    writeln!(out, "\nrecords")?;
    for record in whosaid::attribute(text) {
        let cue = record
            .cue
            .as_ref()
            .map_or("no cue", |cue| cue.span.of(text));
        let speaker = record.speaker_name().unwrap_or("nobody with a name");
        writeln!(
            out,
            "  {} · {} · {} ({}, {:.2})",
            escaped(speaker),
            escaped(cue),
            escaped(&record.content()),
            record.pattern,
            record.confidence
        )?;
    }
    Ok(())
}

/// The text with each stretch in brackets, its label first.
fn marked(text: &str, stretches: &[Labelled]) -> String {
    let mark =
        |stretch: &Labelled| format!("[{} {}]", stretch.label, escaped(stretch.span.of(text)));
    stretches.iter().map(mark).collect::<Vec<_>>().join(" ")
}
