//! Tags that no neighbour changes: more than half of all tokens need no look around.

use super::{CAPITALISED, CLOSED};
use crate::lexicon::Ambiguity;
use crate::token::{Tag, Token, CAPITAL, SENTENCE_START};

/// The class of a token that no neighbour changes: a mark, a word that can be one thing only, a name within a sentence.
#[inline(always)]
pub(super) fn tag(token: &Token, heading: bool) -> Option<Tag> {
    match token.ambiguity {
        Ambiguity::Settled(tag) if !token.has(CAPITAL) => Some(tag),
        _ if !token.has(CAPITAL) || token.has(SENTENCE_START) || heading => None,
        _ => (token.is_word() && !token.is(CLOSED | CAPITALISED)).then_some(Tag::Name),
    }
}
