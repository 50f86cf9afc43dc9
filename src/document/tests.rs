use crate::{read, Attributor, Kind, KnownSpeaker, Label, Options, Roster, SegmentKind};

/// The text with its segments marked: `[speech of 0]`, `<label of 0>`.
fn marked(text: &str) -> String {
    let document = read(text);
    let mut end = 0;
    let segments = document.segments().iter().map(|segment| {
        assert_eq!(segment.span.start, end, "no gap, no overlap");
        end = segment.span.end;
        let words = segment.span.of(text);
        let speaker = segment.speaker.map_or("?".to_string(), |id| id.to_string());
        match segment.kind {
            SegmentKind::Narration => words.to_string(),
            SegmentKind::Speech => format!("[{speaker} {words}]"),
            SegmentKind::Label => format!("<{speaker} {words}>"),
        }
    });
    let marked = segments.collect();
    assert_eq!(end, text.len());
    marked
}

#[test]
fn the_whole_text_in_segments() {
    assert_eq!(
        marked("Ana Reyes rose. “We won,” she said. “It was close.” Tom Hall called it “a farce.”\n"),
        "Ana Reyes rose. [0 “We won,”] she said. [0 “It was close.”] Tom Hall called it [1 “a farce.”]\n"
    );
    assert_eq!(
        marked("REYES: We won.\n\nHALL: Barely, as you “won” before.\n\nREYES: Still.\n\nHALL: Still.\n"),
        "<0 REYES: >[0 We won.]\n\n<1 HALL: >[1 Barely, as you “won” before.]\n\n<0 REYES: >[0 Still.]\n\n<1 HALL: >[1 Still.]\n"
    );
    assert_eq!(marked("Nobody spoke."), "Nobody spoke.");
    assert_eq!(marked(""), "");
}

#[test]
fn who_is_not_named_has_an_id_too() {
    let document = read(
        "“We won,” the old man said. “Barely,” an aide said. “Twice,” another aide said.\n\n\
                         “I know,” the old man said.",
    );
    let ids: Vec<_> = document
        .attributions()
        .iter()
        .map(|it| it.speaker.as_ref().map(|it| it.id))
        .collect();
    assert_eq!(ids, [Some(0), Some(1), Some(2), Some(0)]);
    assert_eq!(document.by(0).count(), 2);
}

#[test]
fn who_is_only_spoken_to_is_there_too() {
    let document = read("“We won,” Ana Reyes told Tom Hall.");
    let tom = &document.speakers()[1];
    assert_eq!(
        (tom.label(), tom.records.len(), tom.words),
        (Some("Tom Hall"), 0, 0)
    );
}

#[test]
fn a_roster_entry_is_one_speaker() {
    let roster = Roster::new(vec![KnownSpeaker::new("Emma Woodhouse")
        .alias("Emma")
        .alias("Miss Woodhouse")]);
    let options = Options::new().roster(roster.expect("a roster"));
    let attributor = Attributor::new(options).expect("an attributor");
    let document = attributor.read("“We won,” Emma said. “By far,” said Miss Woodhouse.");
    assert_eq!(document.speakers().len(), 1);
    assert_eq!(document.speakers()[0].roster, Some(0));
}

#[test]
fn quotations_have_labels() {
    let labels =
        |text: &str| -> Vec<Label> { read(text).quotations().iter().map(|it| it.label).collect() };
    assert_eq!(
        labels("“It is a ‘shame’,” Ana Reyes said."),
        [Label::Speech, Label::Nested]
    );
    assert_eq!(
        labels("Her novel “The Long Night” sold well."),
        [Label::Title]
    );
    assert_eq!(labels("A “smart” lock failed."), [Label::Term]);
}

#[test]
fn a_document_without_some_kinds_has_all_its_text() {
    let options = Options::new().kinds([Kind::Mixed]);
    let text = "Nothing was quoted here.";
    let document = Attributor::new(options).expect("an attributor").read(text);
    assert_eq!(document.segments()[0].span.of(text), text);
}

#[test]
fn a_document_for_people() {
    assert_eq!(
        read("“We won,” Ana Reyes said.").to_string(),
        "Ana Reyes (person), 1 record, 2 words\nAna Reyes: “We won,”\n"
    );
}
