//! The speakers that patterns of the caller's own name, as mentions among those of the paragraph.

use crate::mention::{is_first_person, NounMention, FIRST_PERSON, SPEAKS};
use crate::phrase::Head;
use crate::Span;

/// The number of the mention that each span is, in the order of the spans. A span that is no mention yet becomes one, in
/// its place in text order; `first` is the paragraph's first mention, `of_phrase` holds the mention of each phrase.
pub(crate) fn introduce(
    text: &str,
    spans: impl Iterator<Item = Span> + Clone,
    first: usize,
    paragraph: u32,
    mentions: &mut Vec<NounMention>,
    of_phrase: &mut [Option<u32>],
) -> Vec<u32> {
    let known = mentions.split_off(first);
    let mut new: Vec<Span> = spans.clone().filter(|&span| equal(&known, span).is_none()).collect();
    new.sort();
    new.dedup();
    let before = |mention: &NounMention| new.partition_point(|span| span.start <= mention.span().start);
    let moved: Vec<u32> = known.iter().enumerate().map(|(at, mention)| (first + at + before(mention)) as u32).collect();
    let place = |number: u32| (number as usize).checked_sub(first).map_or(number, |at| moved[at]);
    of_phrase.iter_mut().for_each(|number| *number = number.map(place));
    let number_of = |span: Span| match equal(&known, span) {
        Some(at) => moved[at],
        None => {
            let index = new.partition_point(|&other| other < span);
            let passed = known.partition_point(|mention| mention.span().start < span.start);
            (first + index + passed) as u32
        }
    };
    let numbers = spans.map(number_of).collect();
    let old = known.iter().enumerate().map(|(at, &like)| (like.span().start, true, like, like.beside(first + at)));
    let added = new.iter().map(|&span| {
        let (mut new, like) = mention(&known, span, paragraph);
        new.set(FIRST_PERSON, is_first_person(text, span));
        (span.start, false, new, like.and_then(|at| new.beside(first + at)))
    });
    let mut all: Vec<(usize, bool, NounMention, Option<u32>)> = old.chain(added).collect();
    // stable; a new mention stands before an old one that begins where it does
    all.sort_by_key(|&(start, old, ..)| (start, old));
    for (_, _, mut mention, beside) in all {
        mention.set_beside(mentions.len(), beside.map(place));
        mentions.push(mention);
    }
    numbers
}

/// The mention of exactly that span.
fn equal(known: &[NounMention], span: Span) -> Option<usize> {
    let at = known.partition_point(|mention| mention.span().start < span.start);
    known.get(at).filter(|mention| mention.span() == span).map(|_| at)
}

/// A mention for the span: it is what the first name that it holds is, or else the first mention that it touches. That
/// one's place among the known ones comes with it.
fn mention(known: &[NounMention], span: Span, paragraph: u32) -> (NounMention, Option<usize>) {
    let from = known.partition_point(|mention| mention.span().end <= span.start);
    let touched = || (from..known.len()).take_while(|&at| known[at].span().start < span.end).take(8);
    let name = touched().find(|&at| known[at].sort == Head::Name && span.contains(known[at].head()));
    let like = name.or_else(|| touched().next());
    let new = match like.map(|at| known[at]) {
        Some(like) => like.placed(span, if span.contains(like.head()) { like.head() } else { span }),
        None => {
            let sentence = known.last().map_or(0, |mention| mention.sentence);
            let mut new = NounMention::new(span, paragraph);
            (new.sort, new.sentence) = (Head::Name, sentence);
            new.set(SPEAKS, true);
            new
        }
    };
    (new, like)
}

#[cfg(test)]
mod tests;
