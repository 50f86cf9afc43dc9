//! Who speaks: the mention behind the subject of a clause, and whether it can be a speaker.

use super::paragraph::Paragraph;
use crate::lexicon::class;
use crate::lexicon::single_words::{VOICE, WHOSE};
use crate::mention::{is_of_speaker, NounMention, GOVERNED, OWNED, OWNER, RELATIVE};
use crate::syntax::clause::Clause;
use crate::syntax::phrase::Head;

/// The mention that stands for the subject of a clause; in *his statement said* it is *his*, but *his records show*: a
/// document that is no word of his own speaks for itself.
pub(super) fn speaker_of(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<u32> {
    let subject = clause.subject?;
    let mention = paragraph.mention_of[subject.head as usize]?;
    let of = &paragraph.mentions[mention as usize];
    let document = of.is(class::DOCUMENT) && !of.is(class::CUE_NOUN);
    Some(if document {
        mention
    } else {
        owner_of_words(paragraph, mention)
    })
}

/// Of a mention such as *her statement*, *the voice of Reyes* the one of its owner, else itself.
pub(super) fn owner_of_words(paragraph: &Paragraph<'_>, mention: u32) -> u32 {
    let of = &paragraph.mentions[mention as usize];
    let noun = of.head().of(paragraph.text);
    if of.sort != Head::Nominal || !is_of_speaker(of.classes, noun) {
        return mention;
    }
    let after = paragraph.mentions.get(mention as usize + 1);
    if VOICE.is(noun)
        && after.is_some_and(|after| after.has(GOVERNED) && of.reach().contains(after.span()))
    {
        return mention + 1;
    }
    let whose =
        |owner: &NounMention| owner.has(RELATIVE) && WHOSE.is(owner.span().of(paragraph.text));
    let owns = |owner: &NounMention| {
        of.has(OWNED) && owner.has(OWNER) && of.span().contains(owner.span())
            || VOICE.is(noun) && whose(owner) && owner.span().end + 1 == of.span().start
    };
    mention
        .checked_sub(1)
        .filter(|&before| owns(&paragraph.mentions[before as usize]))
        .unwrap_or(mention)
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
