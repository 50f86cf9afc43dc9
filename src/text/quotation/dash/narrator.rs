//! Where the narrator's words begin and end in dash dialogue, where no second dash marks them off.

use super::is_stop;
use crate::util::words::is_any;

/// Where the narrator first interrupts after `from`: behind a comma or stop, before *he said*, *Ana Reyes said*, *said Ana*.
pub(super) fn narrator(paragraph: &str, from: usize) -> Option<usize> {
    let inner = &paragraph[from..];
    let stops = inner.char_indices().filter(|&(_, char)| is_stop(char));
    let mut ends = stops.map(|(at, char)| from + at + char.len_utf8());
    ends.find(|&end| {
        paragraph[end..].starts_with(char::is_whitespace) && reports(&paragraph[end..])
    })
}

/// Where speech goes on behind the narrator who has interrupted it at `cut`: in the same sentence, or with another one.
pub(super) fn resumes(paragraph: &str, cut: usize) -> Option<usize> {
    let near = up_to(paragraph, cut + LONGEST);
    let rest = &near[cut..sentence_end(near, cut).unwrap_or(near.len())];
    let interrupted = paragraph[..cut].ends_with(',');
    let comma = rest
        .find(", ")
        .filter(|_| interrupted)
        .map(|comma| comma + 2);
    if let Some(comma) = comma.filter(|&comma| goes_on(&rest[comma..])) {
        return Some(cut + comma);
    }
    // *said Ana. Her voice was calm.*
    sentence_end(paragraph, cut).and_then(|start| {
        if describes(&paragraph[start..]) {
            sentence_end(paragraph, start)
        } else {
            Some(start)
        }
    })
}

/// So much of an interrupted sentence is looked at.
const LONGEST: usize = 400;

fn up_to(text: &str, end: usize) -> &str {
    let end = (end.min(text.len())..text.len()).find(|&at| text.is_char_boundary(at));
    end.map_or(text, |end| &text[..end])
}

/// Words that a narrator's own clause or phrase goes on with.
pub(super) const ADJUNCTS: [&str; 19] = [
    "after", "as", "at", "before", "from", "her", "his", "in", "on", "so", "then", "though",
    "through", "when", "while", "who", "whose", "with", "without",
];

/// Whether what follows a comma behind *said Ana* is what she says: it asks, or speaks of now, of you and me.
fn goes_on(rest: &str) -> bool {
    let first = rest
        .split_whitespace()
        .next()
        .unwrap_or("")
        .trim_end_matches(',');
    let adjunct = ADJUNCTS.binary_search(&first).is_ok() || first.ends_with("ing");
    !adjunct && is_of_now(rest, first != "and")
}

pub(super) const NOW: [&str; 22] = [
    "am", "are", "can", "can't", "cannot", "do", "does", "don't", "has", "have", "is", "isn't",
    "may", "must", "shall", "we", "will", "won't", "you", "you're", "your", "yours",
];

/// Whether a sentence asks or cries out, or has a verb of the present, *you*, *we*; *I* where that cannot be the narrator.
fn is_of_now(sentence: &str, first_person: bool) -> bool {
    let mut words = sentence
        .split_whitespace()
        .map(|word| word.trim_matches(|char: char| !char.is_alphanumeric()));
    let short = |word: &str| {
        ["ll", "re", "m", "ve"]
            .iter()
            .any(|end| word.ends_with(end) && word.contains(['\'', '’']))
    };
    sentence.trim_end().ends_with(['?', '!'])
        || words.any(|word| is_any(word, &NOW) || short(word) || first_person && word == "I")
}

/// Whether a sentence is the narrator's on how somebody speaks or looks: *Her voice was calm.*
fn describes(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let whose = words
        .next()
        .is_some_and(|word| matches!(word, "His" | "Her"));
    let what = words
        .next()
        .is_some_and(|word| matches!(word, "voice" | "face" | "eyes" | "tone" | "hands" | "mouth"));
    whose && what && !is_of_now(&rest[..sentence_end(rest, 0).unwrap_or(rest.len())], true)
}

/// Where the next sentence begins.
fn sentence_end(paragraph: &str, from: usize) -> Option<usize> {
    let stops = paragraph[from..]
        .char_indices()
        .filter(|&(_, char)| matches!(char, '.' | '!' | '?' | ':'));
    let mut starts = stops.filter_map(|(at, _)| {
        let rest = &paragraph[from + at + 1..];
        let next = rest.trim_start();
        let begins = next.starts_with(|char: char| {
            char.is_uppercase() || matches!(char, '‘' | '“' | '"' | '\'')
        });
        (next.len() < rest.len() && begins).then_some(paragraph.len() - next.len())
    });
    starts.find(|&start| !ends_in_title(&paragraph[..start]))
}

fn ends_in_title(before: &str) -> bool {
    ["Mr.", "Mrs.", "Dr.", "St.", "Ms."]
        .iter()
        .any(|title| before.trim_end().ends_with(title))
}

/// Verbs of saying that a narrator puts behind a comma, English.
pub(super) const REPORTING: [&str; 24] = [
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
pub(super) fn reports(clause: &str) -> bool {
    const MOST: usize = 7;
    let mut words = [""; MOST];
    words
        .iter_mut()
        .zip(clause.split_whitespace())
        .for_each(|(word, next)| *word = next);
    let bare = |at: usize| bare(words[at]);
    let first = bare(0);
    if is_reporting(first) {
        return is_pronoun(bare(1)) || is_determiner(bare(1)) || is_name(bare(1));
    }
    let named = is_name(first);
    let longest = if is_pronoun(first) {
        1
    } else if named || is_determiner(first) {
        3
    } else {
        return false;
    };
    for at in 1..=longest {
        // *Jesus, Mary and Joseph, said …*: a subject has no comma in it
        if words[at - 1].ends_with([',', ';', ':', '!', '?'])
            || named && at > 1 && !is_name(bare(at)) && !is_verb(&words[at..])
        {
            return false;
        }
        if is_verb(&words[at..]) {
            return true;
        }
    }
    false
}

/// A word without the punctuation behind it.
fn bare(word: &str) -> &str {
    word.trim_end_matches([',', '.', ':', ';', '!', '?', '—', '–'])
}

fn is_reporting(word: &str) -> bool {
    REPORTING.binary_search(&word).is_ok()
}

/// Behind its subject: *he said*, *he told her*, *he wanted to know*.
fn is_verb(words: &[&str]) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| bare(word));
    match word(0) {
        "told" => matches!(word(1), "her" | "him" | "them") || is_name(word(1)),
        "wanted" => word(1) == "to" && word(2) == "know",
        verb => is_reporting(verb),
    }
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
