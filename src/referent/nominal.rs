//! Nominals: who was introduced as *the senator*, *the spokeswoman*, *the club's treasurer*.

use crate::lexicon::{class, look_up};
use crate::map::Map;
use crate::mention::NounMention;
use crate::Span;

/// Somebody as something: the noun, and all words that describe.
#[derive(Clone, Copy, Debug)]
struct Description {
    referent: u32,
    words: Span,
}

/// The longest description, in bytes: what is longer describes nobody, and would be read again for every nominal.
const LONGEST: usize = 400;

/// How many descriptions by one noun are kept.
const DESCRIPTIONS: usize = 24;

/// Whether a nominal is for a public office or station, now held.
pub(super) fn is_station(text: &str, mention: &NounMention) -> bool {
    // *the next governor* is nobody yet, and *the former governor* may be somebody else than the one whom all know
    let other = |word: &str| word.eq_ignore_ascii_case("next") || word.eq_ignore_ascii_case("former");
    let mut before = Span::new(mention.span.start, mention.head.start).of(text).split_whitespace();
    mention.is(class::STATION) && !before.any(other)
}

/// Who was described by which noun.
#[derive(Debug, Default)]
pub(super) struct Described<'t> {
    by_noun: Map<String, Vec<Description>>,
    text: &'t str,
}

impl<'t> Described<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Described { by_noun: Map::default(), text }
    }

    /// Notes a description, by every noun for persons in it.
    pub(super) fn add(&mut self, referent: u32, words: Span) {
        if words.len() > LONGEST {
            return;
        }
        for word in words.of(self.text).split_whitespace().take(12) {
            let noun = noun_of(word);
            let person = class::ROLE | class::PERSON | class::TITLE;
            if look_up(noun.as_bytes()).classes & person == 0 {
                continue;
            }
            let described = self.by_noun.entry(noun).or_default();
            let known = described.iter().any(|other| other.referent == referent && other.words.len() >= words.len());
            if !known && described.len() < DESCRIPTIONS {
                described.push(Description { referent, words });
            }
        }
    }

    /// Those whom a definite nominal describes: all its own words stand in the description.
    pub(super) fn fitting(&self, mention: &NounMention) -> Vec<u32> {
        let mut fitting: Vec<u32> = Vec::new();
        if mention.span.len() > LONGEST {
            return fitting;
        }
        let Some(described) = self.by_noun.get(&noun_of(mention.head.of(self.text))) else { return fitting };
        let modifiers: Vec<String> = Span::new(mention.span.start, mention.head.start)
            .of(self.text)
            .split_whitespace()
            .map(noun_of)
            .filter(|word| look_up(word.as_bytes()).classes & class::DETERMINER == 0)
            .collect();
        let former = |words: &str| words.to_lowercase().contains("former");
        for description in described {
            let words = description.words.of(self.text);
            let time = former(words) == former(mention.span.of(self.text));
            let holds = |modifier: &String| words.split_whitespace().any(|word| noun_of(word) == *modifier);
            if time && modifiers.iter().all(holds) && !fitting.contains(&description.referent) {
                fitting.push(description.referent);
            }
        }
        fitting
    }

    /// Whether somebody else than `referent` was described by the noun, and `referent` was not.
    pub(super) fn is_of_others(&self, noun: &str, referent: u32) -> bool {
        let described = self.by_noun.get(&noun_of(noun));
        described.is_some_and(|described| described.iter().all(|other| other.referent != referent))
    }
}

/// The noun in lower case, a title's abbreviation in full.
fn noun_of(word: &str) -> String {
    let word = word.trim_matches(|char: char| !char.is_alphanumeric() && char != '.').to_lowercase();
    let full = match word.trim_end_matches('.') {
        "sen" => "senator",
        "gov" => "governor",
        "rep" => "congressman",
        "gen" => "general",
        "dr" => "doctor",
        "prof" => "professor",
        "sgt" => "sergeant",
        "capt" => "captain",
        "lt" => "lieutenant",
        "col" => "colonel",
        other => other,
    };
    full.to_string()
}
