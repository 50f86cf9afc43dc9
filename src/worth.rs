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
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::pattern::PATTERNS;
    use crate::{Attributor, Options};

    #[test]
    fn rows_are_sorted_and_fit_the_bits() {
        assert!(WORTHS.windows(2).all(|pair| pair[0].name < pair[1].name));
        assert!(WORTHS.len() <= 64);
    }

    #[test]
    fn no_row_has_more_right_cases_than_cases() {
        for row in WORTHS {
            for (right, of) in [row.long, row.short, row.named, row.story] {
                assert!(right <= of, "{}", row.name);
            }
        }
    }

    /// The string literals of a source's code, without its tests.
    fn literals(source: &str) -> impl Iterator<Item = &str> {
        let code = source.split("#[cfg(test)]").next().unwrap_or("");
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.flat_map(|line| line.split('"').skip(1).step_by(2))
    }

    /// Names have hyphens, which no other literal of these files has but for a word of a list.
    fn names_in_source() -> BTreeSet<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let folders = ["link", "context", "own_pattern"].map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
        let files = folders.into_iter().flatten().map(|file| file.unwrap().path());
        let mut names = BTreeSet::new();
        for file in files.chain([root.join("pattern.rs")]) {
            let source = std::fs::read_to_string(&file).unwrap();
            let is_name = |text: &&str| {
                text.contains('-')
                    && text.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
            };
            names.extend(literals(&source).filter(is_name).map(str::to_string));
        }
        names.remove("good-bye");
        names
    }

    #[test]
    fn every_name_of_the_source_has_a_row_and_every_row_a_use() {
        let plain =
            ["action", "addressee", "called", "colon", "continued", "cue", "narration", "scene", "turns", "unknown"];
        let used: BTreeSet<String> = names_in_source().into_iter().chain(plain.map(str::to_string)).collect();
        let rows: BTreeSet<String> = WORTHS.iter().map(|row| row.name.to_string()).collect();
        assert_eq!(rows, used);
    }

    #[test]
    fn every_row_of_the_patterns_has_a_worth() {
        assert!(PATTERNS.iter().all(|pattern| find(pattern.name).is_some()));
    }

    /// Passages of every phenomenon.
    fn passages() -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        files.filter(|file| file.is_file()).map(|file| std::fs::read_to_string(file).unwrap()).collect()
    }

    #[test]
    fn what_is_left_out_is_in_no_record() {
        let passages = passages();
        for row in WORTHS {
            let attributor = Attributor::new(Options::new().without(row.name)).unwrap();
            for passage in &passages {
                assert!(attributor.attribute(passage).iter().all(|record| record.pattern != row.name), "{}", row.name);
            }
        }
    }

    #[test]
    fn an_unknown_name_is_refused() {
        let error = Attributor::new(Options::new().without("turns").without("quote-cue")).unwrap_err();
        assert_eq!(error.to_string(), r#"without entry 1 ("quote-cue") names no pattern or sieve"#);
    }

    #[test]
    fn confidence_is_the_measured_share() {
        for row in WORTHS.iter().filter(|row| row.long.1 >= FEW && row.short.1 >= FEW) {
            let whole = share(sum(row.long, row.short));
            let (long, short) = (confidence(row.name, Place::Long), confidence(row.name, Place::Short));
            assert!((long - short).abs() > APART || (long, short) == (whole, whole), "{}", row.name);
        }
        let record = &crate::attribute("“The bridge is safe again,” Ana Reyes said.")[0];
        assert_eq!(record.confidence, confidence("quote-speaker-cue", Place::Named));
        let record = &crate::attribute("“It is late.” He looked up. “It is late,” he said.")[0];
        assert!(record.confidence < 0.8);
    }
}
