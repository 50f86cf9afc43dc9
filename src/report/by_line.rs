//! By-lines: a dash and a name behind a quotation that stands by itself, on its line or on the next.
//!
//! ```text
//! Q - N end        “Less salt.” — Mateo Brill        end = the paragraph's end | "," | "("
//! Q ¶ - N end
//! N - Q -            Mateo Brill — “Less salt, I say” — and others
//! Q : N              “Less salt”: union boss Mateo Brill on …            a headline
//! Q (N …)            “less salt by the year” (Brill 1999: 12)
//! ```

use super::clause::has_clause;
use super::draft::{Draft, DraftCue, Links};
use super::offer::{Offer, Quoted};
use super::paragraph::{can_speak, Paragraph};
use super::title::{capitals, is_capitalised};
use crate::lexicon::class;
use crate::lexicon::single_words::ON;
use crate::syntax::phrase::{shouts, Form, Head, Phrase, Sort};
use crate::syntax::token::Tag;
use crate::util::words::inner;
use crate::Pattern;

const PATTERN: Pattern = Pattern::QuoteDashSpeaker;

/// `Q - N`: the by-line on the quotation's own line, `N - Q -`, what somebody says while they are named, or `Q (N …)`.
pub(super) fn quotation(&Quoted { paragraph, at, .. }: &Quoted<'_, '_>) -> Option<Offer> {
    let whole = paragraph.is(at, Sort::Quote);
    let quote = paragraph.head(at);
    let found = by_line(paragraph, at + 1)
        .filter(|_| !is_heading(quote.text(paragraph.text)))
        .or_else(|| headline(paragraph, at))
        .or_else(|| aside(paragraph, at));
    let bracket = found.is_none();
    let found = found.or_else(|| cited(paragraph, at));
    let (cue, speaker) = found.filter(|_| whole)?;
    Some(Offer::of_words(cue, Some(speaker), PATTERN).if_sure(!bracket))
}

/// *“less salt by the year” (Brill 1999: 12)*, *“like gulls on a roof” (Ana again)*: a source in brackets, with numbers and
/// adverbs at most, behind words that are no title.
fn cited(paragraph: &Paragraph<'_>, at: usize) -> Option<(DraftCue, u32)> {
    // but *“…” [Ed. Hall]*
    if paragraph.word(at + 1) != "(" {
        return None;
    }
    let name = paragraph.phrases.get(at + 2)?;
    let rest = paragraph.phrases[at + 3..].iter();
    let plain = |phrase: &&Phrase| match phrase.sort {
        Sort::Comma | Sort::Colon | Sort::Adverb | Sort::Time => true,
        Sort::Noun => paragraph.token(phrase).tag == Tag::Number,
        _ => false,
    };
    let end = rest.take(CITATION).take_while(plain).count();
    let closes = paragraph.is(at + 3 + end, Sort::Close);
    let named = closes && name.is_noun(Head::Name);
    let speaker = paragraph.speaker_at(at + 2).filter(|_| named)?;
    let cue = DraftCue::of_words(paragraph.phrase_span(at + 1));
    is_sentence(paragraph, at).then_some((cue, speaker))
}

/// How many phrases may stand in brackets behind the name of a source.
const CITATION: usize = 6;

/// Whether the quotation is no title.
fn is_sentence(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let quote = paragraph.head(at);
    quote.quoted_words() > TITLE && !is_capitalised(quote.text(paragraph.text))
}

/// *“Less salt”: Brill*, *“We need less salt”: Brill hits out*, but *“Less salt”: what we know*, *“Salt”: Brill’s new book*.
fn headline(paragraph: &Paragraph<'_>, at: usize) -> Option<(DraftCue, u32)> {
    let colon = at == 0 && paragraph.continues(at + 1, Sort::Colon);
    let name = paragraph.phrase(at + 2);
    let name = name.filter(|name| colon && name.is(Sort::Noun))?;
    let speaker = paragraph.mention_of[at + 2]?;
    let mention = paragraph.mention(speaker);
    let able = name.noun != Head::Pronoun && can_speak(mention) && !mention.is(class::DOCUMENT);
    let ends = match paragraph.phrase(at + 3) {
        Some(next) => {
            paragraph.is_word(at + 3, ON)
                || next.is_verb(Form::Finite) && is_sentence(paragraph, at)
        }
        None => true,
    };
    let stops = paragraph.follows(paragraph.phrases.len(), Sort::Stop);
    let cue = DraftCue::of_words(paragraph.phrase_span(at + 1));
    (able && ends && !stops).then_some((cue, speaker))
}

/// *among them Ana Reyes -- “I would sooner swim” -- and others*: whose name the words between dashes explain.
fn aside(paragraph: &Paragraph<'_>, at: usize) -> Option<(DraftCue, u32)> {
    let is_dash = |at: usize| paragraph.continues(at, Sort::Dash);
    let name = at
        .checked_sub(2)
        .filter(|_| is_dash(at - 1) && is_dash(at + 1))?;
    let speaker = paragraph
        .speaker_at(name)
        .filter(|_| is_sentence(paragraph, at))?;
    let named = paragraph.phrases[name].noun == Head::Name;
    let cue = DraftCue::of_words(paragraph.phrase_span(at - 1));
    named.then_some((cue, speaker))
}

/// So many words may be a name rather than a sentence.
const TITLE: u16 = 3;

/// `Q ¶ - N`, `Q ¶ N`: the by-line below a paragraph that is nothing but the quotation.
pub(super) fn below(paragraph: &Paragraph<'_>, links: &mut Links) {
    let Some(first) = paragraph
        .phrases
        .first()
        .filter(|_| paragraph.wants(PATTERN))
    else {
        return;
    };
    let dash = first.is(Sort::Dash);
    let start = paragraph.first(first).start;
    if !dash && (!first.is(Sort::Noun) || paragraph.phrases.len() > LINE) {
        return;
    }
    let after = paragraph
        .stretches
        .partition_point(|stretch| stretch.start < start);
    let Some(last) = after
        .checked_sub(1)
        .filter(|&last| links.of_stretch[last].is_none())
    else {
        return;
    };
    let span = paragraph.stretches[last].span();
    let between = &paragraph.text[span.end..start as usize];
    if !between.trim().is_empty() || is_heading(span.of(paragraph.text)) {
        return;
    }
    let named = if dash {
        by_line(paragraph, 0).map(|(cue, name)| (Some(cue), name))
    } else {
        name_line(paragraph).map(|name| (None, name))
    };
    let right_below =
        || between.matches('\n').count() == 1 && is_line(&paragraph.text[..span.start]);
    let Some((cue, speaker)) = named.filter(|_| dash || right_below()) else {
        return;
    };
    let draft = links.push(Draft {
        cue,
        speaker: Some(speaker),
        ..Draft::begun(PATTERN, paragraph.number)
    });
    let same = paragraph.stretches[last].quotation;
    let parts = (0..after)
        .rev()
        .take_while(|&part| paragraph.stretches[part].quotation == same);
    for part in parts.collect::<Vec<_>>().into_iter().rev() {
        links.add(part, paragraph.stretches[part].span(), draft);
    }
}

/// *“The Deaf Orchard”*: a name of a work rather than a sentence.
fn is_heading(quoted: &str) -> bool {
    let words = inner(quoted);
    let ends = words.ends_with(|end: char| end.is_alphanumeric() || end == ')');
    ends && words.split_whitespace().nth(1).is_some()
        && words.contains(char::is_lowercase)
        && is_capitalised(words)
        && capitals(words)
}

/// Whether a line begins where the text ends.
fn is_line(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '\t', '>', '_', '*']);
    before.is_empty() || before.ends_with('\n')
}

/// *ADA REYES*, *Ana Reyes, the mayor of Dover*: a line that is a name and what explains it.
fn name_line(paragraph: &Paragraph<'_>) -> Option<u32> {
    let (phrases, tokens) = (paragraph.phrases, paragraph.tokens);
    let first = &phrases[0];
    let explains = |phrase: &Phrase| {
        phrase.is_any(&[Sort::Comma, Sort::Noun, Sort::Preposition, Sort::Adverb])
    };
    let begins = &tokens[first.first as usize];
    let shouted = first.tokens().all(|token| shouts(&tokens[token]))
        && (begins.tag == Tag::Name || begins.classes == 0);
    let named = first.noun == Head::Name || shouted && first.end > 1;
    let apart = phrases
        .get(1)
        .map_or(shouted || first.end > 1, |next| next.is(Sort::Comma));
    // within the marks that the quotation ends with: *Ana Reyes, the mayor of Dover.”*
    let closing = |phrase: &&Phrase| phrase.is_any(&[Sort::Stop, Sort::Other]);
    let end = phrases.len() - phrases.iter().rev().take(2).take_while(closing).count();
    let apart = apart || end < phrases.len() && first.end > 1;
    let able = named && apart && end > 0 && phrases[..end].iter().all(explains);
    paragraph.mention_of[0].filter(|_| able)
}

/// How many phrases such a line may have.
const LINE: usize = 9;

/// The dash at phrase `at` as a cue, and whom it names.
fn by_line(paragraph: &Paragraph<'_>, at: usize) -> Option<(DraftCue, u32)> {
    let (dash, name) = (paragraph.phrases.get(at)?, paragraph.phrases.get(at + 1)?);
    let speaker = paragraph.speaker_at(at + 1)?;
    let name_or_role = name.noun == Head::Name || at == 0 && name.noun == Head::Nominal;
    let named = name.is(Sort::Noun) && name_or_role;
    let below = at == 0 && name.noun == Head::Name;
    let acts = |from: usize| has_clause(paragraph, (from, paragraph.phrases.len()));
    let ends = match paragraph.phrases.get(at + 2) {
        None => true,
        // *— Hild of Garrick*, *— Juno Pratt, who lost her roof*
        Some(next) if below && next.is(Sort::Preposition) => !acts(2),
        // but *“Come in” — Reyes, smiling, stood up*
        Some(next) if next.is(Sort::Comma) => {
            !acts(at + 2) || below && paragraph.continues(3, Sort::Relative)
        }
        // *“Less salt.” — Mateo Brill.*, but *“Less salt” — Brill. He left.*
        Some(next) if next.is(Sort::Stop) => {
            let quotes = |phrase: &Phrase| phrase.is(Sort::Quote);
            paragraph.phrases.len() == at + 3 && paragraph.phrases[..at].iter().all(quotes)
        }
        Some(next) => next.is(Sort::Open),
    };
    let cue = DraftCue::of_words(paragraph.phrase_span(at));
    (dash.is(Sort::Dash) && named && ends).then_some((cue, speaker))
}
