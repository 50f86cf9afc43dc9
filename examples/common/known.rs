//! Known speakers as JSON: `[{"name": "Emma Woodhouse", "aliases": ["Emma"], "gender": "female"}]`.
//!
//! The library reads the same with its `serde` feature. The examples are built without features, so they do it here.

use std::error::Error;

use serde::Deserialize;
use whosaid::{Gender, KnownSpeaker, Roster};

/// One entry; only the name has to be there, and a gender that no pronoun shows is none.
#[derive(Debug, Deserialize)]
struct Entry {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    gender: Option<String>,
}

/// The roster of these entries.
pub fn roster(json: &str) -> Result<Roster, Box<dyn Error>> {
    let entries: Vec<Entry> = serde_json::from_str(json)?;
    Ok(Roster::new(
        entries.into_iter().map(KnownSpeaker::from).collect(),
    )?)
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
