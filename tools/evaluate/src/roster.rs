//! Gives each document its annotated characters as known speakers.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde::Deserialize;
use serde_json::{json, Map, Value};

use crate::lines;

const PRONOUNS: &[&str] = &[
    "i", "me", "my", "he", "him", "his", "she", "her", "hers", "they", "them", "their", "it",
    "its", "you", "your", "we", "us", "our", "who", "one", "myself", "himself", "herself",
];

#[derive(Debug, Deserialize)]
struct Character {
    name: String,
    aliases: Vec<String>,
    #[serde(default)]
    gender: Option<String>,
}

/// The documents as they came, each with its `speakers`.
pub fn with_speakers(contents: &str) -> Result<String> {
    let mut out = String::with_capacity(contents.len());
    for (number, line) in lines::numbered(contents) {
        let document = document(line).with_context(|| format!("line {number}"))?;
        let _ = writeln!(out, "{}", Value::Object(document));
    }
    Ok(out)
}

/// The known speakers of each document of a file.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<Vec<T>>> {
    let contents = lines::contents(path)?;
    let speakers = |(number, line): (usize, &str)| {
        let mut document = document(line)?;
        let speakers = document.remove("speakers").unwrap_or_else(|| json!([]));
        serde_json::from_value(speakers)
            .with_context(|| format!("{}: line {number}", path.display()))
    };
    lines::numbered(&contents).map(speakers).collect()
}

fn document(line: &str) -> Result<Map<String, Value>> {
    let mut document: Map<String, Value> = serde_json::from_str(line)?;
    let characters = document
        .get("characters")
        .cloned()
        .unwrap_or_else(|| json!([]));
    document.insert(
        "speakers".to_owned(),
        Value::Array(speakers(&serde_json::from_value::<Vec<_>>(characters)?)),
    );
    Ok(document)
}

fn speakers(characters: &[Character]) -> Vec<Value> {
    let mut claimed: HashMap<String, usize> = HashMap::new();
    for character in characters {
        let own: HashSet<String> = character.called().map(str::to_lowercase).collect();
        own.into_iter()
            .for_each(|name| *claimed.entry(name).or_default() += 1);
    }
    // a name that two share is no roster entry, and neither is a pronoun
    let usable = |name: &str| {
        let name = name.to_lowercase();
        claimed.get(&name) == Some(&1) && !PRONOUNS.contains(&name.as_str())
    };
    let named = characters
        .iter()
        .filter(|character| usable(&character.name));
    let speakers = named.map(
        |Character {
             name,
             aliases,
             gender,
         }| {
            let aliases: Vec<&String> = aliases
                .iter()
                .filter(|alias| usable(alias) && *alias != name)
                .collect();
            json!({"name": name, "gender": gender, "aliases": aliases})
        },
    );
    speakers.collect()
}

impl Character {
    fn called(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_names_and_pronouns_are_left_out() {
        let characters = r#"[{"name": "Ana Cole", "aliases": ["Ana", "Miss Cole", "Ana Cole", "I"], "gender": "female"},
            {"name": "Eve Cole", "aliases": ["miss cole", "Eve"]}, {"name": "He", "aliases": ["the boy"]}]"#;
        let line = format!(
            r#"{{"text": "x", "id": "a", "characters": {}}}"#,
            characters.replace('\n', "")
        );
        let out = with_speakers(&line).unwrap();
        let out: Value = serde_json::from_str(&out).unwrap();
        let speakers = json!([{"name": "Ana Cole", "gender": "female", "aliases": ["Ana"]},
            {"name": "Eve Cole", "gender": null, "aliases": ["Eve"]}]);
        assert_eq!(
            (&out["id"], &out["text"], &out["speakers"]),
            (&json!("a"), &json!("x"), &speakers)
        );
    }

    #[test]
    fn documents_without_characters() {
        assert_eq!(
            with_speakers("{\"id\": \"a\"}\n\n").unwrap(),
            "{\"id\":\"a\",\"speakers\":[]}\n"
        );
        assert!(with_speakers("[]").is_err());
    }
}
