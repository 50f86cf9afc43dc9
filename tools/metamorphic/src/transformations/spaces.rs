//! Other spaces.

use regex::Regex;

use crate::edit::Edit;
use crate::source::Source;

use super::Rewriting;

pub fn nbsp(source: &Source) -> Rewriting {
    let spaces = source.text.match_indices(' ');
    spaces
        .map(|(at, space)| Edit::replace(at, at + space.len(), "\u{a0}"))
        .collect()
}

pub fn two_between_sentences(source: &Source) -> Rewriting {
    let end = Regex::new(r#"\p{Ll}[.?!]["”’')]*( )["“‘'(]*\p{Lu}"#).expect("a good expression");
    let spaces = end
        .captures_iter(source.text)
        .filter_map(|found| found.get(1));
    spaces.map(|space| Edit::insert(space.end(), " ")).collect()
}

pub fn trailing(source: &Source) -> Rewriting {
    source
        .lines()
        .into_iter()
        .map(|line| Edit::insert(line.end, "  "))
        .collect()
}
