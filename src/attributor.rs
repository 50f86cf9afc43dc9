//! The entry point and the pipeline.

use std::borrow::Cow;

use crate::context::Document;
use crate::link::{Draft, Links, Paragraph};
use crate::mention::NounMention;
use crate::quotation::Scan;
use crate::token::Stretch;
use crate::{
    clause, context, lexicon, link, mention, phrase, quotation, referent, tag, token, Attribution, Cue, Error, Kind,
    Mention, Options, Part, Quotation, Roster, Span, Speaker,
};

/// Finds attributions; built once, used for any number of texts, from any number of threads.
#[derive(Clone, Debug, Default)]
pub struct Attributor {
    options: Options,
}

impl Attributor {
    /// Checks the options.
    ///
    /// # Errors
    /// When an entry of the options cannot be used.
    pub fn new(options: Options) -> Result<Self, Error> {
        Ok(Attributor { options })
    }

    /// The attributions of the text, in text order.
    pub fn attribute<'t>(&self, text: &'t str) -> Vec<Attribution<'t>> {
        self.attribute_with_roster(text, &self.options.roster)
    }

    /// The same, with the known speakers of this text in place of those of the options.
    pub fn attribute_with_roster<'t>(&self, text: &'t str, roster: &Roster) -> Vec<Attribution<'t>> {
        let scan = quotation::scan(text, self.options.typography);
        let stretches = stretches(&scan);
        let mut links = Links { drafts: Vec::new(), of_stretch: vec![None; stretches.len()] };
        let mut mentions: Vec<NounMention> = Vec::new();
        let (mut tokens, mut phrases, mut clauses, mut mention_of) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut names = tag::Names::default();
        let mut at = 0;
        for (number, paragraph) in scan.paragraphs.iter().enumerate() {
            let from = at;
            while at < stretches.len() && stretches[at].start < paragraph.end {
                at += 1;
            }
            let within = Span::new(paragraph.start as usize, paragraph.end as usize);
            token::tokenize(text, within, &stretches[from..at], from, &mut tokens);
            tag::tag(text, &mut tokens, paragraph.heading, &mut names);
            phrase::chunk(text, &tokens, &mut phrases);
            clause::find(&tokens, &phrases, &mut clauses);
            mention::collect(&tokens, &phrases, number as u32, &mut mentions, &mut mention_of);
            mention::mark_subjects(&clauses, &mention_of, &mut mentions);
            let paragraph = Paragraph {
                text,
                tokens: &tokens,
                phrases: &phrases,
                clauses: &clauses,
                mentions: &mentions,
                mention_of: &mention_of,
                number: number as u32,
                heading: paragraph.heading,
                stretches: &stretches,
            };
            link::paragraph(&paragraph, true, &mut links);
        }
        let mut referents = referent::resolve(text, &mentions, roster);
        let document = Document {
            text,
            paragraphs: &scan.paragraphs,
            quotations: &scan.quotations,
            stretches: &stretches,
            mentions: &mentions,
            referents: &referents,
        };
        let added = context::complete(&document, roster, &mut links);
        referents.referents.extend(added);
        let document = Document {
            text,
            paragraphs: &scan.paragraphs,
            quotations: &scan.quotations,
            stretches: &stretches,
            mentions: &mentions,
            referents: &referents,
        };
        let mut records: Vec<Attribution<'t>> =
            links.drafts.iter().map(|draft| record(&document, roster, draft)).collect();
        records.retain(|record| self.wants(record.kind));
        records.sort_by_key(|record| record.span().start);
        records
    }

    fn wants(&self, kind: Kind) -> bool {
        self.options.kinds.as_ref().map_or(true, |kinds| kinds.contains(&kind))
    }

    /// Every quotation of the text, speech or not.
    pub fn find_quotations<'t>(&self, text: &'t str) -> Vec<Quotation<'t>> {
        quotation::find(text, self.options.typography)
    }
}

/// The parts of the outermost quotations.
fn stretches(scan: &Scan) -> Vec<Stretch> {
    let outermost = scan.quotations.iter().enumerate().filter(|(_, quotation)| quotation.depth == 0);
    let parts = outermost.flat_map(|(index, &quotation)| scan.parts(quotation).map(move |part| (index, part)));
    parts
        .map(|(index, part)| Stretch { start: part.start as u32, end: part.end as u32, quotation: index as u32 })
        .collect()
}

fn record<'t>(document: &Document<'t, '_>, roster: &Roster, draft: &Draft) -> Attribution<'t> {
    let text = document.text;
    let cue = draft.cue.map(|cue| Cue {
        span: cue.span,
        text: Cow::Borrowed(cue.span.of(text)),
        lemma: lexicon::verb(cue.verb).map_or(Cow::Borrowed(cue.span.of(text)), |verb| Cow::Borrowed(verb.lemma)),
        act: cue.act,
        negated: cue.negated,
    });
    Attribution {
        kind: draft.kind,
        parts: draft.parts.iter().map(|&(span, quoted)| Part::new(text, span, quoted)).collect(),
        cue,
        speaker: speaker(document, roster, draft),
        addressee: None,
        pattern: draft.pattern,
        confidence: draft.confidence,
    }
}

fn speaker<'t>(document: &Document<'t, '_>, roster: &Roster, draft: &Draft) -> Option<Speaker<'t>> {
    let text = document.text;
    let number =
        draft.referent.or_else(|| draft.speaker.and_then(|mention| document.referents.of_mention[mention as usize]));
    let referent = number.map(|number| &document.referents.referents[number as usize]);
    let mention = draft.speaker.map(|mention| &document.mentions[mention as usize]);
    let name = referent.and_then(|referent| match referent.roster {
        Some(entry) => roster.speakers().get(entry).map(|known| Cow::Owned(known.name.clone())),
        None => referent.name.map(|span| Cow::Borrowed(span.of(text))),
    });
    let kind = referent.map(|referent| referent.kind).or_else(|| mention.map(NounMention::kind))?;
    Some(Speaker {
        name,
        kind,
        mention: mention.map(|mention| Mention::new(text, mention.span)),
        description: referent.and_then(|referent| referent.description).map(|span| Mention::new(text, span)),
        roster: referent.and_then(|referent| referent.roster),
    })
}
