//! The grammar of one paragraph: tokens, their tags, phrases, clauses with their subjects. It knows nothing of reports.

pub(crate) mod clause;
pub(crate) mod phrase;
pub(crate) mod shape;
pub(crate) mod tag;
pub(crate) mod token;
