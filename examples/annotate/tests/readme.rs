//! What the program’s README and the page on the record format show of `annotate`.

#[path = "../../../tests/programs/mod.rs"]
mod programs;

use programs::{program, readme_runs, run, stdout};

const PAGES: [&str; 2] = [
    include_str!("../README.md"),
    include_str!("../../../src/guide/format.md"),
];

#[test]
fn annotate_prints_what_stands_there() {
    let mut seen = 0;
    for (command, shown) in PAGES.into_iter().flat_map(readme_runs) {
        let Some((document, flags)) = command.split_once("' | cargo run --release -p annotate")
        else {
            continue;
        };
        let document = document
            .strip_prefix("echo '")
            .expect("the document is echoed");
        let mut annotate = program(env!("CARGO_BIN_EXE_annotate"));
        annotate.args(flags.split_whitespace().filter(|flag| *flag != "--"));
        let output = run(annotate, format!("{document}\n"));
        let printed = stdout(&output);
        assert!(
            printed == shown,
            "a page does not show what `{command}` prints:\n{printed}"
        );
        seen += 1;
    }
    assert_eq!(seen, 2);
}
