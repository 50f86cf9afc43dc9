//! How a document marks speech, counted from the document.
//!
//! ```text
//! primary      the family whose marks open speech most often: “…”, ‘…’, «…», 「…」
//! “ closes     in a document with „
//! ” opens      in a document without “ : ”…”
//! » opens      where » stands before words and « after them: »…«; with spaces inside, where a paragraph begins with » and
//!              ends with «
//! ` opens      unless it also stands before words *and* after them in pairs: `code`
//! ```
//! Counted once over the marks, never over the text.

use super::dash::Evidence;
use super::mark::{split, Glyph, Mark, GLYPHS};
use super::side::Side;
use super::Marks;
use crate::lexicon::Lexicon;
use crate::text::paragraph::Paragraph;
use crate::Typography;

/// The habits of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Convention {
    /// The family that stands outermost.
    pub primary: Marks,
    /// Dashes at the start of paragraphs open speech.
    pub dash: bool,
    /// The narrator's dash inside such speech follows a comma or stop.
    pub dash_after_stop: bool,
    /// *„…“*: the mark that opens in English closes.
    pub low: bool,
    /// *”…”*: the closing mark opens as well.
    pub same: bool,
    /// *»…«*
    pub inward: bool,
    /// *`…'*
    pub backtick: bool,
}

/// How often each shape of mark stands, where it could open, where it could close.
#[derive(Default)]
struct Counts {
    all: [u32; GLYPHS],
    opening: [u32; GLYPHS],
    closing: [u32; GLYPHS],
    /// Single marks where speech closes: after a comma, a stop.
    firm_singles: u32,
}

impl Counts {
    fn of(text: &str, marks: &[Mark]) -> Self {
        let mut counts = Counts::default();
        for mark in marks {
            let glyph = mark.glyph as usize;
            let firm = mark.before == Side::Stop && !mark.after.is_word();
            counts.all[glyph] += 1;
            counts.opening[glyph] += u32::from(could_open(text, *mark));
            counts.closing[glyph] += u32::from(could_close(*mark));
            counts.firm_singles += u32::from(firm && mark.glyph.family() == Marks::Single);
        }
        counts
    }

    /// The family that opens most, and how often; double where nothing opens, or as much as any.
    fn primary(&self) -> (Marks, u32) {
        use Glyph::*;
        let all = |glyph: Glyph| self.all[glyph as usize];
        let singles = [StraightSingle, OpenSingle, Backtick].map(|it| self.opening[it as usize]);
        let doubles = [StraightDouble, CloseDouble, OpenDouble, LowDouble].map(all);
        let counted = [
            (Marks::Corner, all(OpenCorner).min(all(CloseCorner))),
            (
                Marks::Guillemets,
                all(LeftGuillemet).min(all(RightGuillemet)),
            ),
            (
                Marks::Single,
                singles.iter().sum::<u32>().min(self.firm_singles),
            ),
            (Marks::Double, doubles.iter().sum::<u32>() / 2),
        ];
        // the last of those that open as often
        counted
            .into_iter()
            .max_by_key(|&(_, count)| count)
            .unwrap_or((Marks::Double, 0))
    }
}

fn could_open(text: &str, mark: Mark) -> bool {
    let place = matches!(
        mark.before,
        Side::Edge | Side::Dash | Side::Open | Side::Mark
    ) && !matches!(mark.after, Side::Edge | Side::Stop);
    place && !(mark.glyph.family() == Marks::Single && mark.is_elision(text))
}

fn could_close(mark: Mark) -> bool {
    mark.before != Side::Edge && !mark.after.is_word()
}

impl Convention {
    pub(super) fn of(
        lexicon: &Lexicon,
        text: &str,
        marks: &[Mark],
        paragraphs: &[Paragraph],
        typography: Typography,
    ) -> Self {
        use Glyph::*;
        let counts = Counts::of(text, marks);
        let all = |glyph: Glyph| counts.all[glyph as usize];
        let opening = |glyph: Glyph| counts.opening[glyph as usize];
        let dashes = Evidence::of(lexicon, text, paragraphs);
        let (primary, quotations) = counts.primary();
        let detects = || typography == Typography::Detect && dashes.is_speech(quotations);
        Convention {
            primary: forced(typography).unwrap_or(primary),
            dash: typography == Typography::Dash || detects(),
            dash_after_stop: dashes.has_stops(),
            low: all(LowDouble) > 0 && all(LowDouble) * 2 > all(CloseDouble),
            same: all(OpenDouble) + all(LowDouble) == 0 && opening(CloseDouble) > 0,
            inward: all(LeftGuillemet) > 0 && points_inward(text, marks, paragraphs),
            backtick: opening(Backtick) > 2 * counts.closing[Backtick as usize],
        }
    }
}

/// Whether more guillemets show *»…«* than *«…»*. Each counts that has a space on one side only or none, and each paragraph by
/// its first and last; with a space on both sides (*« No, » she said*) a mark tells nothing by itself.
fn points_inward(text: &str, marks: &[Mark], paragraphs: &[Paragraph]) -> bool {
    let is_left = |mark: &Mark| mark.glyph == Glyph::LeftGuillemet;
    // how much more shows it
    let mut inward = 0;
    let mut show = |opens_left: bool| inward += if opens_left { -1 } else { 1 };
    let mut rest = marks;
    for paragraph in paragraphs {
        let (inside, after) = split(rest, paragraph.end);
        rest = after;
        let mut guillemets = inside
            .iter()
            .filter(|mark| mark.glyph.family() == Marks::Guillemets);
        for mark in guillemets.clone() {
            let opens = opens(text, *mark);
            if opens != closes(*mark) {
                show(is_left(mark) == opens);
            }
        }
        if let (Some(first), Some(last)) = (guillemets.next(), guillemets.next_back()) {
            if is_left(first) != is_left(last) {
                show(is_left(first));
            }
        }
    }
    inward > 0
}

/// Whether a guillemet shows that it opens: it touches what follows, or a bracket before it.
fn opens(text: &str, mark: Mark) -> bool {
    could_open(text, mark) || (mark.before, mark.after) == (Side::Open, Side::Edge)
}

/// Whether a guillemet shows that it closes: it touches what stands before it, or a stop behind it. Between a dash and a space
/// it may do either: *a letter—« the long one »*.
fn closes(mark: Mark) -> bool {
    match mark.before {
        Side::Edge => mark.after == Side::Stop,
        Side::Open | Side::Dash => false,
        _ => !mark.after.is_word(),
    }
}

fn forced(typography: Typography) -> Option<Marks> {
    match typography {
        Typography::Double => Some(Marks::Double),
        Typography::Single => Some(Marks::Single),
        Typography::Guillemets => Some(Marks::Guillemets),
        Typography::Detect | Typography::Dash => None,
    }
}
