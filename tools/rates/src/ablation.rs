//! What each figure loses when a pattern or a sieve is left out.

use anyhow::Result;
use clap::Args;
use evaluate::figures::{Figure, Figures};
use evaluate::gold::Document;
use evaluate::system::Answer;
use evaluate::{fiction, news};
use whosaid::{Attributor, Options, Pattern};

use crate::{read, Gold};

const TITLES: [&str; 4] = ["long F1", "short F1", "indirect F1", "novels accuracy"];
/// Less than this is no loss: half a unit of what the table shows.
const NOTHING: f64 = 0.00005;

/// Measures what each figure loses when a pattern or sieve is left out: on all documents, and on either half of them
#[derive(Debug, Args)]
pub struct Ablation {
    #[command(flatten)]
    gold: Gold,
    /// Leave out these alone, one after the other
    #[arg(long, num_args = 1.., value_name = "NAME")]
    without: Vec<Pattern>,
}

impl Ablation {
    pub fn run(&self) -> Result<()> {
        let patterns = match &self.without[..] {
            [] => Pattern::ALL,
            patterns => patterns,
        };
        let attributors = patterns
            .iter()
            .map(|&pattern| Attributor::new(Options::new().without(pattern)));
        let attributors = attributors.collect::<Result<Vec<_>, _>>()?;
        let (news, novels) = (read(&self.gold.news)?, read(&self.gold.novels)?);
        let whole = measure(&news, &novels, &Attributor::default())?;
        println!(
            "| without | {} | |\n| --- |{}",
            TITLES.join(" | "),
            " --- |".repeat(TITLES.len() + 1)
        );
        println!(
            "| nothing | {} | |",
            whole.all.map(|figure| format!("{figure:.4}")).join(" | ")
        );
        for (pattern, attributor) in patterns.iter().zip(&attributors) {
            println!(
                "{}",
                whole
                    .minus(&measure(&news, &novels, attributor)?)
                    .row(pattern.name())
            );
        }
        Ok(())
    }
}

type Four = [f64; TITLES.len()];

/// The figures of all documents, and of either half of them.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Measured {
    all: Four,
    even: Four,
    odd: Four,
}

fn measure(news: &[Document], novels: &[Document], attributor: &Attributor) -> Result<Measured> {
    let (news_answers, novel_answers) = (answers(attributor, news)?, answers(attributor, novels)?);
    let of_news = news
        .iter()
        .zip(&news_answers)
        .map(|(document, answer)| news::judge(document, answer))
        .collect();
    let of_novels = novels
        .iter()
        .zip(&novel_answers)
        .map(|(document, answer)| fiction::judge(document, answer))
        .collect();
    let news = by_half(of_news, news::figures).map(|figures| {
        ["long: speaker F1", "short: speaker F1", "indirect: F1"].map(|name| share(&figures, name))
    });
    let novels = by_half(of_novels, fiction::figures).map(|figures| share(&figures, "accuracy"));
    let four = |at: usize| {
        let [long, short, indirect] = news[at];
        [long, short, indirect, novels[at]]
    };
    Ok(Measured {
        all: four(0),
        even: four(1),
        odd: four(2),
    })
}

fn answers(attributor: &Attributor, documents: &[Document]) -> Result<Vec<Answer>> {
    let answer = |document: &Document| {
        let records = attributor.attribute(document.text.as_str());
        Answer::in_bytes(serde_json::to_value(records)?, &document.text)
    };
    documents.iter().map(answer).collect()
}

/// The figures of all judged documents, of the even and of the odd ones.
fn by_half<T>(judged: Vec<T>, figures: fn(&[T]) -> Figures) -> [Figures; 3] {
    let all = figures(&judged);
    let (mut even, mut odd) = (Vec::new(), Vec::new());
    for (number, one) in judged.into_iter().enumerate() {
        if number % 2 == 0 { &mut even } else { &mut odd }.push(one);
    }
    [all, figures(&even), figures(&odd)]
}

fn share(figures: &Figures, name: &str) -> f64 {
    match figures.get(name) {
        Some(&Figure::Share(share)) => share,
        _ => unreachable!("evaluate has the figure {name}"),
    }
}

impl Measured {
    /// What is lost from here to there.
    fn minus(&self, rest: &Measured) -> Measured {
        let minus = |ours: Four, theirs: Four| {
            let loss = |at: usize| ours[at] - theirs[at];
            [0, 1, 2, 3]
                .map(loss)
                .map(|loss| if loss.abs() < NOTHING { 0.0 } else { loss })
        };
        Measured {
            all: minus(self.all, rest.all),
            even: minus(self.even, rest.even),
            odd: minus(self.odd, rest.odd),
        }
    }

    /// A row of the table, of losses.
    fn row(&self, name: &str) -> String {
        let cells = [0, 1, 2, 3].map(|at| match [self.all[at], self.even[at], self.odd[at]] {
            [all, even, odd] if [all, even, odd] != [0.0; 3] => {
                format!("{all:.4} ({even:.4} {odd:.4})")
            }
            _ => "0".to_owned(),
        });
        let idle = self.even.iter().chain(&self.odd).all(|&loss| loss <= 0.0);
        format!(
            "| {name} | {} | {} |",
            cells.join(" | "),
            if idle { "loses nothing" } else { "" }
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(text: &str, parts: [usize; 2], speaker: [usize; 2]) -> Document {
        let quote = json!({"kind": "direct", "parts": [parts], "quoted": [parts], "speaker_names": ["Ana Reyes"],
            "speaker": {"start": speaker[0], "end": speaker[1]}});
        let characters = json!([{"name": "Ana Reyes", "aliases": []}]);
        serde_json::from_value(
            json!({"id": text, "text": text, "quotes": [quote], "characters": characters}),
        )
        .unwrap()
    }

    #[test]
    fn what_is_lost_without_a_pattern() {
        let after = document(
            "“The bridge will stay closed,” Ana Reyes said.",
            [0, 30],
            [31, 40],
        );
        let below = document(
            "“The bridge will stay closed.”\n— Ana Reyes",
            [0, 30],
            [33, 42],
        );
        let documents = [after, below];
        let whole = measure(&documents, &documents, &Attributor::default()).unwrap();
        assert_eq!((whole.all[0], whole.all[3]), (1.0, 1.0));
        let without = Attributor::new(Options::new().without(Pattern::QuoteDashSpeaker)).unwrap();
        let rest = measure(&documents, &documents, &without).unwrap();
        let lost = whole.minus(&rest);
        assert_eq!(
            (lost.even, lost.odd[0], lost.odd[3]),
            ([0.0; 4], 1.0, 1.0),
            "{rest:?}"
        );
        assert!(
            lost.row("a")
                .starts_with("| a | 0.3333 (0.0000 1.0000) | 0 |"),
            "{}",
            lost.row("a")
        );
    }

    #[test]
    fn losses_too_small_to_be_shown() {
        let measured = |figure: f64| Measured {
            all: [figure; 4],
            even: [figure; 4],
            odd: [figure; 4],
        };
        let lost = measured(0.50004).minus(&measured(0.5));
        assert_eq!(lost.row("a"), "| a | 0 | 0 | 0 | 0 | loses nothing |");
        let gain = measured(0.5).minus(&measured(0.6));
        assert!(
            gain.row("a")
                .ends_with("| -0.1000 (-0.1000 -0.1000) | loses nothing |"),
            "{}",
            gain.row("a")
        );
    }
}
