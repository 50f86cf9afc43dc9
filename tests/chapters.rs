//! `chapters` as a program.

mod programs;

use programs::{example, run, stdout};

#[test]
fn whoever_speaks_again_has_the_same_number() {
    let output = run(example("chapters"), "");
    assert_eq!(
        stdout(&output),
        "CHAPTER I\n    0 Emma Stone, 1\n    1 Tom Hall, 1\nCHAPTER II\n    0 Emma Stone, 1\n    2 the innkeeper, 1\n"
    );
}
