use super::*;

fn cut(text: &str, place: Option<Cut>) -> &str {
    place.map_or("", |cut| &text[cut.start..cut.end])
}

#[test]
fn what_stands_behind_a_mark() {
    let behind = |rest: &str| {
        let text = format!("”{rest} said");
        cut(&text, behind(&text, 3)).to_owned()
    };
    for ornament in [
        "_", "**", "¹²", "</i>", "_</em>", "\u{200b}", "\u{ad}_", "†",
    ] {
        assert_eq!(behind(ornament), ornament);
    }
    for other in ["", "[1]", "****", "<p>", "\u{a0}_", "_”", "2"] {
        assert_eq!(behind(other), "");
    }
}

#[test]
fn what_stands_before_a_mark() {
    let before = |rest: &str| {
        let text = format!("So {rest}“");
        cut(&text, before(&text, 3 + rest.len())).to_owned()
    };
    for ornament in ["_", "***", "<i>", "</b><em>", "_\u{200b}"] {
        assert_eq!(before(ornament), ornament);
    }
    for other in ["", "<p>", "“*", "____", "\u{a0}", "[1]"] {
        assert_eq!(before(other), "");
    }
}

#[test]
fn what_stands_around_a_name() {
    let name = |text: &str, start| {
        let [open, close] = around_name(text, start)?;
        Some(text[open.end..close.start].to_owned())
    };
    assert_eq!(name("said *Ana*.", 5).as_deref(), Some("Ana"));
    assert_eq!(name("said _A\u{ad}na_.", 5).as_deref(), Some("A\u{ad}na"));
    assert_eq!(
        name("**Ana O’Hara** said", 0).as_deref(),
        Some("Ana O’Hara")
    );
    for text in [
        "*Ana*",
        "**Ana** No",
        "**Ana** (Dover): no",
        "**Ana:** no",
        "**Ana**: no",
        "* Ana* x",
        "*an* x",
        "*Ana sang* x",
        "_Ana_x",
        "****Ana**** x",
    ] {
        assert_eq!(name(text, 0), None, "{text}");
    }
}

#[test]
fn what_stands_around_the_words_of_a_link() {
    let words = |text: &str, start| {
        let [open, close] = around_link(text, start)?;
        Some(format!(
            "{}|{}",
            &text[open.end..close.start],
            &text[close.end..]
        ))
    };
    let link = |text| words(text, 0);
    assert_eq!(
        link("[Ana O’Hara](https://a.example/b) said").as_deref(),
        Some("Ana O’Hara| said")
    );
    assert_eq!(
        words("the [mayor](/who#m) left", 4).as_deref(),
        Some("mayor| left")
    );
    for text in [
        "[Ana] (said)",
        "[Ana](said)",
        "[Ana](a b/c)",
        "[](a/b)",
        "[“No”](a/b)",
        "[Ana",
        "[Ana](a/b",
        "Ana](a/b)",
    ] {
        assert_eq!(link(text), None, "{text}");
    }
}

#[test]
fn characters_that_are_read_as_nothing_or_as_another() {
    let read = |text: &str, start| at(text, start).map(|cut| (cut.end - cut.start, cut.read));
    assert_eq!(read("a\u{ad}b", 1), Some((2, "")));
    assert_eq!(read("a\u{a0}b", 1), Some((2, " ")));
    assert_eq!(read("a\u{202f}b", 1), Some((3, " ")));
    assert_eq!(read("a\u{feff}b", 1), Some((3, "")));
    assert_eq!(read("a²", 1), Some((2, "")));
    assert_eq!(read("a ²", 2), None);
    assert_eq!(read("LÃ³pez", 3), None);
    assert_eq!(read("a\u{2003}b", 1), None);
    assert_eq!(read("a\u{93}b", 1), None);
    assert_eq!(read("a\u{97}b", 1), Some((2, "--")));
    assert_eq!(read("Ã\u{96}zil", 2), Some((2, "")));
}
