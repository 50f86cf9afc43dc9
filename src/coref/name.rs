//! A name taken apart: honorific, given name, surname.

use std::ptr;

use crate::lexicon::names::{
    EPITHETS, ESQUIRE, PARTICLES, RANKS, RELIGIOUS, SUFFIXES, SURNAME_BEGINNINGS, TRADE_ENDINGS,
};
use crate::lexicon::{class, is_one_of, same_given_name};
use crate::mention::{is_particle, NounMention, DEFINITE};
use crate::syntax::phrase::shouts;
use crate::syntax::token::{Token, CAPITAL, SENTENCE_START};
use crate::util::words::is_any;
use crate::SpeakerKind;

/// What an honorific tells beyond its bearer's gender: *Miss* and *Mrs.* are two persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Honorific {
    None,
    Mr,
    Mrs,
    Miss,
    /// *Ms., Lady*: a woman, married or not.
    Ms,
    /// *Sir, King*: no *Mr.*
    Sir,
}

/// A name, split.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'k> {
    pub(super) honorific: Honorific,
    pub(super) first: Option<&'k Token>,
    /// The first letter of a middle name.
    pub(super) middle: Option<char>,
    pub(super) last: &'k Token,
    /// The second of three words, where it may be the surname: *Ana Reyes Mora*.
    pub(super) second: Option<&'k Token>,
    /// All its words, without what stands before the given name.
    pub(super) words: &'k [Token],
    /// Where the title before it begins.
    pub(super) titled: u32,
    /// How many words are names.
    pub(super) count: usize,
    /// The first word is no given name for certain, nor an initial.
    pub(super) odd: bool,
    /// A word by itself that is a name only where somebody is called so: *Cuban, King*.
    pub(super) doubtful: bool,
}

/// Names of more words are headlines and titles of works.
const LONGEST: usize = 6;
/// The same for a body: *the Royal Society for the Protection of Birds*.
const LONGEST_OF_BODY: usize = 10;

/// Splits the name of a mention, which begins at one of its tokens and ends with the last; none when no word of it is a name.
#[inline]
pub(super) fn split<'k>(
    text: &str,
    tokens: &'k [Token],
    name: usize,
    kind: SpeakerKind,
    mention: &NounMention,
) -> Option<Name<'k>> {
    if tokens.len() == name + 1 {
        single(text, tokens, mention)
    } else {
        of_words(text, tokens, name, kind, mention)
    }
}

#[inline(never)]
pub(super) fn of_words<'k>(
    text: &str,
    tokens: &'k [Token],
    name: usize,
    kind: SpeakerKind,
    mention: &NounMention,
) -> Option<Name<'k>> {
    let person = kind == SpeakerKind::Person;
    let begins = name + begin(text, &tokens[name..], person);
    let (before, words) = tokens.split_at(begins);
    let words = if person {
        without_letters(text, words)
    } else {
        words
    };
    let mut names = words.iter().filter(|word| is_name(text, word));
    let first = names.next()?;
    let (mut last, mut middle, mut second, mut count) = (first, None, None, 1);
    for word in names {
        count += 1;
        second = second.or(Some(word));
        if is_suffix(word.text(text)) {
            continue;
        }
        if !ptr::eq(last, first) && !is_particle_in_any_case(last.text(text)) {
            middle = middle.or_else(|| last.text(text).chars().next());
        }
        last = word;
    }
    let given = first.is(class::GIVEN_NAME);
    let bare = count == 1 && is_bare(first, mention);
    if count > if person { LONGEST } else { LONGEST_OF_BODY }
        || !given && count > 1 && last.is(class::DEMONYM)
    {
        return None;
    }
    let (honorific, titled) = title(text, before);
    let several = !ptr::eq(last, first);
    // *Van den Berg* is a surname, and so is *Mac Lir*
    let particle = several
        && (is_particle_in_any_case(first.text(text)) || begins_surname(first.text(text)))
        && (!given
            || words
                .get(1)
                .is_some_and(|second| is_particle(second.text(text))));
    Some(Name {
        honorific,
        first: Some(first).filter(|_| several && !particle),
        middle: middle.filter(|_| !particle),
        last,
        second: second.filter(|second| count == 3 && person && !particle && may_be_surname(second)),
        words,
        titled: titled.unwrap_or(words[0].start),
        count,
        // *V. Clara*, where a chapter begins
        odd: is_odd(first) || !given && last.is(class::GIVEN_NAME) && !last.is(class::SURNAME),
        doubtful: bare && !given,
    })
}

/// The same for a name of one word, the last of the tokens, as most are.
#[inline]
pub(super) fn single<'k>(
    text: &str,
    tokens: &'k [Token],
    mention: &NounMention,
) -> Option<Name<'k>> {
    let (last, before) = tokens
        .split_last()
        .filter(|(last, _)| is_name(text, last))?;
    let (honorific, titled) = title(text, before);
    Some(Name {
        honorific,
        first: None,
        middle: None,
        last,
        second: None,
        words: &tokens[before.len()..],
        titled: titled.unwrap_or(last.start),
        count: 1,
        odd: is_odd(last),
        doubtful: !last.is(class::GIVEN_NAME) & is_bare(last, mention),
    })
}

/// No given name, initial or suffix.
fn may_be_surname(word: &Token) -> bool {
    !word.is(class::GIVEN_NAME) && !shouts(word) && word.end - word.start > 2
}

/// No given name for certain, nor an initial.
fn is_odd(word: &Token) -> bool {
    let sure = word.is(class::GIVEN_NAME) & !word.is(class::PLACE | class::TIME);
    !sure & (word.end - word.start > 2)
}

/// A word that is no name by itself.
fn is_bare(word: &Token, mention: &NounMention) -> bool {
    word.is(class::DEMONYM | class::TITLE | class::ROLE | class::ABBREVIATION)
        & !mention.has(DEFINITE)
}

/// Whether a word can be one of a name: it begins with a letter.
fn is_name(text: &str, word: &Token) -> bool {
    match text.as_bytes()[word.start as usize] {
        byte if byte.is_ascii() => byte.is_ascii_alphabetic(),
        _ => word.text(text).starts_with(char::is_alphabetic),
    }
}

/// *Old Edmund*, *Poor Clara*: what people are fondly called.
fn is_epithet(word: &str) -> bool {
    is_any(word, &EPITHETS)
}

/// The same given name: in full, as an initial, or as a short form.
pub(crate) fn same_first(one: &str, other: &str) -> bool {
    let initial = |name: &str| name.chars().nth(1).map_or(true, |second| second == '.');
    let letter = |name: &'_ str| {
        name.chars()
            .next()
            .map(char::to_lowercase)
            .into_iter()
            .flatten()
    };
    one.eq_ignore_ascii_case(other)
        || (initial(one) || initial(other)) && letter(one).eq(letter(other))
        || same_given_name(one, other)
}

fn is_particle_in_any_case(word: &str) -> bool {
    word.len() <= LONGEST_PARTICLE && is_any(word, &PARTICLES)
}

const LONGEST_PARTICLE: usize = 5;

/// A word with a capital of its own that a surname begins with: *St. Clair, Ó Briain, Mac Lir*.
fn begins_surname(word: &str) -> bool {
    is_one_of(word, &SURNAME_BEGINNINGS)
}

pub(super) fn is_suffix(word: &str) -> bool {
    is_one_of(word.trim_end_matches('.'), &SUFFIXES)
}

/// *Ana Reyes MP, Tom Hall Esq.*: what one does not sign is no part of a name.
fn without_letters<'k>(text: &str, words: &'k [Token]) -> &'k [Token] {
    let short = |word: &Token| (2..=LETTERS).contains(&(word.end - word.start));
    let letters = |word: &Token| shouts(word) && short(word) && !is_suffix(word.text(text));
    let esquire = |word: &Token| is_one_of(word.text(text), &ESQUIRE);
    match words {
        [_, .., before, last] if letters(last) && !shouts(before) || esquire(last) => {
            &words[..words.len() - 1]
        }
        _ => words,
    }
}

/// How many letters of a degree or an order may stand after a name, or of a rank before one.
const LETTERS: u32 = 4;

/// Passes over words that belong to no name of a person: *Republican Mia Gold*, *Ohio Democrat Mia Gold*.
pub(super) fn begin(text: &str, words: &[Token], person: bool) -> usize {
    // *Father Luis Reyes*, but *Uncle Fergus*
    let kin = if words.len() > 2 || is_religious(text, words) {
        class::KINSHIP
    } else {
        0
    };
    let outside = class::DEMONYM | class::TITLE | class::ROLE | kin;
    let stray = outside | class::PLACE | class::ADJECTIVE;
    let mut first = 0;
    if person && (is_rank(words) || is_trade(text, words)) {
        first += 1;
    } else if person && is_rank(words.get(1..).unwrap_or(&[])) {
        // *Greens MP Ana Reyes*
        first += 2;
    }
    while person
        && words[first].is(stray)
        && !words[first].is(class::GIVEN_NAME)
        && first + 1 < words.len()
    {
        let (word, given) = (&words[first], words[first + 1].is(class::GIVEN_NAME));
        // *Old Edmund*, but *the White Rabbit*
        let fits = given
            && (is_epithet(word.text(text)) || word.is(class::PLACE) && first + 2 < words.len());
        if !word.is(outside) && !fits {
            break;
        }
        first += 1;
    }
    first
}

/// The honorific before a name, and where the titles right before it begin.
#[inline]
fn title(text: &str, before: &[Token]) -> (Honorific, Option<u32>) {
    let title =
        |word: &&Token| word.is(class::TITLE | class::ROLE | class::KINSHIP) && word.has(CAPITAL);
    // *Marquis de St. Clair*
    let particle = |word: &&Token| is_particle(word.text(text));
    let mut found = (Honorific::None, None);
    for word in before
        .iter()
        .rev()
        .take_while(|word| title(word) || particle(word))
        .filter(title)
    {
        let honorific = if found.0 == Honorific::None {
            honorific_of(text, word)
        } else {
            found.0
        };
        found = (honorific, Some(word.start));
    }
    found
}

/// *Sister Ana, Brother Luis*
fn is_religious(text: &str, words: &[Token]) -> bool {
    words.len() == 2 && is_any(words[0].text(text), &RELIGIOUS)
}

/// *ASP Ana Reyes, DC Tom Hall*: letters before a full name; *AJ* before other words than a given name is somebody's initials.
fn is_rank(words: &[Token]) -> bool {
    let [letters, first, last, ..] = words else {
        return false;
    };
    let length = letters.end - letters.start;
    let rank = shouts(letters) && !shouts(first) && !shouts(last) && length <= LETTERS;
    rank && (length > 2 || first.is(class::GIVEN_NAME))
}

/// *Deckhand Ana Reyes, Showrunner Tom Hall*: a word for a trade before a given name, where it has a capital as the first word.
fn is_trade(text: &str, words: &[Token]) -> bool {
    let [trade, given, _, ..] = words else {
        return false;
    };
    let unknown = trade.has(SENTENCE_START)
        && !trade.is(class::GIVEN_NAME | class::PLACE | class::ORGANIZATION);
    let ends = |ending: &&str| trade.end - trade.start > 5 && trade.text(text).ends_with(*ending);
    unknown && given.is(class::GIVEN_NAME) && TRADE_ENDINGS.iter().any(ends)
}

fn honorific_of(text: &str, title: &Token) -> Honorific {
    let rank = || is_any(title.text(text), &RANKS);
    match () {
        _ if !(title.is(class::TITLE) || title.is(class::ROLE) && rank()) => Honorific::None,
        _ if title.is(class::MARRIED) => Honorific::Mrs,
        _ if title.is(class::UNMARRIED) => Honorific::Miss,
        _ if title.is(class::FEMALE) => Honorific::Ms,
        _ if title.is(class::MALE) && rank() => Honorific::Sir,
        _ if title.is(class::MALE) => Honorific::Mr,
        _ => Honorific::None,
    }
}
