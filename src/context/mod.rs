//! Context: speakers of quotations without a cue of their own, from what stands around them.
//!
//! Each sieve is one function with a name that the record carries; they run in order of their precision over what the
//! sieves before have left.

use crate::link::Links;
use crate::mention::NounMention;
use crate::paragraph::Paragraph;
use crate::quotation::RawQuotation;
use crate::referent::Referents;
use crate::token::Stretch;

/// A document with all that was found in it.
#[derive(Debug)]
pub(crate) struct Document<'t, 'k> {
    pub(crate) text: &'t str,
    pub(crate) paragraphs: &'k [Paragraph],
    pub(crate) quotations: &'k [RawQuotation],
    /// The parts of the outermost quotations, in text order.
    pub(crate) stretches: &'k [Stretch],
    pub(crate) mentions: &'k [NounMention],
    pub(crate) referents: &'k Referents,
}

/// Links what patterns have not linked.
pub(crate) fn complete(document: &Document<'_, '_>, links: &mut Links) {
    join_parts(document, links);
}

/// A quotation over several paragraphs is linked whole when any part of it is.
fn join_parts(document: &Document<'_, '_>, links: &mut Links) {
    for index in (1..document.stretches.len()).rev() {
        let (part, next) = (document.stretches[index - 1], document.stretches[index]);
        if part.quotation != next.quotation || links.of_stretch[index - 1].is_some() {
            continue;
        }
        if let Some(draft) = links.of_stretch[index] {
            links.of_stretch[index - 1] = Some(draft);
            links.drafts[draft as usize].parts.insert(0, (part.span(), true));
        }
    }
}
