//! Where paragraphs begin, and which are headings.

use super::*;
use proptest::prelude::*;

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
    let mut paragraphs = paragraphs(text, &breaks);
    mark_headings(text, &mut paragraphs);
    paragraphs.iter().map(draw).collect()
}

#[test]
fn a_line_of_capitalised_words_heads_what_follows() {
    let heads = |line: &str| drawn(&format!("A day.\n\n{line}\n"))[1].starts_with('#');
    assert!(heads("Mayor Explains Why She Felt “Left Out” at the Fair."));
    assert!(!heads("Ana Reyes, Center for Water and Public Works."), "somebody's post");
    assert!(!heads("Ana Reyes of the Dover Public Works Board explains it."), "a sentence");
    assert!(!heads("Ana Reyes Left"), "too few to tell");
}

#[test]
fn one_paragraph_a_line() {
    assert_eq!(
        drawn("It rained all day.\nNobody came.\n\n  It snowed. \r\n"),
        ["It rained all day.", "Nobody came.", "It snowed."]
    );
}

proptest! {
    #[test]
    fn a_line_that_needs_no_trimming_is_not_trimmed(line in "[ ab>“”’—\u{A0}\u{2009}\u{FEFF}\t.]{0,6}") {
        let (quick, plain) = (trimmed(&line, 0, line.len()), trimmed_of_blanks(&line, 0, line.len()));
        prop_assert_eq!((quick.of(&line), quick.indented), (plain.of(&line), plain.indented));
    }
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

#[test]
fn block_quotes_lose_their_marks() {
    assert_eq!(drawn("> “We saw it.”\n>\n> “So did we.”"), ["“We saw it.”", "“So did we.”"]);
}
