//! What is known of a report that may be one: of each group of facts, the one that holds.
//!
//! Each fact has a weight in the table of [`weights`](super::weights); [`worth`](super::worth) adds them up.

use super::complement::Complement;
use super::paragraph::{Paragraph, Run};
use crate::lexicon::{class, reports, single_words, CueFrames};
use crate::mention::{NounMention, DEFINITE, FIRST_PERSON, OWNED, PLURAL, RELATIVE};
use crate::syntax::clause::Clause;
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::Tag;
use crate::util::words::is_any;
use crate::Act;

/// Facts of which one holds at most: so many for each of so many rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) rows: usize,
    pub(crate) facts: usize,
}

const fn group(name: &'static str, rows: usize, facts: usize) -> Group {
    Group { name, rows, facts }
}

/// Of a report, and of the document that it stands in. Seven rows are those of [`Frame`], four those of [`Sense`].
pub(crate) const GROUPS: [Group; 18] = [
    group("construction", 1, 19),
    group("how often the verb reports in its frame", 7, 10),
    group("what its speaker does", 7, 15),
    group("what stands before the clause", 1, 12),
    group("clauses around it, by where its subject stands", 3, 3),
    group("speaker", 7, 15),
    group("words of the content", 7, 8),
    group("what stands behind the content", 7, 11),
    group("first verb of the content", 7, 9),
    group("who stands between verb and content", 7, 5),
    group("form of the verb", 7, 10),
    group("what the content begins with", 7, 11),
    group("how its speaker is made known", 4, 6),
    group("first verb of the content, by that of the cue", 3, 9),
    group("sure reports in the document", 4, 6),
    group("names among its mentions", 4, 5),
    group("institutions among its mentions", 4, 5),
    group("I, we and you among its mentions", 4, 4),
];

const CONSTRUCTION: usize = 0;
const RATE: usize = 1;
const ACT: usize = 2;
const BEFORE: usize = 3;
const DEPTH: usize = 4;
const SPEAKER: usize = 5;
pub(super) const WORDS: usize = 6;
pub(super) const BEHIND: usize = 7;
pub(super) const VERB: usize = 8;
const HEARER: usize = 9;
const FORM: usize = 10;
const BEGINS: usize = 11;
const DEFINED: usize = 12;
pub(super) const AGREES: usize = 13;
/// The first group that is the document's.
pub(super) const DOCUMENT: usize = 14;

/// The number of the first fact of a group; that of no group: how many facts there are.
pub(super) const fn first_of(group: usize) -> usize {
    let (mut at, mut sum) = (0, 0);
    while at < group {
        sum += GROUPS[at].rows * GROUPS[at].facts;
        at += 1;
    }
    sum
}

/// The number of a fact.
pub(super) const fn number(group: usize, row: usize, fact: usize) -> u16 {
    debug_assert!(row < GROUPS[group].rows && fact < GROUPS[group].facts);
    (FIRST[group] + row * GROUPS[group].facts + fact) as u16
}

/// The first facts of all groups, added up once.
const FIRST: [usize; GROUPS.len()] = {
    let (mut first, mut group) = ([0; GROUPS.len()], 0);
    while group < GROUPS.len() {
        first[group] = first_of(group);
        group += 1;
    }
    first
};

/// What is reported, as far as other facts depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// *said that it was dry, asked if it was*
    Opened,
    /// *said it was dry*
    Bare,
    /// *asked who dug it*
    Question,
    /// *It was dry, she said.*
    Before,
    /// *vowed to dig*
    Infinitive,
    /// *criticized the plan*
    Object,
    /// *called for a plan*
    Preposition,
}

/// What the verb tells: that something is said, that it is thought, what somebody does in speaking, or what others are to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sense {
    #[default]
    Says,
    Thinks,
    Acts,
    Directs,
}

/// The facts of a report: the numbers of their weights.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    /// Of each group one more than the fact that holds, counted through its rows; or none.
    own: [u8; DOCUMENT],
    pub(super) sense: Sense,
    /// A clause, by a verb that nearly always reports one: nothing in the document makes it likelier.
    pub(super) plain: bool,
}

/// The rate from which on a verb nearly always reports.
const PLAIN: f32 = 0.69;

/// What a verb reports in one construction, from its first phrase on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case<'k, 'p> {
    pub(super) paragraph: &'p Paragraph<'k>,
    pub(super) clause: usize,
    pub(super) cue: &'p CueFrames,
    pub(super) complement: Complement,
    pub(super) first: usize,
    pub(super) speaker: u32,
}

impl Facts {
    /// All but those of the content.
    pub(super) fn of_verb(case: &Case<'_, '_>) -> Self {
        let Case {
            paragraph,
            clause,
            cue,
            ..
        } = *case;
        let (construction, frame) = case.construction();
        let thinks = cue.act == Act::Thinks;
        let acts = matches!(
            frame,
            Frame::Infinitive | Frame::Object | Frame::Preposition
        );
        let told = hearer(paragraph, paragraph.clauses[clause].verb, case.first);
        let mention = &paragraph.mentions[case.speaker as usize];
        let rate = cue.rate(case.complement.frame());
        let row = frame as usize;
        let clause = &paragraph.clauses[clause];
        let mut facts = Facts {
            sense: match frame {
                _ if thinks => Sense::Thinks,
                Frame::Infinitive => Sense::Directs,
                Frame::Object | Frame::Preposition => Sense::Acts,
                _ => Sense::Says,
            },
            plain: !thinks && !acts && rate > PLAIN,
            ..Facts::default()
        };
        facts.set(CONSTRUCTION, 0, construction);
        facts.set(RATE, row, level(rate, &RATES));
        facts.set(ACT, row, cue.act as usize);
        facts.set(HEARER, row, told);
        facts.set(FORM, row, form(paragraph, paragraph.group(clause)));
        facts.set(BEGINS, row, begins_with(paragraph, case.first));
        let sense = facts.sense as usize;
        facts.set(DEFINED, sense, defined(mention));
        // a noun always stands before *who*
        if !mention.has(RELATIVE) {
            facts.set(BEFORE, 0, before(paragraph, clause));
        }
        let depth = paragraph.tree.get(case.clause).map_or(0, |node| node.depth);
        let order = clause.subject.map_or(0, |subject| subject.order as usize);
        facts.set(DEPTH, order, depth.min(2) as usize);
        facts.set(SPEAKER, row, speaker(paragraph.text, mention));
        facts
    }

    /// With those of the content, the phrases `first..end`.
    pub(super) fn with_content(
        mut self,
        paragraph: &Paragraph<'_>,
        ((first, end), rest): (Run, Option<Run>),
    ) -> Self {
        let phrases = paragraph.phrases;
        let words = (phrases[end - 1].end - phrases[first].first) as f32;
        let behind = paragraph.phrase(end).map_or(0, behind);
        self.set(WORDS, self.row(), level(words, &LENGTHS));
        self.set(BEHIND, self.row(), behind);
        let mut content = phrases[first..end].iter();
        let verb = content.find(|phrase| phrase.is(Sort::Verb));
        let verb = verb.map_or(0, |verb| tense(paragraph, verb));
        self.set(VERB, self.row(), verb);
        let row = match self.fact(FORM) % GROUPS[FORM].facts {
            PAST => 0,
            PRESENT | BASE => 1,
            _ => 2,
        };
        self.set(AGREES, row, verb);
        if rest.is_some() {
            self.set(CONSTRUCTION, 0, AROUND);
        }
        self
    }

    /// The row of the frame, which is that of the speaker.
    pub(super) fn row(&self) -> usize {
        self.fact(SPEAKER) / GROUPS[SPEAKER].facts
    }

    /// The fact of a group that is known, counted through its rows.
    fn fact(&self, group: usize) -> usize {
        usize::from(self.own[group]) - 1
    }

    fn set(&mut self, group: usize, row: usize, fact: usize) {
        debug_assert!(row < GROUPS[group].rows && fact < GROUPS[group].facts);
        self.own[group] = (row * GROUPS[group].facts + fact + 1) as u8;
    }

    pub(crate) fn numbers(&self) -> impl Iterator<Item = u16> + '_ {
        let own = self.own.iter().zip(FIRST);
        own.filter(|(&fact, _)| fact > 0)
            .map(|(&fact, first)| first as u16 + u16::from(fact) - 1)
    }
}

/// *The well, she said, was dry.*
const AROUND: usize = 6;

/// How many of the limits a value exceeds.
pub(super) fn level(value: f32, limits: &[f32]) -> usize {
    limits.iter().take_while(|&&limit| value > limit).count()
}

const RATES: [f32; 9] = [0.1, 0.2, 0.31, 0.43, 0.57, 0.69, 0.8, 0.9, 0.95];
const LENGTHS: [f32; 7] = [1.0, 2.0, 4.0, 8.0, 14.0, 25.0, 40.0];

impl Case<'_, '_> {
    /// The construction, as the table numbers it, and its frame.
    fn construction(&self) -> (usize, Frame) {
        let phrase = &self.paragraph.phrases[self.first];
        let colon = || self.paragraph.follows(self.first, Sort::Colon);
        match (self.complement, phrase.sort) {
            (Complement::Clause, Sort::Subordinator) => {
                let that = self.paragraph.token(phrase).is_any(&[single_words::THAT]);
                (usize::from(!that), Frame::Opened)
            }
            (Complement::Clause, Sort::Interrogative | Sort::Relative) => (2, Frame::Question),
            (Complement::Clause, _) if colon() => (3, Frame::Opened),
            (Complement::Clause, _) => (4, Frame::Bare),
            (Complement::Before, _) => (5, Frame::Before),
            (Complement::Agent, _) => (7, Frame::Object),
            (Complement::Infinitive, _) => (8, Frame::Infinitive),
            (Complement::Object, _) => (9, Frame::Object),
            // the preposition before the content is told with it
            (Complement::Prepositional, _) => {
                let word = self.paragraph.word(self.first - 1);
                (
                    10 + sort_of(word, &reports::BEFORE_CONTENT),
                    Frame::Preposition,
                )
            }
        }
    }
}

/// What stands before the clause: nothing is the start of its sentence.
fn before(paragraph: &Paragraph<'_>, clause: &Clause) -> usize {
    let first = clause.first();
    let before = paragraph.phrase(first).and(first.checked_sub(1));
    before.map_or(0, |at| {
        let phrase = &paragraph.phrases[at];
        match phrase.sort {
            Sort::Comma => 1,
            Sort::Verb => 2,
            Sort::Noun => 3,
            Sort::Preposition | Sort::According => 4,
            Sort::Coordinator => 5,
            Sort::Subordinator if paragraph.token(phrase).is_any(&[single_words::THAT]) => 6,
            Sort::Subordinator => 7,
            Sort::Relative | Sort::Interrogative => 8,
            Sort::Quote => 9,
            Sort::Adverb | Sort::Time => 10,
            _ => 11,
        }
    })
}

/// Who stands between a verb and what it reports: *asked | him | to come*.
fn hearer(paragraph: &Paragraph<'_>, verb: usize, first: usize) -> usize {
    let between = paragraph.phrases.get(verb + 1..first).unwrap_or_default();
    let Some(at) = between.iter().position(|phrase| phrase.is(Sort::Noun)) else {
        return 0;
    };
    let noun = &between[at];
    match noun.noun {
        _ if at > 0 && between[at - 1].is(Sort::Preposition) => 4,
        Head::Pronoun => 1,
        Head::Name => 2,
        Head::Nominal => 3,
    }
}

/// How a speaker is made known: by name, as somebody's, as known or new.
fn defined(mention: &NounMention) -> usize {
    match mention.sort {
        Head::Pronoun => 0,
        Head::Name => 1,
        Head::Nominal if mention.has(OWNED) => 2,
        Head::Nominal if mention.has(DEFINITE) => 3,
        Head::Nominal if mention.has(PLURAL) => 4,
        Head::Nominal => 5,
    }
}

/// Forms of the verb that reports, where it has no auxiliary.
const PAST: usize = 7;
const PRESENT: usize = 8;
const BASE: usize = 9;

/// The form of the verb that reports.
fn form(paragraph: &Paragraph<'_>, verb: &Phrase) -> usize {
    match (paragraph.first(verb).tag, verb.form) {
        _ if verb.negated => 0,
        (_, Form::Infinitive) => 1,
        (_, Form::Ing) => 2,
        (Tag::Modal, _) => 3,
        (Tag::Have, _) => 4,
        (Tag::Do, _) => 5,
        (Tag::Be, _) => 6,
        _ => tense(paragraph, verb) + 1,
    }
}

/// What stands first in the content, behind what opens it.
fn begins_with(paragraph: &Paragraph<'_>, first: usize) -> usize {
    let opens = usize::from(paragraph.is(first, Sort::Subordinator));
    let Some(phrase) = paragraph.phrase(first + opens) else {
        return 0;
    };
    let (head, begins) = (paragraph.token(phrase), paragraph.first(phrase));
    match (phrase.sort, phrase.noun) {
        (Sort::Verb, _) => 1,
        (Sort::Noun, Head::Pronoun) => 2,
        (Sort::Noun, Head::Name) => 3,
        (Sort::Noun, _) if head.is(class::CUE_NOUN) => 4,
        (Sort::Noun, _) if head.is(class::SOMEBODY | class::KINSHIP) => 5,
        (Sort::Noun, _) if begins.is(class::DEFINITE | class::POSSESSIVE) => 6,
        (Sort::Noun, _) if begins.is(class::ARTICLE) => 7,
        (Sort::Noun, _) if begins.tag == Tag::Number => 8,
        (Sort::Noun | Sort::Time, _) => 9,
        _ => 10,
    }
}

fn tense(paragraph: &Paragraph<'_>, verb: &Phrase) -> usize {
    let head = paragraph.token(verb);
    match (paragraph.first(verb).tag, verb.form) {
        (Tag::Modal, _) => 1,
        (Tag::Have, _) => 2,
        (Tag::Be, _) => 3,
        (_, Form::Ing) => 4,
        (_, Form::Infinitive) => 5,
        _ if head.is(class::VERB_PAST) => 6,
        _ if head.is(class::VERB_S) => 7,
        _ => 8,
    }
}

fn behind(phrase: &Phrase) -> usize {
    match phrase.sort {
        Sort::Stop => 0,
        Sort::Comma => 1,
        Sort::Coordinator => 2,
        Sort::Semicolon => 3,
        Sort::Dash => 4,
        Sort::Adverb | Sort::Time => 5,
        Sort::Preposition => 6,
        Sort::Subordinator => 7,
        Sort::Relative | Sort::Interrogative => 8,
        Sort::Verb => 9,
        _ => 10,
    }
}

fn speaker(text: &str, mention: &NounMention) -> usize {
    let group = class::GROUP | class::ORGANIZATION;
    match mention.sort {
        _ if mention.has(RELATIVE) => 0,
        Head::Pronoun if mention.has(FIRST_PERSON) => 1,
        Head::Pronoun => 2 + sort_of(mention.head().of(text), &reports::PRONOUNS),
        Head::Name if mention.is(group | class::PLACE) => 9,
        Head::Name => 10,
        Head::Nominal if mention.is(class::PERSON | class::ROLE | class::KINSHIP) => 11,
        Head::Nominal if mention.is(group) => 12,
        Head::Nominal if mention.is(class::DOCUMENT) => 13,
        Head::Nominal => 14,
    }
}

/// The number of the words among which it is, or else how many there are.
fn sort_of(word: &str, sorts: &[&[&str]]) -> usize {
    let sort = sorts.iter().position(|words| is_any(word, words));
    sort.unwrap_or(sorts.len())
}

/// Who speaks here and now, and who is spoken to.
pub(super) fn is_partner(text: &str, mention: &NounMention) -> bool {
    mention.sort == Head::Pronoun && is_any(mention.head().of(text), &reports::PARTNERS)
}
