//! Every list of words with its classes.

use super::{
    abbreviations, adjectives, adverbs, closed_class, cue_nouns, demonyms, documents, given_names,
    nouns, organizations, persons, places, roles, times, titles, verb_forms,
};
use crate::lexicon::class::*;

/// Classes and words: lower case, sorted, white space between.
pub(crate) const LISTS: &[(Classes, &str)] = &[
    (DETERMINER, closed_class::DETERMINERS),
    (ARTICLE, closed_class::ARTICLES),
    (DETERMINER | DEFINITE, closed_class::DEFINITES),
    (POSSESSIVE, closed_class::POSSESSIVES),
    (POSSESSIVE | MALE, closed_class::POSSESSIVES_MALE),
    (POSSESSIVE | FEMALE, closed_class::POSSESSIVES_FEMALE),
    (SUBJECT_PRONOUN, closed_class::SUBJECT_PRONOUNS),
    (SUBJECT_PRONOUN | MALE, closed_class::SUBJECT_PRONOUNS_MALE),
    (
        SUBJECT_PRONOUN | FEMALE,
        closed_class::SUBJECT_PRONOUNS_FEMALE,
    ),
    (OBJECT_PRONOUN, closed_class::OBJECT_PRONOUNS),
    (OBJECT_PRONOUN | MALE, closed_class::OBJECT_PRONOUNS_MALE),
    (
        OBJECT_PRONOUN | FEMALE,
        closed_class::OBJECT_PRONOUNS_FEMALE,
    ),
    (FIRST_PERSON, closed_class::FIRST_PERSONS),
    (RELATIVE, closed_class::RELATIVES),
    (INTERROGATIVE, closed_class::INTERROGATIVES),
    (PREPOSITION, closed_class::PREPOSITIONS),
    (COORDINATOR, closed_class::COORDINATORS),
    (SUBORDINATOR, closed_class::SUBORDINATORS),
    (MODAL, closed_class::MODALS),
    (BE, closed_class::BE_FORMS),
    (HAVE, closed_class::HAVE_FORMS),
    (DO, closed_class::DO_FORMS),
    (NEGATION, closed_class::NEGATIONS),
    (TO, closed_class::TO_WORD),
    (NUMBER, closed_class::NUMBERS),
    (ADJECTIVE | NUMBER, closed_class::ORDINALS),
    (PARTICLE, closed_class::PARTICLES),
    (TITLE, titles::TITLES),
    (TITLE | MALE, titles::TITLES_MALE),
    (TITLE | FEMALE, titles::TITLES_FEMALE),
    (MARRIED, titles::MARRIED),
    (UNMARRIED, titles::UNMARRIED),
    (BEFORE_SURNAME, titles::BEFORE_SURNAME),
    (ROLE | NOUN, titles::TITLED_ROLES),
    (ROLE | NOUN, roles::ROLES),
    (ROLE | NOUN | MALE, roles::ROLES_MALE),
    (ROLE | NOUN | FEMALE, roles::ROLES_FEMALE),
    (STATION, roles::STATIONS),
    (GROUP | PLURAL, roles::ROLE_PLURALS),
    (PERSON | NOUN, persons::PERSONS),
    (PERSON | NOUN | MALE, persons::PERSONS_MALE),
    (PERSON | NOUN | FEMALE, persons::PERSONS_FEMALE),
    (KINSHIP | PERSON | NOUN | MALE, persons::KINSHIP_MALE),
    (KINSHIP | PERSON | NOUN | FEMALE, persons::KINSHIP_FEMALE),
    (KINSHIP | PERSON | NOUN, persons::KINSHIP_ANY),
    (GROUP | PLURAL, persons::GROUPS),
    (GROUP | NOUN, persons::GROUP_NOUNS),
    (GROUP | PLURAL, persons::PERSON_PLURALS),
    (KINSHIP | GROUP | PLURAL, persons::KINSHIP_PLURALS),
    (ORGANIZATION | NOUN, organizations::ORGANIZATIONS),
    (ORGANIZATION | PLURAL, organizations::ORGANIZATION_PLURALS),
    (ORGANIZATION, organizations::ORGANIZATION_ENDS),
    (DOCUMENT | NOUN, documents::DOCUMENTS),
    (DOCUMENT | PLURAL, documents::DOCUMENT_PLURALS),
    (CUE_NOUN | NOUN, cue_nouns::CUE_NOUNS),
    (TIME | NOUN, times::TIMES),
    (TIME | PLURAL, times::TIME_PLURALS),
    (TIME | ABBREVIATION, times::TIME_ABBREVIATIONS),
    (TIME, times::TIME_SHORT),
    (ABBREVIATION, abbreviations::ABBREVIATIONS),
    (PLACE, places::COUNTRIES),
    (PLACE, places::REGIONS),
    (PLACE, places::CITIES),
    (PLACE | ABBREVIATION, places::STATE_ABBREVIATIONS),
    (DEMONYM | ADJECTIVE | NOUN, demonyms::DEMONYMS),
    (DEMONYM | ADJECTIVE | NOUN, demonyms::CREEDS),
    (DEMONYM | ADJECTIVE, demonyms::PARTY_ADJECTIVES),
    (DEMONYM | GROUP | PLURAL, demonyms::DEMONYM_PLURALS),
    (VERB_PAST | VERB_PARTICIPLE, verb_forms::SECOND_PASTS),
    (VERB_PARTICIPLE, verb_forms::PARTICIPLES),
    (VERB_PAST, verb_forms::PASTS),
    (VERB_ING, verb_forms::INGS),
    (GIVEN_NAME | MALE, given_names::GIVEN_MALE),
    (GIVEN_NAME | FEMALE, given_names::GIVEN_FEMALE),
    (SURNAME, given_names::SURNAMES),
    (NOUN, nouns::NOUNS),
    (PLURAL, nouns::PLURALS),
    (ADJECTIVE, adjectives::ADJECTIVES),
    (CUE_ADJECTIVE, adjectives::CUE_PARTICIPLES),
    (ADVERB, adverbs::ADVERBS),
];

/// Lists whose words have plurals by [rule](plural), and the classes of these.
pub(crate) const WITH_PLURALS: &[(Classes, &str)] = &[
    (GROUP | PLURAL, titles::TITLED_ROLES),
    (GROUP | PLURAL, roles::ROLES),
    (GROUP | PLURAL, roles::ROLES_MALE),
    (GROUP | PLURAL, roles::ROLES_FEMALE),
    (GROUP | PLURAL, persons::PERSONS),
    (GROUP | PLURAL, persons::PERSONS_MALE),
    (GROUP | PLURAL, persons::PERSONS_FEMALE),
    (KINSHIP | GROUP | PLURAL, persons::KINSHIP_MALE),
    (KINSHIP | GROUP | PLURAL, persons::KINSHIP_FEMALE),
    (KINSHIP | GROUP | PLURAL, persons::KINSHIP_ANY),
    (ORGANIZATION | PLURAL, organizations::ORGANIZATIONS),
    (DOCUMENT | PLURAL, documents::DOCUMENTS),
    (CUE_NOUN | PLURAL, cue_nouns::CUE_NOUNS),
];

/// The plural of a noun. Those that go by no rule have lists of their own.
///
/// ```text
/// ends in              plural
/// man                  seamen
/// consonant + y        deputies
/// s, x, z, ch, sh      coaches
/// anything else        mayors
/// ```
pub(crate) fn plural(noun: &str) -> String {
    let (gone, ending) = match noun.as_bytes() {
        [.., b'm', b'a', b'n'] => (2, "en"),
        [.., b'a' | b'e' | b'i' | b'o' | b'u', b'y'] => (0, "s"),
        [.., b'y'] => (1, "ies"),
        [.., b's' | b'x' | b'z'] | [.., b'c' | b's', b'h'] => (0, "es"),
        _ => (0, "s"),
    };
    noun[..noun.len() - gone].to_string() + ending
}
