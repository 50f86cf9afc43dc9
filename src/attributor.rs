//! The entry point and the pipeline.

use std::borrow::Cow;

use crate::link::{Draft, Links, Paragraph};
use crate::mention::NounMention;
use crate::token::Stretch;
use crate::{
    clause, lexicon, link, mention, phrase, quotation, referent, tag, token, Attribution, Cue, Error, Kind, Mention,
    Options, Part, Quotation, Roster, Span, Speaker,
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
        let _ = roster;
        let scan = quotation::scan(text, self.options.typography);
        let stretches: Vec<Stretch> = scan
            .quotations
            .iter()
            .enumerate()
            .filter(|(_, q)| q.depth == 0)
            .map(|(i, q)| Stretch { start: q.start, end: q.end, quotation: i as u32 })
            .collect();
        let mut links = Links { drafts: Vec::new(), of_stretch: vec![None; stretches.len()] };
        let mut mentions: Vec<NounMention> = Vec::new();
        let (mut tokens, mut phrases, mut clauses, mut mention_of) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut at = 0;
        for (number, paragraph) in scan.paragraphs.iter().enumerate() {
            let from = at;
            while at < stretches.len() && stretches[at].start < paragraph.end {
                at += 1;
            }
            let within = Span::new(paragraph.start as usize, paragraph.end as usize);
            token::tokenize(text, within, &stretches[from..at], from, &mut tokens);
            tag::tag(text, &mut tokens, paragraph.heading);
            phrase::chunk(text, &tokens, &mut phrases);
            clause::find(&tokens, &phrases, &mut clauses);
            mention::collect(&tokens, &phrases, number as u32, &mut mentions, &mut mention_of);
            let paragraph = Paragraph {
                text,
                tokens: &tokens,
                phrases: &phrases,
                clauses: &clauses,
                mentions: &mentions,
                mention_of: &mention_of,
                number: number as u32,
            };
            link::paragraph(&paragraph, true, &mut links);
        }
        let names = referent::resolve(text, &mentions);
        let mut records: Vec<Attribution<'t>> =
            links.drafts.iter().map(|draft| record(text, draft, &mentions, &names)).collect();
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

fn record<'t>(text: &'t str, draft: &Draft, mentions: &[NounMention], names: &[Option<Span>]) -> Attribution<'t> {
    let cue = draft.cue.map(|cue| Cue {
        span: cue.span,
        text: Cow::Borrowed(cue.span.of(text)),
        lemma: lexicon::verb(cue.verb).map_or(Cow::Borrowed(cue.span.of(text)), |verb| Cow::Borrowed(verb.lemma)),
        act: cue.act,
        negated: cue.negated,
    });
    let speaker = draft.speaker.map(|number| {
        let mention = &mentions[number as usize];
        Speaker {
            name: names[number as usize].map(|span| Cow::Borrowed(span.of(text))),
            kind: mention.kind(),
            mention: Some(Mention::new(text, mention.span)),
            description: None,
            roster: None,
        }
    });
    Attribution {
        kind: draft.kind,
        parts: draft.parts.iter().map(|&(span, quoted)| Part::new(text, span, quoted)).collect(),
        cue,
        speaker,
        addressee: None,
        pattern: draft.pattern,
        confidence: draft.confidence,
    }
}
