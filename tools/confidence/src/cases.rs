//! The cases: records that the annotation judges, and what the confidence of each goes by.

use std::collections::HashSet;
use std::path::Path;

use anyhow::{Context, Result};
use evaluate::gold::{self, Document};
use evaluate::speaker::is_named_otherwise;
use evaluate::system::Answer;
use evaluate::text::Text;
use evaluate::{calibration, news, roster, turns};
use whosaid::explain::{self, Ground, ROWS};
use whosaid::{Attributor, Roster};

/// The files of the training data, by how they are judged.
const NEWS: [&str; 2] = ["news", "genres"];
const FICTION: [&str; 4] = ["novels", "novels-more", "excerpts", "dashes"];
const TURNS: [&str; 1] = ["turns"];
/// Read in pieces, too.
const CUT: [&str; 3] = ["novels", "novels-more", "dashes"];

/// A record that the annotation judges.
#[derive(Clone, Debug)]
pub struct Case {
    pub ground: Ground,
    pub right: bool,
    /// How likely it is right, name and all, as far as the annotation tells.
    pub worth: f64,
    /// How much it counts.
    pub weight: f64,
    /// The number of its document, and that of the record in it.
    pub document: usize,
    pub record: usize,
}

/// What a nominal and a pronoun are worth whose mention is right, and whose name is another one than that of a coreference
/// chain. The chains are automatic: where they disagree with the library on a pronoun, it is they that are wrong, mostly.
const NOMINAL: f64 = 0.75;
const PRONOUN: f64 = 0.95;

/// The cases of one sort of text.
#[derive(Debug)]
pub struct Group {
    pub name: String,
    pub cases: Vec<Case>,
}

/// Reads all texts of a folder, those of fiction with and without the speakers known beforehand.
pub fn read(folder: &Path) -> Result<Vec<Group>> {
    let path = |name: &str| folder.join(format!("{name}-train.jsonl"));
    let mut groups = Vec::new();
    for name in NEWS {
        groups.extend(articles(name, &path(name))?);
    }
    for name in FICTION {
        groups.extend(fiction(name, &path(name))?);
    }
    for name in CUT {
        groups.push(pieces(name, &path(name))?);
    }
    for name in TURNS {
        groups.push(pages(name, &path(name))?);
    }
    Ok(groups)
}

fn articles(name: &str, path: &Path) -> Result<[Group; 2]> {
    let (mut quoted, mut reports) = (Group::new(name), Group::new(&format!("{name}, reports")));
    for (number, document) in gold::read(path)?.iter().enumerate() {
        let read = Read::of(&document.text, &Roster::default())?;
        let first = quoted.cases.len();
        quoted.add(number, &read, calibration::news(document, &read.answer));
        doubt_names(&mut quoted.cases[first..], document, &read);
        reports.add(number, &read, calibration::indirect(document, &read.answer));
    }
    Ok([quoted, reports])
}

/// In the news a record is right whose mention is, whomever a pronoun there stands for: the chains tell what the name is worth.
fn doubt_names(cases: &mut [Case], document: &Document, read: &Read) {
    let row = ROWS.iter().position(|row| row.0 == ANAPHOR);
    let sort = |case: &Case| {
        let mut places = case.ground.places.iter();
        Some(places.find(|place| Some(place.0) == row)?.1)
    };
    let doubtful: HashSet<usize> = news::judge(document, &read.answer)
        .stretches
        .iter()
        .filter_map(|stretch| {
            let record = stretch.record?;
            let otherwise = is_named_otherwise(stretch.quote, record.speaker.as_ref()?);
            otherwise.then_some(record.confidence as usize)
        })
        .collect();
    for case in cases.iter_mut().filter(|case| case.right) {
        if let Some(sort) = sort(case).filter(|_| doubtful.contains(&case.record)) {
            case.worth = if sort < PRONOUNS { NOMINAL } else { PRONOUN };
        }
    }
}

/// The row that tells whom words that are no name stand for, and its first place for a pronoun.
const ANAPHOR: &str = "whom words that are no name stand for";
const PRONOUNS: f32 = 2.0;

fn fiction(name: &str, path: &Path) -> Result<[Group; 2]> {
    let known = roster::read(path)?;
    let (mut without, mut with) = (Group::new(name), Group::new(&format!("{name}, roster")));
    for (number, (document, known)) in gold::read(path)?.iter().zip(known).enumerate() {
        without.add_novel(number, document, &Roster::default())?;
        with.add_novel(number, document, &Roster::new(known)?)?;
    }
    Ok([without, with])
}

/// Texts as short as people have them; cut from novels, since there the annotation tells who *she* is.
const PIECES: [usize; 3] = [800, 1_600, 3_200];
/// What a case of a piece counts: enough to tell short texts from long ones, too little to move what whole ones tell.
const PIECE: f64 = 0.05;

fn pieces(name: &str, path: &Path) -> Result<Group> {
    let mut group = Group::new(&format!("{name}, pieces"));
    for (number, document) in gold::read(path)?.iter().enumerate() {
        for piece in document.pieces(&PIECES) {
            group.add_novel(number, &piece, &Roster::default())?;
        }
    }
    for case in &mut group.cases {
        case.weight = PIECE;
    }
    Ok(group)
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
            worth: f64::from(u8::from(judged.right)),
            weight: 1.0,
            record: judged.confidence as usize,
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
