use super::*;

/// The text with `[` and `]` drawn around what was found; `]?` where no closing mark was.
fn drawn(text: &str, typography: Typography) -> String {
    let mut edges: Vec<(usize, bool, usize, &str)> = Vec::new();
    for (order, found) in find(text, typography).iter().enumerate() {
        edges.push((found.span.start, true, order, "["));
        edges.push((found.span.end, false, usize::MAX - order, if found.closed { "]" } else { "]?" }));
    }
    edges.sort();
    let mut out = String::new();
    let mut at = 0;
    for (edge, _, _, drawing) in edges {
        out.push_str(&text[at..edge]);
        out.push_str(drawing);
        at = edge;
    }
    out + &text[at..]
}

/// Takes the drawings out, looks for quotations, and expects the same drawings.
fn check(expected: &str) {
    let text = expected.replace("]?", "").replace(['[', ']'], "");
    assert_eq!(drawn(&text, Typography::Detect), expected);
}

#[test]
fn double_marks() {
    check("She said [“we lost”] and left.");
    check("She said [\"we lost\"] and left.");
    check("She said [''we lost''] and left.");
    check("She said [``we lost''] and left.");
    check("[\"We lost,”] she said. [“We did.\"]");
    check("Doe:[\"we lost\"]and left");
    check("Doe:\u{A0}[“we lost”]\u{A0}and left");
}
