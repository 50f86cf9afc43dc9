//! Whether a record's speaker is the one of a tag, among all who speak in the document.

use crate::marked::markup::{Document, NOBODY};
use crate::names::expected::Expression;
use crate::system::Record;
use crate::text::{fold, split, Text};

const DETERMINERS: &[&str] = &[
    "a", "an", "the", "one", "some", "his", "her", "their", "its", "my", "our", "your", "this",
    "that", "these", "those", "two", "three", "people", "another", "each", "both",
];
const PRONOUNS: &[&str] = &[
    "he", "she", "they", "it", "who", "which", "that", "him", "her", "them", "i", "me", "we", "us",
    "you", "one",
];

/// All who speak in a document.
#[derive(Debug)]
pub struct Everybody<'a> {
    text: &'a Text,
    people: Vec<Person<'a>>,
}

#[derive(Debug)]
struct Person<'a> {
    by: &'a [String],
    expressions: Vec<Expression>,
}

impl<'a> Person<'a> {
    fn new(by: &'a [String]) -> Person<'a> {
        let names = by.iter().filter(|name| *name != NOBODY);
        Person {
            by,
            expressions: names.map(|name| Expression::new(name)).collect(),
        }
    }

    fn closeness(&self, name: &Expression) -> f64 {
        self.expressions
            .iter()
            .map(|expression| expression.closeness(name))
            .fold(0.0, f64::max)
    }
}

impl<'a> Everybody<'a> {
    pub fn new(document: &'a Document) -> Everybody<'a> {
        let mut people: Vec<Person> = Vec::new();
        for tag in document.tags.iter().filter(|tag| !tag.by.is_empty()) {
            if !people.iter().any(|person| person.by == tag.by) {
                people.push(Person::new(&tag.by));
            }
        }
        Everybody {
            text: &document.text,
            people,
        }
    }

    /// Whether the record's speaker is called as one of `by`, and nobody else is called more like that.
    pub fn fits(&self, by: &[String], record: &Record) -> bool {
        let Some(name) = record.called(self.text) else {
            return by.iter().any(|name| name == NOBODY);
        };
        let has_name = record
            .speaker
            .as_ref()
            .is_some_and(|speaker| speaker.name().is_some());
        if !has_name && PRONOUNS.contains(&fold(name).as_str()) && is_nameless(by) {
            return true;
        }
        let name = Expression::new(
            name.strip_suffix("'s")
                .or(name.strip_suffix("’s"))
                .unwrap_or(name),
        );
        let mine = Person::new(by).closeness(&name);
        let others = self
            .people
            .iter()
            .filter(|person| !person.by.iter().any(|name| by.contains(name)));
        mine > 0.0
            && others
                .into_iter()
                .all(|person| person.closeness(&name) <= mine)
    }
}

/// Whether somebody has no name in the text: the expressions have no capital behind their determiner.
fn is_nameless(by: &[String]) -> bool {
    by.iter().all(|expression| {
        let mut words = split(expression).peekable();
        words.next_if(|first| DETERMINERS.contains(&fold(first).as_str()));
        words.all(|word| word == fold(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marked::markup;

    /// Whether a speaker of this name, or with a mention of these words, is the one of `by`, beside Ana Reyes and Tom Reyes.
    fn fits(by: &str, name: Option<&str>, mention: Option<&str>) -> bool {
        let mention = mention.unwrap_or("");
        let body =
            format!("{mention} <q by=\"Ana Reyes\">“a”</q> <q by=\"Tom Reyes|the boy\">“b”</q>");
        let document = markup::Document::example(&body);
        let mention = serde_json::json!({"start": 0, "end": mention.chars().count()});
        let record = serde_json::json!({"speaker": {"name": name, "mention": mention}});
        let by: Vec<String> = by.split('|').map(str::to_owned).collect();
        Everybody::new(&document).fits(&by, &serde_json::from_value(record).unwrap())
    }

    #[test]
    fn whom_a_name_fits_best() {
        assert!(fits("Ana Reyes", Some("Mayor Ana Reyes"), None));
        assert!(
            !fits("Ana Reyes", Some("Tom Reyes"), None) && !fits("Ana Reyes", None, Some("she"))
        );
        assert!(fits("Reyes", Some("Reyes"), None) && !fits("Reyes", Some("Tom Reyes"), None));
        assert!(fits("Tom Reyes|the boy", None, Some("The boy’s")));
    }

    #[test]
    fn somebody_without_a_name_may_be_a_pronoun() {
        assert!(
            fits("the old man|a man", None, Some("He")) && fits("Some men", None, Some("they"))
        );
        assert!(
            !fits("the old man|Cole", None, Some("He")) && !fits("the old man", Some("He"), None)
        );
    }

    #[test]
    fn nobody() {
        assert!(
            fits("none", None, None)
                && !fits("none", Some("Ana Reyes"), None)
                && !fits("Ana Reyes", None, None)
        );
    }
}
