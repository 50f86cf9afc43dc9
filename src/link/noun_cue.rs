//! Cues that are no verbs: *according to X*, *her claim that*.

use super::choice::{owner_of_words, span_of, Choice};
use super::{according, cue_noun, DraftCue, Paragraph};
use crate::lexicon::class;
use crate::phrase::Sort;
use crate::{Act, Span};

/// *according to X* in the quotation's sentence.
pub(super) fn of_according(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    let start = paragraph.sentence_start(at);
    let sentence = (start..paragraph.phrases.len().min(start + SENTENCE_REACH))
        .take_while(|&index| index == start || !paragraph.phrases[index].sentence_start);
    let mut found = sentence.filter_map(|index| according::at(paragraph, index));
    let holds = |range: Option<(usize, usize)>| range.is_some_and(|(first, end)| (first..end).contains(&at));
    let found = found.find(|found| holds(found.before) || holds(found.after))?;
    let cue = DraftCue { span: span_of(paragraph, found.cue), verb: 0, act: Act::Says, negated: false };
    Some(Choice {
        cue,
        speaker: Some(found.speaker),
        clause: None,
        pattern: "according-to-quote",
        score: 0.84,
        open: true,
    })
}

/// How many phrases of a sentence are looked at.
const SENTENCE_REACH: usize = 120;

/// `N (S | P | ,)? Q`, the noun one for words that has an owner: *her claim that “…”*, *Ms. Reyes’s call for “…”*; or a
/// quotation among the words that such a noun reports: *her promise to build “…”*
pub(super) fn of_noun(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    let (noun, speaker) = beside(paragraph, at).or_else(|| around(paragraph, at))?;
    let head = paragraph.token(&paragraph.phrases[noun]);
    let span = Span::new(head.start as usize, head.end as usize);
    let cue = DraftCue { span, verb: 0, act: Act::Says, negated: false };
    Some(Choice { cue, speaker: Some(speaker), clause: None, pattern: "cue-noun-quote", score: 0.7, open: false })
}

/// The noun right before the quotation, and its owner's mention.
fn beside(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, u32)> {
    let noun = (at.saturating_sub(3)..at).rev().find(|&before| paragraph.phrases[before].is(Sort::Noun))?;
    let links = paragraph.phrases[noun + 1..at].iter().all(|phrase| {
        matches!(phrase.sort, Sort::Subordinator | Sort::Preposition | Sort::Comma | Sort::Colon | Sort::Relative)
            && !phrase.sentence_start
    });
    let mention = paragraph.mention_of[noun]?;
    let owner = owner_of_words(paragraph, mention);
    let reports = paragraph.token(&paragraph.phrases[noun]).is(class::CUE_NOUN);
    (links && owner != mention && reports).then_some((noun, owner))
}

/// The noun in whose content the quotation stands.
fn around(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, u32)> {
    let start = paragraph.sentence_start(at).max(at.saturating_sub(NOUN_REACH));
    let mut nouns = (start..at).filter_map(|noun| Some((noun, cue_noun::at(paragraph, noun)?)));
    let holds = |found: &cue_noun::CueNoun| (found.content.0..found.content.1).contains(&at);
    nouns.find(|(_, found)| holds(found)).map(|(noun, found)| (noun, found.speaker))
}

/// How many phrases before a quotation are searched for a noun that reports it.
const NOUN_REACH: usize = 24;
