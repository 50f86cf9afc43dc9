//! The choice of one link for each quotation.

use super::{Draft, DraftCue, Links, Paragraph};
use crate::clause::{Clause, Order};
use crate::lexicon::class;
use crate::pattern::{Match, Pattern, PATTERNS};
use crate::phrase::{Form, Sort};
use crate::token::{Ending, Token};
use crate::{Kind, Span};

/// A link that a pattern offers.
#[derive(Clone, Copy, Debug)]
struct Choice {
    clause: usize,
    pattern: &'static str,
    confidence: f32,
    open: bool,
}

/// Links the quotation that token `token` of phrase `at` is.
pub(super) fn quotation(paragraph: &Paragraph<'_>, at: usize, token: usize, links: &mut Links) {
    let quote = paragraph.tokens[token];
    let stretch = quote.stretch as usize;
    let span = Span::new(quote.start as usize, quote.end as usize);
    if links.of_stretch[stretch].is_some() {
        return;
    }
    let whole = paragraph.phrases[at].is(Sort::Quote);
    let mut best: Option<Choice> = None;
    let mut offer = |choice: Option<Choice>| {
        if let Some(choice) = choice {
            if best.map_or(true, |best| choice.confidence > best.confidence) {
                best = Some(choice);
            }
        }
    };
    if whole {
        offer(after(paragraph, at, &quote));
    }
    offer(governing(paragraph, at, &quote));
    if let Some(choice) = best {
        let draft = draft_of(paragraph, choice, links);
        links.add(stretch, span, draft);
        links.drafts[draft].open |= choice.open;
    } else if let Some(draft) = same_quotation(paragraph, stretch, links) {
        links.add(stretch, span, draft);
    } else if whole {
        if let Some(draft) = continued(paragraph, at, links) {
            links.add(stretch, span, draft);
        }
    }
}

/// The draft of the part before, when the quotation runs over several paragraphs.
fn same_quotation(paragraph: &Paragraph<'_>, stretch: usize, links: &Links) -> Option<usize> {
    let before = stretch.checked_sub(1)?;
    let same = paragraph.stretches[before].quotation == paragraph.stretches[stretch].quotation;
    links.of_stretch[before].filter(|_| same).map(|draft| draft as usize)
}

/// The draft of the clause, begun if there is none yet.
fn draft_of(paragraph: &Paragraph<'_>, choice: Choice, links: &mut Links) -> usize {
    let same = |draft: &Draft| draft.paragraph == paragraph.number && draft.clause == Some(choice.clause as u32);
    if let Some(known) = links.drafts.iter().rposition(same) {
        return known;
    }
    let clause = &paragraph.clauses[choice.clause];
    links.push(Draft {
        kind: Kind::Direct,
        parts: Vec::new(),
        cue: Some(cue_of(paragraph, clause)),
        speaker: speaker_of(paragraph, clause),
        referent: None,
        pattern: choice.pattern,
        confidence: choice.confidence,
        paragraph: paragraph.number,
        clause: Some(choice.clause as u32),
        open: choice.open,
    })
}

/// The mention that stands for the subject of a clause.
pub(super) fn speaker_of(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<u32> {
    clause.subject.and_then(|subject| paragraph.mention_of[subject.head as usize])
}

pub(super) fn cue_of(paragraph: &Paragraph<'_>, clause: &Clause) -> DraftCue {
    let group = &paragraph.phrases[clause.verb as usize];
    let (first, last) = (&paragraph.tokens[group.first as usize], &paragraph.tokens[group.end as usize - 1]);
    DraftCue {
        span: Span::new(first.start as usize, last.end as usize),
        verb: paragraph.token(group).verb,
        act: clause.cue.map_or(crate::Act::Says, |cue| cue.act),
        negated: group.negated,
    }
}

/// `Q …`: the clause that follows the quotation.
fn after(paragraph: &Paragraph<'_>, at: usize, quote: &Token) -> Option<Choice> {
    let view = paragraph.view();
    let hit = |pattern: &'static Pattern| view.matches(pattern.shape, at).map(|found| (pattern, found));
    let (pattern, found) = PATTERNS.iter().filter(|pattern| pattern.shape.starts_with('Q')).find_map(hit)?;
    let clause = found.clause?;
    let cue = paragraph.clauses[clause].cue?;
    let free = is_free(paragraph, found);
    let comma = matches!(quote.ending, Ending::Comma | Ending::Ask | Ending::Dash)
        || paragraph.phrases.get(at + 1).is_some_and(|next| matches!(next.sort, Sort::Comma | Sort::Dash));
    let prior = match (free, comma) {
        (true, true) => 1.0,
        (true, false) => 0.8,
        (false, true) => 0.7,
        (false, false) => return None,
    };
    let confidence = pattern.precision() * prior * share(cue.quotation.cues, cue.quotation.of);
    Some(Choice { clause, pattern: pattern.name, confidence, open: true })
}

/// A share, smoothed toward a half.
fn share(cues: u16, of: u16) -> f32 {
    (f32::from(cues) + 1.0) / (f32::from(of) + 2.0)
}

/// Whether nothing that could be the clause's own content follows it.
fn is_free(paragraph: &Paragraph<'_>, found: Match) -> bool {
    let end = paragraph.view().adjuncts(found.end);
    match paragraph.phrases.get(end) {
        None => true,
        Some(next) => {
            next.sentence_start
                || matches!(
                    next.sort,
                    Sort::Stop
                        | Sort::Quote
                        | Sort::Comma
                        | Sort::Semicolon
                        | Sort::Dash
                        | Sort::Colon
                        | Sort::Coordinator
                )
        }
    }
}

/// The cue before the quotation, in the same sentence, in whose content it stands.
fn governing(paragraph: &Paragraph<'_>, at: usize, quote: &Token) -> Option<Choice> {
    let start = paragraph.sentence_start(at);
    let from = paragraph.clauses.partition_point(|clause| (clause.verb as usize) < start);
    let mut stack: Vec<usize> = Vec::new();
    for (index, clause) in paragraph.clauses.iter().enumerate().skip(from) {
        if clause.verb as usize >= at {
            break;
        }
        while let Some(&outer) = stack.last() {
            if contains(paragraph, outer, index) {
                break;
            }
            stack.pop();
        }
        if clause.subject.is_some() {
            stack.push(index);
        }
    }
    let adjacent = stack.last().copied().filter(|&inner| adjoins(paragraph, inner, at));
    let outer = stack.iter().copied().find(|&index| takes_clause(paragraph, index, at));
    let (clause, name) = match (outer, adjacent) {
        (Some(outer), _) if Some(outer) == adjacent => (outer, "speaker-cue-quote"),
        (Some(outer), _) => (outer, "speaker-cue-that-quote"),
        (None, Some(inner)) => (inner, "speaker-cue-quote"),
        (None, None) => return fallback(paragraph, &stack, at, quote),
    };
    let cue = paragraph.clauses[clause].cue;
    let worth = cue.map_or(0.3, |cue| {
        share(cue.quotation.cues + cue.clause.cues, cue.quotation.of + cue.clause.of)
            .max(share(cue.object.cues, cue.object.of))
    });
    let confidence = 0.93 * worth;
    (confidence > 0.35).then_some(Choice { clause, pattern: name, confidence, open: name == "speaker-cue-quote" })
}

/// The innermost clause of any verb with a subject that can speak.
fn fallback(paragraph: &Paragraph<'_>, stack: &[usize], _at: usize, quote: &Token) -> Option<Choice> {
    let &clause = stack.last()?;
    let mention = speaker_of(paragraph, &paragraph.clauses[clause])?;
    let mention = &paragraph.mentions[mention as usize];
    let speaks = mention.is(class::SUBJECT_PRONOUN
        | class::PERSON
        | class::ROLE
        | class::GROUP
        | class::ORGANIZATION
        | class::GIVEN_NAME)
        || mention.sort == crate::phrase::Head::Name;
    let cue = paragraph.clauses[clause].cue?;
    let worth = share(
        cue.object.cues + cue.infinitive.cues + cue.quotation.cues,
        cue.object.of + cue.infinitive.of + cue.quotation.of,
    );
    let confidence = 0.8 * worth;
    let long = quote.quoted_words() >= 5;
    (speaks && confidence > if long { 0.2 } else { 0.35 }).then_some(Choice {
        clause,
        pattern: "clause-quote",
        confidence,
        open: false,
    })
}

/// Whether clause `inner` stands in what clause `outer` reports.
fn contains(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let verb = paragraph.clauses[outer].verb;
    let Some(subject) = paragraph.clauses[inner].subject else { return true };
    if subject.first <= verb {
        return false;
    }
    !breaks(paragraph, verb as usize, subject.first as usize)
}

/// Whether a new main clause begins between phrase `from` and phrase `to`, which is its subject: `; N`, `, but N`, `, while N`.
fn breaks(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let phrases = &paragraph.phrases[from..to];
    if phrases.iter().any(|phrase| phrase.is(Sort::Semicolon)) {
        return true;
    }
    let joined = matches!(phrases.last().map(|last| last.sort), Some(Sort::Coordinator));
    let comma = phrases.len() >= 2 && is_comma(paragraph, to - 2);
    joined && comma
}

fn is_comma(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let phrase = &paragraph.phrases[at];
    phrase.is(Sort::Comma) || phrase.is(Sort::Quote) && paragraph.token(phrase).ending == Ending::Comma
}

/// Whether only adjuncts, a person spoken to, and a comma or colon stand between the clause's verb and phrase `at`.
fn adjoins(paragraph: &Paragraph<'_>, clause: usize, at: usize) -> bool {
    let clause = &paragraph.clauses[clause];
    let view = paragraph.view();
    let from = match clause.subject {
        Some(subject) if subject.order == Order::After => subject.end as usize,
        _ => clause.verb as usize + 1,
    };
    let shapes = ["a,?:?Q", "na,?:?Q", "a,?a:?,?Q", "na,a,?Q"];
    let meets = |shape: &&str| view.matches(shape, from).is_some_and(|found| found.end == at + 1);
    clause.cue.is_some() && (from == at || shapes.iter().any(meets))
}

/// Whether a clause reports all that follows it up to phrase `at`.
fn takes_clause(paragraph: &Paragraph<'_>, index: usize, _at: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let group = &paragraph.phrases[clause.verb as usize];
    let Some(cue) = clause.cue else { return false };
    let frame = share(cue.clause.cues, cue.clause.of);
    group.form != Form::Participle && !group.passive && frame > 0.6
}

/// The draft that a quotation without a cue goes on with: one that ends in the sentence before.
fn continued(paragraph: &Paragraph<'_>, at: usize, links: &Links) -> Option<usize> {
    let begins = paragraph.phrases[at].sentence_start;
    let before = links.drafts.iter().rposition(|draft| draft.paragraph == paragraph.number)?;
    (begins && links.drafts[before].open).then_some(before)
}
