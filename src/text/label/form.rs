//! The forms of labels: how a line shows who speaks.
//!
//! ```text
//! label    = [ quotation-mark ] lead ( "<" nick ">" | "[" name "]" | emphasis name { bracket } emphasis mark emphasis ) [ words ]
//!          | name { bracket }                        on a line of its own
//!          | name time                               the same, with the time of a post: Ana Reyes — Today at 3:45 PM
//!          | ( "Q" | "A" ) [ number ] ( mark | space )
//! lead     = a number, a time, and their marks       [00:00:04] ANA REYES: …     12/03/2023, 18:02 - Ana: …
//! emphasis = { "*" | "_" }                           **Ana Reyes:** …
//! bracket  = "(" words ")"                           Mrs Reyes (Dover): …        The Mayor (Ana Reyes): …
//! mark     = ":" | "."
//! ```

use std::ops::Range;

use crate::lexicon::labels::{
    AGO, ARTICLE, FIELDS, HALVES_OF_DAY, JUNIOR, LABEL_TITLES, LEADS, MONTHS, OF, OFFICES, POSTED,
    PRO_TEMPORE, QUESTION_AND_ANSWER, SONS, TIMES,
};
use crate::util::words::is_quotation_mark;

/// A label; places are bytes of its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) name: Range<usize>,
    /// Where the words begin, if any stand on the line.
    pub(crate) words: usize,
    /// Emphasis, a time or a bracket sets it apart.
    pub(crate) apart: bool,
}

/// A way to write labels.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) read: fn(&str) -> Option<Label>,
    /// It stands on a line of its own, and the words below.
    pub(super) alone: bool,
    /// How much the page must show.
    pub(super) needs: Needs,
}

/// How much of a form shows that its lines are labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// One label: nothing else looks so.
    One,
    /// Two names.
    Two,
    /// Names that come again and again, or nothing but labels.
    Again,
    /// Names that come again and again in much of the page.
    Much,
}

/// Each with an example.
pub(super) const FORMS: [Form; 8] = [
    // [21:02] <reyes_9> no
    Form {
        read: nick,
        alone: false,
        needs: Needs::Two,
    },
    // Mr. REYES of Ohio. I object.      The PRESIDING OFFICER (Mr. Hall). Without objection.
    Form {
        read: formal,
        alone: false,
        needs: Needs::One,
    },
    // ANA REYES: No.      **Ana Reyes:** No.      [00:04] Ana Reyes: No.      Q. Why?
    Form {
        read: colon,
        alone: false,
        needs: Needs::Again,
    },
    // [Ana Reyes] No.
    Form {
        read: bracketed,
        alone: false,
        needs: Needs::Again,
    },
    // Ana Reyes  3:45 PM      [00:00:04] Ana Reyes
    Form {
        read: timed,
        alone: true,
        needs: Needs::Again,
    },
    // REYES. No.
    Form {
        read: stop,
        alone: false,
        needs: Needs::Much,
    },
    // REYES (softly)
    Form {
        read: alone,
        alone: true,
        needs: Needs::Much,
    },
    // “REYES: No.
    Form {
        read: quoted,
        alone: false,
        needs: Needs::Again,
    },
];

/// Within so many bytes a label ends.
const WITHIN: usize = 96;
/// The most bytes of a nick or a bracket, and the most words of a name.
const LONGEST: usize = 64;
const WORDS: usize = 8;

/// Whether a line may begin with a label; nearly none does.
pub(super) fn may_begin(line: &str) -> bool {
    match line.as_bytes() {
        [b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'_' | b'[' | b'(' | b'<' | b'@' | 0xc3..=0xdf, ..]
        | [0xe2, 0x80, 0x8e, ..] => true,
        // the nick of a chat, or of a post with its time
        [b'a'..=b'z', ..] => {
            let nick = leading(line, is_nick);
            line[nick..].starts_with(": ") || line.len() <= LONGEST && has_figure(line)
        }
        _ => line.starts_with(is_quotation_mark) && has(line, b':'),
    }
}

fn has_figure(line: &str) -> bool {
    line.bytes().any(|byte| byte.is_ascii_digit())
}

/// What nicks are made of.
fn is_nick(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-[]{}^|.".contains(&byte)
}

/// Whether a line is a sentence that no form reads as a label, as most are: long, without a colon, and with a longer small
/// word before any sign that a name could end at. *The SPEAKER pro tempore* is none.
pub(super) fn is_prose(line: &str) -> bool {
    if line.len() <= LONGEST
        || has(line, b':')
        || !line.starts_with(|first: char| first.is_ascii_uppercase())
        || matches!(line.as_bytes(), [b'Q' | b'A', b' ' | b'\t', ..])
    {
        return false;
    }
    let head = &line.as_bytes()[..WITHIN.min(line.len())];
    for word in head.split(|&byte| byte == b' ') {
        let joins =
            |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b',' | b'\'' | b'-' | 0x80..);
        let plain = word.iter().all(joins);
        if !plain || word.get(1).is_some_and(u8::is_ascii_uppercase) {
            return false;
        }
        if word.len() > 3 && word[0].is_ascii_lowercase() {
            return true;
        }
    }
    false
}

/// Whether one of these bytes stands where a label would end.
fn has(line: &str, byte: u8) -> bool {
    line.as_bytes()[..line.len().min(WITHIN)].contains(&byte)
}

fn nick(line: &str) -> Option<Label> {
    let mut reader = Reader::of(line);
    let rest = reader.rest().strip_prefix('<')?;
    let length = leading(rest, is_nick);
    if !(1..LONGEST).contains(&length) || !rest[length..].starts_with("> ") {
        return None;
    }
    let start = reader.at + 1;
    reader.at += length + 2;
    reader.label(start..start + length, true)
}

fn formal(line: &str) -> Option<Label> {
    let (first, rest) = line.split_once(' ')?;
    let mut reader = Reader { text: line, at: 0 };
    let office = first == ARTICLE && {
        let word = &rest[..word_length(rest)];
        is_shouted(word) && holds(&OFFICES, word)
    };
    let titled =
        || first.ends_with('.') && is_title(first) && !is_shouted(first) && has(line, b'.');
    if !office && !titled() {
        return None;
    }
    reader.at = first.len() + 1;
    // *KING*, *McHALE*, *DE LA CRUZ*
    let mut end = reader.at;
    while is_surname(&line[reader.at..reader.at + word_length(reader.rest())]) {
        reader.at += word_length(reader.rest());
        let stops = line[..reader.at].ends_with('.');
        end = reader.at - usize::from(stops);
        if stops || !reader.take(" ") {
            reader.at = end;
            break;
        }
    }
    if end == first.len() + 1 {
        return None;
    }
    if line[..reader.at].ends_with(' ') {
        reader.at -= 1;
    }
    if reader.take(PRO_TEMPORE) {
        end = reader.at;
    }
    if reader.rest().starts_with(OF) {
        let place = reader
            .rest()
            .bytes()
            .take(LONGEST)
            .position(|byte| matches!(byte, b'.' | b'(' | b','))?;
        reader.at += place;
    }
    reader.bracket();
    reader.take(".").then(|| reader.label(0..end, true))?
}

fn is_surname(word: &str) -> bool {
    let word = without_son(word.trim_end_matches('.'));
    // *Mr. E.* is an initial
    word.len() > 1 && is_shouted(word)
}

/// *McKAY* as *KAY*
fn without_son(name: &str) -> &str {
    let rest = SONS.iter().find_map(|son| name.strip_prefix(son));
    rest.filter(|rest| rest.starts_with(char::is_uppercase))
        .unwrap_or(name)
}

fn colon(line: &str) -> Option<Label> {
    if let Some(label) = letter(line) {
        return Some(label);
    }
    has(line, b':').then(|| marked(line, ":"))?
}

/// *“ANA REYES: No.*, in marks that open every paragraph.
fn quoted(line: &str) -> Option<Label> {
    let inner = line.strip_prefix(is_quotation_mark)?;
    let mark = line.len() - inner.len();
    let label = colon(inner)?;
    Some(Label {
        name: label.name.start + mark..label.name.end + mark,
        words: label.words + mark,
        apart: false,
    })
}

/// The name and the colon that a paragraph begins with, whatever the page shows.
pub(crate) fn before_colon(paragraph: &str) -> Option<Label> {
    (may_begin(paragraph) && has(paragraph, b':')).then(|| marked(paragraph, ":"))?
}

/// *Q. Where were you?*, *Q1: …*, *Question: …*; with nothing but a space behind it the letter is doubtful.
fn letter(line: &str) -> Option<Label> {
    if !matches!(
        line.as_bytes(),
        [b'Q' | b'A' | b'*' | b'_' | b'[' | b'(' | b'0'..=b'9', ..]
    ) {
        return None;
    }
    let mut reader = Reader::of(line);
    let apart = reader.emphasis();
    let start = reader.at;
    let word = leading(reader.rest(), |byte| byte.is_ascii_alphabetic());
    let name = start..start + word;
    if !is_question_or_answer(&line[name.clone()]) {
        return None;
    }
    reader.at = name.end;
    let number = leading(reader.rest(), |byte| byte.is_ascii_digit());
    reader.at += number;
    let stop = reader.take(".");
    if !(stop || reader.take(":") || word == 1 && number == 0) {
        return None;
    }
    reader.emphasis();
    // but *A. FOSS. The wind is fair.*
    let rest = reader.rest().trim_start();
    let next = &rest[..word_length(rest)];
    let initial = stop && number == 0 && next.ends_with('.') && is_shouted(next);
    (!initial).then(|| reader.label(name, apart))?
}

pub(super) fn is_question_or_answer(name: &str) -> bool {
    QUESTION_AND_ANSWER
        .iter()
        .flatten()
        .any(|&word| word == name)
}

/// *Q Where were you?*, or *A boy came in.*
pub(super) fn is_doubtful(line: &str, label: &Label) -> bool {
    let behind = &line.as_bytes()[label.name.end..];
    label.name.len() == 1 && matches!(behind, [b' ', next, ..] if !next.is_ascii_whitespace())
}

fn stop(line: &str) -> Option<Label> {
    let label = has(line, b'.').then(|| marked(line, "."))??;
    // *ACT ONE. SCENE TWO.*
    let heads = is_shouted(line) && line.ends_with('.');
    (is_name_like(&line[label.name.clone()]) && !heads).then_some(label)
}

fn marked(line: &str, mark: &str) -> Option<Label> {
    let mut reader = Reader::of(line);
    let timed = line[..reader.at].contains(':');
    let folded = reader.at > 0 && line.starts_with('[');
    let emphasis = reader.emphasis();
    reader.question_number();
    let start = reader.at;
    let Some(name) = reader.name() else {
        reader.at = start;
        return (mark == ":").then(|| reader.nick(timed || folded))?;
    };
    let bracket = reader.bracket();
    while reader.bracket().is_some() {}
    let time = bracket
        .clone()
        .is_some_and(|bracket| line[bracket].bytes().all(is_figure));
    let apart = reader.emphasis() || emphasis || time || timed || folded;
    if !reader.take(mark) {
        return None;
    }
    reader.emphasis();
    // *Hall: 46.* is a score
    let figures =
        !apart && !reader.rest().is_empty() && !reader.rest().contains(char::is_alphabetic);
    if figures || is_field(last_word(&line[name.clone()])) {
        return None;
    }
    let name = holder(line, &name, bracket).unwrap_or(name);
    reader.label(name, apart)
}

fn bracketed(line: &str) -> Option<Label> {
    if !line.starts_with('[') {
        return None;
    }
    let mut reader = Reader { text: line, at: 1 };
    let name = reader.name()?;
    reader
        .take("]")
        .then(|| reader.label(name, true))?
        .filter(|label| label.words < line.len())
}

/// *Ana Reyes  3:45 PM*, *reyes_9 • 5h ago*, *Ana Reyes @reyes · Mar 4*, *[00:00:04] Ana Reyes*
fn timed(line: &str) -> Option<Label> {
    if line.len() > WITHIN || !has_figure(line) {
        return None;
    }
    let mut reader = Reader::of(line);
    let lead = line[..reader.at].contains(':');
    reader.emphasis();
    let start = reader.at;
    let end = if lead {
        line.len()
    } else {
        before_time(line).filter(|&end| end > start)?
    };
    let whole = line[start..end].trim_end_matches(SEPARATORS);
    let posted = POSTED.iter().find(|&&by| whole.starts_with(by));
    let start = start + posted.map_or(0, |by| by.len());
    let whole = &line[start..start + whole.len() - posted.map_or(0, |by| by.len())];
    // the handle behind a name
    let handle = whole.find(" @").unwrap_or(whole.len());
    let length = whole[..handle].find(" (").unwrap_or(handle);
    let name = whole[..length].trim_end_matches(SEPARATORS);
    let words = name.split(' ').count();
    let plain = |char: char| char.is_alphanumeric() || " _-.'’&@/+#^|".contains(char);
    let capital = name.starts_with(char::is_uppercase);
    let named = words == 1 || capital && (words < 4 || is_name_like(name));
    let initial = words > 1 && last_word(name).len() == 2;
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
pub(super) fn above_time(line: &str) -> Option<Label> {
    let plain = |char: char| char.is_alphanumeric() || " _-.'’".contains(char);
    let name = line.len() < LONGEST
        && line.split(' ').count() <= WORDS
        && line.chars().all(plain)
        && line.contains(char::is_alphabetic);
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
        let inner = word.trim_matches(|char: char| !char.is_alphanumeric());
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
pub(super) fn is_time(line: &str) -> bool {
    line.len() <= LONGEST && has_figure(line) && before_time(line) == Some(0)
}

/// *Like · Reply*
pub(super) fn is_for_clicks(line: &str) -> bool {
    let words = || line.split(|char: char| !char.is_alphanumeric());
    line.len() <= LONGEST
        && line.contains(['·', '•', '|'])
        && words().all(|word| word.is_empty() || holds(&TIMES, word))
}

/// The number or the time that a line begins with: *[09:04]*, *7.*
pub(super) fn lead(line: &str) -> &str {
    let lead = &line[..Reader::of(line).at];
    if lead.contains(['.', ':', ']']) {
        lead
    } else {
        ""
    }
}

/// What stands between a name and a time.
const SEPARATORS: [char; 14] = [
    ' ', '\t', ',', ':', '-', '–', '—', '•', '·', '|', '»', '*', '[', '(',
];

fn alone(line: &str) -> Option<Label> {
    if line.len() > LONGEST {
        return None;
    }
    // who speaks at the same time
    let whole = line.strip_suffix(" ^").unwrap_or(line);
    let mut reader = Reader::of(whole);
    let emphasis = reader.emphasis();
    reader.take("@");
    let name = reader.name()?;
    let bracket = reader.bracket();
    while reader.bracket().is_some() {}
    reader.take(",");
    let emphasis = reader.emphasis() || emphasis;
    let field = is_field(last_word(&line[name.clone()]));
    let apart = emphasis || bracket.is_some();
    (reader.rest().is_empty() && !field).then_some(Label {
        name: holder(line, &name, bracket).unwrap_or(name),
        words: line.len(),
        apart,
    })
}

/// Who holds an office: *The Mayor (Ana Reyes)*.
fn holder(
    line: &str,
    office: &Range<usize>,
    bracket: Option<Range<usize>>,
) -> Option<Range<usize>> {
    bracket.filter(|inner| {
        line[office.clone()].split(' ').next() == Some(ARTICLE)
            && line[inner.clone()].starts_with(char::is_uppercase)
    })
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    /// Behind the number of the line, or the time.
    fn of(text: &'t str) -> Self {
        let mut at = 0;
        for mark in LEADS {
            at += if text.starts_with(mark) {
                mark.len()
            } else {
                0
            };
        }
        let free = at;
        at += leading(&text[at..], is_figure).min(LONGEST);
        // *[3/4/24, 9:41:07 PM] Ana: …*
        let half = text[at..].get(..2).is_some_and(|half| {
            free < at && HALVES_OF_DAY.iter().any(|it| half.eq_ignore_ascii_case(it))
        });
        if half && text[at + 2..].starts_with([']', ' ', ':']) {
            at += 2;
            at += leading(&text[at..], is_figure);
        }
        let lead = &text[free..at];
        // but *2016 Review: …*
        let counts = lead.contains(['.', ':', ']', '\t']) || lead.ends_with("  ");
        Reader {
            text,
            at: if counts { at } else { free },
        }
    }

    /// *Q14 Chair: …*, in the evidence that a committee takes.
    fn question_number(&mut self) {
        let Some(rest) = self.rest().strip_prefix(QUESTION_AND_ANSWER[0][0]) else {
            return;
        };
        let digits = leading(rest, |byte| byte.is_ascii_digit());
        if digits > 0 && rest[digits..].starts_with(' ') {
            self.at += 1 + digits + 1;
        }
    }

    /// Whatever stands before a colon: one word, or behind the time of a chat a few.
    fn nick(&mut self, timed: bool) -> Option<Label> {
        let length = self.rest().find(':').filter(|&length| length < LONGEST)?;
        let name = &self.rest()[..length];
        let fits =
            |byte| is_nick(byte) || timed && matches!(byte, b' ' | b'+' | b'(' | b')' | 0x80..);
        let words = name.split(' ').count();
        if name.is_empty() || words > WORDS || !name.bytes().all(fits) || is_field(name) {
            return None;
        }
        let start = self.at;
        self.at += length + 1;
        self.label(start..start + length, timed)
            .filter(|label| timed || label.words < self.text.len())
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn take(&mut self, mark: &str) -> bool {
        let takes = self.rest().starts_with(mark);
        self.at += if takes { mark.len() } else { 0 };
        takes
    }

    fn emphasis(&mut self) -> bool {
        let marks = leading(self.rest(), |byte| byte == b'*' || byte == b'_');
        self.at += marks;
        marks > 0
    }

    /// Words with a capital, and short ones between them; a number, a comma before another capital.
    fn name(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let mut end = None;
        for _ in 0..WORDS {
            let word = &self.rest()[..word_length(self.rest())];
            let capital = word.starts_with(char::is_uppercase);
            let number = self.at > start && word.bytes().all(|byte| byte.is_ascii_digit());
            let writer = self.at > start && word.len() < 12;
            if word.is_empty() || !capital && !number && !writer {
                return None;
            }
            // *REYES. Come in.*, not *MR. REYES: Come in.*
            let stops = word.ends_with('.')
                && word.len() > 3
                && !is_title(word)
                && !word[..word.len() - 1].contains('.');
            self.at += word.len() - usize::from(stops);
            let next = self.rest();
            let comma = next.starts_with(", ") && next[2..].starts_with(char::is_uppercase);
            // *JOHN HALL, HOST*, but *John G. Hall, Jr.*
            if comma && end.is_none() && !is_junior(&next[2..]) {
                end = Some(self.at);
            }
            self.at += usize::from(comma);
            let next = self.rest();
            if !next.starts_with(' ') || next.starts_with(" (") || next.starts_with("  ") {
                return Some(start..end.unwrap_or(self.at));
            }
            if next.len() < 13
                && next[1..].starts_with(|char: char| char.is_ascii_digit())
                && next.split(':').nth(1).is_some_and(begins_with_digit)
            {
                return Some(start..end.unwrap_or(self.at));
            }
            self.at += 1;
        }
        None
    }

    fn bracket(&mut self) -> Option<Range<usize>> {
        let inner = self.rest().strip_prefix(" (")?;
        let length = inner.bytes().take(LONGEST).position(|byte| byte == b')')?;
        let start = self.at + 2;
        self.at = start + length + 1;
        Some(start..start + length)
    }

    /// The label that ends here.
    fn label(&self, name: Range<usize>, apart: bool) -> Option<Label> {
        let rest = self.rest();
        let words = rest.trim_start();
        let said = rest.is_empty() || rest.len() > words.len();
        let words = self.text.len() - words.len();
        said.then_some(Label { name, words, apart })
    }
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}

/// What a time or a number is made of, with brackets and spaces.
fn is_figure(byte: u8) -> bool {
    byte.is_ascii_digit() || b"[]():.,/- \t".contains(&byte)
}

/// How many bytes a text begins with that are so.
fn leading(text: &str, is: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|&byte| is(byte)).count()
}

/// Letters, and what joins them.
fn word_length(text: &str) -> usize {
    let joins = |char: char| {
        char.is_alphanumeric() || matches!(char, '.' | '-' | '\'' | '’' | '@' | '&' | '#')
    };
    text.find(|char: char| !joins(char)).unwrap_or(text.len())
}

/// *Jr.*, *III*
fn is_junior(rest: &str) -> bool {
    JUNIOR.iter().any(|mark| rest.starts_with(mark))
}

pub(super) fn is_title(word: &str) -> bool {
    holds(&LABEL_TITLES, word.trim_end_matches('.'))
}

/// Whether a sorted list holds a word, whatever its case.
fn holds(list: &[&str], word: &str) -> bool {
    let folded = || word.bytes().map(|byte| byte.to_ascii_lowercase());
    list.binary_search_by(|entry| entry.bytes().cmp(folded()))
        .is_ok()
}

/// Whether a word stands before a colon and a value, rather than before words: *Doors: 7 p.m.*
pub(crate) fn is_field(word: &str) -> bool {
    holds(&FIELDS, word)
}

fn last_word(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or(name)
}

/// Every longer word has a capital.
pub(super) fn is_name_like(name: &str) -> bool {
    name.split(' ')
        .all(|word| word.len() < 4 || word.starts_with(char::is_uppercase))
}

/// A capital at least, and no small letter.
pub(super) fn is_shouted(name: &str) -> bool {
    let name = without_son(name);
    let letters = || name.chars().filter(|char| char.is_alphabetic());
    letters().next().is_some() && letters().all(char::is_uppercase)
}
