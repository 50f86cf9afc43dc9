//! Patterns and sieves: what may link a quotation, or a report, to its speaker.
//!
//! One row each: the name that records carry, and its family. `tests/patterns.txt` holds sentences that each must hit and must miss.

use std::fmt;
use std::str::FromStr;

use crate::error::ErrorKind;
use crate::Error;

/// The kind of evidence that a pattern goes by.
///
/// ```
/// use whosaid::{Family, Pattern};
/// assert_eq!(Pattern::AccordingTo.family(), Family::Source);
/// assert_eq!(Family::Source.to_string(), "source");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Family {
    /// A verb beside or around the quotation reports it.
    Cue,
    /// Words name the source: *according to*, *her claim that*.
    Source,
    /// A label, a colon or a by-line.
    Layout,
    /// The quotation goes on with another one.
    Continuation,
    /// A verb reports speech without quotation marks.
    Report,
    /// The conversation as a whole tells who speaks.
    Conversation,
    /// A pattern of the caller's own.
    Own,
    /// Nothing tells who speaks.
    Nothing,
}

impl Family {
    /// Its name, in lower case.
    ///
    /// ```
    /// assert_eq!(whosaid::Family::Cue.name(), "cue");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Family::Cue => "cue",
            Family::Source => "source",
            Family::Layout => "layout",
            Family::Continuation => "continuation",
            Family::Report => "report",
            Family::Conversation => "conversation",
            Family::Own => "own",
            Family::Nothing => "nothing",
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

macro_rules! patterns {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $family:ident;)*) => {
        /// What linked a record: a pattern of words, or a sieve of the context.
        ///
        /// ```
        /// use whosaid::{Family, Pattern};
        /// let records = whosaid::attribute("“We won,” said Ana Reyes.");
        /// assert_eq!(records[0].pattern, Pattern::QuoteCueSpeaker);
        /// assert_eq!(records[0].pattern.to_string(), "quote-cue-speaker");
        /// assert_eq!(records[0].pattern.family(), Family::Cue);
        /// assert_eq!("quote-cue-speaker".parse(), Ok(Pattern::QuoteCueSpeaker));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
        #[non_exhaustive]
        pub enum Pattern {
            $($(#[$doc])* $variant,)*
        }

        impl Pattern {
            /// All of them, sorted by name.
            pub const ALL: &'static [Pattern] = &[$(Pattern::$variant),*];

            /// The name that records carry.
            ///
            /// ```
            /// assert_eq!(whosaid::Pattern::AccordingTo.name(), "according-to");
            /// ```
            pub const fn name(self) -> &'static str {
                match self {
                    $(Pattern::$variant => $name,)*
                }
            }

            /// The kind of evidence that it goes by.
            ///
            /// ```
            /// use whosaid::{Family, Pattern};
            /// assert_eq!(Pattern::AccordingTo.family(), Family::Source);
            /// ```
            pub const fn family(self) -> Family {
                match self {
                    $(Pattern::$variant => Family::$family,)*
                }
            }
        }
    };
}

patterns! {
    /// *According to Reyes, it was late*; *as told by Reyes, it was late.*
    AccordingTo = "according-to", Source;
    /// *According to Reyes, the bridge is “a risk.”*
    AccordingToQuote = "according-to-quote", Source;
    /// Who acts beside the quotation speaks: *Reyes shook her head. “No.”*
    Action = "action", Conversation;
    /// Whoever was spoken to before answers.
    Addressee = "addressee", Conversation;
    /// Whoever was called by name before answers.
    Called = "called", Conversation;
    /// A clause whose verb seldom reports holds the quotation: *Reyes dismissed it as “a walk.”*
    ClauseQuote = "clause-quote", Cue;
    /// *It was late, Reyes said.*
    ClauseSpeakerCue = "clause-speaker-cue", Report;
    /// Narration before the quotation ends in a colon: *Reyes looked up: “Well?”*
    Colon = "colon", Conversation;
    /// The paragraph before ends in a colon, and its speaker goes on.
    ColonBefore = "colon-before", Continuation;
    /// The quotation before was left open, or its paragraph ends with the same speaker.
    Continued = "continued", Continuation;
    /// Words beside the quotation report it, but only the conversation tells whose they are.
    Cue = "cue", Conversation;
    /// A cue that ends its paragraph announces the quotation below: *Reyes said:*
    CueBefore = "cue-before", Cue;
    /// *The plan was praised by Reyes.*
    CueBySpeaker = "cue-by-speaker", Report;
    /// *Her claim that it was late was wrong.*
    CueNoun = "cue-noun", Source;
    /// *Her claim that it was “late” was wrong.*
    CueNounQuote = "cue-noun-quote", Source;
    /// *Reyes: The bridge stays closed*
    NameColon = "name-colon", Layout;
    /// *Reyes: “The bridge stays closed”*
    NameColonQuote = "name-colon-quote", Layout;
    /// Whom the narration before the quotation is about.
    Narration = "narration", Conversation;
    /// A pattern of the caller's own: [`Options::pattern`](crate::Options::pattern).
    OwnPattern = "own-pattern", Own;
    /// Whoever speaks in the paragraph before goes on.
    ParagraphBefore = "paragraph-before", Continuation;
    /// *“It is late,” said Reyes.*
    QuoteCueSpeaker = "quote-cue-speaker", Cue;
    /// *“It is late.” — Ana Reyes*
    QuoteDashSpeaker = "quote-dash-speaker", Layout;
    /// The quotation stands within the clause that is reported: *It was “late,” Reyes said.*
    QuoteInClauseCue = "quote-in-clause-cue", Cue;
    /// *“It is late,” and with that, Reyes said, all went home.*
    QuoteLaterSpeakerCue = "quote-later-speaker-cue", Cue;
    /// *“It is late,” Reyes said.*
    QuoteSpeakerCue = "quote-speaker-cue", Cue;
    /// A verb that seldom reports: *“It is late,” Reyes beamed.*
    QuoteSpeakerVerb = "quote-speaker-verb", Cue;
    /// The same, inverted: *“It is late,” beamed Reyes.*
    QuoteVerbSpeaker = "quote-verb-speaker", Cue;
    /// The quotation goes on with the one before it in the paragraph.
    SameParagraph = "same-paragraph", Continuation;
    /// A few words in marks go on with the report before them.
    SameParagraphFragment = "same-paragraph-fragment", Continuation;
    /// Whoever else speaks nearby.
    Scene = "scene", Conversation;
    /// *Reyes was blunt: “It is late.”*
    SpeakerColonQuote = "speaker-colon-quote", Layout;
    /// *Reyes said that it was late.*
    SpeakerCueClause = "speaker-cue-clause", Report;
    /// *Reyes promised to come.*
    SpeakerCueInfinitive = "speaker-cue-infinitive", Report;
    /// *Reyes criticized the plan.*
    SpeakerCueObject = "speaker-cue-object", Report;
    /// *Reyes called for a new plan.*
    SpeakerCuePreposition = "speaker-cue-preposition", Report;
    /// *Reyes said, “It is late.”*
    SpeakerCueQuote = "speaker-cue-quote", Cue;
    /// *Reyes said that it was “late.”*
    SpeakerCueThatQuote = "speaker-cue-that-quote", Cue;
    /// A label sets a turn off: *REYES: It is late.*
    TurnLabel = "turn-label", Layout;
    /// Two people take turns.
    Turns = "turns", Conversation;
    /// Nothing tells who speaks; the record has no speaker.
    Unknown = "unknown", Nothing;
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// By its name.
impl FromStr for Pattern {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let found = Self::ALL.iter().find(|pattern| pattern.name() == name);
        let unknown = || {
            Error::from(ErrorKind::UnknownPattern {
                name: name.to_string(),
            })
        };
        found.copied().ok_or_else(unknown)
    }
}

/// Patterns that are left out, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Without(u64);

impl Without {
    pub(crate) fn new(patterns: &[Pattern]) -> Self {
        Without(
            patterns
                .iter()
                .fold(0, |bits, &pattern| bits | 1 << pattern as u64),
        )
    }

    pub(crate) fn has(self, pattern: Pattern) -> bool {
        self.0 >> pattern as u64 & 1 != 0
    }
}

const _: () = assert!(Pattern::ALL.len() <= 64);

#[cfg(test)]
mod tests;
