//! What is known of a draft, where mentions and referents are at hand.

use super::{Facts, Row, Table};
use crate::coref::Referents;
use crate::lexicon::{Frame, Lexicon};
use crate::mention::{
    NounMention, DEFINITE, DEPENDENT, FIRST_PERSON, GOVERNED, OWNER, PLURAL, RELATIVE, SPEAKS,
    SUBJECT, TITLED,
};
use crate::report::own_pattern::CONFIDENCE;
use crate::report::{Draft, Links};
use crate::syntax::phrase::Head;
use crate::util::map::Number;
use crate::util::words::is_quotation_mark;
use crate::{Gender, Kind, Pattern, Roster, Span, SpeakerKind};

/// So many mentions are looked back for the name of whom a pronoun stands for, and so many others remembered.
const BACK: usize = 60;
const RIVALS: usize = 5;
/// So many mentions on either side of the cue are asked whether they speak, too, and before a pronoun, whether they act.
const AROUND: usize = 8;
/// Where the row of odds begins.
const LEAST_ODDS: f32 = -1.18;

/// A document with all that was found in it.
#[derive(Debug)]
pub(crate) struct Grounds<'k> {
    pub(crate) text: &'k str,
    pub(crate) lexicon: &'k Lexicon,
    pub(crate) mentions: &'k [NounMention],
    pub(crate) referents: &'k Referents,
    pub(crate) links: &'k Links,
    pub(crate) roster: &'k Roster,
}

impl Grounds<'_> {
    /// The confidence of these drafts; shows what each goes by, which is nothing where a caller's pattern found it.
    pub(crate) fn confidence(&self, drafts: &[u32], show: &mut dyn FnMut(&Facts)) -> Vec<f32> {
        let whole = self.whole();
        let weigh = |&number: &u32| {
            let draft = &self.links.drafts[number as usize];
            let mut facts = Facts::none(self.table(draft));
            let own = draft.pattern == Pattern::OwnPattern;
            if !own {
                for (row, place) in whole {
                    facts.measure(row, place);
                }
                self.add(draft, &mut facts);
            }
            show(&facts);
            if own {
                CONFIDENCE
            } else {
                facts.probability()
            }
        };
        drafts.iter().map(weigh).collect()
    }

    /// What the document as a whole tells.
    fn whole(&self) -> [(Row, f32); 5] {
        let mut speaks = vec![false; self.referents.referents.len()];
        let (mut quoted, mut named) = (1.0, 0.5);
        for draft in self.links.drafts.iter() {
            if draft.kind() == Kind::Indirect {
                continue;
            }
            quoted += 1.0;
            let is_name = |own: &NounMention| own.sort == Head::Name;
            named += f32::from(u8::from(self.own(draft).is_some_and(is_name)));
            if let Some(number) = self.referent_of(draft) {
                speaks[number as usize] = true;
            }
        }
        let cast = speaks.into_iter().filter(|&speaks| speaks).count();
        let bytes = self.text.len();
        [
            (Row::Cast, measure(cast)),
            (
                Row::Roster,
                f32::from(u8::from(!self.roster.speakers().is_empty())),
            ),
            (
                Row::Quoted,
                4.0 + (quoted * 2000.0 / (bytes as f32 + 2000.0)).log2(),
            ),
            (Row::Named, 8.0 * named / quoted),
            (Row::Bytes, measure(bytes / 256)),
        ]
    }

    fn table(&self, draft: &Draft) -> Table {
        let tells = |own: &NounMention| own.sort == Head::Name || own.has(FIRST_PERSON);
        match draft.cue.is_some() && self.own(draft).is_some_and(tells) {
            _ if draft.odds.is_some() => Table::Reported,
            _ if !self.links.story || draft.kind() == Kind::Indirect => Table::News,
            true => Table::Told,
            false => Table::Guessed,
        }
    }

    /// The mention that stands for its speaker.
    fn own(&self, draft: &Draft) -> Option<&NounMention> {
        Some(&self.mentions[draft.speaker? as usize])
    }

    fn referent_of(&self, draft: &Draft) -> Option<u32> {
        let own = || self.referents.of(draft.speaker? as usize);
        draft.referent.map(Number::get).or_else(own)
    }

    fn add(&self, draft: &Draft, facts: &mut Facts) {
        facts.note(Row::Start, 0);
        facts.note(Row::Linked, draft.pattern as usize);
        if let Some(odds) = draft.odds {
            facts.measure(Row::Report, 2.0 * (odds - LEAST_ODDS));
        }
        self.content(draft, facts);
        self.cue(draft, facts);
        match draft.speaker {
            Some(mention) => self.mention(mention as usize, draft, facts),
            None => facts.note(Row::Mention, 0),
        }
        self.anaphor(draft, facts);
        self.speaker(draft, facts);
        self.turn(draft, facts);
    }

    fn content(&self, draft: &Draft, facts: &mut Facts) {
        let longest = draft.spans().map(Span::len).max();
        facts.measure(Row::Length, measure(longest.unwrap_or(0) / 4));
        let quoted = draft.parts.iter().filter(|part| part.1);
        let Some(&(span, _)) = quoted.min_by_key(|part| part.0.start) else {
            return facts.note(Row::Parts, 0);
        };
        facts.note(Row::Parts, draft.parts.len());
        let inner = span.of(self.text).trim_matches(is_quotation_mark);
        let capital = inner.starts_with(char::is_uppercase);
        let end = match inner.chars().next_back() {
            Some(',') => 0,
            Some('.') => 1,
            Some('!' | '?') => 2,
            Some('—' | '-' | '…') => 3,
            _ => 4,
        };
        facts.note(Row::Edges, end + 5 * usize::from(capital));
    }

    fn cue(&self, draft: &Draft, facts: &mut Facts) {
        let Some(cue) = draft.cue else { return };
        let Some(frames) = self.lexicon.cue(cue.verb) else {
            return facts.note(Row::Act, 16);
        };
        facts.note(Row::Act, cue.act as usize);
        let rate = frames.rate(Frame::Quotation);
        // some rates are all but 1
        facts.measure(Row::Rate, 4.0 + (rate / (1.01 - rate)).ln());
        let gap = |(part, _): &(Span, bool)| {
            let before = cue.span.end <= part.start;
            (apart(cue.span, *part), before)
        };
        if let Some((far, before)) = draft.parts.iter().map(gap).min() {
            let row = if before {
                Row::CueBefore
            } else {
                Row::CueAfter
            };
            facts.measure(row, measure(far));
        }
        if let Some(mention) = draft.speaker {
            let span = self.mentions[mention as usize].span();
            let row = match span.start < cue.span.start {
                true => Row::SpeakerBefore,
                false => Row::SpeakerAfter,
            };
            facts.measure(row, measure(apart(span, cue.span)));
        }
    }

    /// Where the mention stands that stands for the speaker.
    fn mention(&self, number: usize, draft: &Draft, facts: &mut Facts) {
        let (mentions, content) = (self.mentions, draft.content());
        let own = &mentions[number];
        facts.note(Row::Mention, sort_of(self.text, own));
        facts.note(Row::Role, role_of(own));
        facts.measure(Row::Apart, measure(apart(own.span(), content)));
        let near = draft.cue.map_or(content, |cue| cue.span).start;
        let next = mentions.partition_point(|mention| mention.span().start < near);
        let between = if number < next {
            next - 1 - number
        } else {
            number - next
        };
        facts.note(Row::Between, between);
        let mut around = next.saturating_sub(AROUND)..(next + AROUND).min(mentions.len());
        let speaks = |&at: &usize| {
            at != number && mentions[at].has(SPEAKS) && mentions[at].sentence == own.sentence
        };
        facts.note(Row::Speaking, around.by_ref().filter(speaks).count());
    }

    /// Whether a nominal, a pronoun of a person, or another one stands for somebody with a name.
    fn anaphor(&self, draft: &Draft, facts: &mut Facts) {
        let sort = match self.own(draft) {
            Some(own) if own.sort == Head::Nominal => 0,
            Some(own) if own.sort == Head::Pronoun && own.gender().is_some() => 1,
            Some(own) if own.sort == Head::Pronoun => 2,
            _ => return,
        };
        let named = self.referent_of(draft).filter(|&number| {
            let known = &self.referents.referents[number as usize];
            known.name.is_some() || known.roster.is_some()
        });
        facts.note(Row::Anaphor, 2 * sort + usize::from(named.is_some()));
        if let (Some(pronoun), Some(named)) = (draft.speaker.filter(|_| sort > 0), named) {
            facts.note(Row::Acts, self.acts_before(pronoun as usize, named));
        }
    }

    /// Who acted last before a pronoun that stands for somebody: nobody nearby, that one, another one with a name, somebody
    /// without one.
    fn acts_before(&self, pronoun: usize, referent: u32) -> usize {
        let subject = |&at: &usize| {
            let mention = &self.mentions[at];
            let acts = mention.has(SUBJECT) && !mention.has(DEPENDENT);
            acts && mention.kind() != SpeakerKind::Unknown
        };
        let near = (pronoun.saturating_sub(AROUND)..pronoun).rev();
        let same = |at: &usize| self.mentions[*at].paragraph == self.mentions[pronoun].paragraph;
        let Some(at) = near.take_while(same).find(subject) else {
            return 0;
        };
        let named = |number: u32| self.referents.referents[number as usize].name.is_some();
        match self.referents.of(at) {
            Some(other) if other == referent => 1,
            Some(other) if named(other) => 2,
            _ => 3,
        }
    }

    /// Who speaks, as far as mention and referent tell.
    fn speaker(&self, draft: &Draft, facts: &mut Facts) {
        let Some(own) = self.referent_of(draft) else {
            return facts.note(Row::Name, 0);
        };
        let referent = &self.referents.referents[own as usize];
        let words = |span: Span| span.of(self.text).split(' ').count().min(3);
        let name = match (referent.roster, referent.name) {
            (Some(_), _) => 1,
            (None, name) => 2 + name.map_or(0, words),
        };
        facts.note(Row::Name, name);
        let mention = self.own(draft);
        let wanted = mention.and_then(|mention| mention.gender());
        let fits = match (wanted, referent.gender) {
            (None, None) => 0,
            (None, Some(_)) => 1,
            (Some(_), None) => 2,
            (one, other) if one == other => 3,
            _ => 4,
        };
        facts.note(Row::Gender, fits);
        let anaphor = |mention: &NounMention| mention.sort != Head::Name;
        if let (Some(at), true) = (draft.speaker, mention.is_some_and(anaphor)) {
            facts.note(Row::Rivals, self.rivals(at as usize, own, wanted));
        }
    }

    /// How many others of that gender were spoken of since a referent was named.
    fn rivals(&self, mention: usize, referent: u32, gender: Option<Gender>) -> usize {
        let (mut rivals, mut count) = ([u32::MAX; RIVALS], 0);
        for at in (mention.saturating_sub(BACK)..mention).rev() {
            let Some(other) = self.referents.of(at) else {
                continue;
            };
            if other == referent && self.mentions[at].sort == Head::Name {
                break;
            }
            let known = &self.referents.referents[other as usize];
            let fits = gender.is_none() || known.gender.is_none() || known.gender == gender;
            let person = other != referent && known.kind == SpeakerKind::Person;
            if person && fits && count < RIVALS && !rivals.contains(&other) {
                rivals[count] = other;
                count += 1;
            }
        }
        count
    }

    /// What a conversation tells.
    fn turn(&self, draft: &Draft, facts: &mut Facts) {
        let Some(turn) = draft.turn else { return };
        let weighed = &self.links.weighed[turn.get() as usize];
        if weighed.candidates > 1 {
            facts.measure(Row::Lead, weighed.lead);
            facts.measure(Row::Next, weighed.others[1].behind);
        }
        facts.note(Row::Candidates, usize::from(weighed.candidates));
        facts.note(Row::Claim, usize::from(weighed.claim));
        facts.note(Row::Alternates, usize::from(weighed.around));
        let turns = |turns: u16| 1.5 * measure(turns.into());
        facts.measure(Row::Since, turns(weighed.any.since));
        facts.measure(Row::Until, turns(weighed.any.until));
        facts.measure(Row::OwnSince, turns(weighed.own.since));
        facts.measure(Row::OwnUntil, turns(weighed.own.until));
    }
}

/// In powers of two.
fn measure(count: usize) -> f32 {
    (count as f32 + 1.0).log2()
}

/// How many bytes stand between two spans.
fn apart(one: Span, other: Span) -> usize {
    let behind = one.start.saturating_sub(other.end);
    other.start.saturating_sub(one.end).max(behind)
}

fn sort_of(text: &str, mention: &NounMention) -> usize {
    let several = |span: Span| span.of(text).contains(' ');
    match (mention.sort, mention.kind()) {
        (Head::Name, SpeakerKind::Person) if mention.has(TITLED) => 1,
        (Head::Name, SpeakerKind::Person) if several(mention.head()) => 2,
        (Head::Name, SpeakerKind::Person) => 3,
        (Head::Name, SpeakerKind::Organization) => 4,
        (Head::Name, SpeakerKind::Group) => 5,
        (Head::Name, _) => 6,
        (Head::Nominal, SpeakerKind::Person) if mention.has(DEFINITE) => 7,
        (Head::Nominal, SpeakerKind::Person) => 8,
        (Head::Nominal, SpeakerKind::Group) => 9,
        (Head::Nominal, SpeakerKind::Organization) => 10,
        (Head::Nominal, SpeakerKind::Document) => 11,
        (Head::Nominal, SpeakerKind::Unknown) => 12,
        _ if mention.has(FIRST_PERSON) => 13,
        _ if mention.has(RELATIVE) => 14,
        _ if mention.gender().is_some() => 15,
        _ if mention.has(PLURAL) => 16,
        _ => 17,
    }
}

fn role_of(mention: &NounMention) -> usize {
    match mention {
        own if own.has(SPEAKS) => usize::from(own.has(DEPENDENT)),
        own if own.has(SUBJECT) => 2 + usize::from(own.has(DEPENDENT)),
        own if own.has(OWNER) => 4,
        own if own.has(GOVERNED) => 5,
        _ => 6,
    }
}
