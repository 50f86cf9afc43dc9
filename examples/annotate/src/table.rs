//! Records as a table: a row for each. README.md says what the columns hold.

use csv::{QuoteStyle, Writer, WriterBuilder};
use whosaid::{Attribution, Gender, Mention, Speaker};

use crate::format::Format;

pub const COLUMNS: [&str; 31] = [
    "document",
    "record",
    "kind",
    "start",
    "end",
    "content",
    "parts",
    "cue",
    "cue_start",
    "cue_end",
    "lemma",
    "act",
    "negated",
    "asserted",
    "manner",
    "speaker_id",
    "speaker",
    "speaker_kind",
    "gender",
    "mention",
    "mention_start",
    "mention_end",
    "description",
    "reason",
    "addressee_id",
    "addressee",
    "addressee_mention",
    "setting",
    "when",
    "pattern",
    "confidence",
];

/// The row that a table begins with.
pub fn header(format: Format) -> Vec<u8> {
    written(format, [COLUMNS.map(str::to_string)])
}

/// The rows of a document.
pub fn rows(format: Format, id: &str, records: &[Attribution<'_>]) -> Vec<u8> {
    let rows = records.iter().enumerate();
    written(format, rows.map(|(number, record)| row(id, number, record)))
}

fn written(format: Format, rows: impl IntoIterator<Item = [String; COLUMNS.len()]>) -> Vec<u8> {
    let tabs = format == Format::Tsv;
    let mut builder = WriterBuilder::new();
    if tabs {
        builder.delimiter(b'\t').quote_style(QuoteStyle::Never);
    }
    let mut writer: Writer<Vec<u8>> = builder.from_writer(Vec::new());
    for row in rows {
        let row = match tabs {
            true => row.map(|cell| cell.replace(['\t', '\n', '\r'], " ")),
            false => row,
        };
        writer
            .write_record(&row)
            .expect("memory takes every row, and all are as long");
    }
    writer.into_inner().expect("memory takes every byte")
}

fn row(id: &str, number: usize, record: &Attribution<'_>) -> [String; COLUMNS.len()] {
    let whole = record.span();
    let parts = record
        .parts
        .iter()
        .map(|part| format!("{}-{}", part.span.start, part.span.end));
    let cue = record.cue.as_ref();
    let speaker = record.speaker.as_ref();
    let addressee = record.addressee.as_ref();
    let mention = speaker.and_then(|speaker| speaker.mention.as_ref());
    [
        id.to_string(),
        number.to_string(),
        record.kind.to_string(),
        whole.start.to_string(),
        whole.end.to_string(),
        record.content().into_owned(),
        parts.collect::<Vec<_>>().join(" "),
        shown(cue.map(|cue| &cue.text)),
        shown(cue.map(|cue| cue.span.start)),
        shown(cue.map(|cue| cue.span.end)),
        shown(cue.map(|cue| &cue.lemma)),
        shown(cue.map(|cue| cue.act)),
        shown(cue.map(|cue| cue.negated)),
        shown(cue.map(|cue| cue.asserted)),
        words(cue.and_then(|cue| cue.manner.as_ref())),
        shown(speaker.map(|speaker| speaker.id)),
        name(speaker),
        shown(speaker.map(|speaker| speaker.kind)),
        gender(speaker).to_string(),
        words(mention),
        shown(mention.map(|mention| mention.span.start)),
        shown(mention.map(|mention| mention.span.end)),
        words(speaker.and_then(|speaker| speaker.description.as_ref())),
        shown(record.reason),
        shown(addressee.map(|addressee| addressee.id)),
        name(addressee),
        words(addressee.and_then(|addressee| addressee.mention.as_ref())),
        words(&record.setting),
        words(&record.when),
        record.pattern.to_string(),
        record.confidence.to_string(),
    ]
}

/// An empty cell for what is not there.
fn shown(value: Option<impl ToString>) -> String {
    value.map_or(String::new(), |value| value.to_string())
}

fn name(speaker: Option<&Speaker<'_>>) -> String {
    shown(speaker.and_then(|speaker| speaker.name.as_ref()))
}

fn gender(speaker: Option<&Speaker<'_>>) -> &'static str {
    match speaker.and_then(|speaker| speaker.gender) {
        Some(Gender::Female) => "female",
        Some(Gender::Male) => "male",
        _ => "",
    }
}

fn words<'m, 't: 'm>(mentions: impl IntoIterator<Item = &'m Mention<'t>>) -> String {
    let texts = mentions.into_iter().map(|mention| mention.text.as_ref());
    texts.collect::<Vec<_>>().join("; ")
}
