//! The cases: records that the annotation judges, and what the confidence of each goes by.

use std::path::Path;

use anyhow::{Context, Result};
use evaluate::gold::{self, Document};
use evaluate::system::Answer;
use evaluate::text::Text;
use evaluate::{calibration, lines, roster, turns};
use serde::Deserialize;
use whosaid::explain::{self, Ground};
use whosaid::{Attributor, KnownSpeaker, Roster};

/// The files of the training data, by how they are judged.
const NEWS: [&str; 2] = ["news", "genres"];
const FICTION: [&str; 4] = ["novels", "novels-more", "excerpts", "dashes"];
const TURNS: [&str; 1] = ["turns"];

/// A record that the annotation judges.
#[derive(Clone, Debug)]
pub struct Case {
    pub ground: Ground,
    pub right: bool,
    /// The number of its document.
    pub document: usize,
}

/// The cases of one sort of text.
#[derive(Debug)]
pub struct Group {
    pub name: String,
    pub cases: Vec<Case>,
}

#[derive(Debug, Deserialize)]
struct Known {
    speakers: Vec<KnownSpeaker>,
}

/// Reads all texts of a folder, those of fiction with and without the speakers known beforehand.
pub fn read(folder: &Path) -> Result<Vec<Group>> {
    let path = |name: &str| folder.join(format!("{name}-train.jsonl"));
    let mut groups = Vec::new();
    for name in NEWS {
        groups.extend(news(name, &path(name))?);
    }
    for name in FICTION {
        groups.extend(fiction(name, &path(name))?);
    }
    for name in TURNS {
        groups.push(pages(name, &path(name))?);
    }
    Ok(groups)
}

fn news(name: &str, path: &Path) -> Result<[Group; 2]> {
    let (mut quoted, mut reports) = (Group::new(name), Group::new(&format!("{name}, reports")));
    for (number, document) in gold::read(path)?.iter().enumerate() {
        let read = Read::of(&document.text, &Roster::default())?;
        quoted.add(number, &read, calibration::news(document, &read.answer));
        reports.add(number, &read, calibration::indirect(document, &read.answer));
    }
    Ok([quoted, reports])
}

fn fiction(name: &str, path: &Path) -> Result<[Group; 2]> {
    let known = roster::with_speakers(&lines::contents(path)?)?;
    let known = lines::numbered(&known).map(|(_, line)| serde_json::from_str(line));
    let known = known.collect::<Result<Vec<Known>, _>>()?;
    let (mut without, mut with) = (Group::new(name), Group::new(&format!("{name}, roster")));
    for (number, (document, known)) in gold::read(path)?.iter().zip(known).enumerate() {
        without.add_novel(number, document, &Roster::default())?;
        with.add_novel(number, document, &Roster::new(known.speakers)?)?;
    }
    Ok([without, with])
}

fn pages(name: &str, path: &Path) -> Result<Group> {
    let mut group = Group::new(name);
    for (number, page) in turns::read(path)?.iter().enumerate() {
        let read = Read::of(&page.text, &Roster::default())?;
        let judged = turns::judge(page, &read.answer).turns;
        let cases = judged.iter().filter_map(|turn| {
            let (confidence, right) = (turn.record?.confidence, turn.right);
            Some(calibration::Case { confidence, right })
        });
        group.add(number, &read, cases.collect());
    }
    Ok(group)
}

impl Group {
    fn new(name: &str) -> Group {
        Group {
            name: name.to_owned(),
            cases: Vec::new(),
        }
    }

    fn add_novel(&mut self, number: usize, document: &Document, roster: &Roster) -> Result<()> {
        let read = Read::of(&document.text, roster)?;
        self.add(number, &read, calibration::fiction(document, &read.answer));
        Ok(())
    }

    /// Adds the judged records of a document, but for those whose confidence goes by something else.
    fn add(&mut self, document: usize, read: &Read, judged: Vec<calibration::Case>) {
        let cases = judged.into_iter().map(|judged| Case {
            ground: read.grounds[judged.confidence as usize].clone(),
            right: judged.right,
            document,
        });
        let weighed = |case: &Case| !case.ground.places.is_empty();
        self.cases.extend(cases.filter(weighed));
    }
}

/// What the library says of a text.
struct Read {
    /// Each record has its number where its confidence would stand, so that whoever judges it tells which one it was.
    answer: Answer,
    grounds: Vec<Ground>,
}

impl Read {
    fn of(text: &Text, roster: &Roster) -> Result<Read> {
        let mut records = Attributor::default().attribute_with_roster(text.as_str(), roster);
        for (number, record) in records.iter_mut().enumerate() {
            record.confidence = number as f32;
        }
        let records = serde_json::to_value(records).context("records as JSON")?;
        Ok(Read {
            answer: Answer::in_bytes(records, text)?,
            grounds: explain::grounds(text.as_str(), roster),
        })
    }
}
