//! What of the records of a text is kept in those of the rewritten text.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use whosaid::{Attribution, Attributor, Roster, Span};

use crate::edit::{is_invisible, trim, Rewritten};
use crate::source::Source;
use crate::transformations::{Rewriting, Transformation};

/// What is said of a quoted stretch.
#[derive(Debug)]
struct Answer {
    /// As [`key`] gives it.
    name: Option<String>,
    mention: Option<Place>,
    shown: String,
}

/// Where a mention stands in the text as it was.
#[derive(Debug, PartialEq)]
enum Place {
    At(Span),
    /// It takes in something that was put in.
    Nowhere,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// No record has the stretch any more, with these very ends.
    Stretch,
    Name,
    Mention,
}

/// A stretch that is not kept.
#[derive(Debug)]
pub struct Change {
    pub loss: Loss,
    /// In the text as it was.
    pub stretch: Span,
    pub was: String,
    pub now: String,
}

/// What became of one text.
pub enum Outcome {
    /// Its marks do not balance, or nobody in it has a name to change.
    Unfit,
    /// There is nothing in it to rewrite.
    Unchanged,
    Rewritten {
        stretches: usize,
        changes: Vec<Change>,
        rewritten: Rewritten,
    },
}

/// Rewrites a text and compares the records.
pub fn compare(
    attributor: &Attributor,
    source: &Source,
    transformation: &Transformation,
) -> Outcome {
    let (edits, renamed, doubtful, roster) = match (transformation.rewrite)(source) {
        Rewriting::Fit {
            edits,
            renamed,
            doubtful,
        } => (edits, renamed, doubtful, Roster::default()),
        Rewriting::Known(roster) => (Vec::new(), None, Vec::new(), roster),
        Rewriting::Unfit => return Outcome::Unfit,
    };
    let rewritten = Rewritten::new(source.text, edits);
    if rewritten.is_unchanged() && roster.speakers().is_empty() {
        return Outcome::Unchanged;
    }
    let rename = |name: &str| match renamed {
        Some((old, new)) => replace_word(name, old, new),
        None => name.to_string(),
    };
    let mut was = answers(
        &source.records,
        |span| Some(trim(source.text, span)),
        rename,
    );
    was.retain(|stretch, _| {
        !doubtful
            .iter()
            .any(|paragraph| (paragraph.start..paragraph.end).contains(&stretch.start))
    });
    let records = attributor.attribute_with_roster(&rewritten.text, &roster);
    let now = answers(&records, |span| rewritten.back(span), str::to_string);
    let changes = differences(&was, &now);
    drop(records);
    Outcome::Rewritten {
        stretches: was.len(),
        changes,
        rewritten,
    }
}

/// The answer to each quoted stretch, by its place in the text as it was.
fn answers(
    records: &[Attribution],
    place: impl Fn(Span) -> Option<Span>,
    rename: impl Fn(&str) -> String,
) -> HashMap<Span, Answer> {
    let mut found = HashMap::new();
    for record in records {
        let speaker = record.speaker.as_ref();
        let mention = speaker.and_then(|speaker| speaker.mention.as_ref());
        for part in record.parts.iter().filter(|part| part.quoted) {
            let Some(stretch) = place(part.span) else {
                continue;
            };
            found.entry(stretch).or_insert_with(|| Answer {
                name: speaker
                    .and_then(|speaker| speaker.name.as_deref())
                    .map(|name| key(&rename(name))),
                mention: mention
                    .map(|mention| place(mention.span).map_or(Place::Nowhere, Place::At)),
                shown: show(record),
            });
        }
    }
    found
}

fn differences(was: &HashMap<Span, Answer>, now: &HashMap<Span, Answer>) -> Vec<Change> {
    let mut changes: Vec<Change> = was
        .iter()
        .filter_map(|(&stretch, was)| difference(stretch, was, now))
        .collect();
    changes.sort_by_key(|change| change.stretch);
    changes
}

fn difference(stretch: Span, was: &Answer, now: &HashMap<Span, Answer>) -> Option<Change> {
    let found = now.get(&stretch);
    let loss = match found {
        None => Loss::Stretch,
        Some(now) if now.name != was.name => Loss::Name,
        Some(now) if now.mention != was.mention => Loss::Mention,
        Some(_) => return None,
    };
    let now = found.map_or_else(String::new, |answer| answer.shown.clone());
    Some(Change {
        loss,
        stretch,
        was: was.shown.clone(),
        now,
    })
}

fn show(record: &Attribution) -> String {
    let speaker = record.speaker.as_ref();
    let name = speaker
        .and_then(|speaker| speaker.name.as_deref())
        .unwrap_or("–");
    let mention = speaker
        .and_then(|speaker| speaker.mention.as_ref())
        .map_or("–", |mention| &mention.text);
    format!(
        "{name} (“{mention}”, {}, {:.2})",
        record.pattern, record.confidence
    )
}

/// A name without what typography adds to it: case, kinds of marks and spaces, invisible characters, composed accents.
fn key(name: &str) -> String {
    let letters: String = name
        .nfd()
        .filter(|&c| !is_invisible(c))
        .flat_map(char::to_lowercase)
        .collect();
    let plain = letters.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn replace_word(name: &str, old: &str, new: &str) -> String {
    let words = name
        .split(' ')
        .map(|word| if word == old { new } else { word });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transformations::TRANSFORMATIONS;

    const TEXT: &str = "“No,” said Mayor Ana Reyes.\n\nTom Hall left. “Never,” he said.";

    fn losses(now: &str, edits: Vec<crate::edit::Edit>) -> Vec<Loss> {
        let was = answers(&whosaid::attribute(TEXT), Some, str::to_string);
        let rewritten = Rewritten::new(TEXT, edits);
        assert_eq!(rewritten.text, now);
        let records = whosaid::attribute(now);
        let now = answers(&records, |span| rewritten.back(span), str::to_string);
        differences(&was, &now)
            .iter()
            .map(|change| change.loss)
            .collect()
    }

    #[test]
    fn a_text_with_other_marks_keeps_all() {
        let attributor = Attributor::default();
        let source = Source {
            text: TEXT,
            records: attributor.attribute(TEXT),
        };
        for name in ["straight", "guillemets", "crlf", "says", "two-spaces"] {
            let row = TRANSFORMATIONS
                .iter()
                .find(|row| row.name == name)
                .expect("a row");
            match compare(&attributor, &source, row) {
                Outcome::Rewritten {
                    stretches, changes, ..
                } => {
                    assert_eq!((stretches, changes.len()), (2, 0), "{name}: {changes:?}");
                }
                Outcome::Unfit => panic!("{name}: unfit"),
                Outcome::Unchanged => assert_eq!(name, "two-spaces"),
            }
        }
    }

    #[test]
    fn another_speaker_and_a_lost_stretch_are_changes() {
        use crate::edit::Edit;
        let hall = TEXT.find("Hall").expect("a name");
        let other = TEXT.replace("Hall", "Lowe");
        assert_eq!(
            losses(&other, vec![Edit::replace(hall, hall + 4, "Lowe")]),
            [Loss::Name]
        );
        let unmarked = TEXT.replacen(['“', '”'], "", 2);
        assert_eq!(
            losses(
                &unmarked,
                vec![Edit::replace(0, 3, ""), Edit::replace(6, 9, "")]
            ),
            [Loss::Stretch]
        );
    }

    #[test]
    fn names_are_the_same_whatever_their_spaces_and_accents() {
        assert_eq!(
            key("Chlo\u{e9}\u{a0}O’Ne\u{ad}ill"),
            key("chloe\u{301} O'Neill")
        );
        assert_ne!(key("Ana Reyes"), key("Ana Reyes_"));
    }
}
