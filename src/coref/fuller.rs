//! Fuller names that only quoted text gives: after *“I’m Nell Tregarth,” she said*, *Nell* is Nell
//! Tregarth. Quoted text has no mentions, so it is searched for names here.

use crate::lexicon::{class, Lexicon};
use crate::Span;

/// How far before and after the first mention of a name a fuller form is looked for: people are introduced.
const BEFORE: usize = 1 << 13;
const AFTER: usize = 1 << 11;

/// The fuller form of the one word that somebody has been called by, with a given name before it or a surname after it.
pub(super) fn find(lexicon: &Lexicon, text: &str, name: Span) -> Option<Span> {
    // after a title it is a surname: *Sergeant Tull*
    let (titled, word) = name
        .of(text)
        .rsplit_once(' ')
        .map_or((false, name.of(text)), |(_, word)| (true, word));
    let given = !titled && lexicon.is(word, class::GIVEN_NAME);
    let boundary = |&at: &usize| text.is_char_boundary(at);
    let mut before = name.start.saturating_sub(BEFORE)..name.start;
    let from = before.find(boundary).unwrap_or(name.start);
    let mut after = (name.end..text.len().min(name.end + AFTER) + 1).rev();
    let to = after.find(boundary).unwrap_or(name.end);
    text[from..to]
        .match_indices(word)
        .map(|(at, _)| from + at)
        .find_map(|start| {
            let end = start + word.len();
            let whole =
                !touches(text[..start].chars().next_back()) && !touches(text[end..].chars().next());
            if !whole || start == name.start {
                return None;
            }
            let before = given_name_before(lexicon, text, start).map(|first| Span::new(first, end));
            before.or_else(|| {
                surname_after(lexicon, text, end)
                    .filter(|_| given)
                    .map(|last| Span::new(start, last))
            })
        })
}

/// Whether a letter beside a word makes it part of a longer one.
fn touches(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '-')
}

/// Where the given name begins that stands right before `start`.
fn given_name_before(lexicon: &Lexicon, text: &str, start: usize) -> Option<usize> {
    let before = text[..start].strip_suffix(' ')?;
    let word = before
        .rsplit(|letter: char| !letter.is_alphabetic())
        .next()?;
    let classes = lexicon.classes_of(word);
    let given = word.starts_with(char::is_uppercase) && classes & class::GIVEN_NAME != 0;
    (given && classes & class::OPEN & !class::NOUN == 0).then_some(before.len() - word.len())
}

/// Where the surname ends that stands right after `end`: a word with a capital of which nothing else is known.
fn surname_after(lexicon: &Lexicon, text: &str, end: usize) -> Option<usize> {
    let after = text[end..].strip_prefix(' ')?;
    let length = after
        .find(|letter: char| !letter.is_alphabetic() && letter != '-')
        .unwrap_or(after.len());
    let word = &after[..length];
    (length > 2 && word.starts_with(char::is_uppercase) && lexicon.classes_of(word) == 0)
        .then_some(end + 1 + length)
}

#[cfg(test)]
mod tests;
