//! Pull quotes: the marks close behind the by-line on the line below the words.
//!
//! ```text
//! “You get used to the horn. You never get used to the quiet.
//! Ysolde Farr, keeper of the light”
//! ```

use super::RawQuotation;
use crate::util::words::is_quotation_mark;

/// Ends quotations before the by-line on their last line; tells whether there was one.
pub(super) fn cut(text: &str, quotations: &mut [RawQuotation]) -> bool {
    let mut any = false;
    for quotation in quotations
        .iter_mut()
        .filter(|quotation| quotation.depth == 0)
    {
        let inner = &text[quotation.start as usize..quotation.end as usize];
        if let Some(words) = words(inner) {
            quotation.end = quotation.start + words as u32;
            any = true;
        }
    }
    any
}

/// How far the words of a quotation reach, whose last line is a by-line.
fn words(quotation: &str) -> Option<usize> {
    let words = quotation[..quotation.rfind('\n')?].trim_end();
    let by_line = quotation[words.len()..]
        .trim_matches(|char: char| char.is_whitespace() || char == '.' || is_quotation_mark(char));
    (words.ends_with(['.', '!', '?', '…']) && words.len() >= SHORTEST && is_by_line(by_line))
        .then_some(words.len())
}

/// In bytes.
const SHORTEST: usize = 24;
const LONGEST: usize = 80;

/// *Ysolde Farr*, *S.C. Rep. Jim Clyburn*, *Ysolde Farr, keeper of the light*
fn is_by_line(line: &str) -> bool {
    let (name, role) = line.split_once(", ").unwrap_or((line, ""));
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let count = name.split(' ').count();
    let ends = role.contains(['.', '!', '?', ';', ':'])
        || name.contains(['!', '?', ',', ';', ':', '“', '"']);
    line.len() <= LONGEST
        && (2..=5).contains(&count)
        && name.split(' ').all(capital)
        && name.contains(char::is_lowercase)
        && !ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_on_the_last_line_is_a_by_line() {
        let said = "“You never get used to the quiet.";
        for by_line in [
            "Ysolde Farr”",
            "Ysolde Farr.”",
            "Ysolde Farr, keeper of the light”",
            "Dr. Ysolde M. Farr”",
        ] {
            assert_eq!(
                words(&format!("{said}\n{by_line}")),
                Some(said.len()),
                "{by_line}"
            );
        }
    }

    #[test]
    fn marks_in_a_by_line_are_within_nothing() {
        let text = "«\n«You never get used to it.\n«\"Ysolde Farr\"";
        let found = crate::find_quotations(text);
        let depths: Vec<(&str, u8)> = found
            .iter()
            .map(|found| (found.text, found.depth))
            .collect();
        let said = "«\n«You never get used to it.";
        assert_eq!(depths, [(said, 0), ("\"Ysolde Farr\"", 0)]);
    }

    #[test]
    fn other_last_lines_are_words() {
        let said = "“You never get used to the quiet.";
        for line in [
            "It is late.”",
            "Never”",
            "Ysolde Farr is late”",
            "Ysolde Farr, I said. Go”",
            "Go, Ysolde”",
            "NEVER AGAIN”",
        ] {
            assert_eq!(words(&format!("{said}\n{line}")), None, "{line}");
        }
        assert_eq!(words("“You get used to\nYsolde Farr”"), None);
    }
}
