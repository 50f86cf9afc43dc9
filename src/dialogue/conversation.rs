//! Conversations: who speaks each turn, decided for all turns at once.
//!
//! Two speak by turns (*A, B, A, B*), and whoever speaks is rarely the one who has just spoken; a cue, an action, a name
//! called, a gender speak for some and against others. [`evidence`](super::evidence) says what there is, the learned
//! [`weights`](super::weights) how much it counts, and the [`chain`](super::chain) through all turns how probable each
//! candidate is. A known speaker thereby tells of turns before and after.

use super::chain::{self, Link};
use super::evidence::{Feature, Scene};
use super::features::{NODES, PATTERNS, VOICE};
use super::manner::Manner;
use super::names::Names;
use super::people::{People, Person};
use super::presence::MEMORY;
use super::slate::Slates;
use super::turn::{self, Chosen, Claim, Turn};
use super::voice::Voices;
use super::{record, retrospect, speech, Document};
use crate::coref::Referent;
use crate::report::Links;
use crate::{Pattern, Roster, Span};

/// Links the turns of a story.
pub(super) fn complete(
    document: &Document<'_, '_>,
    roster: &Roster,
    links: &mut Links,
) -> Vec<Referent> {
    let (people, turns, manners, speech) = gather(document, roster, links);
    let weights = weights(document.weights, turns.len());
    let mut picked: Vec<Picked> = Vec::with_capacity(turns.len());
    let mut weighed = Vec::with_capacity(turns.len());
    let mut window = Window::default();
    let mut tell = |link: &Link, shares: &[f32], hint: Hint| {
        let pick = Picked::of(link, shares, hint, people.somebody);
        weighed.push(retrospect::rivals(link, shares, pick.person, &people));
        picked.push(pick);
    };
    describe(document, &people, (&turns, &manners), |at, row| {
        window.push(
            row.link(&weights, is_apart(&turns, at)),
            (row.colon, row.told),
        );
        if window.links.len() == SPAN {
            window.tell(BESIDE, &mut tell);
        }
    });
    window.tell(0, &mut tell);
    let mut speakers = decide(document, &turns, &picked);
    introduce(&turns, &people, &mut speakers);
    links.weighed = retrospect::weighed(&people, &turns, weighed, &speakers);
    let without = |turn: &&Turn| {
        turn.stretches()
            .all(|stretch| links.of_stretch[stretch].is_none())
    };
    links
        .drafts
        .reserve_exact(turns.iter().filter(without).count());
    for (index, turn) in turns.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| speakers[before]);
        let chosen = speakers[index];
        if chosen.person == people.somebody {
            record::unknown(document, turn, &speech, links);
            continue;
        }
        let next = index > 0 && turns[index - 1].paragraph + 1 == turn.paragraph;
        let same = before.is_some_and(|before| before.person == chosen.person);
        let goes_on = next && same;
        let chosen = Chosen { goes_on, ..chosen };
        record::turn(document, &people, (index, turn), chosen, &speech, links);
    }
    people.added
}

/// The people and the turns of a story, how these are said, and which stretches are speech.
fn gather(
    document: &Document<'_, '_>,
    roster: &Roster,
    links: &Links,
) -> (People, Vec<Turn>, Vec<Manner>, Vec<bool>) {
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
            .find_map(|stretch| links.draft_of(stretch)?.hearer);
        turn.addressee = told.and_then(|mention| people.person_of(mention.get() as usize));
    }
    let unnamed = !people.facts[people.narrator as usize].named;
    if let Some(person) = narrator(&turns, &people).filter(|_| unnamed) {
        name(people.narrator, person, &mut turns, &mut people);
    }
    for index in introductions(&turns) {
        let cue = turns[index].cue.and_then(|cue| cue.person);
        let told = turns[index].called.own().zip(cue);
        if let Some((own, person)) = told.filter(|&(own, person)| people.can_be(person, own)) {
            name(person, own, &mut turns, &mut people);
        }
    }
    let manner = |turn| Manner::of(document, links, turn);
    let manners = turns.iter().map(manner).collect();
    (people, turns, manners, speech)
}

/// In so many turns a text shows its own ways, as the novels do that its weights were learned from.
const LONG: usize = 400;

/// What the features weigh in a text of so many turns.
fn weights(known: &[[f32; 2]], turns: usize) -> Vec<f32> {
    let share = turns.min(LONG) as f32 / LONG as f32;
    let weight = |[short, long]: &[f32; 2]| short + share * (long - short);
    known.iter().map(weight).collect()
}

/// What is known of a turn: its candidates with their features, and those of the step to it.
#[derive(Debug, Default)]
struct Sheet {
    people: Vec<Person>,
    /// The features of all candidates, and where those of each end.
    nodes: Vec<Feature>,
    ends: Vec<usize>,
    edges: Vec<Feature>,
    /// The subject of a sentence before that ends in a colon.
    colon: Option<Person>,
    /// A bit for each candidate whom the narrator speaks of.
    told: u16,
}

/// Who leads with a colon, and a bit for each candidate whom the narrator speaks of.
type Hint = (Option<Person>, u16);

impl Sheet {
    fn features(&self, candidate: usize) -> &[Feature] {
        let start = candidate
            .checked_sub(1)
            .map_or(0, |before| self.ends[before]);
        &self.nodes[start..self.ends[candidate]]
    }

    /// The turn as the chain sees it.
    fn link(&self, weights: &[f32], apart: bool) -> Link {
        let score = |(at, &person): (usize, &Person)| {
            let features = self.features(at).iter();
            let sum = features
                .map(|&(feature, value)| weights[feature as usize] * value)
                .sum();
            (person, sum)
        };
        let mut steps = [0.0; 4];
        for &(feature, value) in &self.edges {
            let from = NODES + PATTERNS.len() * feature as usize;
            for (step, weight) in steps.iter_mut().zip(&weights[from..]) {
                *step += weight * value;
            }
        }
        let candidates = self.people.iter().enumerate().map(score).collect();
        Link {
            candidates,
            steps,
            apart,
        }
    }
}

/// Shows what is known of each turn.
fn describe(
    document: &Document<'_, '_>,
    people: &People,
    (turns, manners): (&[Turn], &[Manner]),
    mut show: impl FnMut(usize, &Sheet),
) {
    let voices = Voices::of(document, turns);
    let scene = Scene {
        document,
        people,
        turns,
        manners,
    };
    let (mut slates, mut sheet) = (Slates::default(), Sheet::default());
    for index in 0..turns.len() {
        slates.turn(&scene, index);
        sheet.people.clone_from(&slates.people);
        let lead = slates.around.lead.filter(|&(_, colon)| colon);
        let is_told = |person: &Person| slates.around.told.iter().any(|told| told.0 == *person);
        let bits = (0..).zip(&slates.people).filter(|one| is_told(one.1));
        sheet.told = bits.fold(0, |bits, one| bits | 1 << one.0);
        sheet.colon = lead.map(|(person, _)| person);
        sheet.nodes.clear();
        sheet.ends.clear();
        sheet.edges.clear();
        let heard = voices.as_ref().map(|voices| voices.hear(index));
        for &person in &slates.people {
            scene.node(index, &slates.around, person, &mut sheet.nodes);
            if let Some(told) = heard.as_ref().and_then(|heard| heard(person)) {
                let told = told.iter().enumerate();
                sheet
                    .nodes
                    .extend(told.map(|(kind, &value)| (VOICE.at(kind), value)));
            }
            sheet.ends.push(sheet.nodes.len());
        }
        if !is_apart(turns, index) && (document.wants(Pattern::Turns) || turns[index].goes_on) {
            scene.edge(index, &mut sheet.edges);
        }
        show(index, &sheet);
    }
}

/// Whether nothing ties a turn to the one before.
fn is_apart(turns: &[Turn], index: usize) -> bool {
    index == 0 || turns[index].paragraph - turns[index - 1].paragraph > MEMORY
}

/// A candidate: the person, the referent, a mention, and the features.
pub(crate) type Seen = (Person, Option<u32>, Option<u32>, Vec<Feature>);

/// A turn with all that is known of it, for the program that fits the weights.
#[derive(Debug)]
pub(crate) struct Observed {
    pub(crate) parts: Vec<Span>,
    pub(crate) candidates: Vec<Seen>,
    pub(crate) edges: Vec<Feature>,
    pub(crate) apart: bool,
}

/// What is known of the turns of a story; nothing of a text that is none.
pub(crate) fn observe(
    document: &Document<'_, '_>,
    roster: &Roster,
    links: Links,
) -> (Vec<Observed>, Vec<Referent>) {
    if !links.story {
        return Default::default();
    }
    let (people, turns, manners, speech) = gather(document, roster, &links);
    let mut all = Vec::with_capacity(turns.len());
    describe(document, &people, (&turns, &manners), |at, sheet| {
        let parts = turns[at].stretches().filter(|&stretch| speech[stretch]);
        let candidates = sheet.people.iter().enumerate().map(|(at, &person)| {
            let facts = &people.facts[person as usize];
            (
                person,
                facts.referent,
                facts.mention,
                sheet.features(at).to_vec(),
            )
        });
        all.push(Observed {
            parts: parts.map(|stretch| document.span(stretch)).collect(),
            candidates: candidates.collect(),
            edges: sheet.edges.clone(),
            apart: is_apart(&turns, at),
        });
    });
    (all, people.added)
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
fn introduce(turns: &[Turn], people: &People, speakers: &mut [Chosen]) {
    for index in introductions(turns) {
        let (turn, chosen) = (&turns[index], speakers[index].person);
        let Some(own) = turn.called.own() else {
            continue;
        };
        if people.can_be(chosen, own) {
            let unnamed = speakers.iter_mut().filter(|other| other.person == chosen);
            unnamed.for_each(|other| other.person = own);
        } else if turn.cue.is_none() {
            speakers[index].person = own;
        }
    }
}

/// Somebody without a name is somebody who has one, in all claims.
fn name(unnamed: Person, named: Person, turns: &mut [Turn], people: &mut People) {
    people.name(unnamed, named);
    for turn in turns {
        for claim in [&mut turn.cue, &mut turn.action].into_iter().flatten() {
            claim.person = people.person_of(claim.mention as usize).or(claim.person);
        }
    }
}

/// So many turns are weighed at a time, with so many on either side of those that are decided: what stands further off
/// hardly tells.
const SPAN: usize = 160;
const BESIDE: usize = 16;

/// The turns that are weighed together.
#[derive(Debug, Default)]
struct Window {
    links: Vec<Link>,
    hints: Vec<Hint>,
    /// How many of them have been decided.
    decided: usize,
}

impl Window {
    fn push(&mut self, link: Link, hint: Hint) {
        self.links.push(link);
        self.hints.push(hint);
    }

    /// Shows all turns that have not been decided but for the last ones, with how probable their candidates are.
    fn tell(&mut self, beside: usize, tell: &mut impl FnMut(&Link, &[f32], Hint)) {
        let marginals = chain::marginals(&self.links);
        let end = self.links.len() - beside.min(self.links.len());
        let turns = self.links.iter().zip(&marginals).zip(&self.hints);
        let undecided = turns.take(end).skip(self.decided);
        undecided
            .for_each(|((link, shares), &hint)| tell(link, &shares[..link.candidates.len()], hint));
        let passed = end.saturating_sub(beside);
        self.links.drain(..passed);
        self.hints.drain(..passed);
        self.decided = end - passed;
    }
}

/// The most probable speaker of a turn.
#[derive(Clone, Copy, Debug)]
struct Picked {
    person: Person,
    /// Whom the colon before names.
    colon: Option<Person>,
    /// The narrator speaks of them.
    is_told: bool,
}

impl Picked {
    fn of(link: &Link, shares: &[f32], (colon, told): Hint, somebody: Person) -> Self {
        let best = (0..shares.len()).max_by(|&one, &other| shares[one].total_cmp(&shares[other]));
        Picked {
            person: best.map_or(somebody, |best| link.candidates[best].0),
            colon: colon.filter(|_| best.is_some()),
            is_told: best.is_some_and(|best| told >> best & 1 == 1),
        }
    }
}

/// For each turn its speaker, and what told.
fn decide(document: &Document<'_, '_>, turns: &[Turn], picked: &[Picked]) -> Vec<Chosen> {
    let chosen = |(at, pick): (usize, &Picked)| {
        let speaks = |other: Option<usize>| {
            let other = other.and_then(|other| picked.get(other));
            other.is_some_and(|other| other.person == pick.person)
        };
        let alternates = speaks(at.checked_sub(2)) || speaks(Some(at + 2));
        Chosen {
            person: pick.person,
            pattern: reason(document, turns, at, *pick, alternates),
            goes_on: false,
        }
    };
    picked.iter().enumerate().map(chosen).collect()
}

/// The sieve that a record names.
fn reason(
    document: &Document<'_, '_>,
    turns: &[Turn],
    at: usize,
    Picked {
        person,
        colon,
        is_told,
    }: Picked,
    alternates: bool,
) -> Pattern {
    let turn = &turns[at];
    let says = |claim: &Claim| claim.person == Some(person) || !claim.is_certain();
    let acts = |claim: &Claim| says(claim) && (claim.is_certain() || !is_told);
    let around = [at.checked_sub(1), Some(at + 1)];
    let near = |holds: &dyn Fn(&Turn) -> bool| {
        around
            .iter()
            .any(|&other| other.and_then(|other| turns.get(other)).is_some_and(holds))
    };
    let sieves = [
        (Pattern::Cue, turn.cue.as_ref().is_some_and(says)),
        (Pattern::Action, turn.action.as_ref().is_some_and(acts)),
        (Pattern::Colon, colon == Some(person)),
        (Pattern::Turns, alternates),
        (
            Pattern::Called,
            near(&|other: &Turn| other.called.calls(person)),
        ),
        (
            Pattern::Addressee,
            near(&|other: &Turn| other.addressee == Some(person)),
        ),
        (Pattern::Narration, is_told),
    ];
    let told = sieves
        .into_iter()
        .find(|&(sieve, holds)| holds && document.wants(sieve));
    let rest = if document.wants(Pattern::Scene) {
        Pattern::Scene
    } else {
        Pattern::Narration
    };
    told.map_or(rest, |told| told.0)
}

#[cfg(test)]
mod tests;
