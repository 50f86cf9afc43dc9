//! Intervals by the bootstrap: what a figure comes to in samples of as many documents, drawn with replacement.

use super::Interval;
use crate::figures::Figures;

/// Samples of as many documents, by number; the same ones every time.
pub fn samples(documents: usize, count: usize) -> Vec<Vec<usize>> {
    let mut random = SplitMix(0x5EED);
    let mut sample = || (0..documents).map(|_| random.below(documents)).collect();
    (0..count).map(|_| sample()).collect()
}

/// For each share among the figures, between what it lies in 95 of 100 samples.
pub fn intervals(samples: &[Vec<usize>], figures: impl Fn(&[usize]) -> Figures) -> Vec<Interval> {
    let mut names: Vec<String> = Vec::new();
    let mut values: Vec<Vec<f64>> = Vec::new();
    for sample in samples {
        for (name, share) in figures(sample).shares() {
            let known = names.iter().position(|own| own == name);
            let at = known.unwrap_or_else(|| {
                names.push(name.to_string());
                values.push(Vec::new());
                names.len() - 1
            });
            values[at].push(share);
        }
    }
    let found = names.into_iter().zip(values).map(|(figure, values)| {
        let (low, high) = middle(values);
        Interval { figure, low, high }
    });
    found.collect()
}

/// Between what 95 of 100 values lie; of one at least.
pub fn middle(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let last = (values.len() - 1) as f64;
    let at = |share: f64| values[(share * last).round() as usize];
    (at(0.025), at(0.975))
}

/// Numbers by chance, after Steele, Lea and Flood 2014.
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.next()) * limit as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests;
