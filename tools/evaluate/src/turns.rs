//! Pages whose turns are set off by labels.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::{bail, Result};
use serde::Deserialize;

use crate::figures::Figures;
use crate::lines;
use crate::names::label::Labels;
use crate::news::beginning;
use crate::spans::{pair_places, share, Places, Span};
use crate::system::{Answer, Kind, Record};
use crate::text::Text;

/// A turn is found when so much of it is in the record, and of the record in it.
const SAME: f64 = 0.9;

#[derive(Debug, Deserialize)]
pub struct Page {
    pub id: String,
    /// The layout.
    #[serde(default)]
    pub form: String,
    pub text: Text,
    #[serde(default)]
    pub turns: Vec<Turn>,
}

/// What follows a label.
#[derive(Debug, Deserialize)]
pub struct Turn {
    #[serde(flatten)]
    pub span: Span,
    /// As the label calls them.
    pub speaker: String,
}

pub fn read(path: &Path) -> Result<Vec<Page>> {
    let pages: Vec<Page> = lines::read(path)?;
    for Page {
        id, text, turns, ..
    } in &pages
    {
        if let Some(Span { start, end }) = turns
            .iter()
            .map(|turn| turn.span)
            .find(|&span| !text.holds(span))
        {
            bail!(
                "{}: {id}: {start}..{end} is no span of the text; evaluate check says more",
                path.display()
            );
        }
    }
    Ok(pages)
}

/// Turns and records, paired by the letters that they share.
#[derive(Debug)]
pub struct Pairing {
    turns: Vec<Places>,
    records: Vec<Places>,
    /// The record that shares most with each turn.
    pairs: Vec<Option<usize>>,
}

impl Pairing {
    pub fn new(text: &Text, turns: &[Span], records: &[Record]) -> Pairing {
        let turns: Vec<Places> = turns
            .iter()
            .map(|&turn| Places::letters(text, [turn]))
            .collect();
        let records: Vec<Places> = records
            .iter()
            .map(|record| Places::letters(text, record.spans()))
            .collect();
        let pairs = pair_places(&turns, &records, 0.0);
        Pairing {
            turns,
            records,
            pairs,
        }
    }

    /// The record that is a turn's, but for a little at the edges.
    pub fn found(&self) -> Vec<Option<usize>> {
        let same = |turn: &Places, record: &Places| {
            turn.common(record) as f64 >= SAME * turn.len().max(record.len()) as f64
        };
        let pairs = self.turns.iter().zip(&self.pairs);
        pairs
            .map(|(turn, pair)| pair.filter(|&at| same(turn, &self.records[at])))
            .collect()
    }
}

/// One page with all that is judged in it.
#[derive(Debug)]
pub struct Judged<'a> {
    pub page: &'a Page,
    pub turns: Vec<Answered<'a>>,
    /// Records of turns that are none.
    pub false_turns: usize,
}

/// A turn and the record that is it.
#[derive(Debug)]
pub struct Answered<'a> {
    pub turn: &'a Turn,
    pub record: Option<&'a Record>,
    pub right: bool,
}

pub fn judge<'a>(page: &'a Page, answer: &'a Answer) -> Judged<'a> {
    let (text, records) = (&page.text, &answer.records);
    let says_something = |turn: &&Turn| text.slice(turn.span).contains(crate::text::is_letter);
    let turns: Vec<&Turn> = page.turns.iter().filter(says_something).collect();
    let labels = Labels::new(turns.iter().map(|turn| turn.speaker.as_str()));
    let pairing = Pairing::new(
        text,
        &turns.iter().map(|turn| turn.span).collect::<Vec<_>>(),
        records,
    );
    let found = pairing.found();
    let false_turns = false_turns(&pairing, &found, records);
    let answered = turns.into_iter().zip(found).map(|(turn, at)| {
        let record = at.map(|at| &records[at]);
        let name = record.and_then(|record| record.called(text));
        Answered {
            turn,
            record,
            right: name.is_some_and(|name| labels.fits(&turn.speaker, name)),
        }
    });
    Judged {
        page,
        turns: answered.collect(),
        false_turns,
    }
}

/// How many records of turns are none. A turn that is cut in two is one that is not found, and not a false one besides.
fn false_turns(pairing: &Pairing, found: &[Option<usize>], records: &[Record]) -> usize {
    let mine: HashSet<usize> = found.iter().copied().flatten().collect();
    let paired: HashSet<usize> = pairing.pairs.iter().copied().flatten().collect();
    let inside = Places::union(&pairing.turns);
    let lies_outside =
        |at: usize| 2 * pairing.records[at].common(&inside) < pairing.records[at].len();
    let turns = records
        .iter()
        .enumerate()
        .filter(|(_, record)| record.kind == Kind::Turn);
    turns
        .filter(|&(at, _)| !mine.contains(&at) && (lies_outside(at) || !paired.contains(&at)))
        .count()
}

/// Turns, found ones and right ones.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    turns: usize,
    found: usize,
    right: usize,
}

impl Counts {
    fn add(&mut self, turn: &Answered) {
        self.turns += 1;
        self.found += usize::from(turn.record.is_some());
        self.right += usize::from(turn.right);
    }

    fn line(&self, form: &str) -> String {
        let share = |count: usize| count as f64 / self.turns as f64;
        format!(
            "{form:24} turns {:5}  found {:.3}  right {:.3}\n",
            self.turns,
            share(self.found),
            share(self.right)
        )
    }
}

pub fn summary(judged: &[Judged]) -> Result<String> {
    let mut forms: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut all = Counts::default();
    for (judged, turn) in judged
        .iter()
        .flat_map(|judged| judged.turns.iter().map(move |turn| (judged, turn)))
    {
        forms.entry(&judged.page.form).or_default().add(turn);
        all.add(turn);
    }
    if all.turns == 0 {
        bail!("no page has a turn: --no-turns?");
    }
    let mut out: String = forms
        .iter()
        .map(|(form, counts)| counts.line(form))
        .collect();
    let false_turns: usize = judged.iter().map(|judged| judged.false_turns).sum();
    let rate = (100 * false_turns) as f64 / all.turns as f64;
    let _ = writeln!(
        out,
        "{}false turns {rate:.2} for each hundred turns",
        all.line("all")
    );
    Ok(out)
}

/// The line of all pages, as figures.
pub fn figures(judged: &[&Judged]) -> Figures {
    let mut all = Counts::default();
    let turns = judged.iter().flat_map(|judged| &judged.turns);
    turns.for_each(|turn| all.add(turn));
    let false_turns: usize = judged.iter().map(|judged| judged.false_turns).sum();
    let mut figures = Figures::default();
    figures.count("turns", all.turns);
    figures.share("found", share(all.found, all.turns));
    figures.share("right", share(all.right, all.turns));
    figures.share("false turns for each turn", share(false_turns, all.turns));
    figures
}

/// For pages that have no turns: how many are found nevertheless.
pub fn summary_without_turns(answers: &[Answer]) -> String {
    let turns = answers
        .iter()
        .flat_map(|answer| &answer.records)
        .filter(|record| record.kind == Kind::Turn)
        .count();
    let rate = (100 * turns) as f64 / answers.len().max(1) as f64;
    format!(
        "false turns {rate:.2} for each hundred of {} pages\n",
        answers.len()
    )
}

/// A line for every turn that has not got its speaker.
pub fn mistakes(judged: &[Judged]) -> Vec<String> {
    let turns = judged
        .iter()
        .flat_map(|judged| judged.turns.iter().map(move |turn| (judged.page, turn)));
    let wrong =
        turns
            .filter(|(_, turn)| !turn.right)
            .map(|(Page { id, form, text, .. }, answered)| {
                let Turn { span, speaker } = answered.turn;
                let called = answered
                    .record
                    .map(|record| format!("{:?}", record.called(text).unwrap_or("nobody")));
                let (called, words) = (
                    called.as_deref().unwrap_or("not found"),
                    beginning(text.slice(*span)),
                );
                format!(
                    "{id} {form} {} {speaker:?}: {called}  {words:?}",
                    span.start
                )
            });
    wrong.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{json, Value};

    use super::*;

    const TEXT: &str = "ANA COLE: One two three.\nTOM: Four five six.\n";

    fn summary_of(records: Value) -> String {
        let page = json!({"id": "p", "form": "play", "text": TEXT, "turns": [
            {"start": 10, "end": 24, "speaker": "ANA COLE"}, {"start": 30, "end": 44, "speaker": "TOM"}]});
        let (page, answer) = (serde_json::from_value(page).unwrap(), Answer::of(records));
        summary(&[judge(&page, &answer)]).unwrap()
    }

    fn turn(start: usize, end: usize, name: &str) -> Value {
        json!({"kind": "turn", "parts": [{"start": start, "end": end}], "speaker": {"name": name, "mention": null}})
    }

    #[test]
    fn found_and_right() {
        let found = summary_of(json!([turn(9, 24, "Cole"), turn(30, 43, "Ana Cole")]));
        let form = "play                     turns     2  found 1.000  right 0.500\n";
        let all = "all                      turns     2  found 1.000  right 0.500\n";
        assert_eq!(
            found,
            format!("{form}{all}false turns 0.00 for each hundred turns\n")
        );
    }

    #[test]
    fn a_turn_cut_in_two_is_not_found_but_not_false() {
        let cut = summary_of(json!([turn(10, 17, "Cole"), turn(18, 24, "Cole")]));
        assert!(
            cut.contains("found 0.000")
                && cut.ends_with("false turns 50.00 for each hundred turns\n"),
            "{cut}"
        );
        let one = summary_of(json!([turn(10, 17, "Cole")]));
        assert!(
            one.ends_with("false turns 0.00 for each hundred turns\n"),
            "{one}"
        );
    }

    #[test]
    fn pages_without_turns() {
        let answers = [Answer::of(json!([turn(0, 3, "Ana")])), Answer::default()];
        assert_eq!(
            summary_without_turns(&answers),
            "false turns 50.00 for each hundred of 2 pages\n"
        );
        assert!(summary(&[]).is_err());
    }
}
