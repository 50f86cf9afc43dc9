//! Who speaks by the words.

use crate::attribute;

/// A long talk of two who have their own words, and a last turn whose cue fits both.
fn last_speaker(rounds: usize, last: &str) -> Option<String> {
    let talk = "“Reckon the tide turned,” said Gilbert.\n\n“Perhaps, my dear,” said Martin.\n\n";
    let noon = "The road was empty until noon, and nothing was heard from the harbour.\n\n";
    let text = format!("{}{}“{last}”\n\n", talk.repeat(rounds), noon.repeat(6));
    let records = attribute(&text);
    records.last()?.speaker_name().map(str::to_owned)
}

#[test]
fn whoever_says_such_elsewhere_says_it_here() {
    let gilbert = last_speaker(120, "Reckon the tide turned, I reckon.");
    let martin = last_speaker(120, "Perhaps, my dear, perhaps.");
    assert_eq!(
        (gilbert.as_deref(), martin.as_deref()),
        (Some("Gilbert"), Some("Martin"))
    );
}

#[test]
fn a_short_talk_tells_no_voices() {
    let reckons = last_speaker(3, "Reckon the tide turned, I reckon.");
    assert_eq!(reckons, last_speaker(3, "Perhaps, my dear, perhaps."));
}
