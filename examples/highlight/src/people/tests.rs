//! Who is the same in two documents, and what stands for a name.

use super::{initials, People};

#[test]
fn names_join_documents_and_descriptions_do_not() {
    let documents = [
        "“We won,” said Ana Reyes. “By a mile,” an aide said.",
        "“Barely,” Ana Reyes said. “They lost,” an aide said.",
    ];
    let documents = documents.map(whosaid::read);
    let people = People::of(&documents);
    let names: Vec<_> = people
        .all
        .iter()
        .map(|one| (one.name.as_str(), one.records))
        .collect();
    assert_eq!(names, [("Ana Reyes", 2), ("an aide", 1), ("an aide", 1)]);
    assert_eq!(people.of_speaker(0, 0), people.of_speaker(1, 0));
    assert_ne!(people.of_speaker(0, 1), people.of_speaker(1, 1));
    let tags: Vec<_> = people.all.iter().map(|one| one.tag.as_str()).collect();
    assert_eq!(tags, ["AR", "a", "a2"]);
    let shares: Vec<_> = people.all.iter().map(|one| one.share).collect();
    assert_eq!(shares, [38, 38, 25]);
}

#[test]
fn initials_are_of_capitals() {
    let cases = [
        ("Ana Reyes", "AR"),
        ("the harbour authority", "a"),
        ("Mrs. Anna de Vries", "MA"),
        ("Örjan", "Ö"),
        ("李明", "李"),
        ("…", "?"),
    ];
    for (name, expected) in cases {
        assert_eq!(initials(name), expected, "{name}");
    }
}
