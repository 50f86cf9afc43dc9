//! What `--format` writes, read back by readers of each format.

#[path = "../../../tests/programs/mod.rs"]
mod programs;

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use programs::{file, program, run, stderr, stdout};
use roxmltree::{Document, Node};
use serde_json::{json, Value};

/// Everything that a format may stumble over: marks of its own, ends of lines, signs of several bytes, control characters.
const TEXT: &str = "“We, the 6\" pipe,\r\nwon <really> & 🎈,” said Ana Reyes.\n\n\
    “Nobody\u{1} doubts it,” Mayor Ana Reyes\tdid not tell Tom Hall on Monday. Hall said that it was close. \
    “Barely,” he thought, “if that.”\n\n“Who goes there?”\n";

fn annotate(arguments: &[&str], input: &str) -> Output {
    let mut command = program(env!("CARGO_BIN_EXE_annotate"));
    command.args(arguments);
    run(command, input)
}

fn written(arguments: &[&str], input: &str) -> String {
    let output = annotate(arguments, input);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    stdout(&output).to_string()
}

fn documents() -> String {
    let second = "“Yes,” said Ana Reyes.";
    let line = |id: &str, text: &str| format!("{}\n", json!({"id": id, "text": text}));
    line("a, \"b\"", TEXT) + &line("c", second)
}

/// The records that JSON Lines hold, each with the id of its document.
fn records(input: &str) -> Vec<(String, Value)> {
    let lines = written(&[], input);
    let lines = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let records = lines.flat_map(|line| {
        let id = line["id"].as_str().unwrap().to_string();
        let records = line["attributions"].as_array().unwrap().clone();
        records.into_iter().map(move |record| (id.clone(), record))
    });
    records.collect()
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The cells of a row, by their columns.
type Row = HashMap<String, String>;

fn rows(table: &str, builder: &csv::ReaderBuilder) -> Vec<Row> {
    let mut reader = builder.from_reader(table.as_bytes());
    let rows = reader.deserialize().collect::<Result<Vec<Row>, _>>();
    rows.expect("a table")
}

fn holds(row: &Row, (id, record): &(String, Value), text: impl Fn(&str) -> String) {
    let cell = |column: &str| row[column].as_str();
    let parts = record["parts"].as_array().unwrap();
    let words: Vec<&str> = parts
        .iter()
        .map(|part| part["text"].as_str().unwrap())
        .collect();
    let places = parts
        .iter()
        .map(|part| format!("{}-{}", part["start"], part["end"]));
    assert_eq!(cell("document"), text(id));
    assert_eq!(cell("content"), text(&words.join(" ")));
    assert_eq!(cell("parts"), places.collect::<Vec<_>>().join(" "));
    let same = [
        ("kind", "/kind"),
        ("start", "/parts/0/start"),
        ("cue", "/cue/text"),
        ("cue_start", "/cue/start"),
        ("lemma", "/cue/lemma"),
        ("act", "/cue/act"),
        ("negated", "/cue/negated"),
        ("speaker_id", "/speaker/id"),
        ("speaker", "/speaker/name"),
        ("speaker_kind", "/speaker/kind"),
        ("gender", "/speaker/gender"),
        ("mention", "/speaker/mention/text"),
        ("mention_end", "/speaker/mention/end"),
        ("reason", "/reason"),
        ("addressee", "/addressee/name"),
        ("when", "/when/0/text"),
        ("pattern", "/pattern"),
    ];
    for (column, pointer) in same {
        let value = record.pointer(pointer).map_or(String::new(), shown);
        assert_eq!(cell(column), text(&value), "{column} of {record}");
    }
    let confidence = |written: &str| written.parse::<f32>().expect("a number");
    assert_eq!(
        confidence(cell("confidence")),
        record["confidence"].as_f64().unwrap() as f32
    );
}

#[test]
fn a_table_holds_all_records() {
    let records = records(&documents());
    assert!(records.len() >= 6, "{records:?}");
    let table = written(&["--format", "csv"], &documents());
    let comma = rows(&table, &csv::ReaderBuilder::new());
    assert_eq!(comma.len(), records.len());
    for (row, record) in comma.iter().zip(&records) {
        holds(row, record, str::to_string);
    }
    let table = written(&["--format", "tsv"], &documents());
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(b'\t').quoting(false);
    let tabs = rows(&table, &builder);
    assert_eq!(table.lines().count(), records.len() + 1);
    for (row, record) in tabs.iter().zip(&records) {
        holds(row, record, |text| text.replace(['\t', '\n', '\r'], " "));
    }
}

/// Each column stands in README, and nothing else does.
#[test]
fn columns_are_documented() {
    let readme = include_str!("../README.md");
    let section = readme
        .split("\n## ")
        .find(|section| section.starts_with("The columns"))
        .unwrap();
    let lines = section
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |"));
    let documented: Vec<&str> = lines
        .flat_map(|(columns, _)| columns.split("`, `"))
        .collect();
    let table = written(&["--format", "csv"], "");
    assert_eq!(documented, table.trim_end().split(',').collect::<Vec<_>>());
}

#[test]
fn offsets_count_what_is_asked_for() {
    let document = json!({"id": "é", "text": "🎈 “Née,” said Ana Reyes."}).to_string();
    for (unit, start, end) in [
        ("bytes", "5", "16"),
        ("chars", "2", "8"),
        ("utf16", "3", "9"),
    ] {
        let table = written(&["--format", "csv", "--offsets", unit], &document);
        let row = &rows(&table, &csv::ReaderBuilder::new())[0];
        assert_eq!(
            (row["start"].as_str(), row["end"].as_str()),
            (start, end),
            "{unit}"
        );
    }
}

const TEI: &str = "http://www.tei-c.org/ns/1.0";

fn elements<'d>(document: &'d Document<'_>, name: &'static str) -> Vec<Node<'d, 'd>> {
    let named = |node: &Node<'_, '_>| node.has_tag_name((TEI, name));
    document.descendants().filter(named).collect()
}

fn text_of(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter_map(|node| node.text().filter(|_| node.is_text()))
        .collect()
}

const ID: (&str, &str) = ("http://www.w3.org/XML/1998/namespace", "id");

#[test]
fn tei_is_read_as_xml() {
    let folder = folder("tei");
    written(
        &["--format", "tei", "--into", folder.to_str().unwrap()],
        &documents(),
    );
    let xml = fs::read_to_string(folder.join("a_ _b_.xml")).unwrap();
    let document = Document::parse(&xml).expect("well-formed XML");
    assert!(document.root_element().has_tag_name((TEI, "TEI")));
    // every reference leads somewhere, and every identifier is one
    let ids: Vec<&str> = document
        .descendants()
        .filter_map(|node| node.attribute(ID))
        .collect();
    let distinct: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), distinct.len());
    for node in document.descendants() {
        for name in ["who", "toWhom", "ref", "corresp", "prev", "next"] {
            let target = node
                .attribute(name)
                .map(|target| target.strip_prefix('#').unwrap());
            assert!(
                target.is_none_or(|target| distinct.contains(target)),
                "{node:?}"
            );
        }
    }
    // the text is all there
    let paragraphs = elements(&document, "body")[0]
        .children()
        .filter(Node::is_element);
    let text: Vec<String> = paragraphs.map(text_of).collect();
    let expected: Vec<&str> = TEXT.trim().split("\n\n").collect();
    assert_eq!(
        text.iter().map(|text| text.trim()).collect::<Vec<_>>(),
        expected
            .iter()
            .map(|text| text.replace('\u{1}', "\u{FFFD}"))
            .collect::<Vec<_>>()
    );
    // and so are the records, with who speaks
    let names: HashMap<&str, String> = elements(&document, "person")
        .into_iter()
        .map(|person| {
            (
                person.attribute(ID).unwrap(),
                text_of(person.first_element_child().unwrap()),
            )
        })
        .collect();
    let said = elements(&document, "said").into_iter().map(|said| {
        let who = said.attribute("who").map(|who| names[&who[1..]].as_str());
        (
            said.attribute("direct") == Some("true"),
            who.unwrap_or("").to_string(),
            text_of(said),
        )
    });
    let said: Vec<_> = said.collect();
    let all = records(&documents());
    let parts = all
        .iter()
        .filter(|(id, _)| id != "c")
        .flat_map(|(_, record)| {
            let who = shown(&record["speaker"]["name"]);
            let parts = record["parts"].as_array().unwrap().iter();
            parts.map(move |part| {
                (
                    part["quoted"] == true,
                    who.clone(),
                    shown(&part["text"]).replace('\u{1}', "\u{FFFD}"),
                )
            })
        });
    assert_eq!(said, parts.collect::<Vec<_>>());
    let thought = elements(&document, "said")
        .into_iter()
        .filter(|said| said.attribute("aloud") == Some("false"));
    assert_eq!(
        thought.map(text_of).collect::<Vec<_>>(),
        ["“Barely,”", "“if that.”"]
    );
}

/// A fresh folder.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("annotate-{name}"));
    let _ = fs::remove_dir_all(&folder);
    folder
}

#[test]
fn brat_finds_each_word_where_it_should_be() {
    let folder = folder("brat");
    written(
        &["--format", "brat", "--into", folder.to_str().unwrap()],
        &documents(),
    );
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(read("a_ _b_.txt"), TEXT);
    let text: Vec<char> = TEXT.chars().collect();
    let annotation = read("a_ _b_.ann");
    let configured = read("annotation.conf");
    let mut entities = HashMap::new();
    for line in annotation.lines().filter(|line| line.starts_with('T')) {
        let [id, places, words] = line
            .split('\t')
            .collect::<Vec<_>>()
            .try_into()
            .expect("three columns");
        let (sort, places) = places.split_once(' ').unwrap();
        let pieces = places.split(';').map(|place| {
            let (start, end) = place.split_once(' ').unwrap();
            text[start.parse().unwrap()..end.parse().unwrap()]
                .iter()
                .collect::<String>()
        });
        let pieces: Vec<String> = pieces.collect();
        assert!(
            pieces
                .iter()
                .all(|piece| !piece.contains('\n') && piece.trim() == piece),
            "{line}"
        );
        assert_eq!(pieces.join(" "), words);
        assert!(configured.lines().any(|known| known == sort), "{sort}");
        entities.insert(id, words);
    }
    let lines = |sign: char| {
        annotation
            .lines()
            .filter(move |line| line.starts_with(sign))
    };
    for line in lines('R') {
        let arguments = line.split(' ').filter_map(|word| word.split_once(':'));
        assert!(
            arguments
                .into_iter()
                .all(|(_, id)| entities.contains_key(id)),
            "{line}"
        );
        let sort = line.split(['\t', ' ']).nth(1).unwrap();
        assert!(configured.contains(&format!("\n{sort}\tArg1:")), "{sort}");
    }
    let notes = lines('#').map(|line| line.split(['\t', ' ']).skip(2).collect::<Vec<_>>());
    let names: Vec<String> = notes
        .map(|words| format!("{}: {}", entities[words[0]], words[1..].join(" ")))
        .collect();
    assert!(
        names.contains(&"“Barely,” “if that.”: Tom Hall".to_string()),
        "{names:?}"
    );
    assert!(lines('A').any(|line| line.contains("Negated T")));
}

#[test]
fn one_text_needs_no_folder() {
    let path = file(
        "one.html",
        "<p>&ldquo;We <em>won</em>,&rdquo; said Ana Reyes.",
    );
    let path = path.to_str().unwrap();
    assert!(written(&["--format", "brat", path], "").starts_with("T1\tDirect 0 9\t“We won,”\n"));
    let xml = written(&["--format", "tei", path], "");
    assert_eq!(
        text_of(elements(&Document::parse(&xml).unwrap(), "said")[0]),
        "“We won,”"
    );
}

#[test]
fn what_does_not_go_together_is_refused() {
    let cases = [
        (vec!["--format", "tei"], "--into"),
        (vec!["--format", "brat", "a.txt", "b.txt"], "--into"),
        (vec!["--format", "brat", "a.jsonl"], "--into"),
        (vec!["--into", "x"], "brat and tei only"),
        (vec!["--format", "csv", "--segments"], "jsonl only"),
    ];
    for (arguments, told) in cases {
        let output = annotate(&arguments, "");
        assert_eq!(
            (output.status.code(), stdout(&output)),
            (Some(2), ""),
            "{arguments:?}"
        );
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
}

#[test]
fn a_document_that_cannot_be_read_is_told_of() {
    let input = format!("{{\"id\": \"x\"}}\n{}", documents());
    let output = annotate(&["--format", "csv"], &input);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).starts_with("annotate: -, line 1 (x): missing field `text`"),
        "{}",
        stderr(&output)
    );
    assert_eq!(stdout(&output), written(&["--format", "csv"], &documents()));
}

#[test]
fn documents_of_one_name_have_files_of_their_own() {
    let folder = folder("names");
    let line = |text: &str| format!("{}\n", json!({"id": "a", "text": text}));
    written(
        &["--format", "tei", "--into", folder.to_str().unwrap()],
        &(line("One.") + &line("Two.")),
    );
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert!(read("a.xml").contains("One.") && read("a-2.xml").contains("Two."));
}

/// The records of one document, as JSON Lines hold them.
fn with_corrections(corrections: &Path, input: &str) -> Value {
    let line = written(&["--corrections", corrections.to_str().unwrap()], input);
    serde_json::from_str::<Value>(&line).unwrap()["attributions"].take()
}

fn one(text: &str) -> String {
    format!("{}\n", json!({"id": "c", "text": text}))
}

#[test]
fn what_was_written_and_not_edited_changes_nothing() {
    let found =
        serde_json::from_str::<Value>(&written(&[], &one(TEXT))).unwrap()["attributions"].take();
    for format in ["csv", "tsv"] {
        let table = file(
            &format!("same.{format}"),
            written(&["--format", format], &one(TEXT)),
        );
        assert_eq!(with_corrections(&table, &one(TEXT)), found, "{format}");
    }
    let folder = folder("same");
    written(
        &["--format", "brat", "--into", folder.to_str().unwrap()],
        &one(TEXT),
    );
    assert_eq!(with_corrections(&folder, &one(TEXT)), found);
}

#[test]
fn what_was_edited_is_read_back() {
    let names = |records: &Value| -> Vec<String> {
        let records = records.as_array().unwrap().iter();
        records
            .map(|record| shown(&record["speaker"]["name"]))
            .collect()
    };
    let found = ["Ana Reyes", "Ana Reyes", "Tom Hall", "Tom Hall", ""];
    let plain = serde_json::from_str::<Value>(&written(&[], &one(TEXT))).unwrap();
    assert_eq!(names(&plain["attributions"]), found);
    let fixed = [
        "Ana Reyes",
        "Ana Reyes",
        "Emma Vance",
        "Tom Hall",
        "Emma Vance",
    ];
    // in a table, in any unit
    for unit in ["bytes", "chars", "utf16"] {
        let table = written(&["--format", "tsv", "--offsets", unit], &one(TEXT));
        let edited: String = table
            .lines()
            .map(|line| {
                let mut cells: Vec<&str> = line.split('\t').collect();
                if cells[5].contains("it was close") || cells[5].contains("Who goes") {
                    cells[16] = "Emma Vance";
                }
                cells.join("\t") + "\n"
            })
            .collect();
        let path = file("edited.tsv", edited);
        let arguments = ["--offsets", unit, "--corrections", path.to_str().unwrap()];
        let line = serde_json::from_str::<Value>(&written(&arguments, &one(TEXT))).unwrap();
        assert_eq!(names(&line["attributions"]), fixed, "{unit}");
    }
    // in brat: another note, a new one, and one annotation less
    let folder = folder("edited");
    written(
        &["--format", "brat", "--into", folder.to_str().unwrap()],
        &one(TEXT),
    );
    let path = folder.join("c.ann");
    let annotation = fs::read_to_string(&path).unwrap();
    let entity = |words: &str| {
        let line = annotation
            .lines()
            .find(|line| line.starts_with('T') && line.contains(words));
        line.unwrap().split('\t').next().unwrap()
    };
    let close = format!("AnnotatorNotes {}\tTom Hall", entity("it was close"));
    assert!(annotation.contains(&close));
    let barely = format!("{}\t", entity("“Barely,”"));
    let kept = annotation.lines().filter(|line| !line.starts_with(&barely));
    let edited =
        kept.map(|line| line.replace(&close, &close.replace("Tom Hall", "Emma Vance")) + "\n");
    let note = format!(
        "#99\tAnnotatorNotes {}\tEmma Vance\n",
        entity("Who goes there")
    );
    fs::write(&path, edited.collect::<String>() + &note).unwrap();
    let records = with_corrections(&folder, &one(TEXT));
    assert_eq!(
        names(&records),
        ["Ana Reyes", "Ana Reyes", "Emma Vance", "Emma Vance"]
    );
    assert_eq!(records[2]["confidence"], 1.0);
}

#[test]
fn a_roster_of_corrections_is_one() {
    let path = file("roster-corrections.json", json!({
        "speakers": [{"name": "Anastasia Reyes", "aliases": ["Ana Reyes"], "gender": "female", "kind": "person"}],
        "records": [{"document": "c", "parts": [{"start": 0, "end": 9, "text": "“Yes,”"}], "speaker": "Tom Hall"}],
    }).to_string());
    let text = "“Yes,” said Ana Reyes. “No,” Ana Reyes added.";
    let arguments = [
        "--speakers",
        "--segments",
        "--corrections",
        path.to_str().unwrap(),
    ];
    let line = serde_json::from_str::<Value>(&written(&arguments, &one(text))).unwrap();
    let names = [
        "/attributions/0/speaker/name",
        "/attributions/1/speaker/name",
        "/speakers/0/name",
    ];
    let names = names.map(|pointer| shown(line.pointer(pointer).unwrap()));
    assert_eq!(names, ["Tom Hall", "Anastasia Reyes", "Tom Hall"]);
    assert_eq!(line.pointer("/segments/0/speaker").unwrap(), 0);
}

#[test]
fn corrections_that_have_no_place_are_told_of() {
    let lost = json!({"records": [
        {"document": "c", "parts": [{"start": 0, "end": 9, "text": "“Never,”"}], "speaker": "Tom Hall"},
        {"document": "x.txt", "parts": [{"start": 0, "end": 9, "text": "“Yes,”"}], "speaker": "Tom Hall"},
    ]});
    let path = file("lost.json", lost.to_string());
    let output = annotate(
        &["--corrections", path.to_str().unwrap()],
        &one("“Yes,” said Ana Reyes."),
    );
    assert_eq!(output.status.code(), Some(1));
    let told: Vec<&str> = stderr(&output).lines().collect();
    let expected = [
        "annotate: c: nowhere in the text: “Never,”",
        "annotate: no document x.txt, which the corrections are for",
    ];
    assert_eq!(told, expected);
    let output = annotate(&["--corrections", "nowhere.json"], "");
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""));
    assert!(
        stderr(&output).starts_with("annotate: cannot read nowhere.json"),
        "{}",
        stderr(&output)
    );
}
