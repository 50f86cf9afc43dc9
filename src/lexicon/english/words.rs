//! Every list of words with its class.

use crate::lexicon::class::{self, Classes};

/// Class and words: lower case, sorted, white space between.
pub(crate) const LISTS: &[(Classes, &str)] = &[(class::DETERMINER, "a an the")];
