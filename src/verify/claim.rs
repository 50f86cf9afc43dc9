//! Whom a claim names among the speakers of a document.

use crate::lexicon::{class, Lexicon};
use crate::util::map::Map;
use crate::{key, Accord, Attribution, Entity, Gender, KnownSpeaker, Roster, Speaker};

/// The speakers of a document, to be looked up by name.
#[derive(Debug)]
pub(super) struct Cast {
    roster: Roster,
    /// By entry of the roster, the speaker's id.
    ids: Vec<usize>,
    /// By id, the keys of what the text calls the speaker and says that they are.
    called: Vec<Vec<u64>>,
    /// By id.
    genders: Vec<Option<Gender>>,
}

/// A speaker whom somebody claims.
#[derive(Debug)]
pub(super) struct Claim {
    /// The speaker of the document with that name.
    id: Option<usize>,
    /// By id, whether it may be that speaker.
    fits: Vec<bool>,
}

/// What stands before a name, or before a noun for somebody.
const BEFORE: u64 = class::TITLE
    | class::ROLE
    | class::STATION
    | class::PERSON
    | class::DETERMINER
    | class::POSSESSIVE;

impl Cast {
    pub(super) fn of(speakers: &[Entity<'_>]) -> Self {
        let mut known: Map<u64, ()> = Map::default();
        let mut entries = Vec::new();
        let mut ids = Vec::new();
        for (id, entity) in speakers.iter().enumerate() {
            let mut free = |words: &str| known.insert(key(words), ()).is_none();
            let Some(name) = entity.name.as_deref().filter(|name| free(name)) else {
                continue;
            };
            let aliases = entity
                .aliases
                .iter()
                .filter(|alias| !is_small(alias) && free(alias));
            entries.push(aliases.fold(KnownSpeaker::new(name), |entry, alias| {
                entry.alias(alias.as_ref())
            }));
            ids.push(id);
        }
        let called = speakers.iter().map(|entity| {
            let descriptions = entity.descriptions.iter().map(|words| &words.text);
            let all = entity
                .name
                .iter()
                .chain(&entity.aliases)
                .chain(descriptions);
            all.filter(|words| !is_small(words))
                .map(|words| key(bare(words, class::DETERMINER | class::POSSESSIVE)))
                .collect()
        });
        // keys tell fewer names apart than a roster does, so that none of these is refused
        let roster = Roster::new(entries);
        debug_assert!(roster.is_ok(), "{roster:?}");
        Cast {
            called: called.collect(),
            roster: roster.unwrap_or_default(),
            ids,
            genders: speakers.iter().map(|entity| entity.gender).collect(),
        }
    }

    pub(super) fn claim(&self, speaker: &str) -> Claim {
        let name = bare(speaker.trim(), BEFORE);
        let found = [speaker, name]
            .into_iter()
            .find_map(|name| self.roster.find(name));
        let words = key(bare(speaker.trim(), class::DETERMINER | class::POSSESSIVE));
        let mut fits: Vec<bool> = self
            .called
            .iter()
            .map(|keys| keys.contains(&words))
            .collect();
        match found {
            Some(entry) => fits[self.ids[entry]] = true,
            None => self.namesakes(name).for_each(|id| fits[id] = true),
        }
        Claim {
            id: found.map(|entry| self.ids[entry]),
            fits,
        }
    }

    /// Those with the surname, which several may share, and no other given name.
    fn namesakes<'c>(&'c self, name: &'c str) -> impl Iterator<Item = usize> + 'c {
        let last = |name: &str| name.split_whitespace().next_back().map(key);
        let entries = self.roster.speakers().iter().enumerate();
        let same = entries.filter(move |(entry, speaker)| {
            last(name).is_some()
                && last(&speaker.name) == last(name)
                && !self.roster.is_namesake(*entry, name)
        });
        same.map(|(entry, _)| self.ids[entry])
    }

    /// Whether the speaker of a record is the one who is claimed.
    pub(super) fn accord(&self, claim: &Claim, record: &Attribution<'_>) -> Accord {
        match &record.speaker {
            None => Accord::Unknown,
            Some(speaker) if claim.fits.get(speaker.id) == Some(&true) => Accord::Agrees,
            Some(speaker) if speaker.name.is_some() || self.is_other(claim, speaker) => {
                Accord::Disagrees
            }
            Some(_) => Accord::Unknown,
        }
    }

    /// Whether somebody without a name cannot be the one who is claimed: *an aide*, a woman for a man.
    fn is_other(&self, claim: &Claim, speaker: &Speaker<'_>) -> bool {
        let gender = claim.id.and_then(|id| self.genders[id]);
        let new = speaker
            .mention
            .as_ref()
            .and_then(|mention| mention.text.split_whitespace().next())
            .is_some_and(|word| {
                let classes = Lexicon::BUILT_IN.classes_of(word);
                classes & class::ARTICLE != 0 && classes & class::DEFINITE == 0
            });
        claim.id.is_some() && new
            || gender
                .zip(speaker.gender)
                .is_some_and(|(one, other)| one != other)
    }
}

/// *she*, *they*: nobody is called so.
fn is_small(words: &str) -> bool {
    Lexicon::BUILT_IN.is(words, class::CLOSED)
}

/// The words without those of such classes before them; the last one stays.
fn bare(words: &str, classes: u64) -> &str {
    let mut rest = words;
    while let Some((word, after)) = rest.split_once(' ') {
        if !Lexicon::BUILT_IN.is(word.trim_end_matches(['.', ',']), classes) {
            break;
        }
        rest = after.trim_start();
    }
    rest
}
