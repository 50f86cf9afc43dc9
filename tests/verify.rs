//! Quotations that somebody claims to have from a passage: how many the library judges right, and what holds of all.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use whosaid::{Accord, Answer, Verifier};

/// The share that must be right of each answer, and of each claim of a speaker.
const LEAST: f64 = 0.95;
/// The fewest quotations of each.
const FEWEST: usize = 30;

struct Claimed<'t> {
    answer: &'t str,
    /// Whether the speaker says it, where the line tells.
    accord: Option<&'t str>,
    speaker: Option<&'t str>,
    /// Who says it, where it is somebody else.
    teller: Option<&'t str>,
    quotation: &'t str,
}

fn claimed(line: &str) -> Claimed<'_> {
    let cells: Vec<&str> = line.splitn(4, '|').map(str::trim).collect();
    let &[answer, accord, speaker, quotation] = cells.as_slice() else {
        panic!("not four cells: {line}");
    };
    let (speaker, teller) = match speaker.split_once(" > ") {
        Some((speaker, teller)) => (speaker, Some(teller)),
        None => (speaker, None),
    };
    let some = |cell: &'static str, text| (text != cell).then_some(text);
    Claimed {
        answer,
        accord: some("", accord),
        speaker: some("", speaker),
        teller,
        quotation,
    }
}

/// The passages with their claims.
fn passages(data: &str) -> impl Iterator<Item = (&str, Vec<Claimed<'_>>)> {
    data.split("==== ").skip(1).map(|passage| {
        let (_, rest) = passage.split_once('\n').unwrap();
        let (text, claims) = rest.split_once("----\n").unwrap();
        (text, claims.lines().map(claimed).collect())
    })
}

fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/verify")
        .join(name);
    fs::read_to_string(path).unwrap()
}

#[test]
fn nearly_every_claim_is_judged_right() {
    let data = data("claims.txt");
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut count = |name, right| {
        let (all, good) = counts.entry(name).or_default();
        *all += 1;
        *good += usize::from(right);
    };
    for (text, claims) in passages(&data) {
        let document = whosaid::read(text);
        let verifier = Verifier::new(text, &document);
        for claim in claims {
            let verdict = verifier.verify(claim.quotation, claim.speaker);
            let is_right = verdict.answer.to_string() == claim.answer;
            count(claim.answer, is_right);
            let teller = claim.teller.map_or(true, |teller| {
                verdict
                    .speaker
                    .as_ref()
                    .is_some_and(|name| name.contains(teller))
            });
            let accord = claim
                .accord
                .map(|accord| (accord, verdict.accord.to_string() == accord && teller));
            if let Some((accord, right)) = accord {
                count(accord, right);
            }
            if !is_right || accord.is_some_and(|(_, right)| !right) {
                let Claimed {
                    answer,
                    accord,
                    speaker,
                    quotation,
                    ..
                } = claim;
                println!("{quotation}\n  {answer} {accord:?} {speaker:?} but {verdict:?}");
            }
            assert!(
                claim.answer != "altered" || verdict.answer != Answer::Exact,
                "altered, but called exact: {}",
                claim.quotation
            );
        }
    }
    println!("{counts:?}");
    for (name, (all, good)) in counts {
        let share = good as f64 / all as f64;
        assert!(all >= FEWEST, "{all} {name}");
        assert!(share >= LEAST, "{name}: {good} of {all}");
    }
}

/// Sentences of a report, some in two parts, with marks inside.
const SPOKEN: [&str; 4] = [
    "“We don’t know when it opens,” Ana Reyes said. “Nobody knows: not me, not the well-paid engineer.”",
    "“It’s a bridge — a long one — and it fell,” said Tom Hall. He denied that he had seen it.",
    "Reyes added: “My ‘friends’ left… and I’ll stay.”\n\n“Then we (all of us) ate, drank and slept,” Hall told the Post.",
    "“No, no, no. No! No,” the old man said.",
];

/// The places where words of a text begin, and where they end.
fn borders(text: &str) -> (Vec<usize>, Vec<usize>) {
    let letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    // whether a word stands at the near end of these signs, or goes on behind an apostrophe or a hyphen
    let word = |mut signs: Box<dyn Iterator<Item = char> + '_>| match signs.next() {
        Some('’' | '-') => (false, letter(signs.next())),
        sign => (letter(sign), letter(sign)),
    };
    let places = (0..=text.len()).filter(|&at| text.is_char_boundary(at));
    let sides = |at: usize| {
        let (before, after) = text.split_at(at);
        (
            word(Box::new(before.chars().rev())),
            word(Box::new(after.chars())),
        )
    };
    let starts = places
        .clone()
        .filter(|&at| matches!(sides(at), ((_, false), (true, _))));
    let ends = places
        .clone()
        .filter(|&at| matches!(sides(at), ((true, _), (_, false))));
    (starts.collect(), ends.collect())
}

proptest! {
    #[test]
    fn a_piece_of_a_quotation_is_exact(sentence in 0..SPOKEN.len(), first: prop::sample::Index, last: prop::sample::Index) {
        let text = SPOKEN.join("\n\n");
        for quotation in whosaid::find_quotations(SPOKEN[sentence]).iter().filter(|quotation| quotation.depth == 0) {
            let (starts, ends) = borders(quotation.text);
            let start = starts[first.index(starts.len())];
            let later: Vec<usize> = ends.into_iter().filter(|&end| end > start).collect();
            let piece = &quotation.text[start..later[last.index(later.len())]];
            let verdict = whosaid::verify(&text, piece, None);
            prop_assert_eq!(verdict.answer, Answer::Exact, "{}", piece);
            prop_assert_eq!(verdict.places[0].span.of(&text), piece);
        }
    }

    #[test]
    fn other_marks_are_typography(sentence in 0..3usize, marks in "[,;:—!]{1,2}") {
        let text = SPOKEN.join("\n\n");
        for quotation in whosaid::find_quotations(SPOKEN[sentence]).iter().filter(|quotation| quotation.depth == 0) {
            let other = quotation.text.replace('’', "'").replace(' ', &format!("{marks} "));
            prop_assert_eq!(whosaid::verify(&text, &other, None).answer, Answer::Typography, "{}", other);
        }
    }

    #[test]
    fn nothing_panics(text in "([a-c1.,’“” \n\\[\\]…-]|said|Ana |ß|İ|\u{301}){0,60}", quotation in "([a-c1.,’“” \\[\\]…-]|ß|İ){0,20}") {
        let verdict = whosaid::verify(&text, &quotation, Some(&text));
        for place in verdict.places {
            prop_assert!(!place.span.of(&text).is_empty());
        }
        for difference in verdict.differences {
            let _ = (difference.text.of(&text), difference.quotation.of(&quotation));
        }
        prop_assert!(verdict.accord == Accord::Unknown || verdict.speaker.is_some());
    }
}
