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

/// A set of tags: one look tells whether a tag is in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tags(u32);

impl Tags {
    pub(crate) const NOUNS: Tags = Tags::of(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Title]);
    pub(crate) const LEXICAL_VERBS: Tags = Tags::of(&[Tag::Verb, Tag::Participle, Tag::Ing]);
    pub(crate) const AUXILIARIES: Tags = Tags::of(&[Tag::Modal, Tag::Be, Tag::Have, Tag::Do]);
    /// What a finite verb group may begin with.
    pub(crate) const FINITE: Tags = Tags::AUXILIARIES.and(&[Tag::Verb]);

    #[inline(always)]
    pub(crate) const fn of(tags: &[Tag]) -> Self {
        Tags(0).and(tags)
    }

    /// These and more.
    #[inline(always)]
    pub(crate) const fn and(self, tags: &[Tag]) -> Self {
        let (mut set, mut at) = (self.0, 0);
        while at < tags.len() {
            set |= 1 << tags[at] as u32;
            at += 1;
        }
        Tags(set)
    }

    pub(crate) const fn or(self, others: Tags) -> Self {
        Tags(self.0 | others.0)
    }
}

impl Tag {
    #[inline(always)]
    pub(crate) const fn is_in(self, tags: Tags) -> bool {
        tags.0 >> self as u32 & 1 != 0
    }
}
