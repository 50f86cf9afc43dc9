//! From the characters of a paragraph to its tokens.

use super::byte::{Behind, Byte, BEHIND, BYTES};
use super::word::{self, eight_at, is_punctuation, joins, many_letters, word_end, Letters};
use super::{quoted, sentence, Tag, Token, TokenKind, CAPITAL, DOTTED, SPACE_BEFORE};
use crate::lexicon::names;
use crate::lexicon::{class, hash_of, Ambiguity, Entry, Lexicon};
use crate::lexicon::{contracted, contraction, is_possessive};
use crate::util::words::narrow;
use crate::Span;

/// The part of an outermost quotation that stands in one paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The index of the quotation.
    pub(crate) quotation: u32,
}

impl Stretch {
    pub(crate) fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }
}

/// About as many bytes does a token take, with what is quoted.
const BYTES_A_TOKEN: usize = 7;

/// Fills `tokens` with those of `text[start..end]`; `stretches` are the quotations there, `first` the index of the
/// first one.
pub(crate) fn tokenize(
    text: &str,
    within: Span,
    stretches: &[Stretch],
    first: usize,
    lexicon: &Lexicon,
    tokens: &mut Vec<Token>,
) {
    tokens.clear();
    tokens.reserve(within.len() / BYTES_A_TOKEN);
    let bytes = text.as_bytes();
    let mut scanner = Scanner {
        text,
        bytes,
        end: within.end,
        at: within.start,
        space: SPACE_BEFORE,
        lexicon,
        tokens,
    };
    for (index, stretch) in stretches.iter().enumerate() {
        scanner.plain(stretch.start as usize);
        scanner.quote(*stretch, first + index);
    }
    scanner.plain(within.end);
    sentence::mark(tokens);
}

/// Whether the whole of `entry` is one word, as a text would have it.
pub(crate) fn is_word(entry: &str) -> bool {
    let mut tokens = Vec::new();
    tokenize(
        entry,
        Span::new(0, entry.len()),
        &[],
        0,
        &Lexicon::default(),
        &mut tokens,
    );
    matches!(tokens.as_slice(), [token] if token.is_word() && token.text(entry) == entry)
}

struct Scanner<'t, 'v> {
    text: &'t str,
    bytes: &'t [u8],
    end: usize,
    at: usize,
    /// [`SPACE_BEFORE`] behind white space.
    space: u8,
    lexicon: &'v Lexicon,
    tokens: &'v mut Vec<Token>,
}

impl Scanner<'_, '_> {
    /// Everything up to byte `limit`, which no quotation touches.
    fn plain(&mut self, limit: usize) {
        let limit = limit.min(self.end);
        while self.at < limit {
            self.plain_words(limit);
            if self.at < limit {
                self.other(limit);
            }
            // nearly always there is one
            while self.at < limit && BYTES[usize::from(self.bytes[self.at])] == Byte::Space {
                self.at += 1;
                self.space = SPACE_BEFORE;
            }
        }
    }

    /// What is no plain word.
    #[inline(always)]
    fn other(&mut self, limit: usize) {
        match BYTES[usize::from(self.bytes[self.at])] {
            Byte::Mark => self.mark(limit),
            Byte::Letter => self.any_word(limit),
            Byte::Digit => self.number(limit),
            Byte::High => self.high(limit),
            Byte::Space => {}
        }
    }

    #[inline(always)]
    fn push(&mut self, end: usize, kind: TokenKind, entry: Entry, flags: u8) {
        self.add(Token::plain(self.at..end, kind, entry, flags));
    }

    #[inline(always)]
    fn add(&mut self, mut token: Token) {
        token.flags |= self.space | sentence::may_end(&token);
        self.at = token.end as usize;
        self.space = 0;
        self.tokens.push(token);
    }

    /// A run of plain words with a space between two, or none; a word at the very end is left to [`Scanner::any_word`].
    #[inline(always)]
    fn plain_words(&mut self, limit: usize) {
        while let Some(eight) = eight_at(self.bytes, self.at) {
            let word = Letters::of(self.at, eight);
            let goes_on = if word.end == self.at + 8 {
                self.long_word(eight, word.hash, limit)
            } else {
                self.plain_word(word, limit)
            };
            if !goes_on {
                return;
            }
        }
    }

    /// Adds a word, and passes the space behind it; false where there is none, or the letters are no plain word.
    #[inline(always)]
    fn plain_word(&mut self, word: Letters, limit: usize) -> bool {
        let (start, behind) = (self.at, BEHIND[usize::from(word.next)]);
        let joined =
            behind.may_belong() && (behind == Behind::Joined || self.is_abbreviated(start, word));
        if word.end == start || word.end >= limit || joined {
            return false;
        }
        let entry = self.lexicon.look_up_hash(word.hash);
        self.tokens.push(Token::word(
            start..word.end,
            word.hash,
            entry,
            word.flags | self.space,
        ));
        let spaces = u8::from(behind == Behind::Space);
        self.at = word.end + usize::from(spaces);
        self.space = spaces * SPACE_BEFORE;
        spaces > 0
    }

    #[inline(never)]
    fn long_word(&mut self, eight: u64, hash: u64, limit: usize) -> bool {
        // not beyond the limit, where a part of a longer word is read
        many_letters(&self.bytes[..limit], self.at, eight, hash)
            .is_some_and(|word| self.plain_word(word, limit))
    }

    /// Whether the full stop behind a word may belong to it.
    #[inline(never)]
    fn is_abbreviated(&self, start: usize, Letters { end, hash, .. }: Letters) -> bool {
        let word = &self.bytes[start..=end];
        let initial = word.len() == 2 && word[0].is_ascii_uppercase();
        let known = || self.lexicon.may_be_abbreviation(hash) && self.lexicon.is_abbreviation(word);
        initial || joins(self.text, end + 1, self.end) || known()
    }

    #[inline(never)]
    fn any_word(&mut self, limit: usize) {
        let start = self.at;
        let end = word_end(self.text, start, limit);
        let word = &self.bytes[start..end];
        // a line to be filled in, a sign by itself
        if matches!(word[0], b'@' | b'#' | b'_')
            && !self.text[start..end].contains(char::is_alphanumeric)
        {
            return self.push(end, TokenKind::Other, Entry::default(), 0);
        }
        let flags = word::capitals(&self.text[start..end]);
        if let Some(split) = contraction(word) {
            self.word_token(start + split, flags);
            let rest = &self.bytes[start + split..end];
            let kind = if is_possessive(rest) {
                TokenKind::Possessive
            } else {
                TokenKind::Word
            };
            let entry = contracted(rest);
            self.push(end, kind, entry, 0);
            return;
        }
        let dotted = self.with_full_stop(start, end, limit);
        self.word_token(
            dotted.unwrap_or(end),
            flags | if dotted.is_some() { DOTTED } else { 0 },
        );
    }

    fn word_token(&mut self, end: usize, flags: u8) {
        let word = &self.text[self.at..end];
        let hash = hash_of(word.as_bytes());
        self.add(Token::word(
            self.at..end,
            hash,
            word::entry_of(self.lexicon, word, hash),
            flags,
        ));
    }

    /// The end of an abbreviation or an initial with its full stop: *Mr.*, *U.S.*, *J.*, *R-Fla.*
    fn with_full_stop(&self, start: usize, end: usize, limit: usize) -> Option<usize> {
        if end >= limit || self.bytes[end] != b'.' {
            return None;
        }
        let word = &self.bytes[start..end];
        let initial = word.len() == 1 && word[0].is_ascii_uppercase();
        let known = || self.lexicon.is_abbreviation(&self.bytes[start..=end]);
        // *U.S.*, but *example.org*
        let last = word.rsplit(|&byte| byte == b'.').next();
        let dotted = last.is_some_and(|last| last.len() < word.len() && !word::is_domain(last));
        (initial || dotted || known() || word::party_and_state(word)).then_some(end + 1)
    }

    #[inline(never)]
    fn number(&mut self, limit: usize) {
        let sign = if self.bytes[self.at] < 0x80 {
            1
        } else {
            self.text[self.at..]
                .chars()
                .next()
                .map_or(1, char::len_utf8)
        };
        let mut end = self.at + sign;
        while end < limit {
            let byte = self.bytes[end];
            let inner = matches!(byte, b'.' | b',' | b':' | b'/' | b'-')
                && end + 1 < limit
                && self.bytes[end + 1].is_ascii_digit();
            if !(byte.is_ascii_alphanumeric() || byte == b'%' || inner) {
                break;
            }
            end += 1;
        }
        if end < limit && self.bytes[end] == b'-' && joins(self.text, end + 1, limit) {
            // *71-year-old*
            let end = word_end(self.text, end + 1, limit);
            // *the 71-year-old said*
            let aged = self.text[self.at..end].ends_with(names::AGE_ENDING);
            let person = if aged { class::NOUN | class::PERSON } else { 0 };
            return self.push(
                end,
                TokenKind::Word,
                Entry::of(class::ADJECTIVE | person, 0),
                0,
            );
        }
        self.push(end, TokenKind::Number, Entry::of(class::NUMBER, 0), 0);
    }

    #[inline(never)]
    fn mark(&mut self, limit: usize) {
        let byte = self.bytes[self.at];
        if byte == b'\'' {
            return self.apostrophe(limit);
        }
        let mut end = self.at + 1;
        let kind = kind_of(byte);
        while end < limit
            && self.bytes[end] == byte
            && matches!(kind, TokenKind::Stop | TokenKind::Dash | TokenKind::Other)
        {
            end += 1;
        }
        self.push(end, kind, Entry::default(), 0);
    }

    /// An apostrophe that no word holds: after a plural it is a possessive's.
    #[inline(never)]
    fn apostrophe(&mut self, limit: usize) {
        let mut end = self.at + 1;
        while end < limit && self.bytes[end] == b'\'' {
            end += 1;
        }
        // one mark too many after a quotation that ends with another inside it
        if self.space == 0 && self.tokens.last().is_some_and(Token::is_quote) {
            self.at = end;
            return;
        }
        self.possessive(end);
    }

    /// An apostrophe by itself: behind a word that of a plural possessive.
    fn possessive(&mut self, end: usize) {
        let last = self.tokens.last().filter(|_| self.space == 0);
        let kind = match last {
            Some(word) if word.kind == TokenKind::Word => TokenKind::Possessive,
            _ => TokenKind::Other,
        };
        self.push(end, kind, Entry::default(), 0);
    }

    /// A character beyond ASCII.
    #[inline(never)]
    fn high(&mut self, limit: usize) {
        let Some(letter) = self.text[self.at..limit].chars().next() else {
            self.at = limit;
            return;
        };
        let end = self.at + letter.len_utf8();
        match letter {
            '’' | '‘' => self.possessive(end),
            '–' | '—' | '―' | '‐' | '‑' | '−' => {
                self.push(end, TokenKind::Dash, Entry::default(), 0)
            }
            '…' => self.push(end, TokenKind::Stop, Entry::default(), 0),
            '£' | '€' => self.number(limit),
            _ if letter.is_whitespace() => {
                self.at = end;
                self.space = SPACE_BEFORE;
            }
            _ if !is_punctuation(letter) && letter.is_alphabetic() => self.any_word(limit),
            _ => {
                let kind = kind_of(u8::try_from(narrow(letter)).unwrap_or_default());
                self.push(end, kind, Entry::default(), 0);
                // a sign of full width has its space within it
                self.space = if kind == TokenKind::Other {
                    0
                } else {
                    SPACE_BEFORE
                };
            }
        }
    }

    fn quote(&mut self, stretch: Stretch, index: usize) {
        self.at = stretch.start as usize;
        let end = (stretch.end as usize).min(self.end);
        let inner = stretch.span().of(self.text);
        let (words, ending) = quoted::measure(inner);
        let capital = inner
            .chars()
            .find(|&letter| !is_punctuation(letter) && letter.is_alphanumeric())
            .is_some_and(char::is_uppercase);
        self.add(Token {
            start: stretch.start,
            end: end as u32,
            classes: 0,
            ambiguity: Ambiguity::Settled(Tag::Quote),
            verb: words,
            kind: TokenKind::Quote,
            tag: Tag::Quote,
            ending,
            flags: if capital { CAPITAL } else { 0 },
            key: index as u32,
        });
    }
}

/// What a mark of ASCII is.
fn kind_of(mark: u8) -> TokenKind {
    match mark {
        b',' => TokenKind::Comma,
        b'.' | b'!' | b'?' => TokenKind::Stop,
        b':' => TokenKind::Colon,
        b';' => TokenKind::Semicolon,
        b'-' => TokenKind::Dash,
        b'(' | b'[' | b'{' => TokenKind::Open,
        b')' | b']' | b'}' => TokenKind::Close,
        _ => TokenKind::Other,
    }
}

#[cfg(test)]
mod tests;
