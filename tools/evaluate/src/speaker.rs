//! Whether a record's speaker is the annotated source of a quotation in news.

use std::sync::OnceLock;

use regex::Regex;

use crate::gold::{Quote, Source};
use crate::names::person::{bare, is_name_like, same};
use crate::spans::Span;
use crate::system::Speaker;
use crate::text::Text;

/// A mention may be so long, or three times as long as the source; one that is longer points at nobody.
const LONGEST_MENTION: usize = 100;
/// A source of more words than this is a description, and no name by itself.
const MOST_WORDS_OF_A_NAME: usize = 3;

/// By the mention; or else by the name, where it is that of the source or of its coreference chain.
pub fn is_right(text: &Text, quote: &Quote, source: &Source, speaker: &Speaker) -> bool {
    speaker
        .mention
        .is_some_and(|mention| points_at(text, mention, source))
        || speaker
            .name()
            .is_some_and(|name| names(text, quote, source).any(|other| same(name, other)))
}

/// Whether the coreference chain of the source has names, and none is the speaker's.
pub fn is_named_otherwise(quote: &Quote, speaker: &Speaker) -> bool {
    let mut names = quote
        .speaker_coref
        .iter()
        .filter(|name| is_name_like(name))
        .peekable();
    let own = speaker.name();
    names.peek().is_some() && !names.any(|other| own.is_some_and(|own| same(own, other)))
}

/// Whether a mention covers a head word of the source, or ends where its noun phrase does, before any *of …* or *, who …*.
fn points_at(text: &Text, mention: Span, source: &Source) -> bool {
    let whole = source.words.span();
    if !mention.overlaps(whole) || mention.len() > LONGEST_MENTION.max(3 * whole.len()) {
        return false;
    }
    let whole_is_head = source.heads.is_empty() && mention.holds(whole);
    whole_is_head
        || source.heads.iter().any(|&head| mention.holds(head))
        || text.trim(mention).end == text.trim(Span::new(whole.start, tail(text, whole))).end
}

/// Where what follows the noun phrase of a source begins, or the end of the source.
fn tail(text: &Text, whole: Span) -> usize {
    static TAIL: OnceLock<Regex> = OnceLock::new();
    let pattern = r"(?x) [,;(] | [\s\x1c-\x1f] (?: [-–—] | (?:of|for|to|at|in|on|from|with|who|which|that|whose|and|by) [\s\x1c-\x1f] )";
    let tail = TAIL.get_or_init(|| Regex::new(pattern).expect("a fixed pattern"));
    let words = text.slice(whole);
    match tail.find(words) {
        Some(found) => whole.start + words[..found.start()].chars().count(),
        None => whole.end,
    }
}

/// The names of the source: its own words where they are few, its heads, its coreference chain.
fn names<'a>(
    text: &'a Text,
    quote: &'a Quote,
    source: &'a Source,
) -> impl Iterator<Item = &'a str> {
    let own = text.slice(source.words.span());
    let own = Some(own).filter(|own| bare(own).len() <= MOST_WORDS_OF_A_NAME);
    let heads = source.heads.iter().map(|&head| text.slice(head));
    let chain = quote.speaker_coref.iter().map(String::as_str);
    own.into_iter()
        .chain(heads)
        .chain(chain)
        .filter(|name| is_name_like(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the speaker with a mention of these words and this name is the source *that*, with these head words.
    fn right(
        text: &str,
        source: &str,
        heads: &[&str],
        mention: Option<&str>,
        name: Option<&str>,
    ) -> bool {
        let place = |words: &str| {
            let start = text[..text.find(words).unwrap()].chars().count();
            Span::new(start, start + words.chars().count())
        };
        let (start, end) = (place(source).start, place(source).end);
        let heads: Vec<_> = heads
            .iter()
            .map(|&head| (place(head).start, place(head).end))
            .collect();
        let quote = serde_json::json!({"kind": "direct", "parts": [], "speaker_coref": ["the mayor", "Ana Reyes"],
            "speaker": {"start": start, "end": end, "heads": heads}});
        let quote: Quote = serde_json::from_value(quote).unwrap();
        let speaker = Speaker {
            name: name.map(str::to_owned),
            mention: mention.map(place),
        };
        is_right(
            &Text::from(text.to_owned()),
            &quote,
            quote.speaker.as_ref().unwrap(),
            &speaker,
        )
    }

    const TEXT: &str = "So said two aides to Mr. Cole, who left; she agreed.";

    #[test]
    fn a_mention_covers_a_head() {
        let aides = |mention| {
            right(
                TEXT,
                "two aides to Mr. Cole",
                &["aides"],
                Some(mention),
                None,
            )
        };
        assert!(aides("two aides") && aides("said two aides to"));
        assert!(!aides("Cole") && !aides("Mr. Cole") && !aides("she"));
    }

    #[test]
    fn a_mention_ends_where_the_noun_phrase_does() {
        assert!(right(
            TEXT,
            "two aides to Mr. Cole",
            &["two"],
            Some("aides"),
            None
        ));
        assert!(!right(
            TEXT,
            "two aides to Mr. Cole",
            &["two"],
            Some("aides to"),
            None
        ));
    }

    #[test]
    fn without_heads_the_whole_source_is_wanted_or_its_end() {
        assert!(right(TEXT, "Mr. Cole", &[], Some("Mr. Cole, who"), None));
        assert!(right(TEXT, "Mr. Cole", &[], Some("Cole"), None));
        assert!(!right(TEXT, "Mr. Cole", &[], Some("Mr"), None));
    }

    #[test]
    fn names_of_the_source_and_of_its_chain() {
        assert!(right(TEXT, "Mr. Cole", &[], None, Some("Henry Cole")));
        assert!(right(TEXT, "she", &["she"], None, Some("Ms. Ana Reyes")));
        assert!(
            !right(TEXT, "she", &["she"], None, Some("Henry Cole"))
                && !right(TEXT, "she", &[], None, None)
        );
    }

    #[test]
    fn a_mention_that_is_far_too_long_points_at_nobody() {
        let long = format!("she and {}", "x".repeat(100));
        assert!(!right(&long, "she", &["she"], Some(&long), None));
    }
}
