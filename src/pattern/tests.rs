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

#[test]
fn no_pattern_has_more_right_cases_than_cases() {
    for pattern in Pattern::ALL {
        let Rates {
            long,
            short,
            named,
            story,
        } = pattern.rates();
        for (right, of) in [long, short, named, story] {
            assert!(right <= of, "{pattern}");
        }
    }
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

#[test]
fn confidence_is_the_measured_share() {
    for &pattern in Pattern::ALL {
        let Rates { long, short, .. } = pattern.rates();
        if long.1 >= FEW && short.1 >= FEW {
            let whole = share(sum(long, short));
            let [long, short] =
                [true, false].map(|is_long| pattern.confidence(Place::News, || is_long));
            assert!(
                (long - short).abs() > APART || (long, short) == (whole, whole),
                "{pattern}"
            );
        }
    }
    let record = &crate::attribute("“The bridge is safe again,” Ana Reyes said.")[0];
    assert_eq!(
        record.confidence,
        Pattern::QuoteSpeakerCue.confidence(Place::Named, || true)
    );
    let record = &crate::attribute("“It is late.” He looked up. “It is late,” he said.")[0];
    assert!(record.confidence < 0.8);
}
