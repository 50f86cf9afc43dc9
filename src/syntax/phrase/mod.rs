//! Phrases: noun phrases and verb groups over the tagged tokens of a sentence; every other token is one by itself.
//!
//! ```text
//! noun phrase   (determiner | possessive)? (adjective | number | noun | name | title | short quotation)* head
//!               noun phrase 's … head
//! verb group    (modal | be | have | do | not | adverb)* verb particle?
//!               to adverb? verb
//! ```

mod fronted;
mod noun;
mod verb;

use verb::{infinitive, lexical_verb, verb_group};

use crate::lexicon::reports::ACCORDING;
use crate::lexicon::single_words::{ALL, BOTH, PER};
use crate::syntax::token::{
    is_bound, Tag, Tags, Token, TokenKind, ALL_CAPITALS, CAPITAL, SENTENCE_START,
};

/// What a phrase is; patterns name sorts by these letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Sort {
    Noun = b'N',
    /// *Monday, last week, two years*
    Time = b'T',
    Verb = b'V',
    Quote = b'Q',
    Preposition = b'P',
    Coordinator = b'C',
    Subordinator = b'S',
    Relative = b'R',
    Interrogative = b'W',
    /// An adverb, a particle, an adjective by itself.
    Adverb = b'A',
    /// *according to*, *per*
    According = b'G',
    Possessive = b'\'',
    Comma = b',',
    Colon = b':',
    Semicolon = b';',
    Stop = b'.',
    Dash = b'-',
    Open = b'(',
    Close = b')',
    Other = b'*',
}

/// How a verb group stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    Finite,
    /// *saying*, without a form of *be* before it
    Ing,
    /// *to say*
    Infinitive,
    /// *called*, without an auxiliary, where it is no past tense
    Participle,
}

/// A noun phrase's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Pronoun,
    Name,
    Nominal,
}

/// A run of tokens, `first..end`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase {
    pub(crate) first: u32,
    pub(crate) end: u32,
    /// The noun or the main verb.
    pub(crate) head: u32,
    pub(crate) sort: Sort,
    pub(crate) form: Form,
    pub(crate) noun: Head,
    /// *'s* stands before its head: what stands before that names the owner.
    pub(crate) owned: bool,
    pub(crate) negated: bool,
    pub(crate) passive: bool,
    /// The group has an auxiliary or a modal before its verb.
    pub(crate) auxiliary: bool,
    /// *wanted to know*
    pub(crate) asks: bool,
    pub(crate) sentence_start: bool,
    /// The first phrase of its sentence.
    pub(crate) sentence: u32,
}

impl Phrase {
    /// The phrase of one token.
    fn new(sort: Sort, at: usize) -> Self {
        Phrase {
            first: at as u32,
            end: at as u32 + 1,
            head: at as u32,
            sort,
            form: Form::Finite,
            noun: Head::Nominal,
            owned: false,
            negated: false,
            passive: false,
            auxiliary: false,
            asks: false,
            sentence_start: false,
            sentence: 0,
        }
    }

    fn set(&mut self, sort: Sort, end: usize, head: usize) {
        self.sort = sort;
        self.end = end as u32;
        self.head = head as u32;
    }

    pub(crate) fn is(&self, sort: Sort) -> bool {
        self.sort == sort
    }

    pub(crate) fn is_any(&self, sorts: &[Sort]) -> bool {
        sorts.contains(&self.sort)
    }

    pub(crate) fn is_noun(&self, head: Head) -> bool {
        self.sort == Sort::Noun && self.noun == head
    }

    pub(crate) fn is_pronoun(&self) -> bool {
        self.is_noun(Head::Pronoun)
    }

    pub(crate) fn is_verb(&self, form: Form) -> bool {
        self.sort == Sort::Verb && self.form == form
    }

    pub(crate) fn tokens(&self) -> std::ops::Range<usize> {
        self.first as usize..self.end as usize
    }
}

/// Appends the phrases of a sentence, without gap: the tokens from `start` on, which are tagged. `accordings` gets the numbers
/// of those that are *according to*.
pub(crate) fn chunk(
    text: &str,
    tokens: &[Token],
    start: usize,
    phrases: &mut Vec<Phrase>,
    accordings: &mut Vec<u32>,
) {
    let sentence = phrases.len();
    let mut sentence_start = tokens[start].has(SENTENCE_START);
    let mut at = start;
    while at < tokens.len() {
        let mut phrase = Phrase {
            sentence: sentence as u32,
            sentence_start,
            ..Phrase::new(sort(&tokens[at]), at)
        };
        sentence_start = false;
        let token = &tokens[at];
        if token.is_any(&[ACCORDING, PER]) && tells_source(tokens, at) {
            let to = usize::from(token.is_any(&[ACCORDING]));
            phrase.set(Sort::According, at + 1 + to, at);
            accordings.push(phrases.len() as u32);
        } else if is_bound(tokens, at) {
            noun::set(text, tokens, &phrases[sentence..], (at + 2, &mut phrase));
        } else if !token.tag.is_in(ALONE) && (token.tag != Tag::Mark || at == 0) {
            grow(text, tokens, &phrases[sentence..], &mut phrase);
        }
        at = phrase.end as usize;
        phrases.push(phrase);
    }
}

/// The tags that always are phrases by themselves.
const ALONE: Tags = Tags::of(&[
    Tag::Adverb,
    Tag::Preposition,
    Tag::Coordinator,
    Tag::Subordinator,
    Tag::Relative,
    Tag::Interrogative,
    Tag::Particle,
    Tag::Quote,
]);

/// The tags that a noun phrase may begin with; a mark does at the start of a paragraph alone: *& Sons*.
const NOUN_PHRASE: Tags = Tags::NOUNS.and(&[
    Tag::Determiner,
    Tag::Possessive,
    Tag::Adjective,
    Tag::Number,
    Tag::Time,
    Tag::Mark,
]);
const VERB_GROUP: Tags = Tags::AUXILIARIES.and(&[Tag::Negation]);

/// Makes the phrase of one token the one that begins there; those before it in its sentence are known.
#[inline(always)]
fn grow(text: &str, tokens: &[Token], before: &[Phrase], phrase: &mut Phrase) {
    let at = phrase.first as usize;
    match tokens[at].tag {
        tag if tag.is_in(NOUN_PHRASE) => noun::set(text, tokens, before, (at, phrase)),
        tag if tag.is_in(Tags::LEXICAL_VERBS) => lexical_verb(tokens, at, phrase),
        tag if tag.is_in(VERB_GROUP) => verb_group(tokens, at, phrase),
        Tag::Pronoun if is_predeterminer(tokens, at) => {
            noun::set(text, tokens, before, (at + 1, phrase));
        }
        Tag::Pronoun => {
            phrase.sort = Sort::Noun;
            phrase.noun = Head::Pronoun;
        }
        Tag::To => infinitive(tokens, at, phrase),
        _ => {}
    }
}

/// *according to X*, *per the coroner*, but *per car*
#[inline(never)]
fn tells_source(tokens: &[Token], at: usize) -> bool {
    let rest = &tokens[at + 1..];
    if tokens[at].is_any(&[ACCORDING]) {
        let to = |next: &Token| matches!(next.tag, Tag::To | Tag::Preposition);
        return rest.first().is_some_and(to);
    }
    let whom = Tags::of(&[
        Tag::Determiner,
        Tag::Possessive,
        Tag::Name,
        Tag::Title,
        Tag::Plural,
    ]);
    let modifies = |next: &Token| matches!(next.tag, Tag::Adjective | Tag::Noun);
    let head = rest.iter().take(NEAR).find(|next| !modifies(next));
    tokens[at].tag.is_in(ALONE) && head.is_some_and(|head| head.tag.is_in(whom))
}

/// How many words after *per* are looked at.
const NEAR: usize = 3;

/// *all his animals, both the sons*, but *they all the while*.
#[inline(never)]
fn is_predeterminer(tokens: &[Token], at: usize) -> bool {
    let floats = at > 0 && tokens[at - 1].tag == Tag::Pronoun;
    let determines = |next: &Token| matches!(next.tag, Tag::Determiner | Tag::Possessive);
    !floats && tokens[at].is_any(&[ALL, BOTH]) && tokens.get(at + 1).is_some_and(determines)
}

/// What a token is by itself: by its tag, and where that tells nothing by its kind.
fn sort(token: &Token) -> Sort {
    match token.tag {
        Tag::Quote => Sort::Quote,
        Tag::Preposition | Tag::To => Sort::Preposition,
        Tag::Coordinator => Sort::Coordinator,
        Tag::Subordinator => Sort::Subordinator,
        Tag::Relative => Sort::Relative,
        Tag::Interrogative => Sort::Interrogative,
        Tag::Time => Sort::Time,
        Tag::Possessive => Sort::Possessive,
        Tag::Mark => match token.kind {
            TokenKind::Comma => Sort::Comma,
            TokenKind::Colon => Sort::Colon,
            TokenKind::Semicolon => Sort::Semicolon,
            TokenKind::Stop => Sort::Stop,
            TokenKind::Dash => Sort::Dash,
            TokenKind::Open => Sort::Open,
            TokenKind::Close => Sort::Close,
            TokenKind::Other => Sort::Other,
            _ => Sort::Adverb,
        },
        _ => Sort::Adverb,
    }
}

/// How many words without a noun, or without a verb, a noun phrase or a verb group may begin with.
const OPENING: usize = 32;

/// Whether a token shouts: a transcript's *DOE:*
pub(crate) fn shouts(token: &Token) -> bool {
    token.has(ALL_CAPITALS) && token.has(CAPITAL)
}
