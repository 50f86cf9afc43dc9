//! Whom pronouns may stand for, and the quick way held against the plain one.

use super::*;
use crate::Span;
use proptest::prelude::*;

const PREFERENCE: Preference = Preference {
    lead: 1.1,
    parallel: 1.0,
};

/// The same with all mentions weighed.
fn plain(raised: &[(u32, NounMention)], sentence: u32) -> Option<u32> {
    let mut heights: Vec<(u32, f32)> = Vec::new();
    for (referent, mention) in raised
        .iter()
        .rev()
        .take_while(|(_, mention)| sentence - mention.sentence <= REACH)
    {
        let height = weight(mention) * FADE.powi((sentence - mention.sentence) as i32);
        match heights.iter_mut().find(|(known, _)| known == referent) {
            Some((_, known)) => {
                *known = f32::max(*known, height) + AGAIN * f32::min(*known, height)
            }
            None => heights.push((*referent, height)),
        }
    }
    clear_first(heights.into_iter(), PREFERENCE.lead, (0.0, 0))
}

proptest! {
    #[test]
    fn what_cannot_matter_is_not_weighed(raised in prop::collection::vec((0..4_u32, 0..3_u32, 0..3_u16), 1..45)) {
        let (mut focus, mut mention, mut all) = (Focus::new(4), NounMention::new(Span::new(0, 1), 0), Vec::new());
        (0..4).for_each(|_| focus.add(Candidate { gender: None, person: 1.0, body: 0.0 }));
        for (referent, passed, role) in raised {
            mention.sentence += passed;
            mention.set(SUBJECT, role > 0);
            mention.set(OWNER, role > 1);
            focus.raise(referent, &mention);
            all.push((referent, mention));
        }
        mention.set(SUBJECT, true);
        let found = focus.find(&mention, Sought::Person, PREFERENCE, None).referent;
        prop_assert_eq!(found, plain(&all, mention.sentence));
    }
}
