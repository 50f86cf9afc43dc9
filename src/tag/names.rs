//! The names that a document has shown so far.

use super::CLOSED;
use crate::lexicon::hash_of;
use crate::token::{Tag, Token, CAPITAL, SENTENCE_START};

/// The names that a document has shown so far: words with a capital in the midst of a sentence. They tell that *Small*
/// at the start of one is somebody. A set of hashes: a rare collision makes a word a name.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    bits: [u64; 256],
}

impl Default for Names {
    fn default() -> Self {
        Names { bits: [0; 256] }
    }
}

impl Names {
    fn slot(text: &str, token: &Token) -> (usize, u64) {
        let hash = hash_of(token.bytes(text)) >> 32;
        ((hash / 64 % 256) as usize, 1 << (hash % 64))
    }

    pub(super) fn knows(&self, text: &str, token: &Token) -> bool {
        let initial = token.has(SENTENCE_START) && token.has(CAPITAL) && token.is_word() && !token.is(CLOSED);
        let (word, bit) = if initial { Names::slot(text, token) } else { (0, 0) };
        self.bits[word] & bit != 0
    }

    pub(super) fn note(&mut self, text: &str, token: &Token) {
        if token.tag == Tag::Name && token.has(CAPITAL) && !token.has(SENTENCE_START) {
            let (word, bit) = Names::slot(text, token);
            self.bits[word] |= bit;
        }
    }
}
