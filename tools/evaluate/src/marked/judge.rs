//! Judges the quotations, reports and turns of one marked document.

use std::collections::HashSet;
use std::sync::OnceLock;

use regex::Regex;

use crate::marked::identity::Everybody;
use crate::marked::markup::{Document, Sort, Tag};
use crate::spans::{pair_extents, Places, Span};
use crate::system::{Answer, Kind, Record};
use crate::text::Text;
use crate::turns;

/// A quotation within so many characters of a report may be its other half.
const BESIDE: usize = 150;

/// One document with all that is judged in it.
#[derive(Debug)]
pub struct Judged<'a> {
    pub document: &'a Document,
    /// `<q>` and `<n>`
    pub quotations: Vec<Answered<'a>>,
    /// Quoted parts that name a speaker where nothing is marked.
    pub false_quotations: Vec<(Span, &'a Record)>,
    /// `<r>` by somebody
    pub reports: Vec<Answered<'a>>,
    /// The system's reports that name a speaker.
    pub given: Vec<Given<'a>>,
    /// `<t>`
    pub turns: Vec<Answered<'a>>,
    /// Records of turns that are none.
    pub false_turns: Vec<&'a Record>,
}

/// A tag and the record that answers it.
#[derive(Debug)]
pub struct Answered<'a> {
    pub tag: &'a Tag,
    pub record: Option<&'a Record>,
    pub right: bool,
}

/// A report of the system.
#[derive(Debug)]
pub struct Given<'a> {
    pub record: &'a Record,
    pub verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    Right,
    Wrong,
    /// Nothing says whether it is one: a paraphrase beside a quotation has no tag.
    Open,
}

/// A report of the system with its words: of all of it, of each part.
struct Reported<'a> {
    record: &'a Record,
    whole: Places,
    parts: Vec<Places>,
}

pub fn judge<'a>(document: &'a Document, answer: &'a Answer) -> Judged<'a> {
    let judge = Judge {
        document,
        records: &answer.records,
        everybody: Everybody::new(document),
    };
    let (quotations, false_quotations) = judge.quotations();
    let reported = judge.reported();
    let (reports, used) = judge.reports(&reported);
    let given = judge.given(&reported, &used);
    let (turns, false_turns) = judge.turns();
    Judged {
        document,
        quotations,
        false_quotations,
        reports,
        given,
        turns,
        false_turns,
    }
}

struct Judge<'a> {
    document: &'a Document,
    records: &'a [Record],
    everybody: Everybody<'a>,
}

impl<'a> Judge<'a> {
    fn text(&self) -> &'a Text {
        &self.document.text
    }

    fn tags(&self, sorts: &'static [Sort]) -> impl Iterator<Item = &'a Tag> {
        self.document
            .tags
            .iter()
            .filter(|tag| sorts.contains(&tag.sort))
    }

    fn answered(&self, tag: &'a Tag, record: Option<&'a Record>) -> Answered<'a> {
        let right = record.is_some_and(|record| self.everybody.fits(&tag.by, record));
        Answered { tag, record, right }
    }

    fn in_turn(&self, extent: Span) -> bool {
        self.tags(&[Sort::Turn]).any(|turn| turn.span.holds(extent))
    }

    fn words(&self, tag: &Tag) -> Places {
        Places::words(self.text(), [tag.span])
    }

    /// Quotations and what nobody says, and the parts that answer none of them.
    fn quotations(&self) -> (Vec<Answered<'a>>, Vec<(Span, &'a Record)>) {
        let text = self.text();
        let tags: Vec<&Tag> = self.tags(&[Sort::Quotation, Sort::Unspoken]).collect();
        let parts = self.quoted_parts();
        let wanted: Vec<Span> = tags.iter().map(|tag| text.trim(tag.span)).collect();
        let answers = pair_extents(
            &wanted,
            &parts.iter().map(|(extent, _)| *extent).collect::<Vec<_>>(),
        );
        let taken: HashSet<usize> = answers.iter().copied().flatten().collect();
        let answered = tags
            .into_iter()
            .zip(answers)
            .map(|(tag, at)| self.answered(tag, at.map(|at| parts[at].1)));
        let false_ones = (parts.iter().enumerate())
            .filter(|(at, (extent, record))| {
                !taken.contains(at) && record.called(text).is_some() && !self.in_turn(*extent)
            })
            .map(|(_, part)| *part);
        (answered.collect(), false_ones.collect())
    }

    /// The quoted parts of direct and mixed records, of direct ones all.
    fn quoted_parts(&self) -> Vec<(Span, &'a Record)> {
        let quoting = self
            .records
            .iter()
            .filter(|record| matches!(record.kind, Kind::Direct | Kind::Mixed));
        let parts = quoting.flat_map(|record| record.parts.iter().map(move |part| (part, record)));
        let quoted =
            parts.filter(|(part, record)| record.kind == Kind::Direct || record.is_quoted(part));
        quoted
            .map(|(part, record)| (self.text().trim(part.span), record))
            .collect()
    }

    /// The system's reports: indirect records, and what is not quoted of mixed ones.
    fn reported(&self) -> Vec<Reported<'a>> {
        let mut reported = Vec::new();
        for record in self
            .records
            .iter()
            .filter(|record| matches!(record.kind, Kind::Indirect | Kind::Mixed))
        {
            let parts = record
                .parts
                .iter()
                .filter(|part| record.kind == Kind::Indirect || !record.is_quoted(part));
            let parts: Vec<Places> = parts
                .map(|part| Places::words(self.text(), [part.span]))
                .collect();
            let whole = Places::union(&parts);
            if !whole.is_empty() {
                reported.push(Reported {
                    record,
                    whole,
                    parts,
                });
            }
        }
        reported
    }

    /// The marked reports by somebody, and which of the system's answer them rightly.
    fn reports(&self, reported: &[Reported<'a>]) -> (Vec<Answered<'a>>, HashSet<usize>) {
        let tags: Vec<&Tag> = self
            .tags(&[Sort::Report])
            .filter(|tag| !tag.is_by_nobody())
            .collect();
        let words: Vec<Places> = tags.iter().map(|tag| self.words(tag)).collect();
        let mut used = HashSet::new();
        let answered = tags.iter().zip(&words).map(|(tag, wanted)| {
            let same_by = tags
                .iter()
                .zip(&words)
                .filter(|(other, _)| other.by == tag.by);
            let same_by: Vec<&Places> = same_by.map(|(_, words)| words).collect();
            let best = nearest(wanted, &same_by, reported);
            let answered = self.answered(tag, best.map(|at| reported[at].record));
            used.extend(best.filter(|_| answered.right));
            answered
        });
        let answered = answered.collect();
        (answered, used)
    }

    /// The system's reports that name a speaker, judged by whether they answer a tag.
    fn given(&self, reported: &[Reported<'a>], used: &HashSet<usize>) -> Vec<Given<'a>> {
        let nobody: Vec<Places> = self
            .tags(&[Sort::Report])
            .filter(|tag| tag.is_by_nobody())
            .map(|tag| self.words(tag))
            .collect();
        let named = reported
            .iter()
            .enumerate()
            .filter(|(_, report)| report.record.called(self.text()).is_some());
        let given = named.map(|(at, report)| {
            let verdict = if used.contains(&at) {
                Verdict::Right
            } else {
                self.unused(report, &nobody)
            };
            Given {
                record: report.record,
                verdict,
            }
        });
        given.collect()
    }

    /// What becomes of a report that is no tag's.
    fn unused(&self, report: &Reported, nobody: &[Places]) -> Verdict {
        let mixed = report.record.kind == Kind::Mixed;
        let Some(extent) = report.whole.extent() else {
            return Verdict::Open;
        };
        if self
            .tags(&[Sort::Quotation])
            .any(|tag| self.is_beside(extent, tag, report.record))
        {
            return Verdict::Open;
        }
        // the paraphrase of a mixed record may be anything near its quotation, if it has one
        let has_quotation = report
            .record
            .parts
            .iter()
            .any(|part| report.record.is_quoted(part));
        let open = if mixed {
            has_quotation
        } else {
            self.in_turn(extent) || nobody.iter().any(|words| words.touches(&report.whole))
        };
        if open {
            Verdict::Open
        } else {
            Verdict::Wrong
        }
    }

    /// Whether a quotation of the same speaker stands beside a report in its sentence, and does not hold its beginning.
    fn is_beside(&self, report: Span, tag: &Tag, record: &Record) -> bool {
        let quotation = tag.span;
        let (from, to) = (
            report.end.min(quotation.end),
            report.start.max(quotation.start),
        );
        let between = if from <= to {
            self.text().slice(Span::new(from, to))
        } else {
            ""
        };
        from.abs_diff(to) < BESIDE
            && !(quotation.start <= report.start && report.start < quotation.end)
            && !ends_a_sentence(between.trim_matches(['”', '"', '’', ' ']))
            && self.everybody.fits(&tag.by, record)
    }

    /// Marked turns, and the records of turns that are none.
    fn turns(&self) -> (Vec<Answered<'a>>, Vec<&'a Record>) {
        let tags: Vec<&Tag> = self.tags(&[Sort::Turn]).collect();
        let spans: Vec<Span> = tags.iter().map(|tag| tag.span).collect();
        let found = turns::Pairing::new(self.text(), &spans, self.records).found();
        let taken: HashSet<usize> = found.iter().copied().flatten().collect();
        let answered = tags
            .into_iter()
            .zip(found)
            .map(|(tag, at)| self.answered(tag, at.map(|at| &self.records[at])));
        let records = self.records.iter().enumerate();
        let false_ones =
            records.filter(|(at, record)| record.kind == Kind::Turn && !taken.contains(at));
        (
            answered.collect(),
            false_ones.map(|(_, record)| record).collect(),
        )
    }
}

fn ends_a_sentence(text: &str) -> bool {
    static END: OnceLock<Regex> = OnceLock::new();
    END.get_or_init(|| Regex::new(r"[.!?][\s\x1c-\x1f]|\n").expect("a fixed pattern"))
        .is_match(text)
}

/// The report that shares most with a tag, half of its words at least; the first one where several share equally much.
fn nearest(wanted: &Places, same_by: &[&Places], reported: &[Reported]) -> Option<usize> {
    let touching = reported
        .iter()
        .enumerate()
        .filter(|(_, report)| wanted.touches(&report.whole));
    let shares = touching.map(|(at, report)| (common(wanted, same_by, report), at));
    let (share, at) = shares.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))?;
    (share >= 0.5).then_some(at)
}

/// What a tag shares with a report or a part of it, or the report with all tags by the same that it touches.
fn common(wanted: &Places, same_by: &[&Places], report: &Reported) -> f64 {
    let touched = same_by
        .iter()
        .copied()
        .filter(|other| other.touches(&report.whole));
    let touched = Places::union(touched.chain([wanted]));
    let parts = report.parts.iter().map(|part| wanted.iou(part));
    parts
        .chain([wanted.iou(&report.whole), touched.iou(&report.whole)])
        .fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use serde_json::{json, Value};

    use super::*;

    /// Judges records, each given by its kind, its words, and its speaker.
    fn verdicts<T>(body: &str, records: &[(&str, &str, &str)], tell: impl Fn(&Judged) -> T) -> T {
        let document = Document::example(body);
        let text = document.text.as_str();
        let record = |&(kind, words, name): &(&str, &str, &str)| {
            let start = text[..text.find(words).unwrap()].chars().count();
            let quoted = words.starts_with('“');
            json!({"kind": kind, "speaker": {"name": name, "mention": null},
                "parts": [{"start": start, "end": start + words.chars().count(), "quoted": quoted}]})
        };
        let answer = Answer::of(Value::Array(records.iter().map(record).collect()));
        tell(&judge(&document, &answer))
    }

    fn right(answered: &[Answered]) -> Vec<bool> {
        answered.iter().map(|one| one.right).collect()
    }

    const QUOTED: &str = "<q by=\"Ana\">“We won,”</q> said Ana of <n>“Moby”</n>. “Mark” Tom.";

    #[test]
    fn quotations() {
        let tell = |judged: &Judged| {
            let found: Vec<bool> = judged
                .quotations
                .iter()
                .map(|one| one.record.is_some())
                .collect();
            (
                right(&judged.quotations),
                found,
                judged.false_quotations.len(),
            )
        };
        assert_eq!(
            verdicts(QUOTED, &[("direct", "“We won,”", "Ana")], tell),
            (vec![true, false], vec![true, false], 0)
        );
        let records = [
            ("direct", "“We won,”", "Tom"),
            ("mixed", "“Moby”", "Ana"),
            ("direct", "“Mark”", "Tom"),
        ];
        assert_eq!(
            verdicts(QUOTED, &records, tell),
            (vec![false, false], vec![true, true], 1)
        );
    }

    #[test]
    fn reports() {
        let body =
            "Ana said <r by=\"Ana\">that they had won the cup</r>. Tom wrote <r by=\"none\">it was so</r>. He left.";
        let tell = |judged: &Judged| {
            let given: Vec<Verdict> = judged.given.iter().map(|given| given.verdict).collect();
            (right(&judged.reports), given)
        };
        let records = [
            ("indirect", "they had won the", "Ana"),
            ("indirect", "won the cup", "Ana"),
            ("indirect", "it was so", "Tom"),
            ("indirect", "He left", "Tom"),
        ];
        use Verdict::{Open, Right, Wrong};
        assert_eq!(
            verdicts(body, &records, tell),
            (vec![true], vec![Right, Wrong, Open, Wrong])
        );
        assert_eq!(
            verdicts(body, &records[1..2], tell),
            (vec![true], vec![Right])
        );
        assert_eq!(
            verdicts(body, &[("indirect", "the cup", "Ana")], tell),
            (vec![false], vec![Wrong])
        );
    }

    #[test]
    fn a_paraphrase_beside_a_quotation_of_the_same_speaker_is_open() {
        let given = |body: &str, name| {
            verdicts(body, &[("indirect", "it was late", name)], |judged| {
                judged.given[0].verdict
            })
        };
        let same = "Ana said it was late and <q by=\"Ana\">“dark”</q>.";
        assert_eq!(given(same, "Ana"), Verdict::Open);
        assert_eq!(given(same, "Tom"), Verdict::Wrong);
        assert_eq!(
            given(
                "Ana said it was late. Then <q by=\"Ana\">“dark”</q>.",
                "Ana"
            ),
            Verdict::Wrong
        );
        assert_eq!(
            given("<t by=\"Tom\">Ana said it was late.</t>", "Ana"),
            Verdict::Open
        );
    }

    #[test]
    fn turns() {
        let body = "TOM: <t by=\"Tom\">It was late.</t>\nNOTE: nothing.";
        let tell = |judged: &Judged| (right(&judged.turns), judged.false_turns.len());
        assert_eq!(
            verdicts(
                body,
                &[("turn", "It was late.", "Tom"), ("turn", "nothing", "Note")],
                tell
            ),
            (vec![true], 1)
        );
        assert_eq!(
            verdicts(body, &[("direct", "It was late", "Tom")], tell),
            (vec![true], 0)
        );
        assert_eq!(
            verdicts(body, &[("turn", "It was", "Tom")], tell),
            (vec![false], 1)
        );
    }
}
