//! Voices: what each of a book's people says, counted where a name tells who speaks.
//!
//! An author gives people words of their own, others whom they speak of, ways to begin and to end. So whoever has said such
//! elsewhere is the more likely to say this, too.

use super::people::Person;
use super::turn::Turn;
use super::Document;
use crate::lexicon::{first_eight, leading_letters};
use crate::util::map::Map;
use crate::util::words::inner;

/// What is counted: words, those of them with a capital within a sentence, and the form: how a turn begins and ends, how
/// long it is.
const KINDS: usize = 3;
/// How much a voice tells: of each kind, and how often it is heard.
pub(super) const TOLD: usize = KINDS + 1;

/// How many people have a voice: those who speak most.
const VOICES: usize = 12;
/// Fewer turns tell no voices.
const LEAST: usize = 100;
/// A voice begins with so many words of everybody's.
const SHARED: f32 = 300.0;
/// How much one turn may tell at most.
const MOST: f32 = 3.0;
/// As powers of two: how many words share a row of the table, how many rows it has, and how many fewer for names and forms.
const SHARE: u32 = 2;
const ROWS: std::ops::RangeInclusive<u32> = 7..=12;
const FEWER: u32 = 3;

/// A number for each voice.
type Row = [f32; VOICES];

/// The voices of a document.
#[derive(Debug)]
pub(super) struct Voices {
    /// Who has one, and how many turns are theirs.
    people: Vec<(Person, u32)>,
    /// Whose voice counts each turn.
    own: Vec<Option<usize>>,
    /// The rows of what is said, and where those of each turn and kind end.
    said: Vec<u16>,
    ends: Vec<[u32; KINDS]>,
    tables: [Table; KINDS],
}

/// What is counted of one kind.
#[derive(Debug)]
struct Table {
    /// How often each voice has said what the row stands for, and how often anybody has.
    counts: Vec<(Row, f32)>,
    sums: (Row, f32),
    /// How much more often than anybody, as a logarithm.
    logs: Vec<Row>,
}

impl Voices {
    /// Counts what is said by whoever surely speaks, if there are enough turns.
    pub(super) fn of(document: &Document<'_, '_>, turns: &[Turn]) -> Option<Self> {
        if turns.len() < LEAST {
            return None;
        }
        let people = most(turns.iter().filter_map(Turn::sure));
        let place = |person| people.iter().position(|known| known.0 == person);
        let own = turns.iter().map(|turn| place(turn.sure()?)).collect();
        let (said, ends, rows) = read(document, turns);
        let tables = rows.map(Table::with);
        let mut voices = Voices {
            people,
            own,
            said,
            ends,
            tables,
        };
        for index in 0..turns.len() {
            let (own, said) = (voices.own[index], voices.said(index));
            for (table, said) in voices.tables.iter_mut().zip(said) {
                let said = &voices.said[said];
                said.iter().for_each(|&row| table.add(row, own));
            }
        }
        voices.tables.iter_mut().for_each(Table::settle);
        Some(voices)
    }

    /// Where what is said in a turn stands, by kinds.
    fn said(&self, index: usize) -> [std::ops::Range<usize>; KINDS] {
        let before = index.checked_sub(1);
        let mut from = before.map_or(0, |before| self.ends[before][KINDS - 1]) as usize;
        self.ends[index].map(|end| std::mem::replace(&mut from, end as usize)..end as usize)
    }

    /// As a function of the person: how much more like theirs than like anybody's a turn is, by kinds, and how many others
    /// are theirs, as a logarithm.
    pub(super) fn hear(&self, index: usize) -> impl Fn(Person) -> Option<[f32; TOLD]> + '_ {
        let (own, mut said) = (self.own[index], self.said(index).into_iter());
        let heard = self.tables.each_ref().map(|table| {
            let said = said.next().unwrap_or_default();
            table.hear(&self.said[said], own)
        });
        move |person| {
            let place = self.people.iter().position(|known| known.0 == person)?;
            let turns = self.people[place].1 + u32::from(own != Some(place));
            let [words, names, form] = heard.map(|heard| heard[place]);
            Some([words, names, form, (turns as f32).ln()])
        }
    }
}

/// Who speaks most, and how often.
fn most(speakers: impl Iterator<Item = Person>) -> Vec<(Person, u32)> {
    let mut counts: Map<Person, u32> = Map::default();
    speakers.for_each(|person| *counts.entry(person).or_default() += 1);
    let mut people: Vec<_> = counts.into_iter().collect();
    people.sort_unstable_by_key(|&(person, count)| (std::cmp::Reverse(count), person));
    people.truncate(VOICES);
    people
}

impl Table {
    /// A table of so many rows, as a power of two.
    fn with(rows: u32) -> Self {
        Table {
            counts: vec![([0.0; VOICES], 0.0); 1 << rows],
            sums: ([0.0; VOICES], 0.0),
            logs: Vec::new(),
        }
    }

    fn add(&mut self, row: u16, own: Option<usize>) {
        let (voices, all) = &mut self.counts[usize::from(row)];
        *all += 1.0;
        own.into_iter().for_each(|own| voices[own] += 1.0);
    }

    fn settle(&mut self) {
        let (sums, sum) = &mut self.sums;
        for (voices, all) in &self.counts {
            *sum += all;
            sums.iter_mut()
                .zip(voices)
                .for_each(|(sum, count)| *sum += count);
        }
        let logs = |(voices, all): &(Row, f32)| {
            if *all < 2.0 {
                return [0.0; VOICES];
            }
            std::array::from_fn(|at| log(voices[at], sums[at], all / *sum))
        };
        self.logs = self.counts.iter().map(logs).collect();
    }

    fn hear(&self, said: &[u16], own: Option<usize>) -> Row {
        let mut heard = [0.0; VOICES];
        for &row in said {
            let logs = &self.logs[usize::from(row)];
            heard
                .iter_mut()
                .zip(logs)
                .for_each(|(sum, log)| *sum += log);
        }
        if let Some(own) = own {
            let without = said.iter().map(|&row| self.without(row, own, said.len()));
            heard[own] = without.sum();
        }
        let size = (said.len().max(1) as f32).sqrt();
        heard.map(|sum| (sum / size).clamp(-MOST, MOST))
    }

    /// The logarithm for a voice that does not know a turn of its own, so long: nobody is like himself for having said it.
    fn without(&self, row: u16, own: usize, length: usize) -> f32 {
        let (voices, all) = &self.counts[usize::from(row)];
        let (sums, sum) = (&self.sums.0, self.sums.1 - length as f32);
        if *all < 2.0 {
            return 0.0;
        }
        let share = (all - 1.0) / sum.max(1.0);
        log(voices[own] - 1.0, sums[own] - length as f32, share)
    }
}

/// How much more often than anybody somebody says what has that share of all words.
fn log(count: f32, sum: f32, share: f32) -> f32 {
    ((count + SHARED * share) / ((sum + SHARED) * share)).ln()
}

/// What is said in all turns: the rows, where those of each turn and kind end, and how many rows there are.
fn read(
    document: &Document<'_, '_>,
    turns: &[Turn],
) -> (Vec<u16>, Vec<[u32; KINDS]>, [u32; KINDS]) {
    let (mut said, mut names) = (Vec::new(), Vec::new());
    let mut ends = Vec::with_capacity(turns.len());
    for turn in turns {
        let (start, mut last) = (said.len(), "");
        for stretch in turn.stretches() {
            last = document.quoted(stretch);
            words(last.as_bytes(), &mut said, &mut names);
        }
        let words = said.len();
        said.append(&mut names);
        let form = said.len();
        let first = said.get(start).filter(|_| start < words).copied();
        let end = inner(last).bytes().next_back().map_or(0, u64::from);
        let length = u64::from((words - start + 1).ilog2());
        said.extend(first);
        said.extend([end + 1, 257 + length].map(mix));
        ends.push([words, form, said.len()].map(|end| end as u32));
    }
    let rows = said.len().max(1).ilog2().saturating_sub(SHARE);
    let rows = rows.clamp(*ROWS.start(), *ROWS.end());
    let rows = [rows, rows - FEWER, rows - FEWER];
    let mut from = 0;
    for (&end, rows) in ends.iter().flat_map(|ends| ends.iter().zip(rows)) {
        let said = &mut said[from..end as usize];
        said.iter_mut().for_each(|hash| *hash >>= u16::BITS - rows);
        from = end as usize;
    }
    (said, ends, rows)
}

/// The words of quoted text, and those of them with a capital within a sentence, as hashes of their first letters.
fn words(quoted: &[u8], words: &mut Vec<u16>, names: &mut Vec<u16>) {
    let (mut at, mut initial) = (0, true);
    while let Some(&byte) = quoted.get(at) {
        let (length, letters) = leading_letters(first_eight(&quoted[at..]));
        if length == 0 {
            initial |= matches!(byte, b'.' | b'!' | b'?');
            at += 1;
            continue;
        }
        words.push(mix(letters));
        names.extend((byte.is_ascii_uppercase() && !initial).then(|| mix(letters)));
        (at, initial) = (at + length, false);
        let rest = quoted[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic());
        at += rest.count();
    }
}

/// A hash of which the upper bits are worth most.
fn mix(letters: u64) -> u16 {
    (letters.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as u16
}

#[cfg(test)]
mod tests;
