//! What can be wrong with options and rosters.
//!
//! Attribution itself has no error. Each message names the entry by list and index, quotes it, and says what to mend.

use thiserror::Error as ThisError;

/// An entry of [`Options`](crate::Options) or of a [`Roster`](crate::Roster) that cannot be used.
///
/// The message names the entry and says what is wrong with it.
///
/// ```
/// use whosaid::{Attributor, Options};
/// let error = Attributor::new(Options::new().pattern("(?P<content>.+")).unwrap_err();
/// assert!(error.to_string().contains("(?P<content>.+"));
/// ```
#[derive(Clone, Debug, PartialEq, ThisError)]
#[error(transparent)]
pub struct Error(#[from] pub(crate) ErrorKind);

#[derive(Clone, Debug, PartialEq, ThisError)]
pub(crate) enum ErrorKind {
    #[error("pattern {index} ({pattern:?}) is not a valid regular expression: {reason}")]
    BadPattern {
        index: usize,
        pattern: String,
        reason: String,
    },
    #[error("pattern {index} ({pattern:?}) is too large: it compiles to more than {most} bytes")]
    LargePattern {
        index: usize,
        pattern: String,
        most: usize,
    },
    #[error("pattern {index} ({pattern:?}) has no group named `{group}`")]
    MissingGroup {
        index: usize,
        pattern: String,
        group: &'static str,
    },
    #[error("{list} entry {index} is empty")]
    Empty { list: &'static str, index: usize },
    #[error("{list} entry {index} ({entry:?}) must be a single word, but contains {what}")]
    NotAWord {
        list: &'static str,
        index: usize,
        entry: String,
        what: &'static str,
    },
    #[error("cue verb entry {index} ({lemma:?}) needs 4 forms, but has {count}")]
    WrongForms {
        index: usize,
        lemma: String,
        count: usize,
    },
    #[error("cue verb entry {index} ({lemma:?}) has an empty form")]
    EmptyForm { index: usize, lemma: String },
    #[error(
        "cue verb entry {index} ({lemma:?}) is one verb too many: at most {most} are possible"
    )]
    TooMany {
        index: usize,
        lemma: String,
        most: usize,
    },
    #[error("{list} entry {index} ({entry:?}) is a duplicate of entry {first}")]
    Doubled {
        list: &'static str,
        index: usize,
        first: usize,
        entry: String,
    },
    #[error("{name:?} is not the name of a pattern")]
    UnknownPattern { name: String },
    #[error("roster entry {index} has no name")]
    Unnamed { index: usize },
    #[error("roster entry {index} ({name:?}) has an empty alias")]
    EmptyAlias { index: usize, name: String },
    #[error("roster entries {first} ({first_name:?}) and {index} ({name:?}) both claim {alias:?}")]
    SharedAlias {
        first: usize,
        first_name: String,
        index: usize,
        name: String,
        alias: String,
    },
}
