//! Runs tests that stand in text files, as `cargo test` expects of a test program.

use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A test; what is wrong is its message.
pub struct Trial {
    name: String,
    run: Box<dyn Fn() -> Result<(), String>>,
}

impl Trial {
    pub fn new(name: String, run: impl Fn() -> Result<(), String> + 'static) -> Self {
        Trial {
            name,
            run: Box::new(run),
        }
    }
}

/// Which tests are wanted: `[WORDS]… [--skip WORDS]… [--exact] [--list]`. Other options change nothing here.
#[derive(Default)]
struct Wanted {
    words: Vec<String>,
    skipped: Vec<String>,
    exact: bool,
    list: bool,
    ignored: bool,
}

impl Wanted {
    fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Self {
        let mut wanted = Wanted::default();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--skip" => wanted.skipped.extend(arguments.next()),
                "--exact" => wanted.exact = true,
                "--list" => wanted.list = true,
                "--ignored" => wanted.ignored = true,
                // these take a value, which is no name
                "--test-threads" | "--color" | "--format" | "--logfile" | "-Z" => {
                    drop(arguments.next())
                }
                option if option.starts_with('-') => {}
                _ => wanted.words.push(argument),
            }
        }
        wanted
    }

    fn takes(&self, name: &str) -> bool {
        let fits = |words: &String| {
            if self.exact {
                name == words
            } else {
                name.contains(words.as_str())
            }
        };
        !self.ignored
            && (self.words.is_empty() || self.words.iter().any(fits))
            && !self.skipped.iter().any(fits)
    }
}

/// Runs the tests of all text files of the folder, or those of them that the command line asks for.
pub fn run(folder: &str, trials_of: impl Fn(&Path) -> Vec<Trial>) -> ExitCode {
    let trials: Vec<Trial> = texts(folder)
        .iter()
        .flat_map(|path| trials_of(path))
        .collect();
    let wanted = Wanted::from_arguments(std::env::args().skip(1));
    let chosen: Vec<&Trial> = trials
        .iter()
        .filter(|trial| wanted.takes(&trial.name))
        .collect();
    if wanted.list {
        chosen
            .iter()
            .for_each(|trial| println!("{}: test", trial.name));
        return ExitCode::SUCCESS;
    }
    println!("\nrunning {} tests", chosen.len());
    let faults: Vec<String> = chosen.iter().filter_map(|trial| fault(trial)).collect();
    faults.iter().for_each(|fault| println!("\n{fault}"));
    println!(
        "\ntest result: {}. {} passed; {} failed; 0 ignored; 0 measured; {} filtered out",
        if faults.is_empty() { "ok" } else { "FAILED" },
        chosen.len() - faults.len(),
        faults.len(),
        trials.len() - chosen.len(),
    );
    if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(101)
    }
}

fn texts(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
        .expect("the folder of texts");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a text").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files
}

/// What is wrong with a test, under its name.
fn fault(trial: &Trial) -> Option<String> {
    let outcome = catch_unwind(AssertUnwindSafe(|| (trial.run)()))
        .unwrap_or_else(|_| Err("it panicked".to_string()));
    println!(
        "test {} ... {}",
        trial.name,
        if outcome.is_ok() { "ok" } else { "FAILED" }
    );
    outcome
        .err()
        .map(|message| format!("---- {} ----\n{message}", trial.name))
}
