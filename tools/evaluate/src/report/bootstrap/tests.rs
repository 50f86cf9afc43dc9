//! Samples and intervals.

use super::{intervals, middle, samples};
use crate::figures::Figures;

#[test]
fn samples_are_as_large_and_the_same_every_time() {
    let drawn = samples(5, 200);
    assert!(drawn
        .iter()
        .all(|sample| sample.len() == 5 && sample.iter().all(|&at| at < 5)));
    assert_eq!(drawn, samples(5, 200));
    let often = drawn.iter().flatten().filter(|&&at| at == 3).count();
    assert!((150..250).contains(&often), "{often} of 1000");
    assert!(samples(0, 3).iter().all(Vec::is_empty));
}

#[test]
fn an_interval_has_the_middle() {
    let values: Vec<f64> = (0..=1000).rev().map(f64::from).collect();
    assert_eq!(middle(values), (25.0, 975.0));
    assert_eq!(middle(vec![0.5]), (0.5, 0.5));
}

/// The share of heads in so many throws: its interval is known.
#[test]
fn it_is_as_wide_as_theory_says() {
    let figures = |sample: &[usize]| {
        let heads = sample.iter().filter(|&&at| at % 2 == 0).count();
        let mut figures = Figures::default();
        figures.share("heads", heads as f64 / sample.len() as f64);
        figures
    };
    let found = &intervals(&samples(400, 2000), figures)[0];
    // one part in forty of the standard deviation on either side
    assert!(
        (found.low - 0.451).abs() < 0.006 && (found.high - 0.549).abs() < 0.006,
        "{found:?}"
    );
}
