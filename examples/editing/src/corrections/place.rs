//! Where corrected words stand in the text without markup, also when the document has changed.

use whosaid::{key, Offsets, Span, Unit};
use whosaid_markup::Plain;

use super::{Correction, Counted, Stretch};

/// The byte of a text at which so many units end; none past the end, and none within a character.
pub fn byte(text: &str, unit: Unit, count: usize) -> Option<usize> {
    let offsets = Offsets::new(text, unit);
    byte_of(text, &offsets, count)
}

fn byte_of(text: &str, offsets: &Offsets<'_>, count: usize) -> Option<usize> {
    // a character counts from its first byte on
    let mut at = first(text.len(), |at| offsets.convert(at) >= count);
    while !text.is_char_boundary(at) {
        at += 1;
    }
    (offsets.convert(at) == count).then_some(at)
}

/// A document as it came, and without its markup.
pub struct Places<'a> {
    source: &'a str,
    plain: &'a Plain<'a>,
    /// What the places in the source count.
    counted: Offsets<'a>,
    characters: Offsets<'a>,
}

impl<'a> Places<'a> {
    pub fn new(source: &'a str, plain: &'a Plain<'a>, unit: Unit) -> Self {
        Places {
            source,
            plain,
            counted: Offsets::new(source, unit),
            characters: Offsets::new(plain.text(), Unit::Chars),
        }
    }

    /// Where the content of a correction stands; none where its words are not there.
    pub fn of(&self, correction: &Correction) -> Option<Vec<Span>> {
        let there = |part: &Stretch| {
            let span = self.place(part, correction.counted)?;
            let source = self.plain.source_range(span.start..span.end);
            let same = |words: &str| key(words) == key(&part.text);
            let fits = same(span.of(self.plain.text())) || same(&self.plain.source()[source]);
            (part.text.is_empty() || fits).then_some(span)
        };
        let parts = || correction.parts.iter();
        let spans = parts().map(there).collect::<Option<Vec<Span>>>();
        let mut spans = spans.or_else(|| self.found(&correction.parts))?;
        spans.sort_unstable();
        (!spans.is_empty()).then_some(spans)
    }

    fn place(&self, part: &Stretch, counted: Counted) -> Option<Span> {
        let (start, end) = match counted {
            Counted::Plain => {
                let byte = |count| byte_of(self.plain.text(), &self.characters, count);
                (byte(part.start)?, byte(part.end)?)
            }
            Counted::Source(_) => {
                let skipped = self.source.len() - self.plain.source().len();
                let place =
                    |count| byte_of(self.source, &self.counted, count)?.checked_sub(skipped);
                self.without_markup(place(part.start)?, place(part.end)?)
            }
        };
        (start < end).then(|| Span::new(start, end))
    }

    /// From places in the source to the text; `source_range` tells the way back, and rises with its argument.
    fn without_markup(&self, start: usize, end: usize) -> (usize, usize) {
        let text = self.plain.text();
        let begins = |at: usize| self.plain.source_range(at..at).start >= start;
        let ends = |at: usize| self.plain.source_range(0..at).end > end;
        let mut from = first(text.len(), begins);
        let mut to = first(text.len() + 1, |at| at > text.len() || at > 0 && ends(at)) - 1;
        while !text.is_char_boundary(from) {
            from += 1;
        }
        while !text.is_char_boundary(to) {
            to -= 1;
        }
        (from, to)
    }

    /// The words of the parts, one after the other: the first ones where they are nearest to where they stood.
    fn found(&self, parts: &[Stretch]) -> Option<Vec<Span>> {
        let text = self.plain.text();
        let first = parts.first().filter(|part| !part.text.is_empty())?;
        let distance = |at: &usize| at.abs_diff(first.start);
        let places = text.match_indices(first.text.as_str()).map(|(at, _)| at);
        let mut at = places.min_by_key(distance)?;
        let spans = parts.iter().map(|part| {
            let start = at + text[at..].find(part.text.as_str())?;
            at = start + part.text.len();
            Some(Span::new(start, at))
        });
        spans.collect()
    }
}

/// The first number below `end` of which something holds that holds of all behind it; else `end`.
fn first(end: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, end);
    while low < high {
        let middle = (low + high) / 2;
        match holds(middle) {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    low
}
