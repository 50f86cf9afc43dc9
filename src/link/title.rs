//! Titles of works and names of programmes in quotation marks: no speech.
//!
//! ```text
//! title    = capital-word { capital-word | small-word } ;
//! context  = "on" title | owner "'s" title | work-noun ","? title | preposition title
//! ```
//! *on ABC’s “This Week”*, *her memoir, “Tough Choices”*, *a class called “Perception”*

use super::Paragraph;
use crate::lexicon::class;
use crate::token::{Ending, Tag, Token, TokenKind, COUNTED};

/// How many words a title may have.
const LONGEST: u16 = 8;
const _: () = assert!(LONGEST < COUNTED, "so many words of a quotation are counted");

/// Whether the quotation that token `at` is, is a title.
pub(super) fn is_title(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let quote = &paragraph.tokens[at];
    if quote.quoted_words() > LONGEST || quote.ending == Ending::Ask || paragraph.heading {
        return false;
    }
    let Some(before) = at.checked_sub(1) else { return false };
    introduces(paragraph, before) && is_capitalised(quote.text(paragraph.text))
}

/// Every word but the small ones has a capital.
fn is_capitalised(quoted: &str) -> bool {
    let mut words = quoted.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    let small = |word: &str| word.len() <= 3 && !word.starts_with('I');
    words.clone().any(|word| !word.is_empty())
        && words
            .all(|word| word.starts_with(|letter: char| letter.is_uppercase() || letter.is_numeric()) || small(word))
        && quoted.chars().any(char::is_uppercase)
}

/// Whether what stands before asks for a title: *on*, an owner, a noun for a work.
fn introduces(paragraph: &Paragraph<'_>, before: usize) -> bool {
    let token = &paragraph.tokens[before];
    let word = token.text(paragraph.text);
    match token.tag {
        Tag::Possessive => true,
        Tag::Preposition | Tag::To => {
            matches!(word, "on" | "in" | "at" | "from" | "of") || is_known_as(paragraph, before)
        }
        Tag::Noun => is_work(token, paragraph.text),
        Tag::Mark if token.kind == TokenKind::Comma => {
            before.checked_sub(1).is_some_and(|noun| is_work(&paragraph.tokens[noun], paragraph.text))
        }
        Tag::Participle | Tag::Verb => matches!(word, "titled" | "entitled" | "headlined") || names(paragraph, before),
        _ => false,
    }
}

/// *a yawl called “Second Wind”*: right after a noun with an article of its own nobody calls anything anything.
fn names(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let called = matches!(paragraph.tokens[at].text(paragraph.text), "called" | "named" | "dubbed" | "nicknamed");
    let before = |back: usize| at.checked_sub(back).map(|before| &paragraph.tokens[before]);
    let noun = before(1).is_some_and(|noun| noun.tag == Tag::Noun && !noun.is(class::SOMEBODY));
    let article = before(2).is_some_and(|article| matches!(article.text(paragraph.text), "a" | "an"));
    called && noun && article
}

/// *known as “the Goat”*
fn is_known_as(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| paragraph.tokens[before].text(paragraph.text));
    paragraph.tokens[at].text(paragraph.text) == "as" && before == "known"
}

/// Nouns for works that have titles, beside those for documents.
const WORKS: [&str; 14] = [
    "drama", "episode", "hit", "musical", "opera", "painting", "podcast", "report", "segment", "series", "single",
    "sitcom", "song", "track",
];

/// A noun for what has a title, rather than for words: *a study*, but not *his slogan*.
fn is_work(noun: &Token, text: &str) -> bool {
    noun.is(class::DOCUMENT) && !noun.is(class::CUE_NOUN) || WORKS.contains(&noun.text(text))
}
