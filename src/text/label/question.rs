//! Interviews without labels: questions that stand in emphasis, or alone, and answers below them.
//!
//! ```text
//! interview = head question answer { question answer }
//! question  = emphasis words emphasis | words "?"          a paragraph of one line
//! answer    = paragraph { paragraph }                      in which somebody says I
//! ```
//! As with labels no line decides: the questions must be most of what is emphasised so, or the head of the page must tell who
//! asks, and answers must follow that are spoken.

use std::ops::Range;

use super::claim::holds_voice;
use super::stand::{author, guest};
use super::{Name, Turn};
use crate::lexicon::labels::{ASKED, ASKS};
use crate::text::line::Lines;
use crate::Span;

/// What a question stands in, the longer first.
const EMPHASES: [&str; 5] = ["**", "__", "*", "_", ""];

/// The turns of an interview, if the page is one; nearly none is, and the ends of its lines tell.
pub(super) fn turns(page: Lines) -> Vec<Turn> {
    let asks = |line: &usize| page.at(*line).trim_end_matches(['*', '_']).ends_with('?');
    let lines = || 0..page.lines.len();
    if lines().filter(asks).take(LEAST_EMPHASIZED).count() < LEAST_EMPHASIZED {
        return Vec::new();
    }
    // on most pages nothing stands in emphasis
    let plain = !lines().any(|line| page.at(line).starts_with(['*', '_']));
    let likely = EMPHASES
        .iter()
        .filter(|emphasis| !plain || emphasis.is_empty());
    let mut found = likely.map(|emphasis| Interview::of(page, emphasis));
    let shown = found.find(Interview::is_shown);
    shown.map_or_else(Vec::new, |interview| interview.turns())
}

/// So many questions make an interview; in emphasis fewer do.
const LEAST: usize = 4;
const LEAST_EMPHASIZED: usize = 3;
/// In bytes.
const LONGEST: usize = 400;

struct Interview<'k> {
    page: Lines<'k>,
    emphasis: &'k str,
    /// The lines of the questions.
    questions: Vec<usize>,
    asker: Option<Span>,
    guest: Option<Span>,
}

impl<'k> Interview<'k> {
    fn of(page: Lines<'k>, emphasis: &'k str) -> Self {
        let asks = |&line: &usize| is_question(page.at(line), emphasis) && page.stands_apart(line);
        let questions: Vec<usize> = (0..page.lines.len()).filter(asks).collect();
        let head = || 0..questions.first().copied().unwrap_or(0);
        Interview {
            asker: head().find_map(|line| author(page, line)),
            guest: head().find_map(|line| guest(page, line)),
            page,
            emphasis,
            questions,
        }
    }

    /// The lines below a question, up to the next one.
    fn answer(&self, at: usize) -> Range<usize> {
        let end = self.questions.get(at + 1).copied();
        self.questions[at] + 1..end.unwrap_or(self.page.lines.len())
    }

    fn is_shown(&self) -> bool {
        let all = self.questions.len();
        let least = match self.emphasis.len() > 1 {
            true => LEAST_EMPHASIZED,
            false => LEAST,
        };
        let line = |at: usize| self.page.at(self.questions[at]);
        let count = |is: &dyn Fn(usize) -> bool| (0..all).filter(|&at| is(at)).count();
        let answered = |at| self.page.span(self.answer(at)).is_some();
        let told = |at| {
            self.answer(at)
                .any(|line| holds_voice(self.page.at(line), &ASKED))
        };
        let named = self.asker.is_some() || self.guest.is_some();
        all >= least
            && (named || !self.emphasis.is_empty())
            && count(&answered) == all
            && count(&|at| line(at).contains('?')) * 2 >= all
            && count(&told) * 2 >= all
            && count(&|at| holds_voice(line(at), &ASKS)) * 4 >= all
    }

    fn turns(&self) -> Vec<Turn> {
        let mut turns = Vec::with_capacity(2 * self.questions.len());
        for (at, &question) in self.questions.iter().enumerate() {
            let Span { start, end } = self.page.lines[question].span();
            let marks = self.emphasis.len();
            let asker = self.asker.map_or(Name::Nobody, Name::At);
            turns.push(turn(Span::new(start + marks, end - marks), asker));
            let Range { start, end } = self.answer(at);
            let heading = (start..end).find(|&line| self.page.at(line).starts_with('#'));
            let answer = self.page.span(start..heading.unwrap_or(end));
            let guest = self.guest.map_or(Name::First, Name::At);
            turns.extend(answer.map(|answer| turn(answer, guest)));
        }
        turns
    }
}

fn turn(words: Span, stands_for: Name) -> Turn {
    let before = Span::new(words.start, words.start);
    Turn {
        label: before,
        name: before,
        words,
        stands_for,
    }
}

fn is_question(line: &str, emphasis: &str) -> bool {
    if line.len() > LONGEST {
        return false;
    }
    let inner = line
        .strip_prefix(emphasis)
        .and_then(|rest| rest.strip_suffix(emphasis));
    inner.is_some_and(|inner| {
        inner.starts_with(char::is_uppercase)
            && !inner.ends_with(['*', '_'])
            && (inner.ends_with('?') || !emphasis.is_empty() && inner.ends_with(['.', '…']))
            && !inner.contains(['*', '_'])
            && (emphasis.len() > 1 || !inner.contains(['“', '"']))
    })
}
