//! Counts over the texts of a corpus.

use serde::Serialize;

use crate::compare::{Loss, Outcome};

/// What was counted of one transformation.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row {
    pub name: &'static str,
    pub does: &'static str,
    /// Texts that were rewritten.
    pub documents: usize,
    /// Texts that cannot be rewritten so, as their marks do not balance.
    pub unfit: usize,
    /// Texts in which there is nothing to rewrite.
    pub unchanged: usize,
    /// Quoted stretches in the records of the texts as they are.
    pub stretches: usize,
    /// Those found again with the same ends, name and mention.
    pub kept: usize,
    pub lost: usize,
    pub other_name: usize,
    pub other_mention: usize,
    /// The share that is asked in the end.
    pub asked: Option<f64>,
    /// The share that has to be kept today.
    pub least: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing is asked, or nothing was rewritten.
    Open,
    Reached,
    /// Less than is asked, but not less than before.
    Held,
    Fallen,
}

impl Row {
    pub fn count(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Unfit => self.unfit += 1,
            Outcome::Unchanged => self.unchanged += 1,
            Outcome::Rewritten {
                stretches, changes, ..
            } => {
                let losses = |loss| changes.iter().filter(|change| change.loss == loss).count();
                self.documents += 1;
                self.stretches += stretches;
                self.kept += stretches - changes.len();
                self.lost += losses(Loss::Stretch);
                self.other_name += losses(Loss::Name);
                self.other_mention += losses(Loss::Mention);
            }
        }
    }

    /// None where there was nothing to keep.
    pub fn share(&self) -> Option<f64> {
        (self.stretches > 0).then(|| self.kept as f64 / self.stretches as f64)
    }

    pub fn verdict(&self) -> Verdict {
        match (self.share(), self.asked, self.least) {
            (Some(share), Some(asked), _) if share >= asked => Verdict::Reached,
            (Some(share), _, Some(least)) if share >= least => Verdict::Held,
            (Some(_), _, Some(_)) => Verdict::Fallen,
            _ => Verdict::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(kept: usize, asked: Option<f64>, least: Option<f64>) -> Verdict {
        Row {
            stretches: 100,
            kept,
            asked,
            least,
            ..Row::default()
        }
        .verdict()
    }

    #[test]
    fn a_share_is_held_against_its_floor_and_its_goal() {
        assert_eq!(verdict(99, Some(0.99), Some(0.9)), Verdict::Reached);
        assert_eq!(verdict(95, Some(0.99), Some(0.9)), Verdict::Held);
        assert_eq!(verdict(89, Some(0.99), Some(0.9)), Verdict::Fallen);
        assert_eq!(verdict(89, None, None), Verdict::Open);
        assert_eq!(
            Row {
                asked: Some(0.99),
                least: Some(0.99),
                ..Row::default()
            }
            .verdict(),
            Verdict::Open
        );
    }
}
