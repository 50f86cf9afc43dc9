//! Who is called, and who is spoken of.

use super::*;
use crate::lexicon::OwnWords;

fn scan(quoted: &str) -> (Vec<Person>, Vec<Person>) {
    scan_with(
        Lexicon::BUILT_IN,
        &["Emma", "Mr. Wren", "Jane Fairfax"],
        quoted,
    )
}

fn scan_with(lexicon: &Lexicon, known: &[&str], quoted: &str) -> (Vec<Person>, Vec<Person>) {
    let (roster, mut people) = (Roster::default(), People::default());
    let mut names = Names::new(lexicon, &roster);
    for (person, name) in known.iter().enumerate() {
        names.vote(name, person as Person, 1);
    }
    let found = names.scan(quoted, (None, Span::new(0, quoted.len())), &mut people);
    (
        found.called().collect(),
        found
            .mentioned
            .iter()
            .flatten()
            .map(|number| number.get())
            .collect(),
    )
}

#[test]
fn vocatives_stand_between_edges() {
    assert_eq!(scan("“Come, Emma,”"), (vec![0], vec![]));
    assert_eq!(scan("“Emma!”"), (vec![0], vec![]));
    assert_eq!(
        scan("“You will see, Mr. Wren, that it rains.”"),
        (vec![1], vec![])
    );
    assert_eq!(scan("“My dear Emma, sit down.”"), (vec![0], vec![]));
    assert_eq!(scan("“Oh Jane Fairfax!”"), (vec![2], vec![]));
}

#[test]
fn other_names_are_spoken_of() {
    assert_eq!(
        scan("“Emma thinks that Mr. Wren knows.”"),
        (vec![], vec![0, 1])
    );
    assert_eq!(scan("“I saw Emma's hat.”"), (vec![], vec![0]));
    assert_eq!(scan("“I saw Emma’s hat.”"), (vec![], vec![0]));
}

#[test]
fn the_full_stop_of_a_title_of_ones_own_ends_nothing() {
    let mut own = OwnWords::default();
    own.title("Dra.");
    let (text, known) = ("“You will see, Dra. Wren, that it rains.”", ["Dra. Wren"]);
    assert_eq!(scan_with(&own.sorted(), &known, text), (vec![0], vec![]));
    assert_eq!(scan_with(Lexicon::BUILT_IN, &known, text), (vec![], vec![]));
}

#[test]
fn a_name_stands_for_whom_most_mentions_mean() {
    let (roster, mut people) = (Roster::default(), People::default());
    let mut names = Names::new(Lexicon::BUILT_IN, &roster);
    [1, 2, 2]
        .into_iter()
        .for_each(|person| names.vote("Wren", person, 1));
    assert_eq!(names.person("Wren", &mut people), Some(2));
}

#[test]
fn any_text_can_be_scanned() {
    for text in [
        "",
        "“",
        "—",
        "é",
        "日本",
        "a—b",
        "“Ünal!”",
        "’’’",
        "Mr.",
        "- '",
    ] {
        scan(text);
    }
}
