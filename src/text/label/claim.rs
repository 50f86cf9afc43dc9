//! What a form claims of a page: whether its lines are labels, by their names and by what stands under them.

use super::form::{
    ends_as_speech, holds, is_name_like, is_question_or_answer, is_shouted, is_title, Form, Needs,
};
use super::proposal::Proposal;
use crate::lexicon::labels::{SIGNS, SLUGS, VOICES};
use crate::lexicon::{class, Classes, Lexicon};
use crate::text::line::Lines;
use crate::Genre;

/// What a page looks like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// Lines with text, and groups of them between blank ones.
    pub(super) lines: u32,
    pub(super) blocks: u32,
    /// A line begins as the place of a scene does in a screenplay.
    pub(super) scenes: bool,
    /// The caller says that it has labels: a few will do.
    pub(super) transcript: bool,
}

impl Shape {
    pub(super) fn of(page: Lines, genre: Genre) -> Self {
        let mut shape = Shape {
            lines: 0,
            blocks: 0,
            scenes: false,
            transcript: genre == Genre::Transcript,
        };
        for number in 0..page.lines.len() {
            let line = page.at(number);
            shape.lines += u32::from(!line.is_empty());
            shape.blocks += u32::from(!line.is_empty() && page.above(number).is_empty());
            shape.scenes |= SLUGS.iter().any(|slug| line.starts_with(slug));
        }
        shape
    }
}

/// What a form claims of a page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Claim {
    pub(super) labels: u32,
    /// Labels whose name comes again, and how many such names there are.
    again: u32,
    names: u32,
    /// Names in all, of the labels that come again and of others.
    all_names: u32,
    apart: u32,
    shouted: u32,
    /// Labels whose words ask, call, or hold *I* and *you*.
    voiced: u32,
    /// Labels that name no thing, and those with a word for somebody.
    people: u32,
    known: u32,
    /// Labels with one line of words, and those of them that end as a sentence does.
    single: u32,
    ended: u32,
}

impl Claim {
    /// What a form claims by those of its proposals whose names come again, if these tell by themselves, else by all.
    pub(super) fn of(lexicon: &Lexicon, page: Lines, proposals: &[Proposal], form: usize) -> Self {
        let own = || proposals.iter().filter(move |it| it.form == form);
        let again = Claim::count(lexicon, page, own().filter(|it| it.times > 1));
        match again.repeats() {
            true => again,
            false => Claim::count(lexicon, page, own()),
        }
    }

    fn count<'p>(
        lexicon: &Lexicon,
        page: Lines,
        proposals: impl Iterator<Item = &'p Proposal>,
    ) -> Self {
        let mut claim = Claim::default();
        let mut share = 0.0;
        let mut proposals = proposals.peekable();
        while let Some(it) = proposals.next() {
            let (name, words) = (it.name(page), it.words(page));
            let known = is_known(lexicon, name);
            let next = proposals
                .peek()
                .is_some_and(|next| next.line == it.line + 1);
            let (again, single) = (it.times > 1, next || page.is_blank(it.line + 1));
            if again {
                share += 1.0 / f64::from(it.times);
            }
            for (count, is) in [
                (&mut claim.labels, true),
                (&mut claim.again, again),
                (&mut claim.all_names, !again),
                (&mut claim.apart, it.label.apart),
                (&mut claim.shouted, is_shouted(name)),
                (&mut claim.voiced, is_voiced(words)),
                (&mut claim.people, known || !is_thing(lexicon, name)),
                (&mut claim.known, known || it.is_timed(page)),
                (&mut claim.single, single),
                (&mut claim.ended, single && ends_as_speech(words)),
            ] {
                *count += u32::from(is);
            }
        }
        claim.names = (share + 0.5) as u32;
        claim.all_names += claim.names;
        claim
    }

    fn repeats(self) -> bool {
        self.names > 1 && self.again >= TURNS
    }

    pub(super) fn is_shown(self, form: &Form, page: Shape) -> bool {
        let Form { needs, alone, .. } = *form;
        let Claim {
            labels,
            again,
            names,
            all_names,
            ..
        } = self;
        let most = |part: u32, all: u32| part * 4 >= all * 3;
        let repeats = self.repeats();
        let all = labels > 1 && most(labels, page.blocks.max(page.lines / 2));
        // headlines do not end as sentences do
        let ended = self.ended * 2 >= self.single || again >= 4 * names;
        let only =
            repeats && labels == page.lines || self.apart == labels && labels * 2 >= page.lines;
        let people = self.people * 2 >= labels;
        let voiced = people && self.voiced * 8 >= labels;
        let speech = voiced && (ended || only);
        // names that do not come again may as well be things, unless they are such as people have
        let known = repeats || labels < TURNS || self.known * 2 >= labels;
        if page.transcript && people && labels > 1 {
            return true;
        }
        match needs {
            Needs::One => labels > 0,
            Needs::Two => labels > 1,
            Needs::Again => {
                let apart = labels > 1 && most(self.apart, labels) && labels * 2 >= page.blocks;
                // a name and a time need no more
                let posts = repeats && voiced && (alone || self.apart == labels);
                let told = self.shouted == labels || again > 1 || all_names < labels;
                all_names > 1 && (posts || speech && known && (repeats || apart || all && told))
            }
            Needs::Much => {
                let scene = alone && page.scenes && labels > 1 && self.shouted > 1;
                let often = repeats && names * 2 <= again && again * 3 >= page.blocks;
                let play = all && all_names > 1 && names > 0;
                let shouted = all && !alone && self.shouted == labels;
                scene || speech && known && (often || play || shouted)
            }
        }
    }

    /// Whether a label is written as those are that come again.
    pub(super) fn fits(self, page: Lines, it: &Proposal) -> bool {
        let (name, apart) = (it.name(page), it.label.apart);
        let mostly = |part: u32| part * 10 >= self.labels * 9;
        match it.form().needs {
            Needs::One | Needs::Two => true,
            _ if mostly(self.shouted) => is_shouted(name) || it.times > 2 || apart,
            _ if it.times > 1 || apart => true,
            Needs::Much => is_titled(name),
            Needs::Again if mostly(self.apart) => false,
            Needs::Again => {
                let words = &page.at(it.line)[it.label.words..];
                // no bare name, and no date
                let small = |word: &str| word.starts_with(char::is_lowercase);
                let ends = ends_as_speech(words);
                is_name_like(name)
                    && !words.is_empty()
                    && (ends || !page.is_blank(it.line + 1) && words.split(' ').any(small))
            }
        }
    }
}

/// Whether words are such as people say to each other.
pub(super) fn is_voiced(words: &str) -> bool {
    let head = words
        .bytes()
        .take(HEAD)
        .position(|byte| matches!(byte, b'?' | b'!'))
        .is_some();
    head || holds_voice(words, &VOICES)
}

/// Whether one of the first words is one of these.
pub(super) fn holds_voice(words: &str, voices: &[&str]) -> bool {
    let mut first = words
        .split(|char: char| !char.is_alphabetic())
        .take(HEAD / 4);
    first.any(|word| voices.iter().any(|voice| voice.eq_ignore_ascii_case(word)))
}

/// *Dr. Reyes*
pub(super) fn is_titled(name: &str) -> bool {
    let title = name
        .split(' ')
        .next()
        .filter(|first| first.len() < name.len());
    title.is_some_and(is_title)
}

/// So many bytes of a line tell enough.
const HEAD: usize = 200;

/// Whether a name ends in an ordinary word, or heads a horoscope: *Filling*, *Results*, *Dover*, *Leo*.
fn is_thing(lexicon: &Lexicon, name: &str) -> bool {
    const THINGS: Classes =
        class::OPEN | class::CLOSED | class::TIME | class::PLACE | class::DOCUMENT;
    let last = words(name).next();
    last.is_some_and(|last| lexicon.is(last, THINGS)) || holds(&SIGNS, name)
}

/// Whether a name has a word for somebody, or one that people are called by: *Second Porter*, *Ana*.
fn is_known(lexicon: &Lexicon, name: &str) -> bool {
    const PERSONS: Classes = class::PERSON
        | class::ROLE
        | class::STATION
        | class::GROUP
        | class::TITLE
        | class::KINSHIP
        | class::GIVEN_NAME;
    is_question_or_answer(name)
        || !holds(&SIGNS, name) && words(name).any(|word| lexicon.is(word, PERSONS))
}

/// The words of a name, the last one first, without initials.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.rsplit(' ').filter(|word| word.len() > 1)
}

/// So many labels at least must come again.
const TURNS: u32 = 4;
