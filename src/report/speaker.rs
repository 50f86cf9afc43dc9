//! Who speaks: the mention behind the subject of a clause, and whether it can be a speaker.

use super::paragraph::Paragraph;
use crate::lexicon::single_words::{OF, VOICE, WHOSE};
use crate::lexicon::{class, reports};
use crate::mention::{is_of_speaker, NounMention, GOVERNED, OWNED, OWNER, RELATIVE};
use crate::syntax::clause::Clause;
use crate::syntax::phrase::{Head, Sort};

/// The mention that stands for the subject of a clause; in *his statement said* it is *his*, but *his records show*: a
/// document that is no word of his own speaks for itself, and so does *the mayor's reply*. *She hung up a sign that said*: it is *She*.
pub(super) fn speaker_of(paragraph: &Paragraph<'_>, clause: &Clause) -> Option<u32> {
    let subject = clause.subject?;
    let head = subject.head;
    let relative = paragraph.is_any(head, &[Sort::Relative, Sort::Subordinator]);
    if let Some(maker) = relative.then(|| maker(paragraph, head)).flatten() {
        return Some(maker);
    }
    let mention = paragraph.mention_of[head]?;
    let of = paragraph.mention(mention);
    let document = of.is(class::DOCUMENT) && !of.is(class::CUE_NOUN);
    let owner = owner_of_words(paragraph, mention);
    let named = paragraph.mention(owner).sort != Head::Nominal;
    Some(if named && !document { owner } else { mention })
}

/// Who puts out the words that the relative pronoun at `relative` stands for.
fn maker(paragraph: &Paragraph<'_>, relative: usize) -> Option<u32> {
    let mut at = relative.checked_sub(1)?;
    while paragraph.is(at, Sort::Noun) && !paragraph.phrases[at + 1].sentence_start {
        let mention = paragraph.mention_of[at]?;
        let text = class::CUE_NOUN | class::DOCUMENT;
        if paragraph.mention(mention).is(text) {
            let itself = paragraph.mention_of[relative].is_none().then_some(mention);
            return giver(paragraph, at).or(itself);
        }
        at = at
            .checked_sub(2)
            .filter(|_| paragraph.is(at - 1, Sort::Preposition))?;
    }
    None
}

/// Of a mention such as *her statement*, *the voice of Reyes* the one of its owner, else itself.
pub(super) fn owner_of_words(paragraph: &Paragraph<'_>, mention: u32) -> u32 {
    let of = paragraph.mention(mention);
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
        .filter(|&before| owns(paragraph.mention(before)))
        .unwrap_or(mention)
}

/// *made the claim that*, *sent the board a request for*: the subject of a verb that adds nothing to what the noun says.
pub(super) fn giver(paragraph: &Paragraph<'_>, at: usize) -> Option<u32> {
    let verb = |at: usize| paragraph.is(at, Sort::Verb);
    let noun = |at: usize| paragraph.is(at, Sort::Noun);
    let before = at.checked_sub(1)?;
    // *put up a sign*
    let particle = |at: usize| paragraph.head(at).is(class::PARTICLE);
    // *was of the opinion*
    let of = paragraph.is_word(before, OF) && !paragraph.phrases[before].sentence_start;
    let verb = match before.checked_sub(1) {
        _ if verb(before) => before,
        Some(be) if of && verb(be) && paragraph.head(be).is(class::BE) => be,
        Some(further) if (noun(before) || particle(before)) && verb(further) => further,
        _ => return None,
    };
    let group = &paragraph.phrases[verb];
    let gives = paragraph.token(group).is_form_of(&reports::GIVES);
    let speaker = speaker_of(paragraph, paragraph.clause_at(verb)?)
        .filter(|&speaker| paragraph.can_speak(speaker));
    speaker.filter(|_| (gives || of) && !group.passive && !paragraph.phrases[at].sentence_start)
}
