//! What is left of a paraphrase.

use crate::{Attributor, Options};

/// The parts of each record, a line each, unquoted ones in square brackets.
fn contents(attributor: &Attributor, text: &str) -> Vec<String> {
    let part = |part: &crate::Part<'_>| match part.quoted {
        true => part.text.to_string(),
        false => format!("[{}]", part.text),
    };
    let records = attributor.attribute(text);
    records
        .iter()
        .map(|record| record.parts.iter().map(part).collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn words_that_join_what_has_been_cut_off_go_with_it() {
    let cases = [
        ("Hall called it “too low” while adding, “We have no money for a second well in this town.”", "[it] “too low”"),
        ("Hall asked for a well and Reyes said, “We have no money for a second well in this town.”", "[a well]"),
        ("Hall answered a question by asserting, “We have no money for a second well.”", "[a question]"),
    ];
    for (text, expected) in cases {
        assert_eq!(
            contents(&Attributor::default(), text)
                .first()
                .map(String::as_str),
            Some(expected),
            "{text}"
        );
    }
}

#[test]
fn a_mark_that_has_lost_its_other_one_ends_a_paraphrase() {
    let text = "Ana Reyes said that the well was dry.\" http://alta.example/1 is the page.";
    assert_eq!(
        contents(&Attributor::default(), text),
        ["[that the well was dry.]"]
    );
    let text = "Ana Reyes said that the wall was 6'4\" tall.";
    assert_eq!(
        contents(&Attributor::default(), text),
        ["[that the wall was 6'4\" tall]"]
    );
}

#[test]
fn a_turn_is_whole() {
    let text = "Odile Farrow: Good evening.\n\nKasimir Vogt: Good evening.\n\n\
        Odile Farrow: In March I said “over my dead body.” Was I wrong?\n\nKasimir Vogt: No.";
    let contents = contents(&Attributor::default(), text);
    assert_eq!(
        contents[2..4],
        [
            "[In March I said “over my dead body.” Was I wrong?]",
            "“over my dead body.”"
        ]
    );
}

#[test]
fn a_record_without_content_goes() {
    let nested = Options::new().pattern("(?P<speaker>(?P<cue>(?P<content>quack.+)))");
    assert_eq!(
        contents(&Attributor::new(nested).unwrap(), "quack it is late"),
        [""; 0]
    );
}
