//! Where the table has a word: the build script puts it there, the library finds it.

pub(crate) const SLOTS: usize = 1 << 15;
pub(crate) const BUCKETS: usize = 1 << 13;
/// More than there are different sets of classes.
pub(crate) const KINDS: usize = 1 << 9;

/// Of the words of a bucket, a number keeps the slots apart from all others.
pub(crate) fn bucket_of(hash: u64) -> usize {
    (hash >> 20) as usize % BUCKETS
}

/// The slot of a word by its hash and the number of its bucket.
pub(crate) fn slot_of(hash: u64, displacement: u8) -> usize {
    let spread = hash.wrapping_mul(2 * u64::from(displacement) + 1) >> 32;
    ((spread * SLOTS as u64) >> 32) as usize
}

/// What tells the word of a slot from others; zero is no word's.
pub(crate) fn key_of(hash: u64) -> u32 {
    (hash >> 32) as u32 | 1
}

/// A slot: key, kind and verb. They are few bytes, since a text asks for so many words that a larger table would not stay in
/// the near caches.
pub(crate) fn pack(key: u32, kind: u16, verb: u16) -> u64 {
    u64::from(key) | u64::from(kind) << 32 | u64::from(verb) << 48
}

/// Key, kind and verb of a slot.
pub(crate) fn unpack(slot: u64) -> (u32, u16, u16) {
    (slot as u32, (slot >> 32) as u16, (slot >> 48) as u16)
}
