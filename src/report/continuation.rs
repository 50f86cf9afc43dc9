//! Quotations without a cue in their sentence, linked by a colon, the part before, or the sentence
//! before.

use super::clause::cue_of;
use super::draft::{Draft, DraftCue, Links};
use super::nesting::is_introduction;
use super::offer::Quoted;
use super::paragraph::{can_speak, Paragraph};
use super::speaker::{giver, owner_of_words, speaker_of};
use crate::lexicon::single_words::IT;
use crate::lexicon::{class, CueFrames};
use crate::mention::{NounMention, OWNED, OWNER};
use crate::syntax::phrase::{Head, Phrase, Sort};
use crate::syntax::token::Ending;
use crate::text::label;
use crate::util::map::Number;
use crate::util::words::{inner, is_sign};
use crate::{Pattern, SpeakerKind};

/// The draft of the part before, when the quotation runs over several paragraphs.
pub(super) fn same_quotation(
    paragraph: &Paragraph<'_>,
    stretch: usize,
    links: &Links,
) -> Option<usize> {
    let before = stretch.checked_sub(1)?;
    let same = paragraph.stretches[before].quotation == paragraph.stretches[stretch].quotation;
    links.of_stretch[before]
        .filter(|_| same)
        .map(|draft| draft as usize)
}

/// `Q , N V , … , q`: the draft of a sentence broken off within the marks, when this quotation goes on with it in a small
/// letter: *“Well,” said Ana, who had lit her pipe, “we shall see.”* Behind a dash it may be *I* as well.
pub(super) fn resumed(quoted: &Quoted<'_, '_>, links: &Links) -> Option<usize> {
    let (paragraph, at, quote) = (quoted.paragraph, quoted.at, quoted.token);
    let before = at.checked_sub(1)?;
    let dash = paragraph.is(before, Sort::Dash);
    let mark = Some(before).filter(|&mark| dash || paragraph.is(mark, Sort::Comma))?;
    let start = paragraph.sentence_start(at);
    let mut before = (start..mark).rev();
    let broken = paragraph.head(before.find(|&index| paragraph.is(index, Sort::Quote))?);
    let cue_before = paragraph.follows(mark, Sort::Verb) && !paragraph.phrases[mark].sentence_start;
    let draft = links.of_stretch[broken.key as usize]? as usize;
    let cue = links.drafts[draft]
        .cue
        .filter(|cue| cue.span.start >= broken.end as usize)?;
    let own_verb = cue_before && cue.span.end < paragraph.head(mark - 1).start as usize;
    // *“Well,” said he – he had lit his pipe – “I shall see.”*
    let aside = || {
        let is_dash = |phrase: &&Phrase| phrase.is(Sort::Dash);
        dash && paragraph.phrases[start..mark]
            .iter()
            .filter(is_dash)
            .count()
            == 1
    };
    let words = quote.text(paragraph.text).trim_start_matches(is_sign);
    let first_person = dash
        && words
            .strip_prefix('I')
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let goes_on =
        || (words.starts_with(char::is_lowercase) || first_person || aside()).then_some(draft);
    (broken.ending == Ending::Comma && !own_verb)
        .then(goes_on)
        .flatten()
}

const COLON: Pattern = Pattern::SpeakerColonQuote;

/// `N : Q`, or a clause without a cue before the colon: *Mr. Reyes gloated: “…”*
pub(super) fn colon(paragraph: &Paragraph<'_>, at: usize, links: &mut Links) -> Option<usize> {
    let mark = colon_before(paragraph, at).filter(|_| paragraph.wants(COLON))?;
    let adjacent = mark + 1 == at && !paragraph.phrases[at].sentence_start;
    // *“…,” Reyes said, before Hall cut in: “…”*: a report that its quotation stands before is over
    let is_over = |&clause: &usize| paragraph.follows_quotation(&paragraph.clauses[clause]);
    let open = paragraph.tree().open(if adjacent { at } else { mark });
    let clause = open.filter(|clause| !is_over(clause)).last();
    let start = paragraph.sentence_start(mark);
    let able = |mention: &u32| paragraph.can_speak(*mention);
    let mentions = || paragraph.mention_of[start..mark].iter().flatten().copied();
    // *Her message was simple: “…”*
    let owner =
        |mention| Some(owner_of_words(paragraph, mention)).filter(|&owner| owner != mention);
    // *can be seen from this line of the report: “…”*
    let passive = |clause: usize| {
        let verb = paragraph.clauses[clause].verb;
        paragraph.phrases[verb].passive.then_some(verb)
    };
    let text = class::CUE_NOUN | class::DOCUMENT;
    let words = |mention: &u32| paragraph.mention(*mention).is(text);
    let nearest = paragraph
        .clauses_before(mark)
        .checked_sub(1)
        .filter(|&nearest| paragraph.clauses[nearest].verb >= start);
    // *There is a line in the report: “…”*
    let mute = |clause: usize| {
        let clause = &paragraph.clauses[clause];
        let subject = speaker_of(paragraph, clause).filter(|subject| !able(subject));
        subject.map(|_| clause.verb)
    };
    let verb = nearest.and_then(passive).or_else(|| clause.and_then(mute));
    let shown = verb.and_then(|verb| {
        let mut behind = paragraph.mention_of[verb..mark].iter().flatten().copied();
        behind
            .find(words)
            .map(|mention| owner_of_words(paragraph, mention))
    });
    let clause = clause.filter(|_| shown.is_none());
    let speaker = match clause {
        None if shown.is_some() => shown?,
        Some(clause) => speaker_of(paragraph, &paragraph.clauses[clause])?,
        None => mentions()
            .find(able)
            .or_else(|| mentions().find_map(owner))?,
    };
    if !able(&speaker) && shown.is_none() && !paragraph.mention(speaker).has(OWNER) {
        return None;
    }
    let cue = clause.map_or(DraftCue::of_words(paragraph.head_span(mark)), |clause| {
        cue_of(paragraph, &paragraph.clauses[clause])
    });
    Some(links.push(Draft {
        cue: Some(cue),
        speaker: Some(speaker),
        clause: clause.map(|clause| Number::new(clause as u32)),
        open: true,
        ..Draft::begun(COLON, paragraph.number)
    }))
}

/// *It sells three brands: “Alpine,” “Meadow” and “Old Harbor.”*: one of several short ones in a row after a colon.
pub(super) fn is_list(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let short = |at: usize| {
        paragraph.continues(at, Sort::Quote) && paragraph.head(at).quoted_words() < FRAGMENT
    };
    let and = |at: usize| paragraph.is(at, Sort::Coordinator);
    let next = at + 1 + usize::from(and(at + 1));
    let mut first = at;
    while first > at.saturating_sub(LIST) && first > 0 && (short(first - 1) || and(first - 1)) {
        first -= 1;
    }
    let colon = paragraph.follows(first, Sort::Colon);
    short(at) && colon && (first < at || short(next))
}

/// How many phrases back the colon of a list is looked for.
const LIST: usize = 12;

/// The colon right before the quotation; in a heading, the one that sets off who speaks: *Reyes: Bridge Is ‘Safe’*
pub(super) fn colon_before(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    if paragraph.is(before, Sort::Colon) {
        return Some(before);
    }
    // *Reyes: The council must “get away from it”*
    if let Some(headline) = paragraph.headline {
        return Some(headline.mark).filter(|&mark| mark < before);
    }
    let first = (1..before.min(4)).find(|&index| paragraph.is(index, Sort::Colon))?;
    let field = || label::is_field(paragraph.head_span(first - 1).of(paragraph.text));
    (paragraph.heading && !field()).then_some(first)
}

/// The draft that a quotation without a cue goes on with: one that ends in the sentence before; or a new one, by the
/// speaker of that sentence.
pub(super) fn continued(quoted: &Quoted<'_, '_>, links: &mut Links) -> Option<usize> {
    let (paragraph, at, quote) = (quoted.paragraph, quoted.at, quoted.token);
    let whole = paragraph.is(at, Sort::Quote);
    let start = paragraph.sentence_start(at);
    let opens = whole && start == at;
    let pattern = if opens {
        Pattern::SameParagraph
    } else {
        Pattern::SameParagraphFragment
    };
    if start == 0 || !paragraph.wants(pattern) || !opens && quote.quoted_words() < FRAGMENT {
        return None;
    }
    // *“Fish.” “Again?”*: two quotations side by side are two people's
    let before = paragraph.before(at, Sort::Quote);
    if opens && before.is_some_and(|before| paragraph.phrases[before].sentence_start) {
        return None;
    }
    let last = start - 1;
    let newest = links
        .drafts
        .len()
        .checked_sub(1)
        .filter(|&newest| links.drafts[newest].paragraph == paragraph.number);
    let before = newest.map(|newest| main_draft(paragraph, links, newest));
    let cue = before.and_then(|before| links.drafts[before].cue);
    let begun = paragraph.phrase_span(paragraph.sentence_start(last)).start;
    let between = cue.is_some_and(|cue| cue.span.end <= begun);
    let actor = (opens && between).then(|| actor(paragraph, last)).flatten();
    let own = before.and_then(|before| links.drafts[before].speaker);
    let other = before.filter(|_| opens);
    let other = other.and_then(|before| other_report(paragraph, &links.drafts[before], start));
    let open = before.filter(|&before| opens && links.drafts[before].open && other.is_none());
    let asked = opens.then(|| asked_about(paragraph, last)).flatten();
    let speaker = match open {
        _ if asked.is_some() => asked?,
        Some(open) => {
            let answers = |&actor: &u32| {
                let mut parts = links.drafts[open].parts.iter().rev().take(PARTS);
                let asked = parts.any(|part| asks(part.0.of(paragraph.text)));
                is_kin(paragraph, actor)
                    || asked && own.is_some_and(|own| is_other(paragraph, own, actor))
            };
            match actor.filter(answers) {
                Some(actor) => actor,
                None => return Some(open),
            }
        }
        None if before.is_some() => actor.or(other).or(own)?,
        None if opens => cited(quoted, last)
            .or_else(|| given(paragraph, last))
            .or_else(|| sentence_speaker(paragraph, last))?,
        None => return None,
    };
    Some(links.push(Draft {
        speaker: Some(speaker),
        open: opens,
        ..Draft::begun(pattern, paragraph.number)
    }))
}

/// *“It is dry,” Reyes said, although Hall called that “a guess.” “We looked.”*: the draft of the main clause, where the newest
/// one is of a clause beside it that nothing goes on with.
fn main_draft(paragraph: &Paragraph<'_>, links: &Links, newest: usize) -> usize {
    let draft = &links.drafts[newest];
    let clause = draft.clause.filter(|_| !draft.open);
    let Some(clause) = clause.map(|clause| &paragraph.clauses[clause.get() as usize]) else {
        return newest;
    };
    let opener = clause.before();
    let beside = opener.is_some_and(|at| paragraph.is(at, Sort::Subordinator));
    let sentence = paragraph.sentence_start(clause.verb);
    let begun = paragraph.phrase_span(sentence).start;
    let main = newest.checked_sub(1).filter(|&main| {
        let main = &links.drafts[main];
        let same = main.cue.is_some_and(|cue| cue.span.start >= begun);
        main.open && main.paragraph == paragraph.number && same
    });
    main.filter(|_| beside).unwrap_or(newest)
}

/// *And what does he say? “A rod.”*, *Her advice? “Wait.”*: who is to say what the question that ends at `stop` asks for.
fn asked_about(paragraph: &Paragraph<'_>, stop: usize) -> Option<u32> {
    let verb = stop
        .checked_sub(1)
        .filter(|_| paragraph.word(stop) == "?")?;
    if let Some(clause) = paragraph.clause_at(verb) {
        let says = clause.cue.is_some_and(CueFrames::speaks);
        return says.then(|| speaker_of(paragraph, clause)).flatten();
    }
    let start = paragraph.sentence_start(stop);
    let words = (start..stop).all(|at| !paragraph.is(at, Sort::Verb));
    let mention = paragraph.mention_of[start].filter(|_| words)?;
    let reports = paragraph.mention(mention).is(class::CUE_NOUN);
    Some(owner_of_words(paragraph, mention)).filter(|&owner| reports && owner != mention)
}

/// *“It is dry,” Reyes said. Hall said that it was not. “We looked.”*: who says more between a draft and phrase `at`.
fn other_report(paragraph: &Paragraph<'_>, draft: &Draft, at: usize) -> Option<u32> {
    let own = &paragraph.mentions[draft.speaker? as usize];
    // parts come in the order of the text
    let part = draft.parts.last().map(|part| part.0.end);
    let end = part.max(draft.cue.map(|cue| cue.span.end))?;
    let clauses = &paragraph.clauses[..paragraph.clauses_before(at)];
    let behind = clauses.iter().rev().take(BETWEEN).take_while(|clause| {
        paragraph
            .phrase_span(paragraph.sentence_start(clause.verb))
            .start
            >= end
    });
    let said = behind.filter(|clause| clause.cue.is_some_and(CueFrames::tells));
    let mut said = said.filter_map(|clause| speaker_of(paragraph, clause));
    said.find(|&speaker| {
        let mention = paragraph.mention(speaker);
        mention.sort != Head::Pronoun
            && mention.kind() == SpeakerKind::Person
            && can_speak(mention)
            && !shares_word(paragraph, own, mention)
    })
}

/// How many parts back a question is looked for.
const PARTS: usize = 64;

/// How many clauses back another report is looked for.
const BETWEEN: usize = 8;

/// *“Did he come?” she asks. Her uncle shuts the book. “Come and gone.”*
fn asks(quotation: &str) -> bool {
    inner(quotation).ends_with('?')
}

/// Whether two mentions are surely two people's: whoever is *he* is not named or described anew right behind.
fn is_other(paragraph: &Paragraph<'_>, one: u32, other: u32) -> bool {
    let mention = |at: u32| paragraph.mention(at);
    let (one, other) = (mention(one), mention(other));
    let anew = one.sort == Head::Pronoun && other.sort != Head::Pronoun;
    let sexes = one.gender().zip(other.gender());
    let names = one.sort == Head::Name && other.sort == Head::Name;
    anew || sexes.is_some_and(|(one, other)| one != other)
        || names && !shares_word(paragraph, one, other)
}

fn shares_word(paragraph: &Paragraph<'_>, one: &NounMention, other: &NounMention) -> bool {
    let words = |mention: &NounMention| mention.head().of(paragraph.text).split(' ');
    words(one).any(|word| words(other).any(|own| own == word))
}

/// *His mother*, of a speaker just named.
fn is_kin(paragraph: &Paragraph<'_>, mention: u32) -> bool {
    let mention = paragraph.mention(mention);
    mention.sort == Head::Nominal && mention.is(class::KINSHIP) && mention.has(OWNED)
}

/// *Reyes said it was “late.” Hall shrugged. “…”*: the person that the main clause of the sentence at phrase `at` is about.
fn actor(paragraph: &Paragraph<'_>, at: usize) -> Option<u32> {
    let start = paragraph.sentence_start(at);
    let from = paragraph.clauses_before(start);
    let mut clauses =
        (from..paragraph.clauses.len()).take_while(|&clause| paragraph.clauses[clause].verb <= at);
    let main = clauses.find(|&clause| !is_introduction(paragraph, clause))?;
    let clause = &paragraph.clauses[main];
    let active = !paragraph.group(clause).passive;
    let speaker = speaker_of(paragraph, clause).filter(|_| active)?;
    let mention = paragraph.mention(speaker);
    // *It began to rain.*
    let is_it = IT.is(mention.head().of(paragraph.text));
    (mention.kind() == SpeakerKind::Person && can_speak(mention) && !is_it).then_some(speaker)
}

/// *…, according to X.*: whom the sentence of phrase `at` cites.
fn cited(quoted: &Quoted<'_, '_>, at: usize) -> Option<u32> {
    let start = quoted.paragraph.sentence_start(at);
    let mut near = quoted
        .accordings
        .iter()
        .rev()
        .skip_while(|found| found.cue > at);
    near.next()
        .filter(|found| found.cue >= start)
        .map(|found| found.speaker)
}

/// *He had done it, and she sent a reply.*: who gives the words that the sentence before phrase `stop` ends with.
fn given(paragraph: &Paragraph<'_>, stop: usize) -> Option<u32> {
    let noun = stop.checked_sub(1)?;
    let words = paragraph.head(noun).is(class::CUE_NOUN);
    giver(paragraph, noun).filter(|_| words)
}

/// So many words are a piece of what the sentence before reports, rather than a term.
const FRAGMENT: u16 = 5;

/// The subject of the first clause of a sentence whose verb is some cue.
pub(super) fn sentence_speaker(paragraph: &Paragraph<'_>, at: usize) -> Option<u32> {
    let start = paragraph.sentence_start(at);
    let from = paragraph.clauses_before(start);
    let clauses = paragraph.clauses[from..]
        .iter()
        .take_while(|clause| clause.verb <= at);
    // *which was shared*: whom something is done to says nothing
    let active = clauses.filter(|clause| !paragraph.group(clause).passive);
    let mut cues = active.filter(|clause| clause.cue.is_some_and(CueFrames::reports));
    let speaker = cues.find_map(|clause| speaker_of(paragraph, clause))?;
    paragraph.can_speak(speaker).then_some(speaker)
}
