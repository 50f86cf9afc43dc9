//! Where the narrator's words begin and end in dash dialogue, where no second dash marks them off.

use super::{dash_at, is_stop};
use crate::lexicon::class::{
    ADJECTIVE, ADVERB, BE, CLOSED, DO, FEMALE, HAVE, KINSHIP, MALE, MODAL, NOUN, POSSESSIVE,
    PREPOSITION, ROLE, SOMEBODY, TITLE, VERB_PAST, VERB_S,
};
use crate::lexicon::names::SUFFIXES;
use crate::lexicon::single_words::{AND, I, KNOW, ON, TO, WANTED, WENT, WOULD};
use crate::lexicon::talk::{
    ADJUNCTS, ADVERB_ENDING, BEFORE_IS, BEFORE_NARRATED, DESCRIBED, IS, NARRATED, NOW,
    PARTICIPLE_ENDING, RESUMPTIONS, TOLD,
};
use crate::lexicon::{elisions::CONTRACTED, is_one_of, CueFrames, Hearer, Lexicon};
use crate::util::words::{is_any, is_sign};
use crate::Act;

/// Where the narrator first interrupts after `from`: behind a comma or stop, before *he said*, *Ana Reyes said*, *said Ana*.
pub(in super::super) fn narrator(lexicon: &Lexicon, paragraph: &str, from: usize) -> Option<usize> {
    let inner = &paragraph[from..];
    let stops = inner.char_indices().filter(|&(_, char)| is_stop(char));
    let mut ends = stops.map(|(at, char)| from + at + char.len_utf8());
    ends.find(|&end| {
        paragraph[end..].starts_with(char::is_whitespace) && reports(lexicon, &paragraph[end..])
    })
}

/// Where speech goes on behind the narrator who has interrupted it at `cut`: in the same sentence, or with another one.
pub(in super::super) fn resumes(lexicon: &Lexicon, paragraph: &str, cut: usize) -> Option<usize> {
    let near = up_to(paragraph, cut + LONGEST);
    if let Some(dash) = sentence_dash(near, cut) {
        return Some(dash);
    }
    let rest = &near[cut..sentence_end(lexicon, near, cut).unwrap_or(near.len())];
    let interrupted = paragraph[..cut].ends_with(',');
    for (comma, _) in rest.match_indices(", ") {
        match voice(lexicon, &rest[comma + 2..], interrupted) {
            Voice::Speech => return Some(cut + comma + 2),
            Voice::Manner => continue,
            Voice::Narrator => break,
        }
    }
    // *said Ana. Her voice was calm.*
    sentence_end(lexicon, paragraph, cut).and_then(|start| {
        if describes(lexicon, &paragraph[start..]) {
            sentence_end(lexicon, paragraph, start)
        } else {
            Some(start)
        }
    })
}

/// Where sentences of the narrator's begin and end before a dash with which speech goes on: *– No. Ana turned. – Not yet.*
pub(super) fn interlude(lexicon: &Lexicon, paragraph: &str, from: usize) -> Option<(usize, usize)> {
    let near = up_to(paragraph, from + LONGEST);
    let dash = sentence_dash(near, from)?;
    let before = &near[..dash];
    let starts = std::iter::successors(sentence_end(lexicon, before, from), |&start| {
        sentence_end(lexicon, before, start)
    });
    let mut starts = starts.take_while(|&start| start < dash);
    let begin = starts.find(|&start| narrates(lexicon, &before[start..]))?;
    Some((begin, dash))
}

/// A dash behind the end of a sentence, with another behind it.
fn sentence_dash(paragraph: &str, from: usize) -> Option<usize> {
    let mut blanks = paragraph[from..]
        .match_indices(' ')
        .map(|(at, _)| from + at);
    blanks.find_map(|blank| {
        let rest = &paragraph[blank + 1..];
        let behind = rest[dash_at(rest.as_bytes())?..].trim_start();
        let ends = paragraph[..blank].ends_with(['.', '!', '?', '…']);
        (ends && behind.starts_with(char::is_uppercase)).then_some(blank + 1)
    })
}

/// Whether what begins here is a story's: *Ana turned away.*, *Her hand shook.*
fn narrates(lexicon: &Lexicon, rest: &str) -> bool {
    let mut words = rest.split_whitespace().map(bare);
    let third = |word: &str| lexicon.is(word, MALE | FEMALE) && !I.is(word);
    let subject = words
        .next()
        .is_some_and(|word| third(word) || is_name(word) && !lexicon.is(word, CLOSED));
    let past = |word: &str| lexicon.is(word, VERB_PAST);
    subject && words.take(2).any(past) && !is_of_now(rest, true)
}

/// So much of an interrupted sentence is looked at.
const LONGEST: usize = 400;

pub(super) fn up_to(text: &str, end: usize) -> &str {
    let end = (end.min(text.len())..text.len()).find(|&at| text.is_char_boundary(at));
    end.map_or(text, |end| &text[..end])
}

/// Whose words follow a comma behind *said Ana*.
enum Voice {
    Speech,
    /// How she says it; speech may go on behind that.
    Manner,
    Narrator,
}

/// What follows is speech that was interrupted where a clause goes on that the narrator's would not: with *that*, with a verb,
/// with *and* before a subject. Elsewhere it asks, or speaks of now, of you and me.
fn voice(lexicon: &Lexicon, rest: &str, interrupted: bool) -> Voice {
    let mut words = rest.split_whitespace().map(bare);
    let (first, second) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let classes = lexicon.classes_of(first);
    if first.ends_with(PARTICIPLE_ENDING) && classes & CLOSED == 0 {
        return Voice::Manner;
    }
    let first_person = !AND.is(first) && !is_one_of(first, &ADJUNCTS);
    let past = |word: &str| lexicon.is(word, VERB_PAST);
    // *and went up*, *and slowly went*
    let does = past(second) || is_adverb(lexicon, second) && words.next().is_some_and(past);
    let goes_on = classes & (MODAL | BE | HAVE | DO) != 0
        || is_one_of(first, &RESUMPTIONS)
        || AND.is(first) && !does;
    if interrupted && goes_on || is_of_now(rest, first_person) {
        Voice::Speech
    } else {
        Voice::Narrator
    }
}

/// Whether a sentence asks or cries out, or has a verb of the present, *you*, *we*; *I* where that cannot be the narrator.
fn is_of_now(sentence: &str, first_person: bool) -> bool {
    let mut words = sentence
        .split_whitespace()
        .map(|word| word.trim_matches(is_sign));
    let short = |word: &str| {
        word.split_once(['\'', '’']).is_some_and(|(before, end)| {
            is_one_of(end, &CONTRACTED) || end == IS && is_any(before, &BEFORE_IS)
        })
    };
    sentence.trim_end().ends_with(['?', '!'])
        || words.any(|word| is_any(word, &NOW) || short(word) || first_person && I.is(word))
}

/// Whether a sentence is the narrator's on how somebody speaks or looks: *Her voice was calm.*
fn describes(lexicon: &Lexicon, rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let owner = |word: &str| {
        let classes = lexicon.classes_of(word);
        classes & POSSESSIVE != 0 && classes & (MALE | FEMALE) != 0
    };
    let whose = words.next().is_some_and(owner);
    let what = words.next().is_some_and(|word| is_one_of(word, &DESCRIBED));
    let sentence = || &rest[..sentence_end(lexicon, rest, 0).unwrap_or(rest.len())];
    whose && what && !is_of_now(sentence(), true)
}

/// Where the next sentence begins.
pub(in super::super) fn sentence_end(
    lexicon: &Lexicon,
    paragraph: &str,
    from: usize,
) -> Option<usize> {
    let stops = paragraph[from..]
        .char_indices()
        .filter(|&(_, char)| matches!(char, '.' | '!' | '?' | ':'));
    let mut starts = stops.filter_map(|(at, _)| {
        let rest = &paragraph[from + at + 1..];
        let next = rest.trim_start();
        let begins = next.starts_with(|char: char| {
            char.is_uppercase() || matches!(char, '‘' | '“' | '"' | '\'')
        });
        (next.len() < rest.len() && begins).then_some(paragraph.len() - next.len())
    });
    starts.find(|&start| !ends_in_title(lexicon, &paragraph[..start]))
}

/// *said Mr. Reyes*, *said J. Reyes*, but *said Ana Reyes Jr.*
fn ends_in_title(lexicon: &Lexicon, before: &str) -> bool {
    let word = before
        .trim_end()
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or("");
    word.strip_suffix('.').is_some_and(|title| {
        let initial = title.len() == 1 && is_name(title) && !I.is(title);
        initial || lexicon.is(word, TITLE) && !is_one_of(title, &SUFFIXES)
    })
}

/// Whether a clause begins here with a short subject and a verb of saying, in either order.
pub(in super::super) fn reports(lexicon: &Lexicon, clause: &str) -> bool {
    const MOST: usize = 7;
    let mut words = [""; MOST];
    words
        .iter_mut()
        .zip(clause.split_whitespace())
        .for_each(|(word, next)| *word = next);
    let bare = |at: usize| bare(words[at]);
    let first = bare(0);
    // *told Ana*: whom somebody tells is no subject
    let hears = || cue(lexicon, first).is_some_and(|cue| cue.has_hearer());
    if marks_speech(lexicon, first) || quotes(lexicon, first) && !hears() {
        // *said old Tom*, *said uncle Tom*
        let before_name = || {
            let classes = lexicon.classes_of(bare(1));
            classes & (ADJECTIVE | KINSHIP | TITLE) != 0 && is_name(bare(2))
        };
        let subject =
            is_pronoun(bare(1)) || is_determiner(bare(1)) || is_name(bare(1)) || before_name();
        return subject && (marks_speech(lexicon, first) || is_whole(lexicon, &words[1..]));
    }
    let named = is_name(first);
    // *old Tom said*, *professor Hall said*
    let described = || lexicon.is(first, ADJECTIVE | KINSHIP | TITLE | ROLE) && is_name(bare(1));
    // *the girl at the counter said*
    let within = || (2..4).any(|at| lexicon.is(bare(at), PREPOSITION));
    let noun = is_determiner(first);
    let longest = if is_pronoun(first) {
        1 + usize::from(WOULD.is(bare(1)))
    } else if noun && within() {
        MOST - 1
    } else if named || noun {
        3
    } else if described() {
        4
    } else {
        return false;
    };
    for at in 1..=longest {
        // *Jesus, Mary and Joseph, said …*: a subject has no comma in it
        if words[at - 1].ends_with([',', ';', ':', '!', '?']) {
            return false;
        }
        let known = named || !noun;
        let ends =
            known || may_be_noun(lexicon, bare(at - 1)) || at > 3 && is_determiner(bare(at - 2));
        let able = known || lexicon.is(bare(at - 1), SOMEBODY);
        let verb = &words[at..];
        let alone = || is_last(lexicon, verb) && quotes(lexicon, bare(at));
        if ends && (is_verb(lexicon, verb) || able && (goes_on(lexicon, verb) || alone()))
            || at > 1 && WOULD.is(bare(at - 1)) && is_habit(lexicon, verb)
        {
            return true;
        }
        if named && at > 1 && !is_name(bare(at)) {
            return false;
        }
    }
    false
}

/// Whether a word is a form of a verb that may report what is quoted.
fn quotes(lexicon: &Lexicon, word: &str) -> bool {
    let says = |cue: CueFrames| cue.act != Act::Thinks && cue.quotes() && !cue.handles();
    cue(lexicon, word).is_some_and(says)
}

/// Whether nothing but somebody stands before the next stop: *suggested the old mate,*, *muttered Ana softly.*
fn is_whole(lexicon: &Lexicon, subject: &[&str]) -> bool {
    let joins = |word: &&str| lexicon.is(bare(word), CLOSED);
    let last = (0..subject.len() - 1).find(|&at| is_last(lexicon, &subject[at..]));
    last.is_some_and(|last| {
        let head = bare(subject[last]);
        let able = is_name(head) || lexicon.is(head, SOMEBODY);
        let plain = last == 0 || !subject[1..=last].iter().any(joins);
        is_pronoun(head) || able && plain
    })
}

/// Whether the first of these words is the last before a stop, an adverb aside.
fn is_last(lexicon: &Lexicon, words: &[&str]) -> bool {
    let stops = |word: &str| word.len() > bare(word).len();
    let next = words.get(1).copied().unwrap_or_default();
    stops(words[0]) || next.is_empty() || is_adverb(lexicon, bare(next))
}

/// Whether the sentence that goes on here has a verb that reports: *the mate, Ana Reyes, warned on Monday.*
pub(in super::super) fn has_report(lexicon: &Lexicon, rest: &str) -> bool {
    const MOST: usize = 12;
    let mut passed = false;
    let within = |word: &&str| !std::mem::replace(&mut passed, word.ends_with('.'));
    let mut words = rest.split_whitespace().take(MOST).take_while(within);
    words.any(|word| quotes(lexicon, bare(word)))
}

/// Not *the ears with* yells, nor *the sinful* thought.
fn may_be_noun(lexicon: &Lexicon, word: &str) -> bool {
    let classes = lexicon.classes_of(word);
    classes & CLOSED == 0 && classes & (ADJECTIVE | NOUN) != ADJECTIVE
}

/// A word without the punctuation behind it.
fn bare(word: &str) -> &str {
    word.trim_end_matches([',', '.', ':', ';', '!', '?', '—', '–'])
}

/// Whether a word is a form of a verb that tells by itself that somebody has spoken, and says to whom or needs not.
fn marks_speech(lexicon: &Lexicon, word: &str) -> bool {
    cue(lexicon, word).is_some_and(|cue| cue.marks_speech() && cue.hearer != Hearer::Needed)
}

/// What is known of the cue verb of which a word in small letters is the past tense, or the present of a common one: *says
/// Ana*, but *the blood seethes*.
fn cue(lexicon: &Lexicon, word: &str) -> Option<CueFrames> {
    let entry = lexicon.look_up(word.as_bytes());
    let cue = lexicon.cue(entry.verb)?;
    let tense = entry.classes & VERB_PAST != 0 || entry.classes & VERB_S != 0 && cue.is_common();
    (tense && word.starts_with(char::is_lowercase)).then_some(cue)
}

/// Behind its subject: *he said*, *he told her*, *he wanted to know*.
fn is_verb(lexicon: &Lexicon, words: &[&str]) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| bare(word));
    let told = |cue: CueFrames| cue.hearer == Hearer::Needed;
    let hears = || is_one_of(word(1), &TOLD) || is_name(word(1));
    marks_speech(lexicon, word(0))
        || cue(lexicon, word(0)).is_some_and(told) && hears()
        || WANTED.is(word(0)) && TO.is(word(1)) && KNOW.is(word(2))
}

/// *my father would* say, before a stop.
fn is_habit(lexicon: &Lexicon, words: &[&str]) -> bool {
    let cue = lexicon.cue(lexicon.look_up(bare(words[0]).as_bytes()).verb);
    cue.is_some_and(CueFrames::marks_speech) && is_last(lexicon, words)
}

/// *he went on*, *Ana went on calmly*, but *the war went on*, *she went on board*.
fn goes_on(lexicon: &Lexicon, words: &[&str]) -> bool {
    let particle = words.get(1).is_some_and(|word| ON.is(bare(word)));
    WENT.is(words[0]) && particle && is_last(lexicon, &words[1..])
}

fn is_adverb(lexicon: &Lexicon, word: &str) -> bool {
    // *about*, *over*
    word.ends_with(ADVERB_ENDING) || lexicon.classes_of(word) & (ADVERB | PREPOSITION) == ADVERB
}

fn is_pronoun(word: &str) -> bool {
    is_one_of(word, &NARRATED)
}

fn is_determiner(word: &str) -> bool {
    is_one_of(word, &BEFORE_NARRATED)
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}
