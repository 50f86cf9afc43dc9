//! Word lists as data, and the table that they are looked up in.
//!
//! A language is a folder of lists; each list is a constant, one file a kind. The table is built while the crate is
//! compiled, so that no first call pays for it.

pub(crate) mod class;
mod english;
mod own;
mod table;
mod verb;

pub(crate) use class::Classes;

pub(crate) use english::regular_forms;
pub(crate) use own::{Lexicon, OwnWords, MOST_VERBS};
pub(crate) use table::{hash_step, look_up, Entry, HASH_START};
pub(crate) use verb::CueFrames;
