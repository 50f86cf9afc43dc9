//! Collects the mentions of a paragraph from its phrases.

use std::ops::Deref;

use super::{
    name, next_sentence, NounMention, ANAPHOR, DEFINITE, DEPENDENT, FIRST_PERSON, GOVERNED, JOINED,
    NAMED, OWNED, OWNER, PLURAL, RELATIVE, SOURCE, SPEAKS, SUBJECT, TITLED,
};
use crate::lexicon::single_words::{AND, VOICE};
use crate::lexicon::talk::FIRST_PERSON_SPELLINGS;
use crate::lexicon::{class, is_one_of, Classes};
use crate::syntax::clause::{Clause, Order, Subject, View};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Tag, Token, TokenKind, CAPITAL, DOTTED};
use crate::Span;

/// Reads the names of mentions while their tokens are at hand.
pub(crate) trait ReadNames<'t> {
    /// Reads the name of a mention, which begins at one of its tokens and ends with the last; its noun may stand before that
    /// (*the Bank of Vermont*).
    fn read(
        &mut self,
        text: &'t str,
        tokens: &[Token],
        place: (usize, usize),
        mention: (u32, &NounMention),
    );
}

/// How many mentions may stand between a nominal and the name that tells who it is.
const COMPLEMENT: usize = 3;

/// How many phrases are looked through at a time.
const BLOCK: usize = 32;

/// Appends the mentions of a paragraph, and the names among them; `index` gets the mention of each phrase.
pub(crate) fn collect<'t>(
    text: &'t str,
    view: View<'_>,
    paragraph: u32,
    (mentions, names, index): (
        &mut Vec<NounMention>,
        &mut dyn ReadNames<'t>,
        &mut Vec<Option<u32>>,
    ),
) {
    let phrases = view.phrases;
    index.clear();
    index.resize(phrases.len(), None);
    let begins = phrases
        .first()
        .map_or(0, |first| u32::from(first.sentence_start));
    let mut sentence = next_sentence(mentions).wrapping_sub(begins);
    let mut collector = Collector {
        text,
        view,
        paragraph,
        index,
        mentions,
        names,
    };
    for (number, block) in phrases.chunks(BLOCK).enumerate() {
        let (mut nouns, mut count) = ([(0, 0); BLOCK], 0);
        for (at, phrase) in (number * BLOCK..).zip(block) {
            sentence = sentence.wrapping_add(u32::from(phrase.sentence_start));
            // no branch could foretell which phrases are nouns
            nouns[count % BLOCK] = (at as u32, sentence);
            count += usize::from(phrase.is(Sort::Noun) | phrase.is(Sort::Relative));
        }
        nouns[..count]
            .iter()
            .for_each(|&(at, sentence)| collector.add(at as usize, sentence));
    }
}

/// A paragraph's phrases, and the mentions so far.
pub(super) struct Collector<'t, 'k> {
    pub(super) text: &'t str,
    view: View<'k>,
    paragraph: u32,
    /// The mention of each phrase.
    pub(super) index: &'k mut [Option<u32>],
    pub(super) mentions: &'k mut Vec<NounMention>,
    names: &'k mut dyn ReadNames<'t>,
}

impl<'k> Deref for Collector<'_, 'k> {
    type Target = View<'k>;

    fn deref(&self) -> &View<'k> {
        &self.view
    }
}

impl Collector<'_, '_> {
    /// Adds the mention of a noun phrase or a relative pronoun at `at`, and before it that of its owner; what is too long is
    /// none.
    fn add(&mut self, at: usize, sentence: u32) {
        let (tokens, phrases) = (self.tokens, self.phrases);
        let phrase = &phrases[at];
        let (first, head) = (phrase.first as usize, phrase.head as usize);
        let (begins, token) = (&tokens[first], &tokens[head]);
        let Ok(length) = u16::try_from(token.end - begins.start) else {
            return;
        };
        let own = if phrase.owned {
            own_words(tokens, first, head)
        } else {
            first
        };
        let owned = (own > first) | (begins.tag == Tag::Possessive);
        if owned {
            self.add_owner(phrase, own, sentence);
        }
        let number = self.mentions.len();
        self.index[at] = Some(number as u32);
        let before = if phrase.sentence_start {
            Sort::Stop
        } else {
            phrases[at.saturating_sub(1)].sort
        };
        let next = phrases.get(at + 1).map_or(Sort::Stop, |next| next.sort);
        let relative = phrase.is(Sort::Relative);
        let told = if relative {
            &RELATIVES
        } else {
            &HEADS[phrase.noun as usize]
        };
        // *the Italian*
        let folk =
            (phrase.noun == Head::Nominal) & token.is(class::DEMONYM) & !token.is(class::GROUP);
        self.mentions.push(NounMention {
            classes: token.classes | (Classes::from(folk).wrapping_neg() & class::PERSON),
            start: begins.start,
            paragraph: self.paragraph,
            sentence,
            length,
            head: ((token.start - begins.start) as u16, length),
            reach: length,
            flags: flags(told, begins, token, (before, next), owned),
            sort: if relative { Head::Pronoun } else { phrase.noun },
            beside: 0,
        });
        if begins.is(class::FIRST_PERSON) {
            self.note_first_person(number);
        }
        let named = phrase.noun == Head::Name;
        if named {
            let body = (next == Sort::Preposition) & token.is(class::ORGANIZATION | class::GROUP);
            let end = if body { self.body_end(at) } else { head };
            self.read(number, (first, own, head), end);
        }
        // nothing else stands beside another
        let opens = matches!(before, Sort::Comma | Sort::Open | Sort::Colon | Sort::Verb);
        let explains = opens & (phrase.noun != Head::Pronoun);
        if relative | explains {
            self.link(number, at);
        }
        // *one of the clerks*
        let part = (phrase.noun == Head::Pronoun) & token.is(class::DETERMINER | class::NUMBER);
        if (next == Sort::Preposition) & ((phrase.noun == Head::Nominal) | part) & !relative {
            self.complement(number, at);
        }
    }

    #[cold]
    fn note_first_person(&mut self, number: usize) {
        let mention = &mut self.mentions[number];
        mention.flags |= when(
            is_first_person(self.text, mention.span()),
            FIRST_PERSON | ANAPHOR,
        );
    }

    /// Reads the name of the mention of tokens `first..=head`, of which those from `own` on are not its owner's; its
    /// complement belongs to it up to `end`.
    #[inline(never)]
    fn read(&mut self, number: usize, (first, own, head): (usize, usize, usize), end: usize) {
        let (text, tokens) = (self.text, self.tokens);
        let name = name::start(text, tokens, own, head);
        let mention = &mut self.mentions[number];
        mention.classes = name::classes(text, tokens, own, name, head);
        mention.head.0 = (tokens[name].start - mention.start) as u16;
        mention.flags |= when(
            mention.is(class::ROLE | class::PERSON | class::TITLE),
            TITLED,
        );
        if end > head {
            mention.set_reach(tokens[end].end);
        }
        self.names.read(
            text,
            &tokens[first..=end],
            (name - first, head - first),
            (number as u32, mention),
        );
    }

    /// Notes what the mention of the phrase at `at` stands beside.
    #[inline(never)]
    fn link(&mut self, number: usize, at: usize) {
        let beside = if self.phrases[at].is(Sort::Relative) {
            self.antecedent(at)
        } else {
            match self.phrases[at - 1].sort {
                Sort::Comma => self.apposition(at).or_else(|| self.of_office(at)),
                Sort::Verb => self.called(at),
                _ => self.of_office(at),
            }
        };
        self.mentions[number].set_beside(number, beside);
        if let Some(other) = beside {
            self.mentions[other as usize].flags |=
                when(self.mentions[number].sort == Head::Name, NAMED);
        }
    }

    /// Notes how far the complement of the mention of the phrase at `at` reaches.
    #[inline(never)]
    fn complement(&mut self, number: usize, at: usize) {
        let reach = self.reach(at);
        self.mentions[number].set_reach(reach);
    }

    /// Adds the name, or before nouns for words the pronoun, that owns what the phrase is about: what stands before its own
    /// words.
    #[inline(never)]
    fn add_owner(&mut self, phrase: &Phrase, own: usize, sentence: u32) {
        let (tokens, first) = (self.tokens, phrase.first as usize);
        let noun = &tokens[phrase.head as usize];
        let pronoun = tokens[first].is_word() && tokens[first].tag == Tag::Possessive;
        // *his statement said*: he is who speaks
        let words = || is_of_speaker(noun.classes, noun.text(self.text));
        let mut owner = if pronoun && own == first && words() {
            plain(tokens, first, first + 1, self.paragraph)
        } else if own >= first + 2
            && matches!(tokens[own - 2].tag, Tag::Noun | Tag::Plural)
            && tokens[own - 2].is(OWNERS)
            && words()
        {
            // *the clerk's answer*
            let (from, head) = (own_words(tokens, first, own - 2), &tokens[own - 2]);
            let owner = plain(tokens, from, own - 1, self.paragraph);
            let beside = (Sort::Adverb, Sort::Possessive);
            let told = &HEADS[Head::Nominal as usize];
            self.mentions.push(NounMention {
                sentence,
                sort: Head::Nominal,
                head: ((head.start - owner.start) as u16, owner.length),
                flags: flags(told, &tokens[from], head, beside, false),
                ..owner
            });
            return;
        } else if own >= first + 2 && tokens[own - 2].tag == Tag::Name {
            let from = own_words(tokens, first, own - 2);
            let owner = plain(tokens, from, own - 1, self.paragraph);
            self.mentions.push(NounMention {
                sentence,
                sort: Head::Name,
                flags: owner.flags | OWNER,
                ..owner
            });
            let number = self.mentions.len() - 1;
            self.mentions[number].set_reach(tokens[own - 1].end);
            self.read(number, (from, from, own - 2), own - 2);
            return;
        } else {
            return;
        };
        owner.flags |= OWNER | when(owner.is(class::MALE | class::FEMALE), ANAPHOR);
        self.mentions.push(NounMention { sentence, ..owner });
    }
}

/// Where what belongs to the owner ends: behind the last *'s* before the head, if that is no part of a name.
fn own_words(tokens: &[Token], first: usize, head: usize) -> usize {
    (first..head)
        .rev()
        .find(|&at| tokens[at].kind == TokenKind::Possessive)
        .filter(|&mark| !is_of_body(tokens, mark, head))
        .map_or(first, |mark| mark + 1)
}

/// *the Farmers' Union, St. Mary's Hospital*: a body for some, or in honour of somebody, is theirs by name alone.
fn is_of_body(tokens: &[Token], mark: usize, head: usize) -> bool {
    let Some(owner) = mark.checked_sub(1) else {
        return false;
    };
    let folk = tokens[owner].is(class::PLURAL)
        && !tokens[owner].is(class::GIVEN_NAME | class::DEMONYM | class::ORGANIZATION);
    let saint =
        || owner > 0 && tokens[owner - 1].tag == Tag::Title && tokens[owner - 1].has(DOTTED);
    tokens[head].tag == Tag::Name
        && tokens[head].is(class::ORGANIZATION)
        && tokens[owner].has(CAPITAL)
        && (folk || saint())
}

/// Notes which mentions are subjects of a clause.
pub(crate) fn mark_subjects(view: View<'_>, index: &[Option<u32>], mentions: &mut [NounMention]) {
    for clause in view.clauses {
        let of_subject = |subject: Subject| Some((subject, index[subject.head]? as usize));
        let Some((subject, own)) = clause.subject.and_then(of_subject) else {
            continue;
        };
        let mention = &mut mentions[own];
        // *led her to say*: an object all the same
        if !mention.has(SUBJECT) && view.group(clause).form == Form::Infinitive {
            continue;
        }
        if !mention.has(SUBJECT) {
            let dependent = mention.has(RELATIVE)
                || subject.order == Order::Before && is_dependent(view, subject.first);
            mention.flags |= SUBJECT | when(dependent, DEPENDENT);
        }
        mention.flags |= when(clause.cue.is_some(), SPEAKS);
        if let Some(last) = joined(view, clause, subject) {
            let end = view.tokens[view.phrases[last].end as usize - 1].end;
            mention.flags |= JOINED;
            mention.set_reach(end);
            continue;
        }
        if (mention.sort == Head::Nominal) & mention.has(NAMED) {
            let flags = mention.flags & (SUBJECT | DEPENDENT | SPEAKS);
            if let Some(name) = name_beside(mentions, own) {
                name.flags |= flags;
            }
        }
    }
}

/// *Reyes and Hall said*, *said Reyes and his brothers*: the last phrase of those who speak together, where *and* joins them.
fn joined(view: View<'_>, clause: &Clause, subject: Subject) -> Option<usize> {
    let (phrases, head) = (view.phrases, subject.head);
    let [and, other, ..] = phrases.get(head + 1..)? else {
        return None;
    };
    if !and.is(Sort::Coordinator) || clause.cue.is_none() || phrases[head].is(Sort::Relative) {
        return None;
    }
    let ends = [Sort::Comma, Sort::Stop, Sort::Quote, Sort::Relative];
    let whole = match subject.order {
        Order::After => view.ends(head + 3, &ends),
        _ => clause.verb == head + 3,
    };
    let one = |phrase: &Phrase| phrase.is(Sort::Noun) && phrase.noun != Head::Pronoun;
    let and = view.first(and).is_any(&[AND]);
    (whole && and && !other.sentence_start && one(&phrases[head]) && one(other)).then_some(head + 2)
}

/// *One delegate, Ana Reyes, said*: the name that tells who the nominal `own` is.
fn name_beside(mentions: &mut [NounMention], own: usize) -> Option<&mut NounMention> {
    let mut after = mentions[own + 1..].iter_mut().take(COMPLEMENT).zip(1..);
    let named = after
        .find(|(mention, distance)| (mention.beside == *distance) & (mention.sort == Head::Name));
    named.map(|(mention, _)| mention)
}

/// Whether a subject that begins at phrase `first` follows what makes its clause part of another one; *where Clara and Tom
/// met* as well.
fn is_dependent(view: View<'_>, first: usize) -> bool {
    let before = |first: usize| {
        first
            .checked_sub(1)
            .filter(|_| view.phrase(first).is_some())
    };
    let opens = |at: usize| {
        view.is_any(
            at,
            &[Sort::Subordinator, Sort::Interrogative, Sort::Relative],
        )
    };
    let Some(last) = before(first) else {
        return false;
    };
    let joined = view.continues(last, Sort::Coordinator) && view.follows(last, Sort::Noun);
    opens(last)
        || view.is_any(last, &[Sort::Preposition, Sort::Verb])
        || joined && before(last - 1).is_some_and(opens)
}

/// *I, me, myself*; *said I.* looks like an initial.
#[cold]
pub(crate) fn is_first_person(text: &str, span: Span) -> bool {
    is_one_of(span.of(text), &FIRST_PERSON_SPELLINGS)
}

/// A mention of tokens `first..end`, about which nothing else is known yet.
fn plain(tokens: &[Token], first: usize, end: usize, paragraph: u32) -> NounMention {
    let span = Span::new(tokens[first].start as usize, tokens[end - 1].end as usize);
    NounMention {
        classes: tokens[end - 1].classes,
        ..NounMention::new(span, paragraph)
    }
}

/// What a sort of mention tells by itself, and which classes of its head say that it is an [`ANAPHOR`], and more than one.
#[derive(Clone, Copy)]
struct Told {
    flags: u16,
    anaphors: Classes,
    groups: Classes,
}

/// For relative pronouns, and for each sort of head.
const RELATIVES: Told = Told {
    flags: RELATIVE | DEFINITE | ANAPHOR,
    anaphors: 0,
    groups: 0,
};
const HEADS: [Told; 3] = {
    let mut told = [Told {
        flags: 0,
        anaphors: 0,
        groups: 0,
    }; 3];
    told[Head::Pronoun as usize].anaphors = class::MALE | class::FEMALE;
    told[Head::Nominal as usize].anaphors =
        class::ROLE | class::PERSON | class::KINSHIP | class::DEMONYM;
    told[Head::Nominal as usize].groups = class::GROUP;
    told
};

/// What a phrase tells of its mention, by its first token and its head, by what stands before it and behind it.
fn flags(
    told: &Told,
    begins: &Token,
    head: &Token,
    (before, next): (Sort, Sort),
    owned: bool,
) -> u16 {
    let plural = (head.tag == Tag::Plural) & (told.groups != 0) | head.is(told.groups);
    let definite = owned | (begins.tag == Tag::Determiner) & begins.is(class::DEFINITE);
    told.flags
        | when(plural, PLURAL)
        | when(owned, OWNED)
        | when(definite, DEFINITE)
        | when(head.is(told.anaphors) & !plural, ANAPHOR)
        | when(
            matches!(before, Sort::Preposition | Sort::According),
            GOVERNED,
        )
        | when(before == Sort::According, SOURCE)
        | when(next == Sort::Possessive, OWNER)
}

/// The flag, if it holds.
fn when(holds: bool, flag: u16) -> u16 {
    u16::from(holds) * flag
}

/// Nouns for whoever may own words.
const OWNERS: Classes = class::ACTOR & !class::DOCUMENT;

/// Nouns for words that somebody owns.
const WORDS: Classes = class::CUE_NOUN | class::DOCUMENT;

/// Whether what the noun stands for speaks for its owner: *her statement, her voice*.
pub(crate) fn is_of_speaker(classes: Classes, noun: &str) -> bool {
    classes & WORDS != 0 || VOICE.is(noun)
}
