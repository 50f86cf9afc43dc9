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

/// What may stand in a word beside ASCII letters, but for the full stop.
pub(super) const JOINS: [bool; 256] = joining();

const fn joining() -> [bool; 256] {
    let mut joins = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let inner = matches!(byte as u8, b'\'' | b'-' | b'&' | b'/');
        joins[byte] = inner || matches!(BYTES[byte], Byte::Letter | Byte::Digit | Byte::High);
        byte += 1;
    }
    joins
}
