//! How the stages read a text: for whoever wants to know why a record came out as it did, and for the tests of each layer.
//!
//! A stage labels stretches of the text. The labels follow the stages, and change with them: they are no part of the stable
//! interface.

use crate::clause::{self, Clause};
use crate::lexicon::Lexicon;
use crate::phrase::{self, Form, Head, Phrase, Sort};
use crate::quotation::{self, Page};
use crate::reading::stretches;
use crate::token::{self, Stretch, Token};
use crate::{tag, Span, Typography};

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
    /// The lexicon lists the verb as one that may report speech.
    pub cue: bool,
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
}

/// Reads the sentences of a text as attribution does, with the library's own word lists.
///
/// ```
/// let text = "“We won,” said Ana Reyes.";
/// let reading = whosaid::explain::read(text);
/// assert_eq!(reading.clauses[0].subject.map(|subject| subject.of(text)), Some("Ana Reyes"));
/// ```
pub fn read(text: &str) -> Reading {
    let mut page = Page::of(text);
    let scan = quotation::scan(&mut page, Typography::Detect);
    let stretches = stretches(&scan);
    let mut reader = Reader { text: page.text(), stretches: &stretches, ..Reader::default() };
    for paragraph in &scan.paragraphs {
        reader.paragraph(Span::new(paragraph.start as usize, paragraph.end as usize), paragraph.heading);
    }
    reader.reading.places().for_each(|place| *place = page.place(*place));
    reader.reading
}

impl Reading {
    fn places(&mut self) -> impl Iterator<Item = &mut Span> {
        let labels = self.tags.iter_mut().chain(&mut self.phrases).map(|labelled| &mut labelled.span);
        labels.chain(self.clauses.iter_mut().flat_map(|clause| clause.subject.iter_mut().chain([&mut clause.verb])))
    }
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    stretches: &'t [Stretch],
    names: tag::Names,
    tokens: Vec<Token>,
    phrases: Vec<Phrase>,
    clauses: Vec<Clause>,
    reading: Reading,
}

impl Reader<'_> {
    fn paragraph(&mut self, within: Span, heading: bool) {
        let lexicon = Lexicon::default();
        let place = |at: usize| self.stretches.partition_point(|stretch| (stretch.start as usize) < at);
        let (first, end) = (place(within.start), place(within.end));
        let mut cues = phrase::Cues::default();
        token::tokenize(self.text, within, &self.stretches[first..end], first, &lexicon, &mut self.tokens);
        tag::tag(self.text, &mut self.tokens, heading, &mut self.names);
        phrase::chunk(self.text, &self.tokens, &mut self.phrases, &mut cues);
        clause::find(&lexicon, &self.tokens, &self.phrases, &cues.verbs, &mut self.clauses);
        self.label();
    }

    fn label(&mut self) {
        let Reader { tokens, phrases, clauses, reading, .. } = self;
        let span = |phrase: &Phrase| {
            let (first, last) = (&tokens[phrase.first as usize], &tokens[phrase.end as usize - 1]);
            Span::new(first.start as usize, last.end as usize)
        };
        reading.tags.extend(tokens.iter().map(|token| Labelled {
            span: Span::new(token.start as usize, token.end as usize),
            label: format!("{:?}", token.tag).to_lowercase(),
        }));
        reading.phrases.extend(phrases.iter().map(|phrase| Labelled { span: span(phrase), label: sort_of(phrase) }));
        reading.clauses.extend(clauses.iter().map(|clause| ReadClause {
            verb: span(&phrases[clause.verb as usize]),
            subject: clause.subject.map(|subject| span(&phrases[subject.head as usize])),
            cue: clause.cue.is_some(),
        }));
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
