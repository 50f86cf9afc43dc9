//! The guide: pages for readers, and no code.
//!
#![doc = include_str!("guide/start.md")]

#[doc = include_str!("guide/records.md")]
pub mod records {}
#[doc = include_str!("guide/options.md")]
pub mod options {}
#[doc = include_str!("guide/rosters.md")]
pub mod rosters {}
#[doc = include_str!("guide/novels.md")]
pub mod novels {}
#[doc = include_str!("guide/transcripts.md")]
pub mod transcripts {}
#[doc = include_str!("guide/confidence.md")]
pub mod confidence {}
#[doc = include_str!("guide/offsets.md")]
pub mod offsets {}
#[doc = include_str!("guide/own_words.md")]
pub mod own_words {}
#[doc = include_str!("guide/format.md")]
pub mod format {}
#[doc = include_str!("guide/checking.md")]
pub mod checking {}
#[doc = include_str!("guide/limits.md")]
pub mod limits {}
