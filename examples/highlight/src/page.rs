//! The page: its template, with its style and its script.

use anyhow::Result;
use askama::Template;
use base64::prelude::{Engine, BASE64_STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256};
use whosaid::{Attributor, Document, Roster};
use whosaid_editing::{Corrections, Piece, Source};
use whosaid_markup::Plain;

use crate::card::Card;
use crate::people::{People, Person};
use crate::view::{Scribe, Sort, View};

const STYLE: &str = include_str!("../templates/style.css");
const SCRIPT: &str = concat!(
    include_str!("../templates/script.js"),
    include_str!("../templates/extents.js"),
    include_str!("../templates/corrections.js")
);

/// What documents are read with.
pub struct Reading {
    pub roster: Option<Roster>,
    pub corrections: Corrections,
    /// Records that are less sure than this are doubtful.
    pub doubtful: f32,
}

/// Who says what, in all documents.
pub struct Page<'a> {
    title: String,
    reading: &'a Reading,
    sources: &'a [Source],
    plains: &'a [Plain<'a>],
    documents: Vec<Document<'static>>,
    /// Of each document, whether a person has put each record right.
    fixed: Vec<Vec<bool>>,
    people: People,
}

/// What the script reads.
#[derive(Serialize)]
struct Data<'a> {
    documents: Vec<&'a str>,
    people: &'a [Person],
    cards: &'a [Card<'a>],
    /// What has been put right before: whatever is exported has it, too.
    corrections: &'a Corrections,
}

#[derive(Template)]
#[template(path = "page.html")]
struct Html<'a> {
    title: &'a str,
    views: Vec<View<'a>>,
    data: Data<'a>,
    doubtful: usize,
    style: &'static str,
    script: &'static str,
    style_hash: String,
    script_hash: String,
}

impl<'a> Page<'a> {
    pub fn new(
        title: String,
        reading: &'a Reading,
        sources: &'a [Source],
        plains: &'a [Plain<'a>],
    ) -> Result<Self> {
        let (attributor, roster) = (Attributor::default(), reading.roster.as_ref());
        let (mut documents, mut fixed) = (Vec::new(), Vec::new());
        for (source, plain) in sources.iter().zip(plains) {
            let read = (source.text(), plain);
            let corrected = reading
                .corrections
                .apply(&attributor, roster, &source.name, read)?;
            for lost in &corrected.lost {
                eprintln!("highlight: {lost}");
            }
            documents.push(corrected.document);
            fixed.push(corrected.fixed);
        }
        Ok(Page {
            title,
            reading,
            sources,
            plains,
            people: People::of(&documents),
            documents,
            fixed,
        })
    }

    pub fn html(&self) -> Result<String> {
        let mut scribe = Scribe {
            people: &self.people,
            doubtful: self.reading.doubtful,
            cards: Vec::new(),
        };
        let read = self
            .plains
            .iter()
            .zip(self.documents.iter().zip(&self.fixed));
        let views: Vec<_> = self
            .sources
            .iter()
            .zip(read)
            .enumerate()
            .map(|(number, (source, (plain, document)))| {
                let (document, fixed) = document;
                scribe.view(
                    number,
                    (&source.name, source.skipped()),
                    plain,
                    (document, fixed),
                )
            })
            .collect();
        let page = Html {
            title: &self.title,
            data: Data {
                documents: self
                    .sources
                    .iter()
                    .map(|source| source.name.as_str())
                    .collect(),
                people: &self.people.all,
                cards: &scribe.cards,
                corrections: &self.reading.corrections,
            },
            views,
            doubtful: (self.reading.doubtful * 100.0).round() as usize,
            style: STYLE,
            script: SCRIPT,
            style_hash: hash(STYLE),
            script_hash: hash(SCRIPT),
        };
        Ok(page.render()?)
    }
}

/// By which the browser knows that nobody else wrote it.
fn hash(code: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(code))
}
