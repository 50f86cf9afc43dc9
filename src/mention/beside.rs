//! What stands beside a mention (appositions, what *who* refers to, offices), and how far its
//! complement reaches.

use super::collect::Collector;
use super::name::TITLES;
use super::{NounMention, DEFINITE, PLURAL, RELATIVE};
use crate::lexicon::class;
use crate::lexicon::single_words::{AT, BY, FOR, FROM, IN, NAMED, NEAR, OF, ON, THAT, WHICH, WITH};
use crate::syntax::clause::View;
use crate::syntax::phrase::{Head, Phrase, Sort};
use crate::syntax::token::{Tag, Token, CAPITAL, SENTENCE_START};
use crate::util::words::is_capitals;

/// How many phrases a complement or a search to the left may take in.
const LINKS: usize = 8;

impl Collector<'_, '_> {
    /// The byte where the complement of the phrase at `at` ends: `N (P N)*`, with *of, for* and *from*, and with *at* and
    /// *with* before something definite: *an expert at the Polar College*.
    pub(super) fn reach(&self, at: usize) -> u32 {
        let mut end = at;
        while end + 2 < self.phrases.len()
            && end - at < LINKS
            && (self.joins(end, end == at) || end > at && self.has_field(end))
        {
            end += 2;
        }
        self.tokens[self.phrases[end].end as usize - 1].end
    }

    /// Whether a preposition joins the next noun phrase to the one at `at`.
    fn joins(&self, at: usize, first: bool) -> bool {
        let (link, noun) = (&self.phrases[at + 1], &self.phrases[at + 2]);
        // *one of them*
        let pronoun = noun.is_pronoun() && !self.phrases[at].is_pronoun();
        if !link.is(Sort::Preposition) || link.sentence_start || !noun.is(Sort::Noun) || pronoun {
            return false;
        }
        let link = self.first(link);
        let near = || {
            let begins = self.first(noun);
            first
                && begins.is(class::DEFINITE)
                && !self.token(noun).is(class::CUE_NOUN | class::DOCUMENT)
        };
        link.is_any(&[OF, FOR, FROM]) || link.is_any(&[AT, WITH, BY, NEAR]) && near()
    }

    /// The last token of the name of a body whose noun is the head of the phrase at `at`: *the Bank of Vermont, the Council on
    /// Inland Ports, the Department of Roads and Bridges*.
    pub(super) fn body_end(&self, at: usize) -> usize {
        let mut end = at;
        while end - at < LINKS && (self.joins_body(end, end == at) || end > at && self.pairs(end)) {
            end += 2;
        }
        self.phrases[end].end as usize - 1
    }

    /// Whether a preposition and a capital go on with the name of a body.
    fn joins_body(&self, at: usize, first: bool) -> bool {
        let [link, noun] = match self.phrases.get(at + 1..at + 3) {
            Some([link, noun]) if link.is(Sort::Preposition) && noun.is(Sort::Noun) => [link, noun],
            _ => return false,
        };
        let link = self.first(link);
        let begins = self.first(noun);
        // *the Royal Society for the Protection of Birds*
        let of_all = || link.is_any(&[FOR]) && begins.is(class::ARTICLE) && self.is_told(at);
        let joins = link.is_any(&[OF])
            || first && (link.is_any(&[FOR, ON]) && begins.has(CAPITAL) || of_all());
        joins && noun.noun == Head::Name && !noun.owned && self.token(noun).has(CAPITAL)
    }

    /// Whether the phrase has its capital not from the sentence that it begins.
    fn is_told(&self, at: usize) -> bool {
        !self.head(at).has(SENTENCE_START)
    }

    /// Whether *and* and a capital go on with it: a noun that is nobody's name.
    fn pairs(&self, at: usize) -> bool {
        let Some([and, noun]) = self.phrases.get(at + 1..at + 3) else {
            return false;
        };
        let (begins, head) = (self.first(noun), self.token(noun));
        let common = class::NOUN | class::PLURAL;
        let other =
            class::ORGANIZATION | class::GIVEN_NAME | class::PLACE | class::ROLE | class::TITLE;
        and.is(Sort::Coordinator)
            && noun.is(Sort::Noun)
            && !noun.owned
            && begins.has(CAPITAL)
            && !begins.is(class::GIVEN_NAME | class::TITLE)
            && head.has(CAPITAL)
            && head.is(common)
            && !head.is(other)
            || self.has_field(at)
    }

    /// Whether *and* and another field go on with that of a body.
    fn has_field(&self, at: usize) -> bool {
        let and = self.phrases[at + 1].is(Sort::Coordinator);
        let (sentence, own) = self.sentence(at + 1);
        and && sentence.has_fields(own).is_some()
    }

    fn mention(&self, phrase: usize) -> Option<&NounMention> {
        self.index[phrase].map(|mention| &self.mentions[mention as usize])
    }

    /// The sentence of the phrase at `at`, and its number there.
    fn sentence(&self, at: usize) -> (View<'_>, usize) {
        View::around(self.tokens, self.phrases, at)
    }

    /// The mention that a relative pronoun at phrase `at` stands for: `N ,? who`, `N – who`, and `N ( … ) , who`.
    pub(super) fn antecedent(&self, at: usize) -> Option<u32> {
        let (sentence, relative) = self.sentence(at);
        let mark = relative.checked_sub(1)?;
        let comma = sentence.phrases[mark].is_any(&[Sort::Comma, Sort::Dash]);
        let before = match comma {
            true => sentence.explained(relative)?,
            false => sentence.past_brackets(mark)?,
        };
        // *an exit in Corona (…), which read*
        let thing = sentence.head(relative).is_any(&[THAT, WHICH]);
        let bracketed = thing && sentence.phrases[mark - usize::from(comma)].is(Sort::Close);
        let before = at - relative
            + match sentence.phrases[before].sort {
                // *a man of those years, who*
                Sort::Time if sentence.follows(before, Sort::Preposition) => {
                    before.checked_sub(2)?
                }
                _ => before,
            };
        let mention = self.mention(before)?;
        if bracketed && !mention.is(class::ORGANIZATION) {
            return None;
        }
        let chosen = match self.governor(at, before, comma) {
            Some(governor) => governor,
            None if can_be_person(mention) => before,
            None => self.chosen(&self.phrases[at], before)?,
        };
        self.index[chosen]
    }

    /// *a report by the harbour board, which said*, *the mayor of Perth, who said*: of what stands before *which* or *that* what
    /// holds words, of what stands before a comma and *who* the bearer of an office.
    fn governor(&self, at: usize, before: usize, comma: bool) -> Option<usize> {
        let thing = self.head(at).is_any(&[THAT, WHICH]);
        let governor = before
            .checked_sub(2)
            .filter(|_| self.phrases[before - 1].is(Sort::Preposition))?;
        let mention = self
            .mention(governor)
            .filter(|mention| mention.sort == Head::Nominal && !mention.has(PLURAL))?;
        // but *a headline from the Gazette, which hits …*
        let from = || self.first(&self.phrases[before - 1]).is_any(&[FROM]);
        let fits = if thing {
            mention.is(class::DOCUMENT) && !from()
        } else {
            comma && mention.is(class::ROLE)
        };
        fits.then_some(governor)
    }

    /// The mention that the one of phrase `at`, which a comma stands before, explains: `N , N ,` (*Ana Reyes, the mayor of
    /// X,*) and `N , 34 , N ,`.
    pub(super) fn apposition(&self, at: usize) -> Option<u32> {
        let phrase = &self.phrases[at];
        // *a woman in Dover, Vermont,*
        let head = self.token(phrase);
        let place =
            phrase.noun == Head::Name && head.is(class::PLACE) && !head.is(class::GIVEN_NAME);
        if phrase.noun == Head::Pronoun || place || !self.closes(at) {
            return None;
        }
        let (sentence, own) = self.sentence(at);
        let chosen = self.chosen(phrase, at - own + sentence.explained(own)?)?;
        let target = self.mention(chosen)?;
        let others = self.is_named_after(chosen, at) || self.is_named_in_bracket(at);
        if phrase.noun == Head::Nominal && others {
            return None;
        }
        let single = target.sort != Head::Pronoun && !target.has(PLURAL);
        (single && wanted(phrase, target) && !self.is_home(chosen))
            .then_some(self.index[chosen])
            .flatten()
    }

    /// *a walker from Leeds, a chemist*: where a person comes from is nobody.
    fn is_home(&self, at: usize) -> bool {
        let Some([person, link]) = at
            .checked_sub(2)
            .and_then(|person| self.phrases.get(person..at))
        else {
            return false;
        };
        link.is(Sort::Preposition)
            && self.phrases[at].noun == Head::Name
            && self.tokens[link.first as usize].is_any(&[FROM, IN])
            && person.is(Sort::Noun)
            && person.noun == Head::Nominal
            && !self.token(person).is(class::CUE_NOUN | class::DOCUMENT)
    }

    /// *A man called Hall came in*: the nominal whose name the phrase at `at` is.
    pub(super) fn called(&self, at: usize) -> Option<u32> {
        let before = at.checked_sub(2)?;
        let person = |mention: &NounMention| mention.is(TITLES) && !mention.has(PLURAL);
        let (sentence, verb) = self.sentence(at - 1);
        let indefinite = |mention: &NounMention| !mention.has(DEFINITE);
        let named =
            self.head(at - 1).is_any(&[NAMED]) && self.mention(before).is_some_and(indefinite);
        let fits = (named || sentence.is_called(verb)) && self.mention(before).is_some_and(person);
        // *the tenant, a nurse named Hall*
        let own = verb.checked_sub(1).filter(|_| fits)?;
        let comma = own > 0 && self.phrases[before - 1].is(Sort::Comma);
        let first = sentence.explained(own).filter(|_| comma);
        let first = first.and_then(|first| self.chosen(&self.phrases[at], at - 1 - verb + first));
        let nominal = |&first: &usize| {
            self.mention(first)
                .is_some_and(|it| it.sort == Head::Nominal && person(it))
        };
        let named = first.filter(nominal).unwrap_or(before);
        self.index[named]
    }

    /// *Ana Reyes (Chair)*, *the Minister for Roads (Tom Hall)*, *the Clerk, Tom Hall,*, *Clerk: Tom Hall.*: of an office and a
    /// name, the mention of the one before.
    pub(super) fn of_office(&self, at: usize) -> Option<u32> {
        let mark = self.phrases.get(at.checked_sub(1)?)?;
        let bracket = mark.sort == Sort::Open;
        let before = match bracket {
            // *the Minister for Roads (Ana Reyes)*
            true => {
                let (sentence, own) = self.sentence(at);
                at - own + sentence.chain_start(own.checked_sub(2)?)
            }
            false => at.checked_sub(2)?,
        };
        let (one, other) = (&self.phrases[before], &self.phrases[at]);
        let named = one.noun == Head::Name || bracket && one.noun == Head::Nominal;
        let names = one.is(Sort::Noun) && named && other.noun == Head::Name;
        if !names || mark.sentence_start || other.sentence_start {
            return None;
        }
        let is_office = |phrase: &Phrase| {
            let (first, head) = (phrase.first as usize, phrase.head as usize);
            let bare = first + usize::from(self.tokens[first].tag == Tag::Determiner);
            let given = |token: &Token| token.is(class::GIVEN_NAME) || token.tag == Tag::Title;
            let office = head == bare || bracket && !self.tokens[bare..head].iter().any(given);
            self.tokens[head].is(class::ROLE) && office && !phrase.owned
        };
        let plain = before + 2 == at && one.noun == Head::Name;
        let fits = match mark.sort {
            Sort::Open if plain || is_office(other) || self.is_somebody(at) => {
                self.ends_in_bracket(at)
            }
            Sort::Open => false,
            // but *the Clerk, Tom Hall and Ana Reyes*
            Sort::Comma => {
                let apart = self.closes(at) && !self.is_listed(at) && !self.is_named_in_bracket(at);
                one.head > one.first && apart
            }
            _ => is_office(one) && other.head > other.first && self.closes(at),
        };
        (fits && is_office(one) != is_office(other))
            .then_some(self.index[before])
            .flatten()
    }

    /// *Tom Hall, the Clerk (Ana Reyes), and others*: the phrase at `at` is somebody else's office.
    fn is_named_in_bracket(&self, at: usize) -> bool {
        self.is(at + 1, Sort::Open) && self.is(at + 2, Sort::Noun) && self.is_somebody(at + 2)
    }

    /// *Ms. Reyes, Ana Reyes*, but not *the RFA, Dover FC*.
    fn is_somebody(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let (first, head) = (self.first(phrase), self.token(phrase));
        let person = first.tag == Tag::Title || first.is(class::GIVEN_NAME);
        let full = phrase.head > phrase.first && first.tag == Tag::Name;
        let body = class::ORGANIZATION | class::PLACE | class::GROUP;
        let thing = head.is(body) || is_capitals(head.text(self.text));
        phrase.is(Sort::Noun) && phrase.noun == Head::Name && (person || full && !thing)
    }

    /// Whether the bracket closes behind the phrase at `at`, or behind its complement.
    fn ends_in_bracket(&self, at: usize) -> bool {
        let within = |next: &&Phrase| next.is(Sort::Preposition) || next.is(Sort::Noun);
        let mut rest = self.phrases[at + 1..].iter().take(LINKS);
        rest.find(|next| !within(next))
            .is_some_and(|next| next.is(Sort::Close))
    }

    /// Whether *and*, or a comma and somebody else, goes on behind the phrase at `at`.
    fn is_listed(&self, at: usize) -> bool {
        self.is(at + 1, Sort::Coordinator)
            || self.is(at + 1, Sort::Comma) && self.is_any(at + 2, &[Sort::Coordinator, Sort::Noun])
    }

    /// *In a letter to Ada Roth, the singer’s manager, Cole Dray, wrote*: what stands behind a preposition is not explained by
    /// a nominal that another name explains.
    fn is_named_after(&self, target: usize, at: usize) -> bool {
        let governed = target > 0 && self.phrases[target - 1].is(Sort::Preposition);
        governed
            && matches!(self.phrases.get(at + 1..at + 4), Some([comma, name, close])
                if comma.is(Sort::Comma) && name.is(Sort::Noun) && name.noun == Head::Name && close.is(Sort::Comma))
    }

    /// *Reyes of Ohio, the mayor*: past the complement, when that is no person.
    fn chosen(&self, phrase: &Phrase, before: usize) -> Option<usize> {
        // *the chief of staff, Ana Reyes*: a group is not explained by one name
        let named = phrase.is(Sort::Noun) && phrase.noun == Head::Name;
        let fits = |mention: &NounMention| {
            let group =
                named && mention.is(class::GROUP) && !mention.is(class::ROLE | class::PERSON);
            // *the woman beside me, Ana*
            let beside = mention.sort == Head::Pronoun && !phrase.is(Sort::Relative);
            wanted(phrase, mention) && can_be_person(mention) && !group && !beside
        };
        // *her opposite number, Ana Reyes*: whatever a full name explains is somebody
        let full = named && self.token(phrase).tag == Tag::Name && phrase.head > phrase.first;
        let given = full && self.tokens[phrase.first as usize].is(class::GIVEN_NAME);
        let free = before
            .checked_sub(1)
            .map_or(true, |at| !self.phrases[at].is(Sort::Preposition));
        if given
            && free
            && self.phrases[before].noun == Head::Nominal
            && self.mention(before).is_some()
        {
            return Some(before);
        }
        let mut link = before;
        while !fits(self.mention(link)?)
            && link >= 2
            && before - link < LINKS
            && self.phrases[link - 1].is(Sort::Preposition)
            && self.mention(link - 2).is_some()
        {
            link -= 2;
        }
        Some(if fits(self.mention(link)?) {
            link
        } else {
            before
        })
    }

    /// Whether an apposition can end with the phrase at `at`.
    fn closes(&self, at: usize) -> bool {
        self.phrase(at + 1).map_or(true, |next| {
            matches!(
                next.sort,
                Sort::Comma
                    | Sort::Stop
                    | Sort::Preposition
                    | Sort::Quote
                    | Sort::Relative
                    | Sort::Close
                    | Sort::Semicolon
                    | Sort::Dash
                    | Sort::Open
                    | Sort::Coordinator
            )
        })
    }
}

/// A name explains a nominal, and a nominal a name; *who* is whoever stands there.
fn wanted(phrase: &Phrase, mention: &NounMention) -> bool {
    phrase.is(Sort::Relative) || (mention.sort == Head::Name) != (phrase.noun == Head::Name)
}

fn can_be_person(mention: &NounMention) -> bool {
    match mention.sort {
        Head::Name => !mention.is(class::PLACE | class::ORGANIZATION),
        Head::Nominal => mention.is(TITLES | class::GROUP),
        Head::Pronoun => !mention.has(RELATIVE),
    }
}
