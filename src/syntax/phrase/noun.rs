//! Noun phrases: which tokens continue one, and which of its words is the head.

use super::{AUXILIARY, LEXICAL, NOUNS, OPENING};
use crate::lexicon::names::{COUNTRYMAN_ENDING, FIRM_ENDS, PEOPLES_ENDINGS};
use crate::lexicon::{class, is_one_of, single_words};
use crate::syntax::token::{Ending, Tag, Token, TokenKind, CAPITAL, SENTENCE_START};

/// A quotation of so many words can stand in a noun phrase: *the “fake news” media*.
const WORDS_IN_NOUN_PHRASE: u16 = 4;

/// The head of what most noun phrases are: a determiner, adjectives and nouns, and then what goes on with none.
#[inline(always)]
pub(super) fn plain_head(tokens: &[Token], first: usize) -> Option<(usize, bool)> {
    let is = |at: usize, tags: u32| {
        let within = |token: &Token| at == first || !token.has(SENTENCE_START);
        tokens
            .get(at)
            .is_some_and(|token| token.tag.is_in(tags) && within(token))
    };
    let mut end = first + usize::from(tokens[first].tag == Tag::Determiner);
    while end - first < OPENING - 1 && is(end, Tag::Adjective.bit()) {
        end += 1;
    }
    let nouns = end;
    while is(end, NOUNS) {
        end += 1;
    }
    (end > nouns && tokens.get(end).map_or(true, ends) && !staff_follows(tokens, end))
        .then(|| (end - 1, false))
}

/// *a Department of Health spokesman*: a preposition after a name for an organisation, more of that name, and who belongs
/// to it.
#[inline(always)]
fn staff_follows(tokens: &[Token], at: usize) -> bool {
    let of = tokens
        .get(at)
        .is_some_and(|of| of.tag == Tag::Preposition && of.end - of.start < 4);
    of && tokens[at - 1].is(class::ORGANIZATION | class::ROLE)
        && (tokens[at - 1].tag == Tag::Name
            && tokens[at - 1].is(class::ORGANIZATION)
            && is_staff(tokens, at + 1)
            || is_bearer(tokens, at))
}

/// *Office of Rail Safety chief Ada Pell, mayor of Easter Holm Ada Pell, VP of product Ada Pell*: behind the field of an office, its bearer.
#[inline(never)]
fn is_bearer(tokens: &[Token], of: usize) -> bool {
    let rest = &tokens[of + 1..tokens.len().min(of + 1 + ORGANIZATION_NAME)];
    let end = rest
        .iter()
        .take_while(|token| !token.has(SENTENCE_START) && token.is_word());
    let rest = &rest[..end.count()];
    let person = class::GIVEN_NAME | class::ROLE | class::TITLE;
    let named = |token: &Token| token.tag == Tag::Name;
    // an office in capitals has a field in small letters, too
    let field =
        |token: &Token| tokens[of - 1].has(CAPITAL) && matches!(token.tag, Tag::Noun | Tag::Plural);
    let full = |at: &usize| {
        let begins = rest[*at].is(class::GIVEN_NAME) || *at > 0 && !named(&rest[at - 1]);
        begins && named(&rest[*at]) && named(&rest[at + 1])
    };
    let Some(first) = rest
        .first()
        .filter(|first| (first.has(CAPITAL) || field(first)) && !first.is(person))
    else {
        return false;
    };
    let Some(given) = (0..rest.len().saturating_sub(1)).find(full) else {
        return false;
    };
    let office = tokens[of - 1].is(class::ROLE) && first.tag != Tag::Title;
    let before = |token: &Token| token.has(CAPITAL) || token.is(class::ROLE) || field(token);
    tokens[of].is_any(&[single_words::OF, single_words::TO])
        && rest[..given].iter().all(before)
        && (office || rest[given - 1].is(class::ROLE | class::TITLE))
}

#[inline(never)]
fn is_staff(tokens: &[Token], from: usize) -> bool {
    let rest = &tokens[from..tokens.len().min(from + ORGANIZATION_NAME)];
    let names = rest
        .iter()
        .take_while(|token| token.tag == Tag::Name && !token.has(SENTENCE_START))
        .count();
    let mut rest = rest[names..]
        .iter()
        .skip_while(|token| token.tag == Tag::Adjective);
    let somebody = class::ROLE | class::PERSON | class::GROUP;
    names > 0
        && rest.next().is_some_and(|token| {
            token.tag.is_in(NOUNS) && token.is(somebody) && !token.has(SENTENCE_START)
        })
}

/// The end of a name that a comma or brackets part from the rest: *Delta Cranes, Inc.*, *Ada (“Pim”) Holm*.
#[inline(always)]
pub(super) fn with_end(text: &str, tokens: &[Token], head: usize) -> usize {
    let parted = tokens
        .get(head + 1)
        .is_some_and(|next| matches!(next.kind, TokenKind::Comma | TokenKind::Open));
    if parted && tokens[head].tag == Tag::Name {
        parted_end(text, tokens, head)
    } else {
        head
    }
}

#[inline(never)]
fn parted_end(text: &str, tokens: &[Token], head: usize) -> usize {
    match &tokens[head + 1..] {
        [comma, end, ..] if comma.kind == TokenKind::Comma => {
            let ends = is_one_of(end.text(text).trim_end_matches('.'), &FIRM_ENDS);
            head + 2 * usize::from(ends && !end.has(SENTENCE_START))
        }
        [_, nickname, close, rest @ ..]
            if nickname.is_quote() && close.kind == TokenKind::Close =>
        {
            let name = |token: &&Token| token.tag == Tag::Name && !token.has(SENTENCE_START);
            let names = rest.iter().take_while(name).count();
            head + if names > 0 { 3 + names } else { 0 }
        }
        _ => head,
    }
}

/// *Channel 4*: a name, or a noun with a capital, and digits.
pub(super) fn is_numbered(name: &Token, number: &Token) -> bool {
    number.kind == TokenKind::Number
        && name.has(CAPITAL)
        && matches!(name.tag, Tag::Name | Tag::Noun)
}

/// So many words may tell which organisation it is, and who.
const ORGANIZATION_NAME: usize = 6;

/// Whether a phrase whose head is right before the token surely ends there.
#[inline(always)]
fn ends(token: &Token) -> bool {
    let mark = token.tag == Tag::Mark && token.kind != TokenKind::Other;
    token.tag.is_in(ENDS) || mark || token.has(SENTENCE_START)
}

/// The head of any noun phrase that begins at `at`, and whether *'s* stands before it.
#[inline(never)]
pub(super) fn head(text: &str, tokens: &[Token], at: usize) -> Option<(usize, bool)> {
    let mut scan = NounScan {
        text,
        tokens,
        first: at,
        head: None,
        mark: at,
    };
    let mut end = at;
    // where the head is, the phrase ends: an adjective or a quotation after it is no part of it
    while end < tokens.len() && (end == at || !tokens[end].has(SENTENCE_START)) && scan.takes(end) {
        end += 1;
        if scan.head.is_none() && end - at == OPENING {
            break;
        }
    }
    scan.head
        .map(|head| (head, (at + 1..head).contains(&scan.mark)))
}

struct NounScan<'t, 'k> {
    text: &'t str,
    tokens: &'k [Token],
    first: usize,
    head: Option<usize>,
    /// The last *'s*, or the first token.
    mark: usize,
}

/// The tags that no noun goes on with.
const ENDS: u32 = Tag::Pronoun.bit()
    | Tag::Adverb.bit()
    | Tag::Preposition.bit()
    | Tag::To.bit()
    | Tag::Coordinator.bit()
    | Tag::Subordinator.bit()
    | Tag::Relative.bit()
    | Tag::Interrogative.bit()
    | Tag::Particle.bit()
    | Tag::Determiner.bit()
    | LEXICAL
    | AUXILIARY;

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
                let joined = || {
                    self.tokens
                        .get(at + 1)
                        .is_some_and(|next| next.tag == Tag::Adjective)
                };
                self.head.is_none()
                    || after_possessive
                    || self.noun_after(at)
                    || joined() && self.noun_after(at + 1)
            }
            Tag::Number => self.number(at),
            Tag::Time => self.time(at, begins),
            Tag::Noun | Tag::Plural => self.noun(at),
            Tag::Name | Tag::Title => self.name(at),
            Tag::Quote => self.quote(at),
            Tag::Participle | Tag::Ing => !begins && self.head.is_none() && self.noun_after(at),
            Tag::Adverb => !begins && self.head.is_none() && self.adjective_after(at),
            Tag::Mark => self.mark(at),
            Tag::Preposition => {
                !begins && self.head == Some(at - 1) && staff_follows(self.tokens, at)
            }
            _ => false,
        }
    }

    fn noun_after(&self, at: usize) -> bool {
        self.tokens.get(at + 1).is_some_and(|next| {
            matches!(next.tag, Tag::Noun | Tag::Plural | Tag::Name | Tag::Title)
                && !next.has(SENTENCE_START)
        })
    }

    fn adjective_after(&self, at: usize) -> bool {
        self.tokens.get(at + 1).is_some_and(|next| {
            matches!(
                next.tag,
                Tag::Adjective | Tag::Participle | Tag::Number | Tag::Noun | Tag::Plural
            )
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
            self.mark = at;
            return true;
        }
        false
    }

    fn number(&mut self, at: usize) -> bool {
        let token = &self.tokens[at];
        // *Air Force 1st Lt. Ana Reyes*
        let rank = || {
            let (before, after) = (
                at.checked_sub(1).map(|before| self.tokens[before].tag),
                self.tokens.get(at + 1),
            );
            before == Some(Tag::Name)
                && after.is_some_and(|after| after.tag == Tag::Title && !after.has(SENTENCE_START))
        };
        // *the Nov. 8 vote*
        let date = || {
            let month = self.head == Some(at - 1)
                && self.tokens[at - 1].tag == Tag::Time
                && self.tokens[at - 1].has(CAPITAL);
            month && self.tokens[self.first].tag == Tag::Determiner && self.noun_after(at)
        };
        // *Channel 4 said*
        let numbered = || {
            let acts = |next: &Token| {
                next.tag.is_in(AUXILIARY | Tag::Verb.bit()) && !next.has(SENTENCE_START)
            };
            let name = &self.tokens[at - 1];
            self.head == Some(at - 1)
                && is_numbered(name, token)
                && !name.is(class::PLACE)
                && self.tokens.get(at + 1).is_some_and(acts)
        };
        if self.head.is_none()
            || numbered()
            || self.head == Some(at - 1) && self.tokens[at - 1].tag == Tag::Number
            || date()
            || rank()
        {
            self.head = Some(at);
            return true;
        }
        false
    }

    /// A time word is a head (*last week*) or stands before one (*Monday night's speech*), but a name does not go on with it.
    fn time(&mut self, at: usize, begins: bool) -> bool {
        let open = begins
            || self.head.map_or(true, |head| {
                matches!(self.tokens[head].tag, Tag::Time | Tag::Number)
            });
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
            // a time is no part of a name: *on Sunday Hall said*
            if head + 1 == at
                && self.tokens[head].tag == Tag::Time
                && self.tokens[self.first].tag != Tag::Possessive
            {
                let owner = self.tokens[..at]
                    .last()
                    .is_some_and(|token| token.tag == Tag::Possessive);
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
        if token.quoted_words() > WORDS_IN_NOUN_PHRASE || matches!(token.ending, Ending::Comma) {
            return false;
        }
        let nickname = self
            .head
            .is_some_and(|head| self.tokens[head].tag == Tag::Name)
            && self
                .tokens
                .get(at + 1)
                .is_some_and(|next| next.tag == Tag::Name);
        let inside = at > self.first && self.head.is_none();
        nickname || (inside && self.noun_after(at))
    }

    /// *Johnson & Johnson*, *AT&T*; a slash joins nouns.
    fn mark(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        // *the bespectacled, 71-year-old diplomat*
        let adjective = |at: usize| {
            self.tokens
                .get(at)
                .is_some_and(|token| token.tag == Tag::Adjective)
        };
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

/// *the Italian, an old Englishwoman*: a noun for somebody, though it has a capital.
pub(super) fn is_folk(text: &str, words: &[Token]) -> bool {
    let [determiner, between @ .., noun] = words else {
        return false;
    };
    let named = noun.tag == Tag::Name && determiner.tag == Tag::Determiner;
    if !named || !noun.is(class::DEMONYM | class::PERSON) {
        return false;
    }
    let word = noun.text(text);
    let several = || PEOPLES_ENDINGS.iter().any(|ending| word.ends_with(ending));
    (noun.is(class::DEMONYM) || word.ends_with(COUNTRYMAN_ENDING))
        && between.iter().all(|word| word.tag == Tag::Adjective)
        && !several()
}
