//! The entry point and the pipeline.

use std::borrow::Cow;
use std::fmt;

use crate::context::Document;
use crate::lexicon::Lexicon;
use crate::link::{Draft, Links, Paragraph};
use crate::mention::NounMention;
use crate::own_pattern::OwnPattern;
use crate::phrase::Head;
use crate::quotation::Scan;
use crate::referent::Referents;
use crate::token::Stretch;
use crate::worth::{Place, Without};
use crate::{
    check, clause, context, link, mention, own_pattern, phrase, quotation, referent, tag, token, worth, Attribution,
    Cue, Error, Kind, Mention, Options, Part, Quotation, Roster, Span, Speaker,
};

/// Finds attributions; built once, used for any number of texts, from any number of threads.
///
/// ```
/// use whosaid::{Attributor, CueVerb, Options};
/// let attributor = Attributor::new(Options::new().cue_verb(CueVerb::regular("skeet")))?;
/// for text in ["“No comment,” Ana Reyes skeeted.", "“We won,” Tom Hall said."] {
///     assert_eq!(attributor.attribute(text).len(), 1);
/// }
/// # Ok::<(), whosaid::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Attributor {
    options: Options,
    lexicon: Lexicon,
    patterns: Vec<OwnPattern>,
    without: Without,
}

impl Attributor {
    /// Checks the options and makes them ready for use.
    ///
    /// ```
    /// use whosaid::{Attributor, Options};
    /// let error = Attributor::new(Options::new().title("Dra.").title("dra.")).unwrap_err();
    /// assert_eq!(error.to_string(), r#"title entry 1 ("dra.") is given twice: entry 0 is the same"#);
    /// ```
    ///
    /// # Errors
    /// When an entry of the options cannot be used: a verb, a title or a given name that is empty, no single word, or given
    /// twice (letter case does not tell entries apart); a verb whose forms are not four; a pattern that is no regular
    /// expression, or lacks one of its groups; a pattern to leave out that does not exist. The error names the entry and says what is wrong with it.
    pub fn new(options: Options) -> Result<Self, Error> {
        let lexicon = check::lexicon(&options)?;
        let patterns = check::patterns(&options)?;
        let without = Without::new(&options.without)?;
        Ok(Attributor { options, lexicon, patterns, without })
    }

    /// The attributions of the text, in text order.
    ///
    /// ```
    /// let attributor = whosaid::Attributor::default();
    /// let records = attributor.attribute("“We won,” Ana Reyes said. She added that it was close.");
    /// assert_eq!(records.len(), 2);
    /// ```
    pub fn attribute<'t>(&self, text: &'t str) -> Vec<Attribution<'t>> {
        self.attribute_with_roster(text, &self.options.roster)
    }

    /// The same, with the known speakers of this text in place of those of the options.
    ///
    /// ```
    /// use whosaid::{Attributor, KnownSpeaker, Roster};
    /// let roster = Roster::new(vec![KnownSpeaker::new("Ana Reyes").alias("the mayor")])?;
    /// let records = Attributor::default().attribute_with_roster("“We won,” the mayor said.", &roster);
    /// assert_eq!(records.len(), 1);
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    pub fn attribute_with_roster<'t>(&self, text: &'t str, roster: &Roster) -> Vec<Attribution<'t>> {
        self.by_windows(text, roster, quotation::WINDOW)
    }

    /// Window by window: places inside the pipeline are 32 bits wide, and longer texts are rare enough to lose a link at the
    /// edge.
    fn by_windows<'t>(&self, text: &'t str, roster: &Roster, longest: usize) -> Vec<Attribution<'t>> {
        let windows = quotation::windows(text, longest);
        windows
            .flat_map(|(base, window)| self.window(window, roster).into_iter().map(move |it| it.shifted(base)))
            .collect()
    }

    fn window<'t>(&self, text: &'t str, roster: &Roster) -> Vec<Attribution<'t>> {
        let scan = quotation::scan(text, self.options.typography);
        let stretches = stretches(&scan);
        let mut links = Links { of_stretch: vec![None; stretches.len()], ..Links::default() };
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
            token::tokenize(text, within, &stretches[from..at], from, &self.lexicon, &mut tokens);
            tag::tag(text, &mut tokens, paragraph.heading, &mut names);
            phrase::chunk(text, &tokens, &mut phrases);
            clause::find(&self.lexicon, &tokens, &phrases, &mut clauses);
            let first = mentions.len();
            make_room(&mut mentions, phrases.len(), text.len(), paragraph.end as usize);
            mention::collect(text, &tokens, &phrases, number as u32, &mut mentions, &mut mention_of);
            mention::mark_subjects(&phrases, &clauses, &mention_of, &mut mentions);
            let hits = own_pattern::find(&self.patterns, text, within);
            let speakers = hits.iter().map(|hit| hit.speaker);
            let speakers = own_pattern::introduce(speakers, first, number as u32, &mut mentions, &mut mention_of);
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
                without: self.without,
            };
            let from = links.drafts.len();
            link::paragraph(&paragraph, self.wants(Kind::Indirect), &mut links);
            own_pattern::link(&paragraph, &self.lexicon, &hits, &speakers, from, &mut links);
        }
        let mut referents = referent::resolve(&self.lexicon, text, &mentions, roster);
        let nobody = Referents::default();
        let read = Document {
            text,
            lexicon: &self.lexicon,
            paragraphs: &scan.paragraphs,
            quotations: &scan.quotations,
            stretches: &stretches,
            mentions: &mentions,
            referents: &nobody,
            without: self.without,
        };
        let added = context::complete(&Document { referents: &referents, ..read }, roster, &mut links);
        referents.referents.extend(added);
        let document = Document { referents: &referents, ..read };
        let story = links.story;
        let drafts = links.drafts.into_iter();
        let mut records: Vec<Attribution<'t>> =
            drafts.map(in_order).map(|draft| record(&document, &self.lexicon, roster, &draft, story)).collect();
        for found in &links.addressees {
            records[found.draft as usize].addressee = speaker(&document, roster, found.mention, found.referent);
        }
        records.retain(|record| self.wants(record.kind));
        // places are sorted, then records moved: these are large, and a stable sort would take as much again to move them
        records.sort_by_cached_key(|record| record.span().start);
        records
    }

    fn wants(&self, kind: Kind) -> bool {
        self.options.kinds.as_ref().map_or(true, |kinds| kinds.contains(&kind))
    }

    /// Every quotation of the text, speech or not, outer before inner.
    ///
    /// ```
    /// use whosaid::{Attributor, Options, Typography};
    /// let british = Attributor::new(Options::new().typography(Typography::Single))?;
    /// assert_eq!(british.find_quotations("‘It is “late”,’ he said.")[0].text, "‘It is “late”,’");
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    pub fn find_quotations<'t>(&self, text: &'t str) -> Vec<Quotation<'t>> {
        quotation::find(text, self.options.typography)
    }
}

/// Two attributors are equal when their options are.
impl PartialEq for Attributor {
    fn eq(&self, other: &Self) -> bool {
        self.options == other.options
    }
}

impl fmt::Debug for Attributor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attributor").field("options", &self.options).finish_non_exhaustive()
    }
}

/// Room for the next mentions, and by what the text has held so far for the rest of them: a table that doubles would take
/// three times its size while it moves.
fn make_room(mentions: &mut Vec<NounMention>, phrases: usize, bytes: usize, passed: usize) {
    let next = 2 * phrases;
    if mentions.capacity() - mentions.len() < next {
        let known = (mentions.len() + next) as f64;
        let rest = known * (bytes - passed) as f64 / passed.max(1) as f64;
        mentions.reserve_exact(next + (rest * 1.05).min(known) as usize);
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

/// Parts are linked in the order of their evidence; a record has them in text order.
fn in_order(mut draft: Draft) -> Draft {
    draft.parts.sort_by_key(|part| part.0.start);
    draft
}

fn record<'t>(
    document: &Document<'t, '_>,
    lexicon: &Lexicon,
    roster: &Roster,
    draft: &Draft,
    story: bool,
) -> Attribution<'t> {
    let text = document.text;
    let cue = draft.cue.map(|cue| Cue {
        span: cue.span,
        text: Cow::Borrowed(cue.span.of(text)),
        lemma: lexicon.lemma(cue.verb).unwrap_or(Cow::Borrowed(cue.span.of(text))),
        act: cue.act,
        negated: cue.negated,
    });
    let speaker = speaker(document, roster, draft.speaker, draft.referent);
    Attribution {
        kind: draft.kind,
        parts: draft.parts.iter().map(|&(span, quoted)| Part::new(text, span, quoted)).collect(),
        cue,
        confidence: speaker.as_ref().map_or(0.0, |_| confidence(document, draft, story)),
        speaker,
        addressee: None,
        pattern: draft.pattern,
    }
}

/// How sure the speaker is.
fn confidence(document: &Document<'_, '_>, draft: &Draft, story: bool) -> f32 {
    if let Some(share) = draft.share {
        return share;
    }
    let named = |mention: u32| document.mentions[mention as usize].sort == Head::Name;
    let words =
        |span: Span| span.of(document.text).split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
    let long = |&(span, quoted): &(Span, bool)| quoted && words(span).take(worth::LONG).count() == worth::LONG;
    let place = match draft.kind {
        Kind::Indirect => Place::Long,
        _ if story && draft.speaker.is_some_and(named) => Place::Named,
        _ if story => Place::Story,
        _ if draft.parts.iter().any(long) => Place::Long,
        _ => Place::Short,
    };
    worth::confidence(draft.pattern, place)
}

fn speaker<'t>(
    document: &Document<'t, '_>,
    roster: &Roster,
    mention: Option<u32>,
    referent: Option<u32>,
) -> Option<Speaker<'t>> {
    let text = document.text;
    let number = referent.or_else(|| mention.and_then(|mention| document.referents.of_mention[mention as usize]));
    let referent = number.map(|number| &document.referents.referents[number as usize]);
    let mention = mention.map(|mention| &document.mentions[mention as usize]);
    let name = referent.and_then(|referent| match referent.roster {
        Some(entry) => roster.speakers().get(entry).map(|known| Cow::Owned(known.name.clone())),
        None => referent.name.map(|span| on_one_line(span.of(text))),
    });
    let kind = referent.map(|referent| referent.kind).or_else(|| mention.map(NounMention::kind))?;
    if name.is_none() && mention.is_none() {
        return None;
    }
    Some(Speaker {
        name,
        kind,
        mention: mention.map(|mention| Mention::new(text, mention.whole())),
        description: referent.and_then(|referent| referent.description).map(|span| Mention::new(text, span)),
        roster: referent.and_then(|referent| referent.roster),
    })
}

/// A name as one would write it, where the text breaks it over two lines.
fn on_one_line(name: &str) -> Cow<'_, str> {
    match name.contains(['\n', '\r', '\t']) {
        true => Cow::Owned(name.split_whitespace().collect::<Vec<_>>().join(" ")),
        false => Cow::Borrowed(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARAGRAPHS: [&str; 4] = [
        "“The bridge is closed,” said Mayor Ana Reyes, 52. She added that it was old.\n",
        "Élodie Hall, an engineer, told reporters that the piers were “rusty, all of them” – twice.\n",
        "\n",
        "“Nobody crosses it,” Tom Hall wrote. “Nobody.”\n",
    ];

    fn windowed(text: &str, longest: usize) -> Vec<Attribution<'_>> {
        Attributor::default().by_windows(text, &Roster::default(), longest)
    }

    #[test]
    fn a_text_by_windows_gives_the_records_of_its_pieces() {
        let text = PARAGRAPHS.concat();
        let longest = PARAGRAPHS.iter().map(|paragraph| paragraph.len()).max().unwrap();
        let mut base = 0;
        let mut expected = Vec::new();
        for (start, window) in quotation::windows(&text, longest) {
            assert_eq!(start, base);
            base += window.len();
            expected.extend(crate::attribute(window).into_iter().map(|record| record.shifted(start)));
        }
        assert_eq!(base, text.len());
        let found = windowed(&text, longest);
        assert!(found.len() >= 3, "{found:#?}");
        assert_eq!(found, expected);
    }

    #[test]
    fn places_are_those_of_the_whole_text() {
        let text = PARAGRAPHS.concat();
        for longest in [1, 7, 40, 100, 150, 1000] {
            for record in windowed(&text, longest) {
                record.parts.iter().for_each(|part| assert_eq!(part.span.of(&text), part.text));
                record.cue.iter().for_each(|cue| assert_eq!(cue.span.of(&text), cue.text));
                let mentions = record.speaker.iter().flat_map(|it| it.mention.iter().chain(&it.description));
                mentions.for_each(|mention| assert_eq!(mention.span.of(&text), mention.text));
            }
        }
    }
}
