//! A word that rules need by itself: told by its hash, as tokens are, or by its letters.

use super::hash::{hash_step, HASH_START};

/// A word of at most eight small letters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    letters: &'static str,
    /// The upper half of its hash, which tokens keep.
    pub(crate) key: u32,
}

impl Word {
    pub(crate) const fn new(letters: &'static str) -> Self {
        let (bytes, mut eight, mut at) = (letters.as_bytes(), 0, 0);
        while at < bytes.len() {
            assert!(at < 8 && bytes[at].is_ascii_lowercase());
            eight |= (bytes[at] as u64) << (8 * at);
            at += 1;
        }
        let key = (hash_step(HASH_START, eight) >> 32) as u32;
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
        for letters in ["a", "of", "former", "whatever"] {
            let word = Word::new(letters);
            assert_eq!(word.key, (hash_of(letters.as_bytes()) >> 32) as u32);
            assert!(word.is(&letters.to_uppercase()) && !word.is("other"));
        }
    }
}
