//! A table that `annotate` wrote, and somebody has edited: each row is a record as it should be.

use anyhow::{bail, Context, Result};
use csv::{ReaderBuilder, StringRecord};
use serde::Deserialize;
use whosaid::{Kind, Unit};

use super::place::byte;
use super::{Correction, Corrections, Counted, Stretch};

/// The cells that are read; all others may be missing.
#[derive(Deserialize)]
struct Row {
    document: String,
    /// `none` where there should be no record.
    #[serde(default)]
    kind: String,
    content: String,
    parts: String,
    speaker: String,
    #[serde(default)]
    mention: String,
}

pub fn read(table: &str, delimiter: u8, unit: Unit) -> Result<Corrections> {
    // a spreadsheet may write semicolons where numbers have commas
    let header = table.lines().next().unwrap_or_default();
    let delimiter = match header.contains(';') && !header.contains(char::from(delimiter)) {
        true => b';',
        false => delimiter,
    };
    let mut builder = ReaderBuilder::new();
    builder.delimiter(delimiter).quoting(delimiter != b'\t');
    let mut reader = builder.from_reader(table.as_bytes());
    let headers: StringRecord = reader.headers()?.clone();
    let mut corrections = Corrections::default();
    for row in reader.records() {
        let row = row?;
        let line = row.position().map_or(0, |position| position.line());
        let row: Row = row.deserialize(Some(&headers))?;
        let correction = correction(row, unit).with_context(|| format!("line {line}"))?;
        corrections.records.push(correction);
    }
    Ok(corrections)
}

fn correction(row: Row, unit: Unit) -> Result<Correction> {
    let absent = row.kind == "none";
    let kind = match row.kind.as_str() {
        "direct" => Some(Kind::Direct),
        "mixed" => Some(Kind::Mixed),
        "indirect" => Some(Kind::Indirect),
        "turn" => Some(Kind::Turn),
        "" | "none" => None,
        other => bail!("{other:?} is no kind: it should be direct, mixed, indirect, turn, or none"),
    };
    let mut parts = row
        .parts
        .split_whitespace()
        .map(part)
        .collect::<Result<Vec<_>>>()?;
    if parts.is_empty() {
        bail!("no parts");
    }
    share_out(&row.content, &mut parts, unit);
    // who is never named goes by the words that stand there
    let speaker = [row.speaker, row.mention]
        .into_iter()
        .find(|name| !name.trim().is_empty());
    Ok(Correction {
        document: row.document,
        parts,
        speaker: speaker.filter(|_| !absent),
        absent,
        kind,
        counted: Counted::Source(unit),
        copied: true,
    })
}

fn part(place: &str) -> Result<Stretch> {
    let (start, end) = place.split_once('-').context("a part is START-END")?;
    let (start, end) = (start.parse()?, end.parse()?);
    if start >= end {
        bail!("{place} is no part: it ends before it begins");
    }
    let text = String::new();
    Ok(Stretch { start, end, text })
}

/// Gives each part its words: the content has them all, with a space between.
pub fn share_out(content: &str, parts: &mut [Stretch], unit: Unit) {
    let mut rest = content;
    for part in parts {
        let length = part.end - part.start;
        let Some(end) = byte(rest, unit, length) else {
            return;
        };
        let (words, behind) = rest.split_at(end);
        part.text = words.to_string();
        rest = behind.strip_prefix(' ').unwrap_or(behind);
    }
}
