//! Other quotation marks, and what may stand beside them.

use crate::edit::Edit;
use crate::marks::{self, Mark, Marks, Role};
use crate::source::Source;

use super::Rewriting;

type Pair = (&'static str, &'static str);

/// A typography: how quotations are set, those inside of them, and apostrophes; none leaves these as they are.
struct Style {
    double: Pair,
    single: Option<Pair>,
    apostrophe: Option<&'static str>,
}

/// A style for the outer marks alone.
const fn outer(open: &'static str, close: &'static str) -> Style {
    Style { double: (open, close), single: None, apostrophe: None }
}

pub fn straight(source: &Source) -> Rewriting {
    set(source, &Style { double: ("\"", "\""), single: Some(("'", "'")), apostrophe: Some("'") })
}

pub fn curly(source: &Source) -> Rewriting {
    set(source, &Style { double: ("“", "”"), single: Some(("‘", "’")), apostrophe: Some("’") })
}

pub fn single_curly(source: &Source) -> Rewriting {
    set_single(source, &Style { double: ("‘", "’"), single: Some(("“", "”")), apostrophe: Some("’") })
}

pub fn single_straight(source: &Source) -> Rewriting {
    set_single(source, &Style { double: ("'", "'"), single: Some(("\"", "\"")), apostrophe: Some("'") })
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
    match Marks::of(source) {
        Some(marks) => swapped(source.text, &marks, style).into(),
        None => Rewriting::Unfit,
    }
}

/// Texts whose outer marks are single already would get the same marks inside and outside.
fn set_single(source: &Source, style: &Style) -> Rewriting {
    let starting = |marks: &[char]| {
        let starts = |paragraph: &whosaid::Span| paragraph.of(source.text).starts_with(marks);
        source.paragraphs().iter().filter(|paragraph| starts(paragraph)).count()
    };
    if starting(&['‘', '\'']) > starting(&['“', '"']) {
        return Rewriting::Unfit;
    }
    set(source, style)
}

fn swapped(text: &str, marks: &Marks, style: &Style) -> Vec<Edit> {
    let mut edits: Vec<Edit> = marks.double.iter().map(|mark| swap(mark, style.double)).collect();
    if let Some(pair) = style.single {
        edits.extend(marks.single.iter().map(|mark| swap(mark, pair)));
    }
    if let Some(apostrophe) = style.apostrophe {
        edits.extend(apostrophes(text, marks).map(|(at, c)| Edit::replace(at, at + c.len_utf8(), apostrophe)));
    }
    edits
}

fn swap(mark: &Mark, (open, close): Pair) -> Edit {
    Edit::replace(mark.span.start, mark.span.end, if mark.role == Role::Open { open } else { close })
}

/// Single marks that are part of no mark of a quotation.
fn apostrophes<'a>(text: &'a str, marks: &'a Marks) -> impl Iterator<Item = (usize, char)> + 'a {
    let mut taken: Vec<_> = marks.double.iter().chain(&marks.single).map(|mark| mark.span).collect();
    taken.sort_unstable();
    let is_taken = move |at: usize| {
        let before = taken.partition_point(|span| span.start <= at);
        before > 0 && at < taken[before - 1].end
    };
    text.char_indices().filter(move |&(at, c)| matches!(c, '\'' | '‘' | '’') && !is_taken(at))
}

pub fn zero_width(source: &Source) -> Rewriting {
    let around = |mark: whosaid::Span| [mark.start, mark.end].map(|at| Edit::insert(at, "\u{200b}"));
    let mut edits: Vec<Edit> = marks::doubles(source.text).into_iter().flat_map(around).collect();
    // Two marks side by side have one space between them.
    edits.dedup();
    edits.into()
}

pub fn footnotes(source: &Source) -> Rewriting {
    let Some(marks) = Marks::of(source) else { return Rewriting::Unfit };
    let closing = marks.double.iter().filter(|mark| mark.role == Role::Close);
    let note = |(index, mark): (usize, &Mark)| Edit::insert(mark.span.end, format!("[{}]", index + 1));
    closing.enumerate().map(note).collect::<Vec<_>>().into()
}

pub fn underscores(source: &Source) -> Rewriting {
    around_quotations(source, "_")
}

pub fn asterisks(source: &Source) -> Rewriting {
    around_quotations(source, "*")
}

/// Emphasis, which a quotation over several paragraphs has in each of them.
fn around_quotations(source: &Source, with: &'static str) -> Rewriting {
    let Some(marks) = Marks::of(source) else { return Rewriting::Unfit };
    let edge = |mark: &Mark| if mark.role == Role::Open { mark.span.start } else { mark.span.end };
    let edges = marks.double.iter().map(edge).chain(marks.unclosed.iter().copied());
    edges.map(|at| Edit::insert(at, with)).collect::<Vec<_>>().into()
}
