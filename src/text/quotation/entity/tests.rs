use super::*;

fn read(text: &str) -> Option<(usize, &str)> {
    at(text, 0).map(|cut| (cut.end, cut.read))
}

#[test]
fn marks_by_name_and_by_number() {
    assert_eq!(read("&quot;No"), Some((6, "\"")));
    assert_eq!(read("&#8220;No"), Some((7, "“")));
    assert_eq!(read("&#x201d; she"), Some((8, "”")));
    assert_eq!(read("&#39;s"), Some((5, "'")));
    assert_eq!(read("&#233;"), Some((6, "é")));
    assert_eq!(read("&#147;No"), Some((6, "“")));
    assert_eq!(read("&amp;quot;No"), Some((10, "\"")));
    assert_eq!(read("&amp; Sons"), Some((5, "&")));
}

#[test]
fn an_ampersand_is_no_entity() {
    for text in [
        "&",
        "& Sons;",
        "&co;",
        "&#;",
        "&#x;",
        "&#9999999;",
        "&;",
        "&quot",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}
