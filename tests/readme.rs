//! README agrees with the project: version, commands; and src/README.md has one line for each source file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

/// The lines of the fenced blocks of that language.
fn fenced(language: &str) -> Vec<String> {
    let (mut lines, mut inside) = (Vec::new(), false);
    for line in readme().lines() {
        match line.strip_prefix("```") {
            Some(opened) => inside = !inside && opened == language,
            None if inside => lines.push(line.to_string()),
            None => {}
        }
    }
    lines
}

#[test]
fn the_dependency_is_this_version() {
    let wanted = fenced("toml").iter().find_map(|line| {
        let version = line.strip_prefix("whosaid = \"")?;
        Some(version.trim_end_matches('"').to_string())
    });
    let wanted = wanted.expect("README has a line `whosaid = \"…\"` in a toml block");
    let version = env!("CARGO_PKG_VERSION");
    let fits = version == wanted || version.starts_with(&format!("{wanted}."));
    assert!(fits, "README asks for {wanted}, Cargo.toml says {version}");
}

#[test]
fn the_two_commands_stand_there() {
    assert_eq!(fenced("sh"), ["cargo run --example article", "cargo test"]);
    assert!(root().join("examples/article.rs").is_file(), "no examples/article.rs to run");
}

#[test]
fn the_oldest_compiler_is_the_one_of_the_manifest() {
    let claimed = format!("Rust {}", env!("CARGO_PKG_RUST_VERSION"));
    assert!(readme().contains(&claimed), "README does not say {claimed}");
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
    fs::read_to_string(root().join("src/README.md")).unwrap().lines().filter_map(line).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.chain(folders.iter().flat_map(|inner| rust_files(inner))).collect()
}

/// The source files, as the list writes them.
fn sources() -> BTreeSet<String> {
    let relative = |path: PathBuf| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    ["src", "examples", "benches", "tests"]
        .iter()
        .flat_map(|folder| rust_files(&root().join(folder)))
        .map(relative)
        .collect()
}

/// The link from src/README.md to a file.
fn link_to(path: &str) -> String {
    path.strip_prefix("src/").map_or_else(|| format!("../{path}"), str::to_string)
}

/// A line for the list, with what the file says of itself.
fn line_for(path: &str) -> String {
    let text = fs::read_to_string(root().join(path)).unwrap();
    let about = text.lines().next().and_then(|line| line.strip_prefix("//! ")).unwrap_or("…");
    format!("* [`{path}`]({}): {about}\n", link_to(path))
}

#[test]
fn every_source_file_has_its_line() {
    let listed: BTreeSet<String> = listed().into_iter().collect();
    let missing: String = sources().difference(&listed).map(|path| line_for(path)).collect();
    assert!(missing.is_empty(), "src/README.md lacks:\n{missing}");
}

#[test]
fn every_line_has_its_file() {
    let listed = listed();
    let gone: Vec<&String> = listed.iter().filter(|path| !root().join(path).is_file()).collect();
    assert!(gone.is_empty(), "src/README.md lists what is not there: {gone:?}");
    let distinct: BTreeSet<&String> = listed.iter().collect();
    assert_eq!(distinct.len(), listed.len(), "src/README.md lists a file twice");
}

#[test]
fn every_link_leads_to_its_file() {
    for (path, link) in lines_of_list() {
        assert_eq!(link, link_to(&path));
    }
}
