//! Who is spoken to: *told Emma*, *said Jane to Emma*, *“Come, Emma,” said Jane*.

use super::people::{names_a_person, People};
use super::turn::Turn;
use super::Document;
use crate::lexicon::single_words::{IT, OUT, THAT, TO};
use crate::lexicon::{class, Hearer};
use crate::mention::{OWNER, PLURAL, RELATIVE};
use crate::report::{Addressee, Links};
use crate::syntax::phrase::Head;
use crate::SpeakerKind;

/// The addressees that cues name.
pub(super) fn from_cues(document: &Document<'_, '_>, links: &mut Links) {
    for draft in 0..links.drafts.len() {
        if let Some(mention) = of_draft(document, links, draft) {
            links.addressees.push(Addressee {
                draft: draft as u32,
                mention: Some(mention),
                referent: None,
            });
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
    let frames = document.lexicon.cue(cue.verb)?;
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
    let between = document.text.get(end..mention.span().start)?.trim();
    let fits = if between.is_empty() {
        end == cue.span.end && frames.has_hearer()
    } else {
        // *said to Emma*, *pointed out to Emma*
        let out = || {
            cue.span
                .of(document.text)
                .rsplit(' ')
                .next()
                .is_some_and(|it| OUT.is(it))
        };
        TO.is(between) && (frames.hearer == Hearer::To || out())
    };
    let hears = match mention.sort {
        Head::Name => true,
        Head::Pronoun => {
            let pronoun = mention.span().of(document.text);
            !mention.has(RELATIVE) && !IT.is(pronoun) && !THAT.is(pronoun)
        }
        Head::Nominal => {
            names_a_person(mention)
                || mention.has(PLURAL) && (between.is_empty() || mention.is(class::GROUP))
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
    use crate::{attribute, Attributor, CueVerb, Options};

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
        for (text, heard) in [
            ("“Come in,” Jane Wren pointed out to Emma.", Some("Emma")),
            (
                "“Come in,” Jane Wren told a crowd at the fair.",
                Some("a crowd"),
            ),
            (
                "“Come in,” Jane Wren told a crowd of boys.",
                Some("a crowd of boys"),
            ),
            ("“Come in,” Jane Wren said.", None),
            ("“Come in,” Jane Wren said to that.", None),
            ("“Come in,” Jane Wren said to cheers.", None),
        ] {
            assert_eq!(addressee(text).as_deref(), heard, "{text}");
        }
    }

    #[test]
    fn whoever_a_verb_of_any_color_is_said_to() {
        for cue in [
            "quipped", "joked", "scoffed", "tweeted", "snarked", "yelled",
        ] {
            let text = format!("“Sure,” Jane Wren {cue} to Emma.");
            assert_eq!(addressee(&text).as_deref(), Some("Emma"), "{cue}");
        }
        for cue in ["alluded", "asked", "told"] {
            let text = format!("“Sure,” Jane Wren {cue} to Emma.");
            assert_eq!(addressee(&text), None, "{cue}");
        }
        let own = Options::new().cue_verb(CueVerb::regular("skeet"));
        let attributor = Attributor::new(own).expect("the verb can be used");
        let records = attributor.attribute("“Sure,” Jane Wren skeeted to Emma.");
        assert!(records[0].addressee.is_some());
    }
}
