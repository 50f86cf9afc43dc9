//! Blocks of bytes against bytes one by one.

use super::*;

const TEXT: &str = "no mark in here at all, for more than sixty-four bytes, so that a block has none; then “one”, \
    'two', \"three\",\n«four» `five' 「six」 — #7 & é.[1] - no\n -- or – yes";

fn cuts() -> impl Iterator<Item = &'static [u8]> {
    let places = (0..=TEXT.len()).filter(|&at| TEXT.is_char_boundary(at));
    places.clone().flat_map(move |end| {
        places
            .clone()
            .filter(move |&start| start <= end)
            .map(move |start| &TEXT.as_bytes()[start..end])
    })
}

#[test]
fn blocks_agree_with_bytes() {
    for bytes in cuts() {
        let places = |is: fn(u8) -> bool| {
            (0..bytes.len())
                .filter(|&at| is(bytes[at]))
                .collect::<Vec<_>>()
        };
        let mut found = Vec::new();
        marks(bytes, |at| found.push(at));
        assert_eq!(found, places(is_mark));
        found.clear();
        line_feeds(bytes, |at| found.push(at));
        assert_eq!(found, places(|byte| byte == b'\n'));
    }
}

#[test]
fn whatever_is_a_mark_may_be_one() {
    assert!((0..=u8::MAX).all(|byte| may_mark(byte) || !is_mark(byte)));
}

#[test]
fn dashes_are_free_behind_white_space() {
    for bytes in cuts() {
        let behind_space = |at: &usize| *at == 0 || bytes[at - 1] <= b' ' || bytes[at - 1] >= 0x80;
        let free = (0..bytes.len())
            .filter(|&at| matches!(bytes[at], b'-' | 0xE2))
            .filter(behind_space);
        let mut asked = Vec::new();
        assert!(!any_free_dash(bytes, |at| {
            asked.push(at);
            false
        }));
        assert_eq!(asked, free.collect::<Vec<_>>());
        assert_eq!(any_free_dash(bytes, |_| true), !asked.is_empty());
    }
}
