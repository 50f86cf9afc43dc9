//! Turns of documents whose speakers are known, as the chain sees them.

use std::collections::{BTreeMap, HashMap};

use evaluate::gold::{Document, Quote};
use evaluate::names::cast::Cast;
use whosaid::learn::{self, Candidate};
use whosaid::Roster;

/// A candidate: who it is, whether it is right, and what speaks for it.
#[derive(Debug)]
pub struct Node {
    pub person: u32,
    pub right: bool,
    pub features: Vec<(u16, f32)>,
}

/// A turn of a chain.
#[derive(Debug)]
pub struct Turn {
    pub nodes: Vec<Node>,
    pub edges: Vec<(u16, f32)>,
    pub apart: bool,
    /// Whether it is known who speaks.
    pub known: bool,
}

/// The turns of a document, with right candidates marked.
pub fn turns(document: &Document, roster: &Roster) -> Vec<Turn> {
    let mut gold = Gold::of(document);
    let turns = learn::turns(document.text.as_str(), roster);
    if turns.len() < SCENE {
        gold.meet(&turns);
    }
    let turn = |turn: learn::Turn| {
        let names = gold.names(&turn);
        let node = |candidate: Candidate| Node {
            person: candidate.person,
            right: names.is_some_and(|names| gold.is_one(&candidate, names)),
            features: candidate.features,
        };
        let nodes: Vec<Node> = turn.candidates.into_iter().map(node).collect();
        // what a cue says for certain is never overruled: nothing is to be learned where that is wrong
        let overruled = |node: &Node| {
            let mut features = node.features.iter();
            !node.right && features.any(|&(feature, _)| CERTAIN.contains(&feature))
        };
        let known = nodes.iter().any(|node| node.right) && !nodes.iter().any(overruled);
        Turn {
            nodes,
            edges: turn.edges,
            apart: turn.apart,
            known,
        }
    };
    turns.into_iter().map(turn).collect()
}

/// The features by which a cue is certain: its subject is a name, *I*, or somebody without a name.
const CERTAIN: std::ops::Range<u16> = 0..3;

/// In a text of fewer turns a noun is one person; in a book it is many.
const SCENE: usize = 200;

/// The features of whoever is the subject of the cue.
const SUBJECT: std::ops::Range<u16> = 0..12;

/// What the annotation of a document tells, by bytes.
struct Gold<'a> {
    text: &'a str,
    cast: Cast<'a>,
    /// The character that is mentioned up to a byte.
    meant: HashMap<usize, &'a str>,
    /// The quotations by where they begin.
    quotes: BTreeMap<usize, &'a Quote>,
    /// Those whom neither name nor mention tells, by whose quotations their cues stand with.
    met: HashMap<u32, &'a str>,
}

impl<'a> Gold<'a> {
    fn of(document: &'a Document) -> Self {
        let byte = |at: usize| document.text.before(at).len();
        let mut meant = HashMap::new();
        for character in &document.characters {
            let ends = character.mentions.iter().map(|mention| byte(mention.1));
            meant.extend(ends.map(|end| (end, character.name.as_str())));
        }
        let quotes = document.quotes.iter();
        let quotes = quotes.filter_map(|quote| Some((byte(quote.parts.first()?.start), quote)));
        Gold {
            text: document.text.as_str(),
            cast: Cast::new(&document.characters),
            meant,
            quotes: quotes.collect(),
            met: HashMap::new(),
        }
    }

    /// Learns who those are whom no character is called like: *a tall young man* is whoever says what *the young man* says.
    fn meet(&mut self, turns: &[learn::Turn]) {
        let mut votes: BTreeMap<(u32, &str), usize> = BTreeMap::new();
        for turn in turns {
            let Some(name) = self.names(turn).and_then(|names| names.first()) else {
                continue;
            };
            for candidate in &turn.candidates {
                let mut features = candidate.features.iter();
                let told = features.any(|&(feature, _)| SUBJECT.contains(&feature));
                if told && self.who(candidate).is_none() {
                    *votes.entry((candidate.person, name)).or_default() += 1;
                }
            }
        }
        let mut votes: Vec<_> = votes.into_iter().collect();
        votes.sort_by_key(|&(_, count)| count);
        self.met = votes
            .into_iter()
            .map(|((person, name), _)| (person, name))
            .collect();
    }

    /// Who speaks a turn, if its quotations are one character's.
    fn names(&self, turn: &learn::Turn) -> Option<&'a [String]> {
        let begun = |part: &whosaid::Span| part.start.saturating_sub(LEAD)..part.end;
        let quotes = turn
            .parts
            .iter()
            .flat_map(|part| self.quotes.range(begun(part)));
        let mut names = quotes
            .map(|(_, quote)| quote.speaker_names.as_slice())
            .filter(|names| !names.is_empty());
        let first = names.next()?;
        names.all(|other| other == first).then_some(first)
    }

    /// The character that a candidate is.
    fn who(&self, candidate: &Candidate) -> Option<&str> {
        let mention = candidate.mention.filter(|_| candidate.name.is_none());
        let meant = mention.and_then(|mention| self.meant.get(&mention.end).copied());
        let shown = mention.map(|mention| mention.of(self.text));
        meant.or_else(|| self.cast.who(candidate.name.as_deref(), shown))
    }

    /// Whether a candidate is whoever has these names.
    fn is_one(&self, candidate: &Candidate, names: &[String]) -> bool {
        let met = || self.met.get(&candidate.person).copied();
        let who = self.who(candidate).or_else(met);
        who.is_some_and(|who| names.iter().any(|name| name == who))
    }
}

/// A quotation may begin so many bytes before what the library finds of it: with a mark of three bytes and a space.
const LEAD: usize = 4;
