//! Finds quoted speech in text, links each quotation to its speaker, and returns typed attribution records.
//!
//! Text in, records out, the same records every time: no model file, no network, no input or output, no global state.
//!
//! ```
//! let article = "“The bridge will stay closed,” Mayor Ana Reyes told reporters. “Nobody crosses it before then.” \
//!                She said that the repairs would take a year.";
//! for attribution in whosaid::attribute(article) {
//!     println!("{}: {}", attribution.speaker_name().unwrap_or("?"), attribution.content());
//! }
//! # assert_eq!(whosaid::attribute(article)[0].speaker_name(), Some("Ana Reyes"));
//! # assert_eq!(whosaid::attribute(article)[0].parts.len(), 2);
//! ```
//!
//! The [`guide`] leads from nothing to *who said what* in five minutes, and has pages on options, rosters, novels, transcripts,
//! confidence, offsets, words of your own, checking, and limits.
//!
//! # What a record holds
//!
//! Each [`Attribution`] is one utterance, or one paraphrase: the content in one or more [`Part`]s, the [`Cue`] that reports
//! it (*said*, *told reporters*), the [`Speaker`] with the expression that stands for them in the text, whether the content
//! is quoted ([`Kind`]), the pattern that linked it all, and how sure that is.
//!
//! [`attribute`] gives the records. [`read`] gives the whole [`Document`]: the records, everybody who speaks ([`Entity`]), all that
//! is quoted ([`Quoted`]), and the text from end to end in [`Segment`]s of narration and speech.
//!
//! Every place is a [`Span`] of *bytes*, half-open, on character boundaries, so that it slices the text at no cost;
//! [`Offsets`] counts characters, UTF-16 units, or lines and columns. Records borrow from the text;
//! [`Attribution::into_owned`] frees them from it.
//!
//! # Why a regular expression will not do
//!
//! `"([^"]+)," (\w+) said` finds the easy half. But whether a mark opens or closes depends on what stands on both sides of it,
//! on what is open already, and on the habits of the document; *’* is an apostrophe more often than a quotation mark; a
//! missing mark turns all that follows inside out; a quotation runs over paragraphs. The speaker of *“…,” she said* is
//! somewhere else, so is the one of a quotation without any *said*, and the word before *said* is often not the speaker:
//! *the head of the union that called the strike said*.
//!
//! # How it works
//!
//! 1. One scan finds the marks, and pairs them by the document's convention, by paragraph and by nesting.
//! 2. What stands around the quotations becomes tokens, word classes, phrases, and clauses with their subjects.
//! 3. Patterns link each quotation to the clause that reports it; clauses that report without marks give indirect speech.
//! 4. Names, nominals and pronouns are traced to the fullest name in the document, or to a [`Roster`] of known speakers.
//! 5. Quotations that no words introduce get their speaker from the context: the paragraph, or whose turn it is.
//!
//! Each step is linear in the length of the text, whatever the text.
//!
//! # Options
//!
//! [`attribute`] and [`find_quotations`] do without any. An [`Attributor`] is built once from [`Options`]: kinds, verbs, titles
//! and given names of one's own, patterns of one's own, a roster, a typography.
//!
//! ```
//! use whosaid::{Attributor, CueVerb, Kind, Options};
//!
//! let options = Options::new().kinds([Kind::Direct]).cue_verb(CueVerb::regular("skeet")).title("Dra.");
//! let attributor = Attributor::new(options)?;
//! let records = attributor.attribute("“No comment,” Dra. Ana Reyes skeeted.");
//! assert_eq!(records[0].speaker_name(), Some("Ana Reyes"));
//! # Ok::<(), whosaid::Error>(())
//! ```
//!
//! # Errors
//!
//! Attribution has none, and never panics: a text is never wrong. An [`Error`] belongs to options or to a roster; it is found
//! when these are built, and its message names the entry and says what is wrong with it.
//!
//! # Threads
//!
//! An [`Attributor`] is `Send` and `Sync`, and attribution only reads it: share one among as many threads as there are. Two
//! with different options share nothing.
//!
//! # Features
//!
//! * `serde` (off by default): records are written, and rosters written and read, in any format of serde, with the field
//!   names of the record format that `examples/annotate` writes.
#![forbid(unsafe_code)]
#![deny(missing_docs, missing_debug_implementations)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod attribution;
mod attributor;
mod check;
mod confidence;
mod coref;
mod dialogue;
mod document;
mod error;
#[doc(hidden)]
pub mod explain;
#[cfg(any(doc, doctest))]
pub mod guide;
mod key;
#[doc(hidden)]
pub mod learn;
mod lexicon;
mod mention;
mod options;
mod pattern;
mod reading;
mod record;
mod report;
mod roster;
#[cfg(all(test, feature = "serde"))]
mod serde_test;
mod span;
mod syntax;
mod text;
mod util;
mod verify;

use once_cell::sync::Lazy;

pub use attribution::{
    Act, Alternative, Attribution, Cue, Kind, Mention, Part, Reason, Speaker, SpeakerKind,
};
pub use attributor::Attributor;
pub use document::{
    Cast, Document, Entity, Label, Offsets, Position, Quoted, Segment, SegmentKind, Unit,
};
pub use error::Error;
pub use key::key;
pub use options::{CueVerb, Genre, Options, Typography};
pub use pattern::{Family, Pattern};
pub use roster::{Gender, KnownSpeaker, Roster};
pub use span::Span;
pub use text::quotation::{find_quotations, unbalanced_marks, Quotation, UnbalancedMark};
pub use verify::{verify, Accord, Answer, Difference, Place, Verdict, Verifier};

/// Every attribution of the text, in text order, with the library's own word lists.
///
/// ```
/// let records = whosaid::attribute("“We won,” Ana Reyes said. According to Tom Hall, it was close.");
/// assert_eq!(records[0].speaker_name(), Some("Ana Reyes"));
/// ```
pub fn attribute(text: &str) -> Vec<Attribution<'_>> {
    PLAIN.attribute(text)
}

/// The text with all that was read of it, with the library's own word lists: its attributions, who speaks, what is quoted, and
/// the whole text as narration and speech.
///
/// ```
/// let document = whosaid::read("“We won,” Ana Reyes said. According to Tom Hall, it was close.");
/// let names: Vec<_> = document.speakers().iter().filter_map(|speaker| speaker.label()).collect();
/// assert_eq!(names, ["Ana Reyes", "Tom Hall"]);
/// ```
pub fn read(text: &str) -> Document<'_> {
    PLAIN.read(text)
}

/// Serves every call of [`attribute`] and [`read`]; made by the first.
static PLAIN: Lazy<Attributor> = Lazy::new(Attributor::default);

/// The examples of README run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
