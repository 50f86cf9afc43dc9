//! Weights for and against each candidate speaker of a turn, as log-odds, learned on training novels.
//!
//! | sieve | example | source |
//! | --- | --- | --- |
//! | cue | *“Well,” he said*: whoever is a man | O'Keefe et al. 2012 |
//! | action | *She rose. “Well?”* | Muzny et al. 2017, *single mention detection* |
//! | vocative | *“Well, Emma?”*: not Emma, and Emma next | Muzny et al. 2017, *vocative detection* |
//! | turns | A, B, A, B | Muzny et al. 2017, *conversational pattern* |
//! | addressee | *said Jane to Emma*: Emma next | |
//! | scene | who speaks most nearby | Muzny et al. 2017, *majority speaker* |

use super::people::{can_speak, People, Person};
use super::turn::{Claim, Sureness, Turn};
use super::Document;
use crate::lexicon::class;
use crate::mention::{NounMention, SUBJECT};
use crate::{Gender, Pattern};

/// How many candidates a turn has.
pub(super) const MOST: usize = 8;
/// How many turns before and after one are looked at for candidates.
const BEFORE: usize = 8;
const AFTER: usize = 32;
/// So many of those after are looked at in any case, the rest only until two people are known: two are a conversation.
const NEXT: usize = 10;
/// How many paragraphs before a turn they may stand; a conversation pauses where more part two turns.
const NEARBY: u32 = 8;
/// How much a claim further on counts.
const FAR: f32 = 0.25;
/// How many mentions of the narration before a turn, and how many paragraphs.
const MENTIONS: usize = 30;
const PARAGRAPHS: u32 = 6;

/// The weights.
#[derive(Debug)]
pub(super) struct Weights {
    certain: f32,
    guess: f32,
    wrong_gender: f32,
    unknown_gender: f32,
    action: f32,
    action_guess: f32,
    action_wrong: f32,
    called: f32,
    answers: f32,
    spoken_of: f32,
    addressee: f32,
    activity: f32,
    mentioned: f32,
    beside: f32,
    colon: f32,
    polite: f32,
    same: f32,
    back: f32,
    back_apart: f32,
    role: f32,
    thing: f32,
    unnamed: f32,
    unnamed_roster: f32,
    somebody: f32,
}

/// The most that a certain cue weighs whose speaker has no name: he may be somebody who has one.
const UNNAMED: f32 = 12.0;

const WEIGHTS: Weights = Weights {
    certain: 30.0,
    guess: 1.6,
    wrong_gender: -14.0,
    unknown_gender: -2.0,
    action: 3.7,
    action_guess: 0.8,
    action_wrong: -1.6,
    called: -3.0,
    answers: 1.7,
    spoken_of: -1.2,
    addressee: 2.1,
    activity: 0.5,
    mentioned: 0.65,
    beside: 1.3,
    colon: 2.4,
    polite: 0.9,
    same: -3.5,
    back: 1.8,
    back_apart: 0.35,
    role: 2.0,
    thing: 2.5,
    unnamed: -2.0,
    unnamed_roster: -12.0,
    somebody: 0.0,
};

// who speaks again is never the less likely for it: the conversation weighs no more first speakers than that one and the leader
const _: () = assert!(WEIGHTS.back >= 0.0 && WEIGHTS.back_apart >= 0.0);

/// What speaks for somebody: sieves, by the names that records carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sieve {
    Cue,
    Action,
    Colon,
    Called,
    Addressee,
    Narration,
    Scene,
    Turns,
}

impl Sieve {
    fn name(self) -> Pattern {
        match self {
            Sieve::Cue => Pattern::Cue,
            Sieve::Action => Pattern::Action,
            Sieve::Colon => Pattern::Colon,
            Sieve::Called => Pattern::Called,
            Sieve::Addressee => Pattern::Addressee,
            Sieve::Narration => Pattern::Narration,
            Sieve::Scene => Pattern::Scene,
            Sieve::Turns => Pattern::Turns,
        }
    }
}

/// Somebody who may speak a turn. A story has several for each of its quotations, and all are kept to the end: 16 bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) person: Person,
    pub(super) score: f32,
    most: f32,
    /// What spoke for this one most, if anything did.
    reason: Option<Sieve>,
}

impl Candidate {
    /// The name of the sieve that told.
    pub(super) fn pattern(&self, alternates: bool) -> Pattern {
        let sieve = match (self.reason, alternates) {
            (Some(reason @ (Sieve::Cue | Sieve::Action | Sieve::Colon)), _) => reason,
            (_, true) => Sieve::Turns,
            (Some(reason), false) => reason,
            (None, false) => Sieve::Scene,
        };
        sieve.name()
    }
}

/// The candidates of a turn.
#[derive(Clone, Debug, Default)]
pub(super) struct Slate {
    candidates: Vec<Candidate>,
}

impl Slate {
    pub(super) fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    fn add(&mut self, person: Person, weight: f32, reason: Sieve) {
        let known = self
            .candidates
            .iter()
            .position(|candidate| candidate.person == person);
        let at = known.unwrap_or_else(|| {
            self.candidates.push(Candidate {
                person,
                score: 0.0,
                reason: None,
                most: 0.0,
            });
            self.candidates.len() - 1
        });
        let candidate = &mut self.candidates[at];
        candidate.score += weight;
        if weight > candidate.most || candidate.reason.is_none() && weight >= 0.0 {
            (candidate.most, candidate.reason) = (weight, Some(reason));
        }
    }

    /// Keeps the best.
    fn settle(&mut self) {
        self.candidates.sort_by(|a, b| b.score.total_cmp(&a.score));
        self.candidates.truncate(MOST);
    }

    fn weigh(&mut self, weight: impl Fn(Person) -> f32) {
        for candidate in &mut self.candidates {
            candidate.score += weight(candidate.person);
        }
    }
}

/// The candidates of each turn. A speech that goes on, and a turn that nothing tells of, may be of whoever spoke before.
pub(super) fn slates(document: &Document<'_, '_>, people: &People, turns: &[Turn]) -> Vec<Slate> {
    let mut slates: Vec<Slate> = Vec::with_capacity(turns.len());
    // filled anew for each turn; what is kept has no room to spare
    let mut slate = Slate::default();
    for (index, turn) in turns.iter().enumerate() {
        fill(&mut slate, document, people, turns, index);
        if let Some(before) = slates.last().filter(|_| {
            turn.goes_on || slate.candidates.is_empty() && document.wants(Pattern::Turns)
        }) {
            before
                .candidates
                .iter()
                .for_each(|candidate| slate.add(candidate.person, 0.0, Sieve::Turns));
            slate.settle();
        }
        slates.push(slate.clone());
    }
    slates
}

fn fill(
    slate: &mut Slate,
    document: &Document<'_, '_>,
    people: &People,
    turns: &[Turn],
    index: usize,
) {
    let turn = &turns[index];
    slate.candidates.clear();
    if document.wants(Pattern::Scene) {
        activity(slate, people, turns, index);
    }
    if document.wants(Pattern::Narration) {
        narration(slate, document, people, turn);
    }
    neighbours(slate, document, people, turns, index);
    if let Some(claim) = turn.action.filter(|_| document.wants(Pattern::Action)) {
        claimed(
            slate,
            document,
            people,
            claim,
            [
                WEIGHTS.action,
                WEIGHTS.action_guess,
                WEIGHTS.action_wrong,
                0.0,
            ],
            Sieve::Action,
        );
    }
    if let Some(claim) = turn.cue.filter(|_| document.wants(Pattern::Cue)) {
        let weights = [
            WEIGHTS.certain,
            WEIGHTS.guess,
            WEIGHTS.wrong_gender,
            WEIGHTS.unknown_gender,
        ];
        claimed(slate, document, people, claim, weights, Sieve::Cue);
    }
    if turn.cue.is_none() && turn.action.is_none() && !people.closed {
        slate.add(people.somebody, WEIGHTS.somebody, Sieve::Turns);
    }
    let unnamed = if people.closed {
        WEIGHTS.unnamed_roster
    } else {
        WEIGHTS.unnamed
    };
    // whom the text introduces later has no name yet
    let named = |person| people.is_named(person) && !people.comes_later(person, turn.paragraph);
    let cued = turn
        .cue
        .filter(|claim| claim.is_certain())
        .and_then(|claim| claim.person);
    let unlisted = cued.filter(|&person| people.facts[person as usize].unlisted);
    let named = |person| named(person) || unlisted == Some(person);
    slate.weigh(|person| if named(person) { 0.0 } else { unnamed });
    slate.weigh(|person| {
        if turn.called.calls(person) {
            WEIGHTS.called
        } else {
            0.0
        }
    });
    slate.weigh(|person| {
        if turn.called.mentions(person) {
            WEIGHTS.spoken_of
        } else {
            0.0
        }
    });
    slate.weigh(|person| {
        if turn.addressee == Some(person) {
            WEIGHTS.called
        } else {
            0.0
        }
    });
    slate.settle();
}

/// Whoever speaks nearby, the more the nearer.
fn activity(slate: &mut Slate, people: &People, turns: &[Turn], index: usize) {
    let from = index.saturating_sub(BEFORE);
    let to = turns.len().min(index + AFTER + 1);
    // a turn has two claims at most
    let mut active = [(Person::MAX, 0.0_f32); 2 * (BEFORE + AFTER)];
    let mut count = 0;
    let (turn, same) = (&turns[index], |other: &usize| {
        turns[*other].scene == turns[index].scene
    });
    let near = |other: &usize| *other > index || turns[*other].paragraph + NEARBY >= turn.paragraph;
    let mut paused = false;
    for other in (from..to)
        .filter(|&other| other != index)
        .filter(near)
        .filter(same)
    {
        paused |= other > index && turns[other].paragraph - turns[other - 1].paragraph > NEARBY;
        let distance = turns[other].paragraph.abs_diff(turn.paragraph);
        let far = other > index + NEXT;
        if far && count >= 2 {
            break;
        }
        let share = if far { FAR } else { 1.0 } / (1.0 + 0.25 * distance as f32);
        let claims = [
            turns[other].cue,
            turns[other].action.filter(|_| turns[other].cue.is_none()),
        ];
        for claim in claims.into_iter().flatten() {
            let share = if claim.is_certain() {
                share
            } else {
                share * 0.3
            };
            // who is introduced after a pause, or as somebody new, takes no part yet
            let absent = |&person: &Person| {
                (paused || people.is_newcomer(person)) && people.comes_later(person, turn.paragraph)
            };
            if let Some(person) = claim.person.filter(|person| !absent(person)) {
                match active[..count]
                    .iter_mut()
                    .find(|(known, _)| *known == person)
                {
                    Some((_, sum)) => *sum += share,
                    None => {
                        active[count] = (person, share);
                        count += 1;
                    }
                }
            }
        }
    }
    for &(person, sum) in &active[..count] {
        slate.add(
            person,
            WEIGHTS.activity * (1.0 + 2.0 * sum).ln(),
            Sieve::Scene,
        );
    }
}

/// Whoever the narrator speaks of before the turn, and in its paragraph.
fn narration(slate: &mut Slate, document: &Document<'_, '_>, people: &People, turn: &Turn) {
    let end = document.mentions_in(turn.paragraph).end;
    let mut seen: [Option<Person>; 12] = [None; 12];
    let mut count = 0;
    for index in (end.saturating_sub(MENTIONS)..end).rev() {
        let mention = &document.mentions[index];
        if mention.paragraph + PARAGRAPHS < turn.paragraph || mention.paragraph < turn.scene {
            break;
        }
        let Some(person) = people
            .person_of(index)
            .filter(|&person| !people.facts[person as usize].idle)
        else {
            continue;
        };
        if seen.contains(&Some(person))
            || !can_speak(mention) && mention.sort != crate::syntax::phrase::Head::Pronoun
        {
            continue;
        }
        if count < seen.len() {
            seen[count] = Some(person);
            count += 1;
            let weight = if mention.paragraph == turn.paragraph {
                WEIGHTS.beside
            } else {
                WEIGHTS.mentioned
            };
            slate.add(
                person,
                weight / (1.0 + 0.15 * (count - 1) as f32),
                Sieve::Narration,
            );
        }
    }
}

/// What the turns before and after tell: whoever was called or spoken to answers.
fn neighbours(
    slate: &mut Slate,
    document: &Document<'_, '_>,
    people: &People,
    turns: &[Turn],
    index: usize,
) {
    let turn = &turns[index];
    let near =
        |other: &Turn| other.paragraph.abs_diff(turn.paragraph) <= 2 && other.scene == turn.scene;
    let before = index
        .checked_sub(1)
        .map(|before| &turns[before])
        .filter(|other| near(other));
    let after = turns.get(index + 1).filter(|other| near(other));
    for other in [before, after].into_iter().flatten() {
        for person in other
            .called
            .called()
            .filter(|_| document.wants(Pattern::Called))
        {
            slate.add(person, WEIGHTS.answers, Sieve::Called);
        }
        if let Some(gender) = other.called.gender {
            slate.weigh(|person| fit(people, person, Some(gender)) * WEIGHTS.polite);
        }
        if let Some(person) = other
            .addressee
            .filter(|_| document.wants(Pattern::Addressee))
        {
            slate.add(person, WEIGHTS.addressee, Sieve::Addressee);
        }
    }
    lead(slate, document, people, turn);
}

/// *Emma looked up:* / *“Well?”*: the subject of the last sentence of the paragraph before.
fn lead(slate: &mut Slate, document: &Document<'_, '_>, people: &People, turn: &Turn) {
    let Some(paragraph) = turn
        .paragraph
        .checked_sub(1)
        .filter(|&before| before >= turn.scene)
    else {
        return;
    };
    let before = document.paragraphs[paragraph as usize];
    let within = document.mentions_in(paragraph);
    let Some(last) = document.mentions[within.clone()].last() else {
        return;
    };
    let subject = document.mentions_of(last.sentence, within).find(|&index| {
        let mention = &document.mentions[index];
        mention.has(SUBJECT) && can_speak(mention)
    });
    let colon = document.text[..before.end as usize].ends_with(':');
    let (weight, sieve) = if colon {
        (WEIGHTS.colon, Sieve::Colon)
    } else {
        (WEIGHTS.beside, Sieve::Narration)
    };
    let subject = subject.filter(|_| document.wants(sieve.name()));
    if let Some(person) = subject.and_then(|index| people.person_of(index)) {
        slate.add(person, weight, sieve);
    }
}

/// A name or *I* beside the turn settles it; a pronoun or a nominal tells the gender and is a guess. *The young lady* is rather
/// nobody else than somebody whom the text introduces later.
fn claimed(
    slate: &mut Slate,
    document: &Document<'_, '_>,
    people: &People,
    claim: Claim,
    weights: [f32; 4],
    reason: Sieve,
) {
    let [certain, guess, wrong, unknown] = weights;
    if let Some(person) = claim.person {
        let weight = match claim.sureness {
            Sureness::Certain
                if people.is_named(person) || people.facts[person as usize].unlisted =>
            {
                certain
            }
            Sureness::Certain => certain.min(UNNAMED),
            Sureness::Nominal if !people.facts[person as usize].named => {
                unnamed(&document.mentions[claim.mention as usize])
            }
            Sureness::Nominal => certain.min(UNNAMED) / 3.0,
            Sureness::Pronoun if people.facts[person as usize].untold => 0.0,
            Sureness::Pronoun => guess,
        };
        slate.add(person, weight, reason);
    }
    let nominal = claim.sureness == Sureness::Nominal;
    let paragraph = document.mentions[claim.mention as usize].paragraph;
    if !claim.is_certain() {
        slate.weigh(|person| match fit(people, person, claim.gender) {
            _ if claim.person == Some(person) => 0.0,
            _ if nominal && people.comes_later(person, paragraph) => WEIGHTS.unnamed,
            fit if fit < 0.0 => wrong,
            fit if fit == 0.0 && claim.gender.is_some() => unknown,
            _ => 0.0,
        });
    }
}

/// What a definite nominal speaks for somebody without a name: *the girl* and *her brother* may be anybody, *the constable*
/// is a constable, and *the pillar* is nobody else.
fn unnamed(mention: &NounMention) -> f32 {
    match mention {
        role if role.is(class::ROLE) && !role.is(class::KINSHIP) => WEIGHTS.role,
        person if person.is(class::PERSON) => 0.0,
        _ => WEIGHTS.thing,
    }
}

/// Whether a person has that gender: 1, unknown: 0, another: -1.
fn fit(people: &People, person: Person, gender: Option<Gender>) -> f32 {
    match (people.facts[person as usize].gender, gender) {
        (Some(known), Some(wanted)) if known == wanted => 1.0,
        (Some(_), Some(_)) => -1.0,
        _ => 0.0,
    }
}

/// What the speakers of the two turns before tell.
pub(super) fn step(
    turns: &[Turn],
    index: usize,
    first: Option<Person>,
    before: Option<Person>,
    person: Option<Person>,
) -> f32 {
    let (Some(before), Some(person)) = (before, person) else {
        return 0.0;
    };
    let gap = turns[index].paragraph - turns[index - 1].paragraph;
    let adjacent = gap <= 1;
    if turns[index].goes_on {
        return if before == person { 4.0 } else { -4.0 };
    }
    if before == person {
        return if adjacent { WEIGHTS.same } else { 0.0 };
    }
    let near = index >= 2 && turns[index - 1].paragraph - turns[index - 2].paragraph <= 1;
    match first {
        Some(first) if first == person && adjacent && near => WEIGHTS.back,
        Some(first) if first == person && gap <= 4 => WEIGHTS.back_apart,
        _ => 0.0,
    }
}
