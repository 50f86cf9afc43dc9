//! Marks and their sides.

use super::*;

fn marks(text: &str) -> Vec<(&str, Side, Side)> {
    let slice = |mark: &Mark| &text[mark.start as usize..mark.end() as usize];
    collect(text)
        .marks
        .iter()
        .map(|mark| (slice(mark), mark.before, mark.after))
        .collect()
}

#[test]
fn an_apostrophe_in_a_word_is_no_mark() {
    assert_eq!(marks("don't, O’Brien, 6'2\" and l’été"), []);
}

#[test]
fn two_apostrophes_are_one_mark() {
    assert_eq!(
        marks("''No.''"),
        [
            ("''", Side::Edge, Side::Letter),
            ("''", Side::Stop, Side::Edge)
        ]
    );
    assert_eq!(
        marks("'''No'"),
        [
            ("''", Side::Edge, Side::Mark),
            ("'", Side::Mark, Side::Letter),
            ("'", Side::Letter, Side::Edge)
        ]
    );
}

#[test]
fn every_space_is_an_edge() {
    assert_eq!(
        marks("a\u{A0}“b”\u{202F}c"),
        [
            ("“", Side::Edge, Side::Letter),
            ("”", Side::Letter, Side::Edge)
        ]
    );
}
