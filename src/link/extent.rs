//! The content's extent in mixed records: the paraphrase around the quoted words.
//!
//! ```text
//! said [that the roof was] [“fine”] · called [the plan] [“dead on arrival”] · [The roof was] [“fine,”] she said
//! ```
//!
//! The content is what the cue would report if there were no marks in it; what of it stands in no marks makes the unquoted
//! parts, each without the commas at its edges.

use super::frame;
use super::indirect::{self, has_clause, span, Run};
use super::{according, cue_noun, reach, Draft, Links, Paragraph, Parts};
use crate::clause::{Clause, Order};
use crate::phrase::{Phrase, Sort};
use crate::Span;

/// Settles the parts of each draft of the paragraph.
pub(super) fn complete(paragraph: &Paragraph<'_>, from: usize, links: &mut Links) {
    for index in from..links.drafts.len() {
        let contents = contents(paragraph, &links.drafts[index]);
        if contents != [None; 2] {
            let foreign = foreign(paragraph, index, links);
            let parts = &mut links.drafts[index].parts;
            contents
                .into_iter()
                .flatten()
                .for_each(|run| surround(paragraph.text, span(paragraph, run), foreign, parts));
        }
        links.drafts[index].parts.sort_by_key(|part| part.0.start);
    }
}

/// The content before the reporting clause and after it, where quoted words stand among others.
fn contents(paragraph: &Paragraph<'_>, draft: &Draft) -> [Option<Run>; 2] {
    if draft.clause.is_none() {
        return bare(paragraph, draft).map(|run| run.filter(|run| quotes(paragraph, draft, *run)));
    }
    let clause = draft.clause.and_then(|index| paragraph.clauses.get(index as usize));
    let Some(clause) = clause else { return [None, None] };
    // a run that holds no quoted part is not looked for
    let verb = paragraph.tokens[paragraph.phrases[clause.verb as usize].first as usize].start as usize;
    let (quoted_ahead, quoted_behind) =
        (draft.parts.iter().any(|part| part.0.start < verb), draft.parts.iter().any(|part| part.0.start > verb));
    // *The lake, Ames said, was “as warm as soup”*
    if let Some((ahead, Some(rest))) = quoted_behind.then(|| indirect::before(paragraph, clause)).flatten() {
        let subject =
            !paragraph.phrases[ahead.0..ahead.1].iter().any(|phrase| matches!(phrase.sort, Sort::Verb | Sort::Quote));
        // *On Monday, Ames said, “…”*
        let opener = paragraph.phrases[ahead.0].sort;
        let adjunct = matches!(opener, Sort::Adverb | Sort::Preposition | Sort::Time)
            && paragraph.phrases.get(rest.0).is_some_and(|first| first.is(Sort::Quote));
        if subject && !adjunct && quotes(paragraph, draft, rest) {
            return [Some(ahead), Some(rest)];
        }
    }
    let before = quoted_ahead.then(|| ahead(paragraph, clause)).flatten();
    let before = before.filter(|run| !holds_others(paragraph, draft, *run));
    let after = clause
        .cue
        .filter(|_| quoted_behind)
        .and_then(|cue| frame::after(paragraph, clause, &cue))
        .map(|reported| (reported.first, reach::end(paragraph, clause.verb as usize, reported)));
    let holds = |run: &Run| run.0 < run.1 && quotes(paragraph, draft, *run);
    [before.filter(holds), after.filter(holds)]
}

/// Whether the cue of another quotation stands in the run: *“Yes,” Reyes said, and “No,” Hall said*.
fn holds_others(paragraph: &Paragraph<'_>, draft: &Draft, run: Run) -> bool {
    let whole = span(paragraph, run);
    let own = |at: usize| draft.parts.iter().any(|part| part.0.start == at);
    let from = paragraph.stretches.partition_point(|stretch| (stretch.start as usize) < whole.start);
    let inside = paragraph.stretches[from..].iter().take_while(|stretch| (stretch.end as usize) <= whole.end);
    inside.take(reach::REACH).any(|stretch| !own(stretch.start as usize))
}

/// The content of a cue that is no verb: *according to*, *his claim that*.
fn bare(paragraph: &Paragraph<'_>, draft: &Draft) -> [Option<Run>; 2] {
    let Some(cue) = draft.cue else { return [None, None] };
    let begins = |phrase: &Phrase| paragraph.tokens[phrase.first as usize].start as usize <= cue.span.start;
    let Some(at) = paragraph.phrases.partition_point(begins).checked_sub(1) else { return [None, None] };
    match according::at(paragraph, at) {
        Some(found) => [found.before, found.after],
        None => [cue_noun::at(paragraph, at).map(|found| found.content), None],
    }
}

/// Whether a quoted part stands in the run.
fn quotes(paragraph: &Paragraph<'_>, draft: &Draft, run: Run) -> bool {
    let whole = span(paragraph, run);
    draft.parts.iter().any(|part| part.1 && whole.start <= part.0.start && part.0.end <= whole.end)
}

/// `…, X said`: the sentence up to the reporting clause, when it has a clause of its own.
fn ahead(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<Run> {
    let subject = clause.subject?;
    let opens = match subject.order {
        Order::Before => subject.first as usize,
        Order::After => clause.verb as usize,
        Order::Shared => return None,
    };
    let mark = opens.checked_sub(1)?;
    if !matches!(paragraph.phrases[mark].sort, Sort::Comma | Sort::Quote | Sort::Dash) {
        return None;
    }
    // *Reyes was tired: “…,” Hall wrote*: what announces the words is no part of them
    let announced = paragraph.phrases[mark].is(Sort::Quote)
        && mark > 0
        && matches!(paragraph.phrases[mark - 1].sort, Sort::Colon | Sort::Dash);
    let run = (if announced { mark } else { reach::start(paragraph, mark) }, opens);
    has_clause(paragraph, run).then_some(run)
}

/// Where a quotation that belongs to another record begins, after the first one of this record.
fn foreign(paragraph: &Paragraph<'_>, index: usize, links: &Links) -> usize {
    let Some(first) = links.drafts[index].parts.iter().map(|part| part.0.start).min() else { return 0 };
    let from = paragraph.stretches.partition_point(|stretch| (stretch.start as usize) < first);
    let stretches = paragraph.stretches.iter().enumerate().skip(from).take(reach::REACH);
    let mut other =
        stretches.filter(|(number, _)| links.of_stretch[*number].is_some_and(|draft| draft as usize != index));
    other.next().map_or(usize::MAX, |(_, stretch)| stretch.start as usize)
}

/// Adds what of `whole` stands in no quoted part, up to `limit`.
fn surround(text: &str, whole: Span, limit: usize, parts: &mut Parts) {
    let inside = |part: &(Span, bool)| part.1 && whole.start <= part.0.start && part.0.end <= whole.end;
    parts.sort_by_key(|part| part.0.start);
    let known = parts.len();
    let mut at = whole.start;
    let edge = whole.end.min(limit).max(at);
    for index in 0..=known {
        let next = if index < known {
            Some(parts[index]).filter(inside).map(|part| part.0)
        } else {
            Some(Span::new(edge, edge))
        };
        let Some(next) = next else { continue };
        if let Some(rest) = trimmed(text, at, next.start) {
            parts.push((rest, false));
        }
        at = at.max(next.end);
    }
}

/// Without white space, commas and the like at the edges; nothing when no letter or digit is left.
fn trimmed(text: &str, start: usize, end: usize) -> Option<Span> {
    let inner = text.get(start..end)?;
    let edge = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '–' | '—' | '-');
    let left = inner.len() - inner.trim_start_matches(edge).len();
    let kept = inner.trim_matches(edge);
    kept.chars().any(char::is_alphanumeric).then(|| Span::new(start + left, start + left + kept.len()))
}

#[cfg(test)]
mod tests;
