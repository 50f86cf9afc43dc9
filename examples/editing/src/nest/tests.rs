//! Elements nest, and give back the text and the stretches of all marks.

use super::{nest, Mark, Piece};
use proptest::prelude::*;

/// As XML, so that it can be read.
fn shown(text: &str, marks: &[(usize, usize, char)]) -> String {
    let marks = marks.iter().map(|&(start, end, what)| Mark {
        span: start..end,
        what,
    });
    let mut open = Vec::new();
    let paragraphs = nest(text, marks);
    let lines = paragraphs.iter().map(|pieces| {
        let piece = |piece: &Piece<'_, char>| match *piece {
            Piece::Open { what, first, last } => {
                open.push(what);
                let sign = |whole: bool| if whole { "" } else { "-" };
                format!("<{}{what}{}>", sign(first), sign(last))
            }
            Piece::Text(text) => text.to_string(),
            Piece::Close => format!("</{}>", open.pop().expect("something is open")),
        };
        pieces.iter().map(piece).collect::<String>()
    });
    lines.collect::<Vec<_>>().join("|")
}

#[test]
fn marks_nest() {
    let text = "one two three";
    assert_eq!(shown(text, &[]), text);
    assert_eq!(
        shown(text, &[(0, 7, 'a'), (4, 7, 'b')]),
        "<a>one <b>two</b></a> three"
    );
    assert_eq!(
        shown(text, &[(4, 7, 'b'), (4, 13, 'a')]),
        "one <a><b>two</b> three</a>"
    );
    assert_eq!(
        shown(text, &[(4, 7, 'a'), (4, 7, 'b'), (5, 5, 'c')]),
        "one <a><b>two</b></a> three"
    );
}

#[test]
fn what_crosses_is_opened_anew() {
    assert_eq!(
        shown("one two three", &[(0, 7, 'a'), (4, 13, 'b')]),
        "<a>one <b->two</b></a><-b> three</b>"
    );
    assert_eq!(
        shown("one\n\ntwo\n\nthree", &[(0, 12, 'a')]),
        "<a->one</a>|<-a->two</a>|<-a>th</a>ree"
    );
    // an empty line is in no paragraph
    assert_eq!(
        shown("\n one\n \ntwo\n", &[(0, 13, 'a')]),
        "<-a-> one</a>|<-a->two</a>"
    );
}

proptest! {
    #[test]
    fn text_and_marks_come_back(
        text in "[a-c \n]{0,40}",
        places in prop::collection::vec((0..40usize, 0..40usize), 0..8),
    ) {
        let marks: Vec<Mark<usize>> = places.iter().enumerate().map(|(what, &(one, other))| {
            let place = |at: usize| at.min(text.len());
            Mark { span: place(one.min(other))..place(one.max(other)), what }
        }).collect();
        let words = |text: &str| text.split_whitespace().collect::<String>();
        let (mut open, mut whole) = (Vec::new(), String::new());
        let mut marked = vec![String::new(); marks.len()];
        for pieces in nest(&text, marks.iter().cloned()) {
            for piece in pieces {
                match piece {
                    Piece::Open { what, .. } => open.push(what),
                    Piece::Close => prop_assert!(open.pop().is_some()),
                    Piece::Text(text) => {
                        whole.push_str(text);
                        open.iter().for_each(|&what: &usize| marked[what].push_str(text));
                    }
                }
            }
            prop_assert!(open.is_empty());
        }
        prop_assert_eq!(words(&whole), words(&text));
        for mark in &marks {
            prop_assert_eq!(words(&marked[mark.what]), words(&text[mark.span.clone()]));
        }
    }
}
