//! The table of all words: a perfect hash of the case-folded words, built at compile time.
//!
//! The words themselves are not kept: 32 bits of the hash and the slot's place stand for them.

use super::ambiguity::Ambiguity;
use super::class::{self, Classes};
use super::english::{plural, CUE_VERBS, IRREGULAR_VERBS, LISTS, REGULAR_VERBS, WITH_PLURALS};
use super::hash::{hash_of, hash_step, HASH_START};
use super::verb::CueFrames;

/// What the lexicon knows of a word; the default is an unknown word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) classes: Classes,
    /// What they leave open.
    pub(crate) ambiguity: Ambiguity,
    /// One more than the verb's row: cue verbs first, then the others. Zero for no verb.
    pub(crate) verb: u16,
}

impl Entry {
    pub(crate) const fn of(classes: Classes, verb: u16) -> Self {
        Entry { classes, ambiguity: Ambiguity::of(classes), verb }
    }
}

const SLOTS: usize = 1 << 15;
const BUCKETS: usize = 1 << 13;
const KINDS: usize = 1 << 9;

/// Few bytes a word: a text asks for so many words that a larger table would not stay in the near caches.
#[derive(Clone, Copy)]
struct Slot {
    /// Zero for an empty slot.
    key: u32,
    kind: u16,
    verb: u16,
}

/// What words of the same classes share.
#[derive(Clone, Copy)]
struct Kind {
    classes: Classes,
    ambiguity: Ambiguity,
}

/// Each word has a slot of its own, so that one look tells: the words of a bucket share the number that keeps them from others.
struct Table {
    displacements: [u8; BUCKETS],
    slots: [Slot; SLOTS],
    /// The first is that of an unknown word.
    kinds: [Kind; KINDS],
}

/// By itself, since the compiler counts the steps of each constant.
#[allow(clippy::large_const_arrays)] // of which nothing is left
const WORDS: [Word; PLACES] = build();

static TABLE: Table = place(&WORDS);

/// The entry of a word whose hash is known.
#[inline]
pub(crate) fn look_up_hash(hash: u64) -> Entry {
    let slot = TABLE.slots[slot_of(hash, TABLE.displacements[bucket_of(hash)])];
    // no branch could foretell which words are known
    let known = u16::from(slot.key == key_of(hash));
    let kind = &TABLE.kinds[usize::from(slot.kind * known) % KINDS];
    Entry { classes: kind.classes, ambiguity: kind.ambiguity, verb: slot.verb * known }
}

/// The entry of a word, whatever its case.
#[inline]
pub(crate) fn look_up(word: &[u8]) -> Entry {
    look_up_hash(hash_of(word))
}

/// The rows of verbs that are spelled out or report.
const ROWS: usize = CUE_VERBS.len() + IRREGULAR_VERBS.len();
/// How many verbs there are.
pub(crate) const BUILT_IN_VERBS: usize = ROWS + places_of::<0, _>(REGULAR_VERBS).1;

/// Where the lemmas of the regular verbs stand: list, start and end.
const LEMMAS: [(u8, u16, u16); BUILT_IN_VERBS - ROWS] = places_of(REGULAR_VERBS).0;

/// The same of the nouns with regular plurals.
const NOUNS: [(u8, u16, u16); places_of::<0, _>(WITH_PLURALS).1] = places_of(WITH_PLURALS).0;

/// The places of the first so many words of some lists, and how many there are.
const fn places_of<const MOST: usize, T>(lists: &[(T, &str)]) -> ([(u8, u16, u16); MOST], usize) {
    let mut places = [(0, 0, 0); MOST];
    let (mut list, mut count) = (0, 0);
    while list < lists.len() {
        let words = lists[list].1.as_bytes();
        let (mut start, mut end) = (0, 0);
        while end < words.len() {
            if words[end] > b' ' {
                end += 1;
                continue;
            }
            if end > start && count < MOST {
                places[count] = (list as u8, start as u16, end as u16);
            }
            count += (end > start) as usize;
            end += 1;
            start = end;
        }
        list += 1;
    }
    (places, count)
}

/// The dictionary form of the verb that an entry names.
pub(crate) fn lemma(number: u16) -> Option<&'static str> {
    let index = usize::from(number).checked_sub(1)?;
    let row = CUE_VERBS.get(index).or_else(|| IRREGULAR_VERBS.get(index - CUE_VERBS.len()));
    let regular = || LEMMAS.get(index - ROWS).map(|&(list, start, end)| (list as usize, start as usize..end as usize));
    row.map(|row| row.lemma).or_else(|| regular().map(|(list, place)| &REGULAR_VERBS[list].1[place]))
}

/// What was counted of a cue verb that an entry names: side by side, since each clause asks.
#[inline]
pub(crate) fn cue(number: u16) -> Option<CueFrames> {
    CUES.get(usize::from(number)).copied().flatten()
}

/// By the number of the verb, which is none for zero.
static CUES: [Option<CueFrames>; CUE_VERBS.len() + 1] = {
    let mut cues = [None; CUE_VERBS.len() + 1];
    let mut row = 0;
    while row < CUE_VERBS.len() {
        cues[row + 1] = CUE_VERBS[row].cue;
        row += 1;
    }
    cues
};

const fn key_of(hash: u64) -> u32 {
    (hash >> 32) as u32 | 1
}

const fn bucket_of(hash: u64) -> usize {
    (hash >> 20) as usize % BUCKETS
}

const fn slot_of(hash: u64, displacement: u8) -> usize {
    let spread = hash.wrapping_mul(2 * displacement as u64 + 1) >> 32;
    ((spread * SLOTS as u64) >> 32) as usize
}

pub(super) const FORMS: [Classes; 5] =
    [class::VERB_BASE, class::VERB_S, class::VERB_PAST, class::VERB_PARTICIPLE, class::VERB_ING];

/// Adds the words of `$bytes`: the classes and the verb of each are `$classes` and `$verb`, with `$word` counting them.
/// A mark that a word begins with stands for letters of a lemma, as `verb.rs` has it: so many, from a place in `$lemma` on.
macro_rules! add_words {
    ($bytes:expr, $lemma:expr, $word:ident => $classes:expr, $verb:expr, $slots:ident) => {
        let (bytes, (lemma, from, letters)): (&[u8], (&[u8], usize, usize)) = ($bytes, $lemma);
        // a length is a call, and calls are counted
        let length = bytes.len();
        let (mut at, mut $word, mut hash, mut eight, mut shift) = (0, 0, HASH_START, 0, 0);
        let (mut copied, mut to_copy, mut mark) = (0, 0, 0);
        while at <= length {
            let byte = if copied < to_copy {
                copied += 1;
                if mark == b'+' && copied + 1 == letters {
                    b's'
                } else {
                    // one beyond the lemma is its last letter again
                    lemma[from + copied - 1 - copied / (letters + 1)]
                }
            } else {
                at += 1;
                // a space ends the last word
                if at > length {
                    b' '
                } else {
                    bytes[at - 1]
                }
            };
            if shift == 0 && matches!(byte, b'-' | b'~' | b'=' | b'+') {
                mark = byte;
                (copied, to_copy) = (0, letters + (byte == b'=') as usize - matches!(byte, b'~' | b'+') as usize);
            } else if byte > b' ' {
                if shift == 64 {
                    hash = hash_step(hash, eight);
                    (eight, shift) = (0, 0);
                }
                eight |= (byte as u64) << shift;
                shift += 8;
            } else if shift > 0 {
                hash = hash_step(hash, eight);
                let mut slot = (hash >> 49) as usize;
                while $slots[slot].hash != 0 && $slots[slot].hash != hash {
                    slot = (slot + 1) % PLACES;
                }
                $slots[slot].hash = hash;
                $slots[slot].classes |= $classes;
                if $slots[slot].verb == 0 {
                    $slots[slot].verb = $verb;
                }
                $word += 1;
                (hash, eight, shift) = (HASH_START, 0, 0);
            }
        }
    };
}

/// A word before it has its place; no hash is zero but that of no word.
#[derive(Clone, Copy)]
struct Word {
    hash: u64,
    classes: Classes,
    verb: u16,
}

/// More than there are words.
const PLACES: usize = 1 << 15;

/// All words, in a table with open addressing. One flat loop over the bytes: the compiler counts calls and rounds, and a table
/// passed around by value would be copied. The lists are lower case, so that a step of the hash needs no case folding here.
const fn build() -> [Word; PLACES] {
    let mut words = [Word { hash: 0, classes: 0, verb: 0 }; PLACES];
    let mut row = 0;
    while row < LISTS.len() {
        add_words!(LISTS[row].1.as_bytes(), (b"", 0, 0), word => LISTS[row].0, 0, words);
        let _words = word;
        row += 1;
    }
    row = 0;
    while row < ROWS {
        let is_cue = row < CUE_VERBS.len();
        let verb = if is_cue { &CUE_VERBS[row] } else { &IRREGULAR_VERBS[row - CUE_VERBS.len()] };
        let more = if is_cue { class::CUE_VERB } else { 0 };
        let (lemma, forms) = (verb.lemma.as_bytes(), verb.forms.as_bytes());
        let classes = if forms.is_empty() { class::ADJECTIVE | class::CUE_ADJECTIVE } else { FORMS[0] | more };
        row += 1;
        add_words!(lemma, (b"", 0, 0), form => classes, row as u16, words);
        let base = form;
        add_words!(forms, (lemma, 0, lemma.len()), form => FORMS[(base + form) % FORMS.len()] | more, row as u16, words);
    }
    let mut noun = 0;
    while noun < NOUNS.len() {
        let (list, start, end) = NOUNS[noun];
        let (classes, nouns) = WITH_PLURALS[list as usize];
        let (nouns, start) = (nouns.as_bytes(), start as usize);
        let (gone, rule) = plural(nouns, end as usize);
        add_words!(rule, (nouns, start, end as usize - start - gone), word => classes, 0, words);
        let _words = word;
        noun += 1;
    }
    let mut regular = 0;
    while regular < LEMMAS.len() {
        let (list, start, end) = LEMMAS[regular];
        let (rule, lemmas) = REGULAR_VERBS[list as usize];
        let lemma = (lemmas.as_bytes(), start as usize, (end - start) as usize);
        regular += 1;
        let verb = (ROWS + regular) as u16;
        add_words!(b"-", lemma, form => FORMS[form], verb, words);
        let base = form;
        add_words!(rule.as_bytes(), lemma, form => FORMS[(base + form) % FORMS.len()], verb, words);
    }
    words
}

/// The most words of a bucket.
const CROWD: usize = 12;

/// A slot for each word. Buckets of many words come first: all of their slots have to be free at once.
const fn place(words: &[Word; PLACES]) -> Table {
    let (empty, unknown) = (Slot { key: 0, kind: 0, verb: 0 }, Kind { classes: 0, ambiguity: Ambiguity::Unknown });
    let mut table = Table { displacements: [0; BUCKETS], slots: [empty; SLOTS], kinds: [unknown; KINDS] };
    let (mut crowds, mut sizes) = ([[0_u16; CROWD]; BUCKETS], [0; BUCKETS]);
    let mut word = 0;
    while word < PLACES {
        if words[word].hash != 0 {
            let bucket = bucket_of(words[word].hash);
            crowds[bucket][sizes[bucket]] = word as u16;
            sizes[bucket] += 1;
        }
        word += 1;
    }
    let mut fewest = CROWD;
    while fewest > 0 {
        let mut bucket = 0;
        while bucket < BUCKETS {
            // how many of the bucket's words have found a free slot
            let (mut placed, mut displacement) = (0, 0);
            while sizes[bucket] >= fewest && placed < sizes[bucket] {
                let word = &words[crowds[bucket][placed] as usize];
                let slot = slot_of(word.hash, displacement);
                if table.slots[slot].key == 0 {
                    let kind = kind_of(word.classes, &mut table.kinds);
                    table.slots[slot] = Slot { key: key_of(word.hash), kind, verb: word.verb };
                    placed += 1;
                } else {
                    while placed > 0 {
                        placed -= 1;
                        let word = &words[crowds[bucket][placed] as usize];
                        table.slots[slot_of(word.hash, displacement)] = empty;
                    }
                    assert!(displacement < u8::MAX, "no displacement keeps the words of a bucket from others");
                    displacement += 1;
                }
            }
            if placed > 0 {
                (table.displacements[bucket], sizes[bucket]) = (displacement, 0);
            }
            bucket += 1;
        }
        fewest -= 1;
    }
    table
}

/// The kind of words of these classes, which becomes a new one if there is none.
const fn kind_of(classes: Classes, kinds: &mut [Kind; KINDS]) -> u16 {
    // never the first one
    let mut kind = (classes.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize + 1;
    while kinds[kind].classes != classes {
        if kinds[kind].classes == 0 {
            kinds[kind] = Kind { classes, ambiguity: Ambiguity::of(classes) };
            break;
        }
        kind = kind % (KINDS - 1) + 1;
    }
    kind as u16
}
