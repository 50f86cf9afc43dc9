//! Chooses one link for each quotation: each sort of evidence makes an offer, and the highest score
//! wins.

use super::indirect::span;
use super::{
    after, announced, by_line, governing, loose, noun_cue, title, Draft, DraftCue, Known, Links,
    Paragraph,
};
use crate::lexicon::class;
use crate::mention::{is_of_speaker, NounMention, GOVERNED, OWNED, OWNER, RELATIVE};
use crate::syntax::clause::Clause;
use crate::syntax::phrase::{Form, Head, Sort};
use crate::syntax::token::{Ending, Token};
use crate::{Act, Pattern, Span};

/// A link that a pattern offers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub(super) cue: DraftCue,
    pub(super) speaker: Option<u32>,
    /// The clause whose verb is the cue.
    pub(super) clause: Option<u32>,
    pub(super) pattern: Pattern,
    /// How it compares with other offers.
    pub(super) score: f32,
    /// Whether quotations after it may go on with it.
    pub(super) open: bool,
}

impl Choice {
    pub(super) fn of_clause(
        paragraph: &Paragraph<'_>,
        clause: usize,
        pattern: Pattern,
        score: f32,
        open: bool,
    ) -> Self {
        let known = &paragraph.clauses[clause];
        let (cue, speaker) = (cue_of(paragraph, known), speaker_of(paragraph, known));
        Choice {
            cue,
            speaker,
            clause: Some(clause as u32),
            pattern,
            score,
            open,
        }
    }
}

/// Links the quotation that token `token` of phrase `at` is.
pub(super) fn quotation(
    paragraph: &Paragraph<'_>,
    at: usize,
    token: usize,
    known: &mut Known,
    links: &mut Links,
) {
    let quote = paragraph.tokens[token];
    let stretch = quote.key as usize;
    let span = Span::new(quote.start as usize, quote.end as usize);
    if links.of_stretch[stretch].is_some() {
        return;
    }
    // a title in a sentence that somebody is the source of is among the words of the report
    let sourced = || noun_cue::of_according(paragraph, &known.accordings, at).is_some();
    if title::is_term(paragraph, at)
        || title::is_title(paragraph, token) && !sourced()
        || loose::is_list(paragraph, at)
    {
        return links.titles.push(stretch as u32);
    }
    let whole = paragraph.phrases[at].is(Sort::Quote);
    if let Some(draft) = loose::resumed(paragraph, at, &quote, links) {
        return links.add(stretch, span, draft);
    }
    // *Reyes: Council Asking Engineers ‘Smells of Panic’*
    let verb = |clause: u32| &paragraph.phrases[paragraph.clauses[clause as usize].verb as usize];
    let loose = |choice: &Choice| {
        choice.pattern == governing::WEAK
            || paragraph.headline.is_some()
                && choice
                    .clause
                    .is_some_and(|clause| verb(clause).form == Form::Ing)
    };
    let heads = |choice: &Choice| paragraph.heading && loose(choice);
    let best = best(paragraph, at, &quote, known);
    // *Reyes: Talks Prove ‘Useless’*
    let set_off = best
        .filter(heads)
        .and_then(|_| loose::colon(paragraph, known.open.at(paragraph, at), at, links));
    let draft = match best {
        _ if set_off.is_some() => set_off,
        Some(choice) => {
            let draft = draft_of(paragraph, choice, links);
            links.drafts[draft].open |= choice.open;
            Some(draft)
        }
        None => loose::same_quotation(paragraph, stretch, links)
            .or_else(|| loose::colon(paragraph, known.open.at(paragraph, at), at, links))
            .or_else(|| announced::quotation(paragraph, at, links))
            .or_else(|| loose::continued(paragraph, at, whole, &quote, links)),
    };
    if let Some(draft) = draft {
        links.add(stretch, span, draft);
    }
}

/// The offer with the highest score for the quotation in phrase `at`, the first of equal ones.
fn best(paragraph: &Paragraph<'_>, at: usize, quote: &Token, known: &mut Known) -> Option<Choice> {
    let whole = paragraph.phrases[at].is(Sort::Quote);
    let mut best = Best {
        paragraph,
        choice: None,
    };
    if whole {
        best.ask(after::MOST, || after::quotation(paragraph, at, quote));
        best.ask(by_line::SCORE, || by_line::quotation(paragraph, at));
    }
    best.ask(governing::MOST, || {
        governing::quotation(paragraph, known.open.at(paragraph, at), at, quote)
    });
    best.ask(after::CLOSING_MOST, || after::closing(paragraph, at));
    best.ask(after::AGENT_MOST, || {
        after::agent(paragraph, known.open.at(paragraph, at))
    });
    best.ask(after::NAMED_MOST, || after::named_by(paragraph, at));
    best.ask(noun_cue::ACCORDING, || {
        noun_cue::of_according(paragraph, &known.accordings, at)
    });
    best.ask(noun_cue::ACCORDING, || noun_cue::of_view(paragraph, at));
    best.ask(noun_cue::NOUN, || {
        noun_cue::of_noun(paragraph, &known.nouns, at)
    });
    best.ask(noun_cue::NAME, || noun_cue::of_name(paragraph, at));
    best.choice
}

/// The best offer so far.
struct Best<'k, 'p> {
    paragraph: &'p Paragraph<'k>,
    choice: Option<Choice>,
}

impl Best<'_, '_> {
    /// Takes an offer in if it is better; one that scores `most` at best is not asked for where that is not enough.
    #[inline]
    fn ask(&mut self, most: f32, offer: impl FnOnce() -> Option<Choice>) {
        let least = self
            .choice
            .as_ref()
            .map_or(f32::NEG_INFINITY, |choice| choice.score);
        if most > least {
            let Some(choice) = offer() else { return };
            debug_assert!(choice.score <= most);
            if choice.score > least && self.paragraph.wants(choice.pattern) {
                self.choice = Some(choice);
            }
        }
    }
}

/// How many drafts back one of the same cue is looked for.
const DRAFTS: usize = 64;

/// The draft of the cue, begun if there is none yet.
fn draft_of(paragraph: &Paragraph<'_>, choice: Choice, links: &mut Links) -> usize {
    let near = links.drafts.iter().enumerate().rev().take(DRAFTS);
    let near = near.take_while(|(_, draft)| draft.paragraph == paragraph.number);
    let mut same =
        near.filter(|(_, draft)| draft.cue.is_some_and(|cue| cue.span == choice.cue.span));
    if let Some((known, _)) = same.next() {
        return known;
    }
    links.push(Draft {
        cue: Some(choice.cue),
        speaker: choice.speaker,
        clause: choice.clause,
        open: choice.open,
        ..Draft::begun(choice.pattern, paragraph.number)
    })
}

/// The mention that stands for the subject of a clause; in *his statement said* it is *his*.
pub(super) fn speaker_of(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<u32> {
    clause
        .subject
        .and_then(|subject| paragraph.mention_of[subject.head as usize])
        .map(|mention| owner_of_words(paragraph, mention))
}

/// Of a mention such as *her statement*, *the voice of Reyes* the one of its owner, else itself.
pub(super) fn owner_of_words(paragraph: &Paragraph<'_>, mention: u32) -> u32 {
    let of = &paragraph.mentions[mention as usize];
    let noun = of.head().of(paragraph.text);
    if of.sort != Head::Nominal || !is_of_speaker(of.classes, noun) {
        return mention;
    }
    let after = paragraph.mentions.get(mention as usize + 1);
    if noun == "voice"
        && after.is_some_and(|after| after.has(GOVERNED) && of.reach().contains(after.span()))
    {
        return mention + 1;
    }
    let whose =
        |owner: &NounMention| owner.has(RELATIVE) && owner.span().of(paragraph.text) == "whose";
    let owns = |owner: &NounMention| {
        of.has(OWNED) && owner.has(OWNER) && of.span().contains(owner.span())
            || noun == "voice" && whose(owner) && owner.span().end + 1 == of.span().start
    };
    mention
        .checked_sub(1)
        .filter(|&before| owns(&paragraph.mentions[before as usize]))
        .unwrap_or(mention)
}

pub(super) fn cue_of(paragraph: &Paragraph<'_>, clause: &Clause) -> DraftCue {
    let group = &paragraph.phrases[clause.verb as usize];
    let act = clause.cue.map_or(Act::Says, |cue| cue.act);
    DraftCue {
        span: span_of(paragraph, clause.verb as usize),
        verb: paragraph.token(group).verb,
        act,
        negated: group.negated || is_denied(paragraph, clause.verb as usize),
    }
}

/// *denied (ever) saying*
fn is_denied(paragraph: &Paragraph<'_>, verb: usize) -> bool {
    let adverb = |&before: &usize| paragraph.phrases[before].is(Sort::Adverb);
    let before = (verb.saturating_sub(3)..verb)
        .rev()
        .find(|before| !adverb(before));
    let denies = |before: usize| {
        let clause = paragraph.view().clause_of(before);
        clause
            .and_then(|clause| paragraph.clauses[clause].cue)
            .is_some_and(|cue| cue.act == Act::Denies)
    };
    paragraph.phrases[verb].form == Form::Ing && before.is_some_and(denies)
}

/// The noun or the verb of a phrase.
pub(super) fn head_of(paragraph: &Paragraph<'_>, phrase: usize) -> Span {
    let head = paragraph.token(&paragraph.phrases[phrase]);
    Span::new(head.start as usize, head.end as usize)
}

pub(super) fn span_of(paragraph: &Paragraph<'_>, phrase: usize) -> Span {
    span(paragraph, (phrase, phrase + 1))
}

/// Whether a mention stands for somebody, or something that holds words.
pub(super) fn can_speak(mention: &NounMention) -> bool {
    let speakers = class::SUBJECT_PRONOUN
        | class::PERSON
        | class::ROLE
        | class::GROUP
        | class::ORGANIZATION
        | class::GIVEN_NAME
        | class::DOCUMENT
        | class::DEMONYM;
    // *there*
    let empty = mention.sort == Head::Pronoun
        && mention.is(class::ADVERB)
        && !mention.is(class::DETERMINER);
    !empty && (mention.is(speakers) || mention.sort == Head::Name || mention.has(RELATIVE))
}

pub(super) fn is_comma(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let phrase = &paragraph.phrases[at];
    phrase.is(Sort::Comma)
        || phrase.is(Sort::Quote) && paragraph.token(phrase).ending == Ending::Comma
}
