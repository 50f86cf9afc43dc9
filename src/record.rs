//! Turns drafts into records: places become slices of the text, numbers become names.

use std::borrow::Cow;

use crate::confidence::of_others;
use crate::coref::{Referent, Referents};
use crate::key::key;
use crate::lexicon::single_words::OF;
use crate::lexicon::Lexicon;
use crate::mention::{NounMention, DEFINITE, FIRST_PERSON, PLURAL};
use crate::report::{Circumstance, Draft, Links, Sense, Weighed};
use crate::syntax::phrase::Head;
use crate::syntax::token::count_words;
use crate::text::quotation::Page;
use crate::util::map::{Map, Number};
use crate::util::words::inner;
use crate::{
    Alternative, Attribution, Cue, Gender, Mention, Part, Pattern, Reason, Roster, Span, Speaker,
    SpeakerKind,
};

/// A draft or an addressee with somebody behind it: all that a record needs to know of mentions, which are let go before
/// records are made.
#[derive(Clone, Copy, Debug, Default)]
struct Voice {
    referent: Option<u32>,
    mention: Option<Expression>,
    /// It is called as its label calls it.
    as_labelled: bool,
}

/// What of a mention a record shows.
#[derive(Clone, Copy, Debug)]
struct Expression {
    start: u32,
    end: u32,
    /// Where its head begins.
    head: u32,
    kind: SpeakerKind,
    gender: Option<Gender>,
    /// The same words stand for the same one: *the report*, *officials*, but not *an aide* or *she*.
    known: bool,
}

impl Expression {
    fn of(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }

    /// From its head on.
    fn name(self) -> Span {
        Span::new(self.head as usize, self.end as usize)
    }
}

/// The drafts of a document, with who speaks and who is spoken to.
#[derive(Debug)]
pub(crate) struct Settled {
    drafts: Vec<Draft>,
    speakers: Vec<Voice>,
    /// Sorted by the number of the draft.
    addressees: Vec<(u32, Voice)>,
    circumstances: Vec<Circumstance>,
    referents: Vec<Referent>,
    story: bool,
    weighed: Vec<Weighed>,
}

/// Takes from the mentions what records need of them.
pub(crate) fn settle(
    text: &str,
    links: Links,
    mentions: &[NounMention],
    referents: Referents,
) -> Settled {
    let voice = |mention: Option<u32>, referent: Option<u32>| Voice {
        referent: referent.or_else(|| mention.and_then(|mention| referents.of(mention as usize))),
        mention: mention.map(|mention| expression(&mentions[mention as usize])),
        as_labelled: false,
    };
    // *told a crowd | at the fair*
    let heard = |(number, draft): (usize, &Draft)| {
        let own = &mentions[draft.hearer?.get() as usize];
        let mut voice = voice(draft.hearer.map(Number::get), None);
        if let Some(mention) = &mut voice.mention {
            let end = own.span().end;
            let complement = &text[end..mention.end as usize];
            if !complement
                .split_whitespace()
                .next()
                .is_some_and(|word| OF.is(word))
            {
                mention.end = end as u32;
            }
        }
        Some((number as u32, voice))
    };
    let called = links.called.iter();
    let mut addressees: Vec<(u32, Voice)> = called
        .map(|&(draft, referent)| (draft, voice(None, Some(referent))))
        .collect();
    addressees.extend(links.drafts.iter().enumerate().filter_map(heard));
    addressees.sort_by_key(|&(draft, _)| draft);
    let drafts = links.drafts.iter();
    let mut speakers: Vec<Voice> = drafts
        .map(|draft| voice(draft.speaker, draft.referent.map(Number::get)))
        .collect();
    tell_labels_apart(text, &links.drafts, &referents.referents, &mut speakers);
    Settled {
        speakers,
        addressees,
        circumstances: links.circumstances,
        drafts: links.drafts,
        referents: referents.referents,
        story: links.story,
        weighed: links.weighed,
    }
}

/// Labels of a page are different people where neither is part of the other, whatever names they share: *MAN 1* and *MAN 2*.
fn tell_labels_apart(text: &str, drafts: &[Draft], referents: &[Referent], voices: &mut [Voice]) {
    let turns = || (0..drafts.len()).filter(|&at| drafts[at].pattern == Pattern::TurnLabel);
    let label = |voice: &Voice| {
        let mention = voice.mention?;
        Some((
            voice.referent?,
            &text[mention.head as usize..mention.end as usize],
            mention.of(text),
        ))
    };
    let mut longest: Map<u32, &str> = Map::default();
    for (referent, _, whole) in turns().filter_map(|at| label(&voices[at])) {
        let known = longest.entry(referent).or_insert(whole);
        if whole.len() > known.len() {
            *known = whole;
        }
    }
    for at in turns() {
        let Some((referent, head, whole)) = label(&voices[at]) else {
            continue;
        };
        let known = &referents[referent as usize];
        let name = known.name.map_or(head, |span| span.of(text));
        let cut = known.roster.is_none() && name.len() < head.len() && has_words(head, name);
        // a name that a title or another one stands in is no one's own
        let titled = name
            .split(' ')
            .skip(1)
            .any(|word| word == "&" || is_title(word));
        let longest = longest[&referent];
        // initials, and letters that stand for a name, share none of its words
        let other = !has_words(longest, whole) && shares_word(longest, whole);
        voices[at].as_labelled = cut || titled || other;
    }
}

/// Whether a name has all words of another but abbreviated titles, whatever their case.
fn has_words(name: &str, part: &str) -> bool {
    let mut words = part.split_whitespace().filter(|word| !is_title(word));
    words.all(|word| has_word(name, word))
}

fn shares_word(name: &str, other: &str) -> bool {
    other.split_whitespace().any(|word| has_word(name, word))
}

fn has_word(name: &str, word: &str) -> bool {
    name.split_whitespace()
        .any(|other| other.eq_ignore_ascii_case(word))
}

/// *Mr.*, and not an initial.
fn is_title(word: &str) -> bool {
    word.len() > 2 && word.ends_with('.')
}

fn expression(mention: &NounMention) -> Expression {
    let whole = mention.whole();
    let (start, end) = (whole.start as u32, whole.end as u32);
    Expression {
        start,
        end,
        head: mention.head().start as u32,
        kind: mention.kind(),
        gender: mention.gender(),
        known: match mention.sort {
            Head::Name => true,
            Head::Nominal => mention.has(DEFINITE | PLURAL),
            Head::Pronoun => mention.has(FIRST_PERSON),
        },
    }
}

/// The records of a document, and for each id the number of its referent, if it has one.
#[derive(Debug)]
pub(crate) struct Told<'t> {
    pub(crate) records: Vec<Attribution<'t>>,
    pub(crate) referents: Vec<Option<u32>>,
    /// What the document says that each referent is.
    pub(crate) descriptions: Vec<Option<Span>>,
}

/// The drafts that wanted records are made of, in text order.
pub(crate) fn in_order(drafts: &[Draft], wanted: impl Fn(&Draft) -> bool) -> Vec<u32> {
    // places are sorted, not records, which are large
    let begins = |draft: &Draft| draft.spans().map(|part| part.start).min();
    let numbered = (0..)
        .zip(drafts)
        .filter(|(_, draft)| !draft.parts.is_empty() && wanted(draft));
    let mut order: Vec<u32> = Vec::with_capacity(drafts.len());
    order.extend(numbered.map(|(number, _)| number));
    // a draft may have as many parts as there are drafts
    order.sort_by_cached_key(|&number| begins(&drafts[number as usize]));
    order
}

/// The records of these drafts, each with its confidence.
pub(crate) fn records<'t>(
    page: &Page<'t>,
    lexicon: &Lexicon,
    roster: &Roster,
    mut settled: Settled,
    wanted: &[u32],
    confidence: &[f32],
) -> Told<'t> {
    let mut drafts = std::mem::take(&mut settled.drafts);
    let mut scribe = Scribe {
        page,
        lexicon,
        roster,
        settled: &settled,
        ids: Map::default(),
        referents: Vec::new(),
    };
    let numbered = wanted.iter().zip(confidence);
    let mut records: Vec<Attribution<'t>> = numbered
        .map(|(&number, &sure)| scribe.record(&mut drafts[number as usize], number, sure))
        .collect();
    for (record, &number) in records.iter_mut().zip(wanted) {
        if let Some(turn) = drafts[number as usize].turn {
            scribe.add_alternatives(record, &settled.weighed[turn.get() as usize]);
        }
    }
    Told {
        records,
        referents: scribe.referents,
        descriptions: settled
            .referents
            .iter()
            .map(|referent| referent.description)
            .collect(),
    }
}

/// What tells that two voices are the same one's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Who {
    /// The key of a name, or of an expression that stands for the same one each time.
    Words(u64),
    Referent(u32),
}

struct Scribe<'t, 'k> {
    page: &'k Page<'t>,
    lexicon: &'k Lexicon,
    roster: &'k Roster,
    settled: &'k Settled,
    ids: Map<Who, usize>,
    /// Of each id.
    referents: Vec<Option<u32>>,
}

impl<'t> Scribe<'t, '_> {
    #[inline]
    fn record(&mut self, draft: &mut Draft, number: u32, confidence: f32) -> Attribution<'t> {
        let kind = draft.kind();
        // parts are linked in the order of their evidence
        let mut parts = std::mem::take(&mut draft.parts);
        parts.sort_by_key(|part| part.0.start);
        let (voice, addressees) = (
            self.settled.speakers[number as usize],
            &self.settled.addressees,
        );
        let heard = addressees.binary_search_by_key(&number, |&(draft, _)| draft);
        let heard = heard.ok().map(|at| addressees[at].1);
        let circumstances = &self.settled.circumstances;
        let passed = circumstances.partition_point(|it| it.draft < number);
        let own = || {
            circumstances[passed..]
                .iter()
                .take_while(|it| it.draft == number)
        };
        let all = |sense: Sense| {
            let told = own().filter(move |it| it.sense == sense);
            told.map(|it| Mention::new(self.page.source(), self.page.place(it.span)))
        };
        let (setting, when) = (all(Sense::Setting).collect(), all(Sense::When).collect());
        let (description, manner) = (all(Sense::Description).next(), all(Sense::Manner).next());
        let mut speaker = self.speaker(voice);
        if let Some(speaker) = &mut speaker {
            speaker.description = description;
        }
        Attribution {
            kind,
            parts: parts
                .iter()
                .map(|&(span, quoted)| Part::new(self.page.source(), self.page.place(span), quoted))
                .collect(),
            cue: self.cue(draft, manner),
            setting,
            when,
            confidence: speaker.as_ref().map_or(0.0, |_| confidence),
            alternatives: Vec::new(),
            reason: match speaker {
                Some(_) => None,
                None => Some(self.reason(&parts)),
            },
            speaker,
            addressee: heard.and_then(|voice| self.speaker(voice)),
            pattern: draft.pattern,
        }
    }

    fn cue(&self, draft: &Draft, manner: Option<Mention<'t>>) -> Option<Cue<'t>> {
        let cue = draft.cue?;
        let span = self.page.place(cue.span);
        let text = Cow::Borrowed(span.of(self.page.source()));
        let lemma = self
            .lexicon
            .lemma(cue.verb)
            .unwrap_or_else(|| self.page.words(cue.span));
        Some(Cue {
            span,
            text,
            lemma,
            act: cue.act,
            negated: cue.negated,
            asserted: cue.asserted,
            manner,
        })
    }

    /// Why nobody is known to speak.
    fn reason(&self, parts: &[(Span, bool)]) -> Reason {
        let person = |referent: &&Referent| referent.kind == SpeakerKind::Person && referent.acts;
        let people = || self.settled.referents.iter().filter(person).take(2).count();
        let short = |&(span, _): &(Span, bool)| looks_like_term(span.of(self.page.text()));
        if parts.iter().all(short) {
            Reason::NoSpeech
        } else if self.settled.story && people() > 1 {
            Reason::Ambiguous
        } else {
            Reason::NoCandidate
        }
    }

    /// The number of whoever has this voice, under this name. A referent has one name, so that its words are read once.
    fn id(&mut self, voice: Voice, name: Option<&str>) -> usize {
        let referent = voice.referent.filter(|_| !voice.as_labelled);
        let seen = referent.and_then(|referent| self.ids.get(&Who::Referent(referent)));
        if let Some(&id) = seen {
            return id;
        }
        let words = || {
            let known = voice.mention.filter(|mention| mention.known)?;
            Some(Who::Words(key(known.of(self.page.text()))))
        };
        let named = name.map(|name| Who::Words(key(name)));
        let who = named.or(voice.referent.map(Who::Referent)).or_else(words);
        let next = self.referents.len();
        let id = who.map_or(next, |who| *self.ids.entry(who).or_insert(next));
        if let Some(referent) = referent {
            self.ids.insert(Who::Referent(referent), id);
        }
        if id == next {
            self.referents.push(voice.referent);
        }
        id
    }

    /// Others who may have spoken, of those who do so anywhere in the document or are spoken to.
    fn add_alternatives(&self, record: &mut Attribution<'t>, weighed: &Weighed) {
        let Some(own) = record.speaker.as_ref().map(|speaker| speaker.id) else {
            return;
        };
        for (number, confidence) in of_others(record.confidence, &weighed.others) {
            let known = self.ids.get(&Who::Referent(number)).copied();
            if let Some(id) = known.filter(|&id| id != own) {
                let name = self.name(&self.settled.referents[number as usize]);
                let other = Alternative {
                    id,
                    name,
                    confidence,
                };
                record.alternatives.push(other);
            }
        }
    }

    fn speaker(&mut self, voice: Voice) -> Option<Speaker<'t>> {
        let settled = self.settled;
        let referent = voice
            .referent
            .map(|number| &settled.referents[number as usize]);
        let labelled = voice.mention.filter(|_| voice.as_labelled);
        let name = match labelled {
            Some(label) => Some(on_one_line(self.page.words(label.name()))),
            None => referent.and_then(|referent| self.name(referent)),
        };
        let kind = referent
            .map(|referent| referent.kind)
            .or(voice.mention.map(|mention| mention.kind))?;
        if name.is_none() && voice.mention.is_none() {
            return None;
        }
        let gender = referent
            .and_then(|referent| referent.gender)
            .or(voice.mention.and_then(|mention| mention.gender));
        let id = self.id(voice, name.as_deref());
        let mention = |span: Span| Mention::new(self.page.source(), self.page.place(span));
        Some(Speaker {
            id,
            name,
            kind,
            gender,
            mention: voice
                .mention
                .map(|found| mention(Span::new(found.start as usize, found.end as usize))),
            description: None,
            roster: referent.and_then(|referent| referent.roster),
        })
    }

    fn name(&self, referent: &Referent) -> Option<Cow<'t, str>> {
        match referent.roster {
            Some(entry) => self
                .roster
                .speakers()
                .get(entry)
                .map(|known| Cow::Owned(known.name.clone())),
            None => referent.name.map(|span| on_one_line(self.page.words(span))),
        }
    }
}

/// Fewer words are a term, a title, a scare quote as often as speech, unless they end as a sentence does.
const TERM: usize = 5;

/// Whether a quotation is so short, and ends in no punctuation, that it may be a term rather than speech.
pub(crate) fn looks_like_term(quotation: &str) -> bool {
    let words = inner(quotation);
    !words.ends_with(['.', '!', '?', '…', ',']) && usize::from(count_words(words.as_bytes())) < TERM
}

/// A name as one would write it, where the text breaks it over two lines or has other spaces in it.
fn on_one_line(name: Cow<'_, str>) -> Cow<'_, str> {
    let other = |char: char| char.is_whitespace() && char != ' ';
    let two = |pair: &[u8]| pair == b"  ";
    // nearly every name is letters and single spaces
    let plain = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
    let parted = !name.bytes().all(plain) && name.contains(other);
    if !parted && !name.as_bytes().windows(2).any(two) {
        return name;
    }
    let mut line = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(word);
    }
    Cow::Owned(line)
}
