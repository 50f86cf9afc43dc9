//! Where sentences begin.

use super::{Ending, Token, TokenKind, CAPITAL, DOTTED, MAY_END, SENTENCE_START, SPACE_BEFORE};
use crate::lexicon::class;

/// The most tokens of a sentence; what runs on is cut. Later stages look at whole sentences, whatever the text.
pub(super) const LONGEST_SENTENCE: usize = 600;

/// Marks the first token of each sentence.
pub(super) fn mark(tokens: &mut [Token]) {
    let mut first = begin_sentence(tokens, 0);
    let mut at = 0;
    while at < tokens.len() {
        let longest = tokens.len().min(first + LONGEST_SENTENCE - 1);
        let end = tokens[at..longest]
            .iter()
            .position(|token| token.has(MAY_END))
            .map_or(longest, |found| at + found);
        at = tokens.len().min(end + 1);
        if end == longest || ends_at(tokens, end) {
            first = begin_sentence(tokens, at);
        }
    }
}

/// Where the sentence that begins with token `start` ends.
pub(crate) fn sentence_end(tokens: &[Token], start: usize) -> usize {
    let rest = &tokens[start + 1..];
    let next = rest.iter().position(|token| token.has(SENTENCE_START));
    start + 1 + next.unwrap_or(rest.len())
}

/// Whether a sentence ends with a token, and with the brackets that close behind it: *(It broke.) She left.*; but a quotation
/// may go on behind an aside: *(It broke.) “Go!”*
pub(super) fn ends_at(tokens: &[Token], end: usize) -> bool {
    let rest = &tokens[end + 1..];
    let closing = rest
        .iter()
        .take_while(|token| token.kind == TokenKind::Close)
        .count();
    rest.get(closing).is_some_and(|next| {
        (closing == 0 || next.has(CAPITAL) && !next.is_quote())
            && ends_sentence(&tokens[end], next, rest.get(closing + 1))
    })
}

/// Marks the first token from `at` on that does not close the sentence before, and tells which it is.
fn begin_sentence(tokens: &mut [Token], at: usize) -> usize {
    let closing = tokens[at..].iter().take_while(closes).count();
    // *It was over.--She rose.*: the dash that follows a full stop belongs to what it ends
    let parts = at > 0 && tokens.get(at + closing).is_some_and(is_tight_dash);
    let closing = closing + usize::from(parts);
    if let Some(first) = tokens.get_mut(at + closing) {
        first.flags |= SENTENCE_START;
    }
    at + closing
}

pub(super) fn closes(token: &&Token) -> bool {
    matches!(token.kind, TokenKind::Stop | TokenKind::Close)
}

/// A dash right behind what stands before it.
pub(super) fn is_tight_dash(token: &Token) -> bool {
    token.kind == TokenKind::Dash && !token.has(SPACE_BEFORE)
}

/// [`MAY_END`] for what [`ends_sentence`] has to look at: most tokens are plain words.
#[inline]
pub(super) fn may_end(token: &Token) -> u8 {
    u8::from(matches!(token.kind, TokenKind::Stop | TokenKind::Quote) || token.has(DOTTED))
        * MAY_END
}

/// *“Shame!” A neighbour left*: after a question or a cry a name may go on with the sentence (*“Shame!” The Times wrote*), a
/// small word with a capital before a common noun does not, nor a thing before what it does (*“Down!” Gravel sprayed*).
fn opens_plainly(next: &Token, after: Option<&Token>) -> bool {
    let opener = class::DETERMINER | class::PREPOSITION | class::COORDINATOR | class::SUBORDINATOR;
    let plain = after.is_some_and(|after| after.is_word() && !after.has(CAPITAL));
    let somebody = class::ACTOR | class::GIVEN_NAME | class::PLACE | class::TITLE;
    let thing = || next.is(class::NOUN) && !next.is(somebody);
    let act = class::VERB_PAST | class::VERB_S;
    let reports = class::CUE_VERB | class::HAVE | class::BE | class::MODAL;
    let acts = |after: &Token| after.is(act) && !after.is(reports);
    let moves = || thing() && after.is_some_and(acts);
    next.has(CAPITAL) && !next.has(DOTTED) && plain && (next.is(opener) || moves())
}

fn ends_sentence(token: &Token, next: &Token, after: Option<&Token>) -> bool {
    let fresh = next.has(CAPITAL)
        || matches!(
            next.kind,
            TokenKind::Quote | TokenKind::Number | TokenKind::Other
        );
    match token.kind {
        // *It broke. (She left.)*
        TokenKind::Stop if next.kind == TokenKind::Open => {
            after.is_some_and(|after| after.has(CAPITAL))
        }
        TokenKind::Stop if is_tight_dash(next) => {
            after.is_some_and(|after| after.has(CAPITAL) || after.is_quote())
        }
        TokenKind::Stop => fresh && (next.has(SPACE_BEFORE) || next.is_quote()),
        // “It broke.” She left.
        TokenKind::Quote if token.ending == Ending::Ask => opens_plainly(next, after),
        TokenKind::Quote => token.ending == Ending::Stop && next.has(CAPITAL),
        // in the U.S. He left: only a word that is never part of a name shows the sentence's start
        TokenKind::Word if token.has(DOTTED) => {
            let closed = class::DETERMINER
                | class::SUBJECT_PRONOUN
                | class::POSSESSIVE
                | class::PREPOSITION
                | class::COORDINATOR
                | class::SUBORDINATOR;
            !token.is(class::TITLE)
                && token.end - token.start > 2
                && next.has(CAPITAL)
                && next.is(closed)
        }
        _ => false,
    }
}
