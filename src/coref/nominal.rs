//! Nominals: who was introduced as *the senator*, *the spokeswoman*, *the club's treasurer*.

use std::iter::successors;

use crate::coref::words::WordTable;
use crate::lexicon::names::AGE_ENDING;
use crate::lexicon::single_words::{FOR, FORMER, NEXT, OF};
use crate::lexicon::{class, title_in_full, Lexicon};
use crate::mention::{NounMention, DEFINITE, PLURAL, SUBJECT};
use crate::syntax::phrase::Head;
use crate::util::map::Number;
use crate::util::words::{is_sign, same_word};
use crate::Span;

/// Somebody as something: all words that describe, and the next description by the same noun.
#[derive(Clone, Copy, Debug)]
struct Description {
    referent: u32,
    start: u32,
    end: u32,
    /// *the former senator*
    former: bool,
    next: Option<Number>,
}

impl Description {
    fn words(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }
}

/// The descriptions by one noun: the first, the last, and how many there are.
#[derive(Clone, Copy, Debug, Default)]
struct ByNoun {
    ends: Option<(Number, Number)>,
    count: u8,
    /// Whether it is a noun for persons, as soon as it was looked up.
    persons: Option<bool>,
}

/// The longest description, in bytes: what is longer describes nobody, and would be read again for every nominal.
const LONGEST: usize = 400;

/// How many words of a description are looked at.
const WORDS: usize = 12;

/// How many descriptions by one noun are kept.
const DESCRIPTIONS: u8 = 24;

/// Whether a nominal is for a public office or station, now held.
pub(super) fn is_station(text: &str, mention: &NounMention) -> bool {
    // *the next governor* is nobody yet, and *the former governor* may be somebody else than the one whom all know
    let other = |word: &str| NEXT.is(word) || FORMER.is(word);
    let before = mention.before_head();
    mention.is(class::STATION) && !before.of(text).split_whitespace().any(other)
}

/// Whether a mention says of somebody known only where he is from, or how old he is: *the Italian, the 31-year-old*.
pub(super) fn is_epithet(text: &str, mention: &NounMention) -> bool {
    if !mention.has(DEFINITE) || mention.has(PLURAL) {
        return false;
    }
    mention.sort == Head::Nominal
        && (mention.is(class::DEMONYM) || mention.head().of(text).ends_with(AGE_ENDING))
}

/// *The woman behind the counter* is told apart from whoever has come before; *said the woman in a low voice* is not, nor *the
/// mother of nine*.
pub(super) fn is_told_apart(lexicon: &Lexicon, text: &str, mention: &NounMention) -> bool {
    let begins = || text[mention.span().start..].starts_with(char::is_uppercase);
    let next = || text[mention.span().end..].split_whitespace().next();
    let place = |next: &str| lexicon.is(next, class::PREPOSITION);
    mention.reach().end == mention.span().end && begins() && next().is_some_and(place)
}

/// *elected president, as chairman*: a role by itself, with no word that points at its bearer, stands for nobody.
pub(super) fn is_bare_role(lexicon: &Lexicon, text: &str, mention: &NounMention) -> bool {
    let determined = || {
        let first = mention.span().of(text).split_whitespace().next();
        first.is_some_and(|first| lexicon.is(first, class::DETERMINER))
    };
    mention.is(class::ROLE)
        && !mention.is(class::KINSHIP)
        && !mention.has(DEFINITE | SUBJECT)
        && !determined()
}

/// Who was described by which noun.
#[derive(Debug)]
pub(super) struct Described<'t> {
    nouns: WordTable<'t, ByNoun>,
    descriptions: Vec<Description>,
    /// Descriptions that have not been read: in many documents nobody asks for them.
    waiting: Vec<(u32, Span)>,
    text: &'t str,
    lexicon: &'t Lexicon,
}

impl<'t> Described<'t> {
    pub(super) fn new(text: &'t str, lexicon: &'t Lexicon) -> Self {
        let waiting = Vec::with_capacity(DESCRIPTIONS.into());
        Described {
            nouns: WordTable::default(),
            descriptions: Vec::new(),
            waiting,
            text,
            lexicon,
        }
    }

    /// Notes a description.
    pub(super) fn add(&mut self, referent: u32, description: Span) {
        if description.len() <= LONGEST {
            self.waiting.push((referent, description));
        }
    }

    /// Reads those that have been noted.
    pub(super) fn read(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        if self.descriptions.capacity() == 0 && !waiting.is_empty() {
            self.nouns = WordTable::with_room(2 * waiting.len());
            self.descriptions.reserve(2 * waiting.len());
        }
        for (referent, description) in waiting {
            for word in description.of(self.text).split_whitespace().take(WORDS) {
                let noun = self.nouns.number(noun_of(word));
                if self.is_for_persons(noun) {
                    self.add_by_noun(noun, referent, description);
                }
            }
        }
    }

    fn is_for_persons(&mut self, noun: u32) -> bool {
        self.nouns[noun].persons.unwrap_or_else(|| {
            let persons = self.lexicon.classes_of(self.nouns.word(noun))
                & (class::ROLE | class::PERSON | class::TITLE | class::DEMONYM)
                != 0;
            self.nouns[noun].persons = Some(persons);
            persons
        })
    }

    fn add_by_noun(&mut self, noun: u32, referent: u32, description: Span) {
        let longer = |other: &Description| {
            other.referent == referent && other.words().len() >= description.len()
        };
        let by_noun = self.nouns[noun];
        if by_noun.count == DESCRIPTIONS || self.by_noun(noun).any(longer) {
            return;
        }
        let number = Number::new(self.descriptions.len() as u32);
        let (start, end) = (description.start as u32, description.end as u32);
        let former = is_former(description.of(self.text));
        self.descriptions.push(Description {
            referent,
            start,
            end,
            former,
            next: None,
        });
        if let Some((_, last)) = by_noun.ends {
            self.descriptions[last.get() as usize].next = Some(number);
        }
        let first = by_noun.ends.map_or(number, |(first, _)| first);
        self.nouns[noun] = ByNoun {
            ends: Some((first, number)),
            count: by_noun.count + 1,
            ..by_noun
        };
    }

    fn by_noun(&self, noun: u32) -> impl Iterator<Item = &Description> + Clone {
        let description = |number: Number| &self.descriptions[number.get() as usize];
        let first = self.nouns[noun].ends.map(|(first, _)| description(first));
        successors(first, move |other| other.next.map(description))
    }

    /// Those whom a definite nominal describes, some more than once: all its own words stand in the description.
    pub(super) fn fitting(
        &self,
        mention: &NounMention,
    ) -> Option<impl Iterator<Item = u32> + Clone + '_> {
        let (span, head) = (mention.span(), mention.head());
        if span.len() > LONGEST {
            return None;
        }
        let noun = self.nouns.find(noun_of(head.of(self.text)))?;
        let before = mention
            .before_head()
            .of(self.text)
            .split_whitespace()
            .map(noun_of);
        let modifiers = before.filter(|word| !self.lexicon.is(word, class::DETERMINER));
        let time = is_former(span.of(self.text));
        let complement = Span::new(span.end, mention.reach().end).of(self.text);
        let holds = move |description: &&Description| {
            let described = description.words().of(self.text);
            let holds = |modifier: &str| {
                described
                    .split_whitespace()
                    .any(|word| same_word(noun_of(word), modifier))
            };
            description.former == time
                && modifiers.clone().all(holds)
                && !is_of_another(described, noun_of(head.of(self.text)), complement)
        };
        Some(
            self.by_noun(noun)
                .filter(holds)
                .map(|description| description.referent),
        )
    }

    /// The only one whom a definite nominal describes.
    pub(super) fn only(&self, mention: &NounMention) -> Option<u32> {
        let mut fitting = self.fitting(mention)?;
        let first = fitting.next()?;
        fitting.all(|other| other == first).then_some(first)
    }

    /// Whether somebody else than `referent` was described by the noun, and `referent` was not.
    pub(super) fn is_of_others(&self, noun: &str, referent: u32) -> bool {
        let noun = self
            .nouns
            .find(noun_of(noun))
            .filter(|&noun| self.nouns[noun].count > 0);
        noun.is_some_and(|noun| self.by_noun(noun).all(|other| other.referent != referent))
    }
}

/// *The head of the union* is not the one described as *the head of the school*.
fn is_of_another(described: &str, noun: &str, complement: &str) -> bool {
    let links = |word: Option<&str>| word.is_some_and(|it| OF.is(it) || FOR.is(it));
    let Some(last) = complement.split_whitespace().next_back() else {
        return false;
    };
    let mut words = described.split_whitespace();
    let known = words.any(|word| same_word(noun_of(word), noun)) && links(words.next());
    known
        && links(complement.split_whitespace().next())
        && !words.any(|word| same_word(noun_of(word), noun_of(last)))
}

/// *the former senator*
fn is_former(words: &str) -> bool {
    words.split_whitespace().any(|word| FORMER.is(word))
}

/// The noun, a title's abbreviation in full.
fn noun_of(word: &str) -> &str {
    let inner =
        |byte: Option<&u8>| byte.is_some_and(|&byte| byte.is_ascii_alphanumeric() || byte == b'.');
    let whole = inner(word.as_bytes().first()) && inner(word.as_bytes().last());
    let word = if whole { word } else { trimmed(word) };
    title_in_full(word).unwrap_or(word)
}

#[cold]
fn trimmed(word: &str) -> &str {
    word.trim_matches(|char: char| is_sign(char) && char != '.')
}
