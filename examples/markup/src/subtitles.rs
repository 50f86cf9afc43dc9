//! SubRip and WebVTT.
//!
//! The crates for them (`subtp`, `webvtt-parser`, `srtlib`, `aspasia`) give the words of a cue without their place in the
//! file, so the few rules stand here: a cue is a line of times and the lines below it, up to a blank one.
//!
//! Who speaks becomes a label, as transcripts write it: `<v Ana>`, `ANA:` and `>> ANA:`. The dash of two speakers in one
//! cue becomes the dash of dialogue. What is heard and not said (`[door slams]`, `(music)`) is left out.

use std::ops::Range;

use crate::entity;
use crate::html::keep_words;
use crate::plain::{Plain, Style};
use crate::Error;

/// The longest label, in bytes and in words.
const LONGEST: usize = 40;
const WORDS: usize = 4;

pub(crate) fn read(source: &str) -> Result<Plain<'_>, Error> {
    let mut reader = Reader {
        plain: Plain::of(source),
        voice: None,
        open: Vec::new(),
    };
    let mut cues = 0;
    let mut inside = false;
    for line in lines(source) {
        let words = &source[line.clone()];
        if words.contains("-->") {
            cues += 1;
            inside = true;
            reader.new_cue();
        } else if words.is_empty() {
            inside = false;
        } else if inside {
            reader.line(line);
        }
    }
    let blank = source.trim_start_matches("WEBVTT").trim().is_empty();
    if cues == 0 && !blank && !source.starts_with("WEBVTT") {
        return Err(Error::NoCues);
    }
    Ok(reader.plain)
}

/// The lines, without white space around.
fn lines(source: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut next = 0;
    source.split('\n').map(move |line| {
        let start = next + line.len() - line.trim_start().len();
        next += line.len() + 1;
        start..start + line.trim().len()
    })
}

struct Reader<'s> {
    plain: Plain<'s>,
    /// Who speaks by the last `<v Name>`.
    voice: Option<&'s str>,
    /// Where emphasis begins: the name of its tag, in the text, in the source.
    open: Vec<(u8, usize, usize)>,
}

impl<'s> Reader<'s> {
    fn new_cue(&mut self) {
        self.open.clear();
    }

    fn line(&mut self, mut line: Range<usize>) {
        let source = self.plain.source();
        let mut start = line.start;
        // {\an8}: where it is shown
        while source[line.clone()].starts_with('{') {
            let Some(length) = source[line.clone()].find('}') else {
                break;
            };
            line.start += length + 1;
            start = line.start;
        }
        let words = &source[line.clone()];
        if is_sound(without_tags(words)) {
            return;
        }
        let chevrons = words.len() - words.trim_start_matches('>').len();
        let dash = ["- ", "-", "– ", "— "]
            .iter()
            .find(|dash| words.starts_with(**dash));
        let marked = if chevrons > 1 {
            chevrons
        } else {
            dash.filter(|dash| {
                words[dash.len()..].starts_with(|first: char| !first.is_ascii_digit())
            })
            .map_or(0, |dash| dash.len())
        };
        line.start += marked;
        line.start += source[line.clone()].len() - source[line.clone()].trim_start().len();
        match label(&source[line.clone()]) {
            Some((name, words)) => {
                self.plain.end_lines(2, start);
                self.voice = None;
                self.name(
                    line.start + name.start..line.start + name.end,
                    start..line.start + words,
                );
                line.start += words;
            }
            None if marked > 0 => {
                self.plain.end_lines(2, start);
                self.voice = None;
                self.plain.put("— ", start..line.start);
            }
            None if self.goes_on() => self.plain.space(start..start),
            None => self.plain.end_lines(1, start),
        }
        self.words(line);
    }

    /// Whether the last line ends inside a sentence.
    fn goes_on(&self) -> bool {
        let last = self.plain.text().trim_end().chars().next_back();
        self.voice.is_some() || last.is_some_and(|last| last.is_alphanumeric() || last == ',')
    }

    /// `whole` is the label with all that belongs to it.
    fn name(&mut self, name: Range<usize>, whole: Range<usize>) {
        self.plain.put("**", whole.start..name.start);
        self.plain.keep(name.clone());
        self.plain.put(":** ", name.end..whole.end);
    }

    /// Words with tags between them.
    fn words(&mut self, line: Range<usize>) {
        let source = self.plain.source();
        let mut start = line.start;
        let mut from = start;
        while let Some(at) = source[from..line.end].find('<') {
            let at = from + at;
            let inner = &source[at + 1..line.end];
            let Some(length) = inner.find(['<', '>']) else {
                break;
            };
            from = at + 1 + length;
            let begins = |first: char| first.is_ascii_alphanumeric() || first == '/';
            if inner[length..].starts_with('>') && inner.starts_with(begins) {
                self.text(start..at);
                from += 1;
                self.tag(at..from);
                start = from;
            }
        }
        self.text(start..line.end);
    }

    fn text(&mut self, range: Range<usize>) {
        entity::decode(&mut self.plain, range, keep_words);
    }

    fn tag(&mut self, tag: Range<usize>) {
        let source = self.plain.source();
        let inner = &source[tag.start + 1..tag.end - 1];
        if let Some(name) = voice(inner) {
            let start = tag.start + 1 + (inner.len() - name.len());
            if self.voice != Some(name) {
                self.plain.end_lines(2, tag.start);
                self.name(start..start + name.len(), tag);
                self.voice = Some(name);
            }
            return;
        }
        let end = self.plain.len();
        match inner.as_bytes() {
            [style @ (b'i' | b'b'), rest @ ..] if rest.first().is_none_or(|next| *next == b'.') => {
                self.open.push((*style, end, tag.start));
            }
            [b'/', style @ (b'i' | b'b')] => {
                if let Some((own, text, start)) = self.open.pop().filter(|open| open.0 == *style) {
                    let style = if own == b'i' {
                        Style::Emphasis
                    } else {
                        Style::Strong
                    };
                    self.plain.annotate(style, text..end, start..tag.end);
                }
            }
            _ => {}
        }
    }
}

/// The name in `v.loud Ana Reyes`.
fn voice(tag: &str) -> Option<&str> {
    let (classes, name) = tag.split_once([' ', '\t'])?;
    let is_voice = classes == "v" || classes.starts_with("v.");
    Some(name.trim()).filter(|name| is_voice && !name.is_empty())
}

/// The name of `ANA REYES:` or `[Ana]:` or `(ANA)`, and where the words begin.
fn label(line: &str) -> Option<(Range<usize>, usize)> {
    let closing = match line.chars().next()? {
        '[' => Some("]"),
        '(' => Some(")"),
        _ => None,
    };
    let (name, mut words) = match closing {
        Some(closing) => {
            let end = line.find(closing)?;
            (1..end, end + 1)
        }
        None => {
            let end = line.find(':')?;
            (0..end, end)
        }
    };
    let colon = line[words..].starts_with(':');
    words += usize::from(colon);
    let rest = &line[words..];
    let text = &line[name.clone()];
    // *MAN 2*
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = |word: &str| word.starts_with(char::is_uppercase) || is_number(word);
    let shouted = !text.contains(char::is_lowercase);
    let fits = text.len() <= LONGEST && text.split(' ').count() <= WORDS;
    let named = fits && !is_number(text) && text.split(' ').all(is_name) && (colon || shouted);
    // *10:30* and *http://* are no labels, and a name alone speaks not
    let spoken = rest.starts_with(char::is_whitespace) && !rest.trim().is_empty();
    let words = words + rest.len() - rest.trim_start().len();
    (named && spoken).then_some((name, words))
}

/// Whether a line is a sound in brackets, or notes of music: *♪ (slow tune) ♪*.
fn is_sound(line: &str) -> bool {
    let sounds = !line.is_empty();
    let line = line
        .trim_start_matches(['-', ' '])
        .trim_matches(['♪', '♫', '#', ' ']);
    let within = |open, close| {
        let inner = line
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        inner.is_some_and(|inner: &str| !inner.contains([open, close]))
    };
    sounds && (line.is_empty() || within('[', ']') || within('(', ')'))
}

/// Without tags around.
fn without_tags(mut line: &str) -> &str {
    while line.starts_with('<') {
        let Some(end) = line.find('>') else { break };
        line = line[end + 1..].trim_start();
    }
    while line.ends_with('>') {
        let Some(start) = line.rfind('<') else { break };
        line = line[..start].trim_end();
    }
    line
}
