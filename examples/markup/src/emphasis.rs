//! What only emphasis sets off, written so that a reader of plain text sees it: labels (`**Ana Reyes:** No.`) keep their
//! stars, and a thought beside its verb (*Not again,* she thought) stands in quotation marks.

use crate::plain::{Annotation, Plain, Style};

/// The longest label, in bytes.
const LONGEST_LABEL: usize = 64;
/// The longest thought: what is longer is no sentence, and emphasis within emphasis is not read again and again.
const LONGEST_THOUGHT: usize = 1000;
/// So many words behind a thought, one of them is the verb.
const BESIDE: usize = 4;
/// And so many bytes hold these words.
const NEAR: usize = 64;

const THINKING: [&str; 13] = [
    "think",
    "thinks",
    "thought",
    "thinking",
    "wonder",
    "wonders",
    "wondered",
    "wondering",
    "muse",
    "mused",
    "reflected",
    "reasoned",
    "pondered",
];

const OPENING: char = '“';

pub(crate) fn dress(plain: Plain<'_>) -> Plain<'_> {
    let mut chosen: Vec<(&Annotation, &str, &str)> = Vec::new();
    for annotation in plain.annotations() {
        let Some((opening, closing)) = marks_of(plain.text(), annotation) else {
            continue;
        };
        // of emphasis in emphasis the outermost, which ends last
        while chosen
            .last()
            .is_some_and(|(last, ..)| last.text.end > annotation.text.start)
        {
            chosen.pop();
        }
        chosen.push((annotation, opening, closing));
    }
    let mut marks = Vec::with_capacity(2 * chosen.len());
    for (Annotation { text, source, .. }, opening, closing) in chosen {
        let inner = plain.source_range(text.clone());
        marks.push((
            text.start,
            opening,
            source.start..inner.start.max(source.start),
        ));
        marks.push((text.end, closing, inner.end.min(source.end)..source.end));
    }
    plain.with_marks(marks)
}

fn marks_of(text: &str, annotation: &Annotation) -> Option<(&'static str, &'static str)> {
    let own = &text[annotation.text.clone()];
    let (before, after) = (&text[..annotation.text.start], &text[annotation.text.end..]);
    let line_start = before.is_empty() || before.ends_with('\n');
    let colon = own.ends_with(':') || after.starts_with(':');
    if line_start && colon && own.len() <= LONGEST_LABEL && !own.contains('\n') {
        return Some(("**", "**"));
    }
    let thought = annotation.style == Style::Emphasis && is_thought(before, own, after);
    thought.then_some(("“", "”"))
}

/// Whether words in italics are a thought: a sentence or more of them, with the verb behind or before.
fn is_thought(before: &str, own: &str, after: &str) -> bool {
    if own.len() > LONGEST_THOUGHT || !own.contains(' ') || own.contains([OPENING, '"', '«']) {
        return false;
    }
    let before = before.trim_end_matches(' ');
    let stops = own.ends_with([',', '.', '?', '!', '…', '—', '–']);
    let begins = before.is_empty() || before.ends_with(['\n', '.', '?', '!', '”', '"', '…']);
    if begins && (stops || after.starts_with(',')) {
        let near = start_of(after).trim_start_matches([',', ' ']);
        let near = near
            .split(['.', '!', '?', ';', '\n', ','])
            .next()
            .unwrap_or_default();
        if near.split(' ').take(BESIDE).any(is_thinking) {
            return true;
        }
    }
    let led = before.ends_with([',', ':']) && stops;
    led && before[..before.len() - 1]
        .rsplit(' ')
        .next()
        .is_some_and(is_thinking)
}

fn is_thinking(word: &str) -> bool {
    THINKING.contains(&word)
}

fn start_of(text: &str) -> &str {
    let mut end = NEAR.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
