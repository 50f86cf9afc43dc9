//! Whether two names may be the same person's: *Clinton* is *Hillary Clinton*, *Bill Clinton* is not.

use super::{without_titles, words};
use crate::text::is_word;

/// The words of a name without titles and possessive.
pub fn bare(name: &str) -> Vec<String> {
    without_titles(&words(&without_possessive(name)))
}

fn without_possessive(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        match possessive(rest) {
            Some(length) => rest = &rest[length..],
            None => {
                out.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    out
}

/// How long the *’s* is with which a text begins, when a word ends with it.
fn possessive(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(['\'', '’'])?.strip_prefix('s')?;
    let ends = !rest.chars().next().is_some_and(is_word);
    ends.then(|| text.len() - rest.len())
}

/// The same last word, and no different first names; an initial fits its name.
pub fn same(a: &str, b: &str) -> bool {
    let (a, b) = (bare(a), bare(b));
    if a.is_empty() || a.last() != b.last() {
        return false;
    }
    a.len() == 1
        || b.len() == 1
        || a[0] == b[0]
        || is_initial(&a[0], &b[0])
        || is_initial(&b[0], &a[0])
}

fn is_initial(letter: &str, name: &str) -> bool {
    let mut letters = letter.chars();
    letters.next() == name.chars().next() && letters.next().is_none()
}

/// Whether an expression may be a name: it has a capital letter.
pub fn is_name_like(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::list;

    #[test]
    fn bare_names() {
        assert_eq!(bare("Mr. Cole’s"), list("cole"));
        assert_eq!(bare("Cole's aide"), list("cole aide"));
        assert_eq!(bare("the 'sage"), list("'sage"));
        assert_eq!(bare("The President"), list(""));
    }

    #[test]
    fn the_same_last_name() {
        assert!(same("Senator Ana Reyes", "Ms. Reyes") && same("A. Reyes", "Ana Maria Reyes"));
        assert!(!same("Ana Reyes", "Tom Reyes") && !same("Ana Reyes", "Ana Cole"));
        assert!(!same("", "") && !same("the president", "President"));
    }

    #[test]
    fn names_have_capitals() {
        assert!(is_name_like("de Souza") && !is_name_like("the mayor"));
    }
}
