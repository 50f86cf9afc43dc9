//! How far a paraphrase reaches.

/// The parts of the only record, unquoted ones in square brackets.
fn parts(text: &str) -> String {
    let records = crate::attribute(text);
    assert_eq!(records.len(), 1, "{text}: {records:?}");
    let part = |part: &crate::Part<'_>| {
        let words = part.span.of(text);
        if part.quoted {
            words.to_string()
        } else {
            format!("[{words}]")
        }
    };
    records[0]
        .parts
        .iter()
        .map(part)
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn the_paraphrase_around_quoted_words_is_content() {
    let cases = [
        (
            "Ivo Kratz said that the roof was “fine.”",
            "[that the roof was] “fine.”",
        ),
        (
            "Ivo Kratz called the plan “dead on arrival.”",
            "[the plan] “dead on arrival.”",
        ),
        (
            "The roof was “fine,” Ivo Kratz said.",
            "[The roof was] “fine,”",
        ),
        (
            "According to Ivo Kratz, the mine was “a coffin.”",
            "[the mine was] “a coffin.”",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(parts(text), expected, "{text}");
    }
}

#[test]
fn a_whole_quotation_has_none_around_it() {
    assert_eq!(
        parts("Ivo Kratz said, “The roof was fine.”"),
        "“The roof was fine.”"
    );
    assert_eq!(
        parts("“The roof was fine,” Ivo Kratz said on Monday."),
        "“The roof was fine,”"
    );
}
