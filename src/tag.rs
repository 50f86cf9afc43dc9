//! Word classes in context: one class for each token of a paragraph, left to right, from the lexicon's set for the word,
//! its ending, its capital, and its neighbours.

use crate::lexicon::{class, hash_step, Classes, HASH_START};
use crate::token::{Tag, Token, TokenKind, CAPITAL, DOTTED, SENTENCE_START, VERB_FORMS};

/// How many words after a past form are searched for the verb of the noun before it.
const LOOKAHEAD: usize = 12;

const OPEN: Classes = VERB_FORMS | class::NOUN | class::PLURAL | class::ADJECTIVE | class::ADVERB;
const CLOSED: Classes = class::DETERMINER
    | class::POSSESSIVE
    | class::SUBJECT_PRONOUN
    | class::OBJECT_PRONOUN
    | class::RELATIVE
    | class::INTERROGATIVE
    | class::PREPOSITION
    | class::COORDINATOR
    | class::SUBORDINATOR
    | class::MODAL
    | class::BE
    | class::HAVE
    | class::DO
    | class::NEGATION
    | class::TO;
/// Classes that a capital does not hide: *Monday*, *President*, *Mr.*
const CAPITALISED: Classes = class::TIME | class::TITLE | class::ROLE | class::DEMONYM;

/// Gives every token of a paragraph its class. In a heading capitals tell nothing.
pub(crate) fn tag(text: &str, tokens: &mut [Token], heading: bool, names: &mut Names) {
    // adverbs and *not* between an auxiliary and its verb hide nothing
    let mut previous: Option<Tag> = None;
    for index in 0..tokens.len() {
        let known = names.knows(text, &tokens[index]);
        if tokens[index].kind == TokenKind::Word && tokens[index].classes & !class::PARTICLE == 0 {
            tokens[index].classes |= guess(tokens[index].text(text), tokens[index].has(CAPITAL));
        }
        let token = tokens[index];
        let near = previous.filter(|_| !token.has(SENTENCE_START));
        let tag = Context { tokens, index, token, previous: near, heading, known }.tag();
        tokens[index].tag = tag;
        previous = if matches!(tag, Tag::Adverb | Tag::Negation) { previous } else { Some(tag) };
        if !heading {
            names.note(text, &tokens[index]);
        }
    }
}

/// The names that a document has shown so far: words with a capital in the midst of a sentence. They tell that *Small*
/// at the start of one is somebody. A set of hashes: a rare collision makes a word a name.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    bits: [u64; 256],
}

impl Default for Names {
    fn default() -> Self {
        Names { bits: [0; 256] }
    }
}

impl Names {
    fn slot(text: &str, token: &Token) -> (usize, u64) {
        let hash = token.text(text).bytes().fold(HASH_START, hash_step) >> 32;
        ((hash / 64 % 256) as usize, 1 << (hash % 64))
    }

    fn knows(&self, text: &str, token: &Token) -> bool {
        let initial = token.has(SENTENCE_START) && token.has(CAPITAL) && token.is_word() && !token.is(CLOSED);
        let (word, bit) = if initial { Names::slot(text, token) } else { (0, 0) };
        self.bits[word] & bit != 0
    }

    fn note(&mut self, text: &str, token: &Token) {
        if token.tag == Tag::Name && token.has(CAPITAL) && !token.has(SENTENCE_START) {
            let (word, bit) = Names::slot(text, token);
            self.bits[word] |= bit;
        }
    }
}

/// The classes of a word that the lexicon does not hold, by its ending.
fn guess(word: &str, capital: bool) -> Classes {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending));
    if capital {
        0
    } else if ends(&["ly"]) {
        class::ADVERB
    } else if ends(&["ing"]) {
        class::VERB_ING | class::NOUN
    } else if ends(&["ed"]) {
        class::VERB_PAST | class::VERB_PARTICIPLE | class::ADJECTIVE
    } else if ends(&["ous", "ful", "ive", "able", "ible", "al", "ic", "less", "ish", "ary"]) {
        class::ADJECTIVE
    } else if ends(&["ss", "us", "is"]) {
        class::NOUN
    } else if ends(&["s"]) {
        class::PLURAL
    } else {
        class::NOUN
    }
}

/// A token among its neighbours; those to the left have their class already.
struct Context<'k> {
    tokens: &'k [Token],
    index: usize,
    token: Token,
    /// The class of the last word before that is no adverb.
    previous: Option<Tag>,
    heading: bool,
    /// The word is a name elsewhere.
    known: bool,
}

impl Context<'_> {
    fn is(&self, classes: Classes) -> bool {
        self.token.is(classes)
    }

    fn next(&self) -> Option<&Token> {
        self.tokens.get(self.index + 1).filter(|next| !next.has(SENTENCE_START))
    }

    fn next_is(&self, classes: Classes) -> bool {
        self.next().is_some_and(|next| next.is(classes))
    }

    fn after(&self, tags: &[Tag]) -> bool {
        self.previous.is_some_and(|previous| tags.contains(&previous))
    }

    fn tag(&self) -> Tag {
        match self.token.kind {
            TokenKind::Quote => Tag::Quote,
            TokenKind::Number => Tag::Number,
            TokenKind::Possessive => self.possessive(),
            TokenKind::Word => self.word(),
            _ => Tag::Mark,
        }
    }

    /// `'s`: the possessive, or *is* and *has* after a pronoun.
    fn possessive(&self) -> Tag {
        let host = self.index.checked_sub(1).map(|before| self.tokens[before]);
        let pronoun = host.is_some_and(|host| {
            matches!(host.tag, Tag::Pronoun | Tag::Relative | Tag::Interrogative | Tag::Subordinator | Tag::Determiner)
                || host.is(class::SUBJECT_PRONOUN) && !host.has(CAPITAL)
        });
        if pronoun && self.is(class::BE) {
            Tag::Be
        } else {
            Tag::Possessive
        }
    }

    fn word(&self) -> Tag {
        let sentence_start = self.token.has(SENTENCE_START);
        if self.token.has(CAPITAL) && !sentence_start && !self.heading {
            return self.capitalised();
        }
        if self.token.has(CAPITAL) && self.starts_name() {
            return self.name_or_title();
        }
        self.lower()
    }

    /// Within a sentence a capital shows a name, but for a few words that always or sometimes have one.
    fn capitalised(&self) -> Tag {
        let single = self.token.end - self.token.start == 1;
        if single && self.is(class::SUBJECT_PRONOUN) && !self.token.has(DOTTED) {
            return Tag::Pronoun;
        }
        if self.is(CLOSED) && !self.is(CAPITALISED | class::GIVEN_NAME | class::PLACE) && !self.inside_name() {
            return self.lower();
        }
        self.name_or_title()
    }

    /// *Bank of America*, *the House and Senate*: a small word within a capitalised name has lower case; one with a
    /// capital, as in titles of works, belongs to it.
    fn inside_name(&self) -> bool {
        self.after(&[Tag::Name, Tag::Title]) && self.next().is_some_and(|next| next.has(CAPITAL))
    }

    fn name_or_title(&self) -> Tag {
        let name_follows = self.next().is_some_and(|next| next.has(CAPITAL) && next.is_word() && !next.is(CLOSED));
        // *Ai Jun*, but *Jun 4*
        let short = self.token.end - self.token.start == 3 && !self.token.has(DOTTED);
        let date = self.next().is_some_and(|next| next.kind == TokenKind::Number);
        if self.is(class::TIME) && short && !date && self.after(&[Tag::Name, Tag::Title]) && !self.is(class::VERB_BASE)
        {
            return Tag::Name;
        }
        // *the New York Times*
        let masthead = self.is(class::PLURAL) && self.after(&[Tag::Name, Tag::Title]);
        if self.is(class::TIME) && !self.is(class::GIVEN_NAME) && !masthead {
            return Tag::Time;
        }
        if self.is(class::TIME) && !name_follows && !self.after(&[Tag::Name, Tag::Title]) {
            return Tag::Time;
        }
        if self.is(class::TITLE | class::ROLE) && name_follows {
            return Tag::Title;
        }
        if self.is(class::DEMONYM) && !name_follows && self.modifies() {
            return Tag::Adjective;
        }
        Tag::Name
    }

    /// A noun follows, or an adjective that one follows: *Russian state media*, but not *a Democrat familiar with it*.
    fn modifies(&self) -> bool {
        let after = self.tokens.get(self.index + 2).filter(|after| !after.has(SENTENCE_START));
        let noun = class::NOUN | class::PLURAL;
        self.next_is(noun)
            || self.next_is(class::ADJECTIVE)
                && after.is_some_and(|after| after.is(noun) && !after.is(class::PREPOSITION))
    }

    /// At the start of a sentence: a word that the lexicon does not know otherwise, or a given name with a name after it.
    fn starts_name(&self) -> bool {
        let next_capital = self.next().is_some_and(|next| next.has(CAPITAL) && next.is_word() && !next.is(CLOSED));
        let possessive = self.next().is_some_and(|next| next.kind == TokenKind::Possessive);
        if self.heading {
            return !self.is(CLOSED | OPEN | class::TIME) || self.is(class::GIVEN_NAME | class::TITLE);
        }
        if self.is(CLOSED) && !self.is(class::GIVEN_NAME) {
            return false;
        }
        !self.is(CLOSED | OPEN | class::TIME)
            || self.is(class::TITLE)
            || self.token.has(DOTTED)
            || (self.is(class::GIVEN_NAME | class::ROLE | class::DEMONYM | class::PLACE)
                && (next_capital || possessive))
            || (self.is(class::GIVEN_NAME | class::PLACE) && !self.is(CLOSED | class::VERB_BASE | class::ADJECTIVE))
            || self.known && !self.is(class::PLURAL | class::ADVERB) && !self.next_is(class::NOUN | class::PLURAL)
            || self.subject_of_next()
            || (next_capital && !self.is(class::VERB_ING | class::VERB_PAST | class::ADVERB | class::NUMBER))
    }

    /// *Trump told, Rush has*: a word that could be a verb or a noun, right before a finite verb, is somebody.
    fn subject_of_next(&self) -> bool {
        let bare = !self.is(class::PLURAL
            | class::NUMBER
            | class::ADVERB
            | class::ADJECTIVE
            | class::VERB_ING
            | class::VERB_PAST);
        bare && self.next().is_some_and(|next| {
            let finite = next.is(class::VERB_PAST | class::VERB_S | class::HAVE | class::MODAL | class::BE);
            finite && !next.is(class::NOUN | class::PLURAL | class::ADJECTIVE | class::PREPOSITION)
        })
    }

    /// By the classes of the word itself.
    fn lower(&self) -> Tag {
        self.closed().unwrap_or_else(|| self.open())
    }

    fn closed(&self) -> Option<Tag> {
        let token = &self.token;
        if !token.is(CLOSED | class::NUMBER | class::TIME) {
            return None;
        }
        let noun_after = self.noun_follows();
        Some(match () {
            _ if token.is(class::ADVERB) && token.is(class::SUBORDINATOR | class::INTERROGATIVE) && self.is_aside() => {
                Tag::Adverb
            }
            _ if token.is(class::NEGATION) => Tag::Negation,
            _ if token.is(class::INTERROGATIVE) && token.is(class::DETERMINER) => Tag::Interrogative,
            _ if self.is_adverb_here() => Tag::Adverb,
            _ if token.is(class::BE) => Tag::Be,
            _ if token.is(class::HAVE) => Tag::Have,
            _ if token.is(class::DO) => Tag::Do,
            _ if token.is(class::MODAL) && !self.after(&[Tag::Determiner, Tag::Possessive, Tag::Adjective]) => {
                Tag::Modal
            }
            _ if token.is(class::TO) => Tag::To,
            _ if token.is(class::RELATIVE) && token.is(class::SUBORDINATOR) => self.that(),
            _ if token.is(class::RELATIVE) => self.relative(),
            _ if token.is(class::POSSESSIVE) && token.is(class::OBJECT_PRONOUN) => {
                if noun_after {
                    Tag::Possessive
                } else {
                    Tag::Pronoun
                }
            }
            _ if token.is(class::POSSESSIVE) => Tag::Possessive,
            _ if token.is(class::SUBJECT_PRONOUN) && token.is(class::DETERMINER | class::NUMBER) => {
                if noun_after {
                    Tag::Determiner
                } else {
                    Tag::Pronoun
                }
            }
            _ if token.is(class::SUBJECT_PRONOUN) && token.is(class::ADVERB) && !self.verb_is_next() => Tag::Adverb,
            _ if token.is(class::SUBJECT_PRONOUN | class::OBJECT_PRONOUN) => Tag::Pronoun,
            _ if token.is(class::DETERMINER)
                && !token.is(class::ADVERB)
                && self.finite_follows()
                && token.end - token.start > 2 =>
            {
                Tag::Pronoun
            }
            _ if token.is(class::DETERMINER) => {
                if noun_after || !token.is(class::ADVERB) {
                    Tag::Determiner
                } else {
                    Tag::Adverb
                }
            }
            _ if token.is(class::COORDINATOR) => Tag::Coordinator,
            _ if token.is(class::INTERROGATIVE) => Tag::Interrogative,
            _ if token.is(class::PREPOSITION) && token.is(OPEN & !class::ADVERB) && self.prefers_open() => return None,
            _ if token.is(class::PREPOSITION) && token.is(class::SUBORDINATOR) => self.preposition_or_subordinator(),
            _ if token.is(class::PREPOSITION) => {
                if noun_after || !token.is(class::PARTICLE | class::ADVERB) {
                    Tag::Preposition
                } else {
                    Tag::Particle
                }
            }
            _ if token.is(class::SUBORDINATOR) => Tag::Subordinator,
            _ if token.is(class::TIME) => Tag::Time,
            _ if token.is(class::NUMBER) => Tag::Number,
            _ => return None,
        })
    }

    /// *X, however, said*; *but now said*: a conjunctive adverb with no clause of its own after it.
    fn is_aside(&self) -> bool {
        self.next().map_or(true, |next| {
            !next.is_word() && !next.is_quote()
                || next.is(class::VERB_PAST | class::VERB_S | class::BE | class::HAVE | class::MODAL)
                    && !next.is(class::NOUN | class::PLURAL | class::ADJECTIVE | class::SUBJECT_PRONOUN)
        })
    }

    /// *Several said*: a determiner right before a finite verb stands for its noun.
    fn finite_follows(&self) -> bool {
        self.next().is_some_and(|next| {
            let finite = next.is(class::VERB_PAST | class::BE | class::HAVE | class::MODAL);
            next.is_word()
                && finite
                && !next.has(CAPITAL)
                && !next.is(class::NOUN | class::PLURAL | class::ADJECTIVE | class::VERB_ING)
        })
    }

    /// *there is*
    fn verb_is_next(&self) -> bool {
        self.next_is(class::BE | class::MODAL | class::HAVE)
    }

    /// *now, once, so, yet*: they join clauses only after a comma or at the start of a sentence.
    fn is_adverb_here(&self) -> bool {
        let joins = class::SUBORDINATOR | class::COORDINATOR;
        let other = class::PREPOSITION | class::RELATIVE | class::INTERROGATIVE | class::DETERMINER;
        let within = !matches!(self.previous, None | Some(Tag::Mark | Tag::Quote | Tag::Coordinator));
        self.is(joins) && self.is(class::ADVERB) && !self.is(other) && (within || self.next_is(class::ADVERB))
    }

    /// *like, past, near, save*: a preposition unless what stands before asks for a verb or a noun.
    fn prefers_open(&self) -> bool {
        let verb = self.is(VERB_FORMS) && self.after(&[Tag::To, Tag::Modal, Tag::Pronoun, Tag::Do, Tag::Have]);
        verb || self.is(class::NOUN | class::ADJECTIVE) && self.after(&[Tag::Determiner, Tag::Possessive])
    }

    /// *before, after, until, since, as, like*: what follows is a clause when it begins with a subject pronoun.
    fn preposition_or_subordinator(&self) -> Tag {
        let pronoun = self
            .next()
            .is_some_and(|next| next.is(class::SUBJECT_PRONOUN) && !next.is(class::OBJECT_PRONOUN | class::DETERMINER));
        if pronoun {
            Tag::Subordinator
        } else {
            Tag::Preposition
        }
    }

    /// *that*: relative after a noun with a verb to follow, determiner before a noun when no clause was announced.
    fn that(&self) -> Tag {
        let verb_next = self
            .next_is(class::MODAL | class::BE | class::HAVE | class::DO | class::VERB_S | class::VERB_PAST)
            && !self.next_is(
                class::DETERMINER | class::POSSESSIVE | class::SUBJECT_PRONOUN | class::NOUN | class::ADJECTIVE,
            );
        let nominal = self.after(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Time, Tag::Number]);
        match self.previous {
            _ if nominal && verb_next => Tag::Relative,
            _ if nominal => Tag::Subordinator,
            _ if verb_next && !self.after(&[Tag::Verb, Tag::Participle, Tag::Ing]) => Tag::Pronoun,
            None | Some(Tag::Preposition | Tag::Be | Tag::To) => {
                if self.noun_follows() {
                    Tag::Determiner
                } else {
                    Tag::Pronoun
                }
            }
            _ => Tag::Subordinator,
        }
    }

    fn relative(&self) -> Tag {
        let nominal = self.after(&[
            Tag::Noun,
            Tag::Plural,
            Tag::Name,
            Tag::Time,
            Tag::Number,
            Tag::Mark,
            Tag::Preposition,
            Tag::Pronoun,
            Tag::Quote,
            Tag::Coordinator,
        ]);
        if nominal {
            Tag::Relative
        } else {
            Tag::Interrogative
        }
    }

    /// Whether the next word can begin or be a noun phrase's rest: noun, adjective, name.
    fn noun_follows(&self) -> bool {
        let Some(next) = self.next() else { return false };
        match next.kind {
            TokenKind::Quote | TokenKind::Number => true,
            TokenKind::Word => {
                let function = CLOSED & !(class::DETERMINER | class::POSSESSIVE);
                let open = next.is(class::NOUN
                    | class::PLURAL
                    | class::ADJECTIVE
                    | class::VERB_ING
                    | class::VERB_PARTICIPLE
                    | class::NUMBER
                    | class::TIME);
                let unknown = !next.is(OPEN | CLOSED);
                (open && !next.is(function))
                    || unknown
                    || (next.has(CAPITAL) && !next.is(function))
                    || (self.is(class::PREPOSITION)
                        && next.is(class::DETERMINER
                            | class::POSSESSIVE
                            | class::OBJECT_PRONOUN
                            | class::SUBJECT_PRONOUN
                            | class::RELATIVE
                            | class::INTERROGATIVE))
            }
            _ => false,
        }
    }

    /// *just, very, still* before an adjective or a verb modify it; before a noun they are adjectives.
    fn noun_is_next(&self) -> bool {
        let noun =
            |next: &Token| next.is(class::NOUN | class::PLURAL) && !next.is(class::ADVERB) || !next.is(OPEN | CLOSED);
        self.noun_follows() && self.next().is_some_and(|next| !next.is_word() || next.has(CAPITAL) || noun(next))
    }

    fn open(&self) -> Tag {
        let token = &self.token;
        let verb = token.is(VERB_FORMS);
        let nominal = token.is(class::NOUN | class::PLURAL | class::ADJECTIVE);
        if verb && nominal {
            return if self.verb_here() { self.verb() } else { self.nominal() };
        }
        if verb {
            return self.verb();
        }
        if nominal {
            return self.nominal();
        }
        if token.is(class::ADVERB) {
            return Tag::Adverb;
        }
        if token.has(CAPITAL) {
            Tag::Name
        } else {
            Tag::Noun
        }
    }

    /// Whether a word that may be verb or noun is a verb here.
    fn verb_here(&self) -> bool {
        if self.after(&[Tag::To, Tag::Modal]) {
            return self.is(class::VERB_BASE) || !self.is(class::NOUN | class::PLURAL);
        }
        if self.after(&[Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Preposition, Tag::Number]) {
            // *the accused said*, *by pointing out*, *he himself said*
            return self.is(class::VERB_ING) && self.after(&[Tag::Preposition]) && self.object_follows();
        }
        if self.after(&[Tag::Pronoun, Tag::Relative, Tag::Interrogative, Tag::Do, Tag::Negation]) {
            return true;
        }
        if self.after(&[Tag::Have]) {
            return self.is(class::VERB_PARTICIPLE);
        }
        if self.after(&[Tag::Be]) {
            return self.is(class::VERB_ING | class::VERB_PARTICIPLE);
        }
        let finite = self.is(class::VERB_S | class::VERB_PAST);
        if finite && self.is(class::CUE_VERB) && self.after_quoted_name() {
            return true;
        }
        match self.previous {
            Some(Tag::Noun | Tag::Name | Tag::Plural) if self.is(class::VERB_ING) && self.is(class::CUE_VERB) => {
                self.object_follows() && !self.next_is(class::PREPOSITION)
            }
            Some(Tag::Name) if self.is(class::VERB_S) && self.after_person() => true,
            Some(Tag::Noun | Tag::Name | Tag::Time | Tag::Title) => {
                finite
                    && (!self.is(class::NOUN | class::PLURAL | class::ADJECTIVE)
                        || self.object_follows()
                        || self.is(class::VERB_PAST))
            }
            Some(Tag::Plural) => {
                (finite || self.is(class::VERB_BASE)) && (self.object_follows() || self.is(class::VERB_PAST))
            }
            Some(Tag::Mark | Tag::Quote | Tag::Coordinator | Tag::Particle) => {
                self.is(class::VERB_PAST | class::VERB_ING | class::VERB_S)
                    && (self.object_follows() || !self.is(class::ADJECTIVE))
            }
            Some(Tag::Verb) => false,
            Some(Tag::Participle | Tag::Ing) => self.is(class::VERB_ING) && self.object_follows(),
            None => self.is(class::VERB_ING) || (self.is(class::VERB_BASE | class::VERB_PAST) && self.object_follows()),
            _ => !self.is(class::ADJECTIVE),
        }
    }

    /// Right after a given name with a surname, or a title with a name: *Ana Reyes questions, Mr. Hall calls*.
    fn after_person(&self) -> bool {
        let before = |back: usize| self.index.checked_sub(back).map(|at| &self.tokens[at]);
        let titled = before(2).is_some_and(|first| first.is(class::GIVEN_NAME | class::TITLE) && first.has(CAPITAL));
        titled && before(1).is_some_and(|last| last.tag == Tag::Name)
    }

    /// *“…,” Reyes notes*: a name, with what belongs to it, right after a quotation.
    fn after_quoted_name(&self) -> bool {
        let mut before = self.tokens[..self.index].iter().rev().take(6);
        let name = |token: &Token| matches!(token.tag, Tag::Name | Tag::Title);
        self.after(&[Tag::Name])
            && before.by_ref().find(|token| !name(token)).is_some_and(|token| token.tag == Tag::Quote)
    }

    /// What follows looks like an object, a clause or a quotation.
    fn object_follows(&self) -> bool {
        self.next().is_some_and(|next| {
            next.is_quote()
                || matches!(next.kind, TokenKind::Colon)
                || next.is(class::DETERMINER
                    | class::POSSESSIVE
                    | class::SUBJECT_PRONOUN
                    | class::OBJECT_PRONOUN
                    | class::SUBORDINATOR
                    | class::TO
                    | class::INTERROGATIVE
                    | class::TIME
                    | class::PREPOSITION)
                || (next.has(CAPITAL) && next.is_word())
        })
    }

    fn verb(&self) -> Tag {
        let token = &self.token;
        if token.is(class::VERB_ING) && !token.is(class::VERB_BASE) {
            return Tag::Ing;
        }
        let participle = token.is(class::VERB_PARTICIPLE);
        if participle && self.after(&[Tag::Be, Tag::Have]) {
            return Tag::Participle;
        }
        if participle && !token.is(class::VERB_PAST) && !token.is(class::VERB_BASE) {
            return Tag::Participle;
        }
        if participle && self.is_reduced() {
            return Tag::Participle;
        }
        Tag::Verb
    }

    /// *documents obtained by*, *the man accused of theft was*: a past form after a noun that *by* follows, or another verb of
    /// that noun; and before a noun, after a determiner, it is an adjective.
    fn is_reduced(&self) -> bool {
        if self.after(&[Tag::Determiner, Tag::Possessive, Tag::Preposition]) {
            return true;
        }
        if self.after(&[Tag::Adjective]) {
            return !self.object_follows();
        }
        let preposition =
            self.next().is_some_and(|next| next.is_word() && next.is(class::PREPOSITION) && !next.is(class::TO));
        let short = self.next().is_some_and(|next| next.end - next.start == 2) && !self.is(class::CUE_VERB);
        preposition && self.after(&[Tag::Noun, Tag::Plural]) && (short || self.another_verb_follows())
    }

    /// Whether a finite verb follows that nothing joins to this one.
    fn another_verb_follows(&self) -> bool {
        let rest = self.tokens[self.index + 1..].iter().take(LOOKAHEAD);
        let near = rest.take_while(|token| {
            let joins = class::COORDINATOR | class::SUBORDINATOR | class::RELATIVE | class::INTERROGATIVE | class::TO;
            let subject = token.is(class::SUBJECT_PRONOUN) && !token.is(class::OBJECT_PRONOUN | class::DETERMINER);
            let opens = token.is(joins) && !token.is(class::PREPOSITION) || subject;
            matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Possessive)
                && !token.has(SENTENCE_START)
                && !opens
        });
        let finite = |token: &Token| {
            let auxiliary =
                token.is(class::BE | class::HAVE | class::DO | class::MODAL) && token.kind == TokenKind::Word;
            let past = token.is(class::VERB_PAST) && !token.is(OPEN & !class::VERB_PAST & !class::VERB_PARTICIPLE);
            auxiliary || past
        };
        let mut near = near;
        near.any(finite)
    }

    fn nominal(&self) -> Tag {
        let token = &self.token;
        let noun = token.is(class::NOUN | class::PLURAL);
        let participle_before_noun = token.is(class::VERB_PARTICIPLE) && self.noun_follows();
        if participle_before_noun && !noun {
            return Tag::Adjective;
        }
        let somebody = token.is(class::ROLE | class::PERSON | class::GROUP | class::ORGANIZATION | class::DOCUMENT);
        let acts = self.next_is(class::VERB_PAST | class::VERB_S | class::BE | class::HAVE | class::MODAL)
            && !self.next_is(class::NOUN | class::PLURAL | class::ADJECTIVE);
        if token.is(class::ADJECTIVE) && !(somebody && acts) && (!noun || self.noun_follows()) {
            return if token.is(class::ADVERB) && !self.noun_is_next() { Tag::Adverb } else { Tag::Adjective };
        }
        if token.is(class::ADVERB) && !self.after(&[Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Preposition])
        {
            return Tag::Adverb;
        }
        if token.is(class::PLURAL) && !token.is(class::NOUN) {
            Tag::Plural
        } else {
            Tag::Noun
        }
    }
}
