//! Walks through a document's mentions in text order, and decides whom each stands for.

mod bodies;
mod cast;
mod given;
mod nominals;

use bodies::{Body, BODY};

use super::focus::{Candidate, Focus, Preference, Sought};
use super::nominal::Described;
use super::people::Names;
use super::{body, narrator};
use super::{Referent, Referents};
use crate::coref::words::WordTable;
use crate::lexicon::single_words::{AND, BY};
use crate::lexicon::{class, Lexicon};
use crate::mention::{
    gender_of, NounMention, DEPENDENT, GOVERNED, JOINED, LABEL, OWNED, OWNER, RELATIVE, SPEAKS,
    SUBJECT,
};
use crate::syntax::phrase::Head;
use crate::util::map::Number;
use crate::{Gender, Genre, Roster, SpeakerKind};

/// For a pronoun; *said* and *he said* in the next sentence are one speaker's in a report, not in a conversation. Where all
/// speakers are known, a guess is a better one.
const PRONOUN: Preference = Preference {
    lead: 1.1,
    parallel: 1.4,
};
const ROSTER_PRONOUN: Preference = Preference {
    lead: 1.0,
    parallel: 1.0,
};
/// How certainly a person one must be for a nominal that does not fit by itself.
const CERTAIN: f32 = 0.9;
/// How certainly a person one must be for a pronoun to show that it is a man, or a woman.
const SHOWN: f32 = FOREIGN;
/// The same for an entry of the roster of whom the text has no name.
const DESCRIBED: f32 = 0.5;
/// How likely a name is a person's of which nothing is told.
const UNTOLD: f32 = 0.3;
/// The same where its words are nothing else, and it has been a subject.
const FOREIGN: f32 = 0.6;
/// So many bodies are remembered that the text has named last.
const BODIES: usize = 12;

/// So many people without a name there is room for from the beginning, at most.
const UNNAMED: usize = 32;

/// How many mentions a pronoun looks ahead.
const AHEAD: usize = 8;

/// What stands before a report within what it reports, what ends it, and so many words of it at most.
const COMMA: &str = ", ";
const ENDS: [char; 3] = [',', '.', ';'];
const CUE: usize = 3;

/// What is known of a referent beside what the record shows.
#[derive(Clone, Copy, Debug, Default)]
struct Facts {
    /// From nothing, for what can be no person, to one.
    person: f32,
    /// Pronouns that could stand for nobody else: he, she.
    votes: [u32; 2],
    /// Whose mother, lawyer, friend it is.
    owner: Option<Number>,
}

/// Somebody without a name, by the noun that he was last called by.
#[derive(Clone, Copy, Debug)]
struct Unnamed {
    referent: u32,
    sentence: u32,
    /// *a governor*, not *the governor*, came first.
    introduced: bool,
}

/// The person without a name whom each noun stood for last.
type ByNoun<'t> = WordTable<'t, Option<Unnamed>>;

struct Resolver<'t, 'k> {
    text: &'t str,
    lexicon: &'t Lexicon,
    mentions: &'k [NounMention],
    referents: Vec<Referent>,
    facts: Vec<Facts>,
    /// Those of names, of what stands beside them, and of expressions that the roster holds.
    given: Vec<Option<Number>>,
    described: Described<'t>,
    narrator: Option<u32>,
    /// Whom a report tells of before it names them.
    lede: Option<u32>,
    /// Stands for all bodies that have no name.
    nameless: u32,
    /// The bodies that the text has named last.
    bodies: [Option<Body>; BODIES],
    /// All speakers are known.
    closed: bool,
    /// It is a story, in which *the man* may be anybody.
    story: bool,
    /// Nominals, and whose they are: *her mother*.
    owners: Vec<(u32, u32)>,
}

/// Finds out whom each mention stands for.
pub(crate) fn resolve<'t>(
    text: &'t str,
    lexicon: &'t Lexicon,
    mentions: &[NounMention],
    names: Names<'t>,
    roster: &Roster,
    genre: Genre,
) -> Referents {
    let mut resolver = Resolver::new(text, lexicon, mentions, names, (roster, genre));
    resolver.describe();
    if !resolver.closed {
        resolver.give_offices();
    }
    let settled = resolver.referents.len();
    let mentioned = resolver.mentioned();
    let mut of_mention = resolver.walk(&mentioned);
    if resolver.count_votes(settled) {
        resolver.referents.truncate(settled);
        resolver.facts.truncate(settled);
        resolver.owners.clear();
        of_mention = resolver.walk(&mentioned);
    }
    let given = if !roster.speakers().is_empty() {
        let own = |(given, of): (Option<Number>, &Option<Number>)| given.filter(|_| given == *of);
        resolver
            .given
            .into_iter()
            .zip(&of_mention)
            .map(own)
            .collect()
    } else {
        Vec::new()
    };
    Referents {
        referents: resolver.referents,
        of_mention,
        given,
        owners: resolver.owners,
    }
}

impl<'t, 'k> Resolver<'t, 'k> {
    /// Gives each mention its referent, in text order.
    fn walk(&mut self, mentioned: &[u32]) -> Vec<Option<Number>> {
        let mut focus = Focus::new(self.referents.capacity());
        (0..self.referents.len() as u32).for_each(|number| focus.add(self.candidate(number)));
        let mut unnamed = ByNoun::with_room(UNNAMED);
        let mut of_mention: Vec<Option<Number>> = vec![None; self.mentions.len()];
        for &index in mentioned {
            let (index, mention) = (index as usize, &self.mentions[index as usize]);
            let number = match (self.given[index], mention.sort) {
                _ if narrator::is_first_person(self.text, mention) => {
                    // in a transcript, whoever speaks the turn
                    let narrator = self.narrator.map(Number::new);
                    of_mention[index] = mention
                        .beside(index)
                        .map_or(narrator, |beside| of_mention[beside as usize]);
                    continue;
                }
                (Some(number), Head::Nominal) if self.is_description(number.get()) => {
                    let named = self.named(mention, number.get(), &mut focus);
                    named.or(Some(number.get()))
                }
                (Some(number), _) => Some(number.get()),
                (None, Head::Name) => None,
                (None, Head::Nominal) if body::is_nominal(self.text, mention) => {
                    Some(self.body(mention, &mut focus))
                }
                (None, Head::Nominal) => {
                    let number = self.nominal(mention, &mut unnamed, &mut focus);
                    if let Some(owner) = self.owner(mention, number, &mut focus) {
                        self.owners.push((index as u32, owner));
                    }
                    number
                }
                (None, Head::Pronoun) if mention.has(RELATIVE) => mention
                    .beside(index)
                    .and_then(|beside| of_mention[beside as usize])
                    .map(Number::get),
                (None, Head::Pronoun) if body::is_it(self.text, mention) => {
                    // a name of which nothing is told may be anything
                    let told = |&number: &u32| self.facts[number as usize].person == 0.0;
                    let other = self.reported(index).map(Number::get);
                    focus
                        .find(mention, Sought::Body, BODY, other)
                        .referent
                        .filter(told)
                }
                (None, Head::Pronoun) => mention.gender().and_then(|gender| {
                    self.ahead(index, gender)
                        .or_else(|| self.pronoun(index, gender, &mut focus))
                }),
            };
            if let Some(number) = number.filter(|_| !mention.has(LABEL)) {
                // *in Ulmouth* is no more than a place
                if mention.has(SUBJECT) || !mention.is(class::PLACE) {
                    focus.raise(number, mention);
                }
                self.note_body(number, mention);
            }
            of_mention[index] = number
                .filter(|&number| number != self.nameless && !mention.has(JOINED))
                .map(Number::new);
        }
        of_mention
    }

    /// *When she arrived, Emma sat down*: the sentence's own subject, for one who has none before it.
    fn ahead(&self, index: usize, gender: Gender) -> Option<u32> {
        let pronoun = &self.mentions[index];
        if !pronoun.has(DEPENDENT) && pronoun.has(SUBJECT) {
            return None;
        }
        let here = |mention: &&NounMention| mention.sentence == pronoun.sentence;
        let mut before = self.mentions[..index]
            .iter()
            .rev()
            .take(AHEAD)
            .take_while(here);
        if before.any(|mention| mention.has(SUBJECT) && mention.sort != Head::Pronoun) {
            return None;
        }
        let own = |mention: &NounMention| mention.has(SUBJECT) && !mention.has(DEPENDENT);
        let after = self.mentions[index + 1..]
            .iter()
            .take(AHEAD)
            .take_while(here);
        let (at, subject) = after.enumerate().find(|(_, mention)| own(mention))?;
        let number = self.given[index + 1 + at]
            .filter(|_| subject.sort == Head::Name)?
            .get();
        let candidate = self.candidate(number);
        (candidate.gender == Some(gender) && candidate.person >= CERTAIN).then_some(number)
    }

    fn pronoun(&mut self, index: usize, gender: Gender, focus: &mut Focus) -> Option<u32> {
        let preference = if self.closed { ROSTER_PRONOUN } else { PRONOUN };
        let mut pronoun = self.mentions[index];
        // *Reyes said he and Hall were late*
        let mut after = self.text[pronoun.span().end..].split_whitespace();
        let joined =
            pronoun.is(class::SUBJECT_PRONOUN) && after.next().is_some_and(|next| AND.is(next));
        pronoun.set(SUBJECT, joined || pronoun.has(SUBJECT));
        let found = focus.find(
            &pronoun,
            Sought::of(Some(gender)),
            preference,
            self.other(index),
        );
        let unknown = |&number: &u32| {
            self.candidate(number).gender.is_none() && self.facts[number as usize].person >= SHOWN
        };
        if let Some(shown) = found.nearest.filter(unknown) {
            self.facts[shown as usize].votes[usize::from(gender == Gender::Female)] += 1;
        }
        found.referent
    }

    /// *He told Reyes, he called Reyes a friend, he said Reyes was late*: whom a subject's verb governs is somebody else.
    fn other(&self, index: usize) -> Option<u32> {
        let pronoun = &self.mentions[index];
        let named = |next: &&NounMention| {
            // *when he came, Reyes spoke*
            let free = next.has(OWNER) || pronoun.has(DEPENDENT) && next.has(SUBJECT);
            pronoun.has(SUBJECT) && next.sentence == pronoun.sentence && !free
        };
        let next = self.mentions.get(index + 1).filter(named);
        let governed = next.and_then(|_| self.given[index + 1]);
        let found = governed.or_else(|| self.reported(index));
        found.or_else(|| self.agent(index)).map(Number::get)
    }

    /// *Reyes, he said, was late*; *Reyes was late, he said*: the subject of what somebody says is somebody else.
    fn reported(&self, index: usize) -> Option<Number> {
        let pronoun = &self.mentions[index];
        let (before, after) = (
            &self.text[..pronoun.span().start],
            &self.text[pronoun.span().end..],
        );
        let mut cue = after.split_whitespace().take(CUE);
        let inserted = pronoun.has(SPEAKS) && before.ends_with(COMMA);
        if !inserted || !cue.any(|word| word.ends_with(ENDS)) {
            return None;
        }
        let here = |&at: &usize| self.mentions[at].sentence == pronoun.sentence;
        let before = (0..index).rev().take(AHEAD).take_while(here);
        let own = |mention: &NounMention| {
            let next = mention.span().end + COMMA.len() == pronoun.span().start;
            // *Reyes, he said, told them so*, but *Reyes told them so, he said*
            let reports = mention.has(SPEAKS) && !next;
            (mention.has(SUBJECT) || next) && !mention.has(DEPENDENT | GOVERNED) && !reports
        };
        let subject = before.last().filter(|&at| own(&self.mentions[at]))?;
        let body = body::is_nominal(self.text, &self.mentions[subject]);
        let nameless = Number::new(self.nameless);
        self.given[subject].or(Some(nameless).filter(|_| body))
    }

    /// *Asked by Reyes, he paused*: who does what a participle at the head of a sentence says is not its subject.
    fn agent(&self, index: usize) -> Option<Number> {
        let pronoun = &self.mentions[index];
        let here = |&at: &usize| self.mentions[at].sentence == pronoun.sentence;
        let before = (0..index).rev().take(AHEAD).take_while(here).last()?;
        let agent = &self.mentions[before];
        if !agent.has(GOVERNED) || !pronoun.has(SUBJECT) {
            return None;
        }
        let mut words = self.text[..agent.span().start].split_whitespace().rev();
        let by = words.next().is_some_and(|word| BY.is(word));
        let first = words.next().filter(|_| by)?;
        let participle = self.lexicon.is(first, class::VERB_PARTICIPLE);
        self.given[before].filter(|_| participle && first.starts_with(char::is_uppercase))
    }

    /// Whose mother *her mother* is, which stands for somebody else.
    fn owner(
        &mut self,
        mention: &NounMention,
        other: Option<u32>,
        focus: &mut Focus,
    ) -> Option<u32> {
        if !mention.has(OWNED) {
            return None;
        }
        let first = mention.span().of(self.text).split_whitespace().next()?;
        let classes = self.lexicon.classes_of(first);
        if classes & class::FIRST_PERSON != 0 {
            return self.narrator;
        }
        let sought = Sought::of(Some(gender_of(classes)?));
        let found = focus.find(mention, sought, PRONOUN, other).referent;
        let Some(owned) = other else { return found };
        let known = &mut self.facts[owned as usize].owner;
        *known = found.map(Number::new).or(*known);
        known.map(Number::get)
    }

    fn is_named(&self, number: u32) -> bool {
        self.referents[number as usize].name.is_some()
            && self.facts[number as usize].person >= CERTAIN
    }

    fn candidate(&self, number: u32) -> Candidate {
        if self.narrator == Some(number) {
            return Candidate {
                gender: None,
                person: 0.0,
                body: 0.0,
            };
        }
        let referent = &self.referents[number as usize];
        let person = self.facts[number as usize].person;
        let body = match referent.kind {
            SpeakerKind::Organization | SpeakerKind::Group | SpeakerKind::Document => 1.0,
            // a name of which nothing is told
            _ if person <= FOREIGN => person.min(UNTOLD),
            _ => 0.0,
        };
        Candidate {
            gender: referent.gender,
            person,
            body,
        }
    }

    /// Pronouns show the gender of those of whom nothing else does. Says whether they have shown any.
    fn count_votes(&mut self, settled: usize) -> bool {
        let mut shown = false;
        for (referent, facts) in self.referents[..settled].iter_mut().zip(&mut self.facts) {
            let [he, she] = facts.votes;
            if referent.gender.is_none() && he.max(she) > 2 * he.min(she) {
                referent.gender = Some(if he > she {
                    Gender::Male
                } else {
                    Gender::Female
                });
                facts.person = facts.person.max(0.8);
                shown = true;
            }
        }
        shown
    }
}
