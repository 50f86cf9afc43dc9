//! Looks back at a conversation that was decided: how surely each turn is its speaker's.

use super::chain::Link;
use super::people::{People, Person};
use super::turn::{Chosen, Claim, Turn};
use crate::report::{Other, Weighed};

/// What speaks for the speaker of each turn.
pub(super) fn weighed(
    people: &People,
    turns: &[Turn],
    mut all: Vec<Weighed>,
    speakers: &[Chosen],
) -> Vec<Weighed> {
    let mut passed = Passed::of(people);
    for (index, weighed) in all.iter_mut().enumerate() {
        let [any, own] = passed.turn(index, &turns[index], speakers[index].person);
        (weighed.any.since, weighed.own.since) = (any, own);
    }
    passed = Passed::of(people);
    for (index, weighed) in all.iter_mut().enumerate().rev() {
        let [any, own] = passed.turn(turns.len() - index, &turns[index], speakers[index].person);
        (weighed.any.until, weighed.own.until) = (any, own);
    }
    for (index, weighed) in all.iter_mut().enumerate() {
        weighed.claim = claimed(&turns[index]);
        weighed.around = around(speakers, index);
    }
    all
}

/// The last turns that a name or *I* stood with.
struct Passed {
    any: Option<usize>,
    of: Vec<Option<u32>>,
}

impl Passed {
    fn of(people: &People) -> Self {
        Passed {
            any: None,
            of: vec![None; people.facts.len()],
        }
    }

    /// How many turns ago somebody was told for sure, and how many ago the speaker was; passes the turn.
    fn turn(&mut self, number: usize, turn: &Turn, person: Person) -> [u16; 2] {
        let since = |last: Option<usize>| {
            last.map_or(u16::MAX, |last| (number - last).min(u16::MAX.into()) as u16)
        };
        let own = self.of[person as usize];
        let found = [since(self.any), since(own.map(|own| own as usize))];
        if let Some(person) = turn.sure() {
            self.any = Some(number);
            self.of[person as usize] = Some(number as u32);
        }
        found
    }
}

/// A bit each for who speaks two turns before, two turns after, and next to the turn.
fn around(speakers: &[Chosen], index: usize) -> u8 {
    let is = |other: Option<usize>| {
        let other = other.and_then(|other| speakers.get(other));
        u8::from(other.is_some_and(|other| other.person == speakers[index].person))
    };
    let [before, first] = [1, 2].map(|back| is(index.checked_sub(back)));
    let [next, last] = [1, 2].map(|ahead| is(Some(index + ahead)));
    first + 2 * last + 4 * (before | next)
}

/// How much more probable the speaker of a turn is than whoever comes next, as a logarithm, and the first of the others who
/// are somebody.
pub(super) fn rivals(link: &Link, shares: &[f32], chosen: Person, people: &People) -> Weighed {
    let candidates = link.candidates.iter().map(|&(person, _)| person);
    let shares = candidates.zip(shares.iter().copied());
    let weight = |share: f32| f32::max(share, LEAST).ln();
    let own = shares.clone().find(|&(person, _)| person == chosen);
    let own = own.map_or(0.0, |(_, share)| weight(share));
    let mut weighed = Weighed {
        lead: f32::INFINITY,
        candidates: link.candidates.len() as u8,
        ..Weighed::default()
    };
    for (person, share) in shares.filter(|&(person, _)| person != chosen) {
        let behind = own - weight(share);
        weighed.lead = weighed.lead.min(behind);
        let referent = people.facts[person as usize].referent;
        let mut other = Other { referent, behind };
        for place in &mut weighed.others {
            if referent.is_some() && other.behind < place.behind {
                std::mem::swap(place, &mut other);
            }
        }
    }
    weighed
}

/// What is less probable is not told apart.
const LEAST: f32 = 1e-9;

/// What stands with the turn: nothing, a cue with a name, a nominal, a pronoun, an action of one.
fn claimed(turn: &Turn) -> u8 {
    let kind = |claim: Claim| claim.sureness as u8;
    let action = || turn.action.map_or(0, |claim| 4 + kind(claim));
    turn.cue.map_or_else(action, |claim| 1 + kind(claim))
}
