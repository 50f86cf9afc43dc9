//! Quotations whose cue is not a verb: *according to X*, *her claim that*.

use super::cue_noun::CueNoun;
use super::draft::DraftCue;
use super::offer::{Offer, Quoted};
use super::paragraph::Paragraph;
use super::speaker::{giver, owner_of_words};
use super::title::is_capitalised;
use crate::lexicon::class;
use crate::lexicon::single_words::{FOR, OF, TO};
use crate::syntax::phrase::{Head, Phrase, Sort};
use crate::syntax::token::{Ending, Tag};
use crate::{Act, Pattern};

/// *according to X* in the quotation's sentence.
pub(super) fn of_according(quoted: &Quoted<'_, '_>) -> Option<Offer> {
    let (paragraph, at, accordings) = (quoted.paragraph, quoted.at, quoted.accordings);
    let start = paragraph.sentence_start(at);
    let from = accordings.partition_point(|found| found.cue < start);
    let mut found = accordings[from..].iter().take_while(|found| {
        found.cue < start + SENTENCE_REACH && paragraph.sentence_start(found.cue) == start
    });
    let holds = |range: Option<(usize, usize)>| {
        range.is_some_and(|(first, end)| (first..end).contains(&at))
    };
    let said = found
        .clone()
        .find(|found| holds(found.before) || holds(found.after));
    // *…, according to the coroner, but the door “was bolted”*, *…, though it “was bolted”*: the sentence goes on with it
    let going_on = || {
        let first = found.find(|found| found.before.is_some())?;
        let mut joints = (first.cue..at).rev();
        let joins = |sort: Sort| matches!(sort, Sort::Coordinator | Sort::Subordinator);
        let joint = joints.any(|at| joins(paragraph.phrases[at].sort));
        Some(first).filter(|_| joint)
    };
    let found = said.or_else(going_on)?;
    let (cue, [pattern, _]) = found.draft_cue(paragraph);
    let offer = Offer::of_words(cue, Some(found.speaker), pattern);
    Some(offer.going_on().if_sure(said.is_some()))
}

/// How many phrases of a sentence are looked at.
const SENTENCE_REACH: usize = 120;

/// *For Reyes, “it was never about the money.”*, *To Reyes, the plan was “a gift.”*: whose view a sentence holds that is all
/// words in marks, or that says with them what something is.
pub(super) fn of_view(&Quoted { paragraph, at, .. }: &Quoted<'_, '_>) -> Option<Offer> {
    let sentence = paragraph.sentence_start(at);
    let semicolon = |&before: &usize| paragraph.is(before, Sort::Semicolon);
    let start = (sentence..at)
        .rev()
        .find(semicolon)
        .map_or(sentence, |mark| mark + 1);
    let opener = &paragraph.phrases[start];
    let closes = paragraph
        .phrases
        .get(at + 1)
        .map_or(true, |next| next.is_any(&[Sort::Stop, Sort::Semicolon]));
    let opens = opener.is(Sort::Preposition)
        && paragraph.token(opener).is_any(&[FOR, TO])
        && at > start + 2
        && (paragraph.head(at).ending != Ending::Open || closes);
    let before = &paragraph.phrases[at.checked_sub(1)?];
    let said = || {
        // *For Ana Reyes, who runs the shop, “…”*
        before.is(Sort::Comma) && (at == start + 3 || paragraph.is(start + 2, Sort::Comma))
    };
    let equated = || {
        let be = before.is(Sort::Verb) && paragraph.token(before).is(class::BE) && !before.negated;
        let set_off = |phrase: &Phrase| phrase.is(Sort::Comma);
        // *for Ana Reyes it was “…”*
        let it = paragraph.is_pronoun(at - 2);
        be && (it || paragraph.phrases[start + 2..at].iter().any(set_off))
    };
    let viewed = opens && (said() || equated());
    let speaker = paragraph.speaker_at(start + 1).filter(|_| viewed)?;
    let cue = DraftCue::of_words(paragraph.phrase_span(start));
    Some(Offer::of_words(cue, Some(speaker), Pattern::AccordingToQuote).going_on())
}

/// `N (S | P | ,)? Q`, the noun one for words that has an owner: *her claim that “…”*, *Ms. Reyes’s call for “…”*; or a
/// quotation among the words that such a noun reports: *her promise to build “…”*
pub(super) fn of_noun(quoted: &Quoted<'_, '_>) -> Option<Offer> {
    let (paragraph, at, nouns) = (quoted.paragraph, quoted.at, quoted.nouns);
    let (noun, speaker) = beside(paragraph, at)
        .or_else(|| equated(paragraph, at))
        .or_else(|| around(paragraph, nouns, at))?;
    let cue = DraftCue::of_words(paragraph.head_span(noun));
    Some(Offer::of_words(cue, Some(speaker), Pattern::CueNounQuote))
}

/// The noun right before the quotation, and its owner's mention.
fn beside(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, u32)> {
    let noun = (at.saturating_sub(3)..at)
        .rev()
        .find(|&before| paragraph.is(before, Sort::Noun))?;
    let links = paragraph.phrases[noun + 1..at].iter().all(|phrase| {
        let link = matches!(
            phrase.sort,
            Sort::Subordinator | Sort::Preposition | Sort::Comma | Sort::Colon | Sort::Relative
        );
        // *her claim of a “plot”*
        let article = || paragraph.token(phrase).tag == Tag::Determiner;
        (link || article()) && !phrase.sentence_start
    });
    // but *called her claim “shameful”*
    let cue = noun.checked_sub(1).and_then(|verb| paragraph.cue(verb));
    if cue.is_some_and(|cue| cue.act == Act::Calls) {
        return None;
    }
    let owner = owner_of(paragraph, noun).or_else(|| giver(paragraph, noun));
    Some((noun, owner?)).filter(|_| links && reports(paragraph, noun))
}

fn reports(paragraph: &Paragraph<'_>, noun: usize) -> bool {
    paragraph.head(noun).is(class::CUE_NOUN)
}

/// The mention of who owns the words that the noun phrase at `noun` stands for.
fn owner_of(paragraph: &Paragraph<'_>, noun: usize) -> Option<u32> {
    let mention = paragraph.mention_of[noun]?;
    Some(owner_of_words(paragraph, mention)).filter(|&owner| owner != mention)
}

/// *Her first words to us were, “never”*, *“Never,” was her answer*, but *Her first song was “The Long Road”*: the noun that
/// the quotation is equated with.
fn equated(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, u32)> {
    let is = |verb: usize| {
        let verb = paragraph.phrase(verb).filter(|verb| verb.is(Sort::Verb));
        verb.is_some_and(|verb| paragraph.token(verb).is(class::BE) && !verb.negated)
    };
    let noun = if is(at + 1) {
        at + 2
    } else {
        let comma = paragraph.before(at, Sort::Comma);
        let verb = comma
            .unwrap_or(at)
            .checked_sub(1)
            .filter(|&verb| is(verb))?;
        let noun = paragraph.clause_at(verb)?.head()?;
        // *His view of the world was “wrong”* tells what it was like
        Some(noun).filter(|&noun| !paragraph.is_word(noun + 1, OF))?
    };
    let phrase = paragraph.phrases.get(noun)?;
    let quote = paragraph.head(at).text(paragraph.text);
    let work = paragraph.token(phrase).is(class::DOCUMENT) && is_capitalised(quote);
    let owner = owner_of(paragraph, noun).filter(|_| !work && reports(paragraph, noun))?;
    Some((noun, owner))
}

/// The noun in whose content the quotation stands.
fn around(paragraph: &Paragraph<'_>, nouns: &[CueNoun], at: usize) -> Option<(usize, u32)> {
    let start = paragraph
        .sentence_start(at)
        .max(at.saturating_sub(NOUN_REACH));
    let near = &nouns[nouns.partition_point(|found| found.noun < start)..];
    let mut near = near.iter().take_while(|found| found.noun < at);
    near.find(|found| (found.content.0..found.content.1).contains(&at))
        .map(|found| (found.noun, found.speaker))
}

/// How many phrases before a quotation are searched for a noun that reports it.
const NOUN_REACH: usize = 24;

/// `- N : Q`: a name between a dash, or the sentence's start, and a colon right before the quotation.
pub(super) fn of_name(&Quoted { paragraph, at, .. }: &Quoted<'_, '_>) -> Option<Offer> {
    let name = at
        .checked_sub(2)
        .filter(|_| paragraph.is(at - 1, Sort::Colon))?;
    let phrase = &paragraph.phrases[name];
    let first = (name.saturating_sub(2)..name)
        .rev()
        .take_while(|&before| joins_names(paragraph, before))
        .last()
        .unwrap_or(name);
    let opens = paragraph.phrases[first].sentence_start || paragraph.follows(first, Sort::Dash);
    if !phrase.is(Sort::Noun) || phrase.noun != Head::Name || !opens {
        return None;
    }
    let cue = DraftCue::of_words(paragraph.phrase_span(at - 1));
    let speaker = paragraph.mention_of[first];
    Some(Offer::of_words(cue, speaker, Pattern::NameColonQuote).going_on())
}

/// *Reyes and Hall:*
fn joins_names(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let phrase = &paragraph.phrases[at];
    phrase.is(Sort::Coordinator) || phrase.is_noun(Head::Name)
}
