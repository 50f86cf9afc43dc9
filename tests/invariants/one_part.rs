//! Whose content a byte is.

use whosaid::{Attribution, Kind, Span};

/// Panics where a byte lies in two parts, or in words without marks and in what reports them.
pub fn no_byte_in_two_parts(text: &str, records: &[Attribution<'_>]) {
    // quotations and reports in a turn are records of their own
    let records = || records.iter().filter(|record| record.kind != Kind::Turn);
    let mut parts: Vec<Span> = records()
        .flat_map(|record| &record.parts)
        .map(|part| part.span)
        .collect();
    parts.sort();
    for pair in parts.windows(2) {
        let (one, other) = (pair[0].of(text), pair[1].of(text));
        assert!(
            pair[0].end <= pair[1].start,
            "{one:?} and {other:?} overlap in {}",
            around(text, pair[1])
        );
    }
    for record in records() {
        let mention = record
            .speaker
            .as_ref()
            .and_then(|speaker| speaker.mention.as_ref());
        let report = record
            .cue
            .iter()
            .map(|cue| cue.span)
            .chain(mention.map(|mention| mention.span));
        for (own, part) in report.flat_map(|own| record.parts.iter().map(move |part| (own, part))) {
            let apart = part.quoted || own.end <= part.span.start || part.span.end <= own.start;
            assert!(
                apart,
                "{:?} reports {:?} in {}",
                own.of(text),
                part.text,
                around(text, part.span)
            );
        }
    }
}

/// The lines that a span stands in.
fn around(text: &str, span: Span) -> &str {
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end..]
        .find('\n')
        .map_or(text.len(), |at| span.end + at);
    &text[start..end]
}
