//! Drawings, as SVG: whether a confidence means what it says, and how often records are right that are sure enough.

use std::fmt::Display;
use std::fs;
use std::path::Path;

use anyhow::{anyhow, Context, Result};
use plotters::prelude::*;

use super::{Curve, Report};
use crate::calibration::{Calibration, Case};
use crate::spans::share;

const SIZE: (u32, u32) = (640, 480);
/// After Okabe and Ito: everybody can tell them apart, and points and lines are told apart by their shapes.
const COLOURS: [RGBColor; 2] = [RGBColor(0, 114, 178), RGBColor(213, 94, 0)];

/// Writes both drawings into a folder.
pub fn draw(report: &Report, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot write into {}", folder.display()))?;
    let curves: Vec<&Curve> = report
        .curves
        .iter()
        .filter(|curve| !curve.cases.is_empty())
        .collect();
    for (name, drawing) in [
        ("reliability.svg", reliability(&curves)),
        ("coverage.svg", coverage(&curves)),
    ] {
        let path = folder.join(name);
        let drawing = drawing.map_err(|error| anyhow!("{name}: {error}"))?;
        fs::write(&path, drawing).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

type Drawn = Result<String, Box<dyn std::error::Error>>;

/// For each bin of records, how sure they are and how often they are right.
fn reliability(curves: &[&Curve]) -> Drawn {
    let points = |curve: &Curve| {
        let bins = Calibration::new(curve.cases.clone()).bins;
        let points: Vec<(f64, f64)> = bins.iter().map(|bin| (bin.confidence, bin.right)).collect();
        points
    };
    let mut drawn = String::new();
    {
        let area = SVGBackend::with_string(&mut drawn, SIZE).into_drawing_area();
        area.fill(&WHITE)?;
        let mut chart = ChartBuilder::on(&area)
            .caption(
                "Reliability: how often records are right that are so sure",
                ("sans-serif", 18),
            )
            .margin(12)
            .x_label_area_size(44)
            .y_label_area_size(52)
            .build_cartesian_2d(0.0..1.0, 0.0..1.0)?;
        chart
            .configure_mesh()
            .max_light_lines(1)
            .x_desc("confidence")
            .y_desc("share that is right")
            .draw()?;
        chart.draw_series(LineSeries::new([(0.0, 0.0), (1.0, 1.0)], BLACK.mix(0.4)))?;
        for (curve, colour) in curves.iter().zip(COLOURS) {
            let points = points(curve);
            chart
                .draw_series(LineSeries::new(points.iter().copied(), colour))?
                .label(label(curve.name, curve.cases.len()))
                .legend(move |(x, y)| Circle::new((x + 8, y), 4, colour.filled()));
            chart.draw_series(
                points
                    .into_iter()
                    .map(|point| Circle::new(point, 4, colour.filled())),
            )?;
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperLeft)
            .border_style(BLACK.mix(0.2))
            .background_style(WHITE)
            .draw()?;
        area.present()?;
    }
    Ok(drawn)
}

fn label(name: &str, count: impl Display) -> String {
    format!("{name} ({count})")
}

/// For each confidence, what share of all is answered by records that are as sure, and how many of these are right.
fn coverage(curves: &[&Curve]) -> Drawn {
    let mut drawn = String::new();
    {
        let lines: Vec<Vec<(f64, f64)>> = curves.iter().map(|curve| steps(curve)).collect();
        let lowest = lines
            .iter()
            .flatten()
            .map(|&(_, precision)| precision)
            .fold(1.0, f64::min);
        let floor = (lowest * 10.0 - 0.5).floor().max(0.0) / 10.0;
        let area = SVGBackend::with_string(&mut drawn, SIZE).into_drawing_area();
        area.fill(&WHITE)?;
        let mut chart = ChartBuilder::on(&area)
            .caption(
                "Precision and coverage, as less sure records are taken in",
                ("sans-serif", 18),
            )
            .margin(12)
            .x_label_area_size(44)
            .y_label_area_size(52)
            .build_cartesian_2d(0.0..1.0, floor..1.0)?;
        chart
            .configure_mesh()
            .max_light_lines(1)
            .x_desc("share of all that is answered")
            .y_desc("share of the answers that is right")
            .draw()?;
        for ((curve, colour), line) in curves.iter().zip(COLOURS).zip(lines) {
            chart
                .draw_series(LineSeries::new(line, colour.stroke_width(2)))?
                .label(label(curve.name, curve.wanted))
                .legend(move |(x, y)| {
                    PathElement::new([(x, y), (x + 16, y)], colour.stroke_width(2))
                });
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::LowerLeft)
            .border_style(BLACK.mix(0.2))
            .background_style(WHITE)
            .draw()?;
        area.present()?;
    }
    Ok(drawn)
}

/// Coverage and precision at each confidence, the highest first.
fn steps(curve: &Curve) -> Vec<(f64, f64)> {
    let mut cases: Vec<Case> = curve.cases.clone();
    cases.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    let (mut right, mut steps) = (0, Vec::new());
    for (at, case) in cases.iter().enumerate() {
        right += usize::from(case.right);
        let last = cases
            .get(at + 1)
            .is_none_or(|next| next.confidence < case.confidence);
        if last {
            steps.push((
                share(at + 1, curve.wanted.max(cases.len())),
                share(right, at + 1),
            ));
        }
    }
    steps
}

#[cfg(test)]
mod tests;
