//! Figures counted in blocks, and what is no speech.

use super::figures;
use crate::attribute;

#[test]
fn figures_of_many_blocks_add_up() {
    let text = "7 of 10, ".repeat(1000);
    assert_eq!(figures(text.as_bytes()), 3000);
}

#[test]
fn an_inscription_is_no_speech() {
    assert!(
        attribute("Over the door stood the words “Enter and Be Still” in gilt letters.").is_empty()
    );
}

#[test]
fn speech_has_a_record_though_nobody_is_known() {
    let records = attribute("“Who is there?”\n\n“Nobody!”");
    assert_eq!(records.len(), 2);
    assert_eq!(records[0].speaker, None);
}
