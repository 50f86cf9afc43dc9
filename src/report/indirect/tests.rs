//! What is reported, and what is not, in single sentences.

use crate::Kind;

/// The contents of the indirect records, parts joined by ` | `, each after its cue.
fn contents(text: &str) -> Vec<String> {
    let records = crate::attribute(text)
        .into_iter()
        .filter(|record| record.kind == Kind::Indirect);
    let content = |record: crate::Attribution<'_>| {
        let parts: Vec<&str> = record.parts.iter().map(|part| part.span.of(text)).collect();
        let cue = record
            .cue
            .map_or(String::new(), |cue| cue.text.into_owned());
        format!("{cue}: {}", parts.join(" | "))
    };
    records.map(content).collect()
}

#[test]
fn each_frame_of_a_verb_reports() {
    let cases = [
        (
            "Hilda Moreno said that the well was dry.",
            "said: that the well was dry",
        ),
        (
            "Hilda Moreno told the board that the well was dry.",
            "told: that the well was dry",
        ),
        (
            "Hilda Moreno vowed to dig another well.",
            "vowed: to dig another well",
        ),
        ("Hilda Moreno criticized the plan.", "criticized: the plan"),
        (
            "The well, Hilda Moreno said, was dry.",
            "said: The well | was dry",
        ),
        (
            "The well was dry, Hilda Moreno said.",
            "said: The well was dry",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(contents(text), [expected], "{text}");
    }
}

#[test]
fn cues_without_a_verb_report() {
    let cases = [
        (
            "According to the coroner, the fire began in the kitchen.",
            "According to: the fire began in the kitchen",
        ),
        (
            "The fire began in the kitchen, according to the coroner.",
            "according to: The fire began in the kitchen",
        ),
        (
            "His promise to rebuild the mill was forgotten.",
            "promise: to rebuild the mill",
        ),
        (
            "MORENO: The well is dry. We dig again.",
            ":: The well is dry. We dig again.",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(contents(text), [expected], "{text}");
    }
}

#[test]
fn content_ends_where_the_clause_around_it_goes_on() {
    let cases = [
        (
            "Hilda Moreno, who said the well was dry, left the farm.",
            "said: the well was dry",
        ),
        (
            "Hilda Moreno criticized the plan, leaving the farm.",
            "criticized: the plan",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(contents(text), [expected], "{text}");
    }
}

#[test]
fn of_nested_reports_the_outermost_stays() {
    let text = "Hilda Moreno said that Ambrose Kyle claimed that the well was dry.";
    assert_eq!(
        contents(text),
        ["said: that Ambrose Kyle claimed that the well was dry"]
    );
}

#[test]
fn a_passive_reports_what_somebody_did_or_feels() {
    let cases = [
        (
            "The plan was criticized by Hilda Moreno.",
            "was criticized: The plan",
        ),
        (
            "Neighbors are worried that the well is dry.",
            "are worried: that the well is dry",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(contents(text), [expected], "{text}");
    }
}

#[test]
fn content_ends_where_it_was_said_and_goes_on_with_what_explains_it() {
    let cases = [
        (
            "Hilda Moreno criticized the plan after the meeting.",
            "criticized: the plan",
        ),
        (
            "Hilda Moreno criticized Ambrose Kyle in Tulsa.",
            "criticized: Ambrose Kyle",
        ),
        (
            "Hilda Moreno criticized the plan, including its cost.",
            "criticized: the plan, including its cost",
        ),
        (
            "Hilda Moreno vowed to stay and dig another well.",
            "vowed: to stay and dig another well",
        ),
        (
            "When Hilda Moreno said that the well was dry, the board met.",
            "said: that the well was dry",
        ),
        (
            "Hilda Moreno said the plan to dig would fail.",
            "said: the plan to dig would fail",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(contents(text), [expected], "{text}");
    }
}

#[test]
fn figures_and_records_report() {
    let cases = [
        (
            "The well has been dry since May, records show.",
            "show: The well has been dry since May",
        ),
        (
            "About 40 people said the well was dry.",
            "said: the well was dry",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(contents(text), [expected], "{text}");
    }
}

#[test]
fn who_is_told_does_not_speak() {
    assert!(contents("The board was told that the well was dry.").is_empty());
    assert!(contents("It is believed that the well was dry.").is_empty());
}
