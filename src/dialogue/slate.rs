//! The candidates of each turn: who may speak it.

use super::chain::MOST;
use super::evidence::{Around, Scene};
use super::people::{can_speak, Person};
use super::presence::{who, Presence, MEMORY};
use super::turn::{neighbour, Claim, Turn};
use crate::mention::{DEPENDENT, SUBJECT};
use crate::Pattern;

/// How many turns before and after one are looked at for candidates.
const BEFORE: usize = 8;
const AFTER: usize = 32;
/// So many of those after are looked at in any case, the rest only until two people are known: two are a conversation.
const NEXT: usize = 10;
/// How many paragraphs before a turn they may stand; a conversation pauses where more part two turns.
const NEARBY: u32 = 8;
/// How much a claim further on counts.
const FAR: f32 = 0.25;
/// How many mentions of the narration before a turn count, in how many paragraphs, and how many people.
const MENTIONS: usize = 30;
const PARAGRAPHS: u32 = 6;
const TOLD: usize = 12;
/// How many turns to either side are looked at for those who surely speak.
const SURE: usize = 12;
/// How many people of a paragraph are looked at.
const SIDE: usize = 6;

/// Makes the candidates of one turn after the other.
#[derive(Debug, Default)]
pub(super) struct Slates {
    presence: Presence,
    pub(super) around: Around,
    pub(super) people: Vec<Person>,
    before: Vec<Person>,
}

impl Slates {
    /// Goes on to the next turn.
    pub(super) fn turn(&mut self, scene: &Scene<'_, '_, '_>, index: usize) {
        std::mem::swap(&mut self.people, &mut self.before);
        self.people.clear();
        self.look_around(scene, index);
        let (turn, people) = (&scene.turns[index], scene.people);
        let claims = [turn.cue, turn.action];
        self.claims(&claims);
        if turn.goes_on {
            self.take_over();
        }
        self.neighbours(scene, index);
        for at in 0..self.around.told.len() {
            self.add(self.around.told[at].0);
        }
        self.speakers(scene, index);
        for at in 0..self.around.seen.len() {
            self.add(self.around.seen[at].person);
        }
        // whoever is told of beside the turn is somebody already; *her mother* is not she
        let other = turn
            .claim()
            .and_then(|claim| scene.document.referents.owner(claim.mention));
        self.people
            .retain(|&person| person != people.somebody && Some(person) != other);
        let bare = turn.claim().is_none();
        if people.closed && self.people.is_empty() {
            self.take_over();
        }
        if bare && !people.closed || self.people.is_empty() {
            self.people.truncate(MOST - 1);
            self.people.push(people.somebody);
        }
        self.people.truncate(MOST);
    }

    /// Adds a candidate, unless there are enough: no more than two are taken out again.
    fn add(&mut self, person: Person) {
        if self.people.len() < MOST + 2 && !self.people.contains(&person) {
            self.people.push(person);
        }
    }

    /// Whoever may have spoken before.
    fn take_over(&mut self) {
        let before = std::mem::take(&mut self.before);
        before.iter().for_each(|&person| self.add(person));
        self.before = before;
    }

    fn claims(&mut self, claims: &[Option<Claim>]) {
        for person in claims.iter().flatten().filter_map(|claim| claim.person) {
            self.add(person);
        }
    }

    /// Whoever is called, spoken to or speaks right before and after.
    fn neighbours(&mut self, scene: &Scene<'_, '_, '_>, index: usize) {
        let document = scene.document;
        for ahead in [-1_isize, 1, -2, 2] {
            let far = 2 * ahead.unsigned_abs() as u32 + 2;
            let Some(other) = neighbour(scene.turns, index, ahead, far) else {
                continue;
            };
            if document.wants(Pattern::Called) {
                other.called.called().for_each(|person| self.add(person));
            }
            if let Some(person) = other
                .addressee
                .filter(|_| document.wants(Pattern::Addressee))
            {
                self.add(person);
            }
        }
        if let Some((person, _)) = self.around.lead {
            self.add(person);
        }
    }

    /// Whoever speaks further off.
    fn speakers(&mut self, scene: &Scene<'_, '_, '_>, index: usize) {
        if !scene.document.wants(Pattern::Scene) {
            return;
        }
        let turn = &scene.turns[index];
        for at in 0..self.around.active.len() {
            self.add(self.around.active[at].0);
        }
        for back in 3..=BEFORE {
            let other = index.checked_sub(back).map(|at| &scene.turns[at]);
            let same = |other: &&Turn| {
                other.scene == turn.scene && other.paragraph + MEMORY >= turn.paragraph
            };
            if let Some(other) = other.filter(same) {
                self.claims(&[other.cue, other.action.filter(|_| other.cue.is_none())]);
            }
        }
    }

    fn look_around(&mut self, scene: &Scene<'_, '_, '_>, index: usize) {
        let (document, people, turn) = (scene.document, scene.people, &scene.turns[index]);
        let start = document.stretches[turn.first as usize].start;
        self.presence.read(document, people, start);
        let around = &mut self.around;
        let present = |seen: &&super::presence::Seen| {
            seen.paragraph + MEMORY >= turn.paragraph
                && seen.paragraph >= turn.scene
                && document.wants(Pattern::Narration)
        };
        around.seen.clear();
        around.seen.extend(self.presence.seen().filter(present));
        around.next.clear();
        if document.wants(Pattern::Narration) {
            if (turn.paragraph as usize) + 1 < document.paragraphs.len() {
                side(
                    scene,
                    document.mentions_in(turn.paragraph + 1),
                    &mut around.next,
                );
            }
            // only the first subject of the next paragraph counts as one
            let mut first = true;
            for (_, subject) in &mut around.next {
                *subject &= first;
                first &= !*subject;
            }
        }
        around.look(scene.turns, index);
        told(scene, turn, &mut around.told);
        active(scene, index, &mut around.active);
        around.lead = lead(scene, turn);
        around.last = sure(scene.turns, (index.saturating_sub(SURE)..index).rev());
        around.coming = sure(
            scene.turns,
            index + 1..(index + 1 + SURE).min(scene.turns.len()),
        );
    }
}

/// The people of a stretch of mentions.
fn side(scene: &Scene<'_, '_, '_>, within: std::ops::Range<usize>, out: &mut Vec<(Person, bool)>) {
    for at in within {
        let Some(person) = who(scene.document, scene.people, at) else {
            continue;
        };
        let mention = &scene.document.mentions[at];
        let subject = mention.has(SUBJECT) && !mention.has(DEPENDENT);
        if !out.iter().any(|known| known.0 == person) {
            out.push((person, subject));
            if out.len() == SIDE {
                break;
            }
        }
    }
}

/// Those whom the narrator speaks of before the turn, and in its paragraph, the last first.
fn told(scene: &Scene<'_, '_, '_>, turn: &Turn, out: &mut Vec<(Person, bool)>) {
    out.clear();
    let document = scene.document;
    let end = document.mentions_in(turn.paragraph).end;
    for index in (end.saturating_sub(MENTIONS)..end).rev() {
        let paragraph = document.mentions[index].paragraph;
        if paragraph + PARAGRAPHS < turn.paragraph || paragraph < turn.scene {
            break;
        }
        if let Some(person) = who(document, scene.people, index) {
            if out.len() < TOLD && !out.iter().any(|known| known.0 == person) {
                out.push((person, paragraph == turn.paragraph));
            }
        }
    }
}

/// Whoever speaks nearby, the more the nearer.
fn active(scene: &Scene<'_, '_, '_>, index: usize, out: &mut Vec<(Person, f32)>) {
    out.clear();
    let (turns, people, turn) = (scene.turns, scene.people, &scene.turns[index]);
    let near = |&other: &usize| {
        other != index
            && turns[other].scene == turn.scene
            && (other > index || turns[other].paragraph + NEARBY >= turn.paragraph)
    };
    let mut paused = false;
    for other in (index.saturating_sub(BEFORE)..turns.len().min(index + AFTER + 1)).filter(near) {
        paused |= other > index && turns[other].paragraph - turns[other - 1].paragraph > NEARBY;
        let far = other > index + NEXT;
        if far && out.len() >= 2 {
            break;
        }
        let distance = turns[other].paragraph.abs_diff(turn.paragraph);
        let share = if far { FAR } else { 1.0 } / (1.0 + 0.25 * distance as f32);
        let action = turns[other].action.filter(|_| turns[other].cue.is_none());
        for claim in [turns[other].cue, action].into_iter().flatten() {
            let share = if claim.is_certain() {
                share
            } else {
                0.3 * share
            };
            // who is introduced after a pause, or as somebody new, takes no part yet
            let absent = |&person: &Person| {
                (paused || people.is_newcomer(person)) && people.comes_later(person, turn.paragraph)
            };
            let Some(person) = claim.person.filter(|person| !absent(person)) else {
                continue;
            };
            match out.iter_mut().find(|known| known.0 == person) {
                Some((_, sum)) => *sum += share,
                None => out.push((person, share)),
            }
        }
    }
}

/// Those who surely speak these turns, the nearest first.
fn sure(turns: &[Turn], near: impl Iterator<Item = usize>) -> [Option<Person>; 3] {
    let (mut found, mut count) = ([None; 3], 0);
    for at in near {
        let Some(person) = turns[at].sure() else {
            continue;
        };
        if count < found.len() && !found.contains(&Some(person)) {
            found[count] = Some(person);
            count += 1;
        }
    }
    found
}

/// *Emma looked up:* / *“Well?”*: the subject of the last sentence of the paragraph before.
fn lead(scene: &Scene<'_, '_, '_>, turn: &Turn) -> Option<(Person, bool)> {
    let document = scene.document;
    let paragraph = turn
        .paragraph
        .checked_sub(1)
        .filter(|&before| before >= turn.scene)?;
    let before = document.paragraphs[paragraph as usize];
    let within = document.mentions_in(paragraph);
    let last = document.mentions[within.clone()].last()?;
    let subject = document.mentions_of(last.sentence, within).find(|&index| {
        let mention = &document.mentions[index];
        mention.has(SUBJECT) && can_speak(mention)
    })?;
    let colon = document.text[..before.end as usize].ends_with(':');
    let sieve = if colon {
        Pattern::Colon
    } else {
        Pattern::Narration
    };
    let person = scene.people.person_of(subject)?;
    document.wants(sieve).then_some((person, colon))
}
