//! Forms of verbs in context: *accused* as a past tense, a participle or an adjective.

use super::{Context, OPEN};
use crate::lexicon::class;
use crate::lexicon::reports::NEARLY;
use crate::lexicon::single_words::{ACCUSED, AS, BY};
use crate::syntax::token::{is_bound, Ending, Tag, Token, TokenKind, CAPITAL};

/// How many words after a past form are searched for the verb of the noun before it.
pub(super) const LOOKAHEAD: usize = 12;

/// How many words back the word that opens the clause of a past form is looked for.
const SUBJECT: usize = 5;

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
        let modifies = self.after(&[Tag::Preposition]) && self.next.is_some_and(noun);
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
        // *the firm said about sixty would go, at least six were there*
        let counts = || {
            let nearly = self.next_is_any(&NEARLY);
            nearly && self.after_next().is_some_and(Token::is_number)
                || is_bound(self.tokens, self.index + 1)
        };
        let preposition = self.next.is_some_and(governs) && !counts();
        // *a woman identified as Ana Reyes*: of verbs that report only the passive stands before *as*
        let passive = self.next_is_any(&[AS]) || self.token.is_any(&[ACCUSED]);
        let short = self.next.is_some_and(|next| next.length() == 2)
            && (passive || !self.is(class::CUE_VERB));
        if !preposition || !self.after(&[Tag::Noun, Tag::Plural]) {
            return false;
        }
        let another = self.another_verb_follows();
        // *the road closed at noon*: the only verb that there is
        let only = !another && !self.heading && !self.next_is_any(&[BY]) && self.lacks_verb();
        another || short && !only
    }

    /// *Asked about it, he shrugged*, *the bridge, built in 1902, is old*: before the comma that ends its clause, with the main
    /// clause, or the verb of its subject, behind that.
    fn is_set_off(&self) -> bool {
        let asks = |next: &Token| {
            let opens = next.is(class::INTERROGATIVE | class::SUBORDINATOR);
            next.is_word() && opens && !next.is(class::RELATIVE)
        };
        let goes_on = self.next.is_some_and(|next| governs(next) || asks(next));
        if !goes_on || !self.lacks_verb() && self.previous.is_some() {
            return false;
        }
        let rest = &self.tokens[self.index + 1..];
        let Some(comma) = rest
            .iter()
            .take(LOOKAHEAD)
            .position(|token| !is_within(token))
            .filter(|&end| rest[end].kind == TokenKind::Comma)
        else {
            return false;
        };
        rest.get(comma + 1).is_some_and(|main| {
            if self.previous.is_none() {
                main.is(class::SUBJECT_PRONOUN | class::ARTICLE | class::POSSESSIVE)
                    || main.is_capitalised()
            } else {
                main.is(class::FINITE) && !main.is(class::NOMINAL | class::VERB_ING)
            }
        })
    }

    /// Whether a finite verb follows that nothing joins to this one.
    fn another_verb_follows(&self) -> bool {
        let (before, rest) = self.tokens.split_at(self.index + 1);
        let mut before = before.iter().rev().take(SUBJECT);
        let relative = before.any(|token| token.is(class::RELATIVE | class::INTERROGATIVE));
        let rest = rest.iter().take(LOOKAHEAD);
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
            // *two men described as “armed” were held*, but *what the men described as “armed” were toys*
            let quoted = || token.is_quote() && token.ending == Ending::Open && !relative;
            (is_within(token) || quoted()) && !opens
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

/// A preposition other than *to*.
fn governs(next: &Token) -> bool {
    next.is_word() && next.is(class::PREPOSITION) && !next.is(class::TO)
}

/// What a clause goes on with: no mark and no quotation.
fn is_within(token: &Token) -> bool {
    matches!(
        token.kind,
        TokenKind::Word | TokenKind::Number | TokenKind::Possessive
    )
}
