//! Puts a document together from its records and from what the stages have seen beside them.

use std::borrow::Cow;

use super::{Document, Entity, Label, Quoted, Segment, SegmentKind};
use crate::coref::Referents;
use crate::mention::NounMention;
use crate::record::{looks_like_term, Told};
use crate::report::{is_capitalised, Links};
use crate::syntax::phrase::Head;
use crate::syntax::token::Stretch;
use crate::text::label::Turn;
use crate::text::quotation::{Page, Scan};
use crate::util::map::Map;
use crate::{Attribution, Kind, Mention, Span, Speaker};

/// How the text calls each referent: taken before mentions are let go.
#[derive(Debug)]
pub(crate) struct Faces {
    /// The first mention of each referent.
    first: Vec<Option<Span>>,
    /// The names that stand for a referent, each once, by referent and then in text order.
    names: Vec<(u32, Span)>,
    /// The quotations that are titles.
    titles: Vec<u32>,
}

impl Faces {
    pub(crate) fn of(
        text: &str,
        mentions: &[NounMention],
        referents: &Referents,
        stretches: &[Stretch],
        links: &Links,
    ) -> Self {
        let mut first = vec![None; referents.referents.len()];
        let mut names = Vec::new();
        let mut known: Map<(u32, &str), ()> = Map::default();
        for (number, mention) in mentions.iter().enumerate() {
            let Some(referent) = referents.of(number) else {
                continue;
            };
            first[referent as usize].get_or_insert(mention.whole());
            let name = mention.span();
            if mention.sort == Head::Name && known.insert((referent, name.of(text)), ()).is_none() {
                names.push((referent, name));
            }
        }
        names.sort_by_key(|&(referent, _)| referent);
        let titles = links
            .titles
            .iter()
            .map(|&stretch| stretches[stretch as usize].quotation);
        Faces {
            first,
            names,
            titles: titles.collect(),
        }
    }

    /// The names of a referent.
    fn names(&self, referent: u32) -> impl Iterator<Item = Span> + '_ {
        let from = self.names.partition_point(|&(other, _)| other < referent);
        let own = self.names[from..]
            .iter()
            .take_while(move |&&(other, _)| other == referent);
        own.map(|&(_, name)| name)
    }
}

/// What stands behind the records of a document.
#[derive(Debug)]
pub(crate) struct Backdrop<'t, 'k> {
    pub(crate) page: &'k Page<'t>,
    pub(crate) scan: &'k Scan,
    pub(crate) faces: &'k Faces,
}

impl<'t> Backdrop<'t, '_> {
    pub(crate) fn document(&self, told: Told<'t>) -> Document<'t> {
        let Told {
            records,
            referents,
            descriptions,
        } = told;
        let quotations = self.quotations(&records);
        Document {
            speakers: self.speakers(&records, &referents, &descriptions),
            segments: self.segments(&records, &quotations),
            attributions: records,
            quotations,
        }
    }

    fn mention(&self, span: Span) -> Mention<'t> {
        Mention::new(self.page.source(), self.page.place(span))
    }

    fn speakers(
        &self,
        records: &[Attribution<'t>],
        referents: &[Option<u32>],
        descriptions: &[Option<Span>],
    ) -> Vec<Entity<'t>> {
        let mut speakers: Vec<Entity<'t>> = Vec::with_capacity(referents.len());
        for (number, record) in records.iter().enumerate() {
            // the order in which they were numbered
            for (speaker, speaks) in [(&record.speaker, true), (&record.addressee, false)] {
                let Some(speaker) = speaker else { continue };
                if speaker.id == speakers.len() {
                    let referent = referents[speaker.id];
                    let mut entity = self.entity(speaker, referent);
                    let words = referent.and_then(|referent| descriptions[referent as usize]);
                    entity
                        .descriptions
                        .extend(words.map(|span| self.mention(span)));
                    speakers.push(entity);
                }
                let entity = &mut speakers[speaker.id];
                entity.note(speaker);
                if speaks {
                    entity.records.push(number);
                    entity.words += record.words();
                }
            }
        }
        speakers
    }

    fn entity(&self, speaker: &Speaker<'t>, referent: Option<u32>) -> Entity<'t> {
        let first = referent.and_then(|referent| *self.faces.first.get(referent as usize)?);
        let mut entity = Entity {
            id: speaker.id,
            name: speaker.name.clone(),
            aliases: Vec::new(),
            kind: speaker.kind,
            gender: speaker.gender,
            descriptions: Vec::new(),
            records: Vec::new(),
            words: 0,
            first: first
                .map(|span| self.mention(span))
                .or_else(|| speaker.mention.clone()),
            roster: speaker.roster,
        };
        for name in referent
            .into_iter()
            .flat_map(|referent| self.faces.names(referent))
        {
            entity.is_called(self.mention(name).text);
        }
        entity
    }

    /// Everything in quotation marks, with the records whose parts they are.
    fn quotations(&self, records: &[Attribution<'t>]) -> Vec<Quoted> {
        let mut parts: Vec<(Span, usize)> = Vec::with_capacity(records.len());
        for (number, record) in records.iter().enumerate() {
            let quoted = record.parts.iter().filter(|part| part.quoted);
            parts.extend(quoted.map(|part| (part.span, number)));
        }
        parts.sort_unstable();
        let source = self.page.source();
        let found = self
            .scan
            .quotations
            .iter()
            .enumerate()
            .map(|(number, raw)| {
                let span = self
                    .page
                    .place(Span::new(raw.start as usize, raw.end as usize));
                let inner = raw.depth > 0;
                let from = parts.partition_point(|(part, _)| {
                    if inner {
                        part.start < span.start
                    } else {
                        part.end <= span.start
                    }
                });
                let fits = |part: Span| {
                    if inner {
                        span.contains(part)
                    } else {
                        span.overlaps(part)
                    }
                };
                let record = parts
                    .get(from)
                    .filter(|&&(part, _)| fits(part))
                    .map(|&(_, record)| record);
                let label = match record {
                    Some(_) => Label::Speech,
                    None if inner => Label::Nested,
                    None if self.faces.titles.binary_search(&(number as u32)).is_ok() => {
                        Label::Title
                    }
                    None if looks_like_term(span.of(source)) => term(span.of(source)),
                    None => Label::Unknown,
                };
                Quoted {
                    span,
                    depth: raw.depth,
                    closed: raw.closed,
                    label,
                    record,
                }
            });
        found.collect()
    }

    /// The text from end to end.
    fn segments(&self, records: &[Attribution<'t>], quotations: &[Quoted]) -> Vec<Segment> {
        let mut pieces: Vec<Segment> = Vec::with_capacity(2 * quotations.len());
        for (number, record) in records.iter().enumerate() {
            let speaker = record.speaker.as_ref().map(|speaker| speaker.id);
            let turn = record.kind == Kind::Turn;
            let own = record.parts.iter().filter(|part| part.quoted || turn);
            pieces.extend(own.map(|part| Segment {
                span: part.span,
                kind: SegmentKind::Speech,
                speaker,
                record: Some(number),
            }));
        }
        let labels = self.scan.turns.iter().filter(|turn| !turn.label.is_empty());
        pieces.extend(labels.map(|turn| self.label(turn, records)));
        // a turn stands before what is quoted in it
        pieces.sort_by_key(|piece| (piece.span.start, std::cmp::Reverse(piece.span.end)));
        tile(self.page.source().len(), &pieces)
    }

    fn label(&self, turn: &Turn, records: &[Attribution<'t>]) -> Segment {
        let words = self.page.place(turn.words).start;
        let at = records.partition_point(|record| record.span().start < words);
        let mut there = records[at..]
            .iter()
            .take_while(|record| record.span().start == words);
        let own = there.find(|record| record.kind == Kind::Turn);
        Segment {
            span: self.page.place(turn.label),
            kind: SegmentKind::Label,
            speaker: own
                .and_then(|record| record.speaker.as_ref())
                .map(|speaker| speaker.id),
            record: None,
        }
    }
}

/// *“The Long Night”*, *“smart”*
fn term(quotation: &str) -> Label {
    match quotation.contains(' ') && is_capitalised(quotation) {
        true => Label::Title,
        false => Label::Term,
    }
}

/// Pieces in text order, the outer one of two that overlap, and narration between them, up to the end of the text.
fn tile(end: usize, pieces: &[Segment]) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(2 * pieces.len() + 1);
    let mut passed = 0;
    let narration = |start: usize, end: usize| Segment {
        span: Span::new(start, end),
        kind: SegmentKind::Narration,
        speaker: None,
        record: None,
    };
    for &piece in pieces {
        let start = piece.span.start.max(passed);
        if start >= piece.span.end {
            continue;
        }
        if passed < start {
            segments.push(narration(passed, start));
        }
        passed = piece.span.end;
        let span = Span::new(start, passed);
        segments.push(Segment { span, ..piece });
    }
    if passed < end {
        segments.push(narration(passed, end));
    }
    segments
}

impl<'t> Entity<'t> {
    /// Notes an expression that stands for them.
    pub(super) fn is_called(&mut self, alias: Cow<'t, str>) {
        let known = self
            .name
            .iter()
            .chain(&self.aliases)
            .any(|known| *known == alias);
        if !known && self.aliases.len() < Entity::ALIASES {
            self.aliases.push(alias);
        }
    }

    /// Notes what one of their records tells.
    fn note(&mut self, speaker: &Speaker<'t>) {
        if let Some(mention) = speaker.mention.as_ref().filter(|_| self.name.is_none()) {
            self.is_called(mention.text.clone());
        }
        let known = |words: &Mention<'t>| {
            self.descriptions
                .iter()
                .any(|known| known.text == words.text)
        };
        if let Some(words) = speaker.description.as_ref().filter(|words| !known(words)) {
            self.descriptions.push(words.clone());
        }
        self.gender = self.gender.or(speaker.gender);
    }
}
