//! src/README.md has one line for each source file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every path that the list in src/README.md names: lines of the form ``* [`path`](link): what it holds``.
fn listed() -> Vec<String> {
    lines_of_list().into_iter().map(|(path, _)| path).collect()
}

/// The paths and the links of that list.
fn lines_of_list() -> Vec<(String, String)> {
    let line = |line: &str| {
        let (path, rest) = line.strip_prefix("* [`")?.split_once("`](")?;
        Some((path.to_string(), rest.split_once("): ")?.0.to_string()))
    };
    fs::read_to_string(root().join("src/README.md"))
        .unwrap()
        .lines()
        .filter_map(line)
        .collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let files = files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files
        .chain(folders.iter().flat_map(|inner| rust_files(inner)))
        .collect()
}

/// The source files, as the list writes them.
fn sources() -> BTreeSet<String> {
    let relative = |path: PathBuf| {
        path.strip_prefix(root())
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/")
    };
    ["src", "examples", "benches", "tests"]
        .iter()
        .flat_map(|folder| rust_files(&root().join(folder)))
        .map(relative)
        .collect()
}

/// The link from src/README.md to a file.
fn link_to(path: &str) -> String {
    path.strip_prefix("src/")
        .map_or_else(|| format!("../{path}"), str::to_string)
}

/// A line for the list, with what the file says of itself.
fn line_for(path: &str) -> String {
    let text = fs::read_to_string(root().join(path)).unwrap();
    let about = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("//! "))
        .unwrap_or("…");
    format!("* [`{path}`]({}): {about}\n", link_to(path))
}

#[test]
fn every_source_file_has_its_line() {
    let listed: BTreeSet<String> = listed().into_iter().collect();
    let missing: String = sources()
        .difference(&listed)
        .map(|path| line_for(path))
        .collect();
    assert!(missing.is_empty(), "src/README.md lacks:\n{missing}");
}

#[test]
fn every_line_has_its_file() {
    let listed = listed();
    let gone: Vec<&String> = listed
        .iter()
        .filter(|path| !root().join(path).is_file())
        .collect();
    assert!(
        gone.is_empty(),
        "src/README.md lists what is not there: {gone:?}"
    );
    let distinct: BTreeSet<&String> = listed.iter().collect();
    assert_eq!(
        distinct.len(),
        listed.len(),
        "src/README.md lists a file twice"
    );
}

#[test]
fn every_link_leads_to_its_file() {
    for (path, link) in lines_of_list() {
        assert_eq!(link, link_to(&path));
    }
}
