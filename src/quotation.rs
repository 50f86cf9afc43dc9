//! Quotations: stretches of text in quotation marks, or after a dialogue dash.

use crate::{Span, Typography};

/// A stretch of text in quotation marks (or after a dialogue dash), marks included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Quotation<'t> {
    /// Where it stands, in bytes, marks included. A quotation over several paragraphs is one.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The text of the span.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub text: &'t str,
    /// How many quotations it stands in.
    pub depth: u8,
    /// Whether its closing mark was found.
    pub closed: bool,
}

/// Every quotation of the text, in text order, outer before inner.
pub fn find_quotations(text: &str) -> Vec<Quotation<'_>> {
    find(text, Typography::Detect)
}

pub(crate) fn find(text: &str, typography: Typography) -> Vec<Quotation<'_>> {
    let scan = scan(text, typography);
    scan.quotations
        .iter()
        .map(|q| {
            let span = Span::new(q.start as usize, q.end as usize);
            Quotation { span, text: span.of(text), depth: q.depth, closed: q.closed }
        })
        .collect()
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct RawQuotation {
    pub start: u32,
    pub end: u32,
    pub depth: u8,
    pub closed: bool,
}
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paragraph {
    pub start: u32,
    pub end: u32,
    pub heading: bool,
}
pub(crate) struct Scan {
    pub quotations: Vec<RawQuotation>,
    pub paragraphs: Vec<Paragraph>,
}
pub(crate) fn scan(text: &str, _typography: Typography) -> Scan {
    let mut out = Scan { quotations: vec![], paragraphs: vec![] };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        if trimmed.is_empty() {
            continue;
        }
        out.paragraphs.push(Paragraph { start: start as u32, end: (start + trimmed.len()) as u32, heading: false });
        let mut open: Option<usize> = None;
        let mut i = 0;
        while i < trimmed.len() {
            let rest = &trimmed[i..];
            let (w, o, c) = if rest.starts_with('“') {
                (3, true, false)
            } else if rest.starts_with('”') {
                (3, false, true)
            } else if rest.starts_with('"') {
                (1, true, true)
            } else if rest.starts_with("''") {
                (2, true, true)
            } else {
                (rest.chars().next().unwrap().len_utf8(), false, false)
            };
            if let (Some(s), true) = (open, c) {
                out.quotations.push(RawQuotation {
                    start: (start + s) as u32,
                    end: (start + i + w) as u32,
                    depth: 0,
                    closed: true,
                });
                open = None;
            } else if o {
                if open.is_none() {
                    open = Some(i);
                }
            }
            i += w;
        }
        if let Some(s) = open {
            out.quotations.push(RawQuotation {
                start: (start + s) as u32,
                end: (start + trimmed.len()) as u32,
                depth: 0,
                closed: false,
            });
        }
    }
    out
}
