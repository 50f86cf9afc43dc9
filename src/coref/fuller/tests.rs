//! Names that quoted text makes fuller, and words that make none.

use super::*;

fn fuller(text: &str, word: &str) -> Option<String> {
    let start = text.rfind(word).expect("a name of the text");
    find(
        Lexicon::BUILT_IN,
        text,
        Span::new(start, start + word.len()),
    )
    .map(|found| found.of(text).to_owned())
}

#[test]
fn a_surname_after_and_a_given_name_before() {
    assert_eq!(
        fuller("“I’m Nell Tregarth,” she said. Nell sat.", "Nell").as_deref(),
        Some("Nell Tregarth")
    );
    assert_eq!(
        fuller("“Meet Mr. Raymond Tull.” “Sir,” said Tull.", "Tull").as_deref(),
        Some("Raymond Tull")
    );
}

#[test]
fn no_other_word_makes_a_name_fuller() {
    assert_eq!(
        fuller("“Old Tull? Nelly Tull-Hall?” “Sir,” said Tull.", "Tull"),
        None
    );
    assert_eq!(
        fuller(
            "“On Monday Nell said so. Ask Nell Monday.” Nell sat.",
            "Nell"
        ),
        None
    );
}
