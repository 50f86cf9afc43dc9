//! How the stages read a text: for whoever wants to know why a record came out as it did, and for the tests of each layer.
//!
//! A stage labels stretches of the text. The labels follow the stages, and change with them: they are no part of the stable
//! interface.

use std::borrow::Cow;

use crate::confidence::Facts;
use crate::coref;
use crate::lexicon::Lexicon;
use crate::pattern::Without;
use crate::reading::{self, Setting};
use crate::report;
use crate::report::facts::GROUPS;
use crate::report::worth::About;

use crate::syntax::phrase::{Form, Head, Phrase, Sort};
use crate::syntax::token::Token;
use crate::text::quotation::{self, Page};
use crate::{Attributor, Genre, Pattern, Roster, Span, Typography};

pub use crate::confidence::{ROWS, TABLES};

pub use crate::lexicon::Frame;

/// What a stage says of a stretch of the text.
///
/// ```
/// let reading = whosaid::explain::read("“We won,” said Ana Reyes.");
/// assert_eq!(reading.phrases[1].label, "verb");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Labelled {
    /// The stretch, in bytes.
    pub span: Span,
    /// What the stage takes it for.
    pub label: String,
}

/// A verb group with its subject.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReadClause {
    /// The verb group, in bytes.
    pub verb: Span,
    /// The phrase that heads its subject, in bytes.
    pub subject: Option<Span>,
    /// The verb, if the lexicon lists it as one that may report speech.
    pub cue: Option<ReadCue>,
    /// What it would report behind it, in bytes.
    pub content: Option<Span>,
}

/// A verb that may report speech.
///
/// ```
/// use whosaid::explain::{self, Frame};
/// let reading = explain::read("Ana Reyes vowed to dig.");
/// let cue = reading.clauses[0].cue.as_ref();
/// assert_eq!(cue.map(|cue| (&*cue.lemma, cue.frame)), Some(("vow", Some(Frame::Infinitive))));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReadCue {
    /// Its word, in bytes.
    pub span: Span,
    /// Its dictionary form.
    pub lemma: Cow<'static, str>,
    /// What it stands with, if its subject can be the speaker.
    pub frame: Option<Frame>,
}

/// A piece of evidence that links a quotation to a cue in its sentence.
///
/// ```
/// let reading = whosaid::explain::read("“We won,” said Ana Reyes.");
/// assert!(reading.evidence[0].sure);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Evidence {
    /// The quotation, in bytes.
    pub quotation: Span,
    /// The pattern that offers the link.
    pub pattern: Pattern,
    /// The cue, in bytes.
    pub cue: Span,
    /// Who speaks, in bytes.
    pub speaker: Option<Span>,
    /// Whether no later evidence is asked.
    pub sure: bool,
}

/// What may be reported without quotation marks.
///
/// ```
/// let reading = whosaid::explain::read("Ana Reyes said that it was late.");
/// assert_eq!(reading.reports[0].content.len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReadReport {
    /// What is said, in bytes.
    pub content: Vec<Span>,
    /// The cue, in bytes.
    pub cue: Span,
    /// Who speaks, in bytes.
    pub speaker: Span,
    /// The fullest name of whoever that is.
    pub name: Option<String>,
    /// The facts by which it is weighed: their numbers in the table of weights.
    pub facts: Vec<u16>,
}

/// The groups of the facts by which reports are weighed, in the order of the table: what each tells, how many rows it has,
/// how many facts in each row.
///
/// ```
/// assert_eq!(whosaid::explain::facts().next(), Some(("construction", 1, 19)));
/// ```
pub fn facts() -> impl Iterator<Item = (&'static str, usize, usize)> {
    GROUPS
        .iter()
        .map(|group| (group.name, group.rows, group.facts))
}

/// The reading of a text, stage by stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reading {
    /// Each token with its word class.
    pub tags: Vec<Labelled>,
    /// Each phrase with its sort; a verb group with its form too, unless it is finite.
    pub phrases: Vec<Labelled>,
    /// Each verb group with its subject.
    pub clauses: Vec<ReadClause>,
    /// Each noun phrase that can stand for a speaker: `name`, `nominal` or `pronoun`.
    pub mentions: Vec<Labelled>,
    /// What the evidence offers for each quotation, in the order in which it is asked.
    pub evidence: Vec<Evidence>,
    /// Whatever may be reported without quotation marks, likely or not.
    pub reports: Vec<ReadReport>,
}

/// Reads the sentences of a text as attribution does, with the library's own word lists.
///
/// ```
/// let text = "“We won,” said Ana Reyes.";
/// let reading = whosaid::explain::read(text);
/// assert_eq!(reading.clauses[0].subject.map(|subject| subject.of(text)), Some("Ana Reyes"));
/// ```
pub fn read(text: &str) -> Reading {
    let (mut page, mut reading) = (Page::of(text), Reading::default());
    let reports = paragraphs(&mut page, |paragraph| reading.add(paragraph));
    reading.reports = reports;
    reading
        .places()
        .for_each(|place| *place = page.place(*place));
    reading
}

/// What the confidence of a record goes by.
///
/// ```
/// use whosaid::{explain, Roster};
/// let grounds = explain::grounds("“We won,” said Ana Reyes.", &Roster::default());
/// assert!(grounds[0].places.iter().all(|&(row, place)| place < explain::ROWS[row].1 as f32));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// The table of weights that it is weighed with, by its number.
    pub table: usize,
    /// Places in the rows of that table: of a place between two weights each counts by how near it is.
    pub places: Vec<(usize, f32)>,
}

/// What the confidence of each record of a text goes by, in the order of the records.
pub fn grounds(text: &str, roster: &Roster) -> Vec<Ground> {
    let facts = Attributor::default().facts(text, roster);
    let ground = |facts: Facts| Ground {
        table: facts.table as usize,
        places: facts.places().collect(),
    };
    facts.into_iter().map(ground).collect()
}

/// Shows each paragraph of a text as attribution reads it, and gives what may be reported in it.
pub(crate) fn paragraphs(
    page: &mut Page<'_>,
    show: impl FnMut(&report::Paragraph<'_>),
) -> Vec<ReadReport> {
    let scan = quotation::scan(Lexicon::BUILT_IN, page, Typography::Detect);
    let text = page.text();
    let (lexicon, stretches) = (Lexicon::BUILT_IN, &reading::stretches(&scan));
    let setting = Setting {
        text,
        lexicon,
        patterns: &[],
        without: Without::default(),
        reports: report::Wanted::All,
        stretches,
        turns: &scan.turns,
    };
    let read = reading::Reading::shown(&setting, &scan.paragraphs, show);
    let (mentions, drafts) = (&read.mentions, &read.links.drafts);
    let about = About::new(text, mentions, drafts);
    let (names, roster) = (read.names, &Roster::default());
    let referents = coref::resolve(text, lexicon, mentions, names, roster, Genre::Unknown);
    let name = |mention: usize| {
        let referent = referents.of(mention)?;
        let name = referents.referents[referent as usize].name?;
        Some(name.of(text).to_owned())
    };
    let report = |draft: &report::Draft| {
        let (facts, speaker) = (draft.facts?, draft.speaker? as usize);
        Some(ReadReport {
            content: draft.parts.iter().map(|part| part.0).collect(),
            cue: draft.cue?.span,
            speaker: mentions[speaker].whole(),
            name: name(speaker),
            facts: facts.numbers().chain(about.numbers(&facts)).collect(),
        })
    };
    drafts.iter().filter_map(report).collect()
}

impl Reading {
    fn places(&mut self) -> impl Iterator<Item = &mut Span> {
        let labels = self
            .tags
            .iter_mut()
            .chain(&mut self.phrases)
            .chain(&mut self.mentions)
            .map(|labelled| &mut labelled.span);
        let clauses = self.clauses.iter_mut().flat_map(|clause| {
            let cue = clause.cue.as_mut().map(|cue| &mut cue.span);
            let spans = [&mut clause.verb].into_iter().chain(&mut clause.subject);
            spans.chain(cue).chain(&mut clause.content)
        });
        let evidence = self.evidence.iter_mut().flat_map(|offer| {
            let spans = [&mut offer.quotation, &mut offer.cue].into_iter();
            spans.chain(&mut offer.speaker)
        });
        let reports = self.reports.iter_mut().flat_map(|report| {
            let spans = [&mut report.cue, &mut report.speaker].into_iter();
            spans.chain(&mut report.content)
        });
        labels.chain(clauses).chain(evidence).chain(reports)
    }

    fn add(&mut self, paragraph: &report::Paragraph<'_>) {
        let (tokens, phrases) = (paragraph.tokens, paragraph.phrases);
        let span = |at: usize| paragraph.phrase_span(at);
        self.tags.extend(tokens.iter().map(|token| Labelled {
            span: word(token),
            label: format!("{:?}", token.tag).to_lowercase(),
        }));
        let labelled = phrases.iter().enumerate();
        self.phrases.extend(labelled.map(|(at, phrase)| Labelled {
            span: span(at),
            label: sort_of(phrase),
        }));
        let cases = report::cases(paragraph);
        let read = paragraph.clauses.iter().zip(cases.clauses);
        self.clauses.extend(read.map(|(clause, (frame, content))| {
            ReadClause {
                verb: span(clause.verb),
                subject: clause.head().map(span),
                cue: clause
                    .cue
                    .map(|_| read_cue(paragraph.head(clause.verb), frame)),
                content,
            }
        }));
        let mentions = paragraph.own_mentions();
        self.mentions.extend(mentions.map(|(_, mention)| Labelled {
            span: mention.span(),
            label: format!("{:?}", mention.sort).to_lowercase(),
        }));
        for (quotation, offers) in cases.offers {
            self.evidence.extend(offers.into_iter().map(|offer| {
                Evidence {
                    quotation,
                    pattern: offer.pattern,
                    cue: offer.cue.span,
                    speaker: offer
                        .speaker
                        .map(|speaker| paragraph.mentions[speaker as usize].span()),
                    sure: offer.sure,
                }
            }));
        }
    }
}

fn word(token: &Token) -> Span {
    token.span()
}

fn read_cue(token: &Token, frame: Option<Frame>) -> ReadCue {
    let lemma = Lexicon::default().lemma(token.verb).unwrap_or_default();
    ReadCue {
        span: word(token),
        lemma,
        frame,
    }
}

fn sort_of(phrase: &Phrase) -> String {
    let sort = match (phrase.sort, phrase.form, phrase.noun) {
        (Sort::Verb, form, _) if form != Form::Finite => format!("{form:?}"),
        (Sort::Noun, _, head) if head != Head::Nominal => format!("{head:?}"),
        (sort, ..) => format!("{sort:?}"),
    };
    sort.to_lowercase()
}
