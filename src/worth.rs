//! What each pattern and sieve is worth: how often it was right, counted by `tools/rates`.
//!
//! A pattern or sieve has one row here, under the name that records carry. The rows make a record's confidence, and they are
//! the names that [`Options::without`](crate::Options::without) takes. They do not choose between patterns: that is done by
//! the scores that each pattern gives its offers.

use crate::error::ErrorKind;

/// Cases right, of all cases.
type Count = (u16, u16);

/// A row: how often a pattern or sieve was right.
#[derive(Clone, Copy, Debug)]
struct Worth {
    name: &'static str,
    /// In the news: with five quoted words or more in a row, or with none at all.
    long: Count,
    /// In the news: with fewer.
    short: Count,
    /// In novels, where a name stands with the quotation.
    named: Count,
    /// In novels, where a pronoun, a nominal or nothing does.
    story: Count,
}

const fn row(name: &'static str, long: Count, short: Count, named: Count, story: Count) -> Worth {
    Worth {
        name,
        long,
        short,
        named,
        story,
    }
}

/// Where a record stands, as far as its confidence depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    News,
    /// In a story, with a name beside it.
    Named,
    /// In a story, without one, so that the conversation as a whole tells who speaks.
    Story,
}

/// A quotation of so many words is long.
pub(crate) const LONG: usize = 5;
/// Fewer cases tell too little by themselves.
const FEW: u16 = 20;
/// Long and short quotations are told apart where their shares differ by more.
const APART: f32 = 0.05;

/// Of the news training articles and the training novels; sorted by name.
const WORTHS: &[Worth] = &[
    row("according-to", (263, 317), (0, 0), (0, 0), (0, 0)),
    row("according-to-quote", (26, 28), (15, 17), (0, 0), (0, 0)),
    row("action", (0, 1), (0, 0), (61, 68), (8, 10)),
    row("addressee", (0, 0), (0, 0), (0, 0), (4, 6)),
    row("called", (0, 0), (0, 0), (0, 0), (36, 57)),
    row("clause-quote", (70, 83), (102, 144), (8, 13), (13, 22)),
    row("clause-speaker-cue", (370, 464), (0, 0), (0, 0), (0, 0)),
    row("colon", (0, 0), (0, 0), (0, 0), (5, 5)),
    row("colon-before", (16, 17), (0, 0), (0, 0), (0, 0)),
    row("continued", (5, 7), (0, 0), (0, 0), (0, 0)),
    row("cue", (0, 0), (0, 0), (0, 0), (0, 0)),
    row("cue-before", (32, 33), (0, 0), (65, 71), (54, 102)),
    row("cue-by-speaker", (25, 54), (0, 0), (0, 0), (0, 0)),
    row("cue-noun", (38, 87), (0, 0), (0, 0), (0, 0)),
    row("cue-noun-quote", (8, 12), (17, 26), (0, 0), (1, 1)),
    row("name-colon", (27, 75), (0, 0), (0, 0), (0, 0)),
    row("name-colon-quote", (22, 24), (4, 4), (0, 0), (0, 0)),
    row("narration", (0, 1), (0, 0), (0, 0), (33, 58)),
    row("own-pattern", (0, 0), (0, 0), (0, 0), (0, 0)),
    row("paragraph-before", (7, 10), (0, 0), (0, 0), (0, 0)),
    row(
        "quote-cue-speaker",
        (1147, 1166),
        (17, 20),
        (2213, 2327),
        (275, 453),
    ),
    row("quote-dash-speaker", (6, 6), (0, 0), (0, 0), (0, 0)),
    row("quote-in-clause-cue", (73, 78), (36, 36), (4, 5), (3, 7)),
    row("quote-later-speaker-cue", (5, 8), (0, 0), (0, 0), (2, 2)),
    row(
        "quote-speaker-cue",
        (3560, 3621),
        (106, 108),
        (670, 687),
        (981, 1230),
    ),
    row("quote-speaker-verb", (12, 13), (1, 2), (12, 14), (13, 21)),
    row("quote-verb-speaker", (0, 0), (1, 2), (5, 5), (2, 5)),
    row("same-paragraph", (30, 37), (2, 8), (11, 13), (23, 44)),
    row("same-paragraph-fragment", (18, 25), (0, 0), (0, 0), (1, 2)),
    row("scene", (0, 0), (0, 0), (0, 1), (8, 22)),
    row("speaker-colon-quote", (32, 38), (15, 19), (0, 0), (2, 3)),
    row("speaker-cue-clause", (2698, 3444), (0, 0), (0, 0), (0, 0)),
    row("speaker-cue-infinitive", (513, 903), (0, 0), (0, 0), (0, 0)),
    row("speaker-cue-object", (1633, 2974), (0, 0), (0, 0), (0, 0)),
    row(
        "speaker-cue-preposition",
        (435, 835),
        (0, 0),
        (0, 0),
        (0, 0),
    ),
    row(
        "speaker-cue-quote",
        (629, 686),
        (271, 320),
        (71, 78),
        (63, 118),
    ),
    row(
        "speaker-cue-that-quote",
        (749, 793),
        (728, 803),
        (10, 14),
        (13, 20),
    ),
    row("turns", (4, 7), (0, 0), (12, 24), (2132, 3171)),
    row("unknown", (0, 0), (0, 0), (0, 0), (0, 0)),
];

/// The names of all rows, sorted.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    WORTHS.iter().map(|row| row.name)
}

/// A name's row and its number; few names are as long as another, so that few are compared.
fn find(name: &str) -> Option<(usize, &'static Worth)> {
    WORTHS.iter().enumerate().find(|(_, row)| row.name == name)
}

/// How often the pattern was right in such places; elsewhere too, where these were few. Whether the quotation is long is
/// asked only where that tells.
pub(crate) fn confidence(name: &str, place: Place, is_long: impl FnOnce() -> bool) -> f32 {
    let Some((_, row)) = find(name) else {
        return 0.5;
    };
    let news = sum(row.long, row.short);
    let near = match place {
        Place::News => news,
        Place::Named => row.named,
        Place::Story => row.story,
    };
    if near.1 < FEW {
        return share(sum(news, sum(row.named, row.story)));
    }
    let apart = (share(row.long) - share(row.short)).abs() > APART;
    if place == Place::News && apart {
        let own = if is_long() { row.long } else { row.short };
        return share(if own.1 < FEW { near } else { own });
    }
    share(near)
}

fn sum(one: Count, other: Count) -> Count {
    (one.0 + other.0, one.1 + other.1)
}

/// The share of right cases, smoothed toward a half.
fn share((right, of): Count) -> f32 {
    (f32::from(right) + 1.0) / (f32::from(of) + 2.0)
}

/// Patterns and sieves that are left out, a bit for each row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Without(u64);

impl Without {
    pub(crate) fn new(names: &[String]) -> Result<Self, ErrorKind> {
        let mut bits = 0;
        for (index, name) in names.iter().enumerate() {
            let unknown = || ErrorKind::UnknownPattern {
                index,
                name: name.clone(),
            };
            bits |= 1 << find(name.trim()).ok_or_else(unknown)?.0;
        }
        Ok(Without(bits))
    }

    /// Whether the pattern or sieve of that name is left out.
    pub(crate) fn has(self, name: &str) -> bool {
        self.0 != 0 && find(name).is_some_and(|(index, _)| self.0 & 1 << index != 0)
    }
}

#[cfg(test)]
mod tests;
