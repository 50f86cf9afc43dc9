//! Turns decisions about who speaks into drafts: a quotation with a cue keeps its draft; any other
//! continues one or gets its own.

use super::people::{has_no_noun, People, Person};
use super::turn::{Chosen, Turn};
use super::Document;
use crate::report::{Draft, Links};
use crate::util::map::Number;
use crate::Pattern;

/// Writes down who speaks a turn.
pub(super) fn turn(
    document: &Document<'_, '_>,
    people: &People,
    (number, turn): (usize, &Turn),
    chosen: Chosen,
    speech: &[bool],
    links: &mut Links,
) {
    let linked = turn
        .stretches()
        .find_map(|stretch| links.of_stretch[stretch]);
    let (speaker, referent) = who(people, turn, chosen.person);
    let before = (turn.first as usize)
        .checked_sub(1)
        .filter(|_| turn.goes_on || chosen.goes_on && turn.cue.is_none());
    let mut goes_on = before
        .and_then(|before| links.of_stretch[before])
        .map(|draft| draft as usize);
    for stretch in turn.stretches().filter(|&stretch| speech[stretch]) {
        match (links.of_stretch[stretch], goes_on) {
            (Some(draft), _) => {
                let known = &mut links.drafts[draft as usize];
                if referent.is_some() {
                    known.referent = referent.map(Number::new);
                }
                known.turn = Some(Number::new(number as u32));
                // *said the other*: what the story calls the one meant tells more
                let own = |speaker: u32| has_no_noun(&document.mentions[speaker as usize]);
                if known.speaker.is_some_and(own) {
                    let chosen = people.facts[chosen.person as usize];
                    known.speaker = chosen.mention.or(known.speaker);
                }
                goes_on = Some(draft as usize);
            }
            (None, Some(draft)) => links.add(stretch, document.span(stretch), draft),
            (None, None) => {
                let same = linked.is_some() && document.wants(Pattern::SameParagraph);
                let pattern = if same {
                    Pattern::SameParagraph
                } else {
                    chosen.pattern
                };
                if !document.wants(pattern) {
                    continue;
                }
                let draft = links.push(Draft {
                    speaker,
                    referent: referent.map(Number::new),
                    turn: Some(Number::new(number as u32)),
                    ..Draft::begun(pattern, turn.paragraph)
                });
                links.add(stretch, document.span(stretch), draft);
                goes_on = Some(draft);
            }
        }
    }
    if let Some(draft) = links.of_stretch[turn.first as usize] {
        let called = called(people, turn).filter(|_| links.drafts[draft as usize].hearer.is_none());
        links
            .called
            .extend(called.map(|referent| (draft, referent)));
    }
}

/// The one person whom a turn calls.
fn called(people: &People, turn: &Turn) -> Option<u32> {
    let mut called = turn.called.called();
    let (person, None) = (called.next()?, called.next()) else {
        return None;
    };
    people.facts[person as usize].referent
}

/// The mention that the record shows, and the referent.
fn who(people: &People, turn: &Turn, person: Person) -> (Option<u32>, Option<u32>) {
    let facts = &people.facts[person as usize];
    let claims = [turn.cue, turn.action].into_iter().flatten();
    let beside = claims
        .filter(|claim| claim.person == Some(person) || !claim.is_certain())
        .map(|claim| claim.mention)
        .next();
    (
        beside.or(facts.mention.filter(|_| !facts.named)),
        facts.referent,
    )
}

/// A turn whose speaker nothing tells.
pub(super) fn unknown(
    document: &Document<'_, '_>,
    turn: &Turn,
    speech: &[bool],
    links: &mut Links,
) {
    let mut goes_on: Option<usize> = None;
    for stretch in turn
        .stretches()
        .filter(|&stretch| speech[stretch] && document.wants(Pattern::Unknown))
    {
        if let Some(draft) = links.of_stretch[stretch] {
            goes_on = Some(draft as usize);
            continue;
        }
        let draft =
            goes_on.unwrap_or_else(|| links.push(Draft::begun(Pattern::Unknown, turn.paragraph)));
        links.add(stretch, document.span(stretch), draft);
        goes_on = Some(draft);
    }
}
