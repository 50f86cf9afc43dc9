//! Indirect speech: what cues report without quotation marks.
//!
//! Each clause with a cue verb offers a candidate, and so does each *according to*. A candidate is worth what the complement of
//! its verb is worth in the training articles, more or less for who speaks. Of nested ones the outermost stays, for what
//! stands within it is part of what is said.

use super::according::According;
use super::clause::{cue_of, has_clause};
use super::complement::{self, Complement, Reported};
use super::cue_after::heard;
use super::cue_noun::CueNoun;
use super::draft::{Draft, DraftCue, Links, Parts};
use super::facts::{Case, Facts};
use super::known::Known;
use super::paragraph::{Headline, Paragraph, Run};
use super::speaker::speaker_of;
use super::worth::Wanted;
use super::{according, content_end, nesting};
use crate::lexicon::single_words::{AS, IT, LET, OF};
use crate::lexicon::{class, reports, CueFrames};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Phrase, Sort};
use crate::syntax::token::{Stretch, Tag};
use crate::util::map::Number;
use crate::util::words::is_any;
use crate::{Act, Pattern, Span};

mod passive;

use passive::of_passive;
pub(super) use passive::told_by;

/// What a cue may report.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    /// The clause, for a cue that is a verb.
    clause: Option<usize>,
    cue: DraftCue,
    /// The content, in one part or two around the reporting words.
    parts: (Run, Option<Run>),
    /// The first phrase of cue, speaker and content, and the one after their last.
    extent: Run,
    speaker: u32,
    pattern: Pattern,
    /// For a cue that is a verb.
    facts: Option<Facts>,
}

impl Candidate {
    /// By a cue that is no verb.
    fn of_words(
        cue: DraftCue,
        parts: (Run, Option<Run>),
        extent: Run,
        speaker: u32,
        pattern: Pattern,
    ) -> Self {
        Candidate {
            clause: None,
            cue,
            parts,
            extent,
            speaker,
            pattern,
            facts: None,
        }
    }
}

/// The tables of one paragraph.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    all: Vec<Candidate>,
    /// The clauses whose verbs are cues of quotations, sorted.
    used: Vec<u32>,
    /// What is quoted in relative clauses, in text order.
    aside: Vec<Span>,
}

impl Candidates {
    /// Adds drafts for what is reported without quotation marks.
    pub(super) fn find(
        &mut self,
        known: &Known<'_>,
        wanted: Wanted,
        from: usize,
        links: &mut Links,
    ) {
        self.fill(known, wanted, from, links);
        let mut covered = 0;
        for candidate in &self.all {
            if candidate.extent.0 >= covered {
                let certain = candidate.facts.map_or(true, |facts| facts.is_certain());
                if wanted != Wanted::All && certain {
                    covered = candidate.extent.1;
                }
                links.push(draft(&known.paragraph, candidate));
            }
        }
    }

    fn fill(&mut self, known: &Known<'_>, wanted: Wanted, from: usize, links: &Links) {
        let drafts = &links.drafts[from..];
        let &Known {
            ref paragraph,
            accordings,
            nouns,
        } = known;
        let Candidates { all, used, aside } = self;
        used.clear();
        let clauses = drafts.iter().filter_map(|draft| draft.clause);
        used.extend(clauses.map(Number::get));
        used.sort_unstable();
        aside.clear();
        let relative = drafts.iter().filter(|draft| {
            let of = |clause: Number| &paragraph.clauses[clause.get() as usize];
            let clause = draft.clause.map(of);
            clause.is_some_and(|clause| nesting::opener(paragraph, clause).is_some())
        });
        let quoted_aside = relative.flat_map(|draft| draft.parts.iter().filter(|part| part.1));
        aside.extend(quoted_aside.map(|part| part.0));
        aside.sort_unstable();
        all.clear();
        let mut add = |found: Candidate| {
            // *disliked the word “refit”* says nothing
            let done = matches!(
                found.pattern,
                Pattern::SpeakerCueObject | Pattern::SpeakerCuePreposition | Pattern::CueBySpeaker
            );
            let titles = Some(&*links).filter(|_| !done);
            let holds = |run: Run| holds_quotation(paragraph, titles, aside, run);
            let whole = || !holds(found.parts.0) && !found.parts.1.is_some_and(holds);
            let hopeless =
                wanted != Wanted::All && found.facts.is_some_and(|facts| facts.is_hopeless());
            if !hopeless && paragraph.wants(found.pattern) && whole() {
                all.push(found);
            }
        };
        for (index, clause) in paragraph.clauses.iter().enumerate() {
            let free = used.binary_search(&(index as u32)).is_err();
            let cue = clause.cue.as_ref().filter(|_| free);
            let found = cue.and_then(|cue| of_verb(paragraph, index, cue, wanted));
            found.into_iter().for_each(&mut add);
        }
        let views = accordings.iter();
        let views = views.filter_map(|found| of_according(paragraph, found));
        views.for_each(&mut add);
        nouns
            .iter()
            .map(|found| of_noun(paragraph, found))
            .for_each(&mut add);
        let headline = paragraph
            .headline
            .map(|found| of_headline(paragraph, found));
        headline.into_iter().for_each(&mut add);
        all.sort_by_key(|candidate| (candidate.parts.0 .0, std::cmp::Reverse(candidate.extent.1)));
    }
}

fn of_verb(
    paragraph: &Paragraph<'_>,
    index: usize,
    cue: &CueFrames,
    wanted: Wanted,
) -> Option<Candidate> {
    let clause = &paragraph.clauses[index];
    let group = paragraph.group(clause);
    // *are worried that*: the participle of a verb of thinking, with what is thought
    let felt = group.passive && cue.act == Act::Thinks && paragraph.is_that(clause.verb + 1);
    let described = group.form == Form::Participle || clause.reduced;
    if group.passive && !felt || described {
        return of_passive(paragraph, index, clause, cue);
    }
    if heard(paragraph, index).is_some() {
        return None;
    }
    let subject = clause.subject?;
    let teller = felt.then(|| lets_know(paragraph, clause)).flatten();
    let speaker = speaker_of(paragraph, teller.unwrap_or(clause))?;
    let told = || cue.states() || !is_it(paragraph, speaker);
    if is_nobody(paragraph, speaker) || !told() {
        return None;
    }
    let (complement, parts, facts) = content(paragraph, index, cue, speaker, wanted)?;
    if complement == Complement::Infinitive && leads(paragraph, clause, parts.0 .0) {
        return None;
    }
    // a subject that is shared stands with the clause that it is shared with, and what is inserted after one may report too
    let apart = subject.order == Order::Shared
        || subject.end < clause.verb && paragraph.is(subject.end, Sort::Comma);
    let subject_first = if apart { clause.verb } else { subject.first };
    let own = (subject_first.min(clause.verb), clause.verb + 1);
    let end = parts.1.map_or(parts.0 .1, |rest| rest.1);
    Some(Candidate {
        clause: Some(index),
        cue: cue_of(paragraph, clause),
        parts,
        extent: (parts.0 .0.min(own.0), end.max(own.1)),
        speaker,
        pattern: pattern(complement),
        facts: Some(facts),
    })
}

/// *Its owners let it be known that …*: the clause of who lets others know.
fn lets_know<'k>(paragraph: &Paragraph<'k>, clause: &Clause) -> Option<&'k Clause> {
    let it = clause.subject?.first;
    let lets = it
        .checked_sub(1)
        .filter(|&lets| paragraph.is_word(lets, LET))?;
    paragraph.clause_at(lets)
}

/// What a verb reports, before it or behind it, unless that is hopeless.
fn content(
    paragraph: &Paragraph<'_>,
    index: usize,
    cue: &CueFrames,
    speaker: u32,
    wanted: Wanted,
) -> Option<(Complement, (Run, Option<Run>), Facts)> {
    let clause = &paragraph.clauses[index];
    let before = before(paragraph, clause);
    let ahead = before.and_then(|(ahead, _)| complement::found(Complement::Before, ahead.0));
    let reported = ahead.or_else(|| complement::after(paragraph, clause, cue))?;
    let Reported { complement, first } = reported;
    let case = Case {
        paragraph,
        clause: index,
        cue,
        complement,
        first,
        speaker,
    };
    let facts = Facts::of_verb(&case);
    if wanted != Wanted::All && facts.is_hopeless_without_content() {
        return None;
    }
    let end = || content_end::end(paragraph, clause.verb, reported);
    let parts = before.unwrap_or_else(|| ((first, end()), None));
    (parts.0 .0 < parts.0 .1).then(|| (complement, parts, facts.with_content(paragraph, parts)))
}

/// *wanted to know who dug it*, *wrote to say that it was dry*: the infinitive at `first` reports what its subject asks or says.
fn leads(paragraph: &Paragraph<'_>, clause: &Clause, first: usize) -> bool {
    let inner = paragraph.clause_at(first);
    let denies =
        clause.cue.is_some_and(|cue| cue.act == Act::Denies) || paragraph.group(clause).negated;
    let reported = inner.filter(|inner| !denies && inner.head() == clause.head());
    reported.is_some_and(|inner| {
        let opens = [Sort::Subordinator, Sort::Interrogative, Sort::Relative];
        let cue = inner.cue;
        let reported = cue.and_then(|cue| complement::after(paragraph, inner, &cue));
        reported.is_some_and(|reported| {
            let opens = paragraph.is_any(reported.first, &opens);
            reported.complement == Complement::Clause && opens
        })
    })
}

/// *it appears that, it happened that*: with a verb that seldom states anything *it* is nothing.
fn is_it(paragraph: &Paragraph<'_>, speaker: u32) -> bool {
    IT.is(paragraph.mention(speaker).head().of(paragraph.text))
}

/// *Nobody knew who he was*: what nobody says is not said.
fn is_nobody(paragraph: &Paragraph<'_>, speaker: u32) -> bool {
    let mention = paragraph.mention(speaker);
    is_any(mention.whole().of(paragraph.text), &reports::NOBODY)
}

fn pattern(complement: Complement) -> Pattern {
    match complement {
        Complement::Clause => Pattern::SpeakerCueClause,
        Complement::Infinitive => Pattern::SpeakerCueInfinitive,
        Complement::Object => Pattern::SpeakerCueObject,
        Complement::Prepositional => Pattern::SpeakerCuePreposition,
        Complement::Before => Pattern::ClauseSpeakerCue,
        Complement::Agent => Pattern::CueBySpeaker,
    }
}

fn of_according(paragraph: &Paragraph<'_>, found: &According) -> Option<Candidate> {
    // *was in his view dry* tells what it was like
    let at = found.apart.then_some(found.cue)?;
    let (parts, end) = match (found.before, found.after) {
        (Some(before), None) => ((before, None), at + 2),
        (Some(before), Some(after)) => ((before, Some(after)), after.1),
        (None, after) => ((after?, None), after?.1),
    };
    let (cue, [_, pattern]) = found.draft_cue(paragraph);
    let extent = (parts.0 .0.min(at), end);
    Some(Candidate::of_words(
        cue,
        parts,
        extent,
        found.speaker,
        pattern,
    ))
}

/// `Name: …`
fn of_headline(paragraph: &Paragraph<'_>, found: Headline) -> Candidate {
    let cue = DraftCue::of_words(paragraph.phrase_span(found.mark));
    let (content, extent) = (found.content, (0, found.content.1));
    Candidate::of_words(
        cue,
        (content, None),
        extent,
        found.speaker,
        Pattern::NameColon,
    )
}

/// *his claim that …*
fn of_noun(paragraph: &Paragraph<'_>, found: &CueNoun) -> Candidate {
    let cue = DraftCue::of_words(paragraph.head_span(found.noun));
    let (content, extent) = (found.content, (found.noun, found.content.1));
    Candidate::of_words(
        cue,
        (content, None),
        extent,
        found.speaker,
        Pattern::CueNoun,
    )
}

/// Whether a quotation stands in the content, other than titles and what relative clauses in it report, or there is no content.
fn holds_quotation(
    paragraph: &Paragraph<'_>,
    titles: Option<&Links>,
    aside: &[Span],
    run: Run,
) -> bool {
    let content = paragraph.span(run);
    let first = |stretches: &[Stretch]| {
        stretches.partition_point(|stretch| (stretch.start as usize) < content.start)
    };
    let within = paragraph.own[first(paragraph.own)..].iter();
    let within = within.take_while(|stretch| (stretch.start as usize) < content.end);
    let number = first(paragraph.stretches);
    let mut spans = within.map(|stretch| stretch.span()).enumerate();
    run.0 >= run.1
        || spans.any(|(at, span)| {
            let passed = span.end < content.end && aside.binary_search(&span).is_ok();
            !passed && !titles.is_some_and(|links| links.is_title(number + at))
        })
}

/// `…, X said.` and `…, X said, …`: the sentence around the reporting clause.
pub(super) fn before(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<(Run, Option<Run>)> {
    let cue = clause.cue?;
    let subject = clause.subject?;
    let verb = clause.verb;
    let (opens, closes) = match subject.order {
        Order::Before => (subject.first, verb + 1),
        Order::After => (verb, subject.end),
        Order::Shared => return None,
    };
    // *…, as X said*
    let named =
        usize::from((cue.tells() || cue.states()) && opens > 0 && paragraph.is_word(opens - 1, AS));
    let opens = opens - named;
    if named == 1 && paragraph.phrases[opens].sentence_start {
        return cue.tells().then(|| as_said(paragraph, closes)).flatten();
    }
    let comma = paragraph.before(opens, Sort::Comma)?;
    let group = &paragraph.phrases[verb];
    // *…, he went on, …*
    let alone = || paragraph.continues(closes, Sort::Comma);
    let goes_on = cue.act == Act::Says && group.end > group.head + 1 && alone();
    // *The note, the lawyers advised, might be a joke*
    let parts = || {
        alone()
            && paragraph
                .phrase(closes + 1)
                .is_some_and(|next| next.is_verb(Form::Finite))
            && !has_clause(paragraph, (content_end::start(paragraph, comma), comma))
    };
    if !(cue.quotes() || cue.states() || goes_on || cue.act == Act::Thinks || parts())
        || paragraph.is(subject.head, Sort::Relative)
    {
        return None;
    }
    let ahead = (content_end::start(paragraph, comma), comma);
    // *…, X told reporters on Monday*
    let told = cue.has_hearer() && complement::is_addressee(paragraph, closes);
    let end = paragraph.adjuncts(closes + usize::from(told));
    // *added two minutes*
    let begins = |next: &Phrase| paragraph.first(next).tag;
    if paragraph.is(closes, Sort::Time) && begins(&paragraph.phrases[closes]) == Tag::Number {
        return None;
    }
    // *…, X told anyone who would listen*
    let whom = || {
        let last = paragraph.sentence_end(end);
        told && last - end <= WHOM && !(end..last).any(|at| paragraph.is_comma(at))
    };
    match paragraph.phrase(end).map(|next| next.sort) {
        Some(Sort::Relative) if !whom() => None,
        // *…, she told her guests as she packed*
        Some(Sort::Subordinator) if paragraph.is_that(end) => None,
        None | Some(Sort::Stop | Sort::Semicolon | Sort::Relative | Sort::Subordinator) => {
            has_main(paragraph, ahead).then_some((ahead, None))
        }
        Some(Sort::Comma) => {
            let last = according::sentence_end(paragraph, end + 1);
            let first = match subject.order {
                Order::After => past_explanation(paragraph, end + 1, last),
                _ => end + 1,
            };
            let acts = has_clause(paragraph, ahead) && says_more(paragraph, first, last);
            if first >= last || acts {
                return has_clause(paragraph, ahead).then_some((ahead, None));
            }
            let begun = content_end::start_within(paragraph, comma);
            Some(((begun, comma), Some((first, last))))
        }
        _ => None,
    }
}

/// How many phrases may tell who is spoken to.
const WHOM: usize = 6;

/// *As X said last week, …*: the main clause behind.
fn as_said(paragraph: &Paragraph<'_>, closes: usize) -> Option<(Run, Option<Run>)> {
    let comma = paragraph.adjuncts(closes);
    let next = paragraph.phrase(comma)?;
    let run = (comma + 1, according::sentence_end(paragraph, comma + 1));
    (next.is(Sort::Comma) && has_clause(paragraph, run)).then_some((run, None))
}

/// *After he left, the league wrote to him*: a clause of time or reason alone is no report, but that of when it was made.
fn has_main(paragraph: &Paragraph<'_>, (first, end): Run) -> bool {
    let opener = &paragraph.phrases[first];
    let acts = |at: usize| paragraph.continues(at, Sort::Verb);
    let subordinate = match opener.sort {
        Sort::Subordinator => true,
        // *When he came in, she asked him why*
        Sort::Interrogative => {
            is_any(paragraph.word(first), &reports::TIMES)
                && paragraph.clause_from(first + 1).is_some()
        }
        // *Asked whether it was dry, a clerk laughed*
        Sort::Verb => opener.form == Form::Participle,
        // but *Since May the well has been dry*
        Sort::Preposition => paragraph.token(opener).is(class::SUBORDINATOR) && acts(first + 2),
        _ => false,
    };
    let main = if subordinate {
        (first..end).find(|&at| paragraph.is(at, Sort::Comma))
    } else {
        Some(first)
    };
    main.is_some_and(|main| has_clause(paragraph, (main, end)))
}

/// *said Ana Reyes, 45, the mayor of Bonn, who dug it, was dry*: where the report goes on behind what explains its speaker, or
/// its end.
fn past_explanation(paragraph: &Paragraph<'_>, first: usize, end: usize) -> usize {
    let mut at = first;
    while at < end && explains(paragraph, at, at > first) {
        let comma = (at..end).find(|&at| paragraph.is(at, Sort::Comma));
        at = comma.map_or(end, |comma| comma + 1);
    }
    at
}

/// Whether a relative clause, an apposition or an origin begins at `at`; others may follow `further` on.
fn explains(paragraph: &Paragraph<'_>, at: usize, further: bool) -> bool {
    let phrase = &paragraph.phrases[at];
    let own_verb = |clause: usize| {
        let verb = paragraph.clauses[clause].verb;
        !(at..verb).any(|at| paragraph.is(at, Sort::Comma))
    };
    match phrase.sort {
        Sort::Relative => true,
        Sort::Noun => !paragraph.clause_from(at).is_some_and(own_verb),
        Sort::Preposition => {
            let word = paragraph.token(phrase);
            word.is_any(&[OF]) || further && !word.is(class::SUBORDINATOR)
        }
        _ => false,
    }
}

/// *…, adding that*, *…, citing the survey*: what the speaker does in saying it.
fn says_more(paragraph: &Paragraph<'_>, at: usize, end: usize) -> bool {
    let verb = &paragraph.phrases[at.min(paragraph.phrases.len() - 1)];
    at < end && verb.is_verb(Form::Ing) && paragraph.cue(at).is_some_and(CueFrames::states)
}

fn draft(paragraph: &Paragraph<'_>, candidate: &Candidate) -> Draft {
    let mut parts = Parts::One((paragraph.span(candidate.parts.0), false));
    if let Some(run) = candidate.parts.1 {
        parts.push((paragraph.span(run), false));
    }
    Draft {
        parts,
        cue: Some(candidate.cue),
        speaker: Some(candidate.speaker),
        facts: candidate.facts,
        clause: candidate.clause.map(|clause| Number::new(clause as u32)),
        ..Draft::begun(candidate.pattern, paragraph.number)
    }
}

#[cfg(test)]
mod tests;
