//! `highlight` as a program: what it takes, what the page holds, how it ends.

#[path = "../../../tests/programs/mod.rs"]
mod programs;

use std::fs;
use std::path::Path;

use programs::{file, program, run, stderr, stdout};

fn highlight(arguments: &[&str], input: &str) -> std::process::Output {
    let mut command = program(env!("CARGO_BIN_EXE_highlight"));
    command.args(arguments);
    run(command, input)
}

fn page(arguments: &[&str], input: &str) -> String {
    let output = highlight(arguments, input);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    stdout(&output).to_string()
}

#[test]
fn a_page_holds_all_that_it_needs() {
    let page = page(&["-"], "“We won,” said Ana Reyes.");
    assert!(page.contains("<span class=\"part c0 direct\" data-card=\"0\" role=\"group\" tabindex=\"-1\" aria-label=\"Ana Reyes, direct\""));
    assert!(page.contains("<span class=\"cue c0\" data-card=\"0\">said</span>"));
    for outside in ["http:", "https:", "src=", "url(", "@import", "href=\"/"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn text_is_escaped() {
    let page = page(
        &["--title", "<i>\"", "-"],
        "“</p><script>alert(1)</script>,” said Ana Reyes & Co.",
    );
    assert!(
        !page.contains("<script>alert") && !page.contains("<i>"),
        "{page}"
    );
    assert!(
        page.contains("&#60;/p&#62;&#60;script&#62;alert(1)"),
        "{page}"
    );
}

#[test]
fn a_folder_becomes_one_page() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("folder");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("more")).unwrap();
    fs::write(folder.join("b.txt"), "“We won,” said Ana Reyes.").unwrap();
    fs::write(folder.join("a.md"), "**“Barely,”** said Tom Hall.").unwrap();
    fs::write(
        folder.join("more/c.html"),
        "<p>&ldquo;Yes,&rdquo; said Ana Reyes.",
    )
    .unwrap();
    fs::write(folder.join("d.png"), [0xff]).unwrap();
    let page = page(&[folder.to_str().unwrap()], "");
    let names = [">a.md<", ">b.txt<", ">more/c.html<"].map(|name| page.find(name).expect(name));
    assert!(names.is_sorted());
    // once for both documents
    assert_eq!(
        page.matches("<span class=\"name\">Ana Reyes</span>")
            .count(),
        1
    );
    assert!(page.contains("“Barely,”</span> "), "{page}");
}

#[test]
fn places_are_those_of_the_source() {
    let source = "\u{FEFF}<p>&ldquo;We <em>won</em>,&rdquo; said Ana Reyes.";
    let path = file("places.html", source);
    let page = page(&[path.to_str().unwrap()], "");
    let (start, end) = (
        source.find("&ldquo;").unwrap(),
        source.find(" said").unwrap(),
    );
    assert!(
        page.contains(&format!("\"at\":[[{start},{end}]]")),
        "{page}"
    );
}

#[test]
fn what_cannot_be_read_is_told() {
    let latin = file("latin.txt", [0xe9]);
    let roster = file("roster.json", "{}");
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("empty");
    fs::create_dir_all(&empty).unwrap();
    let empty = empty.to_str().unwrap();
    let cases = [
        (vec!["nowhere.txt"], "cannot read nowhere.txt"),
        (
            vec![latin.to_str().unwrap()],
            "latin.txt, line 1: not UTF-8: byte 0 is 0xE9",
        ),
        (vec![empty], "no document in"),
        (
            vec!["--roster", roster.to_str().unwrap(), "-"],
            "roster.json is no roster",
        ),
        (vec!["--input", "srt", "-"], "no subtitles"),
    ];
    for (arguments, told) in cases {
        let output = highlight(&arguments, "x");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
}
