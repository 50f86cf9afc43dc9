//! The words of a text and of a quotation, in the normal form of keys.

use std::ops::Range;

use super::Difference;
use crate::key::{each_word, Fnv};
use crate::lexicon::{class, hash_of, Lexicon};
use crate::{Attribution, Kind, Span};

/// A word in its normal form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) hash: u64,
    /// From its first letter to its last.
    pub(super) span: Span,
    /// The hash of its stem, of a word that has a meaning of its own.
    pub(super) stem: Option<u64>,
}

/// The words of a text.
fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let (mut letters, mut span) = (String::new(), Span::default());
    let mut end = |letters: &mut String, span: Span| {
        if !letters.is_empty() {
            words.push(word(text, letters, span));
            letters.clear();
        }
    };
    each_word(text, |at, letter| {
        if letter == ' ' {
            end(&mut letters, span);
        } else {
            if letters.is_empty() {
                span.start = at;
            }
            letters.push(letter);
            span.end = at + text[at..].chars().next().map_or(0, char::len_utf8);
        }
    });
    end(&mut letters, span);
    words
}

fn word(text: &str, letters: &str, span: Span) -> Word {
    // *we’ll* is as small a word as *we*
    let (head, rest) = span
        .of(text)
        .split_once(['\'', '’'])
        .unwrap_or((span.of(text), ""));
    let small = |word: &str| {
        let entry = Lexicon::BUILT_IN.look_up(word.to_lowercase().as_bytes());
        entry.classes & class::CLOSED != 0 && entry.classes & class::NUMBER == 0
    };
    let is_small = small(head)
        || rest.chars().eq(['t'])
        || head.chars().count() < 2 && !head.starts_with(|sign: char| sign.is_ascii_digit());
    let base = if rest.is_empty() { letters } else { head };
    Word {
        hash: hash(letters),
        span,
        stem: (!is_small).then(|| hash_of(stem(&base.to_lowercase()).as_bytes())),
    }
}

fn hash(letters: &str) -> u64 {
    let mut hash = Fnv::default();
    letters.chars().for_each(|letter| hash.letter(letter));
    hash.value
}

/// What most forms of a word share: *close, closed, closing*; *city, cities*; *stop, stopped*.
fn stem(word: &str) -> &str {
    const ENDINGS: [&[char]; 6] = [
        &['s'],
        &['i', 'n', 'g'],
        &['e', 'd'],
        &['e'],
        &['y'],
        &['i'],
    ];
    const LEAST: usize = 3;
    let mut stem = word;
    for ending in ENDINGS {
        let mut letters = ending.iter().rev();
        let shorter = letters.try_fold(stem, |rest, &letter| rest.strip_suffix(letter));
        stem = shorter
            .filter(|rest| rest.chars().count() >= LEAST)
            .unwrap_or(stem);
    }
    let mut letters = stem.chars();
    match letters.next_back() {
        Some(last) if letters.clone().next_back() == Some(last) => letters.as_str(),
        _ => stem,
    }
}

/// The words of a quotation, and what it marks as left out or put in.
#[derive(Debug)]
pub(super) struct Said<'q> {
    pub(super) text: &'q str,
    pub(super) words: Vec<Word>,
    /// For each word, whether it stands in brackets.
    pub(super) inserted: Vec<bool>,
    /// For each word, whether something may be left out before it.
    pub(super) elided: Vec<bool>,
}

impl<'q> Said<'q> {
    pub(super) fn of(text: &'q str) -> Self {
        let words = words(text);
        let (mut inserted, mut elided) = (Vec::new(), Vec::new());
        let (mut inside, mut end) = (false, 0);
        for word in &words {
            let gap = &text[end..word.span.start];
            let was = inside;
            for sign in gap.chars().filter(|&sign| matches!(sign, '[' | ']')) {
                inside = sign == '[';
            }
            let dots = gap.chars().filter(|&sign| sign == '.').count();
            elided.push(was || inside || dots > 2 || gap.contains(['…', '[', ']']));
            // *[T]he*
            let whole = text[word.span.end..].strip_prefix(']');
            let joined = whole.is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
            inserted.push(inside && !joined);
            end = word.span.end;
        }
        Said {
            text,
            words,
            inserted,
            elided,
        }
    }

    pub(super) fn hashes(&self) -> Vec<u64> {
        self.words.iter().map(|word| word.hash).collect()
    }

    /// The words between ellipses and brackets; none where there are neither.
    pub(super) fn pieces(&self) -> Vec<Vec<u64>> {
        let mut pieces: Vec<Vec<u64>> = Vec::new();
        let (mut cut, mut cuts) = (true, false);
        for ((word, &inserted), &elided) in self.words.iter().zip(&self.inserted).zip(&self.elided)
        {
            cut |= elided || inserted;
            cuts |= elided || inserted;
            if inserted {
                continue;
            }
            if cut {
                pieces.push(Vec::new());
            }
            cut = false;
            pieces
                .last_mut()
                .into_iter()
                .for_each(|piece| piece.push(word.hash));
        }
        pieces.retain(|_| cuts);
        pieces
    }

    /// The text between a word and the one before.
    pub(super) fn gap(&self, at: usize) -> &'q str {
        &self.text[self.words[at - 1].span.end..self.words[at].span.start]
    }

    /// Whether more than a space stands before a word.
    pub(super) fn is_marked(&self, at: usize) -> bool {
        !self.gap(at).trim().is_empty()
    }
}

/// The words of the text, and behind them once more those of each record with several parts, as one utterance.
#[derive(Debug)]
pub(super) struct Stream {
    pub(super) words: Vec<Word>,
    pub(super) steps: Vec<Step>,
    pub(super) hashes: Vec<u64>,
    /// By word, the record whose content it is, and whether it is so word for word.
    owners: Vec<Option<(u32, bool)>>,
}

/// A word of the stream.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// None between two records.
    pub(super) word: Option<u32>,
    /// Whether it begins a part.
    pub(super) opens: bool,
}

impl Stream {
    pub(super) fn of(text: &str, records: &[Attribution<'_>]) -> Self {
        let words = words(text);
        let plain = (0..words.len() as u32).map(|word| Step {
            word: Some(word),
            opens: false,
        });
        let mut stream = Stream {
            steps: plain.collect(),
            hashes: Vec::new(),
            owners: vec![None; words.len()],
            words,
        };
        for record in records.iter().filter(|record| record.parts.len() > 1) {
            stream.steps.push(Step {
                word: None,
                opens: true,
            });
            for part in &record.parts {
                let range = stream.range(part.span);
                stream.steps.extend(range.clone().map(|word| Step {
                    word: Some(word as u32),
                    opens: word == range.start,
                }));
            }
        }
        stream.hashes = (0..stream.steps.len())
            .map(|at| stream.word(at).map_or(0, |word| word.hash))
            .collect();
        stream.own(records);
        stream
    }

    /// What is quoted in a turn, or told in it, belongs to the innermost: but what is said word for word stays so.
    fn own(&mut self, records: &[Attribution<'_>]) {
        for verbatim in [false, true] {
            for turn in [true, false] {
                for (number, record) in records.iter().enumerate() {
                    for part in &record.parts {
                        let is_turn = record.kind == Kind::Turn;
                        if (part.quoted || is_turn) == verbatim && is_turn == turn {
                            let range = self.range(part.span);
                            self.owners[range].fill(Some((number as u32, verbatim)));
                        }
                    }
                }
            }
        }
    }

    pub(super) fn word(&self, at: usize) -> Option<&Word> {
        Some(&self.words[self.steps.get(at)?.word? as usize])
    }

    /// The text between a word and the one before; nothing between two parts.
    fn gap<'t>(&self, text: &'t str, at: usize) -> &'t str {
        let before = at.checked_sub(1).and_then(|at| self.word(at));
        let pair = before.zip(self.word(at)).filter(|_| !self.steps[at].opens);
        pair.map_or("", |(before, word)| &text[before.span.end..word.span.start])
    }

    /// The words of a span.
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let start = self
            .words
            .partition_point(|word| word.span.start < span.start);
        let end = self.words.partition_point(|word| word.span.end <= span.end);
        start..end.max(start)
    }

    pub(super) fn within(&self, span: Span) -> &[Word] {
        &self.words[self.range(span)]
    }

    fn owner(&self, range: Range<usize>) -> Option<(u32, bool)> {
        let owner = |at: usize| self.owners[self.steps.get(at)?.word? as usize];
        let last = range.end.saturating_sub(1);
        let middle = owner(range.start + (last - range.start) / 2);
        // where somebody's words end in those of the narrator, or begin there
        middle
            .or_else(|| owner(range.start))
            .or_else(|| owner(last))
    }

    /// The record of the words.
    pub(super) fn record(&self, range: Range<usize>) -> Option<usize> {
        self.owner(range).map(|(number, _)| number as usize)
    }

    /// Whether they are somebody's own words.
    pub(super) fn is_verbatim(&self, range: Range<usize>) -> bool {
        self.owner(range).is_some_and(|(_, verbatim)| verbatim)
    }

    /// Where they stand: one span for each part.
    pub(super) fn spans(&self, range: Range<usize>) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for step in &self.steps[range] {
            let Some(word) = step.word.map(|word| self.words[word as usize]) else {
                continue;
            };
            match spans.last_mut().filter(|_| !step.opens) {
                Some(span) => span.end = word.span.end,
                None => spans.push(word.span),
            }
        }
        spans
    }
}

/// How much of a quotation is the same, where its words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sameness {
    /// No more than the words.
    Words,
    /// The marks as well, but for the case of the first letter.
    Marks,
    /// Everything.
    Signs,
}

/// How much of the quotation is the same as the stream at that place, whatever the spaces and the marks at its edges.
pub(super) fn same_marks(
    said: &Said<'_>,
    text: &str,
    stream: &Stream,
    at: usize,
    budget: &mut usize,
) -> Sameness {
    let mut same = Sameness::Signs;
    for (number, word) in said.words.iter().enumerate() {
        let opens = stream
            .steps
            .get(at + number)
            .map_or(true, |step| step.opens);
        let edge = number == 0 || opens;
        let letters = stream
            .word(at + number)
            .map_or("", |other| other.span.of(text));
        let (own, gap) = (word.span.of(said.text), stream.gap(text, at + number));
        let marks = match edge {
            true => number == 0 || !said.elided[number],
            false => said
                .gap(number)
                .split_whitespace()
                .eq(gap.split_whitespace()),
        };
        if *budget == 0 || !marks || !same_letters(own, letters, edge) {
            return Sameness::Words;
        }
        *budget -= 1;
        if own != letters {
            same = Sameness::Marks;
        }
    }
    same
}

/// Where a sign that means something stands in one of them alone: *$5* is not *€5*.
pub(super) fn other_signs(
    said: &Said<'_>,
    text: &str,
    stream: &Stream,
    at: usize,
) -> Vec<Difference> {
    let signs = |gap: &str| -> Vec<char> {
        let meant = |sign: &char| matches!(sign, '$' | '€' | '£' | '¥' | '%' | '°' | '+' | '=');
        gap.chars().filter(meant).collect()
    };
    let mut differences = Vec::new();
    for number in 1..said.words.len() {
        let (before, word) = (stream.word(at + number - 1), stream.word(at + number));
        let (own, gap) = (said.gap(number), stream.gap(text, at + number));
        if let Some((before, word)) = before.zip(word).filter(|_| signs(own) != signs(gap)) {
            differences.push(Difference {
                quotation: Span::new(
                    said.words[number - 1].span.end,
                    said.words[number].span.start,
                ),
                text: Span::new(before.span.end, word.span.start),
            });
        }
    }
    differences
}

/// Letter for letter; at an edge the first may be a capital in one of them.
fn same_letters(one: &str, other: &str, edge: bool) -> bool {
    let (mut these, mut those) = (one.chars(), other.chars());
    let first = match (these.next(), those.next()) {
        (Some(this), Some(that)) => {
            this == that || edge && this.to_lowercase().eq(that.to_lowercase())
        }
        (this, that) => this == that,
    };
    first && these.eq(those)
}
