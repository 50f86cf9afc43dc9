//! The table of all words: open addressing, built at compile time, keyed by a hash of the case-folded word.
//!
//! The words themselves are not kept: 32 bits of the hash and the slot's place stand for them.

use super::ambiguity::Ambiguity;
use super::class::{self, Classes};
use super::english::{CUE_VERBS, LISTS, VERBS};
use super::hash::{hash_of, hash_step, HASH_START};
use super::verb::Verb;

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

/// What is found of a word lies side by side, in one line of the cache.
#[derive(Clone, Copy)]
struct Slot {
    classes: Classes,
    /// Zero for an empty slot.
    key: u32,
    verb: u16,
    ambiguity: Ambiguity,
}

static TABLE: [Slot; SLOTS] = build();

/// The entry of a word whose hash is known.
#[inline]
pub(crate) fn look_up_hash(hash: u64) -> Entry {
    let key = key_of(hash);
    let mut at = slot_of(hash);
    loop {
        let slot = &TABLE[at];
        // one branch for both: which of them ends the search cannot be foretold
        if (slot.key == key) | (slot.key == 0) {
            return Entry { classes: slot.classes, ambiguity: slot.ambiguity, verb: slot.verb };
        }
        at = (at + 1) % SLOTS;
    }
}

/// The entry of a word, whatever its case.
#[inline]
pub(crate) fn look_up(word: &[u8]) -> Entry {
    look_up_hash(hash_of(word))
}

/// How many verbs there are.
pub(crate) const BUILT_IN_VERBS: usize = CUE_VERBS.len() + VERBS.len();

/// The row of a verb that an entry names.
pub(crate) fn verb(number: u16) -> Option<&'static Verb> {
    let index = usize::from(number).checked_sub(1)?;
    CUE_VERBS.get(index).or_else(|| VERBS.get(index - CUE_VERBS.len()))
}

const fn key_of(hash: u64) -> u32 {
    (hash >> 32) as u32 | 1
}

const fn slot_of(hash: u64) -> usize {
    (hash >> 20) as usize % SLOTS
}

pub(super) const FORMS: [Classes; 5] =
    [class::VERB_BASE, class::VERB_S, class::VERB_PAST, class::VERB_PARTICIPLE, class::VERB_ING];

/// Adds the words of `$bytes`: the classes and the verb of each are `$classes` and `$verb`, with `$word` counting them.
/// A mark that a word begins with stands for letters of `$lemma`, as `verb.rs` has it; the words of a list have none.
macro_rules! add_words {
    ($bytes:expr, $lemma:expr, $word:ident => $classes:expr, $verb:expr, $slots:ident) => {
        let (bytes, lemma): (&[u8], &[u8]) = ($bytes, $lemma);
        // a length is a call, and calls are counted
        let (length, letters) = (bytes.len(), lemma.len());
        let (mut at, mut $word, mut hash, mut eight, mut shift) = (0, 0, HASH_START, 0, 0);
        let (mut copied, mut to_copy) = (0, 0);
        while at <= length {
            let byte = if copied < to_copy {
                copied += 1;
                // one beyond the lemma is its last letter again
                lemma[copied - 1 - copied / (letters + 1)]
            } else {
                at += 1;
                // a space ends the last word
                if at > length {
                    b' '
                } else {
                    bytes[at - 1]
                }
            };
            if shift == 0 && matches!(byte, b'-' | b'~' | b'=') {
                (copied, to_copy) = (0, letters + (byte == b'=') as usize - (byte == b'~') as usize);
            } else if byte > b' ' {
                if shift == 64 {
                    hash = hash_step(hash, eight);
                    (eight, shift) = (0, 0);
                }
                eight |= (byte as u64) << shift;
                shift += 8;
            } else if shift > 0 {
                hash = hash_step(hash, eight);
                let key = key_of(hash);
                let mut slot = slot_of(hash);
                while $slots[slot].key != 0 && $slots[slot].key != key {
                    slot = (slot + 1) % SLOTS;
                }
                $slots[slot].key = key;
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

/// One flat loop over the bytes: the compiler counts calls and rounds, and a table passed around by value would be copied.
/// The lists are lower case, so that a step of the hash needs no case folding here.
const fn build() -> [Slot; SLOTS] {
    let mut slots = [Slot { classes: 0, key: 0, verb: 0, ambiguity: Ambiguity::Unknown }; SLOTS];
    // the most frequent words come first, and get the slots of their own: those of closed classes, then verbs
    let mut pass = 0;
    while pass < 2 {
        let mut row = 0;
        while row < LISTS.len() {
            if (LISTS[row].0 & class::CLOSED != 0) == (pass == 0) {
                add_words!(LISTS[row].1.as_bytes(), b"", word => LISTS[row].0, 0, slots);
                let _words = word;
            }
            row += 1;
        }
        row = 0;
        while pass == 0 && row < BUILT_IN_VERBS {
            let is_cue = row < CUE_VERBS.len();
            let verb = if is_cue { &CUE_VERBS[row] } else { &VERBS[row - CUE_VERBS.len()] };
            let more = if is_cue { class::CUE_VERB } else { 0 };
            let lemma = verb.lemma.as_bytes();
            add_words!(lemma, b"", form => FORMS[form] | more, row as u16 + 1, slots);
            let base = form;
            add_words!(verb.forms.as_bytes(), lemma, form => FORMS[base + form] | more, row as u16 + 1, slots);
            row += 1;
        }
        pass += 1;
    }
    let mut slot = 0;
    while slot < SLOTS {
        if slots[slot].key != 0 {
            slots[slot].ambiguity = Ambiguity::of(slots[slot].classes);
        }
        slot += 1;
    }
    slots
}
