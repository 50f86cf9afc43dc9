//! Whether a record names the speaker that an annotator gave. Simpler than a scorer, but the same for both builds.

use std::collections::HashSet;

use serde::Deserialize;

use crate::offsets::{Offsets, Unit};
use crate::record::{Record, Span};

/// An attribution as annotators made it; offsets count characters.
#[derive(Debug, Deserialize)]
pub struct Quote {
    parts: Vec<(usize, usize)>,
    speaker: Option<Source>,
    /// Every name of the character who speaks.
    #[serde(default)]
    speaker_names: Vec<String>,
    /// Other mentions of the speaker.
    #[serde(default)]
    speaker_coref: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Source {
    start: usize,
    end: usize,
    #[serde(default)]
    heads: Vec<(usize, usize)>,
}

/// The gold of one document.
#[derive(Debug)]
pub struct Gold {
    quotes: Vec<Judged>,
}

/// A quote whose speaker is known, with spans in bytes.
#[derive(Debug)]
struct Judged {
    parts: Vec<Span>,
    /// A mention that covers one of these is right.
    heads: Vec<Span>,
    names: HashSet<Vec<String>>,
}

impl Gold {
    pub fn new(text: &str, quotes: &[Quote]) -> Self {
        let offsets = Offsets::new(text, Unit::Chars);
        let span = |&(start, end): &(usize, usize)| Span {
            start: offsets.to_bytes(start),
            end: offsets.to_bytes(end),
        };
        let judged = |quote: &Quote| {
            let heads = quote
                .speaker
                .as_ref()
                .map_or_else(Vec::new, |source| source.heads.iter().map(span).collect());
            let whole = quote
                .speaker
                .as_ref()
                .map(|source| span(&(source.start, source.end)));
            // A source without heads is one expression, as in novels. There the character counts, whatever the mention.
            let heads: Vec<Span> = if heads.is_empty() {
                whole.into_iter().collect()
            } else {
                heads
            };
            let in_text = heads
                .iter()
                .filter_map(|head| text.get(head.start..head.end));
            let names = quote
                .speaker_names
                .iter()
                .chain(&quote.speaker_coref)
                .map(String::as_str);
            let names = names
                .chain(in_text.filter(|_| quote.speaker_names.is_empty()))
                .map(words)
                .collect();
            let heads = if quote.speaker_names.is_empty() {
                heads
            } else {
                Vec::new()
            };
            Judged {
                parts: quote.parts.iter().map(span).collect(),
                heads,
                names,
            }
        };
        let known = |quote: &&Quote| quote.speaker.is_some() || !quote.speaker_names.is_empty();
        Gold {
            quotes: quotes.iter().filter(known).map(judged).collect(),
        }
    }

    /// None where no annotated speech has much in common with the record.
    pub fn right(&self, record: &Record) -> Option<bool> {
        let shared = |quote: &Judged| -> usize {
            let with = |part: &Span| {
                record
                    .parts
                    .iter()
                    .map(|own| own.span.shared(*part))
                    .sum::<usize>()
            };
            quote.parts.iter().map(with).sum()
        };
        let quote = self.quotes.iter().max_by_key(|quote| shared(quote))?;
        let own: usize = record.parts.iter().map(|part| part.span.len()).sum();
        let annotated: usize = quote.parts.iter().map(|part| part.len()).sum();
        (2 * shared(quote) >= own.min(annotated)).then(|| quote.named_by(record))
    }
}

impl Judged {
    fn named_by(&self, record: &Record) -> bool {
        let mention = record.mention();
        let covers = |head: &Span| {
            mention.is_some_and(|mention| {
                mention.span.start <= head.start && head.end <= mention.span.end
            })
        };
        let name = record
            .name()
            .or(mention.map(|mention| mention.text.as_str()));
        self.heads.iter().any(covers) || name.is_some_and(|name| self.has_name(&words(name)))
    }

    /// One of the names; or, in news, one with the same last word where either is a surname alone.
    fn has_name(&self, name: &Vec<String>) -> bool {
        let is_short_for = |other: &&Vec<String>| {
            other.last() == name.last()
                && (other.len() == 1 || name.len() == 1)
                && !self.heads.is_empty()
        };
        self.names.contains(name) || self.names.iter().any(|other| is_short_for(&other))
    }
}

fn words(name: &str) -> Vec<String> {
    let bare = |word: &str| {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    };
    name.split_whitespace()
        .map(bare)
        .filter(|word| !word.is_empty() && word != "the")
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{json, Value};

    fn right(quote: Value, speaker: Value) -> Option<bool> {
        let text = "“No,” Ana Reyes said. “Never.”";
        let quote: Quote = serde_json::from_value(quote).unwrap();
        let record = json!({"kind": "direct", "parts": [{"start": 0, "end": 9, "quoted": true}], "cue": null,
            "speaker": speaker, "pattern": "unknown", "confidence": 0.5});
        Gold::new(text, &[quote]).right(&serde_json::from_value(record).unwrap())
    }

    #[test]
    fn in_news_the_head_or_the_surname_counts() {
        let quote =
            json!({"parts": [[0, 5]], "speaker": {"start": 6, "end": 15, "heads": [[10, 15]]}});
        let mention = json!({"start": 10, "end": 19, "text": "Ana Reyes"});
        assert_eq!(
            right(quote.clone(), json!({"name": null, "mention": mention})),
            Some(true)
        );
        assert_eq!(
            right(quote.clone(), json!({"name": "Reyes", "mention": null})),
            Some(true)
        );
        assert_eq!(
            right(quote.clone(), json!({"name": "Tom Hall", "mention": null})),
            Some(false)
        );
        assert_eq!(right(quote, Value::Null), Some(false));
    }

    #[test]
    fn in_novels_every_name_of_the_character_counts_and_no_other() {
        let quote =
            json!({"parts": [[0, 5]], "speaker": null, "speaker_names": ["Mrs. Reyes", "Ana"]});
        assert_eq!(
            right(quote.clone(), json!({"name": "Mrs Reyes", "mention": null})),
            Some(true)
        );
        assert_eq!(
            right(quote.clone(), json!({"name": "Mr. Reyes", "mention": null})),
            Some(false)
        );
        let elsewhere = json!({"parts": [[22, 30]], "speaker": null, "speaker_names": ["Ana"]});
        assert_eq!(
            right(elsewhere, json!({"name": "Ana", "mention": null})),
            None
        );
    }
}
