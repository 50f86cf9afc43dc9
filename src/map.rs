//! Maps with a hash that is quick for short words, and numbers that stand in tables.
//!
//! The standard one is made against keys that collide on purpose, at a price that every name of every article would pay.
//! A map here holds the names of one document, and goes with it.

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
        let rest = words.remainder().iter().rev().fold(bytes.len() as u64, |rest, &byte| rest << 8 | u64::from(byte));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        let words: Vec<String> = (0..10_000).map(|number| format!("word {number}")).collect();
        let map: Map<&str, usize> = words.iter().enumerate().map(|(at, word)| (word.as_str(), at)).collect();
        assert!(words.iter().enumerate().all(|(at, word)| map[word.as_str()] == at));
        let mut slots: Vec<u64> = words.iter().map(|word| hash(word.as_bytes()) % 65_536).collect();
        slots.sort_unstable();
        slots.dedup();
        assert!(slots.len() > 9_000, "{}", slots.len());
    }

    fn hash(bytes: &[u8]) -> u64 {
        let mut hasher = WordHasher::default();
        hasher.write(bytes);
        hasher.finish()
    }
}
