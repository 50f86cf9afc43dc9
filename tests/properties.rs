//! What holds of every text: no panic, spans on character boundaries, parts in order, the same records every time.

mod invariants;

use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use whosaid::{Attributor, CueVerb, Kind, KnownSpeaker, Options, Roster};

use invariants::{check, check_plain, check_quotations, check_record, Choices};

/// Runs of each property, unless `PROPTEST_CASES` says how many; the whole file stays under twenty seconds in the dev profile.
const CASES: u32 = 256;

/// Bytes for all the options of a run.
const CHOICES: usize = 48;

/// Characters of a bundled passage of which every truncation is tried.
const TRUNCATED: usize = 1000;

const MARKS: &[&str] = &[
    "\"", "“", "”", "„", "‟", "'", "‘", "’", "‚", "«", "»", "‹", "›", "''", "``", "—", "– ", "― ",
    "(", ")", "[", "]",
];
const NAMES: &[&str] = &[
    "Ana Reyes",
    "Reyes",
    "Mr. Reyes",
    "Dr. Ana M. Reyes Jr.",
    "O’Neill",
    "J.R. Ōe",
    "the mayor",
    "officials",
    "he",
    "She",
    "they",
    "who",
    "ACME Corp.",
];
const CUES: &[&str] = &[
    "said",
    "says",
    "had not said",
    "asked",
    "told reporters",
    "told",
    "according to",
    "in a statement",
    "added",
    "wrote",
    "called",
    "said that",
    "would say",
    "whispered",
];
const JOINTS: &[&str] = &[
    " ", " ", " ", " ", ", ", ". ", ".", "?", "! ", ": ", "; ", "…", "...", "\n", "\n\n", "\r\n",
    "\r", "\t", "-", "’s ", "\u{2028}",
];
const ODD: &[&str] = &[
    "e\u{301}",
    "\u{301}",
    "\u{a0}",
    "\u{fffd}",
    "\u{feff}",
    "\u{200b}",
    "\u{200d}",
    "שלום",
    "\u{202e}",
    "مرحبا",
    "👩‍👩‍👧",
    "🇺🇸",
    "ß",
    "İ",
    "ǅ",
    "ﬁ",
    "𝔄",
    "中文",
    "「はい」",
    "\0",
    "\u{85}",
];
const WORDS: &[&str] = &[
    "bridge",
    "The",
    "a",
    "never",
    "that",
    "we",
    "I",
    "3,000",
    "U.S.",
    "of",
    "and",
    "on Monday",
];

fn piece() -> impl Strategy<Value = String> {
    let literal = prop_oneof![
        6 => select(MARKS),
        3 => select(NAMES),
        3 => select(CUES),
        8 => select(JOINTS),
        2 => select(ODD),
        5 => select(WORDS),
    ];
    prop_oneof![30 => literal.prop_map(String::from), 1 => any::<char>().prop_map(String::from)]
}

/// Texts made of what quotations and attributions are made of, in any order.
fn speech() -> impl Strategy<Value = String> {
    vec(piece(), 0..120).prop_map(|pieces| pieces.concat())
}

/// Texts in the shape of a report: sentences that do quote somebody, with odd pieces in between.
fn report() -> impl Strategy<Value = String> {
    let sentence = (
        select(&MARKS[..8]),
        vec(piece(), 0..6),
        select(&MARKS[..8]),
        select(CUES),
        select(NAMES),
        select(JOINTS),
    )
        .prop_map(|(open, content, close, cue, name, joint)| {
            format!("{open}We {},{close} {cue} {name}.{joint}", content.concat())
        });
    vec(sentence, 0..12).prop_map(|sentences| sentences.concat())
}

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: cases.unwrap_or(CASES),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Options that change words, kinds and known speakers at once.
fn other_attributor() -> Attributor {
    let roster = Roster::new(vec![KnownSpeaker::new("Ana Reyes").alias("Reyes")]).unwrap();
    let options = Options::new()
        .kinds([Kind::Direct])
        .cue_verb(CueVerb::regular("bridge"))
        .title("Mx.")
        .roster(roster);
    Attributor::new(options).unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_string_is_fine(text in any::<String>()) {
        check_plain(&text);
    }

    #[test]
    fn any_order_of_marks_names_and_cues_is_fine(text in speech()) {
        check_plain(&text);
    }

    #[test]
    fn any_report_is_fine(text in report()) {
        check_plain(&text);
    }

    #[test]
    fn any_options_are_fine(text in prop_oneof![report(), speech()], choices in vec(any::<u8>(), CHOICES)) {
        let mut choices = Choices::new(&choices);
        check(&text, &choices.options(), &choices.kinds(), &choices.roster());
    }

    #[test]
    fn any_patterns_are_fine(
        text in prop_oneof![report(), speech(), any::<String>()],
        choices in vec(any::<u8>(), CHOICES),
    ) {
        let mut choices = Choices::new(&choices);
        let (kinds, roster, options) = (choices.kinds(), choices.roster(), choices.options());
        check(&text, &choices.patterns(options), &kinds, &roster);
    }

    #[test]
    fn attributors_do_not_influence_each_other(text in report()) {
        let (plain, other) = (Attributor::default(), other_attributor());
        let (alone, other_alone) = (plain.attribute(&text), other.attribute(&text));
        let beside = std::thread::scope(|scope| {
            let first = scope.spawn(|| plain.attribute(&text));
            let second = scope.spawn(|| other.attribute(&text));
            (first.join().unwrap(), second.join().unwrap())
        });
        prop_assert_eq!(&beside.0, &alone);
        prop_assert_eq!(&beside.1, &other_alone);
        prop_assert!(other_alone.iter().all(|record| record.kind == Kind::Direct));
    }
}

/// The passages that come with the project, and one of every construction at once.
fn passages() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = ["examples", "tests/corpus"]
        .iter()
        .filter_map(|folder| std::fs::read_dir(root.join(folder)).ok())
        .flat_map(|entries| entries.map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    let mut passages: Vec<String> = files
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    passages.push(EVERYTHING.to_string());
    passages
}

const EVERYTHING: &str = "“We won,” Mayor Ana Reyes (D) told reporters Monday. “They said ‘never’ — and it’s done.\n\
    “It’s ours now.”\nAccording to O’Neill’s spokesman, the bridge is “a ''mess''” of 3.5 km. \"So?\" she asked; 'Why not?'\n\
    — Adónde vas? — dijo él.\n«Nous… avons gagné», a dit J. R. Ōe Jr. of ACME Corp.\u{a0}👩‍👩‍👧 e\u{301}\u{fffd} said: “Hm";

#[test]
fn every_truncation_is_fine() {
    let (attributor, mut found) = (Attributor::default(), 0);
    for passage in passages() {
        let ends = passage
            .char_indices()
            .map(|(at, _)| at)
            .chain([passage.len()]);
        for end in ends.take(TRUNCATED) {
            let text = &passage[..end];
            let records = attributor.attribute(text);
            records
                .iter()
                .for_each(|record| check_record(text, record, &Roster::default()));
            check_quotations(text, &attributor.find_quotations(text));
            found += records.len();
        }
    }
    assert!(found > 100, "{found} records: too few to tell anything");
}
