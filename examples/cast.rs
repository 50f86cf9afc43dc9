//! Prints the cast of a novel: who speaks how much, to whom, and where first.
//!
//! ```text
//! cargo run --example cast                                   # the scene that comes with it
//! cargo run --release --example cast -- emma.txt --roster emma-cast.json
//! cargo run --release --example cast -- emma.txt --lines "Mr. Knightley"
//! ```

#[path = "common/known.rs"]
mod known;
#[path = "common/table.rs"]
mod table;
#[path = "common/terminal.rs"]
mod terminal;
#[path = "common/usage.rs"]
mod usage;

use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;

use whosaid::{Attribution, Attributor, Kind, Options, Roster, Speaker};

use crate::table::{Cells, Column};
use crate::terminal::Failure;
use crate::usage::{Arguments, Takes, Usage};

const SCENE: &str = include_str!("scene.txt");

const HELP: &str = "\
Prints the cast of a novel: who speaks how much, to whom, and where first

Usage: cast [--lines NAME] [--roster FILE.json] [FILE]

FILE is a plain text in UTF-8, `-` for standard input; without it, a scene that comes with the example is read.

  --lines NAME         Print the lines of this speaker, by name or by anything else the text calls them
  --roster FILE.json   The known speakers: a JSON array of {\"name\": …, \"aliases\": […], \"gender\": …}
";

const USAGE: Usage = Usage {
    name: "cast",
    help: HELP,
    options: &[("lines", Takes::Value), ("roster", Takes::Value)],
    files: 1,
};

fn main() -> ExitCode {
    USAGE.run(answer)
}

fn answer(arguments: &Arguments) -> Result<String, Failure> {
    let text = terminal::read(arguments.files.first(), SCENE)?;
    let option = |name| arguments.options.get(name);
    let roster = option("roster")
        .map(|file| read_roster(Path::new(file)))
        .transpose()?
        .unwrap_or_default();
    // What is only reported is not spoken in the scene.
    let options = Options::new()
        .kinds([Kind::Direct, Kind::Mixed])
        .roster(roster);
    let records = Attributor::new(options)?.attribute(&text);
    let cast = cast(&records);
    match option("lines") {
        Some(name) => Ok(lines(
            find(&cast, &name.to_string_lossy())?,
            &Lines::of(&text),
        )),
        None => Ok(overview(&cast, &Lines::of(&text))),
    }
}

fn read_roster(path: &Path) -> Result<Roster, Failure> {
    let json = terminal::read_file(path)?;
    known::roster(&json).map_err(|error| format!("{} is no roster: {error}", path.display()).into())
}

/// One speaker and all that they say. Without a label: what nobody is known to say.
#[derive(Default)]
struct Role<'r> {
    label: Option<&'r str>,
    /// What else the text calls them, in the order it does.
    aliases: Vec<&'r str>,
    records: Vec<&'r Attribution<'r>>,
}

/// Everybody who speaks, those with the most quotations first, the unknown last.
fn cast<'r>(records: &'r [Attribution<'r>]) -> Vec<Role<'r>> {
    let mut roles: Vec<Role<'r>> = Vec::new();
    let mut known: HashMap<Option<&str>, usize> = HashMap::new();
    for record in records {
        let label = record.speaker_name();
        let index = *known.entry(label).or_insert(roles.len());
        if index == roles.len() {
            roles.push(Role {
                label,
                ..Role::default()
            });
        }
        roles[index].add(record);
    }
    roles.sort_by_key(|role| (role.label.is_none(), std::cmp::Reverse(role.records.len())));
    roles
}

impl<'r> Role<'r> {
    fn add(&mut self, record: &'r Attribution<'r>) {
        self.records.push(record);
        let mention = record
            .speaker
            .as_ref()
            .and_then(|speaker| speaker.mention.as_ref());
        let Some(alias) = mention.map(|mention| mention.text.as_ref()) else {
            return;
        };
        if !self.is_called(alias) {
            self.aliases.push(alias);
        }
    }

    fn is_called(&self, name: &str) -> bool {
        self.label
            .iter()
            .chain(&self.aliases)
            .any(|known| same_name(known, name))
    }

    /// Whom they speak to most, and how often; the first of those who are level.
    fn listener(&self) -> Option<(&'r str, usize)> {
        let mut listeners: Vec<(&str, usize)> = Vec::new();
        for label in self
            .records
            .iter()
            .filter_map(|record| label(record.addressee.as_ref()?))
        {
            match listeners.iter_mut().find(|(known, _)| *known == label) {
                Some((_, times)) => *times += 1,
                None => listeners.push((label, 1)),
            }
        }
        listeners.into_iter().rev().max_by_key(|&(_, times)| times)
    }

    fn words(&self) -> usize {
        let parts = self
            .records
            .iter()
            .flat_map(|record| &record.parts)
            .filter(|part| part.quoted);
        let words = parts.flat_map(|part| part.text.split_whitespace());
        words
            .filter(|word| word.contains(char::is_alphanumeric))
            .count()
    }
}

fn label<'r>(speaker: &'r Speaker<'_>) -> Option<&'r str> {
    let mention = speaker
        .mention
        .as_ref()
        .map(|mention| mention.text.as_ref());
    speaker.name.as_deref().or(mention)
}

fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The role of that name; else the only one that the text also calls so.
fn find<'c, 'r>(cast: &'c [Role<'r>], name: &str) -> Result<&'c Role<'r>, Failure> {
    let named = cast
        .iter()
        .find(|role| role.label.is_some_and(|label| same_name(label, name)));
    let called: Vec<&Role<'_>> = cast.iter().filter(|role| role.is_called(name)).collect();
    match (named, called.as_slice()) {
        (Some(role), _) | (None, &[role]) => Ok(role),
        (None, []) => Err(format!(
            "nobody called {name:?} speaks; these do: {}",
            labels(cast.iter())
        )
        .into()),
        (None, several) => {
            Err(format!("{name:?} may be any of {}", labels(several.iter().copied())).into())
        }
    }
}

fn labels<'c>(roles: impl Iterator<Item = &'c Role<'c>>) -> String {
    roles
        .filter_map(|role| role.label)
        .map(terminal::flat)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Where the lines of a text start.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Lines(
            std::iter::once(0)
                .chain(text.match_indices('\n').map(|(at, _)| at + 1))
                .collect(),
        )
    }

    /// The line of a byte, counted from 1.
    fn number(&self, byte: usize) -> usize {
        self.0.partition_point(|&start| start <= byte)
    }
}

const COLUMNS: [Column; 7] = [
    Column {
        title: "Speaker",
        cells: Cells::Words(24),
    },
    Column {
        title: "Quotations",
        cells: Cells::Numbers,
    },
    Column {
        title: "Words",
        cells: Cells::Numbers,
    },
    Column {
        title: "Mostly to",
        cells: Cells::Words(12),
    },
    Column {
        title: "First line",
        cells: Cells::Numbers,
    },
    Column {
        title: "Byte",
        cells: Cells::Numbers,
    },
    Column {
        title: "Also called",
        cells: Cells::Words(12),
    },
];

fn overview(cast: &[Role<'_>], lines: &Lines) -> String {
    if cast.is_empty() {
        return "Nobody speaks.\n".to_string();
    }
    let rows: Vec<_> = cast.iter().map(|role| row(role, lines)).collect();
    table::render(&COLUMNS, &rows, terminal::width()) + &summary(cast)
}

fn row(role: &Role<'_>, lines: &Lines) -> [String; 7] {
    let first = role.records[0].span().start;
    [
        role.label.map_or("(unknown)".to_string(), terminal::flat),
        role.records.len().to_string(),
        role.words().to_string(),
        role.listener().map_or(String::new(), |(label, times)| {
            format!("{} ({times})", terminal::flat(label))
        }),
        lines.number(first).to_string(),
        first.to_string(),
        role.aliases
            .iter()
            .map(|alias| terminal::flat(alias))
            .collect::<Vec<_>>()
            .join(", "),
    ]
}

fn summary(cast: &[Role<'_>]) -> String {
    let count = |known: bool| -> usize {
        cast.iter()
            .filter(|role| role.label.is_some() == known)
            .map(|role| role.records.len())
            .sum()
    };
    let speakers = cast.iter().filter(|role| role.label.is_some()).count();
    format!(
        "{} quotations, {} of them by {speakers} speakers\n",
        count(true) + count(false),
        count(true)
    )
}

/// Everything that one speaker says, each with its line number.
fn lines(role: &Role<'_>, lines: &Lines) -> String {
    let last = role.records.last().map_or(0, |record| record.span().start);
    let digits = lines.number(last).to_string().len();
    let indent = " ".repeat(digits + 2);
    let options = textwrap::Options::new(terminal::width()).subsequent_indent(&indent);
    let entry = |record: &&Attribution<'_>| {
        let number = lines.number(record.span().start);
        textwrap::fill(
            &format!("{number:>digits$}  {}", terminal::flat(&record.content())),
            &options,
        ) + "\n"
    };
    role.records.iter().map(entry).collect()
}
