//! Maps with a fast hash for short words, and numbers that may be none.
//!
//! The standard hash withstands keys that are made to collide, at a cost for every name. A map here
//! holds the names of one document and goes away with it, so it does not need that.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::num::NonZeroU32;

/// A map from words, or numbers, to what is known of them.
pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// A number in a table, which takes no more room where there may be none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number(NonZeroU32);

impl Number {
    pub(crate) fn new(number: u32) -> Self {
        Number(NonZeroU32::MIN.saturating_add(number))
    }

    pub(crate) fn get(self) -> u32 {
        self.0.get() - 1
    }
}

/// Numbers by the hash of what they stand for, which its own table keeps: open addressing.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// The upper half of the hash, and one more than the number; 0 where there is none. A power of two, or no slots.
    slots: Vec<u64>,
    count: usize,
}

/// How many slots there are to begin with.
const SLOTS: usize = 64;

impl Index {
    /// Room for so many numbers.
    pub(crate) fn with_room(count: usize) -> Self {
        let room = (2 * count).next_power_of_two().max(SLOTS);
        // to ask the allocator for zeros takes longer where a table is small
        Index {
            slots: [0; SLOTS].repeat(room / SLOTS),
            count: 0,
        }
    }

    /// The number with that hash that fits.
    #[inline]
    pub(crate) fn find(&self, hash: u64, fits: impl FnMut(u32) -> bool) -> Option<u32> {
        self.slots
            .get(self.search(hash, fits)?)
            .and_then(|&slot| number_in(slot))
    }

    /// The same; it is `next` from now on where none fits.
    #[inline]
    pub(crate) fn find_or_add(
        &mut self,
        hash: u64,
        next: u32,
        fits: impl FnMut(u32) -> bool,
    ) -> u32 {
        if self.slots.len() <= 2 * self.count {
            self.grow();
        }
        let Some(slot) = self
            .search(hash, fits)
            .and_then(|at| self.slots.get_mut(at))
        else {
            return next;
        };
        number_in(*slot).unwrap_or_else(|| {
            *slot = upper(hash) | (u64::from(next) + 1);
            self.count += 1;
            next
        })
    }

    /// Where a number that fits stands, or else could.
    #[inline]
    fn search(&self, hash: u64, mut fits: impl FnMut(u32) -> bool) -> Option<usize> {
        let last = self.slots.len().checked_sub(1)?;
        let mut at = (hash >> 32) as usize & last;
        while let Some(number) = number_in(self.slots[at]) {
            if upper(self.slots[at]) == upper(hash) && fits(number) {
                break;
            }
            at = (at + 1) & last;
        }
        Some(at)
    }

    #[cold]
    fn grow(&mut self) {
        let room = (2 * self.slots.len()).max(SLOTS);
        let slots = std::mem::replace(&mut self.slots, vec![0; room]);
        for slot in slots.into_iter().filter(|&slot| slot != 0) {
            let place = self
                .search(slot, |_| false)
                .and_then(|at| self.slots.get_mut(at));
            place.into_iter().for_each(|place| *place = slot);
        }
    }
}

fn upper(hash: u64) -> u64 {
    hash >> 32 << 32
}

fn number_in(slot: u64) -> Option<u32> {
    (slot as u32).checked_sub(1)
}

/// The hash of two numbers.
pub(crate) fn hash_of_pair((one, other): (u32, u32)) -> u64 {
    let mut hasher = WordHasher::default();
    hasher.step(u64::from(one) << 32 | u64::from(other));
    hasher.finish()
}

const SEED: u64 = 0x9E37_79B9_7F4A_7C15;

/// Eight bytes a step: multiply, and fold the upper half of the product into the lower.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WordHasher(u64);

impl WordHasher {
    #[inline]
    fn step(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word ^ SEED) * u128::from(SEED | 1 << 62);
        self.0 = product as u64 ^ (product >> 64) as u64;
    }
}

impl Hasher for WordHasher {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        for word in words.by_ref() {
            self.step(u64::from_le_bytes(word.try_into().unwrap_or_default()));
        }
        let rest = words
            .remainder()
            .iter()
            .rev()
            .fold(bytes.len() as u64, |rest, &byte| {
                rest << 8 | u64::from(byte)
            });
        self.step(rest);
    }

    #[inline]
    fn write_u8(&mut self, byte: u8) {
        self.step(u64::from(byte));
    }

    #[inline]
    fn write_u32(&mut self, number: u32) {
        self.step(u64::from(number));
    }

    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}
