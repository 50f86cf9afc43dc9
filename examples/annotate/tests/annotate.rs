//! `annotate` as a program: what goes in, what comes out, how it ends.

#[path = "../../../tests/programs/mod.rs"]
mod programs;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use programs::{file, program, run, run_into_closed_pipe, spawn, stderr, stdout};
use serde_json::{json, Value};

const SENTENCE: &str = "“We won,” Ana Reyes said.";

fn annotate(arguments: &[&str]) -> Command {
    let mut command = program(env!("CARGO_BIN_EXE_annotate"));
    command.args(arguments);
    command
}

fn lines(output: &Output) -> Vec<Value> {
    stdout(output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect()
}

fn document(id: &str, text: &str) -> String {
    format!("{}\n", json!({"id": id, "text": text}))
}

/// The only line of a run that went well.
fn one_line(arguments: &[&str], input: impl AsRef<[u8]> + Send) -> Value {
    let output = run(annotate(arguments), input);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    let lines = lines(&output);
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines.into_iter().next().unwrap()
}

fn as_argument(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn ids(lines: &[Value]) -> Vec<&Value> {
    lines.iter().map(|line| &line["id"]).collect()
}

#[test]
fn a_record_has_the_fields_of_the_format() {
    let line = one_line(&[], document("a1", SENTENCE));
    let record = &line["attributions"][0];
    let mut expected = json!({"id": "a1", "offsets": "bytes", "attributions": [{
        "kind": "direct",
        "parts": [{"start": 0, "end": 13, "text": "“We won,”", "quoted": true}],
        "cue": {"start": 24, "end": 28, "text": "said", "lemma": "say", "act": "says", "negated": false},
        "speaker": {"id": 0, "name": "Ana Reyes", "kind": "person", "gender": "female",
                    "mention": {"start": 14, "end": 23, "text": "Ana Reyes"}, "description": null},
        "setting": [], "when": [],
    }]});
    // Which pattern fires, and how sure it is, is not this program's business.
    expected["attributions"][0]["pattern"] = record["pattern"].clone();
    expected["attributions"][0]["confidence"] = record["confidence"].clone();
    assert_eq!(line, expected);
    assert!(
        record["pattern"].is_string() && record["confidence"].is_number(),
        "{record}"
    );
}

#[test]
fn documents_keep_their_order_on_any_number_of_threads() {
    let numbered = |number: usize| {
        document(
            &format!("d{number}"),
            &SENTENCE.repeat(1 + number * 7919 % 40),
        )
    };
    let input: String = (0..600).map(numbered).collect();
    let alone = run(annotate(&[]), &input);
    let expected: Vec<String> = (0..600).map(|number| format!("d{number}")).collect();
    assert_eq!(ids(&lines(&alone)), expected.iter().collect::<Vec<_>>());
    for threads in ["2", "3", "16"] {
        let together = run(annotate(&["--threads", threads]), &input);
        assert!(
            together.stdout == alone.stdout,
            "the output differs on {threads} threads"
        );
    }
}

#[test]
fn offsets_slice_the_text_in_every_unit() {
    let text = format!("🎈🎈 Ünïcode, naïve — {SENTENCE} 🎈 {SENTENCE}");
    let chars: Vec<char> = text.chars().collect();
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let slice = |unit: &str, start: usize, end: usize| match unit {
        "bytes" => text[start..end].to_string(),
        "chars" => chars[start..end].iter().collect(),
        _ => String::from_utf16(&utf16[start..end]).unwrap(),
    };
    for unit in ["bytes", "chars", "utf16"] {
        let line = one_line(&["--offsets", unit, "--quotations"], document("u", &text));
        assert_eq!(line["offsets"], unit);
        let mut seen = Vec::new();
        spans(&line, &mut seen);
        assert!(
            seen.len() >= 8,
            "parts, cues, mentions and quotations of two sentences: {line}"
        );
        for (start, end, expected) in seen {
            let expected = expected.unwrap_or_else(|| "“We won,”".to_string());
            assert_eq!(slice(unit, start, end), expected, "{unit} {start}..{end}");
        }
    }
}

/// Everything in a line that has a start and an end, with its text if it has one.
fn spans(value: &Value, seen: &mut Vec<(usize, usize, Option<String>)>) {
    if let (Some(start), Some(end)) = (value["start"].as_u64(), value["end"].as_u64()) {
        seen.push((
            start as usize,
            end as usize,
            value["text"].as_str().map(str::to_string),
        ));
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| spans(item, seen)),
        Value::Object(fields) => fields.values().for_each(|field| spans(field, seen)),
        _ => {}
    }
}

#[test]
fn kinds_are_chosen() {
    let text = format!("{SENTENCE} Ana Reyes said that the team was “very” happy. Ana Reyes said that it had rained.");
    let kinds = |choice: &[&str]| -> Vec<String> {
        let line = one_line(choice, document("k", &text));
        let records = line["attributions"].as_array().unwrap();
        records
            .iter()
            .map(|record| record["kind"].as_str().unwrap().to_string())
            .collect()
    };
    assert_eq!(kinds(&[]), ["direct", "mixed", "indirect"]);
    assert_eq!(kinds(&["--kinds", "indirect"]), ["indirect"]);
    assert_eq!(kinds(&["--kinds", "mixed,direct"]), ["direct", "mixed"]);
}

#[test]
fn quotations_are_written_when_asked_for() {
    let input = document("q", "The “fans” sang.");
    assert_eq!(one_line(&[], &input).get("quotations"), None);
    let line = one_line(&["--quotations", "--offsets", "chars"], &input);
    let first =
        json!({"start": 4, "end": 10, "depth": 0, "closed": true, "label": "term", "record": null});
    assert_eq!(line["quotations"][0], first);
}

#[test]
fn speakers_and_segments_are_written_when_asked_for() {
    let input = document("s", &format!("\u{FEFF}{SENTENCE} Nobody sang."));
    let line = one_line(&["--speakers", "--segments", "--offsets", "chars"], &input);
    let speaker = json!({"id": 0, "name": "Ana Reyes", "aliases": [], "kind": "person", "gender": "female", "descriptions": [],
                         "records": [0], "words": 2, "first": {"start": 11, "end": 20, "text": "Ana Reyes"}});
    assert_eq!(line["speakers"], json!([speaker]));
    let speech = json!({"start": 0, "end": 10, "type": "speech", "speaker": 0, "record": 0});
    assert_eq!(line["segments"][0], speech);
    assert_eq!(line["segments"][1]["type"], "narration");
    let unsure = one_line(&["--least", "1", "--segments", "--speakers"], &input);
    assert_eq!(unsure["attributions"], json!([]));
    assert_eq!(unsure["segments"][0]["record"], Value::Null);
    assert_eq!(unsure["speakers"][0]["records"], json!([]));
}

#[test]
fn a_roster_names_the_speakers() {
    let speakers = json!([{"name": "Ana Reyes-Holm", "aliases": ["Ana Reyes"], "gender": "female"},
                          {"name": "Bo", "gender": null}, {"name": "Kit", "gender": "unknown", "note": 1}]);
    let line = one_line(
        &[],
        json!({"id": "r", "text": SENTENCE, "speakers": speakers}).to_string(),
    );
    let speaker = &line["attributions"][0]["speaker"];
    assert_eq!(
        (&speaker["name"], &speaker["roster"]),
        (&json!("Ana Reyes-Holm"), &json!(0))
    );
    for absent in [
        json!({"id": "r", "text": "x", "speakers": null}),
        json!({"id": "r", "text": "x", "speakers": []}),
    ] {
        assert_eq!(one_line(&[], absent.to_string())["id"], "r");
    }
    // one for all documents but those that bring their own
    let path = file("roster.json", speakers.to_string());
    let name = |document: Value| {
        let line = one_line(&["--roster", as_argument(&path)], document.to_string());
        line["attributions"][0]["speaker"]["name"].clone()
    };
    let own = json!([{"name": "Mayor Reyes", "aliases": ["Ana Reyes"]}]);
    assert_eq!(name(json!({"id": "r", "text": SENTENCE})), "Ana Reyes-Holm");
    let brought = json!({"id": "r", "text": SENTENCE, "speakers": own});
    assert_eq!(name(brought), "Mayor Reyes");
}

#[test]
fn a_closed_roster_names_nobody_else() {
    let name = |roster: &str| {
        let document = json!({"id": "r", "text": "“It is late,” said Tom Hall.", "roster": roster,
                              "speakers": [{"name": "Ana Reyes"}]});
        one_line(&[], document.to_string())["attributions"][0]["speaker"]["name"].clone()
    };
    assert_eq!(name("open"), json!("Tom Hall"));
    assert_eq!(name("closed"), json!(null));
}

#[test]
fn what_cannot_be_read_gets_an_error_line_in_its_place() {
    let cases: &[(&[u8], Value, &str)] = &[
        (b"nonsense", json!(null), "expected"),
        (b"{\"id\": \"a\", \"text\": \"x\"", json!(null), "EOF"),
        (b"{\"id\": \"a\"}", json!("a"), "missing field `text`"),
        (b"{\"text\": \"a\"}", json!(null), "missing field `id`"),
        (
            b"{\"id\": \"a\", \"text\": null}",
            json!("a"),
            "`text` should be a string, and is null",
        ),
        (
            b"{\"id\": 7, \"text\": \"x\"}",
            json!(null),
            "`id` should be a string, and is a number",
        ),
        (
            b"[\"a\", \"x\", null]",
            json!(null),
            "should be an object, and is an array",
        ),
        (b"17", json!(null), "should be an object, and is a number"),
        (
            b"{\"id\": \"a\", \"text\": \"\xFF\"}",
            json!(null),
            "not UTF-8: byte 21 is 0xFF",
        ),
        (
            b"{\"id\": \"a\", \"text\": \"\\ud83d\"}",
            json!(null),
            "hex escape",
        ),
        (
            b"{\"id\": \"a\", \"text\": \"x\", \"speakers\": 5}",
            json!("a"),
            "expected a sequence",
        ),
        (
            b"{\"id\": \"a\", \"text\": \"x\", \"speakers\": [{\"name\": \" \"}]}",
            json!("a"),
            "roster entry 0 has no name",
        ),
        (
            b"{\"id\": \"a\", \"text\": \"x\", \"speakers\": [{}]}",
            json!("a"),
            "missing field `name`",
        ),
    ];
    let mut input = document("first", "x").into_bytes();
    for (line, _, _) in cases {
        input.extend_from_slice(line);
        input.push(b'\n');
    }
    input.extend(document("last", "x").bytes());
    let output = run(annotate(&["--threads", "2"]), input);
    let lines = lines(&output);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines.len(), cases.len() + 2);
    assert_eq!(
        (&lines[0]["id"], &lines[lines.len() - 1]["id"]),
        (&json!("first"), &json!("last"))
    );
    for ((number, line), (_, id, reason)) in (2..).zip(&lines[1..]).zip(cases) {
        assert_eq!(
            (&line["id"], &line["file"], &line["line"]),
            (id, &json!("-"), &json!(number)),
            "{line}"
        );
        assert!(
            line["error"].as_str().unwrap().contains(reason),
            "{line} lacks {reason:?}"
        );
        assert!(
            !line["error"].as_str().unwrap().contains("line 1"),
            "{line} counts lines of its own"
        );
    }
}

#[test]
fn usage_errors_exit_2() {
    for wrong in [
        &["--offsets", "words"][..],
        &["--kinds", "loud"],
        &["--threads", "0"],
        &["--nonsense"],
    ] {
        let output = run(annotate(wrong), "");
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(
            stderr(&output).contains("error:") && output.stdout.is_empty(),
            "{wrong:?}"
        );
    }
}

#[test]
fn empty_input_is_no_error() {
    for empty in ["", "\n", "\r\n\n  \n", "\u{FEFF}"] {
        let output = run(annotate(&["-"]), empty);
        assert_eq!(
            (output.status.code(), stdout(&output), stderr(&output)),
            (Some(0), "", ""),
            "{empty:?}"
        );
    }
}

#[test]
fn line_ends_and_byte_order_marks_are_no_content() {
    let input = "\u{FEFF}{\"id\":\"a\",\"text\":\"x\"}\r\n\r\n\n{\"id\":\"b\",\"text\":\"x\"}\r\nnonsense\n{\"id\":\"c\",\"text\":\"x\"}";
    let output = run(annotate(&[]), input);
    let lines = lines(&output);
    assert_eq!(
        ids(&lines),
        [&json!("a"), &json!("b"), &json!(null), &json!("c")]
    );
    assert_eq!(lines[2]["line"], 5);
}

#[test]
fn one_huge_line_is_one_document() {
    let line = one_line(
        &["--threads", "2"],
        document("huge", &"All was quiet. ".repeat(200_000)),
    );
    assert_eq!(line["id"], "huge");
}

#[test]
fn files_are_told_by_their_names() {
    let plain = file("plain.txt", format!("\u{FEFF}{SENTENCE}\r\n"));
    let lined = file("lined.JSONL", document("from a file", SENTENCE));
    let output = run(
        annotate(&[as_argument(&plain), "-", as_argument(&lined)]),
        document("from stdin", SENTENCE),
    );
    let lines = lines(&output);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        ids(&lines),
        [
            &json!("plain.txt"),
            &json!("from stdin"),
            &json!("from a file")
        ]
    );
    let starts: Vec<_> = lines
        .iter()
        .map(|line| line["attributions"][0]["parts"][0]["start"].clone())
        .collect();
    assert_eq!(
        starts,
        [json!(3), json!(0), json!(0)],
        "the byte order mark is part of the file"
    );
}

#[test]
fn a_plain_file_that_is_not_utf8_gets_an_error_line() {
    let path = file("latin1.txt", b"One\ncaf\xE9");
    let output = run(annotate(&[as_argument(&path)]), "");
    let file = as_argument(&path);
    let expected =
        json!({"id": "latin1.txt", "file": file, "line": 2, "error": "not UTF-8: byte 7 is 0xE9"});
    assert_eq!(
        (output.status.code(), lines(&output)),
        (Some(1), vec![expected])
    );
}

#[test]
fn a_folder_gives_its_documents() {
    let folder = file("x", "").with_file_name("documents");
    std::fs::create_dir_all(folder.join("more")).unwrap();
    for (name, text) in [("b.txt", SENTENCE), ("more/a.md", SENTENCE), ("c.csv", "")] {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let output = run(annotate(&[as_argument(&folder)]), "");
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    assert_eq!(ids(&lines(&output)), [&json!("b.txt"), &json!("more/a.md")]);
    let files = run(annotate(&["--format", "tei", as_argument(&folder)]), "");
    assert!(stderr(&files).contains("--into"), "{}", stderr(&files));
}

#[test]
fn an_unreadable_file_is_named_and_the_rest_goes_on() {
    let good = file("good.txt", SENTENCE);
    let directory = &good.with_file_name("no-documents");
    std::fs::create_dir_all(directory).unwrap();
    let missing = directory.join("missing.jsonl");
    let output = run(
        annotate(&[
            as_argument(&missing),
            as_argument(directory),
            as_argument(&good),
        ]),
        "",
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(ids(&lines(&output)), [&json!("good.txt")]);
    let messages: Vec<&str> = stderr(&output).lines().collect();
    assert!(
        messages.len() == 2 && messages[0].contains("missing.jsonl"),
        "{messages:?}"
    );
    assert!(messages[1].contains(as_argument(directory)), "{messages:?}");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let input = document("a", SENTENCE).repeat(100_000).into_bytes();
    assert_eq!(
        run_into_closed_pipe(annotate(&["--threads", "2"]), input),
        (Some(0), String::new())
    );
}

#[test]
fn an_error_line_names_its_file() {
    let [one, other] = ["one.jsonl", "other.jsonl"].map(|name| file(name, "nonsense\n"));
    let output = run(
        annotate(&[as_argument(&one), "-", as_argument(&other)]),
        "nonsense\n",
    );
    let places: Vec<_> = lines(&output)
        .iter()
        .map(|line| (line["file"].clone(), line["line"].clone()))
        .collect();
    assert_eq!(
        places,
        [as_argument(&one), "-", as_argument(&other)].map(|name| (json!(name), json!(1)))
    );
}

#[test]
fn a_closed_pipe_does_not_hide_what_failed_before() {
    let input = format!("nonsense\n{}", document("a", SENTENCE).repeat(100_000)).into_bytes();
    assert_eq!(
        run_into_closed_pipe(annotate(&[]), input),
        (Some(1), String::new())
    );
    let missing = file("here.jsonl", "").with_file_name("not-here.jsonl");
    let endless = document("a", SENTENCE).repeat(100_000).into_bytes();
    let (status, _) = run_into_closed_pipe(annotate(&[as_argument(&missing), "-"]), endless);
    assert_eq!(status, Some(1));
}

#[cfg(unix)]
#[test]
fn a_closed_output_is_an_error() {
    let shell = |redirected: &str| {
        let mut command = program("sh");
        command.args(["-c", redirected, env!("CARGO_BIN_EXE_annotate")]);
        run(command, document("a", SENTENCE))
    };
    let output = shell("\"$0\" >&-");
    assert_eq!(
        (output.status.code(), stderr(&output)),
        (Some(1), "annotate: standard output is closed\n")
    );
    for open in ["\"$0\" >/dev/null", "\"$0\" 1<>/dev/null"] {
        assert_eq!(shell(open).status.code(), Some(0), "{open}");
    }
}

#[test]
fn a_line_has_a_longest_length() {
    let short = document("short", "x");
    let limit = short.len() - 1;
    let long = document("long", "xxx");
    let endless = document("endless", &"x".repeat(1 << 20));
    let input = format!("{short}{long}{endless}{short}{}", long.trim_end());
    for threads in ["1", "3"] {
        let output = run(
            annotate(&["--longest-line", &limit.to_string(), "--threads", threads]),
            &input,
        );
        let lines = lines(&output);
        assert_eq!((output.status.code(), lines.len()), (Some(1), 5));
        let outcomes: Vec<_> = lines
            .iter()
            .map(|line| (&line["id"], line["line"].as_u64()))
            .collect();
        let (good, bad) = (json!("short"), json!(null));
        assert_eq!(
            outcomes,
            [
                (&good, None),
                (&bad, Some(2)),
                (&bad, Some(3)),
                (&good, None),
                (&bad, Some(5))
            ]
        );
        assert_eq!(
            lines[1]["error"],
            format!("the line is longer than {limit} bytes")
        );
    }
    let output = run(
        annotate(&["--longest-line", &limit.to_string()]),
        short.replace('\n', "\r\n"),
    );
    assert_eq!(
        output.status.code(),
        Some(0),
        "a line end of two bytes is no content"
    );
}

/// A line that has no end is neither held nor waited for.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_a_line() {
    const MOST: usize = 40 << 20;
    let mut child = spawn(annotate(&["--longest-line", "1000000"]));
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..200 {
        stdin.write_all(&[b'x'; 1 << 20]).unwrap();
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let peak = status.lines().find_map(|line| {
        line.strip_prefix("VmHWM:")?
            .trim()
            .strip_suffix(" kB")?
            .parse()
            .ok()
    });
    let peak = 1024 * peak.unwrap_or(usize::MAX / 1024);
    stdin
        .write_all(format!("\n{}", document("after", "x")).as_bytes())
        .unwrap();
    drop(stdin);
    let lines = lines(&child.wait_with_output().unwrap());
    assert_eq!(ids(&lines), [&json!(null), &json!("after")]);
    assert!(peak < MOST, "{peak} bytes at the peak");
}

#[test]
fn messages_command_no_terminal() {
    let directory = file("here.jsonl", "").parent().unwrap().to_path_buf();
    let output = run(
        annotate(&[as_argument(
            &directory.join("a\u{1B}[31m\n\u{85}\u{202E}b.jsonl"),
        )]),
        "",
    );
    let message = stderr(&output);
    assert!(
        message.contains(r"a\u{1b}[31m\n\u{85}\u{202e}b.jsonl"),
        "{message:?}"
    );
    assert_eq!(message.lines().count(), 1, "{message:?}");
    let output = run(annotate(&["--no\u{9B}\u{202E}such"]), "");
    let commands =
        |character: char| (character.is_control() && character != '\n') || character == '\u{202E}';
    assert!(
        stderr(&output).contains("such") && !stderr(&output).contains(commands),
        "{:?}",
        stderr(&output)
    );
}

#[test]
fn a_document_is_answered_before_the_next_one_comes() {
    for threads in ["1", "2"] {
        let mut child = spawn(annotate(&["--threads", threads]));
        let mut stdin = child.stdin.take().unwrap();
        let (sender, answers) = mpsc::channel();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || {
            stdout
                .lines()
                .for_each(|line| drop(sender.send(line.unwrap())))
        });
        for id in ["a", "b", "c"] {
            stdin.write_all(document(id, SENTENCE).as_bytes()).unwrap();
            let answer = answers
                .recv_timeout(Duration::from_secs(20))
                .expect("an answer while the input is open");
            assert!(answer.contains(&format!("\"id\":\"{id}\"")), "{answer}");
        }
        drop(stdin);
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn endless_input_waits_for_the_reader_of_the_output() {
    const MOST: usize = 16 << 20;
    let mut child = spawn(annotate(&["--threads", "2"]));
    let mut stdin = child.stdin.take().unwrap();
    let line = document("a", SENTENCE);
    let written = AtomicUsize::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            while stdin.write_all(line.as_bytes()).is_ok()
                && written.fetch_add(line.len(), Ordering::Relaxed) < MOST
            {}
        });
        let stalled = wait_until_still(&written);
        child.kill().unwrap();
        assert!(
            stalled < MOST,
            "{stalled} bytes went in while nobody read what came out"
        );
    });
    child.wait().unwrap();
}

/// The value once it has not changed for a while.
fn wait_until_still(value: &AtomicUsize) -> usize {
    let mut before = usize::MAX;
    loop {
        let now = value.load(Ordering::Relaxed);
        if now == before && now > 0 {
            return now;
        }
        before = now;
        thread::sleep(Duration::from_millis(300));
    }
}

#[test]
fn patterns_are_left_out_by_name() {
    let pattern = |arguments: &[&str]| {
        one_line(arguments, document("a1", SENTENCE))["attributions"][0]["pattern"]
            .as_str()
            .map(str::to_string)
    };
    assert_eq!(pattern(&[]).as_deref(), Some("quote-speaker-cue"));
    let without = pattern(&["--without", "quote-speaker-cue", "--without", "unknown"]);
    assert_ne!(without.as_deref(), Some("quote-speaker-cue"));
    let refused = run(annotate(&["--without", "guesswork"]), "");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains(r#""guesswork" is not the name of a pattern"#));
}

/// The records of one document, each as the words of its parts and the name of its speaker.
fn said(line: &Value) -> Vec<(String, &str)> {
    let records = line["attributions"].as_array().unwrap().iter();
    records
        .map(|record| {
            let parts = record["parts"].as_array().unwrap().iter();
            let words: Vec<&str> = parts.map(|part| part["text"].as_str().unwrap()).collect();
            let name = record["speaker"]["name"].as_str().unwrap_or_default();
            (words.join(" … "), name)
        })
        .collect()
}

#[test]
fn markup_is_read_and_spans_are_those_of_the_source() {
    let rows = [
        (
            "markdown",
            "*“É bon,”* said [**Ana** Reyes](u).",
            "“É bon,”",
            "Ana Reyes",
        ),
        (
            "markdown",
            "Ana Reyes sat. *É too late,* she thought.",
            "*É too late,*",
            "Ana Reyes",
        ),
        (
            "html",
            "<p>&ldquo;We <em>won</em>,&rdquo; said Ana Reyes.",
            "&ldquo;We <em>won</em>,&rdquo;",
            "Ana Reyes",
        ),
        (
            "html",
            "<p>Ana Reyes said <q>it’s over</q>.",
            "<q>it’s over</q>",
            "Ana Reyes",
        ),
    ];
    for (input, text, words, name) in rows {
        for unit in ["bytes", "chars"] {
            let document = json!({"id": "a1", "text": text, "input": input}).to_string();
            let line = one_line(&["--offsets", unit], document);
            assert_eq!(said(&line), [(words.to_string(), name)], "{text}");
            let part = &line["attributions"][0]["parts"][0];
            let at = text.find(words).unwrap();
            let start = if unit == "bytes" {
                at
            } else {
                text[..at].chars().count()
            };
            assert_eq!(part["start"], start, "{text}");
        }
    }
}

#[test]
fn subtitles_are_turns() {
    let cues = [
        "Where were you?",
        "I was at home, and alone.",
        "Who saw you there?",
        "Nobody saw me.",
    ];
    let vtt: Vec<String> = (0..)
        .zip(cues)
        .map(|(at, words)| {
            let name = ["Ana Reyes", "Ole Berg"][at % 2];
            format!("00:0{at}.000 --> 00:0{at}.900\n<v {name}>{words}\n")
        })
        .collect();
    let text = format!("WEBVTT\n\n{}", vtt.join("\n"));
    let path = file("markup-talk.vtt", &text);
    let line = one_line(&[as_argument(&path)], "");
    let wanted: Vec<_> = cues
        .iter()
        .zip(["Ana Reyes", "Ole Berg", "Ana Reyes", "Ole Berg"])
        .map(|(words, name)| (words.to_string(), name))
        .collect();
    assert_eq!(said(&line), wanted);
}

#[test]
fn the_input_is_told_by_the_document_or_the_argument_or_the_file() {
    let text = "&ldquo;Yes,&rdquo; said *Ana*, <b>and left</b>.";
    let quotations = |arguments: &[&str], document: String| {
        one_line(arguments, document)["attributions"][0]["speaker"]["mention"]["end"].clone()
    };
    let plain = json!({"id": "a1", "text": text}).to_string();
    let markdown = json!({"id": "a1", "text": text, "input": "markdown"}).to_string();
    let own = quotations(&["--input", "html"], markdown.clone());
    assert_eq!(own, quotations(&["--input", "markdown"], plain));
    let page = file("markup-page.htm", "<p>&ldquo;Yes,&rdquo; said Ana.");
    let line = one_line(&[as_argument(&page)], "");
    assert_eq!(
        line["attributions"][0]["parts"][0]["text"],
        "&ldquo;Yes,&rdquo;"
    );
}

#[test]
fn a_wrong_input_is_an_error_of_its_document() {
    let rows = [
        (
            json!({"id": "a1", "text": "x", "input": "docx"}),
            "unknown input `docx`",
        ),
        (
            json!({"id": "a1", "text": "x", "input": "srt"}),
            "no subtitles",
        ),
        (json!({"id": "a1", "text": "x", "input": "vtt"}), "WEBVTT"),
    ];
    for (document, reason) in rows {
        let output = run(annotate(&[]), document.to_string());
        assert_eq!(output.status.code(), Some(1));
        let error = &lines(&output)[0]["error"];
        assert!(error.as_str().unwrap().contains(reason), "{error}");
    }
}

#[test]
fn a_text_goes_on_from_the_line_before() {
    let filler = "The rain fell on the roof of the mill all night. ".repeat(400);
    let line = |number: usize, continues: bool, text: &str| {
        let text = format!("{text} {filler}");
        format!(
            "{}\n",
            json!({"id": number.to_string(), "continues": continues, "text": text})
        )
    };
    let mut input = line(0, false, "“It is late,” said Emma Stone.");
    for number in 1..9 {
        input += &line(number, true, "“No,” said Tom Hall. “Yes,” said Emma.");
    }
    input += &line(9, false, "“No,” said Tom Hall.");
    let speakers = |line: &Value| -> Vec<(u64, String)> {
        let records = line["attributions"].as_array().unwrap().iter();
        let one = |record: &Value| {
            let speaker = &record["speaker"];
            (
                speaker["id"].as_u64().unwrap(),
                speaker["name"].as_str().unwrap().to_string(),
            )
        };
        records
            .filter(|record| record["kind"] == "direct")
            .map(one)
            .collect()
    };
    for threads in ["1", "4"] {
        let found = lines(&run(annotate(&["--threads", threads]), &input));
        let found: Vec<_> = found.iter().map(speakers).collect();
        assert_eq!(found[0], [(0, "Emma Stone".to_string())]);
        for piece in &found[1..9] {
            assert_eq!(
                *piece,
                [(1, "Tom Hall".to_string()), (0, "Emma Stone".to_string())]
            );
        }
        assert_eq!(found[9], [(0, "Tom Hall".to_string())]);
    }
}

#[test]
fn genres_and_acts_are_chosen() {
    let text = "Reyes: We are late.\n\nVance: We are not.\n";
    let page = |genre: &str| format!("{}\n", json!({"id": "a", "genre": genre, "text": text}));
    let turns = |genre: &str| {
        let line = one_line(&["--kinds", "turn"], page(genre));
        line["attributions"].as_array().unwrap().len()
    };
    assert_eq!(turns("transcript"), 2);
    let thought = document("a", "“No,” Ana Reyes said. “Never,” she thought.");
    let count = |flags: &[&str]| {
        one_line(flags, &thought)["attributions"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(count(&["--acts", "thinks"]), 1);
    assert_eq!(count(&["--without-act", "thinks"]), 1);
    assert_eq!(count(&[]), 2);
    let output = run(annotate(&["--acts", "sings"]), "");
    assert_eq!(output.status.code(), Some(2));
}
