//! What a mark may do where it stands: open, close, either, nothing.
//!
//! ```text
//! space " word       opens          word|stop " space      closes       word " word    either
//! space ' word       opens          stop ' space           closes
//! 'tis 'em '90s 'n'  nothing        members' vote, goin' on   closes, if nothing closes better
//! ```
//! Curly marks tell by their shape, and are believed unless both sides say otherwise.

use super::convention::Convention;
use super::mark::{Glyph, Mark};
use super::side::Side;
use super::Marks;
use crate::lexicon::elisions::{BEFORE_APOSTROPHE, CLIPPED};
use crate::util::words::is_any;

/// What a mark may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Opens,
    /// Opens if nothing closes it: *'Tis*, at the start of a paragraph, may do both or neither.
    MayOpen,
    Closes,
    /// Closes, unless a better mark follows before anything opens: a possessive, a dropped letter, inches.
    MayClose,
    /// Closes what is open, else opens.
    Either,
    Neither,
}

pub(super) fn role(text: &str, mark: Mark, convention: Convention) -> Role {
    use Glyph::*;
    match mark.glyph {
        StraightDouble => straight_double(mark),
        OpenDouble if convention.low => Role::Closes,
        OpenDouble if leans_back(mark) => Role::Either,
        OpenDouble | LowDouble | OpenCorner => Role::Opens,
        CloseDouble if convention.same => straight_double(mark),
        CloseDouble if leans_forward(mark) => Role::Either,
        CloseDouble | CloseCorner => Role::Closes,
        LeftGuillemet if convention.inward => Role::Closes,
        RightGuillemet if convention.inward => Role::Opens,
        LeftGuillemet => Role::Opens,
        RightGuillemet => Role::Closes,
        Backtick if !convention.backtick => Role::Neither,
        StraightSingle | OpenSingle | Backtick | LowSingle | CloseSingle => {
            single(text, mark, convention)
        }
    }
}

/// Stands after a word, not before one.
fn leans_back(mark: Mark) -> bool {
    !matches!(
        mark.before,
        Side::Edge | Side::Open | Side::Dash | Side::Mark
    ) && !mark.after.is_word()
}

/// Stands before a word, not after one.
fn leans_forward(mark: Mark) -> bool {
    mark.before == Side::Edge && mark.after != Side::Edge
}

fn straight_double(mark: Mark) -> Role {
    use Side::*;
    match (mark.before, mark.after) {
        (Edge, Edge) | (Mark, Mark) => Role::Either,
        (Edge | Open, _) => Role::Opens,
        (Digit, Edge) => Role::MayClose,
        (_, Edge | Stop) => Role::Closes,
        (Letter | Digit | Stop, Dash | Mark | Other | Open) => Role::Closes,
        _ => Role::Either,
    }
}

fn single(text: &str, mark: Mark, convention: Convention) -> Role {
    use Side::*;
    let curly_open = matches!(
        mark.glyph,
        Glyph::OpenSingle | Glyph::LowSingle | Glyph::Backtick
    );
    match (mark.before, mark.after) {
        (Edge | Open | Dash | Mark, Letter | Digit | Mark | Open | Dash | Stop | Other)
            if opens(mark) =>
        {
            opening_single(text, mark, convention)
        }
        (_, Letter | Digit) if curly_open => Role::Opens,
        (Edge, Edge) if convention.primary == Marks::Single => Role::Closes,
        (Edge, Edge) => Role::MayClose,
        (Stop | Other, Letter | Digit) => {
            if convention.primary == Marks::Single {
                Role::Either
            } else {
                Role::Neither
            }
        }
        (_, Letter | Digit) => Role::Neither,
        (Edge, _) => Role::Neither,
        _ => closing_single(text, mark, convention),
    }
}

/// Whether the shape can open here. Between two marks, or between a dash and a stop, a straight mark tells nothing: it
/// closes there more often.
fn opens(mark: Mark) -> bool {
    let closes_by_place = matches!(mark.before, Side::Mark | Side::Dash)
        && !mark.after.is_word()
        && mark.after != Side::Open;
    match mark.glyph {
        Glyph::OpenSingle | Glyph::LowSingle | Glyph::Backtick => true,
        Glyph::CloseSingle => false,
        _ => !closes_by_place,
    }
}

fn opening_single(text: &str, mark: Mark, convention: Convention) -> Role {
    match (mark.is_elision(text), convention.primary) {
        (false, _) => Role::Opens,
        (true, Marks::Single) => Role::MayOpen,
        (true, _) => Role::Neither,
    }
}

/// Where single marks carry speech, speech ends in a stop, and any word may end in an apostrophe: *roun' the harbour an' back*.
fn closing_single(text: &str, mark: Mark, convention: Convention) -> Role {
    let speech = convention.primary == Marks::Single;
    let word = word_before(text, mark.start as usize);
    match mark.before {
        Side::Letter if speech => Role::MayClose,
        Side::Letter if is_clipped(word) => Role::Neither,
        Side::Letter if ends_in_apostrophe(word) && mark.after != Side::Stop => Role::MayClose,
        Side::Digit => Role::MayClose,
        _ => Role::Closes,
    }
}

/// The last few letters before a mark; enough to tell endings.
fn word_before(text: &str, end: usize) -> &str {
    let bytes = &text.as_bytes()[..end];
    let letters = bytes
        .iter()
        .rev()
        .take(6)
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    &text[end - letters..end]
}

/// *o'*, *th'*
fn is_clipped(word: &str) -> bool {
    is_any(word, &CLIPPED)
}

/// *members'*, *Cruz'*, *goin'*
fn ends_in_apostrophe(word: &str) -> bool {
    BEFORE_APOSTROPHE
        .iter()
        .any(|letters| word.ends_with(letters))
}
