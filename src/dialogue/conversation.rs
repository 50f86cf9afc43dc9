//! Conversations: who speaks each turn, decided for all turns at once.
//!
//! Two speak by turns (*A, B, A, B*), and whoever speaks is rarely the one who has just spoken; a cue, an action, a name
//! called, a gender speak for some and against others. The sieves of [`weigh`](super::weigh) say how much, and the best
//! path through all turns (Viterbi, over the speakers of two turns in a row) says who it is. A known speaker thereby tells
//! of turns before and after.

use super::addressee;
use super::names::Names;
use super::people::{People, Person};
use super::turn::{self, Chosen, Claim, Turn};
use super::weigh::{self, Candidate, Slate, MOST};
use super::{record, retrospect, speech, Document};
use crate::coref::Referent;
use crate::report::Links;
use crate::{Pattern, Roster};

/// Links the turns of a story.
pub(super) fn complete(
    document: &Document<'_, '_>,
    roster: &Roster,
    links: &mut Links,
) -> Vec<Referent> {
    let mut people = People::of(document);
    let names = Names::of(document, &mut people, roster);
    let speech: Vec<bool> = (0..document.stretches.len())
        .map(|stretch| !links.is_title(stretch) && speech::Look::of(document, stretch).is_speech())
        .collect();
    let mut turns = turn::turns(document, links, &speech, &mut people, &names);
    for turn in &mut turns {
        turn.action = turn::action(document, &mut people, turn);
        let told = turn
            .stretches()
            .find_map(|stretch| addressee::of_stretch(document, links, stretch));
        turn.addressee = told.and_then(|mention| people.person_of(mention as usize));
    }
    let unnamed = !people.facts[people.narrator as usize].named;
    if let Some(person) = narrator(&turns, &people).filter(|_| unnamed) {
        people.name(people.narrator, person);
        renew(&mut turns, &people);
    }
    for index in introductions(&turns) {
        let cue = turns[index].cue.and_then(|cue| cue.person);
        let told = turns[index].called.own().zip(cue);
        if let Some((own, person)) = told.filter(|&(own, person)| people.can_be(person, own)) {
            people.name(person, own);
            renew(&mut turns, &people);
        }
    }
    let slates = weigh::slates(document, &people, &turns);
    let mut speakers = decide(document, &turns, &slates);
    introduce(&turns, &people, &mut speakers);
    links.weighed = retrospect::weighed(&people, &turns, &slates, &speakers);
    let without = |turn: &&Turn| {
        turn.stretches()
            .all(|stretch| links.of_stretch[stretch].is_none())
    };
    links
        .drafts
        .reserve_exact(turns.iter().filter(without).count());
    for (index, turn) in turns.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| speakers[before]);
        match speakers[index] {
            Some(chosen) if chosen.person != people.somebody => {
                let next = index > 0 && turns[index - 1].paragraph + 1 == turn.paragraph;
                let same = before.is_some_and(|before| before.person == chosen.person);
                record::turn(
                    document,
                    &people,
                    (index, turn),
                    Chosen {
                        goes_on: next && same,
                        ..chosen
                    },
                    &speech,
                    links,
                );
            }
            _ => record::unknown(document, turn, &speech, links),
        }
    }
    people.added
}

/// The narrator's name: the one by which those call who speak before and after *I*.
fn narrator(turns: &[Turn], people: &People) -> Option<Person> {
    let mut votes: Vec<i32> = vec![0; people.facts.len()];
    let is_narrator = |turn: &Turn| {
        turn.cue
            .is_some_and(|cue| cue.person == Some(people.narrator))
    };
    for (index, turn) in turns.iter().enumerate() {
        if let Some(cue) = turn.cue.filter(Claim::is_certain) {
            cue.person
                .into_iter()
                .for_each(|person| votes[person as usize] -= 1);
        }
        let own = is_narrator(turn);
        let near = index > 0 && is_narrator(&turns[index - 1])
            || turns.get(index + 1).is_some_and(is_narrator);
        if own || near {
            turn.called
                .called()
                .for_each(|called| votes[called as usize] += if own { -2 } else { 1 });
        }
    }
    votes[people.narrator as usize] = 0;
    let best = (0..votes.len()).max_by_key(|&person| votes[person])?;
    (votes[best] >= 2).then_some(best as Person)
}

/// So many introductions are heard: a story has few.
const INTRODUCTIONS: usize = 32;

/// The turns whose speakers say their names.
fn introductions(turns: &[Turn]) -> Vec<usize> {
    let own = |&index: &usize| turns[index].called.own().is_some();
    (0..turns.len()).filter(own).take(INTRODUCTIONS).collect()
}

/// *“I’m Ada.”*: whoever speaks without a name has one from then on; whom nothing else tells is she.
fn introduce(turns: &[Turn], people: &People, speakers: &mut [Option<Chosen>]) {
    for index in introductions(turns) {
        let turn = &turns[index];
        let Some((own, chosen)) = turn.called.own().zip(speakers[index]) else {
            continue;
        };
        if people.can_be(chosen.person, own) {
            let unnamed = speakers
                .iter_mut()
                .flatten()
                .filter(|other| other.person == chosen.person);
            unnamed.for_each(|other| other.person = own);
        } else if turn.cue.is_none() {
            speakers[index]
                .iter_mut()
                .for_each(|chosen| chosen.person = own);
        }
    }
}

/// Claims of *I* are the named narrator's.
fn renew(turns: &mut [Turn], people: &People) {
    for turn in turns {
        for claim in [&mut turn.cue, &mut turn.action].into_iter().flatten() {
            claim.person = people.person_of(claim.mention as usize).or(claim.person);
        }
    }
}

const NOBODY: f32 = f32::NEG_INFINITY;
type Table<T> = [[T; MOST]; MOST];

/// The best path: for each turn the scores of the pairs *(speaker before, speaker)*. Of those who may have spoken first, one
/// leads whoever comes next, unless it is the speaker again: no other has to be weighed.
fn decide(document: &Document<'_, '_>, turns: &[Turn], slates: &[Slate]) -> Vec<Option<Chosen>> {
    let mut back = Back::of(slates);
    let mut scores: Table<f32> = [[0.0; MOST]; MOST];
    let by_turns = document.wants(Pattern::Turns);
    for (index, slate) in slates.iter().enumerate() {
        let mut next: Table<f32> = [[NOBODY; MOST]; MOST];
        let before = index.checked_sub(1).map(|before| &slates[before]);
        let first = index.checked_sub(2).map(|first| &slates[first]);
        let again = places_in(first, slate);
        for (b, person_before) in people_of(before) {
            let leads = highest(first, |a| scores[a][b]);
            for (c, person) in people_of(Some(slate)) {
                let own = slate
                    .candidates()
                    .get(c)
                    .map_or(0.0, |candidate| candidate.score);
                let again = again[c].map_or(leads, usize::from);
                for a in [leads.min(again), leads.max(again)] {
                    let person_first = first
                        .and_then(|first| first.candidates().get(a))
                        .map(|first| first.person);
                    let step = match by_turns || turns[index].goes_on {
                        true => weigh::step(turns, index, person_first, person_before, person),
                        false => 0.0,
                    };
                    let score = scores[a][b] + own + step;
                    if score > next[b][c] {
                        next[b][c] = score;
                        back.set(slates, index, (b, c), a);
                    }
                }
            }
        }
        scores = next;
    }
    trace(document, slates, &back, &scores)
}

/// Where each person of a slate stands in another one.
fn places_in(other: Option<&Slate>, slate: &Slate) -> [Option<u8>; MOST] {
    let mut places = [None; MOST];
    for (place, candidate) in places.iter_mut().zip(slate.candidates()) {
        let same = |other: &Candidate| other.person == candidate.person;
        *place = other
            .and_then(|other| other.candidates().iter().position(same))
            .map(|at| at as u8);
    }
    places
}

/// Of a slate's people the first with the highest score.
fn highest(slate: Option<&Slate>, score: impl Fn(usize) -> f32) -> usize {
    (1..slate.map_or(0, |slate| slate.candidates().len())).fold(0, |best, at| {
        if score(at) > score(best) {
            at
        } else {
            best
        }
    })
}

/// The people of a slate; nobody stands for a turn that is not there.
fn people_of(slate: Option<&Slate>) -> impl Iterator<Item = (usize, Option<Person>)> + '_ {
    let candidates = slate.map_or(&[][..], Slate::candidates);
    let nobody = candidates.is_empty().then_some((0, None));
    candidates
        .iter()
        .map(|candidate| Some(candidate.person))
        .enumerate()
        .chain(nobody)
}

/// For each turn the best speaker of the turn two before it, by the pairs *(speaker before, speaker)*: the rows of all
/// turns in one table.
struct Back {
    from: Vec<u8>,
    /// Where the rows of each turn begin.
    starts: Vec<u32>,
}

impl Back {
    fn of(slates: &[Slate]) -> Self {
        let (mut starts, mut end) = (Vec::with_capacity(slates.len()), 0);
        for index in 0..slates.len() {
            starts.push(end as u32);
            end += width(slates, index)
                * index
                    .checked_sub(1)
                    .map_or(1, |before| width(slates, before));
        }
        Back {
            from: vec![0; end],
            starts,
        }
    }

    fn place(&self, slates: &[Slate], index: usize, (before, speaker): (usize, usize)) -> usize {
        self.starts[index] as usize + before * width(slates, index) + speaker
    }

    fn set(&mut self, slates: &[Slate], index: usize, pair: (usize, usize), first: usize) {
        let place = self.place(slates, index, pair);
        self.from[place] = first as u8;
    }

    fn get(&self, slates: &[Slate], index: usize, pair: (usize, usize)) -> usize {
        self.from[self.place(slates, index, pair)].into()
    }
}

/// How many may speak a turn, with nobody for none.
fn width(slates: &[Slate], index: usize) -> usize {
    slates[index].candidates().len().max(1)
}

fn trace(
    document: &Document<'_, '_>,
    slates: &[Slate],
    back: &Back,
    scores: &Table<f32>,
) -> Vec<Option<Chosen>> {
    let mut chosen = vec![None; slates.len()];
    let pairs = (0..MOST).flat_map(|b| (0..MOST).map(move |c| (b, c)));
    let Some((mut b, mut c)) = pairs.max_by(|x, y| scores[x.0][x.1].total_cmp(&scores[y.0][y.1]))
    else {
        return chosen;
    };
    let mut best = vec![0_u8; slates.len()];
    for index in (0..slates.len()).rev() {
        best[index] = c as u8;
        let a = back.get(slates, index, (b, c));
        (b, c) = (a, b);
    }
    let picked = |index: usize| {
        slates
            .get(index)?
            .candidates()
            .get(usize::from(best[index]))
    };
    for (index, chosen) in chosen.iter_mut().enumerate() {
        *chosen = picked(index).map(|candidate| {
            let person = |at: Option<usize>| {
                at.and_then(picked)
                    .map(|candidate: &Candidate| candidate.person)
            };
            let alternates = person(index.checked_sub(2)) == Some(candidate.person)
                || person(Some(index + 2)) == Some(candidate.person);
            Chosen {
                person: candidate.person,
                pattern: candidate.pattern(alternates && document.wants(Pattern::Turns)),
                goes_on: false,
            }
        });
    }
    chosen
}

#[cfg(test)]
mod tests;
