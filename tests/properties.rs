//! What holds of every text: no panic, spans on character boundaries, parts in order, the same records every time.

use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use whosaid::{Attribution, Attributor, CueVerb, Kind, KnownSpeaker, Mention, Options, Quotation, Roster, Span};

/// Runs of each property; the whole file stays under twenty seconds in the dev profile.
const CASES: u32 = 256;

/// Characters of a bundled passage of which every truncation is tried.
const TRUNCATED: usize = 1000;

const MARKS: &[&str] = &[
    "\"", "“", "”", "„", "‟", "'", "‘", "’", "‚", "«", "»", "‹", "›", "''", "``", "—", "– ", "― ", "(", ")", "[", "]",
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
    " ", " ", " ", " ", ", ", ". ", ".", "?", "! ", ": ", "; ", "…", "...", "\n", "\n\n", "\r\n", "\r", "\t", "-",
    "’s ", "\u{2028}",
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
const WORDS: &[&str] = &["bridge", "The", "a", "never", "that", "we", "I", "3,000", "U.S.", "of", "and", "on Monday"];

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
    let sentence =
        (select(&MARKS[..8]), vec(piece(), 0..6), select(&MARKS[..8]), select(CUES), select(NAMES), select(JOINTS))
            .prop_map(|(open, content, close, cue, name, joint)| {
                format!("{open}We {},{close} {cue} {name}.{joint}", content.concat())
            });
    vec(sentence, 0..12).prop_map(|sentences| sentences.concat())
}

fn check_span(text: &str, span: Span, of: &str) {
    assert!(span.start < span.end, "{of} {span:?} is empty in {text:?}");
    let slice = text.get(span.start..span.end);
    assert!(slice.is_some(), "{of} {span:?} is no stretch of {text:?}");
}

fn check_text(text: &str, span: Span, claimed: &str, of: &str) {
    check_span(text, span, of);
    assert_eq!(span.of(text), claimed, "{of} {span:?} in {text:?}");
}

fn check_mention(text: &str, mention: Option<&Mention<'_>>, of: &str) {
    if let Some(mention) = mention {
        check_text(text, mention.span, &mention.text, of);
    }
}

fn check_parts(text: &str, record: &Attribution<'_>) {
    assert!(!record.parts.is_empty(), "no content in {record:?} of {text:?}");
    for part in &record.parts {
        check_text(text, part.span, &part.text, "part");
        assert!(!has_blank_line(&part.text), "part over two paragraphs: {part:?} of {text:?}");
    }
    for pair in record.parts.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "parts out of order: {:?} of {text:?}", record.parts);
    }
}

/// Lines of one paragraph may be wrapped; a blank line ends any paragraph. A carriage return alone is white space.
fn has_blank_line(text: &str) -> bool {
    let inner = text.split('\n').skip(1);
    inner.clone().zip(inner.skip(1)).any(|(line, _)| line.trim().is_empty())
}

fn check_kind(text: &str, record: &Attribution<'_>) {
    let quoted = record.parts.iter().filter(|part| part.quoted).count();
    let fits = match record.kind {
        Kind::Direct => quoted == record.parts.len(),
        Kind::Mixed => quoted > 0,
        Kind::Indirect => quoted == 0,
        _ => true,
    };
    assert!(fits, "{quoted} quoted parts in {record:?} of {text:?}");
}

fn check_record(text: &str, record: &Attribution<'_>) {
    check_parts(text, record);
    check_kind(text, record);
    assert!((0.0..=1.0).contains(&record.confidence), "confidence {} in {text:?}", record.confidence);
    assert!(!record.pattern.is_empty(), "a record without a pattern in {text:?}");
    if let Some(cue) = &record.cue {
        check_text(text, cue.span, &cue.text, "cue");
    }
    for speaker in record.speaker.iter().chain(&record.addressee) {
        check_mention(text, speaker.mention.as_ref(), "mention");
        check_mention(text, speaker.description.as_ref(), "description");
        assert!(speaker.name.is_some() || speaker.mention.is_some(), "a speaker without name and mention in {text:?}");
    }
}

/// In text order, outer before inner, each inside the one it is nested in, one level at a time.
fn check_quotations(text: &str, quotations: &[Quotation<'_>]) {
    let mut open: Vec<Span> = Vec::new();
    let mut start = 0;
    for quotation in quotations {
        check_text(text, quotation.span, quotation.text, "quotation");
        assert!(start <= quotation.span.start, "quotations out of order in {text:?}: {quotations:?}");
        start = quotation.span.start;
        open.retain(|outer| quotation.span.start < outer.end);
        assert_eq!(
            usize::from(quotation.depth),
            open.len().min(255),
            "depth of {quotation:?} in {text:?}: {quotations:?}"
        );
        if let Some(outer) = open.last() {
            assert!(outer.contains(quotation.span), "{quotation:?} crosses {outer:?} in {text:?}");
        }
        open.push(quotation.span);
    }
}

fn check(text: &str) {
    let records = whosaid::attribute(text);
    records.iter().for_each(|record| check_record(text, record));
    for pair in records.windows(2) {
        assert!(pair[0].span().start <= pair[1].span().start, "records out of order in {text:?}: {records:?}");
    }
    assert_eq!(records, whosaid::attribute(text), "two runs differ on {text:?}");
    let quotations = whosaid::find_quotations(text);
    check_quotations(text, &quotations);
    assert_eq!(quotations, whosaid::find_quotations(text), "two runs differ on {text:?}");
}

/// Options that change words, kinds and known speakers at once.
fn other_attributor() -> Attributor {
    let roster = Roster::new(vec![KnownSpeaker::new("Ana Reyes").alias("Reyes")]).unwrap();
    let options = Options::new().kinds([Kind::Direct]).cue_verb(CueVerb::regular("bridge")).title("Mx.").roster(roster);
    Attributor::new(options).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_fine(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_order_of_marks_names_and_cues_is_fine(text in speech()) {
        check(&text);
    }

    #[test]
    fn any_report_is_fine(text in report()) {
        check(&text);
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
        prop_assert_eq!(&alone, &whosaid::attribute(&text));
        prop_assert!(other_alone.iter().all(|record| record.kind == Kind::Direct));
        other_alone.iter().for_each(|record| check_record(&text, record));
    }

    #[test]
    fn what_is_quoted_does_not_depend_on_what_is_not(text in prop_oneof![report(), speech()]) {
        let quoted = Attributor::new(Options::new().kinds([Kind::Direct, Kind::Mixed])).unwrap().attribute(&text);
        let mut all = whosaid::attribute(&text);
        all.retain(|record| record.kind != Kind::Indirect);
        prop_assert_eq!(quoted, all);
    }

    #[test]
    fn a_record_outlives_its_text(text in report()) {
        let records = whosaid::attribute(&text);
        let kept: Vec<Attribution<'static>> = records.iter().cloned().map(Attribution::into_owned).collect();
        prop_assert_eq!(records, kept);
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
    let mut passages: Vec<String> = files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
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
        let ends = passage.char_indices().map(|(at, _)| at).chain([passage.len()]);
        for end in ends.take(TRUNCATED) {
            let text = &passage[..end];
            let records = attributor.attribute(text);
            records.iter().for_each(|record| check_record(text, record));
            check_quotations(text, &attributor.find_quotations(text));
            found += records.len();
        }
    }
    assert!(found > 100, "{found} records: too few to tell anything");
}
