//! Who speaks, in all documents together.

use std::collections::HashMap;

use serde::Serialize;
use whosaid::{Document, Entity, Gender, SpeakerKind};

/// Somebody who speaks. Who has the same name in two documents is the same one; who has none is somebody else each time.
#[derive(Debug, Serialize)]
pub struct Person {
    pub name: String,
    /// Whether the documents name them, or only describe them.
    pub named: bool,
    /// What else they are called.
    pub aliases: Vec<String>,
    /// Some letters that stand for the name, and for nobody else's.
    pub tag: String,
    /// One of [`COLOURS`], by how much they say: those with most have one of their own.
    pub colour: usize,
    pub kind: SpeakerKind,
    pub gender: Option<Gender>,
    /// What the text says that they are.
    pub role: Option<String>,
    #[serde(skip)]
    pub records: usize,
    #[serde(skip)]
    pub words: usize,
    /// Of all words that are said, in percent.
    #[serde(skip)]
    pub share: usize,
}

/// How many colours there are that everybody can tell apart.
pub const COLOURS: usize = 7;

/// Everybody, those who say most first, and for each document the index here of each of its speakers.
#[derive(Debug, Default)]
pub struct People {
    pub all: Vec<Person>,
    ids: Vec<Vec<usize>>,
}

impl People {
    pub fn of(documents: &[Document<'_>]) -> Self {
        let mut people = People::default();
        let mut named: HashMap<u64, usize> = HashMap::new();
        for document in documents {
            let ids = document.speakers().iter().map(|entity| {
                let next = people.all.len();
                let number = match &entity.name {
                    Some(name) => *named.entry(whosaid::key(name)).or_insert(next),
                    None => next,
                };
                if number == next {
                    people.all.push(Person::of(entity));
                }
                people.all[number].hear(entity);
                number
            });
            let ids = ids.collect();
            people.ids.push(ids);
        }
        people.rank();
        people.tag();
        people
    }

    /// The index of a speaker of a document.
    pub fn of_speaker(&self, document: usize, id: usize) -> usize {
        self.ids[document][id]
    }

    fn rank(&mut self) {
        let mut order: Vec<usize> = (0..self.all.len()).collect();
        let weight = |&number: &usize| (self.all[number].records, self.all[number].words);
        order.sort_by_key(|number| std::cmp::Reverse(weight(number)));
        let mut places = vec![0; order.len()];
        for (place, &number) in order.iter().enumerate() {
            places[number] = place;
        }
        let all: usize = self.all.iter().map(|person| person.words).sum();
        for (person, &place) in self.all.iter_mut().zip(&places) {
            person.colour = place % COLOURS;
            person.share = (100 * person.words + all / 2) / all.max(1);
        }
        for ids in &mut self.ids {
            ids.iter_mut().for_each(|id| *id = places[*id]);
        }
        self.all
            .sort_by_key(|person| std::cmp::Reverse((person.records, person.words)));
    }

    /// *AR*, and *AR2* for the next one.
    fn tag(&mut self) {
        let mut taken: HashMap<String, usize> = HashMap::new();
        for person in &mut self.all {
            let letters = initials(&person.name);
            let times = taken.entry(letters.clone()).or_default();
            *times += 1;
            person.tag = match *times {
                1 => letters,
                times => format!("{letters}{times}"),
            };
        }
    }
}

impl Person {
    fn of(entity: &Entity<'_>) -> Self {
        let role = entity.descriptions.first();
        let name = entity.label().unwrap_or("somebody");
        Person {
            name: name.split_whitespace().collect::<Vec<_>>().join(" "),
            named: entity.name.is_some(),
            aliases: Vec::new(),
            tag: String::new(),
            colour: 0,
            kind: entity.kind,
            gender: entity.gender,
            role: role.map(|role| role.text.to_string()),
            records: 0,
            words: 0,
            share: 0,
        }
    }

    fn hear(&mut self, entity: &Entity<'_>) {
        self.records += entity.records.len();
        self.words += entity.words;
        for alias in entity.aliases.iter().filter(|alias| **alias != self.name) {
            if !self.aliases.iter().any(|known| known == alias) {
                self.aliases.push(alias.to_string());
            }
        }
    }
}

/// The first letters of the first two words that have a capital, or of the last word.
fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().find(|char| char.is_alphanumeric());
    let capitals = name
        .split(' ')
        .filter_map(letter)
        .filter(|char| !char.is_lowercase());
    let found: String = capitals.take(2).collect();
    if !found.is_empty() {
        return found;
    }
    let last = name.rsplit(' ').find_map(letter);
    last.map_or("?".to_string(), |char| char.to_string())
}

#[cfg(test)]
mod tests;
