//! Which quotation marks open and which close, in texts where they balance.
//!
//! This knows nothing of how the library pairs marks: it takes only what cannot be otherwise, mark after mark within a
//! paragraph, and gives up a text in which one is out of turn.

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
    /// Single marks of quotations inside of double ones.
    pub single: Vec<Mark>,
    /// Where a paragraph ends whose quotation goes on in the next one.
    pub unclosed: Vec<usize>,
}

/// How a double mark is written, and what it does.
const DOUBLE: &[(&str, Option<Role>)] =
    &[("“", Some(Role::Open)), ("”", Some(Role::Close)), ("\"", None), ("''", None), ("``", Some(Role::Open))];

impl Marks {
    /// None where the marks do not balance.
    pub fn of(source: &Source) -> Option<Marks> {
        let mut marks = Marks::default();
        let mut goes_on = false;
        for paragraph in source.paragraphs() {
            let starts_open = double_at(source.text, paragraph.start).is_some_and(|(_, role)| role != Some(Role::Close));
            if goes_on && !starts_open {
                return None;
            }
            goes_on = marks.read(source.text, paragraph)?;
        }
        (!goes_on).then_some(marks)
    }

    /// Reads one paragraph; whether its last quotation stays open.
    fn read(&mut self, text: &str, paragraph: Span) -> Option<bool> {
        let mut open = false;
        let mut at = paragraph.start;
        // The single mark that may have opened a quotation.
        let mut single: Option<Span> = None;
        while at < paragraph.end {
            let Some((span, role)) = double_at(text, at) else {
                let c = text[at..].chars().next()?;
                let here = Span::new(at, at + c.len_utf8());
                if open {
                    single = self.read_single(text, here, c, single);
                }
                at = here.end;
                continue;
            };
            let expected = if open { Role::Close } else { Role::Open };
            if role.is_some_and(|role| role != expected) || !touches_its_content(text, span, expected) {
                return None;
            }
            self.double.push(Mark { span, role: expected });
            open = !open;
            single = None;
            at = span.end;
        }
        if open {
            self.unclosed.push(paragraph.end);
        }
        Some(open)
    }

    /// Takes in one character of a quotation; the single mark that is open after it.
    fn read_single(&mut self, text: &str, here: Span, c: char, open: Option<Span>) -> Option<Span> {
        let before = text[..here.start].chars().next_back();
        let after = text[here.end..].chars().next();
        let word_goes_on = after.is_some_and(char::is_alphanumeric);
        let could_open = word_goes_on && !before.is_some_and(|c| c.is_alphanumeric() || ".,!?".contains(c));
        let could_close = !word_goes_on && !before.is_some_and(char::is_whitespace);
        match (c, open) {
            ('‘' | '\'', None) if could_open => Some(here),
            ('’' | '\'', Some(opener)) if could_close => {
                self.single.push(Mark { span: opener, role: Role::Open });
                self.single.push(Mark { span: here, role: Role::Close });
                None
            }
            _ => open,
        }
    }
}

/// The double mark that starts here.
pub fn double_at(text: &str, at: usize) -> Option<(Span, Option<Role>)> {
    let found = DOUBLE.iter().find(|(mark, _)| text[at..].starts_with(mark))?;
    Some((Span::new(at, at + found.0.len()), found.1))
}

/// Every double mark of a text, balanced or not.
pub fn doubles(text: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for (at, _) in text.char_indices() {
        let taken = found.last().is_some_and(|last| at < last.end);
        found.extend(double_at(text, at).map(|(span, _)| span).filter(|_| !taken));
    }
    found
}

fn touches_its_content(text: &str, mark: Span, role: Role) -> bool {
    let beside = match role {
        Role::Open => text[mark.end..].chars().next(),
        Role::Close => text[..mark.start].chars().next_back(),
    };
    beside.is_some_and(|c| !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str) -> Option<Marks> {
        Marks::of(&Source { text, records: Vec::new() })
    }

    #[test]
    fn straight_marks_open_and_close_in_turn() {
        let found = marks("\"No,\" she said. \"Never.\"").expect("balanced");
        let roles: Vec<Role> = found.double.iter().map(|mark| mark.role).collect();
        assert_eq!(roles, [Role::Open, Role::Close, Role::Open, Role::Close]);
    }

    #[test]
    fn a_quotation_may_open_every_paragraph_and_close_the_last() {
        let found = marks("“No.\n\n“Never,” she said.").expect("balanced");
        assert_eq!(found.unclosed, ["“No.".len()]);
        assert!(marks("“No.\n\nNever,” she said.").is_none());
        assert!(marks("“No, she said.").is_none());
    }

    #[test]
    fn inches_do_not_balance() {
        assert!(marks("He is 6'4\" and said \"no.\"").is_none());
    }

    #[test]
    fn apostrophes_are_no_single_marks() {
        let text = "“Don’t call it ‘art’, it’s Ana’s,” she said.";
        let found = marks(text).expect("balanced");
        let singles: Vec<usize> = found.single.iter().map(|mark| mark.span.start).collect();
        assert_eq!(singles, [text.find('‘').unwrap(), text.find("’,").unwrap()]);
    }

    #[test]
    fn two_apostrophes_are_one_mark() {
        assert_eq!(doubles("''No,'' she said.").len(), 2);
    }
}
