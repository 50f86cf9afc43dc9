//! Who speaks by turns.

use crate::attribute;

fn speakers(text: &str) -> Vec<String> {
    let records = attribute(text);
    records
        .iter()
        .map(|record| record.speaker_name().unwrap_or("?").to_string())
        .collect()
}

#[test]
fn two_speak_by_turns() {
    let text = "“Have you the rope?” asked Gilbert.\n\n“I have,” said Maeve.\n\n“And the lantern?”\n\n“That too.”";
    assert_eq!(speakers(text), ["Gilbert", "Maeve", "Gilbert", "Maeve"]);
}

#[test]
fn turns_go_back_from_a_known_one() {
    let text =
        "“Is it far?”\n\n“Two hills.”\n\n“So far!” said Kenji.\n\n“You can rest,” said Maeve.";
    assert_eq!(speakers(text), ["Kenji", "Maeve", "Kenji", "Maeve"]);
}

#[test]
fn whoever_is_spoken_to_answers() {
    let text = "“Have you seen the key?” said Dorothea to Felix.\n\n“It is in the door!”";
    assert_eq!(speakers(text), ["Dorothea", "Felix"]);
}

#[test]
fn a_turn_without_candidates_does_not_end_the_path() {
    let text =
        "“Who is there?”\n\n“Nobody!”\n\n“Then go away!” said Kenji.\n\n“No!” said Maeve.\n\n“Go!”";
    assert_eq!(speakers(text)[2..], ["Kenji", "Maeve", "Kenji"]);
}

#[test]
fn each_feature_has_a_weight() {
    assert_eq!(crate::dialogue::WEIGHTS.len(), crate::learn::WEIGHTS);
}
