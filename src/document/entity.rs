//! Somebody who speaks in a document.

use std::borrow::Cow;
use std::fmt;

use crate::attribution::owned;
use crate::{Gender, Mention, SpeakerKind};

/// Somebody who speaks in a document, or is spoken to: all that it tells of them.
///
/// ```
/// let document = whosaid::read("Mayor Ana Reyes rose. “We won,” Reyes said.");
/// let mayor = &document.speakers()[0];
/// assert_eq!(mayor.name.as_deref(), Some("Ana Reyes"));
/// assert_eq!(mayor.aliases, ["Mayor Ana Reyes", "Reyes"]);
/// assert_eq!(mayor.first.as_ref().unwrap().span.start, 0);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Entity<'t> {
    /// The index into [`Document::speakers`](crate::Document::speakers).
    pub id: usize,
    /// The fullest name that the document (or the roster) gives; none for one who is never named.
    pub name: Option<Cow<'t, str>>,
    /// What else the text calls them: at most [`Entity::ALIASES`], in text order.
    pub aliases: Vec<Cow<'t, str>>,
    /// What sort of thing speaks.
    pub kind: SpeakerKind,
    /// Where the text, the names or the roster tell it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gender: Option<Gender>,
    /// What the document says that they are: roles, titles, affiliations, each once.
    pub descriptions: Vec<Mention<'t>>,
    /// The indexes of the attributions with what they say.
    pub records: Vec<usize>,
    /// How many words they say: those that are quoted, or stand under their label.
    pub words: usize,
    /// Where the text first mentions them; none where only a roster does.
    pub first: Option<Mention<'t>>,
    /// The index of the roster entry, where a roster was given and one fits.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub roster: Option<usize>,
}

impl Entity<'_> {
    /// The most aliases that are kept.
    pub const ALIASES: usize = 16;

    /// The name or, for one who is never named, the first expression that stands for them.
    ///
    /// ```
    /// assert_eq!(whosaid::read("“We won,” an aide said.").speakers()[0].label(), Some("an aide"));
    /// ```
    pub fn label(&self) -> Option<&str> {
        let alias = self.aliases.first().map(Cow::as_ref);
        self.name
            .as_deref()
            .or(alias)
            .or(self.first.as_ref().map(|first| first.text.as_ref()))
    }

    /// The same, no longer borrowing from the text.
    ///
    /// ```
    /// let document = whosaid::read("“We won,” Ana Reyes said.");
    /// assert_eq!(document.speakers()[0].clone().into_owned().label(), Some("Ana Reyes"));
    /// ```
    pub fn into_owned(self) -> Entity<'static> {
        Entity {
            name: self.name.map(owned),
            aliases: self.aliases.into_iter().map(owned).collect(),
            descriptions: self
                .descriptions
                .into_iter()
                .map(Mention::into_owned)
                .collect(),
            first: self.first.map(Mention::into_owned),
            id: self.id,
            kind: self.kind,
            gender: self.gender,
            records: self.records,
            words: self.words,
            roster: self.roster,
        }
    }

    /// Moves one of a window to its place in the whole text.
    pub(crate) fn shifted(mut self, base: usize, others: usize, records: usize) -> Self {
        self.id += others;
        for record in &mut self.records {
            *record += records;
        }
        for mention in self.descriptions.iter_mut().chain(&mut self.first) {
            mention.span = mention.span.moved(base);
        }
        self
    }
}

/// *Ana Reyes (person), 2 records, 14 words*, for people.
impl fmt::Display for Entity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (records, words) = (self.records.len(), self.words);
        let count = |count: usize, noun: &str| {
            format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
        };
        write!(
            f,
            "{} ({}), {}, {}",
            self.label().unwrap_or("?"),
            self.kind,
            count(records, "record"),
            count(words, "word")
        )
    }
}
