//! What a case expects of one stretch of its text.

use serde::{Deserialize, Deserializer};

use crate::cases::overlap::bare;
use crate::names::expected::Expression;
use crate::system::{Kind, Record, Speaker};
use crate::text::{split, Text};

#[derive(Debug, Deserialize)]
pub struct Expectation {
    /// The stretch; marks may be left out.
    pub quote: String,
    #[serde(default, deserialize_with = "present")]
    speaker: Option<Who>,
    /// No record may have the stretch.
    #[serde(default)]
    absent: bool,
    /// What the record's name must not be.
    #[serde(default)]
    not: Option<Who>,
    /// Null: the record must have no name.
    #[serde(default, deserialize_with = "present")]
    name: Option<Who>,
    /// The content of the record is the stretch and nothing else.
    #[serde(default)]
    exact: bool,
    #[serde(default)]
    kind: Option<Kind>,
    /// A word of the cue, or its lemma.
    #[serde(default)]
    cue: Option<String>,
    #[serde(default)]
    negated: Option<bool>,
    #[serde(default, deserialize_with = "present")]
    addressee: Option<Who>,
}

/// Who is expected: nobody, somebody, or any of several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Who {
    Nobody,
    One(String),
    AnyOf(Vec<String>),
}

impl Who {
    fn names(&self) -> &[String] {
        match self {
            Who::Nobody => &[],
            Who::One(name) => std::slice::from_ref(name),
            Who::AnyOf(names) => names,
        }
    }

    /// Whether a speaker is the expected one, and not one of the others.
    fn is(&self, called: Option<&str>, others: &[&str]) -> bool {
        let Some(called) = called else {
            return matches!(self, Who::Nobody);
        };
        let given = Expression::new(called);
        let wanted: Vec<Expression> = self
            .names()
            .iter()
            .map(|name| Expression::new(name))
            .collect();
        let own = |other: &Expression| wanted.iter().any(|own| is_of_one(other, own));
        let mut others = others
            .iter()
            .map(|name| Expression::new(name))
            .filter(|other| !own(other));
        let taken = others.any(|other| {
            (other.title.is_none() || other.title == given.title) && other.is_same(&given)
        });
        !taken && wanted.iter().any(|one| one.is_same(&given))
    }
}

/// Whether another name of the case may be that of the expected speaker.
fn is_of_one(other: &Expression, own: &Expression) -> bool {
    other.is_same(own) || own.is_same(other) && other.title == own.title
}

/// A field that is there, be it null.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Who>, D::Error> {
    Who::deserialize(deserializer).map(Some)
}

impl Expectation {
    pub fn speakers(&self) -> impl Iterator<Item = &str> {
        self.speaker
            .iter()
            .flat_map(|who| who.names())
            .map(String::as_str)
    }

    /// What is wanted, in words.
    pub fn wants(&self) -> String {
        match &self.speaker {
            Some(Who::Nobody) => "nobody".to_owned(),
            Some(who) => format!("{:?}", who.names().join(" | ")),
            None => "no such record".to_owned(),
        }
    }

    /// What is wrong with the record that was chosen, `others` being all who speak in the case.
    pub fn broken(&self, text: &Text, record: Option<&Record>, others: &[&str]) -> Option<String> {
        let Some(record) = record else {
            let none_will_do = self.absent || matches!(self.speaker, Some(Who::Nobody));
            return (!none_will_do).then(|| "no record".to_owned());
        };
        let what = self.difference(text, record, others)?;
        Some(format!("{what}: {}", describe(text, record)))
    }

    /// In what a record differs from what is expected.
    fn difference(&self, text: &Text, record: &Record, others: &[&str]) -> Option<&'static str> {
        let cue = record.cue.as_ref();
        let whole = || record.content(text, " ");
        let is_other = |who: &Option<Who>, speaker: &Option<Speaker>, others: &[&str]| {
            let called = speaker.as_ref().and_then(|speaker| speaker.called(text));
            who.as_ref().is_some_and(|who| !who.is(called, others))
        };
        let checks: [(&str, &dyn Fn() -> bool); 8] = [
            ("a record that should not be", &|| self.absent),
            ("speaker", &|| {
                is_other(&self.speaker, &record.speaker, others)
            }),
            ("name", &|| self.is_forbidden(record)),
            ("extent", &|| {
                self.exact && bare(&whole()) != bare(&self.quote)
            }),
            ("kind", &|| {
                self.kind.is_some_and(|kind| kind != record.kind)
            }),
            ("cue", &|| self.is_other_cue(record)),
            ("negated", &|| {
                self.negated
                    .is_some_and(|negated| negated != cue.is_some_and(|cue| cue.negated))
            }),
            ("addressee", &|| {
                is_other(&self.addressee, &record.addressee, &[])
            }),
        ];
        checks
            .iter()
            .find(|(_, differs)| differs())
            .map(|(what, _)| *what)
    }

    fn is_forbidden(&self, record: &Record) -> bool {
        let Some(name) = record.speaker.as_ref().and_then(Speaker::name) else {
            return false;
        };
        let given = Expression::new(name);
        let forbidden = self.not.iter().flat_map(|who| who.names());
        matches!(self.name, Some(Who::Nobody))
            || forbidden
                .into_iter()
                .any(|name| Expression::new(name).is_same(&given))
    }

    fn is_other_cue(&self, record: &Record) -> bool {
        let Some(wanted) = self.cue.as_deref().filter(|cue| !cue.is_empty()) else {
            return false;
        };
        !record.cue.as_ref().is_some_and(|cue| {
            cue.lemma.as_deref() == Some(wanted) || split(&cue.text).any(|word| word == wanted)
        })
    }
}

/// A record in one line.
pub fn describe(text: &Text, record: &Record) -> String {
    let Record {
        kind,
        pattern,
        confidence,
        ..
    } = record;
    let cue = record.cue.as_ref().map_or("", |cue| &cue.text);
    let who = record.called(text).unwrap_or("nobody");
    let content = record.content(text, " … ");
    format!(
        "{} {content:?} cue {cue:?} by {who} ({pattern}, {confidence:.2})",
        kind.name()
    )
}
