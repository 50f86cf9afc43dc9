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
    for quotation in quotations.iter_mut().filter(|it| it.depth == 0) {
        if let Some(words) = words(quotation.of(text)) {
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
mod tests;
