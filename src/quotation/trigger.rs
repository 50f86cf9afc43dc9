//! The bytes that a quotation mark or a line break can start with, found 32 at a time.
//!
//! ```text
//! trigger = "\n" | '"' | "'" | "`" | C2 (« » and marks of broken encodings) | E2 (“ ” ‘ ’ …) | E3 (「 」 …)
//! ```
//! News has some fifteen triggers in a thousand bytes, so nearly all time goes into stepping over what is none. The test of
//! a block is a plain loop over an array, which compilers turn into vector instructions.

const BLOCK: usize = 32;

/// Calls `hit` with the offset of every trigger byte, in order.
pub(super) fn each(bytes: &[u8], mut hit: impl FnMut(usize)) {
    let mut blocks = bytes.chunks_exact(BLOCK);
    let mut base = 0;
    for block in blocks.by_ref() {
        let mut flags = [0u8; BLOCK];
        for (flag, &byte) in flags.iter_mut().zip(block) {
            *flag = u8::from(is_trigger(byte));
        }
        each_flag(&flags, |at| hit(base + at));
        base += BLOCK;
    }
    for (at, _) in blocks.remainder().iter().enumerate().filter(|(_, &byte)| is_trigger(byte)) {
        hit(base + at);
    }
}

fn each_flag(flags: &[u8; BLOCK], mut hit: impl FnMut(usize)) {
    for (group, eight) in flags.chunks_exact(8).enumerate() {
        let mut word = u64::from_le_bytes(eight.try_into().unwrap_or_default());
        while word != 0 {
            hit(group * 8 + word.trailing_zeros() as usize / 8);
            word &= word - 1;
        }
    }
}

/// One comparison a byte and no branch, so that the loop above stays free of jumps.
#[inline(always)]
fn is_trigger(byte: u8) -> bool {
    (byte == b'\n') | (byte == b'"') | (byte == b'\'') | (byte == b'`') | (byte == 0xC2) | (byte & 0xFE == 0xE2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_agree_with_bytes() {
        let text = "no mark in here at all, for more than thirty-two bytes; then “one”, 'two', \"three\",\n«four» `five' 「六」. ";
        for cut in (0..text.len()).filter(|&cut| text.is_char_boundary(cut)) {
            let bytes = &text.as_bytes()[cut..];
            let mut found = Vec::new();
            each(bytes, |at| found.push(at));
            let expected: Vec<usize> = (0..bytes.len()).filter(|&at| is_trigger(bytes[at])).collect();
            assert_eq!(found, expected);
        }
    }
}
