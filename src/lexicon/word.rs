//! A word that rules need by itself: told by its hash, as tokens are, or by its letters.

use super::hash::{hash_step, HASH_START};

/// A word of small letters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    letters: &'static str,
    /// The upper half of its hash, which tokens keep.
    pub(crate) key: u32,
}

/// Several of them.
pub(crate) const fn words<const N: usize>(letters: [&'static str; N]) -> [Word; N] {
    let (mut words, mut at) = ([Word::new("a"); N], 0);
    while at < N {
        words[at] = Word::new(letters[at]);
        at += 1;
    }
    words
}

impl Word {
    pub(crate) const fn new(letters: &'static str) -> Self {
        let (bytes, mut hash, mut eight, mut at) = (letters.as_bytes(), HASH_START, 0, 0);
        while at < bytes.len() {
            assert!(bytes[at].is_ascii_lowercase());
            eight |= (bytes[at] as u64) << (8 * (at % 8));
            at += 1;
            if at % 8 == 0 || at == bytes.len() {
                (hash, eight) = (hash_step(hash, eight), 0);
            }
        }
        let key = (hash >> 32) as u32;
        Word { letters, key }
    }

    /// Whether these letters are the word, whatever their case.
    pub(crate) fn is(self, word: &str) -> bool {
        word.eq_ignore_ascii_case(self.letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::hash_of;

    #[test]
    fn the_key_is_that_of_tokens() {
        for letters in ["a", "of", "former", "whatever", "according"] {
            let word = Word::new(letters);
            assert_eq!(word.key, (hash_of(letters.as_bytes()) >> 32) as u32);
            assert!(word.is(&letters.to_uppercase()) && !word.is("other"));
        }
    }
}
