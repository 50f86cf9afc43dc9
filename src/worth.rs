//! What each pattern and sieve is worth: how often it was right, counted by `.ci/worth`.
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
    Worth { name, long, short, named, story }
}

/// Where a record stands, as far as its confidence depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the news, with five quoted words or more in a row, or with none at all.
    Long,
    /// In the news, with fewer.
    Short,
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
    row("according-to", (261, 315), (0, 0), (0, 0), (0, 0)),
    row("according-to-quote", (25, 27), (14, 16), (0, 0), (0, 0)),
    row("action", (0, 1), (0, 0), (62, 70), (14, 15)),
    row("addressee", (0, 0), (0, 0), (0, 0), (3, 6)),
    row("called", (0, 0), (0, 0), (0, 0), (30, 65)),
    row("clause-quote", (69, 84), (83, 111), (6, 10), (11, 23)),
    row("clause-speaker-cue", (368, 461), (0, 0), (0, 0), (0, 0)),
    row("colon", (0, 0), (0, 0), (0, 0), (3, 5)),
    row("colon-before", (16, 18), (0, 0), (0, 0), (0, 0)),
    row("continued", (5, 7), (0, 0), (0, 0), (0, 0)),
    row("cue", (0, 0), (0, 0), (0, 0), (0, 0)),
    row("cue-before", (32, 33), (0, 0), (58, 64), (50, 87)),
    row("cue-by-speaker", (26, 53), (0, 0), (0, 0), (0, 0)),
    row("cue-noun", (38, 89), (0, 0), (0, 0), (0, 0)),
    row("cue-noun-quote", (8, 12), (15, 22), (0, 0), (1, 1)),
    row("name-colon", (27, 76), (0, 0), (0, 0), (0, 0)),
    row("name-colon-quote", (22, 24), (4, 4), (0, 0), (0, 0)),
    row("narration", (0, 6), (0, 0), (0, 1), (33, 69)),
    row("own-pattern", (0, 0), (0, 0), (0, 0), (0, 0)),
    row("paragraph-before", (7, 10), (0, 0), (0, 0), (0, 0)),
    row("quote-cue-speaker", (1142, 1163), (15, 19), (2211, 2276), (256, 454)),
    row("quote-dash-speaker", (6, 6), (0, 0), (0, 0), (0, 0)),
    row("quote-in-clause-cue", (71, 76), (36, 36), (4, 5), (2, 7)),
    row("quote-later-speaker-cue", (6, 9), (0, 0), (1, 1), (2, 2)),
    row("quote-speaker-cue", (3551, 3612), (106, 109), (667, 682), (932, 1226)),
    row("quote-speaker-verb", (17, 20), (1, 2), (12, 14), (9, 21)),
    row("quote-verb-speaker", (0, 0), (1, 2), (3, 4), (2, 5)),
    row("same-paragraph", (30, 37), (2, 8), (12, 14), (25, 51)),
    row("same-paragraph-fragment", (18, 25), (0, 0), (0, 0), (1, 2)),
    row("scene", (0, 0), (0, 0), (0, 1), (12, 30)),
    row("speaker-colon-quote", (32, 38), (11, 15), (0, 0), (2, 3)),
    row("speaker-cue-clause", (2639, 3434), (0, 0), (0, 0), (0, 0)),
    row("speaker-cue-infinitive", (531, 987), (0, 0), (0, 0), (0, 0)),
    row("speaker-cue-object", (1592, 2919), (0, 0), (0, 0), (0, 0)),
    row("speaker-cue-preposition", (410, 786), (0, 0), (0, 0), (0, 0)),
    row("speaker-cue-quote", (618, 677), (260, 321), (69, 79), (52, 112)),
    row("speaker-cue-that-quote", (736, 786), (721, 815), (10, 12), (8, 21)),
    row("turns", (4, 4), (0, 0), (10, 21), (2006, 3220)),
    row("unknown", (0, 0), (0, 0), (0, 0), (0, 0)),
];

fn find(name: &str) -> Option<(usize, &'static Worth)> {
    let index = WORTHS.binary_search_by_key(&name, |row| row.name).ok()?;
    Some((index, &WORTHS[index]))
}

/// How often the pattern was right in such places; elsewhere too, where these were few.
pub(crate) fn confidence(name: &str, place: Place) -> f32 {
    let Some((_, row)) = find(name) else { return 0.5 };
    let news = sum(row.long, row.short);
    let (own, near) = match place {
        Place::Long => (row.long, news),
        Place::Short => (row.short, news),
        Place::Named => (row.named, row.named),
        Place::Story => (row.story, row.story),
    };
    if near.1 < FEW {
        share(sum(news, sum(row.named, row.story)))
    } else if own.1 >= FEW && (share(row.long) - share(row.short)).abs() > APART {
        share(own)
    } else {
        share(near)
    }
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
            let unknown = || ErrorKind::UnknownPattern { index, name: name.clone() };
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
