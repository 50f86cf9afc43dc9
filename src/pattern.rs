//! Patterns and sieves: what may link a quotation, or a report, to its speaker, and how often each was right.
//!
//! One row each: the name that records carry, its family, and counts by `tools/rates`. The counts make a record's
//! confidence; they do not choose between patterns. `tests/patterns.txt` holds sentences that each must hit and must miss.

use std::fmt;
use std::str::FromStr;

use crate::error::ErrorKind;
use crate::Error;

/// Cases right, of all cases.
type Count = (u16, u16);

/// How often a pattern was right.
#[derive(Clone, Copy, Debug)]
struct Rates {
    /// In the news: with five quoted words or more in a row, or with none at all.
    long: Count,
    /// In the news: with fewer.
    short: Count,
    /// In novels, where a name stands with the quotation.
    named: Count,
    /// In novels, where a pronoun, a nominal or nothing does.
    story: Count,
}

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
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $family:ident, [$long:expr, $short:expr, $named:expr, $story:expr];)*) => {
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
            pub const fn name(self) -> &'static str {
                match self {
                    $(Pattern::$variant => $name,)*
                }
            }

            /// The kind of evidence that it goes by.
            pub const fn family(self) -> Family {
                match self {
                    $(Pattern::$variant => Family::$family,)*
                }
            }

            /// Counted on the news training articles and the training novels.
            const fn rates(self) -> Rates {
                match self {
                    $(Pattern::$variant => Rates { long: $long, short: $short, named: $named, story: $story },)*
                }
            }
        }
    };
}

patterns! {
    /// *According to Reyes, it was late.*
    AccordingTo = "according-to", Source, [(263, 317), (0, 0), (0, 0), (0, 0)];
    /// *According to Reyes, the bridge is “a risk.”*
    AccordingToQuote = "according-to-quote", Source, [(26, 29), (15, 18), (0, 0), (0, 0)];
    /// Who acts beside the quotation speaks: *Reyes shook her head. “No.”*
    Action = "action", Conversation, [(0, 1), (0, 0), (61, 68), (8, 10)];
    /// Whoever was spoken to before answers.
    Addressee = "addressee", Conversation, [(0, 0), (0, 0), (0, 0), (4, 6)];
    /// Whoever was called by name before answers.
    Called = "called", Conversation, [(0, 0), (0, 0), (0, 0), (36, 57)];
    /// A clause whose verb seldom reports holds the quotation: *Reyes dismissed it as “a walk.”*
    ClauseQuote = "clause-quote", Cue, [(70, 84), (112, 155), (9, 14), (13, 22)];
    /// *It was late, Reyes said.*
    ClauseSpeakerCue = "clause-speaker-cue", Report, [(393, 476), (0, 0), (0, 0), (0, 0)];
    /// Narration before the quotation ends in a colon: *Reyes looked up: “Well?”*
    Colon = "colon", Conversation, [(0, 0), (0, 0), (0, 0), (5, 5)];
    /// The paragraph before ends in a colon, and its speaker goes on.
    ColonBefore = "colon-before", Continuation, [(16, 17), (0, 0), (0, 0), (0, 0)];
    /// The quotation before was left open, or its paragraph ends with the same speaker.
    Continued = "continued", Continuation, [(5, 7), (0, 0), (0, 0), (0, 0)];
    /// Words beside the quotation report it, but only the conversation tells whose they are.
    Cue = "cue", Conversation, [(0, 0), (0, 0), (0, 0), (0, 0)];
    /// A cue that ends its paragraph announces the quotation below: *Reyes said:*
    CueBefore = "cue-before", Cue, [(32, 33), (0, 0), (64, 72), (72, 101)];
    /// *The plan was praised by Reyes.*
    CueBySpeaker = "cue-by-speaker", Report, [(22, 47), (0, 2), (0, 0), (0, 0)];
    /// *Her claim that it was late was wrong.*
    CueNoun = "cue-noun", Source, [(38, 86), (0, 0), (0, 0), (0, 0)];
    /// *Her claim that it was “late” was wrong.*
    CueNounQuote = "cue-noun-quote", Source, [(8, 14), (16, 25), (0, 0), (1, 1)];
    /// *Reyes: The bridge stays closed*
    NameColon = "name-colon", Layout, [(22, 44), (0, 0), (0, 0), (0, 0)];
    /// *Reyes: “The bridge stays closed”*
    NameColonQuote = "name-colon-quote", Layout, [(22, 24), (4, 4), (0, 0), (0, 0)];
    /// Whom the narration before the quotation is about.
    Narration = "narration", Conversation, [(0, 1), (0, 0), (0, 1), (41, 79)];
    /// A pattern of the caller's own: [`Options::pattern`](crate::Options::pattern).
    OwnPattern = "own-pattern", Own, [(0, 0), (0, 0), (0, 0), (0, 0)];
    /// Whoever speaks in the paragraph before goes on.
    ParagraphBefore = "paragraph-before", Continuation, [(7, 10), (0, 0), (0, 0), (0, 0)];
    /// *“It is late,” said Reyes.*
    QuoteCueSpeaker = "quote-cue-speaker", Cue, [(1146, 1163), (17, 20), (2223, 2324), (302, 453)];
    /// *“It is late.” — Ana Reyes*
    QuoteDashSpeaker = "quote-dash-speaker", Layout, [(8, 11), (0, 0), (0, 0), (0, 0)];
    /// The quotation stands within the clause that is reported: *It was “late,” Reyes said.*
    QuoteInClauseCue = "quote-in-clause-cue", Cue, [(73, 78), (41, 45), (4, 5), (8, 13)];
    /// *“It is late,” and with that, Reyes said, all went home.*
    QuoteLaterSpeakerCue = "quote-later-speaker-cue", Cue, [(5, 8), (0, 0), (1, 1), (2, 2)];
    /// *“It is late,” Reyes said.*
    QuoteSpeakerCue = "quote-speaker-cue", Cue, [(3553, 3612), (105, 107), (670, 683), (994, 1219)];
    /// A verb that seldom reports: *“It is late,” Reyes beamed.*
    QuoteSpeakerVerb = "quote-speaker-verb", Cue, [(19, 22), (2, 2), (15, 17), (16, 26)];
    /// The same, inverted: *“It is late,” beamed Reyes.*
    QuoteVerbSpeaker = "quote-verb-speaker", Cue, [(0, 0), (1, 2), (5, 5), (4, 5)];
    /// The quotation goes on with the one before it in the paragraph.
    SameParagraph = "same-paragraph", Continuation, [(30, 37), (2, 8), (11, 13), (23, 44)];
    /// A few words in marks go on with the report before them.
    SameParagraphFragment = "same-paragraph-fragment", Continuation, [(18, 25), (0, 0), (0, 0), (1, 2)];
    /// Whoever else speaks nearby.
    Scene = "scene", Conversation, [(0, 0), (0, 0), (0, 1), (8, 22)];
    /// *Reyes was blunt: “It is late.”*
    SpeakerColonQuote = "speaker-colon-quote", Layout, [(32, 39), (22, 26), (0, 0), (2, 3)];
    /// *Reyes said that it was late.*
    SpeakerCueClause = "speaker-cue-clause", Report, [(2714, 3423), (0, 0), (0, 0), (0, 0)];
    /// *Reyes promised to come.*
    SpeakerCueInfinitive = "speaker-cue-infinitive", Report, [(472, 743), (0, 0), (0, 0), (0, 0)];
    /// *Reyes criticized the plan.*
    SpeakerCueObject = "speaker-cue-object", Report, [(1535, 2627), (0, 0), (0, 0), (0, 0)];
    /// *Reyes called for a new plan.*
    SpeakerCuePreposition = "speaker-cue-preposition", Report, [(423, 784), (0, 0), (0, 0), (0, 0)];
    /// *Reyes said, “It is late.”*
    SpeakerCueQuote = "speaker-cue-quote", Cue, [(638, 704), (271, 324), (74, 80), (75, 119)];
    /// *Reyes said that it was “late.”*
    SpeakerCueThatQuote = "speaker-cue-that-quote", Cue, [(736, 777), (729, 798), (9, 12), (12, 21)];
    /// A label sets a turn off: *REYES: It is late.* Counted on the training pages of turns.
    TurnLabel = "turn-label", Layout, [(2234, 2263), (0, 0), (0, 0), (0, 0)];
    /// Two people take turns.
    Turns = "turns", Conversation, [(2, 2), (0, 0), (16, 30), (2325, 3101)];
    /// Nothing tells who speaks; the record has no speaker.
    Unknown = "unknown", Nothing, [(0, 0), (0, 0), (0, 0), (0, 0)];
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

/// Where a record stands, as far as its confidence depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    News,
    /// In a story, with a name beside it.
    Named,
    /// In a story, without one, so that the conversation as a whole tells who speaks.
    Story,
}

/// A quotation of so many words is long.
pub(crate) const LONG: usize = 5;
/// Fewer cases tell too little by themselves.
const FEW: u16 = 20;
/// Long and short quotations are told apart where their shares differ by more.
const APART: f32 = 0.05;

impl Pattern {
    /// How often the pattern was right in such places; elsewhere too, where these were few. Whether the quotation is long is
    /// asked only where that tells.
    pub(crate) fn confidence(self, place: Place, is_long: impl FnOnce() -> bool) -> f32 {
        let rates = self.rates();
        let news = sum(rates.long, rates.short);
        let near = match place {
            Place::News => news,
            Place::Named => rates.named,
            Place::Story => rates.story,
        };
        if near.1 < FEW {
            return share(sum(news, sum(rates.named, rates.story)));
        }
        let apart = (share(rates.long) - share(rates.short)).abs() > APART;
        if place == Place::News && apart {
            let own = if is_long() { rates.long } else { rates.short };
            return share(if own.1 < FEW { near } else { own });
        }
        share(near)
    }
}

fn sum(one: Count, other: Count) -> Count {
    (one.0 + other.0, one.1 + other.1)
}

/// The share of right cases, smoothed toward a half.
fn share((right, of): Count) -> f32 {
    (f32::from(right) + 1.0) / (f32::from(of) + 2.0)
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
