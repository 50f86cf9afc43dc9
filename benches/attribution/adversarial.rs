//! Texts that make careless code quadratic, a megabyte each.

use std::fmt::Write;

const MEGABYTE: usize = 1 << 20;

/// Things to put into a text with many different ones.
const MANY: usize = 100_000;

/// Names and texts.
pub fn texts() -> Vec<(&'static str, String)> {
    vec![
        ("straight double marks", filled("\"")),
        ("opening double marks", filled("“")),
        ("apostrophes", filled("'")),
        ("opening brackets", filled("(")),
        ("cues", filled("said said ")),
        ("speakers and cues", filled("He said ")),
        ("initials", filled("A. B. C. ")),
        ("one word", filled("a")),
        ("one capital word", filled("A")),
        ("alternating openers", filled("“‘«")),
        ("quotations without a sentence's end", filled("“ab” a b ")),
        (
            "quotations and cues without a sentence's end",
            filled("“ab,” he said, "),
        ),
        ("nested reports", filled("Reyes said that ")),
        ("reports in a row", filled("He said, ")),
        (
            "verbs that share a subject",
            filled("Reyes and said and said "),
        ),
        ("participles", filled("saying ")),
        ("commas", filled("a, ")),
        ("adjectives without a noun", filled("big ")),
        ("articles", filled("the ")),
        ("negations", filled("not ")),
        ("adverbs", filled("very ")),
        ("a chain of nouns", filled("house of ")),
        ("accordings", filled("according to Reyes “ab” x ")),
        ("nouns that report", filled("his claim that “ab” ")),
        ("introductions", filled("While He said, she said, ")),
        ("by-lines", filled("“ab” — Reyes, ")),
        ("terms of terms", filled("“ab” of ")),
        ("questions about words", filled("Her advice? “ab” ")),
        (
            "reports between quotations",
            filled("“Ab.” Hall said that it was. "),
        ),
        (
            "turns of dialogue in one paragraph",
            filled("“Is it late?” said Ana Reyes. “No!” said Tom Hall. "),
        ),
        (
            "turns of dialogue",
            filled("“Is it late, Ana?” he asked.\n“No!” she said.\n"),
        ),
        (
            "a quotation over many paragraphs",
            filled("“Ab is here now, he\n\n"),
        ),
        ("full stops in one word", filled("a.b")),
        ("one paragraph of quotations", "“No.” He ".repeat(MANY)),
        ("a quotation a line", filled("“No.”\n")),
        (
            "different names",
            numbered(|text, name| writeln!(text, "“No,” {name} {name}son said.")),
        ),
        (
            "names with one surname",
            numbered(|text, name| writeln!(text, "“No,” {name} Reyes said.")),
        ),
        (
            "names without a cue",
            numbered(|text, name| write!(text, "{name} Reyes, ")),
        ),
    ]
}

fn filled(piece: &str) -> String {
    piece.repeat(MEGABYTE / piece.len() + 1)
}

/// A text with a line for each of many names that all differ.
fn numbered(line: impl Fn(&mut String, &str) -> std::fmt::Result) -> String {
    let mut text = String::new();
    for number in 0..MANY {
        line(&mut text, &name(number)).expect("a String takes everything");
    }
    text
}

/// The number in letters: *Babaca*.
fn name(number: usize) -> String {
    let letters = (0..6).map(|place| char::from(b"bcdfghjklm"[number / 10usize.pow(place) % 10]));
    let mut name: String = letters.flat_map(|letter| [letter, 'a']).collect();
    name[..1].make_ascii_uppercase();
    name
}
