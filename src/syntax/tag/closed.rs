//! Closed classes in context: *that, her, so, before*.

use super::{Context, CLOSED, OPEN};
use crate::lexicon::class;
use crate::lexicon::reports::{NEARLY, SAYS};
use crate::lexicon::single_words::OF;
use crate::syntax::token::{Ending, Tag, Token, TokenKind, CAPITAL, SENTENCE_START};

/// How many words behind a noun are searched for its verb.
const OWN_VERB: usize = 12;

impl Context<'_> {
    /// *however, not, now*
    pub(super) fn joining(&self) -> Option<Tag> {
        let token = self.token;
        let opens = token.is(class::SUBORDINATOR | class::INTERROGATIVE);
        match () {
            _ if opens && self.is_aside() => Some(Tag::Adverb),
            _ if token.is(class::NEGATION) => Some(Tag::Negation),
            _ if self.is_adverb_here() => Some(Tag::Adverb),
            _ => None,
        }
    }

    /// *his* and *her* before a noun own it, *this* and *one* determine it; *there* is an adverb unless *is* follows.
    pub(super) fn pronoun(&self) -> Tag {
        let token = self.token;
        let before_noun = |tag: Tag| {
            if self.noun_follows() {
                tag
            } else {
                Tag::Pronoun
            }
        };
        match () {
            _ if token.is(class::POSSESSIVE) => before_noun(Tag::Possessive),
            _ if !token.is(class::SUBJECT_PRONOUN) => self.object_pronoun(),
            _ if token.is(class::DETERMINER) && self.floats() => Tag::Adverb,
            _ if token.is(class::DETERMINER | class::NUMBER) && self.report_follows() => {
                Tag::Pronoun
            }
            _ if token.is(class::DETERMINER) && self.is_described() => Tag::Pronoun,
            _ if token.is(class::DETERMINER | class::NUMBER) => before_noun(Tag::Determiner),
            _ if token.is(class::ADVERB) && !self.verb_is_next() => Tag::Adverb,
            _ => Tag::Pronoun,
        }
    }

    /// *Ana and Luis both stressed that*
    fn floats(&self) -> bool {
        self.after(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Pronoun])
            && self.next_is(class::VERB_PAST)
            && !self.next_is(class::NOUN | class::ADJECTIVE)
    }

    /// *another said that, one said of her*, but not *another reported case*
    fn report_follows(&self) -> bool {
        let reports = |next: &Token| next.is_report() && !next.is(class::NOMINAL);
        let closed = |after: &Token| !after.is_word() || after.is(CLOSED);
        // *Ana and Luis each said*, *no one said*
        let floats = self.after(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Pronoun])
            || self.before(1).is_some_and(|no| no.is(class::DETERMINER));
        !floats && self.next.is_some_and(reports) && self.after_next().is_some_and(closed)
    }

    /// *those surveyed said, those born in May*, but *those born leaders*: a participle with nothing behind that it could
    /// describe.
    fn is_described(&self) -> bool {
        let behind = |after: &Token| {
            after.is(class::PREPOSITION | class::FINITE | class::MODAL)
                && !after.is(class::NOMINAL | class::NOUN | class::PLURAL)
        };
        self.next_is(class::VERB_PARTICIPLE)
            && !self.next_is(class::NOUN | class::PLURAL)
            && self.after_next().is_some_and(behind)
    }

    /// *the mayor himself said*: no other object pronoun is as long as a reflexive one.
    fn object_pronoun(&self) -> Tag {
        let reflexive = self.token.length() >= 6;
        if reflexive && self.after(&[Tag::Name, Tag::Noun, Tag::Pronoun]) {
            Tag::Adverb
        } else {
            Tag::Pronoun
        }
    }

    pub(super) fn determiner(&self) -> Tag {
        let adverb = self.is(class::ADVERB);
        // *half of the voters said*
        let part = adverb && self.next_is_any(&[OF]);
        if part {
            Tag::Pronoun
        } else if !adverb || self.noun_follows() {
            Tag::Determiner
        } else {
            Tag::Adverb
        }
    }

    /// None where it is an open class that is asked for.
    pub(super) fn preposition(&self) -> Option<Tag> {
        if self.is(OPEN & !class::ADVERB) && self.prefers_open() {
            return None;
        }
        // *she was like, “…”*
        if self.after(&[Tag::Be]) && self.is(class::CUE_VERB) && self.leads() {
            return Some(Tag::Ing);
        }
        if self.is(class::SUBORDINATOR) {
            return Some(self.preposition_or_subordinator());
        }
        if self.approximates() {
            return Some(Tag::Determiner);
        }
        let only = !self.is(class::PARTICLE | class::ADVERB);
        let tag = if !self.ends_verb() && (only || self.noun_follows()) {
            Tag::Preposition
        } else {
            Tag::Particle
        };
        Some(tag)
    }

    /// *About four in ten said*, *said about four*: a number that begins its clause is no more than near.
    fn approximates(&self) -> bool {
        // *about half of the voters*
        let part = || {
            let of = |after: &Token| after.is_any(&[OF]);
            self.next_is(class::DETERMINER) && self.after_next().is_some_and(of)
        };
        // *said just over half*
        let just = usize::from(self.tag_before(1) == Some(Tag::Adverb));
        let said = || self.before(1 + just).is_some_and(|says| says.is_any(&SAYS));
        let begins = self.previous.is_none()
            || self.after(&[
                Tag::Mark,
                Tag::Quote,
                Tag::Subordinator,
                Tag::Coordinator,
                Tag::Preposition,
            ]);
        self.token.is_any(&NEARLY)
            && (self.next.is_some_and(Token::is_number) || part())
            && (begins || said())
    }

    /// *pointed out that*, *went on, “…”*: a particle after a verb, with a clause or a quotation as its object, or none.
    fn ends_verb(&self) -> bool {
        if !self.is(class::PARTICLE) || !self.after(&[Tag::Verb, Tag::Participle, Tag::Ing]) {
            return false;
        }
        let object = self.next.map_or(true, |next| {
            // *put in drily.*
            let mark = |token: &Token| {
                matches!(
                    token.kind,
                    TokenKind::Comma | TokenKind::Colon | TokenKind::Stop
                )
            };
            let adverb = next.is_word() && self.adverb_is_next();
            next.is_that() || mark(next) || adverb && self.after_next().is_some_and(mark)
        });
        object || self.inverts()
    }

    /// *“…,” put in Jasper*: the verb stands right after a quotation, and a name follows.
    fn inverts(&self) -> bool {
        let Some(quote) = self.before(2).filter(|before| before.is_quote()) else {
            return false;
        };
        // but *“…,” said in an interview*
        let noun = self.next_is(class::DETERMINER) && self.token.length() > 2;
        let name = self.next.is_some_and(Token::is_capitalised);
        match quote.ending {
            Ending::Comma => name || noun,
            Ending::Ask => name,
            _ => false,
        }
    }

    /// *X, however, said*; *but now said*: a conjunctive adverb with no clause of its own after it; but *since 1998*.
    fn is_aside(&self) -> bool {
        self.next.map_or(true, |next| {
            !next.is_word() && !next.is_quote() && next.kind != TokenKind::Number
                || next.is(class::FINITE) && !next.is(class::NOMINAL | class::SUBJECT_PRONOUN)
        })
    }

    /// *there is, there certainly is*
    fn verb_is_next(&self) -> bool {
        let verb = class::BE | class::MODAL | class::HAVE;
        let behind = || self.after_next().is_some_and(|after| after.is(verb));
        self.next_is(verb) || self.adverb_is_next() && behind()
    }

    /// *now, once, so, yet*: they join clauses only after a comma or at the start of a sentence.
    fn is_adverb_here(&self) -> bool {
        let joins = class::SUBORDINATOR | class::COORDINATOR;
        let other = class::PREPOSITION | class::RELATIVE | class::INTERROGATIVE | class::DETERMINER;
        let within = !matches!(
            self.previous,
            None | Some(Tag::Mark | Tag::Quote | Tag::Coordinator)
        );
        self.is(joins) && !self.is(other) && (within || self.next_is(class::ADVERB))
    }

    /// *like, past, near, save*: a preposition unless what stands before asks for a verb or a noun.
    fn prefers_open(&self) -> bool {
        // *put it like this*: no verb of one person has this form
        let agrees = || {
            let it = |it: &Token| {
                it.is(class::SUBJECT_PRONOUN) && it.is(class::OBJECT_PRONOUN) && it.length() == 2
            };
            !self.before(1).is_some_and(it) || !self.is(class::VERB_BASE)
        };
        let verb = self.is(class::VERB_FORMS)
            && self.after(&[Tag::To, Tag::Modal, Tag::Pronoun, Tag::Do, Tag::Have])
            && agrees();
        verb || self.is(class::NOUN | class::ADJECTIVE)
            && self.after(&[Tag::Determiner, Tag::Possessive])
    }

    /// *before, after, until, since, as, like*: what follows is a clause when it begins with a subject pronoun.
    fn preposition_or_subordinator(&self) -> Tag {
        let pronoun = self.next.is_some_and(|next| {
            next.is(class::SUBJECT_PRONOUN) && !next.is(class::OBJECT_PRONOUN | class::DETERMINER)
        });
        if pronoun || self.clause_of_it() {
            Tag::Subordinator
        } else {
            Tag::Preposition
        }
    }

    /// *before it rained, until you came*: a pronoun that may be an object too, with a verb of its own.
    fn clause_of_it(&self) -> bool {
        let either = self.next_is(class::SUBJECT_PRONOUN) && self.next_is(class::OBJECT_PRONOUN);
        either
            && self.after_next().is_some_and(|verb| {
                verb.is(class::FINITE) && !verb.is(class::NOUN | class::PLURAL | class::ADVERB)
            })
    }

    /// *that*: relative after a noun with a verb to follow, determiner before a noun when no clause was announced.
    pub(super) fn that(&self) -> Tag {
        let verb_next = self.next_is(class::FINITE | class::DO)
            && !self.next_is(
                class::DETERMINER
                    | class::POSSESSIVE
                    | class::SUBJECT_PRONOUN
                    | class::NOUN
                    | class::ADJECTIVE,
            );
        let nominal = self.after(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Time, Tag::Number]);
        let opens = || {
            self.before(1).is_some_and(|be| !be.has(SENTENCE_START))
                && self.next_is(class::SUBJECT_PRONOUN | class::ARTICLE | class::POSSESSIVE)
        };
        match self.previous {
            _ if self.is_that_itself() => Tag::Pronoun,
            Some(Tag::Verb | Tag::Participle | Tag::Ing | Tag::Pronoun) if self.determines() => {
                Tag::Determiner
            }
            // *her answer was that it had rained*
            Some(Tag::Be) if opens() => Tag::Subordinator,
            _ if nominal && verb_next => Tag::Relative,
            _ if nominal => Tag::Subordinator,
            // but *argues, however, that nurses are*
            _ if verb_next
                && !self.next_is(class::PLURAL)
                && !self.after(&[Tag::Verb, Tag::Participle, Tag::Ing]) =>
            {
                Tag::Pronoun
            }
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

    /// *told that story at weddings*, *wrote to me that winter*, but *said that bread was dear*: a noun in the singular with
    /// no verb of its own.
    fn determines(&self) -> bool {
        let bare = |next: &Token| {
            let other = class::PLURAL | class::ADVERB | CLOSED;
            next.is(class::TIME) && !next.is(other)
                || next.is(class::NOUN) && !next.is(other | class::ADJECTIVE)
        };
        let rest = self.tokens.get(self.index + 2..).unwrap_or_default();
        let ends = |token: &&Token| {
            !matches!(token.kind, TokenKind::Comma | TokenKind::Stop)
                && !token.is(class::COORDINATOR)
        };
        let own = rest.iter().take(OWN_VERB).take_while(ends);
        let verbless = || {
            let mut verbs = own
                .clone()
                .filter(|token| token.is(class::FINITE | class::DO));
            own.clone().count() < OWN_VERB && verbs.next().is_none()
        };
        let then = rest.first().filter(ends);
        let dated = self.next_is(class::TIME)
            && then.map_or(true, |then| {
                then.is(class::TO | class::SUBJECT_PRONOUN) && !then.is(class::PREPOSITION)
            });
        self.next
            .is_some_and(|next| bare(next) && !next.has(CAPITAL))
            && (dated || verbless())
    }

    /// *wrote that down, said that.*: nothing that it could open follows.
    fn is_that_itself(&self) -> bool {
        let ends = |next: &Token| matches!(next.kind, TokenKind::Stop | TokenKind::Comma);
        let down = self.next_is(class::PARTICLE) && self.after_next().map_or(true, ends);
        self.after(&[Tag::Verb, Tag::Participle, Tag::Ing]) && (down || self.stops())
    }

    pub(super) fn relative(&self) -> Tag {
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
        let Some(next) = self.next else {
            return false;
        };
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
                let unknown = !next.is(OPEN | CLOSED) || next.has(CAPITAL) && next.is(class::TIME);
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
