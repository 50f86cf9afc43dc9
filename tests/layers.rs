//! The layers of `src/` know one another in one direction only.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Each layer, and what it may know beside itself. What stands above all of them (the public types, the pipeline) may know
/// everything.
const LAYERS: [(&str, &[&str]); 8] = [
    ("util", &[]),
    ("lexicon", &["util"]),
    ("text", &["util", "lexicon"]),
    ("syntax", &["util", "lexicon", "text"]),
    ("mention", &["util", "lexicon", "syntax"]),
    ("report", &["util", "lexicon", "text", "syntax", "mention"]),
    ("coref", &["util", "lexicon", "syntax", "mention"]),
    (
        "dialogue",
        &[
            "util", "lexicon", "text", "syntax", "mention", "report", "coref",
        ],
    ),
];

#[test]
fn no_layer_knows_one_above_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (layer, below) in LAYERS {
        let mut known = BTreeSet::new();
        known_to(&root.join(layer), &mut known);
        let above: Vec<&str> = LAYERS
            .iter()
            .map(|(other, _)| *other)
            .filter(|other| *other != layer && !below.contains(other) && known.contains(*other))
            .collect();
        assert!(above.is_empty(), "src/{layer} knows {above:?}");
    }
}

/// The modules of the crate's root that the sources of a folder name.
fn known_to(folder: &Path, known: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            known_to(&path, known);
        } else if !path.ends_with("tests.rs") {
            let source = fs::read_to_string(&path).unwrap();
            let names = source.split("crate::").skip(1);
            known.extend(names.map(|rest| {
                rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                    .next()
                    .unwrap()
                    .to_string()
            }));
        }
    }
}
