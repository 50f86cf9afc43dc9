//! Ornaments: characters that are in a text for the page alone, and would hide words and marks.
//!
//! ```text
//! mark       = { emphasis | tag | zero | "\" } quotation-mark { emphasis | tag | sign | zero }
//! emphasis   = 1 to 3 of "_" "*"                          _“No,”_ said Ana.   *“No,”* said Ana.
//! tag        = "<" [ "/" ] ( "i" | "em" | "b" | "strong" ) ">"      <i>“No,”</i> said Ana.
//! sign       = dagger | figure                        “No,”† said Ana.   “No,”² said Ana.
//! note       = "[1]", "[a]", …  { emphasis | tag | sign | zero }   behind what it is a note on, as `note` tells
//! figure     = a raised digit right behind a word, or a plain one behind speech         Ana Reyes¹ said no.
//! name       = emphasis words with capitals emphasis   said _Ana Reyes_.   **Ana Reyes** said no.
//! link       = "[" words "](" address ")"              [Ana Reyes](https://…) said no.
//! entity     = "&quot;", "&#8220;", …, as `entity` tells
//! zero       = a soft hyphen, a zero-width character, a control of C1
//! dash       = U+0096, U+0097                         two hyphens are read in its place
//! space      = no-break space, thin space, …              a plain one is read in its place
//! ```
//! The spaces of an indent (tab, em, ideographic) stay: they tell paragraphs.

use crate::util::words::{is_quotation_mark, leading};

/// A stretch of the text in whose place something else is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Nothing, or no more bytes than the stretch has.
    pub(super) read: &'static str,
}

impl Cut {
    pub(super) fn nothing(start: usize, end: usize) -> Self {
        let read = "";
        Cut { start, end, read }
    }
}

/// A character beyond ASCII that is read as another or not at all.
#[inline]
pub(super) fn at(text: &str, start: usize) -> Option<Cut> {
    let (length, sort) = sort(&text.as_bytes()[start..])?;
    let read = match sort {
        Sort::Space => " ",
        Sort::Dash if is_whole(text, start) => "--",
        Sort::Zero | Sort::Dash | Sort::Figure => "",
    };
    let cut = Cut {
        start,
        end: start + length,
        read,
    };
    (sort != Sort::Figure || is_raised(text, start)).then_some(cut)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Zero,
    Space,
    Dash,
    Figure,
}

fn sort(bytes: &[u8]) -> Option<(usize, Sort)> {
    match bytes {
        // of Windows-1252, read as Latin-1: 91 to 94 are marks, 96 and 97 dashes; 85 is white space
        [0xC2, 0x85 | 0x91..=0x94, ..] => None,
        [0xC2, 0x96 | 0x97, ..] => Some((2, Sort::Dash)),
        [0xC2, 0x80..=0x9F | 0xAD, ..] => Some((2, Sort::Zero)),
        [0xC2, 0xA0, ..] => Some((2, Sort::Space)),
        [0xC2, 0xB2 | 0xB3 | 0xB9, ..] => Some((2, Sort::Figure)),
        [0xE2, 0x80, 0x84..=0x8A | 0xAF, ..] | [0xE2, 0x81, 0x9F, ..] => Some((3, Sort::Space)),
        [0xE2, 0x80, 0x8B..=0x8F | 0xAA..=0xAE, ..] | [0xE2, 0x81, 0xA0..=0xAF, ..] => {
            Some((3, Sort::Zero))
        }
        [0xE2, 0x81, 0xB0 | 0xB4..=0xB9, ..] => Some((3, Sort::Figure)),
        [0xEF, 0xBB, 0xBF, ..] => Some((3, Sort::Zero)),
        _ => None,
    }
}

/// Whether a figure stands right behind something.
fn is_raised(text: &str, start: usize) -> bool {
    let before = text[..start].chars().next_back();
    before.is_some_and(|before| !before.is_whitespace()) && is_whole(text, start)
}

/// Behind *Ã* a sign is half of a letter in a broken encoding: *LÃ³pez*.
fn is_whole(text: &str, start: usize) -> bool {
    !text[..start].ends_with(['Â', 'Ã'])
}

/// What stands right before a mark.
#[inline]
pub(super) fn before(text: &str, mark: usize) -> Option<Cut> {
    let last = *text.as_bytes().get(mark.checked_sub(1)?)?;
    if !matches!(last, b'_' | b'*' | b'>' | b'\\' | 0x80..) {
        return None;
    }
    let outside = trim_end(&text[..mark]);
    // *"\*"* quotes an asterisk
    (!outside.ends_with(is_quotation_mark)).then(|| Cut::nothing(outside.len(), mark))
}

/// A text without the ornaments at its end, which may stand before a mark.
pub(super) fn trim_end(text: &str) -> &str {
    let mut end = text.len();
    while let Some(length) = last_length(&text[..end]) {
        end -= length;
    }
    &text[..end]
}

fn last_length(text: &str) -> Option<usize> {
    let last = text.chars().next_back()?;
    match last {
        '_' | '*' => emphasis(text.bytes().rev()),
        '>' => tag(|tag| text.ends_with(tag)),
        '\\' => Some(1),
        _ if last.is_ascii() => None,
        _ => sort(&text.as_bytes()[text.len() - last.len_utf8()..])
            .filter(|&(_, sort)| sort == Sort::Zero)
            .map(|(length, _)| length),
    }
}

/// What an ornament that stands behind a mark takes of a text that begins with it.
pub(super) fn first_length(text: &str) -> Option<usize> {
    match text.as_bytes().first()? {
        b'_' | b'*' => emphasis(text.bytes()),
        b'<' => tag(|tag| text.starts_with(tag)),
        _ if text.starts_with(['†', '‡']) => Some('†'.len_utf8()),
        _ => sort(text.as_bytes())
            .filter(|&(_, sort)| sort != Sort::Space)
            .map(|(length, _)| length),
    }
}

/// The length of a run of signs of emphasis; a longer one is a line across the page.
fn emphasis(bytes: impl Iterator<Item = u8>) -> Option<usize> {
    let run = bytes
        .take(EMPHASIS + 1)
        .take_while(|byte| matches!(byte, b'_' | b'*'));
    Some(run.count()).filter(|&length| length <= EMPHASIS)
}

fn tag(stands_there: impl Fn(&str) -> bool) -> Option<usize> {
    let tags = [
        "<i>",
        "</i>",
        "<em>",
        "</em>",
        "<b>",
        "</b>",
        "<strong>",
        "</strong>",
    ];
    tags.into_iter().find(|tag| stands_there(tag)).map(str::len)
}

const EMPHASIS: usize = 3;

/// What stands right behind a mark.
#[inline]
pub(super) fn behind(text: &str, mark: usize) -> Option<Cut> {
    let first = *text.as_bytes().get(mark)?;
    if first.is_ascii_digit() {
        return Some(Cut::nothing(mark, fallen(text, mark)?));
    }
    if !matches!(first, b'_' | b'*' | b'<' | 0x80..) {
        return None;
    }
    let mut end = mark;
    while let Some(length) = first_length(&text[end..]) {
        end += length;
    }
    (!text[end..].starts_with(is_quotation_mark)).then(|| Cut::nothing(mark, end))
}

/// Where the figure of a note ends that is no longer raised, behind speech: *“No,”12 said Ana.*
fn fallen(text: &str, start: usize) -> Option<usize> {
    let speech = text[..start].strip_suffix(['”', '’'])?;
    let rest = text[start..].trim_start_matches(|char: char| char.is_ascii_digit());
    let end = text.len() - rest.len();
    let ends = !rest.starts_with(char::is_alphanumeric) && end - start < 4;
    (ends && speech.ends_with([',', '.', '!', '?', '…'])).then_some(end)
}

/// What stands on both sides of an emphasized name, or of the words of a link.
pub(super) fn around(text: &str, start: usize) -> Option<[Cut; 2]> {
    match text.as_bytes()[start] {
        b'[' => around_link(text, start),
        b'*' | b'_' => around_name(text, start),
        _ => None,
    }
}

/// The signs on both sides of an emphasized name that begins here, within its line. Signs that set off a label, or all of a
/// line, tell something of the page, so that at its beginning a sentence must go on behind it.
fn around_name(text: &str, start: usize) -> Option<[Cut; 2]> {
    let (before, rest) = text.split_at(start);
    let sign = rest.bytes().next()?;
    let signs = emphasis(rest.bytes().take_while(|&byte| byte == sign))?;
    let inner = &rest[signs..];
    let outside = |char: Option<char>| {
        !char.is_some_and(|char| char.is_alphanumeric() || matches!(char, '_' | '*'))
    };
    if !outside(before.chars().next_back()) || !inner.starts_with(char::is_uppercase) {
        return None;
    }
    let within = |char: char| char.is_alphabetic() || " .-'’\u{ad}\u{200b}".contains(char);
    let length = inner
        .char_indices()
        .take(LONGEST_NAME)
        .find(|&(_, char)| !within(char))?
        .0;
    let (name, behind) = inner.split_at(length);
    let small = |word: &str| word.starts_with(char::is_lowercase);
    let named = !name.ends_with([' ', '.']) && !name.split(' ').any(small);
    let run = leading(behind, |byte| byte == sign);
    let rest = behind.get(signs..).filter(|_| run == signs)?;
    let begins_line = before.is_empty() || before.ends_with('\n');
    let goes_on = rest.trim_start_matches(' ').starts_with(char::is_lowercase);
    let ends = outside(rest.chars().next()) && !rest.starts_with(':') && (goes_on || !begins_line);
    let end = start + signs + length;
    (named && ends).then_some([
        Cut::nothing(start, start + signs),
        Cut::nothing(end, end + signs),
    ])
}

/// What stands around the words of a link of Markdown that begins here, if they are a name or plain words.
fn around_link(text: &str, start: usize) -> Option<[Cut; 2]> {
    let inner = text[start..].strip_prefix('[')?;
    let plain = |char: char| char.is_alphanumeric() || " .,-'’&".contains(char);
    let (length, _) = inner
        .char_indices()
        .take(LONGEST_NAME)
        .find(|&(_, char)| !plain(char))?;
    let address = inner[length..].strip_prefix("](").filter(|_| length > 0)?;
    let mut bytes = address.bytes().take(LONGEST_ADDRESS);
    let end = bytes.position(|byte| matches!(byte, b')' | b' ' | b'\n'))?;
    let whole = address[end..].starts_with(')') && address[..end].contains(['/', '#', ':']);
    let close = start + 1 + length;
    whole.then_some([
        Cut::nothing(start, start + 1),
        Cut::nothing(close, close + "]()".len() + end),
    ])
}

/// In bytes.
const LONGEST_ADDRESS: usize = 400;

/// In characters.
const LONGEST_NAME: usize = 48;

#[cfg(test)]
mod tests;
