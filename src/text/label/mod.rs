//! Turns: what stands under a label of a transcript, an interview, a play, a chat.
//!
//! A few words and a colon may as well be a heading (*Doors: 7 p.m.*), capitals with a full stop a dateline, and a short line
//! anything. So no line decides: each [`Form`] proposes the lines that it reads as labels, and those of the forms of which
//! the page shows enough are labels. Labels are few names that come again and again, and what stands between them begins
//! as speech does.

mod extent;
mod form;
pub(crate) mod inline;
mod letter;
mod question;
mod stand;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use crate::lexicon::labels::{QUESTION_AND_ANSWER, SLUGS, VOICES};
use crate::lexicon::{class, Classes, Lexicon};
use crate::text::paragraph::{Line, Paragraph};
use crate::util::map::Map;
use crate::util::words::is_quotation_mark;
use crate::{Genre, Span};
use form::{
    above_time, is_doubtful, is_name_like, is_prose, is_question_or_answer, is_shouted, is_time,
    is_title, may_begin, Form, Head, Label, Needs, FORMS,
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

/// What a page looks like.
#[derive(Clone, Copy, Debug)]
struct Shape {
    /// Lines with text, and groups of them between blank ones.
    lines: u32,
    blocks: u32,
    /// A line begins as the place of a scene does in a screenplay.
    scenes: bool,
    /// The caller says that it has labels: a few will do.
    transcript: bool,
}

impl Shape {
    fn of(text: &str, lines: &[Line]) -> Self {
        let mut shape = Shape {
            lines: 0,
            blocks: 0,
            scenes: false,
            transcript: false,
        };
        let mut blank = true;
        for line in lines {
            shape.lines += u32::from(!line.is_blank());
            shape.blocks += u32::from(blank && !line.is_blank());
            blank = line.is_blank();
            let first = line.of(text).as_bytes().first();
            shape.scenes |= SLUGS
                .iter()
                .any(|slug| slug.as_bytes().first() == first && line.of(text).starts_with(slug));
        }
        shape
    }
}

/// What a form claims of a page.
#[derive(Clone, Copy, Debug, Default)]
struct Claim {
    labels: u32,
    /// Labels whose name comes again, and how many such names there are.
    again: u32,
    names: u32,
    /// Names in all, of the labels that come again and of others.
    all_names: u32,
    apart: u32,
    shouted: u32,
    /// Labels whose words ask, call, or hold *I* and *you*.
    voiced: u32,
    /// Labels whose names are known to be persons', or have several words.
    known: u32,
    /// Labels that name no thing.
    people: u32,
    /// Labels whose words begin as speech does.
    spoken: u32,
    /// Labels with one line of words, and those of them that end as a sentence does.
    single: u32,
    ended: u32,
}

impl Claim {
    fn of<'p>(
        lexicon: &Lexicon,
        text: &str,
        lines: &[Line],
        proposals: impl Iterator<Item = &'p Proposal>,
    ) -> Self {
        let mut claim = Claim::default();
        let mut share = 0.0;
        for it in proposals {
            let (name, words) = (it.name(text, lines), it.words(text, lines));
            let again = it.times > 1;
            claim.labels += 1;
            claim.again += u32::from(again);
            if again {
                share += 1.0 / f64::from(it.times);
            } else {
                claim.all_names += 1;
            }
            claim.apart += u32::from(it.label.apart);
            claim.shouted += u32::from(is_shouted(name));
            claim.voiced += u32::from(is_voiced(words));
            claim.known += u32::from(name.contains(' ') || is_person(lexicon, name));
            claim.people += u32::from(!is_thing(lexicon, name));
            claim.spoken += u32::from(begins_as_speech(words));
            let single = it.is_single(lines);
            claim.single += u32::from(single);
            claim.ended += u32::from(single && ends_as_speech(words));
        }
        claim.names = (share + 0.5) as u32;
        claim.all_names += claim.names;
        claim
    }

    fn repeats(self) -> bool {
        self.names > 1 && self.again >= TURNS
    }

    fn is_shown(self, needs: Needs, alone: bool, page: Shape) -> bool {
        let Claim {
            labels,
            again,
            names,
            all_names,
            ..
        } = self;
        let most = |part: u32, all: u32| part * 4 >= all * 3;
        let units = if alone {
            page.blocks
        } else {
            page.lines.min(2 * page.blocks)
        };
        let repeats = self.repeats();
        let all = labels > 1 && most(labels, page.blocks);
        let scene = page.scenes && labels > 1;
        // headlines do not end as sentences do
        let begun = if again >= 2 * TURNS {
            self.spoken * 2
        } else {
            self.spoken * 4 / 3
        };
        let ended = self.ended * 2 >= self.single || again >= 4 * names;
        let only =
            repeats && labels == page.lines || self.apart == labels && labels * 2 >= page.lines;
        let chat = only && self.spoken * 2 < labels && self.people == labels;
        if page.transcript && labels > 1 && self.people * 2 >= labels && self.spoken * 2 >= labels {
            return true;
        }
        let voiced = self.people * 2 >= labels && self.voiced * 8 >= labels;
        let speech = voiced && (begun >= labels && ended || chat);
        match needs {
            Needs::One => labels > 0,
            Needs::Two => labels > 1,
            Needs::Again => {
                let apart = labels > 1 && most(self.apart, labels) && labels * 2 >= page.blocks;
                // a name and a time need no more
                let posts = alone && repeats && voiced;
                let told = self.shouted == labels || again > 1 || all_names < labels;
                all_names > 1 && (posts || speech && (repeats || apart || all && told))
            }
            Needs::Much => {
                let people =
                    !alone || most(self.shouted, labels) || self.known > 0 || again >= 3 * TURNS;
                alone && scene && begun >= labels && self.shouted > 1
                    || speech
                        && people
                        && (repeats && names * 2 <= again && again * 3 >= units.min(page.blocks)
                            || all && all_names > 1 && names > 0
                            || all && !alone && self.shouted == labels)
            }
        }
    }

    /// Whether a label is written as those are that come again.
    fn fits(self, text: &str, lines: &[Line], it: &Proposal) -> bool {
        let name = it.name(text, lines);
        let shouted = is_shouted(name);
        let mostly_shouted = self.shouted * 10 >= self.labels * 9;
        let form = &FORMS[it.form];
        match form.needs {
            Needs::One | Needs::Two => true,
            _ if mostly_shouted => shouted || it.times > 2 || it.label.apart,
            Needs::Much => it.times > 1 || it.label.apart || is_titled(name),
            Needs::Again if it.times > 1 || it.label.apart => true,
            Needs::Again if self.apart * 10 >= self.labels * 9 => false,
            Needs::Again => {
                let words = &lines[it.line].of(text)[it.label.words..];
                // no bare name, and no date
                let told = ends_as_speech(words)
                    || words
                        .split(' ')
                        .any(|word| word.starts_with(char::is_lowercase));
                is_name_like(name)
                    && !words.is_empty()
                    && told
                    && (!it.is_single(lines) || ends_as_speech(words))
            }
        }
    }
}

/// Whether words are such as people say to each other.
fn is_voiced(words: &str) -> bool {
    let head = words
        .bytes()
        .take(HEAD)
        .position(|byte| matches!(byte, b'?' | b'!'))
        .is_some();
    head || holds_voice(words, &VOICES)
}

/// Whether one of the first words is one of these.
fn holds_voice(words: &str, voices: &[&str]) -> bool {
    let mut first = words
        .split(|char: char| !char.is_alphabetic())
        .take(HEAD / 4);
    first.any(|word| voices.iter().any(|voice| voice.eq_ignore_ascii_case(word)))
}

/// *Dr. Reyes*
fn is_titled(name: &str) -> bool {
    let title = name
        .split(' ')
        .next()
        .filter(|first| first.len() < name.len());
    title.is_some_and(is_title)
}

/// So many bytes of a line tell enough.
const HEAD: usize = 200;

const PERSONS: Classes = class::PERSON
    | class::ROLE
    | class::STATION
    | class::GROUP
    | class::TITLE
    | class::KINSHIP
    | class::GIVEN_NAME;

fn is_person(lexicon: &Lexicon, name: &str) -> bool {
    let words = || name.split(' ').filter(|word| word.len() > 1);
    words().any(|word| lexicon.classes_of(word) & PERSONS != 0)
}

/// Whether a name is an ordinary word that stands for nobody: *Filling*, *Results*, *Dover*.
fn is_thing(lexicon: &Lexicon, name: &str) -> bool {
    const THINGS: Classes =
        class::OPEN | class::CLOSED | class::TIME | class::PLACE | class::DOCUMENT;
    let last = name.rsplit(' ').find(|word| word.len() > 1);
    let named = |word: &str| lexicon.classes_of(word) & THINGS != 0;
    !is_question_or_answer(name) && !is_person(lexicon, name) && last.is_some_and(named)
}

/// So many labels at least must come again.
const TURNS: u32 = 4;

fn begins_as_speech(words: &str) -> bool {
    !words.starts_with(|first: char| first.is_lowercase())
}

fn ends_as_speech(words: &str) -> bool {
    words.ends_with(|last: char| !last.is_alphanumeric() && last != ':' && last != ',')
}
