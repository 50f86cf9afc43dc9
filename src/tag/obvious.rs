//! Tags that no neighbour changes: more than half of all tokens need no look around.

use super::{CAPITALISED, CLOSED, OPEN};
use crate::lexicon::{class, Classes};
use crate::token::{Tag, Token, TokenKind, CAPITAL, SENTENCE_START};

/// The class of a token that no neighbour changes: a mark, a word that can be one thing only, a name within a sentence.
#[inline(always)]
pub(super) fn tag(token: &Token, heading: bool) -> Option<Tag> {
    match token.kind {
        TokenKind::Word if !token.has(CAPITAL) => {
            let classes = token.classes & TELLING;
            let only = classes & classes.wrapping_sub(1) == 0;
            ALONE[if only { classes.trailing_zeros() as usize } else { CLASSES }]
        }
        TokenKind::Word if token.has(SENTENCE_START) || heading || token.is(CLOSED | CAPITALISED) => None,
        TokenKind::Word => Some(Tag::Name),
        TokenKind::Possessive => None,
        TokenKind::Quote => Some(Tag::Quote),
        TokenKind::Number => Some(Tag::Number),
        _ => Some(Tag::Mark),
    }
}

/// The classes that the tag of a word in lower case depends on.
const TELLING: Classes = CLOSED | OPEN | class::NUMBER | class::TIME | class::PARTICLE;

/// How many bits a set of classes has.
const CLASSES: usize = Classes::BITS as usize;

/// The tag of a word in lower case that has one class only, where its neighbours do not matter; by the class's bit.
const ALONE: [Option<Tag>; CLASSES + 1] = {
    let known = [
        (class::POSSESSIVE, Tag::Possessive),
        (class::SUBJECT_PRONOUN, Tag::Pronoun),
        (class::INTERROGATIVE, Tag::Interrogative),
        (class::PREPOSITION, Tag::Preposition),
        (class::COORDINATOR, Tag::Coordinator),
        (class::SUBORDINATOR, Tag::Subordinator),
        (class::BE, Tag::Be),
        (class::HAVE, Tag::Have),
        (class::DO, Tag::Do),
        (class::NEGATION, Tag::Negation),
        (class::TO, Tag::To),
        (class::NUMBER, Tag::Number),
        (class::NOUN, Tag::Noun),
        (class::PLURAL, Tag::Plural),
        (class::ADVERB, Tag::Adverb),
        (class::VERB_BASE, Tag::Verb),
        (class::VERB_S, Tag::Verb),
        (class::VERB_PAST, Tag::Verb),
        (class::VERB_ING, Tag::Ing),
        (class::TIME, Tag::Time),
    ];
    let mut tags = [None; CLASSES + 1];
    let mut row = 0;
    while row < known.len() {
        tags[known[row].0.trailing_zeros() as usize] = Some(known[row].1);
        row += 1;
    }
    tags
};
