//! How far a turn reaches: up to the next label, heading or stage direction on a line of its own.

use super::claim::is_voiced;
use super::form::{is_for_clicks, is_shouted, lead, Needs, FORMS};
use super::stand::examiner;
use super::{Name, Proposal, Turn};
use crate::lexicon::labels::{ASKS_TO_SPEAK, MOVES_ON_STAGE, PROCEEDINGS};
use crate::lexicon::talk::DIVISIONS;
use crate::text::paragraph::Line;
use crate::util::words::is_quotation_mark;
use crate::Span;

/// The turns whose labels these are.
pub(super) fn turns(text: &str, lines: &[Line], labels: &[Proposal]) -> Vec<Turn> {
    let page = Page { text, lines };
    let ends = labels
        .iter()
        .skip(1)
        .map(|next| next.line)
        .chain([lines.len()]);
    // a page that begins with something else may end so
    let first = labels.first().map_or(0, |first| first.line);
    let before = lines[..first]
        .iter()
        .filter(|line| !line.is_blank())
        .count();
    let embedded = before > OPENING
        && labels
            .first()
            .is_some_and(|it| FORMS[it.form].needs != Needs::One);
    let mut longest = 0;
    let mut turns = Vec::with_capacity(labels.len());
    for (at, (it, until)) in labels.iter().zip(ends).enumerate() {
        let last = at + 1 == labels.len();
        let limit = if last && embedded {
            longest
        } else {
            usize::MAX
        };
        let until = if last && at >= MANY && longest == 1 {
            page.before_note(it.last + 2, until)
        } else {
            until
        };
        let (words, paragraphs) = page.words(it, until, limit);
        longest = longest.max(paragraphs);
        let line = lines[it.line];
        let start = line.span().start;
        let words = if is_quoted(line.of(text)) {
            page.without_closing_mark(words)
        } else {
            words
        };
        let place = |at: usize| start + at;
        let label = if it.last > it.line {
            lines[it.last].span().end
        } else {
            place(it.label.words)
        };
        turns.push(Turn {
            label: Span::new(start, label),
            name: Span::new(place(it.label.name.start), place(it.label.name.end)),
            words,
            stands_for: Name::Own,
        });
    }
    turns
}

#[derive(Clone, Copy, Debug)]
struct Page<'k> {
    text: &'k str,
    lines: &'k [Line],
}

impl Page<'_> {
    /// Whether a line is the time of a subtitle, whose number stands above it.
    fn is_cued(self, number: usize) -> bool {
        let line = self.lines.get(number).map(|line| line.of(self.text));
        line.is_some_and(|line| {
            line.starts_with(|first: char| first.is_ascii_digit()) && line.contains("-->")
        })
    }

    /// Whether two begin here of whom a subtitle tells no names, with a dash each.
    fn is_exchange(self, number: usize) -> bool {
        let begins = |line: &Line, dash| line.of(self.text).starts_with(dash);
        let lines = || self.lines[number..].iter();
        let block = || lines().take_while(|line| !line.is_blank());
        let next = lines().filter(|line| !line.is_blank()).take(2);
        block().count() == 2 && block().all(|line| begins(line, "- "))
            || next.filter(|line| begins(line, "— ")).count() == 2
    }

    /// Where the lines end before a note at the foot of the page, a paragraph of one line in which nobody speaks: *The meeting
    /// rose at ten.*
    fn before_note(self, from: usize, until: usize) -> usize {
        let note = (from..until)
            .rev()
            .find(|&number| !self.lines[number].is_blank())
            .filter(|&note| self.lines[note - 1].is_blank());
        note.filter(|&note| !is_voiced(self.lines[note].of(self.text)))
            .unwrap_or(until)
    }

    /// The words without the mark at their end, if none of them opens what it closes.
    fn without_closing_mark(self, words: Span) -> Span {
        let said = words.of(self.text);
        let inner = said.trim_end_matches(is_quotation_mark);
        let first_of_line = |at: usize| said[..at].ends_with('\n');
        let double = |char| matches!(char, '"' | '“' | '”');
        let marks = said
            .match_indices(double)
            .filter(|&(at, _)| !first_of_line(at))
            .count();
        if inner.len() < said.len() && marks % 2 == 1 {
            Span::new(words.start, words.start + inner.len())
        } else {
            words
        }
    }

    /// The words of a turn whose lines end before `until`, over so many paragraphs at most, and how many they are.
    fn words(self, it: &Proposal, until: usize, most: usize) -> (Span, usize) {
        let own = self.lines[it.line].span();
        let form = &FORMS[it.form];
        let name = it.name(self.text, self.lines);
        let screen = form.alone && form.needs == Needs::Much;
        let (mut start, mut end) = (own.start + it.label.words, own.end);
        let led = !lead(own.of(self.text)).is_empty();
        let mut begun = start < end;
        let formal = form.needs == Needs::One;
        let mut paragraphs = usize::from(begun);
        let mut margin = begun.then(|| self.lines[it.line].indent());
        let mut blank = false;
        let quoted = is_quoted(self.lines[it.line].of(self.text));
        for number in it.last + 1..until {
            let line = &self.lines[number];
            if line.is_blank() {
                blank = true;
                continue;
            }
            let (words, indent) = (line.of(self.text), line.indent());
            // *21   (Recess taken.)*
            let unnumbered = words.trim_start_matches(|char: char| char.is_ascii_digit());
            let direction = unnumbered.trim_start().starts_with('(');
            // in such marks every paragraph of a turn begins with one
            if quoted && (!is_quoted(words) || self.text[..end].ends_with(is_quotation_mark)) {
                break;
            }
            let margin = match margin {
                None if direction => indent,
                known => *margin.insert(known.unwrap_or(indent)),
            };
            let left = screen && margin > 1 && indent < margin && !direction;
            let told = formal && indent > 0 && is_proceeding(words)
                || is_direction(words)
                || led && !lead(words).is_empty()
                || form.alone && is_for_clicks(words)
                || examiner(self.text, *line).is_some()
                || blank && !self.text[..end].ends_with(':') && self.is_exchange(number);
            let column = self.lines[it.line].indent();
            let heads = is_heading(words) && indent > column + 3;
            let opens = !begun && direction && form.alone;
            let over = begun && screen && is_shouted(name) && (margin == 0 || column <= margin);
            let directed =
                self.text[start..end].ends_with(')') && self.text[start..].starts_with('(');
            if blank && (over && !directed || ends(words) && !opens)
                || left
                || told
                || heads
                || self.is_cued(number + 1)
                || indent >= CENTRED && margin < CENTRED
            {
                break;
            }
            // what is done at the end of a turn is not said
            if begun && direction && words.ends_with(')') && !form.alone {
                blank = false;
                continue;
            }
            paragraphs += usize::from(blank || !begun);
            if paragraphs > most {
                break;
            }
            if !begun {
                (start, begun) = (line.span().start, true);
            }
            end = line.span().end;
            blank = false;
        }
        (Span::new(start, end.max(start)), paragraphs)
    }
}

/// Whether a line begins with a mark, as all do that such labels stand in.
pub(super) fn is_quoted(line: &str) -> bool {
    line.starts_with(is_quotation_mark)
}

/// *[He goes out.]*, not *[Laughter]*
fn is_direction(line: &str) -> bool {
    line.starts_with('[') && line.ends_with(']') && line.contains(' ')
}

/// *The clerk will call the roll. / The legislative clerk proceeded to call the roll.*
fn is_proceeding(line: &str) -> bool {
    PROCEEDINGS.iter().any(|begin| line.starts_with(begin)) || asks_to_speak(line)
}

/// *Mr. HALL addressed the Chair.*, *Several hon. Members rose—*
fn asks_to_speak(line: &str) -> bool {
    ASKS_TO_SPEAK.iter().any(|end| line.ends_with(end))
}

/// *Enter OTTOLINE with a lamp.*, *Exeunt.*
fn moves_on_stage(line: &str) -> bool {
    let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
    MOVES_ON_STAGE.contains(&first.trim_end_matches('.'))
        && (rest.is_empty() || rest.starts_with(|char: char| char.is_uppercase() || char == '['))
}

/// So many lines may stand before the first turn of a page that is nothing but turns.
const OPENING: usize = 4;

/// A page of so many turns tells how long its last one may be.
const MANY: usize = 5;

/// So far in stands a heading among lines that begin at the margin.
const CENTRED: u16 = 8;

/// Whether a line behind a blank one is a heading, a rule or a stage direction.
fn ends(line: &str) -> bool {
    let pairs = [('[', ']'), ('(', ')')];
    pairs
        .iter()
        .any(|&(open, close)| line.starts_with(open) && line.ends_with(close))
        || line.starts_with('#')
        || !line.contains(char::is_alphanumeric)
        || is_heading(line)
        || moves_on_stage(line)
        || asks_to_speak(line)
}

/// *SCENE TWO*
fn is_heading(line: &str) -> bool {
    let division = || {
        let head = line.as_bytes();
        let begins = |name: &str| {
            head.len() > name.len() && head[..name.len()].eq_ignore_ascii_case(name.as_bytes())
        };
        DIVISIONS.iter().any(|name| begins(name))
    };
    is_shouted(line) && line.len() > 3 && (!line.ends_with(['.', '!', '?']) || division())
}
