//! Paragraphs that have nothing to do with the text.

use crate::edit::Edit;
use crate::source::Source;

use super::Rewriting;

/// Each in two lines, which are one where the text is not wrapped.
const PLAIN: &[&str] = &[
    "The ferries across the lake go twice a day in winter, and tickets\nare sold at the pier.",
    "Apples keep well in a dry cellar, on racks of wood that let the\nair pass between them.",
    "The road over the pass is closed from November until the snow\nhas gone, often in May.",
    "A clock of this kind has to be wound once a week, always on the\nsame day and to the end.",
    "Most of the windows of the old mill were bricked up when the\nriver was led past it.",
    "The bread of this valley is baked twice a year and hung from the\nceiling to dry.",
    "Salt came up the river in flat boats, which were broken up for\ntheir timber after one voyage.",
    "The library is open on weekdays from nine to six, and on the\nfirst Saturday of the month.",
    "Wool that has been washed in soft water takes the dye evenly and\nkeeps it longer.",
    "The tower leans a little to the north, by the width of a hand,\nsince the great flood.",
];
const QUOTING: &str =
    "“The lake is low,” said Ingrid Solheim, who runs the ferries.\n“We shall need rain.”";

/// What becomes of *No.*
pub const BEFORE: &str =
    "The ferries across the lake go twice a day in winter, and tickets are sold at the pier.\n\nNo.";
pub const AFTER: &str =
    "No.\n\nThe ferries across the lake go twice a day in winter, and tickets are sold at the pier.";
pub const QUOTING_BEFORE: &str =
    "“The lake is low,” said Ingrid Solheim, who runs the ferries. “We shall need rain.”\n\nNo.";
pub const QUOTING_AFTER: &str =
    "No.\n\n“The lake is low,” said Ingrid Solheim, who runs the ferries. “We shall need rain.”";

pub fn paragraph_before(source: &Source) -> Rewriting {
    before(source, PLAIN[0])
}

pub fn paragraph_after(source: &Source) -> Rewriting {
    after(source, &PLAIN[..1])
}

pub fn paragraphs_after(source: &Source) -> Rewriting {
    after(source, &[PLAIN, PLAIN].concat())
}

pub fn quoting_before(source: &Source) -> Rewriting {
    before(source, QUOTING)
}

pub fn quoting_after(source: &Source) -> Rewriting {
    after(source, &[QUOTING])
}

fn before(source: &Source, paragraph: &str) -> Rewriting {
    Rewriting::from_iter([Edit::insert(0, set(source, paragraph) + "\n\n")])
}

fn after(source: &Source, paragraphs: &[&str]) -> Rewriting {
    let end = source.text.trim_end().len();
    let text: String = paragraphs
        .iter()
        .map(|paragraph| format!("\n\n{}", set(source, paragraph)))
        .collect();
    Rewriting::from_iter([Edit::insert(end, text)])
}

/// The paragraph as the text would set it: with its line break and the marks of the text.
fn set(source: &Source, paragraph: &str) -> String {
    let straight = source.text.matches('"').count() > source.text.matches('“').count();
    let paragraph = if straight {
        paragraph.replace(['“', '”'], "\"")
    } else {
        paragraph.to_string()
    };
    if source.is_wrapped() {
        paragraph
    } else {
        paragraph.replace('\n', " ")
    }
}
