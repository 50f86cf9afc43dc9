//! The layers of `src/` know one another in one direction only.

use std::collections::{BTreeMap, BTreeSet};
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

#[test]
fn no_files_of_a_folder_know_one_another_in_a_circle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut circles = Vec::new();
    each_folder(&root, &mut |folder| {
        let known = files_of(folder);
        circles.extend(
            known
                .keys()
                .filter(|file| reaches(&known, file, file, &mut BTreeSet::new()))
                .map(|file| folder.join(file).display().to_string()),
        );
    });
    assert!(circles.is_empty(), "{circles:#?}");
}

fn each_folder(folder: &Path, visit: &mut impl FnMut(&Path)) {
    visit(folder);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            each_folder(&path, visit);
        }
    }
}

/// The modules of a folder, each with those beside it that its file names.
fn files_of(folder: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_string();
        let module = path.extension().is_some_and(|extension| extension == "rs");
        if module && !["mod", "lib", "tests"].contains(&name.as_str()) {
            sources.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    let beside = |source: &String| {
        let named = source.split("use super::").skip(1);
        let named = named.flat_map(|rest| {
            let end = rest.find(';').unwrap_or(rest.len());
            let list = rest[..end].trim_start_matches('{').trim_end_matches('}');
            let single = rest.starts_with('{');
            list.split(if single { ',' } else { ';' })
                .map(|item| item.split("::").next().unwrap().trim().to_string())
                .collect::<Vec<_>>()
        });
        named.filter(|name| sources.contains_key(name)).collect()
    };
    sources
        .iter()
        .map(|(name, source)| {
            let mut named: BTreeSet<String> = beside(source);
            named.remove(name);
            (name.clone(), named)
        })
        .collect()
}

fn reaches(
    known: &BTreeMap<String, BTreeSet<String>>,
    from: &str,
    to: &str,
    seen: &mut BTreeSet<String>,
) -> bool {
    known[from]
        .iter()
        .any(|next| next == to || seen.insert(next.clone()) && reaches(known, next, to, seen))
}
