//! Who bears a name, and what names tell of them.

use super::super::name::{is_suffix, Honorific};
use super::reading::Read;
use crate::lexicon::names::{APART, BODIES, ITS, OF_PLACES, OWNS, STATES_OF_MIND, WHICH};
use crate::lexicon::single_words::{AND, IN, OF};
use crate::lexicon::{class, Lexicon};
use crate::mention::{NounMention, SPEAKS, SUBJECT};
use crate::util::words::is_any;
use crate::{Gender, Span, SpeakerKind};

/// Somebody, or something, with a name.
#[derive(Clone, Debug)]
pub(in super::super) struct Person {
    /// The fullest form of the name, and how many words it has.
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) words: u8,
    /// The number of the surname, or of the only word, and of the given name.
    pub(super) last: u32,
    pub(in super::super) first: Option<u32>,
    pub(super) middle: Option<char>,
    pub(in super::super) gender: Option<Gender>,
    pub(super) honorific: Honorific,
    /// *Mrs. Reyes* stood so often before *Ana Reyes* that she is somebody else; the same for *Mr.* and *Miss*.
    pub(super) others: [bool; TITLES],
    pub(in super::super) kind: SpeakerKind,
    /// Something shows that a person bears the name: a title, a given name, a role, speech.
    pub(in super::super) is_person: bool,
    /// The name has been a subject, and that of a verb that can report.
    pub(in super::super) acts: bool,
    pub(super) speaks: bool,
    /// How often the full name stands in the document.
    pub(super) full: u32,
    /// How often the name stands in the document, and how often as that of a place.
    pub(super) seen: u32,
    pub(super) placed: u32,
    /// How often with *the* before it.
    pub(super) definite: u32,
    /// Said to be a body: *the firm Kestrel, Kestrel, which*.
    pub(super) is_body: bool,
    /// Introduced by a relation to somebody else: *her husband, Tom Roy*.
    pub(super) is_kin: bool,
    /// The last mention that was given to this person, and its paragraph.
    pub(super) last_seen: Option<(u32, u32)>,
    /// The next bearer of the same surname, of the same given name.
    pub(super) next_of_last: Option<u32>,
    pub(super) next_of_first: Option<u32>,
}

impl Person {
    /// The fullest form of the name.
    pub(in super::super) fn name(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }
}

impl Person {
    /// Whether the text uses the name as a place's, and nothing but speech shows a person; or, where not even that does, as a
    /// body's: *the Coast Guard*.
    pub(in super::super) fn is_thing(&self) -> bool {
        let untitled = self.honorific == Honorific::None && self.gender.is_none();
        let placed = self.first.is_none() && 3 * self.placed > self.seen;
        untitled && (self.is_body || placed) || !self.is_person && 2 * self.definite > self.seen
    }

    /// What it is: a person, or a body.
    pub(in super::super) fn kind_told(&self) -> SpeakerKind {
        if self.is_thing() {
            SpeakerKind::Organization
        } else {
            self.kind
        }
    }
}

/// *Kestrel, which*; *the budget airline Kestrel*; *Kestrel, a charity that*; *Kestrel raised its fares*: a name that is said
/// to be a body's.
pub(super) fn is_body(lexicon: &Lexicon, text: &str, mention: &NounMention) -> bool {
    let kind = |word: &str| BODIES.iter().any(|kind| is_any(word, kind));
    let common = |word: &str| !lexicon.is(word, class::NOUN);
    let apposed = |after: &str| {
        let (inside, _) = after.split_once([',', '.', ';']).unwrap_or(("", ""));
        let mut words = inside.split_whitespace().take(NEAR);
        // *a charity*, but *a charity worker*
        APART.iter().any(|article| after.starts_with(article))
            && words.any(kind)
            && words.next().map_or(true, common)
    };
    let before = mention.before_head().of(text);
    let after = &text[mention.head().end..];
    let told = before.split_whitespace().next_back().is_some_and(kind);
    told || match after.strip_prefix(", ") {
        Some(after) => after.starts_with(WHICH) || apposed(after),
        None if mention.has(SUBJECT) && !shows_person(mention) => {
            let other = |word: &str| {
                AND.is(word) || word.ends_with(',') || word.starts_with(char::is_uppercase)
            };
            let mut near = after.split_whitespace().take(NEAR);
            near.find(|word| *word == ITS || other(word)) == Some(ITS)
        }
        None => false,
    }
}

/// So many words behind a name may tell that it is a body's.
const NEAR: usize = 6;

/// So many bytes before a name hold the words that tell of a place.
const BEFORE: usize = 24;

/// *in Ulmouth*, *the council of Ulmouth, Ulmouth and its harbor*: a name behind words that stand before a place's.
pub(super) fn is_placed(text: &str, mention: &NounMention) -> bool {
    if text[mention.span().end..].starts_with(OWNS) {
        return true;
    }
    let start = mention.span().start;
    // nearly no name has *in* or *of* before it
    if !matches!(
        text.as_bytes()[..start],
        [.., b'n' | b'N' | b'f' | b'F', b' ' | b'\n']
    ) {
        return false;
    }
    let from = start.saturating_sub(BEFORE);
    let mut before = (from..start)
        .find_map(|from| text.get(from..start))
        .unwrap_or("")
        .split_whitespace()
        .rev();
    let (Some(link), Some(noun)) = (before.next(), before.next()) else {
        return false;
    };
    IN.is(link) && !is_any(noun, &STATES_OF_MIND) || OF.is(link) && is_any(noun, &OF_PLACES)
}

pub(super) fn person(mention: &NounMention, name: &Read) -> Person {
    let span = if name.first.is_none() {
        name.titled()
    } else {
        name.span()
    };
    Person {
        start: span.start as u32,
        end: span.end as u32,
        words: name.words,
        last: name.last,
        first: name.first.map(|(first, _)| first),
        middle: name.middle,
        gender: mention.gender(),
        honorific: name.honorific,
        others: [false; TITLES],
        kind: name.kind,
        is_person: shows_person(mention),
        acts: mention.has(SUBJECT),
        speaks: mention.has(SPEAKS),
        full: 0,
        seen: 0,
        placed: 0,
        definite: 0,
        is_body: false,
        is_kin: false,
        last_seen: None,
        next_of_last: None,
        next_of_first: None,
    }
}

/// How many titles tell the members of a family apart.
pub(super) const TITLES: usize = 3;

/// The place of such a title among them.
pub(super) fn title(honorific: Honorific) -> Option<usize> {
    match honorific {
        Honorific::Mr => Some(0),
        Honorific::Mrs => Some(1),
        Honorific::Miss => Some(2),
        Honorific::None | Honorific::Ms | Honorific::Sir => None,
    }
}

pub(super) fn shows_person(mention: &NounMention) -> bool {
    let person = class::GIVEN_NAME | class::TITLE | class::ROLE | class::PERSON | class::KINSHIP;
    mention.is(person) || mention.has(SPEAKS)
}

pub(super) fn titled_gender(name: &Read) -> Option<Gender> {
    match name.honorific {
        Honorific::None => None,
        Honorific::Mr | Honorific::Sir => Some(Gender::Male),
        Honorific::Mrs | Honorific::Miss | Honorific::Ms => Some(Gender::Female),
    }
}

/// Whether a name cannot be this person's, by its title.
pub(super) fn clashes(person: &Person, mention: &NounMention, name: &Read) -> bool {
    let gender = titled_gender(name).or_else(|| {
        if name.first.is_some() {
            mention.gender()
        } else {
            None
        }
    });
    let genders = person
        .gender
        .zip(gender)
        .is_some_and(|(one, other)| one != other);
    let wedded = matches!(
        (person.honorific, name.honorific),
        (Honorific::Miss, Honorific::Mrs)
            | (Honorific::Mrs, Honorific::Miss)
            | (Honorific::Sir, Honorific::Mr)
            | (Honorific::Mr, Honorific::Sir)
    );
    let family =
        name.first.is_none() && title(name.honorific).is_some_and(|title| person.others[title]);
    genders
        || wedded
        || family && person.honorific != name.honorific
        || person.kind != SpeakerKind::Person
}

/// *Mora Reyes* is *Ana Mora Reyes*, whichever comes first: before the whole of the one stands a given name in the other.
pub(super) fn two_surnames(lexicon: &Lexicon, text: &str, one: Span, other: Span) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let (short, long) = (short.of(text), long.of(text));
    let is_given = |word: &str| lexicon.is(word, class::GIVEN_NAME);
    let before = long
        .strip_suffix(short)
        .and_then(|before| before.strip_suffix(' '));
    before.is_some_and(is_given)
        && short
            .split_once(' ')
            .is_some_and(|(first, _)| !is_given(first))
}

/// *Tom Hall Jr.* is not *Tom Hall Sr.*
pub(super) fn differs_in_suffix(one: &str, other: &str) -> bool {
    let of_both = suffix(one).zip(suffix(other));
    of_both.is_some_and(|(one, other)| one != other)
}

fn suffix(name: &str) -> Option<&str> {
    let last = name.rsplit(' ').next().filter(|&last| is_suffix(last));
    last.map(|last| last.trim_end_matches('.'))
}

pub(super) fn shouts(name: &str) -> bool {
    !name.chars().any(char::is_lowercase)
}
