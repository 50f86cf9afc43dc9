//! What README shows of `annotate`.

#[path = "../../../tests/programs/mod.rs"]
mod programs;

use programs::{program, readme_runs, run, stdout};

const README: &str = include_str!("../../../README.md");

#[test]
fn annotate_prints_what_stands_there() {
    let mut seen = 0;
    for (command, shown) in readme_runs(README) {
        let Some(document) = command.strip_suffix("' | cargo run --release -p annotate") else {
            continue;
        };
        let document = document
            .strip_prefix("echo '")
            .expect("the document is echoed");
        let output = run(
            program(env!("CARGO_BIN_EXE_annotate")),
            format!("{document}\n"),
        );
        let printed = stdout(&output);
        assert!(
            printed == shown,
            "README does not show what `{command}` prints:\n{printed}"
        );
        seen += 1;
    }
    assert_eq!(seen, 1);
}
