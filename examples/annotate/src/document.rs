//! What comes in: one document, and what can be wrong with it.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};
use serde_json::Value;
use whosaid::{Genre, Roster};
use whosaid_editing::terminal;
use whosaid_markup::Input;

/// A document as its line holds it. Fields that are not named here are ignored.
#[derive(Debug, Deserialize)]
pub struct Document<'l> {
    #[serde(borrow)]
    pub id: Cow<'l, str>,
    #[serde(borrow)]
    pub text: Cow<'l, str>,
    /// The known speakers of this document, where it brings some.
    pub speakers: Option<Roster>,
    /// What its text is written in, where it tells.
    #[serde(default, deserialize_with = "input")]
    pub input: Option<Input>,
    /// Whether others speak as well.
    #[serde(default)]
    pub roster: Openness,
    #[serde(default)]
    pub genre: Genre,
    /// Whether it goes on from the line before, with its cast.
    #[serde(default)]
    pub continues: bool,
}

fn input<'l, D: Deserializer<'l>>(deserializer: D) -> Result<Option<Input>, D::Error> {
    let name = Cow::<str>::deserialize(deserializer)?;
    name.parse().map(Some).map_err(serde::de::Error::custom)
}

/// Whether a document's known speakers are all who speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Openness {
    #[default]
    Open,
    Closed,
}

/// A document that cannot be read.
#[derive(Debug)]
pub struct Malformed {
    /// Its id, if that much could be read.
    pub id: Option<String>,
    pub reason: String,
}

impl<'l> Document<'l> {
    /// The known speakers, closed where the document says so.
    pub fn cast(&self) -> Option<Roster> {
        let speakers = self.speakers.clone();
        match self.roster {
            Openness::Open => speakers,
            Openness::Closed => speakers.map(Roster::closed),
        }
    }

    /// Reads one line of JSON Lines.
    pub fn from_json(line: &'l [u8]) -> Result<Self, Malformed> {
        let line = utf8(line).map_err(|reason| Malformed { id: None, reason })?;
        match serde_json::from_str(line) {
            // serde would take `["a1", "We won."]` too, field for field.
            Ok(_) if line.trim_start().starts_with('[') => Err(Malformed {
                id: None,
                reason: "a document should be an object, and is an array".to_string(),
            }),
            parsed => parsed.map_err(|error| diagnose(line, &error)),
        }
    }

    /// Takes a whole file as one document.
    pub fn from_text(id: &'l str, bytes: &'l [u8]) -> Result<Self, Malformed> {
        let text = utf8(bytes).map_err(|reason| Malformed {
            id: Some(id.to_string()),
            reason,
        })?;
        Ok(Document {
            id: id.into(),
            text: text.into(),
            speakers: None,
            input: None,
            roster: Openness::Open,
            genre: Genre::Unknown,
            continues: false,
        })
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, String> {
    terminal::utf8(bytes).map_err(|(_, reason)| reason)
}

/// Reads a line that is no document a second time, for the id and for a reason that names the field.
fn diagnose(line: &str, error: &serde_json::Error) -> Malformed {
    let value: Option<Value> = serde_json::from_str(line).ok();
    let id = value
        .as_ref()
        .and_then(|value| value.get("id")?.as_str())
        .map(str::to_string);
    let reason = value
        .as_ref()
        .and_then(wrong_type)
        .unwrap_or_else(|| without_line(error));
    Malformed { id, reason }
}

fn wrong_type(document: &Value) -> Option<String> {
    let Value::Object(fields) = document else {
        return Some(format!(
            "a document should be an object, and is {}",
            type_name(document)
        ));
    };
    let is_string = |field: &str| fields.get(field).is_none_or(Value::is_string);
    let wrong = ["id", "text"].into_iter().find(|field| !is_string(field))?;
    Some(format!(
        "`{wrong}` should be a string, and is {}",
        type_name(&fields[wrong])
    ))
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// The message without its line number, which is always 1 here and would contradict the number of the document's line.
fn without_line(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    match message.strip_suffix(&place) {
        Some(reason) => format!("{reason} (column {})", error.column()),
        None => message,
    }
}
