//! Whom a pronoun stands for: who was spoken of last, weighed by grammatical role.
//!
//! Every mention raises its referent, a subject more than an object, and what was raised falls with every sentence: the
//! centering of Grosz, Joshi and Weinstein (1995) as a sum of weights, after Lappin and Leass (1994). Where two referents
//! are nearly as high, neither is chosen.

use crate::mention::{NounMention, DEPENDENT, GOVERNED, OWNER, RELATIVE, SPEAKS, SUBJECT};
use crate::phrase::Head;
use crate::Gender;

/// How many mentions are remembered.
const MEMORY: usize = 48;
/// Places for them; when all are taken, the last ones move to the front.
const PLACES: usize = 4 * MEMORY;
/// After how many sentences a mention counts no more.
const REACH: u32 = 14;
/// What is left of a mention's weight after a sentence, after a paragraph's end.
const FADE: f32 = 0.42;
const APART: f32 = 0.8;
/// How much each mention but the highest adds.
const AGAIN: f32 = 0.4;
/// How much of a subject's weight is left to that of a relative clause, of another clause within a clause.
const IN_RELATIVE: f32 = 0.5;
const WITHIN: f32 = 0.7;
/// How well somebody of unknown gender fits one.
const UNKNOWN: f32 = 0.3;

/// What is known of a referent when a pronoun looks for one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) gender: Option<Gender>,
    /// From nothing, for what can be no person, to one.
    pub(super) person: f32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Raised {
    /// How many mentions were raised before.
    number: u32,
    referent: u32,
    sentence: u32,
    paragraph: u32,
    weight: f32,
    /// How well the referent fits any gender, a woman, a man.
    fits: [f32; 3],
    subject: bool,
    /// The subject of a sentence's own reporting verb.
    reports: bool,
    /// Nothing tells its gender.
    unknown: bool,
}

/// What was spoken of last.
#[derive(Debug)]
pub(super) struct Focus {
    /// Those who may be persons, `first..end` of them remembered.
    raised: [Raised; PLACES],
    first: usize,
    end: usize,
    /// How many mentions were raised, persons or not.
    seen: u32,
    /// What is left of a weight after so many sentences.
    fades: [f32; REACH as usize + 1],
}

impl Default for Focus {
    fn default() -> Self {
        let fades = std::array::from_fn(|distance| FADE.powi(distance as i32));
        Focus { raised: [Raised::default(); PLACES], first: 0, end: 0, seen: 0, fades }
    }
}

/// How a document decides between two.
#[derive(Clone, Copy, Debug)]
pub(super) struct Preference {
    /// How much higher than the second the first must be.
    pub(super) lead: f32,
    /// How much more likely who speaks is whoever spoke in the sentence before.
    pub(super) parallel: f32,
}

/// What a pronoun's search found.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Found {
    pub(super) referent: Option<u32>,
    /// The subject before this one, when its gender is unknown: the pronoun shows it.
    pub(super) shown: Option<u32>,
}

impl Focus {
    /// Notes that a mention stands for a referent.
    pub(super) fn raise(&mut self, referent: u32, mention: &NounMention, candidate: Candidate) {
        if candidate.gender.is_some() || candidate.person > 0.0 {
            let fits = [None, Some(Gender::Female), Some(Gender::Male)].map(|gender| fit(candidate, gender));
            let (sentence, paragraph, weight) = (mention.sentence, mention.paragraph, weight(mention));
            let (subject, unknown) = (mention.has(SUBJECT), candidate.gender.is_none());
            let reports = mention.has(SPEAKS) && !mention.has(DEPENDENT);
            let number = self.seen;
            self.push(Raised { number, referent, sentence, paragraph, weight, fits, subject, reports, unknown });
        }
        self.seen += 1;
    }

    fn push(&mut self, raised: Raised) {
        if self.end == PLACES {
            self.raised.copy_within(self.first.., 0);
            (self.first, self.end) = (0, self.end - self.first);
        }
        self.raised[self.end] = raised;
        self.end += 1;
        let forgotten = |raised: &Raised| self.seen - raised.number >= MEMORY as u32;
        self.first += self.raised[self.first..self.end].iter().take_while(|raised| forgotten(raised)).count();
    }

    /// The referent of a pronoun, or of a nominal, which is not `other`.
    pub(super) fn find(
        &self,
        pronoun: &NounMention,
        gender: Option<Gender>,
        preference: Preference,
        other: Option<u32>,
    ) -> Found {
        let mut heights = [(0_u32, 0.0_f32); MEMORY];
        let mut count = 0;
        let mut nearest: Option<&Raised> = None;
        let gender = gender.map_or(0, |gender| if gender == Gender::Female { 1 } else { 2 });
        for raised in self.raised[self.first..self.end].iter().rev() {
            let distance = pronoun.sentence - raised.sentence;
            if distance > REACH || self.seen - raised.number > MEMORY as u32 {
                break;
            }
            let fit = raised.fits[gender];
            if fit == 0.0 || self.is_bound(raised, pronoun) || other == Some(raised.referent) {
                continue;
            }
            let near = distance <= 1 && raised.subject && pronoun.has(SUBJECT);
            if nearest.is_none() && near {
                nearest = Some(raised);
            }
            let apart = if pronoun.paragraph == raised.paragraph { 1.0 } else { APART };
            let goes_on = pronoun.has(SPEAKS) && raised.reports && distance <= 1;
            let parallel = if goes_on { preference.parallel } else { 1.0 };
            let height = raised.weight * self.fades[distance as usize] * fit * apart * parallel;
            match heights[..count].iter_mut().find(|(referent, _)| *referent == raised.referent) {
                Some((_, sum)) => *sum = sum.max(height) + AGAIN * sum.min(height),
                None => {
                    heights[count] = (raised.referent, height);
                    count += 1;
                }
            }
        }
        let shown = nearest.filter(|raised| raised.unknown).map(|raised| raised.referent);
        Found { referent: clear_first(&heights[..count], preference.lead), shown }
    }

    /// An object is not the subject of its own sentence: *Ann thanked her*.
    fn is_bound(&self, raised: &Raised, pronoun: &NounMention) -> bool {
        !pronoun.has(SUBJECT) && raised.subject && raised.sentence == pronoun.sentence
    }
}

/// The highest, the first of several, when it is higher than the second by `lead`.
fn clear_first(heights: &[(u32, f32)], lead: f32) -> Option<u32> {
    let mut rest = heights.iter();
    let mut first = *rest.next()?;
    let mut second: Option<f32> = None;
    for &(referent, height) in rest {
        let lower = if height.total_cmp(&first.1).is_gt() {
            std::mem::replace(&mut first, (referent, height)).1
        } else {
            height
        };
        second = Some(second.map_or(lower, |second| second.max(lower)));
    }
    second.map_or(true, |second| first.1 >= second * lead).then_some(first.0)
}

/// How well a referent fits a gender.
fn fit(candidate: Candidate, gender: Option<Gender>) -> f32 {
    let Some(gender) = gender else { return candidate.person };
    match candidate.gender {
        Some(own) if own == gender => candidate.person.max(0.5),
        Some(_) => 0.0,
        None => candidate.person * UNKNOWN,
    }
}

/// How high a mention raises its referent.
fn weight(mention: &NounMention) -> f32 {
    let inner = match (mention.has(RELATIVE), mention.has(DEPENDENT)) {
        (true, _) => IN_RELATIVE,
        (_, true) => WITHIN,
        _ => 1.0,
    };
    let role = if mention.has(SPEAKS) {
        3.0 * inner
    } else if mention.has(SUBJECT) {
        2.6 * inner
    } else if mention.has(OWNER) {
        0.7
    } else if mention.has(GOVERNED) {
        0.6
    } else {
        1.0
    };
    // what a pronoun stands for is what the text is about
    role + if mention.sort == Head::Pronoun { 0.4 } else { 0.0 }
}
