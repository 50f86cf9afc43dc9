//! The grammar of one paragraph: its tokens, and sentence by sentence their tags, phrases, clauses with their subjects. It
//! knows nothing of reports, and what is asked of one sentence never looks into the next.

pub(crate) mod clause;
pub(crate) mod phrase;
pub(crate) mod shape;
pub(crate) mod tag;
pub(crate) mod token;
