//! Attribution records as a system writes them, their offsets turned into characters.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{bail, Context, Result};
use serde::Deserialize;

use crate::lines;
use crate::spans::Span;
use crate::text::Text;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    #[default]
    Direct,
    Mixed,
    Indirect,
    Turn,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Direct => "direct",
            Kind::Mixed => "mixed",
            Kind::Indirect => "indirect",
            Kind::Turn => "turn",
        }
    }
}

/// What a system says of one document.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub records: Vec<Record>,
    /// Why there are no records to be judged.
    pub problem: Option<String>,
}

impl Answer {
    /// These records, their offsets in bytes of the text.
    pub fn in_bytes(records: serde_json::Value, text: &Text) -> Result<Answer> {
        let attributions = Some(serde_json::from_value(records)?);
        Line {
            id: None,
            offsets: Some(Offsets::Bytes),
            attributions,
            error: None,
        }
        .answer(text)
    }

    /// These records, their offsets in characters.
    #[cfg(test)]
    pub fn of(records: serde_json::Value) -> Answer {
        Answer {
            records: serde_json::from_value(records).unwrap(),
            problem: None,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
pub struct Record {
    #[serde(default)]
    pub kind: Kind,
    #[serde(default)]
    pub parts: Vec<Part>,
    #[serde(default)]
    pub cue: Option<Cue>,
    #[serde(default)]
    pub speaker: Option<Speaker>,
    #[serde(default)]
    pub addressee: Option<Speaker>,
    #[serde(default = "unknown")]
    pub pattern: String,
    #[serde(default)]
    pub confidence: f64,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Part {
    #[serde(flatten)]
    pub span: Span,
    quoted: Option<bool>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Cue {
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub lemma: Option<String>,
    #[serde(default)]
    pub negated: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Speaker {
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub mention: Option<Span>,
}

fn unknown() -> String {
    "?".to_owned()
}

impl Speaker {
    /// By name, or else by the words of the mention.
    pub fn called<'a>(&'a self, text: &'a Text) -> Option<&'a str> {
        self.name()
            .or_else(|| self.mention_text(text))
            .filter(|called| !called.is_empty())
    }

    pub fn name(&self) -> Option<&str> {
        self.name.as_deref().filter(|name| !name.is_empty())
    }

    pub fn mention_text<'a>(&self, text: &'a Text) -> Option<&'a str> {
        self.mention.map(|span| text.slice(span))
    }
}

impl Record {
    pub fn called<'a>(&'a self, text: &'a Text) -> Option<&'a str> {
        self.speaker.as_ref()?.called(text)
    }

    pub fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        self.parts.iter().map(|part| part.span)
    }

    /// Whether a part stands in quotation marks; where a system does not say, the kind tells.
    pub fn is_quoted(&self, part: &Part) -> bool {
        part.quoted
            .unwrap_or(matches!(self.kind, Kind::Direct | Kind::Mixed))
    }

    /// The parts in quotation marks: of a mixed record those that say so, of others all.
    pub fn quoted_spans(&self) -> Vec<Span> {
        let marked = self
            .parts
            .iter()
            .filter(|part| self.is_quoted(part))
            .map(|part| part.span);
        match marked.collect::<Vec<_>>() {
            marked if self.kind == Kind::Mixed && !marked.is_empty() => marked,
            _ => self.spans().collect(),
        }
    }

    /// What the parts say.
    pub fn content(&self, text: &Text, between: &str) -> String {
        self.spans()
            .map(|span| text.slice(span))
            .collect::<Vec<_>>()
            .join(between)
    }

    fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        let speakers = [&mut self.speaker, &mut self.addressee]
            .into_iter()
            .flatten();
        let mentions = speakers.filter_map(|speaker| speaker.mention.as_mut());
        self.parts
            .iter_mut()
            .map(|part| &mut part.span)
            .chain(mentions)
    }
}

#[derive(Debug, Deserialize)]
struct Line {
    id: Option<String>,
    offsets: Option<Offsets>,
    attributions: Option<Vec<Record>>,
    error: Option<String>,
}

/// What the numbers of a line count.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Offsets {
    #[default]
    Bytes,
    Chars,
    Utf16,
}

/// The answers to some documents, in their order; one that is missing has no records.
pub fn load<'a>(
    path: &Path,
    documents: impl IntoIterator<Item = (&'a str, &'a Text)>,
) -> Result<Vec<Answer>> {
    let lines: Vec<Line> = lines::read(path)?;
    let mut lines: HashMap<_, _> = lines
        .into_iter()
        .filter_map(|line| Some((line.id.clone()?, line)))
        .collect();
    let (mut answers, mut missing, mut failed) = (Vec::new(), 0, 0);
    for (id, text) in documents {
        let line = lines.remove(id);
        missing += usize::from(line.is_none());
        failed += usize::from(line.as_ref().is_some_and(|line| line.error.is_some()));
        let answer = line.map(|line| line.answer(text)).transpose();
        let answer = answer.with_context(|| format!("{}: {id}", path.display()))?;
        answers.push(answer.unwrap_or_else(|| Answer {
            problem: Some("no answer".to_owned()),
            ..Answer::default()
        }));
    }
    if missing > 0 && missing == answers.len() {
        bail!("{}: holds none of the documents", path.display());
    }
    if missing + failed > 0 {
        let file = path.display();
        eprintln!("{file}: {missing} documents missing, {failed} with an error; they count as without records");
    }
    Ok(answers)
}

impl Line {
    fn answer(self, text: &Text) -> Result<Answer> {
        let unknown = self.offsets.is_none().then(|| "no answer".to_owned());
        let problem = self.error.or(unknown);
        let mut records = self.attributions.unwrap_or_default();
        let places = Edges::new(self.offsets.unwrap_or_default(), text);
        for span in records.iter_mut().flat_map(Record::spans_mut) {
            *span = places.characters(*span)?;
        }
        Ok(Answer { records, problem })
    }
}

/// Where the characters of a text begin, in the unit of a line.
enum Edges<'a> {
    Bytes(&'a Text),
    Chars(&'a Text),
    /// The characters by the unit at which they begin, and the end.
    Utf16(HashMap<usize, usize>),
}

impl<'a> Edges<'a> {
    fn new(offsets: Offsets, text: &'a Text) -> Edges<'a> {
        match offsets {
            Offsets::Bytes => Edges::Bytes(text),
            Offsets::Chars => Edges::Chars(text),
            Offsets::Utf16 => {
                let mut unit = 0;
                let mut edges = HashMap::new();
                for (at, letter) in text.as_str().chars().enumerate() {
                    edges.insert(unit, at);
                    unit += letter.len_utf16();
                }
                edges.insert(unit, text.length());
                Edges::Utf16(edges)
            }
        }
    }

    fn characters(&self, span: Span) -> Result<Span> {
        match self.character(span.start).zip(self.character(span.end)) {
            Some((start, end)) if start <= end => Ok(Span::new(start, end)),
            _ => bail!(
                "offsets {}..{} are no characters' edges",
                span.start,
                span.end
            ),
        }
    }

    fn character(&self, place: usize) -> Option<usize> {
        match self {
            Edges::Bytes(text) => text.character(place),
            Edges::Chars(text) => (place <= text.length()).then_some(place),
            Edges::Utf16(edges) => edges.get(&place).copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(line: &str, text: &str) -> Result<Answer> {
        serde_json::from_str::<Line>(line)
            .unwrap()
            .answer(&Text::from(text.to_owned()))
    }

    fn first_part(offsets: &str, start: usize, end: usize) -> Result<Span> {
        let line = format!(
            r#"{{"id": "a", "offsets": "{offsets}", "attributions": [{{"parts": [{{"start": {start}, "end": {end}}}]}}]}}"#
        );
        answer(&line, "“𝒜” b").map(|answer| answer.records[0].parts[0].span)
    }

    #[test]
    fn offsets_of_three_sorts() {
        for (offsets, start, end) in [("bytes", 3, 10), ("utf16", 1, 4), ("chars", 1, 3)] {
            assert_eq!(
                first_part(offsets, start, end).unwrap(),
                Span::new(1, 3),
                "{offsets}"
            );
        }
        for (offsets, start, end) in [
            ("bytes", 1, 3),
            ("utf16", 2, 3),
            ("chars", 0, 9),
            ("bytes", 7, 3),
        ] {
            assert!(first_part(offsets, start, end).is_err(), "{offsets}");
        }
    }

    #[test]
    fn what_is_left_out_is_filled_in() {
        let answer = answer(
            r#"{"id": "a", "offsets": "chars", "attributions": [{"parts": []}]}"#,
            "",
        )
        .unwrap();
        let record = &answer.records[0];
        assert_eq!(
            (record.kind, record.pattern.as_str(), record.confidence),
            (Kind::Direct, "?", 0.0)
        );
        assert!(answer.problem.is_none() && record.speaker.is_none());
    }

    #[test]
    fn problems() {
        assert_eq!(
            answer(r#"{"id": "a"}"#, "").unwrap().problem.as_deref(),
            Some("no answer")
        );
        assert_eq!(
            answer(r#"{"id": "a", "error": "bad"}"#, "")
                .unwrap()
                .problem
                .as_deref(),
            Some("bad")
        );
    }

    #[test]
    fn quoted_parts_of_a_mixed_record() {
        let record: Record = serde_json::from_str(
            r#"{"kind": "mixed", "parts": [{"start": 0, "end": 1, "quoted": false}, {"start": 2, "end": 3, "quoted": true}]}"#,
        )
        .unwrap();
        assert_eq!(record.quoted_spans(), [Span::new(2, 3)]);
        let unmarked = Record {
            parts: record.parts[..1].to_vec(),
            ..record
        };
        assert_eq!(unmarked.quoted_spans(), [Span::new(0, 1)]);
    }
}
