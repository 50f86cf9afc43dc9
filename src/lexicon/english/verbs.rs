//! Verbs that do not report speech.

use crate::lexicon::verb::{plain, Verb};

/// Sorted by lemma.
pub(crate) const VERBS: &[Verb] = &[plain("walk", "walk walks walked walked walking")];
