//! A name taken apart: honorific, given name, surname.

use crate::lexicon::{class, same_given_name, Lexicon};
use crate::mention::{is_particle, NounMention};
use crate::phrase::Head;
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
    /// A word by itself that is a name only where somebody is called so: *Cuban, King*.
    pub(super) doubtful: bool,
}

/// Names of more words are headlines and titles of works.
const LONGEST: usize = 6;

/// Splits the name that a mention holds; none when no word of it is a name.
pub(super) fn split<'t>(lexicon: &Lexicon, text: &'t str, mention: &NounMention) -> Option<Name<'t>> {
    let head = mention.head.of(text);
    let person = mention.kind() == SpeakerKind::Person;
    let start = mention.head.start + if person { stray(lexicon, head) } else { 0 };
    let span = Span::new(start, mention.head.end);
    let mut words = span.of(text).split_whitespace().filter(|word| word.starts_with(char::is_alphabetic));
    let first = words.next()?;
    let (mut last, mut middle, mut count) = (first, None, 1);
    for word in words {
        count += 1;
        if is_suffix(word) {
            continue;
        }
        if last != first && !is_particle_in_any_case(last) {
            middle = middle.or_else(|| last.chars().next());
        }
        last = word;
    }
    let classes = lexicon.look_up(first.as_bytes()).classes;
    let stray = class::DEMONYM | class::TITLE | class::ROLE | class::ABBREVIATION;
    let definite = mention.definite && mention.sort == Head::Name;
    let bare = count == 1 && !definite && classes & stray != 0 && classes & class::GIVEN_NAME == 0;
    let party =
        count > 1 && lexicon.look_up(last.as_bytes()).classes & class::DEMONYM != 0 && classes & class::GIVEN_NAME == 0;
    if count > LONGEST || party {
        return None;
    }
    let (honorific, titled) = title(lexicon, text, mention.span.start, start);
    // *Van den Berg* is a surname
    let second = || span.of(text).split_whitespace().nth(1).unwrap_or("");
    let particle = is_particle_in_any_case(first) && (classes & class::GIVEN_NAME == 0 || is_particle(second()));
    Some(Name {
        honorific,
        first: Some(first).filter(|&first| last != first && !particle),
        middle: middle.filter(|_| !particle),
        last,
        span,
        titled: Span::new(titled, span.end),
        words: count,
        doubtful: bare,
    })
}

impl Name<'_> {
    /// Whether two names of one surname can belong to one person, as far as given names tell.
    pub(super) fn given_fits(&self, first: &str, middle: Option<char>) -> bool {
        let Some(own) = self.first else { return true };
        let middles = self.middle.zip(middle).map_or(true, |(one, other)| one.eq_ignore_ascii_case(&other));
        middles && same_first(own, first)
    }
}

/// The same given name: in full, as an initial, or as a short form.
pub(super) fn same_first(one: &str, other: &str) -> bool {
    let initial = |name: &str| name.chars().nth(1).map_or(true, |second| second == '.');
    let letter = |name: &str| name.chars().next().map(|first| first.to_lowercase().to_string());
    one.eq_ignore_ascii_case(other)
        || (initial(one) || initial(other)) && letter(one) == letter(other)
        || same_given_name(one, other)
}

fn is_particle_in_any_case(word: &str) -> bool {
    let mut letters = [0; 5];
    match letters.get_mut(..word.len()) {
        Some(letters) if word.is_ascii() => {
            letters.copy_from_slice(word.as_bytes());
            letters.make_ascii_lowercase();
            std::str::from_utf8(letters).is_ok_and(is_particle)
        }
        _ => false,
    }
}

fn is_suffix(word: &str) -> bool {
    matches!(word.trim_end_matches('.'), "Jr" | "Sr" | "II" | "III" | "IV" | "Esq")
}

/// How many bytes of a run of capitalised words belong to no name: *Republican Mia Gold*, *Ohio Democrat Mia Gold*.
fn stray(lexicon: &Lexicon, head: &str) -> usize {
    if head.bytes().all(|byte| matches!(byte, b'!'..=b'~')) {
        return 0;
    }
    let mut at = 0;
    loop {
        let rest = &head[at..];
        let mut words = rest.split_whitespace();
        let (Some(first), Some(second)) = (words.next(), words.next()) else { return at };
        let classes = lexicon.look_up(first.as_bytes()).classes;
        let outside = class::DEMONYM | class::TITLE | class::ROLE;
        let given = lexicon.look_up(second.as_bytes()).classes & class::GIVEN_NAME != 0;
        let place = classes & class::PLACE != 0 && given && words.next().is_some();
        if classes & class::GIVEN_NAME != 0 || (classes & outside == 0 && !place) {
            return at;
        }
        match rest.find(second) {
            Some(step) if step > 0 => at += step,
            _ => return at,
        }
    }
}

/// The honorific before a name, and where the titles right before it begin.
fn title(lexicon: &Lexicon, text: &str, from: usize, name: usize) -> (Honorific, usize) {
    if from == name {
        return (Honorific::None, name);
    }
    let before = &text[from..name];
    let mut start = name;
    let mut honorific = Honorific::None;
    for word in before.split_whitespace().rev() {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
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
    match word.trim_end_matches('.').to_ascii_lowercase().as_str() {
        "mr" | "mister" | "master" | "sir" | "lord" | "monsieur" | "m" | "herr" | "signor" | "señor" => Honorific::Mr,
        "mrs" | "madame" | "mme" | "madam" | "frau" | "signora" | "señora" => Honorific::Mrs,
        "miss" | "mlle" | "mademoiselle" | "fräulein" | "señorita" => Honorific::Miss,
        "ms" | "lady" | "dame" => Honorific::Ms,
        _ => Honorific::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stray_words_are_no_part_of_a_name() {
        assert_eq!(&"Republican Mia Gold"[stray(&Lexicon::default(), "Republican Mia Gold")..], "Mia Gold");
        assert_eq!(&"Mia Gold"[stray(&Lexicon::default(), "Mia Gold")..], "Mia Gold");
        assert_eq!(&"Gold"[stray(&Lexicon::default(), "Gold")..], "Gold");
    }

    #[test]
    fn given_names_fit_by_initial_and_short_form() {
        assert!(same_first("J.", "Josephine"));
        assert!(same_first("Lizzy", "Elizabeth"));
        assert!(!same_first("Jane", "Josephine"));
    }
}
