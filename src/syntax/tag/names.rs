//! The names that have occurred in a document so far.

use super::{class, CAPITALISED, CLOSED};
use crate::syntax::token::{Tag, Token, CAPITAL, SENTENCE_START};

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

/// Whether a word with a capital is a name whatever stands around it: one within a sentence that nothing else is known of.
#[inline(always)]
pub(super) fn is_plain(token: &Token, heading: bool) -> bool {
    // *“…?” Asked the boy*
    let said = class::CUE_VERB | class::VERB_PAST;
    let open = token.is(CLOSED | CAPITALISED) || token.classes & said == said;
    !heading && !token.has(SENTENCE_START) && token.is_word() && !open
}

impl Names {
    fn slot(token: &Token) -> (usize, u64) {
        ((token.key / 64 % 256) as usize, 1 << (token.key % 64))
    }

    pub(super) fn knows(&self, token: &Token) -> bool {
        let initial =
            token.has(SENTENCE_START) && token.has(CAPITAL) && token.is_word() && !token.is(CLOSED);
        let (word, bit) = if initial { Names::slot(token) } else { (0, 0) };
        self.bits[word] & bit != 0
    }

    pub(super) fn note(&mut self, token: &Token) {
        if token.tag == Tag::Name && token.has(CAPITAL) && !token.has(SENTENCE_START) {
            let (word, bit) = Names::slot(token);
            self.bits[word] |= bit;
        }
    }
}
