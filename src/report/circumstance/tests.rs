//! Descriptions, settings, times and manners, and what is none.

use crate::{attribute, Act, Attribution, Attributor, CueVerb, Mention, Options};

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
            "“No,” said Tom Hall, managing director of the mill.",
            "managing director of the mill",
        ),
        (
            "“No,” said Tom Hall, who runs the mill.",
            "who runs the mill",
        ),
        ("“No,” said Mayor Tom Hall, who runs the mill.", "Mayor"),
        (
            "“No,” Hall, at the Polar Institute, said.",
            "the Polar Institute",
        ),
        (
            "Then came the mayor’s aide Tom Hall, who said that it rained.",
            "the mayor’s aide",
        ),
        (
            "“No,” said Tom Hall, the author of “The Long Road.”",
            "the author of “The Long Road.”",
        ),
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
        "“No,” wrote Cleveland’s Gazette.",
        "“No,” said Tom Hall, who was in Ohio.",
        "“No,” said Hall, laughing at the mayor.",
        "“No,” said Ana Reyes, shaking her head.",
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
        (
            "In a letter filed in May, Ana Reyes said that it rained.",
            "In a letter",
            "",
        ),
        ("Last year, Ana Reyes said that it rained.", "", "Last year"),
        (
            "Earlier this week, Ana Reyes said that it rained.",
            "",
            "Earlier this week",
        ),
        (
            "Speaking at a rally in Bath on Friday, Ana Reyes said that it rained.",
            "at a rally in Bath",
            "on Friday",
        ),
        (
            "“No,” Hall told reporters on his boat in Austin, Texas.",
            "on his boat in Austin, Texas",
            "",
        ),
        (
            "“No,” Hall told ABC’s “This Week” on Sunday.",
            "",
            "on Sunday",
        ),
        ("“No,” Hall said by phone recently.", "by phone", "recently"),
        ("“No,” Hall said after the vote.", "", "after the vote"),
        ("“No,” Hall said before Congress.", "before Congress", ""),
        (
            "Hall called it “a toy” in an interview.",
            "in an interview",
            "",
        ),
        ("“No,” he told Ana and Tom in the hall.", "in the hall", ""),
        ("“No,” he told the cast backstage.", "backstage", ""),
        (
            "“No,” he said at supper this morning when it rained.",
            "at supper",
            "this morning",
        ),
        ("“No,” he wrote from a ward in Bath.", "", ""),
        ("“No,” Hall said in the 1980s.", "", "in the 1980s"),
        ("“No,” Hall said in response.", "", ""),
        ("“No,” Hall said in part.", "", ""),
        ("“No,” Hall said at the request of the board.", "", ""),
        ("“No,” Hall said for two years.", "", ""),
        ("“No,” Hall said with his hand on the rail.", "", ""),
        ("“No,” a woman in Bath said.", "", ""),
        (
            "How they, particularly in Ohio, view it, Ana Reyes said, was new.",
            "",
            "",
        ),
        ("“No,” Hall said of his house in Ohio.", "", ""),
        ("Hall said the days when it rained were over.", "", ""),
        (
            "They did “quite well” in the last vote, said Ana Reyes.",
            "",
            "",
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
        (
            "“No,” he resumed, in a lighter manner.",
            "in a lighter manner",
        ),
        (
            "“No,” he said with undue bitterness.",
            "with undue bitterness",
        ),
        ("“No,” Ana Reyes softly said.", "softly"),
        ("“No,” she said, her voice breaking.", "her voice breaking"),
        (
            "“No,” she said, smiling for the first time.",
            "smiling for the first time",
        ),
        ("“No,” she said without looking up.", "without looking up"),
        ("“No,” she said with great dignity.", "with great dignity"),
        ("“No,” she said in Russian.", "in Russian"),
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
        "“No,” Hall said with trousers on.",
    ] {
        assert_eq!(cue(text).manner, None, "{text}");
    }
    for text in [
        "Hall might say that it rained.",
        "Hall is expected to say that it rained.",
        "If Hall said that it rained, we would go.",
        "Hall reportedly said that it rained.",
        "Did Hall say that it rained?",
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

#[test]
fn what_is_done_with_the_words() {
    let act = |text: &str| attribute(text)[0].cue.as_ref().map(|cue| cue.act);
    for (text, expected) in [
        ("Hall called the plan “a toy.”", Act::Calls),
        ("Hall called for “more light.”", Act::Urges),
        ("“Wait!” he called out.", Act::Says),
        ("“Wait!” called Ana Reyes.", Act::Says),
        ("“It is over,” he agreed.", Act::Says),
        ("Hall assured them that it was over.", Act::Promises),
        ("“Not so fast,” Hall countered.", Act::Answers),
    ] {
        assert_eq!(act(text), Some(expected), "{text}");
    }
}

#[test]
fn what_nobody_said() {
    for (text, negated) in [
        ("Neither Hall nor Reyes said that it rained.", true),
        ("No official would say that it rained.", true),
        ("Hall did not say that it rained.", true),
        ("No, Hall said that it rained.", false),
        ("Hall said that nobody left.", false),
    ] {
        let cue = attribute(text).remove(0).cue.expect("a cue");
        assert_eq!(cue.negated, negated, "{text}");
    }
}

fn addressee(text: &str) -> Option<String> {
    let records = attribute(text);
    let addressee = records[0].addressee.as_ref()?;
    let mention = addressee
        .mention
        .as_ref()
        .map(|mention| mention.text.to_string());
    addressee
        .name
        .as_ref()
        .map(|name| name.to_string())
        .or(mention)
}

#[test]
fn whoever_is_told() {
    assert_eq!(
        addressee("“Come in,” Jane Wren told Emma.").as_deref(),
        Some("Emma")
    );
    assert_eq!(
        addressee("“Come in,” Jane Wren said to Emma.").as_deref(),
        Some("Emma")
    );
    for (text, heard) in [
        ("“Come in,” Jane Wren pointed out to Emma.", Some("Emma")),
        (
            "“Come in,” Jane Wren told a crowd at the fair.",
            Some("a crowd"),
        ),
        (
            "“Come in,” Jane Wren told a crowd of boys.",
            Some("a crowd of boys"),
        ),
        ("“Come in,” Jane Wren said.", None),
        ("“Come in,” Jane Wren said to that.", None),
        ("“Come in,” Jane Wren said to cheers.", None),
    ] {
        assert_eq!(addressee(text).as_deref(), heard, "{text}");
    }
}

#[test]
fn whoever_a_verb_of_any_color_is_said_to() {
    for cue in [
        "quipped", "joked", "scoffed", "tweeted", "snarked", "yelled",
    ] {
        let text = format!("“Sure,” Jane Wren {cue} to Emma.");
        assert_eq!(addressee(&text).as_deref(), Some("Emma"), "{cue}");
    }
    for cue in ["alluded", "asked", "told"] {
        let text = format!("“Sure,” Jane Wren {cue} to Emma.");
        assert_eq!(addressee(&text), None, "{cue}");
    }
    let own = Options::new().cue_verb(CueVerb::regular("skeet"));
    let attributor = Attributor::new(own).expect("the verb can be used");
    let records = attributor.attribute("“Sure,” Jane Wren skeeted to Emma.");
    assert!(records[0].addressee.is_some());
}
