//! Verb groups and infinitives, with their auxiliaries, negation and particle.

use super::{Form, Phrase, Sort, LEXICAL, NOUNS, OPENING};
use crate::lexicon::catenatives::{CATENATIVES, GOES, HEARD, KEEPS};
use crate::lexicon::class;
use crate::lexicon::reports::FINITE_AUXILIARIES;
use crate::lexicon::single_words::BY;
use crate::syntax::token::{Tag, Token, SENTENCE_START};
use crate::util::words::is_any;

/// The verb that no auxiliary stands before.
pub(super) fn lexical_verb(text: &str, tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let end = particle(tokens, at, at + 1);
    phrase.set(Sort::Verb, end, at);
    phrase.form = match tokens[at].tag {
        Tag::Ing => Form::Ing,
        Tag::Participle => Form::Participle,
        _ => Form::Finite,
    };
    if phrase.form != Form::Participle {
        go_on(text, tokens, (at, end), phrase);
    }
}

/// *used to say, went on to say, was heard saying, kept saying*: a verb that tells no more than how or when something is done makes one
/// group with what is said.
fn go_on(text: &str, tokens: &[Token], (verb, end): (usize, usize), phrase: &mut Phrase) {
    let Some(next) = tokens
        .get(end)
        .filter(|next| matches!(next.tag, Tag::To | Tag::Ing))
    else {
        return;
    };
    let perfect = || {
        tokens
            .get(end + 1)
            .is_some_and(|have| have.tag == Tag::Have)
    };
    let says = if next.tag == Tag::To {
        end + 1 + usize::from(perfect())
    } else {
        end
    };
    let reports = |token: &Token| token.is(class::CUE_VERB) && token.tag.is_in(LEXICAL);
    if !tokens.get(says).is_some_and(reports) {
        return;
    }
    let word = tokens[verb].text(text);
    let goes = end == verb + 2 && is_any(word, &GOES);
    let goes = goes || says == end && is_any(word, &KEEPS);
    if goes || is_any(word, if phrase.passive { &HEARD } else { &CATENATIVES }) {
        phrase.set(Sort::Verb, particle(tokens, says, says + 1), says);
        (phrase.passive, phrase.auxiliary) = (false, true);
    }
}

/// One that an auxiliary or a negation begins.
pub(super) fn verb_group(text: &str, tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let (mut negated, mut passive, mut auxiliary) = (false, false, false);
    let mut end = at;
    let mut head = None;
    let mut modal = false;
    while end < tokens.len() && (end == at || !tokens[end].has(SENTENCE_START)) {
        match tokens[end].tag {
            // *who said it was late was arrested*: two finite forms are two groups
            Tag::Modal | Tag::Have | Tag::Be if head.is_some() && is_finite(&tokens[end], text) => {
                break
            }
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
            Tag::Verb | Tag::Participle | Tag::Ing
                if head.map_or(true, |head| is_auxiliary(&tokens[head])) =>
            {
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
    let Some(mut head) = head else { return };
    if tokens[head].tag == Tag::Be && is_predicate(tokens, end) {
        (head, auxiliary, passive) = (end, true, false);
        end += 1;
    }
    // *was convinced that*, but *was convinced by*
    let by = || tokens.get(end).is_some_and(|next| next.is_any(&[BY]));
    passive = passive && (!tokens[head].is(class::CUE_ADJECTIVE) || by());
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
    go_on(text, tokens, (head, end), phrase);
}

/// *is (quite) confident that*: an adjective that reports, with no noun behind it.
fn is_predicate(tokens: &[Token], at: usize) -> bool {
    let noun = |next: &Token| next.tag.is_in(NOUNS | Tag::Adjective.bit());
    let adjective = tokens.get(at).is_some_and(|token| {
        token.tag == Tag::Adjective && token.is(class::CUE_ADJECTIVE) && !token.has(SENTENCE_START)
    });
    adjective && !tokens.get(at + 1).is_some_and(noun)
}

fn is_auxiliary(token: &Token) -> bool {
    matches!(token.tag, Tag::Modal | Tag::Be | Tag::Have | Tag::Do)
}

/// An auxiliary that follows no other.
fn is_finite(token: &Token, text: &str) -> bool {
    let word = token.text(text);
    token.tag == Tag::Modal || is_any(word, &FINITE_AUXILIARIES)
}

fn trim_adverbs(tokens: &[Token], head: usize, mut end: usize) -> usize {
    while end > head + 1 && tokens[end - 1].tag == Tag::Adverb {
        end -= 1;
    }
    end
}

/// *went on*, *pointed out*: a particle right after the verb.
fn particle(tokens: &[Token], head: usize, end: usize) -> usize {
    let follows = end == head + 1
        && tokens
            .get(end)
            .is_some_and(|next| next.tag == Tag::Particle);
    end + usize::from(follows)
}

/// *to say*, *to publicly say*
pub(super) fn infinitive(tokens: &[Token], at: usize, phrase: &mut Phrase) {
    let Some(verb) = infinitive_verb(tokens, at) else {
        return;
    };
    phrase.set(Sort::Verb, particle(tokens, verb, verb + 1), verb);
    phrase.form = Form::Infinitive;
    phrase.auxiliary = true;
    phrase.passive = tokens[verb].tag == Tag::Participle && tokens[verb - 1].tag == Tag::Be;
}

fn infinitive_verb(tokens: &[Token], at: usize) -> Option<usize> {
    let head = (at + 1..tokens.len().min(at + 4)).find(|&index| {
        !matches!(
            tokens[index].tag,
            Tag::Adverb | Tag::Negation | Tag::Be | Tag::Have
        )
    })?;
    match tokens[head].tag {
        Tag::Verb | Tag::Do => Some(head),
        Tag::Participle | Tag::Ing if is_auxiliary(&tokens[head - 1]) => Some(head),
        _ if is_auxiliary(&tokens[at + 1]) => Some(at + 1),
        _ => None,
    }
}
