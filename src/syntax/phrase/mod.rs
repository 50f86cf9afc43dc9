//! Phrases: noun phrases and verb groups over the tagged tokens of a paragraph; every other token is one by itself.
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
use crate::lexicon::single_words;
use crate::syntax::token::{Tag, Token, TokenKind, ALL_CAPITALS, CAPITAL, SENTENCE_START};

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
            sentence_start: false,
            sentence: 0,
        }
    }

    fn set(&mut self, sort: Sort, end: usize, head: usize) {
        self.sort = sort;
        self.end = end as u32;
        self.head = head as u32;
    }

    /// Makes it a noun phrase of that head.
    fn set_noun(&mut self, tag: Tag, head: usize) {
        self.set(
            if tag == Tag::Time {
                Sort::Time
            } else {
                Sort::Noun
            },
            head + 1,
            head,
        );
        self.noun = if tag == Tag::Name {
            Head::Name
        } else {
            Head::Nominal
        };
    }

    pub(crate) fn is(&self, sort: Sort) -> bool {
        self.sort == sort
    }

    pub(crate) fn is_pronoun(&self) -> bool {
        self.sort == Sort::Noun && self.noun == Head::Pronoun
    }

    pub(crate) fn tokens(&self) -> std::ops::Range<usize> {
        self.first as usize..self.end as usize
    }
}

/// The phrases that may be cues, by number.
#[derive(Debug, Default)]
pub(crate) struct Cues {
    pub(crate) verbs: Vec<u32>,
    /// Those that are *according to*.
    pub(crate) accordings: Vec<u32>,
}

/// Fills `phrases` with those of the tagged tokens, in order, without gap, and `cues` with the numbers of a few.
pub(crate) fn chunk(text: &str, tokens: &[Token], phrases: &mut Vec<Phrase>, cues: &mut Cues) {
    phrases.clear();
    cues.verbs.clear();
    cues.accordings.clear();
    phrases.reserve(tokens.len() / 2);
    let mut at = 0;
    let mut sentence = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        let sentence_start = token.has(SENTENCE_START);
        sentence = if sentence_start {
            phrases.len() as u32
        } else {
            sentence
        };
        phrases.push(Phrase {
            sentence,
            sentence_start,
            ..Phrase::new(sort(token), at)
        });
        at += 1;
        // *& Sons* as a paragraph's first words
        let mark = token.tag == Tag::Mark && at > 1;
        let length = token.end - token.start;
        if !(mark || token.tag.is_in(ALONE))
            || length == ACCORDING.len() as u32
            || length == PER_LENGTH
        {
            let number = phrases.len() as u32 - 1;
            if let Some((phrase, before)) = phrases.split_last_mut() {
                grow(text, tokens, at - 1, (before, phrase));
                at = phrase.end as usize;
                match phrase.sort {
                    Sort::Verb => cues.verbs.push(number),
                    Sort::According => cues.accordings.push(number),
                    _ => {}
                }
            }
        }
    }
}

/// The tags that begin no longer phrase, but for *according* and a mark in front of a paragraph.
const ALONE: u32 = Tag::Adverb.bit()
    | Tag::Preposition.bit()
    | Tag::Coordinator.bit()
    | Tag::Subordinator.bit()
    | Tag::Relative.bit()
    | Tag::Interrogative.bit()
    | Tag::Particle.bit()
    | Tag::Quote.bit();

const NOUNS: u32 = Tag::Noun.bit() | Tag::Plural.bit() | Tag::Name.bit() | Tag::Title.bit();
const BEFORE_NOUN: u32 = Tag::Determiner.bit()
    | Tag::Possessive.bit()
    | Tag::Adjective.bit()
    | Tag::Number.bit()
    | Tag::Time.bit();
const LEXICAL: u32 = Tag::Verb.bit() | Tag::Participle.bit() | Tag::Ing.bit();
const AUXILIARY: u32 =
    Tag::Modal.bit() | Tag::Have.bit() | Tag::Do.bit() | Tag::Be.bit() | Tag::Negation.bit();

/// Makes the phrase of one token the one that begins there; what its class cannot begin is not tried.
#[inline(always)]
fn grow(text: &str, tokens: &[Token], at: usize, (before, phrase): (&[Phrase], &mut Phrase)) {
    let token = &tokens[at];
    let length = token.end - token.start;
    if length == ACCORDING.len() as u32 && is_according(text, tokens, at) {
        phrase.sort = Sort::According;
        phrase.end += 1;
        return;
    }
    if length == PER_LENGTH && token.tag.is_in(ALONE) {
        if is_per(text, tokens, at) {
            phrase.sort = Sort::According;
        }
        return;
    }
    match token.tag {
        tag if tag.is_in(NOUNS | BEFORE_NOUN | Tag::Mark.bit()) => {
            if let Some((head, owned)) =
                noun::plain_head(tokens, at).or_else(|| noun::head(text, tokens, at))
            {
                let head = fronted::before_subject(tokens, before, (at, head));
                let numbered = head > at && noun::is_numbered(&tokens[head - 1], &tokens[head]);
                let end = noun::with_end(text, tokens, head);
                phrase.set_noun(
                    if numbered || end > head {
                        Tag::Name
                    } else if !owned && noun::is_folk(text, &tokens[at..=head]) {
                        Tag::Noun
                    } else {
                        tokens[head].tag
                    },
                    end,
                );
                phrase.owned = owned;
            }
        }
        tag if tag.is_in(LEXICAL) => lexical_verb(text, tokens, at, phrase),
        tag if tag.is_in(AUXILIARY) => verb_group(text, tokens, at, phrase),
        Tag::Pronoun => {
            phrase.sort = Sort::Noun;
            phrase.noun = Head::Pronoun;
        }
        Tag::To => infinitive(tokens, at, phrase),
        _ => {}
    }
}

#[inline(never)]
fn is_according(text: &str, tokens: &[Token], at: usize) -> bool {
    let to = tokens
        .get(at + 1)
        .is_some_and(|to| matches!(to.tag, Tag::To | Tag::Preposition));
    to && tokens[at].is_word() && tokens[at].bytes(text).eq_ignore_ascii_case(ACCORDING)
}

/// *per the coroner*, but *per car*
#[inline(never)]
fn is_per(text: &str, tokens: &[Token], at: usize) -> bool {
    const WHOM: u32 = Tag::Determiner.bit()
        | Tag::Possessive.bit()
        | Tag::Name.bit()
        | Tag::Title.bit()
        | Tag::Plural.bit();
    let modifier = Tag::Adjective.bit() | Tag::Noun.bit();
    let mut next = tokens[at + 1..].iter().take(NEAR);
    let head = next.find(|next| !next.tag.is_in(modifier) || next.tag.is_in(WHOM));
    head.is_some_and(|head| head.tag.is_in(WHOM)) && single_words::PER.is(tokens[at].text(text))
}

const PER_LENGTH: u32 = 3;

/// How many words after *per* are looked at.
const NEAR: usize = 3;

/// What a token is by itself: by its tag, and where that tells nothing by its kind.
fn sort(token: &Token) -> Sort {
    SORTS[token.tag as usize][token.kind as usize]
}

const SORTS: [[Sort; KINDS]; TAGS] = sorts();
const TAGS: usize = Tag::Mark as usize + 1;
const KINDS: usize = TokenKind::Other as usize + 1;

const fn sorts() -> [[Sort; KINDS]; TAGS] {
    let by_tag = [
        (Tag::Quote, Sort::Quote),
        (Tag::Preposition, Sort::Preposition),
        (Tag::To, Sort::Preposition),
        (Tag::Coordinator, Sort::Coordinator),
        (Tag::Subordinator, Sort::Subordinator),
        (Tag::Relative, Sort::Relative),
        (Tag::Interrogative, Sort::Interrogative),
        (Tag::Time, Sort::Time),
        (Tag::Possessive, Sort::Possessive),
    ];
    let by_kind = [
        (TokenKind::Comma, Sort::Comma),
        (TokenKind::Colon, Sort::Colon),
        (TokenKind::Semicolon, Sort::Semicolon),
        (TokenKind::Stop, Sort::Stop),
        (TokenKind::Dash, Sort::Dash),
        (TokenKind::Open, Sort::Open),
        (TokenKind::Close, Sort::Close),
        (TokenKind::Other, Sort::Other),
    ];
    let mut of_any = [Sort::Adverb; KINDS];
    let mut row = 0;
    while row < by_kind.len() {
        of_any[by_kind[row].0 as usize] = by_kind[row].1;
        row += 1;
    }
    let mut sorts = [of_any; TAGS];
    row = 0;
    while row < by_tag.len() {
        sorts[by_tag[row].0 as usize] = [by_tag[row].1; KINDS];
        row += 1;
    }
    sorts
}

/// How many words without a noun, or without a verb, a noun phrase or a verb group may begin with.
const OPENING: usize = 32;

/// Whether a token shouts: a transcript's *DOE:*
pub(crate) fn shouts(token: &Token) -> bool {
    token.has(ALL_CAPITALS) && token.has(CAPITAL)
}
