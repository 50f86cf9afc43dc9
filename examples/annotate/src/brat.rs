//! Records as standoff annotation for brat: entities, relations between them, attributes and notes.
//!
//! The note of a content is the name of who speaks, so that an editor can put in another one.

use std::collections::HashMap;

use whosaid::{Attribution, Kind, Offsets, Span, Unit};

use crate::format::Files;

/// What brat has to know of these annotations, in each folder of them.
pub const CONFIGURATION: &str = "\
[entities]
Direct
Mixed
Indirect
Turn
Cue
Mention

[relations]
SaidBy\tArg1:Direct|Mixed|Indirect|Turn, Arg2:Mention
SaidTo\tArg1:Direct|Mixed|Indirect|Turn, Arg2:Mention
ReportedBy\tArg1:Direct|Mixed|Indirect|Turn, Arg2:Cue
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Negated\tArg:Cue
Unasserted\tArg:Cue
Act\tArg:Cue, Value:says|asks|answers|writes|thinks|calls|claims|denies|admits|warns|promises|urges|blames|praises|announces
Confidence\tArg:Direct|Mixed|Indirect|Turn, Value:low|medium|high
";

/// The text and its annotation.
pub fn files(id: &str, text: &str, records: &[Attribution<'_>]) -> Files {
    let mut standoff = Standoff {
        text,
        offsets: Offsets::new(text, Unit::Chars),
        lines: String::new(),
        entities: HashMap::new(),
        relations: 0,
        attributes: 0,
        notes: 0,
    };
    records.iter().for_each(|record| standoff.record(record));
    Files {
        id: id.to_string(),
        contents: vec![
            ("txt", text.as_bytes().to_vec()),
            ("ann", standoff.lines.into_bytes()),
        ],
    }
}

struct Standoff<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
    lines: String,
    /// The number of each entity: one stands for everything that has the same stretch.
    entities: HashMap<(&'static str, Vec<Span>), usize>,
    relations: usize,
    attributes: usize,
    notes: usize,
}

impl Standoff<'_> {
    fn record(&mut self, record: &Attribution<'_>) {
        let kind = match record.kind {
            Kind::Direct => "Direct",
            Kind::Mixed => "Mixed",
            Kind::Indirect => "Indirect",
            _ => "Turn",
        };
        let parts = record.parts.iter().map(|part| part.span).collect();
        let Some(content) = self.entity(kind, parts) else {
            return;
        };
        if let Some(cue) = &record.cue {
            let found = self.relation("ReportedBy", content, "Cue", cue.span);
            if let Some(number) = found {
                self.attribute("Act", number, &cue.act.to_string());
                if cue.negated {
                    self.attribute("Negated", number, "");
                }
                if !cue.asserted {
                    self.attribute("Unasserted", number, "");
                }
            }
        }
        let somebody = [("SaidBy", &record.speaker), ("SaidTo", &record.addressee)];
        for (relation, speaker) in somebody {
            let mention = speaker
                .as_ref()
                .and_then(|speaker| speaker.mention.as_ref());
            if let Some(mention) = mention {
                self.relation(relation, content, "Mention", mention.span);
            }
        }
        if record.speaker.is_some() {
            let how = match record.confidence {
                sure if sure >= 0.9 => "high",
                sure if sure >= 0.7 => "medium",
                _ => "low",
            };
            self.attribute("Confidence", content, how);
        }
        if let Some(name) = record.speaker_name() {
            self.notes += 1;
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            self.line(format!(
                "#{}\tAnnotatorNotes T{content}\t{name}",
                self.notes
            ));
        }
    }

    fn line(&mut self, line: String) {
        self.lines.push_str(&line);
        self.lines.push('\n');
    }

    /// The number of an entity; none where there are no words.
    fn entity(&mut self, sort: &'static str, spans: Vec<Span>) -> Option<usize> {
        let pieces: Vec<Span> = spans
            .iter()
            .flat_map(|&span| on_lines(self.text, span))
            .collect();
        if pieces.is_empty() {
            return None;
        }
        let next = self.entities.len() + 1;
        let number = *self.entities.entry((sort, spans)).or_insert(next);
        if number == next {
            let place = |span: &Span| {
                let place = |at| self.offsets.convert(at);
                format!("{} {}", place(span.start), place(span.end))
            };
            let places = pieces.iter().map(place).collect::<Vec<_>>().join(";");
            let words = pieces.iter().map(|span| span.of(self.text));
            let words = words.collect::<Vec<_>>().join(" ");
            self.line(format!("T{number}\t{sort} {places}\t{words}"));
        }
        Some(number)
    }

    /// Links a content with an entity; the number of that one.
    fn relation(
        &mut self,
        relation: &str,
        content: usize,
        sort: &'static str,
        span: Span,
    ) -> Option<usize> {
        let number = self.entity(sort, vec![span])?;
        self.relations += 1;
        self.line(format!(
            "R{}\t{relation} Arg1:T{content} Arg2:T{number}",
            self.relations
        ));
        Some(number)
    }

    fn attribute(&mut self, attribute: &str, entity: usize, value: &str) {
        self.attributes += 1;
        let line = format!("A{}\t{attribute} T{entity} {value}", self.attributes);
        self.line(line.trim_end().to_string());
    }
}

/// The stretch on each of its lines, without the space around: what stands in brat lies on one line.
fn on_lines(text: &str, span: Span) -> impl Iterator<Item = Span> + '_ {
    let mut at = span.start;
    span.of(text).split_inclusive('\n').filter_map(move |line| {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let words = line.trim();
        (!words.is_empty()).then(|| Span::new(start, start + words.len()))
    })
}
