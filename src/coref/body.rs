//! Bodies, which are no persons: whom *it*, *the union*, *the company*, *the paper* stand for.

use crate::lexicon::names::{BODIES, FIRMS, GROUPS, PAPERS, PAPER_NAMES};
use crate::lexicon::single_words::IT;
use crate::lexicon::{class, is_one_of, Lexicon};
use crate::mention::{NounMention, DEFINITE, OWNED, RELATIVE, SPEAKS};
use crate::syntax::phrase::Head;
use crate::util::words::{is_any, same_word};

/// Whether a nominal is for a body: *the union, a report, its board*.
pub(super) fn is_nominal(text: &str, mention: &NounMention) -> bool {
    let body = class::ORGANIZATION | class::DOCUMENT;
    let person = class::ROLE | class::PERSON | class::KINSHIP;
    // *the manufacturer* is a firm rather than a man
    let firm = || is_any(mention.head().of(text), &FIRMS);
    (mention.sort == Head::Nominal) & mention.is(body) && (!mention.is(person) || firm())
}

/// Whether a mention is *it*, and reports something.
pub(super) fn is_it(text: &str, mention: &NounMention) -> bool {
    mention.has(SPEAKS)
        && mention.sort == Head::Pronoun
        && !mention.has(RELATIVE)
        && IT.is(mention.span().of(text))
}

/// Whether a nominal may be for a body that the text has named: *the union*, not *its board*.
pub(super) fn looks_back(mention: &NounMention) -> bool {
    mention.has(DEFINITE) && !mention.has(OWNED) && mention.reach() == mention.span()
}

/// A bit for what each of the words begins with, whatever its case; all of them where a letter is no ASCII one.
pub(super) fn initials(words: &str) -> u32 {
    let (mut all, mut begins) = (0, true);
    for byte in words.bytes() {
        if !byte.is_ascii() {
            return u32::MAX;
        }
        all |= u32::from(begins) << (byte & 31);
        begins = byte <= b' ';
    }
    all
}

/// Whether a nominal calls a body by words of its name: *the union* is the Union of Dockers, *the budget office* the Budget
/// Office of Ulmouth, but *the Ulmouth union*, *the trade union* another one.
pub(super) fn is_called(lexicon: &Lexicon, text: &str, name: &str, mention: &NounMention) -> bool {
    let noun = mention.head().of(text);
    let mut words = name.split_whitespace();
    let Some(_) = words.by_ref().find(|word| same_word(word, noun)) else {
        return false;
    };
    let before = mention.before_head().of(text);
    let own = |word: &str| {
        let classes = lexicon.classes_of(word);
        classes & class::DETERMINER != 0
            || classes & class::ADJECTIVE != 0 && !word.starts_with(char::is_uppercase)
            || name.split_whitespace().any(|other| same_word(other, word))
    };
    let ends = words
        .next()
        .map_or(true, |next| !next.starts_with(char::is_uppercase));
    ends && before.split_whitespace().all(own)
}

/// Whether a body of that name, of which no word is the noun, can be meant by it.
pub(super) fn can_be(lexicon: &Lexicon, name: &str, noun: &str) -> bool {
    let last = name.split_whitespace().next_back().unwrap_or("");
    if is_one_of(last, &PAPER_NAMES) {
        return is_any(noun, &PAPERS);
    }
    let told = |word: &str| {
        let classes = lexicon.classes_of(word);
        classes & class::ORGANIZATION != 0
            && classes & (class::NOUN | class::ABBREVIATION) != class::ABBREVIATION
    };
    let place = lexicon.is(last, class::PLACE);
    !place && is_any(noun, &GROUPS) || is_any(noun, &FIRMS) && !name.split_whitespace().any(told)
}

/// *the newspaper De Avondpost*: the noun before a name says that another noun is not for it.
pub(super) fn is_another(before: &str, noun: &str) -> bool {
    let told = before.split_whitespace().next_back().unwrap_or("");
    BODIES
        .iter()
        .any(|kind| is_any(told, kind) && !is_any(noun, kind))
}
