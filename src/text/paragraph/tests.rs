//! Where paragraphs begin, and which are headings.

use super::*;
use crate::text::line::lines;

fn drawn(text: &str) -> Vec<String> {
    let breaks: Vec<u32> = text.match_indices('\n').map(|(at, _)| at as u32).collect();
    let draw = |p: &Paragraph| {
        let inner = text[p.start as usize..p.end as usize].replace('\n', "/");
        if p.heading {
            format!("# {inner}")
        } else {
            inner
        }
    };
    let mut paragraphs = paragraphs(text, &lines(text, &breaks));
    mark_headings(text, &mut paragraphs);
    paragraphs.iter().map(draw).collect()
}

#[test]
fn a_line_of_capitalised_words_heads_what_follows() {
    let heads = |line: &str| drawn(&format!("A day.\n\n{line}\n"))[1].starts_with('#');
    assert!(heads("Mayor Explains Why She Felt “Left Out” at the Fair."));
    assert!(
        !heads("Ana Reyes, Center for Water and Public Works."),
        "somebody's post"
    );
    assert!(
        !heads("Ana Reyes of the Dover Public Works Board explains it."),
        "a sentence"
    );
    assert!(!heads("Ana Reyes Left"), "too few to tell");
}

#[test]
fn one_paragraph_a_line() {
    assert_eq!(
        drawn("It rained all day.\nNobody came.\n\n  It snowed. \r\n"),
        ["It rained all day.", "Nobody came.", "It snowed."]
    );
}

#[test]
fn hard_wrapped_lines_make_one_paragraph() {
    let text = "CHAPTER II\n\nThe rain went on all day and nobody thought of going\nout to look for\nthe boat.\n\nIt snowed.\n";
    assert_eq!(
        drawn(text),
        [
            "# CHAPTER II",
            "The rain went on all day and nobody thought of going/out to look for/the boat.",
            "It snowed."
        ]
    );
}

#[test]
fn an_indent_starts_a_paragraph() {
    let text = "The rain went on all day and nobody thought of going\nout to look for the boat.\n    It snowed, and the wind went round to the\nnorth.\n";
    assert_eq!(drawn(text).len(), 2);
}

/// The text with the lead of each first line.
fn story(lead: &str) -> String {
    [
        "The rain went on all day and nobody thought of going out\nto look for the boat, which lay on the sand.",
        "“It snows,” said Ana.",
        "“So it does,” said Tom, and went to the window to see how\nfar it had come.",
        "Nobody spoke for a long while. The wind went round to the\nnorth, as it does.",
    ]
    .map(|paragraph| format!("{lead}{paragraph}\n"))
    .concat()
}

#[test]
fn indents_alone_tell_paragraphs() {
    for lead in ["   ", "\t", "\u{2003}", "\u{a0}\u{a0}"] {
        let paragraphs = drawn(&story(lead));
        assert_eq!(paragraphs.len(), 4, "{paragraphs:?}");
        assert_eq!(paragraphs[1], "“It snows,” said Ana.");
        assert!(paragraphs[2].ends_with("to see how/far it had come."));
    }
    let moved = story("   ").replace('\n', "\n    ");
    assert_eq!(drawn(&moved).len(), 4, "the whole page further in");
    let letter = format!(
        "{}      My dear Tom, the boat is gone and nobody has seen it or\n      you since noon.\n",
        story("   ")
    );
    assert_eq!(drawn(&letter).len(), 5, "a letter further in as a whole");
}

#[test]
fn other_indents_tell_none() {
    let lines = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
    let poem = "The boat went out at break of day,\n   The rain came down in sheets,\nAnd no one heard the captain say\n   \
                A word of his defeats,\nAnd no one saw the harbour light\n   Go under in the sea,\nBut all of them sailed on \
                that night,\n   And so, alas, did we.\n";
    assert!(
        drawn(poem).len() == 1 || drawn(poem).len() == lines(poem),
        "{:?}",
        drawn(poem)
    );
    let list =
        "We need three things.\n  - A rope of forty feet.\n  - A lamp.\n  - Somebody who can swim.\nNobody can swim.\n";
    assert_eq!(drawn(list).len(), lines(list));
    let hanging = "REYES: The boat is gone and nobody has seen it\n   since noon.\nHALL: Then we had better go and look for it\n   \
                   ourselves.\nREYES: In this rain, with nothing but a lamp\n   and a rope?\n";
    assert!(
        drawn(hanging)
            .iter()
            .all(|paragraph| !paragraph.starts_with("since")),
        "{:?}",
        drawn(hanging)
    );
    let blank = story("").replace(".\n", ".\n\n");
    let quoted = format!(
        "{blank}    The boat was found on the sand at noon by two boys who\n    had gone out for wood.\n\n{blank}"
    );
    assert_eq!(drawn(&quoted).len(), 9, "{:?}", drawn(&quoted));
}

#[test]
fn block_quotes_lose_their_marks() {
    assert_eq!(
        drawn("> “We saw it.”\n>\n> “So did we.”"),
        ["“We saw it.”", "“So did we.”"]
    );
}
