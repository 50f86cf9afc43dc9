//! Whether a word may be an abbreviation with a full stop. A small bit set says *no* to nearly
//! every word that ends a sentence, which saves a look into the large table.

use super::class;
use super::english::LISTS;
use super::hash::{hash_step, HASH_START};

const WORDS: usize = 64;
static BITS: [u64; WORDS] = bits();

/// Whether a word that is all letters may be an abbreviation with a full stop, by the word's hash.
#[inline]
pub(super) fn may_be(hash: u64) -> bool {
    let (word, bit) = place(hash);
    BITS[word] & bit != 0
}

const fn place(hash: u64) -> (usize, u64) {
    (hash as usize % WORDS, 1 << (hash >> 58))
}

const fn bits() -> [u64; WORDS] {
    let mut bits = [0; WORDS];
    let mut row = 0;
    while row < LISTS.len() {
        let (classes, words) = (LISTS[row].0, LISTS[row].1.as_bytes());
        let (mut at, mut letters, mut shift) = (0, 0, 0);
        while classes & class::ABBREVIATION != 0 && at < words.len() {
            match words[at] {
                byte @ b'a'..=b'z' if shift < 64 => {
                    letters |= (byte as u64) << shift;
                    shift += 8;
                }
                b'.' if shift < 64 => {
                    let (word, bit) = place(hash_step(HASH_START, letters));
                    bits[word] |= bit;
                    shift = 64;
                }
                b'\n' | b' ' => (letters, shift) = (0, 0),
                _ => shift = 64,
            }
            at += 1;
        }
        row += 1;
    }
    bits
}

#[cfg(test)]
mod tests;
