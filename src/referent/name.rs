//! A name taken apart: honorific, given name, surname.

use crate::lexicon::{class, same_given_name, Classes, Lexicon};
use crate::mention::{is_particle, NounMention, DEFINITE, LONGEST_PARTICLE};
use crate::phrase::Head;
use crate::words::{words, Words};
use crate::{Span, SpeakerKind};

/// What an honorific tells beyond its bearer's gender: *Miss* and *Mrs.* are two persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Honorific {
    None,
    Mr,
    Mrs,
    Miss,
    /// *Ms., Lady*: a woman, married or not.
    Ms,
}

/// A name, split; the words are slices of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'t> {
    pub(super) honorific: Honorific,
    pub(super) first: Option<&'t str>,
    /// The first letter of a middle name.
    pub(super) middle: Option<char>,
    pub(super) last: &'t str,
    /// Without what stands before the given name.
    pub(super) span: Span,
    /// With the title that stands before it.
    pub(super) titled: Span,
    pub(super) words: usize,
    /// The lexicon knows the first word as a given name.
    pub(super) given: bool,
    /// The first word is no name of a place, a month as well.
    pub(super) sure: bool,
    /// A word by itself that is a name only where somebody is called so: *Cuban, King*.
    pub(super) doubtful: bool,
}

/// Names of more words are headlines and titles of works.
const LONGEST: usize = 6;

/// Splits the name that a mention holds; none when no word of it is a name.
pub(super) fn split<'t>(lexicon: &Lexicon, text: &'t str, mention: &NounMention) -> Option<Name<'t>> {
    let head = mention.head();
    let person = mention.kind() == SpeakerKind::Person;
    let Begin { at, first, classes, rest } = begin(lexicon, head.of(text), person)?;
    let start = head.start + at;
    let span = Span::new(start, head.end);
    let names = rest.filter(|word| word.starts_with(char::is_alphabetic));
    let (mut last, mut middle, mut count) = (first, None, 1);
    for word in names {
        count += 1;
        if is_suffix(word) {
            continue;
        }
        if last != first && !is_particle_in_any_case(last) {
            middle = middle.or_else(|| last.chars().next());
        }
        last = word;
    }
    let given = classes & class::GIVEN_NAME != 0;
    let stray = class::DEMONYM | class::TITLE | class::ROLE | class::ABBREVIATION;
    let definite = mention.has(DEFINITE) && mention.sort == Head::Name;
    let bare = count == 1 && !definite && classes & stray != 0;
    let party = || count > 1 && lexicon.look_up(last.as_bytes()).classes & class::DEMONYM != 0;
    if count > LONGEST || !given && party() {
        return None;
    }
    let (honorific, titled) = title(lexicon, text, mention.span().start, start);
    // *Van den Berg* is a surname
    let second = || words(span.of(text)).nth(1).unwrap_or("");
    let particle = is_particle_in_any_case(first) && (!given || is_particle(second().as_bytes()));
    Some(Name {
        honorific,
        first: Some(first).filter(|&first| last != first && !particle),
        middle: middle.filter(|_| !particle),
        last,
        span,
        titled: Span::new(titled, span.end),
        words: count,
        given,
        sure: classes & (class::PLACE | class::TIME) == 0,
        doubtful: bare && !given,
    })
}

/// *Old Edmund*, *Poor Clara*: what people are fondly called.
fn is_epithet(word: &str) -> bool {
    const EPITHETS: [&str; 8] = ["big", "dear", "fat", "good", "little", "old", "poor", "young"];
    EPITHETS.iter().any(|epithet| epithet.eq_ignore_ascii_case(word))
}

/// Whether a surname follows the title: *Colonel Hall*, but *Sir Thomas*, *Miss Ann*.
pub(super) fn takes_surname(title: &str) -> bool {
    const BEFORE_SURNAMES: [&str; 14] = [
        "admiral",
        "captain",
        "colonel",
        "doctor",
        "dr",
        "general",
        "inspector",
        "lieutenant",
        "major",
        "mr",
        "mrs",
        "ms",
        "professor",
        "sergeant",
    ];
    let last = title.split_whitespace().next_back().map(|last| last.trim_end_matches('.'));
    last.is_some_and(|last| BEFORE_SURNAMES.iter().any(|known| known.eq_ignore_ascii_case(last)))
}

/// The same given name: in full, as an initial, or as a short form.
pub(super) fn same_first(one: &str, other: &str) -> bool {
    let initial = |name: &str| name.chars().nth(1).map_or(true, |second| second == '.');
    let letter = |name: &'_ str| name.chars().next().map(char::to_lowercase).into_iter().flatten();
    one.eq_ignore_ascii_case(other)
        || (initial(one) || initial(other)) && letter(one).eq(letter(other))
        || same_given_name(one, other)
}

fn is_particle_in_any_case(word: &str) -> bool {
    let mut letters = [0; LONGEST_PARTICLE];
    let Some(letters) = letters.get_mut(..word.len()) else { return false };
    letters.copy_from_slice(word.as_bytes());
    letters.make_ascii_lowercase();
    is_particle(letters)
}

fn is_suffix(word: &str) -> bool {
    matches!(word.as_bytes(), [b'J' | b'S' | b'I' | b'E', ..])
        && matches!(word.trim_end_matches('.'), "Jr" | "Sr" | "II" | "III" | "IV" | "Esq")
}

/// Where a name begins in a run of capitalised words, its first word, and the words after it.
#[derive(Clone, Debug)]
struct Begin<'t> {
    at: usize,
    first: &'t str,
    classes: Classes,
    rest: Words<'t>,
}

/// Passes over words that belong to no name of a person: *Republican Mia Gold*, *Ohio Democrat Mia Gold*.
fn begin<'t>(lexicon: &Lexicon, head: &'t str, person: bool) -> Option<Begin<'t>> {
    let classes_of = |word: &str| lexicon.look_up(word.as_bytes()).classes;
    let mut rest = words(head);
    let mut first = rest.next()?;
    let mut classes = classes_of(first);
    let outside = class::DEMONYM | class::TITLE | class::ROLE;
    let stray = outside | class::PLACE | class::ADJECTIVE;
    while person && classes & stray != 0 && classes & class::GIVEN_NAME == 0 {
        let mut ahead = rest.clone();
        let Some(second) = ahead.next() else { break };
        let next = classes_of(second);
        let given = next & class::GIVEN_NAME != 0;
        // *Old Edmund*, but *the White Rabbit*
        let fits = given && (is_epithet(first) || classes & class::PLACE != 0 && ahead.clone().next().is_some());
        if classes & outside == 0 && !fits {
            break;
        }
        (first, classes, rest) = (second, next, ahead);
    }
    let at = offset(head, first);
    if !first.starts_with(char::is_alphabetic) {
        first = rest.find(|word| word.starts_with(char::is_alphabetic))?;
        classes = classes_of(first);
    }
    Some(Begin { at, first, classes, rest })
}

/// Where a slice of a text begins in it.
fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - text.as_ptr() as usize
}

/// The honorific before a name, and where the titles right before it begin.
fn title(lexicon: &Lexicon, text: &str, from: usize, name: usize) -> (Honorific, usize) {
    if from == name {
        return (Honorific::None, name);
    }
    let before = &text[from..name];
    let mut start = name;
    let mut honorific = Honorific::None;
    for word in words(before).rev() {
        let at = offset(text, word);
        let title = lexicon.look_up(word.as_bytes()).classes & (class::TITLE | class::ROLE) != 0;
        if !title || !word.starts_with(char::is_uppercase) {
            break;
        }
        start = at;
        if honorific == Honorific::None {
            honorific = honorific_of(word);
        }
    }
    (honorific, start)
}

fn honorific_of(word: &str) -> Honorific {
    let mut letters = [0; LONGEST_HONORIFIC];
    let word = word.trim_end_matches('.').as_bytes();
    let Some(letters) = letters.get_mut(..word.len()) else { return Honorific::None };
    letters.copy_from_slice(word);
    letters.make_ascii_lowercase();
    match std::str::from_utf8(letters).unwrap_or("") {
        "mr" | "mister" | "master" | "sir" | "lord" | "monsieur" | "m" | "herr" | "signor" | "señor" => Honorific::Mr,
        "mrs" | "madame" | "mme" | "madam" | "frau" | "signora" | "señora" => Honorific::Mrs,
        "miss" | "mlle" | "mademoiselle" | "fräulein" | "señorita" => Honorific::Miss,
        "ms" | "lady" | "dame" => Honorific::Ms,
        _ => Honorific::None,
    }
}

/// *mademoiselle*, in bytes
const LONGEST_HONORIFIC: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stray_words_are_no_part_of_a_name() {
        let name =
            |head: &'static str| begin(&Lexicon::default(), head, true).map(|begin| (&head[begin.at..], begin.first));
        assert_eq!(name("Republican Mia Gold"), Some(("Mia Gold", "Mia")));
        assert_eq!(name("Mia Gold"), Some(("Mia Gold", "Mia")));
        assert_eq!(name("Gold"), Some(("Gold", "Gold")));
    }

    #[test]
    fn given_names_fit_by_initial_and_short_form() {
        assert!(same_first("J.", "Josephine"));
        assert!(same_first("Lizzy", "Elizabeth"));
        assert!(!same_first("Jane", "Josephine"));
    }
}
