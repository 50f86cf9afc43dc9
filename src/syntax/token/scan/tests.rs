//! Runs of plain words are held against one word at a time.

use super::*;
use proptest::prelude::*;

/// The tokens of a text without quotations; with `words` reading each word.
fn read(text: &str, words: impl Fn(&mut Scanner<'_, '_>)) -> Vec<Token> {
    let (lexicon, mut tokens) = (Lexicon::default(), Vec::new());
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        end: text.len(),
        at: 0,
        space: SPACE_BEFORE,
        lexicon: &lexicon,
        tokens: &mut tokens,
    };
    while scanner.at < text.len() {
        match BYTES[usize::from(text.as_bytes()[scanner.at])] {
            Byte::Letter => words(&mut scanner),
            _ => scanner.plain(scanner.at + 1),
        }
    }
    tokens
}

proptest! {
    #[test]
    fn plain_words_are_as_any(
        text in "((U\\.S|Mr|Inc|[A-D]|[Mm]Ps|and|The|extraordinarily|O'Brien|co-op|café)[., ]{1,2}){1,9}"
    ) {
        let any = read(&text, |scanner| scanner.any_word(text.len()));
        let plain = read(&text, |scanner| {
            let from = scanner.at;
            scanner.plain_words(text.len());
            if scanner.at == from {
                scanner.any_word(text.len());
            }
        });
        prop_assert_eq!(format!("{any:?}"), format!("{plain:?}"));
    }
}
