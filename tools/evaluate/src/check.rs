//! What is wrong with gold annotation, each problem with its file, line and entry.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::{Map, Value};

use crate::gold::{Character, Quote, Words};
use crate::lines;
use crate::spans::Span;
use crate::system::Kind;
use crate::text::Text;
use crate::turns::Turn;

const REFERENCES: &[&str] = &["explicit", "anaphoric", "implicit"];

#[derive(Debug)]
pub struct Problem {
    file: PathBuf,
    line: usize,
    /// The document, and the quote, character or turn in it.
    entry: String,
    what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Problem {
            file,
            line,
            entry,
            what,
        } = self;
        write!(out, "{}:{line}: {entry}: {what}", file.display())
    }
}

/// How much was looked at, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Checked {
    pub documents: usize,
    /// Quotes and turns.
    pub entries: usize,
    pub problems: Vec<Problem>,
}

impl Checked {
    pub fn file(&mut self, path: &Path) -> Result<()> {
        self.contents(path, &lines::contents(path)?);
        Ok(())
    }

    fn contents(&mut self, path: &Path, contents: &str) {
        let mut ids = HashMap::new();
        for (line, json) in lines::numbered(contents) {
            let mut problems = Problems {
                entry: "document".to_owned(),
                found: Vec::new(),
            };
            self.documents += 1;
            if let Some(document) = problems.parse::<Map<String, Value>>(json) {
                self.entries += problems.document(document, line, &mut ids);
            }
            let found = problems.found.into_iter();
            self.problems.extend(found.map(|(entry, what)| Problem {
                file: path.to_owned(),
                line,
                entry,
                what,
            }));
        }
    }
}

/// The problems of one line, with the entry that is looked at.
struct Problems {
    entry: String,
    found: Vec<(String, String)>,
}

impl Problems {
    fn add(&mut self, what: impl Into<String>) {
        self.found.push((self.entry.clone(), what.into()));
    }

    fn parse<'a, T: serde::Deserialize<'a>>(&mut self, json: &'a str) -> Option<T> {
        serde_json::from_str(json)
            .map_err(|error| self.add(error.to_string()))
            .ok()
    }

    /// A field, if it is there and what it should be.
    fn field<T: serde::de::DeserializeOwned>(
        &mut self,
        fields: &mut Map<String, Value>,
        name: &str,
    ) -> Option<T> {
        let value = fields.remove(name)?;
        serde_json::from_value(value)
            .map_err(|error| self.add(format!("{name}: {error}")))
            .ok()
    }

    /// Checks a document; how many entries it has.
    fn document(
        &mut self,
        mut fields: Map<String, Value>,
        line: usize,
        ids: &mut HashMap<String, usize>,
    ) -> usize {
        let id: String = self.field(&mut fields, "id").unwrap_or_default();
        if id.is_empty() {
            self.add("has no id");
        } else if let Some(first) = ids.insert(id.clone(), line) {
            self.add(format!("the id {id:?} is that of line {first}"));
        }
        let Some(text) = self.field::<String>(&mut fields, "text") else {
            self.add("has no text");
            return 0;
        };
        let mut document = Document {
            id,
            text: Text::from(text),
            problems: self,
        };
        let turns = fields.contains_key("turns");
        let entries = document
            .problems
            .field::<Vec<Value>>(&mut fields, if turns { "turns" } else { "quotes" });
        let Some(entries) = entries else {
            self.add("has neither quotes nor turns");
            return 0;
        };
        let count = entries.len();
        if turns {
            document.turns(entries);
        } else {
            document.discard(&mut fields);
            let characters = document.characters(&mut fields);
            document.quotes(entries, characters.as_deref());
        }
        count
    }
}

/// A document whose entries are checked.
struct Document<'a> {
    id: String,
    text: Text,
    problems: &'a mut Problems,
}

impl Document<'_> {
    fn enter(&mut self, entry: impl fmt::Display) {
        self.problems.entry = format!("{}, {entry}", self.id);
    }

    fn add(&mut self, what: impl Into<String>) {
        self.problems.add(what);
    }

    /// Whether a span lies in the text, and holds something.
    fn span(&mut self, name: &str, span: Span) -> bool {
        let Span { start, end } = span;
        let fine = self.text.holds(span) && start < end;
        if !fine {
            let what = if start == end {
                "is empty"
            } else {
                "is no span of the text"
            };
            self.add(format!(
                "{name} {start}..{end} {what} ({} characters)",
                self.text.length()
            ));
        }
        fine
    }

    /// Whether all spans lie in the text, one behind the other.
    fn spans(&mut self, name: &str, spans: &[Span]) -> bool {
        let mut fine = true;
        let mut last = 0;
        for &span in spans {
            fine &= self.span(name, span);
            if span.start < last {
                self.add(format!(
                    "{name} {}..{} begins before the end of the one before it",
                    span.start, span.end
                ));
            }
            last = span.end;
        }
        fine
    }

    /// Whether words lie in the text, and are what they are said to be.
    fn words(&mut self, name: &str, words: &Words) {
        if !self.span(name, words.span()) {
            return;
        }
        let there = self.text.slice(words.span()).to_owned();
        if let Some(text) = words.text.as_ref().filter(|text| **text != there) {
            self.add(format!("{name}: the text has {there:?}, not {text:?}"));
        }
    }

    fn discard(&mut self, fields: &mut Map<String, Value>) {
        self.enter("discard");
        let pairs: Vec<(usize, usize)> = self.problems.field(fields, "discard").unwrap_or_default();
        let spans: Vec<Span> = pairs
            .into_iter()
            .map(|(start, end)| Span::new(start, end))
            .collect();
        self.spans("stretch", &spans);
    }

    fn characters(&mut self, fields: &mut Map<String, Value>) -> Option<Vec<Character>> {
        self.enter("characters");
        let characters: Vec<Character> = self.problems.field(fields, "characters")?;
        for (number, character) in (1..).zip(&characters) {
            self.enter(format_args!("character {number}"));
            if character.called().any(|name| name.trim().is_empty()) {
                self.add("a name or alias is empty");
            }
            for mention in &character.mentions {
                self.span("mention", Span::new(mention.0, mention.1));
            }
        }
        Some(characters)
    }

    fn quotes(&mut self, quotes: Vec<Value>, characters: Option<&[Character]>) {
        let mut last = None;
        for (number, quote) in (1..).zip(quotes) {
            self.enter(format_args!("quote {number}"));
            match serde_json::from_value::<Quote>(quote) {
                Ok(quote) => {
                    self.quote(&quote);
                    self.speaker_names(&quote, characters);
                    let first = quote.parts.first().copied();
                    if first.is_some() && first < last {
                        self.add("begins before the quote before it");
                    }
                    last = first.or(last);
                }
                Err(error) => self.add(error.to_string()),
            }
        }
    }

    fn quote(&mut self, quote: &Quote) {
        if quote.parts.is_empty() {
            self.add("has no parts");
        }
        let in_text = self.spans("part", &quote.parts) & self.spans("quoted", &quote.quoted);
        match quote.kind {
            Kind::Turn => self.add("the kind is none of direct, mixed, indirect"),
            Kind::Indirect if !quote.quoted.is_empty() => {
                self.add("is indirect, but partly quoted")
            }
            _ if in_text => self.quoted_in_parts(quote),
            _ => {}
        }
        if let Some(source) = &quote.speaker {
            self.words("speaker", &source.words);
            source
                .heads
                .iter()
                .for_each(|&head| _ = self.span("head", head));
        }
        if let Some(cue) = &quote.cue {
            self.words("cue", cue);
        }
        if quote
            .reference
            .as_deref()
            .is_some_and(|reference| !REFERENCES.contains(&reference))
        {
            self.add(format!(
                "the reference is none of {}, null",
                REFERENCES.join(", ")
            ));
        }
    }

    /// What is quoted lies in the parts, but for marks and punctuation at its edges.
    fn quoted_in_parts(&mut self, quote: &Quote) {
        for &quoted in &quote.quoted {
            let inner = self.text.trim(quoted);
            if !quote.parts.iter().any(|part| part.holds(inner)) {
                self.add(format!(
                    "quoted {}..{} lies in no part",
                    quoted.start, quoted.end
                ));
            }
        }
    }

    fn speaker_names(&mut self, quote: &Quote, characters: Option<&[Character]>) {
        let Some(characters) = characters else { return };
        let known = |name: &String| {
            characters
                .iter()
                .any(|character| character.called().any(|own| own == name))
        };
        if let Some(unknown) = quote.speaker_names.iter().find(|name| !known(name)) {
            self.add(format!("the speaker {unknown:?} is none of the characters"));
        }
    }

    fn turns(&mut self, turns: Vec<Value>) {
        let mut spans = Vec::new();
        for (number, turn) in (1..).zip(turns) {
            self.enter(format_args!("turn {number}"));
            match serde_json::from_value::<Turn>(turn) {
                Ok(turn) => {
                    if turn.speaker.trim().is_empty() {
                        self.add("has no speaker");
                    }
                    spans.push(turn.span);
                }
                Err(error) => self.add(error.to_string()),
            }
        }
        self.enter("turns");
        self.spans("turn", &spans);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn problems(documents: &[Value]) -> Vec<String> {
        let lines: Vec<String> = documents.iter().map(Value::to_string).collect();
        let mut checked = Checked::default();
        checked.contents(Path::new("gold.jsonl"), &lines.join("\n\n"));
        checked.problems.iter().map(Problem::to_string).collect()
    }

    /// A document with one quotation, some fields of which are others.
    fn quote(fields: Value) -> Value {
        let mut quote = json!({"kind": "direct", "parts": [[0, 9]], "quoted": [[0, 9]],
            "speaker": {"start": 10, "end": 13, "text": "Ana", "heads": [[10, 13]]}, "cue": null,
            "speaker_names": ["Ana"], "reference": "explicit"});
        quote
            .as_object_mut()
            .unwrap()
            .extend(fields.as_object().unwrap().clone());
        json!({"id": "a", "text": "“We won,” Ana said.", "discard": [[18, 19]], "quotes": [quote],
            "characters": [{"name": "Ana", "aliases": [], "mentions": [[10, 13, "PROP"]]}]})
    }

    #[test]
    fn nothing_is_wrong() {
        assert_eq!(problems(&[quote(json!({}))]), Vec::<String>::new());
        // the annotator left out the marks and the comma
        assert_eq!(
            problems(&[quote(json!({"parts": [[1, 7]]}))]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn every_problem_names_its_entry() {
        for (fields, what) in [
            (json!({"kind": "thought"}), "unknown variant `thought`"),
            (json!({"kind": "turn"}), "the kind is none of"),
            (
                json!({"kind": "indirect"}),
                "is indirect, but partly quoted",
            ),
            (json!({"parts": []}), "has no parts"),
            (
                json!({"parts": [[0, 99]]}),
                "part 0..99 is no span of the text (19 characters)",
            ),
            (
                json!({"parts": [[5, 2]]}),
                "part 5..2 is no span of the text",
            ),
            (json!({"parts": [[0, 9], [5, 5]]}), "part 5..5 is empty"),
            (
                json!({"parts": [[0, 9], [5, 12]]}),
                "part 5..12 begins before the end of the one before it",
            ),
            (json!({"parts": [[0, 3]]}), "quoted 0..9 lies in no part"),
            (
                json!({"speaker": {"start": 10, "end": 14, "text": "Ana"}}),
                "speaker: the text has \"Ana \", not \"Ana\"",
            ),
            (
                json!({"cue": {"start": 14, "end": 50}}),
                "cue 14..50 is no span of the text",
            ),
            (
                json!({"speaker_names": ["Tom"]}),
                "the speaker \"Tom\" is none of the characters",
            ),
            (json!({"reference": "vague"}), "the reference is none of"),
        ] {
            let found = problems(&[quote(fields)]).join("\n");
            assert!(
                found.starts_with("gold.jsonl:1: a, quote 1: ") && found.contains(what),
                "{what}: {found}"
            );
        }
    }

    #[test]
    fn documents() {
        let good = quote(json!({}));
        assert_eq!(
            problems(&[good.clone(), good]),
            ["gold.jsonl:3: document: the id \"a\" is that of line 1"]
        );
        assert_eq!(
            problems(&[json!({"id": "a"})]),
            ["gold.jsonl:1: document: has no text"]
        );
        assert!(problems(&[json!([])])[0].starts_with("gold.jsonl:1: document: invalid type"));
        let empty = json!({"id": "a", "text": ""});
        assert_eq!(
            problems(&[empty]),
            ["gold.jsonl:1: document: has neither quotes nor turns"]
        );
    }

    #[test]
    fn turns() {
        let page =
            |turns: Value| problems(&[json!({"id": "p", "text": "ANA: Yes.", "turns": turns})]);
        assert!(page(json!([{"start": 5, "end": 9, "speaker": "ANA"}])).is_empty());
        assert_eq!(
            page(json!([{"start": 5, "end": 9, "speaker": " "}])),
            ["gold.jsonl:1: p, turn 1: has no speaker"]
        );
        assert!(page(json!([{"start": 5, "end": 99, "speaker": "ANA"}]))[0]
            .contains("p, turns: turn 5..99"));
    }
}
