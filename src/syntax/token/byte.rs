//! What each byte can begin, and what may stand in a word.

/// What a byte can begin.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Byte {
    Letter,
    Digit,
    Space,
    Mark,
    High,
}

pub(super) const BYTES: [Byte; 256] = byte_classes();

const fn byte_classes() -> [Byte; 256] {
    let mut classes = [Byte::Mark; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | b'@' | b'#' | b'_' => Byte::Letter,
            b'0'..=b'9' | b'$' => Byte::Digit,
            0..=b' ' => Byte::Space,
            0x80..=0xff => Byte::High,
            _ => Byte::Mark,
        };
        byte += 1;
    }
    classes
}

/// What a byte right behind the letters of a word tells of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Behind {
    Other,
    Space,
    /// A full stop, which may belong to the word.
    Stop,
    /// What may stand within a word.
    Joined,
}

impl Behind {
    /// Whether it may belong to the word: one comparison for both.
    pub(super) fn may_belong(self) -> bool {
        self as u8 >= Behind::Stop as u8
    }
}

pub(super) const BEHIND: [Behind; 256] = behind();

const fn behind() -> [Behind; 256] {
    let mut behind = [Behind::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        behind[byte] = match (byte as u8, BYTES[byte]) {
            (_, Byte::Space) => Behind::Space,
            (b'.', _) => Behind::Stop,
            (b'\'' | b'-' | b'&' | b'/', _) | (_, Byte::Letter | Byte::Digit | Byte::High) => {
                Behind::Joined
            }
            _ => Behind::Other,
        };
        byte += 1;
    }
    behind
}
