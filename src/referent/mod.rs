//! Referents: the fullest name of each speaker.

use std::collections::HashMap;

use crate::lexicon::class;
use crate::mention::{gender_of_word, NounMention};
use crate::phrase::Head;
use crate::{Gender, Roster, Span, SpeakerKind};

/// Somebody whom mentions stand for.
#[derive(Clone, Debug)]
pub(crate) struct Referent {
    /// The fullest name that the document gives, or none.
    pub(crate) name: Option<Span>,
    /// The entry of the roster, whose name then stands for the document's.
    pub(crate) roster: Option<usize>,
    pub(crate) gender: Option<Gender>,
    pub(crate) kind: SpeakerKind,
    /// Role, title or affiliation, as some mention gives it.
    pub(crate) description: Option<Span>,
}

/// Who each mention of a document stands for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Referents {
    pub(crate) referents: Vec<Referent>,
    pub(crate) of_mention: Vec<Option<u32>>,
}

impl Referents {
    /// The referent of a mention.
    pub(crate) fn of(&self, mention: u32) -> Option<&Referent> {
        self.of_mention[mention as usize].map(|number| &self.referents[number as usize])
    }
}

/// Finds out whom each mention stands for.
pub(crate) fn resolve(text: &str, mentions: &[NounMention], _roster: &Roster) -> Referents {
    let names = names(text, mentions);
    let mut numbers: HashMap<&str, u32> = HashMap::new();
    let mut found = Referents::default();
    for (mention, name) in mentions.iter().zip(names) {
        let number = name.map(|span| {
            *numbers.entry(span.of(text)).or_insert_with(|| {
                let referent = Referent {
                    name: Some(span),
                    roster: None,
                    gender: mention.gender(),
                    kind: mention.kind(),
                    description: None,
                };
                found.referents.push(referent);
                found.referents.len() as u32 - 1
            })
        });
        found.of_mention.push(number);
    }
    found
}

/// The mention whose head is the name of each mention's referent.
fn names(text: &str, mentions: &[NounMention]) -> Vec<Option<Span>> {
    let mut fullest: HashMap<&str, Vec<Span>> = HashMap::new();
    for mention in mentions.iter().filter(|mention| mention.sort == Head::Name) {
        let name = mention.head.of(text);
        let last = name.rsplit(' ').next().unwrap_or(name);
        let known = fullest.entry(last).or_default();
        if !known.iter().any(|span| span.of(text) == name) {
            known.push(mention.head);
        }
    }
    let mut names: Vec<Option<Span>> = Vec::with_capacity(mentions.len());
    let mut recent: Vec<(usize, Option<Gender>)> = Vec::new();
    for (index, mention) in mentions.iter().enumerate() {
        let name = match mention.sort {
            Head::Name => Some(full(text, mention, &fullest)),
            Head::Pronoun if mention.relative => mention.beside.and_then(|beside| names[beside as usize]),
            Head::Pronoun => {
                let gender = mention.gender();
                let third = gender.is_some();
                if third {
                    recent
                        .iter()
                        .rev()
                        .take(12)
                        .find(|(_, known)| known.is_none() || *known == gender)
                        .and_then(|&(at, _)| names[at])
                } else {
                    None
                }
            }
            Head::Nominal => {
                mention.beside.filter(|_| !mention.owned || true).and_then(|beside| names[beside as usize])
            }
        };
        if mention.sort == Head::Name && !mention.is(class::PLACE | class::ORGANIZATION) {
            let first = mention.head.of(text).split(' ').next().unwrap_or("");
            recent.push((index, mention.gender().or_else(|| gender_of_word(first))));
        }
        names.push(name);
    }
    names
}

fn full(text: &str, mention: &NounMention, fullest: &HashMap<&str, Vec<Span>>) -> Span {
    let name = mention.head.of(text);
    if name.contains(' ') {
        return mention.head;
    }
    let best = fullest.get(name).and_then(|known| {
        known.iter().filter(|span| span.of(text).matches(' ').count() <= 2).max_by_key(|span| span.len())
    });
    best.copied().unwrap_or(mention.head)
}
