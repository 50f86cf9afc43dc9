//! What a caller can set.

use crate::{Act, Gender, Kind, Pattern, Roster};

/// How a document marks speech.
///
/// [`Typography::Detect`] decides it from the document itself.
///
/// ```
/// use whosaid::{Attributor, Options, Typography};
/// let dashes = Attributor::new(Options::new().typography(Typography::Dash))?;
/// assert_eq!(dashes.find_quotations("— It is late.\n— Then go.").len(), 2);
/// # Ok::<(), whosaid::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Typography {
    /// Counts the document's marks and decides.
    #[default]
    Detect,
    /// *“…”*, *"…"*, *''…''*: double marks outside, single ones inside.
    Double,
    /// *‘…’*, *'…'*: single marks outside, double ones inside.
    Single,
    /// *«…»*, *»…«*.
    Guillemets,
    /// A dash at the start of the line opens speech.
    Dash,
}

/// What a document is, for callers who know: it decides whether turns are told by a conversation as a whole, and how much a
/// page must show of labels.
///
/// ```
/// use whosaid::{Attributor, Genre, Kind, Options};
/// let transcript = Attributor::new(Options::new().genre(Genre::Transcript))?;
/// let records = transcript.attribute("Reyes: We are late.\n\nVance: We are not.\n");
/// assert_eq!(records.iter().filter(|record| record.kind == Kind::Turn).count(), 2);
/// # Ok::<(), whosaid::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Genre {
    /// Decided by what the document shows.
    #[default]
    Unknown,
    /// Reports: a quotation without words of its own goes on with what stands beside it.
    News,
    /// A story in dialogue: speakers take turns.
    Fiction,
    /// Turns with labels: two of them will do.
    Transcript,
}

/// A reporting verb that the caller adds.
///
/// ```
/// use whosaid::{Attributor, CueVerb, Options};
/// let options = Options::new().cue_verb(CueVerb::regular("skeet"));
/// let records = Attributor::new(options)?.attribute("“No comment,” Ana Reyes skeeted.");
/// assert_eq!(records[0].speaker_name(), Some("Ana Reyes"));
/// # Ok::<(), whosaid::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CueVerb {
    /// The dictionary form.
    pub lemma: String,
    /// Third person, past tense, past participle and *-ing* form; empty for a verb that inflects regularly.
    pub forms: Vec<String>,
    /// What a speaker does with the words; [`Act::Says`] unless it is set.
    pub act: Act,
}

impl CueVerb {
    /// A verb with regular forms, by the rules of English spelling: *skeet, skeets, skeeted, skeeting*; *blab, blabbed*;
    /// *retry, retries*.
    ///
    /// ```
    /// use whosaid::{Attributor, CueVerb, Options};
    /// let options = Options::new().cue_verb(CueVerb::regular("yodel"));
    /// let records = Attributor::new(options)?.attribute("Ana Reyes yodels: “It is late.”");
    /// assert_eq!(records[0].cue.as_ref().unwrap().lemma, "yodel");
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    pub fn regular(lemma: impl Into<String>) -> Self {
        CueVerb {
            lemma: lemma.into(),
            forms: Vec::new(),
            act: Act::Says,
        }
    }

    /// A verb with the forms given: third person, past tense, past participle, *-ing* form.
    ///
    /// ```
    /// let verb = whosaid::CueVerb::irregular("bespeak", ["bespeaks", "bespoke", "bespoken", "bespeaking"]);
    /// assert_eq!(verb.forms.len(), 4);
    /// ```
    pub fn irregular(lemma: impl Into<String>, forms: [&str; 4]) -> Self {
        CueVerb {
            lemma: lemma.into(),
            forms: forms.map(str::to_string).to_vec(),
            act: Act::Says,
        }
    }

    /// Sets what a speaker does with the words.
    ///
    /// ```
    /// use whosaid::{Act, Attributor, CueVerb, Options};
    /// let options = Options::new().cue_verb(CueVerb::regular("skeet").act(Act::Writes));
    /// let records = Attributor::new(options)?.attribute("“No comment,” Ana Reyes skeeted.");
    /// assert_eq!(records[0].cue.as_ref().unwrap().act, Act::Writes);
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn act(mut self, act: Act) -> Self {
        self.act = act;
        self
    }
}

/// What [`Attributor`](crate::Attributor) looks for; every setter gives back the options.
///
/// ```
/// use whosaid::{Attributor, Kind, Options};
/// let options = Options::new().kinds([Kind::Direct, Kind::Mixed]).title("Dra.");
/// let attributor = Attributor::new(options)?;
/// assert!(attributor.attribute("She said that it broke.").is_empty());
/// # Ok::<(), whosaid::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Options {
    pub(crate) kinds: Option<Vec<Kind>>,
    pub(crate) cue_verbs: Vec<CueVerb>,
    pub(crate) titles: Vec<String>,
    pub(crate) given_names: Vec<(String, Option<Gender>)>,
    pub(crate) patterns: Vec<String>,
    pub(crate) without: Vec<Pattern>,
    pub(crate) roster: Roster,
    pub(crate) typography: Typography,
    pub(crate) genre: Genre,
    pub(crate) acts: Option<Vec<Act>>,
    pub(crate) without_acts: Vec<Act>,
}

impl Options {
    /// All kinds, the library's own word lists, no roster, typography from the document.
    ///
    /// ```
    /// use whosaid::{Attributor, Options};
    /// assert_eq!(Attributor::new(Options::new())?, Attributor::default());
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    pub fn new() -> Self {
        Options::default()
    }

    /// Only these kinds of attribution. Without [`Kind::Indirect`] the work for it is skipped too, unless there are custom
    /// patterns: what they may link depends on it.
    ///
    /// ```
    /// use whosaid::{Attributor, Kind, Options};
    /// let quoted = Attributor::new(Options::new().kinds([Kind::Direct, Kind::Mixed]))?;
    /// assert_eq!(quoted.attribute("“No,” Ana Reyes said. She said that it was late.").len(), 1);
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.kinds = Some(kinds.into_iter().collect());
        self
    }

    /// Only what is reported with these acts: [`Act::Thinks`] chooses thoughts. What no cue reports is said.
    ///
    /// ```
    /// use whosaid::{Act, Attributor, Options};
    /// let thoughts = Attributor::new(Options::new().acts([Act::Thinks]))?;
    /// let records = thoughts.attribute("“No,” Ana Reyes said. “Never,” she thought.");
    /// assert_eq!((records.len(), records[0].content().as_ref()), (1, "“Never,”"));
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn acts(mut self, acts: impl IntoIterator<Item = Act>) -> Self {
        self.acts = Some(acts.into_iter().collect());
        self
    }

    /// Nothing that is reported with this act: without [`Act::Thinks`], what nobody has uttered is left out.
    ///
    /// ```
    /// use whosaid::{Act, Attributor, Options};
    /// let aloud = Attributor::new(Options::new().without_act(Act::Thinks))?;
    /// assert_eq!(aloud.attribute("“No,” Ana Reyes said. “Never,” she thought.").len(), 1);
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn without_act(mut self, act: Act) -> Self {
        self.without_acts.push(act);
        self
    }

    /// Adds a reporting verb, in all its forms: one word, each verb once.
    ///
    /// ```
    /// use whosaid::{Attributor, CueVerb, Options};
    /// let bespeak = CueVerb::irregular("bespeak", ["bespeaks", "bespoke", "bespoken", "bespeaking"]);
    /// let records = Attributor::new(Options::new().cue_verb(bespeak))?.attribute("“It is late,” she bespoke.");
    /// assert_eq!(records[0].cue.as_ref().unwrap().lemma, "bespeak");
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn cue_verb(mut self, verb: CueVerb) -> Self {
        self.cue_verbs.push(verb);
        self
    }

    /// Adds a title that stands before names, with its full stop if it has one: one word, each title once.
    ///
    /// ```
    /// use whosaid::{Attributor, Options};
    /// let options = Options::new().title("Dra.");
    /// let records = Attributor::new(options)?.attribute("“It is late,” said Dra. Ana Reyes.");
    /// let speaker = records[0].speaker.as_ref().unwrap();
    /// assert_eq!(speaker.mention.as_ref().unwrap().text, "Dra. Ana Reyes");
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.titles.push(title.into());
        self
    }

    /// Adds a given name: one word, each name once. Its gender, if given, replaces the one that the library knows, and
    /// decides which pronouns fit.
    ///
    /// ```
    /// use whosaid::{Attributor, Gender, Options};
    /// let options = Options::new().given_name("Zorvane", Some(Gender::Female));
    /// let text = "Zorvane Reyes stood up. “It is late,” she said.";
    /// assert_eq!(Attributor::new(options)?.attribute(text)[0].speaker_name(), Some("Zorvane Reyes"));
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn given_name(mut self, name: impl Into<String>, gender: Option<Gender>) -> Self {
        self.given_names.push((name.into(), gender));
        self
    }

    /// Adds a regular expression (crate `regex`) with groups named `content`, `cue` and `speaker`.
    ///
    /// It runs over each paragraph by itself (over pieces of one longer than 4 KiB), and links only what neither the
    /// library's patterns nor an earlier custom one have linked, whatever kinds are asked for; the sieves of the context
    /// run after it. A hit needs a content and a speaker; the cue may be empty. Which parts of the content are in quotation
    /// marks decides the record's kind. Its pattern is `own-pattern` and its confidence always 0.9: only its author knows
    /// how often an expression is right.
    ///
    /// The time grows linearly with the text, by a factor that grows with the size of the compiled expression. A bounded
    /// repetition is unrolled: `.{0,200}` is 200 times as large as `.`, and `\w`, which covers all letters of Unicode, some
    /// hundred times as large as `[a-z]`. An expression that compiles to more than 4 MiB is refused.
    ///
    /// ```
    /// use whosaid::{Attributor, Options};
    /// let options = Options::new().pattern(r"(?P<speaker>[A-Z]+) (?P<cue>>>) (?P<content>.+)");
    /// let records = Attributor::new(options)?.attribute("REYES >> We are late");
    /// assert_eq!(records[0].content(), "We are late");
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.patterns.push(pattern.into());
        self
    }

    /// Leaves out a pattern or sieve of the library.
    ///
    /// Another may then link what it would have linked. Without [`Pattern::Unknown`], quotations with an unknown speaker
    /// have no record.
    ///
    /// ```
    /// use whosaid::{Attributor, Options, Pattern};
    /// let text = "Ana Reyes looked up. “It is late and we must go.”";
    /// let careful = Attributor::new(Options::new().without(Pattern::Unknown))?;
    /// assert!(careful.attribute(text).iter().all(|record| record.pattern != Pattern::Unknown));
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn without(mut self, pattern: Pattern) -> Self {
        self.without.push(pattern);
        self
    }

    /// Sets the known speakers: names resolve to these first, or to these only where the roster is [closed](Roster::closed).
    ///
    /// ```
    /// use whosaid::{Attributor, KnownSpeaker, Options, Roster};
    /// let roster = Roster::new(vec![KnownSpeaker::new("Ana Reyes").alias("Reyes")])?;
    /// let attributor = Attributor::new(Options::new().roster(roster))?;
    /// assert_eq!(attributor.attribute("“It is late,” Reyes said.").len(), 1);
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn roster(mut self, roster: Roster) -> Self {
        self.roster = roster;
        self
    }

    /// Sets what the documents are; [`Genre::Unknown`] unless it is set.
    ///
    /// ```
    /// use whosaid::{Attributor, Genre, Options};
    /// let fiction = Attributor::new(Options::new().genre(Genre::Fiction))?;
    /// assert_eq!(fiction.attribute("“Is it late?” Emma asked.").len(), 1);
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn genre(mut self, genre: Genre) -> Self {
        self.genre = genre;
        self
    }

    /// Sets how the documents mark speech, for texts that are too short to show it.
    ///
    /// ```
    /// use whosaid::{Attributor, Options, Typography};
    /// let single = Attributor::new(Options::new().typography(Typography::Single))?;
    /// assert_eq!(single.find_quotations("'It is late,' he said.")[0].text, "'It is late,'");
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn typography(mut self, typography: Typography) -> Self {
        self.typography = typography;
        self
    }
}
