//! Whole documents with their speakers marked: how many the library gets right.
//!
//! `cargo test --test documents -- --nocapture` prints the counts and the mistakes. The markup is explained in
//! `tests/documents/README.md`. A quoted stretch is right when a record has a part of the same extent, four fifths of it or
//! more, whose speaker has the name, or who is called so where nobody has a name; what nobody says is right without a speaker.
//! Indirect speech is right when half of the extent is, and the speaker.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use whosaid::Attribution;

/// Something marked: its extent in the plain text, the speaker, and whether it stands in quotation marks.
struct Mark {
    extent: Range<usize>,
    speaker: String,
    quoted: bool,
}

struct Document {
    name: String,
    text: String,
    marks: Vec<Mark>,
}

/// Right, of how many: quoted stretches, and indirect speech.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    quoted: (usize, usize),
    indirect: (usize, usize),
}

fn documents(file: &str) -> Vec<Document> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/documents")
        .join(file);
    let source = std::fs::read_to_string(path).expect("a file of documents");
    let documents = source.split("=== ").skip(1);
    documents
        .map(|document| document.split_once('\n').expect("a name and a text"))
        .map(document)
        .collect()
}

fn document((name, mut rest): (&str, &str)) -> Document {
    let (mut text, mut marks) = (String::new(), Vec::new());
    while let Some((before, marked)) = rest.split_once('{') {
        text += before;
        let (mark, after) = marked
            .split_once('}')
            .unwrap_or_else(|| panic!("{name}: a mark without its end"));
        let at = mark
            .find(['|', '~'])
            .unwrap_or_else(|| panic!("{name}: no mark: {mark}"));
        let start = text.len();
        text += &mark[at + 1..];
        let speaker = mark[..at].trim().to_string();
        marks.push(Mark {
            extent: start..text.len(),
            speaker,
            quoted: mark[at..].starts_with('|'),
        });
        rest = after;
    }
    text += rest;
    Document {
        name: name.trim().to_string(),
        text,
        marks,
    }
}

/// Without what stands at the edges and is no letter.
fn trimmed(text: &str, extent: Range<usize>) -> Range<usize> {
    let inner = &text[extent.clone()];
    let start = inner.find(char::is_alphanumeric).unwrap_or(0);
    let end = inner.rfind(char::is_alphanumeric).map_or(0, |at| {
        at + inner[at..].chars().next().map_or(0, char::len_utf8)
    });
    extent.start + start..extent.start + end.max(start)
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> f64 {
    let shared = one
        .end
        .min(other.end)
        .saturating_sub(one.start.max(other.start));
    let whole = one.end.max(other.end) - one.start.min(other.start);
    shared as f64 / whole.max(1) as f64
}

/// The words of a name that tell who it is.
fn words(name: &str) -> Vec<String> {
    let passed: BTreeSet<&str> = [
        "a", "an", "dr", "lady", "miss", "mr", "mrs", "ms", "sir", "the",
    ]
    .into();
    let owned = name.replace("’s", "").replace("'s", "").to_lowercase();
    let inner = |letter: char| letter.is_alphanumeric() || "_'’-".contains(letter);
    let words = owned
        .split(|letter: char| !inner(letter))
        .filter(|word| !word.is_empty() && !passed.contains(word));
    words.map(str::to_string).collect()
}

/// Whom a record names, or the words that stand for the speaker.
fn speaker<'r>(record: &'r Attribution<'_>) -> Option<&'r str> {
    let speaker = record.speaker.as_ref()?;
    speaker.name.as_deref().or_else(|| {
        speaker
            .mention
            .as_ref()
            .map(|mention| mention.text.as_ref())
    })
}

impl Mark {
    fn is_right(&self, text: &str, records: &[Attribution<'_>]) -> bool {
        let (own, least) = (
            trimmed(text, self.extent.clone()),
            if self.quoted { 0.8 } else { 0.5 },
        );
        let holds = |record: &&Attribution<'_>| {
            let parts = record
                .parts
                .iter()
                .filter(|part| part.quoted == self.quoted);
            parts
                .map(|part| part.span.start..part.span.end)
                .any(|part| overlap(&trimmed(text, part), &own) >= least)
        };
        let found = records.iter().find(holds).map(speaker);
        match (self.speaker.as_str(), found) {
            ("-", found) => found.flatten().is_none(),
            (wanted, Some(Some(named))) => words(wanted) == words(named),
            _ => false,
        }
    }
}

fn count(file: &str) -> Count {
    let mut count = Count::default();
    for document in documents(file) {
        let records = whosaid::attribute(&document.text);
        for mark in &document.marks {
            let right = mark.is_right(&document.text, &records);
            let (ok, all) = if mark.quoted {
                &mut count.quoted
            } else {
                &mut count.indirect
            };
            *all += 1;
            *ok += usize::from(right);
            if !right {
                println!(
                    "{}: {} says {}",
                    document.name,
                    mark.speaker,
                    &document.text[mark.extent.clone()]
                );
            }
        }
    }
    println!("{file}: {count:?}");
    count
}

/// The counts of a file are at least these, which rise with the library and never sink.
fn holds(file: &str, quoted: (usize, usize), indirect: (usize, usize)) {
    let measured = count(file);
    assert_eq!(
        (measured.quoted.1, measured.indirect.1),
        (quoted.1, indirect.1),
        "{file} has other marks"
    );
    assert!(
        measured.quoted.0 >= quoted.0 && measured.indirect.0 >= indirect.0,
        "{file}: {measured:?}"
    );
}

#[test]
fn news() {
    holds("news.txt", (546, 629), (88, 92));
}

#[test]
fn fiction() {
    holds("fiction.txt", (914, 1113), (0, 0));
}

#[test]
fn typography() {
    holds("typography.txt", (350, 398), (18, 18));
}

#[test]
fn unseen() {
    holds("unseen.txt", (497, 619), (66, 67));
}

#[test]
fn a_wrong_name_is_no_right_one() {
    let name = |speaker: &str| Mark {
        extent: 0..9,
        speaker: speaker.to_string(),
        quoted: true,
    };
    let text = r#""We won," said Mayor Ana Reyes."#;
    let records = whosaid::attribute(text);
    assert!(name("Ana Reyes").is_right(text, &records));
    assert!(!name("Ana").is_right(text, &records) && !name("-").is_right(text, &records));
}
