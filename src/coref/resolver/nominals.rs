//! Whom nominals stand for: *the governor*, *a woman*, *her mother*.

use super::super::focus::{Focus, Preference, Sought};
use super::super::{nominal, Referent};
use super::{ByNoun, Resolver, Unnamed, DESCRIBED};
use crate::lexicon::class;
use crate::lexicon::names::{ON_TRIAL, SOLE_OFFICES};
use crate::mention::{NounMention, DEFINITE, DEPENDENT, OWNED, PLURAL, SPEAKS};
use crate::util::words::is_any;
use crate::SpeakerKind;

/// For *the young man*, which says less than it seems to.
const NOMINAL: Preference = Preference {
    lead: 2.5,
    parallel: 1.0,
};
/// The same for *the governor*, which says what somebody is.
const STATION: Preference = Preference {
    lead: 1.5,
    parallel: 1.4,
};
/// The same where the text has called others so.
const ONE_OF_SEVERAL: Preference = Preference {
    lead: 4.0,
    parallel: 1.4,
};
/// The same where several were introduced by the same noun.
const NAMESAKE: Preference = Preference {
    lead: 3.0,
    parallel: 1.4,
};
/// So many sentences after *a woman*, *the woman* is she and nobody else.
const JUST_NOW: u32 = 4;
/// After how many sentences *the woman* is another one.
const MEMORY: u32 = 30;

impl<'t, 'k> Resolver<'t, 'k> {
    /// A person without a name, or one who was introduced by the same noun.
    pub(super) fn nominal(
        &mut self,
        mention: &NounMention,
        unnamed: &mut ByNoun<'t>,
        focus: &mut Focus,
    ) -> Option<u32> {
        let person = mention.is(class::ROLE | class::PERSON | class::KINSHIP);
        if mention.has(PLURAL) || !person || nominal::is_bare_role(self.lexicon, self.text, mention)
        {
            return None;
        }
        // *the defendant*
        if self.lede.is_some() && is_any(mention.head().of(self.text), &ON_TRIAL) {
            return self.lede;
        }
        let words = if mention.has(OWNED) {
            mention.span()
        } else {
            mention.head()
        };
        let noun = unnamed.number(words.of(self.text));
        let definite = mention.has(DEFINITE);
        let known = definite.then(|| self.introduced(mention, unnamed[noun], focus));
        let (number, introduced) = match known.flatten() {
            Some(number) => (number, unnamed[noun].is_some_and(|known| known.introduced)),
            None => {
                let referent = Referent {
                    gender: mention.gender(),
                    description: Some(mention.reach()),
                    ..Referent::unnamed(SpeakerKind::Person)
                };
                let number = self.add(referent, DESCRIBED);
                focus.add(self.candidate(number));
                (number, !definite)
            }
        };
        let referent = &self.referents[number as usize];
        if referent.name.is_none() && referent.roster.is_none() {
            unnamed[noun] = Some(Unnamed {
                referent: number,
                sentence: mention.sentence,
                introduced,
            });
        }
        Some(number)
    }

    /// Whom a definite nominal means: somebody new who has just come in as one, who was described so, or whoever a cast
    /// or a report is clearly about (*the young man*, where nothing but the gender tells); in a story he may be anybody.
    fn introduced(
        &mut self,
        mention: &NounMention,
        unnamed: Option<Unnamed>,
        focus: &mut Focus,
    ) -> Option<u32> {
        let within = |sentences: u32| {
            unnamed
                .filter(|known| mention.sentence - known.sentence <= sentences)
                .map(|known| known.referent)
        };
        if mention.has(OWNED) {
            // *Dover's mayor*, but *his lawyer*
            let by_name = mention.span().of(self.text).starts_with(char::is_uppercase);
            self.described.read();
            return within(MEMORY)
                .or_else(|| by_name.then(|| self.described(mention, focus)).flatten());
        }
        // *the governor* that nobody has introduced does not hide whom the text is about
        let hidden = !self.closed
            && mention.is(class::STATION)
            && unnamed.is_some_and(|known| !known.introduced);
        let just_now = if hidden { None } else { within(JUST_NOW) };
        if just_now.is_some() {
            return just_now;
        }
        self.described.read();
        self.described(mention, focus)
            .or_else(|| hidden.then(|| self.by_station(mention, focus)).flatten())
            .or_else(|| within(MEMORY))
            .or_else(|| self.by_station(mention, focus))
            .or_else(|| {
                nominal::is_epithet(self.text, mention)
                    .then(|| self.by_epithet(mention, focus))
                    .flatten()
            })
            .or_else(|| {
                // *the bishop* is nobody by his gender alone
                let alone = || {
                    mention.gender().is_some()
                        && !nominal::is_told_apart(self.lexicon, self.text, mention)
                };
                let told = self.closed || !self.story && alone();
                (told && !mention.is(class::ROLE))
                    .then(|| focus.find(mention, Sought::of(mention.gender()), NOMINAL, None))
                    .and_then(|found| found.referent)
            })
    }

    /// Whether it is an entry of the roster that no name has stood for: *the man* may be anybody.
    pub(super) fn is_description(&self, number: u32) -> bool {
        let entry = self.referents[number as usize].roster.is_some();
        entry && !self.closed && self.facts[number as usize].person == DESCRIBED
    }

    /// Who has a name, and is rather meant by a nominal than an entry of the roster that describes somebody.
    pub(super) fn named(
        &mut self,
        mention: &NounMention,
        entry: u32,
        focus: &mut Focus,
    ) -> Option<u32> {
        self.described.read();
        let told = || {
            let sought = Sought::of(Some(mention.gender()?));
            let found = focus.find(mention, sought, NOMINAL, Some(entry)).referent;
            found.filter(|&found| self.referents[found as usize].gender == mention.gender())
        };
        let found = self.described.only(mention).or_else(told);
        found.filter(|&found| self.is_named(found))
    }

    /// The only one whom a nominal describes, or of several the one whom the text is about.
    fn described(&self, mention: &NounMention, focus: &mut Focus) -> Option<u32> {
        let only = self.described.only(mention);
        if only.is_some() || self.closed {
            return only;
        }
        let mut fitting = self.described.fitting(mention)?.peekable();
        fitting.peek()?;
        self.spoken_of(mention, focus, NAMESAKE)
            .filter(|&found| fitting.any(|other| other == found))
    }

    /// Whom a sentence's own subject stands for when it says what somebody is.
    fn spoken_of(
        &self,
        mention: &NounMention,
        focus: &mut Focus,
        preference: Preference,
    ) -> Option<u32> {
        if !mention.has(SPEAKS) || mention.has(DEPENDENT) {
            return None;
        }
        focus
            .find(mention, Sought::of(mention.gender()), preference, None)
            .referent
    }

    /// *the governor*: whoever the report is about, though it has not said that he is one; in a story it may be anybody.
    fn by_station(&self, mention: &NounMention, focus: &mut Focus) -> Option<u32> {
        if self.closed || !nominal::is_station(self.text, mention) {
            return None;
        }
        let found = self
            .spoken_of(mention, focus, STATION)
            .filter(|&found| self.is_named(found))?;
        let noun = mention.head().of(self.text);
        if !self.described.is_of_others(noun, found) {
            return Some(found);
        }
        // others may be candidates too, but there is one president
        let several = !is_any(noun, &SOLE_OFFICES);
        self.spoken_of(mention, focus, ONE_OF_SEVERAL)
            .filter(|&other| several && other == found)
    }

    /// *the Italian, the 31-year-old*: whoever the report is about.
    fn by_epithet(&self, mention: &NounMention, focus: &mut Focus) -> Option<u32> {
        self.spoken_of(mention, focus, STATION)
            .filter(|&found| self.is_named(found) && !self.closed)
    }
}
