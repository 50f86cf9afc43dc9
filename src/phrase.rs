//! Phrases: noun phrases and verb groups over the tagged tokens of a paragraph; every other token is one by itself.
//!
//! ```text
//! noun phrase   (determiner | possessive)? (adjective | number | noun | name | title | short quotation)* head
//!               noun phrase 's … head
//! verb group    (modal | be | have | do | not | adverb)* verb particle?
//!               to adverb? verb
//! ```

use crate::lexicon::class;
use crate::token::{Tag, Token, TokenKind, ALL_CAPITALS, CAPITAL, SENTENCE_START};

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
    /// *according to*
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

/// Fills `phrases` with those of the tagged tokens, in order, without gap.
pub(crate) fn chunk(text: &str, tokens: &[Token], phrases: &mut Vec<Phrase>) {
    phrases.clear();
    phrases.reserve(tokens.len() / 2);
    let mut at = 0;
    let mut sentence = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        let sentence_start = token.has(SENTENCE_START);
        sentence = if sentence_start { phrases.len() as u32 } else { sentence };
        let mut phrase = Phrase { sentence, sentence_start, ..Phrase::new(sort(token), at) };
        grow(text, tokens, at, &mut phrase);
        at = phrase.end as usize;
        phrases.push(phrase);
    }
}

/// Makes the phrase of one token the one that begins there; what its class cannot begin is not tried.
#[inline(always)]
fn grow(text: &str, tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let token = &tokens[at];
    if token.end - token.start == ACCORDING.len() as u32 && is_according(text, tokens, at) {
        phrase.sort = Sort::According;
        phrase.end += 1;
        return;
    }
    match token.tag {
        Tag::Pronoun => {
            phrase.sort = Sort::Noun;
            phrase.noun = Head::Pronoun;
        }
        Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number | Tag::Time => {
            noun_phrase(text, tokens, at, phrase);
        }
        Tag::Noun | Tag::Plural | Tag::Name | Tag::Title => noun_phrase(text, tokens, at, phrase),
        Tag::To => infinitive(tokens, at, phrase),
        Tag::Modal | Tag::Have | Tag::Do | Tag::Be | Tag::Negation => verb_group(tokens, at, phrase),
        Tag::Verb | Tag::Participle | Tag::Ing => verb_group(tokens, at, phrase),
        // *& Sons* as a paragraph's first words
        Tag::Mark if at == 0 => noun_phrase(text, tokens, at, phrase),
        _ => {}
    }
}

const ACCORDING: &[u8] = b"according";

#[inline(never)]
fn is_according(text: &str, tokens: &[Token], at: usize) -> bool {
    let to = tokens.get(at + 1).is_some_and(|to| matches!(to.tag, Tag::To | Tag::Preposition));
    to && tokens[at].is_word() && tokens[at].bytes(text).eq_ignore_ascii_case(ACCORDING)
}

/// What a token is by itself.
fn sort(token: &Token) -> Sort {
    match (token.tag, token.kind) {
        (Tag::Quote, _) => Sort::Quote,
        (Tag::Preposition | Tag::To, _) => Sort::Preposition,
        (Tag::Coordinator, _) => Sort::Coordinator,
        (Tag::Subordinator, _) => Sort::Subordinator,
        (Tag::Relative, _) => Sort::Relative,
        (Tag::Interrogative, _) => Sort::Interrogative,
        (Tag::Time, _) => Sort::Time,
        (Tag::Possessive, _) => Sort::Possessive,
        (_, TokenKind::Comma) => Sort::Comma,
        (_, TokenKind::Colon) => Sort::Colon,
        (_, TokenKind::Semicolon) => Sort::Semicolon,
        (_, TokenKind::Stop) => Sort::Stop,
        (_, TokenKind::Dash) => Sort::Dash,
        (_, TokenKind::Open) => Sort::Open,
        (_, TokenKind::Close) => Sort::Close,
        (_, TokenKind::Other) => Sort::Other,
        _ => Sort::Adverb,
    }
}

/// A quotation of so many words can stand in a noun phrase: *the “fake news” media*.
const WORDS_IN_NOUN_PHRASE: u16 = 4;

/// How many words without a noun, or without a verb, a noun phrase or a verb group may begin with.
const OPENING: usize = 32;

fn noun_phrase(text: &str, tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let mut scan = NounScan { text, tokens, first: at, head: None, capital_run: false };
    let mut end = at;
    while end < tokens.len() && (end == at || !tokens[end].has(SENTENCE_START)) && scan.takes(end) {
        end += 1;
        if scan.head.is_none() && end - at == OPENING {
            break;
        }
    }
    let Some(head) = scan.head else { return };
    // an adjective or a quotation after the head is no part of the phrase
    let end = (head + 1).max(end.min(head + 1));
    let sort = if tokens[head].tag == Tag::Time { Sort::Time } else { Sort::Noun };
    phrase.set(sort, end, head);
    phrase.noun = if tokens[head].tag == Tag::Name { Head::Name } else { Head::Nominal };
}

struct NounScan<'t, 'k> {
    text: &'t str,
    tokens: &'k [Token],
    first: usize,
    head: Option<usize>,
    capital_run: bool,
}

impl NounScan<'_, '_> {
    /// Whether the token at `at` goes on with the phrase; notes the head.
    fn takes(&mut self, at: usize) -> bool {
        let token = &self.tokens[at];
        let begins = at == self.first;
        let after_possessive = !begins && self.tokens[at - 1].tag == Tag::Possessive;
        match token.tag {
            Tag::Determiner => begins || self.tokens[at - 1].tag == Tag::Determiner,
            Tag::Possessive => self.possessive(at, begins),
            Tag::Adjective => {
                let joined = || self.tokens.get(at + 1).is_some_and(|next| next.tag == Tag::Adjective);
                self.head.is_none() || after_possessive || self.noun_after(at) || joined() && self.noun_after(at + 1)
            }
            Tag::Number => self.number(at),
            Tag::Time => self.time(at, begins),
            Tag::Noun | Tag::Plural => self.noun(at),
            Tag::Name | Tag::Title => self.name(at),
            Tag::Quote => self.quote(at),
            Tag::Participle | Tag::Ing => !begins && self.head.is_none() && self.noun_after(at),
            Tag::Adverb => !begins && self.head.is_none() && self.adjective_after(at),
            Tag::Mark => self.mark(at),
            _ => false,
        }
    }

    fn noun_after(&self, at: usize) -> bool {
        self.tokens.get(at + 1).is_some_and(|next| {
            matches!(next.tag, Tag::Noun | Tag::Plural | Tag::Name | Tag::Title) && !next.has(SENTENCE_START)
        })
    }

    fn adjective_after(&self, at: usize) -> bool {
        self.tokens.get(at + 1).is_some_and(|next| {
            matches!(next.tag, Tag::Adjective | Tag::Participle | Tag::Number | Tag::Noun | Tag::Plural)
        })
    }

    fn possessive(&mut self, at: usize, begins: bool) -> bool {
        let pronoun = self.tokens[at].kind == TokenKind::Word;
        if pronoun {
            return begins;
        }
        // the owner was a head; what follows is the new one
        let goes_on = self.tokens.get(at + 1).is_some_and(|next| {
            matches!(
                next.tag,
                Tag::Noun
                    | Tag::Plural
                    | Tag::Name
                    | Tag::Title
                    | Tag::Adjective
                    | Tag::Number
                    | Tag::Quote
                    | Tag::Participle
                    | Tag::Ing
                    | Tag::Adverb
                    | Tag::Time
            )
        });
        if !begins && goes_on && self.head == Some(at - 1) {
            self.capital_run = false;
            return true;
        }
        false
    }

    fn number(&mut self, at: usize) -> bool {
        // *Air Force 1st Lt. Ana Reyes*
        let rank = || {
            let (before, after) = (at.checked_sub(1).map(|before| self.tokens[before].tag), self.tokens.get(at + 1));
            before == Some(Tag::Name)
                && after.is_some_and(|after| after.tag == Tag::Title && !after.has(SENTENCE_START))
        };
        if self.head.is_none() || self.head == Some(at - 1) && self.tokens[at - 1].tag == Tag::Number || rank() {
            self.head = Some(at);
            return true;
        }
        false
    }

    /// A time word is a head (*last week*) or stands before one (*Monday night's speech*), but a name does not go on with it.
    fn time(&mut self, at: usize, begins: bool) -> bool {
        let open = begins || self.head.map_or(true, |head| matches!(self.tokens[head].tag, Tag::Time | Tag::Number));
        if open || self.tokens[at - 1].tag == Tag::Possessive {
            self.head = Some(at);
            return true;
        }
        false
    }

    fn noun(&mut self, at: usize) -> bool {
        // *voters people*, *Tuesday officials*: a plural head or a time takes no further noun
        let closed = self.head.is_some_and(|head| {
            let head_token = &self.tokens[head];
            head == at.wrapping_sub(1)
                && (head_token.tag == Tag::Time
                    && !self.tokens[self.first].is(class::DETERMINER)
                    && self.tokens[at].is(class::GROUP))
        });
        if closed {
            return false;
        }
        self.head = Some(at);
        true
    }

    fn name(&mut self, at: usize) -> bool {
        if let Some(head) = self.head {
            // a time is no part of a name: *on Sunday Trump said*
            if head + 1 == at && self.tokens[head].tag == Tag::Time && self.tokens[self.first].tag != Tag::Possessive {
                let owner = self.tokens[..at].last().is_some_and(|token| token.tag == Tag::Possessive);
                if !owner {
                    return false;
                }
            }
        }
        self.head = Some(at);
        true
    }

    /// A short quotation modifies (*the “fake news” media*), is the head after a determiner, or is a nickname.
    fn quote(&mut self, at: usize) -> bool {
        let token = &self.tokens[at];
        if token.quoted_words() > WORDS_IN_NOUN_PHRASE || matches!(token.ending, crate::token::Ending::Comma) {
            return false;
        }
        let nickname = self.head.is_some_and(|head| self.tokens[head].tag == Tag::Name)
            && self.tokens.get(at + 1).is_some_and(|next| next.tag == Tag::Name);
        let inside = at > self.first && self.head.is_none();
        nickname || (inside && self.noun_after(at))
    }

    /// *Johnson & Johnson*, *AT&T*; a slash joins nouns.
    fn mark(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        // *the bespectacled, 71-year-old diplomat*
        let adjective = |at: usize| self.tokens.get(at).is_some_and(|token| token.tag == Tag::Adjective);
        if token.kind == TokenKind::Comma
            && self.head.is_none()
            && at > self.first
            && adjective(at - 1)
            && adjective(at + 1)
        {
            return self.tokens[self.first].tag == Tag::Determiner;
        }
        token.kind == TokenKind::Other
            && self.head == at.checked_sub(1)
            && matches!(token.bytes(self.text), b"&" | b"/")
            && self.noun_after(at)
    }
}

fn verb_group(tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let (mut negated, mut passive, mut auxiliary) = (false, false, false);
    let mut end = at;
    let mut head = None;
    let mut modal = false;
    while end < tokens.len() && (end == at || !tokens[end].has(SENTENCE_START)) {
        match tokens[end].tag {
            Tag::Modal => {
                head = Some(end);
                modal = true;
            }
            Tag::Have | Tag::Do => {
                head = Some(end);
                passive = false;
            }
            Tag::Be => {
                head = Some(end);
                passive = true;
            }
            Tag::Negation if head.is_some() || end - at < OPENING => negated = true,
            Tag::Adverb if end > at => {}
            Tag::Verb | Tag::Participle | Tag::Ing if head.map_or(true, |head| is_auxiliary(&tokens[head])) => {
                auxiliary = head.is_some();
                passive = passive && tokens[end].tag != Tag::Ing;
                head = Some(end);
                end += 1;
                break;
            }
            _ => break,
        }
        end += 1;
    }
    let Some(head) = head else { return };
    let bare = !auxiliary && !modal;
    let form = match tokens[head].tag {
        Tag::Ing if bare => Form::Ing,
        // *having said*, *being called*
        _ if tokens[at].is(class::VERB_ING) && is_auxiliary(&tokens[at]) => Form::Ing,
        Tag::Participle if bare => Form::Participle,
        _ => Form::Finite,
    };
    let end = (head + 1..=end).next_back().unwrap_or(head + 1);
    let end = trim_adverbs(tokens, head, end);
    let end = particle(tokens, head, end);
    phrase.set(Sort::Verb, end, head);
    phrase.form = form;
    phrase.negated = negated;
    phrase.passive = passive && auxiliary;
    phrase.auxiliary = auxiliary;
}

fn is_auxiliary(token: &Token) -> bool {
    matches!(token.tag, Tag::Modal | Tag::Be | Tag::Have | Tag::Do)
}

fn trim_adverbs(tokens: &[Token], head: usize, mut end: usize) -> usize {
    while end > head + 1 && tokens[end - 1].tag == Tag::Adverb {
        end -= 1;
    }
    end
}

/// *went on*, *pointed out*: a particle right after the verb.
fn particle(tokens: &[Token], head: usize, end: usize) -> usize {
    let follows = end == head + 1 && tokens.get(end).is_some_and(|next| next.tag == Tag::Particle);
    if follows {
        end + 1
    } else {
        end
    }
}

/// *to say*, *to publicly say*
fn infinitive(tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let Some(verb) = infinitive_verb(tokens, at) else { return };
    phrase.set(Sort::Verb, particle(tokens, verb, verb + 1), verb);
    phrase.form = Form::Infinitive;
    phrase.auxiliary = true;
    phrase.passive = tokens[verb].tag == Tag::Participle && tokens[verb - 1].tag == Tag::Be;
}

fn infinitive_verb(tokens: &[Token], at: usize) -> Option<usize> {
    let head = (at + 1..tokens.len().min(at + 4))
        .find(|&index| !matches!(tokens[index].tag, Tag::Adverb | Tag::Negation | Tag::Be | Tag::Have))?;
    match tokens[head].tag {
        Tag::Verb | Tag::Do => Some(head),
        Tag::Participle | Tag::Ing if is_auxiliary(&tokens[head - 1]) => Some(head),
        _ if is_auxiliary(&tokens[at + 1]) => Some(at + 1),
        _ => None,
    }
}

/// Whether a token shouts: a transcript's *DOE:*
pub(crate) fn shouts(token: &Token) -> bool {
    token.has(ALL_CAPITALS) && token.has(CAPITAL)
}
