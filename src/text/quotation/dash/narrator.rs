//! Where the narrator's words begin and end in dash dialogue, where no second dash marks them off.

use super::is_stop;
use crate::lexicon::class::{
    ADJECTIVE, ADVERB, BE, CLOSED, DO, FEMALE, HAVE, KINSHIP, MALE, MODAL, NOUN, POSSESSIVE,
    SOMEBODY, TITLE, VERB_PAST, VERB_S,
};
use crate::lexicon::names::SUFFIXES;
use crate::lexicon::single_words::{AND, I, KNOW, ON, TO, WANTED, WENT};
use crate::lexicon::talk::{
    ADJUNCTS, ADVERB_ENDING, BEFORE_NARRATED, DESCRIBED, NARRATED, NOW, PARTICIPLE_ENDING,
    RESUMPTIONS, TOLD,
};
use crate::lexicon::{elisions::CONTRACTED, is_one_of, CueFrames, Hearer, Lexicon};
use crate::util::words::is_any;

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
pub(super) fn resumes(lexicon: &Lexicon, paragraph: &str, cut: usize) -> Option<usize> {
    let near = up_to(paragraph, cut + LONGEST);
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

/// So much of an interrupted sentence is looked at.
const LONGEST: usize = 400;

fn up_to(text: &str, end: usize) -> &str {
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
    // *and went up*, *and slowly went*
    let subject = || lexicon.classes_of(second) & VERB_PAST == 0 && !is_adverb(lexicon, second);
    let goes_on = classes & (MODAL | BE | HAVE | DO) != 0
        || is_one_of(first, &RESUMPTIONS)
        || AND.is(first) && subject();
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
        .map(|word| word.trim_matches(|char: char| !char.is_alphanumeric()));
    let short = |word: &str| {
        CONTRACTED
            .iter()
            .any(|end| word.ends_with(end) && word.contains(['\'', '’']))
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
fn sentence_end(lexicon: &Lexicon, paragraph: &str, from: usize) -> Option<usize> {
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

/// *said Mr. Reyes*, but *said Ana Reyes Jr.*
fn ends_in_title(lexicon: &Lexicon, before: &str) -> bool {
    let word = before
        .trim_end()
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or("");
    word.strip_suffix('.')
        .is_some_and(|title| lexicon.classes_of(word) & TITLE != 0 && !is_one_of(title, &SUFFIXES))
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
    if marks_speech(lexicon, first) {
        // *said old Tom*, *said uncle Tom*
        let before_name = || {
            let classes = lexicon.classes_of(bare(1));
            classes & (ADJECTIVE | KINSHIP | TITLE) != 0 && is_name(bare(2))
        };
        return is_pronoun(bare(1)) || is_determiner(bare(1)) || is_name(bare(1)) || before_name();
    }
    let named = is_name(first);
    let longest = if is_pronoun(first) {
        1
    } else if named || is_determiner(first) {
        3
    } else {
        return false;
    };
    for at in 1..=longest {
        // *Jesus, Mary and Joseph, said …*: a subject has no comma in it
        if words[at - 1].ends_with([',', ';', ':', '!', '?'])
            || named && at > 1 && !is_name(bare(at)) && !is_verb(lexicon, &words[at..])
        {
            return false;
        }
        let ends = named || longest == 1 || may_be_noun(lexicon, bare(at - 1));
        let able = named || longest == 1 || lexicon.classes_of(bare(at - 1)) & SOMEBODY != 0;
        if ends && (is_verb(lexicon, &words[at..]) || able && goes_on(lexicon, &words[at..])) {
            return true;
        }
    }
    false
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

/// *he went on*, *Ana went on calmly*, but *the war went on*, *she went on board*.
fn goes_on(lexicon: &Lexicon, words: &[&str]) -> bool {
    let next = || words.get(2).map_or("", |word| bare(word));
    let ends = |word: &str| word.len() > bare(word).len();
    WENT.is(words[0])
        && words
            .get(1)
            .is_some_and(|word| ON.is(bare(word)) && (ends(word) || is_adverb(lexicon, next())))
}

fn is_adverb(lexicon: &Lexicon, word: &str) -> bool {
    word.ends_with(ADVERB_ENDING) || lexicon.classes_of(word) & ADVERB != 0
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
