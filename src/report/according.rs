//! *According to X*, *as told by X*, *in X’s view*, *by X’s own account*: who says it, and on which side of it the content
//! stands.
//!
//! ```text
//! … G N .          The fire began in the kitchen, according to the coroner.
//! G N , …          According to the coroner, the fire began in the kitchen.
//! …, G N, … V …    The fire, in the coroner’s view, began in the kitchen.
//! ```

use super::draft::DraftCue;
use super::paragraph::{Paragraph, Run};
use super::{content_end, cue_noun};
use crate::lexicon::reports::{ACCOUNTS, BORROWS, VIEWS};
use crate::lexicon::single_words::{AS, BY, IN, MIND, OF, TO};
use crate::lexicon::{class, CueFrames};
use crate::syntax::phrase::{Form, Head, Sort};
use crate::Pattern;

/// An *according to* with a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct According {
    /// The phrase of the cue.
    pub(super) cue: usize,
    /// The mention that follows it, or owns the view.
    pub(super) speaker: u32,
    /// The phrases of the content, before it or after it, or both.
    pub(super) before: Option<Run>,
    pub(super) after: Option<Run>,
    /// Whether it opens its sentence, or a comma sets it off.
    pub(super) apart: bool,
}

/// How many phrases of apposition may follow the speaker at the start of a sentence.
const REACH: usize = 40;

/// Those of a paragraph, in order. Views are looked for among its mentions, which are few beside its phrases.
pub(super) fn all(paragraph: &Paragraph<'_>, found: &mut Vec<According>) {
    found.clear();
    let cues = paragraph.accordings.iter().map(|&cue| cue as usize);
    found.extend(cues.filter_map(|cue| at(paragraph, cue)));
    let known = found.len();
    let cues = paragraph.clauses.iter();
    let told = cues.filter(|clause| clause.cue.is_some_and(CueFrames::tells));
    found.extend(told.filter_map(|clause| at(paragraph, clause.verb)));
    let views = paragraph.own_mentions().filter(|(_, mention)| {
        let noun = mention.head().of(paragraph.text);
        mention.sort == Head::Nominal
            && (VIEWS.contains(&noun) || ACCOUNTS.contains(&noun) || MIND.is(noun))
    });
    let nouns = views.filter_map(|(number, _)| paragraph.phrase_of(number));
    found.extend(nouns.filter_map(|noun| at(paragraph, noun)));
    if known < found.len() {
        found.sort_unstable_by_key(|found| found.cue);
    }
}

/// The *according to*, the participle of *as told by*, or the noun for a view, at phrase `at`.
pub(super) fn at(paragraph: &Paragraph<'_>, at: usize) -> Option<According> {
    let phrases = paragraph.phrases;
    let (first, rest, mention) = source(paragraph, at).or_else(|| view(paragraph, at))?;
    let rest = paragraph.prepositional(rest);
    let start = content_end::start_within(paragraph, first);
    let end = sentence_end(paragraph, rest - 1);
    let after_comma = first > start && paragraph.is_comma(first - 1);
    let joined = first > start && phrases[first - 1].is(Sort::Coordinator);
    let found = |before, after| {
        Some(According {
            cue: at,
            speaker: mention,
            before,
            after,
            apart: first == at || first == start || after_comma || joined,
        })
    };
    if first > 0 && phrases[first - 1].is(Sort::Relative) {
        return found(None, Some((rest, end)).filter(|_| rest < end));
    }
    if !has_noun(paragraph, start, first) {
        let opened = opening(paragraph, rest, end)?;
        return found(None, Some((opened, end)));
    }
    let before = (start, without_comma(paragraph, start, first));
    let comma = rest < end && phrases[rest].is(Sort::Comma);
    // *The fire was, in her view, an accident*
    let goes_on = || {
        after_comma
            && match phrases[rest + 1].sort {
                Sort::Noun => paragraph.clause_from(rest + 1).is_some() || at > first,
                Sort::Verb => phrases[rest + 1].form != Form::Ing,
                Sort::Quote | Sort::Preposition | Sort::Adverb => true,
                _ => false,
            }
    };
    let clause = || !has_verb(paragraph, before) && has_verb(paragraph, (rest + 1, end));
    if comma && rest + 1 < end && (clause() || goes_on()) {
        return found(Some(before), Some((rest + 1, end)));
    }
    found(Some(before), None)
}

/// `G N`, *as told by N*: where it begins, what follows, and who it names.
fn source(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, usize, u32)> {
    let (first, noun) = match paragraph.phrases[at].sort {
        Sort::According => (at, at + 1),
        Sort::Verb if is_as_told(paragraph, at) => (at - 1, at + 2),
        _ => return None,
    };
    let next = paragraph.phrase(noun)?;
    let mention = paragraph.mention_at(noun).filter(|_| next.is(Sort::Noun))?;
    // but *acted according to them*
    let apart = || first == paragraph.sentence_start(first) || paragraph.is_comma(first - 1);
    let object = || paragraph.head(noun).is(class::OBJECT_PRONOUN) && apart();
    let speaks = paragraph.can_speak(mention) || object();
    speaks.then_some((first, noun + 1, mention))
}

/// *as reported by*: the verb between, which may look finite.
fn is_as_told(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let form = paragraph.phrases[at].form;
    matches!(form, Form::Participle | Form::Finite)
        && at > 0
        && paragraph.is_word(at - 1, AS)
        && paragraph.is_word(at + 1, BY)
}

/// *in the words of X*, *in X’s view*, *by her own account*, *to use X’s phrase*: the same of an adjunct that tells whose words or
/// thoughts the sentence holds.
fn view(paragraph: &Paragraph<'_>, noun: usize) -> Option<(usize, usize, u32)> {
    let phrase = paragraph.phrase(noun)?;
    let first = noun.checked_sub(1).filter(|_| phrase.is(Sort::Noun))?;
    let is = |nouns: &[&str]| nouns.contains(&paragraph.word(noun));
    let opens = is(&VIEWS) && (paragraph.is_word(first, IN) || borrows(paragraph, first))
        || is(&ACCOUNTS) && paragraph.is_word(first, BY)
        || paragraph.is_word(noun, MIND) && paragraph.is_word(first, TO);
    if !opens {
        return None;
    }
    if let Some(owner) = cue_noun::owner(paragraph, noun) {
        return Some((first, noun + 1, owner));
    }
    // but *in view of the mayor*
    let owner = paragraph.speaker_at(noun + 2)?;
    let owns = paragraph.is_word(noun + 1, OF) && phrase.first < phrase.head;
    owns.then_some((first, noun + 3, owner))
}

/// *to use X’s phrase*
fn borrows(paragraph: &Paragraph<'_>, verb: usize) -> bool {
    let group = &paragraph.phrases[verb];
    group.is_verb(Form::Infinitive) && paragraph.token(group).is_form_of(&BORROWS)
}

fn has_noun(paragraph: &Paragraph<'_>, start: usize, at: usize) -> bool {
    paragraph.phrases[start..at]
        .iter()
        .any(|phrase| phrase.is_any(&[Sort::Noun, Sort::Quote]))
}

fn has_verb(paragraph: &Paragraph<'_>, (first, end): (usize, usize)) -> bool {
    paragraph.phrases[first..end]
        .iter()
        .any(|phrase| phrase.is_verb(Form::Finite))
}

fn without_comma(paragraph: &Paragraph<'_>, start: usize, at: usize) -> usize {
    let comma = at > start + 1 && paragraph.is_any(at - 1, &[Sort::Comma, Sort::Dash]);
    at - usize::from(comma)
}

/// The end of the sentence, its full stop left out.
pub(super) fn sentence_end(paragraph: &Paragraph<'_>, from: usize) -> usize {
    let rest = paragraph.phrases[from..].iter().take(REACH);
    let mut end = from + rest.take_while(|phrase| !phrase.sentence_start).count();
    while end > from && paragraph.is(end - 1, Sort::Stop) {
        end -= 1;
    }
    end
}

/// Where the content begins after the speaker and what explains it: after the first comma that a main clause or a quotation
/// follows, or else after the first comma.
fn opening(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    let is = |at: usize, sort: Sort| paragraph.phrases[at].is(sort);
    let main = |&at: &usize| {
        let clause = || paragraph.clause_from(at).is_some();
        is(at, Sort::Quote) || !is(at, Sort::Relative) && clause()
    };
    let commas = (from..end)
        .filter(|&at| is(at, Sort::Comma))
        .map(|at| at + 1);
    let commas = commas.filter(|&first| first < end);
    let first = commas.clone().next();
    // *in her view the well was dry*
    let opens = |at: usize| !is(at, Sort::Relative) && !is(at, Sort::Verb);
    if from < end && opens(from) && first != Some(from + 1) {
        return has_verb(paragraph, (from, first.unwrap_or(end)))
            .then_some(from)
            .or(first);
    }
    let plain = || commas.clone().find(|&at| opens(at));
    commas.clone().find(main).or_else(plain).or(first)
}

impl According {
    /// The cue, with the patterns of a quotation and of words without marks.
    pub(super) fn draft_cue(&self, paragraph: &Paragraph<'_>) -> (DraftCue, [Pattern; 2]) {
        let (span, patterns) = if !paragraph.is(self.cue, Sort::Noun) {
            let patterns = [Pattern::AccordingToQuote, Pattern::AccordingTo];
            (paragraph.phrase_span(self.cue), patterns)
        } else {
            let patterns = [Pattern::CueNounQuote, Pattern::CueNoun];
            (paragraph.head_span(self.cue), patterns)
        };
        (DraftCue::of_words(span), patterns)
    }
}
