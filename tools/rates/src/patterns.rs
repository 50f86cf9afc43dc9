//! How often each pattern and sieve is right.
//!
//! A case is a quoted part, a record of indirect speech, or an annotated quotation of a novel, that a pattern gives a speaker.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::{Add, AddAssign};
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use evaluate::command::load;
use evaluate::gold::Document;
use evaluate::news::Length;
use evaluate::system::{Answer, Kind, Record};
use evaluate::text::Text;
use evaluate::{fiction, news};

const PRONOUNS: &[&str] = &["i", "he", "she", "it", "we", "you", "they", "who"];

/// Counts how often each pattern and sieve is right: on all documents, and on either half of them
#[derive(Debug, Args)]
pub struct Patterns {
    /// Annotated news, and the records that annotate writes for them; may be given again for more
    #[arg(long, required = true, num_args = 2, value_names = ["GOLD", "SYSTEM"])]
    news: Vec<PathBuf>,
    /// Annotated novels, and the records that annotate writes for them; may be given again for more
    #[arg(long, required = true, num_args = 2, value_names = ["GOLD", "SYSTEM"])]
    novels: Vec<PathBuf>,
}

impl Patterns {
    pub fn run(&self) -> Result<()> {
        let mut rates = Rates::default();
        rates.read(&self.news, Sort::in_news, |document, answer| {
            news::judge(document, answer).cases().collect()
        })?;
        rates.read(&self.novels, Sort::in_novel, |document, answer| {
            fiction::judge(document, answer).cases().collect()
        })?;
        print!("{}", rates.table());
        Ok(())
    }
}

/// Where a record stands.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sort {
    /// One of its quoted parts has five words or more.
    Long,
    Short,
    Indirect,
    /// In a novel, with a name beside it.
    Named,
    /// In a novel, with a pronoun, a nominal or nothing.
    Other,
}

const SORTS: [Sort; 5] = [
    Sort::Long,
    Sort::Short,
    Sort::Indirect,
    Sort::Named,
    Sort::Other,
];

impl Sort {
    fn title(self) -> &'static str {
        match self {
            Sort::Long => "long",
            Sort::Short => "short",
            Sort::Indirect => "indirect",
            Sort::Named => "novels, named",
            Sort::Other => "novels, other",
        }
    }

    fn in_news(text: &Text, record: &Record) -> Sort {
        let mut parts = record
            .quoted_spans()
            .into_iter()
            .map(|span| text.trim(span));
        match record.kind {
            Kind::Indirect => Sort::Indirect,
            _ if parts.any(|part| news::length(text, part) == Length::Long) => Sort::Long,
            _ => Sort::Short,
        }
    }

    fn in_novel(text: &Text, record: &Record) -> Sort {
        let mention = record
            .speaker
            .as_ref()
            .and_then(|speaker| speaker.mention_text(text))
            .unwrap_or_default();
        let named = mention
            .split_whitespace()
            .any(|word| word.starts_with(char::is_uppercase));
        if named && !PRONOUNS.contains(&mention.to_lowercase().as_str()) {
            Sort::Named
        } else {
            Sort::Other
        }
    }
}

/// Cases right, of all cases.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Rate {
    right: u32,
    of: u32,
}

impl Rate {
    fn share(self) -> String {
        match self.of {
            0 => "-".to_owned(),
            of => format!("{:.2}", f64::from(self.right) / f64::from(of)),
        }
    }
}

impl Add for Rate {
    type Output = Rate;

    fn add(self, other: Rate) -> Rate {
        Rate {
            right: self.right + other.right,
            of: self.of + other.of,
        }
    }
}

impl AddAssign<bool> for Rate {
    fn add_assign(&mut self, right: bool) {
        *self = *self
            + Rate {
                right: u32::from(right),
                of: 1,
            };
    }
}

/// The rates of a pattern, by sort and half.
#[derive(Clone, Copy, Debug, Default)]
struct OfPattern([[Rate; 2]; SORTS.len()]);

impl OfPattern {
    fn all(&self, sort: Sort) -> Rate {
        let [even, odd] = self.0[sort as usize];
        even + odd
    }

    fn cell(&self, sort: Sort) -> String {
        let ([even, odd], all) = (self.0[sort as usize], self.all(sort));
        match all {
            Rate { of: 0, .. } => "-".to_owned(),
            Rate { right, of } => {
                format!(
                    "{right} of {of} = {} ({} {})",
                    all.share(),
                    even.share(),
                    odd.share()
                )
            }
        }
    }
}

/// The rates of each pattern.
#[derive(Debug, Default)]
struct Rates(BTreeMap<String, OfPattern>);

/// The records of a document that name a speaker, and whether each is right.
type Judge = for<'a> fn(&'a Document, &'a Answer) -> Vec<(&'a Record, bool)>;

impl Rates {
    /// Adds the cases of some files: gold, and the records for it, by turns.
    fn read(
        &mut self,
        files: &[PathBuf],
        sort: fn(&Text, &Record) -> Sort,
        judge: Judge,
    ) -> Result<()> {
        for pair in files.chunks_exact(2) {
            let (documents, answers) = load(&pair[0], &pair[1])?;
            for (number, (document, answer)) in documents.iter().zip(&answers).enumerate() {
                for (record, right) in judge(document, answer) {
                    self.add(record, sort(&document.text, record), number, right);
                }
            }
        }
        Ok(())
    }

    /// Adds a case of the document of that number.
    fn add(&mut self, record: &Record, sort: Sort, number: usize, right: bool) {
        let pattern = self.0.entry(record.pattern.clone()).or_default();
        pattern.0[sort as usize][number % 2] += right;
    }

    /// Markdown.
    fn table(&self) -> String {
        let titles = SORTS.map(Sort::title).join(" | ");
        let mut out = format!(
            "| pattern | {titles} |\n| --- |{}\n",
            " --- |".repeat(SORTS.len())
        );
        for (name, pattern) in &self.0 {
            // a String takes any write
            let _ = writeln!(
                out,
                "| {name} | {} |",
                SORTS.map(|sort| pattern.cell(sort)).join(" | ")
            );
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A record of the first bytes of a text.
    fn record(text: &Text, kind: &str, ends: &[usize], mention: Option<(usize, usize)>) -> Record {
        let parts: Vec<_> = ends
            .iter()
            .map(|end| json!({"start": 0, "end": end}))
            .collect();
        let mention = mention.map(|(start, end)| json!({"start": start, "end": end}));
        let speaker = json!({"name": null, "mention": mention});
        let records =
            json!([{"kind": kind, "parts": parts, "speaker": speaker, "pattern": "turns"}]);
        Answer::in_bytes(records, text).unwrap().records.remove(0)
    }

    #[test]
    fn a_record_is_long_when_one_of_its_parts_is() {
        let text = Text::from("one two three four five six".to_owned());
        for (kind, ends, sort) in [
            ("direct", &[23][..], Sort::Long),
            ("direct", &[18], Sort::Short),
            ("mixed", &[3, 23], Sort::Long),
            ("indirect", &[23], Sort::Indirect),
        ] {
            assert_eq!(
                Sort::in_news(&text, &record(&text, kind, ends, None)),
                sort,
                "{kind} {ends:?}"
            );
        }
    }

    #[test]
    fn a_name_beside_a_quotation_is_no_pronoun() {
        let text = Text::from("He saw Miss Cole and the boy".to_owned());
        for (mention, sort) in [
            (Some((7, 16)), Sort::Named),
            (Some((0, 2)), Sort::Other),
            (Some((21, 28)), Sort::Other),
            (None, Sort::Other),
        ] {
            assert_eq!(
                Sort::in_novel(&text, &record(&text, "direct", &[2], mention)),
                sort,
                "{mention:?}"
            );
        }
    }

    #[test]
    fn tables() {
        let text = Text::from("No".to_owned());
        let record = record(&text, "direct", &[2], None);
        let mut rates = Rates::default();
        rates.add(&record, Sort::Long, 0, true);
        rates.add(&record, Sort::Long, 3, false);
        rates.add(&record, Sort::Indirect, 2, true);
        let table = rates.table();
        let row = "| turns | 1 of 2 = 0.50 (1.00 0.00) | - | 1 of 1 = 1.00 (1.00 -) | - | - |";
        assert_eq!(table.lines().nth(2), Some(row));
    }
}
