//! Whole texts with their quotations marked.

use super::*;

/// The text with `[` and `]` drawn around what was found; `]?` where no closing mark was.
fn drawn(text: &str, typography: Typography) -> String {
    let mut edges: Vec<(usize, bool, usize, &str)> = Vec::new();
    for (order, found) in find(Lexicon::BUILT_IN, text, typography).iter().enumerate() {
        edges.push((found.span.start, true, order, "["));
        edges.push((
            found.span.end,
            false,
            usize::MAX - order,
            if found.closed { "]" } else { "]?" },
        ));
    }
    edges.sort();
    let mut out = String::new();
    let mut at = 0;
    for (edge, _, _, drawing) in edges {
        out.push_str(&text[at..edge]);
        out.push_str(drawing);
        at = edge;
    }
    out + &text[at..]
}

/// Takes the drawings out, looks for quotations, and expects the same drawings.
fn check(expected: &str) {
    let text = expected.replace("]?", "").replace(['[', ']'], "");
    assert_eq!(drawn(&text, Typography::Detect), expected);
}

#[test]
fn double_marks() {
    check("She said [“we lost”] and left.");
    check("She said [\"we lost\"] and left.");
    check("She said [''we lost''] and left.");
    check("She said [``we lost''] and left.");
    check("[\"We lost,”] she said. [“We did.\"]");
    check("Doe:[\"we lost\"]and left");
    check("Doe:\u{A0}[“we lost”]\u{A0}and left");
}

#[test]
fn apostrophes_are_no_marks() {
    check("The members' vote, the Smiths' boat and Cruz' plan failed in the '90s.");
    check("Rock 'n' roll is for 'em, and 'tis the season, ol' man.");
    check("[“The members’ vote of ’98,”] she said, [“was the dogs’ dinner.”]");
    check("[''It's the workers' boat,''] he said. [''The '70s are over.'']");
    check("Members' answer: ['Is it late?'] Nobody took 'is hat.");
    check("Trump‘s plan and O’Neill's plan");
}

#[test]
fn single_marks_among_double_ones() {
    check("Mayor calls boat ['a disgrace'] in row over harbour");
    check("Mayor: [‘We’ll Never Sell the Boat’] at Any Price");
    check("[\"He said ['no'] to the 'hood,\"] she said.");
    check("[''They told me, ['The members' vote is void.'].''] She left.");
    check("[\"He told me, ['No,'] \"] Reyes said.");
    check("[“He told me, [‘No.']”] Then he left.");
}

#[test]
fn feet_and_inches() {
    check("He is 6'2\" tall, and the board is 5\" by 3'.");
    check("[\"He is 6'2\" tall,\"] she said. [\"Really.\"]");
    check("[“A plank of 5’2” will do,”] she said.");
    check("[\"The 5\" nail is gone,\"] she said.");
    check("It was [\"the best boat of 2016\"] and she left.");
}

#[test]
fn quotation_over_paragraphs() {
    check(
        "[“The rain came early.\n\n“Then the wind went round.\n\n“We lost the boat.”]\n\nShe left.",
    );
    check("[\"The rain came early.\n\n\"Then the wind went round,\"] she said. [\"We lost the boat.\"]");
    check("[“She told me, [‘The rain came early.\n\n“‘Then the wind went round.’]”]");
    check("[« La pluie est venue.\n\n» Puis le vent. »]");
}

#[test]
fn a_missing_mark_costs_its_paragraph_only() {
    check("[“The rain came early,]? she said.\n\nThey left.\n\n[“We lost the boat,”] she said.");
    check(
        "[\"The rain came early,]? she said.\n\nThey left.\n\n[\"We lost,\"] she said. [\"All of it.\"]",
    );
    check(
        "[\"The rain came early,]? she said. [\"We lost the boat.\"]\n\n[\"All of it?\"] he asked.",
    );
    check("It rained. [The rain came early,”] she said. [“We lost the boat.”]");
    check("The rain came early,” and nobody minded. [“We lost the boat.”]");
    check(
        "[\"The rain, \"] he said. [\"came early.\"]"
            .replace(", \"]", ",\"]")
            .as_str(),
    );
}

/// In a page without line breaks an opener is given up far behind it.
#[test]
fn a_missing_mark_does_not_swallow_the_page() {
    let speech = "“We lost the boat,” Ana Reyes said on Monday. Then nobody spoke for a while, and the rain went on. ";
    for (open, close) in [("“", "”"), ("\"", "\""), ("‘", "’"), ("«", "»"), ("„", "“")]
    {
        let page = speech
            .replace('“', "{")
            .replace('”', close)
            .replace('{', open)
            .repeat(1000);
        for unclosed in [1, 2, 13] {
            let odd = format!("{open}We lost, she said. ").repeat(unclosed);
            let (before, after) = page.split_at(page.len() / 2);
            let text = format!("{before}{odd}{after}{close} {after}");
            let found = find(Lexicon::BUILT_IN, &text, Typography::Detect);
            let whole = found
                .iter()
                .filter(|found| found.closed && found.text.len() < 30)
                .count();
            assert!(whole >= 1450, "{whole} of 1500 in {open}…{close}");
            assert!(found.iter().all(|found| found.text.len() <= 1 << 14));
        }
    }
    let text = format!("“We lost, she said. {}", "Nobody spoke. ".repeat(2000));
    assert!(find(Lexicon::BUILT_IN, &text, Typography::Detect).is_empty());
}

#[test]
fn a_quotation_around_paragraphs_without_marks() {
    check("[“The old song goes:\n\nThe rain came early,\n\nthe wind went round,\n\nand so on,”] she said. [“You know it.”]");
    check(
        "[“The old song goes:\n\nThe rain came early,]?\n\n[“All of it,”] she said. [No, no,”] he said."
            .replace(":\n\nThe rain came early,]?", ":]?\n\nThe rain came early,")
            .as_str(),
    );
}

#[test]
fn wrong_sides_and_wrong_shapes() {
    check("[\"The rain, \"]he said. [\"Then wind.\"]");
    check("[“The rain came early,“] she said.");
    check("Then [”The rain came early,”] she said.");
    check("[‘’]".replace(['[', ']'], "").as_str());
    check("<img alt=\"\" src=[\"boat\"]>");
    check("[\u{93}The rain came early,\u{94}] she said.");
}

#[test]
fn nested_in_the_same_marks() {
    check("[\"She cried [\"Man overboard\"] and jumped,\"] he said.");
    check("[“She cried [“Man overboard”] and jumped,”] he said.");
}

/// The narrator ends what no mark closes.
#[test]
fn a_missing_closer_before_the_narrator() {
    check("[“We lost the boat,]? said Ana Reyes. [“All of it.”]");
    check("[\"We lost the boat,]? Ana Reyes said. [\"All of it.\"] She left.");
    check("[“We lost the boat!]? she cried. [“All of it.”]");
    check("[“We lost the boat,]? Reyes said.\n\nNobody answered.");
    check("[“We did,]? he said.\n\n[“We did not,”] said Ana.");
    check("[\"We did,]? said the mayor.\n\n[\"We did not,\"] said Ana.");
    // the same words within speech
    check("[“The mayor came, he said, and left.\n\n“We did not,”] said Ana.");
    check(
        "[“‘We lost it,’ she said. Nobody slept.\n\n“We did not.”]"
            .replace("“‘", "“[‘")
            .replace(",’", ",’]")
            .as_str(),
    );
    check("[“We lost the boat, and the nets.\n\n“We lost all,”] he said.");
}

#[test]
fn a_mark_of_the_other_family_before_the_narrator() {
    check("[\"We lost the boat,'] said Reyes. [\"The nets went with it.\"]");
    check("[“We lost the boat,’] Reyes said. [“The nets went with it.”]");
    check("[‘We lost the boat,”] said Reyes. [‘The nets went with it.’]");
    check("[“He told me, ’no way,’ and left,”] said Reyes. [“He did.”]");
    check("[“The Doris's ?Address to the Sea,' as they call it,”] said Reyes.");
}

#[test]
fn two_single_marks_in_place_of_a_double_one() {
    check("[‘‘We lost the boat,’’] Reyes said. [‘‘The [‘nets’] went with it.’’]");
    check("[’’We lost the boat,’’] Reyes said. [’’All of it.’’]");
    check("[‘‘We lost the boat,\"] Reyes said.");
    check("[‘’Tis late,’] said Ana. [‘It is.’]");
}

#[test]
fn inches_among_straight_marks() {
    check("A 12\" pipe burst. [\"It was an old 12\" pipe,\"] Reyes said. [\"We will lay a 14\" one.\"]");
    check("He is 5'10\" and she is 5'8\", Reyes said. [\"Both are tall,\"] he added.");
    check("A 10 1/2\" nail fell. [\"It's small,\"] Reyes said. The pipe (12\") burst.");
    check("Panels of 24\" and 36\" were sold. [\"They went fast,\"] he said.");
    check("[“It is 12\",”] Reyes said. [“It will be 14\".”]");
    check("[\"The class of 2016\"] met. [\"We were 12,\"] he said.");
}

#[test]
fn spaces_inside_the_marks() {
    check("[“ We won , ”] he said . [“ Nobody lost . ”]");
    check("[\" We won , \"] he said . [\" Nobody lost . \"]");
    check("He said , ['' We won , and nobody lost . ''] Then he left .");
    check("[\"We won, \"]he said. [\"Nobody lost. \"]");
}

/// The marks without a partner, each with a `+` where it opens and a `-` where it closes.
fn unbalanced_in(text: &str) -> Vec<String> {
    let stray = |mark: &UnbalancedMark<'_>| {
        let sign = if mark.opens { '+' } else { '-' };
        assert_eq!(mark.span.of(text), mark.text);
        format!("{sign}{}{}", mark.span.start, mark.text)
    };
    unbalanced_marks(text).iter().map(stray).collect()
}

#[test]
fn marks_without_a_partner() {
    let far = format!("“{}", "Nobody spoke. ".repeat(2000));
    for (text, strays) in [
        ("We lost,” said Ana. “All of it.”", vec!["-8”"]),
        ("“We lost, said Ana. “All of it.”", vec!["+0“"]),
        ("\"We lost, said Ana. \"All of it.\"", vec!["+0\""]),
        ("“We lost,’ said Ana. “All of it.”", vec!["-11’"]),
        ("He said. “We lost.\n\nNobody slept. “No.”", vec!["+9“"]),
        ("‘We lost,’ said Ana. ‘All of it.", vec!["+25‘"]),
        ("«We lost,» said Ana. All of it.»", vec!["-33»"]),
        ("‘‘We lost, said Ana. ‘‘All of it.’’", vec!["+0‘‘"]),
        (far.as_str(), vec!["+0“"]),
    ] {
        assert_eq!(unbalanced_in(text), strays, "{text}");
    }
}

#[test]
fn marks_that_lack_none() {
    for text in [
        "“We lost.\n\n“Nobody slept.\n\n“We left,” said Ana. “All of us.”",
        "The members' vote in '98, the Smiths’ boat, rock 'n' roll.",
        "The 12\" pipe is 6'2\" long and 5\" wide. \"It burst,\" he said.",
        "'I saw 'em goin' to th' harbour,' said Tom. 'The members' boat.'",
        "\"We won, \"he said. \"Nobody lost. \"",
        "“He cried “Man overboard” and jumped,” she said.",
        "— Gone? asked Tom.\n\n— Gone, she said.",
    ] {
        assert_eq!(unbalanced_in(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn single_marks_first() {
    check("[‘The boat’s gone,’] said Ana. [‘’Tis the members’ own fault.’]");
    check("['The boat's gone,'] said Ana. ['It was the members' own boat,'] she said.\n\n['I saw 'em go,'] said Tom.");
    check("['He cried [\"Man overboard\"] and jumped,'] said Ana.\n\n['Did he?'] said Tom.");
    check("[`The boat is gone,'] said Ana.\n\n[`Is it?'] said Tom.");
    check("['I'm goin' to the harbour,'] said Tom. ['Are you?']");
    check("['The boat is gone,]? said Ana.\n\nTom left. ['Is it?'] he said.");
}

#[test]
fn single_marks_and_dialect() {
    check("[‘I was fishin’, if that’s what you mean,’] said Tom. [‘Are you?’]");
    check("[‘He has the boat roun’ here an’ the lads with him,’] said Tom. [‘Are you?’]");
    check("[‘The harbour that we all came from is gone, and it is, as everyone in this town has long known, the members’ fault.\n\n‘We leave.’]");
    check("He called it [‘love’] and left.\n\n[‘Tom,’] she said. [‘Wait ’]");
}

#[test]
fn guillemets() {
    check("[« Le bateau est parti »], dit Ana. [« Ah ? »]");
    check("[«Das Boot ist weg»], sagte Ana.");
    check("[»Das Boot ist weg«], sagte Ana. [»Ach [›so‹].«]");
    check(
        "[«Она сказала [„нет“]», и ушла]"
            .replace("», и ушла]", "»], и ушла")
            .as_str(),
    );
}

#[test]
fn low_and_same_marks() {
    check("[„Das Boot ist weg“], sagte Ana. [„Ach ja?“]");
    check("[„Łódź odpłynęła”], powiedziała Ana.");
    check("[”Båten är borta”], sa Ana. [”Jaså?”]");
}

#[test]
fn corner_brackets() {
    check("[「船は[『出た』]と言った」]と彼女は言った。");
}

#[test]
fn dialogue_dashes() {
    check("Ana came in.\n\n[—The boat is gone,] she said. [We wait.]\n\n[—Gone?] asked Tom.");
    check("[— Лодка ушла,] — сказала Анна. [— Ждём.]\n\n[— Как ушла?]");
    check("The plan:\n\n— a new boat\n\n— a new harbour\n\n[“We need both,”] she said. [“Now.”] [“Soon.”]");
}

#[test]
fn hard_wrapped_lines() {
    check("[\"The rain came early and the wind went round to the\nnorth,\"] said Ana, who had come in with the lamp and\nput it down.\n\n[\"Did it?\"]");
}

#[test]
fn emphasis_and_block_quotes() {
    check("[\"_The Doris_,\"] she said, _[\"is gone.\"]_ *[\"Really.\"]*");
    check("> [“The rain came early.\n>\n> “Then the wind.”]\n\nShe left.");
}

#[test]
fn forced_typography() {
    let text = "'Gone,' she said. \"Gone\" \"was\" \"it\"";
    assert_eq!(
        drawn(text, Typography::Single),
        "['Gone,'] she said. [\"Gone\"] [\"was\"] [\"it\"]"
    );
    assert_eq!(drawn("- one\n- two", Typography::Dash), "[- one]\n[- two]");
    assert_eq!(
        drawn("— Come? “Yes.”", Typography::Double),
        "— Come? [“Yes.”]"
    );
}

#[test]
fn ornaments_stand_outside() {
    check("_[“No,”]_ she said. *[\"Yes,\"]* <i>[‘Or not,’]</i> he said. \u{200B}[“So?”]\u{200B}");
    check("**[“No,”]**¹ she said, [“she typed [‘_’].”]_\n\n[“Yes _and_ no. \n\n_“More.”]_");
    assert_eq!(
        find(
            Lexicon::BUILT_IN,
            "“No,”[1] she said. “Yes.”[note 3]",
            Typography::Detect
        )[1]
        .text,
        "“Yes.”"
    );
}

#[test]
fn parts_follow_paragraphs() {
    let text = "Ana said: “The rain came early. \n\n “Then the wind.” She left.";
    let scanned = scan(Lexicon::BUILT_IN, &mut Page::of(text), Typography::Detect);
    let parts: Vec<&str> = scanned
        .parts(scanned.quotations[0])
        .map(|part| part.of(text))
        .collect();
    assert_eq!(parts, ["“The rain came early.", "“Then the wind.”"]);
}

#[test]
fn the_document_tells_its_convention() {
    let convention =
        |text| scan(Lexicon::BUILT_IN, &mut Page::of(text), Typography::Detect).convention;
    assert_eq!(
        convention("‘Gone,’ said Ana. ‘The members’ boat.’").primary,
        Marks::Single
    );
    assert_eq!(
        convention("“Gone,” said Ana. “The ‘members’ boat.”").primary,
        Marks::Double
    );
    assert_eq!(
        convention("« Partie », dit Ana.").primary,
        Marks::Guillemets
    );
    assert!(convention("»Weg«, sagte Ana.").inward);
    assert!(convention("—Gone?\n\n—Gone, she said.").dash);
}

/// No single mark turns a document over: most stand between two spaces, and the paragraphs tell.
#[test]
fn spaced_guillemets() {
    for space in [" ", "\u{A0}", "\u{202F}"] {
        for odd in [
            "a letter (« the long one »).",
            "a letter—« the long one ».",
            "a letter (« the long one ») and—« no »—a card.",
        ] {
            let text = format!(
                "« It is late, » said Ana. « We must go. »\n\n« No, » said Tom.\n\nShe had {odd}"
            );
            let text = text
                .replace("« ", &format!("«{space}"))
                .replace(" »", &format!("{space}»"));
            let found = find(Lexicon::BUILT_IN, &text, Typography::Detect);
            assert!(
                found
                    .iter()
                    .all(|found| found.text.starts_with('«') && found.text.ends_with('»')),
                "{found:?}"
            );
            assert_eq!(found.len(), text.matches('«').count());
        }
    }
    check("[» Es ist spät, «] sagte Ana. [» Wir müssen gehen. «]\n\nSie hatte einen Brief ([» den langen «]).");
    check("[»Es ist spät«], sagte Ana, [»wir gehen.«]");
}

#[test]
fn windows_cover_the_text() {
    let text = "“One.”\n“Twö.”\nand “three” in öne";
    for longest in 1..text.len() + 2 {
        let joined: String = windows(text, longest).map(|(_, window)| window).collect();
        assert_eq!(joined, text);
        assert!(windows(text, longest).all(|(base, window)| text[base..].starts_with(window)));
    }
}

/// A look back from each of them would take minutes.
#[test]
fn spaces_that_begin_as_a_dash_does_are_passed_once() {
    let text = format!("No mark{}", "\u{2003}".repeat(1 << 20));
    assert!(scan_marked(Lexicon::BUILT_IN, &mut Page::of(&text), Typography::Detect).is_none());
    let text = format!("No mark\n{}— said Ana", "\u{2003}".repeat(1 << 10));
    assert!(scan_marked(Lexicon::BUILT_IN, &mut Page::of(&text), Typography::Detect).is_some());
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    fn piece() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "\"",
            "''",
            "'",
            "`",
            "“",
            "”",
            "„",
            "‘",
            "’",
            "«",
            "»",
            "「",
            "」",
            "—",
            "--",
            "-",
            " ",
            "\n",
            "\n\n",
            "> ",
            "_",
            "*",
            ".",
            ",",
            "?",
            "a",
            "B",
            "said",
            " he said ",
            "5",
            "é",
            "\u{301}",
            "\u{A0}",
            "\u{200B}",
            "\u{2029}",
            "\u{93}",
            "s'",
            "'90s",
        ])
    }

    fn typography() -> impl Strategy<Value = Typography> {
        use Typography::*;
        prop::sample::select(vec![Detect, Double, Single, Guillemets, Dash])
    }

    proptest! {
        #[test]
        fn quotations_nest(pieces in prop::collection::vec(piece(), 0..60), typography in typography()) {
            let text = pieces.concat();
            let mut around: Vec<Span> = Vec::new();
            let mut last = 0;
            for found in find(Lexicon::BUILT_IN, &text, typography) {
                prop_assert!(found.span.start >= last && !found.span.is_empty());
                last = found.span.start;
                around.retain(|outer| outer.end > found.span.start);
                prop_assert!(around.iter().all(|outer| outer.contains(found.span)));
                prop_assert_eq!(usize::from(found.depth), around.len());
                around.push(found.span);
            }
        }

        #[test]
        fn parts_lie_in_paragraphs(pieces in prop::collection::vec(piece(), 0..60)) {
            let text = pieces.concat();
            let mut page = Page::of(&text);
            let scanned = scan(Lexicon::BUILT_IN, &mut page, Typography::Detect);
            for &quotation in &scanned.quotations {
                let parts: Vec<Span> = scanned.parts(quotation).collect();
                prop_assert!(!parts.is_empty());
                prop_assert_eq!(parts[0].start, quotation.start as usize);
                prop_assert_eq!(parts[parts.len() - 1].end, quotation.end as usize);
                for part in parts {
                    prop_assert_eq!(part.of(page.text()).trim(), part.of(page.text()));
                }
            }
        }

        #[test]
        fn a_text_is_not_left_unread_for_want_of_marks(
            pieces in prop::collection::vec(piece(), 0..12),
            typography in typography(),
        ) {
            let text = pieces.concat();
            let page = || Page::of(&text);
            let quotations = scan(Lexicon::BUILT_IN, &mut page(), typography).quotations;
            let marked = scan_marked(Lexicon::BUILT_IN, &mut page(), typography).map_or(Vec::new(), |scan| scan.quotations);
            prop_assert_eq!(&marked, &quotations);
            prop_assert_eq!(scan_quoted(Lexicon::BUILT_IN, &mut page(), typography).is_some(), !quotations.is_empty());
        }

        #[test]
        fn any_string_will_do(text in "\\PC*") {
            find(Lexicon::BUILT_IN, &text, Typography::Detect);
        }
    }
}
