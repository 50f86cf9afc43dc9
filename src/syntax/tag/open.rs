//! Open classes in context: whether *claims* is a verb or a noun, *accused* a past tense or a participle.

use super::participle::LOOKAHEAD;
use super::{stops, Context, CLOSED, OPEN};
use crate::lexicon::catenatives::KEEPS;
use crate::lexicon::reports::ACCORDING;
use crate::lexicon::single_words::{AS, TO, WHOSE};
use crate::lexicon::{class, Word};
use crate::syntax::token::{Tag, Tags, Token, TokenKind, ALL_CAPITALS, CAPITAL, SENTENCE_START};

/// How many words may stand between a participle and the verb of the name that it describes.
const LONGEST_NAME: usize = 8;

/// How many words of a sentence may stand before the verb that it lacks.
const LOOKBACK: usize = 24;

impl Context<'_> {
    /// *just, very, still* before an adjective or a verb modify it; before a noun they are adjectives.
    fn noun_is_next(&self) -> bool {
        let noun = |next: &Token| {
            next.is(class::NOUN | class::PLURAL) && !next.is(class::ADVERB)
                || !next.is(OPEN | CLOSED)
        };
        self.noun_follows()
            && self
                .next
                .is_some_and(|next| !next.is_word() || next.has(CAPITAL) || noun(next))
    }

    /// A word that the lexicon does not hold; in a heading all in capitals they tell nothing.
    pub(super) fn name_or_noun(&self) -> Tag {
        let capital = self.token.has(CAPITAL) && !(self.heading && self.token.has(ALL_CAPITALS));
        if capital {
            Tag::Name
        } else {
            Tag::Noun
        }
    }

    /// *a relay, his repair*
    pub(super) fn after_article(&self) -> bool {
        let owns = |before: &Token| before.tag == Tag::Possessive && before.is_word();
        self.before(1)
            .is_some_and(|before| before.is(class::ARTICLE) || owns(before))
    }

    /// *the repairs, any more repairs*
    pub(super) fn is_several(&self) -> bool {
        let apart = self.tag_before(1) == Some(Tag::Adverb);
        self.after_article() || apart && self.after(&[Tag::Determiner])
    }

    /// *which engineers described as*: a plural with a past form behind it.
    fn acts(&self) -> bool {
        self.is(class::PLURAL) && self.next_is(class::VERB_PAST) && !self.next_is(class::NOUN)
    }

    /// *could not help saying, “…”*: a comma or a colon, and a quotation.
    pub(super) fn leads(&self) -> bool {
        let mark = self.next_is_kind(TokenKind::Comma) || self.next_is_kind(TokenKind::Colon);
        mark && self.after_next().is_some_and(Token::is_quote)
    }

    /// Whether one of these words stands right before.
    fn is_behind(&self, words: &[Word]) -> bool {
        self.before(1).is_some_and(|before| before.is_any(words))
    }

    /// Whether a word that may be verb or noun is a verb here.
    pub(super) fn verb_here(&self) -> bool {
        // *according to state law*
        let cites =
            self.after(&[Tag::To]) && self.before(2).is_some_and(|cue| cue.is_any(&[ACCORDING]));
        if self.after(&[Tag::To, Tag::Modal]) && !cites {
            return self.is(class::VERB_BASE) || !self.is(class::NOUN | class::PLURAL);
        }
        let governed = self.after(&[
            Tag::Determiner,
            Tag::Possessive,
            Tag::Adjective,
            Tag::Preposition,
            Tag::Number,
        ]);
        if governed || cites {
            // *the accused said*, *by pointing out*, *he himself said*
            let warned = self.is(class::CUE_VERB) && self.next_is(class::ADVERB);
            // *quoted the mayor as saying.*
            let quoted = || self.ends() && self.is_behind(&[AS]);
            // *upset them by saying, “…”*
            let says = || self.is(class::CUE_VERB) && (quoted() || self.leads());
            return self.is(class::VERB_ING)
                && self.after(&[Tag::Preposition])
                && (self.object_follows() || warned || says());
        }
        // *whose clear voice*
        if self.after(&[Tag::Relative, Tag::Interrogative])
            && (self.is_behind(&[WHOSE]) || self.acts())
        {
            return false;
        }
        if self.after(&[
            Tag::Pronoun,
            Tag::Relative,
            Tag::Interrogative,
            Tag::Do,
            Tag::Negation,
        ]) {
            return true;
        }
        if self.is(class::VERB_ING)
            && self.is(class::CUE_VERB)
            && (self.leads() || self.is_behind(&KEEPS) || self.is_said_there())
        {
            return true;
        }
        if self.after(&[Tag::Have]) {
            return self.is(class::VERB_PARTICIPLE);
        }
        if self.after(&[Tag::Be]) {
            return self.is(class::VERB_ING | class::VERB_PARTICIPLE);
        }
        let finite = self.is(class::VERB_S | class::VERB_PAST);
        if finite && self.is(class::CUE_VERB) && self.after_quoted_name() {
            return true;
        }
        match self.previous {
            // *a coat bearing the words*
            Some(Tag::Noun | Tag::Plural)
                if self.is(class::VERB_ING) && self.next_is(class::ARTICLE) =>
            {
                true
            }
            Some(Tag::Noun | Tag::Name | Tag::Plural | Tag::Time)
                if self.is(class::VERB_ING) && self.is(class::CUE_VERB) =>
            {
                // *with Ana Reyes telling reporters*
                let heard = self.after(&[Tag::Name])
                    && self.next_is(class::PLURAL)
                    && self.next_is(class::SOMEBODY);
                heard || self.object_follows() && !self.next_is(class::PREPOSITION)
            }
            Some(Tag::Name)
                if self.is(class::VERB_S) && (self.after_person() || self.after_as()) =>
            {
                true
            }
            Some(Tag::Name) if self.is_of_several() => true,
            Some(Tag::Time) if self.is_dated() => true,
            Some(Tag::Noun | Tag::Name | Tag::Time | Tag::Title) => {
                finite
                    && (!self.is(class::NOUN | class::PLURAL | class::ADJECTIVE)
                        || self.object_follows()
                        || self.is(class::VERB_PAST)
                        || self.closes_report())
            }
            // *records show.*
            Some(Tag::Plural)
                if self.is(class::CUE_VERB) && self.is(class::VERB_BASE) && self.ends() =>
            {
                true
            }
            Some(Tag::Plural) => {
                (finite || self.is(class::VERB_BASE))
                    && (self.object_follows() || self.is(class::VERB_PAST))
                    && !self.is_near()
            }
            // *…, engineers say*
            Some(Tag::Mark) if self.is(class::PLURAL) && !self.object_follows() => false,
            // *new faces and voices*
            Some(Tag::Coordinator)
                if self.is(class::PLURAL) && self.tag_before(2) == Some(Tag::Plural) =>
            {
                !self.next_is(class::PREPOSITION) && self.object_follows()
            }
            Some(Tag::Mark | Tag::Quote) if self.describes_name() => false,
            Some(Tag::Mark | Tag::Quote | Tag::Coordinator | Tag::Particle) => {
                self.is(class::VERB_PAST | class::VERB_ING | class::VERB_S)
                    && (self.object_follows() || !self.is(class::ADJECTIVE) || self.closes_clause())
            }
            // *kept saying that*, *the man who wrote left*
            Some(Tag::Verb) => {
                self.is(class::VERB_ING) && self.is(class::CUE_VERB) && self.clause_follows()
                    || self.closes_clause()
            }
            Some(Tag::Participle | Tag::Ing) => self.is(class::VERB_ING) && self.object_follows(),
            // *Counsel for the coast guard*
            None if self.is(class::ROLE) && self.next_is(class::PREPOSITION) => false,
            None => {
                // *Last year, he said*
                let dates = || self.is(class::ADJECTIVE) && self.next_is(class::TIME);
                self.is(class::VERB_ING)
                    || self.is(class::VERB_BASE | class::VERB_PAST)
                        && self.object_follows()
                        && !dates()
            }
            _ => !self.is(class::ADJECTIVE),
        }
    }

    /// *people close to the deal say*: an adjective, before *to* and a noun phrase.
    fn is_near(&self) -> bool {
        let noun = |after: &Token| {
            after.is(class::DETERMINER | class::POSSESSIVE | class::OBJECT_PRONOUN)
                || after.has(CAPITAL)
        };
        self.is(class::ADJECTIVE | class::ADVERB)
            && !self.is(class::VERB_PAST)
            && self.next_is_any(&[TO])
            && self.after_next().is_some_and(noun)
    }

    /// *had Reyes saying in May, “…”*: up to a mark that the quotation stands behind.
    fn is_said_there(&self) -> bool {
        let rest = &self.tokens[self.index + 1..];
        let mark = rest
            .iter()
            .take(LOOKAHEAD)
            .position(|token| !token.is_word());
        let leads = |mark: usize| {
            matches!(rest[mark].kind, TokenKind::Comma | TokenKind::Colon)
                && rest.get(mark + 1).is_some_and(Token::is_quote)
        };
        self.after(&[Tag::Name]) && self.next_is(class::PREPOSITION) && mark.is_some_and(leads)
    }

    /// *papers filed on Friday show that*: behind a date a base form is the verb of what stands before.
    fn is_dated(&self) -> bool {
        self.is(class::CUE_VERB)
            && self.is(class::VERB_BASE)
            && self.tag_before(2) == Some(Tag::Preposition)
            && (self.ends() || self.object_follows())
    }

    /// *“…,” retired Coast Guard captain Ana Reyes said*: capitals and roles up to a verb that reports.
    fn describes_name(&self) -> bool {
        let named = |token: &&Token| token.has(CAPITAL) || token.is(class::ROLE);
        let rest = &self.tokens[self.index + 1..];
        let names = rest.iter().take(LONGEST_NAME).take_while(named).count();
        names > 0 && !self.is(class::CUE_VERB) && rest.get(names).is_some_and(Token::is_report)
    }

    /// *He rose and left.*, *Ana Reyes, a nurse, left.*: a past form that ends a sentence which lacks a verb, or stands beside
    /// one that ends right before *and*.
    fn closes_clause(&self) -> bool {
        let beside = || {
            self.after(&[Tag::Coordinator])
                && matches!(self.tag_before(2), Some(Tag::Verb | Tag::Particle))
        };
        self.is(class::VERB_PAST) && self.stops() && (beside() || self.lacks_verb())
    }

    /// *The pier is safe, the survey report states.*: the verb of a noun phrase behind a whole sentence.
    fn closes_report(&self) -> bool {
        let noun = Tags::of(&[Tag::Determiner, Tag::Noun, Tag::Name, Tag::Adjective]);
        let begins = || {
            let mut before = self.tokens[..self.index].iter().rev().take(LONGEST_NAME);
            before.find(|token| !token.tag.is_in(noun))
        };
        self.is(class::CUE_VERB)
            && self.stops()
            && begins().is_some_and(|mark| mark.kind == TokenKind::Comma)
            && !self.lacks_verb()
    }

    /// Whether the sentence so far has no more finite verbs than words that open clauses.
    pub(super) fn lacks_verb(&self) -> bool {
        let (mut verbs, mut openers) = (0, 0);
        for at in (self.index.saturating_sub(LOOKBACK)..self.index).rev() {
            let token = &self.tokens[at];
            let begins = token.has(SENTENCE_START);
            let before = at
                .checked_sub(1)
                .filter(|_| !begins)
                .map(|at| self.tokens[at].tag);
            let within = before.is_some_and(|before| {
                before.is_in(Tags::AUXILIARIES.and(&[Tag::To, Tag::Adverb, Tag::Negation]))
            });
            match token.tag {
                Tag::Relative | Tag::Subordinator | Tag::Interrogative => openers += 1,
                tag if tag.is_in(Tags::FINITE) && !within => verbs += 1,
                _ => {}
            }
            if begins {
                return verbs <= openers;
            }
        }
        false
    }

    /// Right after a given name with a surname, or a title with a name: *Ana Reyes questions, Mr. Hall calls*.
    fn after_person(&self) -> bool {
        let titled =
            |first: &Token| first.is(class::GIVEN_NAME | class::TITLE) && first.has(CAPITAL);
        self.tag_before(1) == Some(Tag::Name) && self.before(2).is_some_and(titled)
    }

    /// *As Reyes notes, …*: a verb that may report, at the end of what *as* opens.
    fn after_as(&self) -> bool {
        let before = self.tokens[..self.index].iter().rev().take(4);
        let opener = before.clone().find(|token| token.tag != Tag::Name);
        self.is(class::CUE_VERB) && self.ends() && opener.is_some_and(|opener| opener.is_any(&[AS]))
    }

    /// *Reyes and Hall note that, experts like Ana Reyes claim that*: names without a determiner own no noun, and this form
    /// is that of several.
    fn is_of_several(&self) -> bool {
        let mut before = self.tokens[..self.index].iter().rev().take(6);
        let joined = before.find(|token| !matches!(token.tag, Tag::Name | Tag::Title));
        self.is(class::CUE_VERB)
            && self.is(class::VERB_BASE)
            && self.next.is_some_and(Token::is_that)
            && joined
                .is_some_and(|joined| matches!(joined.tag, Tag::Coordinator | Tag::Preposition))
    }

    /// *“…,” Reyes notes*: a name, with what belongs to it, right after a quotation, or after a dash behind one.
    fn after_quoted_name(&self) -> bool {
        let mut before = self.tokens[..self.index].iter().rev().take(6);
        let name = |token: &Token| {
            matches!(token.tag, Tag::Name | Tag::Title) || token.kind == TokenKind::Dash
        };
        self.after(&[Tag::Name])
            && before
                .by_ref()
                .find(|token| !name(token))
                .is_some_and(|token| token.tag == Tag::Quote)
    }

    /// What follows looks like an object, a clause or a quotation.
    pub(super) fn object_follows(&self) -> bool {
        self.next.is_some_and(|next| {
            // *water bottles that said*: only what reports takes a clause
            if next.is_that() && !self.is(class::CUE_VERB) {
                return false;
            }
            // *Reyes notes merely that*
            let that = || self.after_next().is_some_and(Token::is_that);
            let stated = || self.is(class::CUE_VERB) && that() && self.adverb_is_next();
            next.is_quote()
                || next.kind == TokenKind::Colon
                || stated()
                || next.is(class::DETERMINER
                    | class::POSSESSIVE
                    | class::SUBJECT_PRONOUN
                    | class::OBJECT_PRONOUN
                    | class::SUBORDINATOR
                    | class::TO
                    | class::INTERROGATIVE
                    | class::TIME
                    | class::PREPOSITION)
                || next.is_capitalised()
        })
    }

    /// *that*, a colon or a quotation follows, maybe after a comma.
    fn clause_follows(&self) -> bool {
        let opens =
            |next: &Token| next.is_quote() || next.kind == TokenKind::Colon || next.is_that();
        self.next.is_some_and(opens) || self.leads()
    }

    /// *vowed to soldier on.*: a noun right behind *to*, with a particle that ends its clause.
    fn acts_on(&self) -> bool {
        let ends = |after: &Token| !after.is_word() || after.is(class::COORDINATOR);
        self.after(&[Tag::To])
            && self.next_is(class::PARTICLE)
            && self.after_next().map_or(true, ends)
    }

    pub(super) fn nominal(&self) -> Tag {
        let token = self.token;
        if self.acts_on() {
            return Tag::Verb;
        }
        let noun = token.is(class::NOUN | class::PLURAL);
        if !noun && token.is(class::VERB_PARTICIPLE) && self.noun_follows() {
            return Tag::Adjective;
        }
        if token.is(class::ADJECTIVE)
            && !self.is_somebody_acting()
            && (!noun || self.noun_follows())
        {
            // *who still backs her*
            let verb_next = || {
                self.after(&[Tag::Relative]) && self.next_is(class::VERB_S | class::VERB_PAST)
                    || self.after(&[Tag::Modal]) && self.next_is(class::VERB_BASE)
            };
            let adverb = token.is(class::ADVERB)
                && (verb_next() || !self.noun_is_next())
                && !self.is_one_of_two();
            return if adverb { Tag::Adverb } else { Tag::Adjective };
        }
        if token.is(class::ADVERB)
            && !self.after(&[
                Tag::Determiner,
                Tag::Possessive,
                Tag::Adjective,
                Tag::Preposition,
            ])
        {
            return Tag::Adverb;
        }
        if token.is(class::PLURAL) && !token.is(class::NOUN) {
            Tag::Plural
        } else {
            Tag::Noun
        }
    }

    /// *a long, dry road*: before a comma and another adjective.
    fn is_one_of_two(&self) -> bool {
        let adjective =
            |after: &Token| after.is(class::ADJECTIVE) && !after.is(class::ADVERB | CLOSED);
        self.after(&[Tag::Determiner, Tag::Possessive])
            && self.next_is_kind(TokenKind::Comma)
            && self.after_next().is_some_and(adjective)
    }

    /// *the chief said*, *the chief known as X*: a noun that may be an adjective too, with a verb of its own.
    fn is_somebody_acting(&self) -> bool {
        let acting = |next: &Token| next.is(class::FINITE) && !next.is(class::NOMINAL);
        // *the fire chief left.*
        let left = || self.next_is(class::VERB_PAST) && stops(self.after_next());
        // *an official later said*
        let later = || self.next_is(class::ADVERB) && !self.next_is(class::NOUN);
        let known = || {
            let by = |after: &Token| after.is(class::PREPOSITION);
            self.next_is(class::VERB_PARTICIPLE) && self.after_next().is_some_and(by)
        };
        self.is(class::ACTOR)
            && (self.next.is_some_and(acting)
                || later() && self.after_next().is_some_and(acting)
                || known()
                || left())
    }
}
