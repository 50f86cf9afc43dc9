//! A chain over turns, each with its candidates: how probable each is, given the whole conversation.
//!
//! Second order: the score of a turn depends on its speaker and on how it follows the two turns before, in four ways:
//!
//! ```text
//! same       … B B
//! back       A B A
//! another    A B C
//! after      B B C      another, after the same twice
//! ```
//!
//! So few patterns need no look at all triples: what is neither the same nor back is the rest of a sum. Forward and
//! backward sums (Rabiner 1989) take as many steps for a turn as it has pairs of candidates.

use super::people::Person;

/// How many candidates a turn has at most.
pub(super) const MOST: usize = 14;

/// A turn as the chain sees it.
#[derive(Clone, Debug, Default)]
pub(super) struct Link {
    /// The candidates and their scores, as logarithms.
    pub(super) candidates: Vec<(Person, f32)>,
    /// The scores of the four patterns.
    pub(super) steps: [f32; 4],
    /// Nothing ties it to the turn before.
    pub(super) apart: bool,
}

type Table = [[f32; MOST]; MOST];
const ONES: Table = [[1.0; MOST]; MOST];
const SAME: usize = 0;
const BACK: usize = 1;
const OTHER: usize = 2;
const AFTER: usize = 3;

/// Where people stand in the slates before.
#[derive(Clone, Copy, Debug)]
struct Places {
    /// For each candidate: the place in the slate before, and in the one before that.
    before: [usize; MOST],
    first: [usize; MOST],
    /// For each candidate of the slate before: the place in the one before that.
    first_of_before: [usize; MOST],
}

/// No place in a slate.
const NOWHERE: usize = MOST;

/// How probable each candidate of each turn is.
pub(super) fn marginals(links: &[Link]) -> Vec<Vec<f32>> {
    let mut all = Vec::with_capacity(links.len());
    let mut from = 0;
    while from < links.len() {
        let more = links[from + 1..].iter().take_while(|link| !link.apart);
        let end = from + 1 + more.count();
        run(&links[from..end], &mut all);
        from = end;
    }
    all
}

/// The sums of one run of turns that hang together.
fn run(links: &[Link], all: &mut Vec<Vec<f32>>) {
    let forward = forward(links);
    let base = all.len();
    all.resize(base + links.len(), Vec::new());
    let mut backward = ONES;
    for at in (0..links.len()).rev() {
        let link = &links[at];
        let width = link.candidates.len();
        let mut sums = vec![0.0_f32; width];
        for b in 0..before(links, at) {
            for (c, sum) in sums.iter_mut().enumerate() {
                *sum += forward[at][b][c] * backward[b][c];
            }
        }
        let total: f32 = sums.iter().sum();
        sums.iter_mut().for_each(|sum| *sum /= total);
        all[base + at] = sums;
        if at > 0 {
            backward = step_back(links, at, &backward);
        }
    }
}

/// How many candidates the turn before has; one stands for a turn that is not there.
fn before(links: &[Link], at: usize) -> usize {
    at.checked_sub(1).map_or(1, |at| links[at].candidates.len())
}

fn forward(links: &[Link]) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::with_capacity(links.len());
    for (at, link) in links.iter().enumerate() {
        let nodes = factors(link);
        let mut next: Table = [[0.0; MOST]; MOST];
        if at == 0 {
            next[0] = nodes;
        } else {
            let (places, steps) = (places(links, at), link.steps.map(f32::exp));
            let known = &tables[at - 1];
            let wide = before(links, at - 1);
            for b in 0..before(links, at) {
                let sum: f32 = known[..wide].iter().map(|row| row[b]).sum();
                let twice = look(places.first_of_before[b], |a| known[a][b]);
                for c in 0..link.candidates.len() {
                    next[b][c] = nodes[c]
                        * if places.before[c] == b {
                            steps[SAME] * sum
                        } else {
                            let back = look(places.first[c], |a| known[a][b]);
                            let rest = (sum - back - twice).max(0.0);
                            steps[BACK] * back + steps[AFTER] * twice + steps[OTHER] * rest
                        };
                }
            }
        }
        scale(&mut next);
        tables.push(next);
    }
    tables
}

/// The backward sums of the pairs one turn before.
fn step_back(links: &[Link], at: usize, backward: &Table) -> Table {
    let (link, mut next) = (&links[at], [[0.0; MOST]; MOST]);
    let (nodes, places, steps) = (factors(link), places(links, at), link.steps.map(f32::exp));
    for b in 0..before(links, at) {
        let (mut sum, mut same) = (0.0, 0.0);
        let mut back = [0.0; MOST + 1];
        for c in 0..link.candidates.len() {
            let value = nodes[c] * backward[b][c];
            if places.before[c] == b {
                same = value;
            } else {
                sum += value;
                back[places.first[c]] = value;
            }
        }
        back[NOWHERE] = 0.0;
        for a in 0..before(links, at - 1) {
            let others = if places.first_of_before[b] == a {
                steps[AFTER] * sum
            } else {
                steps[BACK] * back[a] + steps[OTHER] * (sum - back[a]).max(0.0)
            };
            next[a][b] = steps[SAME] * same + others;
        }
    }
    scale(&mut next);
    next
}

fn look(place: usize, value: impl Fn(usize) -> f32) -> f32 {
    if place == NOWHERE {
        0.0
    } else {
        value(place)
    }
}

/// The scores of the candidates as factors, of which the largest is 1.
fn factors(link: &Link) -> [f32; MOST] {
    let scores = link.candidates.iter().map(|candidate| candidate.1);
    let most = scores.clone().fold(f32::NEG_INFINITY, f32::max);
    let mut factors = [0.0; MOST];
    for (factor, score) in factors.iter_mut().zip(scores) {
        *factor = (score - most).max(-60.0).exp();
    }
    factors
}

/// Keeps sums from vanishing.
fn scale(table: &mut Table) {
    let sum: f32 = table.iter().flatten().sum();
    let factor = if sum > 0.0 { 1.0 / sum } else { 1.0 };
    table
        .iter_mut()
        .flatten()
        .for_each(|value| *value *= factor);
}

fn places(links: &[Link], at: usize) -> Places {
    let slate = |back: usize| {
        at.checked_sub(back)
            .map_or(&[][..], |at| &links[at].candidates)
    };
    let (own, one, two) = (slate(0), slate(1), slate(2));
    let of = |slate: &[(Person, f32)], other: &[(Person, f32)]| {
        let mut places = [NOWHERE; MOST];
        for (place, candidate) in places.iter_mut().zip(slate) {
            let found = other.iter().position(|known| known.0 == candidate.0);
            *place = found.unwrap_or(NOWHERE);
        }
        places
    };
    Places {
        before: of(own, one),
        first: of(own, two),
        first_of_before: of(one, two),
    }
}
