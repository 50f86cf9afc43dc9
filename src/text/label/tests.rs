//! Forms of labels, and pages that are made of them.

use super::*;
use crate::text::line::lines;
use form::FORMS;

/// Name and words.
fn drawn(form: usize, line: &str) -> Option<(&str, &str)> {
    let label = (FORMS[form].read)(&form::Head::of(line))?;
    Some((&line[label.name], &line[label.words..]))
}

#[test]
fn each_form_reads_its_labels() {
    let [nick, formal, colon, bracketed, timed, stop, alone, quoted] = [0, 1, 2, 3, 4, 5, 6, 7];
    assert_eq!(drawn(nick, "[21:02] <reyes_9> no"), Some(("reyes_9", "no")));
    assert_eq!(
        drawn(formal, "Mr. REYES of Ohio. No."),
        Some(("Mr. REYES", "No."))
    );
    assert_eq!(
        drawn(formal, "The PRESIDING OFFICER (Mr. Hall). No."),
        Some(("The PRESIDING OFFICER", "No."))
    );
    for line in [
        "**Ana Reyes:** No.",
        "**Ana Reyes**: No.",
        "[00:00:04] Ana Reyes: No.",
        "00:04 Ana Reyes: No.",
        "Ana Reyes (00:04): No.",
        "3. Ana Reyes (Dover): No.",
        "The Mayor of Dover (Ana Reyes): No.",
        "12    Ana Reyes: No.",
    ] {
        assert_eq!(drawn(colon, line), Some(("Ana Reyes", "No.")), "{line}");
    }
    assert_eq!(drawn(colon, "MR. REYES: No."), Some(("MR. REYES", "No.")));
    assert_eq!(
        drawn(colon, "ANA REYES, HOST: No."),
        Some(("ANA REYES", "No."))
    );
    assert_eq!(drawn(colon, "Q. Why?"), Some(("Q", "Why?")));
    assert_eq!(
        drawn(bracketed, "[Ana Reyes] No."),
        Some(("Ana Reyes", "No."))
    );
    assert_eq!(drawn(timed, "Ana Reyes  3:45 PM"), Some(("Ana Reyes", "")));
    assert_eq!(
        drawn(timed, "[00:00:04] Ana Reyes"),
        Some(("Ana Reyes", ""))
    );
    assert_eq!(
        drawn(stop, "MRS REYES (softly). No."),
        Some(("MRS REYES", "No."))
    );
    assert_eq!(drawn(stop, "O. REYES. No."), Some(("O. REYES", "No.")));
    assert_eq!(drawn(alone, "REYES (O.S.)"), Some(("REYES", "")));
    assert_eq!(drawn(quoted, "“ANA REYES: No."), Some(("ANA REYES", "No.")));
}

#[test]
fn no_label() {
    let texts = [
        "Ana left. It was late: ten.",
        "Doors 7:30 p.m.",
        "2016 Review: a year of rain",
        "<b class> no",
        "Hall: 46.",
        "Mr. R. Hall came in.",
        "Total: a lot",
        "* a: b",
        "Act One. ACT ONE. SCENE TWO.",
    ];
    for text in texts {
        (0..4).for_each(|form| assert_eq!(drawn(form, text), None, "{form} {text}"));
    }
}

/// The words of each turn.
fn words(text: &str) -> Vec<&str> {
    let breaks: Vec<u32> = text.match_indices('\n').map(|(at, _)| at as u32).collect();
    let lines = &lines(text, &breaks);
    let turns = turns(&Lexicon::default(), Lines { text, lines }, Genre::Unknown);
    turns.iter().map(|turn| turn.words.of(text)).collect()
}

#[test]
fn labels_that_come_again_make_turns() {
    let play = "REYES. No.\n\nHALL. Why?\n\nREYES. So.\n\nHALL. Oh.";
    assert_eq!(words(play), ["No.", "Why?", "So.", "Oh."]);
    assert!(words("Doors: 7.\n\nEntry: 5.\n\nWeather: rain.\n\nBar: open.").is_empty());
    assert!(words("DOVER. It rains.\n\nLEEDS. It snows.\n\nDOVER. It rains.").is_empty());
}

#[test]
fn marks_may_open_every_paragraph() {
    let page = "Partial transcript:\n\n\"REYES: No.\n\n\"I ask.\n\n\"HALL: Why \"ask\"?\n\n\"REYES: So.\n\n\"HALL: Oh.\"\n\nIt rained.";
    assert_eq!(
        words(page),
        ["No.\n\n\"I ask.", "Why \"ask\"?", "So.", "Oh."]
    );
}

#[test]
fn a_turn_ends_at_a_heading_or_a_direction() {
    let play = "REYES: Why?\n\nI ask.\n\n[He goes out.]\n\nHALL: No.\n[laughter]\n\nSCENE TWO\n\nREYES: So?\n\nHALL: Oh.";
    assert_eq!(
        words(play),
        ["Why?\n\nI ask.", "No.\n[laughter]", "So?", "Oh."]
    );
}

#[test]
fn an_article_goes_on_behind_its_last_turn() {
    let article = format!(
        "{}Q: Why?\n\nA: So.\n\nQ: How?\n\nA: You know.\n\nIt rained.",
        "It was late.\n\n".repeat(5)
    );
    assert_eq!(words(&article), ["Why?", "So.", "How?", "You know."]);
}

#[test]
fn a_name_that_a_line_begins_with_by_chance_is_no_label() {
    let piece = "   \"It is late, and I have to go now,\" said Mr.\nHall. He rose. \"You and I will meet again,\" said Mrs.\n\
                 Orr. She wept.\n";
    assert_eq!(words(&piece.repeat(20)), Vec::<&str>::new());
}

#[test]
fn hostile_pages_cost_what_others_do() {
    for piece in [
        "[",
        "A: b\n",
        "REYES\n",
        "[A] ",
        "(",
        "1:",
        "Mr. ",
        "A. ",
        "**",
        "[x]\n\n",
        "AB. I.\n\n",
    ] {
        words(&piece.repeat(1_000_000 / piece.len()));
    }
}

#[test]
fn a_label_of_one_wide_sign_is_none() {
    let page = "𐕼 · 3 h\nWe looked at it.\n\n𐕼 10:04\nAnd now?\n";
    let _ = crate::attribute(page);
}

#[test]
fn a_label_that_ends_in_a_clock_has_no_words() {
    let page = "Speaker 1  00:00\nWhy?\n\nSpeaker 2  00:03\nI ask.\n\nSpeaker 1  00:07\nNo.\n\nSpeaker 2  00:09\nOh.";
    assert_eq!(words(page), ["Why?", "I ask.", "No.", "Oh."]);
}

#[test]
fn a_dash_or_a_bracket_sets_a_label_off() {
    let dashes = "Ana – Why?\n\nTom Hall – I ask.\n\nAna – No.\n\nTom Hall – Oh.";
    assert_eq!(words(dashes), ["Why?", "I ask.", "No.", "Oh."]);
    let brackets = "(Ana) Why?\n\n(Tom) I ask.\n\n(Ana) No.\n\n(Tom) Oh.";
    assert_eq!(words(brackets), ["Why?", "I ask.", "No.", "Oh."]);
    let list =
        "Paris – the Seine.\n\nRome – the Tiber.\n\nLondon – the Thames.\n\nYork – the Ouse.";
    assert!(words(list).is_empty());
    let sounds = "(Applause) I thank you.\n\nWe rose.\n\n(Applause) You know me.";
    assert!(words(sounds).is_empty());
}

#[test]
fn words_go_on_below_their_own_column() {
    let play = "Mother:   Why do you\n          ask?\n\nTom:      No.\n\nMother:   I ask.\n\nTom:      Oh.\n\nExit.";
    assert_eq!(
        words(play),
        ["Why do you\n          ask?", "No.", "I ask.", "Oh."]
    );
}

#[test]
fn things_that_do_not_come_again_say_nothing() {
    let stars = "ARIES. You will hear from me.\n\nGEMINI. Be good to us.\n\nLIBRA. Do you hear?\n\nVIRGO. No.";
    assert!(words(stars).is_empty());
    let list = "Boots: You walk a lot.\nSocks: Three.\nTorch: Do you have one?\nTent: Ask us.";
    assert!(words(list).is_empty());
    let nicks = "ana_r: Why?\n\ntom_h: I ask.\n\nEve1962: No.\n\nbob_k: Oh.";
    assert_eq!(words(nicks), ["Why?", "I ask.", "No.", "Oh."]);
}

#[test]
fn a_column_or_emphasis_alone_sets_a_label_off() {
    let play = "ANA      Why?\nTOM      I ask.\nANA      No.\n\nHe leaves.\n\nTOM      Oh.";
    assert_eq!(words(play), ["Why?", "I ask.", "No.", "Oh."]);
    let bold = "**Ana** Why?\n\n**Tom Hall** I ask.\n\n**Ana** No.\n\n**Tom Hall** Oh.";
    assert_eq!(words(bold), ["Why?", "I ask.", "No.", "Oh."]);
    let table = "TOTAL      45\nMARL       12\nHOLT       33\nTOTAL      45\nMARL       12";
    assert!(words(table).is_empty());
    let list = "**Fuel** Do you have any?\n\n**Radio** You turn it on.\n\n**Tide** Ask us.\n\n**Flares** No.";
    assert!(words(list).is_empty());
}

#[test]
fn names_stand_apart_with_blank_lines_between() {
    let page = "Ana Reyes\nOn oars\n\nINTERVIEWER\n\nWhy?\n\nREYES\n\nI row.\n\nINTERVIEWER\n\nDo you?\n\nREYES\n\nNo.";
    assert_eq!(words(page), ["Why?", "I row.", "Do you?", "No."]);
}

#[test]
fn what_is_said_ends_where_a_witness_is_sworn() {
    let trial = "MR HALL: I call her.\n\nMRS ANA REYES, affirmed\n\nExamined by MR HALL\n\nQ. Why?\nA. I do.\nQ. You do?\nA. Yes.\n\nMR HALL: No more.";
    assert_eq!(
        words(trial),
        [
            "I call her.",
            "Why?",
            "I do.",
            "You do?",
            "Yes.",
            "No more."
        ]
    );
    let edited = "3/4/24, 9:41 - Ana: Why? <This message was edited>\n3/4/24, 9:42 - Tom: No.";
    assert_eq!(words(edited), ["Why?", "No."]);
}
