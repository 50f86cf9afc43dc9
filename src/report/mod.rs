//! Which cue and which speaker each quotation of a paragraph has, and what is reported without
//! quotation marks.

mod according;
mod after;
mod announced;
mod by_line;
mod case;
mod choose;
mod circumstance;
mod clause;
mod complement;
pub(crate) mod content;
mod cue_noun;
pub(crate) mod density;
mod draft;
mod extent;
mod governing;
mod headline;
mod indirect;
mod loose;
mod nesting;
mod noun_cue;
mod offer;
pub(crate) mod own_pattern;
mod paragraph;
mod reach;
mod speaker;
#[cfg(test)]
mod tests;
mod title;
mod tree;
mod worth;

pub(crate) use announced::Announcement;
pub(crate) use case::frames;
pub(crate) use circumstance::{Circumstance, Sense};
pub(crate) use draft::{Addressee, Draft, DraftCue, Links, Parts};
pub(crate) use headline::Lines;
pub(crate) use paragraph::{Headline, Paragraph};
pub(crate) use title::is_capitalised;

use according::According;
use cue_noun::CueNoun;
use paragraph::Node;

use offer::Quoted;

/// Links the quotations of one paragraph, then finds what is reported there without quotation marks.
pub(crate) fn paragraph(
    paragraph: &Paragraph<'_>,
    indirect: bool,
    known: &mut Known,
    links: &mut Links,
) {
    let from = links.drafts.len();
    by_line::below(paragraph, links);
    let Known {
        accordings,
        nouns,
        tree,
        candidates,
    } = known;
    tree::grow(paragraph, tree);
    let paragraph = &Paragraph { tree, ..*paragraph };
    accordings.clear();
    nouns.clear();
    if indirect || !paragraph.own.is_empty() {
        let cues = paragraph.accordings.iter();
        accordings.extend(cues.filter_map(|&at| according::at(paragraph, at as usize)));
        nouns.extend(cue_noun::all(paragraph));
    }
    for (at, number) in paragraph.quotes() {
        let quoted = Quoted {
            paragraph,
            at,
            token: &paragraph.tokens[number],
            number,
            accordings,
            nouns,
        };
        choose::quotation(&quoted, links);
    }
    links.announced = announced::at_end(paragraph, links);
    if from < links.drafts.len() {
        extent::complete(paragraph, from, links);
    }
    if indirect {
        candidates.find(paragraph, (accordings, nouns), from, links);
    }
    circumstance::note(paragraph, from, links);
}

/// What the quotations of a paragraph share, found once for all of them; the tables are filled anew for the next one.
#[derive(Debug, Default)]
pub(crate) struct Known {
    accordings: Vec<According>,
    nouns: Vec<CueNoun>,
    tree: Vec<Node>,
    candidates: indirect::Candidates,
}
