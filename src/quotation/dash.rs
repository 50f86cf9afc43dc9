//! Speech after a dialogue dash.
//!
//! ```text
//! paragraph = dash speech { insertion [ speech ] }
//! dash      = "—" | "–" | "―" | "--" | "-"               (the short one only at the start of a paragraph)
//! insertion = stop " — " narrator [ stop " — " ]         — Yes, — said Ana. — Come in.     Russian, Ukrainian
//!           | " — " narrator [ stop " — " ]              — Yes — said Ana. — Come in.      Polish
//!           | " —" narrator "—" [ stop ]                 —Yes —said Ana—. Come in.         Spanish
//!           | stop " " subject verb narrator "."         —Yes, Ana said softly. Come in.   Joyce
//! ```
//! The last has no mark at all where the narrator begins; a subject and one of the commonest verbs of saying must do.

use super::trigger;
use crate::paragraph::Paragraph;

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
    let speech =
        paragraph[length..].trim_start().trim_start_matches(['_', '*', '¿', '¡', '.', '…', '"', '“', '«', '‘', '\'']);
    speech.starts_with(char::is_alphanumeric).then_some(length)
}

/// Whether a paragraph of the text may open with a dash: whether only white space, and the marks of a block quote, stand
/// before one on its line.
pub(super) fn may_open(text: &str) -> bool {
    let is_break = |char| matches!(char, '\n' | '\u{2028}' | '\u{2029}');
    let is_lead = |char: char| (char.is_whitespace() || matches!(char, '\u{FEFF}' | '>')) && !is_break(char);
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
    pub(super) fn of(text: &str, paragraphs: &[Paragraph]) -> Self {
        let mut evidence = Evidence::default();
        for paragraph in paragraphs {
            // nearly all begin with neither
            if matches!(text.as_bytes()[paragraph.start as usize], b'-' | 0xE2) {
                let inner = &text[paragraph.start as usize..paragraph.end as usize];
                opening(inner).into_iter().for_each(|length| evidence.add(inner, length));
            }
        }
        evidence
    }

    fn add(&mut self, paragraph: &str, opening: usize) {
        let dashes = || Dashes { text: paragraph, at: opening };
        let stop = dashes().any(|dash| dash.spaced_before && is_stop(dash.before));
        let insertion = stop || dashes().any(|dash| dash.starts_attached()) || narrator(paragraph, opening).is_some();
        let exclaims = paragraph.contains(['?', '!']);
        self.paragraphs += 1;
        self.stops += u32::from(stop);
        self.insertions += u32::from(insertion);
        self.talk += u32::from(insertion || exclaims);
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
}

impl Dash {
    /// *—Yes —said Ana*
    fn starts_attached(self) -> bool {
        self.spaced_before && !self.spaced_after && self.after.is_lowercase()
    }

    /// *— Yes, — said Ana*
    fn starts_spaced(self, stops: bool) -> bool {
        let after_stop = is_stop(self.before) && self.after.is_alphabetic();
        let in_words = !stops && self.spaced_after && self.after.is_lowercase();
        self.spaced_before && self.spaced_after && (after_stop || in_words)
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
    text: &'t str,
    at: usize,
}

impl Iterator for Dashes<'_> {
    type Item = Dash;

    fn next(&mut self) -> Option<Dash> {
        let bytes = self.text.as_bytes();
        let (start, length) = (self.at..bytes.len()).find_map(|at| Some((at, dash_at(&bytes[at..])?)))?;
        let end = start + length;
        self.at = end;
        let (before, after) = (&self.text[..start], &self.text[end..]);
        Some(Dash {
            start,
            end,
            before: before.trim_end().chars().next_back().unwrap_or(' '),
            after: after.trim_start().chars().next().unwrap_or(' '),
            spaced_before: before.ends_with(char::is_whitespace),
            spaced_after: after.starts_with(char::is_whitespace) || after.is_empty(),
        })
    }
}

/// The stretches of speech in a paragraph that opens with a dash, dashes included, in order.
pub(super) fn speech(text: &str, paragraph: Paragraph, stops: bool, found: &mut Vec<(u32, u32)>) {
    found.clear();
    let inner = &text[paragraph.start as usize..paragraph.end as usize];
    let Some(opening) = opening(inner) else { return };
    // Whoever sets a dash between words without a stop, for the narrator, sets a space behind the one that opens.
    let stops = stops || !inner[opening..].starts_with(char::is_whitespace);
    between_dashes(inner, opening, stops, found);
    if found.len() == 1 {
        let whole = found[0].1 as usize;
        found.clear();
        without_dashes(&inner[..whole], found);
    }
    for (start, end) in found {
        *start += paragraph.start;
        *end += paragraph.start;
    }
}

fn between_dashes(paragraph: &str, opening: usize, stops: bool, found: &mut Vec<(u32, u32)>) {
    /// What the scan is in.
    enum State {
        Speech { start: usize },
        Narrator { attached: bool },
    }
    let mut state = State::Speech { start: 0 };
    for dash in (Dashes { text: paragraph, at: opening }) {
        state = match state {
            State::Speech { start } if dash.starts_attached() || dash.starts_spaced(stops) => {
                push(paragraph, start, dash.start, found);
                State::Narrator { attached: dash.starts_attached() }
            }
            State::Narrator { attached: true } if dash.ends_attached() => {
                let rest = paragraph[dash.end..].trim_start_matches(['.', ',', ';', ':']).trim_start();
                State::Speech { start: paragraph.len() - rest.len() }
            }
            State::Narrator { attached: false } if dash.ends_spaced() => State::Speech { start: dash.start },
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

fn without_dashes(paragraph: &str, found: &mut Vec<(u32, u32)>) {
    let mut start = 0;
    while let Some(cut) = narrator(paragraph, start) {
        push(paragraph, start, cut, found);
        match sentence_end(paragraph, cut) {
            Some(end) => start = end,
            None => return,
        }
    }
    push(paragraph, start, paragraph.len(), found);
}

/// Where the narrator first interrupts after `from`: behind a comma or stop, before *he said*, *Ana Reyes said*, *said Ana*.
fn narrator(paragraph: &str, from: usize) -> Option<usize> {
    let inner = &paragraph[from..];
    let stops = inner.char_indices().filter(|&(_, char)| is_stop(char));
    let mut ends = stops.map(|(at, char)| from + at + char.len_utf8());
    ends.find(|&end| paragraph[end..].starts_with(char::is_whitespace) && reports(&paragraph[end..]))
}

/// Where the next sentence begins.
fn sentence_end(paragraph: &str, from: usize) -> Option<usize> {
    let stops = paragraph[from..].char_indices().filter(|&(_, char)| matches!(char, '.' | '!' | '?' | ':'));
    let mut starts = stops.filter_map(|(at, _)| {
        let rest = &paragraph[from + at + 1..];
        let next = rest.trim_start();
        let begins = next.starts_with(|char: char| char.is_uppercase() || matches!(char, '‘' | '“' | '"' | '\''));
        (next.len() < rest.len() && begins).then_some(paragraph.len() - next.len())
    });
    starts.find(|&start| !ends_in_title(&paragraph[..start]))
}

fn ends_in_title(before: &str) -> bool {
    ["Mr.", "Mrs.", "Dr.", "St.", "Ms."].iter().any(|title| before.trim_end().ends_with(title))
}

/// Verbs of saying that a narrator puts behind a comma, English.
const REPORTING: [&str; 24] = [
    "added",
    "answered",
    "asked",
    "asks",
    "began",
    "called",
    "continued",
    "cried",
    "cries",
    "exclaimed",
    "inquired",
    "laughed",
    "murmured",
    "muttered",
    "observed",
    "remarked",
    "repeated",
    "replied",
    "returned",
    "said",
    "says",
    "shouted",
    "sighed",
    "whispered",
];

/// Whether a clause begins here with a short subject and a verb of saying, in either order.
fn reports(clause: &str) -> bool {
    let is_verb = |word: &str| REPORTING.binary_search(&word).is_ok();
    let mut words = clause.split_whitespace().take(5).map(|word| word.trim_end_matches([',', '.', ':', ';', '!', '?']));
    let Some(first) = words.next() else { return false };
    if is_verb(first) {
        return words.next().is_some_and(|word| is_pronoun(word) || is_determiner(word) || is_name(word));
    }
    let named = is_name(first);
    let longest = if is_pronoun(first) {
        1
    } else if named || is_determiner(first) {
        3
    } else {
        return false;
    };
    words
        .take(longest)
        .enumerate()
        .take_while(|(at, word)| !named || is_name(word) || is_verb(word) || *at == 0)
        .any(|(_, word)| is_verb(word))
}

fn is_pronoun(word: &str) -> bool {
    matches!(word, "he" | "she" | "they" | "I" | "we" | "it")
}

fn is_determiner(word: &str) -> bool {
    matches!(word, "the" | "a" | "his" | "her" | "an" | "my" | "their")
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests;
