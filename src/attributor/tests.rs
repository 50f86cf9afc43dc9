//! A text read in windows is the text read at once.

use super::*;

const PARAGRAPHS: [&str; 4] = [
    "“The bridge is closed,” said Mayor Ana Reyes, 52. She added that it was old.\n",
    "Élodie Hall, an engineer, told reporters that the piers were “rusty, all of them” – twice.\n",
    "\n",
    "“Nobody crosses it,” Tom Hall wrote. “Nobody.”\n",
];

fn windowed(text: &str, longest: usize) -> Vec<Attribution<'_>> {
    Attributor::default()
        .by_windows(text, &Roster::default(), longest, Wanted::Records)
        .into_attributions()
}

#[test]
fn a_text_by_windows_gives_the_records_of_its_pieces() {
    let text = PARAGRAPHS.concat();
    let longest = PARAGRAPHS
        .iter()
        .map(|paragraph| paragraph.len())
        .max()
        .unwrap();
    let mut base = 0;
    let mut expected = Document::default();
    for (start, window) in quotation::windows(&text, longest) {
        assert_eq!(start, base);
        base += window.len();
        expected.append(crate::read(window), start);
    }
    assert_eq!(base, text.len());
    let found = Attributor::default().by_windows(&text, &Roster::default(), longest, Wanted::WHOLE);
    assert!(found.attributions().len() >= 3, "{found:#?}");
    assert_eq!(found, expected);
    assert_eq!(found.into_attributions(), windowed(&text, longest));
    let ids: Vec<usize> = expected
        .speakers()
        .iter()
        .map(|speaker| speaker.id)
        .collect();
    assert_eq!(ids, (0..ids.len()).collect::<Vec<_>>());
    let segments: String = expected
        .segments()
        .iter()
        .map(|segment| segment.span.of(&text))
        .collect();
    assert_eq!(segments, text);
}

#[test]
fn a_paragraph_may_break_off_within_a_relative_clause() {
    let records = crate::attribute(
        "Ana Reyes said that the piers, which stood in the sand,\n“We won,” Tom Hall said.",
    );
    let last = records.last().expect("the quotation's record");
    assert!(last.content().ends_with("“We won,”"), "{last:?}");
    assert_eq!(last.speaker_name(), Some("Tom Hall"));
}

#[test]
fn a_paragraph_may_begin_with_what_joins_it_to_the_one_before() {
    for text in [
        "And said, “Dig.”",
        "Ana Reyes left.\n\nBut said: “Dig it now,” and left.",
        "and said -",
    ] {
        assert!(
            crate::attribute(text)
                .iter()
                .all(|record| record.addressee.is_none()),
            "{text}"
        );
    }
}

#[test]
fn places_are_those_of_the_whole_text() {
    let text = PARAGRAPHS.concat();
    for longest in [1, 7, 40, 100, 150, 1000] {
        for record in windowed(&text, longest) {
            record
                .parts
                .iter()
                .for_each(|part| assert_eq!(part.span.of(&text), part.text));
            record
                .cue
                .iter()
                .for_each(|cue| assert_eq!(cue.span.of(&text), cue.text));
            let mentions = record
                .speaker
                .iter()
                .flat_map(|it| it.mention.iter().chain(&it.description));
            mentions.for_each(|mention| assert_eq!(mention.span.of(&text), mention.text));
        }
    }
}
