//! How likely a record names the right speaker: plain facts of its draft, weighed by a table that was learned.
//!
//! A fact is a place in a row of weights. A place between two weights takes of both, so that what is measured (how long, how
//! far, how many) knows no steps. All weights are added up as a logarithm of odds. `tools/confidence` learns the table,
//! `weights.rs`, on annotated texts of every genre.

mod facts;
#[cfg(test)]
mod tests;
mod weights;

pub(crate) use facts::Grounds;

use crate::report::{Other, OTHERS};

/// The tables of weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    News,
    /// In a story, where a cue has a name or *I*.
    Told,
    /// In a story, where the conversation tells who it is.
    Guessed,
    /// What is reported without marks, where each case was weighed by itself.
    Reported,
}

/// Their names.
pub const TABLES: [&str; 4] = ["news", "told", "guessed", "reported"];

macro_rules! rows {
    ($($row:ident = $name:literal, $size:expr;)*) => {
        /// What a fact is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Row { $($row,)* }

        /// What each row of a table is about, and how many weights it has at most.
        pub const ROWS: &[(&str, usize)] = &[$(($name, $size)),*];
    };
}

rows! {
    Start = "start", 1;
    Linked = "pattern", crate::Pattern::ALL.len();
    Report = "odds of a report", 14;
    Mention = "what stands for the speaker", 18;
    Role = "its role", 7;
    Name = "words of the speaker's name", 6;
    Gender = "gender", 5;
    Rivals = "others since the speaker was named", 6;
    Anaphor = "whom words that are no name stand for", 6;
    Acts = "who acted last before a pronoun", 4;
    Act = "act", 17;
    Rate = "how often the cue reports", 10;
    CueBefore = "cue so far before", 10;
    CueAfter = "cue so far behind", 10;
    SpeakerBefore = "speaker so far before the cue", 10;
    SpeakerAfter = "speaker so far behind the cue", 10;
    Apart = "speaker so far from the content", 11;
    Between = "mentions between", 7;
    Speaking = "others speak in the sentence", 6;
    Length = "length", 11;
    Parts = "parts", 6;
    Edges = "edges", 10;
    Cast = "document: how many speak", 9;
    Roster = "document: roster", 2;
    Quoted = "document: how much is quoted", 9;
    Named = "document: how often a name tells", 9;
    Bytes = "document: length", 10;
    Lead = "lead", 14;
    Candidates = "candidates", 9;
    Claim = "what stands with the turn", 7;
    Since = "turns since a name", 7;
    Until = "turns until a name", 7;
    OwnSince = "turns since the speaker's name", 7;
    OwnUntil = "turns until the speaker's name", 7;
    Alternates = "who speaks around", 8;
    Next = "lead over the next but one", 14;
}

/// A probability has four digits.
const STEPS: f32 = 10_000.0;

/// How often the right one is among the others, where the speaker is wrong.
const AMONG: f32 = 0.6;
/// How far what speaks for others is to be believed.
const BELIEF: f32 = 0.4;
/// Whoever is less likely is not worth a word.
const LEAST: f32 = 0.02;

/// How likely each of the others spoke, where the speaker is right with that probability; by their referents, the likeliest
/// first.
pub(crate) fn of_others(
    probability: f32,
    others: &[Other; OTHERS],
) -> impl Iterator<Item = (u32, f32)> + '_ {
    let weight = |other: &Other| (-BELIEF * other.behind).exp();
    let all: f32 = others.iter().map(weight).sum();
    let share = move |other: &Other| {
        let share = (1.0 - probability) * AMONG * weight(other) / all;
        // whoever is likelier than the speaker would be the speaker
        Some((other.referent?, rounded(share.min(probability))))
    };
    let likely = |&(_, share): &(u32, f32)| share >= LEAST;
    others.iter().filter_map(share).filter(likely)
}

fn rounded(probability: f32) -> f32 {
    (probability * STEPS).round().min(STEPS - 1.0) / STEPS
}

/// No fact of that row.
const NONE: f32 = -1.0;

/// What is known of a draft: a place in each row, or none.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) table: Table,
    places: [f32; ROWS.len()],
}

impl Facts {
    fn none(table: Table) -> Self {
        Facts {
            table,
            places: [NONE; ROWS.len()],
        }
    }

    /// Notes a measure; one that is off its row counts as the row's end.
    fn measure(&mut self, row: Row, place: f32) {
        self.places[row as usize] = place.clamp(0.0, (ROWS[row as usize].1 - 1) as f32);
    }

    /// Notes a number, or one of several cases.
    fn note(&mut self, row: Row, place: usize) {
        self.measure(row, place as f32);
    }

    /// The rows that there is a fact of, with its place.
    pub(crate) fn places(&self) -> impl Iterator<Item = (usize, f32)> + '_ {
        let places = self.places.iter().copied().enumerate();
        places.filter(|&(_, place)| place != NONE)
    }

    /// The logarithm of the odds.
    fn odds(&self) -> f32 {
        let table = &weights::WEIGHTS[self.table as usize];
        let weight = |(row, place): (usize, f32)| {
            let weights = table.get(row).copied().unwrap_or_default();
            let at = |place: usize| f32::from(weights.get(place).copied().unwrap_or(0));
            let whole = place as usize;
            let part = place - whole as f32;
            at(whole) + part * (at(whole + 1) - at(whole))
        };
        self.places().map(weight).sum::<f32>() / weights::UNIT
    }

    fn probability(&self) -> f32 {
        rounded(1.0 / (1.0 + (-self.odds()).exp()))
    }
}
