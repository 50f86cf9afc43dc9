//! What the record format promises, held against the texts of the training corpora.
//!
//! They are no part of the project: the test reads them where they lie beside it, and says so where they do not.

#[path = "invariants/one_part.rs"]
mod one_part;

use std::io::Write;
use std::path::Path;

use whosaid::{Attribution, Attributor, Kind};

const CORPORA: [&str; 7] = [
    "news-train.jsonl",
    "novels-train.jsonl",
    "novels-more-train.jsonl",
    "excerpts-train.jsonl",
    "genres-train.jsonl",
    "dashes-train.jsonl",
    "turns-train.jsonl",
];

/// The texts of a corpus, if it is there.
fn texts(corpus: &str) -> Option<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let lines = std::fs::read_to_string(folder.join(corpus)).ok()?;
    let text = |line: &str| -> String {
        let document: serde_json::Value = serde_json::from_str(line).expect("a document as JSON");
        document["text"]
            .as_str()
            .expect("a document with a text")
            .to_string()
    };
    Some(
        lines
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(text)
            .collect(),
    )
}

/// Outside of turns, where quotations are told apart from what is said around them, only inches have a mark.
fn no_mark_in_a_paraphrase(records: &[Attribution<'_>]) {
    let paraphrases = records
        .iter()
        .filter(|record| record.kind != Kind::Turn)
        .flat_map(|record| &record.parts);
    for part in paraphrases.filter(|part| !part.quoted) {
        let mut marks = part.text.match_indices(['"', '“', '”', '„', '«', '»']);
        let inches = |at: usize| part.text[..at].ends_with(|before: char| before.is_ascii_digit());
        assert!(
            marks.all(|(at, _)| inches(at)),
            "a quotation in the paraphrase {:?}",
            part.text
        );
    }
}

#[test]
fn each_byte_of_the_training_texts_lies_in_one_part() {
    let attributor = Attributor::default();
    for corpus in CORPORA {
        let Some(texts) = texts(corpus) else {
            // not by a macro, whose words are shown only when a test fails
            writeln!(
                std::io::stderr(),
                "skipped: {corpus} is not in ../shared/data"
            )
            .expect("a place for errors");
            continue;
        };
        for text in texts {
            let records = attributor.attribute(&text);
            one_part::no_byte_in_two_parts(&text, &records);
            no_mark_in_a_paraphrase(&records);
        }
    }
}
