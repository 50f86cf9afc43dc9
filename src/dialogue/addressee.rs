//! Who is spoken to: *told Emma*, *said Jane to Emma*, *“Come, Emma,” said Jane*.

use super::people::{names_a_person, People};
use super::turn::Turn;
use super::Document;
use crate::mention::{OWNER, PLURAL, RELATIVE};
use crate::report::{Addressee, Links};
use crate::syntax::phrase::Head;
use crate::{Kind, SpeakerKind};

/// Verbs whose object is the one who is told.
const TELLS: [&str; 12] = [
    "advise",
    "answer",
    "ask",
    "assure",
    "beg",
    "beseech",
    "inform",
    "interrupt",
    "remind",
    "reassure",
    "tell",
    "urge",
];

/// Verbs after which *to* leads to the one who is told.
const SAYS: [&str; 22] = [
    "add", "admit", "announce", "call", "complain", "confess", "confide", "cry", "explain",
    "murmur", "mutter", "observe", "remark", "repeat", "reply", "say", "shout", "speak", "suggest",
    "whisper", "write", "yell",
];

/// The addressees that cues name.
pub(super) fn from_cues(document: &Document<'_, '_>, links: &mut Links) {
    for draft in 0..links.drafts.len() {
        if links.drafts[draft].kind() != Kind::Indirect {
            if let Some(mention) = of_draft(document, links, draft) {
                links.addressees.push(Addressee {
                    draft: draft as u32,
                    mention: Some(mention),
                    referent: None,
                });
            }
        }
    }
}

/// Whom the cue of the draft of a stretch names.
pub(super) fn of_stretch(
    document: &Document<'_, '_>,
    links: &Links,
    stretch: usize,
) -> Option<u32> {
    of_draft(document, links, links.of_stretch[stretch]? as usize)
}

/// `v N` and `v N? to N`, with *N* that can be told something.
fn of_draft(document: &Document<'_, '_>, links: &Links, draft: usize) -> Option<u32> {
    let draft = &links.drafts[draft];
    let cue = draft.cue?;
    let speaker = document.mentions[draft.speaker? as usize].span();
    let lemma = document.lexicon.lemma(cue.verb)?;
    let end = cue.span.end.max(speaker.end);
    let first = document
        .mentions
        .partition_point(|mention| mention.span().start < end);
    // *told Ana Reyes’s brother*: the owner stands before the noun phrase that it is in
    let holder = document
        .mentions
        .get(first..first + 2)
        .filter(|pair| pair[0].has(OWNER) && pair[1].span().contains(pair[0].span()));
    let from = first + usize::from(holder.is_some());
    let mention = document
        .mentions
        .get(from)
        .filter(|mention| mention.paragraph == draft.paragraph)?;
    let told = end == cue.span.end && TELLS.contains(&lemma.as_ref());
    let fits = match document.text.get(end..mention.span().start)?.trim() {
        "" => told,
        "to" => SAYS.contains(&lemma.as_ref()),
        _ => false,
    };
    let hears = match mention.sort {
        Head::Name => true,
        Head::Pronoun => {
            !mention.has(RELATIVE)
                && document.text.get(mention.span().start..mention.span().end) != Some("it")
        }
        Head::Nominal => {
            names_a_person(mention)
                || mention.has(PLURAL)
                || mention.kind() == SpeakerKind::Organization
        }
    };
    (fits && hears).then_some(from as u32)
}

/// The one person whom a turn calls is spoken to, if the cue names nobody.
pub(super) fn from_call(people: &People, turn: &Turn, draft: usize, links: &mut Links) {
    let mut called = turn.called.called();
    let (Some(person), None) = (called.next(), called.next()) else {
        return;
    };
    let known = links
        .addressees
        .iter()
        .rev()
        .take(8)
        .any(|known| known.draft == draft as u32);
    let referent = people.facts[person as usize].referent;
    if referent.is_some() && !known {
        links.addressees.push(Addressee {
            draft: draft as u32,
            mention: None,
            referent,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribute;

    fn addressee(text: &str) -> Option<String> {
        let records = attribute(text);
        let addressee = records[0].addressee.as_ref()?;
        let mention = addressee
            .mention
            .as_ref()
            .map(|mention| mention.text.to_string());
        addressee
            .name
            .as_ref()
            .map(|name| name.to_string())
            .or(mention)
    }

    #[test]
    fn whoever_is_told() {
        assert_eq!(
            addressee("“Come in,” Jane Wren told Emma.").as_deref(),
            Some("Emma")
        );
        assert_eq!(
            addressee("“Come in,” Jane Wren said to Emma.").as_deref(),
            Some("Emma")
        );
        assert_eq!(addressee("“Come in,” Jane Wren said."), None);
    }

    #[test]
    fn lists_are_sorted() {
        assert!(SAYS.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
