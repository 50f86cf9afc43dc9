//! Pages in every form, with their turns and quotations marked: how many come out right.
//!
//! `cargo test -p annotate --test pages -- --nocapture` prints the counts and the mistakes; `tests/pages/README.md` explains
//! the marks.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::path::Path;

use whosaid::Kind;
use whosaid_markup::{read, Input};

/// Something marked: its bytes in the page as it came, and the name of the speaker, or `-` for nobody.
struct Mark {
    extent: Range<usize>,
    speaker: String,
    quoted: bool,
}

struct Page {
    name: String,
    text: String,
    marks: Vec<Mark>,
}

/// A record in the page as it came.
struct Record {
    parts: Vec<Range<usize>>,
    turn: bool,
    speaker: Option<String>,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    turns: usize,
    found: usize,
    right: usize,
    false_turns: usize,
    quotations: usize,
    right_quotations: usize,
}

fn pages(form: &str) -> Vec<Page> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/pages")
        .join(form)
        .with_extension("txt");
    let source = std::fs::read_to_string(path).expect("a file of pages");
    let pages = source.strip_prefix("=== ").expect("a page").split("\n=== ");
    pages
        .map(|page| page.split_once('\n').expect("a name and a text"))
        .map(page)
        .collect()
}

/// `head` holds the name, and what the marks call the speakers.
fn page((head, source): (&str, &str)) -> Page {
    let mut fields = head.split(" | ");
    let name = fields.next().unwrap_or_default().trim().to_string();
    let called: HashMap<&str, &str> = fields.filter_map(|field| field.split_once('=')).collect();
    let (mut text, mut marks, mut open) = (String::new(), Vec::new(), None);
    let mut at = 0;
    while let Some(next) = source[at..].chars().next() {
        let length = source[at..].find(['|', '~', '\\', '}']).unwrap_or(0);
        let rest = &source[at + length..];
        match next {
            '{' if rest.starts_with(['|', '~']) => {
                let key = &source[at + 1..at + length];
                let speaker = called.get(key).unwrap_or(&key).to_string();
                open = Some((text.len(), speaker, rest.starts_with('|')));
                at += length + 1;
                continue;
            }
            '}' => match open.take() {
                Some((start, speaker, quoted)) => marks.push(Mark {
                    extent: start..text.len(),
                    speaker,
                    quoted,
                }),
                None => text.push('}'),
            },
            plain => text.push(plain),
        }
        at += next.len_utf8();
    }
    assert!(open.is_none(), "{name}: a mark without its end");
    Page { name, text, marks }
}

impl Page {
    fn records(&self) -> Vec<Record> {
        let plain =
            read(Input::of_file_name(&self.name), &self.text).expect("a page that can be read");
        let found = whosaid::attribute(plain.text());
        let record = |record: &whosaid::Attribution<'_>| Record {
            parts: record
                .parts
                .iter()
                .map(|part| plain.source_range(part.span.start..part.span.end))
                .collect(),
            turn: record.kind == Kind::Turn,
            speaker: record.speaker.as_ref().and_then(|speaker| {
                let mention = speaker
                    .mention
                    .as_ref()
                    .map(|mention| mention.text.as_ref());
                speaker.name.as_deref().or(mention).map(str::to_string)
            }),
        };
        found.iter().map(record).collect()
    }

    fn letters(&self, parts: &[Range<usize>]) -> BTreeSet<usize> {
        let letters = |part: &Range<usize>| {
            let start = part.start;
            let letters = self.text[part.clone()].char_indices();
            letters.filter_map(move |(at, char)| char.is_alphanumeric().then_some(start + at))
        };
        parts.iter().flat_map(letters).collect()
    }

    /// Whether a name is that of the marked speaker: one has all words of the other, and nobody else of the page has it.
    fn fits(&self, wanted: &str, given: Option<&str>) -> bool {
        let Some(given) = given.filter(|_| wanted != "-") else {
            return wanted == "-" && given.is_none();
        };
        let (own, other) = (words(wanted), words(given));
        let elsewhere = self
            .marks
            .iter()
            .map(|mark| words(&mark.speaker))
            .any(|it| it == other);
        own == other
            || !elsewhere && !other.is_empty() && (own.is_subset(&other) || other.is_subset(&own))
    }

    fn count(&self, count: &mut Count) {
        let records = self.records();
        let covers: Vec<_> = records.iter().map(|it| self.letters(&it.parts)).collect();
        let mut taken = BTreeSet::new();
        for mark in &self.marks {
            let own = self.letters(std::slice::from_ref(&mark.extent));
            let parts = |at: usize| {
                records[at]
                    .parts
                    .iter()
                    .map(|part| self.letters(std::slice::from_ref(part)))
            };
            let near = (0..records.len()).filter(|at| !mark.quoted || !taken.contains(at));
            let shares = near.map(|at| match mark.quoted {
                true => (
                    parts(at).map(|part| share(&own, &part)).fold(0.0, f64::max),
                    at,
                ),
                false => (share(&own, &covers[at]), at),
            });
            let best =
                shares.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
            let least = if mark.quoted { 0.8 } else { 0.9 };
            let found = best.filter(|best| best.0 >= least).map(|best| best.1);
            let named = found.and_then(|at| records[at].speaker.as_deref());
            let right = found.is_some() && self.fits(&mark.speaker, named);
            if mark.quoted {
                count.quotations += 1;
                count.right_quotations += usize::from(right);
            } else {
                count.turns += 1;
                count.found += usize::from(found.is_some());
                count.right += usize::from(right);
                taken.extend(found);
            }
            if !right {
                let state = if found.is_some() {
                    "named"
                } else {
                    "not found, best"
                };
                let said = &self.text[mark.extent.clone()];
                println!(
                    "{}: {} says {said:?}; {state} {named:?}",
                    self.name, mark.speaker
                );
            }
        }
        for (at, record) in records.iter().enumerate() {
            let stray = record.turn && !taken.contains(&at);
            if stray
                && self.marks.iter().all(|mark| {
                    share(
                        &self.letters(std::slice::from_ref(&mark.extent)),
                        &covers[at],
                    ) < 0.5
                })
            {
                count.false_turns += 1;
                println!(
                    "{}: no turn: {:?} of {:?}",
                    self.name,
                    &self.text[record.parts[0].clone()],
                    record.speaker
                );
            }
        }
    }
}

fn share(one: &BTreeSet<usize>, other: &BTreeSet<usize>) -> f64 {
    one.intersection(other).count() as f64 / one.len().max(other.len()).max(1) as f64
}

/// The words of a name without titles.
fn words(name: &str) -> BTreeSet<String> {
    let titles = [
        "mr", "mrs", "ms", "dr", "sir", "the", "det", "capt", "maj", "hon", "gov", "chairman",
        "senator",
    ];
    let words = name
        .split(|char: char| !char.is_alphanumeric())
        .map(str::to_lowercase);
    words
        .filter(|word| !word.is_empty() && !titles.contains(&word.as_str()))
        .collect()
}

/// The counts of a file are at least these, which rise with the library and never sink: how many turns it has, how many of
/// them are found and right, how many are false at most; how many quotations are right, and how many it has.
fn holds(form: &str, turns: (usize, usize, usize), false_turns: usize, quotations: (usize, usize)) {
    let mut count = Count::default();
    pages(form).iter().for_each(|page| page.count(&mut count));
    println!("{form}: {count:?}");
    assert_eq!(
        (count.turns, count.quotations),
        (turns.0, quotations.1),
        "{form} has other marks"
    );
    assert!(
        count.found >= turns.1
            && count.right >= turns.2
            && count.false_turns <= false_turns
            && count.right_quotations >= quotations.0,
        "{form}: {count:?}"
    );
}

#[test]
fn chats() {
    holds("chats", (132, 132, 132), 0, (0, 0));
}

#[test]
fn depositions() {
    holds("depositions", (128, 127, 126), 0, (1, 2));
}

#[test]
fn hearings() {
    holds("hearings", (107, 103, 103), 0, (0, 0));
}

#[test]
fn interviews() {
    holds("interviews", (138, 138, 138), 0, (0, 0));
}

#[test]
fn news() {
    holds("news", (22, 22, 22), 0, (69, 70));
}

#[test]
fn posts() {
    holds("posts", (50, 43, 43), 0, (3, 4));
}

#[test]
fn questions() {
    holds("questions", (77, 77, 76), 0, (0, 0));
}

#[test]
fn screenplays() {
    holds("screenplays", (150, 149, 149), 0, (0, 0));
}

#[test]
fn subtitles() {
    holds("subtitles", (87, 87, 86), 0, (0, 0));
}

#[test]
fn marks() {
    holds("marks", (0, 0, 0), 0, (147, 155));
}

#[test]
fn dashes() {
    holds("dashes", (0, 0, 0), 0, (43, 59));
}

#[test]
fn none() {
    holds("none", (0, 0, 0), 0, (5, 5));
}

#[test]
fn wild() {
    holds("wild", (235, 226, 225), 0, (3, 3));
}

#[test]
fn none_wild() {
    holds("none-wild", (0, 0, 0), 6, (0, 0));
}

#[test]
fn wild_measured() {
    holds("wild-measured", (203, 163, 160), 10, (6, 6));
}

#[test]
fn none_measured() {
    holds("none-measured", (0, 0, 0), 22, (0, 0));
}
