//! Word classes in context: what a tagger may say of a word.

/// The word class of a token in its context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tag {
    Noun,
    Plural,
    Name,
    /// A title or a role right before a name.
    Title,
    Pronoun,
    Determiner,
    Possessive,
    Adjective,
    Adverb,
    Number,
    Time,
    Preposition,
    To,
    Coordinator,
    Subordinator,
    Relative,
    Interrogative,
    Modal,
    Be,
    Have,
    Do,
    Negation,
    /// A finite form, or a base form after a modal or *to*.
    Verb,
    Participle,
    Ing,
    Particle,
    Quote,
    Mark,
}

impl Tag {
    /// As a set of tags.
    pub(crate) const fn bit(self) -> u32 {
        1 << self as u32
    }

    pub(crate) const fn is_in(self, tags: u32) -> bool {
        tags >> self as u32 & 1 != 0
    }
}
