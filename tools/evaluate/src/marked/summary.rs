//! Counts what was judged: a line for each genre or text, and one for all.

use std::collections::BTreeMap;

use crate::marked::judge::{Answered, Judged, Verdict};
use crate::marked::markup::Sort;
use crate::news::beginning;
use crate::system::Record;
use crate::text::Text;

/// What the lines stand for.
#[derive(Clone, Copy, Debug)]
pub enum By {
    Genre,
    Text,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Counts {
    /// Quotations by somebody.
    quotations: usize,
    found: usize,
    right: usize,
    named: usize,
    right_named: usize,
    false_quotations: usize,
    /// In quotation marks, but said by nobody.
    unspoken: usize,
    unspoken_named: usize,
    /// Quotations by somebody who cannot be named.
    nobody: usize,
    nobody_named: usize,
    reports: usize,
    reports_right: usize,
    given: usize,
    given_right: usize,
    turns: usize,
    turns_right: usize,
    false_turns: usize,
}

impl Counts {
    fn add(&mut self, judged: &Judged) {
        let text = &judged.document.text;
        judged
            .quotations
            .iter()
            .for_each(|quotation| self.add_quotation(text, quotation));
        self.false_quotations += judged.false_quotations.len();
        self.reports += judged.reports.len();
        self.reports_right += judged.reports.iter().filter(|report| report.right).count();
        for given in &judged.given {
            self.given += usize::from(given.verdict != Verdict::Open);
            self.given_right += usize::from(given.verdict == Verdict::Right);
        }
        self.turns += judged.turns.len();
        self.turns_right += judged.turns.iter().filter(|turn| turn.right).count();
        self.false_turns += judged.false_turns.len();
    }

    fn add_quotation(&mut self, text: &Text, Answered { tag, record, right }: &Answered) {
        let named = record.is_some_and(|record| record.called(text).is_some());
        if tag.sort == Sort::Unspoken {
            self.unspoken += 1;
            self.unspoken_named += usize::from(named);
        } else if tag.is_by_nobody() {
            self.nobody += 1;
            self.nobody_named += usize::from(named);
        } else {
            self.quotations += 1;
            self.found += usize::from(record.is_some());
            self.named += usize::from(named);
            self.right += usize::from(*right);
            self.right_named += usize::from(*right && named);
        }
    }

    fn line(&self, name: &str) -> String {
        let Counts {
            quotations,
            unspoken,
            nobody,
            nobody_named,
            reports,
            turns,
            false_turns,
            ..
        } = self;
        let given = self.named + self.unspoken_named + self.false_quotations;
        format!(
            "{name:26.26} quotations {quotations:4} found {} right {} precision {}  no speech {unspoken:3} false {}  \
             nobody {nobody:2} named {nobody_named:2}  reports {reports:4} right {} precision {}  \
             turns {turns:4} right {} false {false_turns}\n",
            share(self.found, *quotations),
            share(self.right, *quotations),
            share(self.right_named, given),
            share(self.unspoken_named, *unspoken),
            share(self.reports_right, *reports),
            share(self.given_right, self.given),
            share(self.turns_right, *turns),
        )
    }
}

fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        "  -  ".to_owned()
    } else {
        format!("{:.3}", part as f64 / whole as f64)
    }
}

pub fn summary(judged: &[Judged], by: By) -> String {
    let mut rows: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut all = Counts::default();
    for judged in judged {
        let name = match by {
            By::Genre => &judged.document.genre,
            By::Text => &judged.document.id,
        };
        rows.entry(name).or_default().add(judged);
        all.add(judged);
    }
    let lines: String = rows
        .iter()
        .map(|(name, counts)| counts.line(name))
        .collect();
    lines + &all.line("all")
}

/// A line for everything that was not judged right.
pub fn mistakes(judged: &[Judged]) -> Vec<String> {
    judged.iter().flat_map(mistakes_of).collect()
}

fn mistakes_of(judged: &Judged) -> Vec<String> {
    let (id, text) = (&judged.document.id, &judged.document.text);
    let named = judged
        .quotations
        .iter()
        .filter(|one| one.tag.sort == Sort::Quotation && !one.tag.is_by_nobody());
    let tags = named
        .chain(&judged.reports)
        .chain(&judged.turns)
        .filter(|one| !one.right)
        .map(|one| {
            let words = beginning(text.slice(one.tag.span));
            let what = one
                .record
                .map_or("not found".to_owned(), |record| told(text, record));
            format!(
                "{id} {} {words:?} by {:?}: {what}",
                one.tag.sort.letter(),
                one.tag.by.join("|")
            )
        });
    let quoted = judged
        .false_quotations
        .iter()
        .map(|(span, record)| ('q', text.slice(*span).to_owned(), *record));
    let wrong = judged
        .given
        .iter()
        .filter(|given| given.verdict == Verdict::Wrong)
        .map(|given| ('r', given.record));
    let turns = judged.false_turns.iter().map(|&record| ('t', record));
    let others = wrong
        .chain(turns)
        .map(|(sort, record)| (sort, record.content(text, " "), record));
    let false_ones = quoted.chain(others).map(|(sort, content, record)| {
        format!(
            "{id} false {sort} {:?} by {}",
            beginning(&content),
            told(text, record)
        )
    });
    tags.chain(false_ones).collect()
}

/// How a record calls its speaker, how sure it is, and why.
fn told(text: &Text, record: &Record) -> String {
    format!(
        "{:?} {:.2} {}",
        record.called(text).unwrap_or("nobody"),
        record.confidence,
        record.pattern
    )
}
