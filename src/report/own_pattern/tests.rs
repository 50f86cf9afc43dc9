//! Expressions of a caller link, name and are refused.

use super::*;
use crate::{Attribution, Attributor, Kind, Options};

const SHOUT: &str = r"(?P<speaker>[A-Z]+) (?P<cue>>>) (?P<content>.+)";

fn attributor<const N: usize>(patterns: [&str; N]) -> Attributor {
    Attributor::new(patterns.into_iter().fold(Options::new(), Options::pattern)).unwrap()
}

fn own<'t>(records: &'t [Attribution<'t>]) -> Vec<(String, &'t str)> {
    let own = records.iter().filter(|record| record.pattern == NAME);
    own.map(|record| {
        (
            record.content().into_owned(),
            record.speaker_name().unwrap(),
        )
    })
    .collect()
}

#[test]
fn a_hit_is_a_record_with_its_places() {
    let text = "It rained.\nREYES >> We are late \nHALL >> So are we";
    let records = attributor([SHOUT]).attribute(text);
    assert_eq!(
        own(&records),
        [
            ("We are late".into(), "REYES"),
            ("So are we".into(), "HALL")
        ]
    );
    let record = &records[0];
    assert_eq!(
        (record.kind, record.confidence),
        (Kind::Indirect, CONFIDENCE)
    );
    assert_eq!(record.parts[0].span.of(text), "We are late");
    let cue = record.cue.as_ref().unwrap();
    assert_eq!((cue.span.of(text), cue.lemma.as_ref()), (">>", ">>"));
    let mention = record.speaker.as_ref().unwrap().mention.as_ref().unwrap();
    assert_eq!(mention.span.of(text), "REYES");
}

#[test]
fn quotation_marks_in_the_content_tell_the_kind() {
    let record = |text| attributor([SHOUT]).attribute(text).remove(0).into_owned();
    let direct = record("REYES >> “We are late.”");
    assert_eq!((direct.kind, direct.parts[0].quoted), (Kind::Direct, true));
    let mixed = record("REYES >> that they were “late, all of us” and “tired”");
    assert_eq!(mixed.kind, Kind::Mixed);
    let parts: Vec<_> = mixed
        .parts
        .iter()
        .map(|part| (part.text.as_ref(), part.quoted))
        .collect();
    let expected = [
        ("that they were", false),
        ("“late, all of us”", true),
        ("and", false),
        ("“tired”", true),
    ];
    assert_eq!(parts, expected);
}

#[test]
fn marks_belong_to_the_quotation_whether_the_group_holds_them_or_not() {
    let inner = attributor(["(?P<speaker>[A-Z]+) (?P<cue>>>) “(?P<content>[^”]+)”"]);
    let records = inner.attribute("REYES >> “We are late.”");
    assert_eq!(own(&records), [("“We are late.”".into(), "REYES")]);
    assert_eq!(records[0].kind, Kind::Direct);
}

#[test]
fn what_is_linked_stays_as_it_is() {
    let text = "“We are late,” Ana Reyes said.";
    let greedy = r"(?P<content>“[^”]+”) (?P<speaker>\w+) (?P<cue>\w+)";
    let (with, without) = (attributor([greedy]), Attributor::default());
    let (mut with, without) = (with.attribute(text), without.attribute(text));
    // a mention more stands beside the cue
    with[0].confidence = without[0].confidence;
    assert_eq!(with, without);
    let records = attributor([SHOUT, r"(?P<speaker>[A-Z]+) (?P<cue>>+) (?P<content>.+)"])
        .attribute("REYES >> No");
    assert_eq!(own(&records).len(), 1);
}

#[test]
fn an_empty_content_is_no_hit() {
    let maybe = attributor([r"(?P<speaker>[A-Z]+) (?P<cue>>>)(?P<content>.*)"]);
    assert_eq!(own(&maybe.attribute("REYES >> \nHALL >>")), []);
}

#[test]
fn a_cue_may_be_empty_or_a_verb() {
    let colon = attributor([r"^(?P<speaker>[A-Z]+)(?P<cue>)\| (?P<content>.+)"]);
    assert_eq!(colon.attribute("REYES| We are late")[0].cue, None);
    let verb = attributor([r"(?P<speaker>[A-Z]+) \((?P<cue>[\w ]+)\) (?P<content>.+)"]);
    let records = verb.attribute("REYES (never told us) It broke");
    let cue = records[0].cue.as_ref().unwrap();
    assert_eq!(
        (cue.text.as_ref(), cue.lemma.as_ref(), cue.negated),
        ("never told us", "tell", true)
    );
}

#[test]
fn a_long_paragraph_is_searched_in_pieces() {
    let text = "é ".repeat(LONGEST);
    let pieces: Vec<Span> = pieces(&text, Span::new(0, text.len())).collect();
    assert!(pieces.len() > 2 && pieces.iter().all(|piece| piece.len() <= LONGEST));
    assert!(pieces.windows(2).all(|pair| pair[0].end == pair[1].start));
    assert_eq!(pieces.last().unwrap().end, text.len());
}

#[test]
fn the_edge_of_a_piece_is_no_beginning() {
    let text = format!("REYES >> {}", "We are late ".repeat(LONGEST / 4));
    let first = attributor([r"^(?P<speaker>\w+)\b(?P<cue>\W+)(?P<content>\w+)"]);
    assert_eq!(own(&first.attribute(&text)), [("We".into(), "REYES")]);
}

#[test]
fn a_turn_keeps_its_speaker_when_others_come_before() {
    let text = "REYES: I was there.\nHALL: I was not.\nREYES: You were late.";
    let records =
        attributor([r"(?P<speaker>\w+: I) (?P<cue>was) (?P<content>\w+)"]).attribute(text);
    let mentions: Vec<&str> = records
        .iter()
        .filter(|record| record.kind == Kind::Turn)
        .filter_map(|record| Some(record.speaker.as_ref()?.mention.as_ref()?.text.as_ref()))
        .collect();
    assert_eq!(mentions, ["REYES", "HALL", "REYES"]);
}

#[test]
fn nothing_may_be_matched_anywhere() {
    let maybe = attributor([r"(?P<speaker>[A-Z]*)(?P<cue>>*)(?P<content>é*)"]);
    assert_eq!(
        own(&maybe.attribute("ß ß REYES>>éé ß")),
        [("éé".into(), "REYES")]
    );
    assert_eq!(own(&maybe.attribute("ß")), []);
}

#[test]
fn what_costs_too_much_is_refused() {
    let of = |content: &str| {
        Attributor::new(
            Options::new().pattern(format!("(?P<speaker>\\w+)(?P<cue>:)(?P<content>{content})")),
        )
    };
    assert!(of(".{1,2000}").is_ok() && of(r"[\w -]{3,60}").is_ok());
    let message = of(r"(?:.{0,200}){0,30}\.").unwrap_err().to_string();
    let expected = r#"pattern 0 ("(?P<speaker>\\w+)(?P<cue>:)(?P<content>(?:.{0,200}){0,30}\\.)") is too large: it compiles to more than 4194304 bytes"#;
    assert_eq!(message, expected);
}

#[test]
fn taken_stretches_may_lie_in_each_other() {
    let taken = Taken::new([Span::new(0, 20), Span::new(5, 8), Span::new(30, 40)].into_iter());
    assert!(taken.overlaps(Span::new(10, 12)));
    assert!(!taken.overlaps(Span::new(20, 30)));
    assert!(taken.overlaps(Span::new(20, 31)));
}
