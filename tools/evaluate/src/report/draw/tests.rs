//! Drawings are SVG, with a point for each bin and a step for each confidence.

use super::{coverage, reliability, steps, Curve};
use crate::calibration::Case;

fn curve(cases: &[(f64, bool)]) -> Curve {
    let cases = cases
        .iter()
        .map(|&(confidence, right)| Case { confidence, right });
    Curve {
        name: "quotations",
        cases: cases.collect(),
        wanted: 5,
    }
}

#[test]
fn equal_confidences_are_one_step() {
    let curve = curve(&[(0.5, false), (0.9, true), (0.9, true), (0.7, true)]);
    assert_eq!(steps(&curve), [(0.4, 1.0), (0.6, 1.0), (0.8, 0.75)]);
}

#[test]
fn both_are_svg() {
    let curve = curve(&[(0.2, false), (0.5, true), (0.9, true)]);
    for drawn in [
        reliability(&[&curve]).unwrap(),
        coverage(&[&curve]).unwrap(),
    ] {
        let document = roxmltree::Document::parse(&drawn).unwrap();
        assert!(document
            .root_element()
            .has_tag_name(("http://www.w3.org/2000/svg", "svg")));
        let texts = document.descendants().filter_map(|node| node.text());
        assert!(texts
            .into_iter()
            .any(|text| text.trim().starts_with("quotations (")));
    }
    let drawn = reliability(&[&curve]).unwrap();
    // three bins, and one in the legend
    assert_eq!(drawn.matches("<circle").count(), 4);
    assert!(reliability(&[]).is_ok() && coverage(&[]).is_ok());
}
