//! How far a turn reaches: up to the next label, heading or stage direction on a line of its own.

use super::claim::is_voiced;
use super::form::{is_field, is_for_clicks, is_shouted, lead, without_clock, Needs};
use super::proposal::Proposal;
use super::stand::{examiner, moves_on_stage, witness};
use super::{Name, Turn};
use crate::lexicon::labels::{ASKS_TO_SPEAK, PANELS, PROCEEDINGS};
use crate::text::line::Lines;
use crate::text::paragraph::is_division;
use crate::util::words::{is_any, is_quotation_mark};
use crate::Span;

/// The turns whose labels these are.
pub(super) fn turns(page: Lines, labels: &[Proposal]) -> Vec<Turn> {
    let Some(first) = labels.first() else {
        return Vec::new();
    };
    // a page that begins with something else may end so
    let before = page.lines[..first.line]
        .iter()
        .filter(|line| !line.is_blank());
    let embedded = before.count() > OPENING && first.form().needs != Needs::One;
    let mut longest = 0;
    let mut turns = Vec::with_capacity(labels.len());
    for (at, it) in labels.iter().enumerate() {
        let next = labels.get(at + 1).map(|next| next.line);
        let limit = if next.is_none() && embedded {
            longest
        } else {
            usize::MAX
        };
        let until = next.unwrap_or(page.lines.len());
        let until = match next {
            None if at >= MANY && longest == 1 => {
                let line = |turn: &Turn| !turn.words.of(page.text).contains('\n');
                before_note(page, it, until, turns.iter().all(line))
            }
            _ => until,
        };
        let (words, paragraphs) = words(page, it, until, limit);
        longest = longest.max(paragraphs);
        let start = page.lines[it.line].span().start;
        let label = match it.last > it.line {
            true => page.lines[it.last].span().end,
            false => start + it.label.words,
        };
        turns.push(Turn {
            label: Span::new(start, label),
            name: Span::new(start + it.label.name.start, start + it.label.name.end),
            words: match is_quoted(page.at(it.line)) {
                true => without_closing_mark(page.text, words),
                false => words,
            },
            stands_for: Name::Own,
        });
    }
    turns
}

/// Where the lines end before a note at the foot of the page, a paragraph of one line in which nobody speaks, or a line below
/// turns of a line each: *The meeting rose at ten.*, *End of tape.*
fn before_note(page: Lines, it: &Proposal, until: usize, lines: bool) -> usize {
    let words = it.last + usize::from(it.label.words == page.at(it.line).len());
    let apart = |line: usize| line > it.last + 1 && page.above(line).is_empty();
    let mut below = (words + 1..until).rev();
    let foot = below.find(|&line| !page.is_blank(line));
    let note = foot.filter(|&line| (lines || apart(line)) && !is_voiced(page.at(line)));
    note.unwrap_or(until)
}

/// The words without the mark at their end, if none of them opens what it closes.
fn without_closing_mark(text: &str, words: Span) -> Span {
    let said = words.of(text);
    let inner = said.trim_end_matches(is_quotation_mark);
    let marks = said.match_indices(['"', '“', '”']);
    let opening = marks.filter(|&(at, _)| !said[..at].ends_with('\n')).count();
    match inner.len() < said.len() && opening % 2 == 1 {
        true => Span::new(words.start, words.start + inner.len()),
        false => words,
    }
}

/// The words of a turn whose lines end before `until`, over so many paragraphs at most, and how many they are.
fn words(page: Lines, it: &Proposal, until: usize, most: usize) -> (Span, usize) {
    let text = page.text;
    let (label, column) = (page.at(it.line), page.lines[it.line].indent);
    let own = page.lines[it.line].span();
    let form = it.form();
    // a name alone, with its words in a column of their own
    let screen = form.alone && form.needs == Needs::Much;
    let formal = form.needs == Needs::One;
    let shouted = screen && is_shouted(it.name(page));
    let (quoted, led) = (is_quoted(label), !lead(label).is_empty());
    let mut start = own.start + it.label.words;
    let mut end = start.max(own.start + without_clock(label).len());
    let mut begun = start < end;
    // where the words stand in a column of their own beside the names
    let columned = label[it.label.name.end..].starts_with("  ");
    let hanging = column.saturating_add(it.label.words as u16);
    let mut paragraphs = usize::from(begun);
    let mut margin = begun.then_some(column);
    let mut blank = false;
    for number in it.last + 1..until {
        let (line, span, indent) = (
            page.at(number),
            page.lines[number].span(),
            page.lines[number].indent,
        );
        if line.is_empty() {
            blank = true;
            continue;
        }
        let said = &text[start..end];
        // *21   (Recess taken.)*
        let unnumbered = line.trim_start_matches(|char: char| char.is_ascii_digit());
        let direction = unnumbered.trim_start().starts_with('(');
        // in such marks every paragraph of a turn begins with one
        if quoted && (!is_quoted(line) || text[..end].ends_with(is_quotation_mark)) {
            break;
        }
        if !direction {
            margin.get_or_insert(indent);
        }
        let margin = margin.unwrap_or(indent);
        // the next paragraph of a play or a screenplay tells what is done
        let told = begun
            && shouted
            && (margin == 0 || column <= margin)
            && !(said.starts_with('(') && said.ends_with(')'));
        let opens = !begun && direction && form.alone;
        let ended = blank && (told || ends(line) && !opens)
            || screen && margin > 1 && indent < margin && !direction
            || formal && indent > 0 && is_proceeding(line)
            || is_within(line, '[', ']') && line.contains(' ')
            || led && !lead(line).is_empty()
            || is_shouted_field(line)
            || form.alone && is_for_clicks(line)
            || examiner(page, number)
                .or_else(|| witness(page, number))
                .is_some()
            || blank && columned && indent <= column
            || blank && !text[..end].ends_with(':') && is_exchange(page, number)
            || is_heading(line) && indent > column + 3
            || !line.contains(' ') && moves_on_stage(line)
            || is_cued(page, number + 1)
            || indent >= CENTRED && margin < CENTRED && (blank || indent != hanging);
        if ended {
            break;
        }
        // what is done at the end of a turn is not said
        if begun && direction && line.ends_with(')') && !form.alone {
            blank = false;
            continue;
        }
        paragraphs += usize::from(blank || !begun);
        if paragraphs > most {
            break;
        }
        if !begun {
            (start, begun) = (span.start, true);
        }
        end = span.start + without_clock(line).len();
        blank = false;
    }
    (Span::new(start, end.max(start)), paragraphs)
}

/// So many lines may stand before the first turn of a page that is nothing but turns.
const OPENING: usize = 4;

/// A page of so many turns tells how long its last one may be.
const MANY: usize = 5;

/// So far in stands a heading among lines that begin at the margin.
const CENTRED: u16 = 8;

/// Whether a line is the time of a subtitle, whose number stands above it.
fn is_cued(page: Lines, number: usize) -> bool {
    let line = page.at(number);
    line.starts_with(|first: char| first.is_ascii_digit()) && line.contains("-->")
}

/// Whether two begin here of whom a subtitle tells no names, with a dash each.
fn is_exchange(page: Lines, number: usize) -> bool {
    let lines = || (number..page.lines.len()).map(|line| page.at(line));
    let block = || lines().take_while(|line| !line.is_empty());
    let next = lines().filter(|line| !line.is_empty()).take(2);
    block().take(3).count() == 2 && block().all(|line| line.starts_with("- "))
        || next.filter(|line| line.starts_with("— ")).count() == 2
}

/// Whether a line begins with a mark, as all do that such labels stand in.
fn is_quoted(line: &str) -> bool {
    line.starts_with(is_quotation_mark)
}

fn is_within(line: &str, open: char, close: char) -> bool {
    line.starts_with(open) && line.ends_with(close)
}

/// *The clerk will call the roll. / The legislative clerk proceeded to call the roll.*
fn is_proceeding(line: &str) -> bool {
    PROCEEDINGS.iter().any(|begin| line.starts_with(begin)) || asks_to_speak(line)
}

/// *Mr. HALL addressed the Chair.*, *Several hon. Members rose—*
fn asks_to_speak(line: &str) -> bool {
    ASKS_TO_SPEAK.iter().any(|end| line.ends_with(end))
}

/// *SOUND: A DOOR CREAKS.*
fn is_shouted_field(line: &str) -> bool {
    let (field, _) = line.split_once(':').unwrap_or_default();
    let field = field.rsplit(' ').next().unwrap_or_default();
    is_shouted(field) && is_field(field)
}

/// *Panel 3. She stares.*
fn is_panel(line: &str) -> bool {
    line.split_once(' ').is_some_and(|(first, rest)| {
        is_any(first, &PANELS) && rest.starts_with(|digit: char| digit.is_ascii_digit())
    })
}

/// Whether a line behind a blank one is a heading, a rule or a stage direction.
fn ends(line: &str) -> bool {
    is_within(line, '[', ']')
        || is_within(line, '(', ')')
        || line.starts_with(['#', '♪'])
        || !line.contains(char::is_alphanumeric)
        || is_heading(line)
        || moves_on_stage(line)
        || is_panel(line)
        || asks_to_speak(line)
}

/// *SCENE TWO*
fn is_heading(line: &str) -> bool {
    is_shouted(line) && line.len() > 3 && (!line.ends_with(['.', '!', '?']) || is_division(line))
}
