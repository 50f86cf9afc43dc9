//! What is speech, and what only stands in quotation marks: an inscription, a title, a word as a word.

use super::Document;
use crate::lexicon::class;
use crate::mention::NounMention;
use crate::report::Links;
use crate::syntax::token::count_words;
use crate::text::quotation::Marks;
use crate::util::words::{inner, is_quotation_mark, narrow};

/// What the characters of a stretch tell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look<'t> {
    /// What stands within the marks.
    inner: &'t str,
    /// It begins its paragraph.
    pub(super) initial: bool,
    /// Its first letter is a capital.
    pub(super) capital: bool,
    /// It ends in punctuation.
    pub(super) closed: bool,
    /// It ends a sentence.
    pub(super) stops: bool,
    /// It asks or exclaims.
    asks: bool,
    /// It follows a comma, a colon, a dash or the end of a sentence.
    pub(super) apart: bool,
    /// It follows the end of a sentence, or another quotation.
    follows: bool,
}

impl<'t> Look<'t> {
    pub(super) fn of(document: &Document<'t, '_>, stretch: usize) -> Self {
        let span = document.span(stretch);
        let paragraph = document.paragraph_of(span.start as u32);
        let start = document.paragraphs[paragraph as usize].start as usize;
        let before = document
            .text
            .get(start..span.start)
            .unwrap_or("")
            .trim_end();
        let inner = inner(span.of(document.text));
        let ends_in = |text: &str| text.chars().next_back().map(narrow);
        let (last, passed) = (ends_in(inner), ends_in(before));
        Look {
            inner,
            initial: before.is_empty(),
            capital: inner
                .chars()
                .find(|letter| letter.is_alphanumeric())
                .is_some_and(|letter| !letter.is_lowercase()),
            closed: matches!(
                last,
                Some(',' | '.' | '!' | '?' | '…' | '-' | '—' | '–' | ';' | ':')
            ),
            stops: matches!(last, Some('.' | '!' | '?' | '…')),
            asks: matches!(last, Some('?' | '!')),
            apart: passed.is_some_and(sets_apart),
            follows: passed
                .is_some_and(|mark| matches!(mark, '.' | '!' | '?') || is_quotation_mark(mark)),
        }
    }

    /// Whether it has so many words at least.
    pub(super) fn has_words(self, least: usize) -> bool {
        usize::from(count_words(self.inner.as_bytes())) >= least
    }

    /// Whether it looks like something said in a story.
    pub(super) fn is_speech(self) -> bool {
        if self.initial {
            return self.closed || self.has_words(3);
        }
        if self.closed {
            return self.apart || self.capital || self.has_words(3);
        }
        self.apart && self.capital && self.has_words(4)
    }
}

fn sets_apart(mark: char) -> bool {
    matches!(
        mark,
        ',' | '.' | '!' | '?' | ':' | ';' | '-' | '—' | '–' | ')'
    ) || is_quotation_mark(mark)
}

/// As many bytes as are counted at a time: no more than a byte can count, and whole rows of those that are compared at once.
const BLOCK: usize = 192;

/// How many figures there are, counted in bytes so that many are compared at once.
fn figures(bytes: &[u8]) -> usize {
    let in_block = |block: &[u8]| {
        block
            .iter()
            .map(|byte| u8::from(byte.is_ascii_digit()))
            .sum::<u8>()
    };
    bytes
        .chunks(BLOCK)
        .map(|block| usize::from(in_block(block)))
        .sum()
}

/// How many stretches, and how many bytes, a look at the whole document samples.
const SAMPLE: usize = 4000;
const SAMPLE_BYTES: usize = 1 << 16;

/// Whether the document tells a story in dialogue: quotations begin paragraphs, ask and exclaim, and often stand without a
/// cue, while the news is full of figures, offices, institutions, parties and places. Weights and threshold were chosen on 840
/// articles, of which 1 % pass, on novels and excerpts of novels, and on the project's own texts and cases: by how many
/// quotations are right as a story, and as news.
pub(super) fn is_dialogue(document: &Document<'_, '_>, links: &Links) -> bool {
    // dashes mark speech where they mark a conversation
    if document.quotations.iter().any(|it| it.marks == Marks::Dash) {
        return true;
    }
    let count = document.stretches.len();
    let (mut all, mut initial, mut asks, mut closed, mut bare, mut linked) =
        (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    for stretch in (0..count).step_by(1 + count / SAMPLE) {
        // a speech of many paragraphs is one turn
        let (whole, before) = (&document.stretches[stretch], stretch.checked_sub(1));
        if before.is_some_and(|before| document.stretches[before].quotation == whole.quotation) {
            continue;
        }
        let look = Look::of(document, stretch);
        let tally = |sum: &mut f32, counts: bool| *sum += f32::from(u8::from(counts));
        tally(&mut all, true);
        tally(&mut initial, look.initial);
        tally(&mut asks, look.asks);
        tally(&mut closed, look.closed);
        tally(&mut linked, links.of_stretch[stretch].is_some());
        let alone = (look.initial || look.follows && look.capital) && !links.is_title(stretch);
        tally(
            &mut bare,
            look.closed && alone && links.of_stretch[stretch].is_none(),
        );
    }
    let institutions = class::ORGANIZATION | class::DEMONYM | class::DOCUMENT | class::PLACE;
    let is_public = |mention: &NounMention| match () {
        () if mention.is(institutions) => 1.0,
        // *the mayor* acts in public, *the cook* at home
        () if mention.is(class::ROLE) => 0.5,
        () => 0.0,
    };
    let public: f32 = document.mentions.iter().map(is_public).sum();
    let public = public / (document.mentions.len() as f32 + MORE_MENTIONS);
    let share = |part: f32| part / (all + MORE_QUOTATIONS);
    let talk =
        2.0 * share(asks) + share(initial) + 2.0 * bare / f32::max(closed, 1.0) - 6.0 * public;
    // figures speak against a story, and are not counted where nothing speaks for one
    if linked > 0.0 && talk <= LEAST {
        return false;
    }
    let sample = &document.text.as_bytes()[..document.text.len().min(SAMPLE_BYTES)];
    let digits = figures(sample);
    if linked == 0.0 && digits == 0 {
        // a few lines of a story, without any cue
        return closed > 0.0;
    }
    let per_thousand = (1000.0 * digits as f32 / sample.len().max(1) as f32).min(6.0);
    all > 0.0 && talk - 0.2 * per_thousand > LEAST
}

/// Shares are taken of so many more than there are: in a few lines one office or one question says little.
const MORE_MENTIONS: f32 = 4.0;
const MORE_QUOTATIONS: f32 = 1.0;

/// What must speak for a story.
const LEAST: f32 = 0.3;

#[cfg(test)]
mod tests;
