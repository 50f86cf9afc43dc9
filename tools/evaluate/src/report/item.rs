//! What was judged: one item for each thing that is annotated, whatever the scorer.

use crate::gold::Quote;
use crate::names::person::is_name_like;
use crate::news::{self, quoted_parts, Verdict};
use crate::spans::{Places, Span};
use crate::system::{Answer, Kind, Record};
use crate::text::Text;
use crate::{fiction, speaker, turns};

/// How much of an annotated content a record has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    Nothing,
    /// Some of it, and not enough for the scorer.
    Touched,
    /// Enough.
    Found,
    /// All of it and nothing else, but for marks and space at the edges.
    Same,
}

/// Something annotated, and what the system says of it.
#[derive(Clone, Debug)]
pub struct Item {
    pub document: usize,
    pub kind: &'static str,
    /// How the text tells who speaks: explicit (by name), anaphoric (by a pronoun or a nominal), implicit (not there).
    pub reference: String,
    pub fit: Fit,
    /// Whether there is a source, so that the speaker is judged.
    pub judged: bool,
    /// Whether the record that has enough of it has the right speaker, or for want of one the record that touches it.
    pub right: bool,
}

pub fn of_news(document: usize, judged: &news::Judged) -> Vec<Item> {
    let text = &judged.document.text;
    let stretches = judged.stretches.iter().map(|stretch| {
        let given = judged.given.iter();
        let same = |given: &news::Given| given.extent == stretch.extent;
        let nearest = || {
            let touching = given
                .clone()
                .map(|given| (given.extent.iou(stretch.extent), given.record));
            let touching = touching.filter(|(common, _)| *common > 0.0);
            touching
                .max_by(|a, b| a.0.total_cmp(&b.0))
                .map(|(_, record)| record)
        };
        let (fit, record) = match stretch.record {
            Some(record)
                if given
                    .clone()
                    .any(|given| same(given) && std::ptr::eq(given.record, record)) =>
            {
                (Fit::Same, Some(record))
            }
            Some(record) => (Fit::Found, Some(record)),
            None => touched(nearest()),
        };
        item(
            document,
            text,
            stretch.quote,
            fit,
            (record, stretch.verdict),
        )
    });
    let reports = judged.reports.iter().map(|report| {
        let words = Places::words(text, report.quote.parts.iter().copied());
        let common = |record: &Record| words.iou(&Places::words(text, record.spans()));
        let nearest = || {
            let touching = judged
                .reports_given
                .iter()
                .map(|(record, _)| (common(record), *record));
            let touching = touching.filter(|(common, _)| *common > 0.0);
            touching
                .max_by(|a, b| a.0.total_cmp(&b.0))
                .map(|(_, record)| record)
        };
        let (fit, record) = match report.record {
            Some(record) if common(record) == 1.0 => (Fit::Same, Some(record)),
            Some(record) => (Fit::Found, Some(record)),
            None => touched(nearest()),
        };
        item(document, text, report.quote, fit, (record, report.verdict))
    });
    stretches.chain(reports).collect()
}

fn touched(record: Option<&Record>) -> (Fit, Option<&Record>) {
    match record {
        Some(record) => (Fit::Touched, Some(record)),
        None => (Fit::Nothing, None),
    }
}

fn item(
    document: usize,
    text: &Text,
    quote: &Quote,
    fit: Fit,
    (record, verdict): (Option<&Record>, Verdict),
) -> Item {
    let named = record.and_then(|record| record.speaker.as_ref());
    let right = || {
        let (source, speaker) = (quote.speaker.as_ref()?, named?);
        Some(speaker::is_right(text, quote, source, speaker))
    };
    Item {
        document,
        kind: quote.kind.name(),
        reference: reference(text, quote),
        fit,
        judged: verdict != Verdict::NoSource,
        right: verdict == Verdict::Right || fit == Fit::Touched && right() == Some(true),
    }
}

/// As it is annotated, or else told by the heads of the source.
fn reference(text: &Text, quote: &Quote) -> String {
    let annotated = quote.reference.as_deref().filter(|sort| !sort.is_empty());
    // a pronoun may begin a sentence
    let pronoun = |words: &str| {
        let small = words.to_lowercase();
        matches!(
            small.as_str(),
            "he" | "she" | "they" | "it" | "i" | "we" | "who"
        )
    };
    let is_name = |span: Span| {
        let words = text.slice(span);
        is_name_like(words) && !pronoun(words)
    };
    let told = || match &quote.speaker {
        None => "implicit",
        Some(source) if source.heads.iter().any(|&head| is_name(head)) => "explicit",
        Some(source) if source.heads.is_empty() && is_name(source.words.span()) => "explicit",
        Some(_) => "anaphoric",
    };
    annotated.map_or_else(|| told().to_string(), str::to_lowercase)
}

pub fn of_fiction(document: usize, judged: &fiction::Judged, answer: &Answer) -> Vec<Item> {
    let parts = quoted_parts(&judged.document.text, &answer.records);
    let touches = |extent: Span| parts.iter().any(|(part, _)| part.overlaps(extent));
    let items = judged.quotations.iter().map(|quotation| {
        let same = |record: &Record| {
            parts
                .iter()
                .any(|&(part, own)| part == quotation.extent && std::ptr::eq(own, record))
        };
        Item {
            document,
            kind: quotation.quote.kind.name(),
            reference: quotation.sort(),
            fit: match quotation.record {
                Some(record) if same(record) => Fit::Same,
                Some(_) => Fit::Found,
                None if touches(quotation.extent) => Fit::Touched,
                None => Fit::Nothing,
            },
            judged: true,
            right: quotation.right,
        }
    });
    items.collect()
}

pub fn of_turns<'a>(document: usize, judged: &turns::Judged<'a>, answer: &'a Answer) -> Vec<Item> {
    let text = &judged.page.text;
    let records = answer
        .records
        .iter()
        .filter(|record| record.kind == Kind::Turn);
    let touches = |span: Span| {
        records
            .clone()
            .any(|record| record.spans().any(|own| own.overlaps(span)))
    };
    let items = judged.turns.iter().map(|answered| {
        let span = answered.turn.span;
        let letters = || Places::letters(text, [span]);
        Item {
            document,
            kind: Kind::Turn.name(),
            reference: "explicit".to_string(),
            fit: match answered.record {
                Some(record) if Places::letters(text, record.spans()) == letters() => Fit::Same,
                Some(_) => Fit::Found,
                None if touches(span) => Fit::Touched,
                None => Fit::Nothing,
            },
            judged: true,
            right: answered.right,
        }
    });
    items.collect()
}
