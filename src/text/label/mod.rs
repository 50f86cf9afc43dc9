//! Turns: what stands under a label of a transcript, an interview, a play, a chat.
//!
//! A few words and a colon may as well be a heading (*Doors: 7 p.m.*), capitals with a full stop a dateline, and a short line
//! anything. So no line decides: each [`Form`] proposes the lines that it reads as labels, and those of the forms of which
//! the page shows enough are labels. Labels are few names that come again and again, and what stands between them begins
//! as speech does.

mod claim;
mod extent;
mod form;
pub(crate) mod inline;
mod letter;
mod question;
mod stand;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use crate::lexicon::labels::QUESTION_AND_ANSWER;
use crate::lexicon::Lexicon;
use crate::text::paragraph::{Line, Paragraph};
use crate::util::map::Map;
use crate::util::words::is_quotation_mark;
use crate::{Genre, Span};
use claim::{ends_as_speech, Claim, Shape, TURNS};
use form::{
    above_time, is_doubtful, is_prose, is_time, is_title, may_begin, Form, Head, Label, Needs,
    FORMS,
};
pub(crate) use form::{before_colon, is_field};

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
}

/// A line that a form reads as a label.
#[derive(Clone, Debug)]
struct Proposal {
    line: usize,
    /// The line that its words stand on or above.
    last: usize,
    form: usize,
    label: Label,
    /// How often the form reads the same name.
    times: u32,
}

/// The turns of a text with these lines.
pub(crate) fn turns(lexicon: &Lexicon, text: &str, lines: &[Line], genre: Genre) -> Vec<Turn> {
    let letters = letter::turns(text, lines);
    if !letters.is_empty() {
        return letters;
    }
    let mut proposals = proposals(text, lines);
    drop_doubtful(text, lines, &mut proposals);
    let single = |it: &Proposal| !matches!(FORMS[it.form].needs, Needs::One | Needs::Two);
    if proposals.len() < 2 && proposals.iter().all(single) {
        return question::turns(text, lines);
    }
    count_names(text, lines, &mut proposals);
    let mut page = Shape::of(text, lines);
    page.transcript = genre == Genre::Transcript;
    let mut claims = [Claim::default(); FORMS.len()];
    for (number, claim) in claims.iter_mut().enumerate() {
        let own = || proposals.iter().filter(move |it| it.form == number);
        if !may_show(own(), FORMS[number].needs, page) {
            continue;
        }
        // names that come again tell by themselves
        let again = Claim::of(lexicon, text, lines, own().filter(|it| it.times > 1));
        *claim = if again.repeats() {
            again
        } else {
            Claim::of(lexicon, text, lines, own())
        };
    }
    let shown = (0..FORMS.len()).filter(|&number| {
        let form = &FORMS[number];
        claims[number].is_shown(form.needs, form.alone, page)
    });
    let Some(winner) = shown.max_by_key(|&number| {
        let sure = if FORMS[number].needs == Needs::One {
            8
        } else {
            1
        };
        (claims[number].labels * sure, Reverse(number))
    }) else {
        return question::turns(text, lines);
    };
    proposals.retain(|it| it.form == winner && stand::examiner(text, lines[it.line]).is_none());
    let initials: Vec<&str> = proposals
        .iter()
        .map(|it| it.name(text, lines))
        .filter(|name| name.len() < 4)
        .take(SHORT)
        .collect();
    let shortened = |name: &str| initials.iter().any(|it| are_initials(it, name));
    proposals.retain(|it| claims[winner].fits(text, lines, it) || shortened(it.name(text, lines)));
    let mut turns = extent::turns(text, lines, &proposals);
    stand::settle(text, lines, &proposals, &mut turns);
    turns
}

/// So many initials of a page are compared with its names.
const SHORT: usize = 32;

/// *HB* of *Hal Brand*
fn are_initials(letters: &str, name: &str) -> bool {
    let first = name.split(' ').filter_map(|word| word.chars().next());
    letters.len() > 1 && letters.len() < name.len() && first.eq(letters.chars())
}

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
        || extent::is_quoted(&text[turn.label.start..])
            && (mark < turn.words.start || mark < turn.words.end && first_of_line())
}

/// Cuts labels out of paragraphs, names that they stand for, and the marks around turns: a name is a paragraph of its own, and
/// so is what stands on both sides.
pub(crate) fn cut(paragraphs: Vec<Paragraph>, text: &str, turns: &[Turn]) -> Vec<Paragraph> {
    if turns.is_empty() {
        return paragraphs;
    }
    let labels = turns.iter().map(|turn| (turn.label, turn.name));
    let names = turns.iter().filter_map(Turn::elsewhere);
    let marks = turns.iter().map(|turn| {
        let behind = text[turn.words.end..].trim_start_matches(is_quotation_mark);
        (
            Span::new(turn.words.end, text.len() - behind.len()),
            Span::default(),
        )
    });
    let names = names.map(|name| (name, name));
    let mut cuts: Vec<(Span, Span)> = labels.chain(names).chain(marks).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let mut cut = Vec::with_capacity(paragraphs.len() + 2 * cuts.len());
    let mut next = cuts.iter().peekable();
    for paragraph in paragraphs {
        let mut start = paragraph.start as usize;
        let end = paragraph.end as usize;
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

/// Without letters that only a space sets off, where the page does not ask and answer so.
fn drop_doubtful(text: &str, lines: &[Line], proposals: &mut Vec<Proposal>) {
    let doubtful = |it: &Proposal| is_doubtful(lines[it.line].of(text), &it.label);
    let (mut questions, mut answers) = (0, 0);
    for it in proposals.iter().filter(|it| doubtful(it)) {
        let asks = it.name(text, lines) == QUESTION_AND_ANSWER[0][0];
        *(if asks { &mut questions } else { &mut answers }) += 1;
    }
    let close = |one: u32, other: u32| one > 1 && one <= 2 * other + 2;
    if !(close(questions, answers) && close(answers, questions)) {
        proposals.retain(|it| !doubtful(it));
    }
}

fn proposals(text: &str, lines: &[Line]) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    let mut spaced = None;
    for (number, line) in lines.iter().enumerate() {
        if line.is_blank() {
            continue;
        }
        let words = line.of(text);
        if !may_begin(words) || is_prose(words) {
            continue;
        }
        let head = Head::of(words);
        for (form, row) in FORMS.iter().enumerate() {
            let mut last = number;
            let mut label = (row.read)(&head);
            // a name, and the time below it
            if row.alone && row.needs == Needs::Again && label.is_none() {
                let next = lines.get(number + 1).filter(|next| is_time(next.of(text)));
                label = next.and_then(|_| above_time(words));
                last = number + usize::from(label.is_some());
            }
            let Some(label) = label else {
                continue;
            };
            if !may_stand(text, lines, number, row) {
                continue;
            }
            // the words of a label alone stand right below it, unless every line of the page stands apart
            let below = lines.get(number + 1).is_some_and(|below| !below.is_blank());
            if row.needs == Needs::Much
                && row.alone
                && !below
                && !*spaced.get_or_insert_with(|| are_spaced(lines))
            {
                continue;
            }
            proposals.push(Proposal {
                line: number,
                last,
                form,
                label,
                times: 0,
            });
        }
    }
    proposals
}

/// A label on a line of its own has its words below, and where its form is doubtful, a blank line or another indent above.
fn may_stand(text: &str, lines: &[Line], number: usize, form: &Form) -> bool {
    if form.needs == Needs::Much && !form.alone {
        // no sentence goes on there, nor a name: *said Mr.* / *Hall. He left.*
        let above = number
            .checked_sub(1)
            .map_or("", |above| lines[above].of(text));
        let last = above.rsplit(' ').next().unwrap_or_default();
        return above.is_empty() || ends_as_speech(above) && !is_title(last);
    }
    let apart = || {
        number.checked_sub(1).map_or(true, |above| {
            lines[above].is_blank() || lines[above].indent() > lines[number].indent()
        })
    };
    !form.alone || form.needs != Needs::Much || apart()
}

/// Whether a blank line stands behind every line.
fn are_spaced(lines: &[Line]) -> bool {
    lines
        .windows(2)
        .all(|pair| pair.iter().any(|line| line.is_blank()))
}

/// Whether a page may show enough of a form, by the number of its labels alone: nearly none does, and the words of the
/// labels need no look then.
fn may_show<'p>(own: impl Iterator<Item = &'p Proposal>, needs: Needs, page: Shape) -> bool {
    let (mut labels, mut again, mut apart) = (0, 0, 0);
    for it in own {
        labels += 1;
        again += u32::from(it.times > 1);
        apart += u32::from(it.label.apart);
    }
    match needs {
        Needs::One | Needs::Two => labels > 0,
        Needs::Again | Needs::Much => {
            let most = labels * 4 >= page.blocks * 3 || apart * 4 >= labels * 3;
            again >= TURNS || labels > 1 && (most || page.scenes || page.transcript)
        }
    }
}

fn count_names(text: &str, lines: &[Line], proposals: &mut [Proposal]) {
    let mut counts: Map<(usize, &str), u32> = Map::default();
    for it in proposals.iter() {
        *counts.entry((it.form, it.name(text, lines))).or_default() += 1;
    }
    let times: Vec<u32> = proposals
        .iter()
        .map(|it| counts[&(it.form, it.name(text, lines))])
        .collect();
    proposals
        .iter_mut()
        .zip(times)
        .for_each(|(it, times)| it.times = times);
}

impl Proposal {
    fn name<'t>(&self, text: &'t str, lines: &[Line]) -> &'t str {
        &lines[self.line].of(text)[self.label.name.clone()]
    }

    /// The line that its words begin on, from their first byte.
    fn words<'t>(&self, text: &'t str, lines: &[Line]) -> &'t str {
        let own = &lines[self.line].of(text)[self.label.words..];
        let reach = if FORMS[self.form].alone { 2 } else { 1 };
        let mut below = lines[self.last + 1..].iter().take(reach);
        match below.find(|below| !below.is_blank()) {
            Some(below) if own.is_empty() => below.of(text),
            _ => own,
        }
    }

    /// Whether its line is the whole of its paragraph.
    fn is_single(&self, lines: &[Line]) -> bool {
        lines
            .get(self.line + 1)
            .map_or(true, |below| below.is_blank())
    }
}
