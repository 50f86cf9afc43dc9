//! Ways to rewrite a text that change nothing of who said what. One row each; a new one is one more row.

mod letters;
mod lines;
mod marks;
mod markup;
mod names;
mod spaces;
mod unrelated;

use whosaid::{Roster, Span};

use crate::edit::Edit;
use crate::source::Source;

/// One way to rewrite a text.
#[derive(Clone, Copy)]
pub struct Transformation {
    /// How the command line and the floors call it.
    pub name: &'static str,
    pub does: &'static str,
    /// The least share of stretches that has to be kept; none where that is not asked.
    pub asked: Option<f64>,
    /// A text, and what becomes of it.
    pub example: (&'static str, &'static str),
    pub rewrite: fn(&Source) -> Rewriting,
}

/// What becomes of one text.
pub enum Rewriting {
    Fit {
        edits: Vec<Edit>,
        /// The edits put the second name where the first one stood.
        renamed: Option<(&'static str, &'static str)>,
        /// Stretches in these paragraphs do not count.
        doubtful: Vec<Span>,
    },
    /// The text as it is, with a roster.
    Known(Roster),
    /// The text is none that can be rewritten so: its marks do not balance, or nobody has a name to change.
    Unfit,
}

impl FromIterator<Edit> for Rewriting {
    fn from_iter<I: IntoIterator<Item = Edit>>(edits: I) -> Self {
        Rewriting::Fit {
            edits: edits.into_iter().collect(),
            renamed: None,
            doubtful: Vec::new(),
        }
    }
}

/// Marks, wrapping and the like are typography: hardly a stretch may be lost.
const TYPOGRAPHY: Option<f64> = Some(0.99);
/// Single marks can be apostrophes.
const SINGLE: Option<f64> = Some(0.97);
/// What has nothing to do with the text.
const UNRELATED: Option<f64> = Some(0.995);

const MARKED: &str = "“No ‘ifs’ for Ana’s,” she said.";

const fn row(
    name: &'static str,
    does: &'static str,
    asked: Option<f64>,
    example: (&'static str, &'static str),
    rewrite: fn(&Source) -> Rewriting,
) -> Transformation {
    Transformation {
        name,
        does,
        asked,
        example,
        rewrite,
    }
}

#[rustfmt::skip]
pub const TRANSFORMATIONS: &[Transformation] = &[
    row("straight", "straight marks", TYPOGRAPHY, (MARKED, "\"No 'ifs' for Ana's,\" she said."), marks::straight),
    row("curly", "curly marks", TYPOGRAPHY, ("\"No 'ifs' for Ana's,\" she said.", MARKED), marks::curly),
    row("single-curly", "‘…’ with “…” inside", SINGLE, (MARKED, "‘No “ifs” for Ana’s,’ she said."), marks::single_curly),
    row("single-straight", "'…' with \"…\" inside", SINGLE, (MARKED, "'No \"ifs\" for Ana's,' she said."), marks::single_straight),
    row("guillemets", "«…»", TYPOGRAPHY, (MARKED, "«No ‘ifs’ for Ana’s,» she said."), marks::guillemets),
    row("guillemets-spaced", "« … » with spaces", TYPOGRAPHY, (MARKED, "« No ‘ifs’ for Ana’s, » she said."), marks::guillemets_spaced),
    row("guillemets-nbsp", "« … » with spaces that do not break", TYPOGRAPHY, (MARKED, "«\u{a0}No ‘ifs’ for Ana’s,\u{a0}» she said."), marks::guillemets_nbsp),
    row("low-high", "„…“", TYPOGRAPHY, (MARKED, "„No ‘ifs’ for Ana’s,“ she said."), marks::low_high),
    row("backticks", "``…''", None, (MARKED, "``No ‘ifs’ for Ana’s,'' she said."), marks::backticks),
    row("zero-width", "zero-width spaces on both sides of marks", TYPOGRAPHY, ("“No.”", "\u{200b}“\u{200b}No.\u{200b}”\u{200b}"), marks::zero_width),
    row("footnotes", "[1] behind each quotation", TYPOGRAPHY, ("“No,” she said. “Never.”", "“No,”[1] she said. “Never.”[2]"), marks::footnotes),
    row("underscores", "_“…”_", TYPOGRAPHY, ("“No,” she said.", "_“No,”_ she said."), marks::underscores),
    row("asterisks", "*“…”*", None, ("“No,” she said.", "*“No,”* she said."), marks::asterisks),
    row("nbsp", "a space that does not break for each space", TYPOGRAPHY, ("“No,” she said.", "“No,”\u{a0}she\u{a0}said."), spaces::nbsp),
    row("two-spaces", "two spaces between sentences", None, ("“No.” She sat. “Oh.”", "“No.”  She sat.  “Oh.”"), spaces::two_between_sentences),
    row("trailing-spaces", "spaces at the ends of lines", None, ("No.\n\nNever.", "No.  \n\nNever.  "), spaces::trailing),
    row("soft-hyphens", "a soft hyphen in each long word", TYPOGRAPHY, ("Tomorrow, she said.", "Tomo\u{ad}rrow, she said."), letters::soft_hyphens),
    row("nfd", "accents as characters of their own", None, ("Zoë said no.", "Zoe\u{308} said no."), letters::nfd),
    row("dashes", "-- for —", None, ("No—never.", "No--never."), letters::dashes),
    row("dots", "... for …", None, ("No…", "No..."), letters::dots),
    row("says", "says for said", None, ("“No,” she said.", "“No,” she says."), letters::says),
    row("first-line-lower", "the first line in lower case", None, ("Ana Wins\nAna Reyes won.", "ana wins\nAna Reyes won."), letters::first_line_lower),
    row("first-line-title", "the first line in title case", None, ("Ana wins\nAna Reyes won.", "Ana Wins\nAna Reyes won."), letters::first_line_title),
    row("first-line-upper", "THE FIRST LINE IN CAPITALS", None, ("Ana wins\nAna Reyes won.", "ANA WINS\nAna Reyes won."), letters::first_line_upper),
    row("lower", "all in lower case", None, ("“No,” Ana said.", "“no,” ana said."), letters::lower),
    row("upper", "ALL IN CAPITALS", None, ("“No,” Ana said.", "“NO,” ANA SAID."), letters::upper),
    row("crlf", "CR LF for LF", None, ("No.\nNever.", "No.\r\nNever."), lines::crlf),
    row("wrapped", "wrapped at 72, with blank lines", TYPOGRAPHY, (lines::LONG, lines::LONG_WRAPPED), lines::wrapped),
    row("wrapped-indent", "wrapped at 72, paragraphs told by their indent", TYPOGRAPHY, (lines::LONG, lines::LONG_WRAPPED_INDENT), lines::wrapped_indent),
    row("unwrapped", "each paragraph in one line", None, ("She\nsaid no.\n\nHe\ndid.", "She said no.\n\nHe did."), lines::unwrapped),
    row("one-line", "all in one line", None, ("She\nsaid no.\n\nHe did.", "She said no. He did."), lines::one_line),
    row("blank-to-newline", "a line break for each blank line", None, ("No.\n\nNever.", "No.\nNever."), lines::blank_to_newline),
    row("newline-to-blank", "a blank line for each line break", None, ("No.\nNever.\n\nOh.", "No.\n\nNever.\n\nOh."), lines::newline_to_blank),
    row("indented", "indented by 4", None, ("No.\n\nNever.", "    No.\n\n    Never."), lines::indented),
    row("paragraph-before", "an unrelated paragraph before", UNRELATED, ("No.", unrelated::BEFORE), unrelated::paragraph_before),
    row("paragraph-after", "an unrelated paragraph after", UNRELATED, ("No.", unrelated::AFTER), unrelated::paragraph_after),
    row("paragraphs-after", "20 unrelated paragraphs after", None, ("No.", ""), unrelated::paragraphs_after),
    row("quoting-before", "an unrelated paragraph with a quotation before", UNRELATED, ("No.", unrelated::QUOTING_BEFORE), unrelated::quoting_before),
    row("quoting-after", "an unrelated paragraph with a quotation after", UNRELATED, ("No.", unrelated::QUOTING_AFTER), unrelated::quoting_after),
    row("name-known", "another given name of the same sex", None, ("“No,” said Donald Hall.", "“No,” said Walter Hall."), names::known),
    row("name-unknown", "a given name that nobody has", None, ("“No,” said Donald Hall.", "“No,” said Quorvin Hall."), names::unknown),
    row("roster", "a roster of all its speakers", None, ("“No,” said Ana Reyes.", "“No,” said Ana Reyes."), names::roster),
    row("bold-names", "**Name**", None, ("“No,” said Mayor Ana Reyes.", "“No,” said Mayor **Ana Reyes**."), names::bold),
    row("linked-names", "[Name](address)", None, ("“No,” said Ana Reyes.", "“No,” said [Ana Reyes](https://example.org/a)."), names::linked),
    row("blockquote", "> before each line", None, ("No.\n\nNever.", "> No.\n>\n> Never."), markup::blockquote),
    row("p-tags", "<p>…</p> around paragraphs", None, ("No.\n\nNever.", "<p>No.</p>\n<p>Never.</p>"), markup::p_tags),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Rewritten;

    fn rewritten(transformation: &Transformation, text: &str) -> String {
        let source = Source {
            text,
            records: whosaid::attribute(text),
        };
        match (transformation.rewrite)(&source) {
            Rewriting::Fit { edits, .. } => Rewritten::new(text, edits).text,
            Rewriting::Known(_) => text.to_string(),
            Rewriting::Unfit => panic!("{}: unfit", transformation.name),
        }
    }

    #[test]
    fn every_row_does_what_its_example_shows() {
        for row in TRANSFORMATIONS
            .iter()
            .filter(|row| !row.example.1.is_empty())
        {
            assert_eq!(rewritten(row, row.example.0), row.example.1, "{}", row.name);
        }
    }

    #[test]
    fn every_row_has_a_name_of_its_own() {
        let mut names: Vec<&str> = TRANSFORMATIONS.iter().map(|row| row.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), TRANSFORMATIONS.len());
    }

    #[test]
    fn twenty_paragraphs_are_twenty() {
        let row = TRANSFORMATIONS
            .iter()
            .find(|row| row.name == "paragraphs-after")
            .expect("a row");
        assert_eq!(rewritten(row, "No.").split("\n\n").count(), 21);
    }

    #[test]
    fn marks_that_do_not_balance_are_left_alone() {
        let source = Source {
            text: "“No, she said.",
            records: Vec::new(),
        };
        let row = TRANSFORMATIONS
            .iter()
            .find(|row| row.name == "guillemets")
            .expect("a row");
        assert!(matches!((row.rewrite)(&source), Rewriting::Unfit));
    }
}
