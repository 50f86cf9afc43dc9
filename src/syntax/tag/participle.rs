//! Forms of verbs in context: *accused* as a past tense, a participle or an adjective.

use super::{Context, OPEN};
use crate::lexicon::class;
use crate::lexicon::reports::NEARLY;
use crate::lexicon::single_words::{ACCUSED, AS, BY};
use crate::syntax::token::{Tag, Token, TokenKind, CAPITAL, SENTENCE_START};
use crate::util::words::is_any;

/// How many words after a past form are searched for the verb of the noun before it.
pub(super) const LOOKAHEAD: usize = 12;

impl Context<'_> {
    pub(super) fn verb(&self) -> Tag {
        let token = self.token;
        if token.is(class::VERB_ING) && !token.is(class::VERB_BASE) {
            return Tag::Ing;
        }
        let participle = token.is(class::VERB_PARTICIPLE);
        if participle && self.after(&[Tag::Be, Tag::Have]) {
            return Tag::Participle;
        }
        if participle && !token.is(class::VERB_PAST) && !token.is(class::VERB_BASE) {
            return Tag::Participle;
        }
        // *of registered owners*
        let noun = |next: &Token| {
            next.is_word()
                && !next.has(CAPITAL)
                && (next.classes == 0 || next.is(class::NOUN | class::PLURAL))
        };
        let modifies = self.after(&[Tag::Preposition]) && self.next().is_some_and(noun);
        match participle {
            true if modifies && !token.is(class::VERB_BASE) => Tag::Adjective,
            true if self.is_reduced() => Tag::Participle,
            _ => Tag::Verb,
        }
    }

    /// *documents obtained by*, *the man accused of theft was*: a past form after a noun that *by* follows, or another verb of
    /// that noun, and *Council accused of theft* in a heading, since whom it accuses would come first; and before a noun, after a
    /// determiner, it is an adjective.
    fn is_reduced(&self) -> bool {
        if self.after(&[Tag::Determiner, Tag::Possessive, Tag::Preposition]) {
            return true;
        }
        if self.after(&[Tag::Adjective]) {
            return !self.object_follows();
        }
        if self.previous.is_none() || self.after(&[Tag::Mark]) {
            return self.is_set_off();
        }
        // *the firm said about sixty would go*
        let number = |next: &Token| next.kind == TokenKind::Number || next.is(class::NUMBER);
        let counts = |next: &Token| {
            is_any(next.text(self.text), &NEARLY)
                && self.tokens.get(self.index + 2).is_some_and(number)
        };
        let preposition = self.next().is_some_and(|next| {
            next.is_word() && next.is(class::PREPOSITION) && !next.is(class::TO) && !counts(next)
        });
        // *a woman identified as Ana Reyes*: of verbs that report only the passive stands before *as*
        let named = self.next().is_some_and(|next| next.is_any(&[AS]));
        let passive = named || self.token.is_any(&[ACCUSED]);
        let short = self.next().is_some_and(|next| next.end - next.start == 2)
            && (passive || !self.is(class::CUE_VERB));
        if !preposition || !self.after(&[Tag::Noun, Tag::Plural]) {
            return false;
        }
        let another = self.another_verb_follows();
        // *the road closed at noon*: the only verb that there is
        let only = !another
            && !self.heading
            && self.next().map_or(true, |next| !next.is_any(&[BY]))
            && self.lacks_verb();
        another || short && !only
    }

    /// *Asked about it, he shrugged*, *the bridge, built in 1902, is old*: before the comma that ends its clause, with the main
    /// clause, or the verb of its subject, behind that.
    fn is_set_off(&self) -> bool {
        let governs = self.next().is_some_and(|next| {
            let asks =
                next.is(class::INTERROGATIVE | class::SUBORDINATOR) && !next.is(class::RELATIVE);
            next.is_word() && (next.is(class::PREPOSITION) && !next.is(class::TO) || asks)
        });
        if !governs || !self.lacks_verb() && self.previous.is_some() {
            return false;
        }
        let rest = &self.tokens[self.index + 1..];
        let end = |token: &Token| {
            token.has(SENTENCE_START)
                || token.kind != TokenKind::Word
                    && token.kind != TokenKind::Number
                    && token.kind != TokenKind::Possessive
        };
        let Some(comma) = rest
            .iter()
            .take(LOOKAHEAD)
            .position(end)
            .filter(|&end| rest[end].kind == TokenKind::Comma)
        else {
            return false;
        };
        rest.get(comma + 1).is_some_and(|main| {
            if self.previous.is_none() {
                main.is(class::SUBJECT_PRONOUN | class::ARTICLE | class::POSSESSIVE)
                    || main.is_word() && main.has(CAPITAL)
            } else {
                main.is(class::BE | class::HAVE | class::MODAL | class::VERB_PAST | class::VERB_S)
                    && !main.is(class::NOUN | class::PLURAL | class::ADJECTIVE | class::VERB_ING)
            }
        })
    }

    /// Whether a finite verb follows that nothing joins to this one.
    fn another_verb_follows(&self) -> bool {
        let rest = self.tokens[self.index + 1..].iter().take(LOOKAHEAD);
        let near = rest.take_while(|token| {
            let joins = class::COORDINATOR
                | class::SUBORDINATOR
                | class::RELATIVE
                | class::INTERROGATIVE
                | class::TO;
            // *an official responded by saying it was*: what is said has verbs of its own
            let reports = token.is(class::VERB_ING) && token.is(class::CUE_VERB);
            let subject = token.is(class::SUBJECT_PRONOUN)
                && !token.is(class::OBJECT_PRONOUN | class::DETERMINER);
            let opens = token.is(joins) && !token.is(class::PREPOSITION) || subject || reports;
            matches!(
                token.kind,
                TokenKind::Word | TokenKind::Number | TokenKind::Possessive
            ) && !token.has(SENTENCE_START)
                && !opens
        });
        let finite = |token: &Token| {
            let may = token.has(CAPITAL) && token.is(class::TIME);
            let auxiliary = token.is(class::BE | class::HAVE | class::DO | class::MODAL)
                && token.kind == TokenKind::Word
                && !may;
            let past = token.is(class::VERB_PAST)
                && !token.is(OPEN & !class::VERB_PAST & !class::VERB_PARTICIPLE);
            auxiliary || past
        };
        // *an emailed statement*: right after a determiner it modifies
        let mut modifies = false;
        let mut near = near;
        near.any(|token| {
            let after = std::mem::replace(
                &mut modifies,
                token.is(class::DETERMINER | class::POSSESSIVE),
            );
            !after && finite(token)
        })
    }
}
