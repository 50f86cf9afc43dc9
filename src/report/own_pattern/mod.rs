//! Patterns of the caller's own: regular expressions that name the content, the cue and the speaker.
//!
//! They run over each paragraph by itself, in the order given. What a pattern of the library has linked stays as it is, and
//! so does what an earlier pattern of the caller's own has; what they link is out of reach of the context.

mod speaker;

use std::collections::BTreeMap;

use regex::{Regex, RegexBuilder};

use crate::error::ErrorKind;
use crate::lexicon::{class, Lexicon};
use crate::report::{Draft, DraftCue, Links, Paragraph, Parts};
use crate::syntax::token::{Stretch, Tag, Token};
use crate::{Act, Pattern, Span};

pub(crate) use speaker::{introduce, Collected};

/// The name that records carry.
pub(crate) const NAME: Pattern = Pattern::OwnPattern;
/// How sure the library is of a link that the caller's own pattern made: it cannot measure that.
pub(crate) const CONFIDENCE: f32 = 0.9;
/// The longest that the marks of a quotation are, with those of one that it begins or ends with, in bytes.
const MARKS: usize = 16;
/// A search may look at all that lies before it, for each hit anew: a paragraph longer than this is searched in pieces, so
/// that the work grows linearly whatever the pattern.
const LONGEST: usize = 1 << 12;
/// The most bytes of a compiled pattern: a search may weigh every state of it at every byte, and a bounded repetition has
/// its states once for each time.
const LARGEST: usize = 1 << 22;

/// A compiled pattern, with the numbers of its groups.
#[derive(Clone, Debug)]
pub(crate) struct OwnPattern {
    regex: Regex,
    content: usize,
    cue: usize,
    speaker: usize,
}

impl OwnPattern {
    /// The pattern that stands at `index` of the options.
    pub(crate) fn new(index: usize, pattern: &str) -> Result<Self, ErrorKind> {
        let regex = RegexBuilder::new(pattern).size_limit(LARGEST).build();
        let regex = regex.map_err(|error| refused(index, pattern.to_string(), &error))?;
        let group = |group: &'static str| {
            let number = regex.capture_names().position(|name| name == Some(group));
            number.ok_or_else(|| ErrorKind::MissingGroup {
                index,
                pattern: pattern.to_string(),
                group,
            })
        };
        let (content, cue, speaker) = (group("content")?, group("cue")?, group("speaker")?);
        Ok(OwnPattern {
            regex,
            content,
            cue,
            speaker,
        })
    }
}

/// Why a pattern cannot be compiled: the last line of a message that may draw the pattern first.
fn refused(index: usize, pattern: String, error: &regex::Error) -> ErrorKind {
    if let regex::Error::CompiledTooBig(most) = *error {
        return ErrorKind::LargePattern {
            index,
            pattern,
            most,
        };
    }
    let message = error.to_string();
    let last = message.lines().last().unwrap_or_default();
    ErrorKind::BadPattern {
        index,
        pattern,
        reason: last.trim().trim_start_matches("error: ").to_string(),
    }
}

/// What a pattern hit: spans of the text, without white space around them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Hit {
    pub(crate) content: Span,
    pub(crate) cue: Option<Span>,
    pub(crate) speaker: Span,
}

/// Every hit in the paragraph `within`, pattern by pattern.
pub(crate) fn find(patterns: &[OwnPattern], text: &str, within: Span) -> Vec<Hit> {
    let mut hits = Vec::new();
    for pattern in patterns {
        for piece in pieces(text, within) {
            pattern.search(text, within.start, piece, &mut hits);
        }
    }
    hits
}

impl OwnPattern {
    /// Adds the hits in a piece of the paragraph that begins at byte `start`. What stands before the piece is seen: `^` is the
    /// beginning of the paragraph.
    fn search(&self, text: &str, start: usize, piece: Span, hits: &mut Vec<Hit>) {
        let searched = &text[start..piece.end];
        let mut from = Some(piece.start - start);
        while let Some(groups) = from.and_then(|from| self.regex.captures_at(searched, from)) {
            let span = |group: usize| {
                let group = groups.get(group)?;
                trimmed(text, Span::new(start + group.start(), start + group.end()))
            };
            if let (Some(content), Some(speaker)) = (span(self.content), span(self.speaker)) {
                hits.push(Hit {
                    content,
                    cue: span(self.cue),
                    speaker,
                });
            }
            // past a character where nothing was matched
            let next = groups
                .get(0)
                .map_or(searched.len(), |whole| whole.end().max(whole.start() + 1));
            from = (next..=searched.len()).find(|&at| searched.is_char_boundary(at));
        }
    }
}

/// The paragraph, in pieces when it is long, cut at white space where there is some.
fn pieces(text: &str, within: Span) -> impl Iterator<Item = Span> + '_ {
    let mut start = within.start;
    std::iter::from_fn(move || {
        let rest = &text[start..within.end];
        let mut length = rest.len();
        if length > LONGEST {
            let longest = (0..=LONGEST)
                .rev()
                .find(|&at| rest.is_char_boundary(at))
                .unwrap_or(0);
            let white = rest[..longest]
                .rfind(char::is_whitespace)
                .filter(|&at| at > 0);
            length = white.unwrap_or(longest);
        }
        let piece = Span::new(start, start + length);
        start = piece.end;
        (!piece.is_empty()).then_some(piece)
    })
}

/// The span without white space around it; none when nothing is left.
fn trimmed(text: &str, span: Span) -> Option<Span> {
    let inner = span.of(text).trim_start();
    let start = span.end - inner.len();
    let span = Span::new(start, start + inner.trim_end().len());
    (!span.is_empty()).then_some(span)
}

/// Adds a draft for each hit whose content nothing has linked yet; `speakers` are the mentions of the hits, `from` is the
/// first draft of the paragraph.
pub(crate) fn link(
    paragraph: &Paragraph<'_>,
    lexicon: &Lexicon,
    hits: &[Hit],
    speakers: &[u32],
    from: usize,
    links: &mut Links,
) {
    let mut taken = Taken::new(
        links.drafts[from..]
            .iter()
            .flat_map(|draft| draft.parts.iter())
            .map(|part| part.0),
    );
    for (hit, &speaker) in hits.iter().zip(speakers) {
        let touched = touched(paragraph.stretches, hit.content);
        if links.of_stretch[touched.clone()]
            .iter()
            .any(Option::is_some)
        {
            continue;
        }
        let parts = parts(paragraph, hit.content, touched.clone());
        if parts.is_empty() || parts.iter().any(|part| taken.overlaps(part.0)) {
            continue;
        }
        parts.iter().for_each(|part| taken.add(part.0));
        let draft = links.push(Draft {
            parts: Parts::More(parts),
            cue: hit.cue.map(|cue| cue_of(paragraph, lexicon, cue)),
            speaker: Some(speaker),
            ..Draft::begun(NAME, paragraph.number)
        });
        links.of_stretch[touched].fill(Some(draft as u32));
    }
}

/// The numbers of the stretches that share a byte with the content.
fn touched(stretches: &[Stretch], content: Span) -> std::ops::Range<usize> {
    let first = stretches.partition_point(|stretch| stretch.end as usize <= content.start);
    let inside =
        stretches[first..].partition_point(|stretch| (stretch.start as usize) < content.end);
    first..first + inside
}

/// The content, cut where a quotation begins and ends: what is quoted and what is not, each where it holds a word.
fn parts(
    paragraph: &Paragraph<'_>,
    content: Span,
    touched: std::ops::Range<usize>,
) -> Vec<(Span, bool)> {
    let text = paragraph.text;
    let mut parts = Vec::new();
    let mut at = content.start;
    for stretch in &paragraph.stretches[touched] {
        let span = stretch.span();
        let quoted = Span::new(span.start.max(content.start), span.end.min(content.end));
        parts.push((Span::new(at, quoted.start), false));
        parts.push((with_marks(text, span, quoted), true));
        at = quoted.end;
    }
    parts.push((Span::new(at, content.end), false));
    let kept = parts
        .into_iter()
        .filter(|(span, _)| !span.is_empty() && has_word(span.of(text)));
    kept.filter_map(|(span, quoted)| Some((trimmed(text, span)?, quoted)))
        .collect()
}

/// The whole quotation when only its marks are missing, else the part itself.
fn with_marks(text: &str, quotation: Span, part: Span) -> Span {
    let marks = |start, end| end - start <= MARKS && !has_word(Span::new(start, end).of(text));
    if marks(quotation.start, part.start) && marks(part.end, quotation.end) {
        quotation
    } else {
        part
    }
}

fn has_word(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// The cue, with the verb in it that reports, if there is one.
fn cue_of(paragraph: &Paragraph<'_>, lexicon: &Lexicon, span: Span) -> DraftCue {
    let first = paragraph
        .tokens
        .partition_point(|token| token.end as usize <= span.start);
    let tokens = || {
        paragraph.tokens[first..]
            .iter()
            .take_while(|token| (token.start as usize) < span.end)
    };
    let verb = tokens()
        .filter(|token| reports(token))
        .last()
        .map(|token| token.verb);
    let frames = verb.and_then(|verb| lexicon.cue(verb));
    DraftCue {
        span,
        verb: verb.unwrap_or(0),
        act: frames.map_or(Act::Says, |frames| frames.act),
        negated: tokens().any(|token| token.is_word() && token.is(class::NEGATION)),
        asserted: true,
    }
}

fn reports(token: &Token) -> bool {
    token.is(class::CUE_VERB) && matches!(token.tag, Tag::Verb | Tag::Participle | Tag::Ing)
}

/// Stretches of text that are linked already, disjoint: end by start.
struct Taken(BTreeMap<usize, usize>);

impl Taken {
    fn new(spans: impl Iterator<Item = Span>) -> Self {
        let mut sorted: Vec<Span> = spans.collect();
        sorted.sort();
        let mut taken = Taken(BTreeMap::new());
        let mut open: Option<Span> = None;
        for span in sorted {
            match &mut open {
                Some(open) if span.start < open.end => open.end = open.end.max(span.end),
                _ => open
                    .replace(span)
                    .into_iter()
                    .for_each(|closed| taken.add(closed)),
            }
        }
        open.into_iter().for_each(|closed| taken.add(closed));
        taken
    }

    fn add(&mut self, span: Span) {
        self.0.insert(span.start, span.end);
    }

    fn overlaps(&self, span: Span) -> bool {
        self.0
            .range(..span.end)
            .next_back()
            .is_some_and(|(_, &end)| end > span.start)
    }
}

#[cfg(test)]
mod tests;
