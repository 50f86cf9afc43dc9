//! The whole document: its attributions, who speaks, what is quoted, and the text as narration and speech.

mod build;
mod cast;
mod entity;
mod offsets;
mod segment;
#[cfg(test)]
mod tests;

use std::fmt;

pub(crate) use build::{Backdrop, Faces};
pub use cast::Cast;
pub use entity::Entity;
pub use offsets::{Offsets, Position, Unit};
pub use segment::{Label, Quoted, Segment, SegmentKind};

use crate::{Attribution, Mention, Span};

/// A text as it was read: every attribution, everybody who speaks, everything in quotation marks, and the whole text in
/// segments.
///
/// ```
/// let text = "Ana Reyes rose. “We won,” she told Tom Hall. “It was close.”";
/// let document = whosaid::read(text);
/// let ana = &document.speakers()[0];
/// assert_eq!((ana.name.as_deref(), ana.words), (Some("Ana Reyes"), 5));
/// assert_eq!(document.by(ana.id).count(), 1);
/// let spoken: Vec<&str> = document.segments().iter().filter(|segment| segment.speaker.is_some())
///     .map(|segment| segment.span.of(text)).collect();
/// assert_eq!(spoken, ["“We won,”", "“It was close.”"]);
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Document<'t> {
    attributions: Vec<Attribution<'t>>,
    speakers: Vec<Entity<'t>>,
    quotations: Vec<Quoted>,
    segments: Vec<Segment>,
}

impl<'t> Document<'t> {
    /// The attributions, in text order.
    ///
    /// ```
    /// assert_eq!(whosaid::read("“We won,” Ana Reyes said.").attributions().len(), 1);
    /// ```
    pub fn attributions(&self) -> &[Attribution<'t>] {
        &self.attributions
    }

    /// The attributions alone, as [`attribute`](crate::attribute) gives them.
    ///
    /// ```
    /// let text = "“We won,” Ana Reyes said.";
    /// assert_eq!(whosaid::read(text).into_attributions(), whosaid::attribute(text));
    /// ```
    pub fn into_attributions(self) -> Vec<Attribution<'t>> {
        self.attributions
    }

    /// Everybody who speaks or is spoken to, named or not; the `id` of each is the index here.
    ///
    /// ```
    /// let document = whosaid::read("“We won,” the old man said. “By a mile,” said Ana Reyes.");
    /// let labels: Vec<&str> = document.speakers().iter().filter_map(|speaker| speaker.label()).collect();
    /// assert_eq!(labels, ["the old man", "Ana Reyes"]);
    /// ```
    pub fn speakers(&self) -> &[Entity<'t>] {
        &self.speakers
    }

    /// Everything in quotation marks, speech or not, in text order, outer before inner.
    ///
    /// ```
    /// use whosaid::Label;
    /// let document = whosaid::read("“We saw a ‘ghost’,” Ana Reyes said.");
    /// let labels: Vec<_> = document.quotations().iter().map(|quotation| quotation.label).collect();
    /// assert_eq!(labels, [Label::Speech, Label::Nested]);
    /// ```
    pub fn quotations(&self) -> &[Quoted] {
        &self.quotations
    }

    /// The whole text, without gap or overlap: narration, speech, labels.
    ///
    /// ```
    /// let text = "“We won,” Ana Reyes said.";
    /// let document = whosaid::read(text);
    /// let whole: String = document.segments().iter().map(|segment| segment.span.of(text)).collect();
    /// assert_eq!(whole, text);
    /// ```
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// What the speaker of that id says, in text order.
    ///
    /// ```
    /// let document = whosaid::read("“We won,” Ana Reyes said. “Barely,” said Tom Hall.");
    /// assert_eq!(document.by(1).next().unwrap().content(), "“Barely,”");
    /// ```
    pub fn by(&self, speaker: usize) -> impl Iterator<Item = &Attribution<'t>> {
        let records = self.speakers.get(speaker).map(|entity| &entity.records);
        records
            .into_iter()
            .flatten()
            .map(|&record| &self.attributions[record])
    }

    /// The segment that the byte at `offset` lies in; none past the end of the text.
    ///
    /// ```
    /// let document = whosaid::read("“We won,” Ana Reyes said.");
    /// assert_eq!(document.segment_at(5).unwrap().speaker, Some(0));
    /// assert_eq!(document.segment_at(20).unwrap().speaker, None);
    /// ```
    pub fn segment_at(&self, offset: usize) -> Option<&Segment> {
        let at = self
            .segments
            .partition_point(|segment| segment.span.end <= offset);
        self.segments.get(at)
    }

    /// The attributions some of whose content lies in a span of bytes: all of a page, the one at a place.
    ///
    /// ```
    /// use whosaid::Span;
    /// let document = whosaid::read("“We won,” Ana Reyes said. “Barely,” said Tom Hall.");
    /// assert_eq!(document.within(Span::new(3, 4)).next().unwrap().speaker_name(), Some("Ana Reyes"));
    /// ```
    pub fn within(&self, span: Span) -> impl Iterator<Item = &Attribution<'t>> {
        let overlaps = move |record: &&Attribution<'t>| {
            record.parts.iter().any(|part| part.span.overlaps(span))
        };
        self.attributions.iter().filter(overlaps)
    }

    /// The same document, no longer borrowing from the text.
    ///
    /// ```
    /// let text = String::from("“We won,” Ana Reyes said.");
    /// let document = whosaid::read(&text).into_owned();
    /// drop(text);
    /// assert_eq!(document.speakers()[0].label(), Some("Ana Reyes"));
    /// ```
    pub fn into_owned(self) -> Document<'static> {
        Document {
            attributions: self
                .attributions
                .into_iter()
                .map(Attribution::into_owned)
                .collect(),
            speakers: self.speakers.into_iter().map(Entity::into_owned).collect(),
            quotations: self.quotations,
            segments: self.segments,
        }
    }

    pub(crate) fn of_records(attributions: Vec<Attribution<'t>>) -> Self {
        Document {
            attributions,
            ..Document::default()
        }
    }

    /// The part of it that begins at a byte of the text, with places counted from there. Who speaks before it is not in it.
    pub(crate) fn from(mut self, from: usize) -> Self {
        let back = |span: &mut Span| *span = Span::new(span.start - from, span.end - from);
        for record in &mut self.attributions {
            record.forget(from);
            record.each_span(back);
        }
        for entity in &mut self.speakers {
            let within = |mention: &Mention<'_>| mention.span.start >= from;
            entity.descriptions.retain(within);
            entity.first = entity.first.take().filter(within);
            let mentions = entity.descriptions.iter_mut().chain(&mut entity.first);
            mentions.for_each(|mention| back(&mut mention.span));
        }
        self.quotations
            .retain(|quotation| quotation.span.start >= from);
        self.quotations
            .iter_mut()
            .for_each(|quotation| back(&mut quotation.span));
        self.segments.retain(|segment| segment.span.end > from);
        for segment in &mut self.segments {
            segment.span.start = segment.span.start.max(from);
            back(&mut segment.span);
        }
        self
    }

    /// Adds the window behind, which begins at byte `base` of the whole text and has numbered its own speakers, of whom this has
    /// seen `others`.
    pub(crate) fn append(&mut self, window: Document<'t>, base: usize) {
        let records = self.attributions.len();
        let others = self
            .attributions
            .iter()
            .flat_map(|record| record.speaker.iter().chain(&record.addressee));
        let others = others.map(|speaker| speaker.id + 1).max().unwrap_or(0);

        self.attributions.extend(
            window
                .attributions
                .into_iter()
                .map(|record| record.shifted(base, others)),
        );
        self.speakers.extend(
            window
                .speakers
                .into_iter()
                .map(|entity| entity.shifted(base, others, records)),
        );
        self.quotations
            .extend(window.quotations.into_iter().map(|quotation| Quoted {
                span: quotation.span.moved(base),
                record: quotation.record.map(|record| record + records),
                ..quotation
            }));
        self.segments
            .extend(window.segments.into_iter().map(|segment| Segment {
                span: segment.span.moved(base),
                speaker: segment.speaker.map(|speaker| speaker + others),
                record: segment.record.map(|record| record + records),
                ..segment
            }));
    }
}

/// Who speaks, and then what they say, for people.
impl fmt::Display for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.speakers
            .iter()
            .try_for_each(|entity| writeln!(f, "{entity}"))?;
        self.attributions
            .iter()
            .try_for_each(|record| writeln!(f, "{record}"))
    }
}
