//! The command line of an example: `--help`, its options, and files.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::terminal::{fail, show, Failure};

/// What an example takes.
pub struct Usage {
    pub name: &'static str,
    pub help: &'static str,
    /// By their names without dashes.
    pub options: &'static [(&'static str, Takes)],
    /// The most files.
    pub files: usize,
}

/// What stands behind an option.
#[allow(dead_code)] // not every example has options
pub enum Takes {
    Nothing,
    Value,
}

/// What the command line asks for.
#[derive(Default)]
pub struct Arguments {
    pub files: Vec<PathBuf>,
    /// The options that are given; the value of one that takes none is empty.
    #[allow(dead_code)] // not every example has options
    pub options: HashMap<&'static str, OsString>,
}

impl Usage {
    /// Prints the help, or what `answer` gives; the exit status of the example.
    pub fn run(self, answer: impl FnOnce(&Arguments) -> Result<String, Failure>) -> ExitCode {
        match self.arguments() {
            Ok(Some(arguments)) => show(self.name, || answer(&arguments)),
            Ok(None) => show(self.name, || Ok(self.help.to_string())),
            Err(error) => fail(self.name, &error, 2),
        }
    }

    /// Nothing where help is asked for.
    fn arguments(&self) -> Result<Option<Arguments>, lexopt::Error> {
        use lexopt::prelude::*;
        let mut found = Arguments::default();
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Short('h') | Long("help") => return Ok(None),
                Value(path) if found.files.len() < self.files => found.files.push(path.into()),
                Long(name) => {
                    let known = self.options.iter().find(|(known, _)| *known == name);
                    let Some((known, takes)) = known else {
                        return Err(argument.unexpected());
                    };
                    let value = match takes {
                        Takes::Value => parser.value()?,
                        Takes::Nothing => OsString::new(),
                    };
                    found.options.insert(known, value);
                }
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(Some(found))
    }
}
