//! The folder that the files of documents are written into.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::PathBuf;

use whosaid_editing::file_name;

use crate::brat;
use crate::format::{Files, Format};

/// A folder, and the names that are taken in it.
pub struct Folder {
    path: PathBuf,
    taken: HashSet<String>,
}

impl Folder {
    /// Makes the folder where there is none, with what the format asks for.
    pub fn open(path: PathBuf, format: Format) -> io::Result<Self> {
        fs::create_dir_all(&path)?;
        if format == Format::Brat {
            fs::write(path.join("annotation.conf"), brat::CONFIGURATION)?;
        }
        Ok(Folder {
            path,
            taken: HashSet::from(["annotation".to_string()]),
        })
    }

    pub fn write(&mut self, files: &Files) -> io::Result<()> {
        let name = self.free(&files.id);
        for (ending, content) in &files.contents {
            fs::write(self.path.join(format!("{name}.{ending}")), content)?;
        }
        Ok(())
    }

    /// A name for the files of a document that no other has, on systems too that take *a* and *A* for the same.
    fn free(&mut self, id: &str) -> String {
        let stem = file_name(id);
        let numbered = (2..).map(|number| format!("{stem}-{number}"));
        let mut names = std::iter::once(stem.clone()).chain(numbered);
        names
            .find(|name| self.taken.insert(name.to_lowercase()))
            .expect("there are more numbers than documents")
    }
}
