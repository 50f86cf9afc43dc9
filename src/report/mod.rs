//! Which cue and which speaker each quotation of a paragraph has, and what is reported without
//! quotation marks.

mod according;
mod by_line;
mod case;
mod choose;
mod circumstance;
mod clause;
mod complement;
pub(crate) mod content;
mod content_end;
mod continuation;
mod cue_after;
mod cue_at_end;
mod cue_before;
mod cue_noun;
mod cue_words;
mod draft;
mod extent;
pub(crate) mod facts;
mod headline;
mod indirect;
mod known;
mod nesting;
mod offer;
pub(crate) mod own_pattern;
mod paragraph;
mod speaker;
#[cfg(test)]
mod tests;
mod title;
mod unsaid;
mod weights;
pub(crate) mod worth;

pub(crate) use case::cases;
pub(crate) use circumstance::{Circumstance, Sense};
pub(crate) use cue_at_end::Announcement;
pub(crate) use draft::{Draft, DraftCue, Links, Other, Parts, Weighed, OTHERS};
pub(crate) use headline::Lines;
pub(crate) use paragraph::{Headline, Paragraph};
pub(crate) use title::is_capitalised;
pub(crate) use worth::Wanted;

/// Links the quotations of one paragraph, then finds what is reported there without quotation marks.
pub(crate) fn paragraph(
    paragraph: &Paragraph<'_>,
    wanted: Wanted,
    tables: &mut Tables,
    links: &mut Links,
) {
    let from = links.drafts.len();
    by_line::below(paragraph, links);
    let known = tables.known.fill(paragraph);
    for quoted in known.quotations() {
        choose::quotation(&quoted, links);
    }
    let paragraph = &known.paragraph;
    links.announced = cue_at_end::at_end(paragraph, links);
    if from < links.drafts.len() {
        extent::complete(paragraph, from, links);
    }
    if wanted != Wanted::Nothing {
        tables.candidates.find(&known, wanted, from, links);
    }
    circumstance::note(paragraph, from, links);
}

/// The tables that are filled anew for each paragraph.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    known: known::Tables,
    candidates: indirect::Candidates,
}
