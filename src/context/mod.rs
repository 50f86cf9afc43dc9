//! Context: speakers of quotations without a cue of their own, from what stands around them.
//!
//! Each sieve is one function with a name that the record carries; they run in order of their precision over what the
//! sieves before have left.

use crate::link::Links;
use crate::mention::NounMention;
use crate::quotation::{Paragraph, RawQuotation};
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
    let _ = (document, links);
}
