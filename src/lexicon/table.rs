//! The table of all words: open addressing, built at compile time, keyed by a hash of the case-folded word.
//!
//! The words themselves are not kept: 32 bits of the hash and the slot's place stand for them.

use super::class::{self, Classes};
use super::english::{CUE_VERBS, LISTS, VERBS};
use super::verb::Verb;

/// What the lexicon knows of a word; the default is an unknown word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) classes: Classes,
    /// One more than the verb's row: cue verbs first, then the others. Zero for no verb.
    pub(crate) verb: u16,
}

const SLOTS: usize = 1 << 15;
const SEED: u64 = 0x51_7c_c1_b7_27_22_0a_95;

struct Table {
    keys: [u32; SLOTS],
    classes: [Classes; SLOTS],
    verbs: [u16; SLOTS],
}

static TABLE: Table = build();

/// One step of the hash: a scan over a word may take it byte by byte, case-folded.
#[inline(always)]
pub(crate) const fn hash_step(hash: u64, byte: u8) -> u64 {
    (hash.rotate_left(5) ^ byte.to_ascii_lowercase() as u64).wrapping_mul(SEED)
}

/// The hash of no byte.
pub(crate) const HASH_START: u64 = 0;

/// The entry of a word whose hash is known.
#[inline]
pub(crate) fn look_up_hash(hash: u64) -> Entry {
    let key = key_of(hash);
    let mut slot = slot_of(hash);
    loop {
        if TABLE.keys[slot] == key {
            return Entry { classes: TABLE.classes[slot], verb: TABLE.verbs[slot] };
        }
        if TABLE.keys[slot] == 0 {
            return Entry::default();
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// The entry of a word, whatever its case.
#[inline]
pub(crate) fn look_up(word: &[u8]) -> Entry {
    look_up_hash(word.iter().fold(HASH_START, |hash, &byte| hash_step(hash, byte)))
}

/// The row of a verb that an entry names.
pub(crate) fn verb(number: u16) -> Option<&'static Verb> {
    let index = usize::from(number).checked_sub(1)?;
    CUE_VERBS.get(index).or_else(|| VERBS.get(index - CUE_VERBS.len()))
}

const fn key_of(hash: u64) -> u32 {
    (hash as u32) | 1
}

const fn slot_of(hash: u64) -> usize {
    (hash >> 40) as usize % SLOTS
}

const fn build() -> Table {
    let mut table = Table { keys: [0; SLOTS], classes: [0; SLOTS], verbs: [0; SLOTS] };
    let mut index = 0;
    while index < CUE_VERBS.len() {
        table = add_verb(table, &CUE_VERBS[index], index as u16 + 1, class::CUE_VERB);
        index += 1;
    }
    index = 0;
    while index < VERBS.len() {
        table = add_verb(table, &VERBS[index], (CUE_VERBS.len() + index) as u16 + 1, 0);
        index += 1;
    }
    index = 0;
    while index < LISTS.len() {
        table = add_list(table, LISTS[index].1.as_bytes(), LISTS[index].0);
        index += 1;
    }
    table
}

const FORMS: [Classes; 5] =
    [class::VERB_BASE, class::VERB_S, class::VERB_PAST, class::VERB_PARTICIPLE, class::VERB_ING];

const fn add_verb(mut table: Table, verb: &Verb, number: u16, more: Classes) -> Table {
    let bytes = verb.forms.as_bytes();
    let (mut at, mut form) = (0, 0);
    while at < bytes.len() {
        let (hash, end) = hash_word(bytes, at);
        table = insert(table, hash, FORMS[form] | more, number);
        at = end + 1;
        form += 1;
    }
    table
}

const fn add_list(mut table: Table, bytes: &[u8], classes: Classes) -> Table {
    let mut at = 0;
    while at < bytes.len() {
        let (hash, end) = hash_word(bytes, at);
        if end > at {
            table = insert(table, hash, classes, 0);
        }
        at = end + 1;
    }
    table
}

/// The hash of the word at `at`, and where white space ends it.
const fn hash_word(bytes: &[u8], at: usize) -> (u64, usize) {
    let (mut hash, mut end) = (HASH_START, at);
    while end < bytes.len() && bytes[end] > b' ' {
        hash = hash_step(hash, bytes[end]);
        end += 1;
    }
    (hash, end)
}

const fn insert(mut table: Table, hash: u64, classes: Classes, verb: u16) -> Table {
    let key = key_of(hash);
    let mut slot = slot_of(hash);
    while table.keys[slot] != 0 && table.keys[slot] != key {
        slot = (slot + 1) % SLOTS;
    }
    table.keys[slot] = key;
    table.classes[slot] |= classes;
    if table.verbs[slot] == 0 {
        table.verbs[slot] = verb;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whatever_its_case() {
        assert_eq!(look_up(b"Said"), look_up(b"said"));
        assert_ne!(look_up(b"said").classes & class::VERB_PAST, 0);
    }

    #[test]
    fn an_unknown_word_has_no_class() {
        assert_eq!(look_up(b"xqzzyx"), Entry::default());
    }

    #[test]
    fn a_form_leads_to_its_verb() {
        assert_eq!(verb(look_up(b"said").verb).map(|verb| verb.lemma), Some("say"));
    }
}
