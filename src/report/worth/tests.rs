use super::*;
use crate::attribute;

/// What the last sentence reports, behind twelve times the sentences before.
fn reported(before: &str, last: &str) -> Vec<String> {
    let text = format!("{}{last}", before.repeat(12));
    let first = text.len() - last.len();
    let records = attribute(&text);
    let own = records
        .iter()
        .filter(|record| record.parts[0].span.start >= first);
    own.map(|record| record.content().into_owned()).collect()
}

#[test]
fn a_doubtful_report_counts_among_sure_ones_only() {
    let article =
        "Ana Reyes said that the well was dry. Tom Hall told Mary Lowe that it was late. ";
    let tale =
        "She walked down to the well and drank. The water was cold, and it ran over her hands. ";
    let doubtful = "She opposed the new road.";
    assert_eq!(reported(article, doubtful), ["the new road"]);
    assert!(reported(tale, doubtful).is_empty());
    let sure = "She said that the road was new.";
    assert_eq!(reported(tale, sure), ["that the road was new"]);
}

#[test]
fn what_goes_before_the_document_is_read_would_go_in_any() {
    for (row, most) in CONTENTS.into_iter().enumerate() {
        assert!(most >= range(WORDS, row).0 + range(BEHIND, row).0 + range(VERB, row).0);
    }
    for (least, most) in DOCUMENTS {
        assert!(least < most);
    }
}
