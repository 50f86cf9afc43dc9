//! Annotation that `annotate` wrote for brat, and somebody has edited: all records of a document, with who speaks as a note.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result};
use whosaid::{Kind, Unit};

use super::{Correction, Corrections, Counted, Stretch};

/// Every `.ann` of a folder.
pub fn read_folder(folder: &Path) -> Result<Corrections> {
    let cannot = || format!("cannot read {}", folder.display());
    let entries = fs::read_dir(folder).with_context(cannot)?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<io::Result<Vec<_>>>().with_context(cannot)?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ann"));
    paths.sort();
    let mut all = Corrections::default();
    for path in paths {
        let one = Corrections::read(&path, Unit::Chars)?;
        all.records.extend(one.records);
        all.complete.extend(one.complete);
    }
    Ok(all)
}

/// The document that a file is of.
pub fn document(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or(path.as_os_str());
    stem.to_string_lossy().into_owned()
}

pub fn read(annotation: &str, document: &str) -> Result<Corrections> {
    let mut corrections = Corrections {
        complete: vec![document.to_string()],
        ..Corrections::default()
    };
    let lines = || {
        annotation
            .lines()
            .map(|line| line.split('\t').collect::<Vec<_>>())
    };
    let mut notes: HashMap<&str, &str> = HashMap::new();
    for line in lines() {
        if let [number, about, name] = line[..] {
            let entity = about.strip_prefix("AnnotatorNotes ");
            if let Some(entity) = entity.filter(|_| number.starts_with('#')) {
                notes.insert(entity, name.trim());
            }
        }
    }
    for line in lines() {
        let [id, about, words] = line[..] else {
            continue;
        };
        let Some((sort, places)) = about.split_once(' ') else {
            continue;
        };
        let kind = match sort {
            "Direct" => Kind::Direct,
            "Mixed" => Kind::Mixed,
            "Indirect" => Kind::Indirect,
            "Turn" => Kind::Turn,
            _ => continue,
        };
        let parts = places.split(';').map(part).collect::<Result<Vec<_>>>();
        let mut parts = parts.with_context(|| format!("the places of {id}"))?;
        super::table::share_out(words, &mut parts, Unit::Chars);
        let speaker = notes.get(id).filter(|name| !name.is_empty());
        corrections.records.push(Correction {
            document: document.to_string(),
            parts,
            speaker: speaker.map(|name| name.to_string()),
            absent: false,
            kind: Some(kind),
            counted: Counted::Plain,
            copied: true,
        });
    }
    Ok(corrections)
}

fn part(place: &str) -> Result<Stretch> {
    let (start, end) = place.split_once(' ').context("a place is START END")?;
    Ok(Stretch {
        start: start.parse()?,
        end: end.parse()?,
        text: String::new(),
    })
}
