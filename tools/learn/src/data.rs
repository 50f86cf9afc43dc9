//! Documents whose speakers are known, and their turns as the chain sees them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use whosaid::learn::{self, Candidate};
use whosaid::{Gender, KnownSpeaker, Roster};

use crate::names::{Cast, Character};

/// A document as its line holds it.
#[derive(Debug, Deserialize)]
pub struct Document {
    pub id: String,
    pub text: String,
    #[serde(default)]
    characters: Vec<Character>,
    quotes: Vec<Quote>,
}

#[derive(Debug, Deserialize)]
struct Quote {
    parts: Vec<(usize, usize)>,
    #[serde(default)]
    speaker_names: Vec<String>,
}

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

pub fn read(path: &Path) -> Result<Vec<Document>> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| serde_json::from_str(line).with_context(|| format!("in {}", path.display())))
        .collect()
}

impl Document {
    /// The characters as known speakers: a name that two share, and a pronoun, is no entry.
    pub fn roster(&self) -> Result<Roster> {
        let mut claimed: HashMap<String, BTreeSet<usize>> = HashMap::new();
        for (number, character) in self.characters.iter().enumerate() {
            for name in character.names() {
                claimed
                    .entry(name.to_lowercase())
                    .or_default()
                    .insert(number);
            }
        }
        let usable = |name: &str| claimed[&name.to_lowercase()].len() == 1 && !is_pronoun(name);
        let known = self
            .characters
            .iter()
            .filter(|character| usable(&character.name));
        let speakers = known.map(|character| {
            let aliases = character
                .aliases
                .iter()
                .filter(|alias| usable(alias) && **alias != character.name);
            let mut speaker = KnownSpeaker::new(&character.name);
            speaker.aliases.extend(aliases.cloned());
            speaker.gender = match character.gender.as_deref() {
                Some("female") => Some(Gender::Female),
                Some("male") => Some(Gender::Male),
                _ => None,
            };
            speaker
        });
        Roster::new(speakers.collect()).with_context(|| self.id.clone())
    }

    /// The turns, with right candidates marked.
    pub fn turns(&self, roster: &Roster) -> Vec<Turn> {
        let cast = Cast::new(&self.characters);
        let bytes: Vec<usize> = self
            .text
            .char_indices()
            .map(|(at, _)| at)
            .chain([self.text.len()])
            .collect();
        let mut meant: HashMap<usize, &str> = HashMap::new();
        for character in &self.characters {
            let ends = character
                .mentions
                .iter()
                .filter_map(|mention| mention.get(1)?.as_u64());
            meant.extend(ends.map(|end| (bytes[end as usize], character.name.as_str())));
        }
        let quotes: BTreeMap<usize, (usize, &Quote)> = self
            .quotes
            .iter()
            .filter_map(|quote| Some((quote, *quote.parts.first()?)))
            .map(|(quote, (start, end))| (bytes[start], (bytes[end], quote)))
            .collect();
        let mut said: HashMap<String, Option<String>> = HashMap::new();
        learn::turns(&self.text, roster)
            .into_iter()
            .map(|turn| {
                let gold: Vec<&Quote> = turn
                    .parts
                    .iter()
                    .flat_map(|part| quotes.range(part.start.saturating_sub(4)..part.end))
                    .map(|(_, &(_, quote))| quote)
                    .filter(|quote| !quote.speaker_names.is_empty())
                    .collect();
                let agree = gold
                    .windows(2)
                    .all(|pair| pair[0].speaker_names == pair[1].speaker_names);
                let names = gold
                    .first()
                    .filter(|_| agree)
                    .map(|quote| &quote.speaker_names);
                let mut right = |candidate: &Candidate| {
                    let names = names?;
                    let mention = candidate.mention.filter(|_| candidate.name.is_none());
                    if let Some(name) = mention.and_then(|mention| meant.get(&mention.end)) {
                        return Some(names.iter().any(|one| one == name));
                    }
                    let shown = mention.map(|mention| mention.of(&self.text).to_string());
                    let expression = candidate.name.clone().or(shown)?;
                    let known = said
                        .entry(expression)
                        .or_insert_with_key(|expression| cast.who(expression));
                    known.as_ref().map(|known| names.contains(known))
                };
                let nodes: Vec<Node> = turn
                    .candidates
                    .iter()
                    .map(|candidate| Node {
                        person: candidate.person,
                        right: right(candidate).unwrap_or(false),
                        features: candidate.features.clone(),
                    })
                    .collect();
                // what a cue says for certain is never overruled: nothing is to be learned where that is wrong
                let overruled = |node: &Node| {
                    !node.right
                        && node
                            .features
                            .iter()
                            .any(|&(feature, _)| CERTAIN.contains(&feature))
                };
                let known = nodes.iter().any(|node| node.right) && !nodes.iter().any(overruled);
                Turn {
                    nodes,
                    edges: turn.edges,
                    apart: turn.apart,
                    known,
                }
            })
            .collect()
    }
}

/// The features by which a cue is certain: its subject is a name, *I*, or somebody without a name.
const CERTAIN: std::ops::Range<u16> = 0..3;

fn is_pronoun(word: &str) -> bool {
    const PRONOUNS: &str = " i me my he him his he she her hers they them their it its you your we us our who one myself himself herself ";
    PRONOUNS.contains(&format!(" {} ", word.to_lowercase()))
}
