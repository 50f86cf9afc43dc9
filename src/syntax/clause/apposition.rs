//! What stands beside a noun phrase and says more of it: `N , 34 , N ,`, `N ( … ) , N ,`, `N (P N)*`.
//!
//! Subjects, mentions and descriptions all ask here which phrase is meant.

use super::{Form, View};
use crate::lexicon::class;
use crate::lexicon::names::FIELDS;
use crate::lexicon::single_words::{AND, CALLED, FOR, NAMED, OF, ON};
use crate::syntax::phrase::{Head, Phrase, Sort};
use crate::syntax::token::{Tag, CAPITAL};

/// How many phrases may stand between a bracket and the one that opens it.
const BRACKETS: usize = 60;
/// How many digits a year has.
const YEAR: u32 = 4;
/// How many phrases a complement may have.
const COMPLEMENT: usize = 12;

impl View<'_> {
    /// The phrase that opens what the one at `close` closes.
    pub(super) fn opening(&self, close: usize, sort: Sort) -> Option<usize> {
        self.nearest(close, BRACKETS, &[sort])
    }

    /// What is explained by whatever begins at `at`, behind a comma: *Ana Reyes, a teacher*, *Ana Reyes, 67, a teacher*,
    /// *Ana Reyes (D-Ohio), a teacher*.
    pub(crate) fn explained(&self, at: usize) -> Option<usize> {
        self.past_brackets(self.past_age(at.checked_sub(2)?))
    }

    /// Past the age that ends at `at`, between commas.
    fn past_age(&self, at: usize) -> usize {
        let comma = self
            .before(at, Sort::Comma)
            .filter(|_| self.head(at).tag == Tag::Number);
        comma.and_then(|comma| comma.checked_sub(1)).unwrap_or(at)
    }

    /// Before the brackets that end at `at`, or `at` itself.
    pub(crate) fn past_brackets(&self, at: usize) -> Option<usize> {
        if self.is(at, Sort::Close) {
            self.opening(at, Sort::Open)?.checked_sub(1)
        } else {
            Some(at)
        }
    }

    /// Whether what stands at `first`, between commas, explains a name: *34*, *a teacher*, and *D-Ohio* behind the full name
    /// that begins the sentence.
    pub(super) fn explains(&self, first: usize) -> bool {
        let phrase = &self.phrases[first];
        let begins = self.opener(first).tag;
        let party = || {
            let full = |name: usize| name == 0 && self.phrases[name].tokens().len() > 1;
            phrase.tokens().len() == 1
                && !self.head(first).is(class::GIVEN_NAME)
                && self
                    .explained(first)
                    .is_some_and(|name| full(name) && self.phrases[name].noun == Head::Name)
        };
        phrase.noun != Head::Name || matches!(begins, Tag::Number | Tag::Determiner) || party()
    }

    /// A preposition that makes what follows a part of the noun phrase before it.
    pub(super) fn joins(&self, at: usize) -> bool {
        self.is(at, Sort::Preposition) && (!self.may_subordinate(at) || self.is_year(at + 1))
    }

    /// *since 1998*: four digits by themselves.
    fn is_year(&self, at: usize) -> bool {
        let number = |phrase: &Phrase| {
            let number = &self.tokens[phrase.head as usize];
            number.tag == Tag::Number && number.length() == YEAR && phrase.tokens().len() == 1
        };
        self.phrases.get(at).is_some_and(number)
    }

    /// *as X said*: a preposition that may open a clause.
    pub(super) fn may_subordinate(&self, at: usize) -> bool {
        self.head(at).is(class::SUBORDINATOR)
    }

    /// Back over `N (P T)? P`, as often as they stand before the noun phrase at `at`.
    pub(crate) fn chain_start(&self, mut at: usize) -> usize {
        let least = at.saturating_sub(COMPLEMENT);
        while let Some(before) = self.joined_to(at).filter(|&before| before >= least) {
            at = before;
        }
        at
    }

    /// The noun phrase that a preposition joins the one at `at` to.
    fn joined_to(&self, at: usize) -> Option<usize> {
        let joined = |at: usize| {
            let link = at.checked_sub(1).filter(|&link| self.joins(link))?;
            link.checked_sub(1)
        };
        let noun = |&at: &usize| self.is(at, Sort::Noun);
        if let Some(body) = self
            .before(at, Sort::Coordinator)
            .and_then(|and| self.has_fields(and))
        {
            return Some(body);
        }
        let mut before = joined(at)?;
        if self.is(before, Sort::Adverb) {
            // *a source familiar with the case*
            before = self.before(before, Sort::Noun)?;
        }
        let further = || joined(before).filter(noun);
        match self.phrases[before].sort {
            Sort::Time => further(),
            Sort::Noun => {
                // *half of the voters*, *her words to me at breakfast*
                let heads = !self.phrases[before].is_pronoun()
                    || self
                        .head(before)
                        .is(class::SUBJECT_PRONOUN | class::DETERMINER)
                    || further().is_some_and(|noun| !self.phrases[noun].is_pronoun());
                heads.then_some(before)
            }
            _ => None,
        }
    }

    /// *the Ministry of Fisheries and Rural Affairs*: the body whose second field *and* joins to the first.
    pub(crate) fn has_fields(&self, and: usize) -> Option<usize> {
        let [first, link, body] = [1, 2, 3].map(|back| and.checked_sub(back));
        let no_field = class::GIVEN_NAME | class::PLACE | class::ROLE | class::TITLE;
        let field = |at: usize| {
            let (opener, head) = (self.opener(at), self.head(at));
            let named = self.is_name(at) && opener.has(CAPITAL) && !self.phrases[at].owned;
            named
                && opener.tag != Tag::Determiner
                && (opener.classes | head.classes) & no_field == 0
        };
        let link = link.filter(|&link| self.is(link, Sort::Preposition))?;
        let body = body.filter(|&body| self.is_name(body) && self.head(body).is_any(&FIELDS))?;
        let joined = self.head(and).is_any(&[AND]) && self.head(link).is_any(&[FOR, OF, ON]);
        let pair = joined && self.is(and + 1, Sort::Noun) && field(first?) && field(and + 1);
        pair.then_some(body)
    }

    /// *A man called Tom Hall said*, *beside a clerk named Ana Reyes,*: whether the verb is a participle between a nominal and
    /// its name without marks, with a verb of its own or behind what governs it; but *A judge named Hall chairman*.
    pub(crate) fn is_called(&self, verb: usize) -> bool {
        let Some(noun) = self.before(verb, Sort::Noun) else {
            return false;
        };
        if !self.is_name(verb + 1)
            || !self.may_be_participle(verb)
            || !self.head(verb).is_any(&[CALLED, NAMED])
        {
            return false;
        }
        let (next, begins) = (self.phrases.get(verb + 2), self.opener(noun));
        if next.is_some_and(|next| next.is(Sort::Verb) && next.form == Form::Finite) {
            return self.is_nominal(noun) || begins.tag == Tag::Determiner;
        }
        let governed = self.follows_any(noun, &[Sort::Preposition, Sort::Verb, Sort::Comma]);
        let closed = next.map_or(true, |next| {
            matches!(
                next.sort,
                Sort::Comma | Sort::Stop | Sort::Quote | Sort::Relative | Sort::Preposition
            )
        });
        // *A man called Hall, who was late, came in*
        let told = || self.is(verb + 2, Sort::Comma) && self.is(verb + 3, Sort::Relative);
        (governed || told()) && closed && self.is_nominal(noun) && !begins.is(class::DEFINITE)
    }
}
