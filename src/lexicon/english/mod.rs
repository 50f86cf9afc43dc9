//! English.

mod abbreviations;
mod adjectives;
mod adverbs;
mod closed_class;
mod cue_nouns;
mod cue_verbs;
mod demonyms;
mod documents;
mod given_names;
mod inflection;
mod nicknames;
mod nouns;
mod organizations;
mod persons;
mod places;
mod roles;
#[cfg(test)]
mod tests;
mod times;
mod titles;
mod verb_forms;
mod verbs;
mod words;

pub(crate) use cue_verbs::CUE_VERBS;
pub(crate) use inflection::regular_forms;
pub(crate) use nicknames::NICKNAMES;
pub(crate) use verbs::verbs;
pub(crate) use words::{plural, LISTS, WITH_PLURALS};
