//! Whom a pronoun stands for: who was spoken of last, weighed by grammatical role.
//!
//! Every mention raises its referent, a subject more than an object, and what was raised falls with every sentence: the
//! centering of Grosz, Joshi and Weinstein (1995) as a sum of weights, after Lappin and Leass (1994). Where two referents
//! are nearly as high, neither is chosen.

use crate::lexicon::class;
use crate::mention::{
    role_flags, NounMention, DEPENDENT, GOVERNED, OWNER, RELATIVE, ROLE_SETS, SOURCE, SPEAKS,
    SUBJECT,
};
use crate::syntax::phrase::Head;
use crate::Gender;

/// How many mentions are remembered.
const MEMORY: u32 = 48;
const REMEMBERED: u64 = (1 << MEMORY) - 1;
/// Places for them: one for each bit of a set.
const PLACES: usize = u64::BITS as usize;
/// After how many sentences a mention counts no more.
const REACH: u32 = 14;
/// Beyond so many sentences mentions add so little that somebody may lead whatever they add.
const NEAR: usize = 5;
/// More than any mention from before the last sentences raises its referent: a pronoun that speaks.
const MOST: f32 = 3.5;
/// What is left of a mention's weight after a sentence, after a paragraph's end.
const FADE: f32 = 0.42;
const APART: f32 = 0.8;
/// How much each mention but the highest adds.
const AGAIN: f32 = 0.4;
/// The weight of who speaks.
const SPEAKER: f32 = 3.0;
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
    /// The same for a body: *it*.
    pub(super) body: f32,
}

/// What a pronoun or a nominal looks for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sought {
    Person,
    Woman,
    Man,
    Body,
}

impl Sought {
    pub(super) fn of(gender: Option<Gender>) -> Self {
        match gender {
            None => Sought::Person,
            Some(Gender::Female) => Sought::Woman,
            Some(Gender::Male) => Sought::Man,
        }
    }
}

const SOUGHT: [Sought; 4] = [Sought::Person, Sought::Woman, Sought::Man, Sought::Body];

#[derive(Clone, Copy, Debug, Default)]
struct Raised {
    referent: u32,
    sentence: u32,
    paragraph: u32,
    weight: f32,
}

/// A referent, as far as it may be looked for.
#[derive(Clone, Copy, Debug)]
struct Fitting {
    /// How well it fits what is [`Sought`].
    fits: [f32; 4],
    /// How high it is, while a pronoun looks for one; nothing between.
    height: f32,
}

/// Of the mentions raised last, those of a kind: the last one is the lowest bit.
#[derive(Clone, Copy, Debug, Default)]
struct Last(u64);

impl Last {
    fn push(&mut self, belongs: bool) {
        self.0 = self.0 << 1 | u64::from(belongs);
    }
}

/// The last so many, of whatever kind.
fn last(count: usize) -> u64 {
    1_u64.checked_shl(count as u32).unwrap_or(0).wrapping_sub(1)
}

/// What was spoken of last.
#[derive(Debug)]
pub(super) struct Focus {
    raised: [Raised; PLACES],
    /// How many mentions were raised.
    seen: usize,
    /// The sentence of the last one.
    sentence: u32,
    /// Those that fit what is [`Sought`].
    fitting: [Last; 4],
    subjects: Last,
    /// Subjects of a sentence's own reporting verb.
    reports: Last,
    /// How many were raised in the last sentence, and in the one before it.
    here: usize,
    before: usize,
    referents: Vec<Fitting>,
    /// What is left of a weight after so many sentences.
    fades: [f32; REACH as usize + 1],
}

impl Focus {
    /// With room for so many referents.
    pub(super) fn new(referents: usize) -> Self {
        let none = Last::default();
        Focus {
            raised: [Raised::default(); PLACES],
            seen: 0,
            sentence: 0,
            fitting: [none; 4],
            subjects: none,
            reports: none,
            here: 0,
            before: 0,
            referents: Vec::with_capacity(referents),
            fades: std::array::from_fn(|distance| FADE.powi(distance as i32)),
        }
    }

    /// Adds the next referent.
    pub(super) fn add(&mut self, candidate: Candidate) {
        let fits = SOUGHT.map(|sought| fit(candidate, sought));
        self.referents.push(Fitting { fits, height: 0.0 });
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
    /// The subject before this one; the pronoun shows its gender when nothing else does.
    pub(super) nearest: Option<u32>,
}

impl Focus {
    /// Notes that a mention stands for a referent.
    pub(super) fn raise(&mut self, referent: u32, mention: &NounMention) {
        self.begin(mention.sentence);
        let fits = &self.referents[referent as usize].fits;
        for (fitting, fit) in self.fitting.iter_mut().zip(fits) {
            fitting.push(*fit > 0.0);
        }
        self.subjects.push(mention.has(SUBJECT));
        self.reports
            .push(mention.has(SPEAKS) && !mention.has(DEPENDENT) || mention.has(SOURCE));
        self.here += 1;
        let (sentence, paragraph, weight) = (mention.sentence, mention.paragraph, weight(mention));
        self.raised[self.seen % PLACES] = Raised {
            referent,
            sentence,
            paragraph,
            weight,
        };
        self.seen += 1;
    }

    /// Goes on to a sentence.
    fn begin(&mut self, sentence: u32) {
        if sentence != self.sentence {
            self.before = if sentence == self.sentence + 1 {
                self.here
            } else {
                0
            };
            self.here = 0;
            self.sentence = sentence;
        }
    }

    /// The referent of a pronoun, or of a nominal, which is not `other`.
    pub(super) fn find(
        &mut self,
        pronoun: &NounMention,
        sought: Sought,
        preference: Preference,
        other: Option<u32>,
    ) -> Found {
        self.begin(pronoun.sentence);
        // an object is not the subject of its own sentence: *Ann thanked her*
        let bound = if pronoun.has(SUBJECT) {
            0
        } else {
            self.subjects.0 & last(self.here)
        };
        let fitting = self.without(other, self.fitting[sought as usize].0 & REMEMBERED & !bound);
        let recent = last(self.here + self.before);
        // *she and Tom left*
        let near = if pronoun.has(SUBJECT) || pronoun.is(class::SUBJECT_PRONOUN) {
            fitting & self.subjects.0 & recent
        } else {
            0
        };
        let nearest = (near != 0).then(|| self.raised[self.place(near.trailing_zeros())].referent);
        let going_on = if pronoun.has(SPEAKS) {
            self.reports.0 & recent
        } else {
            0
        };
        Found {
            referent: self.highest(pronoun, fitting, sought, (going_on, preference)),
            nearest,
        }
    }

    /// Of these mentions, those of others.
    fn without(&self, referent: Option<u32>, mentions: u64) -> u64 {
        let Some(referent) = referent else {
            return mentions;
        };
        let (mut others, mut rest) = (mentions, mentions);
        while rest != 0 {
            let own = self.raised[self.place(rest.trailing_zeros())].referent == referent;
            others ^= u64::from(own) << rest.trailing_zeros();
            rest &= rest - 1;
        }
        others
    }

    /// The place of the mention after which so many others were raised.
    fn place(&self, age: u32) -> usize {
        (self.seen - 1 - age as usize) % PLACES
    }

    /// The highest of the fitting mentions' referents; those whose report may go on are the more likely.
    fn highest(
        &mut self,
        pronoun: &NounMention,
        mut fitting: u64,
        sought: Sought,
        (going_on, preference): (u64, Preference),
    ) -> Option<u32> {
        let parallel = [1.0, preference.parallel];
        let mut found = [0_u32; MEMORY as usize];
        let mut count = 0;
        let mut near = NEAR;
        while fitting != 0 {
            let age = fitting.trailing_zeros();
            fitting &= fitting - 1;
            let raised = &self.raised[self.place(age)];
            let distance = (pronoun.sentence - raised.sentence) as usize;
            let Some(fade) = self.fades.get(distance) else {
                break;
            };
            if distance > near {
                near = usize::MAX;
                // whoever leads by more than all that is left can add leads to the end
                let height = |&number: &u32| (number, self.referents[number as usize].height);
                let left = (MOST * fade, fitting.count_ones() + 1);
                if clear_first(found[..count].iter().map(height), preference.lead, left).is_some() {
                    break;
                }
            }
            let apart = if pronoun.paragraph == raised.paragraph {
                1.0
            } else {
                APART
            };
            let parallel = parallel[(going_on >> age) as usize & 1];
            let referent = &mut self.referents[raised.referent as usize];
            let (known, height) = (
                referent.height,
                raised.weight * fade * referent.fits[sought as usize] * apart * parallel,
            );
            found[count] = raised.referent;
            count += usize::from(known == 0.0);
            let (low, high) = in_order(known, height);
            referent.height = high + AGAIN * low;
        }
        let height = |&number: &u32| {
            (
                number,
                std::mem::take(&mut self.referents[number as usize].height),
            )
        };
        clear_first(found[..count].iter().map(height), preference.lead, (0.0, 0))
    }
}

/// The lower and the higher of two, none of which is no number.
fn in_order(one: f32, other: f32) -> (f32, f32) {
    (
        if one < other { one } else { other },
        if one < other { other } else { one },
    )
}

/// The highest, the first of several, when it is higher than the second by `lead`, were that one raised so many times more,
/// each time by so much at most.
fn clear_first(
    heights: impl Iterator<Item = (u32, f32)>,
    lead: f32,
    (more, times): (f32, u32),
) -> Option<u32> {
    let (mut first, mut highest, mut second) = (None, 0.0, 0.0);
    for (referent, height) in heights {
        first = if height > highest {
            Some(referent)
        } else {
            first
        };
        let (low, high) = in_order(height, highest);
        (highest, second) = (high, in_order(second, low).1);
    }
    let second = in_order(second, more).1 + AGAIN * more * times as f32;
    first.filter(|_| highest >= second * lead)
}

/// How well a referent fits what is sought.
fn fit(candidate: Candidate, sought: Sought) -> f32 {
    let wanted = match sought {
        Sought::Person => return candidate.person,
        Sought::Body => return candidate.body,
        Sought::Woman => Gender::Female,
        Sought::Man => Gender::Male,
    };
    match candidate.gender {
        Some(own) if own == wanted => candidate.person.max(0.5),
        Some(_) => 0.0,
        None => candidate.person * UNKNOWN,
    }
}

/// How high a mention raises its referent.
fn weight(mention: &NounMention) -> f32 {
    // what a pronoun stands for is what the text is about
    let role = if mention.has(SOURCE) {
        SPEAKER
    } else {
        ROLES[mention.role()]
    };
    role + if mention.sort == Head::Pronoun {
        0.4
    } else {
        0.0
    }
}

/// The worth of each grammatical role.
const ROLES: [f32; ROLE_SETS] = {
    let mut worths = [0.0; ROLE_SETS];
    let mut role = 0;
    while role < ROLE_SETS {
        let flags = role_flags(role);
        let inner = match flags {
            _ if flags & RELATIVE != 0 => IN_RELATIVE,
            _ if flags & DEPENDENT != 0 => WITHIN,
            _ => 1.0,
        };
        worths[role] = match flags {
            _ if flags & SPEAKS != 0 => SPEAKER * inner,
            _ if flags & SUBJECT != 0 => 2.6 * inner,
            _ if flags & OWNER != 0 => 0.7,
            _ if flags & GOVERNED != 0 => 0.6,
            _ => 1.0,
        };
        role += 1;
    }
    worths
};

#[cfg(test)]
mod tests;
