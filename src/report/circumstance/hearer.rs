//! Who is spoken to.
//!
//! ```text
//! hearer = v N | v … "to" N | v … "at" N | v "of" N | ("turning" | "speaking") "to" N
//! ```
//! *told Emma*; *called up the stairs to Emma*; *yelled at the boys*; *demanded of the boys*

use super::super::complement::is_told;
use super::{words, Finder, Sense};
use crate::lexicon::single_words::{AT, IT, OF, OUT, THAT, TO};
use crate::lexicon::{class, lemma, Hearer};
use crate::mention::{NounMention, DEFINITE, PLURAL, RELATIVE};
use crate::syntax::phrase::{Head, Sort};
use crate::{Act, SpeakerKind};

impl Finder<'_, '_> {
    /// *told Emma*: notes the noun at phrase `at`, if it is the first one behind the cue.
    pub(super) fn object(&mut self, at: usize) {
        let Some(frames) = self.frames.filter(|frames| frames.has_hearer()) else {
            return;
        };
        let between = &self.phrases[self.cue + 1..at];
        if between.iter().all(|phrase| phrase.is(Sort::Adverb)) {
            // *told the table*, but not *told the truth*
            let table = frames.hearer == Hearer::Needed && !is_told(self.paragraph, at);
            self.hear(at, |noun| table || is_somebody(noun) || noun.has(PLURAL));
        }
    }

    /// *said Jane to Emma*: notes the noun behind the preposition at phrase `at`.
    pub(super) fn leads_to_hearer(&mut self, at: usize) -> bool {
        let Some(frames) = self.frames else {
            return false;
        };
        let link = self.head(at);
        if !link.is_any(&[TO, AT, OF]) {
            return false;
        }
        // *bellowed at the forwards, said to the dog*
        let verb = lemma(self.head(self.cue).verb).unwrap_or_default();
        let loud = words::LOUD.contains(&verb);
        let voiced = (loud || words::LOW.contains(&verb)) && self.content.iter().all(|part| part.1);
        if link.is_any(&[TO]) {
            // *pointed out to Emma*
            let last = self.phrases[self.cue].end as usize - 1;
            let out = || self.tokens[last].is_any(&[OUT]);
            (frames.hearer == Hearer::To || out())
                && self.is_free(at)
                && self.hear(at + 1, |noun| {
                    is_somebody(noun) || voiced && noun.has(DEFINITE)
                })
        } else if link.is_any(&[AT]) {
            frames.act == Act::Says
                && self.is_free(at)
                && self.hear(at + 1, |noun| is_alive(noun) || loud && noun.has(DEFINITE))
        } else {
            let asks = matches!(frames.act, Act::Asks | Act::Urges);
            link.is_any(&[OF]) && asks && at == self.cue + 1 && self.hear(at + 1, is_alive)
        }
    }

    /// *speaking to Emma, addressing the board*: notes whom the verb at phrase `at` is aimed at.
    pub(super) fn addressed(&mut self, at: usize) {
        let to = self.is_word(at + 1, TO);
        if self.frames.is_some() && (to || self.is_one(&self.phrases[at], &[words::ADDRESSING])) {
            self.hear(at + 1 + usize::from(to), |noun| {
                is_somebody(noun) || noun.has(PLURAL)
            });
        }
    }

    /// Whether the preposition at phrase `at` belongs to the cue rather than to a noun before it: *said in a low voice to Emma*, but
    /// not *said in response to Emma*.
    fn is_free(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| at != self.behind) else {
            return true;
        };
        let phrase = &self.phrases[before];
        let manner = || {
            let told = self.found.last();
            told.is_some_and(|told| {
                told.sense == Sense::Manner && told.span.end == self.span(before, before).end
            })
        };
        // *up the stairs to Emma*
        let passes = |link: usize| self.is_one(&self.phrases[link], &words::THROUGH_ROOMS);
        !phrase.is(Sort::Noun) && !phrase.is(Sort::Quote)
            || phrase.is_pronoun()
            || manner()
            || before.checked_sub(1).is_some_and(passes)
    }

    /// Notes the noun at phrase `at`, if it can be told something.
    fn hear(&mut self, at: usize, fits: impl Fn(&NounMention) -> bool) -> bool {
        let noun = self.continues(at, Sort::Noun) && !self.is_content(at);
        let number = self.mention_at(at).filter(|_| noun);
        let Some(number) = number.filter(|&number| Some(number) != self.speaker) else {
            return false;
        };
        let mention = self.mention(number);
        let thing = mention.has(RELATIVE) || self.head(at).is_any(&[IT, THAT]);
        let hears = !thing && (mention.sort != Head::Nominal || fits(mention));
        if hears && self.hearer.is_none() {
            self.hearer = Some(number);
        }
        hears
    }
}

/// *the mayor, the boys, the crowd, the board*
fn is_somebody(noun: &NounMention) -> bool {
    is_alive(noun) || noun.kind() == SpeakerKind::Organization
}

/// *the mayor, the boys, the crowd*
fn is_alive(noun: &NounMention) -> bool {
    noun.is(class::SOMEBODY | class::KINSHIP | class::TITLE)
}
