//! Small cases: one input each, the quotations in it and who says them.

mod expectation;
mod overlap;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::cases::expectation::{describe, Expectation};
use crate::cases::overlap::overlap;
use crate::lines;
use crate::spans::share;
use crate::system::{Answer, Record};
use crate::text::Text;

#[derive(Debug, Deserialize)]
pub struct Case {
    pub id: String,
    pub text: Text,
    expect: Vec<Expectation>,
    /// What cases may be grouped by.
    #[serde(flatten)]
    fields: Map<String, Value>,
}

impl Case {
    /// The value of a field, as it is printed.
    fn field(&self, name: &str) -> String {
        match self.fields.get(name) {
            Some(Value::String(value)) => value.clone(),
            Some(value) => value.to_string(),
            None => "?".to_owned(),
        }
    }
}

/// A case and what is wrong with the answer to it.
#[derive(Debug)]
pub struct Judged<'a> {
    pub case: &'a Case,
    pub wrong: Vec<String>,
}

pub fn read(path: &Path) -> Result<Vec<Case>> {
    lines::read(path)
}

pub fn judge<'a>(case: &'a Case, answer: &Answer) -> Judged<'a> {
    let mut wrong = Vec::new();
    if let (true, Some(record)) = (case.expect.is_empty(), answer.records.first()) {
        wrong.push(format!("a record: {}", describe(&case.text, record)));
    }
    let speakers: Vec<&str> = case.expect.iter().flat_map(Expectation::speakers).collect();
    let mut choice = Choice {
        text: &case.text,
        records: &answer.records,
        used: HashMap::new(),
    };
    for expectation in &case.expect {
        let record = choice.record(&expectation.quote);
        let broken = expectation.broken(&case.text, record, &speakers);
        wrong.extend(broken.map(|found| {
            format!(
                "{:?} wants {}; {found}",
                expectation.quote,
                expectation.wants()
            )
        }));
    }
    wrong.extend(answer.problem.clone());
    Judged { case, wrong }
}

/// Chooses the record that each expectation is judged by.
struct Choice<'a> {
    text: &'a Text,
    records: &'a [Record],
    /// The records that answered an expectation with the same words already.
    used: HashMap<&'a str, HashSet<usize>>,
}

impl<'a> Choice<'a> {
    /// The record with a part that shares most with a stretch, at least half; of equal ones the first that is not used.
    fn record(&mut self, quote: &'a str) -> Option<&'a Record> {
        let (text, records) = (self.text, self.records);
        let used = self.used.entry(quote).or_default();
        let shares = records.iter().enumerate().flat_map(|(at, record)| {
            record
                .spans()
                .map(move |span| (overlap(quote, text.slice(span)), at))
        });
        let best = shares.max_by(|a, b| {
            let rank = |at: usize| (!used.contains(&at), std::cmp::Reverse(at));
            a.0.total_cmp(&b.0).then_with(|| rank(a.1).cmp(&rank(b.1)))
        });
        let (_, at) = best.filter(|(share, _)| *share >= 0.5)?;
        used.insert(at);
        Some(&records[at])
    }
}

pub fn summary(judged: &[Judged], by: &str) -> String {
    let mut groups: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    for judged in judged {
        let [passed, all] = groups.entry(judged.case.field(by)).or_default();
        *passed += usize::from(judged.wrong.is_empty());
        *all += 1;
    }
    let mut out = String::new();
    for (name, [passed, all]) in groups {
        let _ = writeln!(out, "{passed:4}/{all:<4} {name}");
    }
    let passed = judged
        .iter()
        .filter(|judged| judged.wrong.is_empty())
        .count();
    let _ = writeln!(
        out,
        "cases passed: {passed}/{} = {:.3}",
        judged.len(),
        share(passed, judged.len())
    );
    out
}

/// The cases that fail, each with what is wrong below it.
pub fn mistakes(judged: &[Judged], by: &str) -> Vec<String> {
    let failed = judged.iter().filter(|judged| !judged.wrong.is_empty());
    let told = failed.map(|Judged { case, wrong }| {
        format!(
            "{} [{}] {:?}\n    {}",
            case.id,
            case.field(by),
            case.text.as_str(),
            wrong.join("\n    ")
        )
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TEXT: &str = "“We won,” Mayor Reyes told Tom. “So I hear,” he said.";

    /// What is wrong with the answer to a case that expects this.
    fn wrong(expect: Value) -> Vec<String> {
        let case: Case =
            serde_json::from_value(json!({"id": "a", "text": TEXT, "expect": expect})).unwrap();
        let answer = Answer::of(json!([
            {"parts": [{"start": 0, "end": 9}], "cue": {"text": "told", "lemma": "tell"},
             "speaker": {"name": "Ana Reyes", "mention": {"start": 10, "end": 21}},
             "addressee": {"name": "Tom"}},
            {"parts": [{"start": 32, "end": 44}], "speaker": {"name": null, "mention": {"start": 45, "end": 47}}},
        ]));
        judge(&case, &answer).wrong
    }

    #[test]
    fn what_holds() {
        for expectation in [
            json!({"quote": "We won", "speaker": "Reyes", "kind": "direct", "cue": "tell", "negated": false, "addressee": "Tom"}),
            json!({"quote": "We won", "speaker": ["Cole", "Reyes"], "exact": true, "not": "Cole"}),
            json!({"quote": "So I hear", "speaker": "he", "name": null, "addressee": null}),
            json!({"quote": "told Tom", "absent": true}),
            json!({"quote": "told Tom", "speaker": null}),
        ] {
            assert_eq!(wrong(json!([expectation])), Vec::<String>::new());
        }
    }

    #[test]
    fn what_does_not() {
        for (expectation, what) in [
            (json!({"quote": "We won", "speaker": "Cole"}), "speaker: "),
            (json!({"quote": "We won", "speaker": null}), "speaker: "),
            (
                json!({"quote": "We won", "absent": true}),
                "a record that should not be: ",
            ),
            (
                json!({"quote": "told Tom", "speaker": "Reyes"}),
                "no record",
            ),
            (json!({"quote": "told Tom"}), "no record"),
            (json!({"quote": "We won", "name": null}), "name: "),
            (json!({"quote": "We won", "not": ["Reyes"]}), "name: "),
            (json!({"quote": "We", "speaker": "Reyes"}), "no record"),
            (
                json!({"quote": "I hear", "speaker": "he", "exact": true}),
                "extent: ",
            ),
            (json!({"quote": "We won", "kind": "mixed"}), "kind: "),
            (json!({"quote": "We won", "cue": "say"}), "cue: "),
            (json!({"quote": "We won", "negated": true}), "negated: "),
            (json!({"quote": "We won", "addressee": null}), "addressee: "),
        ] {
            let found = wrong(json!([expectation]));
            assert!(
                found.len() == 1 && found[0].contains(what),
                "{what}: {found:?}"
            );
        }
    }

    #[test]
    fn somebody_else_of_the_case_is_not_the_expected_one() {
        let found = wrong(
            json!([{"quote": "We won", "speaker": "Reyes"}, {"quote": "So I hear", "speaker": ["he", "Ana Reyes"]}]),
        );
        assert!(found.is_empty(), "{found:?}");
        let found = wrong(
            json!([{"quote": "We won", "speaker": "Ana"}, {"quote": "So I hear", "speaker": ["he", "Tom Reyes", "Reyes"]}]),
        );
        assert!(
            found.len() == 1 && found[0].contains("speaker: "),
            "{found:?}"
        );
    }

    #[test]
    fn no_expectation_wants_no_record() {
        assert!(wrong(json!([]))[0].starts_with("a record: direct"));
    }

    #[test]
    fn groups() {
        let case = |kind: Value| {
            serde_json::from_value(json!({"id": "a", "text": "", "expect": [], "kind": kind}))
                .unwrap()
        };
        let (a, b): (Case, Case) = (case(json!("x")), case(json!(2)));
        let failed = Answer {
            problem: Some("no answer".to_owned()),
            ..Answer::default()
        };
        let judged = [judge(&a, &Answer::default()), judge(&b, &failed)];
        assert_eq!(
            summary(&judged, "kind"),
            "   0/1    2\n   1/1    x\ncases passed: 1/2 = 0.500\n"
        );
        assert_eq!(
            summary(&judged, "area"),
            "   1/2    ?\ncases passed: 1/2 = 0.500\n"
        );
        assert_eq!(mistakes(&judged, "kind"), ["a [2] \"\"\n    no answer"]);
    }
}
