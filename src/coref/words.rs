//! Words of names and nominals, numbered whatever their case.

use crate::lexicon::{first_eight, hash_of};
use crate::syntax::token::Token;
use crate::util::map::Index;
use crate::util::words::{folded, same_word};

/// What is known of each word of a document. A word is the same whatever its case, and none is copied.
#[derive(Debug)]
pub(crate) struct WordTable<'t, T> {
    rows: Vec<(&'t str, T)>,
    index: Index,
}

impl<T> Default for WordTable<'_, T> {
    fn default() -> Self {
        WordTable {
            rows: Vec::new(),
            index: Index::default(),
        }
    }
}

impl<'t, T: Default> WordTable<'t, T> {
    /// Room for so many words.
    pub(crate) fn with_room(words: usize) -> Self {
        WordTable {
            rows: Vec::with_capacity(words),
            index: Index::with_room(words),
        }
    }

    /// The number of a word, which is new or known.
    pub(crate) fn number(&mut self, word: &'t str) -> u32 {
        self.number_of(word, hash_of_folded(word))
    }

    /// The number of the word that a token is, which has been hashed already.
    pub(crate) fn number_of_token(&mut self, text: &'t str, token: &Token) -> u32 {
        let word = token.text(text);
        // most words are short, and a look at the first eight bytes of the text takes in all of them
        let eight =
            first_eight(&text.as_bytes()[token.start as usize..]) << (64 - 8 * word.len().min(8));
        if token.key == 0
            || token.is_quote()
            || eight & 0x8080_8080_8080_8080 != 0
            || word.len() > 8 && !word.is_ascii()
        {
            return self.number(word);
        }
        self.number_of(word, u64::from(token.key) << 32)
    }

    /// The number of a word with this hash, of which the upper half tells.
    fn number_of(&mut self, word: &'t str, hash: u64) -> u32 {
        let (next, rows) = (self.rows.len() as u32, &self.rows);
        let number = self
            .index
            .find_or_add(hash, next, |number| is_same(rows[number as usize].0, word));
        if number == next {
            self.rows.push((word, T::default()));
        }
        number
    }

    /// The number of a known word.
    pub(crate) fn find(&self, word: &str) -> Option<u32> {
        self.index.find(hash_of_folded(word), |number| {
            is_same(self.word(number), word)
        })
    }

    /// The word of a number, as it stood first.
    pub(crate) fn word(&self, number: u32) -> &'t str {
        self.rows[number as usize].0
    }
}

impl<T> std::ops::Index<u32> for WordTable<'_, T> {
    type Output = T;

    fn index(&self, number: u32) -> &T {
        &self.rows[number as usize].1
    }
}

impl<T> std::ops::IndexMut<u32> for WordTable<'_, T> {
    fn index_mut(&mut self, number: u32) -> &mut T {
        &mut self.rows[number as usize].1
    }
}

/// The hash of a word in lower case.
fn hash_of_folded(word: &str) -> u64 {
    hash_of(folded(word).as_bytes())
}

/// The same as [`same_word`], quick for words in the same case.
fn is_same(one: &str, other: &str) -> bool {
    one == other || same_word(one, other)
}
