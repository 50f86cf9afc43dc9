//! The table of all words: a perfect hash of the case-folded words, which the build script makes.
//!
//! The words themselves are not kept: 32 bits of the hash and the slot's place stand for them.

use super::ambiguity::Ambiguity;
use super::class::Classes;
use super::cue::CueFrames;
use super::english::CUE_VERBS;
use super::place::{bucket_of, key_of, slot_of, unpack, BUCKETS, KINDS, SLOTS};

// DISPLACEMENTS of buckets, WORDS in their slots, the CLASSES of kinds of words, the LEMMAS of verbs
include!(concat!(env!("OUT_DIR"), "/words.rs"));

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
        Entry {
            classes,
            ambiguity: Ambiguity::of(classes),
            verb,
        }
    }
}

/// The entries of words but for their verbs; the first is that of an unknown word.
static ENTRIES: [Entry; KINDS] = {
    let mut entries = [Entry::of(0, 0); KINDS];
    let mut kind = 0;
    while kind < KINDS {
        entries[kind] = Entry::of(CLASSES[kind], 0);
        kind += 1;
    }
    entries
};

/// The entry of a word whose hash is known. Each word has a slot of its own, so that one look tells.
#[inline]
pub(crate) fn look_up_hash(hash: u64) -> Entry {
    let (key, kind, verb) = unpack(WORDS[slot_of(hash, DISPLACEMENTS[bucket_of(hash)])]);
    // no branch could foretell which words are known
    let known = u16::from(key == key_of(hash));
    Entry {
        verb: verb * known,
        ..ENTRIES[usize::from(kind * known) % KINDS]
    }
}

/// How many verbs there are.
pub(crate) const BUILT_IN_VERBS: usize = LEMMAS.len();

/// The dictionary form of the verb that an entry names.
pub(crate) fn lemma(number: u16) -> Option<&'static str> {
    LEMMAS.get(usize::from(number).checked_sub(1)?).copied()
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
