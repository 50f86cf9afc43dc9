//! The `serde` feature writes the record format, field for field.

use std::borrow::Cow;

use serde_json::{from_str, from_value, json, to_string, to_value, Value};

use crate::{
    read, Act, Alternative, Attribution, Attributor, Cast, Cue, Document, Family, Gender, Kind,
    KnownSpeaker, Mention, Part, Pattern, Quotation, Reason, Roster, Span, Speaker, SpeakerKind,
};

const TEXT: &str = "“No,” Ana Reyes, a clerk, told Bo.";

fn mention(wanted: &str) -> Mention<'static> {
    let start = TEXT.find(wanted).unwrap();
    Mention::new(TEXT, Span::new(start, start + wanted.len()))
}

fn named(
    id: usize,
    name: &'static str,
    description: Option<Mention<'static>>,
    roster: Option<usize>,
) -> Speaker<'static> {
    let name = Some(Cow::Borrowed(name));
    Speaker {
        id,
        gender: (id == 0).then_some(Gender::Female),
        kind: SpeakerKind::Person,
        mention: name.as_deref().map(mention),
        name,
        description,
        roster,
    }
}

fn record() -> Attribution<'static> {
    let cue = mention("told");
    Attribution {
        kind: Kind::Direct,
        parts: vec![Part::new(TEXT, Span::new(0, 9), true)],
        cue: Some(Cue {
            span: cue.span,
            text: cue.text,
            lemma: "tell".into(),
            act: Act::Says,
            negated: false,
            asserted: true,
            manner: None,
        }),
        speaker: Some(named(0, "Ana Reyes", Some(mention("a clerk")), Some(2))),
        addressee: Some(named(1, "Bo", None, None)),
        reason: None,
        setting: Vec::new(),
        when: Vec::new(),
        pattern: Pattern::QuoteSpeakerCue,
        confidence: 0.98,
        alternatives: vec![Alternative {
            id: 1,
            name: Some("Bo".into()),
            confidence: 0.01,
        }],
    }
}

#[test]
fn a_full_record() {
    let expected = concat!(
        r#"{"kind":"direct","#,
        r#""parts":[{"start":0,"end":9,"text":"“No,”","quoted":true}],"#,
        r#""cue":{"start":30,"end":34,"text":"told","lemma":"tell","act":"says","negated":false},"#,
        r#""speaker":{"id":0,"name":"Ana Reyes","kind":"person","gender":"female","#,
        r#""mention":{"start":10,"end":19,"text":"Ana Reyes"},"#,
        r#""description":{"start":21,"end":28,"text":"a clerk"},"roster":2},"#,
        r#""addressee":{"id":1,"name":"Bo","kind":"person","#,
        r#""mention":{"start":35,"end":37,"text":"Bo"},"description":null},"#,
        r#""setting":[],"when":[],"pattern":"quote-speaker-cue","confidence":0.98,"#,
        r#""alternatives":[{"id":1,"name":"Bo","confidence":0.01}]}"#,
    );
    assert_eq!(to_string(&record()).unwrap(), expected);
    assert_eq!(from_str::<Attribution<'_>>(expected).unwrap(), record());
}

#[test]
fn a_family_is_written_as_it_is_shown() {
    for family in Pattern::ALL.iter().map(|pattern| pattern.family()) {
        assert_eq!(to_value(family).unwrap(), family.to_string());
        assert_eq!(from_value::<Family>(json!(family.name())).unwrap(), family);
    }
}

#[test]
fn what_is_not_known_is_null_and_an_addressee_is_left_out() {
    let bare = Attribution {
        cue: None,
        speaker: None,
        reason: Some(Reason::NoCandidate),
        addressee: None,
        ..record()
    };
    let value = to_value(bare).unwrap();
    assert_eq!(
        (value.get("cue"), value.get("speaker")),
        (Some(&Value::Null), Some(&Value::Null))
    );
    assert_eq!(value.get("addressee"), None);
    assert_eq!(value["reason"], "no-candidate");
}

#[test]
fn a_quotation_is_its_place() {
    let quotation = Quotation {
        span: Span::new(0, 9),
        text: &TEXT[0..9],
        depth: 0,
        closed: true,
    };
    assert_eq!(
        to_string(&quotation).unwrap(),
        r#"{"start":0,"end":9,"depth":0,"closed":true}"#
    );
}

#[test]
fn names_of_acts_and_kinds_are_those_they_display() {
    for act in [
        Act::Says,
        Act::Asks,
        Act::Answers,
        Act::Writes,
        Act::Thinks,
        Act::Calls,
        Act::Claims,
        Act::Denies,
    ] {
        assert_eq!(to_value(act).unwrap(), json!(act.to_string()));
    }
    for act in [
        Act::Admits,
        Act::Warns,
        Act::Promises,
        Act::Urges,
        Act::Blames,
        Act::Praises,
        Act::Announces,
    ] {
        assert_eq!(to_value(act).unwrap(), json!(act.to_string()));
    }
    for kind in [
        SpeakerKind::Person,
        SpeakerKind::Group,
        SpeakerKind::Organization,
        SpeakerKind::Document,
    ] {
        assert_eq!(to_value(kind).unwrap(), json!(kind.to_string()));
    }
    for kind in [Kind::Direct, Kind::Mixed, Kind::Indirect, Kind::Turn] {
        assert_eq!(to_value(kind).unwrap(), json!(kind.to_string()));
    }
}

#[test]
fn a_roster_entry_needs_a_name_only() {
    let entries = json!([
        {"name": "Emma Woodhouse", "aliases": ["Emma"], "gender": "female"},
        {"name": "The Board", "gender": null, "kind": "organization"},
        {"name": "Sam", "gender": "unknown"},
    ]);
    let expected = [
        KnownSpeaker::new("Emma Woodhouse")
            .alias("Emma")
            .gender(Gender::Female),
        KnownSpeaker::new("The Board").kind(SpeakerKind::Organization),
        KnownSpeaker::new("Sam"),
    ];
    let roster: Roster = from_value(entries).unwrap();
    assert_eq!(roster.speakers(), expected);
    assert_eq!(
        from_value::<Roster>(to_value(&roster).unwrap()).unwrap(),
        roster
    );
}

#[test]
fn a_roster_is_checked_as_it_is_read() {
    let error =
        from_value::<Roster>(json!([{"name": "Ann"}, {"name": "Anna", "aliases": ["ann"]}]))
            .unwrap_err();
    assert!(error.to_string().contains("both claim"), "{error}");
    assert!(from_value::<Roster>(json!([{"aliases": []}])).is_err());
}

#[test]
fn a_document_comes_back_as_it_was_written() {
    for text in [
        TEXT,
        "REYES: We won.\n\nHALL: “Barely,” said she.\n\nREYES: Still.\n\nHALL: Still.\n",
        "She smiled. “It is late and we must go.” A “smart” lock. He said that it was late.",
        "",
    ] {
        let document = read(text);
        let written = to_string(&document).unwrap();
        assert_eq!(
            from_str::<Document<'_>>(&written).unwrap(),
            document,
            "{written}"
        );
    }
}

#[test]
fn a_cast_goes_on_after_it_was_written() {
    let (attributor, mut cast) = (Attributor::default(), Cast::default());
    attributor.read_on(TEXT, &mut cast);
    let mut read: Cast = from_str(&to_string(&cast).unwrap()).unwrap();
    assert_eq!(read, cast);
    let text = "“Yes,” Reyes said.";
    assert_eq!(
        attributor.read_on(text, &mut read),
        attributor.read_on(text, &mut cast)
    );
}
