//! Chooses one link for each quotation: evidence is asked in order, sure before weak, and the first that holds decides.

use super::draft::{Draft, Links};
use super::offer::{Offer, Quoted};
use super::paragraph::Paragraph;
use super::{by_line, continuation, cue_after, cue_at_end, cue_before, cue_words, title, unsaid};
use crate::lexicon::CueFrames;
use crate::syntax::phrase::Form;
use crate::util::map::Number;
use crate::Pattern;

/// What may link a quotation to a cue in its sentence, in the order in which it is asked.
const EVIDENCE: [fn(&Quoted<'_, '_>) -> Option<Offer>; 10] = [
    cue_words::of_name,
    cue_after::quotation,
    by_line::quotation,
    cue_before::quotation,
    cue_after::closing,
    cue_words::of_according,
    cue_words::of_view,
    cue_after::named_by,
    cue_after::agent,
    cue_words::of_noun,
];

/// What the evidence offers for a quotation, in that order.
pub(super) fn offers<'p>(quoted: &'p Quoted<'_, '_>) -> impl Iterator<Item = Offer> + 'p {
    let offers = EVIDENCE.iter().filter_map(|evidence| evidence(quoted));
    offers.filter(|offer| quoted.paragraph.wants(offer.pattern))
}

/// The first offer that is sure, or else the first.
fn first(quoted: &Quoted<'_, '_>) -> Option<Offer> {
    let mut weak = None;
    offers(quoted)
        .find(|&offer| {
            weak = weak.or(Some(offer));
            offer.sure
        })
        .or(weak)
}

/// Links a quotation.
pub(super) fn quotation(quoted: &Quoted<'_, '_>, links: &mut Links) {
    let &Quoted { paragraph, at, .. } = quoted;
    let stretch = quoted.token.key as usize;
    let span = quoted.token.span();
    if links.of_stretch[stretch].is_some() {
        return;
    }
    // a title in a sentence that somebody is the source of is among the words of the report
    let sourced = || {
        cue_words::of_according(quoted)
            .is_some_and(|offer| offer.pattern == Pattern::AccordingToQuote)
            || cue_after::named_by(quoted).is_some()
    };
    if title::is_term(paragraph, at)
        || unsaid::is_unsaid(paragraph, at)
        || (title::is_title(paragraph, quoted.number)
            || title::is_part(paragraph, at, quoted.number))
            && !sourced()
        || continuation::is_list(paragraph, at)
    {
        return links.titles.push(stretch as u32);
    }
    let draft = continuation::resumed(quoted, links).or_else(|| match first(quoted) {
        Some(offer) if paragraph.heading && is_loose(paragraph, &offer, at) => {
            continuation::colon(paragraph, at, links)
                .or_else(|| Some(draft_of(paragraph, offer, links)))
        }
        Some(offer) => Some(draft_of(paragraph, offer, links)),
        None => continuation::same_quotation(paragraph, stretch, links)
            .or_else(|| continuation::colon(paragraph, at, links))
            .or_else(|| cue_at_end::quotation(paragraph, at, links))
            .or_else(|| continuation::continued(quoted, links)),
    });
    if let Some(draft) = draft {
        links.add(stretch, span, draft);
    }
}

/// *Reyes: Talks Prove ‘Useless’*, *Reyes: Council Asking Engineers ‘Smells of Panic’*, *Reyes: New Tax Rules ‘Useless’*: in a
/// heading the name before the colon is asked before a verb that is hardly one of speech.
fn is_loose(paragraph: &Paragraph<'_>, offer: &Offer, at: usize) -> bool {
    let behind_colon =
        |verb: usize| continuation::colon_before(paragraph, at).is_some_and(|mark| mark < verb);
    let doubtful = |clause: u32| {
        let clause = &paragraph.clauses[clause as usize];
        let verb = clause.verb;
        paragraph.headline.is_some() && paragraph.phrases[verb].form == Form::Ing
            || !clause.cue.is_some_and(CueFrames::speaks) && behind_colon(verb)
    };
    offer.pattern == Pattern::ClauseQuote || offer.clause.is_some_and(doubtful)
}

/// How many drafts back one of the same cue is looked for.
const DRAFTS: usize = 64;

/// The draft of the cue, begun if there is none yet.
fn draft_of(paragraph: &Paragraph<'_>, offer: Offer, links: &mut Links) -> usize {
    let near = links.drafts.iter().enumerate().rev().take(DRAFTS);
    let near = near.take_while(|(_, draft)| draft.paragraph == paragraph.number);
    let mut same =
        near.filter(|(_, draft)| draft.cue.is_some_and(|cue| cue.span == offer.cue.span));
    if let Some((known, _)) = same.next() {
        links.drafts[known].open |= offer.open;
        return known;
    }
    links.push(Draft {
        cue: Some(offer.cue),
        speaker: offer.speaker,
        clause: offer.clause.map(Number::new),
        open: offer.open,
        ..Draft::begun(offer.pattern, paragraph.number)
    })
}
