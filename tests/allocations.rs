//! What attribution takes from the heap: little for each record, little beside the text, nothing that stays.

use allocation_counter::{measure, AllocationInfo};
use whosaid::{Attribution, Attributor, KnownSpeaker, Roster};

/// Allocations for each record more, at most.
const PER_RECORD: u64 = 5;

/// Allocations for a text without any quotation or cue, whatever its length, at most.
const PER_PLAIN_TEXT: u64 = 64;

/// Peak heap of one long document beyond its records, in bytes for each byte of text, at most.
const PEAK_PER_BYTE: f64 = 2.0;

/// Peak heap for the shortest document, in bytes, at most: what is taken whatever the text.
const PEAK_FIXED: u64 = 64 * 1024;

/// A passage of a report, with six quotations and four paraphrases in it.
const PASSAGE: &str = "\
The council closed the old bridge on Monday because of deep cracks in two of its four piers.\n\
“The bridge will stay closed until the piers are safe,” Mayor Ana Reyes told reporters. “Nobody crosses it before then.”\n\
Reyes said that the repairs would cost more than three million dollars. She called the delay “a price worth paying.”\n\
“We were promised a ferry,” said Tom Hall, who runs a bakery on the east bank. “There is no ferry.”\n\
According to the inspector, the cracks are older than the last report. The council denied that it had known of them.\n\
Traffic now takes the long way around the lake, and the schools on both banks open half an hour later than they did.\n\
“My mother asked me, ‘Why not swim?’” Hall added. He believes that the work will take a year.\n";

/// A passage of a story, most of whose turns have no cue.
const TALK: &str = "\
Maeve put down the lantern and looked out at the rain. The road had gone hours ago, and with it the last of the light. A cart \
had come up from the harbour before noon, and the boy who drove it had told them that the bridge would not stand until the \
morning. She had given him bread and a coin, and he had gone back the way he came. Since then she had heard nothing but the \
water in the gutter and the wind in the great chimney, and the slow steps of Gilbert on the boards above her head.\n\n\
“Have you the rope?” asked Gilbert.\n\n“I have,” she said.\n\n“And the key, Maeve?”\n\n“That too. You gave it to me.”\n\n\
“Then we can go.” He took his hat from the nail by the door. “Are you afraid?”\n\n“Of the dark? Never!”\n\n\
The old man at the fire had not said a word. Now he turned his head, and his daughter rose to help him from his chair. He was \
taller than any of them, and he had crossed the moor in worse weather when he was young and there were wolves in the hills. \
His hands shook a little as he drew the blanket about his shoulders, but his eyes were clear. Behind him the clock struck \
nine, and the dog got up from the hearth, stretched itself, and lay down again with its nose to the door.\n\n\
“Nobody crosses the moor tonight,” said the old man.\n\n“We do,” said Gilbert.\n\n“Then you are fools, both of you!”\n\n";

const PLAIN: &str = "The road follows the river for a mile. It turns north at the mill, and then the hills begin.\n";

/// The records of the text, and what it took to find them. The records are alive at the end, so `bytes_current` is theirs.
fn attribute<'t>(attributor: &Attributor, text: &'t str) -> (Vec<Attribution<'t>>, AllocationInfo) {
    let mut records = Vec::new();
    let info = measure(|| records = attributor.attribute(text));
    (records, info)
}

/// An attributor whose lazily built tables are there.
fn warm() -> Attributor {
    let attributor = Attributor::default();
    assert!(
        attributor.attribute(PASSAGE).len() >= 8,
        "too few records to tell anything"
    );
    attributor
}

fn beyond_records(info: &AllocationInfo) -> u64 {
    info.bytes_max - u64::try_from(info.bytes_current).unwrap()
}

#[test]
fn allocations_grow_with_the_records_and_little() {
    let attributor = warm();
    let (short, long) = (PASSAGE.repeat(10), PASSAGE.repeat(20));
    let (few, few_info) = attribute(&attributor, &short);
    let (many, many_info) = attribute(&attributor, &long);
    let records = (many.len() - few.len()) as u64;
    let allocations = many_info.count_total - few_info.count_total;
    assert!(
        allocations <= PER_RECORD * records,
        "{allocations} allocations for {records} records"
    );
}

#[test]
fn the_same_text_takes_the_same_allocations() {
    let (attributor, text) = (warm(), PASSAGE.repeat(5));
    let (_, first) = attribute(&attributor, &text);
    let (_, second) = attribute(&attributor, &text);
    assert_eq!(
        (first.count_total, first.bytes_total),
        (second.count_total, second.bytes_total)
    );
}

#[test]
fn a_text_without_speech_takes_a_handful() {
    let (attributor, text) = (warm(), PLAIN.repeat(1000));
    let (records, info) = attribute(&attributor, &text);
    assert_eq!(records, []);
    assert!(
        info.count_total <= PER_PLAIN_TEXT,
        "{} allocations",
        info.count_total
    );
}

/// Peak heap of a document of so many passages beyond its records, in bytes for each byte of text.
fn peak_per_byte(passage: &str) -> f64 {
    let (attributor, text) = (warm(), passage.repeat(1000));
    let (records, info) = attribute(&attributor, &text);
    assert!(records.len() >= 5000, "{} records", records.len());
    beyond_records(&info) as f64 / text.len() as f64
}

#[test]
fn one_long_report_takes_little_beside_text_and_records() {
    let share = peak_per_byte(PASSAGE);
    assert!(share <= PEAK_PER_BYTE, "{share:.2} bytes a byte of text");
}

#[test]
fn so_does_one_long_story() {
    let share = peak_per_byte(TALK);
    assert!(share <= PEAK_PER_BYTE, "{share:.2} bytes a byte of text");
}

#[test]
fn a_short_document_takes_a_fixed_amount() {
    let attributor = warm();
    let (_, info) = attribute(&attributor, "“No,” she said.");
    assert!(info.bytes_max <= PEAK_FIXED, "{} bytes", info.bytes_max);
}

#[test]
fn nothing_stays_from_one_document_to_the_next() {
    let attributor = warm();
    let one = measure(|| drop(attributor.attribute(PASSAGE)));
    let hundred = measure(|| (0..100).for_each(|_| drop(attributor.attribute(PASSAGE))));
    assert_eq!((one.bytes_current, hundred.bytes_current), (0, 0));
    assert_eq!(one.bytes_max, hundred.bytes_max);
    assert_eq!(one.count_total * 100, hundred.count_total);
}

/// A roster of the passage's speakers, and of so many others.
fn roster(others: usize) -> Roster {
    let known = ["Ana Reyes", "Tom Hall", "Gilbert", "Maeve"]
        .map(KnownSpeaker::new)
        .into_iter();
    let others = (0..others).map(|number| KnownSpeaker::new(format!("Edith Dov{number}er")));
    Roster::new(known.chain(others).collect()).expect("a roster")
}

#[test]
fn a_text_takes_the_same_whatever_a_cast_holds_beside_its_speakers() {
    let attributor = warm();
    for passage in [PASSAGE, TALK] {
        let [few, many] = [10, 10_000].map(|others| {
            let roster = roster(others);
            let info = measure(|| drop(attributor.attribute_with_roster(passage, &roster)));
            (info.count_total, info.bytes_total, info.bytes_max)
        });
        assert_eq!(few, many);
    }
}
