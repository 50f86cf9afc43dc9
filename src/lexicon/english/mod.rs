//! English.

mod abbreviations;
mod adjectives;
mod adverbs;
mod closed_class;
mod cue_nouns;
mod cue_verbs;
mod demonyms;
mod documents;
mod inflection;
mod nouns;
mod organizations;
mod persons;
mod places;
mod roles;
#[cfg(test)]
mod tests;
mod times;
mod titles;
mod verbs;
mod words;

pub(crate) use cue_verbs::CUE_VERBS;
pub(crate) use inflection::regular_forms;
pub(crate) use verbs::VERBS;
pub(crate) use words::LISTS;
