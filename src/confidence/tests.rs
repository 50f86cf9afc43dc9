//! The table fits its rows, and what speaks against a speaker counts against him.

use super::weights::{self, WEIGHTS};
use super::*;

#[test]
fn no_row_has_more_weights_than_places() {
    for table in WEIGHTS {
        for (weights, (name, size)) in table.iter().zip(ROWS) {
            assert!(weights.len() <= *size, "{name}");
        }
    }
}

#[test]
fn a_place_between_two_weights_takes_of_both() {
    let odds = |place: f32| {
        let mut facts = Facts::none(Table::Guessed);
        facts.measure(Row::Lead, place);
        facts.odds()
    };
    for whole in 0..13 {
        let whole = whole as f32;
        let middle = (odds(whole) + odds(whole + 1.0)) / 2.0;
        assert!((odds(whole + 0.5) - middle).abs() < 1e-4, "{whole}");
    }
}

#[test]
fn what_is_off_a_row_counts_as_its_end() {
    let mut facts = Facts::none(Table::News);
    facts.note(Row::Parts, 1000);
    facts.measure(Row::Length, -3.0);
    let places: Vec<(usize, f32)> = facts.places().collect();
    assert_eq!(
        places,
        [(Row::Length as usize, 0.0), (Row::Parts as usize, 5.0)]
    );
}

/// Rows go by the numbers of patterns and acts: `cargo run --release -p confidence -- ../shared/data --write`.
#[test]
fn the_table_was_learned_with_todays_patterns() {
    assert_eq!(weights::PATTERNS, crate::Pattern::ALL.len());
}

fn confidence(text: &str) -> f32 {
    crate::attribute(text)[0].confidence
}

#[test]
fn a_cue_beside_the_quotation_is_surer_than_one_far_off() {
    let beside = confidence("“The bridge will stay closed until spring,” Ana Reyes said.");
    let far = confidence(
        "Ana Reyes, when the board that runs the ferries met with the union's lawyers, laughed at what Tom Hall, \
         who had lost, called “a walk in the park.”",
    );
    assert!(beside > 0.9 && far < 0.8, "{beside} {far}");
}
