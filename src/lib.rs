//! whosaid
#![forbid(unsafe_code)]
#![deny(missing_docs, missing_debug_implementations)]
#![cfg_attr(docsrs, feature(doc_auto_cfg))]

mod attribution;
mod attributor;
mod check;
mod clause;
mod context;
mod error;
mod lexicon;
mod link;
mod mention;
mod options;
mod own_pattern;
mod paragraph;
mod pattern;
mod phrase;
mod quotation;
mod referent;
mod roster;
#[cfg(all(test, feature = "serde"))]
mod serde_test;
mod span;
mod tag;
mod token;
#[cfg(test)]
mod trace;

pub use attribution::{Act, Attribution, Cue, Kind, Mention, Part, Speaker, SpeakerKind};
pub use attributor::Attributor;
pub use error::Error;
pub use options::{CueVerb, Options, Typography};
pub use quotation::{find_quotations, Quotation};
pub use roster::{Gender, KnownSpeaker, Roster};
pub use span::Span;

/// Every attribution of the text, in text order, with the library's own word lists.
pub fn attribute(text: &str) -> Vec<Attribution<'_>> {
    Attributor::default().attribute(text)
}
