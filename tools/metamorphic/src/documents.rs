//! The texts to rewrite.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};
use serde::Deserialize;

/// Of a line of gold or of annotate's input only this matters here.
#[derive(Debug, Deserialize)]
pub struct Document {
    pub id: String,
    pub text: String,
}

/// A file of documents. Floors are kept by its name.
#[derive(Debug)]
pub struct Corpus {
    pub name: String,
    pub documents: Vec<Document>,
}

impl Corpus {
    /// Reads every `step`-th document of a file of JSON Lines.
    pub fn read(path: &Path, step: usize) -> Result<Corpus> {
        let content =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let lines = content
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
            .step_by(step);
        let parse = |(index, line)| {
            serde_json::from_str(line)
                .with_context(|| format!("{}, line {}", path.display(), index + 1))
        };
        let documents: Vec<Document> = lines.map(parse).collect::<Result<_>>()?;
        ensure!(
            !documents.is_empty(),
            "{} holds no document",
            path.display()
        );
        Ok(Corpus {
            name: corpus_name(path),
            documents,
        })
    }
}

/// *news* for `news-train.jsonl`: what tells corpora apart, not their parts.
fn corpus_name(path: &Path) -> String {
    let stem = path.file_stem().map_or_else(PathBuf::new, PathBuf::from);
    let stem = stem.to_string_lossy();
    stem.strip_suffix("-train").unwrap_or(&stem).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_corpus_is_called_like_its_file() {
        assert_eq!(
            corpus_name(Path::new("data/novels-more-train.jsonl")),
            "novels-more"
        );
        assert_eq!(corpus_name(Path::new("mine.jsonl")), "mine");
    }
}
