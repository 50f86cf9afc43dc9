//! Whom the paragraph below a whole quotation names for it.
//!
//! ```text
//! so V N, thus N …              So spoke Ana Reyes. Thus Ana Reyes in 1911.
//! that be how N … V             That was how Ana Reyes once described it.
//! that be … W that N … V        It was the only motto that Ana Reyes ever used. It was Ana Reyes's motto.
//! the W … N's, of N, by N       The line is Ana Reyes's. Those words were written by Ana Reyes.
//! ```

use super::Document;
use crate::lexicon::names::{GIVE, THUS};
use crate::lexicon::single_words::{BY, FROM, IT, OF, THAT, WHICH};
use crate::lexicon::{class, CueFrames, Lexicon};
use crate::mention::{NounMention, OWNER, SUBJECT};
use crate::report::{Draft, Links};
use crate::syntax::phrase::Head;
use crate::util::words::{is_any, is_sign};
use crate::{Pattern, SpeakerKind};
use std::ops::Range;

/// So many words at the head of the paragraph point back.
const HEAD: usize = 7;
/// So many words may stand between what was said and who said it: *the words were written by Reyes*.
const SOURCE: usize = 5;
/// So many words behind somebody may come before the verb.
const VERB: usize = 12;

/// How a paragraph points back at the words above it.
#[derive(Clone, Copy)]
enum Pointer {
    /// *So spoke, thus*: who comes next.
    Thus,
    /// *That is how*: the first subject.
    How,
    /// *It was the motto*: who has them, where they end at this byte.
    Words(usize),
}

/// Links whole quotations without a cue to those whom the paragraph below names for them.
pub(super) fn complete(document: &Document<'_, '_>, links: &mut Links) {
    if !document.wants(Pattern::CueNounQuote) {
        return;
    }
    for stretch in 0..document.stretches.len() {
        let place = document.span(stretch);
        let number = document.paragraph_of(place.start as u32);
        if !document.is_whole(place, number) || links.of_stretch[stretch].is_some() {
            continue;
        }
        if let Some(speaker) = named(document, number) {
            let draft = links.push(Draft {
                speaker: Some(speaker),
                ..Draft::begun(Pattern::CueNounQuote, number)
            });
            links.add(stretch, place, draft);
        }
    }
}

/// The mention of whoever the paragraph below one says has said it.
fn named(document: &Document<'_, '_>, above: u32) -> Option<u32> {
    let below = document.paragraphs.get(above as usize + 1)?;
    let place = below.start as usize..below.end as usize;
    let pointer = pointer(document.lexicon, document.text, place.clone())?;
    let all = document.mentions_in(above + 1);
    let sentence = document.mentions.get(all.start)?.sentence;
    let fits = |&at: &usize| {
        let mention = &document.mentions[at];
        let told = || {
            tells(
                document.lexicon,
                &document.text[mention.span().end..place.end],
            )
        };
        is_person(mention)
            && match pointer {
                Pointer::Thus => true,
                Pointer::How => mention.has(SUBJECT) && told(),
                Pointer::Words(end) => {
                    is_theirs(document.lexicon, document.text, mention, (end, told))
                }
            }
    };
    let mut mentions = document.mentions_of(sentence, all);
    mentions.find(fits).map(|at| at as u32)
}

fn is_person(mention: &NounMention) -> bool {
    let told = mention.sort == Head::Name
        || mention.sort == Head::Pronoun && mention.gender().is_some() && !mention.has(OWNER);
    mention.kind() == SpeakerKind::Person && told
}

/// Whether the words that end at `end` are said to be somebody's.
fn is_theirs(
    lexicon: &Lexicon,
    text: &str,
    mention: &NounMention,
    (end, told): (usize, impl Fn() -> bool),
) -> bool {
    let Some(between) = text.get(end..mention.span().start) else {
        // *Reyes's motto*
        return mention.has(OWNER) && mention.span().end < end;
    };
    let mut words = between.split_whitespace().take(SOURCE + 1);
    let Some(first) = words.next() else {
        return mention.has(SUBJECT) && told();
    };
    let last = words.clone().last();
    let is = lexicon.is(first, class::BE);
    let by = last.is_some_and(|last| [BY, FROM].iter().any(|word| word.is(last)));
    match last {
        None if OF.is(first) => true,
        None if is => mention.has(OWNER),
        None => (THAT.is(first) || WHICH.is(first)) && mention.has(SUBJECT) && told(),
        Some(_) => by && words.count() < SOURCE && (is || between.starts_with(',')),
    }
}

/// *… once described it, ever gave them*: whether a verb of speech or of giving comes next.
fn tells(lexicon: &Lexicon, after: &str) -> bool {
    let words = after.split_whitespace().take(VERB);
    let tells = |word: &str| {
        let cue = lexicon.cue(lexicon.look_up(word.as_bytes()).verb);
        cue.is_some_and(CueFrames::quotes) || is_any(word, &GIVE)
    };
    words.map(|word| word.trim_end_matches(is_sign)).any(tells)
}

/// How the text at this place points back, if it does.
fn pointer(lexicon: &Lexicon, text: &str, place: Range<usize>) -> Option<Pointer> {
    let offset = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let mut words = text[place].split_whitespace().take(HEAD).peekable();
    let first = words.next()?;
    let next = *words.peek()?;
    if is_any(first, &THUS) {
        let name = next.starts_with(char::is_uppercase) && first.len() > 2;
        let cue = lexicon.cue(lexicon.look_up(next.as_bytes()).verb);
        return (name || cue.is_some()).then_some(Pointer::Thus);
    }
    let is = lexicon.is(next, class::BE);
    if !(IT.is(first) && is || lexicon.is(first, class::DEFINITE)) {
        return None;
    }
    if is {
        words.next();
        if lexicon.is(words.peek()?, class::INTERROGATIVE) {
            return Some(Pointer::How);
        }
    }
    // no word may govern another on the way to theirs
    let open = |word: &&str| !lexicon.is(word, class::PREPOSITION | class::BE);
    words.take_while(open).find_map(|word| {
        let noun = word.trim_end_matches(is_sign);
        let words = lexicon.is(noun, class::CUE_NOUN);
        words.then(|| Pointer::Words(offset(noun) + noun.len()))
    })
}
