//! What holds of every text and all options: one checker for `tests/properties.rs` and the targets in `fuzz/`.

// each of those who use it uses a part of it
#![allow(dead_code)]

mod choices;
mod one_part;

use std::borrow::Cow;

pub use choices::Choices;

use whosaid::{
    Alternative, Attribution, Attributor, Document, Kind, Mention, Options, Quotation, Quoted,
    Roster, Span,
};

/// Panics where something does not hold of a text that is read with `options`, which leave kinds and roster to this.
pub fn check(text: &str, options: &Options, kinds: &[Kind], roster: &Roster) {
    let attributor = Attributor::new(options.clone()).expect("options that can be used");
    let records = attributor.attribute_with_roster(text, roster);
    records
        .iter()
        .for_each(|record| check_record(text, record, roster));
    check_order(text, &records);
    one_part::no_byte_in_two_parts(text, &records);
    assert_eq!(
        records,
        attributor.attribute_with_roster(text, roster),
        "two runs differ on {text:?}"
    );
    let other = options
        .clone()
        .kinds(kinds.iter().copied())
        .roster(roster.clone());
    let other = Attributor::new(other).expect("options that can be used");
    let kept: Vec<_> = records
        .iter()
        .filter(|record| kinds.contains(&record.kind))
        .cloned()
        .collect();
    assert_eq!(
        without_ids(other.attribute(text)),
        without_ids(kept),
        "{kinds:?} do more than filter, or the roster is another, in {text:?}"
    );
    let quotations = attributor.find_quotations(text);
    check_quotations(text, &quotations);
    assert_eq!(
        quotations,
        other.find_quotations(text),
        "two runs differ on {text:?}"
    );
    check_quoted(text, &records, &quotations);
    let document = attributor.read_with_roster(text, roster);
    check_document(text, &document, &records);
    let places = |quotation: &Quoted| (quotation.span, quotation.depth, quotation.closed);
    let found: Vec<_> = document.quotations().iter().map(places).collect();
    let expected = quotations.iter().map(|it| (it.span, it.depth, it.closed));
    assert_eq!(
        found,
        expected.collect::<Vec<_>>(),
        "quotations of {text:?}"
    );
    let owned: Vec<Attribution<'static>> = records
        .iter()
        .cloned()
        .map(Attribution::into_owned)
        .collect();
    assert_eq!(records, owned, "owned records differ on {text:?}");
}

/// Speakers are numbered in the order of the records that there are, and whoever speaks in none is no alternative.
fn without_ids(mut records: Vec<Attribution<'_>>) -> Vec<Attribution<'_>> {
    let somebody = records
        .iter_mut()
        .flat_map(|record| record.speaker.iter_mut().chain(&mut record.addressee));
    somebody.for_each(|speaker| speaker.id = 0);
    for record in &mut records {
        record.alternatives.clear();
    }
    records
}

/// What a whole document promises: the same records, everybody under the own id, and no byte of the text left out or twice.
fn check_document(text: &str, document: &Document<'_>, records: &[Attribution<'_>]) {
    assert_eq!(document.attributions(), records, "{text:?}");
    for (id, speaker) in document.speakers().iter().enumerate() {
        assert_eq!(speaker.id, id, "{text:?}");
        check_mention(text, speaker.first.as_ref(), "first");
        let own = document.by(id).flat_map(|record| &record.speaker);
        assert!(own.into_iter().all(|speaker| speaker.id == id), "{text:?}");
    }
    let mut end = 0;
    for segment in document.segments() {
        assert_eq!(segment.span.start, end, "segments of {text:?}");
        end = segment.span.end;
        assert!(
            !segment.span.is_empty() && text.is_char_boundary(end),
            "{text:?}"
        );
    }
    assert_eq!(end, text.len(), "segments of {text:?}");
}

/// The same with the options that nobody has set, and by the functions that take none.
pub fn check_plain(text: &str) {
    check(
        text,
        &Options::new(),
        &[Kind::Direct, Kind::Mixed],
        &Roster::default(),
    );
    let attributor = Attributor::default();
    assert_eq!(
        whosaid::attribute(text),
        attributor.attribute(text),
        "function and method differ on {text:?}"
    );
    assert_eq!(
        whosaid::find_quotations(text),
        attributor.find_quotations(text),
        "they differ on {text:?}"
    );
}

/// An input of a fuzz target: its first line, of bytes that choose the options, and the text behind it.
pub fn split(data: &[u8]) -> (&[u8], Cow<'_, str>) {
    let line = data
        .iter()
        .position(|&byte| byte == b'\n')
        .unwrap_or(data.len());
    let text = data.get(line + 1..).unwrap_or_default();
    (&data[..line], String::from_utf8_lossy(text))
}

/// What holds of each record by itself.
pub fn check_record(text: &str, record: &Attribution<'_>, roster: &Roster) {
    check_parts(text, record);
    check_kind(text, record);
    assert!(
        (0.0..=1.0).contains(&record.confidence),
        "confidence {} in {text:?}",
        record.confidence
    );
    let alternatives = &record.alternatives;
    let falling = |pair: &[Alternative<'_>]| pair[0].confidence >= pair[1].confidence;
    assert!(
        alternatives.len() <= 3 && alternatives.windows(2).all(falling),
        "alternatives {alternatives:?} in {text:?}"
    );
    assert!(
        record.speaker.is_some() || record.confidence == 0.0,
        "sure of nobody: {record:?} of {text:?}"
    );
    if let Some(cue) = &record.cue {
        check_text(text, cue.span, &cue.text, "cue");
    }
    for speaker in record.speaker.iter().chain(&record.addressee) {
        check_mention(text, speaker.mention.as_ref(), "mention");
        check_mention(text, speaker.description.as_ref(), "description");
        assert!(
            speaker.name.is_some() || speaker.mention.is_some(),
            "a speaker without name and mention in {text:?}"
        );
        if let Some(entry) = speaker.roster {
            let name = roster
                .speakers()
                .get(entry)
                .map(|known| known.name.as_str());
            assert_eq!(
                speaker.name.as_deref(),
                name,
                "entry {entry} of the roster has another name in {text:?}"
            );
        }
    }
}

fn check_span(text: &str, span: Span, of: &str) {
    assert!(span.start < span.end, "{of} {span:?} is empty in {text:?}");
    let slice = text.get(span.start..span.end);
    assert!(slice.is_some(), "{of} {span:?} is no stretch of {text:?}");
}

fn check_text(text: &str, span: Span, claimed: &str, of: &str) {
    check_span(text, span, of);
    assert_eq!(span.of(text), claimed, "{of} {span:?} in {text:?}");
}

fn check_mention(text: &str, mention: Option<&Mention<'_>>, of: &str) {
    if let Some(mention) = mention {
        check_text(text, mention.span, &mention.text, of);
    }
}

fn check_parts(text: &str, record: &Attribution<'_>) {
    assert!(
        !record.parts.is_empty(),
        "no content in {record:?} of {text:?}"
    );
    for part in &record.parts {
        check_text(text, part.span, &part.text, "part");
        assert!(
            record.kind == Kind::Turn || !has_blank_line(&part.text),
            "part over two paragraphs: {part:?} of {text:?}"
        );
    }
    for pair in record.parts.windows(2) {
        assert!(
            pair[0].span.end <= pair[1].span.start,
            "parts out of order: {:?} of {text:?}",
            record.parts
        );
    }
}

/// Lines of one paragraph may be wrapped; a blank line ends any paragraph. A carriage return alone is white space.
fn has_blank_line(text: &str) -> bool {
    let inner = text.split('\n').skip(1);
    inner
        .clone()
        .zip(inner.skip(1))
        .any(|(line, _)| line.trim().is_empty())
}

fn check_kind(text: &str, record: &Attribution<'_>) {
    let quoted = record.parts.iter().filter(|part| part.quoted).count();
    let fits = match record.kind {
        Kind::Direct => quoted == record.parts.len(),
        Kind::Mixed => 0 < quoted && quoted < record.parts.len(),
        Kind::Indirect | Kind::Turn => quoted == 0,
        _ => true,
    };
    assert!(fits, "{quoted} quoted parts in {record:?} of {text:?}");
}

fn check_order(text: &str, records: &[Attribution<'_>]) {
    for pair in records.windows(2) {
        assert!(
            pair[0].span().start <= pair[1].span().start,
            "records out of order in {text:?}: {records:?}"
        );
    }
}

/// What is quoted stands in one outermost quotation and is part of one record.
fn check_quoted(text: &str, records: &[Attribution<'_>], quotations: &[Quotation<'_>]) {
    let outermost: Vec<Span> = quotations
        .iter()
        .filter(|it| it.depth == 0)
        .map(|it| it.span)
        .collect();
    let parts = records.iter().flat_map(|record| &record.parts);
    let mut quoted: Vec<Span> = parts
        .filter(|part| part.quoted)
        .map(|part| part.span)
        .collect();
    quoted.sort();
    for &part in &quoted {
        let within = outermost.partition_point(|quotation| quotation.end < part.end);
        let holds = outermost
            .get(within)
            .is_some_and(|quotation| quotation.contains(part));
        assert!(holds, "{part:?} is in no quotation of {text:?}");
    }
    for pair in quoted.windows(2) {
        assert!(
            pair[0].end <= pair[1].start,
            "{pair:?} share what is quoted in {text:?}: {records:?}"
        );
    }
}

/// In text order, outer before inner, each inside the one it is nested in, one level at a time.
pub fn check_quotations(text: &str, quotations: &[Quotation<'_>]) {
    let mut open: Vec<Span> = Vec::new();
    let mut start = 0;
    for quotation in quotations {
        check_text(text, quotation.span, quotation.text, "quotation");
        assert!(
            start <= quotation.span.start,
            "quotations out of order in {text:?}: {quotations:?}"
        );
        start = quotation.span.start;
        open.retain(|outer| quotation.span.start < outer.end);
        assert_eq!(
            usize::from(quotation.depth),
            open.len().min(255),
            "depth of {quotation:?} in {text:?}: {quotations:?}"
        );
        if let Some(outer) = open.last() {
            assert!(
                outer.contains(quotation.span),
                "{quotation:?} crosses {outer:?} in {text:?}"
            );
        }
        open.push(quotation.span);
    }
}
