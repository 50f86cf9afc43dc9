//! Hostile pages, read by the readers of markup: twice the bytes should take about twice the time.

use std::hint::black_box;

use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use whosaid_markup::{read, Input};

/// What careless readers of markup are quadratic in, repeated.
const SEEDS: [&str; 40] = [
    "[",
    "<",
    "*",
    "_",
    "`",
    "&",
    "> ",
    "- ",
    "<i>",
    "<b><i>",
    "</b>",
    "<q>",
    "<div>",
    "<!--",
    "<nav>",
    "![",
    "](",
    "{",
    "*a ",
    "*a,* thought ",
    "**a:** ",
    "<i>a b,</i> she thought ",
    "&#",
    "&a",
    "[^1]",
    "\n00:01 --> 00:02\n<v A>b",
    "<v A>",
    "a: ",
    "{a}",
    "\n- A: b\n",
    "|a",
    "a\n\n",
    "<pre>",
    "<a b=",
    "<i>a b:</i>",
    "“",
    "  ",
    "\t",
    "a ",
    "<p> ",
];

/// The bytes of a page, and of one twice as long.
const LENGTHS: [usize; 2] = [1 << 17, 1 << 18];

const INPUTS: [(Input, &str); 4] = [
    (Input::Markdown, ""),
    (Input::Html, ""),
    (Input::Srt, "00:01 --> 00:02\n"),
    (Input::Vtt, "WEBVTT\n\n00:01 --> 00:02\n"),
];

fn hostile_pages(criterion: &mut Criterion) {
    for (input, head) in INPUTS {
        let mut group = criterion.benchmark_group(format!("hostile pages of {input:?}"));
        group.sample_size(10);
        for seed in SEEDS {
            for length in LENGTHS {
                let source = head.to_string() + &seed.repeat(length / seed.len());
                group.throughput(Throughput::Bytes(source.len() as u64));
                group.bench_function(format!("{seed:?} in {length} bytes"), |bencher| {
                    bencher.iter(|| read(input, black_box(&source)))
                });
            }
        }
        group.finish();
    }
}

criterion_group!(benches, hostile_pages);
criterion_main!(benches);
