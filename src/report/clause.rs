//! What a clause does where it stands: whether it reports what follows, whom it has for an agent, what set it apart.

use super::complement::{self, Complement};
use super::draft::DraftCue;
use super::paragraph::{Paragraph, Run};
use crate::lexicon::circumstances::{DEMANDS, NOBODY};
use crate::lexicon::single_words::{AS, BY, IT};
use crate::lexicon::{class, CueFrames};
use crate::syntax::clause::{Clause, Order};
use crate::syntax::phrase::{Form, Sort};
use crate::util::words::is_any;
use crate::Act;

/// Whether a clause reports all that follows it: by what its verb does in the frame that it stands in here.
pub(super) fn takes_clause(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let group = paragraph.group(clause);
    let Some(cue) = clause.cue else { return false };
    if group.form == Form::Participle || group.passive || clause.reduced {
        return false;
    }
    let beside = complement_of(paragraph, clause, cue);
    cue.governs(beside.map(Complement::frame))
}

fn complement_of(paragraph: &Paragraph<'_>, clause: &Clause, cue: CueFrames) -> Option<Complement> {
    complement::after(paragraph, clause, &cue).map(|reported| reported.complement)
}

/// Whether only an object stands with the verb of a clause, so that a clause within it is no report of its subject:
/// *discussed the plan that X called “…”*
pub(super) fn has_object(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    clause.cue.is_some_and(|cue| {
        !cue.tells()
            && matches!(
                complement_of(paragraph, clause, cue),
                Some(Complement::Object | Complement::Prepositional)
            )
    })
}

/// *as X put it when I asked, “…”*, *the “toy,” as X called it*, *as the deed has it*
pub(super) fn puts_it(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb;
    let before = || clause.subject?.first.checked_sub(1);
    // *as X tells it*, but *as X said it would*
    let verb_follows = || paragraph.continues(verb + 2, Sort::Verb);
    paragraph.is_word(verb + 1, IT)
        && (clause.cue.is_some() || paragraph.head(verb).is(class::HAVE))
        && !verb_follows()
        && before().is_some_and(|before| paragraph.is_word(before, AS))
}

/// Whether only adjuncts, a person spoken to, and a comma or colon stand between the clause's verb and phrase `at`.
pub(super) fn adjoins(paragraph: &Paragraph<'_>, clause: usize, at: usize) -> bool {
    let clause = &paragraph.clauses[clause];
    if clause.cue.is_none() || paragraph.group(clause).passive {
        return false;
    }
    let from = match clause.subject {
        Some(subject) if subject.order == Order::After => subject.end,
        _ => clause.verb + 1,
    };
    let shapes = ["a,?:?-?Q", "na,?:?-?Q", "a,?a:?,?Q", "na,a,?Q", "a,?P,Q"];
    let meets = |shape: &&str| {
        paragraph
            .matches(shape, from)
            .is_some_and(|found| found.end == at + 1)
    };
    from == at || paragraph.is(at, Sort::Quote) && shapes.iter().any(meets)
}

/// Whether a phrase of that sort stands right before the subject.
pub(super) fn opens(paragraph: &Paragraph<'_>, clause: &Clause, sort: Sort) -> bool {
    let before = clause.before();
    before.is_some_and(|before| paragraph.is(before, sort))
}

/// *what X called “…”*
pub(super) fn is_what_called(paragraph: &Paragraph<'_>, clause: &Clause) -> bool {
    clause.cue.is_some_and(|cue| cue.act == Act::Calls)
        && opens(paragraph, clause, Sort::Interrogative)
}

pub(super) fn is_relative(paragraph: &Paragraph<'_>, clause: usize) -> bool {
    let head = paragraph.clauses[clause].head();
    head.is_some_and(|head| paragraph.is(head, Sort::Relative))
}

/// Whether a clause stands between commas in the sentence that it reports: *The bridge, he said, is “…”*
pub(super) fn is_parenthetical(paragraph: &Paragraph<'_>, index: usize) -> bool {
    let clause = &paragraph.clauses[index];
    let verb = clause.verb;
    let Some(subject) = clause
        .subject
        .filter(|subject| subject.order == Order::Before && clause.cue.is_some())
    else {
        return false;
    };
    let first = subject.first;
    // *, she told members,*
    let told = usize::from(
        clause.cue.is_some_and(CueFrames::tells) && paragraph.continues(verb + 1, Sort::Noun),
    );
    let end = paragraph.adjuncts(verb + 1 + told);
    first > 1
        && !paragraph.phrases[first].sentence_start
        && paragraph.is_comma(first - 1)
        && verb - first <= 3
        && paragraph.ends(end, &[Sort::Comma, Sort::Stop])
}

/// How far from its verb who did it may stand.
const NEAR: usize = 3;

/// *by* and the mention of who can speak behind it, right after the verb but for adverbs.
pub(super) fn agent(paragraph: &Paragraph<'_>, verb: usize) -> Option<(usize, u32)> {
    by(paragraph, verb).filter(|&(_, speaker)| paragraph.can_speak(speaker))
}

/// The same, whoever it is.
pub(super) fn by(paragraph: &Paragraph<'_>, verb: usize) -> Option<(usize, u32)> {
    let adverb = |&at: &usize| paragraph.is(at, Sort::Adverb);
    let near = verb + 1..paragraph.phrases.len().min(verb + 1 + NEAR);
    let by = near
        .clone()
        .find(|at| !adverb(at))
        .filter(|&at| paragraph.is(at, Sort::Preposition) && paragraph.is_word(at, BY))?;
    paragraph.phrase(by + 1)?;
    Some((by, paragraph.mention_at(by + 1)?))
}

/// Whether a finite verb with a subject stands among the phrases.
pub(super) fn has_clause(paragraph: &Paragraph<'_>, (first, end): Run) -> bool {
    let from = paragraph.clauses_before(first);
    let within = paragraph.clauses[from..]
        .iter()
        .take_while(|clause| clause.verb < end);
    // *“Sorry” is a word like others*
    let named = |verb: usize| verb > first && paragraph.is(verb - 1, Sort::Quote);
    within
        .filter(|clause| clause.subject.is_some() || named(clause.verb))
        .any(|clause| paragraph.group(clause).form == Form::Finite)
}

pub(super) fn cue_of(paragraph: &Paragraph<'_>, clause: &Clause) -> DraftCue {
    let group = paragraph.group(clause);
    let act = match clause.cue.map_or(Act::Says, |cue| cue.act) {
        Act::Calls => act_of_calling(paragraph, clause),
        act => act,
    };
    DraftCue {
        span: paragraph.phrase_span(clause.verb),
        verb: paragraph.token(group).verb,
        act,
        negated: group.negated || denies_saying(paragraph, clause) || is_nobodys(paragraph, clause),
        asserted: true,
    }
}

/// *denied saying “…”, declined to say whether …*
fn denies_saying(paragraph: &Paragraph<'_>, clause: &Clause) -> bool {
    let verb = clause.verb + 1;
    let says = |cue: CueFrames| cue.tells() || cue.speaks() || cue.act == Act::Calls;
    clause.cue.is_some_and(|cue| cue.act == Act::Denies) && paragraph.cue(verb).is_some_and(says)
}

/// *called it a day*, but *called for help, called on them to leave*, and *called out, called Ana*.
fn act_of_calling(paragraph: &Paragraph<'_>, clause: &Clause) -> Act {
    let verb = clause.verb;
    let group = &paragraph.phrases[verb];
    let next = paragraph.phrases.get(verb + 1);
    let leads = |words: &[&str]| is_any(paragraph.word(verb + 1), words);
    let alone = paragraph.ends(verb + 1, &[Sort::Comma, Sort::Stop, Sort::Colon]);
    let inverted = clause.has_subject(Order::After);
    if next.is_some() && !alone && leads(&DEMANDS) {
        Act::Urges
    } else if alone && !group.passive || inverted || group.end > group.head + 1 {
        Act::Says
    } else {
        Act::Calls
    }
}

/// *neither of them said, no one would say, nor did Hall*
pub(super) fn is_nobodys(paragraph: &Paragraph<'_>, clause: &Clause) -> bool {
    let Some(subject) = clause.subject else {
        return false;
    };
    let first = paragraph.phrases[subject.first].first as usize;
    let denies = |at: usize| is_any(paragraph.tokens[at].text(paragraph.text), &NOBODY);
    denies(first) || first.checked_sub(1).is_some_and(denies)
}
