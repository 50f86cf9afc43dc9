//! English.

mod cue_verbs;
mod verbs;
mod words;

pub(crate) use cue_verbs::CUE_VERBS;
pub(crate) use verbs::VERBS;
pub(crate) use words::LISTS;
