//! Spans, sets of places in a text, and the pairing of what is annotated with what a system gives.

use std::collections::HashSet;

use serde::Deserialize;

use crate::text::{is_letter, is_word, Text};

/// From one character of a text to another, the second not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Span {
        Span { start, end }
    }

    pub fn len(self) -> usize {
        self.end - self.start
    }

    pub fn overlaps(self, other: Span) -> bool {
        self.end.min(other.end) > self.start.max(other.start)
    }

    /// Whether all of the other lies in it.
    pub fn holds(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The share of common characters in all of both: intersection over union.
    pub fn iou(self, other: Span) -> f64 {
        if !self.overlaps(other) {
            return 0.0;
        }
        let common = self.end.min(other.end) - self.start.max(other.start);
        let all = self.end.max(other.end) - self.start.min(other.start);
        share(common, all)
    }
}

/// `part` of `whole`, nothing where there is no whole.
pub fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

/// A set of places in a text: where its words begin, or its letters stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Places(Vec<u32>);

impl Places {
    /// Where the words in some spans begin; one that a span cuts begins at the cut.
    pub fn words(text: &Text, spans: impl IntoIterator<Item = Span>) -> Places {
        Places::collect(text, spans, |last, letter| {
            is_word(letter) && !last.is_some_and(is_word)
        })
    }

    /// Where letters and digits stand.
    pub fn letters(text: &Text, spans: impl IntoIterator<Item = Span>) -> Places {
        Places::collect(text, spans, |_, letter| is_letter(letter))
    }

    /// The places at which a character, with the one before it in the span, is `wanted`.
    fn collect(
        text: &Text,
        spans: impl IntoIterator<Item = Span>,
        wanted: fn(Option<char>, char) -> bool,
    ) -> Places {
        let mut places = Vec::new();
        for span in spans {
            let mut last = None;
            for (at, letter) in text.slice(span).chars().enumerate() {
                if wanted(last, letter) {
                    places.push((span.start + at) as u32);
                }
                last = Some(letter);
            }
        }
        Places::of(places)
    }

    fn of(mut places: Vec<u32>) -> Places {
        places.sort_unstable();
        places.dedup();
        Places(places)
    }

    pub fn union<'a>(sets: impl IntoIterator<Item = &'a Places>) -> Places {
        Places::of(sets.into_iter().flat_map(|set| &set.0).copied().collect())
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// From the first place to behind the last one.
    pub fn extent(&self) -> Option<Span> {
        Some(Span::new(
            *self.0.first()? as usize,
            *self.0.last()? as usize + 1,
        ))
    }

    /// How many places are in both.
    pub fn common(&self, other: &Places) -> usize {
        let (Some(&first), Some(&last)) = (other.0.first(), other.0.last()) else {
            return 0;
        };
        let from = self.0.partition_point(|&place| place < first);
        let mut theirs = other.0.as_slice();
        let mut count = 0;
        for &place in self.0[from..].iter().take_while(|&&place| place <= last) {
            while theirs.first().is_some_and(|&their| their < place) {
                theirs = &theirs[1..];
            }
            count += usize::from(theirs.first() == Some(&place));
        }
        count
    }

    pub fn touches(&self, other: &Places) -> bool {
        self.common(other) > 0
    }

    /// The share of common places in all of both.
    pub fn iou(&self, other: &Places) -> f64 {
        let common = self.common(other);
        share(common, self.len() + other.len() - common)
    }
}

/// An annotated thing that one of the system's may answer, by their numbers.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    pub share: f64,
    pub gold: usize,
    pub system: usize,
}

/// Which of two candidates that share equally much comes first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ties {
    /// The one that stands first in the text.
    First,
    Last,
}

/// Pairs one to one, the greatest share first: what answers each annotated thing.
pub fn pair(mut candidates: Vec<Candidate>, gold: usize, ties: Ties) -> Vec<Option<usize>> {
    candidates.sort_by(|a, b| {
        let order = (a.gold, a.system).cmp(&(b.gold, b.system));
        b.share.total_cmp(&a.share).then(if ties == Ties::First {
            order
        } else {
            order.reverse()
        })
    });
    let mut answers = vec![None; gold];
    let mut taken = HashSet::new();
    for Candidate { gold, system, .. } in candidates {
        if answers[gold].is_none() && taken.insert(system) {
            answers[gold] = Some(system);
        }
    }
    answers
}

/// Pairs stretches of equal extent: intersection over union of 0.8 or more.
pub fn pair_extents(gold: &[Span], system: &[Span]) -> Vec<Option<usize>> {
    let all = gold.iter().enumerate().flat_map(|(i, one)| {
        system.iter().enumerate().map(move |(j, &other)| Candidate {
            share: one.iou(other),
            gold: i,
            system: j,
        })
    });
    pair(
        all.filter(|candidate| candidate.share >= 0.8).collect(),
        gold.len(),
        Ties::Last,
    )
}

/// Pairs sets of places of which at least the share `least` is common.
pub fn pair_places(gold: &[Places], system: &[Places], least: f64) -> Vec<Option<usize>> {
    let all = gold.iter().enumerate().flat_map(|(i, one)| {
        system.iter().enumerate().map(move |(j, other)| Candidate {
            share: one.iou(other),
            gold: i,
            system: j,
        })
    });
    let near = all.filter(|candidate| candidate.share > 0.0 && candidate.share >= least);
    pair(near.collect(), gold.len(), Ties::First)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(numbers: &[u32]) -> Places {
        Places::of(numbers.to_vec())
    }

    #[test]
    fn shares_of_spans() {
        let (a, b) = (Span::new(0, 10), Span::new(5, 15));
        assert_eq!(a.iou(b), 5.0 / 15.0);
        assert_eq!(a.iou(Span::new(10, 12)), 0.0);
        assert!(a.holds(Span::new(2, 10)) && !a.holds(b));
    }

    #[test]
    fn words_begin_where_a_span_cuts_them() {
        let text = Text::from("one two-three".to_owned());
        assert_eq!(Places::words(&text, [Span::new(0, 13)]), places(&[0, 4, 8]));
        assert_eq!(
            Places::words(&text, [Span::new(1, 3), Span::new(2, 5)]),
            places(&[1, 2, 4])
        );
        assert_eq!(
            Places::letters(&text, [Span::new(2, 6)]),
            places(&[2, 4, 5])
        );
    }

    #[test]
    fn common_places() {
        let (a, b) = (places(&[1, 3, 5, 9]), places(&[3, 4, 5]));
        assert_eq!((a.common(&b), b.common(&a), a.iou(&b)), (2, 2, 2.0 / 5.0));
        assert_eq!(a.common(&places(&[])), 0);
        assert_eq!(Places::union([&a, &b]), places(&[1, 3, 4, 5, 9]));
        assert_eq!(a.extent(), Some(Span::new(1, 10)));
        assert_eq!(places(&[]).iou(&places(&[])), 0.0);
    }

    #[test]
    fn the_greatest_share_is_paired_first() {
        let gold = [Span::new(0, 10), Span::new(1, 10)];
        assert_eq!(pair_extents(&gold, &[Span::new(1, 10)]), [None, Some(0)]);
        assert_eq!(
            pair_extents(&gold, &[Span::new(1, 10), Span::new(0, 9)]),
            [Some(1), Some(0)]
        );
        assert_eq!(pair_extents(&gold, &[Span::new(4, 10)]), [None, None]);
    }

    #[test]
    fn ties() {
        let tie = |gold, system| Candidate {
            share: 0.9,
            gold,
            system,
        };
        let all = || vec![tie(0, 0), tie(0, 1), tie(1, 0)];
        assert_eq!(pair(all(), 2, Ties::First), [Some(0), None]);
        assert_eq!(pair(all(), 2, Ties::Last), [Some(1), Some(0)]);
        let same = [Span::new(0, 5), Span::new(0, 5)];
        assert_eq!(pair_extents(&same[..1], &same), [Some(1)]);
        let sets = [places(&[1, 2]), places(&[1, 2])];
        assert_eq!(pair_places(&sets[..1], &sets, 0.5), [Some(0)]);
    }
}
