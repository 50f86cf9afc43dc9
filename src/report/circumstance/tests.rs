//! Descriptions, settings, times and manners, and what is none.

use crate::{attribute, Attribution, Mention};

fn texts(mentions: &[Mention<'_>]) -> Vec<String> {
    mentions
        .iter()
        .map(|mention| mention.text.to_string())
        .collect()
}

fn description(text: &str) -> Option<String> {
    let records = attribute(text);
    let speaker = records[0].speaker.as_ref()?;
    speaker
        .description
        .as_ref()
        .map(|words| words.text.to_string())
}

fn settings(text: &str) -> (Vec<String>, Vec<String>) {
    let Attribution { setting, when, .. } = attribute(text).remove(0);
    (texts(&setting), texts(&when))
}

#[test]
fn what_the_speaker_is() {
    for (text, expected) in [
        (
            "“No,” Tom Hall, a clerk at the mill, said.",
            "a clerk at the mill",
        ),
        (
            "“No,” said Tom Hall, a clerk at the mill in Bath.",
            "a clerk at the mill in Bath",
        ),
        ("“No,” said Tom Hall, 52, a clerk.", "a clerk"),
        ("“No,” said Tom Hall, 52.", "52"),
        ("“No,” said Mayor Ana Reyes.", "Mayor"),
        (
            "“No,” said Mayor Ana Reyes, a Democrat from Austin, Texas, on Monday.",
            "a Democrat from Austin, Texas",
        ),
        (
            "“No,” the club’s treasurer, Tom Hall, said.",
            "the club’s treasurer",
        ),
        (
            "“No,” said Tom Hall of the Polar Institute.",
            "the Polar Institute",
        ),
        ("“No,” said Sen. Ana Reyes, D-Ohio, on Monday.", "D-Ohio"),
        (
            "“No,” said Harvard professor Tom Hall.",
            "Harvard professor",
        ),
    ] {
        assert_eq!(description(text).as_deref(), Some(expected), "{text}");
    }
    for text in [
        "“No,” said Mr. Hall.",
        "Mayor Ana Reyes rose. “No,” Reyes said.",
        "“No,” Tom Hall, visibly tired, said.",
        "“No,” said Tom Hall, and the mayor left.",
        "“No,” the Polar Institute said.",
    ] {
        assert_eq!(description(text), None, "{text}");
    }
}

#[test]
fn where_and_when_it_was_said() {
    for (text, setting, when) in [
        (
            "“No,” Hall said in a statement on Tuesday.",
            "in a statement",
            "on Tuesday",
        ),
        (
            "“No,” Hall told reporters at a rally in Ohio last week.",
            "at a rally in Ohio",
            "last week",
        ),
        ("On Monday, Ana Reyes said that it rained.", "", "On Monday"),
        (
            "“No,” Hall said Thursday in an interview with the Gazette.",
            "in an interview with the Gazette",
            "Thursday",
        ),
        ("“No,” Hall said two days later.", "", "two days later"),
        (
            "“No,” Hall wrote on Facebook in 2015.",
            "on Facebook",
            "in 2015",
        ),
        ("“No,” Hall said of the plan.", "", ""),
        ("“No,” Hall said, and on Tuesday he left.", "", ""),
        ("On harbour dues, Hall said that they were high.", "", ""),
        (
            "After he had left on Monday, Hall said that it rained.",
            "",
            "",
        ),
    ] {
        let joined = |words: Vec<String>| words.join("; ");
        let (found, time) = settings(text);
        assert_eq!(
            (joined(found).as_str(), joined(time).as_str()),
            (setting, when),
            "{text}"
        );
    }
}

#[test]
fn how_it_was_said_and_whether() {
    let cue = |text: &str| attribute(text).remove(0).into_owned().cue.expect("a cue");
    for (text, manner) in [
        ("“No,” Hall said quietly.", "quietly"),
        ("“No,” Hall said with a laugh.", "with a laugh"),
        ("“No,” she said in a low voice.", "in a low voice"),
    ] {
        assert_eq!(
            cue(text).manner.map(|it| it.text.into_owned()).as_deref(),
            Some(manner),
            "{text}"
        );
    }
    for text in [
        "“No,” Hall said only.",
        "“No,” Hall said with his brother.",
        "“No,” Hall said recently.",
    ] {
        assert_eq!(cue(text).manner, None, "{text}");
    }
    for text in [
        "Hall might say that it rained.",
        "Hall is expected to say that it rained.",
        "If Hall said that it rained, we would go.",
        "Hall reportedly said that it rained.",
    ] {
        assert!(!cue(text).asserted, "{text}");
    }
    for text in [
        "Hall said that it might rain.",
        "Hall went on to say that it rained.",
        "Hall would not say why.",
    ] {
        assert!(cue(text).asserted, "{text}");
    }
}
