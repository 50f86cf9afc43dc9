//! Mentions: the noun phrases of a document that can stand for a speaker, in text order.

use crate::clause::Clause;
use crate::lexicon::{class, look_up, Classes};
use crate::phrase::{Head, Phrase, Sort};
use crate::token::{Tag, Token, TokenKind};
use crate::{Gender, Span, SpeakerKind};

/// A noun phrase that can stand for somebody, or a relative pronoun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NounMention {
    pub(crate) span: Span,
    /// The head noun, the pronoun, or the name without what stands before it.
    pub(crate) head: Span,
    /// The classes of the head and, for a name, of the words before it.
    pub(crate) classes: Classes,
    pub(crate) sort: Head,
    pub(crate) plural: bool,
    /// Something possessive stands first: *his aide, Ms. Reyes’s lawyer*.
    pub(crate) owned: bool,
    pub(crate) definite: bool,
    /// The paragraph's number.
    pub(crate) paragraph: u32,
    /// The mention that explains this one or is explained by it: an apposition, what *who* refers to.
    pub(crate) beside: Option<u32>,
    pub(crate) subject: bool,
    pub(crate) relative: bool,
    /// The sentence's number, counted through the document.
    pub(crate) sentence: u32,
}

impl NounMention {
    pub(crate) fn is(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    /// What its own words tell of its gender.
    pub(crate) fn gender(&self) -> Option<Gender> {
        match (self.is(class::MALE), self.is(class::FEMALE)) {
            (true, false) => Some(Gender::Male),
            (false, true) => Some(Gender::Female),
            _ => None,
        }
    }

    pub(crate) fn kind(&self) -> SpeakerKind {
        if self.is(class::DOCUMENT) && self.sort == Head::Nominal {
            SpeakerKind::Document
        } else if self.plural || self.is(class::GROUP) && !self.is(class::ROLE | class::PERSON) {
            SpeakerKind::Group
        } else if self.is(class::ORGANIZATION | class::PLACE) {
            SpeakerKind::Organization
        } else if self.sort == Head::Nominal && !self.is(class::ROLE | class::PERSON | class::KINSHIP | class::TITLE) {
            SpeakerKind::Unknown
        } else {
            SpeakerKind::Person
        }
    }
}

/// Appends the mentions of a paragraph; `index` gets the mention of each phrase.
pub(crate) fn collect(
    tokens: &[Token],
    phrases: &[Phrase],
    paragraph: u32,
    mentions: &mut Vec<NounMention>,
    index: &mut Vec<Option<u32>>,
) {
    index.clear();
    let mut sentence = mentions.last().map_or(0, |last| last.sentence + 1);
    for (at, phrase) in phrases.iter().enumerate() {
        sentence += u32::from(phrase.sentence_start && at > 0);
        let mention = match phrase.sort {
            Sort::Noun => Some(noun(tokens, phrase, paragraph)),
            Sort::Relative => Some(relative(tokens, phrase, paragraph)),
            _ => None,
        };
        index.push(mention.map(|_| mentions.len() as u32));
        if let Some(mut mention) = mention {
            mention.beside = beside(phrases, index, mentions, at);
            mention.sentence = sentence;
            mentions.push(mention);
        }
    }
}

/// Notes which mentions are subjects of a clause.
pub(crate) fn mark_subjects(clauses: &[Clause], index: &[Option<u32>], mentions: &mut [NounMention]) {
    for subject in clauses.iter().filter_map(|clause| clause.subject) {
        if let Some(mention) = index[subject.head as usize] {
            mentions[mention as usize].subject = true;
        }
    }
}

fn span_of(tokens: &[Token], first: usize, end: usize) -> Span {
    Span::new(tokens[first].start as usize, tokens[end - 1].end as usize)
}

fn noun(tokens: &[Token], phrase: &Phrase, paragraph: u32) -> NounMention {
    let (first, end, head) = (phrase.first as usize, phrase.end as usize, phrase.head as usize);
    // what stands before the last possessive belongs to the owner
    let own = (first..head).rev().find(|&at| tokens[at].kind == TokenKind::Possessive).map_or(first, |at| at + 1);
    let name = name_start(tokens, own, head);
    let classes = tokens[own..=head]
        .iter()
        .filter(|token| token.tag != Tag::Adjective)
        .fold(0, |all, token| all | token.classes & FACTS);
    let token = &tokens[head];
    let classes = if phrase.noun == Head::Name { classes } else { token.classes };
    let owned = own > first || tokens[first].tag == Tag::Possessive;
    NounMention {
        span: span_of(tokens, first, end),
        head: span_of(tokens, if phrase.noun == Head::Name { name } else { head }, head + 1),
        classes,
        sort: phrase.noun,
        plural: phrase.noun == Head::Nominal && (token.tag == Tag::Plural || token.is(class::GROUP)),
        owned,
        definite: owned || tokens[first].tag == Tag::Determiner && token_is_definite(&tokens[first]),
        paragraph,
        beside: None,
        subject: false,
        relative: false,
        sentence: 0,
    }
}

/// Classes of the words before a name that tell of its bearer.
const FACTS: Classes = class::TITLE
    | class::ROLE
    | class::PERSON
    | class::MALE
    | class::FEMALE
    | class::GIVEN_NAME
    | class::KINSHIP
    | class::ORGANIZATION
    | class::PLACE
    | class::DEMONYM;

fn token_is_definite(token: &Token) -> bool {
    token.end - token.start >= 3
}

/// Where the run of names that ends at the head begins.
fn name_start(tokens: &[Token], own: usize, head: usize) -> usize {
    (own..head).rev().take_while(|&at| matches!(tokens[at].tag, Tag::Name | Tag::Quote)).last().unwrap_or(head)
}

fn relative(tokens: &[Token], phrase: &Phrase, paragraph: u32) -> NounMention {
    let head = phrase.head as usize;
    let span = span_of(tokens, head, head + 1);
    NounMention {
        span,
        head: span,
        classes: tokens[head].classes,
        sort: Head::Pronoun,
        plural: false,
        owned: false,
        definite: true,
        paragraph,
        beside: None,
        subject: false,
        relative: true,
        sentence: 0,
    }
}

/// The mention that the one of phrase `at` stands beside: `N , N ,`, `N N` (*the mayor, Ana Reyes*), `N ,? who`.
fn beside(phrases: &[Phrase], index: &[Option<u32>], mentions: &[NounMention], at: usize) -> Option<u32> {
    let comma = at > 0 && phrases[at - 1].is(Sort::Comma);
    let before = at.checked_sub(if comma { 2 } else { 1 })?;
    let first = index[before]?;
    if phrases[at].is(Sort::Relative) {
        return Some(first);
    }
    let closes = phrases.get(at + 1).map_or(true, |next| {
        matches!(next.sort, Sort::Comma | Sort::Stop | Sort::Preposition | Sort::Quote | Sort::Relative | Sort::Close)
    });
    let names = (mentions[first as usize].sort == Head::Name) != (phrases[at].noun == Head::Name);
    (comma && closes && names && phrases[at].noun != Head::Pronoun && mentions[first as usize].sort != Head::Pronoun)
        .then_some(first)
}

/// The gender of a given name, of a title.
pub(crate) fn gender_of_word(word: &str) -> Option<Gender> {
    let classes = look_up(word.as_bytes()).classes;
    match (classes & class::MALE != 0, classes & class::FEMALE != 0) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}
