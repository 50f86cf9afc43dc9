//! Speech after a dialogue dash.
//!
//! ```text
//! paragraph = dash speech { insertion [ speech ] }
//! dash      = "—" | "–" | "―" | "--" | "-"               (the short one only at the start of a paragraph)
//! insertion = stop " — " narrator [ stop " — " ]         — Yes, — said Ana. — Come in.     Russian, Ukrainian
//!           | " — " narrator [ stop " — " ]              — Yes — said Ana. — Come in.      Polish
//!           | " —" narrator "—" [ stop ]                 —Yes —said Ana—. Come in.         Spanish
//!           | stop " " subject verb narrator ( "." | "," )   —Yes, Ana said softly. Come in.   Joyce
//! ```
//! The last has no mark at all where the narrator begins; a subject and one of the commonest verbs of saying must do. Nor has
//! it one where the narrator ends: in the sentence that was interrupted, speech goes on where it shows itself as speech.

mod narrator;

use narrator::interlude;
pub(super) use narrator::{has_report, narrator, reports, resumes, sentence_end};

use super::trigger;
use crate::lexicon::Lexicon;
use crate::text::paragraph::Paragraph;

/// The length of a dash that stands here, in bytes.
fn dash_at(rest: &[u8]) -> Option<usize> {
    match rest {
        [0xE2, 0x80, 0x93..=0x95, ..] => Some(3),
        [b'-', b'-', b'-', ..] => Some(3),
        [b'-', b'-', ..] => Some(2),
        _ => None,
    }
}

/// The length of the dash that a paragraph opens with. A hyphen counts where a word or a space and a word follow.
pub(super) fn opening(paragraph: &str) -> Option<usize> {
    let length = match dash_at(paragraph.as_bytes()) {
        Some(length) => length,
        None if paragraph.starts_with('-') => 1,
        None => return None,
    };
    let speech = paragraph[length..]
        .trim_start()
        .trim_start_matches(['_', '*', '¿', '¡', '.', '…', ' ', '"', '“', '«', '‘', '\'']);
    speech.starts_with(char::is_alphanumeric).then_some(length)
}

/// Whether a paragraph of the text may open with a dash: whether only white space, and the marks of a block quote, stand
/// before one on its line.
pub(super) fn may_open(text: &str) -> bool {
    let is_break = |char| matches!(char, '\n' | '\u{2028}' | '\u{2029}');
    let is_lead = |char: char| (char.is_whitespace() || char == '>') && !is_break(char);
    // some white space begins as a dash does; a way back past it from each of its characters would not be linear
    let is_dash = |rest: &str| rest.starts_with('-') || dash_at(rest.as_bytes()).is_some();
    trigger::any_free_dash(text.as_bytes(), |at| {
        is_dash(&text[at..]) && {
            let before = text[..at].trim_end_matches(is_lead);
            before.is_empty() || before.ends_with(is_break)
        }
    })
}

/// How often a document's paragraphs open with a dash, and how much there looks like talk.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    paragraphs: u32,
    /// With a question or an exclamation, or the narrator between dashes.
    talk: u32,
    /// With the narrator between dashes, or behind a comma.
    insertions: u32,
    /// With a stop before the narrator's dash.
    stops: u32,
}

impl Evidence {
    pub(super) fn of(lexicon: &Lexicon, text: &str, paragraphs: &[Paragraph]) -> Self {
        let mut evidence = Evidence::default();
        for paragraph in paragraphs {
            let inner = paragraph.of(text);
            if let Some(opening) = opening(inner) {
                evidence.add(lexicon, inner, opening);
            }
        }
        evidence
    }

    fn add(&mut self, lexicon: &Lexicon, paragraph: &str, opening: usize) {
        let dashes = || Dashes::of(lexicon, paragraph, opening);
        let stop = dashes().any(|dash| dash.spaced_before && is_stop(dash.before));
        let insertion = stop
            || dashes().any(|dash| dash.starts_attached() || dash.reports)
            || narrator(lexicon, paragraph, opening).is_some();
        self.paragraphs += 1;
        self.stops += u32::from(stop);
        self.insertions += u32::from(insertion);
        self.talk += u32::from(insertion || paragraph.contains(['?', '!']));
    }

    /// Whether dashes mark speech here, and not the items of a list: they are usual, and what they mark talks.
    pub(super) fn is_speech(self, quotations: u32) -> bool {
        let usual = self.paragraphs > quotations && (self.paragraphs > 1 || self.insertions > 0);
        usual && self.talk * 4 >= self.paragraphs
    }

    /// Whether the narrator's dash follows a comma or stop; else a dash between small letters will do.
    pub(super) fn has_stops(self) -> bool {
        self.stops > 0
    }
}

/// A dash inside a paragraph.
#[derive(Clone, Copy, Debug)]
struct Dash {
    start: usize,
    end: usize,
    /// The characters on both sides, spaces left out.
    before: char,
    after: char,
    spaced_before: bool,
    spaced_after: bool,
    /// A name and a verb of saying follow right behind it, and where no space stands there, nothing else before the next dash.
    reports: bool,
}

impl Dash {
    /// *—Yes —said Ana*, *—Yes —Ana said*
    fn starts_attached(self) -> bool {
        !self.spaced_after && (self.reports || self.spaced_before && self.after.is_lowercase())
    }

    /// *— Yes, — said Ana*, *— Yes — Ana said*
    fn starts_spaced(self, stops: bool) -> bool {
        let after_stop = is_stop(self.before) && self.after.is_alphabetic();
        let in_words = !stops && self.spaced_after && self.after.is_lowercase();
        self.spaced_before && self.spaced_after && (after_stop || in_words || self.reports)
    }

    /// *said Ana—. Come in*
    fn ends_attached(self) -> bool {
        !self.spaced_before
    }

    /// *said Ana. — Come in*
    fn ends_spaced(self) -> bool {
        self.spaced_before && (is_stop(self.before) || matches!(self.before, '.' | ':'))
    }
}

fn is_stop(char: char) -> bool {
    matches!(char, ',' | '!' | '?' | '…' | ';')
}

/// The dashes of a paragraph from `at` on.
struct Dashes<'t> {
    lexicon: &'t Lexicon,
    text: &'t str,
    at: usize,
}

impl<'t> Dashes<'t> {
    fn of(lexicon: &'t Lexicon, text: &'t str, at: usize) -> Self {
        Dashes { lexicon, text, at }
    }
}

impl Iterator for Dashes<'_> {
    type Item = Dash;

    fn next(&mut self) -> Option<Dash> {
        let bytes = self.text.as_bytes();
        let (start, length) =
            (self.at..bytes.len()).find_map(|at| Some((at, dash_at(&bytes[at..])?)))?;
        let end = start + length;
        self.at = end;
        let (before, after) = (&self.text[..start], &self.text[end..]);
        let spaced_before = before.ends_with(char::is_whitespace);
        Some(Dash {
            start,
            end,
            before: before.trim_end().chars().next_back().unwrap_or(' '),
            after: after.trim_start().chars().next().unwrap_or(' '),
            spaced_before,
            spaced_after: after.starts_with(char::is_whitespace) || after.is_empty(),
            reports: reports(self.lexicon, clause(after, spaced_before)),
        })
    }
}

/// What a narrator's clause behind a dash may hold: as far as another dash where no space stands before it.
fn clause(after: &str, spaced: bool) -> &str {
    // within a word without end there may be many dashes
    const LONGEST: usize = 120;
    let near = narrator::up_to(after, LONGEST);
    let bytes = near.as_bytes();
    let dash = || (0..bytes.len()).find(|&at| dash_at(&bytes[at..]).is_some());
    match spaced {
        true => near,
        false => dash().map_or("", |dash| &near[..dash]),
    }
}

/// The stretches of speech in a paragraph that opens with a dash, dashes included, in order.
pub(super) fn speech(
    lexicon: &Lexicon,
    text: &str,
    paragraph: Paragraph,
    stops: bool,
    found: &mut Vec<(u32, u32)>,
) {
    found.clear();
    let inner = paragraph.of(text);
    let Some(opening) = opening(inner) else {
        return;
    };
    // Whoever sets a dash between words without a stop, for the narrator, sets a space behind the one that opens.
    let stops = stops || !inner[opening..].starts_with(char::is_whitespace);
    between_dashes(lexicon, inner, opening, stops, found);
    if found.len() == 1 {
        let whole = found[0].1 as usize;
        found.clear();
        without_dashes(lexicon, &inner[..whole], found);
    }
    for (start, end) in found {
        *start += paragraph.start;
        *end += paragraph.start;
    }
}

fn between_dashes(
    lexicon: &Lexicon,
    paragraph: &str,
    opening: usize,
    stops: bool,
    found: &mut Vec<(u32, u32)>,
) {
    /// What the scan is in.
    enum State {
        Speech { start: usize },
        Narrator { attached: bool, told: Option<usize> },
    }
    let mut state = State::Speech { start: 0 };
    for dash in Dashes::of(lexicon, paragraph, opening) {
        state = match state {
            State::Speech { start } if dash.starts_attached() || dash.starts_spaced(stops) => {
                push(paragraph, start, dash.start, found);
                State::Narrator {
                    attached: dash.starts_attached(),
                    told: dash.reports.then_some(dash.end),
                }
            }
            State::Narrator { attached: true, .. } if dash.ends_attached() => {
                let rest = paragraph[dash.end..].trim_start_matches(['.', ',', ';', ':']);
                let start = paragraph.len() - rest.trim_start().len();
                State::Speech { start }
            }
            State::Narrator {
                attached: false,
                told,
            } if dash.ends_spaced()
                || dash.spaced_before
                    && told.is_some_and(|from| !paragraph[from..dash.start].contains(',')) =>
            {
                State::Speech { start: dash.start }
            }
            state => state,
        };
    }
    if let State::Speech { start } = state {
        push(paragraph, start, paragraph.len(), found);
    }
}

fn push(paragraph: &str, start: usize, end: usize, found: &mut Vec<(u32, u32)>) {
    let kept = paragraph[start..end].trim_end();
    if !kept.is_empty() {
        found.push((start as u32, (start + kept.len()) as u32));
    }
}

fn without_dashes(lexicon: &Lexicon, paragraph: &str, found: &mut Vec<(u32, u32)>) {
    let mut start = 0;
    loop {
        let told = narrator(lexicon, paragraph, start);
        let shown = interlude(lexicon, paragraph, start);
        let (cut, next) = match (told, shown) {
            (told, Some((cut, next))) if told.map_or(true, |told| cut < told) => (cut, Some(next)),
            (Some(cut), _) => (cut, resumes(lexicon, paragraph, cut)),
            _ => break,
        };
        push(paragraph, start, cut, found);
        match next {
            Some(next) => start = next,
            None => return,
        }
    }
    push(paragraph, start, paragraph.len(), found);
}

#[cfg(test)]
mod tests;
