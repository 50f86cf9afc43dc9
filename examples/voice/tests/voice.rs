//! `voice` as a program: who reads what, and in which voice.

#[path = "../../../tests/programs/mod.rs"]
mod programs;

use programs::{file, program, run, stderr, stdout};
use serde_json::{json, Value};

const TEXT: &str = "“We won,” said Ana Reyes. “_Nobody_ doubts\nit.”\n\nTom Hall laughed & rose. “Barely,” he said, “if <that>.”\n\n\
    “And you?” asked Emma Vance.\n\nThe “smart lock” failed.\n";

fn voice(arguments: &[&str], input: &str) -> std::process::Output {
    let mut command = program(env!("CARGO_BIN_EXE_voice"));
    command.args(arguments);
    run(command, input)
}

fn written(arguments: &[&str], input: &str) -> String {
    let output = voice(arguments, input);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    stdout(&output).to_string()
}

fn script(arguments: &[&str], input: &str) -> Value {
    serde_json::from_str(&written(arguments, input)).unwrap()
}

/// Each line with its voice.
fn lines(script: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_string();
    let lines = script["lines"].as_array().unwrap().iter();
    lines
        .map(|line| (text(&line["voice"]), text(&line["text"])))
        .collect()
}

fn expected(lines: &[(&str, &str)]) -> Vec<(String, String)> {
    lines
        .iter()
        .map(|(voice, text)| (voice.to_string(), text.to_string()))
        .collect()
}

const LINES: [(&str, &str); 9] = [
    ("female-1", "We won,"),
    ("narrator", "said Ana Reyes."),
    ("female-1", "Nobody doubts it."),
    ("narrator", "Tom Hall laughed & rose."),
    ("male-1", "Barely,"),
    ("narrator", "he said,"),
    ("male-1", "if <that>."),
    ("female-2", "And you?"),
    ("narrator", "asked Emma Vance."),
];

#[test]
fn each_speaker_has_a_voice() {
    let script = script(&["-"], TEXT);
    let mut all = expected(&LINES);
    all.push((
        "narrator".to_string(),
        "The “smart lock” failed.".to_string(),
    ));
    assert_eq!(lines(&script), all);
    let cast = json!([
        {"speaker": null, "name": "narrator", "voice": "narrator"},
        {"speaker": 0, "name": "Ana Reyes", "gender": "female", "voice": "female-1"},
        {"speaker": 1, "name": "Tom Hall", "gender": "male", "voice": "male-1"},
        {"speaker": 2, "name": "Emma Vance", "gender": "female", "voice": "female-2"},
    ]);
    assert_eq!(script["voices"], cast);
    let ends = script["lines"].as_array().unwrap().iter();
    let ends: Vec<bool> = ends.map(|line| line["ends_paragraph"] == true).collect();
    assert_eq!(
        ends,
        [false, false, true, false, false, false, true, false, true, true]
    );
    let same = lines(&self::script(&["-"], &TEXT.replace('\n', "\r\n")));
    assert_eq!(same, lines(&script));
    // each stands where it says
    for line in script["lines"].as_array().unwrap() {
        let place = |field: &str| line[field].as_u64().unwrap() as usize;
        let there = TEXT[place("start")..place("end")]
            .replace(['_', '“', '”'], "")
            .replace('\n', " ");
        assert!(
            there.contains(&line["text"].as_str().unwrap().replace(['“', '”'], "")),
            "{line}"
        );
    }
}

#[test]
fn voices_are_those_of_the_tool() {
    let voices = json!({"narrator": "Ryan", "female": ["Sonia", "Libby"], "male": ["Thomas"], "speakers": {"Emma Vance": "Maisie"}});
    let path = file("voices.json", voices.to_string());
    let arguments = ["--voices", path.to_str().unwrap(), "-"];
    let found = lines(&script(&arguments, TEXT));
    let voices: Vec<&str> = found.iter().map(|(voice, _)| voice.as_str()).collect();
    assert_eq!(
        voices[..9],
        ["Sonia", "Ryan", "Sonia", "Ryan", "Thomas", "Ryan", "Thomas", "Maisie", "Ryan"]
    );
    let ssml = written(
        &["--format", "ssml", "--voices", path.to_str().unwrap(), "-"],
        TEXT,
    );
    let document = roxmltree::Document::parse(&ssml).unwrap();
    let names = document
        .root_element()
        .children()
        .filter_map(|voice| voice.attribute("name"));
    assert_eq!(names.take(9).collect::<Vec<_>>(), voices[..9]);
    // fewer voices than speakers
    let path = file("one-voice.json", r#"{"female": ["Sonia"]}"#);
    let found = lines(&script(&["--voices", path.to_str().unwrap(), "-"], TEXT));
    assert_eq!(
        (found[0].0.as_str(), found[7].0.as_str()),
        ("Sonia", "Sonia")
    );
    // nor any for whose gender nobody knows
    let found = lines(&script(
        &["--voices", path.to_str().unwrap(), "-"],
        "“No,” said the stranger.",
    ));
    assert_eq!(found[0].0, "Sonia");
}

#[test]
fn ssml_is_read_as_xml() {
    let ssml = written(&["--format", "ssml", "-"], TEXT);
    let document = roxmltree::Document::parse(&ssml).unwrap();
    let speak = document.root_element();
    let space = "http://www.w3.org/2001/10/synthesis";
    assert!(speak.has_tag_name((space, "speak")) && speak.attribute("version") == Some("1.1"));
    let voices = speak.children().filter(|node| node.is_element());
    let voices = voices.map(|voice| {
        let spoken = voice.attribute("gender").is_some();
        assert!(voice.has_tag_name((space, if spoken { "voice" } else { "s" })));
        let gender = voice
            .attribute("gender")
            .map(|gender| format!("{gender}-{}", voice.attribute("variant").unwrap()));
        (
            gender.unwrap_or("narrator".to_string()),
            voice.text().unwrap().trim().to_string(),
        )
    });
    assert_eq!(voices.take(9).collect::<Vec<_>>(), expected(&LINES));
    let pauses = speak
        .descendants()
        .filter(|node| node.has_tag_name((space, "break")));
    assert_eq!(pauses.count(), 4);
}

/// Every letter is read, in the order of the text, but those of labels.
#[test]
fn nothing_is_left_out() {
    let letters = |text: &str| {
        text.chars()
            .filter(|char| char.is_alphanumeric())
            .collect::<String>()
    };
    for text in [
        include_str!("../../article.txt"),
        include_str!("../../scene.txt"),
        TEXT,
    ] {
        let read: String = lines(&script(&["-"], text))
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        assert_eq!(letters(&read), letters(text));
    }
    let page = "REYES: We won.\n\nHALL: Barely.\n\nREYES: Still, we did.\n\nHALL: Still.\n";
    let read = lines(&script(&["-"], page))
        .into_iter()
        .map(|(_, text)| text);
    assert_eq!(
        read.collect::<Vec<_>>(),
        ["We won.", "Barely.", "Still, we did.", "Still."]
    );
}

#[test]
fn what_cannot_be_read_is_told() {
    let voices = file("no-voices.json", r#"{"women": []}"#);
    let cases = [
        (vec!["nowhere.txt"], "cannot read nowhere.txt"),
        (
            vec!["--voices", voices.to_str().unwrap(), "-"],
            "no-voices.json holds no voices",
        ),
        (vec!["--input", "vtt", "-"], "cannot read -"),
    ];
    for (arguments, told) in cases {
        let output = voice(&arguments, "x");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
    let unknown = file("unknown.json", r#"{"speakers": {"Nora": "Amy"}}"#);
    let output = voice(&["--voices", unknown.to_str().unwrap(), "-"], TEXT);
    let told = "voice: nobody called Nora speaks\n";
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), told));
}
