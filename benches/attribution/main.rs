//! How fast attribution is: from the first call on, beside simpler work on the same text, over rising lengths, on texts made to hurt.

mod adversarial;
mod naive;

use std::path::Path;
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{
    criterion_group, criterion_main, BenchmarkGroup, Criterion, SamplingMode, Throughput,
};
use std::hint::black_box;
use whosaid::{Attributor, Kind, KnownSpeaker, Options, Roster, Verifier};

/// Bytes of the text that the growth group repeats.
const UNIT: usize = 40_000;

/// Bytes of a common article.
const LENGTH: usize = 4_400;

/// Bytes of the fallback text.
const FALLBACK: usize = 1 << 20;

/// The news articles of the evaluation data, when it lies beside the checkout; else the passages of the examples, repeated.
fn articles() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match std::fs::read_to_string(root.join("../shared/data/news-train.jsonl")) {
        Ok(lines) => lines.lines().map(article).collect(),
        Err(_) => repeated(&passages(&root.join("examples"))),
    }
}

fn article(line: &str) -> String {
    let mut record: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
    match record["text"].take() {
        serde_json::Value::String(text) => text,
        other => panic!("no text: {other}"),
    }
}

fn passages(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder of examples");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    assert!(!files.is_empty(), "no passages in {}", folder.display());
    files
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("a passage"))
        .collect()
}

fn repeated(passages: &[String]) -> Vec<String> {
    let bytes: usize = passages.iter().map(String::len).sum();
    passages
        .iter()
        .cycle()
        .take(passages.len() * (FALLBACK / bytes + 1))
        .cloned()
        .collect()
}

fn size(texts: &[String]) -> u64 {
    texts.iter().map(|text| text.len() as u64).sum()
}

/// A group with few, short samples: the whole bench takes about two minutes.
fn group<'c>(criterion: &'c mut Criterion, name: &str, bytes: u64) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    group.throughput(Throughput::Bytes(bytes));
    group
}

/// What the first call of a process takes beyond the second: nothing is built that could stand in the program already.
fn start_up(_: &mut Criterion) {
    let texts = articles();
    let attributor = Attributor::default();
    let [first, second] = [(); 2].map(|()| {
        let start = Instant::now();
        black_box(attributor.attribute(black_box(&texts[0])));
        start.elapsed()
    });
    println!("start-up: the first call takes {first:?}, the second {second:?}");
}

/// Attribution and its parts, beside what a few lines would do, on the same texts.
fn beside(criterion: &mut Criterion) {
    let texts = articles();
    let attributor = Attributor::default();
    let quoted =
        Attributor::new(Options::new().kinds([Kind::Direct, Kind::Mixed])).expect("good options");
    let naive = naive::Naive::new();
    let mut group = group(criterion, "news", size(&texts));
    let mut bench = |name: &str, work: &dyn Fn(&str) -> usize| {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                texts
                    .iter()
                    .map(|text| work(black_box(text)))
                    .sum::<usize>()
            });
        });
    };
    bench("attribute", &|text| attributor.attribute(text).len());
    bench("attribute, direct and mixed only", &|text| {
        quoted.attribute(text).len()
    });
    bench("find_quotations", &|text| {
        whosaid::find_quotations(text).len()
    });
    bench("two regular expressions", &|text| {
        naive.attribute_where_quoted(text).len()
    });
    bench("two regular expressions, on every paragraph", &|text| {
        naive.attribute(text).len()
    });
    bench("split_whitespace", &|text| text.split_whitespace().count());
    bench("memchr", &|text| {
        memchr::memchr3_iter(b'"', b'\'', 0xe2, text.as_bytes()).count()
    });
}

/// The same articles with every quotation mark taken out.
fn without_marks(criterion: &mut Criterion) {
    let marks = ['"', '“', '”', '\'', '‘', '’', '«', '»'];
    let texts: Vec<String> = articles()
        .iter()
        .map(|text| text.replace(marks, ""))
        .collect();
    let attributor = Attributor::default();
    let mut group = group(criterion, "news without marks", size(&texts));
    group.bench_function("attribute", |bencher| {
        bencher.iter(|| {
            texts
                .iter()
                .map(|text| attributor.attribute(black_box(text)).len())
                .sum::<usize>()
        });
    });
    group.bench_function("find_quotations", |bencher| {
        bencher.iter(|| {
            texts
                .iter()
                .map(|text| whosaid::find_quotations(black_box(text)).len())
                .sum::<usize>()
        });
    });
}

/// The first articles, of `UNIT` bytes together or a little more.
fn unit() -> String {
    let mut unit = String::new();
    for text in articles() {
        if unit.len() >= UNIT {
            break;
        }
        unit.push_str(&text);
        unit.push('\n');
    }
    unit
}

/// One text, a hundred of it in one document, a hundred documents of it: the same bytes a second, or work does not grow
/// linearly.
fn growth(criterion: &mut Criterion) {
    let unit = unit();
    let cases = [
        ("1 document", vec![unit.clone()]),
        ("1 document, 100 times as long", vec![unit.repeat(100)]),
        ("100 documents", vec![unit; 100]),
    ];
    let attributor = Attributor::default();
    for (name, texts) in &cases {
        let mut group = group(criterion, "growth", size(texts));
        group.bench_function(*name, |bencher| {
            bencher.iter(|| {
                texts
                    .iter()
                    .map(|text| attributor.attribute(black_box(text)).len())
                    .sum::<usize>()
            });
        });
    }
}

/// A roster of so many speakers, of whom no article speaks but by chance.
fn roster(size: usize) -> Roster {
    let names = [
        "Ana", "Tom", "Grace", "Luis", "Edith", "Omar", "Ingrid", "Paul",
    ];
    let known = |number: usize| {
        let (first, last) = (names[number % names.len()], format!("Dov{number}er"));
        KnownSpeaker::new(format!("{first} {last}"))
            .alias(format!("Dr. {last}"))
            .alias(format!("the {number}th member"))
    };
    Roster::new((0..size).map(known).collect()).expect("a roster")
}

/// Articles of common length with rosters of rising size; and what it takes to make a roster, which is once.
fn rosters(criterion: &mut Criterion) {
    let mut texts = articles();
    texts.retain(|text| (LENGTH - LENGTH / 4..LENGTH + LENGTH / 4).contains(&text.len()));
    let attributor = Attributor::default();
    for size_of_roster in [0, 10, 1_000, 100_000] {
        let roster = roster(size_of_roster);
        let mut group = group(criterion, "roster", size(&texts));
        group.bench_function(format!("attribute, {size_of_roster} speakers"), |bencher| {
            let records = |text: &String| {
                attributor
                    .attribute_with_roster(black_box(text), &roster)
                    .len()
            };
            bencher.iter(|| texts.iter().map(records).sum::<usize>());
        });
        let speakers = roster.speakers();
        group.throughput(Throughput::Elements(size_of_roster as u64));
        group.bench_function(format!("make, {size_of_roster} speakers"), |bencher| {
            bencher.iter(|| Roster::new(black_box(speakers.to_vec())).expect("a roster"));
        });
    }
}

/// A megabyte of each text that would make careless code quadratic.
fn hostile(criterion: &mut Criterion) {
    let attributor = Attributor::default();
    for (name, text) in adversarial::texts() {
        let mut group = group(criterion, "adversarial", text.len() as u64);
        group.measurement_time(Duration::from_secs(1));
        group.bench_function(name, |bencher| {
            bencher.iter(|| attributor.attribute(black_box(&text)).len())
        });
    }
}

/// Quotations held against texts that repeat themselves: eight times the text has to take some eight times as long.
fn hostile_claims(criterion: &mut Criterion) {
    let claims = [
        ("no ", "no no no no no no no no no yes"),
        ("“No no,” he said. ", "no no … no no … no [no] no yes"),
        ("“a b a b,” he said that a b. ", "a b a b a b a b c"),
        ("[… ", "[…"),
        ("a ", "a"),
    ];
    for (text, quotation) in claims {
        for times in [1_000, 8_000] {
            let (text, quotation) = (text.repeat(times), quotation.repeat(times / 100));
            let document = whosaid::read(&text);
            let mut group = group(criterion, "verify", text.len() as u64);
            group.measurement_time(Duration::from_secs(1));
            let name = format!("{} bytes of {}", text.len(), &text[..text.len() / times]);
            group.bench_function(name, |bencher| {
                let verifier = Verifier::new(&text, &document);
                bencher.iter(|| verifier.verify(black_box(&quotation), Some("he")))
            });
        }
    }
}

criterion_group!(
    benches,
    start_up,
    beside,
    without_marks,
    rosters,
    growth,
    hostile,
    hostile_claims
);
criterion_main!(benches);
