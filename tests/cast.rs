//! `cast` as a program.

mod programs;

use std::process::Command;

use programs::{example, file, run, run_into_closed_pipe, stderr, stdout};

const DIALOGUE: &str = "It was late.\n\n“Are you there?” Ana Reyes said to Bo.\n\n“No,” Bo said.\n\n“Then who speaks now?” Ana said to Bo.\n";

fn cast(arguments: &[&str]) -> Command {
    let mut command = example("cast");
    command.args(arguments);
    command
}

fn printed(arguments: &[&str], text: &str) -> String {
    let output = run(cast(arguments), text);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    stdout(&output).to_string()
}

/// The table row that starts with this name, cut at runs of spaces.
fn row(table: &str, name: &str) -> Vec<String> {
    let line = table
        .lines()
        .find(|line| line.trim_start().starts_with(name));
    let line = line.unwrap_or_else(|| panic!("no row for {name} in:\n{table}"));
    line.split("  ")
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .map(str::to_string)
        .collect()
}

#[test]
fn the_table_counts_quotations_words_and_listeners() {
    let table = printed(&["-"], DIALOGUE);
    let first = DIALOGUE.find("“Are").unwrap().to_string();
    assert_eq!(
        row(&table, "Ana Reyes"),
        ["Ana Reyes", "2", "7", "Bo (2)", "3", &first, "Ana"]
    );
    assert_eq!(row(&table, "Bo")[..3], ["Bo", "1", "1"]);
    assert!(
        table.ends_with("3 quotations, 3 of them by 2 speakers\n"),
        "{table}"
    );
    assert!(
        table.find("Ana Reyes") < table.find("\nBo  "),
        "who speaks most comes first:\n{table}"
    );
}

#[test]
fn the_bundled_scene_has_its_three_speakers() {
    let table = printed(&[], "");
    for name in ["Mrs. Orrin", "Davy", "Captain Thale"] {
        let quotations: usize = row(&table, name)[1].parse().unwrap();
        assert!(quotations >= 4, "{name} has only {quotations}:\n{table}");
    }
}

#[test]
fn lines_of_one_speaker() {
    let expected = "3  “Are you there?”\n7  “Then who speaks now?”\n";
    for name in ["Ana Reyes", "ana reyes", "Ana"] {
        assert_eq!(
            printed(&["-", "--lines", name], DIALOGUE),
            expected,
            "{name}"
        );
    }
}

#[test]
fn nobody_of_that_name() {
    let output = run(cast(&["-", "--lines", "Zed"]), DIALOGUE);
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""));
    assert_eq!(
        stderr(&output),
        "cast: nobody called \"Zed\" speaks; these do: Ana Reyes, Bo\n"
    );
}

#[test]
fn a_roster_gives_the_names() {
    let json = r#"[{"name": "Anastasia Reyes", "aliases": ["Ana Reyes", "Ana"], "gender": "female"}, {"name": "Bo"}]"#;
    let roster = file("roster.json", json);
    let table = printed(&["-", "--roster", roster.to_str().unwrap()], DIALOGUE);
    assert_eq!(row(&table, "Anastasia Reyes")[1], "2");
}

#[test]
fn a_roster_that_cannot_be_used_is_named() {
    let cases = [
        ("broken.json", "[{", "EOF"),
        (
            "nameless.json",
            r#"[{"aliases": ["Ana"]}]"#,
            "missing field `name`",
        ),
        (
            "shared.json",
            r#"[{"name": "Ana"}, {"name": "Bo", "aliases": ["ana"]}]"#,
            "both claim",
        ),
    ];
    for (name, json, reason) in cases {
        let path = file(name, json);
        let output = run(cast(&["-", "--roster", path.to_str().unwrap()]), DIALOGUE);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(
            stderr(&output).contains(name) && stderr(&output).contains(reason),
            "{}",
            stderr(&output)
        );
    }
    let output = run(cast(&["no-such-novel.txt"]), "");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("no-such-novel.txt"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn nothing_commands_the_terminal() {
    let marks = [
        '\u{1B}', '\u{9B}', '\u{7F}', '\u{202E}', '\u{2066}', '\u{61C}',
    ];
    let marked: String = marks.iter().collect();
    let text = DIALOGUE
        .replace("Reyes", &format!("Rey{marked}es"))
        .replace("there", &format!("the{marked}re"));
    let roster = file(
        "commands.json",
        format!(r#"[{{"name": "A\u009b{marked}", "aliases": "x"}}]"#),
    );
    let roster = roster.to_str().unwrap();
    let calls: [&[&str]; 5] = [
        &["-"],
        &["-", "--lines", "Bo"],
        &["-", "--lines", &marked],
        &["-", "--roster", roster],
        &[&marked],
    ];
    for call in calls {
        let output = run(cast(call), &text);
        let shown = format!("{}{}", stdout(&output), stderr(&output));
        assert!(
            !shown.is_empty() && !shown.contains(marks),
            "{call:?}: {shown:?}"
        );
    }
}

#[test]
fn a_call_that_is_wrong_exits_2() {
    for wrong in [&["--loud"][..], &["--lines"], &["one.txt", "two.txt"]] {
        assert_eq!(run(cast(wrong), "").status.code(), Some(2), "{wrong:?}");
    }
    assert!(stdout(&run(cast(&["--help"]), "")).contains("Usage: cast"));
}

#[test]
fn a_silent_text_has_no_cast() {
    assert_eq!(printed(&["-"], "All was quiet.\n"), "Nobody speaks.\n");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let input = "“We won,” Ana Reyes said.\n\n".repeat(20_000).into_bytes();
    assert_eq!(
        run_into_closed_pipe(cast(&["-", "--lines", "Ana Reyes"]), input),
        (Some(0), String::new())
    );
}
