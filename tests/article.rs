//! `article` as a program.

mod programs;

use std::process::Command;

use programs::{example, file, run, run_into_closed_pipe, stderr, stdout};

fn article(arguments: &[&str]) -> Command {
    let mut command = example("article");
    command.args(arguments);
    command
}

/// What it prints for this text.
fn printed(text: &str) -> String {
    let output = run(article(&["-"]), text);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    stdout(&output).to_string()
}

#[test]
fn a_sentence_is_printed_with_speaker_role_manner_and_words() {
    let expected = "\
Ana Reyes, the mayor of Tarnwick
  said (says, direct)
    “We won,”
";
    assert_eq!(
        printed("“We won,” said Ana Reyes, the mayor of Tarnwick."),
        expected
    );
}

#[test]
fn a_speaker_who_goes_on_is_not_announced_again() {
    let page =
        printed("“We won,” Ana Reyes said.\n\n“We lost,” Bo Lind said.\n\n“No,” Bo Lind said.");
    assert_eq!(
        (
            page.matches("Ana Reyes\n").count(),
            page.matches("Bo Lind\n").count()
        ),
        (1, 1),
        "{page}"
    );
    assert_eq!(page.matches("\n\n").count(), 1, "{page}");
}

#[test]
fn the_bundled_article_is_rich() {
    let output = run(article(&[]), "");
    let page = stdout(&output);
    assert_eq!(output.status.code(), Some(0));
    let speakers = [
        "Marta Ilvesson, ",
        "Tobias Renck",
        "Odile Farrant",
        "Ines Kolderup",
        "Bramwell & Sohn",
        "Pell Anstruther",
    ];
    for speaker in speakers {
        assert!(page.contains(speaker), "{speaker} says nothing in:\n{page}");
    }
    for kind in ["direct)", "mixed)", "indirect)"] {
        assert!(page.contains(kind), "nothing is {kind} in:\n{page}");
    }
}

#[test]
fn long_words_are_wrapped_with_a_hanging_indent() {
    let page = printed(&format!(
        "“{}it is done,” Ana Reyes said.",
        "We worked on it for a very long time, and ".repeat(5)
    ));
    assert!(
        page.lines().all(|line| line.chars().count() <= 80),
        "{page}"
    );
    assert!(
        page.contains("\n    “We worked") && page.contains("\n      "),
        "{page}"
    );
}

#[test]
fn paragraphs_of_one_speech_stay_apart() {
    let page = printed("“We won,” Ana Reyes said. “It rained.\n\n“And then it snowed.”");
    assert!(
        page.contains("    “We won,” “It rained.\n    “And then it snowed.”\n"),
        "{page}"
    );
}

#[test]
fn colour_is_for_terminals() {
    let text = "“We \u{1B}[31mwon,” Ana Reyes said.";
    let styled = |variables: &[(&str, &str)]| {
        let mut command = article(&["-"]);
        command.envs(variables.iter().copied());
        stdout(&run(command, text)).contains('\u{1B}')
    };
    assert!(
        !styled(&[]),
        "a pipe is no terminal, and the text's own control characters go nowhere"
    );
    assert!(!styled(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
    assert!(styled(&[("CLICOLOR_FORCE", "1")]));
}

/// What moves the cursor, changes colours or turns the order of the letters.
const COMMANDS: &str = "\u{1B}]0;x\u{7} \u{9B}31m \u{7F} \u{8}\u{202E}\u{2067}\u{200F}\u{61C}";

fn commands(character: char) -> bool {
    character != '\n'
        && COMMANDS
            .replace(|c: char| c.is_ascii_graphic() || c == ' ', "")
            .contains(character)
}

#[test]
fn no_text_commands_the_terminal() {
    let page = printed(&format!("“We{COMMANDS} won,” Ana Rey{COMMANDS}es said."));
    assert!(
        page.contains("won,”") && !page.contains(commands),
        "{page:?}"
    );
    assert_eq!(
        printed("“We w\u{202E}on,” Ana Reyes said."),
        printed("“We won,” Ana Reyes said.")
    );
}

#[test]
fn no_message_commands_the_terminal() {
    for arguments in [["no\u{1B}[31m\u{202E}such"], ["--no\u{9B}\u{202E}such"]] {
        let output = run(article(&arguments), "");
        assert!(
            stderr(&output).contains("such") && !stderr(&output).contains(commands),
            "{:?}",
            stderr(&output)
        );
    }
}

#[test]
fn a_call_that_is_wrong_exits_2() {
    let output = run(article(&["--loud"]), "");
    assert_eq!(
        (output.status.code(), stderr(&output)),
        (Some(2), "article: invalid option '--loud'\n")
    );
    assert!(stdout(&run(article(&["--help"]), "")).contains("Usage: article [FILE]"));
}

#[test]
fn a_text_without_speech_says_so() {
    for silent in ["", "All was quiet.\n"] {
        assert_eq!(printed(silent), "Nobody says anything.\n");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let latin1 = file("latin1-article.txt", b"caf\xE9");
    for (path, reason) in [
        ("no-such-article.txt", "No such file"),
        (latin1.to_str().unwrap(), "UTF-8"),
    ] {
        let output = run(article(&[path]), "");
        assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""));
        assert!(
            stderr(&output).contains(path) && (cfg!(windows) || stderr(&output).contains(reason))
        );
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let input = "“We won,” Ana Reyes said.\n\n“We lost,” Bo Lind said.\n\n"
        .repeat(5_000)
        .into_bytes();
    assert_eq!(
        run_into_closed_pipe(article(&["-"]), input),
        (Some(0), String::new())
    );
}
