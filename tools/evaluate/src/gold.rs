//! Gold annotation of news and novels, as README.md describes it.

use std::collections::HashSet;
use std::path::Path;

use anyhow::{bail, Result};
use serde::{Deserialize, Deserializer};

use crate::lines;
use crate::spans::Span;
use crate::system::Kind;
use crate::text::Text;

#[derive(Clone, Debug, Deserialize)]
pub struct Document {
    pub id: String,
    pub text: Text,
    pub quotes: Vec<Quote>,
    #[serde(default)]
    pub characters: Vec<Character>,
    /// What is no text of the article.
    #[serde(default, deserialize_with = "pairs")]
    pub discard: Vec<Span>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Quote {
    pub kind: Kind,
    /// The content, in the order of the text.
    #[serde(deserialize_with = "pairs")]
    pub parts: Vec<Span>,
    /// What of it stands in quotation marks.
    #[serde(default, deserialize_with = "pairs")]
    pub quoted: Vec<Span>,
    #[serde(default)]
    pub speaker: Option<Source>,
    #[serde(default)]
    pub cue: Option<Words>,
    /// Other mentions of the speaker.
    #[serde(default)]
    pub speaker_coref: Vec<String>,
    /// All names of the character who speaks, the main one first.
    #[serde(default)]
    pub speaker_names: Vec<String>,
    #[serde(default)]
    pub reference: Option<String>,
    /// The words of a novel that say who speaks.
    #[serde(default)]
    pub referring_expression: Option<String>,
}

/// The words of the text that say who speaks.
#[derive(Clone, Debug, Deserialize)]
pub struct Source {
    #[serde(flatten)]
    pub words: Words,
    /// Its nouns and names.
    #[serde(default, deserialize_with = "pairs")]
    pub heads: Vec<Span>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Words {
    pub start: usize,
    pub end: usize,
    pub text: Option<String>,
}

impl Words {
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }
}

#[derive(Clone, Debug, Deserialize)]
pub struct Character {
    pub name: String,
    pub aliases: Vec<String>,
    #[serde(default)]
    pub mentions: Vec<Mention>,
}

/// Where a character is mentioned, and by what: PROP, NOM, PRON.
pub type Mention = (usize, usize, String);

impl Character {
    #[cfg(test)]
    pub fn new(name: &str, aliases: &[&str]) -> Character {
        let aliases = aliases.iter().map(|&alias| alias.to_owned()).collect();
        Character {
            name: name.to_owned(),
            aliases,
            mentions: Vec::new(),
        }
    }

    /// The name and all others.
    pub fn called(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }
}

impl Document {
    /// The spans that are looked up in the text.
    fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        self.quotes.iter().flat_map(|quote| {
            let source = quote
                .speaker
                .iter()
                .flat_map(|source| source.heads.iter().copied().chain([source.words.span()]));
            let cue = quote.cue.iter().map(Words::span);
            quote
                .parts
                .iter()
                .chain(&quote.quoted)
                .copied()
                .chain(source)
                .chain(cue)
        })
    }
}

/// Reads the documents that a system is scored against.
pub fn read(path: &Path) -> Result<Vec<Document>> {
    let documents: Vec<Document> = lines::read(path)?;
    let mut ids = HashSet::new();
    for document in &documents {
        let outside = document.spans().find(|&span| !document.text.holds(span));
        if let Some(Span { start, end }) = outside {
            bail!(
                "{}: {}: {start}..{end} is no span of the text; evaluate check says more",
                path.display(),
                document.id
            );
        }
        if !ids.insert(&document.id) {
            bail!("{}: {} is there twice", path.display(), document.id);
        }
    }
    Ok(documents)
}

/// `[[start, end], …]`
fn pairs<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Span>, D::Error> {
    let pairs: Vec<(usize, usize)> = Vec::deserialize(deserializer)?;
    Ok(pairs
        .into_iter()
        .map(|(start, end)| Span::new(start, end))
        .collect())
}
