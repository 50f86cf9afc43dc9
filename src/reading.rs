//! Leads one paragraph after the other through the stages from tokens to drafts.

use crate::coref::Names;
use crate::lexicon::Lexicon;
use crate::mention::{self, NounMention, FIRST_PERSON};
use crate::pattern::Without;
use crate::report::own_pattern::{self, OwnPattern};
use crate::report::{self, Draft, Links, Parts, Wanted};
use crate::syntax::clause::{self, Clause, View};
use crate::syntax::phrase::{self, Phrase};
use crate::syntax::tag::{self, Tagger};
use crate::syntax::token::{self, Stretch, Token, CAPITAL};
use crate::text::label;
use crate::text::paragraph::Paragraph;
use crate::text::quotation::Scan;
use crate::{Pattern, Span};

/// What all paragraphs of a document are read with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting<'k> {
    pub(crate) text: &'k str,
    pub(crate) lexicon: &'k Lexicon,
    pub(crate) patterns: &'k [OwnPattern],
    pub(crate) without: Without,
    /// What is looked for of what is reported without quotation marks.
    pub(crate) reports: Wanted,
    /// The parts of the outermost quotations of the document.
    pub(crate) stretches: &'k [Stretch],
    /// The turns that labels set off.
    pub(crate) turns: &'k [label::Turn],
}

/// What has been read of a document, and the tables of one paragraph, which are filled anew for the next one.
#[derive(Debug, Default)]
pub(crate) struct Reading<'t> {
    pub(crate) mentions: Vec<NounMention>,
    pub(crate) names: Names<'t>,
    pub(crate) links: Links,
    tagged: tag::Names,
    tokens: Vec<Token>,
    phrases: Vec<Phrase>,
    clauses: Vec<Clause>,
    /// The phrases that are *according to*.
    accordings: Vec<u32>,
    /// The mention of each phrase.
    mention_of: Vec<Option<u32>>,
    tables: report::Tables,
    /// How many turns have begun, and the mention that says *I* in the last one.
    turns: usize,
    speaker: Option<u32>,
    /// The first stretch that no paragraph has had.
    next: usize,
}

/// *Ana Reyes Said The Bridge “is a toy.”* Whether every longer word of a paragraph has a capital, but for those in quotation
/// marks, and they are many; the first words of nearly all show that they are not so. Behind a quotation they may be a by-line.
fn is_title_case(tokens: &[Token]) -> bool {
    if tokens.first().map_or(true, Token::is_quote) {
        return false;
    }
    let mut words = tokens.iter().filter(|token| token.is_word());
    let mut capitals = 0;
    words.all(|word| {
        let capital = word.has(CAPITAL);
        capitals += u32::from(capital);
        capital || word.end - word.start < 4
    }) && capitals >= TITLE_WORDS
}

/// Fewer words with a capital are a name with its titles.
const TITLE_WORDS: u32 = 5;

/// The bytes of a long paragraph; the tables of a longer one grow.
const PARAGRAPH: usize = 800;
/// The bytes of an article; the tables of a longer text grow by what it has held so far.
const ARTICLE: usize = 16_000;
/// The most drafts that room is made for before there are any: one for each part of a quotation, some for what is reported
/// without marks.
const DRAFTS: usize = 256;

impl<'t> Reading<'t> {
    /// Reads all paragraphs.
    pub(crate) fn of(setting: &Setting<'t>, paragraphs: &[Paragraph]) -> Self {
        Reading::shown(setting, paragraphs, |_| ())
    }

    /// Reads all paragraphs, and shows each with all that was found in it before its quotations are linked.
    pub(crate) fn shown(
        setting: &Setting<'t>,
        paragraphs: &[Paragraph],
        mut show: impl FnMut(&report::Paragraph<'_>),
    ) -> Self {
        let mut reading = Reading::with_room(setting.text.len());
        reading.links.of_stretch = vec![None; setting.stretches.len()];
        reading.links.drafts =
            Vec::with_capacity((setting.stretches.len() + setting.text.len() / 512).min(DRAFTS));
        for (number, paragraph) in paragraphs.iter().enumerate() {
            reading.paragraph(setting, number as u32, paragraph, &mut show);
        }
        if setting.reports != Wanted::All {
            report::worth::weigh(setting.text, &reading.mentions, &mut reading.links);
        }
        reading
    }

    /// Tables for a text of so many bytes, and for a paragraph of it.
    fn with_room(text: usize) -> Self {
        let bytes = text.min(PARAGRAPH);
        Reading {
            tokens: Vec::with_capacity(bytes / 4),
            phrases: Vec::with_capacity(bytes / 6),
            clauses: Vec::with_capacity(bytes / 32),
            mention_of: Vec::with_capacity(bytes / 7),
            mentions: Vec::with_capacity(text.min(ARTICLE) / 18),
            names: Names::with_room(text.min(ARTICLE) / 48),
            ..Reading::default()
        }
    }

    fn paragraph(
        &mut self,
        setting: &Setting<'t>,
        number: u32,
        paragraph: &Paragraph,
        show: &mut impl FnMut(&report::Paragraph<'_>),
    ) {
        let &Setting {
            text,
            lexicon,
            patterns,
            without,
            reports,
            stretches,
            turns,
        } = setting;
        let within = Span::new(paragraph.start as usize, paragraph.end as usize);
        let (from, own) = self.take_stretches(stretches, paragraph.end);
        token::tokenize(text, within, own, from, lexicon, &mut self.tokens);
        let heading = paragraph.heading || !own.is_empty() && is_title_case(&self.tokens);
        self.parse(setting, heading);
        let first = self.collect(text, number, paragraph.end as usize);
        if let Some(turn) = turns.get(self.turns).filter(|turn| turn.name == within) {
            self.label(setting, number, turn, first);
            return;
        }
        if let Some(turn) = turns
            .get(self.turns)
            .filter(|turn| turn.name.is_empty() && turn.words.start < within.end)
        {
            self.unlabelled(setting, number, turn);
        }
        let hits = own_pattern::find(patterns, text, within);
        let mut speakers = Vec::new();
        if !hits.is_empty() {
            speakers = self.introduce(text, number, first, hits.iter().map(|hit| hit.speaker));
            self.names.read_again(lexicon, text, first, &self.mentions);
        }
        let headline = self.headline(text, within);
        if self
            .turns
            .checked_sub(1)
            .is_some_and(|last| turns[last].words.contains(within))
        {
            self.say_first_person(first);
        }
        let paragraph = report::Paragraph {
            text,
            view: View::new(&self.tokens, &self.phrases, &self.clauses),
            accordings: &self.accordings,
            mentions: &self.mentions,
            first_mention: first,
            mention_of: &self.mention_of,
            number,
            heading,
            headline,
            stretches,
            own,
            without,
            tree: &[],
        };
        show(&paragraph);
        let drafts = self.links.drafts.len();
        report::paragraph(&paragraph, reports, &mut self.tables, &mut self.links);
        if !hits.is_empty() {
            own_pattern::link(
                &paragraph,
                lexicon,
                &hits,
                &speakers,
                drafts,
                &mut self.links,
            );
        }
    }

    /// From the tokens of a paragraph to its clauses, one sentence after the other.
    fn parse(&mut self, &Setting { text, lexicon, .. }: &Setting<'t>, heading: bool) {
        let (tokens, phrases, clauses) = (&mut self.tokens, &mut self.phrases, &mut self.clauses);
        phrases.clear();
        clauses.clear();
        self.accordings.clear();
        let mut tagger = Tagger::new(text, heading, &mut self.tagged);
        let mut end = 0;
        while end < tokens.len() {
            let (start, first) = (end, phrases.len());
            end = token::sentence_end(tokens, start);
            tagger.tag(&mut tokens[..end], start);
            phrase::chunk(text, &tokens[..end], start, phrases, &mut self.accordings);
            clause::find(lexicon, &tokens[..end], phrases, first, clauses);
        }
    }

    /// Adds the mentions of the paragraph, which ends at byte `end`, and gives the number of the first.
    fn collect(&mut self, text: &'t str, number: u32, end: usize) -> usize {
        let first = self.mentions.len();
        self.make_room(text.len(), end);
        let view = View::new(&self.tokens, &self.phrases, &self.clauses);
        let names: &mut dyn mention::ReadNames<'_> = &mut self.names;
        let found = (&mut self.mentions, names, &mut self.mention_of);
        mention::collect(text, view, number, found);
        mention::mark_subjects(view, &self.mention_of, &mut self.mentions);
        first
    }

    /// Makes mentions of speakers that no phrase told: of labels, of the caller's own patterns.
    fn introduce(
        &mut self,
        text: &'t str,
        paragraph: u32,
        first: usize,
        spans: impl Iterator<Item = Span> + Clone,
    ) -> Vec<u32> {
        let collected = own_pattern::Collected {
            text,
            view: View::new(&self.tokens, &self.phrases, &self.clauses),
            paragraph,
            first,
        };
        own_pattern::introduce(&collected, spans, &mut self.mentions, &mut self.mention_of)
    }

    /// The label of a turn, a paragraph that is a name, whose mentions begin with number `first`.
    fn label(&mut self, setting: &Setting<'t>, number: u32, turn: &label::Turn, first: usize) {
        let &Setting { text, lexicon, .. } = setting;
        let speaker = self.introduce(text, number, first, std::iter::once(turn.name))[0];
        let name = turn.name.of(text);
        // *M. FOSS* is told from *O. FOSS*
        let initial = name.as_bytes().get(1) == Some(&b'.');
        let words = if initial {
            name
        } else {
            lexicon.without_titles(name)
        };
        let head = Span::new(turn.name.end - words.len(), turn.name.end);
        self.mentions[speaker as usize].become_label(head);
        self.names.read_again(lexicon, text, first, &self.mentions);
        match turn.elsewhere() {
            Some(name) => {
                let own = (speaker, &self.mentions[speaker as usize]);
                self.names.read_elsewhere(lexicon, text, name, own);
            }
            None => self.names.read_short(text, head, speaker),
        }
        let guest = match turn.stands_for {
            label::Name::First => self.introduced(setting, turn),
            _ => None,
        };
        self.begin_turn(setting, number, turn, guest.or(Some(speaker)));
    }

    /// A turn that no label sets off: the head of the page tells who speaks.
    fn unlabelled(&mut self, setting: &Setting<'t>, number: u32, turn: &label::Turn) {
        let speaker = match turn.stands_for {
            label::Name::Nobody => None,
            _ => self.introduced(setting, turn),
        };
        self.begin_turn(setting, number, turn, speaker);
    }

    /// Whom the head of the page introduces, who does not ask.
    fn introduced(&self, setting: &Setting<'t>, turn: &label::Turn) -> Option<u32> {
        let first = setting.turns[0];
        let found = self.names.introduced(turn.elsewhere(), first.elsewhere())?;
        let above = self.mentions[found as usize].span().end <= first.label.start;
        (above || turn.name.is_empty()).then_some(found)
    }

    fn begin_turn(
        &mut self,
        setting: &Setting<'t>,
        number: u32,
        turn: &label::Turn,
        speaker: Option<u32>,
    ) {
        self.turns += 1;
        self.speaker = speaker;
        self.links.announced = None;
        if !turn.words.is_empty() && !setting.without.has(Pattern::TurnLabel) {
            let (mut start, mut parts) = (turn.words.start, Parts::None);
            while let Some((end, next)) = turn.break_behind(setting.text, start) {
                parts.push((Span::new(start, end), false));
                start = next;
            }
            parts.push((Span::new(start, turn.words.end), false));
            self.links.push(Draft {
                parts,
                speaker,
                ..Draft::begun(Pattern::TurnLabel, number)
            });
        }
    }

    /// The headline that a paragraph is: whoever speaks it says *I* there.
    fn headline(&mut self, text: &str, within: Span) -> Option<report::Headline> {
        let lines = report::Lines {
            text: within.of(text),
            start: within.start,
            view: View::new(&self.tokens, &self.phrases, &self.clauses),
            mention_of: &self.mention_of,
            mentions: &self.mentions,
        };
        let headline = lines.headline()?;
        self.speaker = Some(headline.speaker);
        self.say_first_person(headline.speaker as usize + 1);
        Some(headline)
    }

    /// The speaker of the turn says *I* in the mentions from number `first` on. Each stands beside the one before, for a turn
    /// may be long.
    fn say_first_person(&mut self, first: usize) {
        let mentions = self.mentions.iter_mut().enumerate().skip(first);
        for (number, mention) in mentions.filter(|(_, mention)| mention.has(FIRST_PERSON)) {
            mention.set_beside(number, self.speaker);
            self.speaker = Some(number as u32);
        }
    }

    /// The stretches up to a paragraph's end that no paragraph has had, and the number of the first.
    fn take_stretches<'k>(&mut self, stretches: &'k [Stretch], end: u32) -> (usize, &'k [Stretch]) {
        let from = self.next;
        let own = stretches[from..]
            .iter()
            .take_while(|stretch| stretch.start < end)
            .count();
        self.next += own;
        (from, &stretches[from..from + own])
    }

    /// Room for the next mentions, and by what the text has held so far for the rest of them: a table that doubles would
    /// take three times its size while it moves.
    fn make_room(&mut self, bytes: usize, passed: usize) {
        let next = self.phrases.len();
        if self.mentions.capacity() - self.mentions.len() < next {
            let known = (self.mentions.len() + next) as f64;
            let rest = known * (bytes - passed) as f64 / passed.max(1) as f64;
            self.mentions
                .reserve_exact(next + (rest * 1.05).min(known) as usize);
        }
    }
}

/// The parts of the outermost quotations.
pub(crate) fn stretches(scan: &Scan) -> Vec<Stretch> {
    let outermost = scan
        .quotations
        .iter()
        .enumerate()
        .filter(|(_, quotation)| quotation.depth == 0);
    let parts = outermost
        .flat_map(|(index, &quotation)| scan.parts(quotation).map(move |part| (index, part)));
    let mut stretches = Vec::with_capacity(scan.quotations.len());
    stretches.extend(parts.map(|(index, part)| Stretch {
        start: part.start as u32,
        end: part.end as u32,
        quotation: index as u32,
    }));
    stretches
}
