//! Word classes, as a set of bits: a word may belong to several.

/// A set of word classes.
pub(crate) type Classes = u64;

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        classes!(@ 0; $($(#[$doc])* $name,)*);
    };
    (@ $bit:expr; $(#[$doc:meta])* $name:ident, $($rest:tt)*) => {
        $(#[$doc])*
        pub(crate) const $name: Classes = 1 << ($bit);
        classes!(@ $bit + 1; $($rest)*);
    };
    (@ $bit:expr;) => {};
}

classes! {
    /// *the, a, this, every, no*
    DETERMINER,
    /// *his, her, their, whose*
    POSSESSIVE,
    /// *he, she, they, I, someone*
    SUBJECT_PRONOUN,
    /// *him, her, them, us*
    OBJECT_PRONOUN,
    /// *who, which, that, whose*
    RELATIVE,
    /// *what, how, why, where, whether*
    INTERROGATIVE,
    /// *in, of, for, after*
    PREPOSITION,
    /// *and, but, or, nor*
    COORDINATOR,
    /// *if, because, while, although, that*
    SUBORDINATOR,
    /// *will, would, can*
    MODAL,
    /// forms of *be*
    BE,
    /// forms of *have*
    HAVE,
    /// forms of *do*
    DO,
    /// *not, n't, never*
    NEGATION,
    /// *to*
    TO,
    /// *one, two, dozens, hundred*
    NUMBER,
    /// singular and mass nouns
    NOUN,
    /// plural nouns
    PLURAL,
    /// adjectives
    ADJECTIVE,
    /// adverbs
    ADVERB,
    /// base form of a verb
    VERB_BASE,
    /// third person singular
    VERB_S,
    /// past tense
    VERB_PAST,
    /// past participle
    VERB_PARTICIPLE,
    /// *-ing* form
    VERB_ING,
    /// a verb that can report speech: its row has counts
    CUE_VERB,
    /// adjectives and participles that report what somebody thinks: *is confident that, was opposed to*
    CUE_ADJECTIVE,
    /// nouns of time that stand without a preposition: *Monday, January, week, morning, yesterday*
    TIME,
    /// titles that stand right before a name and mean nothing else: *Mr., Sen., Lady*
    TITLE,
    /// role nouns that may stand before a name (*President, spokeswoman*) and alone (*the spokeswoman*)
    ROLE,
    /// public offices and stations, by which a text calls again whom it has named: *the governor, the candidate*
    STATION,
    /// other nouns for one person: *man, woman, voter, driver*
    PERSON,
    /// nouns for several persons: *officials, critics, people, couple*; plurals of ROLE and PERSON are GROUP
    GROUP,
    /// *campaign, company, committee, ministry*, and words that end the names of such: *Inc., University*
    ORGANIZATION,
    /// *report, statement, letter, lawsuit, poll*
    DOCUMENT,
    /// nouns that report speech: *statement, claim, remarks, warning*
    CUE_NOUN,
    /// male: *he, Mr., spokesman, John*
    MALE,
    /// female: *she, Mrs., spokeswoman, Mary*
    FEMALE,
    /// given names
    GIVEN_NAME,
    /// given names that are as often surnames: *Grant, Lee*
    SURNAME,
    /// kinship: *father, wife, aunt*
    KINSHIP,
    /// nations, peoples, parties and creeds as adjective or person: *American, Republican, Muslim*
    DEMONYM,
    /// names of countries, states and big cities: never a person, may speak as an organisation (*Moscow said*)
    PLACE,
    /// abbreviations whose full stop ends no sentence: *U.S., No., Inc., Jan.*
    ABBREVIATION,
    /// particles that belong to a verb group: *out, up, on, in*
    PARTICLE,
    /// determiners that never stand alone: *the, a, every*
    ARTICLE,
    /// determiners before somebody known: *the, this*; *one, some, every* introduce somebody new
    DEFINITE,
    /// *I, me, myself*, and the initial *I.*
    FIRST_PERSON,
    /// titles of a married woman: *Mrs., Madame*
    MARRIED,
    /// titles of a woman who is not: *Miss, Mlle.*
    UNMARRIED,
    /// titles that a surname follows: *Colonel Hall*, but *Sir Thomas, Miss Ann*
    BEFORE_SURNAME,
}

/// The closed classes: the small words that hold a sentence together.
pub(crate) const CLOSED: Classes = DETERMINER
    | POSSESSIVE
    | SUBJECT_PRONOUN
    | OBJECT_PRONOUN
    | RELATIVE
    | INTERROGATIVE
    | PREPOSITION
    | COORDINATOR
    | SUBORDINATOR
    | MODAL
    | BE
    | HAVE
    | DO
    | NEGATION
    | TO;

/// Classes that any verb form carries.
pub(crate) const VERB_FORMS: Classes = VERB_BASE | VERB_S | VERB_PAST | VERB_PARTICIPLE | VERB_ING;
/// Forms that show who acts, and what may stand for them.
pub(crate) const FINITE: Classes = VERB_PAST | VERB_S | BE | HAVE | MODAL;
/// What stands in noun phrases.
pub(crate) const NOMINAL: Classes = NOUN | PLURAL | ADJECTIVE;
/// The open classes.
pub(crate) const OPEN: Classes = VERB_FORMS | NOMINAL | ADVERB;
/// Nouns for one or more persons.
pub(crate) const SOMEBODY: Classes = PERSON | ROLE | GROUP;
/// Nouns for whoever or whatever can act and report.
pub(crate) const ACTOR: Classes = SOMEBODY | ORGANIZATION | DOCUMENT;
