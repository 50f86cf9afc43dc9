//! Names in quoted text: who is called and who is spoken of.
//!
//! ```text
//! vocative = edge name edge            “Come, Emma,”  “Emma!”  “You will see, Mr. Wren, that …”
//! edge     = start | end | , | ! | ? | . | ; | dash | oh | dear | my | yes …
//! ```
//! Whoever is called is not the speaker (O'Keefe et al. 2012; Muzny et al. 2017). Quoted text has no tokens, so this is a
//! scan for capitals in it.

use super::people::{People, Person};
use super::Document;
use crate::lexicon::talk::{
    BEFORE_VOCATIVE, NAME_QUESTIONS, OWN_NAMES, POLITE_FEMALE, POLITE_MALE,
};
use crate::lexicon::{class, Lexicon};
use crate::mention::gender_of;
use crate::syntax::phrase::Head;
use crate::util::map::{Map, Number};
use crate::util::words::{inner, is_any};
use crate::{Gender, Roster, Span};

/// How many words a name may have.
const WORDS: usize = 4;
/// How many people one quotation may name before the rest no longer counts.
const MOST: usize = 4;

/// Whom each name stands for, by the vote of the mentions that bear it.
#[derive(Debug)]
pub(super) struct Names<'k> {
    known: Map<&'k str, (Person, u32)>,
    /// By first byte: a bit for each length of a known name. Few words that could be one need to be looked up.
    lengths: [u64; 128],
    roster: &'k Roster,
    lexicon: &'k Lexicon,
}

/// Who is called and who is spoken of in a quotation.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Called {
    called: [Option<Number>; MOST],
    mentioned: [Option<Number>; MOST],
    /// *I’m Ada*: the speaker says so.
    own: Option<Number>,
    /// *sir, madam*
    pub(super) gender: Option<Gender>,
}

impl Called {
    /// Those who are called.
    pub(super) fn called(&self) -> impl Iterator<Item = Person> + '_ {
        self.called.iter().flatten().map(|number| number.get())
    }

    /// Those who are called, and those who are spoken of.
    pub(super) fn all(&self) -> impl Iterator<Item = Person> + '_ {
        self.called
            .iter()
            .chain(&self.mentioned)
            .chain([&self.own])
            .flatten()
            .map(|number| number.get())
    }

    /// By whose name the speaker calls himself.
    pub(super) fn own(&self) -> Option<Person> {
        self.own.map(Number::get)
    }

    pub(super) fn calls(&self, person: Person) -> bool {
        self.called.contains(&Some(Number::new(person)))
    }

    pub(super) fn mentions(&self, person: Person) -> bool {
        self.mentioned.contains(&Some(Number::new(person)))
    }

    pub(super) fn add(&mut self, other: &Called) {
        let called = (&mut self.called, &other.called);
        for (known, others) in [called, (&mut self.mentioned, &other.mentioned)] {
            others
                .iter()
                .flatten()
                .for_each(|&person| put(known, person));
        }
        self.own = self.own.or(other.own);
        self.gender = self.gender.or(other.gender);
    }
}

fn put(places: &mut [Option<Number>; MOST], person: Number) {
    if !places.contains(&Some(person)) {
        if let Some(place) = places.iter_mut().find(|place| place.is_none()) {
            *place = Some(person);
        }
    }
}

impl<'k> Names<'k> {
    fn new(lexicon: &'k Lexicon, roster: &'k Roster) -> Self {
        Names {
            known: Map::default(),
            lengths: [0; 128],
            roster,
            lexicon,
        }
    }

    pub(super) fn of<'t: 'k>(
        document: &Document<'t, 'k>,
        people: &mut People,
        roster: &'k Roster,
    ) -> Self {
        let mut names = Names::new(document.lexicon, roster);
        for (index, mention) in document.mentions.iter().enumerate() {
            let (Head::Name, Some(person)) = (mention.sort, people.person_of(index)) else {
                continue;
            };
            let word = mention.head().of(document.text);
            if introduces(word) {
                continue;
            }
            names.vote(mention.span().of(document.text), person, 1);
            if mention.head() != mention.span() {
                names.vote(word, person, 1);
            }
        }
        people.know(document, roster);
        if !people.closed {
            names.add_called(document, people);
        }
        names
    }

    /// Boyer and Moore's vote: the name stands for whom most of its mentions stand for.
    fn vote(&mut self, name: &'k str, person: Person, weight: u32) {
        let (initial, length) = self.length(name);
        self.lengths[initial] |= length;
        let (leader, votes) = self.known.entry(name).or_insert((person, 0));
        if *leader == person {
            *votes = votes.saturating_add(weight);
        } else if *votes < weight {
            (*leader, *votes) = (person, weight);
        } else {
            *votes -= weight;
        }
    }

    /// Where the bit for the length of a name is, and the bit.
    fn length(&self, name: &str) -> (usize, u64) {
        let initial = name.bytes().next().unwrap_or(0) & 127;
        (initial.into(), 1 << name.len().min(63))
    }

    /// What the roster says goes before what the document shows.
    fn person(&self, name: &str, people: &mut People) -> Option<Person> {
        let (initial, length) = self.length(name);
        if self.lengths[initial] & length == 0 && self.roster.speakers().is_empty() {
            return None;
        }
        let entry = self
            .roster
            .with_alias(name)
            .map(|entry| people.of_entry(self.roster, entry));
        entry.or_else(|| self.known.get(name).map(|&(person, _)| person))
    }

    /// Names that people are called by more than once, or call themselves by, though the narrator never uses them.
    fn add_called<'t: 'k>(&mut self, document: &Document<'t, 'k>, people: &mut People) {
        let mut counts: Map<&'t str, (Span, u32)> = Map::default();
        let mut asked = None;
        for stretch in document.stretches {
            let passed = asked.replace(stretch.span());
            let words = Words::of(self.lexicon, document.text, stretch.span());
            let mut before: Option<Word> = None;
            for word in words {
                let text = word.span.of(document.text);
                if word.edge_after.is_some() && is_unknown_name(self.lexicon, text) {
                    let joined = |first: &Word| {
                        let name = first.span.of(document.text);
                        first.joins_next
                            && name.chars().all(char::is_alphabetic)
                            && is_unknown_name(self.lexicon, name)
                    };
                    let first = before.filter(joined).unwrap_or(word);
                    let name = Span::new(first.span.start, word.span.end);
                    let after_comma = before.is_some() && word.edge_before == Some(b',');
                    if is_own(document.text, (passed, stretch.span()), first) {
                        match self.known.get(first.span.of(document.text)) {
                            Some(&(person, _)) => self.vote(name.of(document.text), person, 1),
                            None => {
                                counts.entry(name.of(document.text)).or_insert((name, 0)).1 += 2
                            }
                        }
                    } else if after_comma && !self.known.contains_key(text) {
                        counts.entry(text).or_insert((word.span, 0)).1 += 1;
                    }
                }
                before = Some(word);
            }
        }
        let mut called: Vec<(Span, u32)> = counts
            .into_values()
            .filter(|&(_, count)| count >= 2)
            .collect();
        called.sort_by_key(|(span, _)| span.start);
        for (span, count) in called {
            let name = span.of(document.text);
            let person = people.add(Some(span), None, gender_of(self.lexicon.classes_of(name)));
            self.vote(name, person, count);
        }
    }

    /// Who is called and who is spoken of in a stretch of quoted text, which follows another.
    pub(super) fn scan(
        &self,
        text: &str,
        (passed, span): (Option<Span>, Span),
        people: &mut People,
    ) -> Called {
        let mut found = Called::default();
        let mut window: [Option<Word>; WORDS] = [None; WORDS];
        let mut words = Words::of(self.lexicon, text, span);
        for place in &mut window {
            *place = words.next();
        }
        let mut before: Option<Word> = None;
        let mut skip = 0;
        while let Some(first) = window[0] {
            if skip == 0 {
                if let Some((length, person)) = self.longest(text, &window, people) {
                    let last = window[length - 1].unwrap_or(first);
                    if is_own(text, (passed, span), first) && last.edge_after.is_some() {
                        found.own = Some(Number::new(person));
                    } else if is_called(text, before, first, last) {
                        put(&mut found.called, Number::new(person));
                    } else {
                        put(&mut found.mentioned, Number::new(person));
                    }
                    skip = length;
                } else if found.gender.is_none() {
                    found.gender = polite(text, first);
                }
            }
            skip = skip.saturating_sub(1);
            before = Some(first);
            window.rotate_left(1);
            window[WORDS - 1] = words.next();
        }
        found
    }

    /// The longest run of words at the head of the window that is a name.
    fn longest(
        &self,
        text: &str,
        window: &[Option<Word>; WORDS],
        people: &mut People,
    ) -> Option<(usize, Person)> {
        let first = window[0].filter(|word| starts_with_capital(word.span.of(text)))?;
        let parted = |word: &Option<Word>| !word.is_some_and(|word| word.joins_next);
        let most = window.iter().position(parted).unwrap_or(WORDS - 1);
        (0..=most).rev().find_map(|at| {
            let end = window[at]?.span.end;
            let person = self.person(&text[first.span.start..end], people)?;
            Some((at + 1, person))
        })
    }
}

/// *sir*, *madam*: somebody of that gender is spoken to.
fn polite(text: &str, word: Word) -> Option<Gender> {
    word.edge_after?;
    let word = word.span.of(text);
    if is_any(word, &POLITE_MALE) {
        Some(Gender::Male)
    } else if is_any(word, &POLITE_FEMALE) {
        Some(Gender::Female)
    } else {
        None
    }
}

fn is_called(text: &str, before: Option<Word>, first: Word, last: Word) -> bool {
    let opens = before.is_none()
        || first.edge_before.is_some()
        || before.is_some_and(|before| introduces(before.span.of(text)));
    opens && last.edge_after.is_some()
}

/// *I’m Ada*, *my name is Ada*, *“Your name?” “Ada, sir.”*: whether the speaker gives the name as the own one.
fn is_own(text: &str, (passed, span): (Option<Span>, Span), name: Word) -> bool {
    let before = &text.as_bytes()[span.start..name.span.start];
    let first = || !before.iter().any(u8::is_ascii_alphanumeric);
    OWN_NAMES.iter().any(|words| {
        let start = before.len().checked_sub(words.len());
        start.is_some_and(|start| before[start..].eq_ignore_ascii_case(words.as_bytes()))
    }) || first() && passed.is_some_and(|passed| asks_name(passed.of(text)))
}

/// So many bytes at the end of a question are looked at.
const QUESTION: usize = 40;

/// *“What’s your name, son?”*
fn asks_name(said: &str) -> bool {
    let said = inner(said).as_bytes();
    let end = &said[said.len().saturating_sub(QUESTION)..];
    let asks = |words: &&str| {
        let mut places = end.windows(words.len());
        places.any(|place| place.eq_ignore_ascii_case(words.as_bytes()))
    };
    end.ends_with(b"?") && NAME_QUESTIONS.iter().any(asks)
}

fn introduces(word: &str) -> bool {
    is_any(word, &BEFORE_VOCATIVE)
}

fn starts_with_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// A capitalised word that is no common word.
fn is_unknown_name(lexicon: &Lexicon, word: &str) -> bool {
    let name = || {
        let classes = lexicon.classes_of(word);
        classes & class::GIVEN_NAME != 0 || classes & !(class::MALE | class::FEMALE) == 0
    };
    word.len() > 2
        && starts_with_capital(word)
        && name()
        && word.chars().skip(1).all(|letter| !letter.is_uppercase())
}

/// A word of quoted text.
#[derive(Clone, Copy, Debug)]
struct Word {
    span: Span,
    /// The punctuation before it.
    edge_before: Option<u8>,
    /// The punctuation after it; the end of the quotation is some.
    edge_after: Option<u8>,
    /// Nothing but white space, or an abbreviation's full stop, parts it from the next word.
    joins_next: bool,
}

struct Words<'t> {
    lexicon: &'t Lexicon,
    text: &'t str,
    at: usize,
    end: usize,
    edge: Option<u8>,
}

impl<'t> Words<'t> {
    fn of(lexicon: &'t Lexicon, text: &'t str, span: Span) -> Self {
        Words {
            lexicon,
            text,
            at: span.start,
            end: span.end,
            edge: None,
        }
    }

    fn is_word(byte: u8) -> bool {
        IN_WORD[usize::from(byte)]
    }
}

const IN_WORD: [bool; 256] = {
    let mut within = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        within[byte] = match byte as u8 {
            0xC0..=0xC2 | 0xE2 | 0xE3 | 0xEF => false,
            0x80.. => true,
            ascii => ascii.is_ascii_alphanumeric(),
        };
        byte += 1;
    }
    within
};

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        let bytes = &self.text.as_bytes()[..self.end];
        // the last bytes of a curly mark, a dash, a guillemet look like those of letters
        let skip = |at: usize| match bytes[at] {
            0xC2 => 2,
            0xE2 | 0xE3 | 0xEF => 3,
            _ => 1,
        };
        while self.at < self.end && !Words::is_word(bytes[self.at]) {
            self.at += skip(self.at);
        }
        if self.at >= self.end {
            return None;
        }
        let start = self.at;
        let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
        let inner = |at: usize| match bytes[at] {
            b'-' => letter(at + 1),
            // *'s* is no part of a name
            b'\'' => letter(at + 1) && (bytes[at + 1] != b's' || letter(at + 2)),
            _ => false,
        };
        while self.at < self.end && (Words::is_word(bytes[self.at]) || inner(self.at)) {
            self.at += 1;
        }
        let span = Span::new(start, self.at);
        let edge_before = self.edge;
        // nearly no word needs to be looked up
        let title = || {
            self.lexicon.look_up(span.of(self.text).as_bytes()).classes
                & (class::TITLE | class::ABBREVIATION)
                != 0
        };
        let mut spaces = self.at;
        while spaces < self.end
            && (bytes[spaces].is_ascii_whitespace() || bytes[spaces] == b'.' && title())
        {
            spaces += 1;
        }
        self.edge = match bytes.get(spaces) {
            None => Some(b'"'),
            Some(&byte) if Words::is_word(byte) => None,
            Some(b'\'') => None,
            Some(0xE2) if bytes[spaces..].starts_with("’".as_bytes()) => None,
            Some(0xE2 | 0xEF) => Some(b'-'),
            Some(&byte) => Some(byte),
        };
        Some(Word {
            span,
            edge_before,
            edge_after: self.edge,
            joins_next: self.edge.is_none(),
        })
    }
}

#[cfg(test)]
mod tests;
