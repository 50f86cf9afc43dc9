//! Every pattern has a name, can be left out, and has the measured share for its confidence.

use super::*;
use crate::{Attributor, Options};

#[test]
fn names_are_sorted_and_lead_back() {
    let names: Vec<&str> = Pattern::ALL.iter().map(|pattern| pattern.name()).collect();
    assert!(names.windows(2).all(|pair| pair[0] < pair[1]));
    for &pattern in Pattern::ALL {
        assert_eq!(pattern.name().parse(), Ok(pattern));
    }
}

#[test]
fn a_family_is_called_by_its_name() {
    let named = |family: Family| format!("{family:?}").to_lowercase();
    for family in Pattern::ALL.iter().map(|pattern| pattern.family()) {
        assert_eq!(family.to_string(), named(family));
    }
    assert_eq!(format!("{:>6}", Family::Own), "   own");
}

#[test]
fn an_unknown_name_is_refused() {
    let error = "guesswork".parse::<Pattern>().unwrap_err();
    assert_eq!(
        error.to_string(),
        r#""guesswork" is not the name of a pattern"#
    );
}

/// Passages of every phenomenon.
fn passages() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    files
        .filter(|file| file.is_file())
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

#[test]
fn what_is_left_out_is_in_no_record() {
    let passages = passages();
    for &pattern in Pattern::ALL {
        let attributor = Attributor::new(Options::new().without(pattern)).unwrap();
        for passage in &passages {
            assert!(
                attributor
                    .attribute(passage)
                    .iter()
                    .all(|record| record.pattern != pattern),
                "{pattern}"
            );
        }
    }
}
