//! Small documents in each form, the text that is read of them, and what it comes from.

use whosaid_markup::{read, Error, Input, Plain, Style};

fn text(input: Input, source: &str) -> String {
    read(input, source).unwrap().text().to_string()
}

/// What a stretch of the text comes from.
fn source_of<'s>(plain: &Plain<'s>, words: &str) -> &'s str {
    let at = plain.text().find(words).expect("the text has these words");
    &plain.source()[plain.source_range(at..at + words.len())]
}

#[test]
fn plain_text_is_taken_as_it_is() {
    let source = "*a* &amp; <b>\r\n";
    let plain = read(Input::Text, source).unwrap();
    assert_eq!(plain.text(), source);
    assert_eq!(source_of(&plain, "&amp;"), "&amp;");
}

#[test]
fn markdown_loses_its_marks() {
    let rows = [
        (
            "*“Stay,”* said Una. **“Why?”** Ole asked.",
            "“Stay,” said Una. “Why?” Ole asked.",
        ),
        (
            "“Late,” says [Una *Berg*](http://x.test/a \"b\").",
            "“Late,” says Una Berg.",
        ),
        (
            "# News\n\n> “Late,”\n> said Una.\n>\n> > Ole left.",
            "News\n\n“Late,”\nsaid Una.\n\nOle left.",
        ),
        (
            "- “One,” said Una.\n- “Two,” said Ole.\n  Then he left.",
            "“One,” said Una.\n\n“Two,” said Ole.\nThen he left.",
        ),
        (
            "“Late,”[^1] said Una.\n\n[^1]: To *us*.",
            "“Late,” said Una.\n\nTo us.",
        ),
        (
            "Say `no`.\n\n```\n“code”\n```\n\n    more code\n\nEnd\\*.",
            "Say no.\n\nEnd*.",
        ),
        (
            "![“alt”](a.png)\n\n&ldquo;Late,&rdquo; said Una.  \nOle left.<br>So did she.",
            "“Late,” said Una.\nOle left.\nSo did she.",
        ),
        ("---\ntitle: “Late”\n---\n\nUna *left*.", "Una left."),
        (
            "| who | what |\n|---|---|\n| Una | “No.” |",
            "who what\nUna “No.”",
        ),
        ("One\n\n---\n\nTwo ~~three~~ four", "One\n\nTwo three four"),
    ];
    for (source, wanted) in rows {
        assert_eq!(text(Input::Markdown, source), wanted, "{source}");
    }
}

#[test]
fn html_loses_its_tags() {
    let rows = [
        (
            "<p>&ldquo;Stay,&rdquo;\n   said <b>Una</b>.<p>&quot;No,&quot; said Ole&#46;",
            "“Stay,” said Una.\n\n\"No,\" said Ole.",
        ),
        (
            "She said <q>he said <q>no</q> to me</q>.",
            "She said “he said ‘no’ to me”.",
        ),
        (
            "<nav><ul><li>Home</nav><h1>News</h1>Una<br>\n left.",
            "News\n\nUna\nleft.",
        ),
        (
            "<title>x</title><script>if (a<b) '</p>'</script><style>p{}</style><p>Una",
            "Una",
        ),
        (
            "<blockquote><p>“Late,”</p><cite>Una Berg</cite></blockquote>Ole",
            "“Late,”\n\nUna Berg\n\nOle",
        ),
        (
            "<table><tr><td>Una<td>“No.”<tr><td>Ole<td>“Yes.”</table>",
            "Una “No.”\n\nOle “Yes.”",
        ),
        (
            "A&nbsp;b &nosuch; &amp c <!-- no --> d",
            "A b &nosuch; & c d",
        ),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("Una <b", "Una"),
    ];
    for (source, wanted) in rows {
        assert_eq!(text(Input::Html, source), wanted, "{source}");
    }
}

#[test]
fn spans_are_those_of_the_source() {
    let plain = read(
        Input::Html,
        "<p>\u{e9} <i>&ldquo;We <b>won</b>&rdquo;</i> said&nbsp;Una.",
    )
    .unwrap();
    assert_eq!(source_of(&plain, "“We won”"), "&ldquo;We <b>won</b>&rdquo;");
    assert_eq!(source_of(&plain, "said Una"), "said&nbsp;Una");
    let plain = read(Input::Markdown, "> *“We\n> won,”* said [Una](u).").unwrap();
    assert_eq!(source_of(&plain, "“We\nwon,”"), "“We\n> won,”");
    assert_eq!(source_of(&plain, "Una"), "Una");
}

#[test]
fn emphasis_is_kept_as_annotations() {
    for (input, source) in [
        (Input::Markdown, "So **very *very*** good"),
        (Input::Html, "So <b>very <i>very</i></b> good"),
    ] {
        let plain = read(input, source).unwrap();
        let found: Vec<_> = plain
            .annotations()
            .iter()
            .map(|it| (it.style, &plain.text()[it.text.clone()]))
            .collect();
        assert_eq!(
            found,
            [(Style::Emphasis, "very"), (Style::Strong, "very very")]
        );
        let whole = &plain.annotations()[1].source;
        assert!(source[..whole.start].ends_with("So ") && source[whole.end..].starts_with(" good"));
    }
}

#[test]
fn a_thought_stands_in_marks() {
    for source in [
        "*Not again,* she thought.",
        "*Now what?* wondered Ole.",
        "He left. *This is the end.* So Una Berg thought.",
        "Una thought, *It cannot be.*",
    ] {
        let plain = read(Input::Markdown, source).unwrap();
        assert!(
            plain.text().contains(['“']) && plain.text().contains('”'),
            "{}",
            plain.text()
        );
        assert!(source_of(
            &plain,
            &plain.text()[plain.text().find('“').unwrap()..=plain.text().find('”').unwrap() + 2]
        )
        .starts_with('*'));
    }
    for source in [
        "He read *War and Peace* and thought it long.",
        "In *War and Peace,* he thought, all is there.",
        "*Never.* She left. He thought of her.",
        "It was *so very* late, she thought.",
        "“*Not again,*” she thought.",
    ] {
        let plain = read(Input::Markdown, source).unwrap();
        assert_eq!(plain.text(), source.replace('*', ""));
    }
}

#[test]
fn a_label_keeps_its_emphasis() {
    let rows = [
        (
            Input::Markdown,
            "**Una Berg:** No.\n**Ole**: Yes.\n\nA *late:* x",
            "**Una Berg:** No.\n**Ole**: Yes.\n\nA late: x",
        ),
        (
            Input::Html,
            "<p><b>Una:</b> No.<p><strong>Ole</strong>: Yes.",
            "**Una:** No.\n\n**Ole**: Yes.",
        ),
    ];
    for (input, source, wanted) in rows {
        assert_eq!(text(input, source), wanted);
    }
}

#[test]
fn subtitles_are_read_as_a_transcript() {
    let source = "\u{feff}1\r\n00:00:01,000 --> 00:00:02,000\r\nUNA: Where have\r\n\r\n2\r\n00:00:02,000 --> 00:00:04,000\r\nyou been?\r\n<i>Tell me.</i>\r\n\r\n\
        3\r\n00:00:04,000 --> 00:00:05,000\r\n[door slams]\r\n\r\n4\r\n00:00:05,000 --> 00:00:06,000\r\n{\\an8}- Out.\r\n- <i>Where?</i>\r\n\r\n\
        5\r\n00:00:06,000 --> 00:00:07,000\r\n>> OLE BERG: 10:30 it was.\r\n\r\n6\r\n00:00:07,000 --> 00:00:08,000\r\n(UNA) Oh &amp; ah.\r\n";
    assert_eq!(
        text(Input::Srt, source),
        "**UNA:** Where have you been?\nTell me.\n\n— Out.\n\n— Where?\n\n**OLE BERG:** 10:30 it was.\n\n**UNA:** Oh & ah."
    );
    let plain = read(Input::Srt, source).unwrap();
    assert_eq!(source_of(&plain, "UNA"), "UNA");
    assert_eq!(source_of(&plain, "— Out."), "- Out.");
    assert_eq!(source_of(&plain, "Where?"), "Where?");
}

#[test]
fn voices_of_webvtt_are_labels() {
    let source = "WEBVTT - a talk\n\nNOTE\nnobody reads this\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v.loud Una Berg>We <c.x>are</c> late\n\n\
        00:02.000 --> 00:03.000\n<v Una Berg>and wet.</v>\n\n00:03.000 --> 00:04.000\n<v Ole>No<00:03.500> more &lt; less.\n";
    assert_eq!(
        text(Input::Vtt, source),
        "**Una Berg:** We are late and wet.\n\n**Ole:** No more < less."
    );
}

#[test]
fn what_is_no_label_stays_words() {
    for words in [
        "At 10:30 sharp.",
        "http://x.test is it",
        "Well: no.",
        "-5 degrees",
        "(quietly) Yes",
        "I said: no.",
    ] {
        let source = format!("00:01 --> 00:02\n{words}\n");
        let kept = text(Input::Srt, &source);
        assert!(kept == words || words == "Well: no.", "{kept}");
    }
}

#[test]
fn errors_say_what_is_missing() {
    assert_eq!(read(Input::Srt, "hello").unwrap_err(), Error::NoCues);
    assert_eq!(
        read(Input::Vtt, "00:01 --> 00:02\na").unwrap_err(),
        Error::NoHeader
    );
    assert!(read(Input::Srt, " \n").is_ok() && read(Input::Vtt, "WEBVTT\n").is_ok());
    assert_eq!(
        "docx".parse::<Input>().unwrap_err().to_string(),
        "unknown input `docx`: it should be text, markdown, html, srt or vtt"
    );
}
