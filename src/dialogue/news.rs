//! News articles: few quotations have no cue, and most of these continue the one before.
//!
//! Each sieve takes what the one before has left, paragraph by paragraph:
//!
//! ```text
//! colon-before      N … V … : ¶ Q          the subject of the sentence that announces it
//! continued         … Q … ¶ Q              the speaker of the quotation in the paragraph before
//! paragraph-before  N … V … . ¶ Q          the subject of the last sentence before
//! action            ¶ q . N V …            whoever acts behind a short answer
//! unknown           Q                      a statement, an answer or a whole paragraph whose speaker nothing tells
//! ```

use super::speech::Look;
use super::turn::is_left_open;
use super::Document;
use crate::mention::{RELATIVE, SPEAKS, SUBJECT};
use crate::report::{Draft, Links};
use crate::syntax::phrase::Head;
use crate::{Pattern, SpeakerKind};

/// Links what patterns have not linked.
pub(super) fn complete(document: &Document<'_, '_>, links: &mut Links) {
    let mut last: Option<(u32, usize)> = None;
    for stretch in 0..document.stretches.len() {
        let paragraph = document.paragraph_of(document.stretches[stretch].start);
        if let Some(draft) = links.of_stretch[stretch] {
            last = Some((paragraph, draft as usize));
            continue;
        }
        let goes_on = reopened(document, stretch).and_then(|before| links.of_stretch[before]);
        let look = Look::of(document, stretch);
        let span = document.stretches[stretch];
        let whole =
            look.initial && look.closed && span.end == document.paragraphs[paragraph as usize].end;
        let told = look.has_words(LONG);
        let answers = look.initial && look.capital && look.stops;
        if !whole && !told && !answers && goes_on.is_none() {
            continue;
        }
        let draft = match goes_on {
            Some(draft) => Some(draft as usize),
            None if look.initial && told => sieves(document, stretch, paragraph, last, links),
            None if answers && !whole => acting(document, stretch, paragraph, links),
            None => None,
        };
        if draft.is_none() && !document.wants(Pattern::Unknown) {
            continue;
        }
        let draft = draft.unwrap_or_else(|| links.push(blank(Pattern::Unknown, None, paragraph)));
        links.add(stretch, document.span(stretch), draft);
        if links.drafts[draft].speaker.is_some() {
            last = Some((paragraph, draft));
        }
    }
}

/// Fewer words are a term, a title, a scare quote as often as speech.
const LONG: usize = 5;

/// The stretch right before, with which one goes on that opens again what nothing has closed.
fn reopened(document: &Document<'_, '_>, stretch: usize) -> Option<usize> {
    let before = stretch.checked_sub(1)?;
    // *"It was called “a joke”*: another sort of mark opens within
    let mark = |at: usize| {
        document.text[document.stretches[at].start as usize..]
            .chars()
            .next()
    };
    let apart = document.between(stretch) != " " || mark(before) != mark(stretch);
    (is_left_open(document, before) && !apart).then_some(before)
}

fn sieves(
    document: &Document<'_, '_>,
    stretch: usize,
    paragraph: u32,
    last: Option<(u32, usize)>,
    links: &mut Links,
) -> Option<usize> {
    let before = paragraph.checked_sub(1)?;
    if ends_in_colon(document, before) && document.wants(Pattern::ColonBefore) {
        let speaker = subject_of_last_sentence(document, before)?;
        return Some(links.push(blank(Pattern::ColonBefore, Some(speaker), paragraph)));
    }
    if let Some((_, draft)) = last
        .filter(|&(at, _)| (at == before || at == paragraph) && document.wants(Pattern::Continued))
    {
        return continued(draft, paragraph, links);
    }
    let speaker = subject_of_last_sentence(document, before)?;
    let mention = &document.mentions[speaker as usize];
    let whole = document.stretches[stretch].end + 1 >= document.paragraphs[paragraph as usize].end;
    let wanted = document.wants(Pattern::ParagraphBefore);
    let able = wanted
        && mention.has(SPEAKS)
        && !mention.has(RELATIVE)
        && whole
        && mention.kind() == SpeakerKind::Person;
    able.then(|| links.push(blank(Pattern::ParagraphBefore, Some(speaker), paragraph)))
}

/// *“Not yet.” The driver turned up the radio.*: the subject of the sentence behind.
fn acting(
    document: &Document<'_, '_>,
    stretch: usize,
    paragraph: u32,
    links: &mut Links,
) -> Option<usize> {
    let end = document.stretches[stretch].end;
    let mut mentions = document.mentions_in(paragraph);
    let first = mentions.find(|&at| document.mentions[at].span().start >= end as usize)?;
    let mention = &document.mentions[first];
    let acts = document.wants(Pattern::Action)
        && mention.has(SUBJECT)
        && !mention.has(RELATIVE)
        && mention.kind() == SpeakerKind::Person;
    acts.then(|| links.push(blank(Pattern::Action, Some(first as u32), paragraph)))
}

/// What goes on with a whole quotation belongs to it; what follows a paraphrase is by the same speaker.
fn continued(draft: usize, paragraph: u32, links: &mut Links) -> Option<usize> {
    if links.drafts[draft].open {
        return Some(draft);
    }
    let speaker = links.drafts[draft].speaker?;
    let referent = links.drafts[draft].referent;
    Some(links.push(Draft {
        referent,
        ..blank(Pattern::Continued, Some(speaker), paragraph)
    }))
}

fn ends_in_colon(document: &Document<'_, '_>, paragraph: u32) -> bool {
    let paragraph = &document.paragraphs[paragraph as usize];
    document.text[paragraph.start as usize..paragraph.end as usize].ends_with(':')
}

/// The first subject of a verb that can report, in the last sentence of a paragraph; else its first subject.
fn subject_of_last_sentence(document: &Document<'_, '_>, paragraph: u32) -> Option<u32> {
    let range = document.mentions_in(paragraph);
    let sentence = document.mentions[range.clone()].last()?.sentence;
    let subjects = document
        .mentions_of(sentence, range)
        .filter(|&at| document.mentions[at].has(SUBJECT));
    let mut able = subjects.filter(|&at| {
        let mention = &document.mentions[at];
        mention.sort != Head::Nominal || mention.kind() != SpeakerKind::Unknown
    });
    let first = able.clone().next();
    able.find(|&at| document.mentions[at].has(SPEAKS))
        .or(first)
        .map(|at| at as u32)
}

fn blank(pattern: Pattern, speaker: Option<u32>, paragraph: u32) -> Draft {
    Draft {
        speaker,
        open: true,
        ..Draft::begun(pattern, paragraph)
    }
}
