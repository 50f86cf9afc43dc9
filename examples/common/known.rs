//! Known speakers as JSON: `{"name": "Emma Woodhouse", "aliases": ["Emma"], "gender": "female"}`.
//!
//! The library reads the same with its `serde` feature. The examples are built without features, so they do it here.

use serde::Deserialize;
use whosaid::{Error, Gender, KnownSpeaker, Roster};

/// One entry; only the name has to be there, and a gender that no pronoun shows is none.
#[derive(Debug, Deserialize)]
pub struct Entry {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    gender: Option<String>,
}

/// The roster of these entries.
pub fn roster(entries: Vec<Entry>) -> Result<Roster, Error> {
    Roster::new(entries.into_iter().map(KnownSpeaker::from).collect())
}

impl From<Entry> for KnownSpeaker {
    fn from(entry: Entry) -> Self {
        let named = KnownSpeaker::new(entry.name);
        let speaker = entry.aliases.into_iter().fold(named, KnownSpeaker::alias);
        match entry.gender.as_deref() {
            Some("female") => speaker.gender(Gender::Female),
            Some("male") => speaker.gender(Gender::Male),
            _ => speaker,
        }
    }
}
