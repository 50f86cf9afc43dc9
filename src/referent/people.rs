//! Who is named in a document: every name to the person, or the organisation, that bears it.
//!
//! Two passes: the first one learns all full names, so that a surname finds its full name whether it stands before it or
//! after it; the second gives each mention its bearer. Both look at no more than a few candidates for a surname, so that
//! a document in which everyone is called *Smith* is read as fast as any other.

use super::name::{split, Honorific, Name};
use crate::lexicon::{class, full_names, look_up, Lexicon};
use crate::map::Map;
use crate::mention::NounMention;
use crate::phrase::Head;
use crate::{Gender, Span, SpeakerKind};

/// Somebody, or something, with a name.
#[derive(Clone, Debug)]
pub(super) struct Person<'t> {
    /// The fullest form of the name.
    pub(super) name: Span,
    words: usize,
    first: Option<&'t str>,
    middle: Option<char>,
    pub(super) gender: Option<Gender>,
    honorific: Honorific,
    pub(super) kind: SpeakerKind,
    /// Something shows that a person bears the name: a title, a given name, a role, speech.
    pub(super) is_person: bool,
    /// How often the full name stands in the document.
    full: u32,
    /// The last mention that was given to this person, and its paragraph.
    last_seen: Option<(u32, u32)>,
}

/// Bearers of one surname or one given name.
#[derive(Clone, Debug, Default)]
struct Bearers {
    numbers: Vec<u32>,
}

/// How many bearers of one name are told apart.
const BEARERS: usize = 12;

#[derive(Debug, Default)]
pub(super) struct People<'t> {
    pub(super) persons: Vec<Person<'t>>,
    by_last: Map<String, Bearers>,
    by_first: Map<String, Bearers>,
    /// By the whole name, given name and surname, or the words of an organisation.
    by_whole: Map<String, u32>,
    /// How often each single name has stood without another.
    bare: Map<String, u32>,
}

/// So often has a name stood alone before a fuller form of it that the fuller form is doubtful.
const ALONE: u32 = 8;

impl<'t> People<'t> {
    /// Reads all names; gives the persons and, for each mention, its person.
    pub(super) fn read(lexicon: &Lexicon, text: &'t str, mentions: &[NounMention]) -> (Self, Vec<Option<u32>>) {
        let mut people = People::default();
        let named = |mention: &&NounMention| mention.sort == Head::Name;
        for mention in mentions.iter().filter(named) {
            if let Some(name) = split(lexicon, text, mention).filter(|name| !name.doubtful) {
                people.learn(lexicon, text, mention, &name);
            }
        }
        let mut of_mention = vec![None; mentions.len()];
        for (index, mention) in mentions.iter().enumerate().filter(|(_, mention)| mention.sort == Head::Name) {
            if let Some(name) = split(lexicon, text, mention) {
                let known = !name.doubtful || mention.subject && people.has_surname(name.last);
                if !known {
                    continue;
                }
                let number = people.bearer(text, mention, &name);
                people.see(number, index as u32, mention, &name);
                of_mention[index] = Some(number);
            }
        }
        (people, of_mention)
    }

    /// First pass: full names, and names of organisations with their acronyms.
    fn learn(&mut self, lexicon: &Lexicon, text: &'t str, mention: &NounMention, name: &Name<'t>) {
        let Some(first) = name.first else {
            *self.bare.entry(folded(name.last)).or_default() += 1;
            return;
        };
        if self.comes_late(lexicon, first, name) {
            return;
        }
        if mention.kind() != SpeakerKind::Person {
            let whole = folded(name.span.of(text));
            let number = self.whole(whole, mention, name);
            if let Some(acronym) = acronym(name.span.of(text)) {
                self.by_whole.entry(acronym).or_insert(number);
            }
            return;
        }
        let number = self.full(text, first, mention, name);
        let person = &mut self.persons[number as usize];
        person.full += 1;
        person.is_person |= shows_person(mention);
        person.gender = person.gender.or_else(|| mention.gender());
        if name.words > person.words && !shouts(name.span.of(text)) || shouts(person.name.of(text)) {
            (person.name, person.words) = (name.span, name.words);
            person.middle = person.middle.or(name.middle);
        }
        if name.honorific != Honorific::None {
            person.honorific = name.honorific;
        }
    }

    /// *Old Stephen*, long after *Stephen*: what stands before a name that has stood alone so often, and is no given name
    /// itself, makes it no fuller.
    fn comes_late(&self, lexicon: &Lexicon, first: &str, name: &Name<'_>) -> bool {
        let alone = self.bare.get(&folded(name.last)).copied().unwrap_or(0);
        let given = lexicon.look_up(first.as_bytes()).classes & class::GIVEN_NAME != 0;
        alone >= ALONE && !given && first.len() > 2
    }

    fn whole(&mut self, whole: String, mention: &NounMention, name: &Name<'t>) -> u32 {
        let next = self.persons.len() as u32;
        let number = *self.by_whole.entry(whole).or_insert(next);
        if number == next {
            self.persons.push(person(mention, name));
        }
        number
    }

    /// The bearer of a given name and a surname.
    fn full(&mut self, text: &str, first: &'t str, mention: &NounMention, name: &Name<'t>) -> u32 {
        let mut whole = folded(first);
        whole.push(' ');
        whole.push_str(&folded(name.last));
        let given = |person: &Person<'t>| person.first.is_some_and(|other| name.given_fits(other, person.middle));
        let same = |person: &Person<'t>| {
            (given(person) || two_surnames(text, person.name, name.span)) && !clashes(person, mention, name)
        };
        if let Some(&number) = self.by_whole.get(&whole) {
            if same(&self.persons[number as usize]) {
                return number;
            }
        }
        let bearers = self.by_last.entry(folded(name.last)).or_default();
        if let Some(&number) = bearers.numbers.iter().find(|&&number| same(&self.persons[number as usize])) {
            self.by_whole.entry(whole).or_insert(number);
            return number;
        }
        let number = self.persons.len() as u32;
        bearers.add(number);
        self.by_first.entry(folded(first)).or_default().add(number);
        self.by_whole.entry(whole).or_insert(number);
        self.persons.push(person(mention, name));
        number
    }

    /// Second pass: whose name a mention holds.
    fn bearer(&mut self, text: &'t str, mention: &NounMention, name: &Name<'t>) -> u32 {
        if let Some(first) = name.first {
            return match mention.kind() {
                SpeakerKind::Person => self.full(text, first, mention, name),
                _ => self.whole(folded(name.span.of(text)), mention, name),
            };
        }
        let last = folded(name.last);
        if let Some(&number) = self.by_whole.get(&last) {
            return number;
        }
        // *Charlotte* and *Houston* are cities as well
        let place = mention.is(class::PLACE) && !mention.is(class::ORGANIZATION);
        let organisation = mention.kind() != SpeakerKind::Person;
        let surname =
            if organisation && !(place && mention.speaks) { None } else { self.by_surname(&last, mention, name) };
        let known = surname.or_else(|| {
            let given = mention.is(class::GIVEN_NAME) && place;
            if organisation && !given {
                None
            } else {
                self.by_given_name(&last, mention, name)
            }
        });
        known.unwrap_or_else(|| {
            let number = self.persons.len() as u32;
            self.persons.push(person(mention, name));
            if organisation {
                self.by_whole.insert(last, number);
            } else {
                self.by_last.entry(last).or_default().add(number);
            }
            number
        })
    }

    /// Whether the full name of somebody ends so.
    fn has_surname(&self, last: &str) -> bool {
        let full = |&number: &u32| self.persons[number as usize].first.is_some();
        self.by_last.get(&folded(last)).is_some_and(|bearers| bearers.numbers.iter().any(full))
    }

    fn by_surname(&self, last: &str, mention: &NounMention, name: &Name<'t>) -> Option<u32> {
        let bearers = self.by_last.get(last)?;
        let fits = |&number: &u32| !clashes(&self.persons[number as usize], mention, name);
        let fitting: Vec<u32> = bearers.numbers.iter().copied().filter(fits).collect();
        // *Miss Bennet* is nobody in particular among Jane, Elizabeth and Mary Bennet
        if name.honorific == Honorific::Miss && fitting.len() > 1 {
            return fitting.into_iter().find(|&number| self.persons[number as usize].first.is_none());
        }
        self.one_of(&fitting, mention)
    }

    /// A given name alone; of one who is no person for certain only the surname is used alone.
    fn by_given_name(&self, last: &str, mention: &NounMention, name: &Name<'t>) -> Option<u32> {
        let given = mention.is(class::GIVEN_NAME);
        let fits = |&number: &u32| {
            let person = &self.persons[number as usize];
            (given || person.is_person) && !clashes(person, mention, name)
        };
        let bearers = |word: &str| self.by_first.get(word).map_or(&[][..], |bearers| &bearers.numbers);
        let exact: Vec<u32> = bearers(last).iter().copied().filter(fits).collect();
        if !exact.is_empty() {
            return self.one_of(&exact, mention);
        }
        let short: Vec<u32> = full_names(last).split_whitespace().flat_map(bearers).copied().filter(fits).collect();
        self.one_of(&short, mention)
    }

    /// One among several of a name: the one spoken of in the same paragraph, or the one most often named in full.
    fn one_of(&self, fitting: &[u32], mention: &NounMention) -> Option<u32> {
        let person = |number: u32| &self.persons[number as usize];
        let here =
            |number: &u32| person(*number).last_seen.is_some_and(|(_, paragraph)| paragraph == mention.paragraph);
        let last = |number: &u32| person(*number).last_seen;
        let near = fitting.iter().copied().filter(here).max_by_key(last);
        near.or_else(|| fitting.iter().copied().max_by_key(|&number| (person(number).full, std::cmp::Reverse(number))))
    }

    /// Notes what a mention tells of its bearer.
    fn see(&mut self, number: u32, index: u32, mention: &NounMention, name: &Name<'t>) {
        let person = &mut self.persons[number as usize];
        person.last_seen = Some((index, mention.paragraph));
        person.is_person |= shows_person(mention);
        person.gender = person.gender.or_else(|| {
            if name.first.is_some() || person.first.is_none() {
                mention.gender()
            } else {
                titled_gender(name)
            }
        });
        if person.first.is_none() && name.titled.len() > person.name.len() {
            person.name = name.titled;
        }
        if name.honorific != Honorific::None {
            person.honorific = name.honorific;
        }
    }
}

impl Bearers {
    fn add(&mut self, number: u32) {
        if self.numbers.len() < BEARERS {
            self.numbers.push(number);
        }
    }
}

fn person<'t>(mention: &NounMention, name: &Name<'t>) -> Person<'t> {
    Person {
        name: if name.first.is_none() { name.titled } else { name.span },
        words: name.words,
        first: name.first,
        middle: name.middle,
        gender: mention.gender(),
        honorific: name.honorific,
        kind: mention.kind(),
        is_person: shows_person(mention),
        full: 0,
        last_seen: None,
    }
}

fn shows_person(mention: &NounMention) -> bool {
    let person = class::GIVEN_NAME | class::TITLE | class::ROLE | class::PERSON | class::KINSHIP;
    mention.is(person) || mention.speaks
}

fn titled_gender(name: &Name<'_>) -> Option<Gender> {
    match name.honorific {
        Honorific::None => None,
        Honorific::Mr => Some(Gender::Male),
        Honorific::Mrs | Honorific::Miss | Honorific::Ms => Some(Gender::Female),
    }
}

/// Whether a name cannot be this person's, by its title.
fn clashes(person: &Person<'_>, mention: &NounMention, name: &Name<'_>) -> bool {
    let gender = titled_gender(name).or_else(|| if name.first.is_some() { mention.gender() } else { None });
    let genders = person.gender.zip(gender).is_some_and(|(one, other)| one != other);
    let wedded = matches!(
        (person.honorific, name.honorific),
        (Honorific::Miss, Honorific::Mrs) | (Honorific::Mrs, Honorific::Miss)
    );
    genders || wedded || person.kind != SpeakerKind::Person
}

/// *Mora Reyes* is *Ana Mora Reyes*, whichever comes first: before the whole of the one stands a given name in the other.
fn two_surnames(text: &str, one: Span, other: Span) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let (short, long) = (short.of(text), long.of(text));
    let is_given = |word: &str| look_up(word.as_bytes()).classes & class::GIVEN_NAME != 0;
    let before = long.strip_suffix(short).and_then(|before| before.strip_suffix(' '));
    before.is_some_and(is_given) && short.split_once(' ').is_some_and(|(first, _)| !is_given(first))
}

fn folded(word: &str) -> String {
    let bytes = word.as_bytes();
    if bytes.iter().all(|byte| matches!(byte, b'!'..=b'~')) {
        return word.to_ascii_lowercase();
    }
    word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn shouts(name: &str) -> bool {
    !name.chars().any(char::is_lowercase)
}

/// *NRA* for *National Rifle Association*.
fn acronym(name: &str) -> Option<String> {
    let letters: String =
        name.split_whitespace().filter_map(|word| word.chars().find(|char| char.is_uppercase())).collect();
    (letters.chars().count() >= 2).then(|| letters.to_lowercase())
}
