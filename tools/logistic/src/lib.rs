//! Logistic regression: weights that add up to the logarithm of the odds, by Newton's method.

/// What is known of a case, and what came of it.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The columns that count, rising, and how much.
    pub columns: Vec<(usize, f64)>,
    /// From 0, for what was wrong, to 1.
    pub right: f64,
    /// How much it counts; a whole case: 1.
    pub weight: f64,
}

/// No step is longer than this, and one that is shorter than that is the last.
const LONGEST: f64 = 2.0;
const SHORTEST: f64 = 1e-5;
const STEPS: usize = 50;
/// What keeps a case that is all but sure, and a weight that nothing holds, from a division by 0.
const LITTLE: f64 = 1e-6;

/// The weights that make the facts likeliest, each drawn towards 0 by its pull.
pub fn fit<'f>(facts: impl Iterator<Item = &'f Fact> + Clone, pull: &[f64]) -> Vec<f64> {
    let mut weights = vec![0.0; pull.len()];
    for _ in 0..STEPS {
        let (slope, bend) = derivatives(facts.clone(), pull, &weights);
        let step = solve(bend, slope);
        let length = step
            .iter()
            .fold(0.0, |most: f64, step| most.max(step.abs()));
        let share = f64::min(1.0, LONGEST / length.max(LITTLE));
        for (weight, step) in weights.iter_mut().zip(step) {
            *weight += share * step;
        }
        if length < SHORTEST {
            break;
        }
    }
    weights
}

/// How likely a case is right.
pub fn probability(weights: &[f64], columns: &[(usize, f64)]) -> f64 {
    let odds: f64 = columns
        .iter()
        .map(|&(column, much)| weights[column] * much)
        .sum();
    1.0 / (1.0 + (-odds).exp())
}

/// Of the likelihood: the first ones, and the lower half of the second ones with the sign changed.
fn derivatives<'f>(
    facts: impl Iterator<Item = &'f Fact>,
    pull: &[f64],
    weights: &[f64],
) -> (Vec<f64>, Vec<f64>) {
    let size = pull.len();
    let mut slope: Vec<f64> = weights
        .iter()
        .zip(pull)
        .map(|(weight, pull)| -weight * pull)
        .collect();
    let mut bend = vec![0.0; size * size];
    for (at, pull) in pull.iter().enumerate() {
        bend[at * size + at] = *pull;
    }
    for Fact {
        columns,
        right,
        weight,
    } in facts
    {
        let share = probability(weights, columns);
        let missed = weight * (right - share);
        let spread = weight * (share * (1.0 - share)).max(LITTLE);
        for (number, &(row, one)) in columns.iter().enumerate() {
            slope[row] += missed * one;
            for &(column, other) in &columns[..=number] {
                bend[row * size + column] += spread * one * other;
            }
        }
    }
    (slope, bend)
}

/// Solves a system of equations whose matrix is symmetric and positive, by Cholesky's factors; its lower half is given.
fn solve(mut matrix: Vec<f64>, mut vector: Vec<f64>) -> Vec<f64> {
    let size = vector.len();
    let product =
        |one: &[f64], other: &[f64]| one.iter().zip(other).map(|(a, b)| a * b).sum::<f64>();
    for row in 0..size {
        for column in 0..=row {
            let (above, own) = (column * size, row * size);
            let known = product(&matrix[own..own + column], &matrix[above..above + column]);
            let rest = matrix[own + column] - known;
            matrix[own + column] = match column == row {
                true => rest.max(LITTLE).sqrt(),
                false => rest / matrix[above + column],
            };
        }
    }
    for row in 0..size {
        let known = product(&matrix[row * size..row * size + row], &vector);
        vector[row] = (vector[row] - known) / matrix[row * size + row];
    }
    for row in (0..size).rev() {
        let known: f64 = (row + 1..size)
            .map(|at| matrix[at * size + row] * vector[at])
            .sum();
        vector[row] = (vector[row] - known) / matrix[row * size + row];
    }
    vector
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(columns: &[(usize, f64)], right: usize, wrong: usize) -> Vec<Fact> {
        let fact = |right: f64| Fact {
            columns: columns.to_vec(),
            right,
            weight: 1.0,
        };
        let (right, wrong) = (vec![fact(1.0); right], vec![fact(0.0); wrong]);
        right.into_iter().chain(wrong).collect()
    }

    #[test]
    fn the_share_of_a_case_is_its_probability() {
        let mut all = facts(&[(0, 1.0)], 90, 10);
        all.extend(facts(&[(0, 1.0), (1, 1.0)], 30, 70));
        let weights = fit(all.iter(), &[1e-9, 1e-9]);
        assert!((probability(&weights, &[(0, 1.0)]) - 0.9).abs() < 1e-6);
        assert!((probability(&weights, &[(0, 1.0), (1, 1.0)]) - 0.3).abs() < 1e-6);
    }

    #[test]
    fn few_cases_move_a_weight_little() {
        let few = fit(facts(&[(0, 1.0)], 3, 0).iter(), &[12.0]);
        let many = fit(facts(&[(0, 1.0)], 300, 0).iter(), &[12.0]);
        assert!(few[0] < 0.2 && many[0] > 1.5, "{few:?} {many:?}");
    }
}
