//! Other letters and characters.

use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use whosaid::Span;

use crate::edit::Edit;
use crate::source::Source;

use super::Rewriting;

pub fn soft_hyphens(source: &Source) -> Rewriting {
    let long = Regex::new(r"\p{L}{7,}").expect("a good expression");
    let middle = |word: regex::Match| {
        let half = word.as_str().chars().count() / 2;
        let before: usize = word.as_str().chars().take(half).map(char::len_utf8).sum();
        Edit::insert(word.start() + before, "\u{ad}")
    };
    long.find_iter(source.text).map(middle).collect()
}

pub fn nfd(source: &Source) -> Rewriting {
    let accented = source.text.char_indices().filter(|(_, c)| !c.is_ascii());
    each(accented, |c| c.nfd().collect())
}

pub fn dashes(source: &Source) -> Rewriting {
    replaced(source, "—", "--")
}

pub fn dots(source: &Source) -> Rewriting {
    replaced(source, "…", "...")
}

fn replaced(source: &Source, what: &'static str, with: &'static str) -> Rewriting {
    let places = source.text.match_indices(what);
    places
        .map(|(at, _)| Edit::replace(at, at + what.len(), with))
        .collect()
}

pub fn says(source: &Source) -> Rewriting {
    let said = Regex::new(r"\bsaid\b").expect("a good expression");
    said.find_iter(source.text)
        .map(|word| Edit::replace(word.start(), word.end(), "says"))
        .collect()
}

pub fn first_line_lower(source: &Source) -> Rewriting {
    each(characters(source, first_line(source)), |c| {
        c.to_lowercase().collect()
    })
}

pub fn first_line_upper(source: &Source) -> Rewriting {
    each(characters(source, first_line(source)), |c| {
        c.to_uppercase().collect()
    })
}

pub fn first_line_title(source: &Source) -> Rewriting {
    let line = first_line(source);
    let starts_word = |&(at, _): &(usize, char)| {
        at == line.start || source.text[..at].ends_with(char::is_whitespace)
    };
    each(characters(source, line).filter(starts_word), |c| {
        c.to_uppercase().collect()
    })
}

pub fn lower(source: &Source) -> Rewriting {
    each(source.text.char_indices(), |c| c.to_lowercase().collect())
}

pub fn upper(source: &Source) -> Rewriting {
    each(source.text.char_indices(), |c| c.to_uppercase().collect())
}

fn first_line(source: &Source) -> Span {
    source.lines().first().copied().unwrap_or_default()
}

fn characters<'s>(source: &'s Source, span: Span) -> impl Iterator<Item = (usize, char)> + 's {
    span.of(source.text)
        .char_indices()
        .map(move |(at, c)| (span.start + at, c))
}

fn each(
    characters: impl Iterator<Item = (usize, char)>,
    change: impl Fn(char) -> String,
) -> Rewriting {
    let edit = |(at, c): (usize, char)| {
        let changed = change(c);
        let differs = !changed.chars().eq([c]);
        differs.then(|| Edit::replace(at, at + c.len_utf8(), changed))
    };
    characters.filter_map(edit).collect()
}
