//! Noun phrases: which tokens continue one, and which of its words is the head.

use super::{fronted, Head, Phrase, Sort, OPENING, VERB_GROUP};
use crate::lexicon::names::{COUNTRYMAN_ENDING, FIRM_ENDS, PEOPLES_ENDINGS};
use crate::lexicon::{class, is_one_of, single_words};
use crate::syntax::token::{Ending, Tag, Tags, Token, TokenKind, CAPITAL};

/// A quotation of so many words can stand in a noun phrase: *the “fake news” media*.
const WORDS_IN_NOUN_PHRASE: u16 = 4;

/// Makes the phrase the noun phrase that begins with its token, or with token `at` where that one opens it: *all his hens*.
#[inline(always)]
pub(super) fn set(
    text: &str,
    tokens: &[Token],
    before: &[Phrase],
    (at, phrase): (usize, &mut Phrase),
) {
    let Some((head, owned)) = plain_head(tokens, at).or_else(|| head(text, tokens, at)) else {
        return;
    };
    let head = fronted::before_subject(tokens, before, (at, head));
    let last = with_end(text, tokens, head);
    let tag = if last > head || head > at && is_numbered(&tokens[head - 1], &tokens[head]) {
        Tag::Name
    } else if !owned && is_folk(text, &tokens[at..=head]) {
        Tag::Noun
    } else {
        tokens[head].tag
    };
    let sort = if tag == Tag::Time {
        Sort::Time
    } else {
        Sort::Noun
    };
    phrase.set(sort, last + 1, last);
    phrase.noun = if tag == Tag::Name {
        Head::Name
    } else {
        Head::Nominal
    };
    phrase.owned = owned;
}

/// The head of what most noun phrases are: a determiner, adjectives and nouns, and then what goes on with none.
#[inline(always)]
fn plain_head(tokens: &[Token], first: usize) -> Option<(usize, bool)> {
    let is = |at: usize, tags: Tags| tokens.get(at).is_some_and(|token| token.tag.is_in(tags));
    let mut end = first + usize::from(tokens[first].tag == Tag::Determiner);
    while end - first < OPENING - 1 && is(end, Tags::of(&[Tag::Adjective])) {
        end += 1;
    }
    let nouns = end;
    while is(end, Tags::NOUNS) {
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
        .is_some_and(|of| of.tag == Tag::Preposition && of.length() < 4);
    of && tokens[at - 1].is(class::ORGANIZATION | class::ROLE)
        && (tokens[at - 1].tag == Tag::Name
            && tokens[at - 1].is(class::ORGANIZATION)
            && is_staff(&tokens[at + 1..])
            || is_bearer(tokens, at))
}

/// *Office of Rail Safety chief Ada Pell, mayor of Easter Holm Ada Pell, VP of product Ada Pell*: behind the field of an office, its bearer.
#[inline(never)]
fn is_bearer(tokens: &[Token], of: usize) -> bool {
    let rest = &tokens[of + 1..tokens.len().min(of + 1 + ORGANIZATION_NAME)];
    let end = rest.iter().position(|token| !token.is_word());
    let rest = &rest[..end.unwrap_or(rest.len())];
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
    let Some(given) = (0..rest.len() - 1).find(full) else {
        return false;
    };
    let office = tokens[of - 1].is(class::ROLE) && first.tag != Tag::Title;
    let before = |token: &Token| token.has(CAPITAL) || token.is(class::ROLE) || field(token);
    tokens[of].is_any(&[single_words::OF, single_words::TO])
        && rest[..given].iter().all(before)
        && (office || rest[given - 1].is(class::ROLE | class::TITLE))
}

/// Whether names, adjectives and somebody follow.
#[inline(never)]
fn is_staff(rest: &[Token]) -> bool {
    let mut rest = rest.iter().take(ORGANIZATION_NAME).peekable();
    let mut names = 0;
    while rest.next_if(|token| token.tag == Tag::Name).is_some() {
        names += 1;
    }
    let staff = rest.find(|token| token.tag != Tag::Adjective);
    names > 0
        && staff.is_some_and(|token| token.tag.is_in(Tags::NOUNS) && token.is(class::SOMEBODY))
}

/// The last token of a name that a comma or brackets part from the rest: *Delta Cranes, Inc.*, *Ada (“Pim”) Holm*.
#[inline(always)]
fn with_end(text: &str, tokens: &[Token], head: usize) -> usize {
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
            head + 2 * usize::from(ends)
        }
        [_, nickname, close, rest @ ..]
            if nickname.is_quote() && close.kind == TokenKind::Close =>
        {
            let names = rest.iter().take_while(|token| token.tag == Tag::Name);
            match names.count() {
                0 => head,
                names => head + 3 + names,
            }
        }
        _ => head,
    }
}

/// *Channel 4*: a name, or a noun with a capital, and digits.
fn is_numbered(name: &Token, number: &Token) -> bool {
    number.kind == TokenKind::Number
        && name.has(CAPITAL)
        && matches!(name.tag, Tag::Name | Tag::Noun)
}

/// So many words may tell which organisation it is, and who.
const ORGANIZATION_NAME: usize = 6;

/// Whether a phrase whose head is right before the token surely ends there.
#[inline(always)]
fn ends(token: &Token) -> bool {
    token.tag.is_in(ENDS) || token.tag == Tag::Mark && token.kind != TokenKind::Other
}

/// The head of any noun phrase that begins at `first`, and whether *'s* stands before it.
#[inline(never)]
fn head(text: &str, tokens: &[Token], first: usize) -> Option<(usize, bool)> {
    let mut scan = NounScan {
        text,
        tokens,
        first,
        head: None,
        mark: first,
    };
    let mut end = first;
    // where the head is, the phrase ends: an adjective or a quotation after it is no part of it
    while end < tokens.len() && scan.takes(end) {
        end += 1;
        if scan.head.is_none() && end - first == OPENING {
            break;
        }
    }
    let head = scan
        .head
        .or_else(|| fused(&tokens[first..end]).map(|last| first + last))?;
    Some((head, (first + 1..head).contains(&scan.mark)))
}

/// *The other said*, *the younger of them*: behind *the* and with no noun, the last adjective is the head.
fn fused(words: &[Token]) -> Option<usize> {
    let (opener, adjectives) = words.split_first()?;
    let the = opener.tag == Tag::Determiner && opener.is(class::DEFINITE);
    let all = adjectives.iter().all(|word| word.tag == Tag::Adjective);
    (the && all)
        .then_some(adjectives.len())
        .filter(|&last| last > 0)
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
const ENDS: Tags = Tags::LEXICAL_VERBS.or(VERB_GROUP).and(&[
    Tag::Pronoun,
    Tag::Adverb,
    Tag::Preposition,
    Tag::To,
    Tag::Coordinator,
    Tag::Subordinator,
    Tag::Relative,
    Tag::Interrogative,
    Tag::Particle,
    Tag::Determiner,
]);

/// The tags of what *'s* may stand before.
const OWNED: Tags = Tags::NOUNS.and(&[
    Tag::Adjective,
    Tag::Number,
    Tag::Quote,
    Tag::Participle,
    Tag::Ing,
    Tag::Adverb,
    Tag::Time,
]);

/// The tags of what an adverb may modify in a noun phrase.
const MODIFIED: Tags = Tags::of(&[
    Tag::Adjective,
    Tag::Participle,
    Tag::Number,
    Tag::Noun,
    Tag::Plural,
]);

impl NounScan<'_, '_> {
    /// Whether the token at `at` goes on with the phrase; notes the head.
    fn takes(&mut self, at: usize) -> bool {
        let headless = self.head.is_none();
        let inside = at > self.first && headless;
        match self.tokens[at].tag {
            Tag::Determiner => at == self.first || self.tokens[at - 1].tag == Tag::Determiner,
            Tag::Possessive => self.possessive(at),
            Tag::Adjective => {
                headless
                    || self.is_owned(at)
                    || self.noun_after(at)
                    || self.is(at + 1, Tag::Adjective) && self.noun_after(at + 1)
            }
            Tag::Number => self.number(at) && self.heads(at),
            Tag::Time => self.time(at) && self.heads(at),
            Tag::Noun | Tag::Plural => self.noun(at) && self.heads(at),
            Tag::Name | Tag::Title => self.name(at) && self.heads(at),
            Tag::Quote => self.quote(at),
            Tag::Participle | Tag::Ing => inside && self.noun_after(at),
            Tag::Adverb => inside && self.is_any(at + 1, MODIFIED),
            Tag::Mark => self.mark(at),
            Tag::Preposition => {
                at > self.first && self.is_head(at - 1) && staff_follows(self.tokens, at)
            }
            _ => false,
        }
    }

    /// Notes the head so far.
    fn heads(&mut self, at: usize) -> bool {
        self.head = Some(at);
        true
    }

    fn is_head(&self, at: usize) -> bool {
        self.head == Some(at)
    }

    fn is(&self, at: usize, tag: Tag) -> bool {
        self.tokens.get(at).is_some_and(|token| token.tag == tag)
    }

    fn is_any(&self, at: usize, tags: Tags) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.tag.is_in(tags))
    }

    fn noun_after(&self, at: usize) -> bool {
        self.is_any(at + 1, Tags::NOUNS)
    }

    /// Whether *'s* stands right before, in the phrase.
    fn is_owned(&self, at: usize) -> bool {
        at > self.first && self.is(at - 1, Tag::Possessive)
    }

    /// A pronoun begins the phrase; behind *'s* the owner is the head no longer.
    fn possessive(&mut self, at: usize) -> bool {
        if self.tokens[at].is_word() || at == self.first {
            return at == self.first && self.tokens[at].is_word();
        }
        let goes_on = self.is_head(at - 1) && self.is_any(at + 1, OWNED);
        if goes_on {
            self.mark = at;
        }
        goes_on
    }

    fn number(&self, at: usize) -> bool {
        if self.head.is_none() {
            return true;
        }
        let (token, before) = (&self.tokens[at], &self.tokens[at - 1]);
        // *Air Force 1st Lt. Ana Reyes*
        let rank = before.tag == Tag::Name && self.is(at + 1, Tag::Title);
        // *the Nov. 8 vote*
        let date = || {
            before.tag == Tag::Time
                && before.has(CAPITAL)
                && self.is(self.first, Tag::Determiner)
                && self.noun_after(at)
        };
        // *Channel 4 said*
        let numbered = || {
            is_numbered(before, token)
                && !before.is(class::PLACE)
                && self.is_any(at + 1, Tags::FINITE.and(&[Tag::Negation]))
        };
        rank || self.is_head(at - 1) && (before.tag == Tag::Number || date() || numbered())
    }

    /// A time word is a head (*last week*) or stands before one (*Monday night's speech*), but a name does not go on with it.
    fn time(&self, at: usize) -> bool {
        let open = |head: usize| matches!(self.tokens[head].tag, Tag::Time | Tag::Number);
        self.head.map_or(true, open) || self.is(at - 1, Tag::Possessive)
    }

    /// *Tuesday officials*: a time takes no noun for several people.
    fn noun(&self, at: usize) -> bool {
        let closed = at > self.first
            && self.is_head(at - 1)
            && self.is(at - 1, Tag::Time)
            && !self.tokens[self.first].is(class::DETERMINER)
            && self.tokens[at].is(class::GROUP);
        !closed
    }

    /// *on Sunday Hall said*: a time is no part of a name.
    fn name(&self, at: usize) -> bool {
        let timed = at > self.first && self.is_head(at - 1) && self.is(at - 1, Tag::Time);
        !timed || self.is(self.first, Tag::Possessive)
    }

    /// A short quotation modifies (*the “fake news” media*), is the head after a determiner, or is a nickname.
    fn quote(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        if token.quoted_words() > WORDS_IN_NOUN_PHRASE || token.ending == Ending::Comma {
            return false;
        }
        match self.head {
            Some(head) => self.is(head, Tag::Name) && self.is(at + 1, Tag::Name),
            None => at > self.first && self.noun_after(at),
        }
    }

    /// *Johnson & Johnson*, *AT&T*; a slash joins nouns.
    fn mark(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        // *the bespectacled, 71-year-old diplomat*
        if token.kind == TokenKind::Comma && self.head.is_none() && at > self.first {
            return self.is(at - 1, Tag::Adjective)
                && self.is(at + 1, Tag::Adjective)
                && self.is(self.first, Tag::Determiner);
        }
        token.kind == TokenKind::Other
            && self.head == at.checked_sub(1)
            && matches!(token.bytes(self.text), b"&" | b"/")
            && self.noun_after(at)
    }
}

/// *the Italian, an old Englishwoman*: a noun for somebody, though it has a capital.
fn is_folk(text: &str, words: &[Token]) -> bool {
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
