//! The likelihood of what is known of a chain, and its gradient.

use whosaid::learn::{NODES, PATTERNS, WEIGHTS};

use crate::data::Turn;
use crate::prior::Held;

const SAME: usize = 0;
const BACK: usize = 1;
const OTHER: usize = 2;
const AFTER: usize = 3;
const NOBODY: u32 = u32::MAX;

/// Of a turn those who are not ruled out.
struct Slate {
    people: Vec<u32>,
    /// Their places among the candidates.
    at: Vec<usize>,
    factors: Vec<f64>,
    /// For each of them the place in the slate before, and in the one before that; for each of the slate before the place in
    /// the one before that.
    before: Vec<usize>,
    first: Vec<usize>,
    first_of_before: Vec<usize>,
}

/// No place in a slate.
const NOWHERE: usize = usize::MAX;

/// Sums over pairs *(speaker before, speaker)*, row by row.
struct Table {
    wide: usize,
    values: Vec<f64>,
}

impl Table {
    fn new(rows: usize, wide: usize) -> Self {
        Table {
            wide,
            values: vec![0.0; rows * wide],
        }
    }

    fn get(&self, row: usize, column: usize) -> f64 {
        self.values[row * self.wide + column]
    }

    fn scale(&mut self) -> f64 {
        let sum: f64 = self.values.iter().sum();
        self.values.iter_mut().for_each(|value| *value /= sum);
        sum.ln()
    }

    fn column(&self, column: usize) -> f64 {
        self.values.iter().skip(column).step_by(self.wide).sum()
    }
}

/// Where each person of a slate stands in another one.
fn places(slate: &[u32], other: &[u32]) -> Vec<usize> {
    let place = |person: &u32| other.iter().position(|known| known == person);
    slate
        .iter()
        .map(|person| place(person).unwrap_or(NOWHERE))
        .collect()
}

/// The sums over the first speaker, for a speaker before and a speaker, by pattern.
fn ways(known: &Table, sum: f64, (b, c): (usize, usize), slate: &Slate) -> [f64; 4] {
    if slate.before[c] == b {
        return [sum, 0.0, 0.0, 0.0];
    }
    let of = |first: usize| {
        if first == NOWHERE {
            0.0
        } else {
            known.get(first, b)
        }
    };
    let (back, twice) = (of(slate.first[c]), of(slate.first_of_before[b]));
    [0.0, back, (sum - back - twice).max(0.0), twice]
}

/// A chain, and how much it counts.
pub type Chain<'a> = (&'a [Turn], f64);

/// The log-likelihood of the right candidates of a run of turns of some worth, its gradient added to `gradient`.
fn run(turns: &[Turn], worth: f64, weights: &[f64], gradient: &mut [f64]) -> f64 {
    let (scores, steps) = scores(turns, weights);
    let mut expected = Expected::none(turns);
    let free = sums(turns, &scores, &steps, false, &mut expected);
    let right = sums(turns, &scores, &steps, true, &mut expected);
    for (at, turn) in turns.iter().enumerate() {
        for (node, share) in turn.nodes.iter().zip(&expected.shares[at]) {
            for &(feature, value) in &node.features {
                gradient[feature as usize] += worth * share * f64::from(value);
            }
        }
        for &(feature, value) in &turn.edges {
            let from = NODES + PATTERNS.len() * feature as usize;
            for (place, expected) in gradient[from..].iter_mut().zip(expected.steps[at]) {
                *place += worth * expected * f64::from(value);
            }
        }
    }
    worth * (right - free)
}

/// What is expected of candidates and steps: with what is known, less what is expected without.
struct Expected {
    shares: Vec<Vec<f64>>,
    steps: Vec<[f64; 4]>,
}

impl Expected {
    fn none(turns: &[Turn]) -> Self {
        Expected {
            shares: turns
                .iter()
                .map(|turn| vec![0.0; turn.nodes.len()])
                .collect(),
            steps: vec![[0.0; 4]; turns.len()],
        }
    }
}

/// The scores of candidates, and those of steps as factors.
fn scores(turns: &[Turn], weights: &[f64]) -> (Vec<Vec<f64>>, Vec<[f64; 4]>) {
    let sum = |features: &[(u16, f32)]| {
        features
            .iter()
            .map(|&(feature, value)| weights[feature as usize] * f64::from(value))
            .sum()
    };
    let nodes = |turn: &Turn| turn.nodes.iter().map(|node| sum(&node.features)).collect();
    (
        turns.iter().map(nodes).collect(),
        turns.iter().map(|turn| step(turn, weights)).collect(),
    )
}

fn step(turn: &Turn, weights: &[f64]) -> [f64; 4] {
    let mut steps = [0.0; 4];
    for &(feature, value) in &turn.edges {
        for (pattern, step) in steps.iter_mut().enumerate() {
            *step +=
                weights[NODES + PATTERNS.len() * feature as usize + pattern] * f64::from(value);
        }
    }
    steps.map(f64::exp)
}

/// The slates of a run, and the logarithm of what their factors leave out.
fn slates(turns: &[Turn], scores: &[Vec<f64>], right: bool) -> (Vec<Slate>, f64) {
    let (mut slates, mut total): (Vec<Slate>, _) = (Vec::with_capacity(turns.len()), 0.0);
    for (turn, scores) in turns.iter().zip(scores) {
        let at: Vec<usize> = (0..scores.len())
            .filter(|&at| !right || !turn.known || turn.nodes[at].right)
            .collect();
        let most = at
            .iter()
            .map(|&at| scores[at])
            .fold(f64::NEG_INFINITY, f64::max);
        total += most;
        let people: Vec<u32> = at.iter().map(|&at| turn.nodes[at].person).collect();
        let none = [NOBODY];
        let passed = |back: usize| {
            slates
                .len()
                .checked_sub(back)
                .map_or(&none[..], |at| &slates[at].people)
        };
        let (one, two) = (passed(1), passed(2));
        slates.push(Slate {
            before: places(&people, one),
            first: places(&people, two),
            first_of_before: places(one, two),
            factors: at
                .iter()
                .map(|&at| (scores[at] - most).max(-60.0).exp())
                .collect(),
            people,
            at,
        });
    }
    (slates, total)
}

/// The logarithm of the sum over all paths, or over the right ones.
fn sums(
    turns: &[Turn],
    scores: &[Vec<f64>],
    steps: &[[f64; 4]],
    right: bool,
    expected: &mut Expected,
) -> f64 {
    let sign = if right { 1.0 } else { -1.0 };
    let (slates, mut total) = slates(turns, scores, right);
    let wide = |at: Option<usize>| at.map_or(1, |at| slates[at].people.len());
    let mut forward: Vec<Table> = Vec::with_capacity(turns.len());
    for (at, slate) in slates.iter().enumerate() {
        let (rows, own) = (wide(at.checked_sub(1)), slate.people.len());
        let mut next = Table::new(rows, own);
        for b in 0..rows {
            let sum = if at == 0 {
                1.0
            } else {
                forward[at - 1].column(b)
            };
            for c in 0..own {
                let sum = if at == 0 {
                    1.0
                } else {
                    dot(ways(&forward[at - 1], sum, (b, c), slate), steps[at])
                };
                next.values[b * own + c] = slate.factors[c] * sum;
            }
        }
        total += next.scale();
        forward.push(next);
    }
    let last = &forward[turns.len() - 1];
    let mut backward = Table {
        wide: last.wide,
        values: vec![1.0; last.values.len()],
    };
    for at in (0..turns.len()).rev() {
        let (slate, steps) = (&slates[at], steps[at]);
        let (rows, own) = (wide(at.checked_sub(1)), slate.people.len());
        let mut shares = vec![0.0; own];
        for (one, other) in forward[at]
            .values
            .chunks(own)
            .zip(backward.values.chunks(own))
        {
            shares
                .iter_mut()
                .zip(one.iter().zip(other))
                .for_each(|(share, (one, other))| *share += one * other);
        }
        let sum: f64 = shares.iter().sum();
        for (&place, share) in slate.at.iter().zip(&shares) {
            expected.shares[at][place] += sign * share / sum;
        }
        if at == 0 {
            break;
        }
        let firsts = wide(at.checked_sub(2));
        let mut next = Table::new(firsts, rows);
        let mut patterns = [0.0; 4];
        let mut back = vec![0.0; firsts];
        for b in 0..rows {
            let sum = forward[at - 1].column(b);
            let (mut same, mut others) = (0.0, 0.0);
            back.fill(0.0);
            for c in 0..own {
                let value = slate.factors[c] * backward.get(b, c);
                for (pattern, way) in ways(&forward[at - 1], sum, (b, c), slate)
                    .into_iter()
                    .enumerate()
                {
                    patterns[pattern] += value * way * steps[pattern];
                }
                if slate.before[c] == b {
                    same = value;
                } else {
                    others += value;
                    if slate.first[c] != NOWHERE {
                        back[slate.first[c]] = value;
                    }
                }
            }
            for (a, &back) in back.iter().enumerate() {
                let rest = if slate.first_of_before[b] == a {
                    steps[AFTER] * others
                } else {
                    steps[BACK] * back + steps[OTHER] * (others - back).max(0.0)
                };
                next.values[a * rows + b] = steps[SAME] * same + rest;
            }
        }
        let sum: f64 = patterns.iter().sum();
        for (place, pattern) in expected.steps[at].iter_mut().zip(patterns) {
            *place += sign * pattern / sum;
        }
        next.scale();
        backward = next;
    }
    total
}

/// The runs of turns that hang together, of which something is known.
fn runs(chain: &[Turn]) -> impl Iterator<Item = &[Turn]> {
    let mut rest = chain;
    std::iter::from_fn(move || {
        let more = rest.get(1..)?.iter().take_while(|turn| !turn.apart).count();
        let (run, others) = rest.split_at(1 + more);
        rest = others;
        Some(run)
    })
    .filter(|run| run.iter().any(|turn| turn.known))
}

/// Of how many turns of a short text the most probable candidate is right, and of how many that is known.
pub fn right(chain: &[Turn], weights: &[[f32; 2]]) -> (usize, usize) {
    let weights: Vec<f64> = weights.iter().map(|weight| weight[0].into()).collect();
    let (mut right, mut known) = (0, 0);
    for run in runs(chain) {
        let (scores, steps) = scores(run, &weights);
        let mut expected = Expected::none(run);
        sums(run, &scores, &steps, false, &mut expected);
        for (turn, shares) in run
            .iter()
            .zip(&expected.shares)
            .filter(|(turn, _)| turn.known)
        {
            // what is expected without knowing is taken off
            let best =
                (0..shares.len()).min_by(|&one, &other| shares[one].total_cmp(&shares[other]));
            right += usize::from(best.is_some_and(|best| turn.nodes[best].right));
            known += 1;
        }
    }
    (right, known)
}

/// What is lost on some chains, and its gradient, with a Gaussian prior.
pub fn loss(chains: &[Chain], weights: &[f64], prior: &[Held]) -> (f64, Vec<f64>) {
    let mut gradient = vec![0.0; WEIGHTS];
    let mut sum = 0.0;
    for &(chain, worth) in chains {
        sum += runs(chain)
            .map(|turns| run(turns, worth, weights, &mut gradient))
            .sum::<f64>();
    }
    let mut size = 0.0;
    for ((slope, weight), held) in gradient.iter_mut().zip(weights).zip(prior) {
        let off = weight - held.centre;
        *slope = held.strength * off - *slope;
        size += held.strength * off * off;
    }
    (0.5 * size - sum, gradient)
}

/// About how much the loss is bent along each weight.
pub fn bends(chains: &[Chain]) -> Vec<f64> {
    let mut bends = vec![0.0; WEIGHTS];
    let turns = chains
        .iter()
        .flat_map(|&(chain, worth)| chain.iter().map(move |turn| (turn, UNSURE * worth)));
    for (turn, unsure) in turns.filter(|(turn, _)| turn.known) {
        let share = unsure / turn.nodes.len() as f64;
        for &(feature, value) in turn.nodes.iter().flat_map(|node| &node.features) {
            bends[feature as usize] += share * f64::from(value * value);
        }
        for &(feature, value) in &turn.edges {
            let from = NODES + PATTERNS.len() * feature as usize;
            bends[from..from + PATTERNS.len()]
                .iter_mut()
                .for_each(|bend| *bend += unsure / 4.0 * f64::from(value * value));
        }
    }
    bends
}

/// How much of its bend a choice has left that the rest has nearly made.
const UNSURE: f64 = 0.1;

fn dot(one: [f64; 4], other: [f64; 4]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}
