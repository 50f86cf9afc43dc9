//! The reading of a paragraph, for whoever wants to see it: what each cue verb stands with, how far what it reports goes, and
//! what the evidence offers for each quotation. `tools/rates` compares the cases of cue verbs with the annotation.

use super::clause::adjoins;
use super::known::Tables;
use super::offer::Offer;
use super::paragraph::Paragraph;
use super::speaker::speaker_of;
use super::{choose, complement, content_end, indirect};
use crate::lexicon::Frame;
use crate::syntax::phrase::{Form, Sort};
use crate::Span;

/// What is read of a paragraph.
#[derive(Debug, Default)]
pub(crate) struct Cases {
    /// For each clause what its verb stands with, if that is a cue verb and its subject can be the speaker, and what it
    /// reports behind it.
    pub(crate) clauses: Vec<(Option<Frame>, Option<Span>)>,
    /// For each quotation what the evidence offers, in the order in which it is asked.
    pub(crate) offers: Vec<(Span, Vec<Offer>)>,
}

pub(crate) fn cases(paragraph: &Paragraph<'_>) -> Cases {
    let mut tables = Tables::default();
    let known = tables.fill(paragraph);
    let paragraph = &known.paragraph;
    let quoted = at_quotation(paragraph).into_iter().enumerate();
    let clauses = quoted.map(|(index, quoted)| {
        let frame = frame_of(paragraph, index, quoted);
        (frame, content_of(paragraph, index))
    });
    let offers = known
        .quotations()
        .map(|quoted| (quoted.token.span(), choose::offers(&quoted).collect()));
    Cases {
        clauses: clauses.collect(),
        offers: offers.collect(),
    }
}

fn content_of(paragraph: &Paragraph<'_>, index: usize) -> Option<Span> {
    let clause = &paragraph.clauses[index];
    let cue = clause.cue?;
    let reported = complement::after(paragraph, clause, &cue)?;
    let end = content_end::end(paragraph, clause.verb, reported);
    (reported.first < end).then(|| paragraph.span((reported.first, end)))
}

fn frame_of(paragraph: &Paragraph<'_>, index: usize, quoted: bool) -> Option<Frame> {
    let clause = &paragraph.clauses[index];
    let cue = clause.cue?;
    let group = paragraph.group(clause);
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
        if !paragraph.is(at, Sort::Quote) {
            continue;
        }
        for shape in ["Q,?-?vs", "Q,?-?a?sv"] {
            if let Some(clause) = paragraph.matches(shape, at).and_then(|found| found.clause) {
                found[clause] = true;
            }
        }
        let start = paragraph.sentence_start(at);
        for (index, clause) in paragraph.clauses.iter().enumerate() {
            let before = (start..at).contains(&clause.verb);
            found[index] |= before && adjoins(paragraph, index, at);
        }
    }
    found
}
