//! Corrections in each form, on texts with and without markup, also when these change.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use whosaid::{Attributor, Gender, Kind, SegmentKind, Unit};
use whosaid_editing::{Corrected, Corrections};
use whosaid_markup::{read, Input};

const TEXT: &str = "Ana Reyes rose. Tom Hall laughed.\n\n“We won,” she said. “Barely.”\n\n“And you?” he asked.\n\n\
    The “smart lock” failed. Hall said that it was old.\n";

fn apply(corrections: &Corrections, (input, source): (Input, &str)) -> Corrected {
    let plain = read(input, source).unwrap();
    let corrected = corrections
        .apply(&Attributor::default(), None, "a.txt", (source, &plain))
        .unwrap();
    is_sound(&corrected, plain.text());
    corrected
}

/// What holds of every document.
fn is_sound(corrected: &Corrected, text: &str) {
    let document = &corrected.document;
    assert_eq!(document.attributions().len(), corrected.fixed.len());
    let whole: String = document
        .segments()
        .iter()
        .map(|segment| segment.span.of(text))
        .collect();
    assert_eq!(whole, text);
    for (number, record) in document.attributions().iter().enumerate() {
        for part in &record.parts {
            assert_eq!(part.span.of(text), part.text);
            let segment = document.segment_at(part.span.start).unwrap();
            if part.quoted {
                let id = record.speaker.as_ref().map(|speaker| speaker.id);
                assert_eq!(
                    (segment.span, segment.kind, segment.record, segment.speaker),
                    (part.span, SegmentKind::Speech, Some(number), id)
                );
            }
        }
        if let Some(speaker) = &record.speaker {
            let entity = &document.speakers()[speaker.id];
            assert_eq!((entity.id, &entity.name), (speaker.id, &speaker.name));
            assert!(entity.records.contains(&number));
        }
    }
    for (place, entity) in document.speakers().iter().enumerate() {
        assert_eq!(entity.id, place);
    }
    for quotation in document.quotations() {
        assert!(quotation
            .record
            .is_none_or(|record| record < document.attributions().len()));
    }
}

/// Each record: who speaks, what, and whether it is fixed.
fn shown(corrected: &Corrected) -> Vec<String> {
    let records = corrected
        .document
        .attributions()
        .iter()
        .zip(&corrected.fixed);
    let shown = records.map(|(record, fixed)| format!("{}{record}", if *fixed { "!" } else { "" }));
    shown.collect()
}

fn corrections(records: serde_json::Value) -> Corrections {
    serde_json::from_value(json!({"records": records})).unwrap()
}

fn place(text: &str, words: &str) -> serde_json::Value {
    let start = text.find(words).unwrap();
    json!({"start": start, "end": start + words.len(), "text": words})
}

const FOUND: [&str; 3] = [
    "Ana Reyes: “We won,” “Barely.”",
    "Tom Hall: “And you?”",
    "Tom Hall: that it was old",
];

#[test]
fn nothing_changes_without_corrections() {
    let read = whosaid::read(TEXT);
    let corrected = apply(&Corrections::default(), (Input::Text, TEXT));
    assert_eq!(shown(&corrected), FOUND);
    assert_eq!(corrected.document, read.into_owned());
}

#[test]
fn a_record_gets_another_speaker_or_none() {
    let fixed = corrections(json!([
        {"document": "a.txt", "parts": [place(TEXT, "“We won,”"), place(TEXT, "“Barely.”")], "speaker": "Tom Hall"},
        {"document": "x/a.txt", "parts": [place(TEXT, "“And you?”")], "speaker": "Emma Vance"},
        {"document": "a.txt", "parts": [place(TEXT, "that it was old")], "speaker": null},
        {"document": "b.txt", "parts": [place(TEXT, "that it was old")], "absent": true},
    ]));
    let corrected = apply(&fixed, (Input::Text, TEXT));
    let expected = [
        "!Tom Hall: “We won,” “Barely.”",
        "!Emma Vance: “And you?”",
        "!?: that it was old",
    ];
    assert_eq!(shown(&corrected), expected);
    let records = corrected.document.attributions();
    assert_eq!((records[0].confidence, records[2].confidence), (1.0, 0.0));
    // she may be anybody in the text, and the words still stand there
    assert_eq!(
        records[0]
            .speaker
            .as_ref()
            .unwrap()
            .mention
            .as_ref()
            .unwrap()
            .text,
        "she"
    );
    assert_eq!(records[0].cue.as_ref().unwrap().lemma, "say");
}

/// So `highlight` says that other words are meant: the same record where enough of them are the same, or else a new one.
#[test]
fn a_record_moves() {
    for (now, expected) in [
        ("It was old", ["!Tom Hall: It was old", ""]),
        ("you?", ["!Tom Hall: you?", ""]),
        ("And you?” he", ["!Tom Hall: And you?” he", "asked"]),
    ] {
        let text = format!("{TEXT}\nIt was old.\n");
        let moved = corrections(json!([
            {"document": "a.txt", "parts": [place(&text, "“And you?”")], "absent": true},
            {"document": "a.txt", "parts": [place(&text, now)], "speaker": "Tom Hall"},
        ]));
        let corrected = apply(&moved, (Input::Text, &text));
        let [record, cue] = expected;
        let shown = shown(&corrected);
        assert!(shown.iter().any(|one| one == record), "{shown:?}");
        assert!(!shown.iter().any(|one| one.contains("“And you?”")));
        let records = corrected.document.attributions().iter();
        let own = records.zip(&corrected.fixed).find(|(_, fixed)| **fixed);
        let own = own.and_then(|(record, _)| record.cue.as_ref());
        assert_eq!(own.map_or("", |cue| cue.text.as_ref()), cue);
    }
}

#[test]
fn what_was_right_is_sure() {
    let fixed = corrections(
        json!([{"document": "a.txt", "parts": [place(TEXT, "“And you?”")], "speaker": "Tom Hall"}]),
    );
    let corrected = apply(&fixed, (Input::Text, TEXT));
    assert_eq!(corrected.document.attributions()[1].confidence, 1.0);
    assert_eq!(corrected.fixed, [false, true, false]);
}

#[test]
fn records_go_and_come() {
    let fixed = corrections(json!([
        {"document": "a.txt", "parts": [place(TEXT, "“And you?”")], "absent": true},
        {"document": "a.txt", "parts": [place(TEXT, "“smart lock”")], "speaker": "Tom Hall"},
        {"document": "a.txt", "parts": [place(TEXT, "laughed")], "speaker": "Tom Hall"},
    ]));
    let corrected = apply(&fixed, (Input::Text, TEXT));
    let expected = [
        "!Tom Hall: laughed",
        FOUND[0],
        "!Tom Hall: “smart lock”",
        FOUND[2],
    ];
    assert_eq!(shown(&corrected), expected);
    let records = corrected.document.attributions();
    assert_eq!(
        (records[0].kind, records[2].kind),
        (Kind::Indirect, Kind::Direct)
    );
    assert_eq!(
        corrected.document.speakers()[0].name.as_deref(),
        Some("Tom Hall")
    );
}

/// No byte is in two records: the one that is put right has it.
#[test]
fn a_record_takes_its_words_from_others() {
    let fixed = corrections(json!([
        {"document": "a.txt", "parts": [place(TEXT, "“Barely.”\n\n“And you?”")], "speaker": "Emma Vance"},
        {"document": "a.txt", "parts": [], "speaker": "Emma Vance"},
    ]));
    let corrected = apply(&fixed, (Input::Text, TEXT));
    let expected = [
        "Ana Reyes: “We won,”",
        "!Emma Vance: “Barely.” “And you?”",
        FOUND[2],
    ];
    assert_eq!(shown(&corrected), expected);
    assert_eq!(corrected.lost.len(), 1);
}

/// The places are those of the source, and the text is that without markup.
#[test]
fn markup_is_looked_through() {
    let source = "\u{FEFF}<p>Ana Reyes rose.<p>&ldquo;We <em>won</em>,&rdquo; she said.";
    let words = "&ldquo;We <em>won</em>,&rdquo;";
    let fixed = corrections(
        json!([{"document": "a.txt", "parts": [place(source, words)], "speaker": "Emma Vance"}]),
    );
    let plain = read(Input::Html, &source['\u{FEFF}'.len_utf8()..]).unwrap();
    let corrected = fixed
        .apply(&Attributor::default(), None, "a.txt", (source, &plain))
        .unwrap();
    assert_eq!(shown(&corrected), ["!Emma Vance: “We won,”"]);
}

#[test]
fn a_text_may_change() {
    let fixed = corrections(json!([
        {"document": "a.txt", "parts": [place(TEXT, "“We won,”"), place(TEXT, "“Barely.”")], "speaker": "Tom Hall"},
        {"document": "a.txt", "parts": [place(TEXT, "“And you?”")], "speaker": "Ana Reyes"},
    ]));
    let changed = TEXT
        .replace("rose.", "rose, and nobody else did.")
        .replace("And you", "And who");
    let corrected = apply(&fixed, (Input::Text, &changed));
    assert_eq!(shown(&corrected)[0], "!Tom Hall: “We won,” “Barely.”");
    assert_eq!(corrected.lost, ["a.txt: nowhere in the text: “And you?”"]);
}

#[test]
fn speakers_are_known_everywhere() {
    let speakers =
        json!([{"name": "Anastasia Reyes", "aliases": ["Ana Reyes"], "gender": "female"}]);
    let known: Corrections = serde_json::from_value(json!({"speakers": speakers})).unwrap();
    let corrected = apply(&known, (Input::Text, TEXT));
    assert_eq!(shown(&corrected)[0], "Anastasia Reyes: “We won,” “Barely.”");
    assert_eq!(
        corrected.document.speakers()[0].gender,
        Some(Gender::Female)
    );
}

/// A correction outlives the name that was in it.
#[test]
fn a_name_may_be_put_right_later() {
    let all: Corrections = serde_json::from_value(json!({
        "speakers": [{"name": "Emma Vance-Orrin", "aliases": ["Emma Vance"], "gender": "female"}],
        "records": [{"document": "a.txt", "parts": [place(TEXT, "“And you?”")], "speaker": "Emma Vance"}],
    }))
    .unwrap();
    let corrected = apply(&all, (Input::Text, TEXT));
    assert_eq!(shown(&corrected)[1], "!Emma Vance-Orrin: “And you?”");
    let speaker = corrected.document.attributions()[1]
        .speaker
        .clone()
        .unwrap();
    assert_eq!(
        (speaker.gender, speaker.roster),
        (Some(Gender::Female), Some(0))
    );
}

fn file(name: &str, content: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path
}

#[test]
fn a_table_says_nothing_where_it_says_the_same() {
    let start = |words: &str| TEXT.find(words).unwrap();
    let row = |kind: &str, words: &str, speaker: &str| {
        format!(
            "a.txt,{kind},{words},{}-{},{speaker}\n",
            start(words),
            start(words) + words.len()
        )
    };
    let table = "document,kind,content,parts,speaker\n".to_string()
        + &row("direct", "“And you?”", "Tom Hall")
        + &row("none", "that it was old", "")
        + &row("direct", "“smart lock”", "Emma Vance");
    let path = file("edited.csv", &table);
    let corrected = apply(
        &Corrections::read(&path, Unit::Bytes).unwrap(),
        (Input::Text, TEXT),
    );
    assert_eq!(
        shown(&corrected),
        [FOUND[0], FOUND[1], "!Emma Vance: “smart lock”"]
    );
    // as it may be saved again
    for (name, saved) in [
        ("edited.tsv", table.replace(',', "\t")),
        (
            "excel.csv",
            format!("\u{FEFF}{}", table.replace('\n', "\r\n")),
        ),
        ("semicolons.csv", table.replace(',', ";")),
    ] {
        let corrections = Corrections::read(&file(name, &saved), Unit::Bytes).unwrap();
        let corrected = apply(&corrections, (Input::Text, TEXT));
        assert_eq!(
            shown(&corrected),
            [FOUND[0], FOUND[1], "!Emma Vance: “smart lock”"],
            "{name}"
        );
    }
}

/// A turn that is one quotation is two records: each is its own.
#[test]
fn a_turn_and_what_is_quoted_in_it_are_told_apart() {
    let text = "REYES: “We won.”\n\nHALL: Barely.\n\nREYES: Still, we did.\n\nHALL: I know.\n";
    let records = whosaid::attribute(text);
    let rows = records.iter().map(|record| {
        let span = record.span();
        let speaker = record.speaker_name().unwrap_or_default();
        format!(
            "a.txt,{},{:?},{}-{},{speaker}\n",
            record.kind,
            record.content(),
            span.start,
            span.end
        )
    });
    let table = "document,kind,content,parts,speaker\n".to_string() + &rows.collect::<String>();
    let path = file("turns.csv", &table);
    let corrections = Corrections::read(&path, Unit::Bytes).unwrap();
    let plain = read(Input::Text, text).unwrap();
    let corrected = corrections
        .apply(&Attributor::default(), None, "a.txt", (text, &plain))
        .unwrap();
    assert_eq!(corrected.document.attributions(), records);
}

#[test]
fn annotation_of_brat_is_all_there_is() {
    let chars = |words: &str| {
        let start = TEXT[..TEXT.find(words).unwrap()].chars().count();
        format!("{start} {}", start + words.chars().count())
    };
    let annotation = format!(
        "T1\tDirect {}\t“We won,”\nT2\tCue {}\tasked\nT3\tDirect {}\t“And you?”\n#1\tAnnotatorNotes T1\tAna Reyes\n#2\tAnnotatorNotes T3\tEmma Vance\n",
        chars("“We won,”"),
        chars("asked"),
        chars("“And you?”"),
    );
    let path = file("a.ann", &annotation);
    let corrected = apply(
        &Corrections::read(&path, Unit::Bytes).unwrap(),
        (Input::Text, TEXT),
    );
    // shorter than it was found
    assert_eq!(
        shown(&corrected),
        ["!Ana Reyes: “We won,”", "!Emma Vance: “And you?”"]
    );
}

#[test]
fn what_is_no_correction_is_told() {
    let cases = [
        ("bad.json", "{\"record\": []}", "unknown field `record`"),
        (
            "bad.csv",
            "document,content,parts\na,b,1-2\n",
            "missing field `speaker`",
        ),
        (
            "worse.csv",
            "document,content,parts,speaker\na,b,12,\n",
            "line 2: a part is START-END",
        ),
        ("bad.ann", "T1\tDirect x y\tz\n", "the places of T1"),
    ];
    for (name, content, told) in cases {
        let error = Corrections::read(&file(name, content), Unit::Bytes).unwrap_err();
        let message = format!("{error:#}");
        assert!(
            message.contains(told) && message.contains(name),
            "{message}"
        );
    }
}
