//! Which record of the one build answers which of the other.

use crate::record::Record;

/// Two records about the same content, or one that has no partner.
pub type Pair<'r> = (Option<&'r Record>, Option<&'r Record>);

/// Pairs records: those with the same parts first, then those that have most in common. In the order of the text.
pub fn pair<'r>(before: &'r [Record], after: &'r [Record]) -> Vec<Pair<'r>> {
    let mut partners: Vec<Option<usize>> = vec![None; before.len()];
    let mut taken = vec![false; after.len()];
    let mut candidates = candidates(before, after);
    candidates.sort_by_key(|candidate| std::cmp::Reverse((candidate.same_parts, candidate.shared)));
    for Candidate { old, new, .. } in candidates {
        if partners[old].is_none() && !taken[new] {
            partners[old] = Some(new);
            taken[new] = true;
        }
    }
    let old = before
        .iter()
        .zip(&partners)
        .map(|(record, partner)| (Some(record), partner.map(|index| &after[index])));
    let new = after
        .iter()
        .zip(&taken)
        .filter(|(_, taken)| !**taken)
        .map(|(record, _)| (None, Some(record)));
    let mut pairs: Vec<Pair> = old.chain(new).collect();
    pairs.sort_by_key(|(old, new)| old.or(*new).map_or(0, Record::start));
    pairs
}

struct Candidate {
    old: usize,
    new: usize,
    same_parts: bool,
    shared: usize,
}

/// Records that have content in common. Both lists begin in the order of the text, so only neighbours are looked at.
fn candidates(before: &[Record], after: &[Record]) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut first = 0;
    // Later records may end before earlier ones, so what has ended is told by the furthest end so far.
    let ends: Vec<usize> = after
        .iter()
        .scan(0, |furthest, record| {
            *furthest = record.end().max(*furthest);
            Some(*furthest)
        })
        .collect();
    for (old, record) in before.iter().enumerate() {
        while first < after.len() && ends[first] <= record.start() {
            first += 1;
        }
        let near = after
            .iter()
            .enumerate()
            .skip(first)
            .take_while(|(_, other)| other.start() < record.end());
        for (new, other) in near {
            let shared = record.shared(other);
            if shared > 0 {
                found.push(Candidate {
                    old,
                    new,
                    same_parts: record.parts == other.parts,
                    shared,
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Part, Span};

    fn record(parts: &[(usize, usize)]) -> Record {
        Record {
            kind: "direct".into(),
            parts: parts
                .iter()
                .map(|&(start, end)| Part {
                    span: Span { start, end },
                    quoted: true,
                })
                .collect(),
            cue: None,
            speaker: None,
            pattern: "unknown".into(),
            confidence: 0.0,
            alternatives: Default::default(),
            rest: Default::default(),
        }
    }

    #[test]
    fn a_record_that_was_split_goes_on_as_its_longer_piece() {
        let before = [record(&[(0, 10), (20, 50)]), record(&[(60, 70)])];
        let after = [record(&[(0, 10)]), record(&[(20, 50)]), record(&[(60, 71)])];
        let starts: Vec<_> = pair(&before, &after)
            .into_iter()
            .map(|(old, new)| (old.map(Record::start), new.map(Record::start)))
            .collect();
        assert_eq!(starts.len(), 3);
        assert!(starts.contains(&(Some(0), Some(20))) && starts.contains(&(None, Some(0))));
        assert!(starts.contains(&(Some(60), Some(60))));
    }

    #[test]
    fn what_has_nothing_in_common_has_no_partner() {
        let pairs = pair(&[record(&[(0, 10)])], &[record(&[(10, 20)])])
            .into_iter()
            .map(|(old, new)| (old.is_some(), new.is_some()))
            .collect::<Vec<_>>();
        assert_eq!(pairs, [(true, false), (false, true)]);
    }
}
