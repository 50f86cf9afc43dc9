//! Looks back at a conversation that was decided: how surely each turn is its speaker's.

use super::people::People;
use super::turn::{Chosen, Claim, Turn};
use super::weigh::{self, Candidate, Slate};
use crate::report::{Other, Weighed, OTHERS};

/// What speaks for the speaker of each turn.
pub(super) fn weighed(
    people: &People,
    turns: &[Turn],
    slates: &[Slate],
    speakers: &[Option<Chosen>],
) -> Vec<Weighed> {
    let mut all = vec![Weighed::default(); turns.len()];
    let mut passed = Passed::of(people);
    for (index, weighed) in all.iter_mut().enumerate() {
        let [any, own] = passed.turn(index, &turns[index], speakers[index]);
        (weighed.any.since, weighed.own.since) = (any, own);
    }
    passed = Passed::of(people);
    for (index, weighed) in all.iter_mut().enumerate().rev() {
        let [any, own] = passed.turn(turns.len() - index, &turns[index], speakers[index]);
        (weighed.any.until, weighed.own.until) = (any, own);
    }
    for (index, weighed) in all.iter_mut().enumerate() {
        if let Some(chosen) = speakers[index] {
            let candidates = slates[index].candidates();
            let around = Around::of(turns, speakers, index);
            (weighed.lead, weighed.others) = others(&around, candidates, chosen, people);
            weighed.candidates = candidates.len() as u8;
            weighed.claim = claimed(&turns[index]);
            weighed.around = around.same(chosen);
        }
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
    fn turn(&mut self, number: usize, turn: &Turn, chosen: Option<Chosen>) -> [u16; 2] {
        let since = |last: Option<usize>| {
            last.map_or(u16::MAX, |last| (number - last).min(u16::MAX.into()) as u16)
        };
        let own = chosen.and_then(|chosen| self.of[chosen.person as usize]);
        let found = [since(self.any), since(own.map(|own| own as usize))];
        let claim = turn.cue.or(turn.action).filter(Claim::is_certain);
        if let Some(person) = claim.and_then(|claim| claim.person) {
            self.any = Some(number);
            self.of[person as usize] = Some(number as u32);
        }
        found
    }
}

/// A turn, and the speakers of the two turns on either side.
struct Around<'k> {
    turns: &'k [Turn],
    index: usize,
    before: [Option<u32>; 2],
    after: [Option<u32>; 2],
}

impl<'k> Around<'k> {
    fn of(turns: &'k [Turn], speakers: &[Option<Chosen>], index: usize) -> Self {
        let at = |index: Option<usize>| {
            let chosen = speakers.get(index?).copied().flatten();
            chosen.map(|chosen| chosen.person)
        };
        Around {
            turns,
            index,
            before: [at(index.checked_sub(1)), at(index.checked_sub(2))],
            after: [at(Some(index + 1)), at(Some(index + 2))],
        }
    }

    /// What speaks for a candidate, were all others what they are.
    fn score(&self, candidate: &Candidate) -> f32 {
        let (own, [before, first], [next, last]) =
            (Some(candidate.person), self.before, self.after);
        let step = |ahead: usize, first, before, person| match self.index + ahead {
            index if index < self.turns.len() => {
                weigh::step(self.turns, index, first, before, person)
            }
            _ => 0.0,
        };
        let own_step = step(0, first, before, own);
        candidate.score + own_step + step(1, before, own, next) + step(2, own, next, last)
    }

    /// A bit each for who speaks two turns before, two turns after, and next to the turn.
    fn same(&self, chosen: Chosen) -> u8 {
        let is = |person: Option<u32>| u8::from(person == Some(chosen.person));
        is(self.before[1]) + 2 * is(self.after[1]) + 4 * (is(self.before[0]) | is(self.after[0]))
    }
}

/// How much more speaks for the speaker than for whoever comes next, and the first of the others who are somebody.
fn others(
    around: &Around<'_>,
    candidates: &[Candidate],
    chosen: Chosen,
    people: &People,
) -> (f32, [Other; OTHERS]) {
    let own = candidates.iter().find(|own| own.person == chosen.person);
    let own = own.map_or(0.0, |own| around.score(own));
    let (mut lead, mut others) = (f32::INFINITY, [Other::default(); OTHERS]);
    for candidate in candidates
        .iter()
        .filter(|other| other.person != chosen.person)
    {
        let behind = own - around.score(candidate);
        lead = lead.min(behind);
        let mut other = Other {
            referent: people.facts[candidate.person as usize].referent,
            behind,
        };
        let somebody = other.referent.is_some();
        for place in &mut others {
            if somebody && other.behind < place.behind {
                std::mem::swap(place, &mut other);
            }
        }
    }
    (lead, others)
}

/// What stands with the turn: nothing, a cue with a name, a nominal, a pronoun, an action of one.
fn claimed(turn: &Turn) -> u8 {
    let kind = |claim: Claim| claim.sureness as u8;
    let action = || turn.action.map_or(0, |claim| 4 + kind(claim));
    turn.cue.map_or_else(action, |claim| 1 + kind(claim))
}
