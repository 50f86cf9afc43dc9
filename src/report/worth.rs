//! How likely a report is one: the sum of what its facts weigh, as the logarithm of its odds.
//!
//! Some facts are the document's. In an article half of the sentences tell what somebody said, most of them by name; there
//! *X supports the plan* does so, too. In a recipe or a tale the same words tell what somebody did, or felt. So what a
//! paragraph finds is a report once the document is read; before, it goes only if no document would make one of it.

use super::draft::{Draft, Links};
use super::facts::{
    is_partner, level, number, Facts, AGREES, BEHIND, DOCUMENT, GROUPS, VERB, WORDS,
};
use super::weights::WEIGHTS;
use crate::lexicon::class;
use crate::mention::NounMention;
use crate::syntax::phrase::Head;
use crate::{Kind, Pattern, Span};

/// What is looked for of what is reported without marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Nothing,
    /// What is likely enough.
    Likely,
    /// Whatever may be a report, for whoever learns the weights.
    All,
}

/// The least odds of a report, a logarithm in hundredths as all weights are: about one in three, for an article.
pub(super) const LEAST: i32 = -73;

/// The least and the most that facts of one row weigh.
const fn range(group: usize, row: usize) -> (i32, i32) {
    let (mut fact, mut least, mut most) = (0, i32::MAX, i32::MIN);
    while fact < GROUPS[group].facts {
        let weight = WEIGHTS[number(group, row, fact) as usize] as i32;
        least = if weight < least { weight } else { least };
        most = if weight > most { weight } else { most };
        fact += 1;
    }
    (least, most)
}

/// The least and the most that a document adds for reports of one sense.
const fn of_document(sense: usize) -> (i32, i32) {
    let (mut group, mut least, mut most) = (DOCUMENT, 0, 0);
    while group < GROUPS.len() {
        let range = range(group, sense);
        (least, most) = (least + range.0, most + range.1);
        group += 1;
    }
    (least, most)
}

const DOCUMENTS: [(i32, i32); 4] = [
    of_document(0),
    of_document(1),
    of_document(2),
    of_document(3),
];

/// The most that a content adds, by frame.
const CONTENTS: [i32; 7] = {
    let mut most = [0; 7];
    let mut row = 0;
    while row < most.len() {
        let own = range(WORDS, row).1 + range(BEHIND, row).1 + range(VERB, row).1;
        most[row] = own + most_of(AGREES);
        row += 1;
    }
    most
};

/// The most that a fact of a group weighs.
const fn most_of(group: usize) -> i32 {
    let (mut row, mut most) = (0, 0);
    while row < GROUPS[group].rows {
        let own = range(group, row).1;
        most = if own > most { own } else { most };
        row += 1;
    }
    most
}

fn weight(fact: u16) -> i32 {
    i32::from(WEIGHTS[usize::from(fact)])
}

impl Facts {
    /// What it weighs without its document.
    fn odds(&self) -> i32 {
        self.numbers().map(weight).sum()
    }

    /// Whether no document makes a report of it.
    pub(super) fn is_hopeless(&self) -> bool {
        self.odds() + DOCUMENTS[self.sense as usize].1 < LEAST
    }

    /// The same, whatever its content.
    pub(super) fn is_hopeless_without_content(&self) -> bool {
        self.odds() + CONTENTS[self.row()] + DOCUMENTS[self.sense as usize].1 < LEAST
    }

    /// Whether every document makes a report of it.
    pub(super) fn is_certain(&self) -> bool {
        self.odds() + DOCUMENTS[self.sense as usize].0 >= LEAST
    }
}

/// The facts of a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About([usize; GROUPS.len() - DOCUMENT]);

impl About {
    /// Rates are drawn towards those of a usual text, since a short text tells little.
    pub(crate) fn new(text: &str, mentions: &[NounMention], drafts: &[Draft]) -> Self {
        let institution =
            class::ORGANIZATION | class::ROLE | class::DEMONYM | class::DOCUMENT | class::PLACE;
        let (mut names, mut public, mut partners) = (0, 0, 0);
        for mention in mentions {
            names += u32::from(mention.sort == Head::Name);
            public += u32::from(mention.is(institution));
            partners += u32::from(is_partner(text, mention));
        }
        let [all, names, public, partners] =
            [mentions.len() as u32, names, public, partners].map(|count| count as f32);
        let reported = (sure(drafts) + 1.0) / (text.len() as f32 / 2000.0 + 1.0);
        About([
            level(reported, &[0.7, 1.4, 2.3, 3.5, 4.9]),
            level(
                (names / 7.5 + 1.0) / (all / 40.0 + 1.0),
                &[0.7, 0.9, 1.1, 1.3],
            ),
            level((public + 4.0) / (all + 20.0), &[0.1, 0.18, 0.26, 0.34]),
            level((partners + 0.3) / (all + 20.0), &[0.02, 0.06, 0.12]),
        ])
    }

    pub(crate) fn numbers(self, facts: &Facts) -> impl Iterator<Item = u16> {
        let sense = facts.sense as usize;
        (DOCUMENT..)
            .zip(self.0)
            .map(move |(group, fact)| number(group, sense, fact))
    }
}

/// How many reports are sure: quoted words with their cue, and clauses that a verb of saying reports.
fn sure(drafts: &[Draft]) -> f32 {
    let mut covered = 0;
    let sure = drafts.iter().filter(|draft| match draft.facts {
        Some(facts) => {
            let span = extent(draft);
            let sure = facts.plain && span.start >= covered;
            covered = if sure { span.end } else { covered };
            sure
        }
        None => draft.cue.is_some() && draft.speaker.is_some() && draft.kind() != Kind::Indirect,
    });
    sure.count() as f32
}

/// From the first byte of cue and content to the last.
fn extent(draft: &Draft) -> Span {
    let spans = draft.spans().chain(draft.cue.map(|cue| cue.span));
    spans.reduce(Span::with).unwrap_or_default()
}

/// Gives the reports of a document their odds, and drops those that are none, or stand in one.
pub(crate) fn weigh(text: &str, mentions: &[NounMention], links: &mut Links) {
    let about = About::new(text, mentions, &links.drafts);
    let mut covered = 0;
    let mut kept = 0;
    let mut numbers = Vec::with_capacity(links.drafts.len());
    for draft in &mut links.drafts {
        let odds = draft.facts.map(|facts| {
            let document = about.numbers(&facts);
            facts.odds() + document.map(weight).sum::<i32>()
        });
        draft.odds = odds.map(|odds| odds as f32 / 100.0);
        let span = extent(draft);
        let unquoted = draft.kind() == Kind::Indirect && draft.pattern != Pattern::OwnPattern;
        let stays = !unquoted || odds.unwrap_or(0) >= LEAST && span.start >= covered;
        if unquoted && stays {
            covered = span.end;
        }
        numbers.push(stays.then_some(kept));
        kept += u32::from(stays);
    }
    links.keep(&numbers);
}

#[cfg(test)]
mod tests;
