//! The page: its template, with its style and its script.

use anyhow::Result;
use askama::Template;
use base64::prelude::{Engine, BASE64_STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256};
use whosaid::{Attributor, Document};
use whosaid_editing::{Piece, Source};
use whosaid_markup::Plain;

use crate::card::Card;
use crate::people::{People, Person};
use crate::view::{Scribe, Sort, View};

const STYLE: &str = include_str!("../templates/style.css");
const SCRIPT: &str = include_str!("../templates/script.js");

/// Who says what, in all documents.
pub struct Page<'a> {
    title: String,
    doubtful: f32,
    sources: &'a [Source],
    plains: &'a [Plain<'a>],
    documents: Vec<Document<'a>>,
    people: People,
}

/// What the script reads.
#[derive(Serialize)]
struct Data<'a> {
    documents: Vec<&'a str>,
    people: &'a [Person],
    cards: &'a [Card<'a>],
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
        doubtful: f32,
        attributor: &Attributor,
        sources: &'a [Source],
        plains: &'a [Plain<'a>],
    ) -> Self {
        let documents = plains.iter().map(|plain| attributor.read(plain.text()));
        let documents: Vec<_> = documents.collect();
        let people = People::of(&documents);
        Page {
            title,
            doubtful,
            sources,
            plains,
            documents,
            people,
        }
    }

    pub fn html(&self) -> Result<String> {
        let mut scribe = Scribe {
            people: &self.people,
            doubtful: self.doubtful,
            cards: Vec::new(),
        };
        let read = self.plains.iter().zip(&self.documents);
        let views: Vec<_> = self
            .sources
            .iter()
            .zip(read)
            .enumerate()
            .map(|(number, (source, (plain, document)))| {
                scribe.view(number, (&source.name, source.skipped()), plain, document)
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
            },
            views,
            doubtful: (self.doubtful * 100.0).round() as usize,
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
