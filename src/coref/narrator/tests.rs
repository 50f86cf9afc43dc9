//! Who is addressed.

use super::*;

#[test]
fn people_are_addressed_between_commas() {
    let found = vocatives(
        Lexicon::BUILT_IN,
        "“Come in, Mark,” she said. “No, Mr. Barley.” He stood, Rome in his back.",
    );
    let mut names: Vec<&str> = found.into_keys().collect();
    names.sort_unstable();
    assert_eq!(names, ["Barley", "Mark"]);
}
