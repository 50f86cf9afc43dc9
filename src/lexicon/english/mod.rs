//! English.

mod abbreviations;
mod adjectives;
mod adverbs;
pub(crate) mod catenatives;
pub(crate) mod circumstances;
mod closed_class;
mod cue_nouns;
mod cue_verbs;
mod demonyms;
mod documents;
pub(crate) mod elisions;
mod given_names;
mod inflection;
pub(crate) mod labels;
pub(crate) mod names;
mod nicknames;
mod nouns;
mod organizations;
mod persons;
mod places;
pub(crate) mod reports;
mod roles;
pub(crate) mod single_words;
pub(crate) mod talk;
#[cfg(test)]
mod tests;
mod times;
mod titles;
mod verb_forms;
mod verbs;
mod words;
pub(crate) mod works;

pub(crate) use cue_verbs::CUE_VERBS;
pub(crate) use inflection::regular_forms;
pub(crate) use nicknames::NICKNAMES;
pub(crate) use titles::TITLES_IN_FULL;
pub(crate) use verbs::verbs;
pub(crate) use words::{plural, LISTS, WITH_PLURALS};
