//! Other quotation marks, and what may stand beside them.

use whosaid::Span;

use crate::edit::Edit;
use crate::marks::{self, Mark, Marks, Role};
use crate::source::Source;

use super::Rewriting;

type Pair = (&'static str, &'static str);

/// A typography: how quotations are set, and what becomes of single marks, which stay as they are where it does not say.
struct Style {
    double: Pair,
    single: Option<Single>,
}

/// Single marks inside of quotations, those outside of any, and apostrophes.
struct Single {
    inner: Pair,
    alone: Pair,
    apostrophe: &'static str,
}

const STRAIGHT: Pair = ("'", "'");
const CURLY: Pair = ("‘", "’");

/// A style for the outer marks alone.
const fn outer(open: &'static str, close: &'static str) -> Style {
    Style {
        double: (open, close),
        single: None,
    }
}

pub fn straight(source: &Source) -> Rewriting {
    let single = Single {
        inner: STRAIGHT,
        alone: STRAIGHT,
        apostrophe: "'",
    };
    set(
        source,
        &Style {
            double: ("\"", "\""),
            single: Some(single),
        },
    )
}

pub fn curly(source: &Source) -> Rewriting {
    let single = Single {
        inner: CURLY,
        alone: CURLY,
        apostrophe: "’",
    };
    set_single(
        source,
        &Style {
            double: ("“", "”"),
            single: Some(single),
        },
    )
}

pub fn single_curly(source: &Source) -> Rewriting {
    let single = Single {
        inner: ("“", "”"),
        alone: CURLY,
        apostrophe: "’",
    };
    set_single(
        source,
        &Style {
            double: CURLY,
            single: Some(single),
        },
    )
}

pub fn single_straight(source: &Source) -> Rewriting {
    let single = Single {
        inner: ("\"", "\""),
        alone: STRAIGHT,
        apostrophe: "'",
    };
    set_single(
        source,
        &Style {
            double: STRAIGHT,
            single: Some(single),
        },
    )
}

pub fn guillemets(source: &Source) -> Rewriting {
    set(source, &outer("«", "»"))
}

pub fn guillemets_spaced(source: &Source) -> Rewriting {
    set(source, &outer("« ", " »"))
}

pub fn guillemets_nbsp(source: &Source) -> Rewriting {
    set(source, &outer("«\u{a0}", "\u{a0}»"))
}

pub fn low_high(source: &Source) -> Rewriting {
    set(source, &outer("„", "“"))
}

pub fn backticks(source: &Source) -> Rewriting {
    set(source, &outer("``", "''"))
}

fn set(source: &Source, style: &Style) -> Rewriting {
    let Some(marks) = Marks::of(source) else {
        return Rewriting::Unfit;
    };
    let edits = swapped(source.text, &marks, style);
    Rewriting::Fit {
        edits,
        renamed: None,
        doubtful: marks.doubtful,
    }
}

/// For styles that set single marks: a text whose outer marks are single has other apostrophes than one can tell.
fn set_single(source: &Source, style: &Style) -> Rewriting {
    let starting = |marks: &[char]| {
        let starts = |paragraph: &Span| paragraph.of(source.text).starts_with(marks);
        source
            .paragraphs()
            .iter()
            .filter(|paragraph| starts(paragraph))
            .count()
    };
    if starting(&['‘', '\'']) > starting(&['“', '"']) {
        return Rewriting::Unfit;
    }
    set(source, style)
}

fn swapped(text: &str, marks: &Marks, style: &Style) -> Vec<Edit> {
    let swap_all = |marks: &[Mark], pair: Pair| {
        marks
            .iter()
            .map(|mark| swap(mark, pair))
            .collect::<Vec<_>>()
    };
    let mut edits = swap_all(&marks.double, style.double);
    if let Some(single) = &style.single {
        edits.extend(swap_all(&marks.inner, single.inner));
        edits.extend(swap_all(&marks.alone, single.alone));
        let apostrophes = apostrophes(text, marks);
        edits.extend(
            apostrophes.map(|(at, c)| Edit::replace(at, at + c.len_utf8(), single.apostrophe)),
        );
    }
    edits
}

fn swap(mark: &Mark, (open, close): Pair) -> Edit {
    Edit::replace(
        mark.span.start,
        mark.span.end,
        if mark.role == Role::Open { open } else { close },
    )
}

/// Single marks that are part of no mark of a quotation.
fn apostrophes<'a>(text: &'a str, marks: &'a Marks) -> impl Iterator<Item = (usize, char)> + 'a {
    let mut taken: Vec<_> = marks
        .double
        .iter()
        .chain(&marks.inner)
        .chain(&marks.alone)
        .map(|mark| mark.span)
        .collect();
    taken.sort_unstable();
    let is_taken = move |at: usize| {
        let before = taken.partition_point(|span| span.start <= at);
        before > 0 && at < taken[before - 1].end
    };
    text.char_indices()
        .filter(move |&(at, c)| matches!(c, '\'' | '‘' | '’') && !is_taken(at))
}

pub fn zero_width(source: &Source) -> Rewriting {
    let around = |mark: Span| [mark.start, mark.end].map(|at| Edit::insert(at, "\u{200b}"));
    let mut edits: Vec<Edit> = marks::doubles(source.text, Span::new(0, source.text.len()))
        .into_iter()
        .flat_map(around)
        .collect();
    // Two marks side by side have one space between them.
    edits.dedup();
    edits.into_iter().collect()
}

pub fn footnotes(source: &Source) -> Rewriting {
    let Some(marks) = Marks::of(source) else {
        return Rewriting::Unfit;
    };
    let closing = marks.double.iter().filter(|mark| mark.role == Role::Close);
    let note =
        |(index, mark): (usize, &Mark)| Edit::insert(mark.span.end, format!("[{}]", index + 1));
    let edits = closing.enumerate().map(note).collect();
    Rewriting::Fit {
        edits,
        renamed: None,
        doubtful: marks.doubtful,
    }
}

pub fn underscores(source: &Source) -> Rewriting {
    emphasized(source, "_")
}

pub fn asterisks(source: &Source) -> Rewriting {
    emphasized(source, "*")
}

/// Emphasis around quotations. One over several paragraphs has it in each; where it is not closed, nothing tells whether the
/// last mark of emphasis belongs to it.
fn emphasized(source: &Source, with: &'static str) -> Rewriting {
    let Some(marks) = Marks::of(source) else {
        return Rewriting::Unfit;
    };
    let edge = |mark: &Mark| {
        if mark.role == Role::Open {
            mark.span.start
        } else {
            mark.span.end
        }
    };
    let ends = marks.unclosed.iter().map(|paragraph| paragraph.end);
    let edits = marks
        .double
        .iter()
        .map(edge)
        .chain(ends)
        .map(|at| Edit::insert(at, with))
        .collect();
    Rewriting::Fit {
        edits,
        renamed: None,
        doubtful: [marks.doubtful, marks.unclosed].concat(),
    }
}
