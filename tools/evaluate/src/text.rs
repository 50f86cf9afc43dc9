//! A text whose offsets count characters, and what is a letter, a word, a space in it.
//!
//! The classes are those that most tools of the field use, Python's: a letter or digit is anything of the general
//! categories L and N, so that combining marks and joiners part words.

use serde::Deserialize;
use unicase::UniCase;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

use crate::spans::Span;

/// A text and the byte at which each of its characters begins.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "String")]
pub struct Text {
    text: String,
    /// One for each character, and the end.
    bytes: Vec<u32>,
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        let ends = std::iter::once(text.len());
        let bytes = text
            .char_indices()
            .map(|(byte, _)| byte)
            .chain(ends)
            .map(|byte| byte as u32)
            .collect();
        Text { text, bytes }
    }
}

impl Text {
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How many characters it has.
    pub fn length(&self) -> usize {
        self.bytes.len() - 1
    }

    /// Whether the span is in order and ends inside the text.
    pub fn holds(&self, span: Span) -> bool {
        span.start <= span.end && span.end <= self.length()
    }

    pub fn slice(&self, span: Span) -> &str {
        &self.text[self.bytes[span.start] as usize..self.bytes[span.end] as usize]
    }

    pub fn before(&self, at: usize) -> &str {
        &self.text[..self.bytes[at] as usize]
    }

    pub fn after(&self, at: usize) -> &str {
        &self.text[self.bytes[at] as usize..]
    }

    /// The character that begins at a byte, by its number.
    pub fn character(&self, byte: usize) -> Option<usize> {
        self.bytes.binary_search(&u32::try_from(byte).ok()?).ok()
    }

    /// The span without white space, quotation marks and punctuation at its edges; as it is where nothing else is in it.
    pub fn trim(&self, span: Span) -> Span {
        let inner = self.slice(span);
        let Some(left) = inner.chars().position(is_letter) else {
            return span;
        };
        let right = inner.chars().rev().position(is_letter).unwrap_or(0);
        Span::new(span.start + left, span.end - right)
    }
}

/// A letter or a digit of any script.
pub fn is_letter(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    matches!(
        letter.general_category_group(),
        GeneralCategoryGroup::Letter | GeneralCategoryGroup::Number
    )
}

/// What a word is made of: letters, digits, underscores.
pub fn is_word(letter: char) -> bool {
    letter == '_' || is_letter(letter)
}

/// White space, the separators of ASCII among it.
pub fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{1c}'..='\u{1f}')
}

/// The pieces between white space.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|piece| !piece.is_empty())
}

/// With one blank for each stretch of white space, and none at the edges.
pub fn squeeze(text: &str) -> String {
    split(text).collect::<Vec<_>>().join(" ")
}

/// The longest stretches of characters that `belongs` accepts.
pub fn runs<'a>(
    text: &'a str,
    belongs: impl Fn(char) -> bool + 'a,
) -> impl Iterator<Item = &'a str> {
    text.split(move |letter| !belongs(letter))
        .filter(|run| !run.is_empty())
}

/// For comparing without regard to case: *Straße* and *STRASSE* are the same.
pub fn fold(text: &str) -> String {
    UniCase::unicode(text).to_folded_case()
}

/// How many words there are, a word with its apostrophes and hyphens as one.
pub fn count_words(text: &str) -> usize {
    let joins = |letter| matches!(letter, '\'' | '’' | '-');
    let mut inside = false;
    let mut count = 0;
    for letter in text.chars() {
        let begins = !inside && is_word(letter);
        count += usize::from(begins);
        inside = is_word(letter) || inside && joins(letter);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trimmed(text: &str) -> String {
        let text = Text::from(text.to_owned());
        text.slice(text.trim(Span::new(0, text.length())))
            .to_owned()
    }

    #[test]
    fn trims_marks_and_punctuation() {
        assert_eq!(trimmed("“It’s late,” "), "It’s late");
        assert_eq!(trimmed("__a__"), "a");
        assert_eq!(trimmed("“…”"), "“…”");
        assert_eq!(trimmed(""), "");
    }

    #[test]
    fn counts_characters() {
        let text = Text::from("a“b".to_owned());
        assert_eq!(
            (
                text.length(),
                text.slice(Span::new(1, 3)),
                text.character(4)
            ),
            (3, "“b", Some(2))
        );
        assert_eq!(
            (text.character(2), text.character(5), text.character(6)),
            (None, Some(3), None)
        );
        assert!(
            text.holds(Span::new(0, 3))
                && !text.holds(Span::new(0, 4))
                && !text.holds(Span::new(2, 1))
        );
    }

    #[test]
    fn knows_letters_of_all_scripts() {
        assert!(['a', 'é', 'ж', '字', '٣', '½', 'Ⅷ']
            .into_iter()
            .all(is_letter));
        // a combining accent, a vowel sign, a joiner, a circled letter, a tie, an underscore
        assert!(!['\u{301}', '\u{93e}', '\u{200d}', 'Ⓐ', '‿', '_']
            .into_iter()
            .any(is_letter));
        assert!(is_word('_') && is_space('\u{1f}') && is_space('\u{a0}') && !is_space('\u{200b}'));
    }

    #[test]
    fn folds_case() {
        assert_eq!(fold("Straße ΣΑΣ"), fold("STRASSE σας"));
        assert_eq!(fold("Ana"), "ana");
    }

    #[test]
    fn counts_a_word_with_its_apostrophe_once() {
        assert_eq!(count_words("don't well-known 'tis — x"), 4);
        assert_eq!(count_words("- ' -"), 0);
        assert_eq!(squeeze(" a \n\tb\u{1c}"), "a b");
    }
}
