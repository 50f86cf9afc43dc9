//! Fiction: who speaks each annotated quotation of a novel.

use std::borrow::Borrow;
use std::collections::{HashMap, HashSet};

use crate::figures::{Figure, Figures};
use crate::gold::{Document, Quote};
use crate::names::cast::Cast;
use crate::news::{beginning, quoted_parts};
use crate::spans::{share, Span};
use crate::system::{Answer, Record, Speaker};

/// Parts are looked up by the blocks of so many characters that they touch.
const BLOCK: usize = 200;
/// A part that shares at least this much with a quotation answers it.
const SAME: f64 = 0.5;

/// One novel with its judged quotations.
#[derive(Debug)]
pub struct Judged<'a> {
    pub document: &'a Document,
    pub quotations: Vec<Quotation<'a>>,
}

impl<'a> Judged<'a> {
    /// The quotations that are answered by a record with a speaker: that record, and whether it is right.
    pub fn cases(&self) -> impl Iterator<Item = (&'a Record, bool)> + '_ {
        let answered = self
            .quotations
            .iter()
            .filter_map(|quotation| Some((quotation.record?, quotation.right)));
        answered.filter(|(record, _)| record.speaker.is_some())
    }
}

/// An annotated quotation whose speaker is known, and the record that answers it.
#[derive(Debug)]
pub struct Quotation<'a> {
    pub quote: &'a Quote,
    pub extent: Span,
    pub record: Option<&'a Record>,
    pub right: bool,
}

impl Quotation<'_> {
    /// How the text tells who speaks: explicit, anaphoric, implicit, unlabelled.
    pub fn sort(&self) -> String {
        self.quote
            .reference
            .as_deref()
            .filter(|sort| !sort.is_empty())
            .unwrap_or("unlabelled")
            .to_lowercase()
    }
}

pub fn judge<'a>(document: &'a Document, answer: &'a Answer) -> Judged<'a> {
    let parts = Parts::new(quoted_parts(&document.text, &answer.records));
    let identities = Identities::new(document);
    let known = document
        .quotes
        .iter()
        .filter(|quote| !quote.speaker_names.is_empty());
    let quotations =
        known.filter_map(|quote| Some((quote, document.text.trim(*quote.parts.first()?))));
    let quotations = quotations.map(|(quote, extent)| {
        let record = parts.nearest(extent);
        let speaker = record.and_then(|record| record.speaker.as_ref());
        let right =
            speaker.is_some_and(|speaker| identities.is_one_of(speaker, &quote.speaker_names));
        Quotation {
            quote,
            extent,
            record,
            right,
        }
    });
    Judged {
        document,
        quotations: quotations.collect(),
    }
}

/// The quoted parts of all records by the blocks that they touch.
struct Parts<'a> {
    parts: Vec<(Span, &'a Record)>,
    blocks: HashMap<usize, Vec<usize>>,
}

impl<'a> Parts<'a> {
    fn new(parts: Vec<(Span, &'a Record)>) -> Parts<'a> {
        let mut blocks: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, (extent, _)) in parts.iter().enumerate() {
            for block in extent.start / BLOCK..=extent.end / BLOCK {
                blocks.entry(block).or_default().push(at);
            }
        }
        Parts { parts, blocks }
    }

    /// The record with the part that fits best, of those that reach into the block in which the quotation begins; the last
    /// one where several fit equally well.
    fn nearest(&self, extent: Span) -> Option<&'a Record> {
        let near = self.blocks.get(&(extent.start / BLOCK))?;
        let fits = near.iter().map(|&at| (extent.iou(self.parts[at].0), at));
        let (fit, at) = fits.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?;
        (fit >= SAME).then_some(self.parts[at].1)
    }
}

/// What tells which character a speaker is.
struct Identities<'a> {
    document: &'a Document,
    cast: Cast<'a>,
    /// Where every mention of a character is annotated: who is mentioned by the words that end at a place.
    mentioned: HashMap<usize, HashSet<&'a str>>,
}

impl<'a> Identities<'a> {
    fn new(document: &'a Document) -> Identities<'a> {
        let mut mentioned: HashMap<usize, HashSet<&str>> = HashMap::new();
        for character in &document.characters {
            for mention in &character.mentions {
                mentioned
                    .entry(mention.1)
                    .or_default()
                    .insert(&character.name);
            }
        }
        Identities {
            document,
            cast: Cast::new(&document.characters),
            mentioned,
        }
    }

    /// Whether a speaker means a character with one of these names.
    fn is_one_of(&self, speaker: &Speaker, names: &[String]) -> bool {
        let among = |name: &str| names.iter().any(|own| own == name);
        match speaker
            .mention
            .and_then(|mention| self.mentioned.get(&mention.end))
        {
            Some(characters) => characters.iter().any(|name| among(name)),
            None => self
                .cast
                .who(speaker.name(), speaker.mention_text(&self.document.text))
                .is_some_and(among),
        }
    }
}

pub fn figures<'j>(judged: &[impl Borrow<Judged<'j>>]) -> Figures {
    let judged: Vec<&Judged> = judged.iter().map(Borrow::borrow).collect();
    let all: Vec<&Quotation> = judged
        .iter()
        .flat_map(|judged| &judged.quotations)
        .collect();
    let mut figures = Figures::default();
    figures.count("documents", judged.len());
    figures.count("quotes", all.len());
    let found = all
        .iter()
        .filter(|quotation| quotation.record.is_some())
        .count();
    figures.share("quotation recall", share(found, all.len()));
    figures.share("accuracy", accuracy(all.iter().copied()));
    let mut sorts: Vec<String> = Vec::new();
    for sort in all.iter().map(|quotation| quotation.sort()) {
        if !sorts.contains(&sort) {
            sorts.push(sort);
        }
    }
    for sort in sorts {
        let of_sort = all
            .iter()
            .copied()
            .filter(|quotation| quotation.sort() == sort);
        figures.share(format!("accuracy, {sort}"), accuracy(of_sort));
    }
    add_documents(&mut figures, &judged);
    figures
}

fn add_documents(figures: &mut Figures, judged: &[&Judged]) {
    let mut each = Figures::default();
    let (mut sum, mut count) = (0.0, 0);
    for judged in judged.iter().filter(|judged| !judged.quotations.is_empty()) {
        let accuracy = accuracy(&judged.quotations);
        each.share(&judged.document.id, accuracy);
        sum += accuracy;
        count += 1;
    }
    figures.share(
        "mean accuracy per document",
        if count > 0 {
            sum / f64::from(count)
        } else {
            0.0
        },
    );
    figures.add("per document", Figure::Table(each));
}

fn accuracy<'a, 'b: 'a>(quotations: impl IntoIterator<Item = &'a Quotation<'b>>) -> f64 {
    let (mut right, mut all) = (0, 0);
    for quotation in quotations {
        right += usize::from(quotation.right);
        all += 1;
    }
    share(right, all)
}

/// A line for every quotation that has not got its speaker.
pub fn mistakes(judged: &[Judged]) -> Vec<String> {
    let quotations = judged
        .iter()
        .flat_map(|judged| judged.quotations.iter().map(|one| (judged.document, one)));
    quotations
        .filter(|(_, quotation)| !quotation.right)
        .map(|(document, wrong)| mistake(document, wrong))
        .collect()
}

fn mistake(Document { id, text, .. }: &Document, wrong: &Quotation) -> String {
    let system = wrong
        .record
        .and_then(|record| record.called(text))
        .unwrap_or("");
    let (sort, words) = (wrong.sort(), beginning(text.slice(wrong.extent)));
    format!(
        "{id} @{} [{sort}] {words:?} gold={:?} system={system:?}",
        wrong.extent.start, wrong.quote.speaker_names[0]
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{json, Value};

    use super::*;

    /// Two quotations, by Ana and Tom; another one by nobody known.
    fn document(mentions: Value) -> Document {
        let quote = |start: usize, end: usize, names: &[&str], reference: Option<&str>| {
            json!({"kind": "direct",
            "parts": [[start, end]], "speaker": null, "speaker_names": names, "reference": reference})
        };
        let quotes = [
            quote(0, 5, &["Ana"], Some("Explicit")),
            quote(11, 16, &["Tom"], None),
            quote(27, 32, &[], None),
        ];
        let characters = json!([{"name": "Ana", "aliases": ["Miss Cole"], "mentions": mentions},
            {"name": "Tom", "aliases": []}]);
        let text = "“No.” Ana. “So.” He agreed. “Ay.”";
        serde_json::from_value(
            json!({"id": "a", "text": text, "quotes": quotes, "characters": characters}),
        )
        .unwrap()
    }

    fn record(
        start: usize,
        end: usize,
        name: Option<&str>,
        mention: Option<(usize, usize)>,
    ) -> Value {
        let mention = mention.map(|(start, end)| json!({"start": start, "end": end}));
        json!({"parts": [{"start": start, "end": end}], "speaker": {"name": name, "mention": mention}})
    }

    fn right(mentions: Value, records: Value) -> Vec<bool> {
        let (document, answer) = (document(mentions), Answer::of(records));
        judge(&document, &answer)
            .quotations
            .iter()
            .map(|quotation| quotation.right)
            .collect()
    }

    #[test]
    fn by_name_or_else_by_mention() {
        let tom = record(11, 16, Some("Tom"), None);
        assert_eq!(
            right(
                json!([]),
                json!([record(0, 5, Some("Miss Cole"), None), tom])
            ),
            [true, true]
        );
        assert_eq!(
            right(
                json!([]),
                json!([
                    record(0, 5, None, Some((6, 9))),
                    record(11, 16, None, Some((17, 19)))
                ])
            ),
            [true, false]
        );
        assert_eq!(
            right(json!([]), json!([record(0, 12, Some("Ana"), None)])),
            [false, false]
        );
    }

    #[test]
    fn an_annotated_mention_tells_who_is_meant() {
        let he = record(11, 16, Some("Tom"), Some((17, 19)));
        assert_eq!(
            right(json!([[17, 19, "PRON"]]), json!([he])),
            [false, false]
        );
    }

    #[test]
    fn the_last_of_equal_parts_answers() {
        let (ana, tom) = (
            record(0, 5, Some("Ana"), None),
            record(0, 5, Some("Tom"), None),
        );
        assert_eq!(right(json!([]), json!([tom, ana])), [true, false]);
        assert_eq!(right(json!([]), json!([ana, tom])), [false, false]);
    }

    #[test]
    fn figures_by_sort_and_document() {
        let (document, answer) = (
            document(json!([])),
            Answer::of(json!([record(0, 5, Some("Ana"), None)])),
        );
        let figures = figures(&[judge(&document, &answer)]);
        for (name, share) in [
            ("quotation recall", 0.5),
            ("accuracy", 0.5),
            ("accuracy, explicit", 1.0),
            ("accuracy, unlabelled", 0.0),
            ("mean accuracy per document", 0.5),
        ] {
            assert_eq!(figures.get(name), Some(&Figure::Share(share)), "{name}");
        }
        assert_eq!(figures.get("quotes"), Some(&Figure::Count(2)));
    }
}
