//! Figures under their names, in order: printed as lines, or as JSON.

use std::fmt::Write;

use serde::ser::{Serialize, SerializeMap, Serializer};

#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    Count(i64),
    Share(f64),
    /// There is nothing to measure it by.
    Unknown,
    /// What other figures are made of, or a figure for each document: in JSON only.
    Table(Figures),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures(Vec<(String, Figure)>);

impl Figures {
    pub fn add(&mut self, name: impl Into<String>, figure: Figure) {
        self.0.push((name.into(), figure));
    }

    pub fn count(&mut self, name: impl Into<String>, count: usize) {
        self.add(name, Figure::Count(count as i64));
    }

    pub fn share(&mut self, name: impl Into<String>, share: f64) {
        self.add(name, Figure::Share(share));
    }

    pub fn counts<'a>(counts: impl IntoIterator<Item = (&'a str, i64)>) -> Figure {
        let counts = counts
            .into_iter()
            .map(|(name, count)| (name.to_owned(), Figure::Count(count)));
        Figure::Table(Figures(counts.collect()))
    }

    /// One line for each figure, the names `width` wide.
    pub fn lines(&self, width: usize) -> String {
        let mut out = String::new();
        for (name, figure) in &self.0 {
            let value = match figure {
                Figure::Count(count) => count.to_string(),
                Figure::Share(share) => format!("{share:.4}"),
                Figure::Unknown => "None".to_owned(),
                Figure::Table(_) => continue,
            };
            // a String takes any write
            let _ = writeln!(out, "{name:width$}{value}");
        }
        out
    }

    /// The shares, by name.
    pub fn shares(&self) -> impl Iterator<Item = (&str, f64)> {
        self.0.iter().filter_map(|(name, figure)| match figure {
            Figure::Share(share) => Some((name.as_str(), *share)),
            _ => None,
        })
    }

    /// The figure of that name.
    pub fn get(&self, name: &str) -> Option<&Figure> {
        self.0
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, figure)| figure)
    }
}

impl Serialize for Figures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, figure) in &self.0 {
            map.serialize_entry(name, figure)?;
        }
        map.end()
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Figure::Count(count) => serializer.serialize_i64(*count),
            Figure::Share(share) => serializer.serialize_f64(*share),
            Figure::Unknown => serializer.serialize_none(),
            Figure::Table(figures) => figures.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_json() {
        let mut figures = Figures::default();
        figures.count("documents", 2);
        // halfway between two fourth digits: the even one
        figures.share("right", 0.03125);
        figures.add("AUC", Figure::Unknown);
        figures.add("counts", Figures::counts([("right", -1)]));
        assert_eq!(
            figures.lines(12),
            "documents   2\nright       0.0312\nAUC         None\n"
        );
        let json = serde_json::to_string(&figures).unwrap();
        assert_eq!(
            json,
            r#"{"documents":2,"right":0.03125,"AUC":null,"counts":{"right":-1}}"#
        );
    }
}
