//! README agrees with the project: version, commands, and what the examples print, which `examples/README.md` shows.

mod programs;

use std::fs;
use std::path::Path;

use programs::{example, readme_runs, run, stdout};

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

/// Nobody could depend on a version that is not published.
#[test]
fn the_dependency_is_by_path_or_git() {
    let lines = fenced("toml");
    let asked: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.strip_prefix("whosaid = { ")?.split(' ').next())
        .collect();
    assert_eq!(asked, ["path", "git"]);
    assert!(!readme().contains("whosaid = \""));
}

#[test]
fn the_two_commands_stand_there() {
    assert_eq!(fenced("sh"), ["cargo run --example article", "cargo test"]);
    assert!(
        root().join("examples/article.rs").is_file(),
        "no examples/article.rs to run"
    );
}

#[test]
fn the_oldest_compiler_is_the_one_of_the_manifest() {
    let claimed = format!("Rust {}", env!("CARGO_PKG_RUST_VERSION"));
    assert!(readme().contains(&claimed), "README does not say {claimed}");
}

#[test]
fn the_examples_print_what_stands_there() {
    let readme = fs::read_to_string(root().join("examples/README.md")).unwrap();
    let mut seen = Vec::new();
    for (command, shown) in readme_runs(&readme) {
        let Some(name) = command.strip_prefix("cargo run --example ") else {
            continue;
        };
        let output = run(example(name), "");
        let printed = stdout(&output);
        assert!(
            printed == shown,
            "examples/README.md does not show what `{command}` prints:\n{printed}"
        );
        seen.push(name);
    }
    assert_eq!(seen, ["article", "cast"]);
}
