//! Titles of works and names of programmes in quotation marks, which are not speech.
//!
//! ```text
//! title    = capital-word { capital-word | small-word } ;
//! context  = "on" title | owner "'s" title | work-noun number? ","? title | preposition title | "(" "the"? title ")"
//! ```
//! *on ABC’s “This Week”*, *her memoir, “Tough Choices”*, *a class called “Perception”*, *Dover Wells plc (“Dover”)*

use super::paragraph::Paragraph;
use crate::lexicon::single_words::{AS, BY, IT, KNOWN, NAMED, OF, SUCH};
use crate::lexicon::works::{
    BEFORE_TITLES, CALLED, IDEAS, INSCRIBES, PERFORMS, SINGS, SMALL, SPELLS, TERMS, TITLED, WORKS,
};
use crate::lexicon::{class, lemma, reports, CueFrames, Word};
use crate::syntax::clause::Order;
use crate::syntax::phrase::{Form, Phrase, Sort};
use crate::syntax::token::{Ending, Tag, Tags, Token, TokenKind, COUNTED};
use crate::util::words::{is_any, is_sign};
use crate::{Act, Span};

/// How many words a title may have.
pub(super) const LONGEST: u16 = 8;
const _: () = assert!(LONGEST < COUNTED);

/// Whether the quotation that token `at` is, is a title.
pub(super) fn is_title(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    // in a heading capitals tell nothing
    let named = || {
        !paragraph.heading
            && (introduces(paragraph, before)
                || is_performed(paragraph, at)
                || is_explained(paragraph, at)
                || is_nickname(paragraph, at)
                || paragraph.tokens[at].ending == Ending::Open && is_defined(paragraph, at))
    };
    let quote = &paragraph.tokens[at];
    // its letters are read last, since they take longest
    may_be(quote)
        && (named() || is_numbered(paragraph, before))
        && is_capitalised(quote.text(paragraph.text))
}

/// Whether a quotation has the length of a title, and asks nothing.
fn may_be(quote: &Token) -> bool {
    quote.quoted_words() <= LONGEST && quote.ending != Ending::Ask
}

/// *rose for “Blue Door”*: part of a sentence in which no verb of speech is open, but one that a quotation stands before:
/// *“…,” she said on “Blue Door”*
pub(super) fn is_part(paragraph: &Paragraph<'_>, at: usize, number: usize) -> bool {
    let before = paragraph.token_before(number);
    let quotes = |clause: usize| {
        let clause = &paragraph.clauses[clause];
        let reports = |cue: CueFrames| cue.quotes() || cue.states() || cue.act == Act::Calls;
        let shares = || clause.has_subject(Order::Shared);
        clause.cue.is_some_and(reports) && (!paragraph.follows_quotation(clause) || shares())
    };
    let quote = &paragraph.tokens[number];
    let words = quote.text(paragraph.text);
    before.is_some_and(|before| before.tag.is_in(HOLDS))
        && !paragraph.heading
        && may_be(quote)
        && is_capitalised(words)
        && capitals(words)
        && !paragraph.tree().open(at).any(quotes)
}

/// *Blue Door*, *Hands*, but *Catch me if you can*: no sentence with a capital at its head alone.
pub(super) fn capitals(quoted: &str) -> bool {
    let capital = |word: &&str| {
        word.trim_start_matches(is_sign)
            .starts_with(char::is_uppercase)
    };
    let words = quoted.split_whitespace();
    words.clone().filter(capital).nth(1).is_some() || words.count() == 1
}

/// What may stand before a title that is part of its sentence.
const HOLDS: Tags =
    Tags::LEXICAL_VERBS.and(&[Tag::Preposition, Tag::To, Tag::Determiner, Tag::Adjective]);

/// *sang “Blue Door”*, *was playing “Blue Door,”* but *a sign that read “Keep Out”*: where every word has a capital.
fn is_performed(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let [.., subject, verb, quote] = &paragraph.tokens[..=at] else {
        return false;
    };
    let written = matches!(subject.tag, Tag::Relative | Tag::Subordinator)
        || subject.is(class::DOCUMENT | class::CUE_NOUN)
        || verb.tag == Tag::Ing && subject.tag.is_in(NOUNS);
    // *sang “Hallelujah”*, but *read “Closed”*
    let works =
        |verb: &str| SINGS.contains(&verb) || quote.quoted_words() > 1 && PERFORMS.contains(&verb);
    !written && lemma(verb.verb).is_some_and(works)
}

/// What may carry words: *a shirt reading “Keep Out”*.
const NOUNS: Tags = Tags::of(&[Tag::Noun, Tag::Plural, Tag::Name]);

/// *wrote “Salt”, her first novel*: a noun for a work stands beside it, and reports nothing.
fn is_explained(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let quote = &paragraph.tokens[at];
    let comma = matches!(paragraph.tokens.get(at + 1), Some(next) if next.kind == TokenKind::Comma);
    if !comma && quote.ending != Ending::Comma {
        return false;
    }
    let first = at + 1 + usize::from(comma);
    let noun = paragraph
        .phrases
        .partition_point(|phrase| (phrase.first as usize) < first);
    let is_noun = |phrase: &&Phrase| phrase.is(Sort::Noun) && phrase.first as usize == first;
    let work = paragraph.phrase(noun).filter(is_noun);
    work.is_some_and(|work| is_work(paragraph.token(work), paragraph.text))
        && !paragraph.continues(noun + 1, Sort::Verb)
}

/// *what “refit” meant*, *“Refit” means a new engine*, *liked the word “refit”*: a word that the sentence explains, or is about.
pub(super) fn is_term(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let quote = paragraph.head(at);
    let verb = paragraph.phrase(at + 1).filter(|verb| verb.is(Sort::Verb));
    // *if “refit” is the right word*
    let named = |verb: &Phrase| {
        paragraph.token(verb).is(class::BE) && TERMS.contains(&paragraph.word(at + 2))
    };
    let explained = || {
        quote.ending == Ending::Open
            && verb.is_some_and(|verb| {
                lemma(paragraph.token(verb).verb) == Some(reports::EXPLAINS) || named(verb)
            })
    };
    quote.is_quote()
        && quote.quoted_words() <= TERM
        && (explained()
            || is_about_word(paragraph, at)
            || is_inscribed(paragraph, at)
            || is_shouted_part(paragraph, at))
}

/// *proposed the term “refit”*, *defines “refit” as “repair”*: the sentence is about the word, or about the one before it.
fn is_about_word(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let verb = |at: usize| paragraph.before(at, Sort::Verb);
    let other = at.checked_sub(2).filter(|&other| {
        verb(at).is_none()
            && paragraph.is(at - 1, Sort::Preposition)
            && paragraph.is(other, Sort::Quote)
    });
    let word = other.unwrap_or(at);
    match verb(word) {
        Some(verb) => paragraph.head(verb).is_form_of(&SPELLS),
        None => is_termed(paragraph, word),
    }
}

/// *proposed the term “refit”*, *the idea of a “refit”*, but *used the word “refit”*.
fn is_termed(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back);
    let word = |back: usize, word: Word| before(back).is_some_and(|at| paragraph.is_word(at, word));
    // *the idea of a “refit”*, *a word such as “refit”*, but *rejected the idea as “silly”*
    let link = match before(1).map(|link| paragraph.phrases[link].sort) {
        Some(Sort::Preposition) if !word(1, AS) => 1,
        Some(Sort::Preposition) if word(2, SUCH) => 2,
        _ => 0,
    };
    let term = before(1 + link).filter(|&term| {
        let noun = paragraph.word(term);
        TERMS.contains(&noun) || link > 0 && IDEAS.contains(&noun)
    });
    // *The word “refit” cost them the election*
    let subject = |term: usize| {
        let opens = [Sort::Comma, Sort::Subordinator, Sort::Coordinator];
        let begins = paragraph.phrases[term].sentence_start || paragraph.follows_any(term, &opens);
        // but *The word “refit” was used on the air by the mayor*
        let by = || (at + 2..paragraph.sentence_end(at)).any(|by| paragraph.is_word(by, BY));
        let acts = |next: &Phrase| next.is(Sort::Verb) && !(next.passive && by());
        begins && paragraph.phrase(at + 1).is_some_and(acts)
    };
    if term.is_some_and(subject) {
        return true;
    }
    let verb = term.and_then(|term| paragraph.before(term, Sort::Verb));
    verb.is_some_and(|verb| {
        let speaks = paragraph.cue(verb).is_some_and(CueFrames::marks_speech);
        !speaks && !paragraph.head(verb).is_form_of(&reports::UTTERS)
    })
}

/// *with “Keep Out” painted on it*: words that stand on a thing.
fn is_inscribed(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.continues(at + 1, Sort::Verb)
        && paragraph.is_verb(at + 1, Form::Participle)
        && paragraph.head(at + 1).is_form_of(&INSCRIBES)
        && paragraph.continues(at + 2, Sort::Preposition)
}

/// *SEND LETTER ON “NO DOGS” RULE*: words before a noun in a headline that is all capitals.
fn is_shouted_part(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let shouts = |noun: &Phrase| {
        let words = Span::new(
            paragraph.phrase_span(0).start,
            paragraph.phrase_span(at + 1).end,
        );
        noun.is(Sort::Noun)
            && !noun.is_pronoun()
            && !words.of(paragraph.text).contains(char::is_lowercase)
    };
    paragraph.heading && at > 0 && paragraph.phrase(at + 1).is_some_and(shouts)
}

/// How many words a term may have.
pub(super) const TERM: u16 = 4;

/// *(the “Agreement”)*, *Dover Wells plc (“Dover”)*: a name that the text means to use.
fn is_defined(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let tokens = paragraph.tokens;
    let beside =
        |token: &Token| matches!(token.tag, Tag::Determiner | Tag::Coordinator) || token.is_quote();
    let from = (at.saturating_sub(NAME)..at)
        .rev()
        .find(|&from| !beside(&tokens[from]));
    let to = (at..tokens.len())
        .take(NAME)
        .find(|&to| !beside(&tokens[to]));
    let (Some(from), Some(to)) = (from, to) else {
        return false;
    };
    let article = || {
        tokens[from..to]
            .iter()
            .any(|token| token.tag == Tag::Determiner)
    };
    let name = tokens[at]
        .text(paragraph.text)
        .split(is_sign)
        .find(|word| !word.is_empty());
    let short = || {
        tokens[..from]
            .iter()
            .rev()
            .take(NAME)
            .any(|token| Some(token.text(paragraph.text)) == name)
    };
    (tokens[from].kind, tokens[to].kind) == (TokenKind::Open, TokenKind::Close)
        && (article() || short())
}

/// How many words a name may have that is shortened in the brackets behind it, and how many may stand beside it there.
const NAME: usize = 6;

/// *Horace “Tin Man” Okello*, *Peter (“Pim”) Holm*
fn is_nickname(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let token = |at: Option<usize>| at.and_then(|at| paragraph.tokens.get(at));
    let name = |at| token(at).is_some_and(|name| name.tag == Tag::Name);
    let kind = |at| token(at).map(|mark| mark.kind);
    let bracket = usize::from(
        kind(at.checked_sub(1)) == Some(TokenKind::Open)
            && kind(Some(at + 1)) == Some(TokenKind::Close),
    );
    let quote = &paragraph.tokens[at];
    let short = quote.ending == Ending::Open && quote.quoted_words() <= NICKNAME;
    short && name(at.checked_sub(1 + bracket)) && name(Some(at + 1 + bracket))
}

/// How many words a nickname may have.
const NICKNAME: u16 = 3;

/// *Episode 12, “The Wells”*
fn is_numbered(paragraph: &Paragraph<'_>, before: usize) -> bool {
    let token = |back: usize| before.checked_sub(back).map(|at| &paragraph.tokens[at]);
    let kinds = (
        token(0).map(|comma| comma.kind),
        token(1).map(|number| number.kind),
    );
    let work = |noun: &Token| is_any(noun.text(paragraph.text), &WORKS);
    kinds == (Some(TokenKind::Comma), Some(TokenKind::Number)) && token(2).is_some_and(work)
}

/// Every word but the small ones has a capital.
pub(crate) fn is_capitalised(quoted: &str) -> bool {
    let mut words = quoted
        .split_whitespace()
        .map(|word| word.trim_matches(is_sign));
    let small = |word: &str| word.len() <= 3 && !word.starts_with('I') || is_any(word, &SMALL);
    words.clone().any(|word| !word.is_empty())
        && words.all(|word| {
            word.starts_with(|letter: char| letter.is_uppercase() || letter.is_numeric())
                || small(word)
        })
        && quoted.chars().any(char::is_uppercase)
}

/// Whether what stands before asks for a title: *on*, an owner, a noun for a work.
fn introduces(paragraph: &Paragraph<'_>, before: usize) -> bool {
    let (token, quote) = (&paragraph.tokens[before], &paragraph.tokens[before + 1]);
    let (word, noun) = (token.text(paragraph.text), paragraph.token_before(before));
    match token.tag {
        Tag::Possessive => true,
        Tag::Preposition | Tag::To => {
            BEFORE_TITLES.contains(&word) || is_known_as(paragraph, before)
        }
        // *Her first song was “Harbor Lights”*, *It was “The Moss of the Hills,” out of print*
        Tag::Be => noun.is_some_and(|noun| {
            let long = quote.quoted_words() > 2;
            is_work(noun, paragraph.text) || long && noun.is_any(&[IT])
        }),
        // *spoke at a “Town Forum”*, but *dismissed it as a “Town Farce”*
        Tag::Determiner if token.is(class::ARTICLE) && !token.is(class::DEFINITE) => {
            let within = |opener: &Token| opener.tag == Tag::Preposition && !opener.is_any(&[AS]);
            noun.is_some_and(within)
                && quote.ending == Ending::Open
                && quote.quoted_words() > 1
                && ends_in_capital(quote.text(paragraph.text))
        }
        Tag::Noun => is_work(token, paragraph.text),
        Tag::Mark if token.kind == TokenKind::Comma => {
            noun.is_some_and(|noun| noun.tag == Tag::Relative || is_work(noun, paragraph.text))
        }
        // *three novels, the last of which, “Salt,” sold well*
        Tag::Relative => noun.is_some_and(|noun| noun.is_any(&[OF])),
        Tag::Participle | Tag::Verb => TITLED.contains(&word) || names(paragraph, before),
        _ => false,
    }
}

/// *Town Forum*, but *Medicare for all*
fn ends_in_capital(quoted: &str) -> bool {
    let last = quoted.split_whitespace().next_back();
    last.is_some_and(|last| last.starts_with(char::is_uppercase))
}

/// *a yawl called “Second Wind”*: right behind a noun for a thing nobody calls anything anything.
fn names(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let word = paragraph.tokens[at].text(paragraph.text);
    let noun = paragraph.token_before(at);
    // *the sticky called “Oven Doors”*, *somebody named “The Tenant”*
    let thing = |noun: &Token| {
        matches!(noun.tag, Tag::Noun | Tag::Adjective)
            && !noun.is(class::SOMEBODY | class::ORGANIZATION)
    };
    CALLED.contains(&word)
        && noun.is_some_and(|noun| thing(noun) || NAMED.is(word) && noun.is(class::SOMEBODY))
}

/// *known as “the Goat”*
fn is_known_as(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let known = |before: &Token| before.is_any(&[KNOWN]);
    paragraph.tokens[at].is_any(&[AS]) && paragraph.token_before(at).is_some_and(known)
}

/// A noun for what has a title, rather than for words: *a study*, but not *his slogan*.
fn is_work(noun: &Token, text: &str) -> bool {
    noun.is(class::DOCUMENT) && !noun.is(class::CUE_NOUN) || WORKS.contains(&noun.text(text))
}
