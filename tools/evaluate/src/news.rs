//! News: stretches in quotation marks with their speakers, and indirect speech.

use std::borrow::Borrow;
use std::collections::HashMap;

use crate::figures::Figures;
use crate::gold::{Document, Quote};
use crate::spans::{pair_extents, pair_places, share, Places, Span};
use crate::speaker;
use crate::system::{Answer, Kind, Record};
use crate::text::{count_words, is_space, is_word, Text};

/// A stretch of this many words is long; shorter ones are words quoted inside a paraphrase, mostly.
const LONG: usize = 5;

/// One document with all that is judged in it.
#[derive(Debug)]
pub struct Judged<'a> {
    pub document: &'a Document,
    pub stretches: Vec<Stretch<'a>>,
    /// What the system gives in quotation marks.
    pub given: Vec<Given<'a>>,
    pub reports: Vec<Report<'a>>,
    /// The indirect records that name a speaker, with the verdict on the report that each answers.
    pub reports_given: Vec<(&'a Record, Option<Verdict>)>,
}

impl<'a> Judged<'a> {
    /// Each quoted part, and each indirect record, that names a speaker, and whether it is right; but not those that answer
    /// what has no source.
    pub fn cases(&self) -> impl Iterator<Item = (&'a Record, bool)> + '_ {
        let parts = self.given.iter().map(|given| (given.record, given.verdict));
        let cases = parts
            .filter(|(record, _)| record.speaker.is_some())
            .chain(self.reports_given.iter().copied());
        let sourced = cases.filter(|(_, verdict)| *verdict != Some(Verdict::NoSource));
        sourced.map(|(record, verdict)| (record, verdict == Some(Verdict::Right)))
    }
}

/// An annotated stretch in quotation marks, and the record that answers it.
#[derive(Debug)]
pub struct Stretch<'a> {
    pub quote: &'a Quote,
    pub extent: Span,
    pub length: Length,
    /// The number of the part that answers it, and its record.
    answer: Option<usize>,
    pub record: Option<&'a Record>,
    pub verdict: Verdict,
}

/// A part of a record that stands in quotation marks.
#[derive(Debug)]
pub struct Given<'a> {
    pub record: &'a Record,
    pub extent: Span,
    pub length: Length,
    /// On the stretch that it answers.
    pub verdict: Option<Verdict>,
    /// It names a speaker, and touches nothing that is annotated.
    pub false_alarm: bool,
}

/// An annotated report without quotation marks, and the record that answers it.
#[derive(Debug)]
pub struct Report<'a> {
    pub quote: &'a Quote,
    pub record: Option<&'a Record>,
    pub verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    Long,
    Short,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    Missed,
    /// There is a record, without a speaker.
    Unnamed,
    Wrong,
    Right,
    /// No source is annotated: whom the record names is not judged.
    NoSource,
}

impl Verdict {
    /// Of the record that answers a quotation, if there is one.
    fn of(text: &Text, quote: &Quote, record: Option<&Record>) -> Verdict {
        let Some(source) = &quote.speaker else {
            return Verdict::NoSource;
        };
        let Some(record) = record else {
            return Verdict::Missed;
        };
        match &record.speaker {
            None => Verdict::Unnamed,
            Some(speaker) if speaker::is_right(text, quote, source, speaker) => Verdict::Right,
            Some(_) => Verdict::Wrong,
        }
    }
}

pub fn length(text: &Text, extent: Span) -> Length {
    if count_words(text.slice(extent)) >= LONG {
        Length::Long
    } else {
        Length::Short
    }
}

pub fn judge<'a>(document: &'a Document, answer: &'a Answer) -> Judged<'a> {
    let mut parts = quoted_parts(&document.text, &answer.records);
    parts.retain(|(extent, _)| {
        !document
            .discard
            .iter()
            .any(|discard| discard.overlaps(*extent))
    });
    let stretches = stretches(document, &parts);
    let given = given(document, &parts, &stretches);
    let (reports, reports_given) = reports(document, &answer.records);
    Judged {
        document,
        stretches,
        given,
        reports,
        reports_given,
    }
}

/// The parts of the records in quotation marks, their edges trimmed.
pub fn quoted_parts<'a>(text: &Text, records: &'a [Record]) -> Vec<(Span, &'a Record)> {
    let quoting = records
        .iter()
        .filter(|record| record.kind != Kind::Indirect);
    quoting
        .flat_map(|record| {
            record
                .quoted_spans()
                .into_iter()
                .map(move |span| (text.trim(span), record))
        })
        .collect()
}

/// Every annotated stretch with the part of the same extent.
pub fn stretches<'a>(document: &'a Document, parts: &[(Span, &'a Record)]) -> Vec<Stretch<'a>> {
    let text = &document.text;
    let quoting = document
        .quotes
        .iter()
        .filter(|quote| quote.kind != Kind::Indirect);
    let (extents, quotes): (Vec<_>, Vec<_>) = quoting
        .flat_map(|quote| {
            quote
                .quoted
                .iter()
                .map(move |&span| (text.trim(span), quote))
        })
        .unzip();
    let answers = pair_extents(
        &extents,
        &parts.iter().map(|(extent, _)| *extent).collect::<Vec<_>>(),
    );
    (extents.into_iter().zip(quotes).zip(answers))
        .map(|((extent, quote), answer)| {
            let record = answer.map(|at| parts[at].1);
            let verdict = Verdict::of(text, quote, record);
            Stretch {
                quote,
                extent,
                length: length(text, extent),
                answer,
                record,
                verdict,
            }
        })
        .collect()
}

/// What counts of the parts: not those of a turn that stand in no marks and answer nothing.
fn given<'a>(
    document: &Document,
    parts: &[(Span, &'a Record)],
    stretches: &[Stretch],
) -> Vec<Given<'a>> {
    let text = &document.text;
    let answers: HashMap<usize, Verdict> = stretches
        .iter()
        .filter_map(|stretch| Some((stretch.answer?, stretch.verdict)))
        .collect();
    let touches = |extent: Span| {
        document
            .quotes
            .iter()
            .flat_map(|quote| &quote.parts)
            .any(|content| content.overlaps(extent))
    };
    (parts.iter().enumerate())
        .filter(|(at, (extent, record))| {
            record.kind != Kind::Turn || answers.contains_key(at) || in_marks(text, *extent)
        })
        .map(|(at, &(extent, record))| Given {
            record,
            extent,
            length: length(text, extent),
            verdict: answers.get(&at).copied(),
            false_alarm: record.speaker.is_some() && !touches(extent),
        })
        .collect()
}

/// Whether a quotation mark stands on both sides of an extent.
fn in_marks(text: &Text, extent: Span) -> bool {
    let before = text.before(extent.start);
    let before = before.strip_suffix('\n').unwrap_or(before);
    let opens = |text: &str| text.ends_with(['“', '«', '„', '"', '\'', '‘', '`']);
    let opened = opens(before) || before.strip_suffix(is_space).is_some_and(opens);
    let punctuation = text
        .after(extent.end)
        .chars()
        .take_while(|&letter| !is_word(letter) && letter != '\n');
    opened
        && punctuation
            .take(4)
            .any(|letter| matches!(letter, '”' | '»' | '“' | '"' | '\'' | '’'))
}

/// Every annotated report with the record that has at least half of its words; and the records that name a speaker.
fn reports<'a>(
    document: &'a Document,
    records: &'a [Record],
) -> (Vec<Report<'a>>, Vec<(&'a Record, Option<Verdict>)>) {
    let text = &document.text;
    let discarded = |record: &Record| {
        record
            .spans()
            .any(|span| document.discard.iter().any(|part| part.overlaps(span)))
    };
    let named = indirect(records).filter(|record| !discarded(record));
    let mut given: Vec<(&Record, Option<Verdict>)> = named.map(|record| (record, None)).collect();
    let quotes: Vec<&Quote> = document
        .quotes
        .iter()
        .filter(|quote| quote.kind == Kind::Indirect)
        .collect();
    let wanted: Vec<Places> = quotes
        .iter()
        .map(|quote| Places::words(text, quote.parts.iter().copied()))
        .collect();
    let got: Vec<Places> = given
        .iter()
        .map(|(record, _)| Places::words(text, record.spans()))
        .collect();
    let answers = pair_places(&wanted, &got, 0.5);
    let reports = quotes.into_iter().zip(answers).map(|(quote, answer)| {
        let record = answer.map(|at| given[at].0);
        let verdict = Verdict::of(text, quote, record);
        if let Some(at) = answer {
            given[at].1 = Some(verdict);
        }
        Report {
            quote,
            record,
            verdict,
        }
    });
    (reports.collect(), given)
}

/// The records of indirect speech that name a speaker.
pub fn indirect(records: &[Record]) -> impl Iterator<Item = &Record> {
    records
        .iter()
        .filter(|record| record.kind == Kind::Indirect && record.speaker.is_some())
}

/// What the figures are made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Counts {
    gold: i64,
    found: i64,
    with_source: i64,
    right: i64,
    wrong: i64,
    unnamed: i64,
    missed: i64,
    system: i64,
    named: i64,
    false_alarms: i64,
}

impl Counts {
    fn of_stretches<'j>(judged: &[impl Borrow<Judged<'j>>], lengths: &[Length]) -> Counts {
        let mut counts = Counts::default();
        let judged = || judged.iter().map(Borrow::borrow);
        for stretch in judged().flat_map(|judged| &judged.stretches) {
            if lengths.contains(&stretch.length) {
                counts.add(stretch.verdict, stretch.record);
            }
        }
        for given in judged().flat_map(|judged| &judged.given) {
            if lengths.contains(&given.length) {
                counts.system += 1;
                counts.named += i64::from(given.record.speaker.is_some());
                counts.false_alarms += i64::from(given.false_alarm);
            }
        }
        counts
    }

    fn of_reports<'j>(judged: &[impl Borrow<Judged<'j>>]) -> Counts {
        let mut counts = Counts::default();
        for judged in judged.iter().map(Borrow::borrow) {
            counts.named += judged.reports_given.len() as i64;
            judged
                .reports
                .iter()
                .for_each(|report| counts.add(report.verdict, report.record));
        }
        counts
    }

    fn add(&mut self, verdict: Verdict, record: Option<&Record>) {
        self.gold += 1;
        self.found += i64::from(record.is_some());
        self.with_source += i64::from(verdict != Verdict::NoSource);
        match verdict {
            Verdict::Missed => self.missed += 1,
            Verdict::Unnamed => self.unnamed += 1,
            Verdict::Wrong => self.wrong += 1,
            Verdict::Right => self.right += 1,
            // whom it names counts neither for nor against the system
            Verdict::NoSource => {
                self.named -= i64::from(record.is_some_and(|record| record.speaker.is_some()))
            }
        }
    }

    /// Precision, recall and F1 of the speakers.
    fn speakers(&self) -> [f64; 3] {
        let precision = share(self.right as usize, self.named.max(0) as usize);
        let recall = share(self.right as usize, self.with_source as usize);
        let both = precision + recall;
        [
            precision,
            recall,
            if both > 0.0 {
                2.0 * precision * recall / both
            } else {
                0.0
            },
        ]
    }

    fn share(part: i64, whole: i64) -> f64 {
        share(part as usize, whole as usize)
    }
}

pub fn figures<'j>(judged: &[impl Borrow<Judged<'j>>]) -> Figures {
    let mut figures = Figures::default();
    figures.count("documents", judged.len());
    for (name, lengths) in [
        ("long", &[Length::Long][..]),
        ("short", &[Length::Short]),
        ("all", &[Length::Long, Length::Short]),
    ] {
        add_stretches(&mut figures, name, &Counts::of_stretches(judged, lengths));
    }
    add_reports(&mut figures, &Counts::of_reports(judged));
    figures
}

fn add_stretches(figures: &mut Figures, name: &str, counts: &Counts) {
    let [precision, recall, f1] = counts.speakers();
    figures.count(format!("{name}: stretches"), counts.gold as usize);
    figures.share(
        format!("{name}: found, recall"),
        Counts::share(counts.found, counts.gold),
    );
    figures.share(format!("{name}: speaker precision"), precision);
    figures.share(format!("{name}: speaker recall"), recall);
    figures.share(format!("{name}: speaker F1"), f1);
    figures.share(
        format!("{name}: right where named"),
        Counts::share(counts.right, counts.right + counts.wrong),
    );
    figures.count(
        format!("{name}: false alarms"),
        counts.false_alarms as usize,
    );
    let table = [
        ("system", counts.system),
        ("named", counts.named),
        ("false alarm", counts.false_alarms),
        ("gold", counts.gold),
        ("found", counts.found),
        ("with source", counts.with_source),
        ("right", counts.right),
        ("wrong", counts.wrong),
        ("unnamed", counts.unnamed),
        ("missed", counts.missed),
    ];
    figures.add(format!("{name}: counts"), Figures::counts(table));
}

fn add_reports(figures: &mut Figures, counts: &Counts) {
    let [precision, recall, f1] = counts.speakers();
    figures.share("indirect: precision", precision);
    figures.share("indirect: recall", recall);
    figures.share("indirect: F1", f1);
    // a report without a source is none that could be found
    let table = [
        ("gold", counts.with_source),
        ("named", counts.named),
        ("found", counts.found),
        ("right", counts.right),
    ];
    figures.add("indirect: counts", Figures::counts(table));
}

/// A line for every stretch whose speaker is not the annotated one.
pub fn mistakes(judged: &[Judged]) -> Vec<String> {
    let wrong = judged.iter().flat_map(|judged| {
        judged
            .stretches
            .iter()
            .map(move |stretch| (judged.document, stretch))
    });
    let wrong =
        wrong.filter(|(_, stretch)| !matches!(stretch.verdict, Verdict::Right | Verdict::NoSource));
    wrong
        .map(|(document, stretch)| mistake(document, stretch))
        .collect()
}

fn mistake(Document { id, text, .. }: &Document, stretch: &Stretch) -> String {
    let gold = stretch
        .quote
        .speaker
        .as_ref()
        .map(|source| text.slice(source.words.span()));
    let system = stretch.record.and_then(|record| record.called(text));
    let words = beginning(text.slice(stretch.extent));
    format!(
        "{id} @{} {words:?} gold={:?} system={:?}",
        stretch.extent.start,
        gold.unwrap_or(""),
        system.unwrap_or("")
    )
}

/// The first words of what is judged, for a line of output.
pub fn beginning(text: &str) -> &str {
    text.char_indices()
        .nth(60)
        .map_or(text, |(byte, _)| &text[..byte])
}

#[cfg(test)]
mod tests {
    use serde_json::{json, Value};

    use super::*;
    use crate::figures::Figure;

    /// Ana says five words, somebody without a source two; it is reported that Tom agrees.
    const TEXT: &str =
        "“We won it in May,” Ana said. They spoke of “a win.” Tom said that he agreed. “Ad”";

    fn document() -> Document {
        let quotes = json!([
            {"kind": "direct", "parts": [[0, 19]], "quoted": [[0, 19]], "speaker": {"start": 20, "end": 23}},
            {"kind": "mixed", "parts": [[40, 53]], "quoted": [[44, 52]], "speaker": null},
            {"kind": "indirect", "parts": [[62, 76]], "quoted": [], "speaker": {"start": 53, "end": 56}},
        ]);
        serde_json::from_value(
            json!({"id": "a", "text": TEXT, "quotes": quotes, "discard": [[78, 82]]}),
        )
        .unwrap()
    }

    fn record(kind: &str, start: usize, end: usize, name: Option<&str>) -> Value {
        let speaker = name.map(|name| json!({"name": name, "mention": null}));
        json!({"kind": kind, "parts": [{"start": start, "end": end}], "speaker": speaker})
    }

    /// The figures for some records, by name.
    fn figure(records: Value, name: &str) -> Figure {
        let (document, answer) = (document(), Answer::of(records));
        figures(&[judge(&document, &answer)])
            .get(name)
            .unwrap()
            .clone()
    }

    fn counts(table: &[(&str, i64)]) -> Figure {
        Figures::counts(table.iter().copied())
    }

    #[test]
    fn all_right() {
        let records = json!([
            record("direct", 0, 19, Some("Ana")),
            record("indirect", 62, 76, Some("Tom"))
        ]);
        assert_eq!(
            figure(records.clone(), "long: speaker F1"),
            Figure::Share(1.0)
        );
        assert_eq!(figure(records.clone(), "indirect: F1"), Figure::Share(1.0));
        assert_eq!(figure(records, "all: found, recall"), Figure::Share(0.5));
    }

    #[test]
    fn verdicts() {
        for (records, verdict) in [
            (json!([]), "missed"),
            (json!([record("direct", 0, 19, None)]), "unnamed"),
            (json!([record("direct", 0, 19, Some("Tom"))]), "wrong"),
            (json!([record("mixed", 1, 17, Some("Ana"))]), "right"),
            (json!([record("direct", 0, 9, Some("Ana"))]), "missed"),
        ] {
            let Figure::Table(counts) = figure(records, "long: counts") else {
                panic!("no table")
            };
            assert_eq!(counts.get(verdict), Some(&Figure::Count(1)), "{verdict}");
        }
    }

    #[test]
    fn whoever_is_named_without_a_source_counts_for_nothing() {
        let table = [
            ("system", 1),
            ("named", 0),
            ("false alarm", 0),
            ("gold", 1),
            ("found", 1),
            ("with source", 0),
        ];
        let verdicts = [("right", 0), ("wrong", 0), ("unnamed", 0), ("missed", 0)];
        let expected = counts(&[&table[..], &verdicts].concat());
        assert_eq!(
            figure(
                json!([record("direct", 44, 52, Some("Ana"))]),
                "short: counts"
            ),
            expected
        );
    }

    #[test]
    fn false_alarms_touch_nothing_annotated_and_are_not_discarded() {
        assert_eq!(
            figure(
                json!([record("direct", 24, 28, Some("Ana"))]),
                "short: false alarms"
            ),
            Figure::Count(1)
        );
        assert_eq!(
            figure(
                json!([record("direct", 24, 28, None)]),
                "short: false alarms"
            ),
            Figure::Count(0)
        );
        assert_eq!(
            figure(
                json!([record("direct", 78, 82, Some("Ana"))]),
                "short: false alarms"
            ),
            Figure::Count(0)
        );
        assert_eq!(
            figure(
                json!([record("direct", 62, 76, Some("Ana"))]),
                "short: false alarms"
            ),
            Figure::Count(0)
        );
    }

    #[test]
    fn a_turn_counts_where_it_answers_something_or_stands_in_marks() {
        let system = |records| match figure(records, "all: counts") {
            Figure::Table(counts) => counts.get("system").cloned(),
            _ => None,
        };
        assert_eq!(
            system(json!([record("turn", 0, 19, Some("Ana"))])),
            Some(Figure::Count(1))
        );
        assert_eq!(
            system(json!([record("turn", 24, 28, Some("Ana"))])),
            Some(Figure::Count(0))
        );
        assert_eq!(
            system(json!([record("turn", 1, 8, Some("Ana"))])),
            Some(Figure::Count(0))
        );
    }

    #[test]
    fn marks_on_both_sides() {
        let marks = |text: &str| {
            let start = text.find('x').unwrap();
            let text = Text::from(text.to_owned());
            in_marks(
                &text,
                Span::new(
                    text.character(start).unwrap(),
                    text.character(start + 1).unwrap(),
                ),
            )
        };
        assert!(marks("“x”") && marks("' x,…!'") && marks("\"\n\nx\"") && marks("«x ».”"));
        assert!(
            !marks("“ x")
                && !marks("x”")
                && !marks("“  x”")
                && !marks("“x, he”")
                && !marks("“x\n”")
                && !marks("“x....”")
        );
    }
}
