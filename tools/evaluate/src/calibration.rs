//! Whether a confidence means what it says: how often records are right that claim to be.

use std::fmt::Write;

use crate::figures::{Figure, Figures};
use crate::gold::{Document, Quote};
use crate::spans::{share, Places};
use crate::system::{Answer, Kind, Record};
use crate::{fiction, news, speaker};

/// The share of records that are right, so sure is the threshold that is looked for.
const SURE: f64 = 0.99;
/// Into so many bins of about equal count the records are put.
const BINS: f64 = 10.0;
const HIGH: f64 = 0.9;

/// A record that was judged: how sure it was, and whether rightly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    pub confidence: f64,
    pub right: bool,
}

/// The records that answer an annotated stretch with a source, and name a speaker.
pub fn news(document: &Document, answer: &Answer) -> Vec<Case> {
    let parts = news::quoted_parts(&document.text, &answer.records);
    let stretches = news::stretches(document, &parts);
    let judged = stretches.iter().filter_map(|stretch| {
        let right = match stretch.verdict {
            news::Verdict::Right => true,
            news::Verdict::Wrong => false,
            _ => return None,
        };
        Some(Case {
            confidence: stretch.record?.confidence,
            right,
        })
    });
    judged.collect()
}

/// The records of indirect speech that name a speaker; right when they have the content and the source of an annotated report.
pub fn indirect(document: &Document, answer: &Answer) -> Vec<Case> {
    let text = &document.text;
    let reports = document
        .quotes
        .iter()
        .filter(|quote| quote.kind == Kind::Indirect);
    let reports: Vec<_> = reports
        .map(|quote| (Places::words(text, quote.parts.iter().copied()), quote))
        .collect();
    news::indirect(&answer.records)
        .filter_map(|record| indirect_case(document, &reports, record))
        .collect()
}

fn indirect_case(
    document: &Document,
    reports: &[(Places, &Quote)],
    record: &Record,
) -> Option<Case> {
    let words = Places::words(&document.text, record.spans());
    let nearest = reports
        .iter()
        .map(|(report, quote)| (words.iou(report), quote))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let right = match nearest {
        Some((common, quote)) if common >= 0.5 => {
            // without a source it is not judged
            let (source, speaker) = (quote.speaker.as_ref()?, record.speaker.as_ref()?);
            speaker::is_right(&document.text, quote, source, speaker)
        }
        _ => false,
    };
    Some(Case {
        confidence: record.confidence,
        right,
    })
}

/// The records that answer an annotated quotation of a novel, and name a speaker.
pub fn fiction(document: &Document, answer: &Answer) -> Vec<Case> {
    let judged = fiction::judge(document, answer);
    judged
        .cases()
        .map(|(record, right)| Case {
            confidence: record.confidence,
            right,
        })
        .collect()
}

/// Cases that claim about the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    pub confidence: f64,
    pub right: f64,
    pub count: usize,
}

#[derive(Debug)]
pub struct Calibration {
    pub figures: Figures,
    pub bins: Vec<Bin>,
}

impl Calibration {
    /// Of one case at least.
    pub fn new(mut cases: Vec<Case>) -> Calibration {
        cases.sort_by(|a, b| a.confidence.total_cmp(&b.confidence));
        let bins: Vec<Bin> = bins(&cases).into_iter().map(Bin::of).collect();
        let error: f64 = bins
            .iter()
            .map(|bin| (bin.confidence - bin.right).abs() * bin.count as f64)
            .sum();
        let high = &cases[cases.partition_point(|case| case.confidence < HIGH)..];
        let (threshold, above) = threshold(&cases).unzip();
        let optional = |value: Option<f64>| value.map_or(Figure::Unknown, Figure::Share);

        let mut figures = Figures::default();
        figures.count("cases", cases.len());
        figures.share("right", share(right(&cases), cases.len()));
        figures.share("calibration error", error / cases.len() as f64);
        figures.add("AUC", optional(area_under_curve(&cases)));
        figures.share("share at 0.9", share(high.len(), cases.len()));
        figures.share("right at 0.9", share(right(high), high.len()));
        figures.add("threshold of 0.99", optional(threshold));
        figures.share("share at it", above.unwrap_or(0.0));
        figures.count("different values", equal(&cases).count());
        Calibration { figures, bins }
    }

    pub fn lines(&self) -> String {
        let mut out = self.figures.lines(24);
        for Bin {
            confidence,
            right,
            count,
        } in &self.bins
        {
            let _ = writeln!(out, "  said {confidence:.3}  was {right:.3}  of {count}");
        }
        out
    }
}

impl Bin {
    fn of(cases: &[Case]) -> Bin {
        let sum: f64 = cases.iter().map(|case| case.confidence).sum();
        Bin {
            confidence: sum / cases.len() as f64,
            right: share(right(cases), cases.len()),
            count: cases.len(),
        }
    }
}

fn right(cases: &[Case]) -> usize {
    cases.iter().filter(|case| case.right).count()
}

/// The sorted cases in groups of equal confidence.
fn equal(mut cases: &[Case]) -> impl Iterator<Item = &[Case]> {
    std::iter::from_fn(move || {
        let first = cases.first()?;
        let length = cases
            .iter()
            .take_while(|case| case.confidence == first.confidence)
            .count();
        let (group, rest) = cases.split_at(length);
        cases = rest;
        Some(group)
    })
}

/// Bins of about equal count, equal values never parted: a bin that is full takes no other value.
fn bins(cases: &[Case]) -> Vec<&[Case]> {
    let (mut bins, mut start, mut end) = (Vec::new(), 0, 0);
    for group in equal(cases) {
        if (end - start) as f64 >= cases.len() as f64 / BINS {
            bins.push(&cases[start..end]);
            start = end;
        }
        end += group.len();
    }
    bins.push(&cases[start..end]);
    bins
}

/// The lowest confidence above which all in all the wanted share is right, with the share of cases there.
fn threshold(cases: &[Case]) -> Option<(f64, f64)> {
    let groups: Vec<&[Case]> = equal(cases).collect();
    let (mut good, mut count, mut best) = (0, 0, None);
    for group in groups.into_iter().rev() {
        good += right(group);
        count += group.len();
        if good as f64 >= SURE * count as f64 {
            best = Some((group[0].confidence, share(count, cases.len())));
        }
    }
    best
}

/// The chance that a right case claims more than a wrong one (half of it where both claim the same).
fn area_under_curve(cases: &[Case]) -> Option<f64> {
    let good = right(cases);
    let bad = cases.len() - good;
    if good == 0 || bad == 0 {
        return None;
    }
    let (mut ranks, mut at) = (0.0, 0);
    for group in equal(cases) {
        let middle = (2 * at + group.len() + 1) as f64 / 2.0;
        ranks += middle * right(group) as f64;
        at += group.len();
    }
    Some((ranks - (good * (good + 1)) as f64 / 2.0) / (good * bad) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases(values: &[(f64, bool)]) -> Vec<Case> {
        values
            .iter()
            .map(|&(confidence, right)| Case { confidence, right })
            .collect()
    }

    #[test]
    fn the_area_counts_ties_half() {
        assert_eq!(
            area_under_curve(&cases(&[(0.1, false), (0.9, true)])),
            Some(1.0)
        );
        assert_eq!(
            area_under_curve(&cases(&[(0.5, false), (0.5, true)])),
            Some(0.5)
        );
        assert_eq!(
            area_under_curve(&cases(&[(0.1, true), (0.5, false), (0.5, true)])),
            Some(0.25)
        );
        assert_eq!(area_under_curve(&cases(&[(0.1, true)])), None);
    }

    #[test]
    fn equal_values_stay_in_one_bin() {
        let mut values = vec![(0.1, true); 3];
        values.extend((0..9).map(|at| (0.2 + 0.1 * f64::from(at), true)));
        let cases = cases(&values);
        let counts: Vec<usize> = bins(&cases).into_iter().map(<[Case]>::len).collect();
        assert_eq!(counts, [3, 2, 2, 2, 2, 1]);
    }

    #[test]
    fn the_threshold_parts_no_equal_values() {
        assert_eq!(
            threshold(&cases(&[
                (0.2, false),
                (0.5, true),
                (0.5, true),
                (0.9, true)
            ])),
            Some((0.5, 0.75))
        );
        assert_eq!(threshold(&cases(&[(0.5, false), (0.5, true)])), None);
    }

    #[test]
    fn figures_of_two_cases() {
        let calibration = Calibration::new(cases(&[(0.9, true), (0.4, false)]));
        let figure = |name| calibration.figures.get(name).cloned();
        assert_eq!(figure("right"), Some(Figure::Share(0.5)));
        assert_eq!(figure("AUC"), Some(Figure::Share(1.0)));
        assert_eq!(
            figure("calibration error"),
            Some(Figure::Share((0.4 + (0.9_f64 - 1.0).abs()) / 2.0))
        );
        assert_eq!(figure("threshold of 0.99"), Some(Figure::Share(0.9)));
        assert!(calibration
            .lines()
            .ends_with("  said 0.900  was 1.000  of 1\n"));
    }
}
