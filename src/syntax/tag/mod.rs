//! Word classes in context: one class for each token of a sentence, left to right, from the lexicon's set for the word,
//! its ending, its capital, and its neighbours.

mod closed;
mod names;
mod open;
mod participle;
#[cfg(test)]
mod tests;

pub(crate) use names::Names;

use crate::lexicon::class::{self, CLOSED, OPEN};
use crate::lexicon::names::PLACE_BEGINNINGS;
use crate::lexicon::single_words::{BEEN, NOT};
use crate::lexicon::{guess, is_one_of, Ambiguity, Classes, Lexicon, Word, ADVERB_ENDING};
use crate::syntax::token::{
    Tag, Tags, Token, TokenKind, ALL_CAPITALS, CAPITAL, DOTTED, SENTENCE_START, UNSETTLED,
};

/// Classes that a capital does not hide: *Monday*, *President*, *Mr.*
const CAPITALISED: Classes = class::TIME | class::TITLE | class::ROLE | class::DEMONYM;

/// Reads one sentence of a paragraph after the other.
#[derive(Debug)]
pub(crate) struct Tagger<'t, 'n> {
    text: &'t str,
    /// Capitals tell nothing.
    heading: bool,
    names: &'n mut Names,
    /// The class of the last word that is no adverb.
    previous: Option<Tag>,
}

impl<'t, 'n> Tagger<'t, 'n> {
    pub(crate) fn new(text: &'t str, heading: bool, names: &'n mut Names) -> Self {
        Tagger {
            text,
            heading,
            names,
            previous: None,
        }
    }

    /// Gives every token of a sentence, those from `start` on, its class, but for those that have it by themselves.
    #[inline(never)]
    pub(crate) fn tag(&mut self, tokens: &mut [Token], start: usize) {
        for index in start..tokens.len() {
            if tokens[index].has(UNSETTLED) {
                let tag = self.in_context(tokens, index);
                tokens[index].tag = tag;
                if tag == Tag::Name && !self.heading {
                    self.names.note(&tokens[index]);
                }
            }
            // adverbs and *not* between an auxiliary and its verb hide nothing
            let tag = tokens[index].tag;
            if !matches!(tag, Tag::Adverb | Tag::Negation) {
                self.previous = Some(tag);
            }
        }
    }

    #[inline(always)]
    fn in_context(&self, tokens: &mut [Token], index: usize) -> Tag {
        let &Tagger {
            text,
            heading,
            previous,
            ..
        } = self;
        let token = &mut tokens[index];
        if token.has(CAPITAL) {
            if names::is_plain(token, heading) {
                return Tag::Name;
            }
            if heading
                && token.is_word()
                && token.has(ALL_CAPITALS)
                && is_numeral(token.bytes(text))
            {
                token.kind = TokenKind::Number;
                return Tag::Number;
            }
        } else if token.ambiguity == Ambiguity::Unknown && token.classes & !class::PARTICLE == 0 {
            token.classes |= guess(token.bytes(text));
            token.ambiguity = Ambiguity::of(token.classes);
            if let Ambiguity::Settled(tag) = token.ambiguity {
                return tag;
            }
        }
        let near = previous.filter(|_| !token.has(SENTENCE_START));
        Context::new((text, tokens), index, near, heading, self.names).tag()
    }
}

/// *CHAPTER IX*: a number of Roman letters, in a heading.
fn is_numeral(word: &[u8]) -> bool {
    word.iter()
        .all(|letter| matches!(letter, b'I' | b'V' | b'X' | b'L' | b'C'))
}

/// *Reyes’s been, Reyes’s the one*: what begins so belongs to nobody.
fn is_unowned(token: &Token) -> bool {
    token.is(class::ARTICLE) || token.is_any(&[BEEN, NOT])
}

/// Whether what follows is a full stop or nothing.
fn stops(next: Option<&Token>) -> bool {
    next.map_or(true, |next| next.kind == TokenKind::Stop)
}

/// A token among its neighbours, none of a later sentence; those to the left have their class already.
struct Context<'k> {
    text: &'k str,
    tokens: &'k [Token],
    index: usize,
    token: &'k Token,
    /// The token after it.
    next: Option<&'k Token>,
    /// The classes of that token.
    follows: Classes,
    /// The class of the last word before that is no adverb.
    previous: Option<Tag>,
    heading: bool,
    names: &'k Names,
}

impl<'k> Context<'k> {
    #[inline(always)]
    fn new(
        (text, tokens): (&'k str, &'k [Token]),
        index: usize,
        previous: Option<Tag>,
        heading: bool,
        names: &'k Names,
    ) -> Self {
        let next = tokens.get(index + 1);
        let follows = next.map_or(0, |next| next.classes);
        Context {
            text,
            tokens,
            index,
            token: &tokens[index],
            next,
            follows,
            previous,
            heading,
            names,
        }
    }

    #[inline(always)]
    fn is(&self, classes: Classes) -> bool {
        self.token.is(classes)
    }

    /// The token so many places before.
    fn before(&self, back: usize) -> Option<&'k Token> {
        Some(&self.tokens[self.index.checked_sub(back)?])
    }

    /// The tag of that token.
    fn tag_before(&self, back: usize) -> Option<Tag> {
        Some(self.before(back)?.tag)
    }

    /// The token behind the next.
    fn after_next(&self) -> Option<&'k Token> {
        self.tokens.get(self.index + 2)
    }

    #[inline(always)]
    fn next_is(&self, classes: Classes) -> bool {
        self.follows & classes != 0
    }

    /// Whether the next word is one of these.
    fn next_is_any(&self, words: &[Word]) -> bool {
        self.next.is_some_and(|next| next.is_any(words))
    }

    fn next_is_kind(&self, kind: TokenKind) -> bool {
        self.next.is_some_and(|next| next.kind == kind)
    }

    /// Whether the next word ends as adverbs do.
    fn adverb_is_next(&self) -> bool {
        self.next
            .is_some_and(|next| next.bytes(self.text).ends_with(ADVERB_ENDING))
    }

    /// Whether the next is a word with a capital that is none of the small words.
    fn name_is_next(&self) -> bool {
        self.next
            .is_some_and(|next| next.is_capitalised() && !next.is(CLOSED))
    }

    /// Whether a full stop or nothing follows in the sentence.
    fn stops(&self) -> bool {
        stops(self.next)
    }

    /// Whether a full stop, a comma or nothing follows.
    fn ends(&self) -> bool {
        self.stops() || self.next_is_kind(TokenKind::Comma)
    }

    /// Whether the class before is among these.
    #[inline(always)]
    fn after(&self, tags: &[Tag]) -> bool {
        self.previous
            .is_some_and(|previous| previous.is_in(Tags::of(tags)))
    }

    #[inline(always)]
    fn tag(&self) -> Tag {
        match self.token.ambiguity {
            _ if self.token.is_word() => self.word(),
            Ambiguity::Settled(tag) => tag,
            _ => self.possessive(),
        }
    }

    /// `'s`: the possessive, or *is* and *has* after a pronoun, or before what nobody can own.
    fn possessive(&self) -> Tag {
        let pronoun = self.before(1).is_some_and(|host| {
            matches!(
                host.tag,
                Tag::Pronoun
                    | Tag::Relative
                    | Tag::Interrogative
                    | Tag::Subordinator
                    | Tag::Determiner
            ) || host.is(class::SUBJECT_PRONOUN) && !host.has(CAPITAL)
        });
        if self.is(class::BE) && (pronoun || self.next.is_some_and(is_unowned)) {
            Tag::Be
        } else {
            Tag::Possessive
        }
    }

    #[inline(always)]
    fn word(&self) -> Tag {
        if !self.token.has(CAPITAL) {
            self.lower()
        } else if !self.token.has(SENTENCE_START) && !self.heading {
            self.capitalised()
        } else if self.is_adverb_first() {
            Tag::Adverb
        } else if self.starts_name() {
            self.name_or_title()
        } else {
            self.lower()
        }
    }

    /// *Naturally he was late, Suddenly Tom rose*: not *Connolly said*.
    fn is_adverb_first(&self) -> bool {
        let word = self.token.bytes(self.text);
        let unknown = self.token.classes == 0
            && word.len() > 4
            && word.ends_with(ADVERB_ENDING)
            && !self.heading;
        let begins =
            class::SUBJECT_PRONOUN | class::DETERMINER | class::POSSESSIVE | class::GIVEN_NAME;
        let adjective = || {
            let stem = &word[..word.len() - 2];
            Lexicon::BUILT_IN.look_up(stem).classes & class::ADJECTIVE != 0
        };
        unknown && !self.names.knows(self.token) && (self.next_is(begins) || adjective())
    }

    /// Within a sentence a capital shows a name, but for a few words that always or sometimes have one.
    fn capitalised(&self) -> Tag {
        if self.reports_with_capital() {
            return Tag::Verb;
        }
        if !self.is(CLOSED) {
            return self.name_or_title();
        }
        let single = self.token.length() == 1;
        if single && self.is(class::SUBJECT_PRONOUN) && !self.token.has(DOTTED) {
            return Tag::Pronoun;
        }
        // *“…,” Will said*
        if self.after(&[Tag::Quote])
            && !self.is(class::SUBJECT_PRONOUN)
            && self.next.is_some_and(Token::is_report)
        {
            return Tag::Name;
        }
        // *US*: a pronoun does not shout
        if self.token.has(ALL_CAPITALS)
            && self.is(class::OBJECT_PRONOUN)
            && !self.is(class::SUBJECT_PRONOUN)
        {
            return self.name_or_title();
        }
        if !self.is(CAPITALISED | class::GIVEN_NAME | class::PLACE) && !self.inside_name() {
            return self.lower();
        }
        self.name_or_title()
    }

    /// *“Is it far?” Asked the boy*: the past form of a verb that reports, right behind a quotation, with somebody after it.
    fn reports_with_capital(&self) -> bool {
        let past = self.is(class::CUE_VERB) && self.is(class::VERB_PAST) && !self.is(class::NOUN);
        past && self.before(1).is_some_and(Token::is_quote)
            && self.next.is_some_and(|next| {
                next.is(class::ARTICLE | class::POSSESSIVE) || next.is_capitalised()
            })
    }

    /// *Bank of America*, *the House and Senate*: a small word within a capitalised name has lower case; one with a
    /// capital, as in titles of works, belongs to it.
    fn inside_name(&self) -> bool {
        self.after(&[Tag::Name, Tag::Title]) && self.next.is_some_and(|next| next.has(CAPITAL))
    }

    /// A word for a time that is a name: *Ai Jun, Jun Okada* (but *Jun 4*), *the New York Times, the March Hare, “…,” said
    /// Sunday.*
    fn is_name_of_time(&self, name_follows: bool) -> bool {
        let name = self.after(&[Tag::Name, Tag::Title]);
        let short = self.token.length() == 3 && !self.token.has(DOTTED);
        let date = self.next_is_kind(TokenKind::Number) || self.is(class::VERB_BASE);
        if short && !date && (name || name_follows && !self.next_is(class::TIME)) {
            return true;
        }
        let determined = self.after(&[Tag::Determiner]);
        if self.is(class::PLURAL) && (name || determined) {
            return true;
        }
        // but *this Year Mia Gold*, *the Second World War*, *on the Friday Okoro left*
        let acts = || {
            self.after_next()
                .is_some_and(|after| after.is(class::FINITE))
        };
        let unknown = || self.follows == 0 && !acts();
        let thing = !self.next_is(class::TIME | class::GIVEN_NAME | class::TITLE)
            && (self.next_is(OPEN) || unknown());
        if name_follows && thing && determined && !self.is(class::ADJECTIVE) {
            return true;
        }
        self.after(&[Tag::Verb])
            && self.before(2).is_some_and(Token::is_quote)
            && self.before(1).is_some_and(|verb| verb.is(class::CUE_VERB))
    }

    fn name_or_title(&self) -> Tag {
        if !self.is(CAPITALISED) {
            return Tag::Name;
        }
        let name_follows = self.name_is_next();
        if self.is(class::TIME) {
            if self.is_name_of_time(name_follows) {
                return Tag::Name;
            }
            let alone = !name_follows && !self.after(&[Tag::Name, Tag::Title]);
            if alone || !self.is(class::GIVEN_NAME) {
                return Tag::Time;
            }
        }
        // *Hunter Moss* is called so, *Dean Ana Reyes* is not
        let given = self.is(class::GIVEN_NAME) && !self.next_is(class::GIVEN_NAME);
        let role = self.is(class::ROLE) && !given;
        if name_follows && (role || self.is(class::TITLE)) {
            return Tag::Title;
        }
        // *Russian aid*, but *Russians will*; *Russians shows* are no subject and verb
        let several = self.is(class::PLURAL) && !self.next_is(class::VERB_S);
        if self.is(class::DEMONYM) && !several && !name_follows && self.modifies() {
            return Tag::Adjective;
        }
        Tag::Name
    }

    /// A noun follows, or an adjective that one follows: *Russian state media*, but not *a Democrat familiar with it*.
    fn modifies(&self) -> bool {
        let after = self.after_next();
        let noun = class::NOUN | class::PLURAL;
        self.next_is(noun)
            || self.next_is(class::ADJECTIVE)
                && after.is_some_and(|after| after.is(noun) && !after.is(class::PREPOSITION))
    }

    /// At the start of a sentence: a word that the lexicon does not know otherwise, or a given name with a name after it.
    fn starts_name(&self) -> bool {
        let next_capital = || self.name_is_next();
        let possessive = || self.next_is_kind(TokenKind::Possessive);
        let colon = self.next_is_kind(TokenKind::Colon);
        if colon && self.token.has(ALL_CAPITALS) && self.index == 0 {
            // *BREWER: And the pass?*
            return true;
        }
        if colon && self.heading && self.token.has(SENTENCE_START) {
            // *Reyes: Bridge Is Safe*
            return !self.is(CLOSED | class::NOUN);
        }
        if self.heading {
            if self.token.has(ALL_CAPITALS) {
                return self.is(class::GIVEN_NAME | class::TITLE | class::PLACE);
            }
            return !self.is(CLOSED | OPEN | class::TIME)
                || self.is(class::GIVEN_NAME | class::TITLE);
        }
        if self.is(CLOSED) && (!self.is(class::GIVEN_NAME) || self.is(class::PREPOSITION)) {
            return false;
        }
        !self.is(CLOSED | OPEN | class::TIME | class::NUMBER)
            || self.is(class::TITLE)
            || self.token.has(DOTTED)
            || (self.is(class::GIVEN_NAME | class::ROLE | class::DEMONYM | class::PLACE)
                && (next_capital() || possessive()))
            || (self.is(class::GIVEN_NAME | class::PLACE)
                && !self.is(CLOSED | class::VERB_BASE | class::ADJECTIVE))
            || !self.is(class::PLURAL | class::ADVERB)
                && (!self.next_is(class::NOUN | class::PLURAL) || self.next_is(class::VERB_S))
                && self.names.knows(self.token)
            // *North Selby*
            || self.is(class::ADVERB)
                && next_capital()
                && is_one_of(self.token.text(self.text), &PLACE_BEGINNINGS)
            || self.subject_of_next()
            || (next_capital()
                && !self.is(class::VERB_ING
                    | class::VERB_PAST
                    | class::VERB_BASE
                    | class::ADVERB
                    | class::NUMBER
                    | class::ADJECTIVE))
    }

    /// *Hall told, Rush has*: a word that could be a verb or a noun, right before a finite verb, is somebody.
    fn subject_of_next(&self) -> bool {
        // *Rain fell, Steam hissed*: a thing does what it does; who reports or has something is somebody
        let thing = self.is(class::NOUN)
            && !self.is(class::ACTOR)
            && !self.next_is(class::HAVE | class::MODAL | class::BE | class::CUE_VERB);
        let bare = !thing
            && !self.is(class::PLURAL
                | class::NUMBER
                | class::ADVERB
                | class::ADJECTIVE
                | class::VERB_ING
                | class::VERB_PAST);
        bare && self.next_is(class::FINITE) && !self.next_is(class::NOMINAL | class::PREPOSITION)
    }

    /// By the classes of the word itself: what they leave open is narrowed until a tag is left.
    fn lower(&self) -> Tag {
        let classes = self.token.classes;
        let ambiguity = match self.token.ambiguity {
            Ambiguity::Joining => self
                .joining()
                .map_or_else(|| Ambiguity::of_joint(classes), Ambiguity::Settled),
            Ambiguity::Modal if self.after(&[Tag::Determiner, Tag::Possessive, Tag::Adjective]) => {
                Ambiguity::of_joint(classes & !class::MODAL)
            }
            known => known,
        };
        let ambiguity = match ambiguity {
            Ambiguity::Preposition => self
                .preposition()
                .map_or_else(|| Ambiguity::of_open(classes), Ambiguity::Settled),
            known => known,
        };
        match ambiguity {
            Ambiguity::Settled(tag) => tag,
            Ambiguity::Modal => Tag::Modal,
            Ambiguity::That => self.that(),
            Ambiguity::Relative => self.relative(),
            Ambiguity::Pronoun => self.pronoun(),
            Ambiguity::Determiner => self.determiner(),
            Ambiguity::VerbOrNoun if self.verb_here() => self.verb(),
            Ambiguity::VerbOrNoun | Ambiguity::Nominal => self.nominal(),
            Ambiguity::Past => self.verb(),
            Ambiguity::Base if self.is(class::VERB_BASE) && self.after_article() => Tag::Noun,
            // *the crows, a pair of crows*
            Ambiguity::Base
                if !self.is(class::VERB_BASE)
                    && (self.is_several() || self.after(&[Tag::Preposition])) =>
            {
                Tag::Plural
            }
            Ambiguity::Base => Tag::Verb,
            _ => self.name_or_noun(),
        }
    }
}
