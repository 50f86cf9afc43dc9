//! Which quotation marks open and which close, in texts where they balance.
//!
//! This knows nothing of how the library pairs marks: in each paragraph marks have to open and close in turn, and none may
//! stand where it cannot do so. A text in which more than a few paragraphs fail is given up.

use whosaid::Span;

use crate::source::Source;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Open,
    Close,
}

/// A mark and what it does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    pub span: Span,
    pub role: Role,
}

/// The marks of a text in which they balance.
#[derive(Debug, Default)]
pub struct Marks {
    /// *“…”*, *"…"*, *''…''*, *``…''*.
    pub double: Vec<Mark>,
    /// Single marks inside of double ones.
    pub inner: Vec<Mark>,
    /// Single marks outside of double ones.
    pub alone: Vec<Mark>,
    /// Paragraphs whose last quotation goes on in the next one.
    pub unclosed: Vec<Span>,
    /// The few paragraphs of a long text with a mark out of turn: there each is what the letters beside it say.
    pub doubtful: Vec<Span>,
}

/// One in so many paragraphs with marks may be doubtful.
const DOUBTFUL: usize = 20;

/// How a double mark is written, and what it does.
const DOUBLE: &[(&str, Option<Role>)] = &[
    ("“", Some(Role::Open)),
    ("”", Some(Role::Close)),
    ("\"", None),
    ("''", None),
    ("``", Some(Role::Open)),
];

impl Marks {
    /// None where the marks do not balance.
    pub fn of(source: &Source) -> Option<Marks> {
        let mut marks = Marks::default();
        let mut marked = 0;
        let mut unclosed: Option<Span> = None;
        for paragraph in source.paragraphs() {
            let doubles = doubles(source.text, paragraph);
            let goes_on = doubles
                .first()
                .is_some_and(|&mark| goes_on(source.text, paragraph, mark));
            if let Some(before) = unclosed.filter(|_| !goes_on) {
                marks.doubtful.extend([before, paragraph]);
            }
            marked += usize::from(!doubles.is_empty());
            unclosed = marks
                .read(source.text, paragraph, doubles)
                .then_some(paragraph);
            marks.unclosed.extend(unclosed);
        }
        marks.doubtful.extend(unclosed);
        marks.doubtful.sort_unstable();
        marks.doubtful.dedup();
        (marks.doubtful.len() * DOUBTFUL <= marked).then_some(marks)
    }

    /// Reads one paragraph; whether its last quotation stays open.
    fn read(&mut self, text: &str, paragraph: Span, doubles: Vec<Span>) -> bool {
        let roles = in_turn(text, &doubles);
        if roles.is_none() {
            self.doubtful.push(paragraph);
        }
        let stays_open = matches!(roles.as_deref(), Some([.., Role::Open]));
        let roles =
            roles.unwrap_or_else(|| doubles.iter().map(|&mark| by_letters(text, mark)).collect());
        let mut start = paragraph.start;
        let mut inside = false;
        for (span, role) in doubles.into_iter().zip(roles) {
            self.read_single(text, Span::new(start, span.start), inside);
            self.double.push(Mark { span, role });
            start = span.end;
            inside = role == Role::Open;
        }
        self.read_single(text, Span::new(start, paragraph.end), inside);
        stays_open
    }

    /// Pairs single marks between two double ones. What finds no partner is an apostrophe.
    fn read_single(&mut self, text: &str, between: Span, inside: bool) {
        let found = if inside {
            &mut self.inner
        } else {
            &mut self.alone
        };
        let mut opener: Option<Span> = None;
        for (at, c) in between
            .of(text)
            .char_indices()
            .filter(|(_, c)| matches!(c, '‘' | '’' | '\''))
        {
            let here = Span::new(between.start + at, between.start + at + c.len_utf8());
            let (before, after) = beside(text, here);
            let word_goes_on = after.is_some_and(char::is_alphanumeric);
            let could_open =
                word_goes_on && !before.is_some_and(|c| c.is_alphanumeric() || ".,!?".contains(c));
            let could_close = !word_goes_on && !before.is_some_and(char::is_whitespace);
            match opener {
                None if c != '’' && could_open => opener = Some(here),
                Some(span) if c != '‘' && could_close => {
                    found.push(Mark {
                        span,
                        role: Role::Open,
                    });
                    found.push(Mark {
                        span: here,
                        role: Role::Close,
                    });
                    opener = None;
                }
                _ => {}
            }
        }
    }
}

/// Whether a quotation that the paragraph before left open goes on in this one: it has to begin with a mark that can open.
fn goes_on(text: &str, paragraph: Span, first: Span) -> bool {
    let before = Span::new(paragraph.start, first.start);
    written(text, first) != Some(Role::Close) && !before.of(text).contains(char::is_alphanumeric)
}

/// What each mark does when they open and close in turn; none where one of them cannot.
fn in_turn(text: &str, marks: &[Span]) -> Option<Vec<Role>> {
    let turns = [Role::Open, Role::Close].into_iter().cycle();
    let fits = |(&mark, role)| {
        (written(text, mark).unwrap_or(role) == role && could(text, mark, role)).then_some(role)
    };
    marks.iter().zip(turns).map(fits).collect()
}

/// No mark opens that touches only what is before it, and none closes that touches only what is behind it.
fn could(text: &str, mark: Span, role: Role) -> bool {
    !matches!(
        (role, touches(text, mark)),
        (Role::Open, (true, false)) | (Role::Close, (false, true))
    )
}

fn by_letters(text: &str, mark: Span) -> Role {
    let by_side = if touches(text, mark) == (false, true) {
        Role::Open
    } else {
        Role::Close
    };
    written(text, mark).unwrap_or(by_side)
}

/// Whether a mark touches letters or stops on its left, and on its right.
fn touches(text: &str, mark: Span) -> (bool, bool) {
    let (before, after) = beside(text, mark);
    let is_content = |c: char| !c.is_whitespace() && !"([-–—_*".contains(c);
    (
        before.is_some_and(is_content),
        after.is_some_and(is_content),
    )
}

fn beside(text: &str, mark: Span) -> (Option<char>, Option<char>) {
    (
        text[..mark.start].chars().next_back(),
        text[mark.end..].chars().next(),
    )
}

/// What a mark does by its form alone.
fn written(text: &str, mark: Span) -> Option<Role> {
    DOUBLE.iter().find(|(form, _)| *form == mark.of(text))?.1
}

/// Every double mark of a stretch, balanced or not.
pub fn doubles(text: &str, within: Span) -> Vec<Span> {
    let mut found = Vec::new();
    let mut end = within.start;
    for (at, _) in within.of(text).char_indices() {
        let start = within.start + at;
        let Some((form, _)) = DOUBLE
            .iter()
            .find(|(form, _)| text[start..].starts_with(form))
        else {
            continue;
        };
        if start >= end {
            end = start + form.len();
            found.push(Span::new(start, end));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str) -> Option<Marks> {
        Marks::of(&Source {
            text,
            records: Vec::new(),
        })
    }

    #[test]
    fn straight_marks_open_and_close_in_turn() {
        let found = marks("\"No,\" she said. \"Never--\"").expect("balanced");
        let roles: Vec<Role> = found.double.iter().map(|mark| mark.role).collect();
        assert_eq!(roles, [Role::Open, Role::Close, Role::Open, Role::Close]);
    }

    #[test]
    fn a_quotation_may_open_every_paragraph_and_close_the_last() {
        let found = marks("“No.\n\n“Never,” she said.").expect("balanced");
        assert_eq!(found.unclosed, [Span::new(0, "“No.".len())]);
        assert!(marks("“No.\n\nNever,” she said.").is_none());
        assert!(marks("“No, she said.").is_none());
    }

    #[test]
    fn inches_do_not_balance() {
        assert!(marks("He is 6'4\" and said \"no.\"").is_none());
    }

    #[test]
    fn a_long_text_may_have_a_doubtful_paragraph() {
        let text = "“No,” she said.\n\n".repeat(DOUBTFUL - 1);
        let one = format!("{text}“No, she said.");
        assert_eq!(
            marks(&one).expect("balanced").doubtful,
            [Span::new(text.len(), one.len())]
        );
        assert!(marks(&format!("{one}\n\nNever.")).is_none());
    }

    #[test]
    fn apostrophes_are_no_single_marks() {
        let text = "An ‘odd’ one: “Don’t call it ‘art’, it’s Ana’s,” she said.";
        let found = marks(text).expect("balanced");
        let starts = |marks: &[Mark]| marks.iter().map(|mark| mark.span.start).collect::<Vec<_>>();
        assert_eq!(
            starts(&found.inner),
            [text.find("‘art").unwrap(), text.find("’, it").unwrap()]
        );
        assert_eq!(
            starts(&found.alone),
            [text.find("‘odd").unwrap(), text.find("’ one").unwrap()]
        );
    }

    #[test]
    fn two_apostrophes_are_one_mark() {
        let text = "''No,'' she said.";
        assert_eq!(doubles(text, Span::new(0, text.len())).len(), 2);
    }
}
