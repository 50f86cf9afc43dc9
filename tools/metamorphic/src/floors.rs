//! The least shares of what has not reached what is asked of it yet.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::tally::Row;

const HEADER: &str = "\
# The least share of quoted stretches that a rewriting must keep, by corpus, where it does not reach yet what is asked of it:
# `.ci/metamorphic` measures, `--raise` writes what has risen and leaves out what has reached its goal. Never lower one.
";

/// By corpus, by transformation.
#[derive(Debug, Default)]
pub struct Floors(BTreeMap<String, BTreeMap<String, f64>>);

impl Floors {
    /// Those of a file; none where there is no such file.
    pub fn read(path: &Path) -> Result<Floors> {
        if !path.exists() {
            return Ok(Floors::default());
        }
        let content =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let floors = toml::from_str(&content)
            .with_context(|| format!("cannot understand {}", path.display()))?;
        Ok(Floors(floors))
    }

    pub fn write(&self, path: &Path) -> Result<()> {
        let content = format!("{HEADER}\n{}", toml::to_string(&self.0)?);
        fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
    }

    pub fn of(&self, corpus: &str, transformation: &str) -> Option<f64> {
        self.0.get(corpus)?.get(transformation).copied()
    }

    /// Takes up what was measured, where that is more than the floor.
    pub fn raise(&mut self, corpus: &str, rows: &[Row]) {
        let floors = self.0.entry(corpus.to_string()).or_default();
        for row in rows {
            let (Some(asked), Some(share)) = (row.asked, row.share()) else {
                continue;
            };
            if share >= asked {
                floors.remove(row.name);
            } else {
                let floor = floors.entry(row.name.to_string()).or_default();
                *floor = floor.max(floor_under(share));
            }
        }
        self.0.retain(|_, floors| !floors.is_empty());
    }
}

/// A little less than what was measured: a change for the better in the text as it is may cost a stretch or two here.
fn floor_under(share: f64) -> f64 {
    const SLACK: f64 = 0.002;
    ((share - SLACK).max(0.0) * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &'static str, kept: usize) -> Row {
        Row {
            name,
            asked: Some(0.99),
            stretches: 1000,
            kept,
            ..Row::default()
        }
    }

    #[test]
    fn floors_only_rise_and_go_when_the_goal_is_reached() {
        let mut floors = Floors::default();
        floors.raise(
            "news",
            &[row("nbsp", 900), row("crlf", 1000), row("curly", 800)],
        );
        assert_eq!(
            (floors.of("news", "nbsp"), floors.of("news", "crlf")),
            (Some(0.898), None)
        );
        floors.raise("news", &[row("nbsp", 850), row("curly", 995)]);
        assert_eq!(
            (floors.of("news", "nbsp"), floors.of("news", "curly")),
            (Some(0.898), None)
        );
    }
}
