//! Words of names and nominals: taken from the text without decoding it, and numbered whatever their case.

use std::borrow::Cow;

use crate::lexicon::{first_eight, hash_of};
use crate::map::Index;
use crate::token::Token;

/// The words of a text between white space, as [`str::split_whitespace`] gives them: most of their bytes are ASCII, and
/// need no decoding to tell a letter from a space.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { rest: text }
}

#[derive(Clone, Debug)]
pub(crate) struct Words<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Words<'t> {
    type Item = &'t str;

    #[inline]
    fn next(&mut self) -> Option<&'t str> {
        let text = self.rest;
        let mut start = 0;
        loop {
            match space_at(text, start)? {
                0 => break,
                length => start += length,
            }
        }
        let end = word_end(text, start);
        self.rest = &text[end..];
        Some(&text[start..end])
    }
}

impl DoubleEndedIterator for Words<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let text = self.rest.trim_end();
        let start = word_start(text);
        self.rest = &text[..start];
        (start < text.len()).then(|| &text[start..])
    }
}

/// Where the last word begins of a text that ends in one.
fn word_start(text: &str) -> usize {
    let mut start = text.len();
    while let Some(&byte) = text.as_bytes()[..start].last() {
        let length = if byte.is_ascii() { 1 } else { text[..start].chars().next_back().map_or(1, char::len_utf8) };
        if space_at(text, start - length) != Some(0) {
            break;
        }
        start -= length;
    }
    start
}

/// Where the word that begins at a byte ends.
#[inline]
fn word_end(text: &str, start: usize) -> usize {
    let mut end = start;
    while let Some(&byte) = text.as_bytes().get(end) {
        if (byte <= b' ' || byte >= 0xC2) && space_at(text, end) != Some(0) {
            break;
        }
        end += 1;
    }
    end
}

/// The length of the white space at a byte, 0 where there is none; nothing at the end.
#[inline]
fn space_at(text: &str, at: usize) -> Option<usize> {
    match *text.as_bytes().get(at)? {
        b' ' | b'\t'..=b'\r' => Some(1),
        // the first bytes of all white space beyond ASCII
        0xC2 | 0xE1..=0xE3 => space_beyond_ascii(text, at),
        _ => Some(0),
    }
}

#[cold]
fn space_beyond_ascii(text: &str, at: usize) -> Option<usize> {
    let letter = text[at..].chars().next()?;
    Some(if letter.is_whitespace() { letter.len_utf8() } else { 0 })
}

/// What is known of each word of a document. A word is the same whatever its case; it is copied only when it is not ASCII.
#[derive(Debug)]
pub(crate) struct WordTable<'t, T> {
    rows: Vec<Row<'t, T>>,
    index: Index,
}

#[derive(Debug)]
struct Row<'t, T> {
    /// In lower case, or in ASCII of whatever case.
    word: Cow<'t, str>,
    value: T,
}

impl<T> Default for WordTable<'_, T> {
    fn default() -> Self {
        WordTable { rows: Vec::new(), index: Index::default() }
    }
}

impl<'t, T: Default> WordTable<'t, T> {
    /// Room for so many words.
    pub(crate) fn with_room(words: usize) -> Self {
        WordTable { rows: Vec::with_capacity(words), index: Index::with_room(words) }
    }

    /// The number of a word, which is new or known.
    pub(crate) fn number(&mut self, word: &'t str) -> u32 {
        let word = folded(word);
        let hash = hash_of(word.as_bytes());
        self.number_of(word, hash)
    }

    /// The number of the word that a token is, which has been hashed already.
    pub(crate) fn number_of_token(&mut self, text: &'t str, token: &Token) -> u32 {
        let word = token.text(text);
        // most words are short, and a look at the first eight bytes of the text takes in all of them
        let eight = first_eight(&text.as_bytes()[token.start as usize..]) << (64 - 8 * word.len().min(8));
        if token.key == 0
            || token.is_quote()
            || eight & 0x8080_8080_8080_8080 != 0
            || word.len() > 8 && !word.is_ascii()
        {
            return self.number(word);
        }
        self.number_of(Cow::Borrowed(word), u64::from(token.key) << 32)
    }

    fn number_of(&mut self, word: Cow<'t, str>, hash: u64) -> u32 {
        let (next, number) = self.find_or_next(&word, hash);
        if number == next {
            self.rows.push(Row { word, value: T::default() });
        }
        number
    }

    /// The same for a word that is not in the text.
    pub(crate) fn number_of_copy(&mut self, word: &str) -> u32 {
        let word = folded(word).into_owned();
        let hash = hash_of(word.as_bytes());
        self.number_of(Cow::Owned(word), hash)
    }

    /// The number of the next row, and that of a word with this hash, of which the upper half tells.
    fn find_or_next(&mut self, word: &str, hash: u64) -> (u32, u32) {
        let next = self.rows.len() as u32;
        let rows = &self.rows;
        let is_word = |number: u32| is_same(&rows[number as usize].word, word);
        (next, self.index.find_or_add(hash, next, is_word))
    }

    /// The number of a known word.
    pub(crate) fn find(&self, word: &str) -> Option<u32> {
        let word = folded(word);
        self.index.find(hash_of(word.as_bytes()), |number| is_same(&self.rows[number as usize].word, &word))
    }

    /// The word of a number: in lower case, or in ASCII of whatever case.
    pub(crate) fn word(&self, number: u32) -> &str {
        &self.rows[number as usize].word
    }
}

/// Whether two folded words are the same.
fn is_same(one: &str, other: &str) -> bool {
    one == other || one.eq_ignore_ascii_case(other)
}

impl<T> std::ops::Index<u32> for WordTable<'_, T> {
    type Output = T;

    fn index(&self, number: u32) -> &T {
        &self.rows[number as usize].value
    }
}

impl<T> std::ops::IndexMut<u32> for WordTable<'_, T> {
    fn index_mut(&mut self, number: u32) -> &mut T {
        &mut self.rows[number as usize].value
    }
}

/// Whether two words are the same, whatever their case.
pub(crate) fn same_word(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other) || !one.is_ascii() && one.to_lowercase() == other.to_lowercase()
}

/// A word in lower case; one in ASCII as it is, since the case of ASCII letters is passed over wherever words are compared.
pub(crate) fn folded(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::token::tokenize;
    use crate::Span;
    use proptest::prelude::*;

    #[test]
    fn words_are_those_between_white_space() {
        for text in [
            "",
            " ",
            "Ana",
            " Ana  Reyes ",
            "Ana\u{a0}Reyes\n",
            "«Ana»\u{2009}– é\u{3000}à\u{1680}",
            "\u{2028}…\t“",
            "\u{1}a \u{1}",
        ] {
            assert!(words(text).eq(text.split_whitespace()), "{text:?}");
            assert!(words(text).rev().eq(text.split_whitespace().rev()), "{text:?}");
        }
    }

    #[test]
    fn a_word_has_one_number_whatever_its_case() {
        let mut table: WordTable<'_, u32> = WordTable::default();
        let ana = table.number("Ana");
        assert_eq!(table.number("ANA"), ana);
        let elodie = table.number("Élodie");
        assert_eq!(table.number("éLODIE"), elodie);
        assert_ne!(ana, elodie);
        table[ana] += 2;
        assert_eq!(table.find("ana").map(|number| table[number]), Some(2));
        assert_eq!((table.find("Anna"), table.word(elodie)), (None, "élodie"));
    }

    proptest! {
        #[test]
        fn a_token_has_the_number_of_its_word(text in "([A-Ca-cÉé’.-]{1,12} ?){1,8}") {
            let (mut tokens, mut table) = (Vec::new(), WordTable::<'_, ()>::default());
            tokenize(&text, Span::new(0, text.len()), &[], 0, &Lexicon::default(), &mut tokens);
            for token in &tokens {
                let number = table.number_of_token(&text, token);
                prop_assert_eq!(table.number(token.text(&text)), number);
            }
        }
    }

    #[test]
    fn many_words_are_told_apart() {
        let words: Vec<String> = (0..10_000).map(|number| format!("word{number}")).collect();
        let mut table: WordTable<'_, ()> = WordTable::default();
        for _ in 0..2 {
            assert!(words.iter().enumerate().all(|(at, word)| table.number(word) == at as u32));
        }
    }
}
