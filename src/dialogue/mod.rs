//! Speakers of quotations without a cue of their own, told by what surrounds them.
//!
//! Each sieve is a function with a name that the record carries. In the news they run one after the
//! other, and each takes what the ones before have left. In a story each scores the candidates, and
//! the conversation as a whole decides.

mod below;
mod chain;
mod conversation;
mod evidence;
pub(crate) mod features;
mod manner;
mod names;
mod news;
mod people;
mod presence;
mod record;
mod retrospect;
mod slate;
mod speech;
mod turn;
mod voice;
mod weights;

pub(crate) use conversation::observe;
pub(crate) use weights::WEIGHTS;

use crate::coref::{Referent, Referents};
use crate::lexicon::Lexicon;
use crate::mention::NounMention;
use crate::pattern::Without;
use crate::report::Links;
use crate::syntax::token::Stretch;
use crate::text::paragraph::Paragraph;
use crate::text::quotation::RawQuotation;
use crate::{Genre, Pattern, Roster, Span};

/// A document with all that was found in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Document<'t, 'k> {
    pub(crate) text: &'t str,
    pub(crate) lexicon: &'k Lexicon,
    pub(crate) paragraphs: &'k [Paragraph],
    pub(crate) quotations: &'k [RawQuotation],
    /// The parts of the outermost quotations, in text order.
    pub(crate) stretches: &'k [Stretch],
    pub(crate) mentions: &'k [NounMention],
    pub(crate) referents: &'k Referents,
    /// What is left out.
    pub(crate) without: Without,
    /// What the caller says that it is.
    pub(crate) genre: Genre,
    /// What each feature of a conversation weighs: in short texts, and in long ones.
    pub(crate) weights: &'k [[f32; 2]],
}

impl<'t> Document<'t, '_> {
    /// What a stretch holds, with its marks.
    fn quoted(&self, stretch: usize) -> &'t str {
        self.span(stretch).of(self.text)
    }

    /// Whether the sieve of that name may link.
    fn wants(&self, sieve: Pattern) -> bool {
        !self.without.has(sieve)
    }

    fn span(&self, stretch: usize) -> Span {
        self.stretches[stretch].span()
    }

    /// What stands between a stretch and the one before it.
    fn between(&self, stretch: usize) -> &'t str {
        let (before, stretch) = (self.stretches[stretch - 1], self.stretches[stretch]);
        &self.text[before.end as usize..stretch.start as usize]
    }

    /// The number of the paragraph that byte `at` stands in.
    fn paragraph_of(&self, at: u32) -> u32 {
        self.paragraphs
            .partition_point(|paragraph| paragraph.end <= at) as u32
    }

    /// Whether this holds all of a paragraph, but for its last byte, which may be a full stop.
    fn is_whole(&self, span: Span, paragraph: u32) -> bool {
        let paragraph = self.paragraphs[paragraph as usize];
        span.start == paragraph.start as usize && span.end + 1 >= paragraph.end as usize
    }

    /// The last heading from one paragraph on, before another.
    fn heading_between(&self, from: u32, to: u32) -> Option<u32> {
        (from..to)
            .rev()
            .find(|&paragraph| self.paragraphs[paragraph as usize].heading)
    }

    /// The mentions of a paragraph.
    fn mentions_in(&self, paragraph: u32) -> std::ops::Range<usize> {
        let mentions = self.mentions;
        mentions.partition_point(|mention| mention.paragraph < paragraph)
            ..mentions.partition_point(|mention| mention.paragraph <= paragraph)
    }

    /// Those of its mentions that stand in a sentence.
    fn mentions_of(&self, sentence: u32, within: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let mentions = &self.mentions[within.clone()];
        let first = mentions.partition_point(|mention| mention.sentence < sentence);
        let count = mentions[first..].partition_point(|mention| mention.sentence == sentence);
        within.start + first..within.start + first + count
    }
}

/// Links what patterns have not linked. Gives referents, too, that only quoted text names; their numbers follow those of the
/// document's.
pub(crate) fn complete(
    document: &Document<'_, '_>,
    roster: &Roster,
    mut links: Links,
) -> (Links, Vec<Referent>) {
    let mut added = Vec::new();
    below::complete(document, &mut links);
    if links.story {
        added = conversation::complete(document, roster, &mut links);
    } else {
        news::complete(document, &mut links);
    }
    (links, added)
}

/// What comes before all sieves, and before it is known whom mentions stand for: whether it is a story.
pub(crate) fn prepare(document: &Document<'_, '_>, links: &mut Links) -> Genre {
    join_parts(document, links);
    links.story = match document.genre {
        Genre::Unknown => speech::is_dialogue(document, links),
        genre => genre == Genre::Fiction,
    };
    if links.story {
        Genre::Fiction
    } else {
        document.genre
    }
}

/// A quotation over several paragraphs is linked whole when any part of it is.
fn join_parts(document: &Document<'_, '_>, links: &mut Links) {
    let stretches = document.stretches;
    let mut end = stretches.len();
    while end > 1 {
        let index = end - 1;
        let same = |at: &usize| {
            stretches[*at].quotation == stretches[index].quotation
                && links.of_stretch[*at].is_none()
        };
        let first = (0..index).rev().take_while(same).last().unwrap_or(index);
        if let (Some(draft), true) = (links.of_stretch[index], first < index) {
            links.of_stretch[first..index].fill(Some(draft));
            let before = (first..index).map(|part| (document.span(part), true));
            links.drafts[draft as usize].parts.prepend(before);
        }
        end = first;
    }
}
