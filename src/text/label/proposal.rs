//! The lines that forms read as labels.

use super::form::{
    above_time, ends_as_speech, is_doubtful, is_prose, is_time, is_title, last_word, may_begin,
    without_clock, Form, Head, Label, Needs, FORMS,
};
use crate::lexicon::labels::QUESTION_AND_ANSWER;
use crate::text::line::Lines;
use crate::util::map::Map;

/// A line that a form reads as a label.
#[derive(Clone, Debug)]
pub(super) struct Proposal {
    pub(super) line: usize,
    /// The line that its words stand on or above.
    pub(super) last: usize,
    pub(super) form: usize,
    pub(super) label: Label,
    /// How often the form reads the same name.
    pub(super) times: u32,
}

impl Proposal {
    pub(super) fn form(&self) -> &'static Form {
        &FORMS[self.form]
    }

    pub(super) fn name<'t>(&self, page: Lines<'t>) -> &'t str {
        &page.at(self.line)[self.label.name.clone()]
    }

    /// Whether more than emphasis sets it apart: a time, or a name that only people of the net have.
    pub(super) fn is_timed(&self, page: Lines) -> bool {
        self.label.apart && !page.at(self.line).starts_with(['*', '_'])
    }

    /// The line that its words begin on, from their first byte.
    pub(super) fn words<'t>(&self, page: Lines<'t>) -> &'t str {
        let own = without_clock(&page.at(self.line)[self.label.words..]);
        let reach = if self.form().alone { 2 } else { 1 };
        let mut below = (1..=reach).map(|line| page.at(self.last + line));
        match below.find(|below| !below.is_empty()) {
            Some(below) if own.is_empty() => below,
            _ => own,
        }
    }
}

/// All lines that could be labels.
pub(super) fn proposals(page: Lines) -> Vec<Proposal> {
    let mut proposals = read(page);
    drop_doubtful(page, &mut proposals);
    count_names(page, &mut proposals);
    proposals
}

/// One pair of lines in so many may stand close together where all others stand apart.
const CLOSE: usize = 16;

fn read(page: Lines) -> Vec<Proposal> {
    // whether a blank line stands behind nearly every line
    let pairs = page.lines.windows(2);
    let mut close = pairs.filter(|pair| !pair.iter().any(|line| line.is_blank()));
    let spaced = close.nth(page.lines.len() / CLOSE).is_none();
    let mut proposals = Vec::new();
    for line in 0..page.lines.len() {
        let words = page.at(line);
        if words.is_empty() || !may_begin(words) || is_prose(words) {
            continue;
        }
        let head = Head::of(words);
        for (form, row) in FORMS.iter().enumerate() {
            let mut last = line;
            let mut label = (row.read)(&head);
            // a name, and the time below it
            if row.alone
                && row.needs == Needs::Again
                && label.is_none()
                && is_time(page.at(line + 1))
            {
                label = above_time(words);
                last += usize::from(label.is_some());
            }
            let label =
                label.filter(|_| row.needs != Needs::Much || may_stand(page, line, row, spaced));
            proposals.extend(label.map(|label| Proposal {
                line,
                last,
                form,
                label,
                times: 0,
            }));
        }
    }
    proposals
}

/// A doubtful label on a line of its own has a blank line or another indent above, and its words right below, unless every
/// line of the page stands apart. Another goes on with no sentence, nor with a name: *said Mr.* / *Hall. He left.*
fn may_stand(page: Lines, line: usize, form: &Form, spaced: bool) -> bool {
    let above = page.above(line);
    if !form.alone {
        return above.is_empty() || ends_as_speech(above) && !is_title(last_word(above));
    }
    let apart = above.is_empty() || page.lines[line - 1].indent > page.lines[line].indent;
    apart && (spaced || !page.is_blank(line + 1))
}

/// Without letters that only a space sets off, where the page does not ask and answer so.
fn drop_doubtful(page: Lines, proposals: &mut Vec<Proposal>) {
    let doubtful = |it: &Proposal| is_doubtful(page.at(it.line), &it.label);
    let mut counts = [0; 2];
    for it in proposals.iter().filter(|it| doubtful(it)) {
        counts[usize::from(it.name(page) == QUESTION_AND_ANSWER[0][0])] += 1;
    }
    let close = |one: u32, other: u32| one > 1 && one <= 2 * other + 2;
    if !(close(counts[0], counts[1]) && close(counts[1], counts[0])) {
        proposals.retain(|it| !doubtful(it));
    }
}

fn count_names(page: Lines, proposals: &mut [Proposal]) {
    let mut counts: Map<(usize, &str), u32> = Map::default();
    for it in proposals.iter() {
        *counts.entry((it.form, it.name(page))).or_default() += 1;
    }
    for it in proposals {
        it.times = counts[&(it.form, it.name(page))];
    }
}
