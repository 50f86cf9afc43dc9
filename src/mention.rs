//! Mentions: the noun phrases of a document that can stand for a speaker, in text order.

use crate::clause::{Clause, Order};
use crate::lexicon::{class, look_up, Classes};
use crate::phrase::{Head, Phrase, Sort};
use crate::token::{Tag, Token, TokenKind, CAPITAL};
use crate::{Gender, Span, SpeakerKind};

/// A noun phrase that can stand for somebody, or a relative pronoun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NounMention {
    pub(crate) span: Span,
    /// The head noun, the pronoun, or the name without what stands before it.
    pub(crate) head: Span,
    /// The classes of the head and, for a name, of the words before it.
    pub(crate) classes: Classes,
    pub(crate) sort: Head,
    pub(crate) plural: bool,
    /// Something possessive stands first: *his aide, Ms. Reyes’s lawyer*.
    pub(crate) owned: bool,
    pub(crate) definite: bool,
    /// The paragraph's number.
    pub(crate) paragraph: u32,
    /// The mention that explains this one or is explained by it: an apposition, what *who* refers to.
    pub(crate) beside: Option<u32>,
    pub(crate) subject: bool,
    pub(crate) relative: bool,
    /// The sentence's number, counted through the document.
    pub(crate) sentence: u32,
    /// The subject of a verb that can report speech.
    pub(crate) speaks: bool,
    /// The subject of a clause within another: *…, when Reyes asked*; *said Reyes was late*.
    pub(crate) dependent: bool,
    /// Somebody's name within a longer noun phrase, before *'s*: *Ms. Reyes’s lawyer*.
    pub(crate) owner: bool,
    /// A preposition stands before it.
    pub(crate) governed: bool,
    /// Where its complement ends, or itself: *a spokeswoman for the union*.
    pub(crate) reach: u32,
}

impl NounMention {
    /// A mention about which nothing else is known yet.
    pub(crate) fn new(span: Span, paragraph: u32) -> Self {
        NounMention {
            span,
            head: span,
            classes: 0,
            sort: Head::Pronoun,
            plural: false,
            owned: false,
            definite: true,
            paragraph,
            beside: None,
            subject: false,
            relative: false,
            sentence: 0,
            speaks: false,
            dependent: false,
            owner: false,
            governed: false,
            reach: span.end as u32,
        }
    }

    pub(crate) fn is(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    /// What its own words tell of its gender.
    pub(crate) fn gender(&self) -> Option<Gender> {
        match (self.is(class::MALE), self.is(class::FEMALE)) {
            (true, false) => Some(Gender::Male),
            (false, true) => Some(Gender::Female),
            _ => None,
        }
    }

    /// With its complement, *a spokesman for the union*, or the mark of a possessive, *Ms. Reyes’s*.
    pub(crate) fn whole(&self) -> Span {
        match self.sort {
            Head::Nominal => Span::new(self.span.start, self.reach as usize),
            Head::Name if self.owner && self.reach as usize > self.span.end => {
                Span::new(self.span.start, self.reach as usize)
            }
            _ => self.span,
        }
    }

    pub(crate) fn kind(&self) -> SpeakerKind {
        if self.is(class::DOCUMENT) && self.sort != Head::Pronoun {
            SpeakerKind::Document
        } else if self.plural || self.is(class::GROUP) && !self.is(class::ROLE | class::PERSON) {
            SpeakerKind::Group
        } else if self.is(class::ORGANIZATION | class::PLACE) {
            SpeakerKind::Organization
        } else if self.sort == Head::Nominal && !self.is(class::ROLE | class::PERSON | class::KINSHIP | class::TITLE) {
            SpeakerKind::Unknown
        } else {
            SpeakerKind::Person
        }
    }
}

/// Appends the mentions of a paragraph; `index` gets the mention of each phrase.
pub(crate) fn collect(
    text: &str,
    tokens: &[Token],
    phrases: &[Phrase],
    paragraph: u32,
    mentions: &mut Vec<NounMention>,
    index: &mut Vec<Option<u32>>,
) {
    index.clear();
    let mut sentence = mentions.last().map_or(0, |last| last.sentence + 1);
    for (at, phrase) in phrases.iter().enumerate() {
        sentence += u32::from(phrase.sentence_start && at > 0);
        let mention = match phrase.sort {
            Sort::Noun => Some(noun(text, tokens, phrase, paragraph)),
            Sort::Relative => Some(relative(tokens, phrase, paragraph)),
            _ => None,
        };
        let Some(mention) = mention else {
            index.push(None);
            continue;
        };
        if let Some(owner) = owner(text, tokens, phrase, paragraph) {
            mentions.push(NounMention { sentence, ..owner });
        }
        index.push(Some(mentions.len() as u32));
        let before = at.checked_sub(1).filter(|_| !phrase.sentence_start).map(|before| phrases[before].sort);
        mentions.push(NounMention {
            beside: beside(text, tokens, phrases, index, mentions, at),
            sentence,
            owner: phrases.get(at + 1).is_some_and(|next| next.is(Sort::Possessive)),
            governed: matches!(before, Some(Sort::Preposition | Sort::According)),
            reach: reach(text, tokens, phrases, at),
            ..mention
        });
    }
}

/// Notes which mentions are subjects of a clause.
pub(crate) fn mark_subjects(
    phrases: &[Phrase],
    clauses: &[Clause],
    index: &[Option<u32>],
    mentions: &mut [NounMention],
) {
    for clause in clauses {
        let Some(subject) = clause.subject else { continue };
        let Some(mention) = index[subject.head as usize] else { continue };
        let mention = &mut mentions[mention as usize];
        if !mention.subject {
            mention.subject = true;
            mention.dependent =
                mention.relative || subject.order == Order::Before && is_dependent(phrases, subject.first);
        }
        mention.speaks |= clause.cue.is_some();
    }
}

/// Whether a subject that begins at phrase `first` follows what makes its clause part of another one.
fn is_dependent(phrases: &[Phrase], first: u32) -> bool {
    let before = (first as usize).checked_sub(1).map(|before| phrases[before].sort);
    !phrases[first as usize].sentence_start
        && matches!(
            before,
            Some(Sort::Subordinator | Sort::Preposition | Sort::Interrogative | Sort::Relative | Sort::Verb)
        )
}

fn span_of(tokens: &[Token], first: usize, end: usize) -> Span {
    Span::new(tokens[first].start as usize, tokens[end - 1].end as usize)
}

/// A mention of tokens `first..end`, about which nothing else is known yet.
fn plain(tokens: &[Token], first: usize, end: usize, paragraph: u32) -> NounMention {
    NounMention { classes: tokens[end - 1].classes, ..NounMention::new(span_of(tokens, first, end), paragraph) }
}

fn noun(text: &str, tokens: &[Token], phrase: &Phrase, paragraph: u32) -> NounMention {
    let (first, end, head) = (phrase.first as usize, phrase.end as usize, phrase.head as usize);
    // what stands before the last possessive belongs to the owner
    let own = last_possessive(tokens, first, head).map_or(first, |at| at + 1);
    let name = name_start(text, tokens, own, head);
    let token = &tokens[head];
    let named = phrase.noun == Head::Name;
    let owned = own > first || tokens[first].tag == Tag::Possessive;
    NounMention {
        head: span_of(tokens, if named { name } else { head }, head + 1),
        classes: if named { name_classes(tokens, own, name, head) } else { token.classes },
        sort: phrase.noun,
        plural: phrase.noun == Head::Nominal && (token.tag == Tag::Plural || token.is(class::GROUP)),
        owned,
        definite: owned || tokens[first].tag == Tag::Determiner && is_definite(tokens[first].text(text)),
        ..plain(tokens, first, end, paragraph)
    }
}

fn last_possessive(tokens: &[Token], first: usize, head: usize) -> Option<usize> {
    (first..head).rev().find(|&at| tokens[at].kind == TokenKind::Possessive)
}

/// Nouns for words that somebody owns.
pub(crate) const WORDS: Classes = class::CUE_NOUN | class::DOCUMENT;

/// The name, or before nouns for words the pronoun, that owns what the phrase is about.
fn owner(text: &str, tokens: &[Token], phrase: &Phrase, paragraph: u32) -> Option<NounMention> {
    let first = phrase.first as usize;
    // *his statement said*: he is who speaks
    if tokens[first].is_word() && tokens[first].tag == Tag::Possessive && tokens[phrase.head as usize].is(WORDS) {
        return Some(NounMention { owner: true, ..plain(tokens, first, first + 1, paragraph) });
    }
    let mark = last_possessive(tokens, first, phrase.head as usize)?;
    let head = mark.checked_sub(1).filter(|&head| head >= first && tokens[head].tag == Tag::Name)?;
    let own = last_possessive(tokens, first, head).map_or(first, |at| at + 1);
    let name = name_start(text, tokens, own, head);
    Some(NounMention {
        head: span_of(tokens, name, head + 1),
        classes: name_classes(tokens, own, name, head),
        sort: Head::Name,
        owner: true,
        reach: tokens[mark].end,
        ..plain(tokens, own, head + 1, paragraph)
    })
}

/// What stands before a name tells of its bearer when it names persons.
const TITLES: Classes = class::TITLE | class::ROLE | class::PERSON | class::KINSHIP;
const GENDERS: Classes = class::MALE | class::FEMALE;

/// What the words of a name, `name..=head`, and those before it, from `own`, tell of its bearer.
fn name_classes(tokens: &[Token], own: usize, name: usize, head: usize) -> Classes {
    let persons = |token: &&Token| token.is(TITLES) && token.tag != Tag::Adjective;
    let before =
        tokens[own..name].iter().filter(persons).fold(0, |all, token| all | token.classes & (TITLES | GENDERS));
    let (first, last) = (&tokens[name], &tokens[head]);
    let titled = before & class::TITLE != 0 && head == name;
    let work = last.is(class::DOCUMENT) && head > name && !last.is(class::GIVEN_NAME);
    let given = first.is(class::GIVEN_NAME) && !titled && !work;
    let mut own_classes = if work { class::DOCUMENT } else { 0 };
    if given {
        own_classes |= first.classes & (class::GIVEN_NAME | GENDERS);
    } else if last.is(class::ORGANIZATION) || first.is(class::ORGANIZATION) && name < head {
        own_classes |= class::ORGANIZATION;
    }
    if before == 0 && (!given || head == name) && tokens[name..=head].iter().all(|token| token.is(class::PLACE)) {
        own_classes |= class::PLACE;
    }
    own_classes |= last.classes & class::DEMONYM;
    // *Uncle Fergus, the White Rabbit*
    let kin = [first, last].into_iter().filter(|token| token.is(class::KINSHIP));
    own_classes |= kin.fold(0, |all, token| all | token.classes & (TITLES | GENDERS));
    if !given && !titled && own < name && tokens[own].tag == Tag::Determiner {
        own_classes |= last.classes & (TITLES | GENDERS | class::GROUP);
    }
    if before & GENDERS != 0 {
        own_classes &= !GENDERS;
    }
    before | own_classes
}

/// *the* and its like; *one, some, every* introduce somebody new.
fn is_definite(word: &str) -> bool {
    ["the", "this", "that", "these", "those", "both"].iter().any(|definite| definite.eq_ignore_ascii_case(word))
}

/// Where the run of names that ends at the head begins.
fn name_start(text: &str, tokens: &[Token], own: usize, head: usize) -> usize {
    let named = |at: usize| match tokens[at].tag {
        Tag::Name | Tag::Quote => true,
        // *Hall & Sons*
        Tag::Mark => tokens[at].text(text) == "&",
        // an initial that could be a title: *Ada M. Stone*
        Tag::Title => at > own && tokens[at].end - tokens[at].start == 2 && tokens[at - 1].tag == Tag::Name,
        _ => at > own && is_particle(tokens[at].text(text)),
    };
    let mut start = (own..head).rev().take_while(|&at| named(at)).last().unwrap_or(head);
    while start < head && tokens[start].tag != Tag::Name && !tokens[start].has(CAPITAL) {
        start += 1;
    }
    let stray = class::ORGANIZATION | class::DEMONYM | class::PLACE | class::ROLE | class::TITLE;
    if tokens[start].is(class::GIVEN_NAME) || !tokens[start].is(stray) {
        return start;
    }
    // *(Secretary of) State Ada Stone*
    (start + 1..head).find(|&at| tokens[at].is(class::GIVEN_NAME)).unwrap_or(start)
}

fn relative(tokens: &[Token], phrase: &Phrase, paragraph: u32) -> NounMention {
    let head = phrase.head as usize;
    NounMention { relative: true, ..plain(tokens, head, head + 1, paragraph) }
}

/// How many phrases a complement or a search to the left may take in.
const LINKS: usize = 8;

/// What stands within a name in lower case.
pub(crate) fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "van"
            | "von"
            | "der"
            | "den"
            | "de"
            | "del"
            | "della"
            | "di"
            | "da"
            | "du"
            | "la"
            | "le"
            | "el"
            | "al"
            | "bin"
            | "ibn"
            | "ten"
            | "ter"
            | "zu"
            | "y"
    )
}

/// The byte where the complement of the phrase at `at` ends: `N (P N)*`, with *of, for* and *from*, and with *at* and
/// *with* before something definite: *an expert at the Polar College*.
fn reach(text: &str, tokens: &[Token], phrases: &[Phrase], at: usize) -> u32 {
    let mut end = at;
    while end + 2 < phrases.len() && end - at < LINKS {
        let (link, noun) = (&phrases[end + 1], &phrases[end + 2]);
        let joins = match tokens[link.first as usize].text(text) {
            "of" | "for" | "from" => true,
            "at" | "with" | "by" | "near" => {
                end == at
                    && !tokens[noun.head as usize].is(class::CUE_NOUN | class::DOCUMENT)
                    && tokens[noun.first as usize].is(class::DETERMINER)
                    && is_definite(tokens[noun.first as usize].text(text))
            }
            _ => false,
        };
        if !joins || !link.is(Sort::Preposition) || link.sentence_start || !noun.is(Sort::Noun) || noun.is_pronoun() {
            break;
        }
        end += 2;
    }
    tokens[phrases[end].end as usize - 1].end
}

/// The mention that the one of phrase `at` stands beside: `N , N ,` (*Ana Reyes, the mayor of X,*), `N , 34 , N ,`, and
/// `N ,? who`.
fn beside(
    text: &str,
    tokens: &[Token],
    phrases: &[Phrase],
    index: &[Option<u32>],
    mentions: &[NounMention],
    at: usize,
) -> Option<u32> {
    let phrase = &phrases[at];
    if let Some(title) = office(text, tokens, phrases, at) {
        return index[title];
    }
    let dash = phrase.is(Sort::Relative) && at > 0 && phrases[at - 1].is(Sort::Dash);
    let comma = dash || at > 0 && phrases[at - 1].is(Sort::Comma);
    let mut before = at.checked_sub(if comma { 2 } else { 1 })?;
    let fits = |before: usize| index[before].map(|mention| &mentions[mention as usize]);
    if phrase.sentence_start || phrases[before + 1].sentence_start {
        return None;
    }
    // an age
    let age = comma && before >= 2 && phrases[before - 1].is(Sort::Comma) && !phrases[before].sentence_start;
    if age && tokens[phrases[before].head as usize].tag == Tag::Number {
        before -= 2;
    }
    let first = fits(before)?;
    let wanted = |mention: &NounMention| {
        phrase.is(Sort::Relative) || (mention.sort == Head::Name) != (phrase.noun == Head::Name)
    };
    // *Reyes of Ohio, the mayor*: past the complement, when that is no person
    let mut link = before;
    // *the chief of staff, Ana Reyes*: a group is not explained by one name
    let named = phrase.is(Sort::Noun) && phrase.noun == Head::Name;
    let one = |mention: &NounMention| {
        can_be_person(mention) && !(named && mention.is(class::GROUP) && !mention.is(class::ROLE | class::PERSON))
    };
    while (!wanted(fits(link)?) || !one(fits(link)?))
        && link >= 2
        && before - link < LINKS
        && phrases[link - 1].is(Sort::Preposition)
        && fits(link - 2).is_some()
    {
        link -= 2;
    }
    let chosen = if wanted(fits(link)?) && one(fits(link)?) { link } else { before };
    if phrase.is(Sort::Relative) {
        return index[if can_be_person(first) { before } else { chosen }];
    }
    let closes = phrases.get(at + 1).map_or(true, |next| {
        next.sentence_start
            || matches!(next.sort, Sort::Comma | Sort::Stop | Sort::Preposition | Sort::Quote | Sort::Relative)
            || matches!(next.sort, Sort::Close | Sort::Semicolon | Sort::Dash | Sort::Open)
            || next.is(Sort::Coordinator)
    });
    let single = |mention: &NounMention| mention.sort != Head::Pronoun && !mention.plural;
    let target = fits(chosen)?;
    (comma && closes && wanted(target) && phrase.noun != Head::Pronoun && single(target))
        .then_some(index[chosen])
        .flatten()
}

/// *Secretary of State Ada Stone*: the phrase of the office, when the name follows its field without a comma.
fn office(text: &str, tokens: &[Token], phrases: &[Phrase], at: usize) -> Option<usize> {
    let phrase = &phrases[at];
    let title = at.checked_sub(2).filter(|_| phrases[at - 1].is(Sort::Preposition) && !phrase.sentence_start)?;
    let of = &tokens[phrases[at - 1].first as usize];
    let (first, head) = (phrase.first as usize, phrase.head as usize);
    let field = phrase.noun == Head::Name && name_start(text, tokens, first, head) > first;
    let bare = phrases[title].is(Sort::Noun) && tokens[phrases[title].first as usize].tag != Tag::Determiner;
    let capital = tokens[phrases[title].head as usize];
    let office = capital.has(CAPITAL) && capital.is(class::ROLE | class::TITLE);
    (field && bare && office && of.end - of.start == 2).then_some(title)
}

fn can_be_person(mention: &NounMention) -> bool {
    match mention.sort {
        Head::Name => !mention.is(class::PLACE | class::ORGANIZATION),
        Head::Nominal => mention.is(TITLES | class::GROUP),
        Head::Pronoun => !mention.relative,
    }
}

/// The gender of a given name, of a title.
pub(crate) fn gender_of_word(word: &str) -> Option<Gender> {
    let classes = look_up(word.as_bytes()).classes;
    match (classes & class::MALE != 0, classes & class::FEMALE != 0) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}
