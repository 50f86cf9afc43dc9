//! The cases behind the counts of the cue verbs: `tools/rates` compares them with the annotation.

use super::frame::Counted;
use super::{choice, frame, governing, indirect, quotes, Paragraph};
use crate::syntax::phrase::{Form, Sort};

/// For each clause what its verb stands with, if that is a cue verb and its subject can be the speaker.
pub(crate) fn frames(paragraph: &Paragraph<'_>) -> Vec<Option<Counted>> {
    let cases = at_quotation(paragraph).into_iter().enumerate();
    cases
        .map(|(index, quoted)| frame_of(paragraph, index, quoted))
        .collect()
}

fn frame_of(paragraph: &Paragraph<'_>, index: usize, quoted: bool) -> Option<Counted> {
    let clause = &paragraph.clauses[index];
    let cue = clause.cue?;
    let group = &paragraph.phrases[clause.verb as usize];
    choice::speaker_of(paragraph, clause)?;
    if group.passive || group.form == Form::Participle {
        return None;
    }
    if quoted || indirect::before(paragraph, clause).is_some() {
        return Some(Counted::Quotation);
    }
    frame::after(paragraph, clause, &cue).map(|reported| reported.frame.counted())
}

/// For each clause, whether it stands right before or after a quotation.
fn at_quotation(paragraph: &Paragraph<'_>) -> Vec<bool> {
    let mut found = vec![false; paragraph.clauses.len()];
    for token in quotes(paragraph) {
        let at = paragraph
            .phrases
            .partition_point(|phrase| phrase.end as usize <= token);
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
            found[index] |= before && governing::adjoins(paragraph, index, at);
        }
    }
    found
}
