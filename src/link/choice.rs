//! The choice of one link for each quotation.

use super::{according, Draft, DraftCue, Links, Paragraph};
use crate::clause::{Clause, Order, Subject};
use crate::lexicon::{class, CueFrames};
use crate::mention::{NounMention, WORDS};
use crate::pattern::{Match, Pattern, PATTERNS};
use crate::phrase::{Form, Head, Sort};
use crate::token::{Ending, Token};
use crate::{Act, Kind, Span};

/// A link that a pattern offers.
#[derive(Clone, Copy, Debug)]
struct Choice {
    cue: DraftCue,
    speaker: Option<u32>,
    /// The clause whose verb is the cue.
    clause: Option<u32>,
    pattern: &'static str,
    confidence: f32,
    /// Whether quotations after it may go on with it.
    open: bool,
}

impl Choice {
    fn of_clause(paragraph: &Paragraph<'_>, clause: usize, pattern: &'static str, confidence: f32, open: bool) -> Self {
        let known = &paragraph.clauses[clause];
        let (cue, speaker) = (cue_of(paragraph, known), speaker_of(paragraph, known));
        Choice { cue, speaker, clause: Some(clause as u32), pattern, confidence, open }
    }
}

/// Links the quotation that token `token` of phrase `at` is.
pub(super) fn quotation(paragraph: &Paragraph<'_>, at: usize, token: usize, links: &mut Links) {
    let quote = paragraph.tokens[token];
    let stretch = quote.stretch as usize;
    let span = Span::new(quote.start as usize, quote.end as usize);
    if links.of_stretch[stretch].is_some() || super::title::is_title(paragraph, token) {
        return;
    }
    let whole = paragraph.phrases[at].is(Sort::Quote);
    let offers = [
        if whole { after(paragraph, at, &quote) } else { None },
        governing(paragraph, at, &quote),
        closing(paragraph, at),
        of_according(paragraph, at),
        of_noun(paragraph, at),
    ];
    let mut best: Option<Choice> = None;
    for choice in offers.into_iter().flatten() {
        if best.map_or(true, |best| choice.confidence > best.confidence) {
            best = Some(choice);
        }
    }
    let draft = match best {
        Some(choice) => {
            let draft = draft_of(paragraph, choice, links);
            links.drafts[draft].open |= choice.open;
            Some(draft)
        }
        None => same_quotation(paragraph, stretch, links)
            .or_else(|| colon(paragraph, at, links))
            .or_else(|| continued(paragraph, at, whole, &quote, links)),
    };
    if let Some(draft) = draft {
        links.add(stretch, span, draft);
    }
}

/// The draft of the part before, when the quotation runs over several paragraphs.
fn same_quotation(paragraph: &Paragraph<'_>, stretch: usize, links: &Links) -> Option<usize> {
    let before = stretch.checked_sub(1)?;
    let same = paragraph.stretches[before].quotation == paragraph.stretches[stretch].quotation;
    links.of_stretch[before].filter(|_| same).map(|draft| draft as usize)
}

/// The draft of the cue, begun if there is none yet.
fn draft_of(paragraph: &Paragraph<'_>, choice: Choice, links: &mut Links) -> usize {
    let near = links.drafts.iter().enumerate().rev().take_while(|(_, draft)| draft.paragraph == paragraph.number);
    let mut same = near.filter(|(_, draft)| draft.cue.is_some_and(|cue| cue.span == choice.cue.span));
    if let Some((known, _)) = same.next() {
        return known;
    }
    links.push(Draft {
        kind: Kind::Direct,
        parts: Vec::new(),
        cue: Some(choice.cue),
        speaker: choice.speaker,
        referent: None,
        pattern: choice.pattern,
        confidence: choice.confidence.min(0.99),
        paragraph: paragraph.number,
        clause: choice.clause,
        open: choice.open,
    })
}

/// The mention that stands for the subject of a clause; in *his statement said* it is *his*.
pub(super) fn speaker_of(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<u32> {
    clause
        .subject
        .and_then(|subject| paragraph.mention_of[subject.head as usize])
        .map(|mention| owner_of_words(paragraph, mention))
}

/// Of a mention such as *her statement* the one of its owner, else itself.
fn owner_of_words(paragraph: &Paragraph<'_>, mention: u32) -> u32 {
    let of = &paragraph.mentions[mention as usize];
    let before = mention.checked_sub(1).filter(|&before| {
        of.sort == Head::Nominal && of.owned && of.is(WORDS) && paragraph.mentions[before as usize].owner
    });
    before.filter(|&before| of.span.contains(paragraph.mentions[before as usize].span)).unwrap_or(mention)
}

pub(super) fn cue_of(paragraph: &Paragraph<'_>, clause: &Clause) -> DraftCue {
    let group = &paragraph.phrases[clause.verb as usize];
    let act = clause.cue.map_or(Act::Says, |cue| cue.act);
    DraftCue {
        span: span_of(paragraph, clause.verb as usize),
        verb: paragraph.token(group).verb,
        act,
        negated: group.negated,
    }
}

fn span_of(paragraph: &Paragraph<'_>, phrase: usize) -> Span {
    let phrase = &paragraph.phrases[phrase];
    let (first, last) = (&paragraph.tokens[phrase.first as usize], &paragraph.tokens[phrase.end as usize - 1]);
    Span::new(first.start as usize, last.end as usize)
}

/// *according to X* in the quotation's sentence.
fn of_according(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
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
        confidence: 0.84,
        open: true,
    })
}

/// How many phrases of a sentence are looked at.
const SENTENCE_REACH: usize = 120;

/// `N (S | P | ,)? Q`, the noun one for words that has an owner: *her claim that “…”*, *Ms. Reyes’s call for “…”*
fn of_noun(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    let noun = (at.saturating_sub(3)..at).rev().find(|&before| paragraph.phrases[before].is(Sort::Noun))?;
    let between = &paragraph.phrases[noun + 1..at];
    let links = between.iter().all(|phrase| {
        matches!(phrase.sort, Sort::Subordinator | Sort::Preposition | Sort::Comma | Sort::Colon | Sort::Relative)
            && !phrase.sentence_start
    });
    let mention = paragraph.mention_of[noun]?;
    let head = paragraph.token(&paragraph.phrases[noun]);
    let owner = owner_of_words(paragraph, mention);
    if !links || owner == mention || !head.is(class::CUE_NOUN) {
        return None;
    }
    let span = Span::new(head.start as usize, head.end as usize);
    let cue = DraftCue { span, verb: 0, act: Act::Says, negated: false };
    Some(Choice { cue, speaker: Some(owner), clause: None, pattern: "cue-noun-quote", confidence: 0.7, open: false })
}

/// `Q …`: the clause that follows the quotation.
fn after(paragraph: &Paragraph<'_>, at: usize, quote: &Token) -> Option<Choice> {
    let view = paragraph.view();
    let hit = |pattern: &'static Pattern| view.matches(pattern.shape, at).map(|found| (pattern, found));
    let (pattern, found) = PATTERNS.iter().filter(|pattern| pattern.shape.starts_with('Q')).find_map(hit)?;
    let clause = found.clause?;
    let cue = paragraph.clauses[clause].cue?;
    let relative = paragraph.clauses[clause]
        .subject
        .is_some_and(|subject| paragraph.phrases[subject.head as usize].is(Sort::Relative));
    if relative || share(cue.quotation.cues, cue.quotation.of) < QUOTATION_LEAST {
        return None;
    }
    let free = is_free(paragraph, found);
    let comma = matches!(quote.ending, Ending::Comma | Ending::Ask | Ending::Dash)
        || paragraph.phrases.get(at + 1).is_some_and(|next| matches!(next.sort, Sort::Comma | Sort::Dash));
    let prior = match (free, comma) {
        (true, true) => 1.03,
        (true, false) => 0.8,
        (false, true) => 0.7,
        (false, false) => return None,
    };
    let confidence = pattern.precision() * prior * share(cue.quotation.cues, cue.quotation.of);
    Some(Choice::of_clause(paragraph, clause, pattern.name, confidence, true))
}

/// The least share of cues among a verb's quotations for it to report one that stands before it.
const QUOTATION_LEAST: f32 = 0.4;

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
    let stack = open_clauses(paragraph, at);
    let adjacent = stack.last().copied().filter(|&inner| adjoins(paragraph, inner, at));
    let outer = stack.iter().copied().find(|&index| takes_clause(paragraph, index));
    if let Some(outer) = outer {
        let adjacent = Some(outer) == adjacent;
        let name = if adjacent { "speaker-cue-quote" } else { "speaker-cue-that-quote" };
        let confidence = if adjacent { 0.95 } else { 0.85 };
        return Some(Choice::of_clause(paragraph, outer, name, confidence, adjacent));
    }
    let inner = adjacent.and_then(|clause| {
        let worth = worth(paragraph.clauses[clause].cue?);
        let choice = Choice::of_clause(paragraph, clause, "speaker-cue-quote", 0.9 * worth, true);
        (choice.confidence > ADJACENT_LEAST).then_some(choice)
    });
    inner.or_else(|| fallback(paragraph, &stack, quote))
}

/// The least worth of a cue right before a quotation, and of one further away from a long or a short one.
const ADJACENT_LEAST: f32 = 0.2;
const LONG_LEAST: f32 = 0.03;
const SHORT_LEAST: f32 = 0.15;

/// The least worth of a verb that shares its subject with a reporting verb to end what that one reports.
const SHARED_LEAST: f32 = 0.5;

/// How often a verb is a cue, whatever its frame.
fn worth(cue: CueFrames) -> f32 {
    let frames = [cue.quotation, cue.clause, cue.infinitive, cue.object];
    let (cues, of) =
        frames.iter().fold((0, 0), |(cues, of), frame| (cues + u32::from(frame.cues), of + u32::from(frame.of)));
    (cues as f32 + 0.5) / (of as f32 + 2.0)
}

/// The clauses of the sentence that are open at phrase `at`, outermost first: each stands in what the one before governs.
fn open_clauses(paragraph: &Paragraph<'_>, at: usize) -> Vec<usize> {
    let start = paragraph.sentence_start(at);
    let from = paragraph.clauses.partition_point(|clause| (clause.verb as usize) < start);
    let mut stack: Vec<usize> = Vec::new();
    for (index, clause) in paragraph.clauses.iter().enumerate().skip(from) {
        if clause.verb as usize >= at {
            break;
        }
        while stack.last().is_some_and(|&outer| !contains(paragraph, outer, index)) {
            stack.pop();
        }
        if clause.subject.is_some() {
            stack.push(index);
        }
    }
    stack
}

/// The innermost clause whose verb is some cue and whose subject can speak.
fn fallback(paragraph: &Paragraph<'_>, stack: &[usize], quote: &Token) -> Option<Choice> {
    let least = if quote.quoted_words() >= 5 { LONG_LEAST } else { SHORT_LEAST };
    stack.iter().rev().find_map(|&clause| {
        let mention = &paragraph.mentions[speaker_of(paragraph, &paragraph.clauses[clause])? as usize];
        let confidence = 0.8 * worth(paragraph.clauses[clause].cue?);
        let choice = Choice::of_clause(paragraph, clause, "clause-quote", confidence, false);
        (can_speak(mention) && confidence > least).then_some(choice)
    })
}

/// `… Q …, s v .`: a report that closes the sentence whose words the quotation is among.
fn closing(paragraph: &Paragraph<'_>, at: usize) -> Option<Choice> {
    let from = paragraph.clauses.partition_point(|clause| (clause.verb as usize) <= at);
    let clauses = paragraph.clauses.iter().enumerate().skip(from).take(CLAUSES_AHEAD);
    let same = clauses.take_while(|(_, clause)| {
        !paragraph.phrases[at + 1..=clause.verb as usize].iter().any(|phrase| phrase.sentence_start)
    });
    let mut closing = same.filter(|(index, clause)| {
        let subject = clause.subject.filter(|subject| subject.order != Order::Shared);
        let first = subject.map_or(0, |subject| (subject.first as usize).min(clause.verb as usize));
        first > at + 1 && is_comma(paragraph, first - 1) && closes(paragraph, *index)
    });
    let (clause, cue) = closing.find_map(|(index, clause)| clause.cue.map(|cue| (index, cue)))?;
    let worth = share(cue.quotation.cues, cue.quotation.of);
    (worth > CLOSING_LEAST).then(|| Choice::of_clause(paragraph, clause, "quote-in-clause-cue", 0.9 * worth, false))
}

/// How many clauses after a quotation are looked at for one that closes the sentence.
const CLAUSES_AHEAD: usize = 6;
/// The least share of cues among a verb's quotations for it to close a report.
const CLOSING_LEAST: f32 = 0.6;

/// Whether the sentence ends with the clause, but for adjuncts.
fn closes(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let subject_end = clause.subject.map_or(0, |subject| subject.end as usize);
    let end = paragraph.view().adjuncts(subject_end.max(clause.verb as usize + 1));
    paragraph.phrases.get(end).map_or(true, |next| next.sentence_start || matches!(next.sort, Sort::Stop | Sort::Comma))
}

/// `N : Q`, or a clause without a cue before the colon: *Mr. Reyes gloated: “…”*
fn colon(paragraph: &Paragraph<'_>, at: usize, links: &mut Links) -> Option<usize> {
    let mark = colon_before(paragraph, at)?;
    let stack = open_clauses(paragraph, mark);
    let clause = stack.first().copied();
    let start = paragraph.sentence_start(mark);
    let speaker = match clause {
        Some(clause) => speaker_of(paragraph, &paragraph.clauses[clause])?,
        None => paragraph.mention_of[start..mark]
            .iter()
            .flatten()
            .copied()
            .find(|&mention| can_speak(&paragraph.mentions[mention as usize]))?,
    };
    if !can_speak(&paragraph.mentions[speaker as usize]) {
        return None;
    }
    let token = paragraph.token(&paragraph.phrases[mark]);
    let span = Span::new(token.start as usize, token.end as usize);
    let cue = clause.map_or(DraftCue { span, verb: 0, act: Act::Says, negated: false }, |clause| {
        cue_of(paragraph, &paragraph.clauses[clause])
    });
    Some(links.push(Draft {
        kind: Kind::Direct,
        parts: Vec::new(),
        cue: Some(cue),
        speaker: Some(speaker),
        referent: None,
        pattern: "speaker-colon-quote",
        confidence: 0.8,
        paragraph: paragraph.number,
        clause: clause.map(|clause| clause as u32),
        open: true,
    }))
}

/// The colon right before the quotation; in a heading, the one that sets off who speaks: *Reyes: Bridge Is ‘Safe’*
fn colon_before(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    if paragraph.phrases[before].is(Sort::Colon) {
        return Some(before);
    }
    let first = (0..before.min(4)).find(|&index| paragraph.phrases[index].is(Sort::Colon))?;
    paragraph.heading.then_some(first)
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
    let empty = mention.sort == Head::Pronoun && mention.is(class::ADVERB) && !mention.is(class::DETERMINER);
    !empty && (mention.is(speakers) || mention.sort == Head::Name || mention.relative)
}

/// Whether clause `inner` stands in what clause `outer` governs.
fn contains(paragraph: &Paragraph<'_>, outer: usize, inner: usize) -> bool {
    let clause = &paragraph.clauses[outer];
    let verb = clause.verb as usize;
    if clause.subject.is_some_and(|subject| {
        subject.order == Order::After || follows_quotation(paragraph, subject) && takes_clause(paragraph, inner)
    }) {
        return false;
    }
    let Some(subject) = paragraph.clauses[inner].subject else { return true };
    if is_parenthetical(paragraph, outer) && takes_clause(paragraph, outer) && !takes_clause(paragraph, inner) {
        return true;
    }
    let first = subject.first as usize;
    // *said he was tired, revoking …*: a verb of no speech that shares the reporter's subject may well be in the report
    if subject.order == Order::Shared && clause.subject.map(|own| own.head) == Some(subject.head) {
        let weak = paragraph.clauses[inner].cue.map_or(true, |cue| worth(cue) < SHARED_LEAST);
        return weak && takes_clause(paragraph, outer);
    }
    first > verb && !breaks(paragraph, outer, first)
}

/// Whether a clause stands between commas in the sentence that it reports: *The bridge, he said, is “…”*
fn is_parenthetical(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb as usize;
    let Some(subject) = clause.subject.filter(|subject| subject.order == Order::Before && clause.cue.is_some()) else {
        return false;
    };
    let first = subject.first as usize;
    let end = paragraph.view().adjuncts(verb + 1);
    first > 1
        && !paragraph.phrases[first].sentence_start
        && is_comma(paragraph, first - 1)
        && verb - first <= 3
        && paragraph.phrases.get(end).is_some_and(|next| next.is(Sort::Comma))
}

/// Whether a subject stands right after a quotation that it closes: *“…,” X said after …*
fn follows_quotation(paragraph: &Paragraph<'_>, subject: Subject) -> bool {
    let before = (subject.first as usize).checked_sub(1).map(|before| &paragraph.phrases[before]);
    before.is_some_and(|before| {
        before.is(Sort::Quote) && matches!(paragraph.token(before).ending, Ending::Comma | Ending::Ask)
    })
}

/// Whether a new main clause begins at phrase `to`, its subject: `; N`, `, but N`, or `, N` after an introduction.
fn breaks(paragraph: &Paragraph<'_>, outer: usize, to: usize) -> bool {
    let verb = paragraph.clauses[outer].verb as usize;
    let between = &paragraph.phrases[verb..to];
    if between.iter().any(|phrase| phrase.is(Sort::Semicolon)) {
        return true;
    }
    let Some(before) = to.checked_sub(1) else { return false };
    // *…, who he called*, *…, which said*: a relative clause after a comma tells more of a noun, not what was said of it
    let relative = [to, before].into_iter().find(|&at| at > verb && paragraph.phrases[at].is(Sort::Relative));
    if relative.is_some_and(|relative| relative > verb + 1 && is_comma(paragraph, relative - 1)) {
        return true;
    }
    if paragraph.phrases[before].is(Sort::Coordinator) && before > verb + 1 {
        return is_comma(paragraph, before - 1);
    }
    is_comma(paragraph, before)
        && before > verb
        && (!takes_clause(paragraph, outer) || is_introduction(paragraph, outer))
}

/// Whether a clause only introduces the main one: *While X said …, Y …*, *Asked what he wanted, Y …*
fn is_introduction(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb as usize;
    let start = paragraph.sentence_start(verb);
    let introduced =
        matches!(paragraph.phrases[start].sort, Sort::Subordinator | Sort::Interrogative | Sort::Preposition)
            || start == verb && paragraph.phrases[verb].form != Form::Finite;
    let main_began = (start..verb).any(|at| is_comma(paragraph, at));
    let fronted = paragraph.phrases[start].is(Sort::Preposition)
        && !paragraph.phrases[start..verb]
            .iter()
            .any(|phrase| matches!(phrase.sort, Sort::Interrogative | Sort::Relative));
    introduced && !main_began && !(fronted && paragraph.phrases[verb].form == Form::Finite)
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
    let shapes = ["a,?:?-?Q", "na,?:?-?Q", "a,?a:?,?Q", "na,a,?Q"];
    let meets = |shape: &&str| view.matches(shape, from).is_some_and(|found| found.end == at + 1);
    clause.cue.is_some() && (from == at || shapes.iter().any(meets))
}

/// Whether a clause reports all that follows it.
fn takes_clause(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let group = &paragraph.phrases[clause.verb as usize];
    let Some(cue) = clause.cue else { return false };
    let frame = (f32::from(cue.clause.cues) + 0.5) / (f32::from(cue.clause.of) + 1.5);
    group.form != Form::Participle && !group.passive && frame > CLAUSE_LEAST
}

/// The least share of cues among a verb's clauses for all that follows it to count as reported.
const CLAUSE_LEAST: f32 = 0.5;

/// The draft that a quotation without a cue goes on with: one that ends in the sentence before; or a new one, by the
/// speaker of that sentence.
fn continued(paragraph: &Paragraph<'_>, at: usize, whole: bool, quote: &Token, links: &mut Links) -> Option<usize> {
    let start = paragraph.sentence_start(at);
    let opens = whole && start == at;
    if start == 0 || !opens && quote.quoted_words() < FRAGMENT {
        return None;
    }
    let before = links.drafts.iter().rposition(|draft| draft.paragraph == paragraph.number);
    if let Some(open) = before.filter(|&before| opens && links.drafts[before].open) {
        return Some(open);
    }
    let speaker = match before {
        Some(before) => links.drafts[before].speaker?,
        None if opens => sentence_speaker(paragraph, at - 1)?,
        None => return None,
    };
    let pattern = if opens { "same-paragraph" } else { "same-paragraph-fragment" };
    Some(links.push(Draft {
        kind: Kind::Direct,
        parts: Vec::new(),
        cue: None,
        speaker: Some(speaker),
        referent: None,
        pattern,
        confidence: 0.85,
        paragraph: paragraph.number,
        clause: None,
        open: opens,
    }))
}

/// So many words are a piece of what the sentence before reports, rather than a term.
const FRAGMENT: u16 = 5;

/// The subject of the first clause of a sentence whose verb is some cue.
fn sentence_speaker(paragraph: &Paragraph<'_>, at: usize) -> Option<u32> {
    let start = paragraph.sentence_start(at);
    let from = paragraph.clauses.partition_point(|clause| (clause.verb as usize) < start);
    let clauses = paragraph.clauses[from..].iter().take_while(|clause| clause.verb as usize <= at);
    let mut cues = clauses.filter(|clause| clause.cue.is_some_and(|cue| worth(cue) > SENTENCE_LEAST));
    let speaker = cues.find_map(|clause| speaker_of(paragraph, clause))?;
    can_speak(&paragraph.mentions[speaker as usize]).then_some(speaker)
}

/// The least worth of a verb for the next sentence to go on with its subject's words.
const SENTENCE_LEAST: f32 = 0.3;
