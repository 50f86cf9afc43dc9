//! What a competent user writes in an afternoon: two regular expressions and the nearest match.

use std::ops::Range;

use regex::{Match, Regex};

/// Quotations and "X said", each found by an expression that is compiled once.
pub struct Naive {
    quotation: Regex,
    said: Regex,
}

/// A quotation with the name nearest to it in the same paragraph.
#[allow(dead_code)]
pub struct Found<'t> {
    pub content: &'t str,
    pub speaker: Option<&'t str>,
}

const NAME: &str = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}";
const VERB: &str = "said|says|told|asked|added|wrote|replied|argued|warned|explained|announced";

impl Naive {
    pub fn new() -> Self {
        let said = format!(r"(?P<before>{NAME}) (?:{VERB})\b|\b(?:{VERB}) (?P<after>{NAME})");
        let compiled = |expression: &str| Regex::new(expression).expect("a good expression");
        Naive {
            quotation: compiled(r#"“[^”]+”|"[^"]+""#),
            said: compiled(&said),
        }
    }

    /// Both expressions on every paragraph.
    pub fn attribute<'t>(&self, text: &'t str) -> Vec<Found<'t>> {
        text.lines()
            .flat_map(|paragraph| self.linked(paragraph, self.quotations(paragraph)))
            .collect()
    }

    /// The same, a paragraph without a quotation passed over.
    pub fn attribute_where_quoted<'t>(&self, text: &'t str) -> Vec<Found<'t>> {
        let paragraphs = text
            .lines()
            .map(|paragraph| (paragraph, self.quotations(paragraph)));
        let quoted = paragraphs.filter(|(_, quotations)| !quotations.is_empty());
        quoted
            .flat_map(|(paragraph, quotations)| self.linked(paragraph, quotations))
            .collect()
    }

    fn quotations<'t>(&self, paragraph: &'t str) -> Vec<Match<'t>> {
        self.quotation.find_iter(paragraph).collect()
    }

    /// The name nearest to each.
    fn linked<'t>(&self, paragraph: &'t str, quotations: Vec<Match<'t>>) -> Vec<Found<'t>> {
        let names: Vec<_> = self
            .said
            .captures_iter(paragraph)
            .filter_map(|hit| hit.name("before").or(hit.name("after")))
            .collect();
        let nearest = |range: Range<usize>| {
            names
                .iter()
                .min_by_key(|name| distance(&range, &name.range()))
        };
        let found = |quotation: &Match<'t>| Found {
            content: quotation.as_str(),
            speaker: nearest(quotation.range()).map(|name| name.as_str()),
        };
        quotations.iter().map(found).collect()
    }
}

fn distance(a: &Range<usize>, b: &Range<usize>) -> usize {
    if a.end <= b.start {
        b.start - a.end
    } else {
        a.start.saturating_sub(b.end)
    }
}
