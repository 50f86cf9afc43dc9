//! The records that attribution returns.

use std::borrow::Cow;
use std::fmt;

use crate::util::words::is_quotation_mark;
use crate::{Gender, Pattern, Span};

/// How much of the content stands in quotation marks, or that a label sets it off.
///
/// ```
/// use whosaid::Kind;
/// let records = whosaid::attribute("“We won,” Ana Reyes said.");
/// assert_eq!(records[0].kind, Kind::Direct);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Kind {
    /// All of it, or it is set off by a dialogue dash.
    Direct,
    /// Some of it.
    Mixed,
    /// None of it.
    Indirect,
    /// What is said word for word under a label that names the speaker, without marks: a turn of a transcript, an
    /// interview, a play, a chat. Quotations and reports in it are records of their own.
    Turn,
}

/// What a speaker does with the words, as the cue tells it.
///
/// ```
/// use whosaid::Act;
/// let records = whosaid::attribute("“Who won?” Ana Reyes asked.");
/// assert_eq!(records[0].cue.as_ref().unwrap().act, Act::Asks);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Act {
    /// Plain speech: *said, told, added, according to*.
    Says,
    /// A question: *asked, wondered*.
    Asks,
    /// A reply: *answered, replied*.
    Answers,
    /// Writing: *wrote, tweeted*.
    Writes,
    /// Thought: *thought, believes*.
    Thinks,
    /// Naming: *called, dubbed, described … as*.
    Calls,
    /// A statement held up as true: *claimed, argued, insisted*.
    Claims,
    /// *denied, disputed*.
    Denies,
    /// *admitted, conceded, acknowledged*.
    Admits,
    /// *warned, cautioned*.
    Warns,
    /// *promised, vowed, pledged*.
    Promises,
    /// A request or an order: *urged, demanded, ordered*.
    Urges,
    /// Blame: *accused, criticized, blasted*.
    Blames,
    /// Praise: *praised, hailed*.
    Praises,
    /// *announced, revealed, confirmed*.
    Announces,
}

/// What sort of thing speaks.
///
/// ```
/// use whosaid::SpeakerKind;
/// let records = whosaid::attribute("“We won,” Ana Reyes said.");
/// assert_eq!(records[0].speaker.as_ref().unwrap().kind, SpeakerKind::Person);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum SpeakerKind {
    /// One human being (or an animal or thing that speaks in a story).
    Person,
    /// Several: *officials, critics, the two senators*.
    Group,
    /// *the campaign, the company, CNN*.
    Organization,
    /// *the report, the lawsuit, a letter*.
    Document,
    /// The text does not tell.
    Unknown,
}

/// Why a record has no speaker.
///
/// ```
/// use whosaid::Reason;
/// let records = whosaid::attribute("“It is late and we must go home.”");
/// assert_eq!(records[0].reason, Some(Reason::NoCandidate));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Reason {
    /// Nobody near it comes into question.
    NoCandidate,
    /// Several do, and nothing tells who it is.
    Ambiguous,
    /// A few words that nothing shows to be speech.
    NoSpeech,
}

/// A stretch of the content, in one paragraph.
///
/// ```
/// let text = "“No,” she said. “Never.”";
/// let parts = &whosaid::attribute(text)[0].parts;
/// assert_eq!((parts[1].span.of(text), parts[1].quoted), ("“Never.”", true));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Part<'t> {
    /// Where it stands, in bytes; quotation marks are inside the span.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The text of the span.
    pub text: Cow<'t, str>,
    /// Whether it stands in quotation marks (or after a dialogue dash).
    pub quoted: bool,
}

/// The words that report the speech.
///
/// ```
/// let records = whosaid::attribute("“We won,” Ana Reyes told reporters.");
/// let cue = records[0].cue.as_ref().unwrap();
/// assert_eq!((cue.lemma.as_ref(), cue.negated), ("tell", false));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Cue<'t> {
    /// Where they stand, in bytes.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The text of the span.
    pub text: Cow<'t, str>,
    /// The dictionary form of its main word: *say* for *has said*.
    pub lemma: Cow<'t, str>,
    /// What the speaker does with the words.
    pub act: Act,
    /// Whether it is denied: *did not say, never said*.
    pub negated: bool,
    /// Whether that it was said is told as a fact; not in *might say, is expected to say, if she said, reportedly said*.
    #[cfg_attr(
        feature = "serde",
        serde(default = "yes", skip_serializing_if = "is_yes")
    )]
    pub asserted: bool,
    /// How it was said, where the clause tells: *quietly*, *with a laugh*.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub manner: Option<Mention<'t>>,
}

/// An expression of the text that stands for somebody: a name, a nominal, a pronoun.
///
/// ```
/// let records = whosaid::attribute("“We won,” Mayor Ana Reyes said.");
/// let mention = records[0].speaker.as_ref().and_then(|speaker| speaker.mention.as_ref());
/// assert_eq!(mention.unwrap().text, "Mayor Ana Reyes");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mention<'t> {
    /// Where it stands, in bytes.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The text of the span.
    pub text: Cow<'t, str>,
}

/// Who said it.
///
/// ```
/// let records = whosaid::attribute("Ana Reyes stood up. “We won,” she said.");
/// let speaker = records[0].speaker.as_ref().unwrap();
/// assert_eq!(speaker.name.as_deref(), Some("Ana Reyes"));
/// assert_eq!(speaker.mention.as_ref().unwrap().text, "she");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Speaker<'t> {
    /// The same number for everybody who is the same, named or not: the index into
    /// [`Document::speakers`](crate::Document::speakers).
    pub id: usize,
    /// The fullest name that the document (or the roster) gives; none for a speaker who is never named.
    pub name: Option<Cow<'t, str>>,
    /// What sort of thing speaks.
    pub kind: SpeakerKind,
    /// Where the text, the names or the roster tell it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gender: Option<Gender>,
    /// The expression that stands with the quotation; none where only the context tells who speaks.
    pub mention: Option<Mention<'t>>,
    /// Role, title, affiliation or age that the text states with the mention, on either side of it. All that the document states
    /// is in [`Entity::descriptions`](crate::Entity::descriptions).
    pub description: Option<Mention<'t>>,
    /// The index of the roster entry, where a roster was given and one fits.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub roster: Option<usize>,
}

/// One utterance, or one paraphrase, with its cue and its speaker.
///
/// ```
/// let text = "“The bridge will stay closed,” said Mayor Ana Reyes.";
/// let records = whosaid::attribute(text);
/// let record = &records[0];
/// assert_eq!(record.content(), "“The bridge will stay closed,”");
/// assert_eq!(record.cue.as_ref().unwrap().lemma, "say");
/// assert_eq!(record.speaker_name(), Some("Ana Reyes"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Attribution<'t> {
    /// How much of the content is quoted.
    pub kind: Kind,
    /// What was said, in text order; never empty. No byte lies in two parts, of the same record or of two, except in turns
    /// of transcripts.
    pub parts: Vec<Part<'t>>,
    /// The words that report the speech; none where the context alone tells who speaks.
    pub cue: Option<Cue<'t>>,
    /// Who said it; none when the library does not know.
    pub speaker: Option<Speaker<'t>>,
    /// Why there is no speaker; none where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<Reason>,
    /// Who is spoken to, where the text says so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub addressee: Option<Speaker<'t>>,
    /// Where, or in what, it was said: *at a rally in Ohio*, *in a statement*.
    #[cfg_attr(feature = "serde", serde(default))]
    pub setting: Vec<Mention<'t>>,
    /// When it was said: *on Tuesday*, *last week*.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Vec<Mention<'t>>,
    /// The pattern or sieve that linked content and speaker.
    pub pattern: Pattern,
    /// The probability that the speaker is right, mention, name and all, as it was learned on annotated news, novels,
    /// transcripts and texts of other genres. Of quotations in the news at 0.97 or more, 99 in 100 are right. 0 without a speaker.
    pub confidence: f32,
    /// Others who may have spoken, three at most, the likeliest first: where a conversation had several to choose from. Those
    /// who neither speak nor are spoken to anywhere in the document are left out, and so are all others below 0.02.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub alternatives: Vec<Alternative<'t>>,
}

/// Somebody who may have spoken instead.
///
/// ```
/// let text = "“Nobody crosses it,” said Emma.\n\n“Who told you?” asked Tom.\n\nRuth laughed.\n\n“Hall did.”";
/// let records = whosaid::attribute(text);
/// let alternative = &records[2].alternatives[0];
/// assert!(alternative.name.as_deref() != records[2].speaker_name());
/// assert!(alternative.confidence <= records[2].confidence);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Alternative<'t> {
    /// The index into [`Document::speakers`](crate::Document::speakers).
    pub id: usize,
    /// The fullest name that the document (or the roster) gives, if any.
    pub name: Option<Cow<'t, str>>,
    /// The probability that it was they who spoke.
    pub confidence: f32,
}

impl<'t> Attribution<'t> {
    /// The content as one string: its parts, joined by a space.
    ///
    /// ```
    /// let records = whosaid::attribute("“No,” she said. “Never.”");
    /// assert_eq!(records[0].content(), "“No,” “Never.”");
    /// ```
    pub fn content(&self) -> Cow<'_, str> {
        match self.parts.as_slice() {
            [part] => Cow::Borrowed(&part.text),
            parts => {
                let texts: Vec<&str> = parts.iter().map(|part| part.text.as_ref()).collect();
                Cow::Owned(texts.join(" "))
            }
        }
    }

    /// The speaker's name or, for one who is never named, the expression that stands for them.
    ///
    /// ```
    /// let records = whosaid::attribute("“It broke,” an engineer said.");
    /// assert_eq!(records[0].speaker_name(), Some("an engineer"));
    /// ```
    pub fn speaker_name(&self) -> Option<&str> {
        let speaker = self.speaker.as_ref()?;
        let mention = speaker
            .mention
            .as_ref()
            .map(|mention| mention.text.as_ref());
        speaker.name.as_deref().or(mention)
    }

    /// How many words are the speaker's own: those in quotation marks, or all of a turn.
    ///
    /// ```
    /// let records = whosaid::attribute("She said that it was “not at all safe”.");
    /// assert_eq!(records[0].words(), 4);
    /// ```
    pub fn words(&self) -> usize {
        let own = self
            .parts
            .iter()
            .filter(|part| part.quoted || self.kind == Kind::Turn);
        own.flat_map(|part| part.text.split_whitespace())
            .filter(|word| word.contains(char::is_alphanumeric))
            .count()
    }

    /// The whole utterance as one would read it aloud: without the marks around its parts, which a sentence ends or goes on
    /// with as it does without the words between them.
    ///
    /// ```
    /// let records = whosaid::attribute("“No,” she said. “Never.”");
    /// assert_eq!(records[0].utterance(), "No. Never.");
    /// ```
    pub fn utterance(&self) -> String {
        let mut spoken = String::new();
        for part in &self.parts {
            let words = part.unmarked();
            if !spoken.is_empty() {
                let capital = words.starts_with(char::is_uppercase)
                    && !words.starts_with("I ")
                    && !words.starts_with("I’");
                if spoken.ends_with(',') && capital {
                    spoken.pop();
                    spoken.push('.');
                }
                spoken.push(' ');
            }
            spoken.push_str(words);
        }
        if spoken.ends_with(',') {
            spoken.pop();
            spoken.push('.');
        }
        spoken
    }

    /// The [`key`](crate::key) of the utterance: the same for the same words, however the text splits and marks them.
    ///
    /// ```
    /// let one = whosaid::attribute("“We won,” she said.");
    /// let other = whosaid::attribute("She said, 'We won.'");
    /// assert_eq!(one[0].key(), other[0].key());
    /// ```
    pub fn key(&self) -> u64 {
        crate::key(&self.utterance())
    }

    /// From the first byte of the content to its last.
    ///
    /// ```
    /// let records = whosaid::attribute("“No,” she said.");
    /// assert_eq!(records[0].span().start, 0);
    /// ```
    pub fn span(&self) -> Span {
        let start = self.parts.first().map_or(0, |part| part.span.start);
        Span::new(start, self.parts.last().map_or(start, |part| part.span.end))
    }

    /// The same record, no longer borrowing from the text.
    ///
    /// ```
    /// let text = String::from("“No,” she said.");
    /// let kept: Vec<_> = whosaid::attribute(&text).into_iter().map(|record| record.into_owned()).collect();
    /// drop(text);
    /// assert_eq!(kept[0].content(), "“No,”");
    /// ```
    pub fn into_owned(self) -> Attribution<'static> {
        Attribution {
            kind: self.kind,
            parts: self.parts.into_iter().map(Part::into_owned).collect(),
            cue: self.cue.map(Cue::into_owned),
            speaker: self.speaker.map(Speaker::into_owned),
            reason: self.reason,
            addressee: self.addressee.map(Speaker::into_owned),
            setting: self.setting.into_iter().map(Mention::into_owned).collect(),
            when: self.when.into_iter().map(Mention::into_owned).collect(),
            pattern: self.pattern,
            confidence: self.confidence,
            alternatives: self
                .alternatives
                .into_iter()
                .map(Alternative::into_owned)
                .collect(),
        }
    }
}

#[cfg(feature = "serde")]
fn yes() -> bool {
    true
}

#[cfg(feature = "serde")]
fn is_yes(asserted: &bool) -> bool {
    *asserted
}

pub(crate) fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

impl Attribution<'_> {
    /// Moves a record of a window to its place in the whole text, `base` bytes further on, behind so many speakers.
    pub(crate) fn shifted(mut self, base: usize, others: usize) -> Self {
        for speaker in self.speaker.iter_mut().chain(&mut self.addressee) {
            speaker.id += others;
        }
        for alternative in &mut self.alternatives {
            alternative.id += others;
        }
        self.each_span(|span| *span = span.moved(base));
        self
    }

    /// Shows all of its places.
    pub(crate) fn each_span(&mut self, show: impl FnMut(&mut Span)) {
        let speakers = self.speaker.iter_mut().chain(&mut self.addressee);
        let mentions =
            speakers.flat_map(|speaker| speaker.mention.iter_mut().chain(&mut speaker.description));
        let spans = mentions
            .chain(&mut self.setting)
            .chain(&mut self.when)
            .map(|mention| &mut mention.span);
        let cue = self.cue.iter_mut().flat_map(|cue| {
            let manner = cue.manner.iter_mut().map(|manner| &mut manner.span);
            manner.chain(std::iter::once(&mut cue.span))
        });
        let parts = self.parts.iter_mut().map(|part| &mut part.span);
        spans.chain(cue).chain(parts).for_each(show);
    }

    /// Leaves out what stands before a byte.
    pub(crate) fn forget(&mut self, from: usize) {
        let within = |mention: &Mention<'_>| mention.span.start >= from;
        self.parts.retain(|part| part.span.start >= from);
        self.cue = self.cue.take().filter(|cue| cue.span.start >= from);
        if let Some(cue) = &mut self.cue {
            cue.manner = cue.manner.take().filter(within);
        }
        for speaker in self.speaker.iter_mut().chain(&mut self.addressee) {
            speaker.mention = speaker.mention.take().filter(within);
            speaker.description = speaker.description.take().filter(within);
        }
        self.setting.retain(within);
        self.when.retain(within);
    }
}

impl<'t> Part<'t> {
    pub(crate) fn new(text: &'t str, span: Span, quoted: bool) -> Self {
        Part {
            span,
            text: Cow::Borrowed(span.of(text)),
            quoted,
        }
    }

    /// The words without the marks around them; marks of quotations inside stay, and so does a comma at the end.
    ///
    /// ```
    /// let part = whosaid::attribute("“A ‘win’,” she said.").remove(0).parts.remove(0);
    /// assert_eq!(part.unmarked(), "A ‘win’,");
    /// ```
    pub fn unmarked(&self) -> &str {
        let text = self.text.as_ref();
        if !self.quoted {
            return text;
        }
        let mut inner = text;
        for opener in ["''", "``", "—", "–", "--"] {
            inner = inner.strip_prefix(opener).unwrap_or(inner);
        }
        if inner.len() == text.len() {
            inner = inner.strip_prefix(is_quotation_mark).unwrap_or(inner);
        }
        // *“… the dogs’* goes on in the next paragraph
        let single = text.starts_with(['‘', '\'', '`', '’', '‚']);
        let mark = |sign: char| is_quotation_mark(sign) && (single || !matches!(sign, '’' | '\''));
        let closed = inner.strip_suffix("''").or(inner.strip_suffix(mark));
        closed.unwrap_or(inner).trim()
    }

    /// The same part, no longer borrowing from the text.
    ///
    /// ```
    /// let part = whosaid::attribute("“No,” she said.").remove(0).parts.remove(0);
    /// assert_eq!(part.into_owned().text, "“No,”");
    /// ```
    pub fn into_owned(self) -> Part<'static> {
        Part {
            span: self.span,
            text: owned(self.text),
            quoted: self.quoted,
        }
    }
}

impl Cue<'_> {
    /// The same cue, no longer borrowing from the text.
    ///
    /// ```
    /// let cue = whosaid::attribute("“No,” she said.").remove(0).cue.unwrap();
    /// assert_eq!(cue.into_owned().text, "said");
    /// ```
    pub fn into_owned(self) -> Cue<'static> {
        Cue {
            span: self.span,
            text: owned(self.text),
            lemma: owned(self.lemma),
            act: self.act,
            negated: self.negated,
            asserted: self.asserted,
            manner: self.manner.map(Mention::into_owned),
        }
    }
}

impl<'t> Mention<'t> {
    pub(crate) fn new(text: &'t str, span: Span) -> Self {
        Mention {
            span,
            text: Cow::Borrowed(span.of(text)),
        }
    }

    /// The same mention, no longer borrowing from the text.
    ///
    /// ```
    /// let speaker = whosaid::attribute("“No,” she said.").remove(0).speaker.unwrap();
    /// assert_eq!(speaker.mention.unwrap().into_owned().text, "she");
    /// ```
    pub fn into_owned(self) -> Mention<'static> {
        Mention {
            span: self.span,
            text: owned(self.text),
        }
    }
}

impl Alternative<'_> {
    /// The same, no longer borrowing from the text.
    ///
    /// ```
    /// let record = whosaid::attribute("“No,” Ana Reyes said.").remove(0);
    /// assert!(record.alternatives.into_iter().map(|other| other.into_owned()).next().is_none());
    /// ```
    pub fn into_owned(self) -> Alternative<'static> {
        Alternative {
            id: self.id,
            name: self.name.map(owned),
            confidence: self.confidence,
        }
    }
}

impl Speaker<'_> {
    /// The same speaker, no longer borrowing from the text.
    ///
    /// ```
    /// let speaker = whosaid::attribute("“No,” Ana Reyes said.").remove(0).speaker.unwrap();
    /// assert_eq!(speaker.into_owned().name.as_deref(), Some("Ana Reyes"));
    /// ```
    pub fn into_owned(self) -> Speaker<'static> {
        Speaker {
            id: self.id,
            name: self.name.map(owned),
            kind: self.kind,
            gender: self.gender,
            mention: self.mention.map(Mention::into_owned),
            description: self.description.map(Mention::into_owned),
            roster: self.roster,
        }
    }
}

macro_rules! names {
    ($($sort:ident: $($variant:ident $name:literal),+;)+) => {$(
        impl fmt::Display for $sort {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $($sort::$variant => $name),+ })
            }
        }
    )+};
}

// as the record format writes them
names! {
    Kind: Direct "direct", Mixed "mixed", Indirect "indirect", Turn "turn";
    Act: Says "says", Asks "asks", Answers "answers", Writes "writes", Thinks "thinks", Calls "calls", Claims "claims",
        Denies "denies", Admits "admits", Warns "warns", Promises "promises", Urges "urges", Blames "blames",
        Praises "praises", Announces "announces";
    SpeakerKind: Person "person", Group "group", Organization "organization", Document "document", Unknown "unknown";
    Reason: NoCandidate "no-candidate", Ambiguous "ambiguous", NoSpeech "no-speech";
}

/// *Ana Reyes: “We won,”*, for people.
///
/// ```
/// let records = whosaid::attribute("“We won,” Ana Reyes said.");
/// assert_eq!(records[0].to_string(), "Ana Reyes: “We won,”");
/// ```
impl fmt::Display for Attribution<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content = self.content();
        write!(f, "{}: {content}", self.speaker_name().unwrap_or("?"))
    }
}
