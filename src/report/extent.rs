//! The content's extent in mixed records: the paraphrase around the quoted words.
//!
//! ```text
//! said [that the roof was] [“fine”] · called [the plan] [“dead on arrival”] · [The roof was] [“fine,”] she said
//! ```
//!
//! The content is what the cue would report if there were no marks in it. It is a part beside the quoted ones until
//! everything is linked: `content.rs` then leaves what of it stands in no marks.

use super::clause::{has_clause, is_what_called};
use super::complement;
use super::draft::{Draft, Links};
use super::paragraph::{Paragraph, Run};
use super::{according, content_end, cue_noun, indirect};
use crate::lexicon::single_words::ON;
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Phrase, Sort};
use crate::Pattern;

/// Adds to each draft of the paragraph what is reported around its quotations.
pub(super) fn complete(paragraph: &Paragraph<'_>, from: usize, links: &mut Links) {
    for index in from..links.drafts.len() {
        let contents = contents(paragraph, &links.drafts[index]);
        for run in contents.into_iter().flatten().filter(|run| run.0 < run.1) {
            let run = without_programme(paragraph, run, links);
            links.drafts[index].parts.push((paragraph.span(run), false));
        }
    }
}

/// Without where it was said: *“too low” for the town on Friday’s broadcast of “Good Evening”*.
fn without_programme(paragraph: &Paragraph<'_>, run: Run, links: &Links) -> Run {
    let last = paragraph.head(run.1 - 1);
    if !last.is_quote() || !links.is_title(last.key as usize) {
        return run;
    }
    let adjunct = |phrase: &&Phrase| {
        matches!(
            phrase.sort,
            Sort::Noun | Sort::Time | Sort::Quote | Sort::Possessive | Sort::Preposition
        )
    };
    let adjuncts = paragraph.phrases[run.0..run.1]
        .iter()
        .rev()
        .take_while(adjunct);
    let on = adjuncts
        .take(REACH)
        .position(|phrase| paragraph.token(phrase).is_any(&[ON]));
    on.map_or(run, |back| (run.0, run.1 - 1 - back))
}

/// How many phrases may tell where something was said.
const REACH: usize = 8;

/// The content before the reporting clause and after it, where quoted words stand among others.
fn contents(paragraph: &Paragraph<'_>, draft: &Draft) -> [Option<Run>; 2] {
    let Some(index) = draft.clause else {
        return bare(paragraph, draft).map(|run| run.filter(|run| quotes(paragraph, draft, *run)));
    };
    let clause = &paragraph.clauses[index.get() as usize];
    // a run that holds no quoted part is not looked for
    let verb = paragraph.tokens[paragraph.group(clause).first as usize].start as usize;
    let (quoted_ahead, quoted_behind) = (
        draft.parts.iter().any(|part| part.0.start < verb),
        draft.parts.iter().any(|part| part.0.start > verb),
    );
    // *The lake, Ames said, was “as warm as soup”*
    if let Some((ahead, Some(rest))) = quoted_behind
        .then(|| indirect::before(paragraph, clause))
        .flatten()
    {
        let subject = !paragraph.phrases[ahead.0..ahead.1]
            .iter()
            .any(|phrase| phrase.is_any(&[Sort::Verb, Sort::Quote]));
        // *On Monday, Ames said, “…”*
        let opener = paragraph.phrases[ahead.0].sort;
        let adjunct = matches!(opener, Sort::Adverb | Sort::Preposition | Sort::Time)
            && paragraph.is(rest.0, Sort::Quote);
        if subject && !adjunct && quotes(paragraph, draft, rest) {
            return [Some(ahead), Some(rest)];
        }
    }
    let before = quoted_ahead.then(|| ahead(paragraph, clause)).flatten();
    let cue = clause.cue;
    let cue = cue.filter(|_| quoted_behind && draft.pattern != Pattern::CueBySpeaker);
    let after = cue.and_then(|cue| complement::after(paragraph, clause, &cue));
    let end = |reported| content_end::end(paragraph, clause.verb, reported);
    let after = after.map(|reported| (reported.first, end(reported)));
    let after = after.or_else(|| indirect::told_by(paragraph, clause).map(|(_, run)| run));
    // *what she called “the long quiet” lasted a year*: the name is all that she said
    let after = after.map(|run| match is_what_called(paragraph, clause) {
        true => (run.0, name_end(paragraph, run)),
        false => run,
    });
    let holds = |run: &Run| run.0 < run.1 && quotes(paragraph, draft, *run);
    let after = after.filter(|run| holds(run) && !announces(paragraph, *run));
    [before.filter(holds), after]
}

/// Behind the first quotation of the run.
fn name_end(paragraph: &Paragraph<'_>, run: Run) -> usize {
    let quote = (run.0..run.1).find(|&at| paragraph.is(at, Sort::Quote));
    quote.map_or(run.1, |quote| quote + 1)
}

/// *apologised to the fans: “…”*: a colon sets the words off from whom they are for, or what they are about.
fn announces(paragraph: &Paragraph<'_>, run: Run) -> bool {
    let mut marks = run.0..run.1.min(run.0 + REACH);
    let colon = marks.find(|&at| paragraph.is(at, Sort::Colon));
    colon.is_some_and(|colon| {
        paragraph.is(colon + 1, Sort::Quote) && !has_clause(paragraph, (run.0, colon))
    })
}

/// The content of a cue that is no verb: *according to*, *his claim that*.
fn bare(paragraph: &Paragraph<'_>, draft: &Draft) -> [Option<Run>; 2] {
    let Some(cue) = draft.cue else {
        return [None, None];
    };
    let begins = |phrase: &Phrase| paragraph.first(phrase).start as usize <= cue.span.start;
    let Some(at) = paragraph.phrases.partition_point(begins).checked_sub(1) else {
        return [None, None];
    };
    match according::at(paragraph, at) {
        Some(found) => [found.before, found.after],
        None => [cue_noun::at(paragraph, at).map(|found| found.content), None],
    }
}

/// Whether a quoted part stands in the run.
fn quotes(paragraph: &Paragraph<'_>, draft: &Draft, run: Run) -> bool {
    let whole = paragraph.span(run);
    let mut parts = draft.parts.iter();
    parts.any(|part| part.1 && whole.contains(part.0))
}

/// `…, X said`: the sentence up to the reporting clause, when it has a clause of its own.
fn ahead(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<Run> {
    let subject = clause.subject?;
    let opens = match subject.order {
        Order::Before => subject.first,
        Order::After => clause.verb,
        Order::Shared => return None,
    };
    let mark = opens.checked_sub(1)?;
    if !paragraph.is_any(mark, &[Sort::Comma, Sort::Quote, Sort::Dash]) {
        return None;
    }
    // *Reyes was tired: “…,” Hall wrote*: what announces the words is no part of them
    let quote = mark - usize::from(mark > 0 && paragraph.is(mark, Sort::Comma));
    let announced = paragraph.is(quote, Sort::Quote)
        && quote > 0
        && paragraph.is_any(quote - 1, &[Sort::Colon, Sort::Dash]);
    let plain = || content_end::start(paragraph, mark);
    let first = announced.then_some(quote);
    let run = (first.unwrap_or_else(plain), opens);
    // *A “heritage” railway needs hands, Hall said*: words in marks may stand for the subject
    let finite = |phrase: &Phrase| phrase.is_verb(Form::Finite);
    let states = paragraph.phrases[run.0..run.1].iter().any(finite);
    states.then_some(run)
}

#[cfg(test)]
mod tests;
