//! Drafts: attributions in the making.

use std::ops::{Deref, DerefMut};

use super::facts::Facts;
use super::{Announcement, Circumstance};
use crate::util::map::Number;
use crate::{Act, Kind, Pattern, Span};

/// A cue, before it becomes part of a record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct DraftCue {
    pub(crate) span: Span,
    /// The lexicon's number of the verb; zero for a cue without one.
    pub(crate) verb: u16,
    pub(crate) act: Act,
    pub(crate) negated: bool,
    /// That it was said is told as a fact.
    pub(crate) asserted: bool,
}

impl DraftCue {
    /// A cue that is no verb.
    pub(super) fn of_words(span: Span) -> Self {
        DraftCue {
            span,
            verb: 0,
            act: Act::Says,
            negated: false,
            asserted: true,
        }
    }
}

/// The parts of the content: most drafts have one, which needs no table of its own.
#[derive(Clone, Debug, Default)]
pub(crate) enum Parts {
    #[default]
    None,
    One((Span, bool)),
    More(Vec<(Span, bool)>),
}

impl Parts {
    pub(crate) fn push(&mut self, part: (Span, bool)) {
        match self {
            Parts::None => *self = Parts::One(part),
            Parts::One(first) => *self = Parts::More(vec![*first, part]),
            Parts::More(parts) => parts.push(part),
        }
    }

    /// Puts others before those that there are.
    pub(crate) fn prepend(&mut self, before: impl Iterator<Item = (Span, bool)>) {
        *self = Parts::More(before.chain(self.iter().copied()).collect());
    }
}

impl Deref for Parts {
    type Target = [(Span, bool)];

    fn deref(&self) -> &Self::Target {
        match self {
            Parts::None => &[],
            Parts::One(part) => std::slice::from_ref(part),
            Parts::More(parts) => parts,
        }
    }
}

impl DerefMut for Parts {
    fn deref_mut(&mut self) -> &mut Self::Target {
        match self {
            Parts::None => &mut [],
            Parts::One(part) => std::slice::from_mut(part),
            Parts::More(parts) => parts,
        }
    }
}

/// An attribution in the making.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// Extents of the content, and whether they are quoted.
    pub(crate) parts: Parts,
    pub(crate) cue: Option<DraftCue>,
    /// The number of the mention that stands for the speaker.
    pub(crate) speaker: Option<u32>,
    /// The number of the referent, where the context tells more than the mention, or there is no mention.
    pub(crate) referent: Option<Number>,
    /// The mention of whoever is spoken to.
    pub(crate) hearer: Option<Number>,
    pub(crate) pattern: Pattern,
    /// What is known of a report without marks.
    pub(crate) facts: Option<Facts>,
    /// The logarithm of the odds that it is a report, once the document is known.
    pub(crate) odds: Option<f32>,
    /// The turn of a conversation that it is a part of.
    pub(crate) turn: Option<Number>,
    pub(crate) paragraph: u32,
    /// The clause of its paragraph whose verb is the cue.
    pub(crate) clause: Option<Number>,
    /// The content begins or ends at a whole quotation, so that quotations after it may go on with it.
    pub(crate) open: bool,
}

impl Draft {
    /// One of which no more is known than the pattern that found it, and the paragraph.
    pub(crate) fn begun(pattern: Pattern, paragraph: u32) -> Self {
        Draft {
            parts: Parts::default(),
            cue: None,
            speaker: None,
            referent: None,
            hearer: None,
            pattern,
            facts: None,
            odds: None,
            turn: None,
            paragraph,
            clause: None,
            open: false,
        }
    }

    /// The parts of the content.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        self.parts.iter().map(|part| part.0)
    }

    /// From the first byte of the content to the last.
    pub(crate) fn content(&self) -> Span {
        self.spans().reduce(Span::with).unwrap_or_default()
    }

    /// Whether some of the content is quoted.
    pub(crate) fn quotes(&self) -> bool {
        self.parts.iter().any(|part| part.1)
    }

    /// Whether all of it is.
    pub(crate) fn is_all_quoted(&self) -> bool {
        self.parts.iter().all(|part| part.1)
    }

    /// What its speaker does with the words: says them, where no cue tells.
    pub(crate) fn act(&self) -> Act {
        self.cue.map_or(Act::Says, |cue| cue.act)
    }

    /// What the parts make it, but for turns.
    pub(crate) fn kind(&self) -> Kind {
        if self.pattern == Pattern::TurnLabel {
            return Kind::Turn;
        }
        match (self.quotes(), self.is_all_quoted()) {
            (false, _) => Kind::Indirect,
            (true, true) => Kind::Direct,
            (true, false) => Kind::Mixed,
        }
    }
}

/// What a conversation tells of whether a turn is its speaker's.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Weighed {
    /// How much more speaks for the speaker than for whoever comes next, as the logarithm of odds.
    pub(crate) lead: f32,
    /// How many came into question.
    pub(crate) candidates: u8,
    /// What stands with the turn.
    pub(crate) claim: u8,
    /// Which turns around are the same speaker's.
    pub(crate) around: u8,
    /// Those with anybody's name, and with the speaker's.
    pub(crate) any: Told,
    pub(crate) own: Told,
    /// The likeliest of the others.
    pub(crate) others: [Other; OTHERS],
}

/// So many of those who may have spoken instead are kept.
pub(crate) const OTHERS: usize = 3;

/// Somebody who may have spoken instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Other {
    pub(crate) referent: Option<u32>,
    /// How much less speaks for them than for the speaker, as the logarithm of odds.
    pub(crate) behind: f32,
}

impl Default for Other {
    fn default() -> Self {
        Other {
            referent: None,
            behind: f32::INFINITY,
        }
    }
}

/// How many turns off a name tells who speaks, to either side.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Told {
    pub(crate) since: u16,
    pub(crate) until: u16,
}

/// What has been linked of a document.
#[derive(Debug, Default)]
pub(crate) struct Links {
    pub(crate) drafts: Vec<Draft>,
    /// The draft of each stretch.
    pub(crate) of_stretch: Vec<Option<u32>>,
    /// The stretches that are titles and names of things, in text order: no context makes speech of them.
    pub(crate) titles: Vec<u32>,
    /// Who speaks was decided for conversations as a whole, as in a story.
    pub(crate) story: bool,
    /// Of each turn of a conversation.
    pub(crate) weighed: Vec<Weighed>,
    /// What the end of the paragraph before announces.
    pub(crate) announced: Option<Announcement>,
    /// The drafts without a hearer that call somebody, and the referent: *“Come, Emma,” said Jane*.
    pub(crate) called: Vec<(u32, u32)>,
    /// In the order of the drafts, those of one draft as they were found.
    pub(crate) circumstances: Vec<Circumstance>,
}

impl Links {
    /// The draft of a stretch.
    pub(crate) fn draft_of(&self, stretch: usize) -> Option<&Draft> {
        Some(&self.drafts[self.of_stretch[stretch]? as usize])
    }

    /// Whether a stretch is a title.
    pub(crate) fn is_title(&self, stretch: usize) -> bool {
        self.titles.binary_search(&(stretch as u32)).is_ok()
    }

    /// Adds a stretch in quotation marks to a draft.
    pub(crate) fn add(&mut self, stretch: usize, span: Span, draft: usize) {
        self.of_stretch[stretch] = Some(draft as u32);
        self.drafts[draft].parts.push((span, true));
    }

    /// Keeps the drafts that have a number, by which they are called now.
    pub(super) fn keep(&mut self, numbers: &[Option<u32>]) {
        if numbers.iter().all(Option::is_some) {
            return;
        }
        let new = |draft: u32| numbers[draft as usize];
        let mut kept = numbers.iter().map(Option::is_some);
        self.drafts.retain(|_| kept.next() == Some(true));
        for draft in &mut self.of_stretch {
            *draft = draft.and_then(new);
        }
        self.circumstances.retain_mut(|found| {
            let draft = new(found.draft);
            found.draft = draft.unwrap_or_default();
            draft.is_some()
        });
    }

    /// Begins a draft.
    pub(crate) fn push(&mut self, draft: Draft) -> usize {
        self.drafts.push(draft);
        self.drafts.len() - 1
    }
}
