//! Whether a quotation stands in a text, and who says it there.
//!
//! ```text
//! whole       all of its words in a row, in the text or in the parts of one record: exact, or typography only
//! pieces      what stands between ellipses and brackets, one after the other
//! aligned     the stretch that shares most words with it, word by word: altered
//! spliced     its longest beginning and its longest end that stand anywhere
//! paraphrased indirect speech with half of its content words
//! ```
//! Each is a constant number of passes over the text.

mod align;
mod claim;
mod search;
mod verdict;
mod words;

pub use verdict::{Accord, Answer, Difference, Place, Verdict};

use std::ops::Range;

use crate::util::map::Map;
use crate::{Attribution, Document, Kind, Span};
use claim::{Cast, Claim};
use search::{longest_prefix, occurrences};
use words::{other_signs, same_marks, Said, Sameness, Stream};

/// A text with its document, against which any number of quotations are held: each takes a few passes over the text.
///
/// ```
/// use whosaid::{Accord, Answer, Verifier};
///
/// let text = "“We will not wait,” Ana Reyes said. “Not for a day.” Tom Hall said that he was tired.";
/// let document = whosaid::read(text);
/// let verifier = Verifier::new(text, &document);
/// let answer = |quotation| verifier.verify(quotation, None).answer;
/// assert_eq!(answer("We will not wait. Not for a day."), Answer::Exact);
/// assert_eq!(answer("We will … wait"), Answer::Typography);
/// assert_eq!(answer("“We will wait!”"), Answer::Altered);
/// assert_eq!(answer("We are all going home."), Answer::NotFound);
/// assert_eq!(verifier.verify("not for a day", Some("Mr. Hall")).accord, Accord::Disagrees);
/// ```
#[derive(Debug)]
pub struct Verifier<'d> {
    text: &'d str,
    records: &'d [Attribution<'d>],
    stream: Stream,
    cast: Cast,
}

/// Where a quotation was found, in steps of the stream, and what that makes of it.
struct Found {
    answer: Answer,
    ranges: Vec<Range<usize>>,
    differences: Vec<Difference>,
}

/// How many of the first occurrences of a piece are tried as its beginning.
const TRIES: usize = 8;
/// The fewest words that are told to come from another place.
const PIECE: usize = 3;
/// How many words may lie between two pieces that no record joins.
const APART: usize = 100;

impl<'d> Verifier<'d> {
    /// A text with the document that was read from it.
    ///
    /// # Panics
    /// When the document is of another text, and its spans are none of this one.
    ///
    /// ```
    /// let text = "“We won,” Ana Reyes said.";
    /// let document = whosaid::read(text);
    /// let verdict = whosaid::Verifier::new(text, &document).verify("we won", Some("Reyes"));
    /// assert_eq!(verdict.places[0].span.of(text), "We won");
    /// ```
    pub fn new(text: &'d str, document: &'d Document<'d>) -> Self {
        Verifier {
            text,
            records: document.attributions(),
            stream: Stream::of(text, document.attributions()),
            cast: Cast::of(document.speakers()),
        }
    }

    /// Whether the quotation stands in the text; and whether the speaker, if one is given, says it there.
    ///
    /// ```
    /// use whosaid::{Answer, Verifier};
    /// let text = "Ana Reyes said that the repairs would take a year.";
    /// let document = whosaid::read(text);
    /// let verdict = Verifier::new(text, &document).verify("“The repairs take a year.”", Some("Ana Reyes"));
    /// assert_eq!(verdict.answer, Answer::Paraphrased);
    /// ```
    pub fn verify(&self, quotation: &str, speaker: Option<&str>) -> Verdict {
        let said = Said::of(quotation);
        let claim = speaker.map(|name| self.cast.claim(name));
        let found = if said.words.is_empty() {
            None
        } else {
            self.whole(&said, claim.as_ref())
                .or_else(|| self.pieces(&said))
                .or_else(|| self.changed(&said))
                .or_else(|| self.paraphrased(&said, claim.as_ref()))
        };
        self.verdict(found, claim.as_ref())
    }

    fn verdict(&self, found: Option<Found>, claim: Option<&Claim>) -> Verdict {
        let Some(found) = found else {
            return Verdict::default();
        };
        let mut places = Vec::new();
        for range in found.ranges {
            let record = self.stream.record(range.clone());
            let spans = self.stream.spans(range).into_iter();
            places.extend(spans.map(|span| Place { span, record }));
        }
        let records = || {
            let numbers = places.iter().filter_map(|place: &Place| place.record);
            numbers.map(|number| &self.records[number])
        };
        let accord =
            |record| claim.map_or(Accord::Unknown, |claim| self.cast.accord(claim, record));
        let accords: Vec<Accord> = records().map(accord).collect();
        let disagrees = accords
            .iter()
            .position(|&accord| accord == Accord::Disagrees);
        let teller = records().nth(disagrees.unwrap_or(0));
        Verdict {
            answer: found.answer,
            accord: match disagrees {
                Some(_) => Accord::Disagrees,
                None => accords.first().copied().unwrap_or_default(),
            },
            speaker: teller
                .and_then(Attribution::speaker_name)
                .map(str::to_string),
            differences: found.differences,
            places,
        }
    }

    /// What it means that a stretch has these words: nobody says a paraphrase word for word.
    fn found(&self, range: Range<usize>, answer: Answer, differences: Vec<Difference>) -> Found {
        let reported = self.stream.record(range.clone()).is_some();
        let paraphrase = reported && !self.stream.is_verbatim(range.clone());
        Found {
            answer: if paraphrase {
                Answer::Paraphrased
            } else {
                answer
            },
            differences: if paraphrase { Vec::new() } else { differences },
            ranges: vec![range],
        }
    }

    /// All the words in a row: best where the speaker says them, in quotation marks, with the same marks.
    fn whole(&self, said: &Said<'_>, claim: Option<&Claim>) -> Option<Found> {
        let count = said.words.len();
        // comparing marks as well stays linear, however often the words stand there
        let mut budget = 8 * self.stream.steps.len();
        let mut best: Option<(_, Range<usize>)> = None;
        for end in occurrences(&said.hashes(), &self.stream.hashes) {
            let range = end - count..end;
            let record = self
                .stream
                .record(range.clone())
                .map(|number| &self.records[number]);
            let agrees = claim
                .zip(record)
                .is_some_and(|(claim, record)| self.cast.accord(claim, record) == Accord::Agrees);
            let verbatim = self.stream.is_verbatim(range.clone());
            let same = same_marks(said, self.text, &self.stream, range.start, &mut budget);
            let rank = (agrees, verbatim, same);
            if best.as_ref().map_or(true, |(known, _)| *known < rank) {
                best = Some((rank, range));
            }
        }
        let ((.., same), range) = best?;
        let differences = match same {
            Sameness::Words => other_signs(said, self.text, &self.stream, range.start),
            _ => Vec::new(),
        };
        let answer = match same {
            Sameness::Words if !differences.is_empty() => Answer::Altered,
            Sameness::Words => Answer::Typography,
            Sameness::Marks | Sameness::Signs => Answer::Exact,
        };
        Some(self.found(range, answer, differences))
    }

    /// The pieces between ellipses and brackets, in this order; in one record, or else two places were made one.
    fn pieces(&self, said: &Said<'_>) -> Option<Found> {
        let pieces = said.pieces();
        let (first, rest) = pieces.split_first()?;
        let text = &self.stream.hashes[..self.stream.words.len()];
        let mut spliced = None;
        for end in occurrences(first, text).take(TRIES) {
            let mut ranges = Vec::with_capacity(pieces.len());
            ranges.push(end - first.len()..end);
            let mut from = end;
            for piece in rest {
                let Some(next) = occurrences(piece, &text[from..]).next() else {
                    break;
                };
                from += next;
                ranges.push(from - piece.len()..from);
            }
            if ranges.len() < pieces.len() {
                break;
            }
            let owners: Vec<_> = ranges
                .iter()
                .map(|range| self.stream.record(range.clone()))
                .collect();
            let one = owners.windows(2).all(|pair| pair[0] == pair[1]);
            if one && (owners[0].is_some() || from - end < APART) {
                let whole = self.found(ranges[0].clone(), Answer::Typography, Vec::new());
                return Some(Found { ranges, ..whole });
            }
            spliced.get_or_insert(ranges);
        }
        let long = pieces.iter().all(|piece| piece.len() >= PIECE);
        spliced.filter(|_| long).map(|ranges| Found {
            answer: Answer::Spliced,
            ranges,
            differences: Vec::new(),
        })
    }

    /// Altered, or spliced where that explains more.
    fn changed(&self, said: &Said<'_>) -> Option<Found> {
        let spliced = self.spliced(said);
        let aligned = align::nearest(said, self.text, &self.stream)?;
        let shorter = spliced.as_ref().map(|(_, shorter)| *shorter);
        if let Some((ranges, _)) = spliced.filter(|_| shorter <= Some(2 * aligned.cost)) {
            return Some(Found {
                answer: Answer::Spliced,
                ranges,
                differences: Vec::new(),
            });
        }
        if !aligned.is_near {
            return None;
        }
        let answer = match aligned.cost {
            0 => Answer::Typography,
            _ => Answer::Altered,
        };
        Some(self.found(aligned.range, answer, aligned.differences))
    }

    /// A beginning and an end from two places, and how many words the shorter has.
    fn spliced(&self, said: &Said<'_>) -> Option<(Vec<Range<usize>>, usize)> {
        let mut hashes = said.hashes();
        let count = hashes.len();
        let (begins, end) = longest_prefix(&hashes, self.stream.hashes.iter());
        hashes.reverse();
        let (ends, back) = longest_prefix(&hashes, self.stream.hashes.iter().rev());
        let (least, most) = (
            (count - ends).max(PIECE),
            begins.min(count.saturating_sub(PIECE)),
        );
        if least > most {
            return None;
        }
        // where the quotation has a mark, if there is a choice
        let cut = (least..=most)
            .rev()
            .find(|&cut| said.is_marked(cut))
            .unwrap_or(most);
        let first = end - begins..end - begins + cut;
        let second_end = self.stream.steps.len() - back + ends;
        let second = second_end - (count - cut)..second_end;
        let (before, after) = (
            self.stream.word(first.end - 1)?,
            self.stream.word(second.start)?,
        );
        let between = Span::new(before.span.end, after.span.start);
        let near = !between.is_empty()
            && between.of(self.text).split_whitespace().count() <= (count / 4).max(PIECE)
            && !between.of(self.text).contains(['.', '!', '?']);
        let shorter = cut.min(count - cut);
        (!near).then(|| (vec![first, second], shorter))
    }

    /// Indirect speech with half of the content words, by the same speaker.
    fn paraphrased(&self, said: &Said<'_>, claim: Option<&Claim>) -> Option<Found> {
        let mut wanted: Map<u64, usize> = Map::default();
        for stem in said.words.iter().filter_map(|word| word.stem) {
            wanted.insert(stem, usize::MAX);
        }
        let mut best = (0, None);
        for (number, record) in self.records.iter().enumerate() {
            let told = matches!(record.kind, Kind::Indirect | Kind::Mixed);
            let denied = |claim| self.cast.accord(claim, record) == Accord::Disagrees;
            if !told || claim.is_some_and(denied) {
                continue;
            }
            let mut shared = 0;
            for word in record
                .parts
                .iter()
                .flat_map(|part| self.stream.within(part.span))
            {
                if let Some(seen) = word.stem.and_then(|stem| wanted.get_mut(&stem)) {
                    shared += usize::from(*seen != number);
                    *seen = number;
                }
            }
            if shared > best.0 {
                best = (shared, Some(record));
            }
        }
        let (shared, record) = best;
        let record = record.filter(|_| shared >= 2 && 2 * shared >= wanted.len())?;
        Some(Found {
            answer: Answer::Paraphrased,
            ranges: record
                .parts
                .iter()
                .map(|part| self.stream.range(part.span))
                .collect(),
            differences: Vec::new(),
        })
    }
}

/// Whether a quotation stands in a text, and who says it there: the short way, for one quotation.
///
/// ```
/// use whosaid::{Accord, Answer};
///
/// let text = "“The bridge will stay closed,” Mayor Ana Reyes told reporters.";
/// let verdict = whosaid::verify(text, "“The bridge will stay open”", Some("Tom Hall"));
/// assert_eq!((verdict.answer, verdict.accord), (Answer::Altered, Accord::Disagrees));
/// assert_eq!(verdict.speaker.as_deref(), Some("Ana Reyes"));
/// assert_eq!(verdict.differences[0].text.of(text), "closed");
/// ```
pub fn verify(text: &str, quotation: &str, speaker: Option<&str>) -> Verdict {
    Verifier::new(text, &crate::read(text)).verify(quotation, speaker)
}
