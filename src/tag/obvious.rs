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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tag::{Context, Names};
    use crate::token::Ending;
    use proptest::prelude::*;

    fn kind() -> impl Strategy<Value = TokenKind> {
        use TokenKind::*;
        prop_oneof![6 => Just(Word), 1 => Just(Number), 1 => Just(Quote), 1 => Just(Comma), 1 => Just(Possessive), 1 => Just(Other)]
    }

    /// Any token, its classes few, as those of words are.
    fn token() -> impl Strategy<Value = Token> {
        let classes = prop::collection::vec(0..43_u32, 0..3);
        let tag =
            prop_oneof![Just(Tag::Noun), Just(Tag::Verb), Just(Tag::Name), Just(Tag::Determiner), Just(Tag::Quote)];
        (classes, kind(), tag, 0_u8..32, 1_u32..9).prop_map(|(bits, kind, tag, flags, length)| Token {
            start: 0,
            end: length,
            classes: bits.iter().fold(0, |all, bit| all | 1 << bit),
            verb: 0,
            kind,
            tag,
            ending: Ending::Comma,
            flags,
            key: 0,
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]
        #[test]
        fn what_is_obvious_no_neighbour_changes(tokens in prop::collection::vec(token(), 1..6), heading: bool) {
            let names = Names::default();
            for index in 0..tokens.len() {
                let previous = index.checked_sub(1).map(|before| tokens[before].tag);
                let context = Context::new("any text", &tokens, index, previous, heading, &names);
                if let Some(tag) = tag(&tokens[index], heading) {
                    prop_assert_eq!(tag, context.tag());
                }
            }
        }
    }
}
