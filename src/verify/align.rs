//! The stretch of a text that is nearest to a quotation, aligned word by word.

use std::ops::Range;

use super::words::{Said, Stream, Word};
use super::Difference;
use crate::key::{each_word, Fnv};
use crate::util::map::Map;
use crate::Span;

/// What is nearest to a quotation.
pub(super) struct Aligned {
    pub(super) range: Range<usize>,
    /// How many words were replaced, left out or put in without a mark.
    pub(super) cost: usize,
    pub(super) differences: Vec<Difference>,
    /// Whether so much is the same that it is the same quotation.
    pub(super) is_near: bool,
}

/// How far the stretch may begin before its window or behind, and how much longer or shorter than the quotation it may be.
const REACH: usize = 48;
/// A word with a meaning counts as much as so many that have none by themselves.
const WEIGHT: usize = 3;
/// The most words that one word may be written as: *three-year-old*.
const GLUED: usize = 3;

/// The stretch of the stream that shares most words with the quotation.
pub(super) fn nearest(said: &Said<'_>, text: &str, stream: &Stream) -> Option<Aligned> {
    let kept: Vec<usize> = (0..said.words.len())
        .filter(|&at| !said.inserted[at])
        .collect();
    let window = window(said, &kept, stream)?;
    let reach = (kept.len() / 2).clamp(PAD, REACH);
    let base = window.saturating_sub(reach);
    let end = (window + kept.len() + reach).min(stream.steps.len());
    let own = |at: usize| said.words.get(*kept.get(at)?);
    let grid = Grid {
        glued: [
            glued(said.text, kept.len(), own),
            glued(text, end - base, |at| stream.word(base + at)),
        ],
        free: kept
            .iter()
            .map(|&at| said.elided[at])
            .chain([false])
            .collect(),
        width: 2 * reach + 1,
    };
    let path = grid.path()?.inside(stream, base);
    Some(path.aligned(said, &kept, stream, base))
}

/// The least reach.
const PAD: usize = 4;

/// Where the window as long as the quotation begins that shares most of its words, those with a meaning above all.
fn window(said: &Said<'_>, kept: &[usize], stream: &Stream) -> Option<usize> {
    let mut wanted: Map<u64, (i32, usize)> = Map::default();
    for word in kept.iter().map(|&at| &said.words[at]) {
        let weight = if word.stem.is_some() { WEIGHT } else { 1 };
        wanted.entry(word.hash).or_insert((0, weight)).0 += 1;
    }
    let (mut score, mut best) = (0, (0, 0));
    for (at, hash) in stream.hashes.iter().enumerate() {
        if let Some((left, weight)) = wanted.get_mut(hash) {
            *left -= 1;
            score += if *left >= 0 { *weight } else { 0 };
        }
        if let Some((left, weight)) = at
            .checked_sub(kept.len())
            .and_then(|gone| wanted.get_mut(&stream.hashes[gone]))
        {
            *left += 1;
            score -= if *left > 0 { *weight } else { 0 };
        }
        if score > best.0 {
            best = (score, (at + 1).saturating_sub(kept.len()));
        }
    }
    (best.0 > 0).then_some(best.1)
}

/// For each word, its hash, and those of it and the words before it written as one.
type Glued = [Option<u64>; GLUED];

fn glued<'w>(text: &str, count: usize, word: impl Fn(usize) -> Option<&'w Word>) -> Vec<Glued> {
    let span = |first: Span, last: Span| Span::new(first.start, last.end);
    let near = |span: &Span| !span.is_empty() && span.len() < LONGEST;
    let glued = |at: usize| {
        std::array::from_fn(|more| {
            let (first, last) = (word(at.checked_sub(more)?)?, word(at)?);
            match more {
                0 => Some(first.hash),
                _ => glue(Some(span(first.span, last.span)).filter(near)?.of(text)),
            }
        })
    };
    (0..count).map(glued).collect()
}

/// The most bytes that may be one word.
const LONGEST: usize = 64;

/// The hash of words written as one; digits are none, but for thousands: *1.5* is not *15*.
fn glue(words: &str) -> Option<u64> {
    let mut hash = Fnv::default();
    let (mut last, mut parted, mut digits) = ('.', None, 0);
    let mut whole = true;
    each_word(words, |at, letter| {
        if letter == ' ' {
            parted = Some((last.is_ascii_digit(), at));
            digits = 0;
            return;
        }
        digits += usize::from(letter.is_ascii_digit());
        if let Some((true, at)) = parted {
            let comma = words[..at].ends_with(',');
            whole &= !letter.is_ascii_digit()
                || comma && words[at..].bytes().take_while(u8::is_ascii_digit).count() == 3;
            parted = None;
        }
        last = letter;
        hash.letter(letter);
    });
    whole.then_some(hash.value)
}

/// The cost of an edit.
const EDIT: u8 = 64;

/// How a step goes on: so many words of the quotation, so many of the text.
#[derive(Clone, Copy, PartialEq)]
struct Move {
    said: u8,
    text: u8,
    /// In parts of an edit; what is left out of a quotation costs a little less than the rest.
    cost: u8,
}

/// The edit distance of words in a band: the text may begin and end anywhere in it.
struct Grid {
    /// Of the quotation, and of the text.
    glued: [Vec<Glued>; 2],
    /// Whether words of the text may be left out before a word of the quotation.
    free: Vec<bool>,
    width: usize,
}

/// A way through a grid.
struct Path {
    /// Behind each move, how many words of the quotation and of the text are done.
    moves: Vec<(usize, usize, Move)>,
    start: usize,
}

impl Grid {
    fn path(&self) -> Option<Path> {
        let (rows, columns) = (self.glued[0].len(), self.glued[1].len());
        let start = Move {
            said: 0,
            text: 0,
            cost: 0,
        };
        let mut costs = vec![u32::MAX; (rows + 1) * self.width];
        let mut moves = vec![start; costs.len()];
        for row in 0..=rows {
            for offset in 0..self.width {
                let column = row + offset;
                if column > columns {
                    break;
                }
                let mut best = (if row == 0 { 0 } else { u32::MAX }, start);
                for step in self.steps(row, column) {
                    let (said, read) = (usize::from(step.said), usize::from(step.text));
                    let Some(from) = (offset + said)
                        .checked_sub(read)
                        .filter(|&from| from < self.width)
                    else {
                        continue;
                    };
                    let cost = costs[(row - said) * self.width + from]
                        .saturating_add(u32::from(step.cost));
                    if cost < best.0 {
                        best = (cost, step);
                    }
                }
                (
                    costs[row * self.width + offset],
                    moves[row * self.width + offset],
                ) = best;
            }
        }
        self.back(&costs, &moves)
    }

    /// The moves that lead to a cell, the best first.
    fn steps(&self, row: usize, column: usize) -> impl Iterator<Item = Move> + '_ {
        let same = move |said: usize, text: usize| {
            let own = self.glued[0].get(row.checked_sub(1)?)?[said - 1]?;
            (self.glued[1].get(column.checked_sub(1)?)?[text - 1]? == own).then_some(())
        };
        let glued = [(1, 1), (2, 1), (1, 2), (3, 1), (1, 3)];
        let equal = glued.into_iter().filter(move |&(said, text)| {
            said <= row && text <= column && same(said, text).is_some()
        });
        let equal = equal.map(|(said, text)| Move {
            said: said as u8,
            text: text as u8,
            cost: 0,
        });
        let skipped = match self.free.get(row) {
            Some(true) => 0,
            _ => EDIT - 1,
        };
        let other = [
            Move {
                said: 1,
                text: 1,
                cost: EDIT,
            },
            Move {
                said: 1,
                text: 0,
                cost: EDIT,
            },
            Move {
                said: 0,
                text: 1,
                cost: skipped,
            },
        ];
        let other = other.into_iter().filter(move |step| {
            usize::from(step.said) <= row
                && usize::from(step.text) <= column
                && (row > 0 || step.said > 0)
        });
        equal.chain(other)
    }

    fn back(&self, costs: &[u32], moves: &[Move]) -> Option<Path> {
        let rows = self.glued[0].len();
        let last = &costs[rows * self.width..];
        // of two that are level the longer one: a word is replaced rather than left out
        let (mut offset, _) = last
            .iter()
            .enumerate()
            .rev()
            .min_by_key(|&(_, cost)| *cost)?;
        let (mut row, mut path) = (rows, Vec::new());
        while row > 0 {
            let step = moves[row * self.width + offset];
            if step.said == 0 && step.text == 0 {
                return None;
            }
            path.push((row, row + offset, step));
            row -= usize::from(step.said);
            offset = offset + usize::from(step.said) - usize::from(step.text);
        }
        path.reverse();
        Some(Path {
            moves: path,
            start: offset,
        })
    }
}

impl Path {
    /// The same way, on which no word at either end stands for one of somebody else's: it is left out instead.
    fn inside(mut self, stream: &Stream, base: usize) -> Self {
        let end = self
            .moves
            .last()
            .map_or(self.start, |&(_, column, _)| column);
        let range = base + self.start..base + end;
        let owner = stream.record(range);
        let other = |column: usize| stream.record(base + column..base + column + 1) != owner;
        let replaces = |step: Move| step.cost > 0 && step.text == 1 && step.said == 1;
        for (_, column, step) in self.moves.iter_mut().rev() {
            if !replaces(*step) || !other(*column - 1) {
                break;
            }
            step.text = 0;
        }
        for (_, column, step) in &mut self.moves {
            if !replaces(*step) || !other(*column - 1) {
                break;
            }
            step.text = 0;
            self.start = *column;
        }
        let mut column = self.start;
        for (_, done, step) in &mut self.moves {
            column += usize::from(step.text);
            *done = column;
        }
        self
    }

    fn aligned(self, said: &Said<'_>, kept: &[usize], stream: &Stream, base: usize) -> Aligned {
        let mut differences: Vec<Difference> = Vec::new();
        let cost = self.moves.iter().filter(|(.., step)| step.cost > 0).count();
        let (mut same, mut meant, mut all) = (0, 0, 0);
        let (mut row, mut column, mut apart) = (0, self.start, true);
        for &(to_row, to_column, step) in &self.moves {
            let own = kept[row..to_row].iter().map(|&at| said.words[at]);
            let equal = step.cost == 0 && step.said > 0;
            for word in own.clone() {
                let means = usize::from(word.stem.is_some());
                all += means;
                meant += if equal { means } else { 0 };
                same += usize::from(equal);
            }
            if step.cost > 0 {
                let before = |end: usize, word: Option<Span>| {
                    word.map_or(Span::new(end, end), |span| Span::new(span.end, span.end))
                };
                let quotation = covering(own.map(|word| word.span)).unwrap_or_else(|| {
                    before(0, row.checked_sub(1).map(|at| said.words[kept[at]].span))
                });
                let others = (column..to_column)
                    .filter_map(|at| stream.word(base + at))
                    .map(|word| word.span);
                let at = (base + column)
                    .checked_sub(1)
                    .and_then(|at| stream.word(at))
                    .map(|word| word.span);
                let read = covering(others).unwrap_or_else(|| before(0, at));
                match differences.last_mut().filter(|_| !apart) {
                    Some(last) => {
                        last.quotation = joined(last.quotation, quotation);
                        last.text = joined(last.text, read);
                    }
                    None => differences.push(Difference {
                        quotation,
                        text: read,
                    }),
                }
            }
            apart = step.cost == 0;
            (row, column) = (to_row, to_column);
        }
        Aligned {
            range: base + self.start..base + column,
            cost,
            differences,
            is_near: cost == 0 || same >= 2 && 20 * same >= 11 * kept.len() && 2 * meant >= all,
        }
    }
}

fn covering(mut spans: impl Iterator<Item = Span>) -> Option<Span> {
    let first = spans.next()?;
    Some(spans.fold(first, joined))
}

/// Both spans; an empty one stands behind the word before, and gives way.
fn joined(one: Span, other: Span) -> Span {
    match (one.is_empty(), other.is_empty()) {
        (true, _) => other,
        (_, true) => one,
        _ => Span::new(one.start.min(other.start), one.end.max(other.end)),
    }
}
