//! The news: quotations that no cue stands with are few, and of those that there are, most go on with the one before.
//!
//! | sieve | example |
//! | --- | --- |
//! | continued-speech | *“…,” X said.* / *“…”* |
//! | action | *X shook her head. “…”* |
//! | paragraph-before | *X defended the plan.* / *“…”* |
//!
//! They follow O'Keefe et al. 2012, whose rule for the news is the nearest speaker before, in the same paragraph or the one
//! before.

use super::people::can_speak;
use super::record::{blank, precision};
use super::speech::Look;
use super::Document;
use crate::link::{Draft, Links};
use crate::phrase::Head;
use crate::Kind;

/// Links what patterns have not linked.
pub(super) fn complete(document: &Document<'_, '_>, links: &mut Links) {
    for stretch in 0..document.stretches.len() {
        let look = Look::of(document, stretch);
        if links.of_stretch[stretch].is_some() || !look.is_statement() {
            continue;
        }
        if let Some(draft) = continued(document, links, stretch, look) {
            links.add(stretch, document.stretches[stretch].span(), draft);
            continue;
        }
        let (speaker, pattern) = speaker(document, stretch, look);
        let confidence = if speaker.is_some() { precision(pattern) } else { 0.0 };
        let paragraph = document.paragraph_of(document.stretches[stretch].start);
        let draft = links.push(Draft { speaker, confidence, ..blank(paragraph, pattern) });
        links.add(stretch, document.stretches[stretch].span(), draft);
    }
}

fn speaker(document: &Document<'_, '_>, stretch: usize, look: Look) -> (Option<u32>, &'static str) {
    let here = action(document, stretch).map(|mention| (Some(mention), "action"));
    let before = || paragraph_before(document, stretch, look).map(|mention| (Some(mention), "paragraph-before"));
    here.or_else(before).unwrap_or((None, "unknown"))
}

/// `… Q` / `Q`: a paragraph that begins with a quotation, after one that ends with a quotation of somebody.
fn continued(document: &Document<'_, '_>, links: &Links, stretch: usize, look: Look) -> Option<usize> {
    let before = stretch.checked_sub(1).filter(|_| look.initial)?;
    let draft = links.of_stretch[before]? as usize;
    let paragraph = document.paragraph_of(document.stretches[stretch].start);
    let known = &links.drafts[draft];
    let near = document.paragraph_of(document.stretches[before].start) + 1 == paragraph;
    (near && known.kind == Kind::Direct).then_some(draft)
}

/// The subject of the sentence before, in the same paragraph.
fn action(document: &Document<'_, '_>, stretch: usize) -> Option<u32> {
    let start = document.stretches[stretch].start;
    let within = document.mentions_in(document.paragraph_of(start));
    let end = within.start + document.mentions[within.clone()].partition_point(|m| m.span.start < start as usize);
    subject_of_last(document, within.start..end)
}

/// The subject of the last sentence of the paragraph before, by name or pronoun.
fn paragraph_before(document: &Document<'_, '_>, stretch: usize, look: Look) -> Option<u32> {
    let paragraph = document.paragraph_of(document.stretches[stretch].start).checked_sub(1).filter(|_| look.initial)?;
    let subject = subject_of_last(document, document.mentions_in(paragraph))?;
    Some(subject).filter(|&subject| document.mentions[subject as usize].sort != Head::Nominal)
}

/// The first mention of the last sentence, if it is a subject that can speak.
fn subject_of_last(document: &Document<'_, '_>, within: std::ops::Range<usize>) -> Option<u32> {
    let sentence = document.mentions[within.clone()].last()?.sentence;
    let first = within.clone().find(|&index| document.mentions[index].sentence == sentence)?;
    let mention = &document.mentions[first];
    (mention.subject && can_speak(document.text, mention)).then_some(first as u32)
}

#[cfg(test)]
mod tests {
    use crate::attribute;

    fn speakers(text: &str) -> Vec<Option<String>> {
        attribute(text).iter().map(|record| record.speaker_name().map(str::to_string)).collect()
    }

    #[test]
    fn the_actor_of_the_sentence_before_speaks() {
        let text = "Ana Reyes opened the letter. “This is what we have waited for.”";
        assert_eq!(speakers(text), [Some("Ana Reyes".to_string())]);
    }

    #[test]
    fn the_paragraph_before_tells() {
        let text = "Ana Reyes shook her head on 12 May 2019.\n\n“This is not what we have waited for.”";
        assert_eq!(speakers(text), [Some("Ana Reyes".to_string())]);
    }
}
