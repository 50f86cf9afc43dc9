//! The command line: what each subcommand reads, and what it prints.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{bail, Result};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::calibration::{self, Calibration};
use crate::marked::{self, By};
use crate::system::{self, Answer};
use crate::{cases, check, fiction, gold, lines, news, report, roster, turns};

/// Scores attribution records against gold annotation
#[derive(Debug, Parser)]
#[command(name = "evaluate")]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Quotations, their speakers and indirect speech in news
    News(Score),
    /// Who speaks each quotation of a novel
    Fiction(Score),
    /// Whole texts whose speech is marked inline
    #[command(subcommand)]
    Marked(Marked),
    /// Small cases with their right answers
    Cases(Cases),
    /// Pages whose turns are set off by labels
    Turns(Turns),
    /// Everything at once: figures with intervals, by kind, by pattern, by document, and drawings
    Report(Report),
    /// Whether the confidence of records means what it says
    Calibration(Calibrate),
    /// Whether gold annotation is as it should be; the exit status is 1 where it is not
    Check {
        /// JSON Lines with quotes or turns
        #[arg(required = true)]
        gold: Vec<PathBuf>,
    },
    /// Gives each document its annotated characters as known speakers
    Roster {
        /// JSON Lines; left out: standard input
        gold: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub struct Score {
    /// Documents with their annotation, JSON Lines
    gold: PathBuf,
    /// The records of a system for them, JSON Lines
    system: PathBuf,
    /// The figures as JSON
    #[arg(long)]
    json: bool,
    /// First print N mistakes
    #[arg(long, value_name = "N", default_value_t = 0, conflicts_with = "json")]
    errors: usize,
}

#[derive(Debug, Subcommand)]
pub enum Marked {
    /// Whether every tag closes and names its speaker, and every quotation mark stands in a tag
    Check {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// The texts alone, as annotate reads them
    Texts {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Scores the records of a system
    Score {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The records of a system for them, JSON Lines
        system: PathBuf,
        /// First print N mistakes
        #[arg(long, value_name = "N", default_value_t = 0)]
        errors: usize,
        /// One line for each text, not for each genre
        #[arg(long)]
        by_text: bool,
    },
}

#[derive(Debug, Args)]
pub struct Cases {
    /// Cases, JSON Lines
    cases: PathBuf,
    /// The records of a system for them, JSON Lines
    system: PathBuf,
    /// First print the cases that fail
    #[arg(long)]
    errors: bool,
    /// The field to group the cases by
    #[arg(long, value_name = "FIELD", default_value = "kind")]
    by: String,
}

#[derive(Debug, Args)]
pub struct Turns {
    /// Pages with their turns, JSON Lines
    pages: PathBuf,
    /// The records of a system for them, JSON Lines
    system: PathBuf,
    /// First print N mistakes
    #[arg(long, value_name = "N", default_value_t = 0)]
    errors: usize,
    /// The pages have no turns: counts those that are found nevertheless
    #[arg(long)]
    no_turns: bool,
}

#[derive(Debug, Args)]
pub struct Calibrate {
    genre: Genre,
    /// Documents with their annotation, JSON Lines
    gold: PathBuf,
    /// The records of a system for them, JSON Lines
    system: PathBuf,
    /// Records of indirect speech, not quotations (news only)
    #[arg(long)]
    indirect: bool,
    /// The figures as JSON, without the bins
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub struct Report {
    #[arg(value_enum)]
    gold: Gold,
    /// Documents with their annotation, or pages with their turns, JSON Lines
    documents: PathBuf,
    /// The records of a system for them, JSON Lines
    system: PathBuf,
    /// The report as JSON, with every document
    #[arg(long)]
    json: bool,
    /// Also draw reliability.svg and coverage.svg into this folder
    #[arg(long, value_name = "FOLDER")]
    svg: Option<PathBuf>,
    /// From so many samples of the documents the intervals are taken
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u16).range(1..))]
    samples: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Gold {
    News,
    Fiction,
    Turns,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Genre {
    News,
    Fiction,
}

/// What a subcommand prints, and whether it found everything as it should be.
#[derive(Debug)]
pub struct Outcome {
    pub output: String,
    pub fine: bool,
}

impl From<String> for Outcome {
    fn from(output: String) -> Outcome {
        Outcome { output, fine: true }
    }
}

impl Command {
    pub fn run(&self) -> Result<Outcome> {
        match self {
            Command::News(score) => score.run(Genre::News),
            Command::Fiction(score) => score.run(Genre::Fiction),
            Command::Marked(marked) => marked.run(),
            Command::Cases(cases) => cases.run(),
            Command::Turns(turns) => turns.run(),
            Command::Report(report) => report.run(),
            Command::Calibration(calibrate) => calibrate.run(),
            Command::Check { gold } => check(gold),
            Command::Roster { gold } => with_speakers(gold.as_deref()),
        }
    }
}

/// The documents of a gold file and what a system says of them.
pub fn load(gold: &Path, system: &Path) -> Result<(Vec<gold::Document>, Vec<Answer>)> {
    let documents = gold::read(gold)?;
    let answers = system::load(
        system,
        documents
            .iter()
            .map(|document| (document.id.as_str(), &document.text)),
    )?;
    Ok((documents, answers))
}

impl Score {
    fn run(&self, genre: Genre) -> Result<Outcome> {
        let (documents, answers) = load(&self.gold, &self.system)?;
        let pairs = documents.iter().zip(&answers);
        let (mistakes, figures) = match genre {
            Genre::News => {
                let judged: Vec<_> = pairs
                    .map(|(document, answer)| news::judge(document, answer))
                    .collect();
                (news::mistakes(&judged), news::figures(&judged))
            }
            Genre::Fiction => {
                let judged: Vec<_> = pairs
                    .map(|(document, answer)| fiction::judge(document, answer))
                    .collect();
                (fiction::mistakes(&judged), fiction::figures(&judged))
            }
        };
        if self.json {
            return Ok(Outcome::from(serde_json::to_string(&figures)? + "\n"));
        }
        Ok(Outcome::from(
            first(mistakes, self.errors) + &figures.lines(41),
        ))
    }
}

/// The first mistakes, a line each.
fn first(mistakes: Vec<String>, count: usize) -> String {
    mistakes
        .into_iter()
        .take(count)
        .map(|mistake| mistake + "\n")
        .collect()
}

impl Marked {
    fn run(&self) -> Result<Outcome> {
        match self {
            Marked::Check { files } => {
                let (output, fine) = marked::check(&marked::read(files)?);
                Ok(Outcome { output, fine })
            }
            Marked::Texts { files } => Ok(Outcome::from(marked::texts(&marked::read(files)?))),
            Marked::Score {
                files,
                system,
                errors,
                by_text,
            } => {
                let documents = marked::read(files)?;
                let answers = system::load(
                    system,
                    documents.iter().map(|one| (one.id.as_str(), &one.text)),
                )?;
                let judged = documents
                    .iter()
                    .zip(&answers)
                    .map(|(document, answer)| marked::judge(document, answer));
                let judged: Vec<_> = judged.collect();
                let by = if *by_text { By::Text } else { By::Genre };
                Ok(Outcome::from(
                    first(marked::mistakes(&judged), *errors) + &marked::summary(&judged, by),
                ))
            }
        }
    }
}

impl Cases {
    fn run(&self) -> Result<Outcome> {
        let cases = cases::read(&self.cases)?;
        let answers = system::load(
            &self.system,
            cases.iter().map(|case| (case.id.as_str(), &case.text)),
        )?;
        let judged: Vec<_> = cases
            .iter()
            .zip(&answers)
            .map(|(case, answer)| cases::judge(case, answer))
            .collect();
        let mistakes = if self.errors {
            cases::mistakes(&judged, &self.by)
        } else {
            Vec::new()
        };
        Ok(Outcome::from(
            first(mistakes, judged.len()) + &cases::summary(&judged, &self.by),
        ))
    }
}

impl Turns {
    fn run(&self) -> Result<Outcome> {
        let pages = turns::read(&self.pages)?;
        let answers = system::load(
            &self.system,
            pages.iter().map(|page| (page.id.as_str(), &page.text)),
        )?;
        if self.no_turns {
            return Ok(Outcome::from(turns::summary_without_turns(&answers)));
        }
        let judged: Vec<_> = pages
            .iter()
            .zip(&answers)
            .map(|(page, answer)| turns::judge(page, answer))
            .collect();
        Ok(Outcome::from(
            first(turns::mistakes(&judged), self.errors) + &turns::summary(&judged)?,
        ))
    }
}

impl Report {
    fn run(&self) -> Result<Outcome> {
        let samples = usize::from(self.samples);
        let report = if self.gold == Gold::Turns {
            let pages = turns::read(&self.documents)?;
            let documents = pages.iter().map(|page| (page.id.as_str(), &page.text));
            let answers = system::load(&self.system, documents)?;
            report::of_turns(&pages, &answers, samples)
        } else {
            let (documents, answers) = load(&self.documents, &self.system)?;
            match self.gold {
                Gold::Fiction => report::of_fiction(&documents, &answers, samples),
                _ => report::of_news(&documents, &answers, samples),
            }
        };
        if let Some(folder) = &self.svg {
            report::draw(&report, folder)?;
        }
        Ok(Outcome::from(match self.json {
            true => serde_json::to_string(&report)? + "\n",
            false => report.lines(),
        }))
    }
}

impl Calibrate {
    fn run(&self) -> Result<Outcome> {
        let judge = match (self.genre, self.indirect) {
            (Genre::News, false) => calibration::news,
            (Genre::News, true) => calibration::indirect,
            (Genre::Fiction, false) => calibration::fiction,
            (Genre::Fiction, true) => bail!("--indirect judges news only"),
        };
        let (documents, answers) = load(&self.gold, &self.system)?;
        let cases: Vec<_> = documents
            .iter()
            .zip(&answers)
            .flat_map(|(document, answer)| judge(document, answer))
            .collect();
        if cases.is_empty() {
            bail!("no record with a speaker answers anything that is annotated");
        }
        let calibration = Calibration::new(cases);
        Ok(Outcome::from(if self.json {
            serde_json::to_string(&calibration.figures)? + "\n"
        } else {
            calibration.lines()
        }))
    }
}

fn check(paths: &[PathBuf]) -> Result<Outcome> {
    let mut checked = check::Checked::default();
    for path in paths {
        checked.file(path)?;
    }
    let mut output: String = checked
        .problems
        .iter()
        .map(|problem| format!("{problem}\n"))
        .collect();
    let check::Checked {
        documents,
        entries,
        problems,
    } = checked;
    output += &format!(
        "{documents} documents with {entries} entries: {} problems\n",
        problems.len()
    );
    Ok(Outcome {
        output,
        fine: problems.is_empty(),
    })
}

fn with_speakers(path: Option<&Path>) -> Result<Outcome> {
    let contents = match path {
        Some(path) => lines::contents(path)?,
        None => {
            let mut contents = String::new();
            io::stdin().read_to_string(&mut contents)?;
            contents
        }
    };
    Ok(Outcome::from(roster::with_speakers(&contents)?))
}
