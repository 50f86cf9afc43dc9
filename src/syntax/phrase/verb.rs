//! Verb groups and infinitives, with their auxiliaries, negation and particle.

use super::{Form, Phrase, Sort, OPENING};
use crate::lexicon::catenatives::{CATENATIVES, GOES, HEARD, KEEPS, WANTS};
use crate::lexicon::class;
use crate::lexicon::reports::FINITE_AUXILIARIES;
use crate::lexicon::single_words::{BEING, BY, HAVING, KNOW};
use crate::syntax::token::{is_bound, Tag, Tags, Token, TokenKind};

/// The verb that no auxiliary stands before.
pub(super) fn lexical_verb(tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let end = particle(tokens, at);
    phrase.set(Sort::Verb, end, at);
    phrase.form = match tokens[at].tag {
        Tag::Ing => Form::Ing,
        Tag::Participle => Form::Participle,
        _ => Form::Finite,
    };
    if phrase.form != Form::Participle {
        go_on(tokens, (at, end), phrase);
    }
}

/// *used to say, went on to say, was heard saying, kept saying, wanted to know*: a verb that tells no more than how or when
/// something is done makes one group with what is said.
fn go_on(tokens: &[Token], (verb, end): (usize, usize), phrase: &mut Phrase) {
    let is = |at: usize, tag: Tag| tokens.get(at).is_some_and(|token| token.tag == tag);
    let says = match tokens.get(end).map(|next| next.tag) {
        Some(Tag::To) => end + 1 + usize::from(is(end + 1, Tag::Have)),
        Some(Tag::Ing) => end,
        _ => return,
    };
    let reports = |token: &Token| token.is(class::CUE_VERB) && token.tag.is_in(Tags::LEXICAL_VERBS);
    if !tokens.get(says).is_some_and(reports) {
        return;
    }
    let word = &tokens[verb];
    let goes = end == verb + 2 && word.is_any(&GOES) || says == end && word.is_any(&KEEPS);
    let begins = || match phrase.passive {
        true => word.is_any(&HEARD),
        false => word.is_any(&CATENATIVES),
    };
    phrase.asks = says == end + 1 && tokens[says].is_any(&[KNOW]) && word.is_any(&WANTS);
    if goes || phrase.asks || begins() {
        phrase.set(Sort::Verb, particle(tokens, says), says);
        (phrase.passive, phrase.auxiliary) = (false, true);
    }
}

/// One that an auxiliary or a negation begins.
pub(super) fn verb_group(tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let mut group = Group::default();
    let mut end = at;
    while end < tokens.len() && !group.complete && group.takes(tokens, at, end) {
        end += 1;
    }
    let Some(mut head) = group.head else { return };
    if tokens[head].tag == Tag::Be && is_predicate(tokens, end) {
        (head, group.auxiliary, group.passive) = (end, true, false);
        end += 1;
    }
    // *was convinced that*, but *was convinced by*
    let by = || tokens.get(end).is_some_and(|next| next.is_any(&[BY]));
    let passive = group.passive && (!tokens[head].is(class::CUE_ADJECTIVE) || by());
    let bare = !group.auxiliary && !group.modal;
    phrase.form = match tokens[head].tag {
        Tag::Ing if bare => Form::Ing,
        // *having said*, *being called*
        _ if tokens[at].is_any(&[BEING, HAVING]) => Form::Ing,
        Tag::Participle if bare => Form::Participle,
        _ => Form::Finite,
    };
    while end > head + 1 && tokens[end - 1].tag == Tag::Adverb {
        end -= 1;
    }
    if end == head + 1 {
        end = particle(tokens, head);
    }
    phrase.set(Sort::Verb, end, head);
    phrase.negated = group.negated;
    phrase.passive = passive && group.auxiliary && !is_perfect(&tokens[at], tokens.get(end));
    phrase.auxiliary = group.auxiliary;
    go_on(tokens, (head, end), phrase);
}

/// What is known of a verb group while its words are read.
#[derive(Default)]
struct Group {
    head: Option<usize>,
    negated: bool,
    passive: bool,
    /// An auxiliary stands before its verb.
    auxiliary: bool,
    modal: bool,
    /// Its verb has been read.
    complete: bool,
}

impl Group {
    /// Whether the token at `at` goes on with the group that begins at `first`.
    fn takes(&mut self, tokens: &[Token], first: usize, at: usize) -> bool {
        let token = &tokens[at];
        let tag = token.tag;
        match tag {
            // *who said it was late was arrested*: two finite forms are two groups
            Tag::Modal | Tag::Have | Tag::Be if self.head.is_some() && is_finite(token) => {
                return false
            }
            Tag::Modal | Tag::Have | Tag::Do | Tag::Be => {
                self.head = Some(at);
                self.modal |= tag == Tag::Modal;
                self.passive = tag == Tag::Be || tag == Tag::Modal && self.passive;
            }
            Tag::Negation if self.head.is_some() || at - first < OPENING => self.negated = true,
            Tag::Adverb if at > first => {}
            Tag::Verb | Tag::Participle | Tag::Ing => {
                let auxiliary = |head: usize| tokens[head].tag.is_in(Tags::AUXILIARIES);
                if !self.head.map_or(true, auxiliary) {
                    return false;
                }
                (self.auxiliary, self.complete) = (self.head.is_some(), true);
                self.passive &= tag != Tag::Ing;
                self.head = Some(at);
            }
            _ => return false,
        }
        true
    }
}

/// *is (quite) confident that*: an adjective that reports, with no noun behind it.
fn is_predicate(tokens: &[Token], at: usize) -> bool {
    let noun = |next: &Token| next.tag.is_in(Tags::NOUNS.and(&[Tag::Adjective]));
    let adjective = tokens
        .get(at)
        .is_some_and(|token| token.tag == Tag::Adjective && token.is(class::CUE_ADJECTIVE));
    adjective && !tokens.get(at + 1).is_some_and(noun)
}

/// *he's said he is late*: *'s* is *has* where what is said has a subject of its own, which no passive takes.
fn is_perfect(auxiliary: &Token, next: Option<&Token>) -> bool {
    let subject = |next: &Token| next.is(class::SUBJECT_PRONOUN) && !next.is(class::OBJECT_PRONOUN);
    auxiliary.kind == TokenKind::Possessive && next.is_some_and(subject)
}

/// An auxiliary that follows no other.
fn is_finite(token: &Token) -> bool {
    token.tag == Tag::Modal || token.is_any(&FINITE_AUXILIARIES)
}

/// The end of a group whose last verb stands there, with its particle: *went on*, *pointed out*.
fn particle(tokens: &[Token], verb: usize) -> usize {
    let next = tokens.get(verb + 1);
    let particle = next.is_some_and(|next| next.tag == Tag::Particle);
    verb + 1 + usize::from(particle && !is_bound(tokens, verb + 1))
}

/// *to say*, *to publicly say*
pub(super) fn infinitive(tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let Some(verb) = infinitive_verb(tokens, at) else {
        return;
    };
    phrase.set(Sort::Verb, particle(tokens, verb), verb);
    phrase.form = Form::Infinitive;
    phrase.auxiliary = true;
    phrase.passive = tokens[verb].tag == Tag::Participle && tokens[verb - 1].tag == Tag::Be;
}

fn infinitive_verb(tokens: &[Token], at: usize) -> Option<usize> {
    let between = Tags::of(&[Tag::Adverb, Tag::Negation, Tag::Be, Tag::Have]);
    let auxiliary = |at: usize| tokens[at].tag.is_in(Tags::AUXILIARIES);
    let mut near = at + 1..tokens.len().min(at + 4);
    let head = near.find(|&next| !tokens[next].tag.is_in(between))?;
    match tokens[head].tag {
        Tag::Verb | Tag::Do => Some(head),
        Tag::Participle | Tag::Ing if auxiliary(head - 1) => Some(head),
        _ if auxiliary(at + 1) => Some(at + 1),
        _ => None,
    }
}
