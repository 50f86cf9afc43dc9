//! Records as marks in the text they were found in.
//!
//! A mark is `[`, the record's number, a letter for the role, a space, the text that it covers, `]`:
//!
//! ```text
//! [1q “The bridge is safe,”] [1s=Ana Reyes: Mayor Ana Reyes] [1c said].
//! ```
//!
//! | mark | covers |
//! | --- | --- |
//! | `[1q “Go!”]` | a part of the content in quotation marks, marks included, or after a dialogue dash |
//! | `[1u that it was over]` | a part of the content outside them |
//! | `[1c has said]` | the cue |
//! | `[1s the mayor]` | the speaker's mention; nobody gives the speaker a name |
//! | `[1s=Ana Reyes: she]` | the same, with the speaker's name |
//! | `[1s= Ana Reyes]` | the same, where the mention is the name |
//! | `[1s=Ana Reyes:]` | no mention, only a name; it covers nothing and stands before the content |
//! | `[1a reporters]` | the addressee, with a name like the speaker |
//! | `[1,2s= Ana Reyes]` | a mark of two records |
//!
//! Records count from 1 in the order of their contents. A backslash takes the meaning from `[`, `]` and `\`.

use whosaid::{Attribution, Speaker};

/// One mark: what it covers, in bytes of the plain text, and what it says about that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    start: usize,
    end: usize,
    record: usize,
    pub role: char,
    name: Option<String>,
}

/// The plain text and its marks.
pub fn parse(source: &str) -> Result<(String, Vec<Mark>), String> {
    let (mut text, mut marks, mut open) = (String::new(), Vec::new(), Vec::new());
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        rest = &rest[next.len_utf8()..];
        match next {
            '[' => {
                let tag = Tag::parse(rest)
                    .ok_or_else(|| format!("no mark: [{}", rest.lines().next().unwrap_or("")))?;
                rest = &rest[tag.len..];
                open.push((text.len(), tag));
            }
            ']' => {
                let (start, tag) = open.pop().ok_or("a ] without its [")?;
                marks.extend(tag.marks(start, &text));
            }
            '\\' => {
                let escaped = rest.chars().next().ok_or("a backslash at the end")?;
                text.push(escaped);
                rest = &rest[escaped.len_utf8()..];
            }
            plain => text.push(plain),
        }
    }
    match open.pop() {
        Some((start, _)) => Err(format!("a [ without its ] before “{}”", &text[start..])),
        None => Ok((text, in_order(marks))),
    }
}

/// The opening of a mark, after its bracket.
struct Tag<'s> {
    records: Vec<usize>,
    role: char,
    name: Name<'s>,
    len: usize,
}

enum Name<'s> {
    None,
    Mention,
    Given(&'s str),
}

impl<'s> Tag<'s> {
    fn parse(source: &'s str) -> Option<Self> {
        let digits = source.find(|c: char| !c.is_ascii_digit() && c != ',')?;
        let records = source[..digits]
            .split(',')
            .map(|number| number.parse().ok())
            .collect::<Option<_>>()?;
        let role = source[digits..]
            .chars()
            .next()
            .filter(|role| "qucsa".contains(*role))?;
        let after = &source[digits + 1..];
        let (name, len) = match after.strip_prefix('=') {
            None => (Name::None, 1),
            Some(named) if named.starts_with(' ') => (Name::Mention, 2),
            Some(named) => {
                let colon = named.find(':')?;
                let space = usize::from(named[colon + 1..].starts_with(' '));
                (Name::Given(&named[..colon]), 1 + colon + 1 + space)
            }
        };
        Some(Tag {
            records,
            role,
            name,
            len: digits + 1 + len,
        })
    }

    fn marks(&self, start: usize, text: &str) -> Vec<Mark> {
        let name = match self.name {
            Name::None => None,
            Name::Mention => Some(text[start..].to_string()),
            Name::Given(name) => Some(name.to_string()),
        };
        let mark = |&record: &usize| Mark {
            start,
            end: text.len(),
            record,
            role: self.role,
            name: name.clone(),
        };
        self.records.iter().map(mark).collect()
    }
}

/// The marks of the records.
pub fn of_records(records: &[Attribution<'_>]) -> Vec<Mark> {
    in_order(
        records
            .iter()
            .enumerate()
            .flat_map(|(number, record)| of_record(number, record))
            .collect(),
    )
}

fn of_record(record: usize, attribution: &Attribution<'_>) -> Vec<Mark> {
    let at = attribution.span().start;
    let parts = attribution.parts.iter().map(|part| {
        let role = if part.quoted { 'q' } else { 'u' };
        Mark {
            start: part.span.start,
            end: part.span.end,
            record,
            role,
            name: None,
        }
    });
    let cue = attribution.cue.iter().map(|cue| Mark {
        start: cue.span.start,
        end: cue.span.end,
        record,
        role: 'c',
        name: None,
    });
    let person = |role: char, speaker: &Speaker<'_>| {
        let (start, end) = speaker
            .mention
            .as_ref()
            .map_or((at, at), |mention| (mention.span.start, mention.span.end));
        Mark {
            start,
            end,
            record,
            role,
            name: speaker.name.as_deref().map(str::to_string),
        }
    };
    let speaker = attribution
        .speaker
        .iter()
        .map(|speaker| person('s', speaker));
    let addressee = attribution
        .addressee
        .iter()
        .map(|addressee| person('a', addressee));
    parts.chain(cue).chain(speaker).chain(addressee).collect()
}

/// Numbers the records by their contents and sorts the marks: outer before inner, empty ones first.
fn in_order(mut marks: Vec<Mark>) -> Vec<Mark> {
    let content = |marks: &[Mark], record: usize| {
        let parts = marks
            .iter()
            .filter(|mark| mark.record == record && matches!(mark.role, 'q' | 'u'));
        parts
            .map(|mark| (mark.start, usize::MAX - mark.end))
            .min()
            .unwrap_or((usize::MAX, 0))
    };
    let mut records: Vec<usize> = marks.iter().map(|mark| mark.record).collect();
    records.sort_unstable();
    records.dedup();
    records.sort_by_key(|&record| content(&marks, record));
    for mark in &mut marks {
        mark.record = 1 + records
            .iter()
            .position(|&record| record == mark.record)
            .unwrap_or(0);
    }
    let extent = |mark: &Mark| (mark.start, mark.start != mark.end, usize::MAX - mark.end);
    marks.sort_by(|a, b| {
        (extent(a), a.role, &a.name, a.record).cmp(&(extent(b), b.role, &b.name, b.record))
    });
    marks
}

/// Writes the marks into the text.
pub fn render(text: &str, marks: &[Mark]) -> String {
    let mut page = Page {
        text,
        at: 0,
        out: String::new(),
        open: Vec::new(),
    };
    let mut rest = marks;
    while let Some(first) = rest.first() {
        let same = |mark: &&Mark| {
            Mark {
                record: first.record,
                ..(*mark).clone()
            } == *first
        };
        let count = rest.iter().take_while(same).count();
        page.open(
            first,
            rest[..count]
                .iter()
                .map(|mark| mark.record.to_string())
                .collect::<Vec<_>>()
                .join(","),
        );
        rest = &rest[count..];
    }
    page.close_up_to(text.len());
    page.write_up_to(text.len());
    page.out
}

/// Marked text in the making.
struct Page<'t> {
    text: &'t str,
    at: usize,
    out: String,
    open: Vec<(usize, String)>,
}

impl Page<'_> {
    fn open(&mut self, mark: &Mark, records: String) {
        self.close_up_to(mark.start);
        self.write_up_to(mark.start);
        let label = format!("{records}{}", mark.role);
        let mention = &self.text[mark.start..mark.end];
        let tag = match &mark.name {
            None => format!("[{label} "),
            Some(name) if name == mention => format!("[{label}= "),
            Some(name) if mention.is_empty() => format!("[{label}={name}:"),
            Some(name) => format!("[{label}={name}: "),
        };
        self.out.push_str(&tag);
        self.open.push((mark.end, label));
        if mark.start == mark.end {
            self.open.pop();
            self.out.push(']');
        }
    }

    /// Closes what ends by then; a mark that crosses another says its label again.
    fn close_up_to(&mut self, limit: usize) {
        while let Some(end) = self
            .open
            .iter()
            .map(|(end, _)| *end)
            .min()
            .filter(|end| *end <= limit)
        {
            let Some(index) = self.open.iter().rposition(|(other, _)| *other == end) else {
                return;
            };
            self.write_up_to(end);
            let crosses = index + 1 < self.open.len();
            let (_, label) = self.open.remove(index);
            self.out.push(']');
            if crosses {
                self.out.push_str(&format!("!{label}!"));
            }
        }
    }

    fn write_up_to(&mut self, end: usize) {
        for letter in self.text[self.at..end].chars() {
            if matches!(letter, '[' | ']' | '\\') {
                self.out.push('\\');
            }
            self.out.push(letter);
        }
        self.at = end;
    }
}
