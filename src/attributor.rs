//! The entry point and the pipeline.

use std::fmt;
use std::sync::Arc;

use crate::confidence::{Facts, Grounds};
use crate::coref::{self, Referents};
use crate::dialogue;
use crate::document::{Backdrop, Faces};
use crate::lexicon::Lexicon;
use crate::mention::NounMention;
use crate::pattern::Without;
use crate::reading::{self, Reading, Setting};
use crate::report::content::Contents;
use crate::report::own_pattern::{self, OwnPattern};
use crate::report::{Draft, Links, Wanted as Reports};
use crate::syntax::token::Stretch;
use crate::text::quotation::{self, Page, Scan};
use crate::{
    check, record, Act, Attribution, Cast, Document, Error, Kind, Options, Quotation, Roster,
    UnbalancedMark,
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
    /// What the features of a conversation weigh, if it is not what is built in.
    weights: Option<Arc<[[f32; 2]]>>,
}

impl Attributor {
    /// Checks the options and makes them ready for use.
    ///
    /// ```
    /// use whosaid::{Attributor, Options};
    /// let error = Attributor::new(Options::new().title("Dra.").title("dra.")).unwrap_err();
    /// assert_eq!(error.to_string(), r#"title entry 1 ("dra.") is a duplicate of entry 0"#);
    /// ```
    ///
    /// # Errors
    /// When an entry of the options cannot be used: a verb, title or given name that is empty, has several words, or is
    /// given twice (ignoring case); a verb that does not have four forms; a pattern that is not a valid regular expression,
    /// is too large, or lacks one of its groups. The error names the entry and says what is wrong with it.
    pub fn new(options: Options) -> Result<Self, Error> {
        let lexicon = check::lexicon(&options)?;
        let patterns = check::patterns(&options)?;
        let without = Without::new(&options.without);
        Ok(Attributor {
            options,
            lexicon,
            patterns,
            without,
            weights: None,
        })
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
    pub fn attribute_with_roster<'t>(
        &self,
        text: &'t str,
        roster: &Roster,
    ) -> Vec<Attribution<'t>> {
        let records = self.by_windows(text, roster, quotation::WINDOW, Wanted::Records);
        records.into_attributions()
    }

    /// The text with all that was read of it: its attributions, who speaks, what is quoted, and its segments.
    ///
    /// ```
    /// let document = whosaid::Attributor::default().read("“We won,” Ana Reyes said.");
    /// assert_eq!(document.speakers()[0].label(), Some("Ana Reyes"));
    /// ```
    pub fn read<'t>(&self, text: &'t str) -> Document<'t> {
        self.read_with_roster(text, &self.options.roster)
    }

    /// The same, with the known speakers of this text in place of those of the options.
    ///
    /// ```
    /// use whosaid::{Attributor, KnownSpeaker, Roster};
    /// let roster = Roster::new(vec![KnownSpeaker::new("Ana Reyes").alias("the mayor")])?;
    /// let document = Attributor::default().read_with_roster("“We won,” the mayor said.", &roster);
    /// assert_eq!(document.speakers()[0].roster, Some(0));
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    pub fn read_with_roster<'t>(&self, text: &'t str, roster: &Roster) -> Document<'t> {
        self.by_windows(text, roster, quotation::WINDOW, Wanted::WHOLE)
    }

    /// A piece of a text whose earlier pieces have been read: whoever is in the cast is known and keeps the id, and whoever is
    /// new is added to it. [`Document::speakers`] begins with the cast, those of it who say nothing here without records.
    ///
    /// ```
    /// use whosaid::{Attributor, Cast};
    /// let (attributor, mut cast) = (Attributor::default(), Cast::default());
    /// for chapter in ["“No,” Emma Stone said.", "“Never,” Emma said."] {
    ///     let document = attributor.read_on(chapter, &mut cast);
    ///     assert_eq!(document.speakers()[0].name.as_deref(), Some("Emma Stone"));
    /// }
    /// assert_eq!(cast.people().len(), 1);
    /// ```
    pub fn read_on<'t>(&self, text: &'t str, cast: &mut Cast) -> Document<'t> {
        self.read_on_with_roster(text, &self.options.roster, cast)
    }

    /// The same, with the known speakers of this text in place of those of the options: the same for all of its pieces.
    ///
    /// ```
    /// use whosaid::{Attributor, Cast, KnownSpeaker, Roster};
    /// let roster = Roster::new(vec![KnownSpeaker::new("Emma Stone").alias("the captain")])?;
    /// let mut cast = Cast::default();
    /// let document = Attributor::default().read_on_with_roster("“No,” the captain said.", &roster, &mut cast);
    /// assert_eq!(document.speakers()[0].roster, Some(0));
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    pub fn read_on_with_roster<'t>(
        &self,
        text: &'t str,
        roster: &Roster,
        cast: &mut Cast,
    ) -> Document<'t> {
        let (known, ids) = cast.roster(roster);
        let (whole, from) = cast.before(text);
        let mut document = match from {
            0 => self.read_with_roster(text, &known),
            _ => {
                let wanted = Wanted::Document { from };
                let document = self.by_windows(&whole, &known, quotation::WINDOW, wanted);
                document.from(from).into_owned()
            }
        };
        cast.take_up(&mut document, &ids, roster.speakers().len());
        cast.pass(whole);
        document
    }

    /// Window by window: places inside the pipeline are 32 bits wide, and longer texts are rare enough to lose a link at the
    /// edge.
    fn by_windows<'t>(
        &self,
        text: &'t str,
        roster: &Roster,
        longest: usize,
        wanted: Wanted,
    ) -> Document<'t> {
        let mut windows = quotation::windows(text, longest);
        // nearly every text has one, whose records need not move
        let mut document = windows
            .next()
            .map_or_else(Document::default, |(_, window)| {
                self.window(window, roster, wanted, &mut |_| ())
            });
        for (base, window) in windows {
            let wanted = wanted.behind(base);
            document.append(self.window(window, roster, wanted, &mut |_| ()), base);
        }
        document
    }

    /// The facts that the confidence of each record goes by.
    pub(crate) fn facts(&self, text: &str, roster: &Roster) -> Vec<Facts> {
        let mut facts = Vec::new();
        self.window(text, roster, Wanted::Records, &mut |one| {
            facts.push(one.clone())
        });
        facts
    }

    fn window<'t>(
        &self,
        text: &'t str,
        roster: &Roster,
        wanted: Wanted,
        show: &mut dyn FnMut(&Facts),
    ) -> Document<'t> {
        let (lexicon, typography) = (&self.lexicon, self.options.typography);
        let page = &mut Page::of(text);
        page.genre = self.options.genre;
        let unquoted = self.wants(Kind::Indirect) || self.wants(Kind::Turn);
        let scan = match unquoted || wanted != Wanted::Records {
            true => Some(quotation::scan(lexicon, page, typography)),
            // without a quotation all is indirect, or turns
            false => quotation::scan_quoted(lexicon, page, typography),
        };
        let Some(scan) = scan else {
            return Document::default();
        };
        let text = page.text();
        let ((links, added), mentions, mut referents, stretches) =
            self.linked(text, &scan, roster, |document, links| {
                let (links, added) = dialogue::complete(document, roster, links);
                let contents = Contents {
                    text,
                    lexicon,
                    stretches: document.stretches,
                    mentions: document.mentions,
                };
                (contents.settle(links), added)
            });
        referents.referents.extend(added);
        let faces = match wanted {
            Wanted::Records => None,
            Wanted::Document { .. } => {
                Some(Faces::of(text, &mentions, &referents, &stretches, &links))
            }
        };
        let order = record::in_order(&links.drafts, |draft| {
            self.wants(draft.kind()) && self.wants_act(draft.act()) && wanted.holds(page, draft)
        });
        let grounds = Grounds {
            text,
            lexicon,
            mentions: &mentions,
            referents: &referents,
            links: &links,
            roster,
        };
        let confidence = grounds.confidence(&order, show);
        let settled = record::settle(text, links, &mentions, referents);
        drop(mentions);
        let told = record::records(page, lexicon, roster, settled, &order, &confidence);
        let scan = &scan;
        match &faces {
            Some(faces) => Backdrop { page, scan, faces }.document(told),
            None => Document::of_records(told.records),
        }
    }

    /// Reads a page, and links what patterns link; what else there is to do with it is up to the caller.
    pub(crate) fn linked<T>(
        &self,
        text: &str,
        scan: &Scan,
        roster: &Roster,
        then: impl FnOnce(&dialogue::Document<'_, '_>, Links) -> T,
    ) -> (T, Vec<NounMention>, Referents, Vec<Stretch>) {
        let (lexicon, without, patterns) = (&self.lexicon, self.without, self.patterns());
        // what a pattern of the caller's own may take depends on what indirect speech has left
        let reports = match self.wants(Kind::Indirect) || !patterns.is_empty() {
            true => Reports::Likely,
            false => Reports::Nothing,
        };
        let stretches = reading::stretches(scan);
        let (paragraphs, quotations) = (&scan.paragraphs[..], &scan.quotations[..]);
        let setting = Setting {
            text,
            lexicon,
            patterns,
            without,
            reports,
            stretches: &stretches,
            turns: &scan.turns,
        };
        let Reading {
            mentions,
            names,
            mut links,
            ..
        } = Reading::of(&setting, paragraphs);
        let nobody = Referents::default();
        let document = dialogue::Document {
            text,
            lexicon,
            paragraphs,
            quotations,
            stretches: &stretches,
            mentions: &mentions,
            referents: &nobody,
            without,
            genre: self.options.genre,
            weights: self.weights.as_deref().unwrap_or(dialogue::WEIGHTS),
        };
        let genre = dialogue::prepare(&document, &mut links);
        let referents = coref::resolve(text, lexicon, &mentions, names, roster, genre);
        let document = dialogue::Document {
            referents: &referents,
            ..document
        };
        let done = then(&document, links);
        (done, mentions, referents, stretches)
    }

    /// With other weights of the conversation, as the program that fits them tries.
    pub(crate) fn with_weights(mut self, weights: Vec<[f32; 2]>) -> Self {
        self.weights = Some(weights.into());
        self
    }

    /// The caller's own, unless they are left out.
    fn patterns(&self) -> &[OwnPattern] {
        if self.without.has(own_pattern::NAME) {
            &[]
        } else {
            &self.patterns
        }
    }

    fn wants(&self, kind: Kind) -> bool {
        self.options
            .kinds
            .as_ref()
            .map_or(true, |kinds| kinds.contains(&kind))
    }

    fn wants_act(&self, act: Act) -> bool {
        let acts = self.options.acts.as_ref();
        acts.map_or(true, |acts| acts.contains(&act)) && !self.options.without_acts.contains(&act)
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
        quotation::find(&self.lexicon, text, self.options.typography)
    }

    /// Every quotation mark of the text that lacks its partner.
    ///
    /// ```
    /// use whosaid::{Attributor, Options, Typography};
    /// let british = Attributor::new(Options::new().typography(Typography::Single))?;
    /// assert_eq!(british.unbalanced_marks("‘It is late, he said.")[0].text, "‘");
    /// # Ok::<(), whosaid::Error>(())
    /// ```
    pub fn unbalanced_marks<'t>(&self, text: &'t str) -> Vec<UnbalancedMark<'t>> {
        quotation::unbalanced(&self.lexicon, text, self.options.typography)
    }
}

/// How much of what was read a caller wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Records,
    /// What stands before a byte is read, and not told.
    Document {
        from: usize,
    },
}

impl Wanted {
    const WHOLE: Self = Wanted::Document { from: 0 };

    /// The same of a window that begins at a byte.
    fn behind(self, base: usize) -> Self {
        match self {
            Wanted::Records => self,
            Wanted::Document { from } => Wanted::Document {
                from: from.saturating_sub(base),
            },
        }
    }

    /// Whether some of a draft's content is told.
    fn holds(self, page: &Page<'_>, draft: &Draft) -> bool {
        match self {
            Wanted::Document { from } if from > 0 => {
                let mut parts = draft.parts.iter();
                parts.any(|part| page.place(part.0).start >= from)
            }
            _ => true,
        }
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
        f.debug_struct("Attributor")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
