//! Limited-memory BFGS (Nocedal 1980), with a line search that halves its step.

use std::collections::VecDeque;

/// How many steps it remembers.
const MEMORY: usize = 8;

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// Where a function is least, from some place on, after so many steps at most.
pub fn minimize(
    mut place: Vec<f64>,
    steps: usize,
    mut function: impl FnMut(&[f64]) -> (f64, Vec<f64>),
) -> Vec<f64> {
    let (mut value, mut gradient) = function(&place);
    let mut past: VecDeque<(Vec<f64>, Vec<f64>)> = VecDeque::new();
    for _ in 0..steps {
        let direction = direction(&gradient, &past);
        let slope = dot(&direction, &gradient);
        let mut length = if past.is_empty() {
            1.0 / dot(&gradient, &gradient).sqrt()
        } else {
            1.0
        };
        let (next, next_value, next_gradient) = loop {
            let next: Vec<f64> = place
                .iter()
                .zip(&direction)
                .map(|(at, way)| at + length * way)
                .collect();
            let (next_value, next_gradient) = function(&next);
            if next_value <= value + 1e-4 * length * slope {
                break (next, next_value, next_gradient);
            }
            length *= 0.4;
            if length < 1e-10 {
                return place;
            }
        };
        let moved: Vec<f64> = next
            .iter()
            .zip(&place)
            .map(|(one, other)| one - other)
            .collect();
        let turned: Vec<f64> = next_gradient
            .iter()
            .zip(&gradient)
            .map(|(one, other)| one - other)
            .collect();
        let gain = value - next_value;
        (place, value, gradient) = (next, next_value, next_gradient);
        if dot(&moved, &turned) > 1e-12 {
            past.push_back((moved, turned));
            if past.len() > MEMORY {
                past.pop_front();
            }
        }
        if gain < 1e-5 * value.abs() {
            break;
        }
    }
    place
}

fn direction(gradient: &[f64], past: &VecDeque<(Vec<f64>, Vec<f64>)>) -> Vec<f64> {
    let mut way: Vec<f64> = gradient.iter().map(|slope| -slope).collect();
    let mut shares = Vec::with_capacity(past.len());
    let add = |way: &mut [f64], factor: f64, other: &[f64]| {
        way.iter_mut()
            .zip(other)
            .for_each(|(at, other)| *at += factor * other)
    };
    for (moved, turned) in past.iter().rev() {
        let share = dot(moved, &way) / dot(moved, turned);
        add(&mut way, -share, turned);
        shares.push(share);
    }
    if let Some((moved, turned)) = past.back() {
        let factor = dot(moved, turned) / dot(turned, turned);
        way.iter_mut().for_each(|at| *at *= factor);
    }
    for ((moved, turned), share) in past.iter().zip(shares.iter().rev()) {
        let other = dot(turned, &way) / dot(moved, turned);
        add(&mut way, share - other, moved);
    }
    way
}
