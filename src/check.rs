//! Checks options when an attributor is built, so that a mistake shows before the first text is read.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::error::ErrorKind;
use crate::lexicon::{class, regular_forms, Lexicon, OwnWords, MOST_VERBS};
use crate::report::own_pattern::OwnPattern;
use crate::syntax::token::is_word;
use crate::{CueVerb, Gender, Options};

/// The lexicon with the words that the options add.
pub(crate) fn lexicon(options: &Options) -> Result<Lexicon, ErrorKind> {
    let mut own = OwnWords::default();
    let lemmas = words(
        "cue verb",
        options.cue_verbs.iter().map(|verb| verb.lemma.as_str()),
        is_word,
    )?;
    for (index, (verb, lemma)) in options.cue_verbs.iter().zip(lemmas).enumerate() {
        let [third, past, participle, ing] = &forms(index, verb, lemma)?;
        own.verb([lemma, third, past, participle, ing], verb.act);
    }
    for title in words("title", options.titles.iter().map(String::as_str), is_title)? {
        own.title(title);
    }
    let names = words(
        "given name",
        options.given_names.iter().map(|(name, _)| name.as_str()),
        is_word,
    )?;
    for (name, (_, gender)) in names.into_iter().zip(&options.given_names) {
        own.given_name(name, gender.map_or(0, class_of));
    }
    Ok(own.sorted())
}

/// The patterns, compiled.
pub(crate) fn patterns(options: &Options) -> Result<Vec<OwnPattern>, ErrorKind> {
    options
        .patterns
        .iter()
        .enumerate()
        .map(|(index, pattern)| OwnPattern::new(index, pattern))
        .collect()
}

fn class_of(gender: Gender) -> u64 {
    match gender {
        Gender::Female => class::FEMALE,
        Gender::Male => class::MALE,
    }
}

/// The entries of a list without white space around them: words, each of them once.
fn words<'o>(
    list: &'static str,
    entries: impl Iterator<Item = &'o str>,
    fits: impl Fn(&str) -> bool,
) -> Result<Vec<&'o str>, ErrorKind> {
    let mut firsts: HashMap<String, usize> = HashMap::new();
    let mut checked = Vec::new();
    for (index, entry) in entries.map(str::trim).enumerate() {
        if entry.is_empty() {
            return Err(ErrorKind::Empty { list, index });
        }
        single_word(list, index, entry, &fits)?;
        let first = *firsts.entry(entry.to_lowercase()).or_insert(index);
        if first != index {
            return Err(ErrorKind::Doubled {
                list,
                index,
                first,
                entry: entry.to_string(),
            });
        }
        checked.push(entry);
    }
    Ok(checked)
}

fn single_word(
    list: &'static str,
    index: usize,
    entry: &str,
    fits: impl Fn(&str) -> bool,
) -> Result<(), ErrorKind> {
    let what = if fits(entry) {
        return Ok(());
    } else if entry.contains(char::is_whitespace) {
        "white space"
    } else if !entry.contains(char::is_alphabetic) {
        "no letter"
    } else {
        "a mark or digit where a word cannot have one"
    };
    Err(ErrorKind::NotAWord {
        list,
        index,
        entry: entry.to_string(),
        what,
    })
}

/// A title may end in a full stop.
fn is_title(entry: &str) -> bool {
    is_word(entry.strip_suffix('.').unwrap_or(entry))
}

/// Third person, past tense, past participle and *-ing* form: those given, or those of a regular verb.
fn forms<'o>(index: usize, verb: &'o CueVerb, lemma: &str) -> Result<[Cow<'o, str>; 4], ErrorKind> {
    if index >= MOST_VERBS {
        return Err(ErrorKind::TooMany {
            index,
            lemma: lemma.to_string(),
            most: MOST_VERBS,
        });
    }
    if verb.forms.is_empty() {
        return Ok(regular_forms(lemma).map(Cow::Owned));
    }
    let wrong = || ErrorKind::WrongForms {
        index,
        lemma: lemma.to_string(),
        count: verb.forms.len(),
    };
    let given: &[String; 4] = verb.forms.as_slice().try_into().map_err(|_| wrong())?;
    for form in given {
        if form.trim().is_empty() {
            return Err(ErrorKind::EmptyForm {
                index,
                lemma: lemma.to_string(),
            });
        }
        single_word("cue verb", index, form.trim(), is_word)?;
    }
    Ok([0, 1, 2, 3].map(|form| Cow::Borrowed(given[form].trim())))
}

#[cfg(test)]
mod tests;
