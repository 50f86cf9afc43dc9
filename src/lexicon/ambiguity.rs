//! What the classes of a word leave open: most words can have only one tag; for the rest, their
//! neighbours decide.
//!
//! Worked out for each word of the table while the crate is compiled.

use super::class::{self, Classes, CLOSED, OPEN};
use super::tag::Tag;

/// The tag of a word, or what its neighbours have to tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Ambiguity {
    Settled(Tag),
    /// `'s`: the possessive or a verb.
    Possessive,
    /// A name or a noun.
    #[default]
    Unknown,
    /// *however, so, now*: an adverb, or what joins clauses.
    Joining,
    /// *will, can*
    Modal,
    That,
    /// *who, which*
    Relative,
    /// *her, another, there*
    Pronoun,
    /// *several, each*
    Determiner,
    /// *in, before, like*
    Preposition,
    /// *claims, offered*
    VerbOrNoun,
    /// *said*: past tense or participle.
    Past,
    /// *relay, repairs*: a verb, or what an article makes a noun.
    Base,
    /// *chief, official*: noun, adjective or adverb.
    Nominal,
}

use Ambiguity::{Settled, Unknown};

impl Ambiguity {
    /// That of a word of these classes.
    pub(crate) const fn of(classes: Classes) -> Self {
        let is = classes
            & (class::NEGATION | class::INTERROGATIVE | class::DETERMINER | class::RELATIVE);
        let joins =
            classes & (class::SUBORDINATOR | class::INTERROGATIVE | class::COORDINATOR) != 0;
        match () {
            _ if joins && classes & class::ADVERB != 0 => Ambiguity::Joining,
            _ if is & class::NEGATION != 0 => Settled(Tag::Negation),
            _ if is == class::INTERROGATIVE | class::DETERMINER => Settled(Tag::Interrogative),
            _ => Ambiguity::of_joint(classes),
        }
    }

    /// The same, of what is no adverb here.
    pub(crate) const fn of_joint(classes: Classes) -> Self {
        match () {
            _ if classes & class::BE != 0 => Settled(Tag::Be),
            _ if classes & class::HAVE != 0 => Settled(Tag::Have),
            _ if classes & class::DO != 0 => Settled(Tag::Do),
            _ if classes & class::MODAL != 0 => Ambiguity::Modal,
            _ if classes & class::TO != 0 => Settled(Tag::To),
            _ if classes & class::RELATIVE != 0 && classes & class::SUBORDINATOR != 0 => {
                Ambiguity::That
            }
            _ if classes & class::RELATIVE != 0 => Ambiguity::Relative,
            _ if classes & PRONOUN != 0 => Ambiguity::of_pronoun(classes),
            _ if classes & class::ARTICLE != 0 && classes & class::ADVERB == 0 => {
                Settled(Tag::Determiner)
            }
            _ if classes & class::DETERMINER != 0 => Ambiguity::Determiner,
            _ if classes & class::COORDINATOR != 0 => Settled(Tag::Coordinator),
            _ if classes & class::INTERROGATIVE != 0 => Settled(Tag::Interrogative),
            _ if classes & TELLING == class::PREPOSITION => Settled(Tag::Preposition),
            _ if classes & class::PREPOSITION != 0 => Ambiguity::Preposition,
            _ if classes & class::SUBORDINATOR != 0 => Settled(Tag::Subordinator),
            _ if classes & class::TIME != 0 => Settled(Tag::Time),
            _ if classes & class::NUMBER != 0 => Settled(Tag::Number),
            _ => Ambiguity::of_open(classes),
        }
    }

    const fn of_pronoun(classes: Classes) -> Self {
        let doubtful = class::DETERMINER | class::NUMBER | class::ADVERB;
        match () {
            _ if classes & class::POSSESSIVE != 0 && classes & class::OBJECT_PRONOUN == 0 => {
                Settled(Tag::Possessive)
            }
            _ if classes & class::POSSESSIVE != 0 => Ambiguity::Pronoun,
            _ if classes & class::SUBJECT_PRONOUN != 0 && classes & doubtful == 0 => {
                Settled(Tag::Pronoun)
            }
            _ => Ambiguity::Pronoun,
        }
    }

    /// That of a word of an open class.
    pub(crate) const fn of_open(classes: Classes) -> Self {
        let nominal = classes & (class::NOUN | class::PLURAL | class::ADJECTIVE);
        match () {
            _ if classes & class::VERB_FORMS != 0 && nominal != 0 => Ambiguity::VerbOrNoun,
            _ if classes & class::VERB_FORMS != 0 => Ambiguity::of_verb(classes),
            _ if nominal & class::ADJECTIVE == 0
                && nominal != 0
                && classes & class::ADVERB == 0 =>
            {
                Settled(if nominal == class::PLURAL {
                    Tag::Plural
                } else {
                    Tag::Noun
                })
            }
            _ if nominal == class::ADJECTIVE && classes & (class::ADVERB | class::ACTOR) == 0 => {
                Settled(Tag::Adjective)
            }
            _ if nominal != 0 => Ambiguity::Nominal,
            _ if classes & class::ADVERB != 0 => Settled(Tag::Adverb),
            _ => Unknown,
        }
    }

    const fn of_verb(classes: Classes) -> Self {
        let base = classes & class::VERB_BASE != 0;
        let present = base || classes & class::VERB_FORMS == class::VERB_S;
        match () {
            _ if classes & class::VERB_ING != 0 && !base => Settled(Tag::Ing),
            _ if present && classes & class::VERB_PAST == 0 => Ambiguity::Base,
            _ if classes & class::VERB_PARTICIPLE == 0 => Settled(Tag::Verb),
            _ if classes & class::VERB_PAST == 0 && !base => Settled(Tag::Participle),
            _ => Ambiguity::Past,
        }
    }
}

const PRONOUN: Classes = class::POSSESSIVE | class::SUBJECT_PRONOUN | class::OBJECT_PRONOUN;

/// The classes that the tag of a word in lower case depends on.
const TELLING: Classes = CLOSED | OPEN | class::NUMBER | class::TIME | class::PARTICLE;
