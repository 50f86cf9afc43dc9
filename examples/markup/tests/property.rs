//! Every stretch of the plain text lies on characters of the source, and is the same there where no markup is inside.

use proptest::prelude::*;
use whosaid_markup::{read, Input, Plain};

const ALL: [Input; 5] = [
    Input::Text,
    Input::Markdown,
    Input::Html,
    Input::Srt,
    Input::Vtt,
];

/// What markup is made of, or put into its place.
const MARKS: [char; 14] = [
    '&', '<', '>', '*', '_', '`', '~', '\\', '[', '(', '{', '“', '‘', '—',
];

/// Whether each character of a stretch has a place of its own in the source, as long as it is and right behind the one before:
/// there is no markup inside, nor anything in its place.
fn is_verbatim(plain: &Plain<'_>, range: std::ops::Range<usize>) -> bool {
    let mut next = plain.source_range(range.start..range.start).start;
    plain.text()[range.clone()].char_indices().all(|(at, it)| {
        let start = range.start + at;
        let there = plain.source_range(start..start + it.len_utf8());
        let follows = there.start == next && there.len() == it.len_utf8();
        next = there.end;
        follows
    })
}

fn check(plain: &Plain<'_>) -> Result<(), TestCaseError> {
    let (text, source) = (plain.text(), plain.source());
    let places: Vec<usize> = (0..=text.len())
        .filter(|&at| text.is_char_boundary(at))
        .collect();
    let mut last = 0;
    for (number, &start) in places.iter().enumerate() {
        for &end in places[number..].iter().take(12) {
            let range = plain.source_range(start..end);
            let there = source.get(range.clone());
            prop_assert!(there.is_some(), "{start}..{end} is {range:?} of {source:?}");
            let marked = there.unwrap().contains(MARKS) || there.unwrap().contains("- ");
            let verbatim = is_verbatim(plain, start..end);
            // a mark may have the length of what stands in its place
            if verbatim && !marked && !text[start..end].contains(MARKS) {
                let words = |text: &str| text.split_whitespace().collect::<String>();
                prop_assert_eq!(
                    words(there.unwrap()),
                    words(&text[start..end]),
                    "in {:?}",
                    source
                );
            }
        }
        let at = plain.source_range(start..start).start;
        prop_assert!(at >= last, "{start} goes back in {source:?}");
        last = at;
    }
    for annotation in plain.annotations() {
        prop_assert!(text.get(annotation.text.clone()).is_some());
        prop_assert!(source.get(annotation.source.clone()).is_some());
        let inner = plain.source_range(annotation.text.clone());
        prop_assert!(
            annotation.source.start <= inner.start && inner.end <= annotation.source.end,
            "{annotation:?} of {source:?}"
        );
    }
    Ok(())
}

const MARKUP: &str = r#"(\*{1,3}|_|`|<|>|</|<p>|</p>|<i>|</i>|<q>|</q>|<pre>|<br>|<script>|<nav>|<title>|<v Ana>|<!--|-->|&|&amp;|&ldquo;|&#8220|&nbsp;|\[|\]|\(|\)|#|- |>> |\n> |\n|\r\n|\n\n|\n\n00:01 --> 00:02\n| |,|\.|\?|:|ANA: |“|”|é|🎈|thought|wondered|she|[a-c]|~~|\[\^1\]|\\|\||\t|\{|\})"#;

proptest! {
    // no file of failures: the seeds of a failing case are printed
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn every_span_lies_in_the_source(pieces in prop::collection::vec(MARKUP, 0..40)) {
        let body = pieces.concat();
        for input in ALL {
            let source = match input {
                Input::Vtt => format!("WEBVTT\n\n00:01 --> 00:02\n{body}"),
                Input::Srt => format!("1\n00:01 --> 00:02\n{body}"),
                _ => body.clone(),
            };
            check(&read(input, &source).unwrap())?;
        }
    }

    #[test]
    fn html_reads_the_words_that_its_tokenizer_reads(pieces in prop::collection::vec(MARKUP, 0..40)) {
        let source = pieces.concat().replace("<q>", "").replace("</q>", "");
        let plain = read(Input::Html, &source).unwrap();
        let letters = |text: &str| text.chars().filter(|it| it.is_alphanumeric()).collect::<String>();
        let mut wanted = String::new();
        let mut emitter = html5gum::emitters::default::DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        for Ok(token) in html5gum::Tokenizer::new_with_emitter(&source, emitter) {
            if let html5gum::Token::String(text) = token {
                wanted.push_str(&String::from_utf8_lossy(&text.value));
            }
        }
        if !["<script", "<nav", "<title"].iter().any(|silent| source.contains(silent)) {
            prop_assert_eq!(letters(plain.text()), letters(&wanted));
        }
    }
}
