//! Closed classes in context: *that, her, so, before*.

use super::{Context, CLOSED, OPEN};
use crate::lexicon::class;
use crate::token::{Ending, Tag, Token, TokenKind, CAPITAL, VERB_FORMS};

impl Context<'_> {
    pub(super) fn closed(&self) -> Option<Tag> {
        let token = &self.token;
        if !token.is(CLOSED | class::NUMBER | class::TIME) {
            return None;
        }
        let noun_after = || self.noun_follows();
        Some(match () {
            _ if token.is(class::ADVERB) && token.is(class::SUBORDINATOR | class::INTERROGATIVE) && self.is_aside() => {
                Tag::Adverb
            }
            _ if token.is(class::NEGATION) => Tag::Negation,
            _ if token.is(class::INTERROGATIVE) && token.is(class::DETERMINER) && !token.is(class::RELATIVE) => {
                Tag::Interrogative
            }
            _ if self.is_adverb_here() => Tag::Adverb,
            _ if token.is(class::BE) => Tag::Be,
            _ if token.is(class::HAVE) => Tag::Have,
            _ if token.is(class::DO) => Tag::Do,
            _ if token.is(class::MODAL) && !self.after(&[Tag::Determiner, Tag::Possessive, Tag::Adjective]) => {
                Tag::Modal
            }
            _ if token.is(class::TO) => Tag::To,
            _ if token.is(class::RELATIVE) && token.is(class::SUBORDINATOR) => self.that(),
            _ if token.is(class::RELATIVE) => self.relative(),
            _ if token.is(class::POSSESSIVE) && token.is(class::OBJECT_PRONOUN) => {
                if noun_after() {
                    Tag::Possessive
                } else {
                    Tag::Pronoun
                }
            }
            _ if token.is(class::POSSESSIVE) => Tag::Possessive,
            _ if token.is(class::SUBJECT_PRONOUN) && token.is(class::DETERMINER | class::NUMBER) => {
                if noun_after() {
                    Tag::Determiner
                } else {
                    Tag::Pronoun
                }
            }
            _ if token.is(class::SUBJECT_PRONOUN) && token.is(class::ADVERB) && !self.verb_is_next() => Tag::Adverb,
            // *the mayor himself said*
            _ if self.is_reflexive() && self.after(&[Tag::Name, Tag::Noun, Tag::Pronoun]) => Tag::Adverb,
            _ if token.is(class::SUBJECT_PRONOUN | class::OBJECT_PRONOUN) => Tag::Pronoun,
            _ if token.is(class::DETERMINER)
                && !token.is(class::ADVERB)
                && self.finite_follows()
                && token.end - token.start > 2 =>
            {
                Tag::Pronoun
            }
            _ if token.is(class::DETERMINER) => {
                if noun_after() || !token.is(class::ADVERB) {
                    Tag::Determiner
                } else {
                    Tag::Adverb
                }
            }
            _ if token.is(class::COORDINATOR) => Tag::Coordinator,
            _ if token.is(class::INTERROGATIVE) => Tag::Interrogative,
            _ if token.is(class::PREPOSITION) && token.is(OPEN & !class::ADVERB) && self.prefers_open() => return None,
            _ if token.is(class::PREPOSITION) && token.is(class::SUBORDINATOR) => self.preposition_or_subordinator(),
            _ if token.is(class::PREPOSITION) => {
                if self.ends_verb() {
                    Tag::Particle
                } else if noun_after() || !token.is(class::PARTICLE | class::ADVERB) {
                    Tag::Preposition
                } else {
                    Tag::Particle
                }
            }
            _ if token.is(class::SUBORDINATOR) => Tag::Subordinator,
            _ if token.is(class::TIME) => Tag::Time,
            _ if token.is(class::NUMBER) => Tag::Number,
            _ => return None,
        })
    }

    /// *himself, themselves*: no other object pronoun is as long.
    fn is_reflexive(&self) -> bool {
        self.is(class::OBJECT_PRONOUN) && !self.is(class::SUBJECT_PRONOUN) && self.token.end - self.token.start >= 6
    }

    /// *pointed out that*, *went on, “…”*: a particle after a verb, with a clause or a quotation as its object, or none.
    fn ends_verb(&self) -> bool {
        let verb = self.after(&[Tag::Verb, Tag::Participle, Tag::Ing]);
        let object = self.next().map_or(true, |next| {
            let that = next.is(class::RELATIVE) && next.is(class::SUBORDINATOR);
            that || matches!(next.kind, TokenKind::Comma | TokenKind::Colon | TokenKind::Stop)
        });
        verb && (object || self.inverts()) && self.is(class::PARTICLE)
    }

    /// *“…,” put in Jasper*: the verb stands right after a quotation, and a name follows.
    fn inverts(&self) -> bool {
        let before = self.index.checked_sub(2).map(|before| &self.tokens[before]);
        let Some(quote) = before.filter(|before| before.is_quote()) else { return false };
        let name = |next: &Token| next.has(CAPITAL) && next.is_word();
        self.next().is_some_and(|next| match quote.ending {
            // but *“…,” said in an interview*
            Ending::Comma => name(next) || next.is(class::DETERMINER) && self.token.end - self.token.start > 2,
            Ending::Ask => name(next),
            _ => false,
        })
    }

    /// *X, however, said*; *but now said*: a conjunctive adverb with no clause of its own after it.
    fn is_aside(&self) -> bool {
        self.next().map_or(true, |next| {
            !next.is_word() && !next.is_quote()
                || next.is(class::VERB_PAST | class::VERB_S | class::BE | class::HAVE | class::MODAL)
                    && !next.is(class::NOUN | class::PLURAL | class::ADJECTIVE | class::SUBJECT_PRONOUN)
        })
    }

    /// *Several said*: a determiner right before a finite verb stands for its noun.
    fn finite_follows(&self) -> bool {
        self.next().is_some_and(|next| {
            let finite = next.is(class::VERB_PAST | class::BE | class::HAVE | class::MODAL);
            next.is_word()
                && finite
                && !next.has(CAPITAL)
                && !next.is(class::NOUN | class::PLURAL | class::ADJECTIVE | class::VERB_ING)
        })
    }

    /// *there is*
    fn verb_is_next(&self) -> bool {
        self.next_is(class::BE | class::MODAL | class::HAVE)
    }

    /// *now, once, so, yet*: they join clauses only after a comma or at the start of a sentence.
    fn is_adverb_here(&self) -> bool {
        let joins = class::SUBORDINATOR | class::COORDINATOR;
        let other = class::PREPOSITION | class::RELATIVE | class::INTERROGATIVE | class::DETERMINER;
        let within = !matches!(self.previous, None | Some(Tag::Mark | Tag::Quote | Tag::Coordinator));
        self.is(joins) && self.is(class::ADVERB) && !self.is(other) && (within || self.next_is(class::ADVERB))
    }

    /// *like, past, near, save*: a preposition unless what stands before asks for a verb or a noun.
    fn prefers_open(&self) -> bool {
        let verb = self.is(VERB_FORMS) && self.after(&[Tag::To, Tag::Modal, Tag::Pronoun, Tag::Do, Tag::Have]);
        verb || self.is(class::NOUN | class::ADJECTIVE) && self.after(&[Tag::Determiner, Tag::Possessive])
    }

    /// *before, after, until, since, as, like*: what follows is a clause when it begins with a subject pronoun.
    fn preposition_or_subordinator(&self) -> Tag {
        let pronoun = self
            .next()
            .is_some_and(|next| next.is(class::SUBJECT_PRONOUN) && !next.is(class::OBJECT_PRONOUN | class::DETERMINER));
        if pronoun {
            Tag::Subordinator
        } else {
            Tag::Preposition
        }
    }

    /// *that*: relative after a noun with a verb to follow, determiner before a noun when no clause was announced.
    fn that(&self) -> Tag {
        let verb_next = self
            .next_is(class::MODAL | class::BE | class::HAVE | class::DO | class::VERB_S | class::VERB_PAST)
            && !self.next_is(
                class::DETERMINER | class::POSSESSIVE | class::SUBJECT_PRONOUN | class::NOUN | class::ADJECTIVE,
            );
        let nominal = self.after(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Time, Tag::Number]);
        match self.previous {
            _ if nominal && verb_next => Tag::Relative,
            _ if nominal => Tag::Subordinator,
            _ if verb_next && !self.after(&[Tag::Verb, Tag::Participle, Tag::Ing]) => Tag::Pronoun,
            None | Some(Tag::Preposition | Tag::Be | Tag::To) => {
                if self.noun_follows() {
                    Tag::Determiner
                } else {
                    Tag::Pronoun
                }
            }
            _ => Tag::Subordinator,
        }
    }

    fn relative(&self) -> Tag {
        let nominal = self.after(&[
            Tag::Noun,
            Tag::Plural,
            Tag::Name,
            Tag::Time,
            Tag::Number,
            Tag::Mark,
            Tag::Preposition,
            Tag::Pronoun,
            Tag::Quote,
            Tag::Coordinator,
        ]);
        if nominal {
            Tag::Relative
        } else {
            Tag::Interrogative
        }
    }

    /// Whether the next word can begin or be a noun phrase's rest: noun, adjective, name.
    pub(super) fn noun_follows(&self) -> bool {
        let Some(next) = self.next() else { return false };
        match next.kind {
            TokenKind::Quote | TokenKind::Number => true,
            TokenKind::Word => {
                let function = CLOSED & !(class::DETERMINER | class::POSSESSIVE);
                let open = next.is(class::NOUN
                    | class::PLURAL
                    | class::ADJECTIVE
                    | class::VERB_ING
                    | class::VERB_PARTICIPLE
                    | class::NUMBER
                    | class::TIME);
                let unknown = !next.is(OPEN | CLOSED);
                (open && !next.is(function))
                    || unknown
                    || (next.has(CAPITAL) && !next.is(function))
                    || (self.is(class::PREPOSITION)
                        && next.is(class::DETERMINER
                            | class::POSSESSIVE
                            | class::OBJECT_PRONOUN
                            | class::SUBJECT_PRONOUN
                            | class::RELATIVE
                            | class::INTERROGATIVE))
            }
            _ => false,
        }
    }
}
