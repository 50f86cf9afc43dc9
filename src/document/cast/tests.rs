use super::Cast;
use crate::{Attributor, Document, KnownSpeaker, Options, Roster};

type Voice = (usize, Option<String>);

/// The pieces read one after the other, with whoever speaks each record: number and name.
fn speakers(attributor: &Attributor, pieces: &[&str]) -> (Vec<Vec<Voice>>, Cast) {
    let mut cast = Cast::default();
    let spoken = |document: &Document<'_>| {
        let speakers = document
            .attributions()
            .iter()
            .filter_map(|record| record.speaker.as_ref());
        let named = speakers.map(|one| (one.id, one.name.as_ref().map(|name| name.to_string())));
        named.collect()
    };
    let read = |piece: &&str| {
        let document = attributor.read_on(piece, &mut cast);
        for (at, entity) in document.speakers().iter().enumerate() {
            assert_eq!(entity.id, at);
            for &record in &entity.records {
                let speaker = document.attributions()[record].speaker.as_ref();
                assert_eq!(speaker.map(|speaker| speaker.id), Some(at));
            }
        }
        for segment in document.segments() {
            let record = segment
                .record
                .map(|record| &document.attributions()[record]);
            let speaker = record.and_then(|record| record.speaker.as_ref());
            assert_eq!(segment.speaker, speaker.map(|speaker| speaker.id));
        }
        spoken(&document)
    };
    let found = pieces.iter().map(read).collect();
    (found, cast)
}

fn some(id: usize, name: &str) -> Voice {
    (id, Some(name.to_string()))
}

#[test]
fn the_same_people_have_the_same_ids() {
    let (found, cast) = speakers(
        &Attributor::default(),
        &[
            "“It is late,” said Emma Stone. “Is it?” the company asked.",
            "“No,” said Tom Hall. “Yes,” the company said. “Never,” said Miss Stone.",
            "“I am off,” Hall said. “Me too,” an aide said.",
        ],
    );
    assert_eq!(found[0], [some(0, "Emma Stone"), (1, None)]);
    assert_eq!(
        found[1],
        [some(2, "Tom Hall"), (1, None), some(0, "Emma Stone")]
    );
    assert_eq!(found[2], [some(2, "Tom Hall"), (3, None)]);
    assert_eq!(cast.people().len(), 4);
    assert!(cast.people().iter().all(|one| one.records.is_empty()));
}

#[test]
fn a_fuller_name_is_taken_up() {
    let pieces = [
        "“It is late,” said Emma.",
        "“It is,” said Emma Stone.",
        "“No,” said Emma.",
    ];
    let (found, cast) = speakers(&Attributor::default(), &pieces);
    assert!(found.iter().flatten().all(|(id, _)| *id == 0), "{found:?}");
    assert_eq!(cast.people()[0].name.as_deref(), Some("Emma Stone"));
}

#[test]
fn entries_of_a_roster_are_those_of_the_caller() {
    let roster = Roster::new(vec![
        KnownSpeaker::new("Tom Hall").alias("the captain"),
        KnownSpeaker::new("Ana Reyes"),
    ]);
    let attributor = Attributor::new(Options::new().roster(roster.unwrap())).unwrap();
    let mut cast = Cast::default();
    attributor.read_on("“No,” said Bo Lind. “Late,” said Ana Reyes.", &mut cast);
    let document = attributor.read_on(
        "“No,” the captain said. “Yes,” said Lind. “No,” said Reyes.",
        &mut cast,
    );
    let told: Vec<_> = document
        .attributions()
        .iter()
        .filter_map(|record| record.speaker.as_ref())
        .collect();
    let entries: Vec<_> = told
        .iter()
        .map(|speaker| (speaker.id, speaker.roster))
        .collect();
    assert_eq!(entries, [(2, Some(0)), (0, None), (1, Some(1))]);
}

#[test]
fn no_more_are_carried_than_a_cast_holds() {
    let names: Vec<String> = (0..Cast::PEOPLE + 50)
        .map(|number| {
            let letter =
                |place: usize| char::from(b'a' + (number / 26_usize.pow(place as u32) % 26) as u8);
            format!("“No,” said Zor{}{}{}.", letter(0), letter(1), letter(2))
        })
        .collect();
    let mut cast = Cast::default();
    let text = names.join("\n\n");
    let document = Attributor::default().read_on(&text, &mut cast);
    assert!(
        document.speakers().len() > Cast::PEOPLE,
        "{}",
        document.speakers().len()
    );
    assert_eq!(cast.people().len(), Cast::PEOPLE);
    let next =
        Attributor::default().read_on("“No,” said Zoraaa. “Never,” said Ana Reyes.", &mut cast);
    let ids: Vec<_> = next
        .attributions()
        .iter()
        .filter_map(|record| Some(record.speaker.as_ref()?.id))
        .collect();
    assert_eq!(ids, [0, Cast::PEOPLE]);
}

#[test]
fn a_piece_goes_on_where_the_one_before_ended() {
    let pieces = [
        "Emma Stone came in. “You are late,” said Tom Hall.\n\n“I know,” she said.",
        "“Sit down.”\n\n“Not in that chair,” she said.\n\n“It is the only one.”",
    ];
    let (found, _) = speakers(&Attributor::default(), &pieces);
    let (emma, tom) = (some(1, "Emma Stone"), some(0, "Tom Hall"));
    assert_eq!(found[1], [tom.clone(), emma, tom]);
}

#[test]
fn places_count_from_the_beginning_of_the_piece() {
    let (attributor, mut cast) = (Attributor::default(), Cast::default());
    attributor.read_on("“You are late,” Emma Stone said to Tom Hall.", &mut cast);
    let text = "“Am I?” he asked.\n\n“Sit down.”";
    let document = attributor.read_on(text, &mut cast);
    for record in document.attributions() {
        assert!(record
            .parts
            .iter()
            .all(|part| part.span.of(text) == part.text));
    }
    let whole: String = document
        .segments()
        .iter()
        .map(|segment| segment.span.of(text))
        .collect();
    assert_eq!(whole, text);
    assert_eq!(document.quotations().len(), 2);
}

#[test]
fn little_of_what_was_read_is_kept() {
    let (attributor, mut cast) = (Attributor::default(), Cast::default());
    for _ in 0..3 {
        attributor.read_on(&"“No,” said Emma Stone.\n\n".repeat(1000), &mut cast);
        assert!(cast.passed.len() <= Cast::PASSED && cast.passed.starts_with('“'));
    }
    attributor.read_on(&"no end ".repeat(2000), &mut cast);
    assert_eq!(cast.passed, "");
}

#[test]
fn the_narrator_is_known_once_others_have_called_them_by_name() {
    let called = "“Come in, Mark,” she said.\n\n“Thank you,” I said.\n\n“Mark, sit down,” she said.\n\n“I would rather stand,” I said.\n\n\
        “As you like, Mark,” she said.\n\n";
    let far = "The rain fell. ".repeat(500);
    let (found, _) = speakers(
        &Attributor::default(),
        &[
            called,
            &far,
            "I sat down.\n\n“No,” I said.\n\n“Yes,” said Ana Bell.",
        ],
    );
    let mark = found[0].iter().find(|one| one.1.as_deref() == Some("Mark"));
    assert!(mark.is_some() && found[2].first() == mark, "{found:?}");
}
