//! Names: where one begins among the words before its head, and what its words say about its
//! bearer.

use crate::lexicon::names::{
    ENDS_OF_BODIES, PAPER_NAMES, PARTICLES, PLACE_BEGINNINGS, RANKS, SURNAME_BEGINNINGS, TRADES,
};
use crate::lexicon::single_words::OF;
use crate::lexicon::{class, is_one_of, Classes};
use crate::syntax::token::{Tag, Token, TokenKind, CAPITAL};
use crate::util::words::is_any;
use crate::Gender;

/// What stands before a name tells of its bearer when it names persons.
pub(super) const TITLES: Classes = class::TITLE | class::ROLE | class::PERSON | class::KINSHIP;
const GENDERS: Classes = class::MALE | class::FEMALE;

/// What the words of a name, `name..=head`, and those before it, from `own`, tell of its bearer.
#[inline]
pub(super) fn classes(
    text: &str,
    tokens: &[Token],
    own: usize,
    name: usize,
    head: usize,
) -> Classes {
    if own == head {
        of_word(tokens[head].classes)
    } else {
        of_words(text, tokens, own, name, head)
    }
}

/// The same for a name of one word with nothing before it.
fn of_word(word: Classes) -> Classes {
    let bearer = if word & class::GIVEN_NAME != 0 {
        class::GIVEN_NAME | told_by(word, false)
    } else {
        class::ORGANIZATION
    };
    word & (class::DEMONYM
        | class::PLACE
        | bearer
        | only(word & class::KINSHIP != 0, TITLES | GENDERS))
}

/// A given name tells a man or a woman, but *Grant* alone may be a surname.
fn told_by(given: Classes, long: bool) -> Classes {
    only(long | (given & class::SURNAME == 0), GENDERS)
}

fn of_words(text: &str, tokens: &[Token], own: usize, name: usize, head: usize) -> Classes {
    let (first, last) = (&tokens[name], &tokens[head]);
    let (mut before, mut titled_gender) = (0, 0);
    for token in tokens[own..name]
        .iter()
        .filter(|token| token.is(TITLES) & (token.tag != Tag::Adjective))
    {
        before |= token.classes & (TITLES | GENDERS);
        // *spokesman Grace Hall*: an office may have a man's name, whoever holds it, but *Queen Otto* is none
        let tells = !token.is(class::ROLE) || is_any(token.text(text), &RANKS);
        titled_gender |= token.classes & only(tells, GENDERS);
    }
    let long = head > name;
    let titled = (before & class::TITLE != 0) & !long;
    // *Daniel Page*, but *the Taylor Report*, *the Washington Post*
    let bearer = first.is(class::MALE | class::FEMALE) & !first.is(class::PLACE)
        && head == name + 1
        && own == name;
    let work = last.is(class::DOCUMENT) & long & !last.is(class::GIVEN_NAME) & !bearer;
    // *Weston Trust*, whoever Weston was
    let ends = |words: &[&str]| words.binary_search(&last.text(text)).is_ok();
    // *Hall & Stone*: whoever its partners are, a firm is nobody
    let firm = tokens[name..head].iter().any(|token| is_joint(text, token))
        && !(first.is(class::GIVEN_NAME) && last.is(class::GIVEN_NAME));
    let ends_as_body = || {
        if last.is(class::ORGANIZATION) {
            ends(&ENDS_OF_BODIES)
        } else {
            !last.is(class::GIVEN_NAME) && ends(&TRADES)
        }
    };
    let body = firm || long && ends_as_body();
    let given = first.is(class::GIVEN_NAME) & !titled & !work & !body;
    let organizations = only(body, class::ORGANIZATION)
        | (first.classes & only(long, class::ORGANIZATION) | last.classes) & class::ORGANIZATION;
    // *Uncle Fergus, the White Rabbit*
    let kin =
        |token: &Token| token.classes & only(token.is(class::KINSHIP) & !firm, TITLES | GENDERS);
    let mut own_classes = only(work, class::DOCUMENT)
        | first.classes & only(given, class::GIVEN_NAME | told_by(first.classes, long))
        | only(!given, organizations)
        | last.classes & class::DEMONYM
        | kin(first)
        | kin(last);
    let place = last.is(class::PLACE) | first.is(class::ADVERB) & long;
    if place && before == 0 && !(given & long) && is_place(text, &tokens[name..=head]) {
        own_classes |= class::PLACE;
    }
    if own < name && !given && !titled && tokens[own].tag == Tag::Determiner {
        own_classes |= last.classes & (TITLES | GENDERS | class::GROUP);
    }
    // *The Coastal Courier*
    if is_paper(text, &tokens[own..=head], given) {
        return before & !TITLES | class::ORGANIZATION;
    }
    if before & GENDERS == 0 {
        return before | own_classes;
    }
    let told = given && matches!(own_classes & GENDERS, class::MALE | class::FEMALE);
    if told && titled_gender == 0 {
        before & !GENDERS | own_classes
    } else {
        before | own_classes & !GENDERS
    }
}

/// The mark between the partners of a firm.
fn is_joint(text: &str, token: &Token) -> bool {
    token.tag == Tag::Mark && token.text(text) == "&"
}

/// The classes, if they hold.
fn only(holds: bool, classes: Classes) -> Classes {
    Classes::from(holds).wrapping_neg() & classes
}

/// *Paris, Ohio City, North Dakota, New York*
fn is_place(text: &str, name: &[Token]) -> bool {
    let (first, rest) = name.split_first().expect("a name has a word");
    let place = |token: &Token| token.is(class::PLACE);
    // *North Selby*, but *East River Bank*
    let named =
        |token: &Token| token.has(CAPITAL) && !token.is(class::ORGANIZATION | class::GIVEN_NAME);
    let new = is_one_of(first.text(text), &PLACE_BEGINNINGS);
    new && (1..=2).contains(&rest.len()) && rest.iter().all(named)
        || place(first) && rest.iter().all(place)
}

/// *The Ledger, Northern Herald*: how newspapers are called, after *the* or another word of the name.
fn is_paper(text: &str, words: &[Token], given: bool) -> bool {
    let (first, last) = (&words[0], &words[words.len() - 1]);
    let other = first.tag == Tag::Determiner || words.len() > 1 && !given && first.tag == Tag::Name;
    other && last.has(CAPITAL) && is_one_of(last.text(text), &PAPER_NAMES)
}

/// Where the run of names that ends at the head begins.
pub(super) fn start(text: &str, tokens: &[Token], own: usize, head: usize) -> usize {
    if own == head {
        return head;
    }
    let is_saint = |at: usize| {
        tokens[head].is(class::ORGANIZATION)
            && is_one_of(tokens[at].text(text), &SURNAME_BEGINNINGS)
    };
    let named = |at: usize| match tokens[at].tag {
        Tag::Name | Tag::Quote => true,
        // *the Farmers' Union*
        Tag::Possessive if tokens[at].kind == TokenKind::Possessive => at > own,
        // *Marks & Holm*
        _ if is_joint(text, &tokens[at + 1]) => tokens[at].has(CAPITAL),
        // *Hall & Sons*, *Ada (“Pim”) Holm*, *Delta Cranes, Inc.*
        Tag::Mark => matches!(tokens[at].text(text), "&" | "(" | ")" | ","),
        // an initial that could be a title: *Ada M. Stone*; *St. Mary's Hospital*
        Tag::Title => {
            let initial = at > own && tokens[at].end - tokens[at].start == 2;
            initial && tokens[at - 1].tag == Tag::Name || is_saint(at)
        }
        // *West Hallam* at the head of a sentence
        Tag::Adjective => {
            let (word, name) = (&tokens[at], &tokens[at + 1]);
            let known = class::GIVEN_NAME | class::DEMONYM | class::ROLE;
            at + 1 == head && !name.is(known) && is_one_of(word.text(text), &PLACE_BEGINNINGS)
        }
        _ => at > own && is_particle(tokens[at].text(text)),
    };
    let mut start = (own..head)
        .rev()
        .take_while(|&at| named(at))
        .last()
        .unwrap_or(head);
    while start < head && tokens[start].tag != Tag::Name && !tokens[start].has(CAPITAL) {
        start += 1;
    }
    let stray = class::ORGANIZATION | class::DEMONYM | class::PLACE | class::ROLE | class::TITLE;
    let field = || tokens[own..start].iter().any(|token| token.is_any(&[OF]));
    let given = tokens[start].is(class::GIVEN_NAME) || is_saint(start);
    if given || !tokens[start].is(stray) && !field() {
        return start;
    }
    // *(Secretary of) State Ada Stone*
    (start + 1..head)
        .find(|&at| tokens[at].is(class::GIVEN_NAME))
        .unwrap_or(start)
}

/// What stands within a name in lower case.
pub(crate) fn is_particle(word: &str) -> bool {
    is_one_of(word, &PARTICLES)
}

/// The gender that the classes of a given name or a title tell.
pub(crate) fn gender_of(classes: Classes) -> Option<Gender> {
    match (classes & class::MALE != 0, classes & class::FEMALE != 0) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::syntax::token::tokenize;
    use crate::Span;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_word_tells_by_itself_what_it_tells_as_a_name(classes: Classes) {
            let (text, mut tokens) = ("Elk", Vec::new());
            tokenize(text, Span::new(0, 3), &[], 0, &Lexicon::default(), &mut tokens);
            tokens[0].classes = classes;
            prop_assert_eq!(of_word(classes), of_words(text, &tokens, 0, 0, 0));
        }
    }
}
