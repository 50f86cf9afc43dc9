//! From the phrases of a paragraph to its mentions.

use super::beside::{is_definite, Beside};
use super::{
    name, NounMention, DEFINITE, DEPENDENT, FIRST_PERSON, GOVERNED, LONGEST, OWNED, OWNER, PLURAL, RELATIVE, SPEAKS,
    SUBJECT,
};
use crate::clause::{Clause, Order};
use crate::lexicon::{class, Classes};
use crate::phrase::{Head, Phrase, Sort};
use crate::token::{Tag, Token, TokenKind};
use crate::Span;

/// How many mentions may stand between a nominal and the name that tells who it is.
const COMPLEMENT: usize = 3;

/// Appends the mentions of a paragraph; `index` gets the mention of each phrase.
pub(crate) fn collect(
    text: &str,
    tokens: &[Token],
    phrases: &[Phrase],
    paragraph: u32,
    mentions: &mut Vec<NounMention>,
    index: &mut Vec<Option<u32>>,
) {
    index.clear();
    index.resize(phrases.len(), None);
    let mut sentence = mentions.last().map_or(0, |last| last.sentence + 1);
    for (at, phrase) in phrases.iter().enumerate() {
        sentence += u32::from(phrase.sentence_start && at > 0);
        let mut mention = match phrase.sort {
            Sort::Noun | Sort::Relative if is_too_long(tokens, phrase) => continue,
            Sort::Noun => noun(text, tokens, phrase, paragraph),
            Sort::Relative => relative(tokens, phrase, paragraph),
            _ => continue,
        };
        if mention.has(OWNED) || tokens[phrase.first as usize].tag == Tag::Possessive {
            if let Some(owner) = owner(text, tokens, phrase, paragraph) {
                let first_person = when(is_first_person(text, owner.span()), FIRST_PERSON);
                mentions.push(NounMention { sentence, flags: owner.flags | first_person, ..owner });
            }
        }
        let own = mentions.len();
        index[at] = Some(own as u32);
        let before = at.checked_sub(1).filter(|_| !phrase.sentence_start).map(|before| phrases[before].sort);
        let next = phrases.get(at + 1).map(|next| next.sort);
        let around = || Beside { text, tokens, phrases, index, mentions };
        mention.sentence = sentence;
        if next == Some(Sort::Preposition) && mention.sort != Head::Pronoun {
            mention.set_reach(around().reach(at));
        }
        // nothing else stands beside another
        if phrase.is(Sort::Relative) || matches!(before, Some(Sort::Comma | Sort::Preposition)) {
            mention.set_beside(own, around().beside(at));
        }
        let governed = matches!(before, Some(Sort::Preposition | Sort::According));
        mention.flags |= when(governed, GOVERNED) | when(next == Some(Sort::Possessive), OWNER);
        mention.flags |= when(is_first_person(text, mention.span()), FIRST_PERSON);
        mentions.push(mention);
    }
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
    let after = mentions.iter_mut().enumerate().skip(own + 1).take(COMPLEMENT);
    let mut named = after.filter(|(_, mention)| mention.sort == Head::Name);
    named.find(|(at, mention)| mention.beside(*at) == Some(own as u32)).map(|(_, mention)| mention)
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
    const LONGEST: usize = "myself".len();
    span.len() <= LONGEST
        && matches!(text.as_bytes().get(span.start), Some(b'I' | b'm' | b'M'))
        && matches!(span.of(text), "I" | "I." | "me" | "Me" | "myself" | "Myself")
}

fn is_too_long(tokens: &[Token], phrase: &Phrase) -> bool {
    tokens[phrase.end as usize - 1].end - tokens[phrase.first as usize].start > LONGEST as u32
}

fn span_of(tokens: &[Token], first: usize, end: usize) -> Span {
    Span::new(tokens[first].start as usize, tokens[end - 1].end as usize)
}

/// A mention of tokens `first..end`, about which nothing else is known yet.
fn plain(tokens: &[Token], first: usize, end: usize, paragraph: u32) -> NounMention {
    NounMention { classes: tokens[end - 1].classes, ..NounMention::new(span_of(tokens, first, end), paragraph) }
}

fn noun(text: &str, tokens: &[Token], phrase: &Phrase, paragraph: u32) -> NounMention {
    let (first, head) = (phrase.first as usize, phrase.head as usize);
    let (begins, token) = (&tokens[first], &tokens[head]);
    // what stands before the last possessive belongs to the owner
    let own = last_possessive(tokens, first, head).map_or(first, |at| at + 1);
    let (head_start, classes) = if phrase.noun == Head::Name {
        let name = name::start(text, tokens, own, head);
        (tokens[name].start, name::classes(text, tokens, own, name, head))
    } else {
        (token.start, token.classes)
    };
    let owned = own > first || begins.tag == Tag::Possessive;
    let plural = phrase.noun == Head::Nominal && (token.tag == Tag::Plural || token.is(class::GROUP));
    let definite = owned || begins.tag == Tag::Determiner && is_definite(begins.text(text));
    let length = (token.end - begins.start) as u16;
    NounMention {
        classes,
        start: begins.start,
        paragraph,
        sentence: 0,
        length,
        head: ((head_start - begins.start) as u16, length),
        reach: length,
        flags: when(plural, PLURAL) | when(owned, OWNED) | when(definite, DEFINITE),
        sort: phrase.noun,
        beside: 0,
    }
}

/// The flag, if it holds.
fn when(holds: bool, flag: u16) -> u16 {
    u16::from(holds) * flag
}

fn last_possessive(tokens: &[Token], first: usize, head: usize) -> Option<usize> {
    (first..head).rev().find(|&at| tokens[at].kind == TokenKind::Possessive)
}

/// Nouns for words that somebody owns.
pub(crate) const WORDS: Classes = class::CUE_NOUN | class::DOCUMENT;

/// The name, or before nouns for words the pronoun, that owns what the phrase is about.
fn owner(text: &str, tokens: &[Token], phrase: &Phrase, paragraph: u32) -> Option<NounMention> {
    let first = phrase.first as usize;
    // *his statement said*: he is who speaks
    if tokens[first].is_word() && tokens[first].tag == Tag::Possessive && tokens[phrase.head as usize].is(WORDS) {
        let mut owner = plain(tokens, first, first + 1, paragraph);
        owner.set(OWNER, true);
        return Some(owner);
    }
    let mark = last_possessive(tokens, first, phrase.head as usize)?;
    let head = mark.checked_sub(1).filter(|&head| head >= first && tokens[head].tag == Tag::Name)?;
    let own = last_possessive(tokens, first, head).map_or(first, |at| at + 1);
    let name = name::start(text, tokens, own, head);
    let mut owner = plain(tokens, own, head + 1, paragraph).headed(span_of(tokens, name, head + 1));
    owner.classes = name::classes(text, tokens, own, name, head);
    owner.sort = Head::Name;
    owner.set_reach(tokens[mark].end);
    owner.set(OWNER, true);
    Some(owner)
}

fn relative(tokens: &[Token], phrase: &Phrase, paragraph: u32) -> NounMention {
    let head = phrase.head as usize;
    let mut mention = plain(tokens, head, head + 1, paragraph);
    mention.set(RELATIVE, true);
    mention
}
