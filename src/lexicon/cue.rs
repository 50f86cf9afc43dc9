//! Whether a verb reports speech: the counts of its row, and every question that is asked of them.
//!
//! A row counts four frames. In each the rate is the share of cases that reported, drawn towards what is usual in that frame
//! by [`USUAL`] cases, so that a verb without any is a usual one. Each question has one threshold.

use crate::Act;

/// What a cue verb stands with as that which it reports.
///
/// ```
/// use whosaid::explain::{self, Frame};
/// let reading = explain::read("Ana Reyes said that it was late.");
/// let cue = reading.clauses[0].cue.as_ref();
/// assert_eq!(cue.and_then(|cue| cue.frame), Some(Frame::Clause));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Frame {
    /// A quotation, or a clause before the cue: *“…,” she said*.
    Quotation,
    /// *said (that) the well was dry*
    Clause,
    /// *vowed to dig*, *urged them to dig*
    Infinitive,
    /// *criticized the plan*, *called for a new well*
    Object,
}

/// How often a verb reports speech in one frame: cases that do, of all cases in that frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) cues: u16,
    pub(crate) of: u16,
}

/// The counts of a cue verb, from the training articles; zeros where a verb never stood in that frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CueFrames {
    pub(crate) act: Act,
    pub(crate) quotation: Counts,
    pub(crate) clause: Counts,
    pub(crate) infinitive: Counts,
    pub(crate) object: Counts,
    pub(crate) hearer: Hearer,
}

/// Where the one stands who hears what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hearer {
    /// Nowhere: *to* behind it leads to what is spoken of, *alluded to Emma*.
    Nobody,
    /// Behind *to*: *said to Emma*.
    To,
    /// As the object: *asked Emma*, *asked*.
    Object,
    /// The same, and never left out: *told Emma*.
    Needed,
}

/// So many cases of a usual verb stand beside those of the verb itself.
const USUAL: f32 = 2.0;

/// The least rate of quotations for words in marks beside the verb to be its subject's.
const QUOTES: f32 = 0.55;

/// The least rate of clauses for what follows the verb to be reported.
const STATES: f32 = 0.6;

/// The least rate of all frames for a verb to have a report of its own.
const REPORTS: f32 = 0.35;

/// So many cases prove a habit.
const PROVEN: u16 = 10;

/// A verb with so many objects for each quotation handles things: *“…” Reyes put down the cup.*
const OBJECTS: u16 = 4;

/// So many cases of a frame tell how a verb stands in it.
const KNOWN: u16 = 4;

/// Beside so many objects a clause was chance.
const CHANCE: u16 = 12;

/// With so many quotations a verb is common.
const COMMON: u16 = 40;

impl CueFrames {
    pub(crate) fn counts(self, frame: Frame) -> Counts {
        match frame {
            Frame::Quotation => self.quotation,
            Frame::Clause => self.clause,
            Frame::Infinitive => self.infinitive,
            Frame::Object => self.object,
        }
    }

    /// How likely the verb reports in this frame.
    pub(crate) fn rate(self, frame: Frame) -> f32 {
        let usual = match frame {
            Frame::Quotation => 0.6,
            Frame::Clause => 0.6,
            Frame::Infinitive => 0.5,
            Frame::Object => 0.45,
        };
        let Counts { cues, of } = self.counts(frame);
        (f32::from(cues) + USUAL * usual) / (f32::from(of) + USUAL)
    }

    /// How likely it reports, whatever its frame.
    pub(crate) fn any_rate(self) -> f32 {
        let frames = [self.quotation, self.clause, self.infinitive, self.object];
        let (cues, of) = frames.iter().fold((0, 0), |(cues, of), frame| {
            (cues + u32::from(frame.cues), of + u32::from(frame.of))
        });
        // what was never met is in the list because it reports
        if of == 0 {
            0.5
        } else {
            (cues as f32 + 0.5) / (of as f32 + 2.0)
        }
    }

    /// Whether words in marks beside it are its subject's.
    pub(crate) fn quotes(self) -> bool {
        self.rate(Frame::Quotation) > QUOTES
    }

    /// Whether it reports the clause that it stands with.
    pub(crate) fn states(self) -> bool {
        self.rate(Frame::Clause) > STATES
    }

    /// Whether it reports all that follows, where it stands with `beside`.
    pub(crate) fn governs(self, beside: Option<Frame>) -> bool {
        let frame = match beside {
            // seldom met with one: what reports a clause reports what is to be done
            Some(Frame::Infinitive) if self.infinitive.of >= KNOWN => Frame::Infinitive,
            // *it appears that*: rather *to be* than *that it is*
            _ if self.infinitive.of > KNOWN * self.clause.of.max(1) => return false,
            // *to blame X for Y*: a clause beside so many objects was chance
            _ if self.clause.of > 0 && self.object.of > CHANCE * self.clause.of => return false,
            // *called the plan that X backed “…”*: a verb of naming reports by what it takes beside its object
            _ if self.act == Act::Calls => Frame::Object,
            // never met with one: what reports words in marks reports others
            _ if self.clause.of == 0 => Frame::Quotation,
            _ => Frame::Clause,
        };
        self.rate(frame) > STATES
    }

    /// Whether it reports often enough, in any frame, to have a report of its own beside another.
    pub(crate) fn reports(self) -> bool {
        self.any_rate() > REPORTS
    }

    /// A verb of speech, proven: what a mark sets off behind it is its own subject's, whatever is reported around it.
    pub(crate) fn speaks(self) -> bool {
        self.quotation.cues >= PROVEN && self.quotes()
    }

    /// A verb whose subject's own words stand with it more often than not.
    pub(crate) fn quotes_most(self) -> bool {
        self.speaks() && self.quotation.cues > self.clause.of.max(self.object.of)
    }

    /// A verb of statements, proven: an object beside it is who is spoken to, or what about.
    pub(crate) fn tells(self) -> bool {
        self.clause.cues >= PROVEN && self.states() && 2 * self.clause.cues > self.object.cues
    }

    /// Whether its object is who hears what is said: *told Emma, asked Emma*.
    pub(crate) fn has_hearer(self) -> bool {
        matches!(self.hearer, Hearer::Object | Hearer::Needed)
    }

    /// Whether it takes things rather than words: *“…” Reyes put down the cup*.
    pub(crate) fn handles(self) -> bool {
        self.object.of > OBJECTS * self.quotation.of.max(1)
    }

    /// Whether it stands with quotations and with little else, so that it tells by itself that somebody has spoken; or so
    /// often that this does as well.
    pub(crate) fn marks_speech(self) -> bool {
        let Counts { cues, of } = self.quotation;
        let speaks = matches!(self.act, Act::Says | Act::Asks | Act::Answers | Act::Writes);
        let little_else =
            u32::from(cues) >= u32::from(self.infinitive.of) + u32::from(self.object.of);
        4 * u32::from(cues) >= 3 * u32::from(of) && (speaks && little_else || self.is_common())
    }

    /// Whether it stands with quotations so often that this does, whatever else it does: *began, called, continued*.
    pub(crate) fn is_common(self) -> bool {
        self.quotation.cues >= COMMON
    }

    /// The same, with its hearer behind *to* if it says more than it speaks of: *quipped to Emma*, but *alluded to Emma*.
    pub(crate) const fn heard(self) -> Self {
        let speaks = !matches!(self.act, Act::Thinks | Act::Praises | Act::Denies);
        let says = self.quotation.of as u32 + self.clause.of as u32;
        let hearer = if speaks && self.object.of as u32 <= says {
            Hearer::To
        } else {
            Hearer::Nobody
        };
        CueFrames { hearer, ..self }
    }
}
