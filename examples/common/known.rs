//! Known speakers as JSON: `{"name": "Emma Woodhouse", "aliases": ["Emma"], "gender": "female"}`.
//!
//! The library reads the same with its `serde` feature. The examples are built without features, so they do it here.

use std::borrow::Cow;

use serde::Deserialize;
use whosaid::{Error, Gender, KnownSpeaker, Roster};

/// One entry; only the name has to be there, and a gender that no pronoun shows is none.
#[derive(Debug, Deserialize)]
pub struct Entry<'j> {
    #[serde(borrow)]
    name: Cow<'j, str>,
    #[serde(borrow, default)]
    aliases: Vec<Cow<'j, str>>,
    #[serde(borrow)]
    gender: Option<Cow<'j, str>>,
}

/// The roster of these entries.
pub fn roster(entries: &[Entry<'_>]) -> Result<Roster, Error> {
    Roster::new(entries.iter().map(Entry::known).collect())
}

impl Entry<'_> {
    fn known(&self) -> KnownSpeaker {
        let named = KnownSpeaker::new(self.name.as_ref());
        let speaker = self.aliases.iter().fold(named, |speaker, alias| speaker.alias(alias.as_ref()));
        match self.gender.as_deref() {
            Some("female") => speaker.gender(Gender::Female),
            Some("male") => speaker.gender(Gender::Male),
            _ => speaker,
        }
    }
}
