//! The cases behind the counts of the cue verbs: `tools/rates` compares them with the annotation.

use super::clause::adjoins;
use super::paragraph::Paragraph;
use super::speaker::speaker_of;
use super::{complement, indirect};
use crate::lexicon::Frame;
use crate::syntax::phrase::{Form, Sort};

/// For each clause what its verb stands with, if that is a cue verb and its subject can be the speaker.
pub(crate) fn frames(paragraph: &Paragraph<'_>) -> Vec<Option<Frame>> {
    let cases = at_quotation(paragraph).into_iter().enumerate();
    cases
        .map(|(index, quoted)| frame_of(paragraph, index, quoted))
        .collect()
}

fn frame_of(paragraph: &Paragraph<'_>, index: usize, quoted: bool) -> Option<Frame> {
    let clause = &paragraph.clauses[index];
    let cue = clause.cue?;
    let group = &paragraph.phrases[clause.verb as usize];
    speaker_of(paragraph, clause)?;
    if group.passive || group.form == Form::Participle {
        return None;
    }
    if quoted || indirect::before(paragraph, clause).is_some() {
        return Some(Frame::Quotation);
    }
    complement::after(paragraph, clause, &cue).map(|reported| reported.complement.frame())
}

/// For each clause, whether it stands right before or after a quotation.
fn at_quotation(paragraph: &Paragraph<'_>) -> Vec<bool> {
    let mut found = vec![false; paragraph.clauses.len()];
    for (at, _) in paragraph.quotes() {
        if !paragraph.phrases[at].is(Sort::Quote) {
            continue;
        }
        for shape in ["Q,?-?vs", "Q,?-?a?sv"] {
            if let Some(clause) = paragraph
                .view()
                .matches(shape, at)
                .and_then(|found| found.clause)
            {
                found[clause] = true;
            }
        }
        let start = paragraph.sentence_start(at);
        for (index, clause) in paragraph.clauses.iter().enumerate() {
            let before = (start..at).contains(&(clause.verb as usize));
            found[index] |= before && adjoins(paragraph, index, at);
        }
    }
    found
}
