//! Contents, once everything is linked: no byte lies in two parts.
//!
//! A paraphrase is first taken as long as its sentence lets it be. What stands in it is known when the last quotation has
//! its record:
//!
//! - A quotation of the same record parts it in two, and so does one that no record has: its words are among those reported.
//! - It ends before what another record quotes, before the paraphrase around that, and before the words that report either;
//!   those that report itself are no part of it at all. A report without marks goes on behind what is quoted in it: *said
//!   that the bridge, which Hall called “unsafe,” was shut*.
//! - Of nested reports the outermost stays: what reports without marks within it is no record by itself.
//! - A turn of a transcript is whole: quotations and reports in it are records of their own.
//! - A title among words without marks parts them in two.
//!
//! A record that is left without content goes.

use crate::lexicon::{class, Classes, Lexicon};
use crate::mention::NounMention;
use crate::report::{Draft, Links, Parts};
use crate::syntax::token::Stretch;
use crate::Kind;
use crate::Span;

/// What all contents of a document are settled with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Contents<'k> {
    pub(crate) text: &'k str,
    pub(crate) lexicon: &'k Lexicon,
    pub(crate) stretches: &'k [Stretch],
    pub(crate) mentions: &'k [NounMention],
}

/// Where a paraphrase, or the words that report a quotation, begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Edge {
    start: usize,
    paraphrase: bool,
    draft: u32,
    /// From the first part of its content to the last.
    content: Span,
}

impl Contents<'_> {
    /// The same links, with the parts of each draft settled.
    pub(crate) fn settle(self, mut links: Links) -> Links {
        if !links.drafts.iter().all(Draft::is_all_quoted) {
            let edges = self.edges(&links.drafts);
            self.settle_mixed(&edges, &mut links);
            self.settle_indirect(&edges, &mut links);
        }
        links
    }

    fn settle_mixed(self, edges: &[Edge], links: &mut Links) {
        let Links {
            drafts, of_stretch, ..
        } = links;
        for (number, draft) in (0..)
            .zip(drafts)
            .filter(|(_, draft)| draft.quotes() && !draft.is_all_quoted())
        {
            let mut parts = Parts::None;
            draft
                .parts
                .iter()
                .filter(|part| part.1)
                .for_each(|&part| parts.push(part));
            for &(part, _) in draft.parts.iter().filter(|part| !part.1) {
                let within = self.limits(part, (number, draft), edges, |_| true);
                self.part_in_two(within, part.end, number, of_stretch, &mut parts);
            }
            draft.parts = parts;
        }
    }

    fn settle_indirect(self, edges: &[Edge], links: &mut Links) {
        let Links { drafts, titles, .. } = links;
        let titles = titles
            .iter()
            .map(|&title| self.stretches[title as usize].span());
        let quoting = drafts.iter().filter(|draft| draft.quotes());
        let quoted = quoting.flat_map(Draft::spans).map(|span| (span, true));
        let mut taken: Vec<(Span, bool)> = quoted.chain(titles.map(|it| (it, false))).collect();
        taken.sort_unstable();
        for (number, draft) in (0..)
            .zip(drafts)
            .filter(|(_, draft)| draft.kind() == Kind::Indirect)
        {
            let mut parts = Parts::None;
            for part in draft.spans() {
                let next = taken.partition_point(|(other, _)| other.end <= part.start);
                // but *“Sorry” is a word like others, she said*
                let ahead = draft.cue.is_some_and(|cue| cue.span.start >= part.end);
                let nested = taken.get(next).is_some_and(|&(other, quoted)| {
                    (quoted || !ahead) && other.start <= part.start
                });
                if !nested {
                    let leaves = |edge: &Edge| {
                        edge.content.start < part.start || edge.content.end >= part.end
                    };
                    let within = self.limits(part, (number, draft), edges, leaves);
                    self.push_around(within, part.end, &taken[next..], &mut parts);
                }
            }
            draft.parts = parts;
        }
    }

    /// Adds words of a paraphrase, without what others quote among them; its sentence lets it go on up to `last`.
    fn push_around(self, within: Span, last: usize, taken: &[(Span, bool)], parts: &mut Parts) {
        let mut at = within.start;
        let taken = taken.iter().map(|(other, _)| other);
        for other in taken.take_while(|other| other.start < within.end) {
            self.push(Span::new(at, other.start.max(at)), false, parts);
            at = at.max(other.end);
        }
        let rest = Span::new(at.min(within.end), within.end);
        self.push(rest, within.end < last, parts);
    }

    /// The edges of all drafts that quote, in text order.
    fn edges(self, drafts: &[Draft]) -> Vec<Edge> {
        let mut edges = Vec::new();
        for (number, draft) in (0..).zip(drafts).filter(|(_, draft)| draft.quotes()) {
            let unquoted = draft.parts.iter().filter(|part| !part.1);
            let content = draft.content();
            let edge = |start: usize, paraphrase: bool| Edge {
                start,
                paraphrase,
                draft: number,
                content,
            };
            edges.extend(unquoted.map(|part| edge(part.0.start, true)));
            edges.extend(self.report(draft).map(|start| edge(start, false)));
        }
        edges.sort_unstable();
        edges
    }

    /// Where the words that report begin: with the cue, or with the speaker right before it.
    fn report(self, draft: &Draft) -> Option<usize> {
        let cue = draft.cue?.span.start;
        let speaker = self.speaker(draft).filter(|speaker| {
            let between = self.text.get(speaker.end..cue);
            between.is_some_and(|between| between.split_whitespace().take(NEAR + 1).count() <= NEAR)
        });
        Some(speaker.map_or(cue, |speaker| speaker.start))
    }

    fn speaker(self, draft: &Draft) -> Option<Span> {
        draft
            .speaker
            .map(|speaker| self.mentions[speaker as usize].whole())
    }

    /// Where a paraphrase begins and ends, for all that others and its own record have in it without marks, where that ends it.
    fn limits(
        self,
        part: Span,
        (number, draft): (u32, &Draft),
        edges: &[Edge],
        leaves: impl Fn(&Edge) -> bool,
    ) -> Span {
        // of two that begin together the first one stays
        let ends = |edge: &&Edge| {
            edge.draft != number
                && leaves(edge)
                && !(edge.paraphrase && edge.start == part.start && edge.draft > number)
        };
        let first = edges.partition_point(|edge| edge.start < part.start);
        let other = edges[first..]
            .iter()
            .take_while(|edge| edge.start < part.end)
            .find(ends);
        let mut within = Span::new(part.start, other.map_or(part.end, |edge| edge.start));
        for own in draft
            .cue
            .map(|cue| cue.span)
            .into_iter()
            .chain(self.speaker(draft))
        {
            if own.start > within.start {
                within.end = within.end.min(own.start);
            } else {
                within.start = within.start.max(own.end);
            }
        }
        within
    }

    /// Adds a paraphrase, with the quotations in it that belong to it; its sentence lets it go on up to `last`.
    fn part_in_two(
        self,
        within: Span,
        last: usize,
        number: u32,
        of_stretch: &mut [Option<u32>],
        parts: &mut Parts,
    ) {
        let Span {
            start: mut at,
            mut end,
        } = within;
        let next = self
            .stretches
            .partition_point(|stretch| stretch.end as usize <= at);
        for (stretch, owner) in self.stretches[next..].iter().zip(&mut of_stretch[next..]) {
            let quoted = stretch.span();
            if quoted.start >= end {
                break;
            }
            if quoted.end > end || owner.is_some_and(|owner| owner != number) {
                end = quoted.start;
                break;
            }
            self.push(Span::new(at, quoted.start), false, parts);
            if owner.replace(number).is_none() {
                parts.push((quoted, true));
            }
            at = quoted.end;
        }
        self.push(Span::new(at, end), end < last, parts);
    }

    /// Adds words of a paraphrase; `cut` ones end in the midst of their sentence.
    fn push(self, words: Span, cut: bool, parts: &mut Parts) {
        let Some(text) = self.text.get(words.start..words.end) else {
            return;
        };
        let (text, cut) = stray_mark(text).map_or((text, cut), |mark| (&text[..mark], true));
        let text = if cut { self.without_joints(text) } else { text };
        push(
            self.text,
            Span::new(words.start, words.start + text.len()),
            parts,
        );
    }

    /// Without the words at the end that join what has been cut off: *the plan and, a letter by, those who*.
    fn without_joints(self, text: &str) -> &str {
        let mut text = text.trim_end();
        loop {
            let word = text.len() - text.trim_end_matches(char::is_alphanumeric).len();
            let (before, word) = text.split_at(text.len() - word);
            if self.lexicon.look_up(word.as_bytes()).classes & JOINTS == 0 {
                return text;
            }
            text = before.trim_end_matches(is_edge);
        }
    }
}

/// How many words may stand between a speaker and a cue that are taken for one.
const NEAR: usize = 2;

/// The words that join clauses and phrases.
const JOINTS: Classes = class::COORDINATOR
    | class::SUBORDINATOR
    | class::RELATIVE
    | class::INTERROGATIVE
    | class::PREPOSITION
    | class::TO;

/// Adds words without marks, but for white space, commas and the like at the edges; none when no letter or digit is left.
fn push(text: &str, words: Span, parts: &mut Parts) {
    let Some(inner) = text.get(words.start..words.end) else {
        return;
    };
    let start = words.end
        - inner
            .trim_start_matches(|letter| is_edge(letter) || matches!(letter, ')' | ']'))
            .len();
    let kept = text[start..words.end]
        .trim_end_matches(|letter| is_edge(letter) || matches!(letter, '(' | '['));
    if kept.contains(char::is_alphanumeric) {
        parts.push((Span::new(start, start + kept.len()), false));
    }
}

fn is_edge(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '–' | '—' | '-')
}

/// The first double mark that belongs to no quotation, but for that of inches: *6'4"*.
fn stray_mark(text: &str) -> Option<usize> {
    // most paraphrases hold no byte that a mark ends with; without a branch for each that is told in blocks
    let ends = |byte: u8| (byte == b'"') | matches!(byte, 0x9C..=0x9E | 0xAB | 0xBB);
    if !text.bytes().fold(false, |any, byte| any | ends(byte)) {
        return None;
    }
    let mut marks = text.match_indices(['"', '“', '”', '„', '«', '»']);
    marks
        .find(|&(at, _)| !text[..at].ends_with(|before: char| before.is_ascii_digit()))
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests;
