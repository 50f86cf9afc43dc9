//! Other names, and names that are marked up.

use std::collections::HashMap;

use regex::Regex;
use whosaid::{Attribution, KnownSpeaker, Roster, Span};

use crate::edit::Edit;
use crate::source::Source;

use super::Rewriting;

/// Given names that are no surnames and no words, and what may stand in their place.
struct Sex {
    names: &'static [&'static str],
    known: &'static [&'static str],
    unknown: &'static str,
}

#[rustfmt::skip]
const SEXES: [Sex; 2] = [
    Sex {
        names: &[
            "Albert", "Andrew", "Barack", "Brian", "Charles", "Daniel", "David", "Donald", "Edward", "Eric", "Frank",
            "Frederick", "Gary", "George", "Gerald", "Jack", "Jeffrey", "Jim", "Joe", "John", "Josh", "Kevin", "Larry",
            "Matthew", "Michael", "Mike", "Paul", "Peter", "Philip", "Richard", "Robert", "Robin", "Ronald", "Stephen",
            "Steve", "Ted", "Tim", "Tom", "Walter", "William",
        ],
        known: &["Walter", "Harold", "Leonard"],
        unknown: "Quorvin",
    },
    Sex {
        names: &[
            "Alice", "Anne", "Barbara", "Caroline", "Catherine", "Charlotte", "Elinor", "Elizabeth", "Ellen", "Emma",
            "Fanny", "Hannah", "Helen", "Hillary", "Isabel", "Jane", "Jennifer", "Karen", "Kate", "Laura", "Linda",
            "Lucy", "Marianne", "Martha", "Mary", "Megan", "Michelle", "Nancy", "Patricia", "Rachel", "Rebecca", "Sally",
            "Sarah", "Sophia", "Susan",
        ],
        known: &["Martha", "Beatrice", "Harriet"],
        unknown: "Zhelmira",
    },
];

pub fn known(source: &Source) -> Rewriting {
    rename(source, |sex| {
        sex.known
            .iter()
            .copied()
            .find(|name| !source.text.contains(name))
    })
}

pub fn unknown(source: &Source) -> Rewriting {
    rename(source, |sex| Some(sex.unknown))
}

/// Gives another name to the speaker with the given name that is met most.
fn rename(source: &Source, other: impl Fn(&Sex) -> Option<&'static str>) -> Rewriting {
    let Some((name, sex)) = most_usual(&source.records) else {
        return Rewriting::Unfit;
    };
    let Some(other) = other(sex) else {
        return Rewriting::Unfit;
    };
    let word = Regex::new(&format!(r"\b{name}\b")).expect("a good expression");
    let edits = word
        .find_iter(source.text)
        .map(|found| Edit::replace(found.start(), found.end(), other))
        .collect();
    Rewriting::Fit {
        edits,
        renamed: Some((name, other)),
        doubtful: Vec::new(),
    }
}

/// A roster that holds everybody who speaks, under the name that the records give.
pub fn roster(source: &Source) -> Rewriting {
    let mut known: Vec<KnownSpeaker> = Vec::new();
    for speaker in source
        .records
        .iter()
        .filter_map(|record| record.speaker.as_ref())
    {
        let new = |name: &&str| {
            known
                .iter()
                .all(|other| !other.name.eq_ignore_ascii_case(name))
        };
        if let Some(name) = speaker.name.as_deref().filter(new) {
            let mut entry = KnownSpeaker::new(name).kind(speaker.kind);
            entry.gender = speaker.gender;
            known.push(entry);
        }
    }
    match Roster::new(known) {
        Ok(roster) if !roster.speakers().is_empty() => Rewriting::Known(roster),
        _ => Rewriting::Unfit,
    }
}

fn most_usual(records: &[Attribution]) -> Option<(&'static str, &'static Sex)> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let names = records
        .iter()
        .filter_map(|record| record.speaker.as_ref()?.name.as_deref());
    for word in names.flat_map(|name| name.split_whitespace().take(1)) {
        *counts.entry(word).or_default() += 1;
    }
    let table = SEXES
        .iter()
        .flat_map(|sex| sex.names.iter().map(move |name| (*name, sex)));
    let met = table.filter(|(name, _)| counts.contains_key(name));
    met.max_by_key(|(name, _)| counts[name])
}

pub fn bold(source: &Source) -> Rewriting {
    around_names(source, "**", "**")
}

pub fn linked(source: &Source) -> Rewriting {
    around_names(source, "[", "](https://example.org/a)")
}

/// Marks up the names that stand with quotations.
fn around_names(source: &Source, before: &'static str, after: &'static str) -> Rewriting {
    let mut names: Vec<Span> = source
        .records
        .iter()
        .filter_map(|record| name_beside(source.text, record))
        .collect();
    names.sort_unstable();
    names.dedup();
    // Of names that overlap the first one counts.
    names.dedup_by(|next, name| next.start < name.end);
    let edits = names.into_iter().flat_map(|name| {
        [
            Edit::insert(name.start, before),
            Edit::insert(name.end, after),
        ]
    });
    edits.collect()
}

/// The words of a speaker's mention that belong to the name.
fn name_beside(text: &str, record: &Attribution) -> Option<Span> {
    let speaker = record.speaker.as_ref()?;
    let name = speaker.name.as_deref()?;
    let mention = speaker.mention.as_ref()?.span;
    let of_name = |word: &&str| {
        word.starts_with(char::is_uppercase) && name.split_whitespace().any(|part| part == *word)
    };
    let mut words = mention.of(text).split_whitespace().filter(of_name);
    let first = words.next()?;
    let last = words.next_back().unwrap_or(first);
    let start = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    Some(Span::new(start(first), start(last) + last.len()))
}
