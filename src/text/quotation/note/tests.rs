use super::*;

fn cut(before: &str, rest: &str) -> Option<String> {
    let text = format!("{before}{rest}");
    let bracket = text.find('[').expect("a bracket");
    at(&text, bracket).map(|cut| text[cut.start..bracket].to_owned())
}

#[test]
fn notes_stand_behind_something() {
    for (before, rest) in [
        ("late.", "[1] Tom"),
        ("late,", "[12] Tom"),
        ("Reyes", "[3, 4] said"),
        ("Reyes", "[5–7]"),
        ("late.", "[a] Tom"),
        ("late.", "[note 3] Tom"),
        ("“No,”", "[1] said"),
        ("“No,”_", "[1] said"),
        ("“*No*”", "[a] said"),
        ("“‘No!’”", "[1]"),
        ("“I—”", "[1] said"),
        ("\"I—\"", "[1] said"),
        ("« No »", "[1] said"),
        ("\"No,\"", "[citation needed] said"),
        ("late.", "[1]\u{201d} said"),
    ] {
        assert_eq!(cut(before, rest).as_deref(), Some(""), "{before}{rest}");
    }
}

#[test]
fn a_blank_before_a_note_goes_with_it() {
    for (before, rest) in [
        ("“No,” ", "[1] said"),
        ("\"No,\" ", "[a] said"),
        ("“No”, ", "[1] said"),
        ("late. ", "[1] Tom"),
        ("late. ", "[1]"),
        ("Reyes ", "[citation needed] said"),
        ("Reyes ", "[note 3] said"),
    ] {
        assert_eq!(cut(before, rest).as_deref(), Some(" "), "{before}{rest}");
    }
}

#[test]
fn insertions_and_labels_are_no_notes() {
    for (before, rest) in [
        ("they ", "[the miners] left"),
        ("“No,” ", "[sic]"),
        ("“No.” ", "[He] said"),
        ("“No.” ", "[s]he said"),
        ("“No.” ", "[I] said"),
        ("friend", "[s] came"),
        ("had ", "[a] great day"),
        ("saw ", "[12] people"),
        ("in all, ", "[12] people"),
        ("late. ", "[12] people"),
        ("“", "[12] people"),
        ("said, \"", "[12] people"),
        ("said—“", "[12] people"),
        ("", "[1] Ana said"),
        ("late.\n", "[2] Tom said"),
        ("late.\n ", "[2] Tom said"),
        ("late.  ", "[2] Tom said"),
        ("late. ", "[00:02] Tom: no"),
        ("late.", "[12345]"),
        ("late.", "[1"),
        ("(", "[1])"),
    ] {
        assert_eq!(cut(before, rest), None, "{before}{rest}");
    }
}

#[test]
fn several_notes_are_one_cut() {
    let notes = |text: &'static str| at(text, 3).map(|cut| &text[cut.start..cut.end]);
    assert_eq!(notes("no.[1][a]_² Ana"), Some("[1][a]_²"));
    assert_eq!(notes("no.[1][He]"), Some("[1]"));
}
