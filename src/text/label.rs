//! Labels: who speaks a turn of a transcript, as it stands before what is said.
//!
//! ```text
//! label    = figures ( "<" nick ">" | emphasis name [ "(" figures ")" | bracket ] emphasis mark emphasis ) " "
//! figures  = a number, a time, and their marks       [00:00:04] ANA REYES: …     Ana Reyes (00:04): …
//! emphasis = { "*" }                                 **Ana Reyes:** …
//! bracket  = "(" words ")"                           Mrs Reyes (Dover): …        The Mayor (Ana Reyes): …
//! mark     = ":" | "."                               a full stop in a play, behind capitals: REYES (softly). …
//! ```
//! A few words and a colon may as well be a heading (*Doors: 7 p.m.*), and capitals with a full stop a dateline. What is set
//! apart, or comes again and again in one document, is a label.

use std::ops::Range;

use crate::text::paragraph::Paragraph;
use crate::util::map::Map;

/// How a label is told from the words after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    /// By a colon alone.
    Plain,
    /// By emphasis, a time, or the brackets of a chat.
    Apart,
    /// By a full stop behind capitals.
    Stop,
}

/// A label; places are bytes of its paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) name: Range<usize>,
    /// What stands in brackets behind the name.
    pub(crate) bracket: Option<Range<usize>>,
    /// The colon, the full stop, or the bracket that closes.
    pub(crate) mark: usize,
    /// Where what is said begins.
    pub(crate) words: usize,
    pub(crate) setting: Setting,
}

/// How a document writes its turns.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script {
    /// The paragraphs that begin with a label.
    pub(crate) labelled: Vec<u32>,
    /// Names with a colon come again and again.
    pub(crate) colons: bool,
    /// Names in capitals with a full stop do.
    pub(crate) stops: bool,
}

/// How many turns the fewest are that show a script, and one of how many paragraphs must be one where only a stop tells.
const TURNS: u32 = 4;
const PARAGRAPHS: u32 = 4;

impl Script {
    pub(crate) fn of(text: &str, paragraphs: &[Paragraph]) -> Self {
        let mut counts: Map<(&str, bool), u32> = Map::default();
        let mut labelled = Vec::new();
        for (number, paragraph) in (0..).zip(paragraphs) {
            let inner = &text[paragraph.start as usize..paragraph.end as usize];
            if let Some(label) = of(inner) {
                labelled.push(number);
                *counts
                    .entry((&inner[label.name], label.setting == Setting::Stop))
                    .or_default() += 1;
            }
        }
        let shows = |stop: bool, least: u32| {
            let again = counts
                .iter()
                .filter(|&(&(_, with), &count)| with == stop && count > 1);
            let (names, turns) = again.fold((0, 0), |(names, turns), (_, count)| {
                (names + 1, turns + count)
            });
            names > 1 && turns >= least.max(TURNS)
        };
        Script {
            labelled,
            colons: shows(false, 0),
            stops: shows(true, paragraphs.len() as u32 / PARAGRAPHS),
        }
    }
}

/// The label that a paragraph begins with.
pub(crate) fn of(paragraph: &str) -> Option<Label> {
    // nearly no paragraph begins so
    let head = &paragraph.as_bytes()[..paragraph.len().min(WITHIN)];
    let begins = matches!(
        head,
        [b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'[' | b'(' | b'<' | 0xc3..=0xdf, ..]
    );
    let capitals = head.get(1).is_some_and(u8::is_ascii_uppercase);
    let colon = || head.iter().fold(false, |any, &byte| any | (byte == b':'));
    (begins && (capitals || head[0] == b'<' || colon())).then(|| read(paragraph))?
}

#[inline(never)]
fn read(paragraph: &str) -> Option<Label> {
    let lead = leading(paragraph, is_figure);
    // but *2016 Review: …*
    if lead > 0 && !paragraph[..lead].contains(['.', ':', ']']) {
        return None;
    }
    let mut reader = Reader {
        text: paragraph,
        at: lead,
    };
    if let Some(name) = reader.nick() {
        return reader.label(name, None, reader.at - 1, Setting::Apart);
    }
    let emphasis = reader.emphasis();
    let name = reader.name()?;
    let bracket = reader.bracket();
    let time = bracket
        .clone()
        .filter(|bracket| paragraph[bracket.clone()].bytes().all(is_figure));
    let apart = reader.emphasis() || emphasis || time.is_some() || paragraph[..lead].contains(':');
    let mark = reader.at;
    let stop = !reader.take(":");
    if stop && !(reader.take(".") && is_shouted(&paragraph[name.clone()])) {
        return None;
    }
    reader.emphasis();
    let setting = match stop {
        true => Setting::Stop,
        false if apart => Setting::Apart,
        false => Setting::Plain,
    };
    reader.label(name, bracket.filter(|_| time.is_none()), mark, setting)
}

/// Within so many bytes a label's colon stands.
const WITHIN: usize = 96;
/// The most bytes of a nick or a bracket, and the most words of a name.
const LONGEST: usize = 64;
const WORDS: usize = 8;

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn take(&mut self, mark: &str) -> bool {
        let takes = self.rest().starts_with(mark);
        self.at += if takes { mark.len() } else { 0 };
        takes
    }

    fn emphasis(&mut self) -> bool {
        let marks = leading(self.rest(), |byte| byte == b'*');
        self.at += marks;
        marks > 0
    }

    /// *<reyes>*
    fn nick(&mut self) -> Option<Range<usize>> {
        let rest = self.rest().strip_prefix('<')?;
        let length = leading(rest, |byte| {
            byte.is_ascii_alphanumeric() || b"_-[]{}^|.".contains(&byte)
        });
        let closed = (1..LONGEST).contains(&length) && rest[length..].starts_with('>');
        let start = self.at + 1;
        self.at += if closed { length + 2 } else { 0 };
        closed.then_some(start..start + length)
    }

    /// Words with a capital, and short ones between them.
    fn name(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        for _ in 0..WORDS {
            let word = &self.rest()[..word_length(self.rest())];
            let capital = word.starts_with(char::is_uppercase);
            if word.is_empty() || !capital && (word.len() > 3 || self.at == start) {
                return None;
            }
            // *REYES. Come in.*, not *MR. REYES: Come in.*
            let stops =
                word.ends_with('.') && word.len() > 3 && is_shouted(word) && !is_title(word);
            self.at += word.len() - usize::from(stops);
            let next = self.rest();
            if !next.starts_with(' ') || next.starts_with(" (") {
                return Some(start..self.at);
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

    /// The label that ends here, if something is said behind it.
    fn label(
        &self,
        name: Range<usize>,
        bracket: Option<Range<usize>>,
        mark: usize,
        setting: Setting,
    ) -> Option<Label> {
        let words = self.rest().trim_start();
        // *Hall: 46.* is a score
        let said = self.rest().starts_with(' ') && words.contains(char::is_alphabetic);
        let words = self.text.len() - words.len();
        said.then_some(Label {
            name,
            bracket,
            mark,
            words,
            setting,
        })
    }
}

/// What a time or a number is made of, with brackets and spaces.
fn is_figure(byte: u8) -> bool {
    byte.is_ascii_digit() || b"[]():., ".contains(&byte)
}

/// How many bytes a text begins with that are so.
fn leading(text: &str, is: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|&byte| is(byte)).count()
}

/// Letters, and what joins them.
fn word_length(text: &str) -> usize {
    let joins =
        |char: char| char.is_alphanumeric() || matches!(char, '.' | '-' | '\'' | '’' | '_' | '@');
    text.find(|char: char| !joins(char)).unwrap_or(text.len())
}

fn is_title(word: &str) -> bool {
    matches!(word, "MR." | "MRS." | "MS." | "DR." | "ST.")
}

/// Two capitals at least, and no small letter.
fn is_shouted(name: &str) -> bool {
    let letters = || name.chars().filter(|char| char.is_alphabetic());
    letters().take(2).count() == 2 && letters().all(char::is_uppercase)
}

#[cfg(test)]
mod tests;
