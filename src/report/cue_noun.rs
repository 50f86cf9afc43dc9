//! Nouns that report: *her claim that …*, *his promise to …*. The owner is the speaker.
//!
//! What a preposition joins (*her remarks on the harvest*) tells what the words were about more often than what they were.

use super::complement::{is_stated, Complement, Reported};
use super::content_end;
use super::paragraph::Paragraph;
use super::speaker::giver;
use crate::lexicon::class;
use crate::mention::{OWNED, OWNER};
use crate::syntax::phrase::{Form, Sort};

/// A noun for words, with its owner and what it reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CueNoun {
    /// Its phrase.
    pub(super) noun: usize,
    /// The mention of the owner.
    pub(super) speaker: u32,
    pub(super) complement: Complement,
    /// The phrases of the content.
    pub(super) content: (usize, usize),
}

/// Those of a paragraph. They are looked for among its mentions, which are few beside its phrases.
pub(super) fn all<'k>(paragraph: &'k Paragraph<'_>) -> impl Iterator<Item = CueNoun> + 'k {
    let own = paragraph.own_mentions();
    let may_report = own.filter(|(_, mention)| mention.is(class::CUE_NOUN));
    may_report.filter_map(move |(number, _)| {
        let noun = paragraph.phrase_of(number)?;
        let reports = paragraph.head(noun).is(class::CUE_NOUN);
        at(paragraph, noun).filter(|_| reports)
    })
}

/// The noun that heads phrase `at`, if what follows is reported by it.
pub(super) fn at(paragraph: &Paragraph<'_>, at: usize) -> Option<CueNoun> {
    let speaker = owner(paragraph, at).or_else(|| giver(paragraph, at))?;
    // *her claim on Monday that …*, *her claim was that …*
    let stated = is_stated(paragraph, at);
    let further = stated.unwrap_or_else(|| paragraph.adjuncts(at + 1));
    let next = paragraph.phrase(further)?;
    let (complement, first) = match next.sort {
        // but *a sign that read “Keep Out”*
        Sort::Subordinator
            if paragraph.token(next).is(class::DETERMINER)
                && !paragraph.continues(further + 1, Sort::Verb) =>
        {
            (Complement::Clause, further)
        }
        Sort::Verb if next.form == Form::Infinitive && (further == at + 1 || stated.is_some()) => {
            (Complement::Infinitive, further)
        }
        _ => return None,
    };
    let end = content_end::end(paragraph, at, Reported { complement, first });
    (end > first).then_some(CueNoun {
        noun: at,
        speaker,
        complement,
        content: (first, end),
    })
}

/// The mention of who owns the noun phrase: it comes right before that of the phrase and stands within it.
pub(super) fn owner(paragraph: &Paragraph<'_>, at: usize) -> Option<u32> {
    let mention = paragraph.mention_of[at]?;
    let before = mention.checked_sub(1)?;
    let (of, owner) = (paragraph.mention(mention), paragraph.mention(before));
    (of.has(OWNED) && owner.has(OWNER) && of.span().contains(owner.span())).then_some(before)
}
