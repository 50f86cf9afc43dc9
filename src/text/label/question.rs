//! Interviews without labels: questions that stand in emphasis, or alone, and answers below them.
//!
//! ```text
//! interview = head question answer { question answer }
//! question  = emphasis words emphasis | words "?"          a paragraph of one line
//! answer    = paragraph { paragraph }                      in which somebody says I
//! ```
//! As with labels no line decides: the questions must be most of what is emphasised so, or the head of the page must tell who
//! asks, and answers must follow that are spoken.

use super::claim::holds_voice;
use super::stand::{author, guest};
use super::{Name, Turn};
use crate::lexicon::labels::{ASKED, ASKS};
use crate::text::paragraph::Line;
use crate::Span;

/// What a question stands in, the longer first.
const EMPHASES: [&str; 5] = ["**", "__", "*", "_", ""];

/// The turns of an interview, if the page is one; nearly none is, and the ends of its lines tell.
pub(super) fn turns(text: &str, lines: &[Line]) -> Vec<Turn> {
    let asks = |line: &&Line| {
        let mut last = text.as_bytes()[..line.span().end].iter().rev();
        last.find(|byte| !matches!(byte, b'*' | b'_')) == Some(&b'?')
    };
    if lines.iter().filter(asks).take(LEAST_EMPHASIZED).count() < LEAST_EMPHASIZED {
        return Vec::new();
    }
    // on most pages nothing stands in emphasis
    let emphasised = |line: &Line| line.of(text).starts_with(['*', '_']);
    let emphases = match lines.iter().any(emphasised) {
        true => &EMPHASES[..],
        false => &[""],
    };
    let found = emphases
        .iter()
        .map(|emphasis| Interview::of(text, lines, emphasis));
    let shown = found.into_iter().find(Interview::is_shown);
    shown.map_or_else(Vec::new, |interview| interview.turns())
}

/// So many questions make an interview; in emphasis fewer do.
const LEAST: usize = 4;
const LEAST_EMPHASIZED: usize = 3;
/// In bytes.
const LONGEST: usize = 400;

struct Interview<'k> {
    text: &'k str,
    lines: &'k [Line],
    emphasis: &'k str,
    /// The lines of the questions.
    questions: Vec<usize>,
    asker: Option<Span>,
    guest: Option<Span>,
}

impl<'k> Interview<'k> {
    fn of(text: &'k str, lines: &'k [Line], emphasis: &'k str) -> Self {
        let blank = |number: Option<usize>| {
            let line = number.and_then(|number| lines.get(number));
            line.map_or(true, |line| line.is_blank())
        };
        let questions: Vec<usize> = (0..lines.len())
            .filter(|&number| is_question(lines[number].of(text), emphasis))
            .filter(|&number| blank(number.checked_sub(1)) && blank(Some(number + 1)))
            .collect();
        let head = &lines[..questions.first().map_or(0, |&first| first)];
        Interview {
            text,
            lines,
            emphasis,
            asker: head.iter().find_map(|line| author(text, *line)),
            guest: head.iter().find_map(|line| guest(text, *line)),
            questions,
        }
    }

    /// The lines below a question, up to the next one.
    fn answer(&self, at: usize) -> (usize, usize) {
        let end = self.questions.get(at + 1).copied();
        (self.questions[at] + 1, end.unwrap_or(self.lines.len()))
    }

    fn is_shown(&self) -> bool {
        let all = self.questions.len();
        let least = if self.emphasis.len() > 1 {
            LEAST_EMPHASIZED
        } else {
            LEAST
        };
        if all < least {
            return false;
        }
        let most = |count: usize| count * 2 >= all;
        let line = |at: usize| self.lines[self.questions[at]].of(self.text);
        let told = |at: usize| {
            let (first, end) = self.answer(at);
            self.lines[first..end]
                .iter()
                .any(|line| holds_voice(line.of(self.text), &ASKED))
        };
        let answered = |&at: &usize| {
            let (first, end) = self.answer(at);
            self.lines[first..end].iter().any(|line| !line.is_blank())
        };
        let asked = (0..all).filter(|&at| line(at).contains('?')).count();
        let addressed = (0..all).filter(|&at| holds_voice(line(at), &ASKS)).count();
        let named = self.asker.is_some() || self.guest.is_some();
        (0..all).filter(answered).count() == all
            && most(asked)
            && most((0..all).filter(|&at| told(at)).count())
            && addressed * 4 >= all
            && (named || !self.emphasis.is_empty())
    }

    fn turns(&self) -> Vec<Turn> {
        let mut turns = Vec::with_capacity(2 * self.questions.len());
        for (at, &question) in self.questions.iter().enumerate() {
            let line = self.lines[question].span();
            let asked = Span::new(
                line.start + self.emphasis.len(),
                line.end - self.emphasis.len(),
            );
            turns.push(turn(asked, self.asker.map_or(Name::Nobody, Name::At)));
            let (first, end) = self.answer(at);
            let said = self.lines[first..end]
                .iter()
                .filter(|line| !line.is_blank());
            let mut said = said.take_while(|line| !line.of(self.text).starts_with('#'));
            if let Some(first) = said.next() {
                let last = said.last().unwrap_or(first);
                let answer = Span::new(first.span().start, last.span().end);
                turns.push(turn(answer, self.guest.map_or(Name::First, Name::At)));
            }
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
