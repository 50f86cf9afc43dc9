//! Who has which voice.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use whosaid::{Document, Entity, Gender};

/// The voices that there are. Of each gender the first speaker gets the first one, and so on, and over again.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Voices {
    narrator: Option<String>,
    female: Vec<String>,
    male: Vec<String>,
    other: Vec<String>,
    /// Voices of speakers by name.
    speakers: BTreeMap<String, String>,
}

/// A voice of the script.
#[derive(Clone, Debug, Serialize)]
pub struct Voice {
    /// The id of who speaks; none for the narrator.
    pub speaker: Option<usize>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// What the tool calls the voice.
    pub voice: String,
    /// The number of the speaker among those of the gender, from 1; 0 for the narrator.
    #[serde(skip)]
    pub number: usize,
    /// Whether the tool has a voice of that name.
    #[serde(skip)]
    pub given: bool,
}

impl Voices {
    /// The narrator's voice, and then that of each speaker who says something aloud.
    pub fn cast(&self, document: &Document<'_>, speaks: impl Fn(usize) -> bool) -> Vec<Voice> {
        let narrator = Voice {
            speaker: None,
            name: "narrator".to_string(),
            gender: None,
            voice: self.narrator.clone().unwrap_or("narrator".to_string()),
            number: 0,
            given: self.narrator.is_some(),
        };
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        let speakers = document
            .speakers()
            .iter()
            .filter(|entity| speaks(entity.id));
        let voices = speakers.map(|entity| {
            let number = numbers.entry(self.pool(entity).0).or_default();
            *number += 1;
            self.voice(entity, *number)
        });
        std::iter::once(narrator).chain(voices).collect()
    }

    /// Names that voices are given for, and that nobody in the cast has.
    pub fn nobody<'a>(&'a self, cast: &'a [Voice]) -> impl Iterator<Item = &'a str> {
        let names = self.speakers.keys().map(String::as_str);
        names.filter(|name| cast.iter().all(|voice| voice.name != *name))
    }

    fn pool(&self, entity: &Entity<'_>) -> (&'static str, Vec<&String>) {
        let (gender, pool, more) = match entity.gender {
            Some(Gender::Female) => ("female", &self.female, &[][..]),
            Some(Gender::Male) => ("male", &self.male, &[][..]),
            // whose gender nobody knows may have any voice
            _ if self.other.is_empty() => ("other", &self.female, &self.male[..]),
            _ => ("other", &self.other, &[][..]),
        };
        (gender, pool.iter().chain(more).collect())
    }

    fn voice(&self, entity: &Entity<'_>, number: usize) -> Voice {
        let (gender, pool) = self.pool(entity);
        let name = entity.label().unwrap_or("somebody");
        let pooled = || pool.get((number - 1) % pool.len().max(1));
        let given = self.speakers.get(name).or_else(|| pooled().copied());
        Voice {
            speaker: Some(entity.id),
            name: name.to_string(),
            gender: entity.gender,
            voice: given
                .cloned()
                .unwrap_or_else(|| format!("{gender}-{number}")),
            number,
            given: given.is_some(),
        }
    }
}
