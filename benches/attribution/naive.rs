//! What a competent user writes in an afternoon: two regular expressions and the nearest match.

use std::ops::Range;

use regex::Regex;

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
        Naive { quotation: compiled(r#"“[^”]+”|"[^"]+""#), said: compiled(&said) }
    }

    pub fn attribute<'t>(&self, text: &'t str) -> Vec<Found<'t>> {
        text.lines().flat_map(|paragraph| self.paragraph(paragraph)).collect()
    }

    fn paragraph<'t>(&self, paragraph: &'t str) -> Vec<Found<'t>> {
        let quotations: Vec<_> = self.quotation.find_iter(paragraph).collect();
        if quotations.is_empty() {
            return Vec::new();
        }
        let names: Vec<_> =
            self.said.captures_iter(paragraph).filter_map(|hit| hit.name("before").or(hit.name("after"))).collect();
        let nearest = |range: Range<usize>| names.iter().min_by_key(|name| distance(&range, &name.range()));
        let found = |quotation: &regex::Match<'t>| Found {
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
