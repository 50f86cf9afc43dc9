//! Where what opens a sentence ends before its subject: *In a letter to the Courier Ida Reyes said*.

use super::{Form, Phrase, Sort};
use crate::lexicon::{class, single_words};
use crate::syntax::token::{Tag, Tags, Token, TokenKind, CAPITAL};

/// *At the hearing Reyes said*, *In a letter to the Courier Ida Reyes said*: a name right before the verb is its subject,
/// where what stands before the name belongs to the preposition or the participle that begins the sentence; but *With the
/// actor Tom Hall was …*. The head before it, or the same; `before` are the phrases up to here.
#[inline(always)]
pub(super) fn before_subject(
    tokens: &[Token],
    before: &[Phrase],
    (first, head): (usize, usize),
) -> usize {
    let governed =
        head > first && first > 0 && matches!(tokens[first - 1].tag, Tag::Preposition | Tag::To);
    if governed && tokens[head].tag == Tag::Name && !tokens[first - 1].is(class::SUBORDINATOR) {
        fronted_end(tokens, before, (first, head + 1)) - 1
    } else {
        head
    }
}

#[inline(never)]
fn fronted_end(tokens: &[Token], before: &[Phrase], (first, end): (usize, usize)) -> usize {
    let names = tokens[first..end]
        .iter()
        .rev()
        .take_while(|token| matches!(token.tag, Tag::Name | Tag::Title));
    let start = end - names.count();
    let acts = tokens
        .get(end)
        .is_some_and(|verb| verb.tag.is_in(Tags::FINITE.and(&[Tag::Negation])));
    if !acts || start == end || !is_fronted(tokens, before) {
        return end;
    }
    let plain = |noun: &Token| {
        matches!(noun.tag, Tag::Noun | Tag::Plural)
            && !noun.has(CAPITAL)
            && (!noun.is(class::ACTOR) || noun.is(class::DOCUMENT))
    };
    match (start > first).then(|| &tokens[start - 1]) {
        Some(last) if plain(last) || last.kind == TokenKind::Number => start,
        Some(last) if last.tag != Tag::Determiner => end,
        _ => second_name(&tokens[..end], start).unwrap_or(end),
    }
}

/// *(the) Courier Ida Reyes*: where the second of two names begins, whose run begins at `start`: at its title or given name,
/// or else at its last word.
fn second_name(tokens: &[Token], start: usize) -> Option<usize> {
    let last = tokens.len() - 1;
    let given = |token: &Token| token.is(class::GIVEN_NAME) && !token.is(class::PLACE);
    let begins = |token: &Token| token.tag == Tag::Title || given(token);
    let first = (start + 1..last).rev().find(|&at| begins(&tokens[at]));
    let place = tokens[last].is(class::PLACE | class::ORGANIZATION);
    match first {
        Some(first) => (start + 1..=first)
            .rev()
            .take_while(|&at| begins(&tokens[at]))
            .last(),
        None => (last > start && !place).then_some(last),
    }
}

/// Whether the phrases so far are no more than what the preposition or participle that begins the sentence governs: `(P | V)
/// N (P N)* P`.
fn is_fronted(tokens: &[Token], before: &[Phrase]) -> bool {
    let [first, inner @ ..] = before else {
        return false;
    };
    let opens = match first.sort {
        Sort::Preposition => is_plain(tokens, first),
        Sort::Verb => first.form != Form::Finite,
        _ => false,
    };
    let governed = |at: usize, phrase: &Phrase| match phrase.sort {
        Sort::Preposition | Sort::Time => true,
        Sort::Noun => before[at].is_any(&[Sort::Preposition, Sort::Verb]),
        _ => false,
    };
    opens
        && before.len() <= FRONTED
        && inner
            .iter()
            .enumerate()
            .all(|(at, phrase)| governed(at, phrase))
}

/// Neither *for* nor *with*.
fn is_plain(tokens: &[Token], preposition: &Phrase) -> bool {
    !tokens[preposition.head as usize].is_any(&[single_words::FOR, single_words::WITH])
}

/// How many phrases may stand before such a subject.
const FRONTED: usize = 12;
