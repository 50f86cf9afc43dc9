//! The hash of a word, whatever the case of its ASCII letters: eight bytes a step.
//!
//! A step multiplies and folds the upper half of the product into the lower, so that each byte reaches every bit.

const SEED: u64 = 0x51_7c_c1_b7_27_22_0a_95;

/// The hash of no byte.
pub(crate) const HASH_START: u64 = 0;

/// One step: eight bytes in lower case, the first of them lowest; a word's last step has zeros behind its letters.
#[inline(always)]
pub(crate) const fn hash_step(hash: u64, eight: u64) -> u64 {
    let product = (hash ^ eight) as u128 * SEED as u128;
    product as u64 ^ (product >> 64) as u64
}

/// The hash of a word.
#[inline]
pub(crate) fn hash_of(word: &[u8]) -> u64 {
    let steps = word.chunks_exact(8);
    let rest = steps.remainder();
    let hash = steps.fold(HASH_START, |hash, eight| {
        hash_step(hash, lower_case(first_eight(eight)))
    });
    if rest.is_empty() {
        hash
    } else {
        hash_step(hash, lower_case(first_eight(rest)))
    }
}

/// The first eight bytes as one number, the first of them lowest; zeros stand for those that are not there.
#[inline(always)]
pub(crate) fn first_eight(bytes: &[u8]) -> u64 {
    match bytes.get(..8).and_then(|eight| eight.try_into().ok()) {
        Some(eight) => u64::from_le_bytes(eight),
        None => fewer(bytes),
    }
}

/// The same for fewer than eight: two pieces that overlap.
#[inline(always)]
fn fewer(bytes: &[u8]) -> u64 {
    let four = |bytes: &[u8]| {
        bytes
            .try_into()
            .ok()
            .map_or(0, |four| u64::from(u32::from_le_bytes(four)))
    };
    match *bytes {
        [] => 0,
        [one] => u64::from(one),
        [one, two] => u64::from(one) | u64::from(two) << 8,
        [one, two, three] => u64::from(one) | u64::from(two) << 8 | u64::from(three) << 16,
        _ => four(&bytes[..4]) | four(&bytes[bytes.len() - 4..]) << (8 * (bytes.len() - 4)),
    }
}

const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = EACH << 7;
/// The bit of each byte that makes a letter a small one.
pub(crate) const LOWER: u64 = EACH << 5;

/// The highest bit of each byte that lies in the range, of seven bits.
#[inline(always)]
const fn within(eight: u64, first: u8, last: u8) -> u64 {
    let low = eight & !HIGH;
    let from = low + EACH * (0x80 - first as u64);
    let beyond = low + EACH * (0x7f - last as u64);
    from & !beyond & !eight & HIGH
}

/// Eight bytes with their ASCII letters in lower case.
#[inline(always)]
pub(crate) const fn lower_case(eight: u64) -> u64 {
    eight | within(eight, b'A', b'Z') >> 2
}

/// How many ASCII letters eight bytes begin with, and these letters in lower case, with zeros behind them.
#[inline(always)]
pub(crate) const fn leading_letters(eight: u64) -> (usize, u64) {
    let folded = eight | LOWER;
    let others = !within(folded, b'a', b'z') & HIGH;
    if others == 0 {
        return (8, folded);
    }
    let bits = others.trailing_zeros() & !7;
    (bits as usize / 8, folded & ((1 << bits) - 1))
}

/// Whether each of the letters that eight bytes begin with, which [`leading_letters`] gave in lower case, is a capital or
/// an *s*.
#[inline(always)]
pub(crate) const fn all_capitals(eight: u64, letters: u64) -> bool {
    // the bit of each letter that tells its case; behind the letters there are zeros
    let case = letters & LOWER;
    let plural = within(letters, b's', b's') >> 2;
    (case & !eight | plural) == case
}
