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

/// A number for each candidate; nothing behind the last one.
type Row = [f32; MOST];
type Table = [Row; MOST];
const NOTHING: Row = [0.0; MOST];
const ONES: Table = [[1.0; MOST]; MOST];
const SAME: usize = 0;
const BACK: usize = 1;
const OTHER: usize = 2;
const AFTER: usize = 3;

/// For each candidate: the place in the slate before, and in the one before that.
#[derive(Clone, Copy, Debug)]
struct Places {
    before: [u8; MOST],
    first: [u8; MOST],
}

/// No place in a slate.
const NOWHERE: u8 = MOST as u8;

/// How probable each candidate of each turn is.
pub(super) fn marginals(links: &[Link]) -> Vec<Row> {
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
fn run(links: &[Link], all: &mut Vec<Row>) {
    let places: Vec<Places> = (0..links.len()).map(|at| Places::of(links, at)).collect();
    let forward = forward(links, &places);
    let base = all.len();
    all.resize(base + links.len(), NOTHING);
    let mut backward = ONES;
    for at in (0..links.len()).rev() {
        let sums = &mut all[base + at];
        for (known, coming) in forward[at].iter().zip(&backward).take(before(links, at)) {
            for ((sum, one), other) in sums.iter_mut().zip(known).zip(coming) {
                *sum += one * other;
            }
        }
        let total: f32 = sums[..links[at].candidates.len()].iter().sum();
        sums.iter_mut().for_each(|sum| *sum /= total);
        if at > 0 {
            backward = step_back(links, at, &places, &backward);
        }
    }
}

/// How many candidates the turn before has; one stands for a turn that is not there.
fn before(links: &[Link], at: usize) -> usize {
    at.checked_sub(1).map_or(1, |at| links[at].candidates.len())
}

/// For all of the two turns before: the sums up to their pairs with each candidate. Whatever is nothing stays nothing, so
/// that no sum needs to know how many candidates there are.
fn forward(links: &[Link], places: &[Places]) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::with_capacity(links.len());
    for (at, link) in links.iter().enumerate() {
        let nodes = factors(link);
        let mut next: Table = [NOTHING; MOST];
        if let Some(last) = at.checked_sub(1) {
            let (known, places, before) = (&tables[last], &places[at], &places[last].before);
            let steps = link.steps.map(f32::exp);
            let mut sum = NOTHING;
            for row in known {
                add(&mut sum, row);
            }
            let twice: Row =
                std::array::from_fn(|b| known.get(before[b] as usize).map_or(0.0, |row| row[b]));
            for c in 0..link.candidates.len() {
                let back = known.get(places.first[c] as usize).unwrap_or(&NOTHING);
                let column: Row = std::array::from_fn(|b| {
                    let rest = (sum[b] - back[b] - twice[b]).max(0.0);
                    nodes[c]
                        * (steps[BACK] * back[b] + steps[AFTER] * twice[b] + steps[OTHER] * rest)
                });
                next.iter_mut()
                    .zip(column)
                    .for_each(|(row, value)| row[c] = value);
                if let Some(row) = next.get_mut(places.before[c] as usize) {
                    row[c] = nodes[c] * (steps[SAME] * sum[places.before[c] as usize]);
                }
            }
        } else {
            next[0] = nodes;
        }
        scale(&mut next);
        tables.push(next);
    }
    tables
}

fn add(sum: &mut Row, row: &Row) {
    sum.iter_mut()
        .zip(row)
        .for_each(|(sum, value)| *sum += value);
}

/// The backward sums of the pairs one turn before.
fn step_back(links: &[Link], at: usize, places: &[Places], backward: &Table) -> Table {
    let (link, mut next) = (&links[at], [NOTHING; MOST]);
    let (nodes, steps) = (factors(link), link.steps.map(f32::exp));
    let (places, before_last) = (&places[at], &places[at - 1].before);
    for (b, row) in backward.iter().enumerate().take(before(links, at)) {
        let (mut sum, mut same) = (0.0, 0.0);
        let mut back = [0.0; MOST + 1];
        for c in 0..link.candidates.len() {
            let value = nodes[c] * row[c];
            if usize::from(places.before[c]) == b {
                same = value;
            } else {
                sum += value;
                back[places.first[c] as usize] = value;
            }
        }
        let mut column: Row = std::array::from_fn(|a| {
            steps[SAME] * same + (steps[BACK] * back[a] + steps[OTHER] * (sum - back[a]).max(0.0))
        });
        if let Some(after) = column.get_mut(before_last[b] as usize) {
            *after = steps[SAME] * same + steps[AFTER] * sum;
        }
        let first = next.iter_mut().take(before(links, at - 1));
        first.zip(column).for_each(|(row, value)| row[b] = value);
    }
    scale(&mut next);
    next
}

/// The scores of the candidates as factors, of which the largest is 1.
fn factors(link: &Link) -> Row {
    let scores = link.candidates.iter().map(|candidate| candidate.1);
    let most = scores.clone().fold(f32::NEG_INFINITY, f32::max);
    let mut factors = NOTHING;
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

impl Places {
    fn of(links: &[Link], at: usize) -> Self {
        let own = &links[at].candidates;
        let places = |back: usize| {
            let other = at
                .checked_sub(back)
                .map_or(&[][..], |at| &links[at].candidates);
            let mut places = [NOWHERE; MOST];
            for (place, candidate) in places.iter_mut().zip(own) {
                let found = other.iter().position(|known| known.0 == candidate.0);
                *place = found.map_or(NOWHERE, |found| found as u8);
            }
            places
        };
        Places {
            before: places(1),
            first: places(2),
        }
    }
}
