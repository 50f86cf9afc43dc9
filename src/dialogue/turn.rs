//! Turns: what one person says in one paragraph, with all that tells who it is.

use super::names::{Called, Names};
use super::people::{can_speak, has_no_noun, People, Person};
use super::Document;
use crate::lexicon::class;
use crate::lexicon::single_words::{IT, THAT};
use crate::mention::{DEFINITE, FIRST_PERSON, PLURAL, RELATIVE, SUBJECT};
use crate::report::Links;
use crate::syntax::phrase::Head;
use crate::text::quotation::Marks;
use crate::util::words::inner;
use crate::{Gender, Pattern};

/// Who speaks, and which sieve told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chosen {
    pub(super) person: Person,
    pub(super) pattern: Pattern,
    /// The same person has spoken in the paragraph before.
    pub(super) goes_on: bool,
}

/// How surely a mention tells who is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sureness {
    /// A name, *I*: the conversation cannot know better.
    Certain,
    /// *the young man*: somebody of that gender, perhaps one who has a name.
    Nominal,
    /// *he*: somebody of that gender.
    Pronoun,
}

/// What a mention beside the quotation says of the speaker.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Claim {
    pub(super) mention: u32,
    /// Whom the mention stands for; no more than a guess unless it is certain.
    pub(super) person: Option<Person>,
    pub(super) gender: Option<Gender>,
    pub(super) sureness: Sureness,
}

/// What one person says in one paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    pub(super) paragraph: u32,
    /// Its stretches, `first..end`; some of them may be no speech.
    pub(super) first: u32,
    pub(super) end: u32,
    /// The subject of a cue.
    pub(super) cue: Option<Claim>,
    /// The subject of the narrator's sentence beside the quotation.
    pub(super) action: Option<Claim>,
    /// Whom the cue says to be spoken to.
    pub(super) addressee: Option<Person>,
    pub(super) called: Called,
    /// The first stretch goes on with a quotation that the paragraph before has left open.
    pub(super) goes_on: bool,
    /// The paragraph in which its scene begins: a heading parts two.
    pub(super) scene: u32,
}

/// The turn `ahead` of another, if it is of the same scene and no more than so many paragraphs off.
pub(super) fn neighbour(turns: &[Turn], index: usize, ahead: isize, far: u32) -> Option<&Turn> {
    let (turn, other) = (&turns[index], turns.get(index.checked_add_signed(ahead)?)?);
    let near = other.paragraph.abs_diff(turn.paragraph) <= far;
    (other.scene == turn.scene && near).then_some(other)
}

impl Claim {
    pub(super) fn is_certain(&self) -> bool {
        self.sureness == Sureness::Certain
    }
}

impl Turn {
    /// What its cue tells of the speaker, or else what an action does.
    pub(super) fn claim(&self) -> Option<Claim> {
        self.cue.or(self.action)
    }

    /// Who speaks it for certain.
    pub(super) fn sure(&self) -> Option<Person> {
        self.claim().filter(Claim::is_certain)?.person
    }

    pub(super) fn stretches(&self) -> std::ops::Range<usize> {
        self.first as usize..self.end as usize
    }
}

/// The turns of a document, in text order.
pub(super) fn turns(
    document: &Document<'_, '_>,
    links: &Links,
    speech: &[bool],
    people: &mut People,
    names: &Names<'_>,
) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::with_capacity(speech.iter().filter(|&&speech| speech).count());
    let mut scene = 0;
    for (index, stretch) in document.stretches.iter().enumerate() {
        if !speech[index] {
            continue;
        }
        let paragraph = document.paragraph_of(stretch.start);
        let passed = turns.last().map_or(0, |turn| turn.paragraph);
        scene = document
            .heading_between(passed, paragraph)
            .map_or(scene, |heading| heading + 1);
        let speaker = links.draft_of(index).and_then(|draft| draft.speaker);
        let cue = speaker.and_then(|speaker| claim(document, people, speaker));
        let passed = index.checked_sub(1).map(|at| document.span(at));
        let called = names.scan(document.text, (passed, stretch.span()), people);
        called
            .all()
            .for_each(|person| people.introduce(person, paragraph));
        match turns.last_mut() {
            Some(turn)
                if turn.paragraph == paragraph
                    && agree(turn.cue, cue)
                    && !is_answer(document, index) =>
            {
                turn.end = index as u32 + 1;
                turn.cue = certain(turn.cue, cue);
                turn.called.add(&called);
            }
            last => {
                let goes_on = last.is_some() && goes_on(document, index);
                let (first, end) = (index as u32, index as u32 + 1);
                turns.push(Turn {
                    paragraph,
                    first,
                    end,
                    cue,
                    action: None,
                    addressee: None,
                    called,
                    goes_on,
                    scene,
                });
            }
        }
    }
    turns
}

/// *“Fish.” “Again?”*: nothing but a space parts two quotations that are whole sentences, so that they are two people's.
fn is_answer(document: &Document<'_, '_>, index: usize) -> bool {
    let (before, stretch) = (document.stretches[index - 1], document.stretches[index]);
    let said = inner(before.span().of(document.text));
    before.quotation != stretch.quotation
        && !is_left_open(document, index - 1)
        && document.between(index).chars().all(char::is_whitespace)
        && said.ends_with(['.', '!', '?', '…'])
}

/// Whether a stretch goes on with the quotation before it, which the paragraph before has left open, or the sentence that
/// reports it: verse breaks its lines behind a comma.
fn goes_on(document: &Document<'_, '_>, index: usize) -> bool {
    let (before, stretch) = (document.stretches[index - 1], document.stretches[index]);
    let paragraph = document.paragraph_of(stretch.start);
    let initial = document.paragraphs[paragraph as usize].start == stretch.start;
    let next = document.paragraph_of(before.start) + 1 == paragraph;
    let between = document.between(index);
    let reported = || between.trim_end().ends_with(',') && !between.contains(['.', '!', '?']);
    before.quotation == stretch.quotation
        || initial && next && (is_left_open(document, index - 1) || reported())
}

/// Whether no mark closes the quotation of a stretch: *“It was late. “We went home.”*
pub(super) fn is_left_open(document: &Document<'_, '_>, index: usize) -> bool {
    let quotation = document.quotations[document.stretches[index].quotation as usize];
    !quotation.closed && quotation.marks != Marks::Dash
}

/// What a mention says of the speaker.
pub(super) fn claim(
    document: &Document<'_, '_>,
    people: &mut People,
    mention: u32,
) -> Option<Claim> {
    let known = &document.mentions[mention as usize];
    let person = people.person_of(mention as usize);
    let third = known.sort == Head::Pronoun && !known.has(FIRST_PERSON);
    // *it said*: the fox, the caterpillar
    let it = third && !known.has(RELATIVE) && IT.is(known.span().of(document.text));
    let it = it || has_no_noun(known);
    if it || third && known.gender().is_some() {
        let untold = known.gender().filter(|_| person.is_none());
        let person = untold
            .map(|gender| people.of_pronoun((mention, known), gender))
            .or(person);
        return Some(Claim {
            mention,
            person,
            gender: known.gender(),
            sureness: Sureness::Pronoun,
        });
    }
    let person = person.or_else(|| Some(people.add_mention(mention, known.gender())));
    let gender = person
        .and_then(|person| people.facts[person as usize].gender)
        .or_else(|| known.gender());
    let told = document.referents.is_given(mention as usize)
        || person.is_some_and(|person| people.is_stranger(person, known));
    let nominal = known.sort == Head::Nominal && known.has(DEFINITE) && !known.has(PLURAL) && !told;
    let sureness = if nominal {
        Sureness::Nominal
    } else {
        Sureness::Certain
    };
    Some(Claim {
        mention,
        person,
        gender,
        sureness,
    })
}

/// Whether two claims in one paragraph can be about one person.
fn agree(one: Option<Claim>, other: Option<Claim>) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return true;
    };
    let fits = one.gender.is_none() || other.gender.is_none() || one.gender == other.gender;
    one.person == other.person || !(one.is_certain() && other.is_certain()) && fits
}

fn certain(one: Option<Claim>, other: Option<Claim>) -> Option<Claim> {
    match (one, other) {
        (Some(one), Some(other)) if !one.is_certain() && other.is_certain() => Some(other),
        (one, other) => one.or(other),
    }
}

/// *She put down the cup. “Well?”*, *“Well?” She put down the cup.*: the subject of the narrator's sentence before the
/// turn, or else of the one after it, in the same paragraph.
pub(super) fn action(
    document: &Document<'_, '_>,
    people: &mut People,
    turn: &Turn,
) -> Option<Claim> {
    let first = document.span(turn.first as usize);
    let last = document.span(turn.end as usize - 1);
    let within = document.mentions_in(turn.paragraph);
    let split = |at: usize| {
        within.start + document.mentions[within.clone()].partition_point(|m| m.span().start < at)
    };
    // what stands beyond another turn is beside that one
    let passed = (turn.first as usize)
        .checked_sub(1)
        .map_or(0, |before| document.stretches[before].end);
    let next = document.stretches.get(turn.end as usize);
    let reach = next.map_or(u32::MAX, |next| next.start);
    let place = |mention: usize| document.mentions[mention].span().start as u32;
    let before = split(first.start)
        .checked_sub(1)
        .filter(|&mention| mention >= within.start && place(mention) >= passed);
    let sentence_before = before.map(|mention| document.mentions[mention].sentence);
    let after = split(last.end);
    let sentence_after = document
        .mentions
        .get(after)
        .filter(|_| after < within.end && place(after) < reach)
        .map(|mention| mention.sentence);
    let between = split(first.end);
    let sentence_between = document
        .mentions
        .get(between)
        .filter(|mention| mention.span().start < last.start)
        .map(|mention| mention.sentence);
    if turn.cue.is_none() {
        if let Some(mention) = revealed(document, last.end, after) {
            return claim(document, people, mention);
        }
    }
    let subject = [sentence_before, sentence_between, sentence_after]
        .into_iter()
        .flatten()
        .find_map(|sentence| {
            document
                .mentions_of(sentence, within.clone())
                .find(|&index| {
                    let mention = &document.mentions[index];
                    mention.has(SUBJECT) && can_speak(mention)
                })
        })?;
    claim(document, people, subject as u32)
}

/// *“Girls!” It was Emma*: whom the sentence after a quotation, that begins with a mention, says that it was.
fn revealed(document: &Document<'_, '_>, end: usize, after: usize) -> Option<u32> {
    let first = document.mentions.get(after)?;
    let itself = IT.is(first.span().of(document.text));
    let after = after + usize::from(itself);
    let who = document.mentions.get(after)?;
    let mut words = document
        .text
        .get(end..who.whole().start)?
        .split_whitespace();
    let (it, be) = (words.next()?, words.next()?);
    let points = IT.is(it) || THAT.is(it);
    let is = document.lexicon.is(be, class::BE);
    (points && is && words.next().is_none() && who.sort == Head::Name && can_speak(who))
        .then_some(after as u32)
}
