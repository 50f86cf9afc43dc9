//! The bytes that a quotation mark, a note or a line break can start with, found a block at a time.
//!
//! ```text
//! mark  = '"' | "'" | "`" | C2 (« » and marks of broken encodings) | E2 (“ ” ‘ ’ …) | E3 (「 」 …) | EF (＂ ＇)
//!       | "[" | "&" | "*" | "_"
//! break = "\n"
//! ```
//! News has some ten such bytes in a thousand, so nearly all time goes into stepping over blocks that have none. Whether a
//! block has one is a fold over an array without a branch, which compilers turn into vector instructions; so is the question
//! which bytes of it are some.

const BLOCK: usize = 64;

/// Calls `hit` with the offset of every byte that a mark can start with, in order.
#[inline(always)]
pub(super) fn marks(bytes: &[u8], hit: impl FnMut(usize)) {
    each(bytes, may_mark, is_mark, hit);
}

/// Calls `hit` with the offset of every line feed, in order.
#[inline(always)]
pub(super) fn line_feeds(bytes: &[u8], hit: impl FnMut(usize)) {
    let is_line_feed = |byte| byte == b'\n';
    each(bytes, is_line_feed, is_line_feed, hit);
}

/// Whether a dash, or what begins like one, that stands at the text's start or behind white space is what is asked for.
pub(super) fn any_free_dash(bytes: &[u8], mut wanted: impl FnMut(usize) -> bool) -> bool {
    // the last byte of white space is at most a blank, or no ASCII
    let is_free = |(&byte, &before): (&u8, &u8)| {
        ((byte == b'-') | (byte == 0xE2)) & (before as i8 <= b' ' as i8)
    };
    let Some((first, rest)) = bytes.split_first() else {
        return false;
    };
    let (blocks, before) = (rest.chunks_exact(BLOCK), bytes.chunks_exact(BLOCK));
    let (end, before_end) = (
        blocks.remainder(),
        &bytes[rest.len() - blocks.remainder().len()..],
    );
    (is_free((first, &b' ')) && wanted(0))
        || blocks
            .zip(before)
            .enumerate()
            .any(|(index, (block, before))| {
                let pairs = || block.iter().zip(before).map(is_free);
                pairs().fold(false, |any, is| any | is)
                    && Places::of(pairs()).any(|at| wanted(1 + index * BLOCK + at))
            })
        || Places::of(end.iter().zip(before_end).map(is_free))
            .any(|at| wanted(bytes.len() - end.len() + at))
}

/// Calls `hit` with the offset of every byte that `is_trigger`; `may_be` holds of these, and is quicker to ask of a block.
#[inline(always)]
fn each(
    bytes: &[u8],
    may_be: impl Fn(u8) -> bool,
    is_trigger: impl Fn(u8) -> bool,
    mut hit: impl FnMut(usize),
) {
    let blocks = bytes.chunks_exact(BLOCK);
    let end = blocks.remainder();
    for (index, block) in blocks.enumerate() {
        if block.iter().fold(false, |any, &byte| any | may_be(byte)) {
            Places::of(block.iter().map(|&byte| is_trigger(byte)))
                .for_each(|at| hit(index * BLOCK + at));
        }
    }
    Places::of(end.iter().map(|&byte| is_trigger(byte)))
        .for_each(|at| hit(bytes.len() - end.len() + at));
}

/// Which bytes of a block are some, a bit for each.
struct Places(u64);

impl Places {
    /// Of eight bytes that are 0 or 1, a product brings the bits together.
    #[inline(always)]
    fn of(block: impl Iterator<Item = bool>) -> Self {
        const GATHER: u64 = 0x0102_0408_1020_4080;
        let mut flags = [0u8; BLOCK];
        flags
            .iter_mut()
            .zip(block)
            .for_each(|(flag, is)| *flag = u8::from(is));
        let eights = flags
            .chunks_exact(8)
            .map(|eight| u64::from_le_bytes(eight.try_into().unwrap_or_default()));
        Places(eights.rev().fold(0, |places, eight| {
            places << 8 | eight.wrapping_mul(GATHER) >> 56
        }))
    }
}

impl Iterator for Places {
    type Item = usize;

    #[inline(always)]
    fn next(&mut self) -> Option<usize> {
        let place = (self.0 != 0).then(|| self.0.trailing_zeros() as usize);
        self.0 &= self.0.wrapping_sub(1);
        place
    }
}

#[inline(always)]
fn is_mark(byte: u8) -> bool {
    (byte == b'"')
        | (byte == b'\'')
        | (byte == b'`')
        | (byte == b'[')
        | (byte == b'&')
        | (byte == b'*')
        | (byte == b'_')
        | (byte == 0xC2)
        | (byte & 0xFE == 0xE2)
        | (byte == 0xEF)
}

/// The same, or `#`, or anything else that is not ASCII.
#[inline(always)]
fn may_mark(byte: u8) -> bool {
    (byte & 0xFA == b'"')
        | (byte == b'`')
        | (byte == b'[')
        | (byte == b'*')
        | (byte == b'_')
        | (byte >= 0x80)
}

#[cfg(test)]
mod tests;
