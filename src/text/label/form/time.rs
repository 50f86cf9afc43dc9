//! Names with the time of a post, and lines that are nothing but a time.

use super::words::{has_figure, holds, is_field, is_figure, is_name_like, last_word};
use super::{Head, Label, LONGEST, WITHIN, WORDS};
use crate::lexicon::labels::{AGO, EDITED, MONTHS, POSTED, TIMES, WROTE};
use crate::util::words::{is_sign, leading};

/// *Ana Reyes  3:45 PM*, *reyes_9 • 5h ago*, *Ana Reyes @reyes · Mar 4*, *[00:00:04] Ana Reyes*
pub(super) fn timed(head: &Head<'_>) -> Option<Label> {
    let line = head.line;
    let wrote = WROTE.iter().find_map(|wrote| line.strip_suffix(wrote));
    if line.len() > WITHIN || wrote.is_none() && !has_figure(line) {
        return None;
    }
    let mut reader = head.at(head.lead);
    reader.emphasis();
    let start = reader.at;
    let end = match wrote {
        Some(name) => name.len(),
        None if head.is_timed() => line.len(),
        None => before_time(line)?,
    };
    if end <= start {
        return None;
    }
    let whole = line[start..end].trim_end_matches(SEPARATORS);
    let posted = POSTED.iter().find(|&&by| whole.starts_with(by));
    let start = start + posted.map_or(0, |by| by.len());
    let whole = &line[start..start + whole.len() - posted.map_or(0, |by| by.len())];
    // the handle behind a name
    let mut pairs = whole.as_bytes().windows(2);
    let length = pairs.position(|pair| matches!(pair, b" @" | b" ("));
    let name = whole[..length.unwrap_or(whole.len())].trim_end_matches(SEPARATORS);
    let words = name.split(' ').count();
    let plain = |char: char| char.is_alphanumeric() || " _-.'’&@/+#^|".contains(char);
    let capital = name.starts_with(char::is_uppercase);
    let named = words == 1 || capital && (words < 4 || is_name_like(name));
    let initial = last_word(name).len() == 2;
    (named
        && words <= WORDS
        && name.contains(char::is_alphabetic)
        && name.chars().all(plain)
        && (initial || !name.ends_with('.'))
        && !is_field(last_word(name)))
    .then(|| Label {
        name: start..start + name.len(),
        words: line.len(),
        apart: true,
    })
}

/// *Ana Reyes*, with *3 hours ago* below it.
pub(in super::super) fn above_time(line: &str) -> Option<Label> {
    let plain = |char: char| char.is_alphanumeric() || " _-.'’".contains(char);
    let name =
        line.len() < LONGEST && line.chars().all(plain) && line.contains(char::is_alphabetic);
    name.then_some(Label {
        name: 0..line.len(),
        words: line.len(),
        apart: true,
    })
}

/// Where the time begins that a line ends in, and nothing else; 0 where the line is a time.
fn before_time(line: &str) -> Option<usize> {
    let mut begin = line.len();
    // a clock, *ago*; a day and its month; whether a number to the left is one of a day
    let (mut clock, mut day, mut month) = (false, false, false);
    let mut dated = true;
    for (at, word) in words_from_the_end(line) {
        let inner = word.trim_matches(is_sign);
        let digits = leading(inner, |byte| byte.is_ascii_digit());
        let number = digits > 0 && digits == inner.len();
        let time = digits > 0 && !number && inner.bytes().all(is_figure);
        let unit = &inner[digits..];
        if !inner.is_empty() && !number && !time && !holds(&TIMES, unit) {
            break;
        }
        // the number of a speaker stands before a time, that of a day beside its month
        if number && !dated {
            day = true;
            continue;
        }
        clock |= time && inner.contains(':') || holds(&AGO, unit);
        let named = !number && !time && !inner.is_empty();
        month |= named && holds(&MONTHS, unit);
        day |= number;
        dated = !time || named;
        begin = at;
    }
    (clock || day && month).then_some(begin)
}

/// Words with the places at which they begin, the last one first.
fn words_from_the_end(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = line.len();
    std::iter::from_fn(move || {
        let kept = line[..end].trim_end();
        let at = kept.rfind(char::is_whitespace).map_or(0, |space| {
            space + kept[space..].chars().next().map_or(1, char::len_utf8)
        });
        end = at;
        (!kept.is_empty()).then(|| (at, &kept[at..]))
    })
}

/// Whether a line is nothing but a time: *3 hours ago*.
pub(in super::super) fn is_time(line: &str) -> bool {
    line.len() <= LONGEST && has_figure(line) && before_time(line) == Some(0)
}

/// A line without the time in the margin of a record, and what a messenger says behind it: *A.   I was.      10:04:11*
pub(in super::super) fn without_clock(line: &str) -> &str {
    let line = line.strip_suffix(EDITED).map_or(line, str::trim_end);
    let said = line.trim_end_matches(|char: char| char.is_ascii_digit() || char == ':');
    match line[said.len()..].contains(':') && said.ends_with("  ") {
        true => said.trim_end(),
        false => line,
    }
}

/// *Like · Reply*
pub(in super::super) fn is_for_clicks(line: &str) -> bool {
    let words = || line.split(is_sign);
    line.len() <= LONGEST
        && line.contains(['·', '•', '|'])
        && words().all(|word| word.is_empty() || holds(&TIMES, word))
}

/// What stands between a name and a time.
const SEPARATORS: [char; 14] = [
    ' ', '\t', ',', ':', '-', '–', '—', '•', '·', '|', '»', '*', '[', '(',
];
