//! Words of quotations and ends of sentences, held against plain ways to find them.

use super::quoted::{count_words, wide_space};
use super::sentence::{self, closes, is_tight_dash, LONGEST_SENTENCE};
use super::*;
use crate::lexicon::{class, Lexicon};
use crate::Span;
use proptest::prelude::*;

/// The same with the standard library's idea of white space.
fn plain_count(quoted: &str) -> u16 {
    let spoken = |byte: u8| byte.is_ascii_alphanumeric() || byte > 127;
    let words = quoted
        .split_whitespace()
        .filter(|word| word.bytes().any(spoken));
    words.take(usize::from(COUNTED)).count() as u16
}

proptest! {
    #[test]
    fn words_are_counted_as_between_white_space(
        quoted in "[a-c’é \u{85}\u{a0}\u{1680}\u{2000}-\u{200b}\u{2028}-\u{202f}\u{205f}\u{3000}\t\n\u{1c}.,!“-]{0,60}"
    ) {
        prop_assert_eq!(count_words(quoted.as_bytes()), plain_count(&quoted));
    }
}

#[test]
fn every_white_space_is_known() {
    for letter in ('\0'..='\u{ffff}').filter(|letter| !letter.is_ascii()) {
        let space = letter.to_string();
        assert_eq!(
            wide_space(space.as_bytes()) > 0,
            letter.is_whitespace(),
            "{letter:?}"
        );
    }
}

/// The same token by token.
fn plain_marks(tokens: &mut [Token]) {
    let (mut starts, mut first) = (true, 0);
    for index in 0..tokens.len() {
        starts |= index - first == LONGEST_SENTENCE;
        let dash = index > 0 && is_tight_dash(&tokens[index]) && !is_tight_dash(&tokens[index - 1]);
        if starts && !closes(&&tokens[index]) && !dash {
            tokens[index].flags |= SENTENCE_START;
            (starts, first) = (false, index);
        }
        starts |= sentence::ends_at(tokens, index);
    }
}

proptest! {
    #[test]
    fn sentences_are_marked_as_token_by_token(
        pieces in prop::collection::vec("((U\\.S|Mr|It|we|The|6)[., ]|[.!?)(:] ?)", 0..60),
        times in prop_oneof![4 => Just(1_usize), 1 => Just(40)],
    ) {
        let (text, mut tokens) = (pieces.concat().repeat(times), Vec::new());
        tokenize(&text, Span::new(0, text.len()), &[], 0, &Lexicon::default(), &mut tokens);
        tokens.iter_mut().for_each(|token| token.flags &= !SENTENCE_START);
        let mut plain = tokens.clone();
        sentence::mark(&mut tokens);
        plain_marks(&mut plain);
        prop_assert_eq!(format!("{tokens:?}"), format!("{plain:?}"));
    }
}

#[test]
fn a_compound_with_a_capital_is_what_its_last_word_is_but_for_an_article() {
    let classes = |word: &str| {
        let mut tokens = Vec::new();
        tokenize(
            word,
            Span::new(0, word.len()),
            &[],
            0,
            &Lexicon::default(),
            &mut tokens,
        );
        assert_eq!(tokens.len(), 1, "{word}");
        (tokens[0].classes, tokens[0].has(CAPITAL))
    };
    let (president, capital) = classes("ex-President");
    assert!(president & class::ROLE != 0 && !capital);
    let (sides, capital) = classes("pro-Reyes");
    assert!(sides & class::ADJECTIVE != 0 && !capital);
    assert_eq!(classes("al-Sayed"), (0, true));
}
