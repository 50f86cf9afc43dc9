//! Speakers that the caller already knows.

mod known;

use std::fmt;
use std::sync::Arc;

use known::Known;

use crate::error::ErrorKind;
use crate::{Error, SpeakerKind};

/// Grammatical gender, as pronouns and titles show it.
///
/// ```
/// use whosaid::{Gender, KnownSpeaker};
/// assert_eq!(KnownSpeaker::new("Emma").gender(Gender::Female).gender, Some(Gender::Female));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Gender {
    /// *she*
    Female,
    /// *he*
    Male,
}

/// One known speaker.
///
/// ```
/// use whosaid::{Gender, KnownSpeaker};
/// let emma = KnownSpeaker::new("Emma Woodhouse").alias("Emma").alias("Miss Woodhouse").gender(Gender::Female);
/// assert_eq!(emma.name, "Emma Woodhouse");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct KnownSpeaker {
    /// The name that records will carry.
    pub name: String,
    /// What else the text calls this speaker.
    #[cfg_attr(feature = "serde", serde(default))]
    pub aliases: Vec<String>,
    /// The gender of the pronouns that stand for this speaker.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "known_gender"))]
    pub gender: Option<Gender>,
    /// What sort of thing speaks.
    #[cfg_attr(feature = "serde", serde(default = "person"))]
    pub kind: SpeakerKind,
}

impl KnownSpeaker {
    /// A person of that name, without aliases, of unknown gender.
    ///
    /// ```
    /// assert!(whosaid::KnownSpeaker::new("Emma Woodhouse").aliases.is_empty());
    /// ```
    pub fn new(name: impl Into<String>) -> Self {
        KnownSpeaker {
            name: name.into(),
            aliases: Vec::new(),
            gender: None,
            kind: SpeakerKind::Person,
        }
    }

    /// Adds something else that the text calls this speaker.
    ///
    /// ```
    /// let knightley = whosaid::KnownSpeaker::new("George Knightley").alias("Mr. Knightley");
    /// assert_eq!(knightley.aliases, ["Mr. Knightley"]);
    /// ```
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.aliases.push(alias.into());
        self
    }

    /// Sets the gender.
    ///
    /// ```
    /// use whosaid::{Gender, KnownSpeaker};
    /// assert_eq!(KnownSpeaker::new("Frank").gender(Gender::Male).gender, Some(Gender::Male));
    /// ```
    #[must_use]
    pub fn gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets what sort of thing speaks.
    ///
    /// ```
    /// use whosaid::{KnownSpeaker, SpeakerKind};
    /// let council = KnownSpeaker::new("Town Council").kind(SpeakerKind::Organization);
    /// assert_eq!(council.kind, SpeakerKind::Organization);
    /// ```
    #[must_use]
    pub fn kind(mut self, kind: SpeakerKind) -> Self {
        self.kind = kind;
        self
    }

    /// The name and the aliases.
    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name)
            .chain(&self.aliases)
            .map(String::as_str)
    }
}

/// The known speakers of a text, checked and ready to be looked up: a large roster is made once, for any number of texts.
///
/// ```
/// use whosaid::{KnownSpeaker, Roster};
/// let roster = Roster::new(vec![KnownSpeaker::new("Emma Woodhouse").alias("Emma")])?;
/// assert_eq!(roster.speakers().len(), 1);
/// # Ok::<(), whosaid::Error>(())
/// ```
#[derive(Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(into = "Vec<KnownSpeaker>", try_from = "Vec<KnownSpeaker>")
)]
pub struct Roster {
    speakers: Vec<KnownSpeaker>,
    closed: bool,
    /// Derived from the speakers, so not part of the value; clones share it.
    known: Arc<Known>,
}

impl Roster {
    /// Checks the speakers.
    ///
    /// ```
    /// use whosaid::{KnownSpeaker, Roster};
    /// let error = Roster::new(vec![KnownSpeaker::new("Emma"), KnownSpeaker::new("emma")]).unwrap_err();
    /// assert_eq!(error.to_string(), r#"roster entries 0 ("Emma") and 1 ("emma") both claim "emma""#);
    /// ```
    ///
    /// # Errors
    /// When a name or an alias is empty, or two speakers claim the same name or alias (ignoring
    /// case and white space). The error names the entries.
    pub fn new(speakers: Vec<KnownSpeaker>) -> Result<Self, Error> {
        let mut known = Known::default();
        for (index, speaker) in speakers.iter().enumerate() {
            for (place, alias) in speaker.names().enumerate() {
                let plain = known::plain(alias);
                if plain.is_empty() {
                    return Err(empty((index, place), speaker).into());
                }
                known
                    .add((index, place), &plain)
                    .map_err(|first| shared(&speakers, first, index, alias))?;
            }
        }
        let known = Arc::new(known);
        Ok(Roster {
            speakers,
            closed: false,
            known,
        })
    }

    /// Says that nobody else speaks: a name of no entry names nobody. A roster is open otherwise, and who is not in it keeps the
    /// name that the text gives. A roster that is read from a list is open. One of ten speakers or more is a story's cast: *the
    /// stranger*, who has no name, is most likely one of them.
    ///
    /// ```
    /// use whosaid::{Attributor, KnownSpeaker, Roster};
    /// let roster = Roster::new(vec![KnownSpeaker::new("Ana Reyes")])?;
    /// let name = |roster: &Roster| {
    ///     let records = Attributor::default().attribute_with_roster("“Late,” said Tom Hall.", roster);
    ///     records[0].speaker.as_ref().unwrap().name.clone()
    /// };
    /// assert_eq!(name(&roster).as_deref(), Some("Tom Hall"));
    /// assert_eq!(name(&roster.closed()), None);
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    /// Whether nobody else speaks.
    ///
    /// ```
    /// assert!(!whosaid::Roster::default().is_closed());
    /// ```
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Whether hardly anybody else speaks: nobody, or the roster holds as many as a whole story has.
    pub(crate) fn is_cast(&self) -> bool {
        self.closed || self.speakers.len() >= CAST
    }

    /// The speakers, in the order given: [`Speaker::roster`](crate::Speaker::roster) counts them so.
    ///
    /// ```
    /// assert!(whosaid::Roster::default().speakers().is_empty());
    /// ```
    pub fn speakers(&self) -> &[KnownSpeaker] {
        &self.speakers
    }
}

/// So many speakers are the cast of a story: *the stranger* is one of them. Of few, whoever is told of beside them is another.
const CAST: usize = 10;

/// Two rosters are equal when their speakers are, and both are closed or neither is.
impl PartialEq for Roster {
    fn eq(&self, other: &Self) -> bool {
        self.speakers == other.speakers && self.closed == other.closed
    }
}

impl fmt::Debug for Roster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Roster")
            .field("speakers", &self.speakers)
            .finish()
    }
}

fn empty((index, place): (usize, usize), speaker: &KnownSpeaker) -> ErrorKind {
    match place {
        0 => ErrorKind::Unnamed { index },
        _ => ErrorKind::EmptyAlias {
            index,
            name: speaker.name.clone(),
        },
    }
}

fn shared(speakers: &[KnownSpeaker], first: usize, index: usize, alias: &str) -> ErrorKind {
    ErrorKind::SharedAlias {
        first,
        first_name: speakers[first].name.clone(),
        index,
        name: speakers[index].name.clone(),
        alias: alias.trim().to_string(),
    }
}

impl TryFrom<Vec<KnownSpeaker>> for Roster {
    type Error = Error;

    fn try_from(speakers: Vec<KnownSpeaker>) -> Result<Self, Error> {
        Roster::new(speakers)
    }
}

impl From<Roster> for Vec<KnownSpeaker> {
    fn from(roster: Roster) -> Self {
        roster.speakers
    }
}

#[cfg(feature = "serde")]
fn person() -> SpeakerKind {
    SpeakerKind::Person
}

/// Rosters written elsewhere hold *unknown* and more; all that matters here is which pronouns fit.
#[cfg(feature = "serde")]
fn known_gender<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Gender>, D::Error> {
    let written: Option<String> = serde::Deserialize::deserialize(deserializer)?;
    Ok(match written.as_deref() {
        Some("female") => Some(Gender::Female),
        Some("male") => Some(Gender::Male),
        _ => None,
    })
}
