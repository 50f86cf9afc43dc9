//! From the phrases of a paragraph to its mentions.

use super::{
    name, NounMention, DEFINITE, DEPENDENT, FIRST_PERSON, GOVERNED, OWNED, OWNER, PLURAL, RELATIVE, SPEAKS, SUBJECT,
};
use crate::clause::{Clause, Order};
use crate::lexicon::{class, Classes};
use crate::phrase::{Form, Head, Phrase, Sort};
use crate::referent::Names;
use crate::token::{Tag, Token, TokenKind};
use crate::Span;

/// How many mentions may stand between a nominal and the name that tells who it is.
const COMPLEMENT: usize = 3;

/// How many phrases are looked through at a time.
const BLOCK: usize = 32;

/// Appends the mentions of a paragraph, and the names among them; `index` gets the mention of each phrase.
pub(crate) fn collect<'t>(
    text: &'t str,
    tokens: &[Token],
    phrases: &[Phrase],
    paragraph: u32,
    (mentions, names, index): (&mut Vec<NounMention>, &mut Names<'t>, &mut Vec<Option<u32>>),
) {
    index.clear();
    index.resize(phrases.len(), None);
    let last = mentions.last().map_or(0, |last| last.sentence + 1);
    let begins = phrases.first().map_or(0, |first| u32::from(first.sentence_start));
    let mut sentence = last.wrapping_sub(begins);
    let mut collector = Collector { text, tokens, phrases, paragraph, index, mentions, names };
    for (number, block) in phrases.chunks(BLOCK).enumerate() {
        let (mut nouns, mut count) = ([(0, 0); BLOCK], 0);
        for (at, phrase) in (number * BLOCK..).zip(block) {
            sentence = sentence.wrapping_add(u32::from(phrase.sentence_start));
            // no branch could foretell which phrases are nouns
            nouns[count % BLOCK] = (at as u32, sentence);
            count += usize::from(phrase.is(Sort::Noun) | phrase.is(Sort::Relative));
        }
        nouns[..count].iter().for_each(|&(at, sentence)| collector.add(at as usize, sentence));
    }
}

/// A paragraph's phrases, and the mentions so far.
pub(super) struct Collector<'t, 'k> {
    pub(super) text: &'t str,
    pub(super) tokens: &'k [Token],
    pub(super) phrases: &'k [Phrase],
    paragraph: u32,
    /// The mention of each phrase.
    pub(super) index: &'k mut [Option<u32>],
    pub(super) mentions: &'k mut Vec<NounMention>,
    names: &'k mut Names<'t>,
}

impl Collector<'_, '_> {
    /// Adds the mention of a noun phrase or a relative pronoun at `at`, and before it that of its owner; what is too long is
    /// none.
    fn add(&mut self, at: usize, sentence: u32) {
        let (text, tokens, phrases) = (self.text, self.tokens, self.phrases);
        let phrase = &phrases[at];
        let (first, head) = (phrase.first as usize, phrase.head as usize);
        let (begins, token) = (&tokens[first], &tokens[head]);
        let Ok(length) = u16::try_from(token.end - begins.start) else { return };
        let own = if phrase.owned { own_words(tokens, first, head) } else { first };
        let owned = (own > first) | (begins.tag == Tag::Possessive);
        if owned {
            self.add_owner(phrase, own, sentence);
        }
        self.index[at] = Some(self.mentions.len() as u32);
        let (mut name, mut classes) = (head, token.classes);
        if phrase.noun == Head::Name {
            name = name::start(text, tokens, own, head);
            classes = name::classes(text, tokens, own, name, head);
        }
        let relative = phrase.is(Sort::Relative);
        let sort = if relative { Head::Pronoun } else { phrase.noun };
        let before = if phrase.sentence_start { Sort::Stop } else { phrases[at.saturating_sub(1)].sort };
        let next = phrases.get(at + 1).map_or(Sort::Stop, |next| next.sort);
        // nothing else stands beside another
        let beside = match before {
            _ if relative => self.antecedent(at),
            Sort::Comma => self.apposition(at),
            Sort::Preposition => self.office(at),
            _ => None,
        };
        let plural = (phrase.noun == Head::Nominal) & !relative & ((token.tag == Tag::Plural) | token.is(class::GROUP));
        let definite = owned | relative | (begins.tag == Tag::Determiner) & begins.is(class::DEFINITE);
        let span = || Span::new(begins.start as usize, token.end as usize);
        let first_person = begins.is(class::FIRST_PERSON) && is_first_person(text, span());
        let governed = matches!(before, Sort::Preposition | Sort::According);
        let mut mention = NounMention {
            classes,
            start: begins.start,
            paragraph: self.paragraph,
            sentence,
            length,
            head: ((tokens[name].start - begins.start) as u16, length),
            reach: length,
            flags: when(plural, PLURAL)
                | when(owned, OWNED)
                | when(definite, DEFINITE)
                | when(relative, RELATIVE)
                | when(first_person, FIRST_PERSON)
                | when(governed, GOVERNED)
                | when(next == Sort::Possessive, OWNER),
            sort,
            beside: 0,
        };
        mention.set_beside(self.mentions.len(), beside);
        if next == Sort::Preposition && sort != Head::Pronoun {
            mention.set_reach(self.reach(at));
        }
        if phrase.noun == Head::Name {
            self.names.read(text, &tokens[first..=head], name - first, (self.mentions.len() as u32, &mention));
        }
        self.mentions.push(mention);
    }

    /// Adds the name, or before nouns for words the pronoun, that owns what the phrase is about: what stands before its own
    /// words.
    fn add_owner(&mut self, phrase: &Phrase, own: usize, sentence: u32) {
        let (text, tokens, first) = (self.text, self.tokens, phrase.first as usize);
        let noun = &tokens[phrase.head as usize];
        let pronoun = tokens[first].is_word() && tokens[first].tag == Tag::Possessive;
        // *his statement said*: he is who speaks
        let mut owner = if pronoun && is_of_speaker(noun.classes, noun.text(text)) {
            plain(tokens, first, first + 1, self.paragraph)
        } else if own >= first + 2 && tokens[own - 2].tag == Tag::Name {
            let head = own - 2;
            let from = own_words(tokens, first, head);
            let name = name::start(text, tokens, from, head);
            let mut owner = plain(tokens, from, own - 1, self.paragraph).headed(span_of(tokens, name, own - 1));
            owner.classes = name::classes(text, tokens, from, name, head);
            owner.sort = Head::Name;
            owner.set_reach(tokens[own - 1].end);
            self.names.read(text, &tokens[from..=head], name - from, (self.mentions.len() as u32, &owner));
            owner
        } else {
            return;
        };
        owner.set(OWNER, true);
        self.mentions.push(NounMention { sentence, ..owner });
    }
}

/// Where what belongs to the owner ends: behind the last *'s* before the head.
fn own_words(tokens: &[Token], first: usize, head: usize) -> usize {
    (first..head).rev().find(|&at| tokens[at].kind == TokenKind::Possessive).map_or(first, |mark| mark + 1)
}

/// Notes which mentions are subjects of a clause.
pub(crate) fn mark_subjects(
    phrases: &[Phrase],
    clauses: &[Clause],
    index: &[Option<u32>],
    mentions: &mut [NounMention],
) {
    for clause in clauses {
        let Some(subject) = clause.subject else { continue };
        let Some(own) = index[subject.head as usize].map(|mention| mention as usize) else {
            continue;
        };
        let mention = &mut mentions[own];
        // *led her to say*: an object all the same
        if !mention.has(SUBJECT) && phrases[clause.verb as usize].form == Form::Infinitive {
            continue;
        }
        if !mention.has(SUBJECT) {
            let dependent =
                mention.has(RELATIVE) || subject.order == Order::Before && is_dependent(phrases, subject.first);
            mention.flags |= SUBJECT | when(dependent, DEPENDENT);
        }
        mention.flags |= when(clause.cue.is_some(), SPEAKS);
        if mention.sort == Head::Nominal {
            let flags = mention.flags & (SUBJECT | DEPENDENT | SPEAKS);
            if let Some(name) = name_beside(mentions, own) {
                name.flags |= flags;
            }
        }
    }
}

/// *One delegate, Ana Reyes, said*: the name that tells who the nominal `own` is.
fn name_beside(mentions: &mut [NounMention], own: usize) -> Option<&mut NounMention> {
    let mut after = mentions[own + 1..].iter_mut().take(COMPLEMENT).zip(1..);
    let named = after.find(|(mention, distance)| (mention.beside == *distance) & (mention.sort == Head::Name));
    named.map(|(mention, _)| mention)
}

/// Whether a subject that begins at phrase `first` follows what makes its clause part of another one.
fn is_dependent(phrases: &[Phrase], first: u32) -> bool {
    let before = (first as usize).checked_sub(1).map(|before| phrases[before].sort);
    !phrases[first as usize].sentence_start
        && matches!(
            before,
            Some(Sort::Subordinator | Sort::Preposition | Sort::Interrogative | Sort::Relative | Sort::Verb)
        )
}

/// *I, me, myself*; *said I.* looks like an initial.
pub(crate) fn is_first_person(text: &str, span: Span) -> bool {
    matches!(span.of(text), "I" | "I." | "me" | "Me" | "myself" | "Myself")
}

fn span_of(tokens: &[Token], first: usize, end: usize) -> Span {
    Span::new(tokens[first].start as usize, tokens[end - 1].end as usize)
}

/// A mention of tokens `first..end`, about which nothing else is known yet.
fn plain(tokens: &[Token], first: usize, end: usize, paragraph: u32) -> NounMention {
    NounMention { classes: tokens[end - 1].classes, ..NounMention::new(span_of(tokens, first, end), paragraph) }
}

/// The flag, if it holds.
fn when(holds: bool, flag: u16) -> u16 {
    u16::from(holds) * flag
}

/// Nouns for words that somebody owns.
const WORDS: Classes = class::CUE_NOUN | class::DOCUMENT;

/// Whether what the noun stands for speaks for its owner: *her statement, her voice*.
pub(crate) fn is_of_speaker(classes: Classes, noun: &str) -> bool {
    classes & WORDS != 0 || noun == "voice"
}
