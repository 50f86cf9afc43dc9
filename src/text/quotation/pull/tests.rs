use super::*;

#[test]
fn a_name_on_the_last_line_is_a_by_line() {
    let said = "“You never get used to the quiet.";
    for by_line in [
        "Ysolde Farr”",
        "Ysolde Farr.”",
        "Ysolde Farr, keeper of the light”",
        "Dr. Ysolde M. Farr”",
    ] {
        assert_eq!(
            words(&format!("{said}\n{by_line}")),
            Some(said.len()),
            "{by_line}"
        );
    }
}

#[test]
fn marks_in_a_by_line_are_within_nothing() {
    let text = "«\n«You never get used to it.\n«\"Ysolde Farr\"";
    let found = crate::find_quotations(text);
    let depths: Vec<(&str, u8)> = found
        .iter()
        .map(|found| (found.text, found.depth))
        .collect();
    let said = "«\n«You never get used to it.";
    assert_eq!(depths, [(said, 0), ("\"Ysolde Farr\"", 0)]);
}

#[test]
fn other_last_lines_are_words() {
    let said = "“You never get used to the quiet.";
    for line in [
        "It is late.”",
        "Never”",
        "Ysolde Farr is late”",
        "Ysolde Farr, I said. Go”",
        "Go, Ysolde”",
        "NEVER AGAIN”",
    ] {
        assert_eq!(words(&format!("{said}\n{line}")), None, "{line}");
    }
    assert_eq!(words("“You get used to\nYsolde Farr”"), None);
}
