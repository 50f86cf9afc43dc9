//! Pairs the marks of each paragraph.
//!
//! ```text
//! open   a mark that opens goes on a stack
//! close  a mark that closes takes the nearest one of its family off; marks of the document's primary family close through
//!        all others, the others never through a primary one
//! end    of the paragraph: what is still open
//!          goes on in the next paragraph, if that begins with the same mark, or has only the one that closes;
//!          ends where the next of its family opened, or with the paragraph (“closed” is false);
//!          was no quotation at all, if it is a single mark where double ones are usual: *the ol' 'hood*
//! far    behind its opener nothing closes a quotation any more: in a page without line breaks it ends where the next of its
//!        family opened, or was no quotation at all
//! ```
//! The stack is capped, so each mark costs a bounded amount of work.

mod lost;

use lost::end_before_narrator;

use super::convention::Convention;
use super::dash;
use super::mark::{self, split, Glyph, Mark};
use super::role::{role, Role};
use super::side::{self, Side};
use super::{Marks, RawQuotation};
use crate::lexicon::Lexicon;
use crate::text::paragraph::Paragraph;

/// How deep quotations may nest; a mark that would open one more is left alone.
pub(super) const DEEPEST: usize = 12;

/// The most bytes of a quotation within one paragraph. The longest that annotators have marked in the news has 1,500, in novels
/// 3,800, elsewhere 4,700.
const LONGEST: u32 = 1 << 14;

const NONE: u32 = u32::MAX;

/// The most words of a narrator's clause behind speech that lacks its closing mark: *she told her*; of one with a name
/// behind its verb: *said Ana Reyes, the clerk of the harbour board*.
const NARRATED: usize = 4;
const NAMED: usize = 14;

/// The most bytes that a mark which only may close is believed to close; behind more, it is an apostrophe.
const LONGEST_DOUBTFUL: u32 = 100;

/// A quotation that is still open.
#[derive(Clone, Copy)]
struct Frame {
    /// Its place among the quotations.
    index: u32,
    marks: Marks,
    /// Where it closes if no better mark follows, or `NONE`.
    may_end: u32,
    /// Where the first quotation of the same family opened in it, or `NONE`.
    torn_at: u32,
    /// Drop it when no mark closes it.
    doubtful: bool,
    /// Its mark may stand for letters left out; then no mark closes it that may do the same.
    elides: bool,
}

/// A quotation whose closing mark may still come, behind verses or a letter without marks of their own.
#[derive(Clone, Copy)]
struct Lost {
    index: u32,
    marks: Marks,
    /// How many more paragraphs it may run over.
    reach: u8,
}

/// What pairing gives.
#[derive(Debug, Default)]
pub(super) struct Paired {
    /// In text order, outer before inner.
    pub(super) quotations: Vec<RawQuotation>,
    /// The marks that have no partner, in text order.
    pub(super) unbalanced: Vec<Stray>,
}

/// A mark that has no partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stray {
    pub start: u32,
    pub end: u32,
    /// Whether it opens what nothing closes.
    pub opens: bool,
}

/// The quotations of a text with these marks.
pub(super) fn pair(
    lexicon: &Lexicon,
    text: &str,
    marks: &[Mark],
    paragraphs: &[Paragraph],
    convention: Convention,
) -> Paired {
    let mut pairing = Pairing {
        lexicon,
        text,
        convention,
        found: Vec::with_capacity(marks.len() / 2),
        open: Vec::new(),
        strays: Vec::new(),
        speech: Vec::new(),
        toggle: false,
        lost: None,
        paragraph: 0,
    };
    let mut rest = marks;
    for paragraph in paragraphs {
        let (inside, after) = split(rest, paragraph.end);
        rest = after;
        pairing.paragraph(inside, *paragraph);
    }
    let Pairing {
        mut found,
        mut strays,
        ..
    } = pairing;
    let unclosed = |it: &&mut RawQuotation| !it.closed && it.end > it.start;
    for quotation in found.iter_mut().filter(unclosed) {
        strays.push(opener(text, *quotation));
        end_before_narrator(lexicon, text, paragraphs, quotation);
    }
    strays.sort_unstable_by_key(|stray| stray.start);
    Paired {
        quotations: nest(text, found),
        unbalanced: strays,
    }
}

/// The mark that opens a quotation.
fn opener(text: &str, quotation: RawQuotation) -> Stray {
    let length = mark::length(text, quotation.start as usize);
    Stray {
        start: quotation.start,
        end: quotation.start + length as u32,
        opens: true,
    }
}

struct Pairing<'t> {
    lexicon: &'t Lexicon,
    text: &'t str,
    convention: Convention,
    found: Vec<RawQuotation>,
    /// What is open, outermost first. Between paragraphs: what may go on in the next.
    open: Vec<Frame>,
    /// Marks that close what nothing opened, or open far before whatever could close them.
    strays: Vec<Stray>,
    /// The stretches after dialogue dashes, of the paragraph at hand.
    speech: Vec<(u32, u32)>,
    /// Straight double marks open and close by turns, whatever stands around them.
    toggle: bool,
    /// A quotation of a paragraph before that no mark has closed, while no other opens.
    lost: Option<Lost>,
    /// Where the paragraph at hand begins.
    paragraph: u32,
}

impl Pairing<'_> {
    fn paragraph(&mut self, marks: &[Mark], paragraph: Paragraph) {
        if marks.is_empty() && self.is_idle() {
            return;
        }
        self.paragraph = paragraph.start;
        if self.convention.dash && self.dialogue(marks, paragraph) {
            return;
        }
        self.lose();
        if marks.is_empty() {
            self.open.clear();
            return;
        }
        let resumed = self.resume(marks, paragraph);
        let (before, strays) = (self.found.len(), self.strays.len());
        let torn = self.run(&marks[resumed..], paragraph.end);
        // Marks set with spaces on the wrong side: where the count is even, taking turns explains them all.
        if torn
            && resumed == 0
            && paragraph.end - paragraph.start <= LONGEST
            && takes_turns(self.text, marks)
        {
            self.found.truncate(before);
            self.strays.truncate(strays);
            self.open.clear();
            self.toggle = true;
            self.run(marks, paragraph.end);
            self.toggle = false;
        }
    }

    /// Whether nothing is open, and nothing can open without a mark.
    fn is_idle(&self) -> bool {
        !self.convention.dash && self.open.is_empty() && self.lost.is_none()
    }

    /// Pairs the marks of a paragraph that opens with a dash: none reaches from speech into the narrator's words. Whether
    /// it is one.
    fn dialogue(&mut self, marks: &[Mark], paragraph: Paragraph) -> bool {
        let mut speech = std::mem::take(&mut self.speech);
        dash::speech(
            self.lexicon,
            self.text,
            paragraph,
            self.convention.dash_after_stop,
            &mut speech,
        );
        let mut rest = marks;
        for &(start, end) in &speech {
            self.open.clear();
            rest = self.run_until(rest, start);
            self.found.push(RawQuotation {
                start,
                end,
                depth: 0,
                closed: true,
                marks: Marks::Dash,
            });
            rest = self.run_until(rest, end);
        }
        let found = !speech.is_empty();
        if found {
            self.run_until(rest, paragraph.end);
        }
        self.speech = speech;
        found
    }

    /// Pairs the marks before `end` among themselves, and gives back the others.
    fn run_until<'m>(&mut self, marks: &'m [Mark], end: u32) -> &'m [Mark] {
        let (inside, rest) = split(marks, end);
        self.run(inside, end);
        self.open.clear();
        rest
    }

    /// Takes up the quotations of the paragraph before whose marks stand at the start of this one; how many marks it took.
    fn resume(&mut self, marks: &[Mark], paragraph: Paragraph) -> usize {
        let mut at = paragraph.start;
        let mut taken = 0;
        while let (Some(frame), Some(mark)) = (self.open.get(taken), marks.get(taken)) {
            let between = &self.text[at as usize..mark.start as usize];
            let fits = mark.glyph.family() == frame.marks;
            if !between.trim_start().is_empty() || !fits {
                break;
            }
            at = mark.end();
            taken += 1;
        }
        self.open.truncate(taken);
        taken
    }

    /// Pairs the marks up to `end`; whether a quotation was cut short by another of its family.
    fn run(&mut self, marks: &[Mark], end: u32) -> bool {
        for &mark in marks {
            self.forget(mark.start);
            self.step(mark);
        }
        self.forget(end);
        let mut torn = false;
        let mut goes_on = 0;
        for at in 0..self.open.len() {
            let mut frame = self.open[at];
            torn |= frame.torn_at != NONE;
            frame.torn_at = frame.torn_at.min(self.narrated(frame, end));
            let whole = self.settle(frame, end);
            // A single mark inside others goes on with them, never by itself.
            if whole
                && goes_on == at
                && (at > 0 || frame.marks != Marks::Single || self.is_primary(frame.marks))
            {
                goes_on += 1;
            }
        }
        self.open.truncate(goes_on);
        torn
    }

    fn step(&mut self, mark: Mark) {
        let marks = mark.glyph.family();
        let role = match role(self.text, mark, self.convention) {
            _ if self.toggle && mark.glyph == Glyph::StraightDouble => Role::Either,
            role => role,
        };
        match role {
            Role::Opens => self.opens(mark, false),
            Role::MayOpen => self.opens(mark, true),
            Role::Closes => self.closes(mark, true),
            Role::MayClose => self.closes(mark, false),
            Role::Either if self.nearest(marks).is_some() => self.closes(mark, true),
            Role::Either => self.opens(mark, false),
            Role::Neither => {}
        }
    }

    fn opens(&mut self, mark: Mark, doubtful: bool) {
        let marks = mark.glyph.family();
        // *boiled an' we et 'em*: no speech begins within a sentence with a word that has lost a letter
        if doubtful && self.goes_on_at(mark) && self.open.iter().any(|frame| frame.marks == marks) {
            return;
        }
        let ends = |frame: &Frame| frame.marks == marks && frame.may_end != NONE;
        if let Some(at) = self.open.iter().rposition(ends) {
            let frame = self.open.remove(at);
            self.settle(frame, frame.may_end);
        }
        if marks == Marks::Single && self.open.last().is_some_and(|frame| frame.marks == marks) {
            // Single marks do not nest in single marks: this one is an apostrophe, or the last one lacks its partner.
            if doubtful || self.goes_on_at(mark) {
                return;
            }
            if let Some(mut frame) = self.open.pop() {
                frame.torn_at = mark.start;
                self.settle(frame, mark.start);
            }
        }
        if self.open.len() == DEEPEST {
            return;
        }
        let mut outer = self.open.iter_mut().rev();
        if let Some(outer) = outer.find(|it| it.marks == marks && it.torn_at == NONE) {
            outer.torn_at = mark.start;
        }
        let speech = marks == Marks::Single && self.is_primary(marks);
        self.open.push(Frame {
            index: self.found.len() as u32,
            marks,
            may_end: NONE,
            torn_at: NONE,
            doubtful: doubtful || speech && !self.may_stay_open(mark),
            elides: doubtful,
        });
        self.found.push(RawQuotation {
            start: mark.start,
            end: mark.end(),
            depth: 0,
            closed: false,
            marks,
        });
    }

    fn is_primary(&self, marks: Marks) -> bool {
        marks == self.convention.primary
    }

    /// Whether a single mark that opens stands in the middle of a sentence: a letter, a space, the mark, a small letter.
    fn goes_on_at(&self, mark: Mark) -> bool {
        let (before, after) = mark.sides(self.text);
        // *an' 'twas*
        let before = before.trim_end().trim_end_matches(['\'', '’']);
        before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_lowercase)
    }

    /// Whether a single mark without a partner is believed to open: at the start of a paragraph or a sentence, or after a
    /// comma or colon.
    fn may_stay_open(&self, mark: Mark) -> bool {
        let (before, _) = mark.sides(self.text);
        mark.before != Side::Dash
            && !before
                .trim_end_matches(' ')
                .ends_with(char::is_alphanumeric)
    }

    fn closes(&mut self, mark: Mark, firmly: bool) {
        let Some(at) = self.nearest(mark.glyph.family()) else {
            return self.closes_another(mark, firmly);
        };
        let start = self.found[self.open[at].index as usize].start;
        // *“24" and more”*
        let inches = (mark.glyph, mark.before) == (Glyph::StraightDouble, Side::Digit);
        if !firmly || inches && self.text[start as usize..].starts_with('“') {
            let frame = &mut self.open[at];
            let far = mark.end() - start > LONGEST_DOUBTFUL;
            if !(frame.elides || frame.marks == Marks::Single && far) && frame.may_end == NONE {
                frame.may_end = mark.end();
            }
            return;
        }
        let index = self.open[at].index;
        while self.open.len() > at + 1 {
            self.open.pop().map(|inner| self.settle(inner, mark.start));
        }
        self.open.pop();
        self.close(index, mark);
    }

    fn close(&mut self, index: u32, mark: Mark) {
        let quotation = &mut self.found[index as usize];
        quotation.end = mark.end();
        quotation.closed = true;
    }

    /// The innermost open quotation that a mark of this family can close.
    fn nearest(&self, marks: Marks) -> Option<usize> {
        let primary = self.convention.primary;
        let reachable =
            |frame: &Frame| marks == primary || frame.marks == marks || frame.marks != primary;
        let mut open = self.open.iter();
        let at = open.rposition(|frame| frame.marks == marks || !reachable(frame))?;
        (self.open[at].marks == marks).then_some(at)
    }

    /// Ends a quotation that no mark closed, by `end` at the latest; whether it may go on in the next paragraph.
    fn settle(&mut self, frame: Frame, end: u32) -> bool {
        let dropped =
            frame.doubtful || frame.marks == Marks::Single && !self.is_primary(frame.marks);
        let quotation = &mut self.found[frame.index as usize];
        quotation.closed = frame.may_end != NONE;
        quotation.end = match quotation.closed {
            true => frame.may_end,
            false if dropped => quotation.start,
            false => frame.torn_at.min(end),
        };
        quotation.end = quotation.start + quotation.of(self.text).trim_end().len() as u32;
        frame.may_end == NONE && frame.torn_at == NONE && !frame.doubtful
    }
}

/// Whether the paragraph has only straight double marks, and an even number of them, and none that would close opens a
/// sentence again: *“We lost. “Nobody came.”*
fn takes_turns(text: &str, marks: &[Mark]) -> bool {
    let is_double = |mark: &&Mark| mark.glyph.family() == Marks::Double;
    let double = || marks.iter().filter(is_double);
    let opens_again = |mark: &Mark| {
        let (before, after) = mark.sides(text);
        before.ends_with([' ', '\n'])
            && before.trim_end().ends_with(['.', '!', '?'])
            && after.starts_with(char::is_uppercase)
    };
    double().count() % 2 == 0
        && double().all(|mark| mark.glyph == Glyph::StraightDouble)
        && !double().skip(1).step_by(2).any(opens_again)
}

/// Drops what turned out to be empty, counts depths, and cuts what would reach over the end of the quotation around it.
pub(super) fn nest(text: &str, mut found: Vec<RawQuotation>) -> Vec<RawQuotation> {
    let mut around = [0u32; 256];
    let mut depth = 0usize;
    found.retain_mut(|quotation| {
        while depth > 0 && around[depth - 1] <= quotation.start {
            depth -= 1;
        }
        if depth > 0 && quotation.end > around[depth - 1] {
            quotation.end = around[depth - 1];
            quotation.closed = false;
        }
        if is_empty(text, *quotation) || depth == usize::from(u8::MAX) {
            return false;
        }
        quotation.depth = depth as u8;
        around[depth] = quotation.end;
        depth += 1;
        true
    });
    found
}

/// Whether there is nothing but marks in it.
fn is_empty(text: &str, quotation: RawQuotation) -> bool {
    const LONGEST: u32 = 16;
    let length = quotation.end.saturating_sub(quotation.start);
    length == 0 || length < LONGEST && quotation.of(text).chars().all(side::is_mark_or_space)
}
