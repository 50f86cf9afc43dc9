//! Puts corrections into what the library reads of a document.

use std::collections::HashMap;
use std::ops::Range;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::json;
use whosaid::{
    key, Attribution, Attributor, Document, Entity, Kind, KnownSpeaker, Label, Quoted, Roster,
    Segment, SegmentKind, Span, Speaker, SpeakerKind,
};
use whosaid_markup::Plain;

use super::place::Places;
use super::{is_of, Correction, Corrections};
use crate::file_name;

/// A document with everything put right.
#[derive(Debug)]
pub struct Corrected {
    pub document: Document<'static>,
    /// Whether a person has put each record right, or said that it is.
    pub fixed: Vec<bool>,
    /// What has no place in the text any more, as messages.
    pub lost: Vec<String>,
}

impl Corrections {
    /// Reads a text and puts right what is corrected in it. `source` is the document as it came.
    pub fn apply(
        &self,
        attributor: &Attributor,
        roster: Option<&Roster>,
        id: &str,
        (source, plain): (&str, &Plain<'_>),
    ) -> Result<Corrected> {
        let places = Places::new(source, plain, self.unit());
        let name = file_name(id);
        let own = self
            .records
            .iter()
            .filter(|it| is_of(&it.document, id, &name));
        let own: Vec<&Correction> = own.collect();
        let read = |more: Vec<KnownSpeaker>| {
            let roster = self.roster(roster, more)?;
            let document = attributor.read_with_roster(plain.text(), &roster);
            anyhow::Ok((document, roster))
        };
        let (mut document, mut roster) = read(Vec::new())?;
        let more = new_names(&own, &document);
        if !more.is_empty() {
            (document, roster) = read(more)?;
        }
        let mut desk = Desk::new(plain.text(), document, &roster);
        let mut lost = Vec::new();
        for correction in own {
            match places.of(correction) {
                Some(spans) => desk.correct(correction, &spans),
                None => lost.push(format!("{id}: nowhere in the text: {}", words(correction))),
            }
        }
        if self.complete.iter().any(|named| is_of(named, id, &name)) {
            desk.entries
                .iter_mut()
                .for_each(|entry| entry.absent |= !entry.named);
        }
        desk.document(lost)
    }
}

fn words(correction: &Correction) -> String {
    let texts = correction.parts.iter().map(|part| part.text.as_str());
    texts.collect::<Vec<_>>().join(" ")
}

/// Names that only corrections give: the text may call these people elsewhere, too.
fn new_names(corrections: &[&Correction], document: &Document<'_>) -> Vec<KnownSpeaker> {
    let speakers = document.speakers().iter();
    let mut known: Vec<u64> = speakers
        .flat_map(|entity| {
            entity
                .name
                .iter()
                .chain(&entity.aliases)
                .chain(entity.first.as_ref().map(|first| &first.text))
        })
        .map(|name| key(name))
        .collect();
    let mut new = Vec::new();
    for name in corrections
        .iter()
        .filter_map(|correction| correction.speaker.as_ref())
    {
        let is_name = name.starts_with(char::is_uppercase);
        if is_name && !known.contains(&key(name)) {
            known.push(key(name));
            new.push(KnownSpeaker::new(name.as_str()));
        }
    }
    new
}

/// What a document is made of, with its field names.
#[derive(Serialize, Deserialize)]
struct Whole<'t> {
    attributions: Vec<Attribution<'t>>,
    speakers: Vec<Entity<'t>>,
    quotations: Vec<Quoted>,
    segments: Vec<Segment>,
}

struct Entry {
    record: Attribution<'static>,
    /// Where it stood among the records as they were read.
    old: Option<usize>,
    fixed: bool,
    absent: bool,
    /// Whether a correction was about it.
    named: bool,
}

/// A document under correction.
struct Desk<'t> {
    text: &'t str,
    roster: &'t Roster,
    paragraphs: Vec<Range<usize>>,
    entries: Vec<Entry>,
    speakers: Vec<Entity<'static>>,
    quotations: Vec<Quoted>,
    segments: Vec<Segment>,
}

impl<'t> Desk<'t> {
    fn new(text: &'t str, document: Document<'_>, roster: &'t Roster) -> Self {
        let document = document.into_owned();
        let entries = document.attributions().iter().cloned().enumerate();
        let entries = entries.map(|(number, record)| Entry {
            record,
            old: Some(number),
            fixed: false,
            absent: false,
            named: false,
        });
        Desk {
            text,
            roster,
            paragraphs: crate::paragraphs(text),
            entries: entries.collect(),
            speakers: document.speakers().to_vec(),
            quotations: document.quotations().to_vec(),
            segments: document.segments().to_vec(),
        }
    }

    fn correct(&mut self, correction: &Correction, spans: &[Span]) {
        let number = match self.record_at(spans, correction.kind) {
            Some(number) => number,
            None if correction.absent => return,
            None => {
                let spans = self.within_paragraphs(spans, correction.kind);
                self.add(&spans, correction.kind)
            }
        };
        self.entries[number].named = true;
        self.entries[number].absent = correction.absent;
        if correction.absent {
            return;
        }
        let spans = &self.within_paragraphs(spans, correction.kind);
        if words_at(self.text, spans)
            != words_at(self.text, &spans_of(&self.entries[number].record))
        {
            self.entries[number].record.parts = self.parts(spans);
            self.take(number, spans);
            let entry = &mut self.entries[number];
            entry.record.kind = kind(correction.kind, &entry.record);
            entry.fixed = true;
        } else if let Some(kind) = correction.kind {
            self.entries[number].record.kind = kind;
        }
        let record = &self.entries[number].record;
        let found = record.speaker.as_ref().map(|speaker| speaker.id);
        // a known speaker, whatever their name was when it was put right
        let known = correction
            .speaker
            .as_deref()
            .map(|name| match self.known(name) {
                Some((_, speaker)) => speaker.name.as_str(),
                None => name,
            });
        let same = match (known, found) {
            (Some(name), Some(id)) => {
                let shown = record.speaker_name().map(key);
                shown == Some(key(name)) || is_called(&self.speakers[id], name)
            }
            (None, None) => true,
            _ => false,
        };
        if same && (correction.copied || correction.speaker.is_none()) {
            return;
        }
        let id = match known {
            Some(_) if same => found,
            Some(name) => Some(self.speaker(name)),
            None => None,
        };
        self.say(number, id);
    }

    /// No part but that of a turn crosses the end of a paragraph.
    fn within_paragraphs(&self, spans: &[Span], kind: Option<Kind>) -> Vec<Span> {
        if kind == Some(Kind::Turn) {
            return spans.to_vec();
        }
        let cut = spans.iter().flat_map(|span| {
            let passed = self
                .paragraphs
                .partition_point(|paragraph| paragraph.end <= span.start);
            let own = self.paragraphs[passed..].iter();
            own.take_while(|paragraph| paragraph.start < span.end)
                .map(|paragraph| {
                    Span::new(span.start.max(paragraph.start), span.end.min(paragraph.end))
                })
        });
        cut.collect()
    }

    /// The record that shares half of its content or more: of several that share as much the one of this kind, and then one that
    /// no correction was about.
    fn record_at(&self, spans: &[Span], kind: Option<Kind>) -> Option<usize> {
        let length = |spans: &[Span]| {
            spans
                .iter()
                .map(|span| span.end - span.start)
                .sum::<usize>()
        };
        let common = |one: Span, other: Span| {
            one.end
                .min(other.end)
                .saturating_sub(one.start.max(other.start))
        };
        let wanted = length(spans);
        let shared = |record: &Attribution<'_>| {
            let own = spans_of(record);
            let both = own
                .iter()
                .flat_map(|&one| spans.iter().map(move |&other| common(one, other)));
            let both: usize = both.sum();
            let either = length(&own) + wanted - both;
            (2 * both >= either && both > 0).then_some(both * 1000 / either)
        };
        let entries = self.entries.iter().enumerate();
        let found = entries.filter_map(|(number, entry)| {
            let same = kind == Some(entry.record.kind);
            let share = shared(&entry.record)?;
            Some((share, same, !entry.named, std::cmp::Reverse(number)))
        });
        found.max().map(|(.., number)| number.0)
    }

    fn parts(&self, spans: &[Span]) -> Vec<whosaid::Part<'static>> {
        let outermost = || {
            self.quotations
                .iter()
                .filter(|quotation| quotation.depth == 0)
        };
        let parts = spans.iter().map(|&span| {
            let quoted = outermost().any(|quotation| quotation.span.contains(span));
            let text = span.of(self.text);
            json!({"start": span.start, "end": span.end, "text": text, "quoted": quoted})
        });
        let parts = serde_json::from_value(parts.collect());
        parts.expect("a part as the library writes it")
    }

    /// A record where there was none.
    fn add(&mut self, spans: &[Span], given: Option<Kind>) -> usize {
        let record = json!({
            "kind": Kind::Direct, "parts": self.parts(spans), "cue": null, "speaker": null, "reason": "no-candidate",
            "pattern": "unknown", "confidence": 0.0,
        });
        let mut record: Attribution<'static> =
            serde_json::from_value(record).expect("a record as the library writes it");
        record.kind = kind(given, &record);
        self.entries.push(Entry {
            record,
            old: None,
            fixed: true,
            absent: false,
            named: false,
        });
        let number = self.entries.len() - 1;
        self.take(number, spans);
        number
    }

    /// No byte is in two records, but for turns: others lose the parts that touch these spans.
    fn take(&mut self, number: usize, spans: &[Span]) {
        let own = |span: Span| spans.iter().any(|own| own.overlaps(span));
        for (other, entry) in self.entries.iter_mut().enumerate() {
            if other == number
                || entry.record.kind == Kind::Turn
                || !spans_of(&entry.record).into_iter().any(own)
            {
                continue;
            }
            for segment in self
                .segments
                .iter_mut()
                .filter(|it| own(it.span) && it.record == entry.old)
            {
                segment.kind = SegmentKind::Narration;
                (segment.record, segment.speaker) = (None, None);
            }
            entry.record.parts.retain(|part| !own(part.span));
            entry.absent |= entry.record.parts.is_empty();
        }
    }

    /// The known speaker of that name, with the number of the entry.
    fn known(&self, name: &str) -> Option<(usize, &'t KnownSpeaker)> {
        let mut known = self.roster.speakers().iter().enumerate();
        known.find(|(_, speaker)| super::names(speaker).contains(&key(name)))
    }

    /// The id of who is called so, new or not.
    fn speaker(&mut self, name: &str) -> usize {
        let named = |entity: &&Entity<'_>| {
            entity
                .name
                .as_ref()
                .is_some_and(|own| key(own) == key(name))
        };
        let called = |entity: &&Entity<'_>| is_called(entity, name);
        let known = self
            .speakers
            .iter()
            .find(named)
            .or(self.speakers.iter().find(called));
        if let Some(known) = known {
            return known.id;
        }
        let id = self.speakers.len();
        let known = self.known(name);
        let speaker = known.map(|(_, speaker)| speaker);
        let entity = json!({
            "id": id, "name": name, "aliases": [], "kind": speaker.map_or(SpeakerKind::Person, |known| known.kind),
            "gender": speaker.and_then(|known| known.gender), "roster": known.map(|(entry, _)| entry),
            "descriptions": [], "records": [], "words": 0, "first": null,
        });
        self.speakers
            .push(serde_json::from_value(entity).expect("a speaker as the library writes it"));
        id
    }

    /// Somebody, or nobody, says a record.
    fn say(&mut self, number: usize, id: Option<usize>) {
        let entry = &mut self.entries[number];
        entry.fixed = true;
        let record = &mut entry.record;
        let Some(id) = id else {
            record.speaker = None;
            record.confidence = 0.0;
            record.reason.get_or_insert(whosaid::Reason::NoCandidate);
            return;
        };
        record.confidence = 1.0;
        record.reason = None;
        if record
            .speaker
            .as_ref()
            .is_some_and(|speaker| speaker.id == id)
        {
            return;
        }
        // a pronoun may stand for anybody, and other words for whom they stood for
        let mention = record.speaker.take().and_then(|speaker| speaker.mention);
        let pronoun = |words: &str| PRONOUNS.contains(&words.to_lowercase().as_str());
        let entity = &self.speakers[id];
        let speaker = json!({
            "id": id, "name": entity.name, "kind": entity.kind, "gender": entity.gender, "roster": entity.roster,
            "mention": mention.filter(|mention| pronoun(&mention.text)), "description": null,
        });
        let speaker: Speaker<'static> =
            serde_json::from_value(speaker).expect("a speaker as the library writes it");
        record.speaker = Some(speaker);
    }

    /// Everything together again.
    fn document(mut self, lost: Vec<String>) -> Result<Corrected> {
        self.entries.retain(|entry| !entry.absent);
        self.entries.sort_by_key(|entry| entry.record.span().start);
        let places = self.entries.iter().enumerate();
        let moved: HashMap<usize, usize> = places
            .filter_map(|(place, entry)| Some((entry.old?, place)))
            .collect();
        let moved = |old: usize| moved.get(&old).copied();
        self.renumber();
        for quotation in &mut self.quotations {
            let had = quotation.record.is_some();
            quotation.record = quotation.record.and_then(moved);
            if had && quotation.record.is_none() {
                quotation.label = Label::Unknown;
            }
        }
        for segment in &mut self.segments {
            let had = segment.record.is_some();
            segment.record = segment.record.and_then(moved);
            if let Some(record) = segment.record {
                let speaker = &self.entries[record].record.speaker;
                segment.speaker = speaker.as_ref().map(|speaker| speaker.id);
            } else if had && segment.kind == SegmentKind::Speech {
                segment.kind = SegmentKind::Narration;
                segment.speaker = None;
            }
        }
        for number in 0..self.entries.len() {
            if self.entries[number].fixed {
                self.speak(number);
            }
        }
        let fixed = self.entries.iter().map(|entry| entry.fixed).collect();
        let whole = Whole {
            attributions: self.entries.into_iter().map(|entry| entry.record).collect(),
            speakers: self.speakers,
            quotations: self.quotations,
            segments: self.segments,
        };
        let document = serde_json::to_value(whole).and_then(serde_json::from_value);
        Ok(Corrected {
            document: document.context("a document with corrections")?,
            fixed,
            lost,
        })
    }

    /// Numbers the speakers who are left in the order in which they speak, and counts what each says.
    fn renumber(&mut self) {
        let mut numbers: Vec<Option<usize>> = vec![None; self.speakers.len()];
        let mut left: Vec<Entity<'static>> = Vec::new();
        for (place, entry) in self.entries.iter_mut().enumerate() {
            let own = entry.record.words();
            let Attribution {
                speaker, addressee, ..
            } = &mut entry.record;
            for (somebody, speaks) in [(speaker, true), (addressee, false)] {
                let Some(somebody) = somebody else { continue };
                let next = left.len();
                let id = *numbers[somebody.id].get_or_insert(next);
                if id == next {
                    let mut entity = self.speakers[somebody.id].clone();
                    entity.id = id;
                    entity.records.clear();
                    entity.words = 0;
                    left.push(entity);
                }
                somebody.id = id;
                if speaks {
                    left[id].records.push(place);
                    left[id].words += own;
                }
            }
        }
        for segment in self
            .segments
            .iter_mut()
            .filter(|segment| segment.record.is_none())
        {
            segment.speaker = segment.speaker.and_then(|speaker| numbers[speaker]);
        }
        self.speakers = left;
    }

    /// Marks the quoted parts of a record as its own, in quotations and segments.
    fn speak(&mut self, number: usize) {
        let record = &self.entries[number].record;
        let speaker = record.speaker.as_ref().map(|speaker| speaker.id);
        for part in record.parts.iter().filter(|part| part.quoted) {
            for quotation in self
                .quotations
                .iter_mut()
                .filter(|it| it.span.overlaps(part.span) && it.depth == 0)
            {
                quotation.record = Some(number);
                quotation.label = Label::Speech;
            }
            let from = self
                .segments
                .partition_point(|segment| segment.span.end <= part.span.start);
            let to = self
                .segments
                .partition_point(|segment| segment.span.start < part.span.end);
            let (first, last) = (self.segments[from], self.segments[to - 1]);
            if from + 1 == to && first.record == Some(number) && first.kind == SegmentKind::Speech {
                continue;
            }
            let cut = |mut segment: Segment, start: usize, end: usize| {
                segment.span = Span::new(start, end);
                segment
            };
            let mut own = cut(first, part.span.start, part.span.end);
            own.kind = SegmentKind::Speech;
            own.speaker = speaker;
            own.record = Some(number);
            let before = cut(first, first.span.start, part.span.start);
            let behind = cut(last, part.span.end, last.span.end);
            let pieces = [before, own, behind];
            let pieces = pieces
                .into_iter()
                .filter(|piece| piece.span.start < piece.span.end);
            self.segments.splice(from..to, pieces);
        }
    }
}

fn is_called(entity: &Entity<'_>, name: &str) -> bool {
    let names = entity.name.iter().chain(&entity.aliases);
    let mut names = names.map(|known| key(known)).chain(entity.label().map(key));
    names.any(|known| known == key(name))
}

const PRONOUNS: [&str; 7] = ["he", "she", "they", "it", "i", "we", "who"];

fn spans_of(record: &Attribution<'_>) -> Vec<Span> {
    record.parts.iter().map(|part| part.span).collect()
}

/// Where the words of some spans stand: by these two contents are the same, however they are cut.
fn words_at(text: &str, spans: &[Span]) -> Vec<(usize, usize)> {
    let place = |word: &str| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        (start, start + word.len())
    };
    let words = spans
        .iter()
        .flat_map(|span| span.of(text).split_whitespace());
    words.map(place).collect()
}

fn kind(given: Option<Kind>, record: &Attribution<'_>) -> Kind {
    let quoted = record.parts.iter().filter(|part| part.quoted).count();
    given.unwrap_or(match quoted {
        0 => Kind::Indirect,
        all if all == record.parts.len() => Kind::Direct,
        _ => Kind::Mixed,
    })
}
