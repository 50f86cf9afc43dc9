//! Writes the table of all words: a perfect hash of the lists' words, their plurals and the forms of the verbs.
//!
//! As a constant the table took the compiler three seconds and a half in every build; a table made at the first call would
//! cost that call two milliseconds.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs, io};

use lexicon::class::{self, Classes};
use lexicon::english::{plural, verbs, LISTS, WITH_PLURALS};
use lexicon::hash::hash_of;
use lexicon::place::{bucket_of, key_of, pack, slot_of, BUCKETS, KINDS, SLOTS};
use lexicon::verb::{ADJECTIVE, FORMS};

#[allow(dead_code, unused_imports)] // the library needs the rest
#[path = ""]
mod lexicon {
    pub(crate) mod class;
    pub(crate) mod cue;
    pub(crate) mod english;
    pub(crate) mod hash;
    pub(crate) mod place;
    pub(crate) mod verb;
    pub(crate) mod word;

    pub(crate) use class::Classes;
}

/// The acts by their names, which rows of verbs have; the table does not hold them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Says,
    Asks,
    Answers,
    Writes,
    Thinks,
    Calls,
    Claims,
    Denies,
    Admits,
    Warns,
    Promises,
    Urges,
    Blames,
    Praises,
    Announces,
}

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=src/lexicon");
    let folder = env::var_os("OUT_DIR").expect("Cargo names the folder");
    fs::write(
        Path::new(&folder).join("words.rs"),
        Table::of(&words()).source(),
    )
}

#[derive(Default)]
struct Word {
    /// As it came first, whatever its case.
    spelling: String,
    classes: Classes,
    verb: u16,
}

/// By hash. A word has the classes of all lists that hold it, and the first verb that it is a form of.
type Words = BTreeMap<u64, Word>;

fn words() -> Words {
    let mut words = Words::new();
    let mut add = |word: &str, classes: Classes, verb: u16| {
        let known = words.entry(hash_of(word.as_bytes())).or_default();
        if known.spelling.is_empty() {
            known.spelling = word.to_owned();
        }
        assert!(
            known.spelling.eq_ignore_ascii_case(word),
            "{:?} and {word:?} have the same hash, so that the table would take one for the other",
            known.spelling
        );
        known.classes |= classes;
        known.verb = if known.verb == 0 { verb } else { known.verb };
    };
    for (classes, list) in LISTS {
        list.split_whitespace()
            .for_each(|word| add(word, *classes, 0));
    }
    for (classes, nouns) in WITH_PLURALS {
        nouns
            .split_whitespace()
            .for_each(|noun| add(&plural(noun), *classes, 0));
    }
    for (verb, number) in verbs().zip(1..) {
        if verb.forms == ADJECTIVE {
            add(verb.lemma, class::ADJECTIVE | class::CUE_ADJECTIVE, number);
            continue;
        }
        let more = verb.cue.map_or(0, |_| class::CUE_VERB);
        for (form, classes) in verb.spelled_out().iter().zip(FORMS.into_iter().cycle()) {
            add(form, classes | more, number);
        }
    }
    words
}

struct Table {
    displacements: Vec<u8>,
    slots: Vec<u64>,
    /// The sets of classes that there are; the first is that of an unknown word.
    kinds: Vec<Classes>,
}

impl Table {
    /// A slot for each word. All slots of a bucket have to be free at once: the fullest buckets choose first.
    fn of(words: &Words) -> Self {
        let mut buckets: Vec<Vec<u64>> = vec![Vec::new(); BUCKETS];
        words
            .keys()
            .for_each(|&hash| buckets[bucket_of(hash)].push(hash));
        buckets.sort_by_key(|bucket| Reverse(bucket.len()));
        let kinds: BTreeSet<Classes> = words.values().map(|word| word.classes).chain([0]).collect();
        let kinds = Vec::from_iter(kinds);
        let mut table = Table {
            displacements: vec![0; BUCKETS],
            slots: vec![0; SLOTS],
            kinds,
        };
        buckets
            .iter()
            .filter(|bucket| !bucket.is_empty())
            .for_each(|bucket| table.place(bucket, words));
        table
    }

    fn place(&mut self, bucket: &[u64], words: &Words) {
        let displacement = (0..=u8::MAX).find(|&displacement| self.has_room(bucket, displacement));
        let displacement =
            displacement.expect("a displacement keeps the words of a bucket from others");
        self.displacements[bucket_of(bucket[0])] = displacement;
        for hash in bucket {
            let &Word { classes, verb, .. } = &words[hash];
            let kind = self
                .kinds
                .binary_search(&classes)
                .expect("all classes are there");
            self.slots[slot_of(*hash, displacement)] = pack(key_of(*hash), kind as u16, verb);
        }
    }

    /// Whether the slots of a bucket's words are free, and no two the same.
    fn has_room(&self, bucket: &[u64], displacement: u8) -> bool {
        let mut slots: Vec<usize> = bucket
            .iter()
            .map(|&hash| slot_of(hash, displacement))
            .collect();
        slots.sort_unstable();
        slots.windows(2).all(|pair| pair[0] != pair[1])
            && slots.iter().all(|&slot| self.slots[slot] == 0)
    }

    fn source(mut self) -> String {
        assert!(
            self.kinds.len() <= KINDS,
            "{} sets of classes, but there is room for {KINDS}",
            self.kinds.len()
        );
        self.kinds.resize(KINDS, 0);
        let lemmas: Vec<&str> = verbs().map(|verb| verb.lemma).collect();
        format!(
            "static DISPLACEMENTS: [u8; BUCKETS] = {:?};\nstatic WORDS: [u64; SLOTS] = {:?};\n\
             const CLASSES: [Classes; KINDS] = {:?};\nconst LEMMAS: &[&str] = &{lemmas:?};\n",
            self.displacements, self.slots, self.kinds
        )
    }
}
