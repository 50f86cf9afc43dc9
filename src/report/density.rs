//! How much of a document is reported at all: a doubtful report is less likely where there are few sure ones.
//!
//! In an article half of the sentences tell what somebody said, most of them by name; there *X supports the plan* does so,
//! too. In a recipe or a tale the same words tell what somebody did, or felt. The numbers were fitted to articles and to
//! texts of other genres.

use super::{worth, Draft, Links};
use crate::mention::NounMention;
use crate::syntax::phrase::Head;
use crate::{Act, Kind, Pattern};

/// Sure reports in so many bytes of a usual text.
const SURE: f32 = 4.7;
const BYTES: f32 = 2000.0;
/// Names among so many mentions of a usual text.
const NAMES: f32 = 7.5;
const MENTIONS: f32 = 40.0;

/// The share from which on a report is sure.
const IS_SURE: f32 = 0.75;

/// Lowers the shares of doubtful reports where little of the text is reported, or by few who have names; those that are
/// worth nothing then go.
pub(crate) fn weigh(text: &str, mentions: &[NounMention], links: &mut Links) {
    let sure = links.drafts.iter().filter(|draft| is_sure(draft)).count() as f32;
    let named = |mention: &&NounMention| mention.sort == Head::Name;
    let names = mentions.iter().filter(named).count() as f32;
    // a short text tells little: it is read as if a usual one went on behind it
    let reported = (sure / SURE + 1.0) / (text.len() as f32 / BYTES + 1.0);
    let named = (names / NAMES + 1.0) / (mentions.len() as f32 / MENTIONS + 1.0);
    let odds = f32::min(reported.sqrt() * named * named, 1.0);
    for draft in links.drafts.iter_mut().filter(|draft| is_doubtful(draft)) {
        let weighed = |share: f32| share * odds / (share * odds + 1.0 - share);
        draft.share = draft.share.map(weighed);
    }
    drop_poor(links);
}

/// Drops drafts that no quotation belongs to, and numbers the others anew.
fn drop_poor(links: &mut Links) {
    let poor = |draft: &Draft| draft.share.is_some_and(|share| share <= worth::LEAST);
    let mut kept = 0;
    let number = |draft: &Draft| {
        let own = kept;
        kept += u32::from(!poor(draft));
        own
    };
    let numbers: Vec<u32> = links.drafts.iter().map(number).collect();
    links
        .circumstances
        .retain(|it| !poor(&links.drafts[it.draft as usize]));
    links.drafts.retain(|draft| !poor(draft));
    let told = links.circumstances.iter_mut().map(|it| &mut it.draft);
    for draft in links.of_stretch.iter_mut().flatten().chain(told) {
        *draft = numbers[*draft as usize];
    }
}

/// Quoted words with their cue, and a clause that a verb of saying reports.
fn is_sure(draft: &Draft) -> bool {
    let clause = matches!(
        draft.pattern,
        Pattern::SpeakerCueClause | Pattern::ClauseSpeakerCue
    );
    let says = clause && !thinks(draft) && draft.share.is_some_and(|share| share > IS_SURE);
    let quoted = draft.cue.is_some() && draft.kind() != Kind::Indirect;
    draft.speaker.is_some() && (quoted || says)
}

/// What is wanted, supported or spoken of, and what is thought.
fn is_doubtful(draft: &Draft) -> bool {
    use Pattern::{SpeakerCueInfinitive, SpeakerCueObject, SpeakerCuePreposition};
    let acts = matches!(
        draft.pattern,
        SpeakerCueInfinitive | SpeakerCueObject | SpeakerCuePreposition
    );
    draft.kind() == Kind::Indirect && (acts || thinks(draft))
}

fn thinks(draft: &Draft) -> bool {
    draft.cue.is_some_and(|cue| cue.act == Act::Thinks)
}

#[cfg(test)]
mod tests;
