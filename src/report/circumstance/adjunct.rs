//! Adjuncts: what a preposition or a noun of time tells of a report, and how far it reaches.

use super::{words, Finder, Sense, REACH};
use crate::lexicon::single_words::{BEFORE, FROM, IN, OF, ON, THE, TO, WITH};
use crate::lexicon::{class, is_one_of};
use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::{Tag, TokenKind};

impl Finder<'_, '_> {
    /// The last phrase of *N (P N)* from phrase `at` on.
    pub(super) fn complement(&self, mut at: usize) -> usize {
        let from = at;
        while at - from < REACH && self.links(at + 1) {
            at += 2;
        }
        at
    }

    /// Whether a preposition at `at` goes on with a setting or a description.
    fn links(&self, at: usize) -> bool {
        let link = self.phrase(at).filter(|link| link.is(Sort::Preposition));
        let noun = self.phrase(at + 1).filter(|noun| noun.is(Sort::Noun));
        let Some((link, noun)) = link.zip(noun) else {
            return false;
        };
        let body =
            || self.token(link).is_any(&[BEFORE]) && self.token(noun).is(class::ORGANIZATION);
        !noun.is_pronoun()
            && !self.is_content(at + 1)
            && (self.is_one(link, &words::LINKS) || body())
            && !self.is_year(noun)
    }

    fn is_year(&self, noun: &Phrase) -> bool {
        // *2014, the 1980s*
        let (word, decade) = match self.word(noun).strip_suffix(words::DECADE) {
            Some(word) => (word, 1),
            None => (self.word(noun), 0),
        };
        word.len() + decade == 4
            && word.bytes().all(|byte| byte.is_ascii_digit())
            && noun.end - noun.first == 1 + decade as u32
    }

    /// *on financial reform*, but not *on Facebook, on the radio*
    fn is_topic(&self, link: &Phrase, noun: &Phrase) -> bool {
        let head = self.token(noun);
        let carries = head.is(class::ORGANIZATION | class::PLACE | class::DOCUMENT)
            || noun.noun == Head::Name
            || is_one_of(self.word(noun), &words::CARRIERS);
        ON.key == self.token(link).key && !carries
    }

    /// A time at phrase `at`, with all from phrase `from` on.
    pub(super) fn time(&mut self, from: usize, at: usize) -> usize {
        let joined = |at: usize| {
            let next = self.phrase(at)?;
            let number = self.token(next).kind == TokenKind::Number;
            (next.is(Sort::Time) || next.is(Sort::Noun) && number && !self.is_content(at))
                .then_some(at)
        };
        let mut last = at;
        while let Some(next) = joined(last + 1).filter(|&next| next - from < REACH) {
            last = next;
        }
        let owner = self.is(last + 1, Sort::Possessive);
        // *the Sept. 11 attacks, the term*
        let begins = self.first(&self.phrases[from]);
        let named = from == at && begins.is(class::DEFINITE) && last > at;
        // *said the days when we won were over*
        let acts = |next: &Phrase| next.is_any(&[Sort::Verb, Sort::Interrogative]);
        let told =
            from == at && begins.is_any(&[THE]) && self.phrases.get(last + 1).is_some_and(acts);
        let owner = owner || told || named || self.is_one(&self.phrases[at], &words::NO_TIMES);
        let ago = self
            .phrase(last + 1)
            .filter(|ago| self.is_one(ago, &words::AFTER_TIMES));
        last += usize::from(ago.is_some());
        if !owner {
            self.push(Sense::When, self.span(from, last));
        }
        last + 1
    }

    /// `P N (P N)*`, or `P T`.
    pub(super) fn prepositional(&mut self, at: usize) -> usize {
        let link = self.phrases[at];
        let Some(noun) = self
            .phrase(at + 1)
            .copied()
            .filter(|_| !self.is_content(at + 1))
        else {
            return at + 1;
        };
        if self.is_one(&link, &[words::LACKING]) {
            return self.attendant(at);
        }
        if self.leads_to_hearer(at) {
            return self.of_complement(at + 1) + 1;
        }
        // *of 2014, for two years*
        let dates = !self.is_one(&link, &words::TIMELESS);
        // *said of his house in Ohio*
        let topic = !dates && at == self.cue + 1 && !noun.is(Sort::Time);
        if topic || WITH.key == self.token(&link).key && !self.is_manner(&link, &noun) {
            return self.past_attendant(at);
        }
        // *on “Meet the Press”*
        if noun.is(Sort::Quote) && self.is_one(&link, &words::SETTINGS) {
            self.push(Sense::Setting, self.span(at, at + 1));
            return at + 2;
        }
        if noun.is(Sort::Time) {
            return if dates { self.time(at, at + 1) } else { at + 2 };
        }
        if !noun.is(Sort::Noun) || noun.is_pronoun() || self.token(&noun).tag == Tag::Ing {
            return at + 1;
        }
        let head = self.token(&noun);
        if dates && self.is_year(&noun) {
            self.push(Sense::When, self.span(at, at + 1));
            return at + 2;
        }
        if self.is_manner(&link, &noun) {
            self.push(Sense::Manner, self.span(at, at + 1));
            return at + 2;
        }
        let begins = self.first(&noun);
        let place = head.is(class::ORGANIZATION | class::PLACE);
        let titled = noun.noun == Head::Name && begins.is(class::DETERMINER);
        let somebody = !place
            && !titled
            && (head.is(class::SOMEBODY | class::KINSHIP | class::GIVEN_NAME)
                || begins.is(class::TITLE | class::GIVEN_NAME) && noun.noun == Head::Name);
        let body = somebody || place || noun.noun == Head::Name;
        if TO.key == self.token(&link).key && body {
            return self.of_complement(at + 1) + 1;
        }
        let last = self.complement(at + 1);
        let last = self.with_state(last);
        let inside = self.is_one(&link, &words::SETTINGS);
        let sense = if self.is_one(&link, &words::AROUND) && !body
            || inside && is_one_of(self.word(&noun), &words::EVENTS_IN_TIME)
        {
            Sense::When
        } else if inside && self.is_setting(&link, &noun) && !somebody
            || self.is_one(&link, &words::THROUGH) && is_one_of(self.word(&noun), &words::CARRIERS)
            || BEFORE.key == self.token(&link).key && body
        {
            Sense::Setting
        } else if FROM.key == self.token(&link).key {
            // *wrote from a ward in Aden*
            return last + 1;
        } else {
            return self.of_complement(at + 1) + 1;
        };
        // *on CNN’s “State of the Union”*
        let owns = self.is(last + 1, Sort::Possessive);
        let quote = last + 1 + usize::from(owns);
        let named = self.is(quote, Sort::Quote);
        let owner = self.phrases[last].noun == Head::Name;
        let named = named && owner && !self.is_content(quote);
        let last = if named { quote } else { last };
        self.push(sense, self.span(at, last));
        last + 1
    }

    /// The last phrase of *N (of N)*.
    fn of_complement(&self, at: usize) -> usize {
        let of = |link: &Phrase| OF.key == self.token(link).key;
        let joined = self.phrases.get(at + 1).is_some_and(of) && self.links(at + 1);
        at + if joined { 2 } else { 0 }
    }

    /// Notes *without looking up*, *smiling at her*, *her voice breaking* from phrase `at` on.
    pub(super) fn attendant(&mut self, at: usize) -> usize {
        let inner = |&at: &usize| {
            let phrase = self.phrase(at);
            phrase.is_some_and(|phrase| match phrase.sort {
                Sort::Noun | Sort::Preposition | Sort::Adverb => !self.is_content(at),
                Sort::Verb => phrase.form == Form::Ing,
                // *smiling for the first time*
                Sort::Time => self.is(at - 1, Sort::Preposition),
                _ => false,
            })
        };
        let last = (at + 1..at + REACH).take_while(inner).last().unwrap_or(at);
        self.push(Sense::Manner, self.span(at, last));
        last + 1
    }

    /// Past *with his thumbs in his coat*.
    fn past_attendant(&self, at: usize) -> usize {
        let inner = |at: &usize| {
            self.phrase(*at).is_some_and(|phrase| {
                phrase.is_any(&[Sort::Noun, Sort::Preposition, Sort::Possessive])
            })
        };
        (at + 1..at + REACH).take_while(inner).last().unwrap_or(at) + 1
    }

    /// *Austin, Texas*: past the comma and the state behind a place or a name at phrase `at`.
    pub(super) fn with_state(&self, at: usize) -> usize {
        let is = |at: usize, classes| {
            self.phrases
                .get(at)
                .is_some_and(|noun| noun.is(Sort::Noun) && self.token(noun).is(classes))
        };
        let named = self.phrases[at].noun == Head::Name;
        let stated = self.is(at + 1, Sort::Comma) && is(at + 2, class::PLACE);
        at + if named && stated && !self.is_content(at + 2) {
            2
        } else {
            0
        }
    }

    /// *in a low voice, with bitterness*
    fn is_manner(&self, link: &Phrase, noun: &Phrase) -> bool {
        let word = self.word(noun);
        let begins = self.first(noun);
        let bare = !begins.is(class::DETERMINER | class::POSSESSIVE | class::NUMBER);
        let abstracts = |ending: &&str| word.ends_with(*ending);
        let quality =
            || bare && noun.noun == Head::Nominal && words::QUALITIES.iter().any(abstracts);
        // *in Russian, in careful English*
        let tongue = || {
            bare && self.token(link).is_any(&[IN])
                && self.token(noun).is(class::DEMONYM)
                && self.token(noun).tag != Tag::Plural
        };
        self.is_one(link, &words::WITH_MANNER)
            && (is_one_of(word, &words::MANNERS) || quality() || tongue())
    }

    /// Not *in part, in response, at the request of*.
    fn is_setting(&self, link: &Phrase, noun: &Phrase) -> bool {
        let head = self.token(noun);
        let carries = || is_one_of(self.word(noun), &words::CARRIERS);
        let bare = noun.end - noun.first == 1 && matches!(head.tag, Tag::Noun | Tag::Adjective);
        let told = !bare || head.is(class::ORGANIZATION | class::PLACE) || carries();
        told && !is_one_of(self.word(noun), &words::NO_SETTINGS) && !self.is_topic(link, noun)
    }
}
