//! Turns: what stands under a label of a transcript, an interview, a play, a chat.
//!
//! A few words and a colon may as well be a heading (*Doors: 7 p.m.*), capitals with a full stop a dateline, and a short line
//! anything. So no line decides: each [`Form`](form::Form) proposes the lines that it reads as labels, and those of the forms
//! of which the page shows enough are labels. Labels are few names that come again and again, and what stands between them
//! begins as speech does.

mod claim;
mod extent;
mod form;
pub(crate) mod inline;
mod letter;
mod proposal;
mod question;
mod stand;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use crate::lexicon::Lexicon;
use crate::text::line::Lines;
use crate::text::paragraph::Paragraph;
use crate::util::words::is_quotation_mark;
use crate::{Genre, Span};
use claim::{Claim, Shape};
pub(crate) use form::{before_colon, is_field};
use form::{Needs, FORMS};
use proposal::{proposals, Proposal};
use stand::{are_initials, examiner};

/// A turn; places are bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    /// The label, from the first byte of its line to the first of the words.
    pub(crate) label: Span,
    pub(crate) name: Span,
    /// The words, from the first to the last, maybe over paragraphs; empty where none follow.
    pub(crate) words: Span,
    /// Whose name it is.
    pub(crate) stands_for: Name,
}

/// Whom a label stands for; where there is none, who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// Whoever it names.
    Own,
    /// Whose name stands there.
    At(Span),
    /// The first whom the page names.
    First,
    /// The page does not tell.
    Nobody,
}

impl Turn {
    /// The place of the name, if that is not the label's.
    pub(crate) fn elsewhere(&self) -> Option<Span> {
        match self.stands_for {
            Name::At(name) => Some(name),
            _ => None,
        }
    }

    /// Where the words behind `from` break at a mark of the page's own: the end of the line before, and what is behind the mark.
    pub(crate) fn break_behind(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        if !text[self.label.start..].starts_with(is_quotation_mark) {
            return None;
        }
        let rest = &text[from..self.words.end];
        rest.match_indices('\n').find_map(|(at, _)| {
            let line = rest[at..].trim_start();
            let inner = line.trim_start_matches(is_quotation_mark);
            let marked = inner.len() < line.len();
            marked.then(|| {
                (
                    from + rest[..at].trim_end().len(),
                    self.words.end - inner.len(),
                )
            })
        })
    }
}

/// The turns of a page.
pub(crate) fn turns(lexicon: &Lexicon, page: Lines, genre: Genre) -> Vec<Turn> {
    let letters = letter::turns(page);
    if !letters.is_empty() {
        return letters;
    }
    let Some(labels) = labels(lexicon, page, genre) else {
        return question::turns(page);
    };
    let mut turns = extent::turns(page, &labels);
    stand::settle(page, &labels, &mut turns);
    turns
}

/// The labels of a page; none where no form shows enough.
fn labels(lexicon: &Lexicon, page: Lines, genre: Genre) -> Option<Vec<Proposal>> {
    let mut proposals = proposals(page);
    let again = |it: &Proposal| !matches!(it.form().needs, Needs::One | Needs::Two);
    if proposals.len() < 2 && proposals.iter().all(again) {
        return None;
    }
    let shape = Shape::of(page, genre);
    let claims: [Claim; FORMS.len()] =
        std::array::from_fn(|form| Claim::of(lexicon, page, &proposals, form));
    let shown = (0..FORMS.len()).filter(|&form| claims[form].is_shown(&FORMS[form], shape));
    let winner = shown.max_by_key(|&form| {
        let worth = if FORMS[form].needs == Needs::One {
            8
        } else {
            1
        };
        (claims[form].labels * worth, Reverse(form))
    })?;
    proposals.retain(|it| it.form == winner && examiner(page, it.line).is_none());
    let short = proposals.iter().map(|it| it.name(page));
    let initials: Vec<&str> = short.filter(|name| name.len() < 4).take(SHORT).collect();
    let shortened = |name: &str| initials.iter().any(|it| are_initials(it, name));
    proposals.retain(|it| claims[winner].fits(page, it) || shortened(it.name(page)));
    Some(proposals)
}

/// So many initials of a page are compared with its names.
const SHORT: usize = 32;

/// Whether a mark is the page's own, around turns whose labels stand in marks: before the label, at the beginning of each
/// paragraph, at the end.
pub(crate) fn is_around_turn(text: &str, turns: &[Turn], mark: usize) -> bool {
    let passed = turns.partition_point(|turn| turn.label.start <= mark);
    let Some(turn) = passed.checked_sub(1).map(|last| turns[last]) else {
        return false;
    };
    let first_of_line = || text[..mark].trim_end_matches([' ', '\t']).ends_with('\n');
    let behind = || &text[turn.words.end..mark];
    mark >= turn.words.end && mark - turn.words.end < 8 && behind().chars().all(is_quotation_mark)
        || text[turn.label.start..].starts_with(is_quotation_mark)
            && (mark < turn.words.start || mark < turn.words.end && first_of_line())
}

/// Cuts labels out of paragraphs, names that they stand for, and the marks around turns: a name is a paragraph of its own, and
/// so is what stands on both sides.
pub(crate) fn cut(paragraphs: Vec<Paragraph>, text: &str, turns: &[Turn]) -> Vec<Paragraph> {
    if turns.is_empty() {
        return paragraphs;
    }
    // what is cut out, and the name in it
    let mut cuts = Vec::with_capacity(2 * turns.len());
    for turn in turns {
        let behind = text[turn.words.end..].trim_start_matches(is_quotation_mark);
        let marks = Span::new(turn.words.end, text.len() - behind.len());
        cuts.extend([(turn.label, turn.name), (marks, Span::default())]);
        cuts.extend(turn.elsewhere().map(|name| (name, name)));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let mut cut = Vec::with_capacity(paragraphs.len() + 2 * cuts.len());
    let mut next = cuts.iter().peekable();
    for paragraph in paragraphs {
        let Span { mut start, end } = paragraph.span();
        let mut push = |start: usize, end: usize| {
            let inner = &text[start..end];
            let start = end - inner.trim_start().len();
            let end = start + inner.trim().len();
            if start < end {
                cut.push(Paragraph {
                    start: start as u32,
                    end: end as u32,
                    heading: false,
                });
            }
        };
        while let Some((label, name)) = next.next_if(|(label, _)| label.start < end) {
            if label.start < start {
                continue;
            }
            push(start, label.start);
            push(name.start, name.end);
            start = label.end.clamp(start, end);
        }
        push(start, end);
    }
    cut
}
