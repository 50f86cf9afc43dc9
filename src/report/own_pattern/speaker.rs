//! Speakers that the caller's patterns name, as mentions of their paragraph.

use crate::mention::{is_first_person, next_sentence, NounMention, FIRST_PERSON, SPEAKS};
use crate::syntax::clause::View;
use crate::syntax::phrase::{Head, Phrase};
use crate::Span;

/// How many of the mentions that a span touches are looked at.
const TOUCHED: usize = 8;

/// A paragraph whose own mentions, from number `first` on, are collected.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Collected<'k> {
    pub(crate) text: &'k str,
    pub(crate) view: View<'k>,
    pub(crate) paragraph: u32,
    pub(crate) first: usize,
}

/// The number of the mention that each span is, in the order of the spans. A span that is no mention yet becomes one, in
/// its place in text order; `of_phrase` holds the mention of each phrase.
pub(crate) fn introduce(
    collected: &Collected<'_>,
    spans: impl Iterator<Item = Span> + Clone,
    mentions: &mut Vec<NounMention>,
    of_phrase: &mut [Option<u32>],
) -> Vec<u32> {
    let first = collected.first;
    let known = mentions.split_off(first);
    let mut new: Vec<Span> = spans
        .clone()
        .filter(|&span| equal(&known, span).is_none())
        .collect();
    new.sort();
    new.dedup();
    // a new mention stands before an old one that begins where it does
    let before = |span: &Span| known.partition_point(|old| old.span().start < span.start);
    let passed: Vec<usize> = new.iter().map(before).collect();
    let moved = |number: u32| {
        let at = (number as usize).checked_sub(first);
        number + at.map_or(0, |at| passed.partition_point(|&passed| passed <= at)) as u32
    };
    of_phrase
        .iter_mut()
        .flatten()
        .for_each(|number| *number = moved(*number));
    let old = known
        .iter()
        .enumerate()
        .map(|(at, &like)| (at, true, like, like.beside(first + at)));
    let sentences = collected.sentences(next_sentence(mentions), &new);
    let added = new
        .iter()
        .zip(sentences)
        .zip(&passed)
        .map(|((&span, sentence), &passed)| {
            let (mut new, like) = mention(&known, span, collected.paragraph);
            new.sentence = sentence;
            new.set(FIRST_PERSON, is_first_person(collected.text, span));
            (
                passed,
                false,
                new,
                like.and_then(|at| new.beside(first + at)),
            )
        });
    let mut all: Vec<(usize, bool, NounMention, Option<u32>)> = old.chain(added).collect();
    all.sort_by_key(|&(at, old, ..)| (at, old));
    for (_, _, mut mention, beside) in all {
        let own = mentions.len();
        // what explains a known mention may stand behind a new one that is like it
        mention.set_beside(
            own,
            beside.map(moved).filter(|&other| (other as usize) < own),
        );
        mentions.push(mention);
    }
    debug_assert!(mentions[first.saturating_sub(1)..]
        .windows(2)
        .all(|pair| pair[0].sentence <= pair[1].sentence));
    let number = |span: Span| match equal(&known, span) {
        Some(at) => moved((first + at) as u32),
        None => {
            let index = new.partition_point(|&other| other < span);
            (first + index + passed[index]) as u32
        }
    };
    spans.map(number).collect()
}

impl Collected<'_> {
    /// The number of the sentence that each of the sorted spans begins in, when the paragraph's first sentence is number
    /// `sentence`.
    fn sentences<'s>(
        &'s self,
        mut sentence: u32,
        spans: &'s [Span],
    ) -> impl Iterator<Item = u32> + 's {
        let mut next = self.view.phrases.iter().skip(1).peekable();
        spans.iter().map(move |span| {
            let begun = |phrase: &&Phrase| self.view.first(phrase).start as usize <= span.start;
            while let Some(phrase) = next.next_if(begun) {
                sentence += u32::from(phrase.sentence_start);
            }
            sentence
        })
    }
}

/// The mention of exactly that span. Known mentions stand in the order of their ends: what somebody owns ends behind its
/// owner.
fn equal(known: &[NounMention], span: Span) -> Option<usize> {
    let from = known.partition_point(|mention| mention.span().end < span.end);
    let near = known[from..]
        .iter()
        .take_while(|mention| mention.span().end == span.end);
    near.zip(from..)
        .find(|(mention, _)| mention.span() == span)
        .map(|(_, at)| at)
}

/// A mention for the span: it is what the first name that it holds is, or else the first mention that it touches. That
/// one's place among the known ones comes with it.
fn mention(known: &[NounMention], span: Span, paragraph: u32) -> (NounMention, Option<usize>) {
    let from = known.partition_point(|mention| mention.span().end <= span.start);
    let near = known.len().min(from + TOUCHED);
    let touched = || (from..near).filter(|&at| known[at].span().start < span.end);
    let name =
        touched().find(|&at| known[at].sort == Head::Name && span.contains(known[at].head()));
    let like = name.or_else(|| touched().next());
    let new = match like.map(|at| known[at]) {
        Some(like) => like.placed(span),
        None => {
            let mut new = NounMention::new(span, paragraph);
            new.sort = Head::Name;
            new.set(SPEAKS, true);
            new
        }
    };
    (new, like)
}

#[cfg(test)]
mod tests;
