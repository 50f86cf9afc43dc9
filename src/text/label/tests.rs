//! Labels, and scripts that are made of them.

use super::*;

/// Name, bracket and what is said.
fn drawn(paragraph: &str) -> Option<(&str, Option<&str>, &str, Setting)> {
    let label = of(paragraph)?;
    let bracket = label.bracket.map(|bracket| &paragraph[bracket]);
    Some((
        &paragraph[label.name],
        bracket,
        &paragraph[label.words..],
        label.setting,
    ))
}

#[test]
fn labels_of_every_sort() {
    let label =
        |paragraph| drawn(paragraph).map(|(name, bracket, words, _)| (name, bracket, words));
    assert_eq!(
        label("**Ana Reyes:** No."),
        Some(("Ana Reyes", None, "No."))
    );
    assert_eq!(
        label("**Ana Reyes**: No."),
        Some(("Ana Reyes", None, "No."))
    );
    assert_eq!(
        label("[00:00:04] ANA REYES: No."),
        Some(("ANA REYES", None, "No."))
    );
    assert_eq!(
        label("00:04 Ana Reyes: No."),
        Some(("Ana Reyes", None, "No."))
    );
    assert_eq!(
        label("ANA REYES (00:04): No."),
        Some(("ANA REYES", None, "No."))
    );
    assert_eq!(label("[21:02] <reyes_9> no"), Some(("reyes_9", None, "no")));
    assert_eq!(
        label("3. Mrs Reyes (Dover): No."),
        Some(("Mrs Reyes", Some("Dover"), "No."))
    );
    assert_eq!(
        label("The Mayor of Dover (Ana Reyes): No."),
        Some(("The Mayor of Dover", Some("Ana Reyes"), "No."))
    );
    assert_eq!(
        label("MRS REYES (softly). No."),
        Some(("MRS REYES", Some("softly"), "No."))
    );
    assert_eq!(label("MR. REYES: No."), Some(("MR. REYES", None, "No.")));
}

#[test]
fn how_a_label_is_set() {
    let setting = |paragraph| drawn(paragraph).map(|label| label.3);
    assert_eq!(setting("Ana Reyes: No."), Some(Setting::Plain));
    assert_eq!(setting("Ana Reyes (00:04): No."), Some(Setting::Apart));
    assert_eq!(setting("REYES. No."), Some(Setting::Stop));
}

#[test]
fn no_label() {
    let texts = [
        "Ana Reyes left. It was late: ten.",
        "Doors 7:30 p.m.",
        "2016 Review: a year of rain",
        "Reyes. No.",
        "<b class> no",
        "REYES:",
        "Hall: 46.",
        "* a: b",
    ];
    texts
        .iter()
        .for_each(|text| assert_eq!(of(text), None, "{text}"));
}

fn script(text: &str) -> Script {
    let breaks: Vec<u32> = text.match_indices('\n').map(|(at, _)| at as u32).collect();
    Script::of(text, &crate::text::paragraph::paragraphs(text, &breaks))
}

#[test]
fn labels_that_come_again_make_a_script() {
    assert!(script("REYES. No.\n\nHALL. Why?\n\nREYES. So.\n\nHALL. Oh.").stops);
    assert!(script("Reyes: No.\n\nHall: Why?\n\nReyes: So.\n\nHall: Oh.").colons);
    assert!(!script("Doors: 7.\n\nEntry: 5.\n\nWeather: rain.\n\nBar: open.").colons);
    assert!(!script("DOVER. It rains.\n\nLEEDS. It snows.\n\nDOVER. It rains.").stops);
}
