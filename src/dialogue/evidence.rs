//! What speaks for and against each candidate of a turn, and for each way in which it follows the turns before.

use super::features::*;
use super::manner::Manner;
use super::people::{People, Person};
use super::presence::{Seen, MEMORY};
use super::turn::{neighbour, Claim, Sureness, Turn};
use super::{Document, Pattern};
use crate::lexicon::class;
use crate::syntax::phrase::Head;
use crate::Gender;

/// A feature with its value.
pub(crate) type Feature = (u16, f32);

/// A document's turns, with all that is known of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene<'a, 't, 'k> {
    pub(super) document: &'a Document<'t, 'k>,
    pub(super) people: &'a People,
    pub(super) turns: &'a [Turn],
    pub(super) manners: &'a [Manner],
}

/// What of a turn is the same for all candidates.
#[derive(Debug, Default)]
pub(super) struct Around {
    pub(super) seen: Vec<Seen>,
    /// Those whom the next paragraph mentions; whether as its first subject.
    pub(super) next: Vec<(Person, bool)>,
    /// Those whom the narrator speaks of in the paragraph and before, the last first; whether in the paragraph.
    pub(super) told: Vec<(Person, bool)>,
    /// Who speaks nearby, the more the nearer.
    pub(super) active: Vec<(Person, f32)>,
    /// The subject of the sentence before in the paragraph before, and whether a colon ends it.
    pub(super) lead: Option<(Person, bool)>,
    /// Who surely spoke, and speaks, nearest; each once.
    pub(super) last: [Option<Person>; 3],
    /// Those who surely spoke the turns before, one for each.
    pub(super) spoke: [Option<Person>; CLAIM_TURNS],
    /// The one and the two turns before and after, if they are near.
    pub(super) beside: [Option<usize>; 4],
    pub(super) coming: [Option<Person>; 3],
}

/// How many paragraphs a turn may stand off for each turn between, where claims are looked for, and where names are.
const NEAR: u32 = 3;
const BESIDE: u32 = 2;
const CLAIM_TURNS: usize = 6;

impl Around {
    /// Looks at the turns nearest to one.
    pub(super) fn look(&mut self, turns: &[Turn], index: usize) {
        let near = |ahead: isize, paragraphs: u32| {
            neighbour(
                turns,
                index,
                ahead,
                paragraphs * ahead.unsigned_abs() as u32,
            )
        };
        self.beside = [-1, -2, 1, 2]
            .map(|ahead| near(ahead, BESIDE).and_then(|_| index.checked_add_signed(ahead)));
        self.spoke = [None; CLAIM_TURNS];
        for (step, spoke) in self.spoke.iter_mut().enumerate() {
            let Some(other) = near(-(step as isize + 1), NEAR) else {
                break;
            };
            *spoke = other.sure();
        }
    }
}

impl Scene<'_, '_, '_> {
    /// Whether a sieve may speak.
    fn wants(&self, pattern: Pattern) -> bool {
        self.document.wants(pattern)
    }

    /// What a claim is, as the families of claims count.
    pub(super) fn claim(&self, claim: Claim) -> usize {
        let mention = &self.document.mentions[claim.mention as usize];
        let person = claim.person.unwrap_or(self.people.somebody);
        match claim.sureness {
            Sureness::Certain if person == self.people.narrator => 1,
            Sureness::Certain if self.people.is_named(person) => 0,
            Sureness::Certain if self.people.facts[person as usize].unlisted => 0,
            Sureness::Certain => 2,
            Sureness::Nominal if self.people.facts[person as usize].named => 3,
            Sureness::Nominal if mention.is(class::KINSHIP) => 9,
            Sureness::Nominal if mention.is(class::ROLE) => 4,
            Sureness::Nominal if mention.is(class::PERSON) && mention.gender().is_some() => 10,
            Sureness::Nominal if mention.is(class::PERSON) => 5,
            Sureness::Nominal => 6,
            Sureness::Pronoun if self.people.facts[person as usize].untold => 11,
            Sureness::Pronoun if claim.gender.is_some() => 7,
            Sureness::Pronoun => 8,
        }
    }

    /// Whether a person has that gender: 0, unknown: 1, another: 2.
    fn fit(&self, person: Person, gender: Option<Gender>) -> usize {
        match (self.people.facts[person as usize].gender, gender) {
            (Some(known), Some(wanted)) if known == wanted => 0,
            (Some(_), Some(_)) => 2,
            _ => 1,
        }
    }

    /// What speaks for and against a candidate.
    pub(super) fn node(
        &self,
        index: usize,
        around: &Around,
        person: Person,
        out: &mut Vec<Feature>,
    ) {
        if person == self.people.somebody {
            out.push((SOMEBODY.only(), 1.0));
            return;
        }
        let turn = &self.turns[index];
        self.kind(turn, person, out);
        if let Some(cue) = turn.cue.filter(|_| self.wants(Pattern::Cue)) {
            self.cue(cue, person, out);
        }
        if let Some(action) = turn.action.filter(|_| self.wants(Pattern::Action)) {
            self.action(turn, action, person, out);
        }
        self.names(index, around, person, out);
        self.activity(around, person, out);
        if self.wants(Pattern::Narration) {
            self.narration(turn, around, person, out);
        }
        if let Some((_, colon)) = around.lead.filter(|lead| lead.0 == person) {
            out.push((LEAD.at(usize::from(colon)), 1.0));
        }
    }

    fn kind(&self, turn: &Turn, person: Person, out: &mut Vec<Feature>) {
        let facts = &self.people.facts[person as usize];
        let kind = if person == self.people.narrator {
            1
        } else if facts.named || facts.unlisted && is_told(turn, person) {
            0
        } else {
            let alive = class::PERSON | class::ROLE | class::KINSHIP | class::TITLE;
            let mention = facts.mention.map(|at| &self.document.mentions[at as usize]);
            3 - usize::from(mention.map_or(true, |mention| mention.is(alive)))
        };
        let state = match (turn.cue, turn.action) {
            (Some(_), _) => 2,
            (None, Some(_)) => 1,
            (None, None) => 0,
        };
        out.push((KIND.at(4 * state + kind), 1.0));
        if self.people.closed {
            out.push((CLOSED_KIND.at(kind), 1.0));
        }
        if self.comes_later(turn.claim(), person, turn.paragraph) {
            out.push((LATER.at(usize::from(self.people.is_newcomer(person))), 1.0));
        }
    }

    /// Whether somebody is named later, and as a newcomer; *his wife* is somebody known.
    fn comes_later(&self, claim: Option<Claim>, person: Person, paragraph: u32) -> bool {
        let owned = |claim: Claim| self.document.referents.owner(claim.mention).is_some();
        self.people.comes_later(person, paragraph)
            && (self.people.is_newcomer(person) || !claim.is_some_and(owned))
    }

    /// Whether somebody else than whom an unsure claim means fits it.
    fn other(&self, claim: Claim, person: Person) -> usize {
        let paragraph = self.document.mentions[claim.mention as usize].paragraph;
        if claim.sureness == Sureness::Nominal && self.comes_later(Some(claim), person, paragraph) {
            return 4;
        }
        // *I told Tom, and he replied*: he is not I
        if person == self.people.narrator && !self.people.facts[person as usize].named {
            return 2;
        }
        let mention = &self.document.mentions[claim.mention as usize];
        let facts = &self.people.facts[person as usize];
        match claim.gender {
            // *it*
            None if mention.sort == Head::Pronoun && facts.gender.is_some() => 2,
            None if mention.sort == Head::Pronoun => usize::from(facts.named),
            None => 3,
            Some(_) => self.fit(person, claim.gender),
        }
    }

    fn cue(&self, cue: Claim, person: Person, out: &mut Vec<Feature>) {
        let is = cue.person == Some(person);
        if is {
            out.push((CUE_IS.at(self.claim(cue)), 1.0));
        } else if !cue.is_certain() {
            out.push((CUE_ELSE.at(self.other(cue, person)), 1.0));
        }
    }

    fn action(&self, turn: &Turn, action: Claim, person: Person, out: &mut Vec<Feature>) {
        let is = action.person == Some(person);
        if is {
            out.push((ACTION_IS.at(self.claim(action)), 1.0));
        } else if !action.is_certain() {
            out.push((ACTION_ELSE.at(self.other(action, person)), 1.0));
        }
        if is && turn.cue.is_none() {
            let at = self.document.mentions[action.mention as usize].span().start as u32;
            let stretches = self.document.stretches;
            let place = if at < stretches[turn.first as usize].start {
                0
            } else if at < stretches[turn.end as usize - 1].start {
                1
            } else {
                2
            };
            out.push((ACTION_AT.at(place), 1.0));
        }
    }

    fn names(&self, index: usize, around: &Around, person: Person, out: &mut Vec<Feature>) {
        let turn = &self.turns[index];
        let mut put = |holds: bool, feature: u16| {
            if holds {
                out.push((feature, 1.0));
            }
        };
        put(turn.called.calls(person), OWN_CALLED.only());
        put(turn.called.mentions(person), OWN_NAMED.only());
        put(turn.addressee == Some(person), OWN_ADDRESSEE.only());
        if turn.called.gender.is_some() {
            let fit = self.fit(person, turn.called.gender);
            put(fit != 1, POLITE_OWN.at(fit / 2));
        }
        for (member, beside) in around.beside.into_iter().enumerate() {
            let Some(other) = beside.map(|beside| &self.turns[beside]) else {
                continue;
            };
            let called = self.wants(Pattern::Called);
            put(called && other.called.calls(person), CALLED.at(member));
            put(other.called.mentions(person), NAMED.at(member));
            let told = self.wants(Pattern::Addressee) && other.addressee == Some(person);
            put(told, ADDRESSEE.at(member));
            if member % 2 == 0 && other.called.gender.is_some() {
                let fit = self.fit(person, other.called.gender);
                put(fit != 1, POLITE.at(fit / 2));
            }
        }
    }

    fn activity(&self, around: &Around, person: Person, out: &mut Vec<Feature>) {
        if !self.wants(Pattern::Scene) {
            return;
        }
        for (step, &spoke) in around.spoke.iter().enumerate() {
            if spoke == Some(person) {
                out.push((SURE_BEFORE.at(step), 1.0));
            }
        }
        if let Some(&(_, sum)) = around.active.iter().find(|active| active.0 == person) {
            out.push((ACTIVE.only(), (1.0 + 2.0 * sum).ln()));
        }
        for (family, people) in [(SPOKE_LAST, &around.last), (SPEAKS_NEXT, &around.coming)] {
            if let Some(place) = people.iter().position(|&known| known == Some(person)) {
                out.push((family.at(place), 1.0));
            }
        }
    }

    fn narration(&self, turn: &Turn, around: &Around, person: Person, out: &mut Vec<Feature>) {
        let place = around.seen.iter().position(|seen| seen.person == person);
        let ago = place.map(|place| turn.paragraph - around.seen[place].paragraph);
        if let Some(rank) = around.told.iter().position(|told| told.0 == person) {
            let share = 1.0 / (1.0 + 0.15 * rank as f32);
            out.push((TOLD.at(usize::from(!around.told[rank].1)), share));
        }
        let since = match ago {
            Some(ago @ 0..=2) => ago as usize,
            Some(3..=5) => 3,
            Some(6..=10) => 4,
            Some(11..=MEMORY) => 5,
            _ => 6,
        };
        out.push((SINCE.at(since), 1.0));
        if let (Some(place), Some(ago)) = (place, ago) {
            let seen = &around.seen[place];
            if ago <= 1 {
                out.push((ROLE_NEAR.at(seen.role as usize), 1.0));
            }
            out.push((MENTIONS.only(), (1.0 + seen.count).ln()));
        }
        if let Some(&(_, subject)) = around.next.iter().find(|next| next.0 == person) {
            out.push((NEXT_PARAGRAPH.at(usize::from(!subject)), 1.0));
        }
    }

    /// What tells how a turn follows the two before it.
    pub(super) fn edge(&self, index: usize, out: &mut Vec<Feature>) {
        let (turn, own) = (&self.turns[index], &self.manners[index]);
        let (before, passed) = (&self.turns[index - 1], &self.manners[index - 1]);
        let gap = turn.paragraph - before.paragraph;
        let mut put = |holds: bool, feature: u16| {
            if holds {
                out.push((feature, 1.0));
            }
        };
        if turn.goes_on {
            return put(true, GOES_ON.only());
        }
        put(true, BIAS.only());
        put(true, GAP.at(bucket(gap)));
        if let Some(first) = index.checked_sub(2) {
            let passed = before.paragraph - self.turns[first].paragraph;
            put(true, GAP_BEFORE.at(bucket(passed)));
            put(gap <= 1 && passed <= 1, CLOSE.only());
        }
        put(passed.asks, ASKED.at(0));
        put(passed.asks && gap == 1, ASKED.at(1));
        put(own.bare, BARE.at(0));
        put(passed.bare, BARE.at(1));
        put(own.bare && passed.bare && gap == 1, BARE.at(2));
        for (family, verb) in [(VERB, own.verb), (VERB_BEFORE, passed.verb)] {
            if let Some(verb) = verb {
                put(true, family.at(verb as usize));
            }
        }
        for (family, claim) in [
            (CLAIM, turn.cue),
            (CLAIM_BEFORE, before.cue),
            (ACTS, turn.action.filter(|_| turn.cue.is_none())),
        ] {
            if let Some(claim) = claim {
                put(true, family.at(self.claim(claim)));
            }
        }
        out.push((BETWEEN.only(), (1.0 + own.between as f32).ln()));
        out.push((LENGTH.at(0), (1.0 + own.words).ln()));
        out.push((LENGTH.at(1), (1.0 + passed.words).ln()));
    }
}

/// Whether the cue surely means somebody.
fn is_told(turn: &Turn, person: Person) -> bool {
    let cue = turn.cue.filter(Claim::is_certain);
    cue.is_some_and(|cue| cue.person == Some(person))
}

fn bucket(gap: u32) -> usize {
    match gap {
        0..=2 => gap as usize,
        3..=4 => 3,
        5..=8 => 4,
        _ => 5,
    }
}
