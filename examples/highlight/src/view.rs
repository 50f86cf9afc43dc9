//! The documents as elements of the page.

use std::ops::Range;

use whosaid::{Attribution, Document, Kind, Label};
use whosaid_editing::{nest, paragraphs, Mark, Piece};
use whosaid_markup::Plain;

use crate::card::{why_no_record, why_nobody, Card};
use crate::people::{People, Person};

/// A document of the page.
pub struct View<'a> {
    pub name: &'a str,
    pub paragraphs: Vec<Paragraph<'a>>,
    pub quotations: usize,
}

pub struct Paragraph<'a> {
    /// Where its bytes come from: `TEXT:SOURCE` where both go on alike, `TEXT:START-END` for what is written in another way.
    pub origin: String,
    pub pieces: Vec<Piece<'a, Element>>,
}

/// An element of a paragraph, for the card of that number.
#[derive(Clone, Copy, Debug)]
pub struct Element {
    pub card: usize,
    pub sort: Sort,
    /// Whether it is the first part of its record.
    pub first: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Part,
    Cue,
    /// Who speaks.
    Mention,
    /// Who is spoken to, where and when.
    Circumstance,
}

/// What all documents share.
pub struct Scribe<'a> {
    pub people: &'a People,
    /// Records that are less sure than this are doubtful.
    pub doubtful: f32,
    pub cards: Vec<Card<'a>>,
}

impl<'a> Scribe<'a> {
    pub fn view(
        &mut self,
        number: usize,
        (name, skipped): (&'a str, usize),
        plain: &'a Plain<'a>,
        (document, fixed): (&'a Document<'a>, &[bool]),
    ) -> View<'a> {
        let mut marks = Vec::new();
        let before = self.cards.len();
        let place = |start: usize, end: usize| {
            let source = plain.source_range(start..end);
            (skipped + source.start, skipped + source.end)
        };
        for (record, &fixed) in document.attributions().iter().zip(fixed) {
            add(&mut marks, self.cards.len(), record);
            let parts = record.parts.iter().map(|part| part.span);
            let id = |id: usize| self.people.of_speaker(number, id);
            self.cards.push(Card {
                document: number,
                at: parts.map(|span| place(span.start, span.end)).collect(),
                speaker: record.speaker.as_ref().map(|speaker| id(speaker.id)),
                addressee: record.addressee.as_ref().map(|somebody| id(somebody.id)),
                why: match record.speaker {
                    Some(_) => None,
                    None => Some(why_nobody(record.reason)),
                },
                doubtful: record.speaker.is_some() && record.confidence < self.doubtful,
                fixed,
                text: None,
                record: Some(record),
            });
        }
        for quotation in document.quotations() {
            if quotation.record.is_some() || quotation.label == Label::Nested {
                continue;
            }
            marks.push(mark(self.cards.len(), quotation.span, Sort::Part, true));
            self.cards.push(Card {
                document: number,
                at: vec![place(quotation.span.start, quotation.span.end)],
                speaker: None,
                addressee: None,
                why: Some(why_no_record(quotation.label)),
                doubtful: false,
                fixed: false,
                text: Some(quotation.span.of(plain.text())),
                record: None,
            });
        }
        View {
            name,
            paragraphs: paragraphs(plain.text())
                .into_iter()
                .zip(nest(plain.text(), marks))
                .map(|(span, pieces)| Paragraph {
                    origin: origin(plain, skipped, span),
                    pieces,
                })
                .collect(),
            quotations: self.cards.len() - before,
        }
    }
}

/// Of the text as a browser has it: it leaves out `NUL`, and the first half of the end of a line.
fn origin(plain: &Plain<'_>, skipped: usize, span: Range<usize>) -> String {
    let text = &plain.text()[span.clone()];
    let (mut origin, mut at, mut next) = (String::new(), 0, None);
    for (place, char) in text.char_indices() {
        if char == '\0' || text[place..].starts_with("\r\n") {
            continue;
        }
        let start = span.start + place;
        let source = plain.source_range(start..start + char.len_utf8());
        let (start, end) = (skipped + source.start, skipped + source.end);
        let same = source.len() == char.len_utf8();
        if !same {
            origin += &format!(" {at}:{start}-{end}");
        } else if next != Some(start) {
            origin += &format!(" {at}:{start}");
        }
        next = same.then_some(end);
        at += char.len_utf8();
    }
    origin.trim_start().to_string()
}

fn mark(card: usize, span: whosaid::Span, sort: Sort, first: bool) -> Mark<Element> {
    let what = Element { card, sort, first };
    Mark {
        span: span.start..span.end,
        what,
    }
}

/// Everything of a record that stands in the text.
fn add(marks: &mut Vec<Mark<Element>>, card: usize, record: &Attribution<'_>) {
    for (number, part) in record.parts.iter().enumerate() {
        marks.push(mark(card, part.span, Sort::Part, number == 0));
    }
    let mut add = |span, sort| marks.push(mark(card, span, sort, false));
    if let Some(cue) = &record.cue {
        add(cue.span, Sort::Cue);
    }
    let speaker = record.speaker.iter();
    for mention in speaker
        .clone()
        .filter_map(|speaker| speaker.mention.as_ref())
    {
        add(mention.span, Sort::Mention);
    }
    let heard = record
        .addressee
        .iter()
        .filter_map(|heard| heard.mention.as_ref());
    let role = speaker.filter_map(|speaker| speaker.description.as_ref());
    for mention in heard.chain(role).chain(&record.setting).chain(&record.when) {
        add(mention.span, Sort::Circumstance);
    }
}

/// What the template asks of an element.
impl Element {
    pub fn classes(&self, card: &Card<'_>, people: &[Person]) -> String {
        let sort = match self.sort {
            Sort::Part => "part",
            Sort::Cue => "cue",
            Sort::Mention => "mention",
            Sort::Circumstance => "circumstance",
        };
        let mut classes = sort.to_string();
        let mut add = |class: &str| {
            classes.push(' ');
            classes.push_str(class);
        };
        match card.speaker {
            Some(speaker) => add(&format!("c{}", people[speaker].colour)),
            None => add("nobody"),
        }
        if self.sort == Sort::Part {
            if let Some(record) = card.record {
                add(match record.kind {
                    Kind::Direct => "direct",
                    Kind::Mixed => "mixed",
                    Kind::Indirect => "indirect",
                    _ => "turn",
                });
            }
            if card.doubtful {
                add("doubtful");
            }
            if card.fixed {
                add("fixed");
            }
        }
        classes
    }

    /// What stands for the speaker before the first part.
    pub fn tag<'p>(&self, card: &Card<'_>, people: &'p [Person]) -> &'p str {
        card.speaker.map_or("?", |speaker| &people[speaker].tag)
    }

    /// What a screen reader says of a part.
    pub fn label(&self, card: &Card<'_>, people: &[Person]) -> String {
        let who = card
            .speaker
            .map_or("Nobody known", |speaker| &people[speaker].name);
        let Some(record) = card.record else {
            return "Quotation without a speaker".to_string();
        };
        let doubt = if card.doubtful { ", doubtful" } else { "" };
        let more = if self.first { "" } else { ", continued" };
        format!("{who}, {}{doubt}{more}", record.kind)
    }
}
